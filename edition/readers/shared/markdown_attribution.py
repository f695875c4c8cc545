"""Quotations that name their source at the end: "— Name, *Work*" on a line of its own or after the last sentence."""

import re

from edition.model.block import Paragraph, Quote
from edition.model.inline import Bibliography, Content, LineBreak, Text
from edition.readers.shared.notes_content import cut, first_offset, plain

LONGEST_ATTRIBUTION = 200
_ATTRIBUTION = re.compile(r"[—–―]\s*(?=\S)|-{2,3}\s*(?=[^\s-])")
_ATTRIBUTION_AT_END = re.compile(r"[.!?…][”\"»]?\s+(?P<sign>(?:[—–―]|-{2,3})\s*)(?=$|[A-ZÀ-ÖØ-ÞА-Я])")


def attributed(quote: Quote, source_text: str) -> Quote:
    """The quotation with its source, where its last paragraph or last line is "— Name"."""
    last = quote.blocks[-1]
    if not isinstance(last, Paragraph):
        return quote
    start = _attribution_start(last.content, source_text)
    if start is None:
        start = _attribution_at_end(last.content, source_text)
    if start is None:
        return quote
    before = _without_end(cut(last.content, 0, start))
    source = Bibliography(cut(last.content, start))
    rest = (*quote.blocks[:-1], *((Paragraph(before),) if first_offset(before) is not None else ()))
    return Quote(rest, source, quote.certainty) if rest else quote


def _attribution_start(content: Content, source_text: str) -> int | None:
    """Where the last line of a content begins, if it is an attribution."""
    start = first_offset(content)
    after_break = True
    found: int | None = None
    for inline in content:
        if isinstance(inline, LineBreak) or (isinstance(inline, Text) and inline.replacement == " "):
            after_break = True
            continue
        if after_break and isinstance(inline, Text) and _ATTRIBUTION.match(source_text, inline.span.start):
            found = inline.span.start
        after_break = False
    if found is None:
        return None
    rest = plain(cut(content, found), source_text)
    short = len(rest) <= LONGEST_ATTRIBUTION and (found == start or found != start)
    return found if short else None


def _attribution_at_end(content: Content, source_text: str) -> int | None:
    """Where an attribution begins that follows the last sentence in its own line: "... end. --- *Name*"."""
    found: int | None = None
    for inline in content:
        if isinstance(inline, Text) and inline.replacement is None:
            for match in _ATTRIBUTION_AT_END.finditer(source_text, inline.span.start, inline.span.end):
                found = match.end() - len(match.group("sign"))
    if found is None:
        return None
    rest = plain(cut(content, found), source_text).strip()
    return found if len(rest) <= LONGEST_ATTRIBUTION // 2 and len(rest.split()) <= 12 else None


def _without_end(content: Content) -> Content:
    """Without the breaks and spaces at the end."""
    end = len(content)
    while end and (
        isinstance(last := content[end - 1], LineBreak) or (isinstance(last, Text) and last.replacement == " ")
    ):
        end -= 1
    return content[:end]
