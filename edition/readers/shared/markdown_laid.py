"""What a table that is set out with spaces or lines is made of: where each cell stands in the parser's text."""

from collections.abc import Callable
from dataclasses import dataclass

from markdown_it.rules_block import StateBlock

MOST_LINES = 2000
"""Lines of one table at most."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A cell: the places of its lines in the parser's text, without the white space around them."""

    lines: tuple[tuple[int, int], ...]
    label: bool = False
    align: str = ""
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class LaidTable:
    """A table: its rows, the line after its last one, and the lines that hold nothing but its drawing."""

    rows: tuple[tuple[Laid, ...], ...]
    end: int
    rules: tuple[int, ...] = ()


class Raw:
    """The lines of a block's container as they stand, from the container's left edge on."""

    def __init__(self, state: StateBlock, end: int) -> None:
        self.state = state
        self.end = end

    def line(self, number: int) -> str | None:
        """One line, blank lines as empty strings; None beyond the container's end."""
        state = self.state
        if number >= self.end or state.sCount[number] < 0:
            return None
        if state.isEmpty(number):
            return ""
        if state.sCount[number] < state.blkIndent:
            return None
        return state.src[state.bMarks[number] : state.eMarks[number]]

    def lines(self, start: int, *, until: Callable[[str], bool]) -> list[str]:
        """The lines from one on, up to the first of which ``until`` is true (not included)."""
        found: list[str] = []
        while len(found) < MOST_LINES and (line := self.line(start + len(found))) is not None and not until(line):
            found.append(line)
        return found

    def place(self, number: int, start: int, end: int) -> tuple[int, int]:
        """The place in the parser's text of a part of a line, without the white space around it."""
        text = (self.line(number) or "")[start:end]
        begin = self.state.bMarks[number] + start + len(text) - len(text.lstrip())
        return begin, begin + len(text.strip())
