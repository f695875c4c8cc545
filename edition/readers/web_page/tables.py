"""Tables on a page: lines whose cells are set apart by tabs, as browsers copy them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from edition.model.block import Cell, Table
from edition.model.source import Source
from edition.readers.shared.tables import Cells, cells_of
from edition.readers.web_page.inline import Mark, content
from edition.readers.web_page.lines import PageLine

LONGEST_CELL = 200
"""Characters of a cell: longer ones are paragraphs that a page was laid out with."""


@dataclass(frozen=True, slots=True)
class TableLines:
    """The lines of a table: the first and the last, and the ranges of the cells in each."""

    first: int
    last: int
    cells: tuple[Cells, ...]


def find_tables(lines: Sequence[PageLine], taken: Collection[int]) -> list[TableLines]:
    """Runs of at least two lines with as many cells; the first may lack one, where its first cell was empty."""
    found: list[TableLines] = []
    index = 0
    while index < len(lines):
        stop = index
        while stop < len(lines) and stop not in taken and "\t" in lines[stop].text:
            stop += 1
        cells = cells_of([line.text for line in lines[index:stop]], LONGEST_CELL)
        if cells:
            found.append(TableLines(index, stop - 1, cells))
        index = max(stop, index + 1)
    return found


def table(source: Source, lines: Sequence[PageLine], marks: Sequence[Sequence[Mark]], found: TableLines) -> Table:
    """The table of some lines, with the marks of each. A first row without a number is one of labels."""
    labels = not any(character.isdigit() for character in lines[0].text) and len(lines) > 1
    made = []
    for place, (line, cells, inside) in enumerate(zip(lines, found.cells, marks, strict=True)):
        label = labels and place == 0
        row = [Cell(content(source, line.span.part(*one), inside) if one else (), label) for one in cells]
        made.append(tuple(row))
    return Table(tuple(row for row in made if row))
