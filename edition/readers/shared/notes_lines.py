"""Notes on neighbouring lines of one paragraph, as models and dumps leave them at the foot of a page."""

from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block, Paragraph
from edition.model.inline import Content, Inline, LineBreak, Text
from edition.readers.shared.notes import normal, value
from edition.readers.shared.notes_signs import opening, signs

LEAST_SIGN = 1.5
"""Log-odds from which a line that begins with a sign may be a note without a blank line before it."""


def split_notes(blocks: Sequence[Block], source_text: str) -> tuple[Block, ...]:
    """Part paragraphs in which several notes stand on lines of their own ("1 ...", "2 ..." without blank lines)."""
    result: list[Block] = []
    for block in blocks:
        text, notes = _with_notes_below(block, source_text) if isinstance(block, Paragraph) else (None, block)
        result.extend([text] if text is not None else [])
        parts = _note_lines(notes, source_text) if isinstance(notes, Paragraph) else None
        result.extend(parts or (notes,))
    return tuple(result)


def _with_notes_below(block: Paragraph, source_text: str) -> tuple[Paragraph | None, Paragraph]:
    """A paragraph of text, and the notes that follow it without a blank line: a line that begins with the sign of a
    note which the paragraph itself calls above.
    """
    if opening(block.content, source_text) is not None:
        return None, block
    for index, inline in enumerate(block.content):
        if not _ends_line(inline):
            continue
        sign = opening(block.content[index + 1 :], source_text)
        if sign is None or sign.weight < LEAST_SIGN:
            continue
        above = _without_breaks(block.content[:index])
        if any(normal(call.printed) == normal(sign.printed) and call.weight > 0 for call in signs(above, source_text)):
            return replace(block, content=above), replace(block, content=block.content[index + 1 :])
    return None, block


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
