"""What is found of notes that text marks by signs only: candidates among the blocks, and what the matching came to."""

from dataclasses import dataclass, field

from edition.model.block import Block, Note
from edition.model.inline import Content, Text
from edition.model.reading import Claim, Doubt
from edition.model.source import Span
from edition.readers.shared.notes_content import texts
from edition.readers.shared.notes_signs import Sign


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block (or an item of a list of notes) that may be a note: where it stands, its sign, and how it looks."""

    index: int
    sign: Sign
    weight: float
    item: int | None = None


@dataclass(slots=True)
class Found:
    """What the matching came to: the blocks without the notes, the notes, what to claim and to doubt.

    ``places`` has, for each block that is left, the index it had; ``taken`` the indexes of blocks that became notes.
    """

    blocks: list[Block] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def claims_of(content: Content, start: int, end: int, why: str) -> list[Claim]:
    """Claims for the text of a content between two offsets."""
    return [
        Claim(Span(max(text.span.start, start), min(text.span.end, end)), "mark", why)
        for text in texts(content)
        if isinstance(text, Text) and max(text.span.start, start) < min(text.span.end, end)
    ]
