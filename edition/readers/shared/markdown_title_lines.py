"""The lines at the head of a Markdown text that may be its title page: headings and short paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from edition.model.block import Block, Head, Milestone, Paragraph
from edition.model.inline import (
    Content,
    FormeWork,
    Graphic,
    Highlight,
    Inline,
    LineBreak,
    NoteReference,
    PageBreak,
    Text,
)
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.facts import find_facts
from edition.readers.shared.imprints import imprint_line
from edition.readers.shared.name_words import ARTICLES, FUNCTION_WORDS
from edition.readers.shared.names import byline, name_probability
from edition.readers.shared.notes_content import plain, texts
from edition.readers.shared.notes_words import contents_heading, section_heading
from edition.readers.shared.title_signs import ABOUT_AUTHOR, BY_ALONE

LONGEST_LINE = 110
MOST_LINES = 14
MOST_SPLIT = 6
LIKE_A_NAME = 0.75
_SENTENCE = re.compile(r"[.!?…][\"”»]?(?:[⁰¹²³⁴-⁹]{1,3}|\s?[\[(]\d{1,3}[\])]|\s?[*†‡]{1,3})?$")
_NOTE = re.compile(r"[⁰¹²³⁴-⁹]{1,3}\s*\S|\[\d{1,3}\]\s")
_NUMBERED = re.compile(r"(?:[§#]?\s*\d+(?:\.\d+)*|[IVXLC]+)(?:[.)]+(?:\s|$)|$)")


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A line: the index of its block, its content and words, its level as a heading (0: none), whether a new block
    begins with it.
    """

    index: int
    content: Content
    words: str
    level: int
    first: bool


@dataclass(frozen=True, slots=True)
class TitleLines:
    """The lines, and whether a heading, a page break or a rule ends them (else a paragraph of text does)."""

    lines: tuple[TitleLine, ...]
    closed: bool


def title_lines(blocks: Sequence[Block], source_text: str) -> TitleLines:
    """The lines at the head of a text that may belong to its title page."""
    lines: list[TitleLine] = []
    for index, block in enumerate(blocks):
        if is_picture(block) or (isinstance(block, (PageBreak, Milestone, FormeWork)) and not lines):
            continue
        if isinstance(block, (PageBreak, Milestone)) or len(lines) >= MOST_LINES:
            return TitleLines(tuple(lines), closed=True)
        if isinstance(block, Head):
            if not _belongs(blocks, index, lines, source_text):
                return TitleLines(tuple(lines), closed=True)
            words = plain(block.content, source_text).strip()
            lines.append(TitleLine(index, unbold(block.content), words, block.level, first=True))
            continue
        found = paragraph_lines(block, source_text) if isinstance(block, Paragraph) else []
        if not found or _first_stanza(found, lines, source_text):
            break
        if any(_of_section(plain(content, source_text)) for content in found) or _heads(blocks, index, source_text):
            return TitleLines(tuple(lines), closed=True)
        lines.extend(
            TitleLine(index, content, plain(content, source_text).strip(), 0, first=not number)
            for number, content in enumerate(found)
        )
    return TitleLines(tuple(lines), closed=False)


LEAST_STANZA = 3


def _first_stanza(found: Sequence[Content], lines: Sequence[TitleLine], source_text: str) -> bool:
    """Whether lines below a heading, none of which says anything by itself, are the first of a poem."""
    words = [plain(content, source_text).strip() for content in found]
    return len(words) >= LEAST_STANZA and any(line.level for line in lines) and not any(map(_says_something, words))


def is_picture(block: Block) -> bool:
    """Whether a block is nothing but pictures."""
    return (
        isinstance(block, Paragraph)
        and bool(block.content)
        and all(isinstance(part, Graphic) or _is_space(part) for part in block.content)
    )


def _is_space(part: Inline) -> bool:
    return isinstance(part, LineBreak) or (isinstance(part, Text) and part.replacement == " ")


def _heads(blocks: Sequence[Block], index: int, source_text: str) -> bool:
    """Whether a paragraph is a bold line over the text: the heading of the first division, if it says nothing else."""
    words = bold_line(blocks[index], source_text)
    if not words or _says_something(words) or all(is_picture(block) for block in blocks[:index]):
        return False
    below = next((block for block in blocks[index + 1 :] if not is_picture(block)), None)
    return isinstance(below, Paragraph) and not paragraph_lines(below, source_text)


def _of_section(words: str) -> bool:
    """Whether a heading names a part of the text or the contents."""
    return contents_heading(words) or section_heading(words)


def _belongs(blocks: Sequence[Block], index: int, lines: Sequence[TitleLine], source_text: str) -> bool:
    """Whether a heading is a line of the title page, rather than the heading of the first division."""
    block = blocks[index]
    assert isinstance(block, Head)
    words = plain(block.content, source_text).strip()
    if _of_section(words) or _NUMBERED.match(words):
        return False
    heads = [line for line in lines if line.level]
    if not heads or BY_ALONE.match(lines[-1].words) or _goes_on(words, block, lines[-1]):
        return True
    if byline(words) is not None and block.level > heads[-1].level:
        return True
    rest = [other for other in blocks[index + 1 :] if not is_picture(other)]
    by = bool(BY_ALONE.match(words)) and bool(rest) and isinstance(rest[0], Head)
    if by or _stands_over_title_lines(rest, source_text):
        return block.level >= heads[0].level
    others = [other for other in rest if isinstance(other, Head)]
    above = [other for other in others if other.level <= block.level]
    if rest and not isinstance(rest[0], Head):
        after_name = name_probability(heads[-1].words) > LIKE_A_NAME and block.level >= heads[-1].level
        subtitle = lines[-1].level and block.level > heads[-1].level and bool(others) and not above
        return bool((after_name and len(heads) == 1 and not above) or subtitle)
    if not lines[-1].level or _says_something(words):
        return all(other.level != block.level for other in others) and bool(others) and _says_something(words)
    if block.level <= heads[-1].level:
        return False
    return (not above and bool(others)) or (bool(others) and others[0].level >= block.level)


def _goes_on(words: str, block: Head, before: TitleLine) -> bool:
    """Whether a heading goes on with the one before it: a word that no title begins with, or the other hangs on one."""
    first, last = (words.split() or [""])[0].lower(), (before.words.split() or [""])[-1].lower()
    leans = first in FUNCTION_WORDS - ARTICLES and not byline(words)
    hangs = last in FUNCTION_WORDS
    return before.level == block.level and words.isupper() == before.words.isupper() and (leans or hangs)


def _stands_over_title_lines(rest: Sequence[Block], source_text: str) -> bool:
    """Whether nothing but short lines, one of which says something, stands before the next heading or page."""
    said = False
    for number, block in enumerate(rest[:MOST_LINES]):
        if isinstance(block, (Head, PageBreak, Milestone)):
            return said and number > 0
        found = paragraph_lines(block, source_text) if isinstance(block, Paragraph) else []
        if not found:
            return False
        said = said or any(_says_something(plain(line, source_text).strip()) for line in found)
    return False


def _says_something(words: str) -> bool:
    """Whether a line by itself is a name, a date, an imprint or a statement."""
    bare = words.strip("*_ ()[]–—-").rstrip(".")
    return bool(
        whole_date(bare)
        or byline(words) is not None
        or BY_ALONE.match(words)
        or name_probability(bare) > LIKE_A_NAME
        or imprint_line(words)
        or find_facts(words)
        or (find_dates(bare) and len(words.split()) <= MOST_SPLIT)
    )


def paragraph_lines(block: Paragraph, source_text: str) -> list[Content]:
    """The lines of a paragraph that may stand on a title page; none where it is a paragraph of text."""
    found: list[Content] = []
    for content in split_lines(block.content):
        words = plain(content, source_text).strip()
        if not words:
            continue
        if (words.endswith(":") and not BY_ALONE.match(words)) or _NOTE.match(words):
            return []
        if len(words) > LONGEST_LINE or any(isinstance(part, NoteReference) for part in content):
            return []
        told = _SENTENCE.search(words) and len(words.split()) > MOST_SPLIT
        if told and not _says_something(words) and not ABOUT_AUTHOR.match(words):
            return []
        found.append(content)
    return found


def split_lines(content: Content) -> list[Content]:
    """A content cut at its line breaks; at mere line ends too where every line is short."""
    lines: list[list[Inline]] = [[]]
    for part in content:
        if isinstance(part, LineBreak) or (isinstance(part, Text) and part.replacement == " " and len(part.span) == 1):
            lines.append([])
        else:
            lines[-1].append(part)
    lengths = [sum(len(text.span) for text in texts(tuple(line))) for line in lines]
    soft = any(isinstance(part, Text) and part.replacement == " " for part in content)
    if soft and (len(lines) > MOST_SPLIT or max(lengths) > 60):
        return [content]
    return [tuple(line) for line in lines if line]


def unbold(content: Content) -> Content:
    """Without the bold or italics that are only the rendering of a heading."""
    if len(content) == 1 and isinstance(content[0], Highlight) and set(content[0].rend.split()) <= {"bold", "italic"}:
        return content[0].content
    return content


def bold_line(block: Block, source_text: str) -> str:
    """The words of a paragraph that is one short bold line; empty for anything else."""
    if not isinstance(block, Paragraph) or len(block.content) != 1 or not isinstance(block.content[0], Highlight):
        return ""
    words = plain(block.content, source_text).strip()
    if "bold" not in block.content[0].rend or len(words) > LONGEST_LINE or _SENTENCE.search(words):
        return ""
    return words
