"""The place of a value inside a stretch of the source whose markup it does not have."""

import html
import re

from edition.model.source import Source, Span

_BETWEEN = r"[\s*_>\\]+"
"""What may stand between two words of a value: white space, emphasis, marks of quotations and of line ends."""


def narrowed(source: Source, span: Span, value: str, after: int = 0) -> Span:
    """The range of a value's words inside a range of the source, markup between them passed over.

    The first place at or after the offset ``after``, else the first; the whole range where the words are not found.
    """
    words = [re.escape(word) for word in value.split()]
    if not words:
        return span
    pattern = re.compile(rf"(?<!\w){_BETWEEN.join(words)}(?!\w)")
    for start in (max(after, span.start), span.start):
        if found := pattern.search(source.text, start, span.end):
            return Span(found.start(), found.end())
    escaped = re.compile(_BETWEEN.join(_with_references(word) for word in value.split()))
    found = escaped.search(source.text, span.start, span.end)
    return Span(found.start(), found.end()) if found else span


def _with_references(word: str) -> str:
    """A pattern for a word whose letters beyond ASCII may be character references."""
    return "".join(
        re.escape(letter) if letter.isascii() and letter != "&" else rf"(?:{re.escape(letter)}|&#?\w+;)"
        for letter in html.unescape(word)
    )
