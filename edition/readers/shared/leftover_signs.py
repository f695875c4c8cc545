"""Signs that look like those of the notes, and call none: they stay in the text, and are told as doubts.

A source marks its notes in one way or two. Where the same sign stands in the text and no note was found for it, a note
was lost, or the sign is something else (a year, a number in brackets).
"""

import re
from collections.abc import Iterator
from typing import Any

from edition.model.inline import Formula, Highlight, NoteReference, Text
from edition.model.reading import Doubt, Reading
from edition.model.source import Source, Span
from edition.readers.shared.notes_content import contents, plain

_CHANCE = 0.5
"""About as many of these signs are calls as are not, on the press and in real sources."""

_MARKUP = "markup"
"""The shape of signs that are raised by markup: ``<sup>1</sup>``, ``$^{1}$``."""

_UNICODE = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_AFTER_A_WORD = r"(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?»”’\")]))"
_AFTER_ANYTHING = r"(?<=\S)"
_NO_MORE = r"(?![\w.,]*\d)"


def leftover_signs(reading: Reading, source: Source) -> Iterator[Doubt]:
    """A doubt for each sign in the running text that has the shape of the notes' signs and calls no note."""
    blocks = (reading.front, reading.body, reading.back)
    calls = [call for call in _all(blocks, NoteReference) if call.key is not None]
    shapes = {_shape(source, call.span) for call in calls} - {""}
    if _MARKUP in shapes:
        for raised in _all(blocks, Highlight):
            if "superscript" in raised.rend and plain((raised,), source.text).strip().isdigit():
                yield from (_doubt(text.span, source) for text in _all((raised,), Text))
    patterns = [re.compile(_pattern(shape)) for shape in sorted(shapes - {_MARKUP})]
    for text in _all(blocks, Text):
        if text.replacement is not None:
            continue
        words = source.slice(text.span)
        for found in (found for pattern in patterns for found in pattern.finditer(words)):
            place = Span(text.span.start + found.start(), text.span.start + found.end())
            yield _doubt(place, source)


def _doubt(place: Span, source: Source) -> Doubt:
    message = f"{source.slice(place).strip()} has the shape of the sign of a note, but no note was found for it"
    return Doubt("note-reference", place, "text", ("note reference",), _CHANCE, message)


def _shape(source: Source, span: Span) -> str:
    """The sign with its number taken out; empty for signs with letters, which any word may hold."""
    sign = source.slice(span).strip()
    if "<sup" in sign or "^" in sign or source.text[max(span.start - 1, 0) : span.start] in (">", "^", "{"):
        return _MARKUP
    shape = re.sub(rf"[{_UNICODE}]+", "⁹", re.sub(r"\d+", "9", sign))
    return "" if re.search(r"[^\W\d_]", shape) else shape


def _pattern(shape: str) -> str:
    if shape == "9":
        return rf"{_AFTER_A_WORD}\d{{1,3}}{_NO_MORE}(?!\w)"
    if shape == "⁹":
        return rf"{_AFTER_ANYTHING}[{_UNICODE}]{{1,3}}"
    bracketed = re.escape(shape).replace("9", r"\d{1,3}")
    return rf"{_AFTER_ANYTHING}\s?{bracketed}(?!\w)"


def _all(value: Any, kind: type) -> Iterator[Any]:
    """Every inline of a kind in blocks, in order; those inside formulas and notes' calls left out."""
    for content in contents(value):
        for part in content:
            if isinstance(part, kind):
                yield part
            if not isinstance(part, (NoteReference, Formula, Text)) and hasattr(part, "content"):
                yield from _all(part.content, kind)
