"""Two columns side by side (pdftotext -layout): the left one read before the right one, page by page.

A page has columns where a gutter of spaces stands at one place in most of its lines, and sentences run on inside the
columns, which they do not in a table. A line across the gutter (a heading) parts what is above it from what is below.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from edition.model.reading import Doubt
from edition.readers.pdf_text.rows import Dump, Row, span_of
from edition.readers.shared.measures import runs_on

_FEWEST_ROWS = 8
_GUTTER = 3  # columns of white space on both sides of which text stands
_BOTH_SIDES = 0.5
_ACROSS = 0.2
_RUNNING = 0.25


@dataclass(frozen=True, slots=True)
class Columned:
    """A dump with its columns in reading order, and the doubts about them."""

    dump: Dump
    doubts: tuple[Doubt, ...]


def in_columns(dump: Dump) -> Columned:
    """The dump with the rows of pages in two columns cut at the gutter and put in reading order."""
    rows: list[Row] = []
    doubts: list[Doubt] = []
    for page in dump.page_rows():
        gutter = _gutter(page)
        ordered = _in_order(page, gutter) if gutter is not None else None
        if ordered is None:
            rows.extend(page)
            continue
        rows.extend(ordered)
        span = span_of(page)
        message = f"the page from line {page[0].number} was read as two columns"
        doubts.append(Doubt("columns", span, "two columns", ("one column",), 0.8, message))
    if not doubts:
        return Columned(dump, ())
    numbered = tuple(replace(row, index=index) for index, row in enumerate(rows))
    return Columned(replace(dump, rows=numbered), tuple(doubts))


def _gutter(page: Sequence[Row]) -> int | None:
    """The column in the middle of the white space between two columns of text; None where there is none."""
    if len(page) < _FEWEST_ROWS:
        return None
    width = max(row.indent + len(row.text) for row in page)
    best = max(range(width // 4, 3 * width // 4 + 1), key=lambda place: _split_rows(page, place), default=0)
    both = _split_rows(page, best)
    across = sum(1 for row in page if _crosses(row, best))
    return best if both >= _BOTH_SIDES * len(page) and across <= _ACROSS * len(page) else None


def _split_rows(page: Sequence[Row], place: int) -> int:
    """How many rows have white space at a column and text on both sides of it."""
    return sum(1 for row in page if 0 < place - row.indent < len(row.text) and _white(row, place))


def _white(row: Row, place: int) -> bool:
    offset = place - row.indent
    return not row.text[max(offset - 1, 0) : offset + _GUTTER - 1].strip()


def _crosses(row: Row, place: int) -> bool:
    return 0 < place - row.indent < len(row.text) and not _white(row, place)


def _in_order(page: Sequence[Row], gutter: int) -> list[Row] | None:
    """The rows in reading order; None where sentences do not run on inside the columns, as in a table."""
    cut = [(row, None) if _crosses(row, gutter) else _cut(row, gutter) for row in page]
    starts = [second.indent for _, second in cut if second is not None]
    margin = Counter(starts).most_common(1)[0][0] if starts else 0
    ordered: list[Row] = []
    columns: list[list[Row]] = [[], []]
    running = pairs = 0
    for row, (first, second) in zip(page, cut, strict=True):
        across = _crosses(row, gutter)
        if across:
            ordered += [*columns[0], *columns[1], row]
            columns = [[], []]
            continue
        for column, part in zip(columns, (first, second), strict=True):
            if part is None:
                continue
            if column:
                pairs += 1
                running += runs_on(column[-1].text, part.text)
            column.append(_in_column(part, column, margin if part is second else 0))
    return [*ordered, *columns[0], *columns[1]] if pairs and running >= _RUNNING * pairs else None


def _in_column(part: Row, column: Sequence[Row], margin: int) -> Row:
    """A part of a row with its indent in its column and the blank lines of the column before it."""
    blanks = part.number - column[-1].number - 1 if column else 0
    return replace(part, indent=max(part.indent - margin, 0), blanks=blanks if column else min(part.blanks, 1))


def _cut(row: Row, gutter: int) -> tuple[Row | None, Row | None]:
    """The parts of a row in the left and in the right column."""
    offset = gutter - row.indent
    if offset <= 0:
        return None, replace(row, indent=row.indent - gutter)
    left, right = row.text[:offset].rstrip(), row.text[offset:].lstrip()
    if not right:
        return row, None
    start = len(row.text) - len(right)
    first = replace(row, text=left, span=row.span.part(0, len(left)), trailing=True)
    return first, replace(row, text=right, span=row.span.part(start), indent=max(row.indent + start - gutter, 0))
