"""Paragraphs that bear numbers which Markdown was kept from taking for a list: ``1\\. The first thesis``."""

import re
from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block, Paragraph
from edition.readers.shared.notes_content import plain

_NUMBER = re.compile(r"\s*(?P<number>\d{1,3})[.)]\s+\S")


def with_numbers(blocks: Sequence[Block], source_text: str) -> tuple[Block, ...]:
    """Give paragraphs the numbers that they begin with, where a neighbour has the number before or after."""
    numbers = [_number(block, source_text) for block in blocks]
    return tuple(
        replace(block, number=str(number))
        if isinstance(block, Paragraph) and number is not None and block.number is None and _counts(numbers, index)
        else block
        for index, (block, number) in enumerate(zip(blocks, numbers, strict=True))
    )


def _number(block: Block, source_text: str) -> int | None:
    match = _NUMBER.match(plain(block.content, source_text)[:12]) if isinstance(block, Paragraph) else None
    return int(match["number"]) if match else None


def _counts(numbers: Sequence[int | None], index: int) -> bool:
    number = numbers[index] or 0
    before = next((one for one in reversed(numbers[:index]) if one is not None), None)
    after = next((one for one in numbers[index + 1 :] if one is not None), None)
    return before == number - 1 or after == number + 1
