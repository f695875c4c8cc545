"""A faithful model of the dump: rows of text with their page, indent and the blank lines before them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from edition.model.source import Line, Source, Span

_RULE = re.compile(r"^[ \t]*[_\-–—―─=~]{4,}[ \t]*$")
_LONG_BLANK = 20  # white characters that a rule of spaces has at least
_TAB = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A line with text in it.

    ``span`` is its text without indent and trailing space; ``indent`` counts columns (a tab goes to the next multiple
    of 4). ``page`` counts from 0. ``blanks`` are the lines without text since the row before. ``rule`` says that a
    drawn line (underscores, dashes, many spaces) stands right before it; ``trailing`` that spaces follow the text.
    ``sheet`` is 1 in the right one of two columns.
    """

    index: int
    number: int
    span: Span
    text: str
    indent: int
    page: int
    blanks: int
    rule: bool = False
    trailing: bool = False
    sheet: int = 0


@dataclass(frozen=True, slots=True)
class Dump:
    """The rows of a source, the drawn rules among its lines, and how many pages it has by its own marks; ``columned``
    says that two columns stood side by side.
    """

    source: Source
    rows: tuple[Row, ...]
    rules: tuple[Span, ...]
    pages: int
    marked: str  # how page starts are marked: "form feed", "one space", "folio" or ""
    columned: bool = False

    def page_rows(self) -> list[list[Row]]:
        """The rows of each page; a page without text has none."""
        pages: list[list[Row]] = [[] for _ in range(self.pages)]
        for row in self.rows:
            pages[row.page].append(row)
        return pages


def read_rows(source: Source) -> Dump:
    """The rows of a source, with pages told by form feeds (which pdftotext puts between pages)."""
    rows: list[Row] = []
    rules: list[Span] = []
    page = blanks = 0
    rule = False
    for line, start, stop, feeds in _fragments(source):
        page += feeds
        text = line.text[start:stop]
        bare = text.strip()
        if not bare or _RULE.match(text):
            blanks += 1
            if bare:
                rules.append(Span(line.span.start + start, line.span.start + stop))
            rule = rule or bool(bare) or len(text) >= _LONG_BLANK
            continue
        lead = len(text) - len(text.lstrip())
        span = Span(line.span.start + start + lead, line.span.start + start + lead + len(bare))
        trailing = text != text.rstrip()
        rows.append(Row(len(rows), line.number, span, bare, _columns(text[:lead]), page, blanks, rule, trailing))
        blanks, rule = 0, False
    pages = (rows[-1].page if rows else 0) + 1
    return Dump(source, tuple(rows), tuple(rules), pages, "form feed" if "\f" in source.text else "")


def _fragments(source: Source) -> Iterator[tuple[Line, int, int, int]]:
    """Lines cut at form feeds: the line, the range in it, and how many form feeds stand right before."""
    for line in source.lines:
        if "\f" not in line.text:
            yield line, 0, len(line.text), 0
            continue
        start = feeds = 0
        for found in re.finditer("\f", line.text):
            if line.text[start : found.start()].strip():
                yield line, start, found.start(), feeds
                feeds = 0
            start = found.end()
            feeds += 1
        yield line, start, len(line.text), feeds


def _columns(white: str) -> int:
    column = 0
    for character in white:
        column = (column // _TAB + 1) * _TAB if character == "\t" else column + 1
    return column


def with_pages(dump: Dump, starts: Sequence[int], marked: str) -> Dump:
    """The same rows with pages that begin at these rows (the first page begins at row 0 in any case)."""
    begins = set(starts) - {0}
    page = 0
    rows: list[Row] = []
    for row in dump.rows:
        page += row.index in begins
        rows.append(replace(row, page=page))
    return replace(dump, rows=tuple(rows), pages=page + 1, marked=marked)


def without_margin(dump: Dump) -> Dump:
    """Indents counted from the left margin of each page: pdftotext -layout indents whole pages.

    The margin is the least indent that at least a tenth of the page's rows have.
    """
    rows: list[Row] = []
    for page in dump.page_rows():
        counts = Counter(row.indent for row in page)
        margin = min((indent for indent, count in counts.items() if count * 10 >= len(page)), default=0)
        rows.extend(replace(row, indent=max(row.indent - margin, 0)) for row in page)
    return replace(dump, rows=tuple(rows))


def span_of(rows: Sequence[Row]) -> Span:
    """The range that holds all of some rows; with columns their order need not be that of the source."""
    return Span(min(row.span.start for row in rows), max(row.span.end for row in rows))
