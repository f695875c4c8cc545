"""Markdown's text with the way back: every character that the parser hands out is traced to its place in the source.

markdown-it-py (like the CommonMark reference parser) gives line numbers for blocks and nothing for inlines, and it
takes indents, quotation marks and tabs off the lines first. ``Lines`` undoes that: the content of a block is laid
over the lines it came from, from their right ends, because only left ends are ever cut.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from edition.model.inline import Content, Text
from edition.model.source import Source, Span

WHITE = " \t\n\v\f\r"
"""White space as CommonMark trims it."""


@dataclass(frozen=True, slots=True)
class Characters:
    """Text that the parser works on, and for each character its offset in the source (-1: an expanded tab)."""

    text: str
    offsets: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.text)

    def part(self, start: int, end: int) -> "Characters":
        return Characters(self.text[start:end], self.offsets[start:end])

    def stripped(self) -> "Characters":
        """Without the white space at both ends."""
        start = len(self.text) - len(self.text.lstrip(WHITE))
        end = len(self.text.rstrip(WHITE))
        return self.part(start, max(start, end))

    def lines(self) -> "Iterator[Characters]":
        """The lines, without their ends."""
        start = 0
        for line in self.text.split("\n"):
            yield self.part(start, start + len(line))
            start += len(line) + 1

    def span(self, start: int, end: int) -> Span | None:
        """The range of the source from the first to the last traced character of a part; None where there is none."""
        known = [offset for offset in self.offsets[start:end] if offset >= 0]
        return Span(known[0], known[-1] + 1) if known else None

    def pieces(self, start: int, end: int) -> Content:
        """The characters of a part as Text, cut where they do not touch in the source; line ends become spaces."""
        pieces: list[Text] = []
        index = start
        while index < end:
            first = index
            index += 1
            if self.offsets[first] < 0:
                continue
            if self.text[first] == "\n":
                pieces.append(Text(Span(self.offsets[first], self.offsets[first] + 1), " "))
                continue
            while index < end and self.text[index] != "\n" and self.offsets[index] == self.offsets[index - 1] + 1:
                index += 1
            pieces.append(Text(Span(self.offsets[first], self.offsets[index - 1] + 1)))
        return tuple(pieces)


class Lines:
    """The lines of a source from one offset on, with line feeds for every line end, as the parser needs them."""

    def __init__(self, source: Source, start: int = 0) -> None:
        self.source = source
        self.first = source.line_at(start).number - 1 if source.lines else 0
        if source.lines and source.lines[self.first].span.start < start:
            self.first += 1
        self._lines = source.lines[self.first :]
        self.text = "\n".join(line.text.replace("\0", "\ufffd") for line in self._lines)
        self._starts = [0, *accumulate(len(line.text) + 1 for line in self._lines)]

    def __len__(self) -> int:
        return len(self._lines)

    def characters(self, number: int) -> Characters:
        """One line, counted from 0 as the parser counts, without its end."""
        line = self._lines[number]
        text = line.text.replace("\0", "\ufffd")
        return Characters(text, tuple(range(line.span.start, line.span.end)))

    def span(self, start: int, end: int) -> Span:
        """The range of lines ``start`` to ``end`` (not included), line ends left out."""
        last = min(max(end, start + 1), len(self._lines)) - 1
        return Span(self._lines[start].span.start, self._lines[max(last, start)].span.end)

    def content(self, content: str, start: int) -> Characters:
        """Lay a block's content over the source lines from ``start`` on."""
        text: list[str] = []
        offsets: list[int] = []
        first = content.split("\n", 1)[0].strip(WHITE)
        while start < len(self._lines) - 1 and first not in self.characters(start).text:
            start += 1  # the parser trims lines that hold nothing but a form feed
        for index, part in enumerate(content.split("\n")):
            if index:
                text.append("\n")
                offsets.append(self._lines[start + index - 1].ending.start)
            text.append(part)
            offsets.extend(self._laid(part, start + index))
        return Characters("".join(text), tuple(offsets))

    def _laid(self, part: str, number: int) -> list[int]:
        if number >= len(self._lines):
            return [-1] * len(part)
        line = self.characters(number)
        for wanted, whole in (
            (part, line.text),
            (part, line.text.rstrip(WHITE)),
            (part.lstrip(" \t"), line.text),
            (part.lstrip(" \t"), line.text.rstrip(WHITE)),
        ):
            if whole.endswith(wanted):
                start = len(whole) - len(wanted)
                lead = len(part) - len(wanted)
                return [-1] * lead + list(line.offsets[start : start + len(wanted)])
        return self._sought(part, line)

    @staticmethod
    def _sought(part: str, line: Characters) -> list[int]:
        """For content that was cut at its right end too (closing signs of a heading)."""
        wanted = part.strip(WHITE)
        start = line.text.rfind(wanted)
        if not wanted or start < 0:
            return [-1] * len(part)
        lead = len(part) - len(part.lstrip(WHITE))
        rest = len(part) - lead - len(wanted)
        return [-1] * lead + list(line.offsets[start : start + len(wanted)]) + [-1] * rest

    def number_of(self, offset: int) -> int:
        """The line, counted from 0, that an offset of the source stands in."""
        return max(bisect_right(self._lines, offset, key=lambda line: line.span.start) - 1, 0)

    def number_at(self, at: int) -> int:
        """The line, counted from 0, that a position in ``text`` stands in."""
        return bisect_right(self._starts, at) - 1

    def offset(self, at: int) -> int:
        """The offset in the source of a position in ``text``."""
        number = self.number_at(at)
        return self._lines[number].span.start + at - self._starts[number]

    def start(self, number: int) -> int:
        """The position in ``text`` where a line begins."""
        return self._starts[number]

    def between(self, start: int, end: int) -> Characters:
        """The characters between two positions in ``text``, line ends as line feeds."""
        offsets: list[int] = []
        while len(offsets) < end - start:
            at = start + len(offsets)
            number = self.number_at(at)
            first = self.offset(at)
            last = self._lines[number].span.end
            offsets.extend(range(first, min(last, first + end - at)))
            if len(offsets) < end - start:
                offsets.append(self._lines[number].ending.start)
        return Characters(self.text[start:end], tuple(offsets))

    def rest_of_line(self, at: int) -> Characters:
        """The characters from a position in ``text`` to the end of its line."""
        number = self.number_at(at)
        line = self.characters(number)
        return line.part(at - self._starts[number], len(line))
