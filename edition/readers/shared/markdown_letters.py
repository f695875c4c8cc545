"""Datelines and signatures: the short lines at the beginning and the end of letters and articles."""

from collections.abc import Sequence

from edition.model.block import Block, Closer, Head, Opener, Paragraph
from edition.model.inline import PageBreak
from edition.readers.shared.dates import dateline
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_title_lines import unbold
from edition.readers.shared.names import name_probability
from edition.readers.shared.notes_content import first_offset, plain

LONGEST = 90
SURE_NAME = 0.8


def with_letters(blocks: Sequence[Block], parse: Parse, language: str | None) -> tuple[Block, ...]:
    """Make openers of datelines below a heading (or at the very start), closers of names and datelines that end a
    division.
    """
    result = list(blocks)
    text = parse.source.text
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            continue
        words = plain(block.content, text).strip()
        if not 0 < len(words) <= LONGEST or first_offset(block.content) is None:
            continue
        dated = dateline(words, language) is not None
        if dated and (index == 0 or isinstance(blocks[index - 1], Head)):
            result[index] = Opener((("dateline", unbold(block.content)),))
        elif _ends_division(blocks, index) and not isinstance(blocks[index - 1], Head):
            if dated:
                result[index] = Closer((("dateline", block.content),))
            elif name_probability(words.strip("*_ —–-.")) >= SURE_NAME and words[-1:] not in "?!:;,":
                result[index] = Closer((("signed", block.content),))
    return tuple(result)


def _ends_division(blocks: Sequence[Block], index: int) -> bool:
    """Whether nothing of the division follows a block."""
    following = next((block for block in blocks[index + 1 :] if not isinstance(block, PageBreak)), None)
    return index > 0 and (following is None or isinstance(following, Head))
