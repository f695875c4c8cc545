"""Numbers of pages from the folios beside page breaks: some models mark both, each for itself."""

import re
from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block
from edition.model.inline import FormeWork, PageBreak
from edition.readers.shared.notes_content import plain

_FOLIO = re.compile(r"\D*(?P<number>\d{1,4})(?:\s*/\s*\d+)?\D*")


def numbered_by_folios(blocks: Sequence[Block], source_text: str) -> tuple[Block, ...]:
    """Give page breaks without a number that of the folio after them, or one more than that of the folio before."""
    return tuple(
        _numbered(blocks, index, block, source_text) if isinstance(block, PageBreak) and block.number is None else block
        for index, block in enumerate(blocks)
    )


def _numbered(blocks: Sequence[Block], index: int, page: PageBreak, source_text: str) -> PageBreak:
    head, foot = _folio(blocks, index, 1, source_text), _folio(blocks, index, -1, source_text)
    if head is not None:
        return replace(page, number=str(head), counted=False)
    return replace(page, number=str(foot + 1), counted=False) if foot is not None else page


def _folio(blocks: Sequence[Block], index: int, step: int, source_text: str) -> int | None:
    """The number of the folio that stands with other lines of the page beside a break."""
    index += step
    while 0 <= index < len(blocks):
        block = blocks[index]
        if not isinstance(block, FormeWork):
            return None
        if block.kind == "pageNum" and (match := _FOLIO.fullmatch(plain(block.content, source_text))):
            return int(match["number"])
        index += step
    return None
