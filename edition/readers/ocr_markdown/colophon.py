"""The colophon: what a library printed on the last page about the text, its origin and its licence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.model.block import Block, Division, Head, Milestone, Paragraph
from edition.model.inline import Bibliography, Content, Inline, Link, PageBreak, Text
from edition.model.reading import Statement
from edition.model.source import Source, Span
from edition.readers.shared.facts import FoundFact, find_facts
from edition.readers.shared.markdown_title_lines import split_lines
from edition.readers.shared.narrowing import narrowed
from edition.readers.shared.notes_content import (
    contents,
    end_of,
    first_offset,
    last_offset,
    plain,
    start_of,
    words_of,
)

MOST_BLOCKS = 14
LONGEST_LINE = 160
LONGEST_OWN_LINE = 90
"""Longer lines of a paragraph were broken at a measure, and not by sense."""
_STRONG = (
    "licence",
    "licence-url",
    "date-retrieved",
    "site",
    "isbn",
    "original-language",
    "url",
    "publisher",
    "periodical",
)
_HEAD = re.compile(
    r"colophon|kolophon|imprint|impressum|kolofon|colofón|colofon|achevé d'imprimer|выходные данные", re.I
)


@dataclass(frozen=True, slots=True)
class Colophon:
    """Where the colophon begins among the blocks, its division, and what it states."""

    start: int
    division: Division
    statements: tuple[Statement, ...]


def find_colophon(
    blocks: Sequence[Block], known: Sequence[str], source: Source, language: str | None
) -> Colophon | None:
    """The colophon at the end of a text. ``known`` are the words of the title page, which colophons repeat."""
    start = len(blocks)
    while start > 0 and len(blocks) - start < MOST_BLOCKS and _fits(blocks[start - 1], known, source):
        start -= 1
    start = _after_last_break(blocks, start)
    while start < len(blocks) and isinstance(blocks[start], (PageBreak, Milestone)):
        start += 1
    tail = blocks[start:]
    facts = [fact for block in tail for fact in _facts(block, source, language)]
    strong = sum(fact.fact in _STRONG for _, fact in facts) + sum(_repeats(block, known, source) for block in tail)
    headed = bool(tail) and isinstance(tail[0], Head)
    if not facts or strong + headed < 2 or start == 0:
        return None
    statements = [_statement(block, fact, source) for block, fact in facts]
    retrieved = {id(block) for block, fact in facts if fact.fact == "date-retrieved"}
    statements += [address for block in tail if id(block) in retrieved for address in _addresses(block, source)]
    lines = (Bibliography(block.content) if isinstance(block, Paragraph) else block for block in tail)
    return Colophon(start, Division("colophon", tuple(lines)), tuple(statements))


def _addresses(block: Block, source: Source) -> Iterator[Statement]:
    """The addresses that a text was retrieved from."""
    for content in contents(block):
        for part in content:
            if isinstance(part, Link) and "://" in part.target:
                span = Span(start_of(part) or 0, end_of(part) or 0)
                yield Statement("url", plain(part.content, source.text), span, part.target)


def _fits(block: Block, known: Sequence[str], source: Source) -> bool:
    """Whether a block may stand in a colophon: short lines, addresses, facts, words of the title page."""
    if isinstance(block, (PageBreak, Milestone)):
        return True
    if isinstance(block, Head):
        return bool(_HEAD.fullmatch(words_of(block, source.text)))
    if not isinstance(block, Paragraph):
        return False
    words = words_of(block, source.text)
    if _facts(block, source, None) or _repeats(block, known, source) or _only_link(block):
        return len(words) <= 6 * LONGEST_LINE
    lines = [plain(line, source.text).strip() for line in split_lines(block.content)]
    return all(len(line) <= LONGEST_LINE and not re.search(r"[a-zà-ÿ]{3}[.!?…]$", line) for line in lines)


def _only_link(block: Paragraph) -> bool:
    return len(block.content) == 1 and isinstance(block.content[0], Link)


def _repeats(block: Block, known: Sequence[str], source: Source) -> bool:
    if not isinstance(block, Paragraph):
        return False
    lines = {plain(line, source.text).strip().casefold() for line in split_lines(block.content)}
    return bool(lines & {words.strip().casefold() for words in known if words})


def _after_last_break(blocks: Sequence[Block], start: int) -> int:
    """A colophon has its own page: it begins after the first page break in its range, if there is one."""
    for index in range(start, len(blocks)):
        if isinstance(blocks[index], PageBreak) and any(isinstance(block, Paragraph) for block in blocks[index:]):
            return index + 1
    return start


def _facts(block: Block, source: Source, language: str | None) -> list[tuple[Block, FoundFact]]:
    if not isinstance(block, Paragraph):
        return []
    words = "\n".join(_lines(line, source) for line in split_lines(block.content))
    return [(block, fact) for fact in find_facts(words, language)]


def _lines(content: Content, source: Source) -> str:
    """The words of a content, its line ends kept where all its lines are short: those of a colophon are not wrapped."""
    words = plain(content, source.text)
    first, last = first_offset(content), last_offset(content)
    if first is None or last is None:
        return words
    lines = source.text[first:last].splitlines()
    if len(lines) < 2 or max(map(len, lines)) > LONGEST_OWN_LINE:
        return words
    kept = [plain(part, source.text) for part in _at_line_ends(content, source)]
    return "\n".join(part.strip() for part in kept)


def _at_line_ends(content: Content, source: Source) -> Iterator[Content]:
    """The parts of a content between the line ends of its source that are spaces in the text."""
    part: list[Inline] = []
    for inline in content:
        if isinstance(inline, Text) and inline.replacement == " " and "\n" in source.slice(inline.span):
            yield tuple(part)
            part = []
        else:
            part.append(inline)
    yield tuple(part)


def _statement(block: Block, fact: FoundFact, source: Source) -> Statement:
    span = narrowed(source, Span(start_of(block) or 0, end_of(block) or 0), fact.value)
    return Statement(fact.fact, fact.value, span, fact.normalised, detail=fact.detail)
