"""Seams that a model left where a page ended without notes: a paragraph that breaks off and its rest below."""

from collections.abc import Sequence

from edition.model.block import Block, Head, Paragraph
from edition.model.inline import Content, LineBreak, PageBreak
from edition.model.source import Span
from edition.readers.shared.markdown_headings import label_only
from edition.readers.shared.markdown_joining import continuation, space_at
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import end_of, last_offset, plain, start_of
from edition.readers.shared.weighing import total

SEAM = 4.0
"""Log-odds that both sides of a seam must give: one breaks off, the other begins in the middle of a sentence."""

LEAST_BEFORE, LEAST_AFTER = 80, 40


def with_hidden_ends(blocks: Sequence[Block], parse: Parse, *, pages_marked: bool) -> tuple[Block, ...]:
    """Put page breaks into seams, so that the halves are joined over them. Where the source marks its pages itself, a
    seam is none of a page, and nothing is done.
    """
    if pages_marked:
        return tuple(blocks)
    result: list[Block] = []
    for index, block in enumerate(blocks):
        last = result[-1] if result else None
        if isinstance(block, Paragraph) and isinstance(last, Paragraph) and _seam(last, block, parse.source.text):
            start, end = start_of(block) or 0, end_of(last) or 0
            result.append(PageBreak(None, counted=True, certainty=0.8, at=start))
            message = "a paragraph breaks off and goes on below: most likely a page ended here"
            parse.doubt("page-end", Span(min(end, start), start), "page break", ("two paragraphs",), 0.8, message)
        result.append(blocks[index])
    return tuple(result)


def _seam(before: Paragraph, after: Paragraph, source_text: str) -> bool:
    long_enough = len(plain(before.content, source_text)) >= LEAST_BEFORE
    long_enough = long_enough and len(plain(after.content, source_text)) >= LEAST_AFTER
    return long_enough and total(continuation(before, after, source_text)) >= SEAM


def with_joined_headings(blocks: Sequence[Block], parse: Parse) -> tuple[Block, ...]:
    """Make one heading of two on one level that nothing parts, where the first is a number or the second goes on in
    small letters.
    """
    text = parse.source.text
    result: list[Block] = []
    for block in blocks:
        last = result[-1] if result else None
        if isinstance(block, Head) and isinstance(last, Head) and last.level == block.level:
            first, second = plain(last.content, text).strip(), plain(block.content, text).strip()
            if label_only(first) != label_only(second) and (label_only(first) or second[:1].islower()):
                result[-1] = Head(last.level, _two_lines(last, block, text), last.number or None, key=block.key)
                continue
        result.append(block)
    return tuple(result)


def _two_lines(first: Head, second: Head, source_text: str) -> Content:
    space = space_at(source_text, last_offset(first.content) or 0)
    return (*first.content, *(space or (LineBreak(),)), *second.content)
