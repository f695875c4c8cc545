"""A text whose structure is known, before it is set in a dirty form."""

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

LANGUAGES = tuple(sorted(path.stem.removeprefix("language_") for path in Path(__file__).parent.glob("language_*.toml")))


@dataclass(frozen=True, eq=False)
class Note:
    """A note of one or more paragraphs. The same note may be called twice: two places hold the same object."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Heckle:
    """An interjection inside a paragraph."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """Sentences, the notes that are called after them, and interjections."""

    parts: tuple[str | Note | Heckle, ...]


@dataclass(frozen=True)
class Head:
    text: str


@dataclass(frozen=True)
class Quote:
    """A block quotation; ``quoted`` are the quotation marks around it, if it has any."""

    paragraphs: tuple[str, ...]
    quoted: tuple[str, str] | None = None


@dataclass(frozen=True)
class Verse:
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Aside:
    """An interjection or a stage direction on a line of its own."""

    text: str


@dataclass(frozen=True)
class Speech:
    """A turn of one or more paragraphs."""

    speaker: str
    said: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Break:
    sign: str = "* * *"


@dataclass(frozen=True)
class Letter:
    """A letter inside the text, with all that letters begin and end with."""

    dateline: str
    salute: str
    paragraphs: tuple[str, ...]
    farewell: str
    signature: str


@dataclass(frozen=True)
class Items:
    """A list, numbered or not."""

    items: tuple[str, ...]
    numbered: bool


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Epigraph:
    text: str
    source: str


Block = Head | Paragraph | Quote | Verse | Aside | Speech | Break | Letter | Items | Table | Epigraph


@dataclass(frozen=True)
class Structured:
    """A text: what its title page says, whether a list of its headings stands before it, and its blocks."""

    language: str
    title: str
    author: str
    year: str
    contents: bool
    blocks: tuple[Block, ...]
    words: dict = field(default_factory=dict, hash=False)

    @property
    def heads(self) -> list[str]:
        return [block.text for block in self.blocks if isinstance(block, Head)]


@lru_cache
def words_of(language: str) -> dict:
    """The vocabulary of a language: words of our own, in ``language_*.toml``."""
    path = Path(__file__).with_name(f"language_{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
