"""Looking at and changing the inlines of blocks: plain words, places, and putting note references where signs stood.

Everything works on source offsets, so it does not matter how deep in highlights or links a character stands.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from edition.model.block import Block
from edition.model.inline import (
    Bibliography,
    Code,
    Content,
    Date,
    Foreign,
    FormeWork,
    Formula,
    Graphic,
    Highlight,
    Inline,
    LineBreak,
    Link,
    NoteReference,
    Segment,
    Stage,
    Text,
)
from edition.model.source import Span

HOLDERS = (Highlight, Code, Formula, Link, Segment, Stage, Bibliography, Date, Foreign, FormeWork, NoteReference)
"""The inlines that hold others in ``content``."""


def texts(content: Content) -> Iterator[Text]:
    """Every Text of a content, in order."""
    for inline in content:
        if isinstance(inline, Text):
            yield inline
        elif isinstance(inline, Graphic):
            yield from texts(inline.description)
            yield from texts(inline.caption)
        elif isinstance(inline, HOLDERS):
            yield from texts(inline.content)


def plain(content: Content, source_text: str) -> str:
    """The words of a content as a reader sees them, note references and page furniture left out."""
    parts: list[str] = []
    for inline in content:
        if isinstance(inline, Text):
            whole = source_text[inline.span.start : inline.span.end]
            parts.append(whole if inline.replacement is None else inline.replacement)
        elif isinstance(inline, LineBreak):
            parts.append("" if inline.broken_word else " ")
        elif isinstance(inline, HOLDERS) and not isinstance(inline, (NoteReference, FormeWork)):
            parts.append(plain(inline.content, source_text))
    return "".join(parts)


def first_offset(content: Content) -> int | None:
    """Where the first character of a content stands in the source."""
    return min((text.span.start for text in texts(content)), default=None)


def last_offset(content: Content) -> int | None:
    """Where the last character of a content ends in the source."""
    return max((text.span.end for text in texts(content)), default=None)


def cut(content: Content, start: int, end: int | None = None) -> Content:
    """The part of a content between two source offsets; holders that end up without text are dropped.

    What has no text of its own (a break, an anchor) goes with the text before it.
    """
    stop = end if end is not None else (last_offset(content) or start) + 1
    kept: list[Inline] = []
    position = first_offset(content) or 0
    for inline in content:
        if isinstance(inline, Text):
            kept.extend(_cut_text(inline, start, stop))
            position = inline.span.end
        elif isinstance(inline, HOLDERS) and inline.content:
            if inner := cut(inline.content, start, stop):
                kept.append(replace(inline, content=inner))
            position = last_offset(inline.content) or position
        elif start <= (inline.span.start if isinstance(inline, NoteReference) else position) <= stop:
            kept.append(inline)
    return tuple(kept)


def _cut_text(text: Text, start: int, stop: int) -> tuple[Text, ...]:
    low, high = max(text.span.start, start), min(text.span.end, stop)
    if (low, high) == (text.span.start, text.span.end):
        return (text,)
    if low >= high:
        return ()
    return (replace(text, span=Span(low, high)),) if text.replacement is None else (text,)


def trimmed(content: Content, source_text: str) -> Content:
    """Without the white space at its end."""
    kept = list(content)
    while kept and isinstance(last := kept[-1], Text):
        text = source_text[last.span.start : last.span.end]
        length = len(text.rstrip())
        if length:
            if last.replacement is None:
                kept[-1] = replace(last, span=Span(last.span.start, last.span.start + length))
            break
        kept.pop()
    return tuple(kept)


def unindented(content: Content, source_text: str) -> Content:
    """Without the white space at its beginning."""
    for index, part in enumerate(content):
        if not isinstance(part, Text):
            return content[index:]
        text = source_text[part.span.start : part.span.end]
        if text.strip():
            if part.replacement is not None:
                return content[index:]
            start = part.span.start + len(text) - len(text.lstrip())
            return (replace(part, span=Span(start, part.span.end)), *content[index + 1 :])
    return content


def substitute(
    content: Content, start: int, end: int, source_text: str, *inlines: Inline, trim: bool = True
) -> Content:
    """Put inlines where the characters ``start`` to ``end`` stood; they go as deep as those characters stood, and to
    the level above where nothing else stands in a holder. ``trim`` takes the space before them away.
    """
    for index, inline in enumerate(content):
        if isinstance(inline, HOLDERS) and inline.content:
            first, last = first_offset(inline.content), last_offset(inline.content)
            if (
                first is not None
                and last is not None
                and first <= start
                and end <= last
                and (first, last) != (start, end)
            ):
                inner = substitute(inline.content, start, end, source_text, *inlines, trim=trim)
                return (*content[:index], replace(inline, content=inner), *content[index + 1 :])
    before = cut(content, 0, start)
    return (*(trimmed(before, source_text) if trim else before), *inlines, *cut(content, end))


def map_contents(block: Block, change: Callable[[Content], Content]) -> Block:
    """The block with every content in it changed, however deep."""
    return _mapped(block, change)  # type: ignore[no-any-return]


def _mapped(value: Any, change: Callable[[Content], Content]) -> Any:
    if isinstance(value, tuple):
        if value and all(isinstance(part, Inline) for part in value):
            return change(value)
        return tuple(_mapped(part, change) for part in value)
    names = getattr(value, "__dataclass_fields__", None)
    if names is None or isinstance(value, Inline):
        return value
    changed = {name: _mapped(getattr(value, name), change) for name in names if isinstance(getattr(value, name), tuple)}
    changed |= {
        name: _mapped(getattr(value, name), change) for name in names if isinstance(getattr(value, name), Bibliography)
    }
    return replace(value, **changed) if changed else value


def contents(block: Any) -> Iterator[Content]:
    """Every content of a block, in reading order, however deep."""
    if isinstance(block, tuple):
        if block and all(isinstance(part, Inline) for part in block):
            yield block
        else:
            for part in block:
                yield from contents(part)
    elif isinstance(block, HOLDERS):
        yield block.content
    elif hasattr(block, "__dataclass_fields__") and not isinstance(block, Inline):
        for name in block.__dataclass_fields__:
            value = getattr(block, name)
            if isinstance(value, tuple) or hasattr(value, "__dataclass_fields__"):
                yield from contents(value)


def start_of(block: Any) -> int | None:
    """Where the first character of a block stands in the source."""
    return min((offset for content in contents(block) if (offset := first_offset(content)) is not None), default=None)


def end_of(block: Any) -> int | None:
    """Where the last character of a block ends in the source."""
    return max((offset for content in contents(block) if (offset := last_offset(content)) is not None), default=None)


def words_of(block: Any, source_text: str) -> str:
    """The plain words of a block."""
    return " ".join(" ".join(plain(content, source_text) for content in contents(block)).split())
