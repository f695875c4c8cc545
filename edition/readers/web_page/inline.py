"""The content of lines: text as it stands, with the marks found in it (interjections, note calls, sources, links)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from edition.model.inline import Content, Inline, Link, Text
from edition.model.source import Source, Span

_WHITE = re.compile(r"[^\S\u00a0\u202f]*[\r\n][^\S\u00a0\u202f]*|[^\S\n\u00a0\u202f]{2,}|[\t\f\v]")
_URL = re.compile(r"\bhttps?://[^\s<>\"“”«»]+[^\s<>\"“”«».,;:!?)\]’']")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the source that becomes an element; the stretch may take in white space before it."""

    span: Span
    inlines: tuple[Inline, ...]


def text_runs(source: Source, span: Span) -> Content:
    """The characters of a range as they stand; runs of white space become one space each."""
    runs: list[Inline] = []
    start = span.start
    for found in _WHITE.finditer(source.text, span.start, span.end):
        if found.start() > start:
            runs.append(Text(Span(start, found.start())))
        runs.append(Text(Span(found.start(), found.end()), " "))
        start = found.end()
    if start < span.end:
        runs.append(Text(Span(start, span.end)))
    return tuple(runs)


def content(source: Source, span: Span, marks: Iterable[Mark] = ()) -> Content:
    """The content of a range: its text, and the elements of the marks that lie in it."""
    inside = sorted((mark for mark in marks if span.start <= mark.span.start and mark.span.end <= span.end), key=_start)
    made: list[Inline] = []
    start = span.start
    for mark in inside:
        if mark.span.start < start:
            continue
        made += _linked(source, Span(start, mark.span.start))
        made += mark.inlines
        start = mark.span.end
    return (*made, *_linked(source, Span(start, span.end)))


def _start(mark: Mark) -> int:
    return mark.span.start


def _linked(source: Source, span: Span) -> Content:
    """Text with the addresses in it as links."""
    made: list[Inline] = []
    start = span.start
    for found in _URL.finditer(source.text, span.start, span.end):
        made += text_runs(source, Span(start, found.start()))
        here = Span(found.start(), found.end())
        made.append(Link(found.group(), text_runs(source, here)))
        start = found.end()
    return (*made, *text_runs(source, Span(start, span.end)))
