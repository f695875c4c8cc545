"""Tables on a page: lines whose cells are set apart by tabs, as browsers copy them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from edition.model.block import Cell, Table
from edition.model.source import Source, Span
from edition.readers.web_page.inline import Mark, content
from edition.readers.web_page.lines import PageLine

LONGEST_CELL = 200
"""Characters of a cell: longer ones are paragraphs that a page was laid out with."""


@dataclass(frozen=True, slots=True)
class TableLines:
    """The lines of a table: the first, the last, and how many columns."""

    first: int
    last: int
    columns: int


def find_tables(lines: Sequence[PageLine], taken: Collection[int]) -> list[TableLines]:
    """Runs of at least two lines with as many tabs; the first may lack one, where its first cell was empty."""
    found: list[TableLines] = []
    index = 0
    while index < len(lines):
        stop = index
        while stop < len(lines) and stop not in taken and _is_row(lines[stop]):
            stop += 1
        columns = [lines[row].text.count("\t") + 1 for row in range(index, stop)]
        if len(columns) >= 2 and len(set(columns[1:])) == 1 and columns[1] - columns[0] in (0, 1):
            found.append(TableLines(index, stop - 1, columns[1]))
        index = max(stop, index + 1)
    return found


def _is_row(line: PageLine) -> bool:
    cells = line.text.split("\t")
    return len(cells) >= 2 and all(len(cell) <= LONGEST_CELL for cell in cells)


def table(source: Source, lines: Sequence[PageLine], marks: Sequence[Sequence[Mark]], columns: int) -> Table:
    """The table of some lines, with the marks of each. A first row without a number is one of labels."""
    rows = [_cells(line) for line in lines]
    labels = not any(character.isdigit() for character in lines[0].text) and len(lines) > 1
    made = []
    for place, (cells, inside) in enumerate(zip(rows, marks, strict=True)):
        row = [Cell(content(source, span, inside), labels and place == 0) for span in cells]
        made.append((*(Cell(()) for _ in range(columns - len(row))), *row))
    return Table(tuple(made))


def _cells(line: PageLine) -> list[Span]:
    """The ranges of the cells of a line, white space around them left out."""
    spans, start = [], 0
    for cell in line.text.split("\t"):
        inner = start + len(cell) - len(cell.lstrip())
        spans.append(line.span.part(inner, inner + len(cell.strip())))
        start += len(cell) + 1
    return spans
