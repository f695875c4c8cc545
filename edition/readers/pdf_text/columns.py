"""Two columns side by side (pdftotext -layout): the left one read before the right one, page by page.

A page has columns where many pieces of its lines begin at one place in its middle, hardly anything stands across the
white space before that place, and sentences run on inside the columns, which they do not in a table. A line across
(a heading, a running head) parts what is above it from what is below.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from edition.model.reading import Doubt, Evidence
from edition.readers.pdf_text.numbers import folio
from edition.readers.pdf_text.rows import Dump, Row, span_of
from edition.readers.shared.measures import runs_on
from edition.readers.shared.weighing import probability, total

_FEWEST_ROWS = 8
_GAP = re.compile(r"\S+(?: \S+)*")  # a piece of a row: words with single spaces between them
_ASIDE = 2  # columns that a line may begin before the margin of its column
_LEAST_GUTTER = 2
_FEW = 0.12  # share of the rows that may stand across the gutter


@dataclass(frozen=True, slots=True)
class Columned:
    """A dump with its columns in reading order, and the doubts about them."""

    dump: Dump
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of a row with white space around them: their first and last column, and their offset in the row."""

    first: int
    last: int
    offset: int
    text: str


def in_columns(dump: Dump) -> Columned:
    """The dump with the rows of pages in two columns cut at the gutter and put in reading order."""
    rows: list[Row] = []
    doubts: list[Doubt] = []
    for page in dump.page_rows():
        ordered, chance = _in_order(page)
        rows.extend(ordered)
        if 0.5 < chance < 0.95:
            message = f"the page from line {page[0].number} was read as two columns"
            doubts.append(Doubt("columns", span_of(page), "two columns", ("one column",), round(chance, 2), message))
    numbered = tuple(replace(row, index=index) for index, row in enumerate(rows))
    return Columned(replace(dump, rows=numbered, columned=any(row.sheet for row in numbered)), tuple(doubts))


def _in_order(page: Sequence[Row]) -> tuple[Sequence[Row], float]:
    """The rows of a page in reading order, and how sure it is that they are two columns."""
    if len(page) < _FEWEST_ROWS:
        return page, 0.0
    whole = [list(_pieces(row)) for row in page]
    best: tuple[float, Sequence[Row]] = (0.0, page)
    for margin in _margins(whole):
        pieces = _parted(whole, margin)
        across = [_stands_across(page, pieces, at, margin) for at in range(len(page))]
        ordered, evidence = _read(page, pieces, across, margin)
        if evidence and total(evidence) > best[0]:
            best = (total(evidence), ordered)
    weight, chosen = best
    return chosen, probability(weight) if chosen is not page else 0.0


def _pieces(row: Row) -> Iterator[_Piece]:
    for found in _GAP.finditer(row.text):
        first = row.indent + found.start()
        yield _Piece(first, row.indent + found.end() - 1, found.start(), found.group())


def _margins(pieces: Sequence[Sequence[_Piece]]) -> list[int]:
    """Where a right column may begin: places in the middle of the page at which the most pieces begin."""
    width = max(line[-1].last for line in pieces) + 1
    starts = Counter(piece.first for line in pieces for piece in line if 0.3 * width <= piece.first <= 0.72 * width)
    return [place for place, count in starts.most_common(3) if count * 8 >= len(pieces)]


def _parted(pieces: Sequence[list[_Piece]], margin: int) -> list[list[_Piece]]:
    """The pieces with those parted that fill the left column so far that one space is left before the right one.

    The space must stand right before the margin, and the right column must hold the rows before and after.
    """
    beside = [any(abs(piece.first - margin) <= _ASIDE for piece in line) for line in pieces]
    parted: list[list[_Piece]] = []
    for at, line in enumerate(pieces):
        between = any(beside[max(at - 2, 0) : at]) and any(beside[at + 1 : at + 3])
        parted.append([part for piece in line for part in (_halves(piece, margin) if between else (piece,))])
    return parted


def _halves(piece: _Piece, margin: int) -> tuple[_Piece, ...]:
    cut = margin - piece.first
    if not 0 < cut < len(piece.text) or piece.text[cut - 1] != " ":
        return (piece,)
    left = _Piece(piece.first, margin - 2, piece.offset, piece.text[: cut - 1])
    return left, _Piece(margin, piece.last, piece.offset + cut, piece.text[cut:])


def _stands_across(page: Sequence[Row], pieces: Sequence[Sequence[_Piece]], at: int, margin: int) -> bool:
    """Whether a row stands across the gutter, or is a running head with its folio."""
    line = pieces[at]
    if any(piece.first < margin - _ASIDE and piece.last >= margin - 1 for piece in line):
        return True
    outermost = at in (0, len(page) - 1)
    return outermost and len(line) <= 2 and any(folio(piece.text) is not None for piece in line)


def _read(
    page: Sequence[Row], pieces: Sequence[Sequence[_Piece]], across: Sequence[bool], margin: int
) -> tuple[list[Row], tuple[Evidence, ...]]:
    """The rows cut at a margin, left column first, and the evidence for two columns."""
    ordered: list[Row] = []
    columns: tuple[list[Row], list[Row]] = ([], [])
    pairs = running = left = right = begun = 0
    for at, row in enumerate(page):
        if across[at]:
            ordered += _flushed(columns)
            ordered.append(row)
            columns = ([], [])
            continue
        for number, part in enumerate(_cut(row, pieces[at], margin)):
            if part is None:
                continue
            column = columns[number]
            if column:
                pairs += 1
                running += runs_on(column[-1].text, part.text)
            left += number == 0
            right += number == 1
            begun += number == 1 and part.indent <= _ASIDE
            column.append(_in_column(part, column))
    ordered += _flushed(columns)
    rows = len(page)
    evidence = (
        Evidence("few pages are set in columns", -4.0),
        Evidence("rows with text in the right half", 6.0 * min(right / rows, 0.6) - 1.0, f"{right} of {rows}"),
        Evidence("rows with text in the left half", 3.0 * min(left / rows, 0.6) - 1.0, f"{left} of {rows}"),
        Evidence("lines of the right column begin at one place", 4.0 * (begun / max(right, 1) - 0.6), str(begun)),
        Evidence("sentences run on inside the columns", 12.0 * (min(running / max(pairs, 1), 0.5) - 0.2), str(running)),
        Evidence("rows across the gutter", -10.0 * max(sum(across) / rows - _FEW, 0.0), str(sum(across))),
    )
    return ordered, evidence if left and right else ()


def _flushed(columns: tuple[list[Row], list[Row]]) -> Iterator[Row]:
    yield from columns[0]
    yield from (replace(row, sheet=1) for row in columns[1])


def _cut(row: Row, pieces: Sequence[_Piece], margin: int) -> tuple[Row | None, Row | None]:
    """The parts of a row in the left and in the right column, each with its indent in its column."""
    right = next((piece for piece in pieces if piece.first >= margin - _ASIDE), None)
    if right is None:
        return row, None
    indent = max(right.first - margin, 0)
    if right is pieces[0]:
        return None, replace(row, indent=indent)
    text = row.text[: right.offset].rstrip()
    first = replace(row, text=text, span=row.span.part(0, len(text)), trailing=True)
    return first, replace(row, text=row.text[right.offset :], span=row.span.part(right.offset), indent=indent)


def _in_column(part: Row, column: Sequence[Row]) -> Row:
    """A part of a row with the blank lines of its column before it."""
    return replace(part, blanks=part.number - column[-1].number - 1 if column else min(part.blanks, 1))
