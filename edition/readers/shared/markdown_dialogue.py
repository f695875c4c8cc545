"""Talk that looks like a list: many write the dash of a speaker's turn as a hyphen, which Markdown takes for an item.

The lists of a whole text are judged together, for a text that sets one turn so sets them all so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from edition.model.block import Block, Item, List, Paragraph
from edition.model.inline import Text
from edition.model.reading import Evidence
from edition.model.source import Span
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import plain, start_of
from edition.readers.shared.weighing import probability, total

PRIOR = -3.0
SURE = 0.9
_MARK = re.compile(r"-[ \t]+$")
_ENDS = re.compile(r"[.!?…]+[\"”»'*_)]*$")
_ASKS = re.compile(r"[!?]")
_SAID = re.compile(r"[,.!?…]\s+[-–—]\s+[^\W\d_]")
"""What is said, and after a second dash who says it, or what is said further ("Well, - said she. - Go on.")."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """An item of a list that may be a turn: its paragraph, the place of its hyphen, its words."""

    paragraph: Paragraph
    mark: Span
    words: str


def with_dialogue(blocks: Sequence[Block], parse: Parse) -> tuple[Block, ...]:
    """Make paragraphs, which keep their hyphens, of the items of lists that are most likely talk."""
    turns = {index: found for index, block in enumerate(blocks) if (found := _turns(block, parse.source.text))}
    evidence = _weigh(turns)
    chance = probability(total(evidence))
    if not turns or chance < 0.5:
        return tuple(blocks)
    first = next(iter(turns.values()))[0].mark
    if chance < SURE:
        reasons = "; ".join(item.name for item in evidence if item.weight > 0)
        parse.doubt("dialogue", first, "turns of a dialogue", ("items of lists",), round(chance, 2), reasons)
    return tuple(made for index, block in enumerate(blocks) for made in _made(block, turns.get(index), parse))


def _made(block: Block, turns: Sequence[_Turn] | None, parse: Parse) -> Iterator[Block]:
    if turns is None:
        yield block
        return
    for turn in turns:
        number = parse.lines.number_of(turn.mark.start)
        parse.role(number, number + 1, "paragraph", 0.9)
        yield replace(turn.paragraph, content=(Text(turn.mark), *turn.paragraph.content))


def _turns(block: Block, source_text: str) -> list[_Turn]:
    """The items of a list as turns; none where one of them is more than a paragraph after a hyphen."""
    if not isinstance(block, List) or block.kind != "bulleted":
        return []
    found = [_turn(item, source_text) for item in block.items]
    return [turn for turn in found if turn is not None] if all(found) else []


def _turn(item: Item, source_text: str) -> _Turn | None:
    paragraph = item.blocks[0] if len(item.blocks) == 1 else None
    start = start_of(item.blocks)
    if not isinstance(paragraph, Paragraph) or start is None:
        return None
    line = source_text.rfind("\n", 0, start) + 1
    mark = _MARK.search(source_text, line, start)
    words = plain(paragraph.content, source_text).strip()
    return _Turn(paragraph, Span(mark.start(), start), words) if mark and words else None


def _weigh(turns: dict[int, list[_Turn]]) -> list[Evidence]:
    """What speaks for the lists of a text being talk."""
    words = [turn.words for found in turns.values() for turn in found]
    if not words:
        return [Evidence("no hyphens at the beginnings of lines", PRIOR)]
    found = [Evidence("lines that begin with a hyphen are items", PRIOR)]
    ended = sum(bool(_ENDS.search(one)) for one in words)
    found.append(Evidence("all end as sentences do", 0.7) if ended == len(words) else Evidence("no sentences", -4.0))
    said = sum(bool(_SAID.search(one)) for one in words)
    if said:
        found.append(Evidence("who says it stands after a second dash", min(2.0 + said, 5.0), str(said)))
    asked = sum(bool(_ASKS.search(one)) for one in words)
    if 0 < asked < len(words):
        found.append(Evidence("questions or cries, and answers", 0.5 + 2.0 * min(asked / len(words), 0.5)))
    alone = sum(len(one) == 1 for one in turns.values())
    if alone:
        found.append(Evidence("some stand alone between paragraphs", min(0.8 * alone, 2.0), str(alone)))
    return found
