"""Running heads that the model took for text: short lines that come again and again at the beginning of pages."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from edition.model.block import Block, Paragraph
from edition.model.inline import FormeWork, PageBreak
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import start_of, words_of
from edition.readers.shared.notes_signs import opening

LONGEST = 80
LEAST = 3
LEAST_PAGE = 150
"""Characters that stand on a page at least."""

_FIGURES = re.compile(r"\b(?:\d+|[ivxlc]+)\b", re.IGNORECASE)


def with_running_heads(blocks: Sequence[Block], parse: Parse, titles: Collection[str]) -> tuple[Block, ...]:
    """Make page furniture of lines that recur, but for their page numbers, at least three times; each begins a page.

    They must repeat a title or heading (``titles``) or bear figures, and stand a page of text apart.
    """
    text = parse.source.text
    names = [_name(block, text) for block in blocks]
    known = {title.casefold().strip(" .") for title in titles}
    running = {name for name in set(names) if name and _runs(name, names, blocks, known, text)}
    if not running:
        return tuple(blocks)
    folios = _folios([block for block, name in zip(blocks, names, strict=True) if name in running], text)
    result: list[Block] = []
    for block, name in zip(blocks, names, strict=True):
        if name not in running or not isinstance(block, Paragraph):
            result.append(block)
            continue
        start = start_of(block) or 0
        number = folios.get(start)
        if result and isinstance(result[-1], PageBreak) and result[-1].number is None:
            result.pop()
        if not (result and isinstance(result[-1], PageBreak)):
            result.append(PageBreak(number, counted=number is None, at=start))
        result.append(FormeWork("header", block.content))
        line = parse.lines.number_of(start)
        parse.role(line, line + 1, "running head", 0.9)
    return tuple(result)


def _folios(lines: Sequence[Block], source_text: str) -> dict[int, str]:
    """The page numbers that running heads bear, by the offset of the line: only where they rise all through."""
    found: dict[int, str] = {}
    for line in lines:
        figures = re.findall(r"\b\d{1,4}\b", words_of(line, source_text))
        start = start_of(line)
        if len(figures) == 1 and start is not None:
            found[start] = figures[0]
    numbers = [int(number) for number in found.values()]
    return found if all(before < after for before, after in pairwise(numbers)) else {}


def _runs(name: str, names: Sequence[str], blocks: Sequence[Block], known: Collection[str], text: str) -> bool:
    places = [index for index, other in enumerate(names) if other == name]
    if len(places) < LEAST:
        return False
    starts = [start_of(blocks[index]) or 0 for index in places]
    if min(after - before for before, after in pairwise(starts)) < LEAST_PAGE:
        return False
    figures = sum(bool(re.search(r"\d", words_of(blocks[index], text))) for index in places)
    return name in known or figures * 2 >= len(places)


def _name(block: Block, source_text: str) -> str:
    """A short line without its figures; empty for anything that is no line of a page's head."""
    if not isinstance(block, Paragraph):
        return ""
    sign = opening(block.content, source_text)
    if sign is not None and sign.weight > 0:
        return ""
    words = words_of(block, source_text)
    name = " ".join(_FIGURES.sub(" ", words.casefold()).split()).strip(" .—–-|*")
    if len(words) > LONGEST or len(name) < 4 or re.search(r"[a-zà-ÿ][.!?:;,]$", words):
        return ""
    return name
