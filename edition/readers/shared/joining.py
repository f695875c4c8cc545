"""Lines of running text made one: line ends become spaces, divided words are joined, page breaks keep their place."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from edition.model.inline import FormeWork, Inline, LineBreak, PageBreak, Text
from edition.model.reading import Claim, Doubt
from edition.model.source import Source, Span
from edition.readers.shared.hyphens import DIVISION, Decision, Divisions

_SPACES = " \t\v\f\u00a0\u2000-\u200a\u202f"
_TO_MEND = re.compile(rf"[{_SPACES}]*(?:\r\n?|\n)[{_SPACES}]*|[{_SPACES}]{{2,}}|[\t\v\f]|\u00ad")
_LAYOUT = " \t\r\n\v\f\u00a0"
_LAYOUT_SIGNS = "-\u2010\u00ad\u00ac="
_SURE = 0.8
_MOST_INSERTS = 200  # in one line

Between = PageBreak | FormeWork | LineBreak
Part = Span | Between
"""A line's text (without indent and trailing space), or an element that stands between two lines."""


@dataclass(slots=True)
class Joined:
    """What lines of running text came to: the content, the claims it needs, the doubtful divisions, and of which
    kinds the divisions were.
    """

    content: list[Inline] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins lines of one source.

    ``inserts`` are elements that stand for characters of the text, by the range they stand for and in its order (note
    references, whose characters the caller claims).
    """

    source: Source
    divisions: Divisions
    inserts: Sequence[tuple[Span, Inline]] = ()

    def join(self, parts: Iterable[Part]) -> Joined:
        """Make one run of inlines from lines and what stands between them."""
        joined = Joined()
        before, lines, gaps = _in_turn(parts)
        joined.content.extend(before)
        for number, line in enumerate(lines):
            following = lines[number + 1] if number + 1 < len(lines) else None
            division = self._division(line, following) if following else None
            self._line(joined, line, division)
            if following:
                self._seam(joined, line, division, gaps[number])
            else:
                joined.content.extend(gaps[number])
        return joined

    def _division(self, line: Span, following: Span) -> Decision | None:
        text = self.source.slice(line)
        if not DIVISION.search(text) or self._ends_in_insert(line):
            return None
        right = self.source.slice(following).split(None, 1)
        return self.divisions.decide(text[:-1].split()[-1], right[0], text[-1]) if right else None

    def _ends_in_insert(self, line: Span) -> bool:
        last = bisect_left(self.inserts, line.end, key=lambda item: item[0].start) - 1
        return last >= 0 and self.inserts[last][0].end == line.end

    def _line(self, joined: Joined, line: Span, division: Decision | None) -> None:
        """A line's own text; of a divided word without the hyphen and the letters that only the division added."""
        cut = 1 + division.dropped if division is not None and division.kind == "soft" else 0
        text = Span(line.start, line.end - cut)
        position = text.start
        first = bisect_left(self.inserts, text.start, key=lambda item: item[0].start)
        for span, insert in takewhile(
            lambda item: item[0].start < text.end, self.inserts[first : first + _MOST_INSERTS]
        ):
            if span.end <= text.end:
                joined.content.extend(self._plain(Span(position, span.start), joined.claims))
                joined.content.append(insert)
                position = span.end
        joined.content.extend(self._plain(Span(position, text.end), joined.claims))
        if division is not None and division.dropped:
            joined.content.append(Text(Span(text.end, line.end - 1), division.restored, "spelling of a divided word"))

    def _plain(self, span: Span, claims: list[Claim]) -> Iterator[Text]:
        """Text with runs of spaces made one and soft hyphens taken out."""
        text = self.source.slice(span)
        position = 0
        for found in _TO_MEND.finditer(text):
            if found.start() > position:
                yield Text(span.part(position, found.start()))
            if found.group() == "\u00ad":
                claims.append(Claim(span.part(*found.span()), "layout", "soft hyphen"))
            else:
                yield Text(span.part(*found.span()), " ")
            position = found.end()
        if position < len(text):
            yield Text(span.part(position))

    def _seam(self, joined: Joined, line: Span, division: Decision | None, between: Sequence[Between]) -> None:
        """A line's end and what stands before the next line."""
        rest = self.source.text[line.end : max(self.source.line_at(max(line.end - 1, 0)).ending.end, line.end)]
        white = len(rest) - len(rest.lstrip(_LAYOUT))  # more may stand on the line after a form feed
        ending = Span(line.end, line.end + white)
        white = len(rest) - len(rest.lstrip())  # separators that XML does not know become a space too
        space = [Text(Span(line.end, line.end + white), " ")] if white else []
        if division is not None:
            joined.kinds.append(division.kind)
            joined.doubts.extend(_doubt(division, line))
        if division is None or division.kind == "suspended":
            joined.content.extend([*between, *space])
            return
        joined.content.extend(
            replace(item, broken_word=True) if isinstance(item, PageBreak) else item for item in between
        )
        if division.kind == "hard":
            joined.claims.append(Claim(ending, "layout", "line end after a hyphen"))
            return
        sign = Span(line.end - 1, line.end)
        if self.source.slice(sign) in _LAYOUT_SIGNS:
            joined.claims.append(Claim(Span(sign.start, ending.end), "layout", "divided word"))
        else:
            joined.claims.extend([Claim(sign, "mark", "divided word"), Claim(ending, "layout", "line end")])


def _in_turn(parts: Iterable[Part]) -> tuple[list[Between], list[Span], list[list[Between]]]:
    """What stands before the first line, the lines, and what stands after each of them."""
    before: list[Between] = []
    lines: list[Span] = []
    gaps: list[list[Between]] = []
    for part in parts:
        if isinstance(part, Span):
            lines.append(part)
            gaps.append([])
        elif gaps:
            gaps[-1].append(part)
        else:
            before.append(part)
    return before, lines, gaps


def _doubt(division: Decision, line: Span) -> Iterator[Doubt]:
    if division.probability < _SURE:
        other = "hard" if division.kind == "soft" else "soft"
        message = f"a word is divided at the line end; read as {division.joined!r}"
        place = Span(line.end - 1, line.end)
        yield Doubt("hyphen", place, division.kind, (other,), round(division.probability, 2), message)
