"""What a source says, before anyone has interpreted it: decoded text, lines, and where each stands."""

import re
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range ``[start, end)`` of Unicode code points in the decoded text of one source."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a range: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def part(self, start: int, end: int | None = None) -> "Span":
        """The part of this range between two offsets counted from its own start."""
        stop = self.end if end is None else self.start + end
        return Span(self.start + start, stop)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number (from 1), its text without the line end, and the ranges of both."""

    number: int
    text: str
    span: Span
    ending: Span

    @property
    def blank(self) -> bool:
        return not self.text.strip()

    @property
    def indent(self) -> int:
        """How many white characters the line begins with (0 for a blank line)."""
        return len(self.text) - len(self.text.lstrip()) if self.text.strip() else 0


@dataclass(frozen=True, slots=True)
class Charset:
    """The character encoding that the bytes were decoded with, and what spoke for it."""

    name: str
    evidence: str
    probability: float


@dataclass(frozen=True, slots=True)
class Source:
    """One source: the decoded text (a byte order mark left out) cut into lines, nothing interpreted.

    ``identifier`` is the file name without its ending, made a valid xml:id; ``sha256`` is that of the bytes.
    """

    identifier: str
    file_name: str
    sha256: str
    byte_count: int
    charset: Charset
    text: str
    lines: tuple[Line, ...]

    def slice(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def line_at(self, offset: int) -> Line:
        """The line that holds a code point offset (the last line for the end of the text)."""
        index = bisect_right(self.lines, offset, key=lambda line: line.span.start) - 1
        return self.lines[max(index, 0)]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = self.line_at(offset)
        return line.number, offset - line.span.start + 1


_LINE_END = re.compile(r"\r\n|\r|\n")


def cut_lines(text: str) -> tuple[Line, ...]:
    """Cut a text at LF, CR and CR LF only; form feeds and other separators stay in their line."""
    lines: list[Line] = []
    start = 0
    for ending in _LINE_END.finditer(text):
        span = Span(start, ending.start())
        lines.append(Line(len(lines) + 1, text[start : span.end], span, Span(*ending.span())))
        start = ending.end()
    if start < len(text):
        lines.append(Line(len(lines) + 1, text[start:], Span(start, len(text)), Span(len(text), len(text))))
    return tuple(lines)
