"""What the search for notes finds: each note with its sign, its rows and the markers that call it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from edition.model.reading import Doubt, Evidence
from edition.readers.pdf_text.note_signs import Marker, Opening, same_sign
from edition.readers.pdf_text.rows import Row
from edition.readers.shared.weighing import probability, total


@dataclass(slots=True)
class FootNote:
    """One note as found: its sign, its rows, where it stands, and the marker that calls it; ``again`` are others."""

    opening: Opening
    rows: list[Row]
    place: str
    alone: bool = False  # the sign has a row of its own
    marker: Marker | None = None
    evidence: tuple[Evidence, ...] = ()
    again: list[Marker] = field(default_factory=list)

    @property
    def probability(self) -> float:
        return probability(total(self.evidence))


@dataclass(slots=True)
class NotesFound:
    """The notes of a dump, the rows that are theirs, headings over end notes, and what was not sure."""

    notes: list[FootNote] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    headings: list[Row] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    marked: set[int] = field(default_factory=set)  # offsets of markers in use


def call(notes: Sequence[FootNote], above: Sequence[Marker], found: NotesFound) -> None:
    """Give each note its marker: the strongest with its sign after that of the note before."""
    position = -1
    for note in notes:
        fitting = [
            marker
            for marker in above
            if same_sign(marker.printed, note.opening.printed)
            and marker.span.start > position
            and marker.span.start not in found.marked
        ]
        if fitting:
            note.marker = max(fitting, key=lambda marker: (marker.weight, -marker.span.start))
            position = note.marker.span.start
            found.marked.add(position)
