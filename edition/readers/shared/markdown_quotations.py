"""Block quotations that Markdown does not mark: found by the words around them."""

from collections.abc import Sequence

from edition.model.block import Block, Paragraph, Quote
from edition.model.source import Span
from edition.readers.shared.letters import is_dateline, is_salute
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import end_of, start_of, words_of
from edition.readers.shared.quotations import find_quotations

SURE = 0.9
LIKELY = 0.55


def with_quotations(blocks: Sequence[Block], parse: Parse, language: str | None) -> tuple[Block, ...]:
    """Wrap paragraphs that are most likely quoted. Where the source marks quotations itself, others must be sure."""
    least = SURE if any(isinstance(block, Quote) for block in blocks) else LIKELY
    text = parse.source.text
    words = [words_of(block, text) if isinstance(block, Paragraph) else "" for block in blocks]
    barriers = [index for index, block in enumerate(blocks) if not isinstance(block, Paragraph)]
    result = list(blocks)
    for found in reversed(find_quotations(words, language=language, barriers=barriers, unlikely=least)):
        quoted = tuple(blocks[found.first : found.last + 1])
        if is_dateline(words[found.first], language) or is_salute(words[found.first]):
            continue  # a letter, which is found as one
        if found.probability < least or not all(isinstance(block, Paragraph) for block in quoted):
            continue
        low = found.probability if found.probability < SURE else None
        result[found.first : found.last + 1] = [Quote(quoted, certainty=low)]
        if low is not None:
            span = Span(start_of(quoted) or 0, end_of(quoted) or 0)
            reasons = "; ".join(evidence.name for evidence in found.evidence)
            parse.doubt("quotation", span, "quotation", ("paragraph",), found.probability, reasons or "its words")
    return tuple(result)
