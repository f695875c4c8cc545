"""Notes with labels, and what models and programs put round the pages of a text."""

from collections.abc import Callable

from markdown_it.token import Token

from edition.model.block import Block
from edition.model.inline import PageBreak
from edition.readers.shared.markdown_labels import is_separator
from edition.readers.shared.markdown_rules import NOTE_LABEL
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.markdown_tokens import role
from edition.readers.shared.notes_content import start_of

Blocks = Callable[[Parse, list[Token]], tuple[Block, ...]]
"""Reads the tokens inside a note or page; handed in by ``markdown_blocks``, which these functions belong to."""


def note(parse: Parse, tokens: list[Token], blocks: Blocks) -> tuple[Block, ...]:
    opening = tokens[0]
    label = opening.meta["label"]
    line = parse.lines.rest_of_line(opening.meta["at"])
    mark = line.span(0, line.text.index("]:") + 2)
    assert mark is not None
    parse.claim(mark, "note label")
    role(parse, opening, "note")
    inner = blocks(parse, tokens[1:-1])
    if parse.called is not None and mark.start not in parse.called:
        parse.labelled.update(start for block in inner if (start := start_of(block)) is not None)
        return inner
    key = parse.note_key(label, mark.start)
    if parse.definitions.get(label, [])[1:] and mark.start not in parse.meant.values():
        message = f"a second note has the label {label}"
        parse.doubt("note-label-twice", mark, "kept without reference", ("the note that is meant",), 0.5, message)
    parse.add_note(label, inner, mark.start, key=key)
    return ()


def page_metadata(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[0]
    assert token.map
    span = parse.lines.span(*token.map)
    parse.claim(span, "metadata of an OCR model", "furniture")
    role(parse, token, "metadata")
    return (PageBreak(None, counted=True, at=span.end),)


def metadata_inside(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[0]
    assert token.map
    parse.claim(parse.lines.span(*token.map), "metadata inside the text", "furniture")
    role(parse, token, "metadata")
    return ()


def page_fence(parse: Parse, tokens: list[Token], blocks: Blocks) -> tuple[Block, ...]:
    """The page inside a fence; from the second one on, a page break before it."""
    assert tokens[0].map
    first, last = tokens[0].map
    for number in (first, last - 1):
        parse.claim(parse.lines.span(number, number + 1), "fence round a page", "furniture")
        parse.role(number, number + 1, "fence round a page")
    count = parse.env["page_fences"] = parse.env.get("page_fences", 0) + 1
    inner = blocks(parse, tokens[1:-1])
    start = next((start for block in inner if (start := start_of(block)) is not None), None)
    return (PageBreak(None, counted=True, at=start), *inner) if count > 1 and inner else inner


def is_lone_label(parse: Parse, token: Token, characters: Characters) -> bool:
    """Whether a paragraph is nothing but the label of the note below it; then it is a mark."""
    match = NOTE_LABEL.fullmatch(characters.text.strip())
    if match is None or not token.map or len(characters.text.split("\n")) > 1:
        return False
    text = parse.lines.text
    start = text.find(match.group(), parse.lines.start(token.map[0]))
    span = characters.span(0, len(characters))
    if span is None or not is_separator(text, start, start + len(match.group()), match.group(1)):
        return False
    parse.claim(span, "note label")
    role(parse, token, "note separator")
    return True
