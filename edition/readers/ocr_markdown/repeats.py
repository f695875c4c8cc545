"""Text that comes twice: models that lose their place on a page read a paragraph again, or a sentence over and over.

It may stand twice in the print, too; so it is kept, and doubted.
"""

import re
from collections import deque
from collections.abc import Sequence

from edition.model.block import Block, Paragraph
from edition.model.source import Span
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import end_of, plain, start_of

LEAST = 60
"""Characters from which a paragraph that comes again is doubted: shorter ones are refrains, forms of address, votes."""

NEAR = 8
"""Paragraphs that are looked back at."""

TIMES = 3
LIKELY = 0.6
_SENTENCES = re.compile(r"(?<=[.!?;…])\s+")


def doubt_repeats(blocks: Sequence[Block], parse: Parse) -> None:
    """Doubt paragraphs that come again shortly after, and sentences that follow themselves several times."""
    before: deque[str] = deque(maxlen=NEAR)
    for block in blocks:
        if not isinstance(block, Paragraph):
            continue
        words = " ".join(plain(block.content, parse.source.text).split()).casefold()
        if len(words) >= LEAST and words in before:
            _doubt(block, "the same paragraph stands shortly above", parse)
        elif _loops(words):
            _doubt(block, "a sentence stands several times on end", parse)
        before.append(words)


def _loops(words: str) -> bool:
    sentences = _SENTENCES.split(words)
    return any(
        len(sentences[index]) >= LEAST // 3 and len(set(sentences[index : index + TIMES])) == 1
        for index in range(len(sentences) - TIMES + 1)
    )


def _doubt(block: Paragraph, message: str, parse: Parse) -> None:
    start = start_of(block) or 0
    span = Span(start, max(end_of(block) or start, start))
    parse.doubt("repeated-text", span, "text", ("a repetition of the model",), LIKELY, message)
