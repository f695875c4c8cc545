"""The words of rows as inlines: line ends, divided words, note references, page numbers in brackets, emphasis."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from edition.model.inline import Content, Highlight, Inline, LineBreak, PageBreak, Text
from edition.model.reading import Claim, Doubt
from edition.model.source import Source, Span
from edition.readers.plain_text.rows import Row
from edition.readers.shared.hyphens import Divisions
from edition.readers.shared.joining import Joiner
from edition.readers.shared.notes_content import cut, substitute

_LAYOUT = " \t\r\n\f\v\u00a0"
_EMPHASES = (
    ("bold", re.compile(r"(?<![\w*])\*\*(?=[^\s*])(?P<inside>[^*]{1,300}?)(?<=[^\s*])\*\*(?![\w*])")),
    ("italic", re.compile(r"(?<![\w_/])_(?=[^\s_])(?P<inside>[^_]{1,600}?)(?<=[^\s_])_(?![\w_])")),
    ("italic", re.compile(r"(?<![\w*])\*(?=[^\s*])(?P<inside>[^*]{1,300}?)(?<=[^\s*])\*(?![\w*])")),
    ("smallcaps", re.compile(r"(?<![\w+])\+(?=[^\s+\d])(?P<inside>[^+\n]{1,80}?)(?<=[^\s+])\+(?![\w+])")),
    ("smallcaps", re.compile(r"(?<![\w~])~(?=[^\s~])(?P<inside>[^~\n]{1,80}?)(?<=[^\s~])~(?![\w~])")),
    ("bold", re.compile(r"(?<![\w=])=(?=[^\s=])(?P<inside>[^=\n]{1,80}?)(?<=[^\s=])=(?![\w=])")),
)


LEFT_OUT = "number of a link"


def left_out(span: Span) -> Text:
    """An insert for characters that are no words of the text: they are claimed, and nothing stands for them."""
    return Text(span, "", LEFT_OUT)


def is_left_out(inline: Inline) -> bool:
    """Whether an inline only stands for characters left out."""
    return isinstance(inline, Text) and inline.why == LEFT_OUT


def _why(insert: Inline) -> str:
    if is_left_out(insert):
        return LEFT_OUT
    return "page number" if isinstance(insert, PageBreak) else "note reference"


@dataclass(slots=True)
class Words:
    """Makes inlines of rows and keeps the claims and doubts that this gives.

    ``inserts`` are note references by the range of their sign; ``pages`` the page numbers in brackets.
    """

    source: Source
    divisions: Divisions
    inserts: Sequence[tuple[Span, Inline]] = ()
    claims: list[Claim] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)

    def content(self, rows: Sequence[Row], start: int | None = None, end: int | None = None) -> Content:
        """The inlines of rows of running text, from ``start`` in the first to ``end`` in the last (offsets)."""
        spans = self._spans(rows, start, end)
        return self._emphasised(self._joined(spans), spans)

    def lines(self, rows: Sequence[Row], start: int | None = None, end: int | None = None) -> Content:
        """The inlines of rows whose line ends mean something: with a LineBreak between them."""
        spans = self._spans(rows, start, end)
        made: list[Inline] = []
        for number, span in enumerate(spans):
            made.extend([LineBreak()] if number else [])
            made.extend(self._joined([span]))
        return self._emphasised(tuple(made), spans)

    def mark(self, start: int, end: int, why: str) -> None:
        """Claim the characters between two offsets as a mark; the white space at both ends is layout by itself."""
        text = self.source.text[start:end]
        first = start + len(text) - len(text.lstrip(_LAYOUT))
        last = start + len(text.rstrip(_LAYOUT))
        if first < last:
            self.claims.append(Claim(Span(first, last), "mark", why))

    def _spans(self, rows: Sequence[Row], start: int | None, end: int | None) -> list[Span]:
        first = rows[0].span.start if start is None else start
        last = rows[-1].span.end if end is None else end
        spans = [Span(max(row.span.start, first), min(row.span.end, last)) for row in rows if row.span.end > first]
        return [self._trimmed(span) for span in spans if span.start < span.end]

    def _trimmed(self, span: Span) -> Span:
        text = self.source.slice(span)
        return span.part(len(text) - len(text.lstrip(_LAYOUT)), len(text.rstrip(_LAYOUT)))

    def _joined(self, spans: Sequence[Span]) -> Content:
        used = self._used(spans)
        made = Joiner(self.source, self.divisions, used).join([span for span in spans if span])
        for span, insert in used:
            if not getattr(insert, "content", ()):
                self.claims.append(Claim(span, "mark", _why(insert)))
        self.claims.extend(made.claims)
        self.doubts.extend(made.doubts)
        self.kinds.update(made.kinds)
        return tuple(inline for inline in made.content if not is_left_out(inline))

    def _used(self, spans: Sequence[Span]) -> list[tuple[Span, Inline]]:
        """The inserts inside these ranges; inserts stand in the order of the text."""
        if not spans:
            return []
        first = bisect_left(self.inserts, spans[0].start, key=lambda item: item[0].start)
        last = bisect_left(self.inserts, spans[-1].end, key=lambda item: item[0].start)
        return [item for item in self.inserts[first:last] if _inside(item[0], spans)]

    def _emphasised(self, content: Content, spans: Sequence[Span]) -> Content:
        if not spans:
            return content
        text = self.source.text[spans[0].start : spans[-1].end]
        taken: list[tuple[int, int]] = []
        for rend, pattern in _EMPHASES:
            for found in pattern.finditer(text):
                start, end = spans[0].start + found.start(), spans[0].start + found.end()
                free = all(end <= first or start >= last for first, last in taken)
                if not free or re.search(r"\n[ \t]*\n", found.group()) or not re.search(r"\w", found["inside"]):
                    continue
                first, last = spans[0].start + found.start("inside"), spans[0].start + found.end("inside")
                if any(
                    span.start < first <= span.end or span.start <= last < span.end for span, _ in self._used(spans)
                ):
                    continue
                taken.append((start, end))
                content = substitute(
                    content, start, end, self.source.text, Highlight(rend, cut(content, first, last)), trim=False
                )
                self.claims += [
                    Claim(Span(start, first), "mark", "emphasis"),
                    Claim(Span(last, end), "mark", "emphasis"),
                ]
        return content


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in spans)
