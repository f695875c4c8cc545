"""Notes on where a text comes from, which no sign in it calls: "* Paper published in ..." below an article."""

from collections.abc import Sequence

from edition.model.block import Block, Paragraph, SourceNote
from edition.model.reading import Statement
from edition.readers.shared.facts import find_facts
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import cut, plain
from edition.readers.shared.notes_found import claims_of
from edition.readers.shared.notes_signs import opening

_OF_SOURCES = ("periodical", "date-published", "book-title", "publisher", "issue", "url", "translator", "editor")


def with_source_notes(blocks: Sequence[Block], parse: Parse, language: str | None) -> tuple[Block, ...]:
    """Make source notes of paragraphs that begin with a symbol and state where the text appeared."""
    return tuple(_source_note(block, parse, language) if isinstance(block, Paragraph) else block for block in blocks)


def _source_note(block: Paragraph, parse: Parse, language: str | None) -> Block:
    text = parse.source.text
    sign = opening(block.content, text)
    if sign is None or sign.form != "symbol":
        return block
    content = cut(block.content, sign.end)
    facts = find_facts(plain(content, text), language)
    if sum(fact.fact in _OF_SOURCES for fact in facts) < 1:
        return block
    parse.claims.extend(claims_of(block.content, sign.start, sign.end, "note sign"))
    parse.statements.extend(
        Statement(fact.fact, fact.value, None, fact.normalised, detail=fact.detail) for fact in facts
    )
    return SourceNote(content, sign.printed)
