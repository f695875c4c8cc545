"""Stage directions and interjections that stand alone between turns: a paragraph that is all in brackets.

Works on a finished reading, whatever its form. Brackets around a whole paragraph mean little in an essay; between the
turns of speakers they hold what is done or heard. TEI: ``stage`` (Guidelines, 7.2.4).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block, Division, Paragraph, Speech
from edition.model.inline import FormeWork, PageBreak, Stage
from edition.model.reading import Reading
from edition.model.source import Source
from edition.readers.shared.notes_content import plain

MOST_WORDS = 30
FEWEST_TURNS = 3
_BRACKETS = re.compile(r"\s*(?:\([^()]+\)|\[[^\[\]]*[^\W\d_][^\[\]]*\])[.!]?\s*")
_PASSED = (PageBreak, FormeWork)


def with_directions(reading: Reading, source: Source) -> Reading:
    """The reading with the bracketed paragraphs between its turns as stage directions."""
    if _turns(reading.body) < FEWEST_TURNS:
        return reading
    return replace(reading, body=_blocks(reading.body, source.text))


def _turns(blocks: Sequence[Block]) -> int:
    inside = sum(_turns(block.blocks) for block in blocks if isinstance(block, Division))
    return inside + sum(isinstance(block, Speech) for block in blocks)


def _blocks(blocks: Sequence[Block], text: str) -> tuple[Block, ...]:
    made: list[Block] = []
    for block in blocks:
        before = next((one for one in reversed(made) if not isinstance(one, _PASSED)), None)
        if isinstance(block, Division):
            made.append(replace(block, blocks=_blocks(block.blocks, text)))
        elif isinstance(block, Speech):
            first, *rest = block.blocks or (Paragraph(()),)
            made.append(replace(block, blocks=(first, *(_direction(one, text) for one in rest))))
        else:
            made.append(_direction(block, text) if isinstance(before, Speech | Stage) else block)
    return tuple(made)


def _direction(block: Block, text: str) -> Block:
    """A paragraph all in brackets as a stage direction; any other block as it is."""
    if not isinstance(block, Paragraph):
        return block
    words = plain(block.content, text)
    short = 0 < len(words.split()) <= MOST_WORDS
    return Stage(block.content, certainty=block.certainty) if short and _BRACKETS.fullmatch(words) else block
