"""Headings of Markdown as a whole: unique keys, and lone bold lines that are headings in all but name."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block, Head, Paragraph
from edition.model.inline import Content, Highlight, LineBreak, Text
from edition.model.source import Span
from edition.readers.shared.markdown_blocks import head_number
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import end_of, plain, start_of
from edition.readers.shared.notes_words import notes_heading

LONGEST = 100
MOST_WORDS = 14
_LABEL = re.compile(r"(?:[^\W\d]{2,12}\s+)?(?:\d{1,3}|[IVXLC]{1,7})[.:)]?", re.IGNORECASE)
_SPEAKER = re.compile(r".*[:—–-]$")


def with_keys(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Give every heading a key of its own: the second "notes" is "notes-1", as pandoc counts them."""
    seen: Counter[str] = Counter()
    result: list[Block] = []
    for block in blocks:
        if isinstance(block, Head):
            name = block.key or "section"
            key = f"{name}-{seen[name]}" if seen[name] else name
            seen[name] += 1
            result.append(replace(block, key=key))
        else:
            result.append(block)
    return tuple(result)


def promoted(blocks: Sequence[Block], parse: Parse) -> tuple[Block, ...]:
    """Make headings of paragraphs that are one short bold line with text below."""
    text = parse.source.text
    found = [index for index, block in enumerate(blocks) if _is_bold_heading(blocks, index, block, text)]
    if not found:
        return tuple(blocks)
    result = list(blocks)
    level = 1
    for index, block in enumerate(blocks):
        if isinstance(block, Head):
            level = block.level + 1
        elif index in found:
            assert isinstance(block, Paragraph)
            content = _inner(block.content)
            words = plain(content, text).strip()
            result[index] = Head(level, content, head_number(words), certainty=0.8)
            span = Span(start_of(block) or 0, end_of(block) or 0)
            parse.doubt("bold-heading", span, "heading", ("paragraph",), 0.8, "a bold line of its own")
            number = parse.lines.number_of(span.start)
            parse.role(number, number + 1, "heading (bold)", 0.8)
    return tuple(result)


def label_only(words: str) -> bool:
    """Whether a heading is nothing but a number, with or without a word before it ("4.", "Chapter IV")."""
    return bool(_LABEL.fullmatch(words.strip()))


def _inner(content: Content) -> Content:
    highlight = next(part for part in content if isinstance(part, Highlight))
    rend = " ".join(word for word in highlight.rend.split() if word != "bold")
    return (Highlight(rend, highlight.content),) if rend else highlight.content


def _is_bold_heading(blocks: Sequence[Block], index: int, block: Block, source_text: str) -> bool:
    if not isinstance(block, Paragraph):
        return False
    parts = [
        part
        for part in block.content
        if not isinstance(part, Text) or source_text[part.span.start : part.span.end].strip()
    ]
    if len(parts) != 1 or not isinstance(parts[0], Highlight) or "bold" not in parts[0].rend:
        return False
    words = plain(block.content, source_text).strip()
    if not words or len(words) > LONGEST or len(words.split()) > MOST_WORDS or _SPEAKER.match(words):
        return False
    if any(isinstance(part, LineBreak) for part in parts[0].content) or not any(map(str.isalnum, words)):
        return False
    if notes_heading(words) and len(words.split()) <= 2:
        return True
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if words.endswith(".") and len(words.split()) > MOST_WORDS // 2:
        return False
    return isinstance(following, Paragraph) and len(plain(following.content, source_text)) > len(words)
