"""Markdown read to blocks and notes: the faithful model from which the two Markdown readers take their decisions."""

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from edition.model.block import Block
from edition.model.source import Source, Span
from edition.readers.shared.markdown_blocks import blocks
from edition.readers.shared.markdown_labels import label_calls, paired
from edition.readers.shared.markdown_parser import parser
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Lines


@dataclass(frozen=True, slots=True)
class Document:
    """The blocks of a text in their order; ``parse`` holds notes, claims and doubts, and takes more of them."""

    blocks: tuple[Block, ...]
    parse: Parse


def read_document(
    source: Source, start: int = 0, *, indented_code: bool = True, uncalled_in_place: bool = False
) -> Document:
    """Read Markdown from an offset of the source on (after its metadata).

    ``uncalled_in_place``: notes whose label nothing calls stay where they stand (OCR models label every page's note
    ``[^0]`` and call it by its raised sign).
    """
    markdown = parser(indented_code=indented_code)
    lines = Lines(source, start)
    parse = Parse(source, lines, markdown)
    tokens = markdown.block.parse(lines.text, markdown, parse.env, []) or []
    _labels(parse, tokens)
    if uncalled_in_place:
        parse.called = set(parse.meant.values())
    result = blocks(parse, tokens)
    for begin, end in parse.env.get("definitions", ()):
        first = lines.number_at(begin)
        parse.claim(Span(lines.offset(begin), lines.span(first, end).end), "link definition")
        parse.role(first, end, "link definition")
    return Document(result, parse)


def _labels(parse: Parse, tokens: Sequence[Token]) -> None:
    """Which notes have labels, and which of them each call means."""
    lines = parse.lines
    notes = [
        (str(token.meta["label"]), lines.offset(token.meta["at"]))
        for token in tokens
        if token.type == "footnote_reference_open"
    ]
    for label, at in notes:
        parse.definitions.setdefault(label, []).append(at)
    parse.labels = set(parse.definitions)
    parse.meant = paired([(label, lines.offset(at)) for label, at in label_calls(lines.text)], notes)
