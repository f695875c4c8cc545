"""Lists of every kind from their tokens, and paragraphs that only look like items."""

import re
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from markdown_it.token import Token

from edition.model.block import Block, Item, List, Paragraph
from edition.model.inline import Content, Text
from edition.model.source import Span
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_tokens import characters_of, end_of, role
from edition.readers.shared.notes_content import plain

LEAST_THESIS = 160
"""Characters (median) from which the items of a numbered list are paragraphs that bear numbers."""

_NUMBER = re.compile(r"(\d+)([.)])")

Blocks = Callable[[Parse, list[Token]], tuple[Block, ...]]
"""Reads the tokens inside an item; handed in by ``markdown_blocks``, which these functions belong to."""


def list_(parse: Parse, tokens: list[Token], blocks: Blocks) -> tuple[Block, ...]:
    ordered = tokens[0].type == "ordered_list_open"
    items: list[Item] = []
    marks: list[Span] = []
    index = 1
    while index < len(tokens) - 1:
        end = end_of(tokens, index)
        opening = tokens[index]
        mark = _list_number(parse, opening) if ordered else None
        marks.extend([mark] if mark else [])
        role(parse, opening, "list item")
        number = parse.source.slice(mark)[:-1] if mark else None
        items.append(Item(blocks(parse, tokens[index + 1 : end - 1]), number=number))
        index = end
    if ordered and len(items) == 1 and len(marks) == 1 and len(items[0].number or "") > 2:
        return _numbered_paragraph(parse, items[0], marks[0])
    if ordered and len(marks) == len(items) and _numbered_prose(items, parse.source.text):
        return tuple(
            block for item, mark in zip(items, marks, strict=True) for block in _with_number(parse, item, mark)
        )
    for mark in marks:
        parse.claim(mark, "list number")
    kept = tuple(item for item in items if item.blocks)
    return (List("ordered" if ordered else "bulleted", kept),) if kept else ()


def _numbered_prose(items: list[Item], source_text: str) -> bool:
    """Whether the items of a list are paragraphs of prose that bear numbers (theses), rather than items of a list."""
    first = [item.blocks[0] for item in items if item.blocks]
    if len(first) < len(items) or not all(isinstance(block, Paragraph) for block in first):
        return False
    words = [plain(block.content, source_text).strip() for block in first if isinstance(block, Paragraph)]
    ends = sum(bool(re.search(r"[.!?…:][\"”»)]*\s*[\d⁰¹²³⁴-⁹*†\[\]]*$", text)) for text in words)
    return median(map(len, words)) >= LEAST_THESIS and ends * 4 >= 3 * len(words)


def _with_number(parse: Parse, item: Item, mark: Span) -> tuple[Block, ...]:
    first, *rest = _numbered_paragraph(parse, item, mark)
    assert isinstance(first, Paragraph)
    return (replace(first, number=item.number), *rest)


def _list_number(parse: Parse, item: Token) -> Span | None:
    line = parse.lines.rest_of_line(item.meta["at"])
    match = _NUMBER.match(line.text)
    return line.span(match.start(), match.end()) if match else None


def _numbered_paragraph(parse: Parse, item: Item, mark: Span) -> tuple[Block, ...]:
    """A lone "1848. ..." is a sentence that begins with a number, not a list that begins at 1848."""
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, Paragraph):
        space = parse.source.text[mark.end : mark.end + 1] == " "
        return (Paragraph((Text(Span(mark.start, mark.end + space)), *first.content)), *item.blocks[1:])
    return (Paragraph((Text(mark),)), *item.blocks)


def fancy_list(parse: Parse, tokens: list[Token], blocks: Blocks) -> tuple[Block, ...]:
    """A list counted by letters, Roman numerals or labels: what was printed stays, as the label of its item."""
    items: list[Item] = []
    index = 1
    while index < len(tokens) - 1:
        end = end_of(tokens, index)
        mark = parse.lines.between(*tokens[index].meta["mark"])
        role(parse, tokens[index], "list item")
        items.append(Item(blocks(parse, tokens[index + 1 : end - 1]), mark.pieces(0, len(mark))))
        index = end
    return (List("ordered", tuple(items)),)


def definitions(parse: Parse, tokens: list[Token], blocks: Blocks) -> tuple[Block, ...]:
    items: list[Item] = []
    label: Content = ()
    index = 1
    role(parse, tokens[0], "definition list")
    while index < len(tokens) - 1:
        end = end_of(tokens, index)
        if tokens[index].type == "dt_open":
            label = inlines(parse, characters_of(parse, tokens[index + 1]))
        else:
            inner = blocks(parse, tokens[index + 1 : end - 1])
            items.append(Item(inner, label))
            label = ()
        index = end
    return (List("gloss", tuple(items)),)
