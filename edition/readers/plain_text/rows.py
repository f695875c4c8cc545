"""The lines of a text as they stand on the page: indents, widths, blank lines. Nothing is decided here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from edition.model.source import Source, Span
from edition.readers.shared.phrases import WORD

_TAB = 8
_OUTER = " \t\f\v\u00a0"
"""White space that may be left out around a line. All other kinds of space belong to the line's text."""

_FIRST_WORD = re.compile(r"(?:[^\w\s]+\s)?\S+")
"""A sign that stands free before a word ("« a", "- a") goes with it."""


@dataclass(frozen=True)
class Row:
    """A line with characters on it: its index among those, its number in the source, its text without outer space,
    the range of that text, the column it begins at (tabs count to the next eighth), and the blank lines before it.
    """

    index: int
    number: int
    text: str
    span: Span
    indent: int
    blanks: int

    @property
    def end(self) -> int:
        """The column after the last character."""
        return self.indent + len(self.text)

    @cached_property
    def words(self) -> list[str]:
        return WORD.findall(self.text)

    @property
    def first_word(self) -> int:
        """How many characters the first word takes, with what is attached to it."""
        found = _FIRST_WORD.match(self.text)
        return found.end() if found else len(self.text)


def read_rows(source: Source, start: int = 0, end: int | None = None) -> tuple[Row, ...]:
    """The rows of the lines that lie between two offsets."""
    return tuple(_rows(source, start, len(source.text) if end is None else end))


def _rows(source: Source, start: int, end: int) -> Iterator[Row]:
    index = blanks = 0
    for line in source.lines:
        if line.span.start < start or line.span.end > end:
            continue
        text = line.text.strip(_OUTER)
        if not text:
            blanks += 1
            continue
        lead = line.text[: len(line.text) - len(line.text.lstrip(_OUTER))]
        begin = line.span.start + len(lead)
        column = len(lead.expandtabs(_TAB)) if "\t" in lead else len(lead)
        yield Row(index, line.number, text, Span(begin, begin + len(text)), column, blanks)
        index += 1
        blanks = 0
