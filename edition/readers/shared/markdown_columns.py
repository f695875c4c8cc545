"""Tables whose columns are told by lines of dashes: pandoc's simple and multiline tables.

See https://pandoc.org/MANUAL.html#extension-simple_tables and #extension-multiline_tables. A cell that reaches into the
next column is cut beside its word, not through it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from edition.readers.shared.markdown_laid import Laid, LaidTable, Raw

_GROUPS = re.compile(r" {0,3}-+(?: +-+)+\s*")
_FULL = re.compile(r" {0,3}-{3,}\s*")
_CLOSING = re.compile(r" {0,3}-{2,}[- ]*\s*")
MOST_HEAD = 8
"""Lines of a head at most."""

CROSSING = 0.25
"""Share of the cells that may reach into the next column: beyond it, these are no columns."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """The groups of dashes: where each begins and ends."""

    groups: tuple[tuple[int, int], ...]

    def cut(self, line: str) -> tuple[list[tuple[int, int]], int]:
        """Where the cells of a line begin and end, and how many of them reach into the next column."""
        edges, crossing = [0], 0
        for (_, end), (following, _) in zip(self.groups, self.groups[1:], strict=False):
            edge = min(following, len(line))
            if 0 < edge < len(line) and not line[edge - 1].isspace() and not line[edge].isspace():
                crossing += 1
                before = line.rfind(" ", 0, edge) + 1
                after = line.find(" ", edge)
                edge = before if before >= end or after < 0 else after
            edges.append(max(edge, edges[-1]))
        return list(zip(edges, [*edges[1:], len(line)], strict=True)), crossing

    def aligns(self, line: str) -> list[str]:
        """How each column is aligned, told by where the words of a line stand over its dashes."""
        found = []
        for (start, end), (left, right) in zip(self.cut(line)[0], self.groups, strict=True):
            text = line[start:end]
            first = start + len(text) - len(text.lstrip())
            last = start + len(text.rstrip())
            if not text.strip() or (first == left and last == right):
                found.append("")
            elif last == right:
                found.append("right")
            else:
                found.append("left" if first == left else "center")
        return found


def column_table(raw: Raw, start: int) -> LaidTable | None:
    """The simple or multiline table that begins on a line; None where none does."""
    first, second = raw.line(start) or "", raw.line(start + 1) or ""
    if _GROUPS.fullmatch(first):
        return _headless(raw, start, first)
    if first and _GROUPS.fullmatch(second) and not _CLOSING.fullmatch(first):
        lines = raw.lines(start + 2, until=lambda line: not line)
        rows = [[start + 2 + index] for index, line in enumerate(lines) if not _CLOSING.fullmatch(line)]
        return _table(raw, second, [start], rows, (start, start + 2 + len(lines)))
    if _FULL.fullmatch(first):
        head = raw.lines(start + 1, until=lambda line: not line or bool(_CLOSING.fullmatch(line)))
        rule = raw.line(start + 1 + len(head)) or ""
        if 0 < len(head) <= MOST_HEAD and _GROUPS.fullmatch(rule):
            return _multiline(raw, start, list(range(start + 1, start + 1 + len(head))), rule)
    return None


def _headless(raw: Raw, start: int, rule: str) -> LaidTable | None:
    lines = raw.lines(start + 1, until=lambda line: not line or bool(_CLOSING.fullmatch(line)))
    closing = start + 1 + len(lines)
    if lines and _CLOSING.fullmatch(raw.line(closing) or "") and not raw.line(closing + 1):
        rows = [[start + 1 + index] for index in range(len(lines))]
        return _table(raw, rule, [], rows, (start, closing + 1))
    return _multiline(raw, start, [], rule)


def _multiline(raw: Raw, start: int, head: list[int], rule: str) -> LaidTable | None:
    """A table whose rows blank lines part, up to a line of dashes with a blank line after it."""
    first = head[-1] + 2 if head else start + 1
    lines = raw.lines(first, until=lambda line: bool(_CLOSING.fullmatch(line)))
    closing = first + len(lines)
    if not raw.line(closing) or raw.line(closing + 1):
        return None
    rows: list[list[int]] = [[]]
    for index, line in enumerate(lines):
        if line:
            rows[-1].append(first + index)
        elif rows[-1]:
            rows.append([])
    return _table(raw, rule, head, [row for row in rows if row], (start, closing + 1))


def _table(
    raw: Raw, rule: str, head: list[int], rows: Sequence[list[int]], extent: tuple[int, int]
) -> LaidTable | None:
    columns = _Columns(tuple(match.span() for match in re.finditer(r"-+", rule)))
    if not rows:
        return None
    cuts = {number: columns.cut(raw.line(number) or "") for row in [head, *rows] for number in row}
    crossing = sum(crossed for _, crossed in cuts.values())
    if crossing > CROSSING * len(cuts) * len(columns.groups):
        return None
    aligns = columns.aligns(raw.line((head or rows[0])[0]) or "")
    laid = tuple(
        tuple(
            Laid(
                tuple(raw.place(number, *cuts[number][0][column]) for number in row),
                label=row is head,
                align=aligns[column],
            )
            for column in range(len(columns.groups))
        )
        for row in [head, *rows]
        if row
    )
    start, end = extent
    return LaidTable(laid, end, tuple(number for number in range(start, end) if number not in cuts))
