"""Running heads and folios that a model took for text: short lines at the seams of pages, weighed together.

What speaks for one: a text runs on across it, its number rises from page to page, its words are those of the title or
of a heading, or come again; it stands beside a page mark, a rule or the notes of a page.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from edition.model.block import Block, Head, Milestone, Paragraph
from edition.model.inline import FormeWork, PageBreak
from edition.model.reading import Evidence
from edition.readers.shared.markdown_joining import continuation
from edition.readers.shared.notes_content import start_of, words_of
from edition.readers.shared.notes_signs import opening
from edition.readers.shared.weighing import total

LONGEST = 80
LEAST_PAGE = 150
"""Characters that stand on a page at least."""

MOST_STEP = 3
"""Pages between two folios that are neighbours: some pages show none."""

HIGHEST = 1400
"""A higher number is a year rather than a page."""

FURTHEST = 8
"""Blocks that stand at the seam of two pages at most, on either side of a line."""

MOST_TITLES = 50
"""Headings that a line is compared with at most, of those that have its first or second word."""

PRIOR = -3.3
HEADING = -2.0
"""More evidence is asked of what the source itself calls a heading."""

_FIGURES = re.compile(r"\b(?:\d+|[ivxlc]+)\b", re.IGNORECASE)
_FOLIO = re.compile(r"[\[(—–*_-]*\s*(?P<number>\d{1,4})\s*[\])—–*_.-]*")
_AT_EDGE = re.compile(r"\W*(?P<first>\d{1,4})\b.*|.*\b(?P<last>\d{1,4})\W*", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_DASHES = re.compile(r"\s*[—–(\[-].*[—–)\]-]\s*")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A short line that may be a page's: its block's index, its words without figures (folded), its number."""

    index: int
    words: str
    name: str
    number: int | None
    start: int

    @property
    def bare(self) -> bool:
        """Whether it is nothing but a number."""
        return not self.name


def find_page_lines(
    blocks: Sequence[Block], source_text: str, titles: Collection[str]
) -> tuple[tuple[PageLine, tuple[Evidence, ...]], ...]:
    """The lines that are most likely running heads and folios, with the evidence. ``titles`` are the words of the
    title, the author and the headings.
    """
    end = _last_running(blocks, source_text)
    lines = [
        line
        for index, block in enumerate(blocks)
        if (line := _read(block, index, source_text)) is not None and (index < end or line.bare)
    ]
    if not lines:
        return ()
    seams = _Seams(blocks, source_text, {line.index for line in lines})
    known = _Titles(titles)
    counts = _recurring(lines)
    numbered = [line for line in lines if line.number is not None]
    ranks = {line.index: rank for rank, line in enumerate(numbered)}
    weighed = []
    for line in lines:
        rank = ranks.get(line.index)
        evidence = (
            Evidence("a short line", PRIOR + (HEADING if isinstance(blocks[line.index], Head) else 0.0)),
            *_shape(line),
            *(_rising(numbered, rank) if rank is not None else ()),
            *_repeating(line, counts[line.name]),
            *(known.evidence(line, counts[line.name]) if not isinstance(blocks[line.index], Head) else ()),
            *seams.evidence(line),
        )
        if total(evidence) > 0:
            weighed.append((line, evidence))
    return tuple(weighed)


def _last_running(blocks: Sequence[Block], source_text: str) -> int:
    """The index of the last paragraph of running text: what stands after it is no head of a page."""
    indexes = range(len(blocks) - 1, -1, -1)
    return next((index for index in indexes if _is_running(blocks[index], source_text)), -1)


def _is_running(block: Block, source_text: str) -> bool:
    words = words_of(block, source_text) if isinstance(block, Paragraph) else ""
    return len(words) > LONGEST or (bool(words) and _ends_sentence(words))


def _read(block: Block, index: int, source_text: str) -> PageLine | None:
    if not isinstance(block, (Paragraph, Head)):
        return None
    words = words_of(block, source_text)
    start = start_of(block)
    if not words or len(words) > LONGEST or start is None or _ends_sentence(words):
        return None
    if folio := _FOLIO.fullmatch(words):
        return None if isinstance(block, Head) else PageLine(index, words, "", int(folio["number"]), start)
    sign = opening(block.content, source_text)
    name = _folded(words)
    if len(name) < 4 or (sign is not None and sign.weight > 0):
        return None
    edge = _AT_EDGE.fullmatch(words)
    number = int(edge["first"] or edge["last"]) if edge else HIGHEST
    return PageLine(index, words, name, number if number < HIGHEST else None, start)


def _ends_sentence(words: str) -> bool:
    return words[-1] in ".!?:;,…·" and words[-2:-1].islower()


def _folded(words: str) -> str:
    """Words in small letters, without figures and signs."""
    return " ".join(_WORD.findall(_FIGURES.sub(" ", words.casefold())))


def _recurring(lines: Sequence[PageLine]) -> Counter[str]:
    """How many times each name comes, a page of text apart."""
    counts: Counter[str] = Counter()
    last: dict[str, int] = {}
    for line in lines:
        if line.start - last.get(line.name, -LEAST_PAGE) >= LEAST_PAGE:
            counts[line.name] += 1
        last[line.name] = line.start
    return counts


def _shape(line: PageLine) -> list[Evidence]:
    if line.bare:
        return [Evidence("a number in dashes or brackets", 1.5)] if _IN_DASHES.fullmatch(line.words) else []
    found = [Evidence("all in capitals", 0.5)] if line.words.isupper() else []
    return [*found, Evidence("a number at its edge", 0.5)] if line.number is not None else found


def _rising(numbered: Sequence[PageLine], rank: int) -> list[Evidence]:
    """Whether the number rises with those of the lines before and after."""
    number = numbered[rank].number or 0
    before = [number - (other.number or 0) for other in numbered[max(rank - 2, 0) : rank]]
    after = [(other.number or 0) - number for other in numbered[rank + 1 : rank + 3]]
    found = []
    for steps, name in ((before, "the number rises from the one before"), (after, "the number after it is higher")):
        if any(0 < step <= MOST_STEP * 2 for step in steps):
            found.append(Evidence(name, 1.5))
    return found


def _repeating(line: PageLine, count: int) -> list[Evidence]:
    if line.bare or count < 2:
        return []
    with_number = 1.0 if line.number is not None else 0.0
    return [Evidence("it comes again", with_number + (1.2 if count == 2 else 2.5), str(count))]


class _Titles:
    """The words of the title, the author and the headings, and which of them a line repeats."""

    def __init__(self, titles: Collection[str]) -> None:
        self.names = {_folded(title) for title in titles}
        self.by_word: dict[str, list[frozenset[str]]] = {}
        for name in sorted(self.names):
            words = frozenset(name.split())
            for word in words:
                self.by_word.setdefault(word, []).append(words)

    def evidence(self, line: PageLine, count: int) -> list[Evidence]:
        if line.bare:
            return []
        marked = line.number is not None or count > 1 or line.words.isupper()
        if line.name in self.names:
            return [Evidence("the words of the title or a heading", 2.5 if marked else 1.0)]
        return [Evidence("words of the title or a heading", 1.8)] if marked and self._part_of_one(line.name) else []

    def _part_of_one(self, name: str) -> bool:
        """Whether most words of a line stand in one title."""
        words = name.split()
        near = [title for word in words[:2] for title in self.by_word.get(word, ())[:MOST_TITLES]]
        return any(sum(word in title for word in words) * 4 >= 3 * len(words) for title in near)


class _Seams:
    """What stands around a short line: the page marks, rules and notes beside it, and the text before and after."""

    def __init__(self, blocks: Sequence[Block], source_text: str, short: Collection[int]) -> None:
        self.blocks = blocks
        self.text = source_text
        self.short = short
        self._notes = [
            isinstance(block, Paragraph)
            and (sign := opening(block.content, source_text)) is not None
            and (sign.weight > -0.6)
            and index not in short
            for index, block in enumerate(blocks)
        ]

    def evidence(self, line: PageLine) -> list[Evidence]:
        found = []
        before, after = self._beside(line.index, -1), self._beside(line.index, 1)
        if before is not None:
            found.append(Evidence("a page ends before it", 1.5, before))
        if after is not None:
            found.append(Evidence("a page ends after it", 1.0, after))
        across = self._across(line.index)
        if across > 2:
            found.append(Evidence("the text runs on across it", 3.0 if across < 4 else 3.5))
        if not found:
            found.append(Evidence("no end of a page beside it", -2.0))
        return found

    def _beside(self, index: int, step: int) -> str | None:
        """The page mark, rule or note next to a line, other short lines left out."""
        index += step
        last = index + step * FURTHEST
        while 0 <= index < len(self.blocks) and index != last and self._of_page(index):
            index += step
        if not 0 <= index < len(self.blocks):
            return None
        block = self.blocks[index]
        if isinstance(block, PageBreak):
            return "page mark"
        if isinstance(block, Milestone):
            return "rule"
        return "note" if self._notes[index] else None

    def _of_page(self, index: int) -> bool:
        """Whether a block is another line of the page: a short one, or one that is known."""
        block = self.blocks[index]
        return isinstance(block, FormeWork) or (index in self.short and isinstance(block, Paragraph))

    def _across(self, index: int) -> float:
        """The log-odds that the text before the seam runs on after it."""
        before, after = self._running(index, -1), self._running(index, 1)
        if before is None or after is None:
            return -9.0
        return total(continuation(before, after, self.text))

    def _running(self, index: int, step: int) -> Paragraph | None:
        """The next paragraph of running text; None where a heading or another block stands before it."""
        index += step
        last = index + step * FURTHEST
        while 0 <= index < len(self.blocks) and index != last:
            block = self.blocks[index]
            skipped = isinstance(block, (PageBreak, Milestone)) or self._notes[index] or self._of_page(index)
            if not skipped:
                return block if isinstance(block, Paragraph) else None
            index += step
        return None
