"""Numbers for page breaks: from the table of contents where it can be had, else by counting, and declared so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from edition.model.block import Block, Division, Head
from edition.model.inline import Content, PageBreak
from edition.model.source import Span
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import contents, map_contents


@dataclass(frozen=True, slots=True)
class Pages:
    """The matter with numbered page breaks, and the sentence that declares how they were numbered (or None)."""

    front: tuple[Block, ...]
    body: tuple[Block, ...]
    back: tuple[Block, ...]
    declaration: str | None


FIXED = (
    "The source prints no page numbers. Page breaks were found at the ends of pages; their numbers follow from the "
    "table of contents, and those of the first and last pages were counted."
)
MARKED = "The source marks its pages; their numbers were counted from the first mark."
COUNTED = (
    "The source prints no page numbers. Page breaks were found at the ends of pages and counted from the first page."
)


def number_pages(
    front: tuple[Block, ...], body: tuple[Block, ...], back: tuple[Block, ...], anchors: dict[str, int], parse: Parse
) -> Pages:
    """Number the page breaks and add those of the first pages. ``anchors`` gives the page on which heads (by key)
    begin, as the table of contents has it.
    """
    breaks = _breaks(body)
    if not breaks and not anchors:
        return Pages(front, body, back, None)
    numbered = [page for page in (*_breaks(front), *breaks) if page.number]
    if len(numbered) == len(_breaks(front)) + len(breaks):
        return Pages(front, body, back, MARKED if any(page.counted for page in numbered) else None)
    fixed = sorted([*_anchored(body, anchors), *_numbered(breaks)])
    shifts = _shifts(fixed, len(breaks), parse)
    first = shifts[0] if shifts and shifts[0] is not None else 1
    numbers = [(None if shift is None else str(shift + index + 1)) for index, shift in enumerate(shifts[1:])]
    last_fixed = max((count for count, _ in fixed), default=-1)
    body = _renumbered(body, numbers, last_fixed)
    if (first > 1 or not front) and not isinstance(body[0] if body else None, PageBreak):
        body = (PageBreak(str(first), counted=not fixed), *body)
    back = _numbered_back(back, numbers, len(breaks), first)
    return Pages(_numbered_front(front, first), body, back, FIXED if fixed else COUNTED)


def _breaks(blocks: Sequence[Block]) -> list[PageBreak]:
    found: list[PageBreak] = []
    for block in blocks:
        if isinstance(block, PageBreak):
            found.append(block)
        else:
            found.extend(part for content in contents(block) for part in content if isinstance(part, PageBreak))
    return found


def _numbered(breaks: Sequence[PageBreak]) -> list[tuple[int, int]]:
    """The page breaks that have a number of their own, as anchors."""
    return [
        (index + 1, int(page.number))
        for index, page in enumerate(breaks)
        if page.number and page.number.isdigit() and not page.counted
    ]


def _anchored(body: Sequence[Block], anchors: dict[str, int]) -> list[tuple[int, int]]:
    """For every head with a known page: how many page breaks stand before it, and that page."""
    fixed: list[tuple[int, int]] = []
    count = 0
    for block in body:
        if isinstance(block, Head) and block.key in anchors:
            fixed.append((count, anchors[block.key]))
        count += len(_breaks((block,)))
    return fixed


def _shifts(fixed: list[tuple[int, int]], breaks: int, parse: Parse) -> list[int | None]:
    """For the beginning and for each page break: what to add to its index to get the page; None where unknown.

    A break between two anchors is known where both ask for the same shift: else a page end was not seen, or seen
    where there is none.
    """
    if not fixed:
        return []
    shifts: list[int | None] = []
    for index in range(breaks + 1):
        before = [page - count for count, page in fixed if count <= index]
        after = [page - count for count, page in fixed if count >= index]
        if before and after:
            shifts.append(before[-1] if before[-1] == after[0] else None)
        else:
            shifts.append((before or after)[-1 if before else 0])
    if None in shifts:
        message = "the table of contents has more or fewer pages than were found here; these breaks have no number"
        parse.doubt("page-numbers", Span(0, 0), "no number", ("a counted number",), 0.6, message)
    return shifts


def _numbered_front(front: tuple[Block, ...], first: int) -> tuple[Block, ...]:
    """The title page is page 1; the contents have a page of their own where the text begins on page 3 or later."""
    if not front or isinstance(front[0], PageBreak):
        return front
    result: list[Block] = [PageBreak("1", counted=True)]
    for index, block in enumerate(front):
        if isinstance(block, Division) and block.kind == "contents" and index and first >= 3:
            result.append(PageBreak("2", counted=True))
        result.append(block)
    return tuple(result)


def _renumbered(body: tuple[Block, ...], numbers: list[str | None], last_fixed: int) -> tuple[Block, ...]:
    count = 0

    def change(page: PageBreak) -> PageBreak:
        nonlocal count
        number = numbers[count] if count < len(numbers) else None
        count += 1
        if page.number:
            return page
        if numbers:
            return replace(page, number=number, counted=count > last_fixed)
        return replace(page, number=str(count + 1), counted=True)

    def in_content(content: Content) -> Content:
        return tuple(change(part) if isinstance(part, PageBreak) else part for part in content)

    return tuple(change(block) if isinstance(block, PageBreak) else map_contents(block, in_content) for block in body)


def _numbered_back(back: tuple[Block, ...], numbers: list[str | None], breaks: int, first: int) -> tuple[Block, ...]:
    last = numbers[-1] if numbers else str(first + breaks)
    page = int(last) + 1 if last and last.isdigit() else None
    return tuple(
        replace(block, number=str(page) if page else None, counted=True) if isinstance(block, PageBreak) else block
        for block in back
    )
