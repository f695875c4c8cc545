"""Talk on lines of one paragraph: turns that begin with a dash, a line each, and no blank lines between them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from edition.model.block import Block, Paragraph
from edition.model.inline import Content, Inline, LineBreak, Text
from edition.readers.shared.notes_content import plain

LEAST = 2
_DASH = re.compile(r"\s*(?:[–—―]|--)\s*(?=[^\s\d–—―-])")
_ENDED = re.compile(r"[.!?…:,][\"”»'’*_)]*\s*$")


def with_dash_lines(blocks: Sequence[Block], source_text: str) -> tuple[Block, ...]:
    """Part paragraphs whose lines are turns: two of them at least begin with a dash, and each line before one ends as
    a sentence does. A dash inside a wrapped sentence is none of these.
    """
    made: list[Block] = []
    for block in blocks:
        made.extend(_turns(block, source_text) if isinstance(block, Paragraph) else (block,))
    return tuple(made)


def _turns(block: Paragraph, source_text: str) -> tuple[Paragraph, ...]:
    lines = _lines(block.content)
    words = [plain(line, source_text) for line in lines]
    starts = [number for number, line in enumerate(words) if _DASH.match(line)]
    if len(starts) < LEAST or not all(_ENDED.search(words[number - 1]) for number in starts if number):
        return (block,)
    edges = [*([0] if starts[0] else []), *starts, len(lines)]
    return tuple(replace(block, content=_joined(lines[first:last])) for first, last in pairwise(edges))


def _lines(content: Content) -> list[Content]:
    """A content cut after its line ends, which stay with the line before."""
    lines: list[list[Inline]] = [[]]
    for part in content:
        lines[-1].append(part)
        if isinstance(part, LineBreak) or (isinstance(part, Text) and part.replacement == " "):
            lines.append([])
    return [tuple(line) for line in lines if line]


def _joined(lines: Sequence[Content]) -> Content:
    """Lines as one content, without the line end at its end."""
    content = [part for line in lines for part in line]
    while content and (isinstance(content[-1], LineBreak) or _is_line_end(content[-1])):
        content.pop()
    return tuple(content)


def _is_line_end(part: Inline) -> bool:
    return isinstance(part, Text) and part.replacement == " "
