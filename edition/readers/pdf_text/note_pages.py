"""Pages told from their notes, where nothing else marks them: the text goes on after a block of notes.

Without page marks the notes of a page stand in the middle of the text. A block of notes begins with a row whose sign
counts on and is called shortly before; it ends where a note ends and no further sign follows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.readers.pdf_text.note_signs import Opening, markers, opening, opening_alone, rank, same_sign
from edition.readers.pdf_text.numbers import folio
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.setting import ends_sentence

_PAGE = 70  # rows that a note may stand after its call
_LONGEST = 25  # rows of the longest note
_STRONG = 2.0


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A block of notes among rows: the place of its first row and that of the row after its last."""

    start: int
    stop: int


def starts_after_notes(rows: Sequence[Row]) -> list[int]:
    """The rows at which the text goes on after a block of notes."""
    starts: list[int] = []
    for block in note_blocks(rows):
        stop = block.stop
        if stop < len(rows) and (number := folio(rows[stop].text)) and number.value == len(starts) + 1:
            stop += 1  # the folio at the foot of the page
        if stop < len(rows):
            starts.append(stop)
    return starts


def note_blocks(rows: Sequence[Row]) -> Iterator[NoteBlock]:
    """The blocks of notes among the rows of a dump, in their order."""
    last = since = place = 0
    while place < len(rows):
        sign = _sign(rows, place)
        if (
            sign is None
            or rank(sign) not in (last + 1, 1)
            or not _called(rows[max(since, place - _PAGE) : place], sign)
        ):
            place += 1
            continue
        stop, last = _block(rows, place)
        yield NoteBlock(place, stop)
        since = place = stop


def _sign(rows: Sequence[Row], place: int) -> Opening | None:
    sign = opening(rows[place]) or opening_alone(rows[place])
    return None if sign is None or sign.style == "letter" else sign


def _called(text: Sequence[Row], sign: Opening) -> bool:
    numbered = any((found := opening(row)) is not None and found.value == (sign.value or 0) - 1 for row in text)
    if numbered and (sign.value or 0) > 1:
        return False
    return any(
        marker.weight >= _STRONG and same_sign(marker.printed, sign.printed) for row in text for marker in markers(row)
    )


def _block(rows: Sequence[Row], place: int) -> tuple[int, int]:
    """Where the notes end that begin at a row, and the rank of the last."""
    last = rank(_known(rows[place])) - 1
    waiting = 0  # signs that stand alone and still want a body
    begun = place
    finished = True
    stop = place
    while stop < len(rows) and stop - begun <= _LONGEST:
        sign = opening(rows[stop])
        alone = opening_alone(rows[stop]) if sign is None else None
        if sign is not None and finished and rank(sign) == last + 1:
            last, begun = rank(sign), stop
        elif alone is not None and rank(alone) > last:
            last, begun, waiting = max(last, rank(alone)), stop, waiting + 1
            stop += 1
            continue
        elif finished and not waiting:
            break
        finished = ends_sentence(rows[stop].text)
        waiting -= waiting > 0 and finished
        stop += 1
    return stop, last


def _known(row: Row) -> Opening:
    sign = opening(row) or opening_alone(row)
    assert sign is not None
    return sign
