"""Tables of plain lines: cells divided by bars, by tabs, or by blanks that stand in the same columns of every line."""

import re
from collections.abc import Sequence

_LONGEST_CELL = 60
_FEWEST = 2
"""Cells with words in every line but the first, which may name fewer columns."""
_GUTTER = 2
"""Columns of white space between two cells that no line crosses."""
_RULER = re.compile(r"[\s|+=_:-]+")

Cells = tuple[tuple[int, int] | None, ...]
"""The ranges of a line's cells (offsets in the line), None for an empty one."""


def is_ruler(line: str) -> bool:
    """Whether a line is nothing but the rule of a table ("---+---")."""
    return _RULER.fullmatch(line) is not None


def cells_of(lines: Sequence[str], longest: int = _LONGEST_CELL) -> tuple[Cells, ...]:
    """The cells of each line of a table, as many in every line; empty where the lines make none.

    ``lines`` begin at the margin of the page, blanks before their first words included; rulers are given as lines
    without cells. Two lines at least have words, and two cells at least make a line.
    """
    worded = [line for line in lines if not is_ruler(line)]
    if len(worded) < 2:
        return ()
    if all("|" in line for line in worded):
        found = [_split(line, r"\|") for line in worded]
    elif sum("\t" in line.strip() for line in worded) >= len(worded) - 1:
        found = [_split(line.rstrip(), r"\t") for line in worded]
    else:
        found = _aligned(worded)
    columns = max((len(one) for one in found), default=0)
    if any(sum(cell is not None for cell in one) < _FEWEST for one in found[1:]):
        return ()
    if columns < 2 or any(columns - len(one) > 1 for one in found) or not all(_short(one, longest) for one in found):
        return ()
    return _with_rulers(lines, [(*([None] * (columns - len(one))), *one) for one in found], columns)


def _with_rulers(lines: Sequence[str], found: Sequence[Cells], columns: int) -> tuple[Cells, ...]:
    """The cells of all lines, none in those of rulers; nothing where a column is mostly empty."""
    filled = [sum(one[column] is not None for one in found) for column in range(columns)]
    if min(filled) < 0.5 * len(found):
        return ()
    rows = iter(found)
    return tuple(() if is_ruler(line) else next(rows) for line in lines)


def _split(line: str, sign: str) -> Cells:
    """Cells between signs; bars at both ends of a line divide nothing."""
    start = len(line) - len(line.lstrip()) if sign != r"\t" else 0
    end = len(line.rstrip())
    start += sign == r"\|" and line[start : start + 1] == "|"
    end -= sign == r"\|" and line[:end].endswith("|")
    cuts = [found.start() for found in re.finditer(sign, line[:end]) if found.start() >= start]
    bounds = zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True)
    return tuple(_trimmed(line, first, last) for first, last in bounds)


def _aligned(lines: Sequence[str]) -> list[Cells]:
    """Cells between columns of white space that no line crosses."""
    width = max(len(line) for line in lines)
    free = [all(line[at : at + 1] in ("", " ") for line in lines) for at in range(width)]
    starts = [at for at in range(width) if not free[at] and (at == 0 or free[at - 1])]
    kept = [at for at in starts if at == starts[0] or all(free[max(at - _GUTTER, 0) : at])]
    bounds = list(zip(kept, [*kept[1:], width], strict=True))
    return [tuple(_trimmed(line, first, min(last, len(line))) for first, last in bounds) for line in lines]


def _trimmed(line: str, first: int, last: int) -> tuple[int, int] | None:
    text = line[first:last] if first < last else ""
    start = first + len(text) - len(text.lstrip())
    return (start, first + len(text.rstrip())) if text.strip() else None


def _short(cells: Cells, longest: int) -> bool:
    return all(cell is None or cell[1] - cell[0] <= longest for cell in cells)
