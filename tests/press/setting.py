"""What all setters share: the sheet they write on, the run of a paragraph, the wrapping of lines."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from marks import Sheet, bare
from model import Heckle, Note, Paragraph, Quote, Structured

_FOLIO = 0xE010


@dataclass(frozen=True)
class Setting:
    """A text as set, its marks in it. ``joined`` are the words that were divided at line ends."""

    marked: str
    sheet: Sheet
    joined: tuple[str, ...] = ()


@dataclass
class Setter:
    """Sets one text. ``numbers`` gives each note its unit, so that all its calls point to it."""

    text: Structured
    dice: random.Random
    sheet: Sheet = field(default_factory=Sheet)
    numbers: dict[int, int] = field(default_factory=dict)
    head_pages: list[int] = field(default_factory=list)
    """The page of each heading, for the list of contents."""

    def unit_of(self, note: Note) -> int:
        if id(note) not in self.numbers:
            self.numbers[id(note)] = self.sheet.new("note")
        return self.numbers[id(note)]

    def run(self, paragraph: Paragraph, call: Callable[[Note], str]) -> str:
        """The sentences of a paragraph on one line, with what ``call`` gives for a note."""
        run = ""
        for part in paragraph.parts:
            if isinstance(part, Note):
                run += call(part)
            elif isinstance(part, Heckle):
                run += " " + self.sheet.mark("interjection", part.text)
            else:
                run += (" " if run else "") + part
        return run

    def entries(self, leaders: str) -> list[str]:
        """The entries of a list of contents, with placeholders for their page numbers."""
        heads = enumerate(self.text.heads)
        return [f"{self.sheet.mark('contents', head)} {leaders} {chr(_FOLIO + place)}" for place, head in heads]

    def with_folios(self, printed: str) -> str:
        """The text with the page numbers in its list of contents."""
        for place, page in enumerate(self.head_pages):
            printed = printed.replace(chr(_FOLIO + place), str(page))
        return printed

    def quoted(self, block: Quote) -> list[str]:
        """The paragraphs of a quotation, with their quotation marks: each opens them, the last closes them."""
        if block.quoted is None:
            return list(block.paragraphs)
        opening, closing = block.quoted
        *others, last = block.paragraphs
        return [*(f"{opening}{one}" for one in others), f"{opening}{last}{closing}"]


def wrapped(run: str, measure: float, width: Callable[[str], float] = len, first: str = "", rest: str = "") -> str:
    """A run filled into lines of a measure; ``first`` and ``rest`` stand before the first line and the others."""
    lines: list[str] = []
    line, used = first, width(first)
    for word in run.split(" "):
        wide = width(bare(word))
        joint = "" if line in (first, rest) else " "
        if joint and used + width(joint) + wide > measure:
            lines.append(line)
            line, used, joint = rest, width(rest), ""
        line += joint + word
        used += width(joint) + wide
    return "\n".join([*lines, line])
