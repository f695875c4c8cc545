"""Tables that pdftotext -layout keeps: rows of cells that begin at the same columns, white space between them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from edition.readers.pdf_text.list_signs import BULLET, ITEM, LEADERS
from edition.readers.pdf_text.numbers import folio
from edition.readers.pdf_text.rows import Row
from edition.readers.shared.tables import Cells, cells_of

_GAP = re.compile(r"\S(?: {2,}|\t+)\S")
_FEWEST_ROWS = 3
_MOST_WORDS = 3  # of a cell, in the mean
_FEWEST_COLUMNS = 3
"""Fewer rows make a table only where it has so many columns."""


def find_tables(rows: Sequence[Row]) -> dict[int, int]:
    """The table that each row of a table belongs to, by row index; tables are numbered in their order.

    None are looked for on pages that are set in columns.
    """
    tables: dict[int, int] = {}
    number = 0
    columned = {row.page for row in rows if row.sheet}
    for block in _blocks([row for row in rows if row.page not in columned]):
        cells = cells_of_rows(block)
        columns = len(cells[0]) if cells else 0
        if columns < 2 or (len(block) < _FEWEST_ROWS and columns < _FEWEST_COLUMNS):
            continue
        if _like_contents(block, cells) or _like_text(block, cells):
            continue
        tables.update({row.index: number for row in block})
        number += 1
    return tables


def cells_of_rows(rows: Sequence[Row]) -> tuple[Cells, ...]:
    """The cells of rows, as offsets in the text of each; empty where the rows make no table."""
    margin = min(row.indent for row in rows)
    found = cells_of([" " * (row.indent - margin) + row.text for row in rows])
    return tuple(
        tuple(None if cell is None else (cell[0] - shift, cell[1] - shift) for cell in line)
        for line, shift in zip(found, (row.indent - margin for row in rows), strict=False)
    )


def _blocks(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that follow each other on one page and have gaps in them."""
    for has_gap, group in groupby(rows, key=_has_gap):
        if has_gap:
            for _, page in groupby(group, key=lambda row: row.page):
                block = list(page)
                if len(block) > 1:
                    yield block


def _has_gap(row: Row) -> bool:
    known = LEADERS.match(row.text) or BULLET.match(row.text) or ITEM.match(row.text)
    return known is None and _GAP.search(row.text) is not None


def _like_text(rows: Sequence[Row], cells: Sequence[Cells]) -> bool:
    """Whether the cells have so many words as only lines of text have, in columns that were not told apart."""
    words = [
        len(row.text[cell[0] : cell[1]].split())
        for row, line in zip(rows, cells, strict=True)
        for cell in line
        if cell is not None
    ]
    return sum(words) > _MOST_WORDS * len(words)


def _like_contents(rows: Sequence[Row], cells: Sequence[Cells]) -> bool:
    """Whether the rows are rather a list of contents: titles, and page numbers that never fall."""
    last = [row.text[line[-1][0] : line[-1][1]] for row, line in zip(rows, cells, strict=True) if line and line[-1]]
    numbers = [number.value for text in last if (number := folio(text)) is not None]
    return len(cells[0]) == 2 and len(numbers) == len(rows) and numbers == sorted(numbers)
