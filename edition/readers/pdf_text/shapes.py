"""Blocks set apart by their lines: narrower ones (quotations) and ones whose line ends mean something (verse).

In a narrow block sentences run on although the next word would have fitted on a line of the full measure. In verse
line after line leaves room, which last lines of paragraphs never do in a row.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean, pstdev

from edition.readers.pdf_text.rows import Row
from edition.readers.shared.headings import capitals
from edition.readers.shared.measures import Measure, runs_on

_LEAST_NARROWING = 0.012
_SURE_NARROWING = 0.03
_IN_NARROW = 0.5  # how often a line of a narrow block would have had room for the next word
_LEAST_WEIGHT = 3.0
_DEEPER = 3  # columns
_INDENTED = 4.0
_VERSE_ROOM = 0.15
_FEWEST_LINES = 3
_NO_VERSE = re.compile(r"^(?:[•●▪◦‣\-–—*\[(]|\d+[.)]?\s|https?:|www\.)|(?:\.\s?){4,}|\d$")


def set_text(row: Row) -> str:
    """A row as it takes up width: its indent (a column is about as wide as a figure) and single spaces."""
    return "0" * (row.indent if row.indent > 1 else 0) + " ".join(row.text.split())


@dataclass(frozen=True, slots=True)
class _Lines:
    """Rows with their widths and the widths they would have with the next word (None where no sentence runs on)."""

    rows: Sequence[Row]
    widths: list[float]
    longer: list[float | None]
    edge: float  # widths below it leave room on a line of the full measure
    noise: float  # how often lines that run on leave room all the same


def _lines(rows: Sequence[Row], measure: Measure) -> _Lines:
    widths = [measure.width(set_text(row)) for row in rows]
    longer: list[float | None] = []
    for row, following in pairwise(rows):
        on = runs_on(row.text, following.text)
        longer.append(measure.width(f"{set_text(row)} {following.text.split(None, 1)[0]}") if on else None)
    edge = 1.0 - max(min(measure.blur, 0.02), _LEAST_NARROWING)
    sure = [width for width in longer if width is not None]
    noise = sum(width < edge for width in sure) / max(len(sure), 1)
    return _Lines(rows, widths, [*longer, None], edge, min(max(noise, 0.01), 0.3))


@dataclass(frozen=True, slots=True)
class NarrowBlocks:
    """The measure of rows that have one of their own (a share of the full one, by row index), and log-odds that the
    block is set apart, for the rows that show it.
    """

    own: dict[int, float]
    proofs: dict[int, float]


def find_narrow_blocks(rows: Sequence[Row], measure: Measure) -> NarrowBlocks:
    """Blocks of rows set to a narrower measure of their own."""
    lines = _lines(rows, measure)
    own: dict[int, float] = {}
    proofs: dict[int, float] = {}
    place = 0
    while place < len(rows):
        width = lines.longer[place]
        if width is None or width >= lines.edge or width < 0.5:
            place += 1
            continue
        start, stop = _grow(lines, place, width)
        broken = [index for index in range(start, stop) if _below(lines.longer[index], lines.edge)]
        widest = max(lines.widths[start:stop])
        weight = _weight(lines, start, stop, broken)
        if weight > _LEAST_WEIGHT:
            own.update({rows[index].index: widest for index in range(start, stop)})
            proofs.update((rows[index].index, weight) for index in broken)
        place = stop
    for block in _indented_blocks(rows):
        widest = max(measure.width(set_text(row)) for row in block)
        own.update({row.index: widest for row in block})
        proofs.update((row.index, _INDENTED) for row in block)
    return NarrowBlocks(own, proofs)


def _indented_blocks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Two or more rows with the same deeper indent (pdftotext -layout), hanging indents left out."""
    start = 0
    while start < len(rows):
        stop = start + 1
        if rows[start].indent >= _DEEPER:
            while stop < len(rows) and abs(rows[stop].indent - rows[stop - 1].indent) <= 1 and rows[stop].indent > 1:
                stop += 1
        hanging = start > 0 and stop - start > 1 and runs_on(rows[start - 1].text, rows[start].text)
        if stop - start >= 2 and not hanging:
            yield rows[start:stop]
        start = stop


def _weight(lines: _Lines, start: int, stop: int, broken: Sequence[int]) -> float:
    """Log-odds that some rows have a measure of their own, from how many of those that run on leave room."""
    sure = sum(1 for width in lines.longer[start:stop] if width is not None)
    kept = sure - len(broken)
    weight = len(broken) * math.log(_IN_NARROW / lines.noise) + kept * math.log((1 - _IN_NARROW) / (1 - lines.noise))
    if len(broken) == 1 and not _below(lines.longer[broken[0]], 1.0 - _SURE_NARROWING):
        return 0.0
    return weight - (1.0 if len(broken) == 1 else 0.0)


def _below(width: float | None, edge: float) -> bool:
    return width is not None and width < edge


def _grow(lines: _Lines, place: int, cap: float) -> tuple[int, int]:
    """The rows around one that fit a narrower measure: none is as wide as ``cap``, where some next word did not fit."""
    start, stop, widest = place, place + 1, lines.widths[place]
    for step in (-1, 1):
        index = place + step
        while 0 <= index < len(lines.rows) and lines.widths[index] < cap:
            longer = lines.longer[index]
            if longer is not None and longer <= max(widest, lines.widths[index]):
                break
            cap = cap if longer is None else min(cap, longer)
            widest = max(widest, lines.widths[index])
            start, stop = min(start, index), max(stop, index + 1)
            index += step
    return start, stop


def find_verse(rows: Sequence[Row], measure: Measure, usual_blanks: int) -> dict[int, int]:
    """The stanza that each row of verse belongs to, by row index; stanzas are numbered in their order."""
    rooms = [
        1.0 - measure.width(f"{set_text(row)} {following.text.split(None, 1)[0]}") for row, following in pairwise(rows)
    ]
    rooms.append(1.0 - measure.width(set_text(rows[-1])) if rows else 0.0)
    first = next((place for place, room in enumerate(rooms) if abs(room) < 0.1), len(rows))
    stanzas: dict[int, int] = {}
    number = 0
    place = first
    while place < len(rows):
        stop = place
        while stop < len(rows) and _verse_line(rows, stop, rooms, place, usual_blanks):
            stop += 1
        start = place + 1 if place and _ends_paragraph(rows, place, rooms, usual_blanks) else place
        while start < stop and rows[start].text[-1] in ".!?:":
            start += 1  # a paragraph of one line, or the last line of one
        if stop - start >= _FEWEST_LINES and _like_verse(rows[start:stop], measure):
            stanzas.update({row.index: number for row in rows[start:stop]})
            number += 1
        place = max(stop, place + 1)
    return stanzas


def _verse_line(rows: Sequence[Row], place: int, rooms: Sequence[float], first: int, usual_blanks: int) -> bool:
    if rooms[place] <= _VERSE_ROOM or _NO_VERSE.search(rows[place].text):
        return False
    return place == first or _close(rows, place, usual_blanks)


def _close(rows: Sequence[Row], place: int, usual_blanks: int) -> bool:
    return rows[place].page != rows[place - 1].page or rows[place].blanks <= usual_blanks


def _ends_paragraph(rows: Sequence[Row], place: int, rooms: Sequence[float], usual_blanks: int) -> bool:
    """Whether a short row is the last of the paragraph before it."""
    return rooms[place - 1] <= _VERSE_ROOM and _close(rows, place, usual_blanks)


def _like_verse(block: Sequence[Row], measure: Measure) -> bool:
    texts = [row.text for row in block]
    if all(map(capitals, texts)):
        return False
    ended = sum(text[-1] in ".!?:" for text in texts) / len(texts)
    widths = [measure.width(text) for text in texts]
    even = pstdev(widths) / mean(widths) < 0.35
    inside = sum(text[-1] in ",;" or text[0].islower() for text in texts) / len(texts)
    return even and ended <= 0.6 and (inside >= 0.25 or len(texts) >= 6)
