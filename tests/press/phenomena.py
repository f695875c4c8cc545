"""What happens in a text: a function a phenomenon, and the texts composed of them."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from model import (
    LANGUAGES,
    Aside,
    Block,
    Break,
    Epigraph,
    Head,
    Heckle,
    Items,
    Letter,
    Note,
    Paragraph,
    Quote,
    Speech,
    Structured,
    Table,
    Verse,
    words_of,
)

SCRIPTS = (
    "ובכל זאת נשאר הארון סגור עד סוף החורף, ואיש לא שאל על המפתח.",
    "ومع ذلك بقيت الخزانة مغلقة حتى نهاية الشتاء ولم يسأل أحد عن المفتاح.",
)
"""A sentence in Hebrew and one in Arabic."""


@dataclass
class Pen:
    """What a text is written with: dice, the words of its language, whether it has notes, and long ones."""

    dice: random.Random
    words: dict
    notes: bool
    long_notes: bool = False

    def sentences(self, least: int, most: int) -> list[str]:
        return self.dice.sample(self.words["sentences"], self.dice.randint(least, most))

    def paragraph(self) -> Paragraph:
        """Two to six sentences; a note after one in eight, now and then of two paragraphs or called again."""
        parts: list[str | Note | Heckle] = []
        for sentence in self.sentences(2, 6):
            parts.append(sentence)
            if self.notes and self.dice.random() < 0.12:
                parts.append(self.note())
        return Paragraph(tuple(parts))

    def note(self) -> Note:
        count = 2 if self.dice.random() < 0.06 and self.long_notes else 1
        return Note(tuple(self.dice.sample(self.words["notes"], count)))


def quotation(pen: Pen) -> list[Block]:
    """A block quotation, its introduction before it and the words that look back on it after it."""
    said = tuple(" ".join(pen.sentences(2, 2)) for _ in range(pen.dice.randint(1, 2)))
    marks = tuple(pen.words["quoted"]) if pen.dice.random() < 0.4 else None
    return [Paragraph((pen.words["intro"],)), Quote(said, marks), Paragraph((pen.words["after"],))]


def verse(pen: Pen) -> list[Block]:
    return [Verse(tuple(pen.words["verse"]))]


def speeches(pen: Pen) -> list[Block]:
    """Two turns of a debate, an interjection inside the second or after it."""
    sentences = pen.sentences(3, 3)
    heckled = pen.dice.random()
    said: tuple[str | Heckle, ...] = tuple(sentences[1:])
    if heckled < 0.4:
        said = (sentences[1], Heckle(pen.words["laughter"]), sentences[2])
    more = (Paragraph(tuple(pen.sentences(2, 3))),) if pen.dice.random() < 0.2 else ()
    blocks: list[Block] = [
        Speech(pen.words["chair"], (Paragraph((sentences[0],)),)),
        Speech(pen.words["speaker"], (Paragraph(said), *more)),
    ]
    return [*blocks, Aside(pen.words["voice"])] if heckled > 0.7 else blocks


def scene(pen: Pen) -> list[Block]:
    """A scene of a play: short turns in quick succession, and a stage direction."""
    pair = [pen.words["chair"], pen.words["speaker"]]
    turns: list[Block] = [
        Speech(pair[number % 2], (Paragraph((sentence,)),)) for number, sentence in enumerate(pen.sentences(4, 6))
    ]
    turns.insert(pen.dice.randint(1, len(turns) - 1), Aside(pen.words["direction"]))
    return turns


def thematic_break(pen: Pen) -> list[Block]:
    return [Break(pen.dice.choice(["* * *", "* * *", "***"]))]


def letter(pen: Pen) -> list[Block]:
    """A letter inside the text, between two paragraphs of the text itself."""
    said = tuple(" ".join(pen.sentences(2, 3)) for _ in range(pen.dice.randint(1, 2)))
    words, name = pen.words, pen.dice.choice(pen.words["names"])
    return [Letter(words["dateline"], words["salute"], said, words["farewell"], name)]


def listed(pen: Pen) -> list[Block]:
    return [Items(tuple(pen.words["items"]), pen.dice.random() < 0.5)]


def table(pen: Pen) -> list[Block]:
    """A table of figures with a head."""
    season, boats, *places = pen.words["table"]
    counted = [(place, str(pen.dice.randint(3, 90)), str(pen.dice.randint(3, 90))) for place in places]
    return [Table((("", season, boats), *counted))]


def other_language(pen: Pen) -> list[Block]:
    """A paragraph in another language or script."""
    if pen.dice.random() < 0.3:
        return [Paragraph((pen.dice.choice(SCRIPTS),))]
    other = words_of(pen.dice.choice([one for one in LANGUAGES if words_of(one) is not pen.words]))
    return [Paragraph(tuple(pen.dice.sample(other["sentences"], 3)))]


def plain_colon(pen: Pen) -> list[Block]:
    """A paragraph that ends with a colon; what follows is the author's own."""
    return [Paragraph((*pen.sentences(1, 2), pen.words["colon"])), Paragraph(tuple(pen.sentences(2, 3)))]


def year_before_sign(pen: Pen) -> list[Block]:
    """A year at the end of a sentence, right before the sign of a note or without one."""
    note: tuple[Note, ...] = (pen.note(),) if pen.notes and pen.dice.random() < 0.6 else ()
    return [Paragraph((pen.words["year"], *note, *pen.sentences(1, 2)))]


def called_twice(pen: Pen) -> list[Block]:
    """Two calls of one note, in one paragraph."""
    note, sentences = pen.note(), pen.sentences(3, 3)
    called: tuple[Note, ...] = (note,) if pen.notes else ()
    return [Paragraph((sentences[0], *called, sentences[1], *called, sentences[2]))]


PHENOMENA: dict[str, tuple[Callable[[Pen], list[Block]], float]] = {
    "quotes": (quotation, 0.35),
    "verse": (verse, 0.25),
    "breaks": (thematic_break, 0.25),
    "letters": (letter, 0.12),
    "lists": (listed, 0.15),
    "tables": (table, 0.1),
    "other languages": (other_language, 0.1),
    "plain colons": (plain_colon, 0.15),
    "years": (year_before_sign, 0.15),
    "repeated calls": (called_twice, 0.08),
    "speeches": (speeches, 0.35),
    "scenes": (scene, 0.15),
}
"""Each phenomenon, and how often it comes in a section."""

SPOKEN = frozenset({"speeches", "scenes"})
"""What ends its section: nothing in a text without marks tells the author's next paragraph from the speaker's own."""


def compose(seed: int, language: str, kinds: frozenset[str]) -> Structured:
    """A text of three to six sections. ``kinds`` are names of PHENOMENA, "notes", "long notes",
    "epigraphs", "contents", "errata".
    """
    pen = Pen(random.Random(f"text {seed}"), words_of(language), "notes" in kinds, "long notes" in kinds)
    dice, words = pen.dice, pen.words
    # a text does not have everything: debates and plays are told by their many turns, and by few texts
    usual = frozenset(name for name in PHENOMENA if dice.random() < 0.6)
    blocks: list[Block] = []
    if dice.random() < 0.7:
        blocks.append(Paragraph(tuple(pen.sentences(2, 6))))
    for head in dice.sample(words["heads"], dice.randint(3, len(words["heads"]))):
        blocks.append(Head(head))
        if "epigraphs" in kinds and dice.random() < 0.1:
            blocks.append(Epigraph(dice.choice(words["sentences"]), dice.choice(words["names"])))
        blocks.extend(pen.paragraph() for _ in range(dice.randint(2, 4)))
        for name, (made, often) in PHENOMENA.items():
            if dice.random() < often and name in usual & kinds:
                blocks.extend([*made(pen), *([] if name in SPOKEN else [pen.paragraph()])])
    if "errata" in kinds and dice.random() < 0.1:
        blocks += [Head(words["errata"]), Paragraph((words["erratum"],))]
    contents = "contents" in kinds and dice.random() < 0.2
    year = str(dice.randint(1870, 1935))
    title, author = dice.choice(words["titles"]), dice.choice(words["names"])
    return Structured(language, title, author, year, contents, tuple(blocks), words)
