"""A text whose structure is known, before it is set in a dirty form."""

import random
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = tuple(sorted(path.stem.removeprefix("language_") for path in Path(__file__).parent.glob("language_*.toml")))


@dataclass(frozen=True)
class Note:
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Sentences and the notes that are called after them."""

    parts: tuple[str | Note, ...]

    @property
    def text(self) -> str:
        return " ".join(part for part in self.parts if isinstance(part, str))

    @property
    def notes(self) -> list[Note]:
        return [part for part in self.parts if isinstance(part, Note)]


@dataclass(frozen=True)
class Head:
    text: str


@dataclass(frozen=True)
class Quote:
    """A block quotation, its introduction before it and the words that look back on it after it."""

    introduction: str
    paragraphs: tuple[str, ...]
    after: str


@dataclass(frozen=True)
class Verse:
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Interjection:
    """An interjection on a line of its own, or (in a paragraph) as one of its parts."""

    text: str


@dataclass(frozen=True)
class Speech:
    speaker: str
    text: str


@dataclass(frozen=True)
class Break:
    sign: str = "* * *"


Block = Head | Paragraph | Quote | Verse | Interjection | Speech | Break


@dataclass(frozen=True)
class Structured:
    language: str
    title: str
    author: str
    year: str
    blocks: tuple[Block, ...]
    words: dict = field(default_factory=dict, hash=False)


def words_of(language: str) -> dict:
    path = Path(__file__).with_name(f"language_{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def compose(seed: int, language: str, kinds: frozenset[str]) -> Structured:
    """A text of three to six sections. ``kinds`` of: notes, quotes, verse, speeches, breaks."""
    dice = random.Random(seed)
    words = words_of(language)
    blocks: list[Block] = []
    if dice.random() < 0.7:
        blocks.append(paragraph(dice, words, notes=False))
    for head in dice.sample(words["heads"], dice.randint(3, len(words["heads"]))):
        blocks.append(Head(head))
        blocks.extend(paragraph(dice, words, notes="notes" in kinds) for _ in range(dice.randint(2, 4)))
        blocks.extend(extras(dice, words, kinds))
        blocks.append(paragraph(dice, words, notes="notes" in kinds))
    year = str(dice.randint(1870, 1935))
    return Structured(language, dice.choice(words["titles"]), dice.choice(words["names"]), year, tuple(blocks), words)


def paragraph(dice: random.Random, words: dict, *, notes: bool) -> Paragraph:
    parts: list[str | Note] = []
    for sentence in dice.sample(words["sentences"], dice.randint(2, 6)):
        parts.append(sentence)
        if notes and dice.random() < 0.12:
            parts.append(Note(dice.choice(words["notes"])))
    return Paragraph(tuple(parts))


def extras(dice: random.Random, words: dict, kinds: frozenset[str]) -> list[Block]:
    found: list[Block] = []
    if "quotes" in kinds and dice.random() < 0.5:
        said = tuple(" ".join(dice.sample(words["sentences"], 2)) for _ in range(dice.randint(1, 2)))
        found.append(Quote(words["intro"], said, words["after"]))
    if "verse" in kinds and dice.random() < 0.4:
        found.append(Verse(tuple(words["verse"])))
    if "speeches" in kinds and dice.random() < 0.5:
        sentences = dice.sample(words["sentences"], 3)
        found.append(Speech(words["chair"], sentences[0]))
        found.append(Speech(words["speaker"], " ".join(sentences[1:])))
        if dice.random() < 0.5:
            found.append(Interjection(words["voice"]))
    if "breaks" in kinds and dice.random() < 0.3:
        found.append(Break())
    return found
