"""The words of rows as inlines: line ends, divided words, note references, page numbers in brackets, emphasis."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from edition.model.inline import Content, Highlight, Inline, LineBreak, PageBreak, Text
from edition.model.reading import Claim, Doubt
from edition.model.source import Source, Span
from edition.readers.plain_text.rows import Row
from edition.readers.shared.hyphens import Divisions
from edition.readers.shared.joining import Joiner
from edition.readers.shared.notes_content import cut, substitute

_SHORTEST_PAGE = 500
"""Characters between two bare numbers in brackets that may be those of pages."""
_LAYOUT = " \t\r\n\f\v\u00a0"
_PAGE_WORD = r"(?:p|S|Seite|s|sid|sida|str|стр|с|pág|página|pag|pagina|blz|bladz|strona|σ|σελ|sivu|side)\.?\s?"
_NUMBER = r"\d{1,4}|[ivxlc]{1,8}"
_PAGE = re.compile(
    rf"\[(?:Pg|Page)\b\.?\s?(?P<sure>{_NUMBER})\]|\[{_PAGE_WORD}(?P<a>{_NUMBER})\]|\{{(?:{_PAGE_WORD})?(?P<b>{_NUMBER})\}}|(?<!\S)\|(?P<c>\d{{1,4}})\|(?!\S)"
    rf"|<(?P<d>\d{{1,4}})>|\[(?P<e>\d{{1,4}})\]",
    re.IGNORECASE,
)
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


def is_page(text: str) -> bool:
    """Whether a line is nothing but the number of a page in brackets."""
    found = _PAGE.fullmatch(text)
    return found is not None and found["e"] is None


def find_pages(rows: Iterable[Row]) -> tuple[tuple[Span, PageBreak], ...]:
    """Page numbers in brackets ("[Pg 12]", "{12}", "|12|"): those with "Pg" or "Page", others where at least three
    of one kind count up; bare numbers in square brackets, which may call notes, only where they count up by one, at
    about the same distance, from a number that no note begins with.
    """
    kinds: dict[str, list[tuple[Span, PageBreak]]] = {}
    for kind, span, mark in _pages(rows):
        kinds.setdefault(kind, []).append((span, mark))
    found = [one for kind, marks in kinds.items() if _counts_up(kind, marks) for one in marks]
    return tuple(sorted(found, key=lambda item: item[0]))


def _counts_up(kind: str, marks: Sequence[tuple[Span, PageBreak]]) -> bool:
    numbers = [int(mark.number) for _, mark in marks if mark.number and mark.number.isdigit()]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    if sum(step > 0 for step in steps) < 0.9 * len(steps):
        return False
    if kind != "e":
        return kind == "sure" or len(numbers) >= 3
    gaps = sorted(after.start - before.start for (before, _), (after, _) in itertools.pairwise(marks))
    apart = len(gaps) >= 4 and gaps[0] >= _SHORTEST_PAGE and gaps[-1] <= 6 * gaps[len(gaps) // 2]
    return apart and numbers[0] > 1 and all(step == 1 for step in steps)


def _pages(rows: Iterable[Row]) -> Iterator[tuple[str, Span, PageBreak]]:
    for row in rows:
        for match in _PAGE.finditer(row.text):
            span = row.span.part(*match.span())
            kind = match.lastgroup or "sure"
            yield kind, span, PageBreak(match[kind], counted=False, at=span.end)
