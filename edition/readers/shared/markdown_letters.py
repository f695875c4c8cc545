"""Openers and closers: datelines, salutes, farewells and signatures at the edges of letters and articles."""

import re
from collections.abc import Sequence

from edition.model.block import Block, Closer, Head, Milestone, Opener, Paragraph, Trailer
from edition.model.inline import Content, FormeWork, PageBreak
from edition.readers.shared.letters import is_dateline, is_farewell, is_salute, is_signature, is_trailer
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_title_lines import split_lines, unbold
from edition.readers.shared.names import name_probability
from edition.readers.shared.notes_content import first_offset, plain

LONGEST = 90
MOST_BLOCKS = 4
SURE_NAME = 0.8

_STAGE = re.compile(r"(?:exit|exeunt|enter|manet|curtain|vorhang|rideau|tel[oó]n|ridå|sipario)\b", re.IGNORECASE)
"""Words that end a scene, not a letter."""

_Part = tuple[str, Content]


def with_letters(blocks: Sequence[Block], parse: Parse, language: str | None) -> tuple[Block, ...]:
    """Make openers of datelines and salutes below a heading, a break or at the very start; closers of farewells,
    names and datelines that end a division; a trailer of the word that ends a text.
    """
    text = parse.source.text
    last = blocks[-1] if len(blocks) > 1 else None
    if isinstance(last, Paragraph) and is_trailer(plain(last.content, text).strip("*_ ")):
        return (*with_letters(blocks[:-1], parse, language), Trailer(unbold(last.content)))
    result: list[Block] = []
    index = 0
    while index < len(blocks):
        near = blocks[index : index + MOST_BLOCKS + 1]
        find = _opener if _begins(result) else _closer
        taken, made = find(near, text, language)
        result.append(made or blocks[index])
        index += taken or 1
    return tuple(result)


def _begins(before: Sequence[Block]) -> bool:
    """Whether a division or a letter begins after some blocks."""
    last = next((block for block in reversed(before) if not isinstance(block, (PageBreak, FormeWork))), None)
    return last is None or isinstance(last, (Head, Milestone))


def _opener(blocks: Sequence[Block], source_text: str, language: str | None) -> tuple[int, Block | None]:
    """The opener that blocks begin with, and how many blocks it takes."""
    parts: list[_Part] = []
    taken = 0
    for block in blocks[:MOST_BLOCKS]:
        found = []
        for line, words in _lines(block, source_text):
            kind = "dateline" if is_dateline(words, language) else "salute" if is_salute(words) else ""
            found.append((kind, line))
        if not found or not all(kind for kind, _ in found):
            break
        parts.extend(found)
        taken += 1
    return (taken, Opener(tuple(parts))) if parts and taken < len(blocks) else (0, None)


def _closer(blocks: Sequence[Block], source_text: str, language: str | None) -> tuple[int, Block | None]:
    """The closer that blocks are up to the end of their division, and how many blocks it takes."""
    parts: list[_Part] = []
    taken = 0
    for block in blocks:
        if isinstance(block, (Head, Milestone)):
            break
        lines = _lines(block, source_text)
        if not lines or taken == MOST_BLOCKS:
            return 0, None
        for line, words in lines:
            kind = _closing(words, language, after=bool(parts))
            if not kind:
                return 0, None
            parts.append((kind, line))
        taken += 1
    return (taken, Closer(tuple(parts))) if parts else (0, None)


def _closing(words: str, language: str | None, *, after: bool) -> str:
    """What a line of a closer is; empty for anything else. ``after`` a farewell any short name signs."""
    bare = words.strip("*_ —–-.")
    if _STAGE.match(bare):
        return ""
    if is_dateline(words, language):
        return "dateline"
    if is_farewell(words):
        return "salute"
    named = name_probability(bare) >= SURE_NAME and words[-1:] not in "?!:;,"
    return "signed" if named or (after and is_signature(words)) else ""


def _lines(block: Block, source_text: str) -> list[tuple[Content, str]]:
    """The lines of a short paragraph with their words; none for anything else."""
    if not isinstance(block, Paragraph):
        return []
    lines = [(unbold(line), plain(line, source_text).strip()) for line in split_lines(block.content)]
    fits = all(0 < len(words) <= LONGEST and first_offset(line) is not None for line, words in lines)
    return lines if fits else []
