"""Notes on neighbouring lines of one paragraph, as models and dumps leave them at the foot of a page."""

from collections.abc import Sequence

from edition.model.block import Block, Paragraph
from edition.model.inline import Content, Inline, LineBreak, Text
from edition.readers.shared.notes import value
from edition.readers.shared.notes_signs import opening


def split_notes(blocks: Sequence[Block], source_text: str) -> tuple[Block, ...]:
    """Part paragraphs in which several notes stand on lines of their own ("1 ...", "2 ..." without blank lines)."""
    result: list[Block] = []
    for block in blocks:
        parts = _note_lines(block, source_text) if isinstance(block, Paragraph) else None
        result.extend(parts or (block,))
    return tuple(result)


def _note_lines(block: Paragraph, source_text: str) -> list[Paragraph] | None:
    first = opening(block.content, source_text)
    if first is None:
        return None
    parts: list[Content] = []
    last, begin = first, 0
    for index, inline in enumerate(block.content):
        if not _ends_line(inline):
            continue
        sign = opening(block.content[index + 1 :], source_text)
        if sign is not None and sign.form == last.form and _next_sign(last.printed, sign.printed):
            parts.append(block.content[begin:index])
            last, begin = sign, index + 1
    if not parts:
        return None
    return [Paragraph(_without_breaks(content)) for content in (*parts, block.content[begin:])]


def _without_breaks(content: Content) -> Content:
    end = len(content)
    while end and _ends_line(content[end - 1]):
        end -= 1
    return content[:end]


def _ends_line(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and inline.replacement == " ")


def _next_sign(before: str, after: str) -> bool:
    first, second = value(before), value(after)
    if first is not None and second is not None:
        return second == first + 1
    return before != after and first is None and second is None
