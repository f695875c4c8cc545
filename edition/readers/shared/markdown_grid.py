"""Tables drawn with lines: pandoc's grid tables, with cells that span columns and rows.

See https://pandoc.org/MANUAL.html#extension-grid_tables. A cell is found from its upper left corner: along its upper
edge, down its right edge, and back along the other two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.readers.shared.markdown_laid import Laid, LaidTable, Raw

_BORDER = re.compile(r" {0,3}\+(?:[-=:]+\+)+\s*")
_EDGE = frozenset("-=:+")
_SIDE = frozenset("|+")
MOST_STEPS = 400_000
"""Characters that are looked at for one table: no drawing that closes nowhere may hold up the reading."""


@dataclass(frozen=True, slots=True)
class _Box:
    """A cell of the drawing by the lines and columns of its edges."""

    top: int
    left: int
    bottom: int
    right: int


def grid_table(raw: Raw, start: int) -> LaidTable | None:
    """The grid table that begins on a line; None where none does, or where its lines do not meet."""
    first = raw.line(start) or ""
    if not _BORDER.fullmatch(first):
        return None
    indent = len(first) - len(first.lstrip())
    lines = raw.lines(start, until=lambda line: line[indent : indent + 1] not in ("+", "|"))
    while lines and not _BORDER.fullmatch(lines[-1]):
        lines.pop()
    if len(lines) < 3:
        return None
    width = len(first.rstrip()) - indent
    drawing = [line[indent:].rstrip().ljust(width) for line in lines]
    boxes = _Boxes(drawing).found()
    return _table(raw, start, indent, drawing, boxes) if boxes else None


class _Boxes:
    def __init__(self, drawing: Sequence[str]) -> None:
        self.drawing = drawing
        self.height, self.width = len(drawing) - 1, len(drawing[0]) - 1
        self.steps = 0

    def found(self) -> list[_Box]:
        """All cells; none where they do not fill the drawing."""
        done = [0] * self.width
        corners, boxes = [(0, 0)], []
        while corners and self.steps < MOST_STEPS:
            top, left = corners.pop(0)
            if left >= self.width or top >= self.height or top < done[left]:
                continue
            box = self._box(top, left)
            if box is None:
                return []
            boxes.append(box)
            done[left : box.right] = [box.bottom] * (box.right - left)
            corners = sorted({*corners, (top, box.right), (box.bottom, left)})
        return boxes if all(bottom == self.height for bottom in done) else []

    def _box(self, top: int, left: int) -> _Box | None:
        for right in self._meeting([self._at(top, column) for column in range(left + 1, self.width + 1)], _EDGE):
            column = left + 1 + right
            for bottom in self._meeting([self._at(line, column) for line in range(top + 1, self.height + 1)], _SIDE):
                box = _Box(top, left, top + 1 + bottom, column)
                if self._closed(box):
                    return box
        return None

    def _meeting(self, characters: Sequence[str], edge: frozenset[str]) -> Iterator[int]:
        """The places along an edge where another may meet it, up to where the edge ends."""
        for place, character in enumerate(characters):
            self.steps += 1
            if character not in edge or self.steps > MOST_STEPS:
                return
            if character == "+":
                yield place

    def _closed(self, box: _Box) -> bool:
        self.steps += box.right - box.left + box.bottom - box.top
        below = all(self._at(box.bottom, column) in _EDGE for column in range(box.left, box.right + 1))
        return below and all(self._at(line, box.left) in _SIDE for line in range(box.top, box.bottom + 1))

    def _at(self, line: int, column: int) -> str:
        text = self.drawing[line]
        return text[column] if column < len(text) else " "


def _table(raw: Raw, start: int, indent: int, drawing: Sequence[str], boxes: Sequence[_Box]) -> LaidTable:
    tops = sorted({box.top for box in boxes} | {len(drawing) - 1})
    lefts = sorted({box.left for box in boxes} | {len(drawing[0]) - 1})
    head = next((line for line in tops[1:-1] if "=" in drawing[line]), 0)
    aligns = drawing[head]
    rows: dict[int, list[Laid]] = {}
    for box in sorted(boxes, key=lambda box: (box.top, box.left)):
        lines = tuple(
            raw.place(start + line, indent + box.left + 1, indent + box.right)
            for line in range(box.top + 1, box.bottom)
        )
        laid = Laid(
            lines,
            label=box.bottom <= head,
            align=_align(aligns[box.left + 1 : box.right]),
            columns=lefts.index(box.right) - lefts.index(box.left),
            rows=tops.index(box.bottom) - tops.index(box.top),
        )
        rows.setdefault(box.top, []).append(laid)
    return LaidTable(tuple(tuple(row) for row in rows.values()), start + len(drawing))


def _align(edge: str) -> str:
    """The alignment that the colons of a column's edge tell; an edge of several columns tells none."""
    if "+" in edge:
        return ""
    if edge.startswith(":"):
        return "center" if edge.endswith(":") else "left"
    return "right" if edge.endswith(":") else ""
