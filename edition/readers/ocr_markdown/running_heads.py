"""Running heads and folios in their place: page furniture, with the page break that they stand at."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from edition.model.block import Block, Head, Milestone, Paragraph
from edition.model.inline import FormeWork, PageBreak
from edition.model.source import Span
from edition.readers.ocr_markdown.page_lines import PageLine, find_page_lines
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import end_of
from edition.readers.shared.notes_signs import opening
from edition.readers.shared.weighing import probability, total

SURE = 0.9


def with_running_heads(blocks: Sequence[Block], parse: Parse, titles: Collection[str]) -> tuple[Block, ...]:
    """Make page furniture of running heads and folios; where no page break stands beside them yet, they bring one.

    ``titles`` are the words of the title, the author and the headings, which running heads repeat.
    """
    found = find_page_lines(blocks, parse.source.text, titles)
    if not found:
        return tuple(blocks)
    for line, evidence in found:
        _tell(line, probability(total(evidence)), blocks[line.index], parse)
    lines = {line.index: line for line, _ in found}
    folios = _folios(tuple(lines.values()))
    at_foot = max(lines) == len(blocks) - 1
    result: list[Block] = []
    done = 0
    for first, last in _runs(blocks, lines):
        result.extend(blocks[done:first])
        run = [_furniture(blocks[index], lines.get(index)) for index in range(first, last)]
        numbers = [folios.get(index) for index in range(first, last)]
        after = blocks[last] if last < len(blocks) else None
        result.extend(_with_break(run, numbers, after, at_foot, parse, lines, first))
        done = last
    return (*result, *blocks[done:])


def _tell(line: PageLine, sure: float, block: Block, parse: Parse) -> None:
    number = parse.lines.number_of(line.start)
    parse.role(number, number + 1, "folio" if line.bare else "running head", round(min(sure, 0.98), 2))
    if sure < SURE:
        span = Span(line.start, max(end_of(block) or 0, line.start))
        other = "heading" if isinstance(block, Head) else "paragraph"
        parse.doubt("page-line", span, "running head", (other,), round(sure, 2), "a short line at the seam of a page")


def _folios(lines: Sequence[PageLine]) -> dict[int, str]:
    """The page numbers that the lines bear, by index: only where they rise all through."""
    found = {line.index: line.number for line in lines if line.number is not None}
    rising = all(before < after for before, after in pairwise(found.values()))
    return {index: str(number) for index, number in found.items()} if rising else {}


def _runs(blocks: Sequence[Block], lines: Mapping[int, PageLine]) -> Iterator[tuple[int, int]]:
    """Where lines and the page marks and rules beside them begin and end (end not included)."""
    index = 0
    while index < len(blocks):
        end = index
        while end < len(blocks) and (end in lines or isinstance(blocks[end], (PageBreak, FormeWork, Milestone))):
            end += 1
        if any(place in lines for place in range(index, end)):
            yield index, end
        index = max(end, index + 1)


def _furniture(block: Block, line: PageLine | None) -> Block:
    if line is None or not isinstance(block, (Paragraph, Head)):
        return block
    return FormeWork("pageNum" if line.bare else "header", block.content)


def _with_break(
    run: list[Block],
    numbers: Sequence[str | None],
    after: Block | None,
    at_foot: bool,
    parse: Parse,
    lines: Mapping[int, PageLine],
    first: int,
) -> list[Block]:
    """A run with the page break that it needs, or with the number of the break that it has."""
    mine = [place for place in range(len(run)) if first + place in lines]
    breaks = [place for place, block in enumerate(run) if isinstance(block, PageBreak)]
    if breaks:
        return _numbered(run, numbers, breaks[-1])
    if after is None or _is_note(after, parse):
        return run  # a foot; notes bring their own page break
    number = next((number for number in numbers if number is not None), None)
    rule_after = any(isinstance(block, Milestone) for block in run[mine[-1] :])
    if at_foot or rule_after:
        number = str(int(number) + 1) if number else None
        return [*run[: mine[-1] + 1], PageBreak(number, counted=number is None), *run[mine[-1] + 1 :]]
    start = lines[first + mine[0]].start
    return [*run[: mine[0]], PageBreak(number, counted=number is None, at=start), *run[mine[0] :]]


def _numbered(run: list[Block], numbers: Sequence[str | None], place: int) -> list[Block]:
    """The break at a place of the run, with the number that a line of the run gives to its page."""
    page = run[place]
    assert isinstance(page, PageBreak)
    if page.number is not None:
        return run
    head = next((number for number in numbers[place:] if number is not None), None)
    foot = next((number for number in numbers[:place] if number is not None), None)
    number = head or (str(int(foot) + 1) if foot else None)
    if number is None:
        return run
    return [*run[:place], replace(page, number=number, counted=False), *run[place + 1 :]]


def _is_note(block: Block, parse: Parse) -> bool:
    return isinstance(block, Paragraph) and opening(block.content, parse.source.text) is not None
