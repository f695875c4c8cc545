"""Headings over notes: where all that stood below one became notes, the heading has done its work."""

from collections.abc import Sequence

from edition.model.block import Block, Head, Milestone
from edition.model.inline import PageBreak
from edition.model.source import Span
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import contents, plain, texts
from edition.readers.shared.notes_words import notes_heading


def without_notes_headings(blocks: Sequence[Block], parse: Parse) -> tuple[Block, ...]:
    """The blocks without headings over notes that nothing is left under; their words are claimed as a mark."""
    if not parse.notes:
        return tuple(blocks)
    kept: list[Block] = []
    for index, block in enumerate(blocks):
        if isinstance(block, Head) and _empty(blocks, index) and notes_heading(plain(block.content, parse.source.text)):
            _claim(block, parse)
        else:
            kept.append(block)
    return tuple(kept)


def _empty(blocks: Sequence[Block], index: int) -> bool:
    """Whether nothing stands between a heading and the next one of its level or a higher one, or the end."""
    head = blocks[index]
    assert isinstance(head, Head)
    for block in blocks[index + 1 :]:
        if isinstance(block, Head):
            return block.level <= head.level
        if not isinstance(block, (PageBreak, Milestone)):
            return False
    return True


def _claim(head: Head, parse: Parse) -> None:
    for content in contents(head):
        for text in texts(content):
            parse.claim(Span(text.span.start, text.span.end), "heading over notes")
            number = parse.lines.number_of(text.span.start)
            parse.role(number, number + 1, "heading over notes", 0.95)
