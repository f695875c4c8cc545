"""Block quotations that no indent shows, in plain text: found by the words around them."""

from collections.abc import Sequence

from edition.model.block import Block, Paragraph, Quote
from edition.model.reading import Doubt
from edition.model.source import Source, Span
from edition.readers.shared.notes_content import end_of, start_of, words_of
from edition.readers.shared.quotations import find_quotations

_SURE = 0.9
_LIKELY = 0.75
_WHERE_MARKED = 0.9
"""How likely a quotation without an indent must be in a text that indents others."""


def with_quotations(
    blocks: Sequence[Block], source: Source, language: str | None
) -> tuple[tuple[Block, ...], list[Doubt]]:
    """Wrap paragraphs that are most likely quoted in a ``Quote``; the doubtful decisions."""
    words = [words_of(block, source.text) if isinstance(block, Paragraph) else "" for block in blocks]
    barriers = [index for index, block in enumerate(blocks) if not isinstance(block, Paragraph)]
    least = _WHERE_MARKED if any(isinstance(block, Quote) for block in blocks) else _LIKELY
    result = list(blocks)
    doubts: list[Doubt] = []
    for found in reversed(find_quotations(words, language=language, barriers=barriers, unlikely=least)):
        quoted = tuple(blocks[found.first : found.last + 1])
        if not all(isinstance(block, Paragraph) for block in quoted):
            continue
        chance = round(found.probability, 2)
        result[found.first : found.last + 1] = [Quote(quoted, certainty=chance if chance < _SURE else None)]
        if chance < _SURE:
            span = Span(start_of(quoted) or 0, end_of(quoted) or 0)
            message = "paragraphs without an indent were read as a quotation"
            doubts.append(Doubt("quotation", span, "quote", ("p",), chance, message))
    return tuple(result), doubts[::-1]
