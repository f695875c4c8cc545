"""Where pages end: blocks of notes with the rule before them, and rules that part pages rather than thoughts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from edition.model.block import Block, Milestone, Paragraph
from edition.model.inline import FormeWork, PageBreak
from edition.readers.shared.markdown_joining import continues
from edition.readers.shared.markdown_separators import drop_separator, rule_as_furniture
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import start_of
from edition.readers.shared.notes_found import Found

RULE_SHARE = 0.34


@dataclass(frozen=True, slots=True)
class Parted:
    """The blocks with page breaks in, and whether the notes stood at page ends (else at the end of the text)."""

    blocks: tuple[Block, ...]
    at_page_ends: bool


def part_pages(before: Sequence[Block], found: Found, parse: Parse) -> Parted:
    """Put page breaks after the blocks of notes that end a page. ``before`` are the blocks as they stood."""
    left = dict(zip(found.places, found.blocks, strict=False))
    runs = _runs(found.taken)
    at_page_ends = len(runs) > 1 or any(_text_follows(before, last) for _, last in runs)
    separators = Counter(_rend(before, first - 1) for first, _ in runs)
    result: list[Block] = []
    for index in range(len(before)):
        if index in left:
            result.append(left[index])
        if any(first == index for first, _ in runs) and _is_separator(result, separators, len(runs)):
            drop_separator(result, parse)
        if at_page_ends and any(last == index for _, last in runs) and index + 1 < len(before):
            result.append(PageBreak(None, counted=True, at=_next_start(before, index)))
    return Parted(_merged(page_rules(result, parse)), at_page_ends)


def _rend(blocks: Sequence[Block], index: int) -> str:
    block = blocks[index] if index >= 0 else None
    return block.rend if isinstance(block, Milestone) else ""


def _is_separator(blocks: Sequence[Block], separators: Mapping[str, int], runs: int) -> bool:
    """Whether the rule before notes parts them from the text. Asterisks part thoughts, unless they come again."""
    rend = _rend(blocks, len(blocks) - 1)
    return not _of_thoughts(rend) or separators[rend] > 1 or runs == 1


def _of_thoughts(rend: str) -> bool:
    return bool(rend) and set(rend) <= {"*", " "}


def _runs(taken: set[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index in sorted(taken):
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def _text_follows(before: Sequence[Block], last: int) -> bool:
    return sum(isinstance(block, Paragraph) for block in before[last + 1 :]) > 2


def _next_start(before: Sequence[Block], index: int) -> int | None:
    return next((start for block in before[index + 1 :] if (start := start_of(block)) is not None), None)


def page_rules(blocks: Sequence[Block], parse: Parse) -> tuple[Block, ...]:
    """Rules over which paragraphs run on are page ends, and then so are the other rules; rules beside page breaks
    are furniture; what remains are thematic breaks.
    """
    rules = [index for index, block in enumerate(blocks) if isinstance(block, Milestone)]
    crossed = [index for index in rules if _crossed(blocks, index, parse.source.text)]
    all_pages = bool(crossed) and len(crossed) >= RULE_SHARE * len(rules)
    beside_pages = Counter(_rend(blocks, index) for index in rules if _beside(blocks, index))
    result: list[Block] = []
    for index, block in enumerate(blocks):
        if not isinstance(block, Milestone):
            result.append(block)
            continue
        if _beside(blocks, index) and (not _of_thoughts(block.rend) or beside_pages[block.rend] > 1):
            rule_as_furniture(block, parse, "page rule")
        elif index in crossed or (all_pages and set(block.rend) == {"-"}):
            rule_as_furniture(block, parse, "page rule")
            result.append(PageBreak(None, counted=True, at=_next_start(blocks, index)))
        else:
            result.append(block)
    return tuple(result)


def _beside(blocks: Sequence[Block], index: int) -> bool:
    """Whether a page break stands next to a block."""
    return any(isinstance(other, PageBreak) for other in blocks[max(index - 1, 0) : index + 2])


def _crossed(blocks: Sequence[Block], index: int, source_text: str) -> bool:
    before = blocks[index - 1] if index else None
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    return isinstance(before, Paragraph) and isinstance(after, Paragraph) and continues(before, after, source_text)


def _merged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """One page break where two came to stand side by side; a known number wins."""
    result: list[Block] = []
    for block in blocks:
        last = next((other for other in reversed(result) if not isinstance(other, FormeWork)), None)
        if isinstance(block, PageBreak) and isinstance(last, PageBreak):
            if block.number is not None:
                result[result.index(last)] = block
            continue
        result.append(block)
    return tuple(result)
