"""From pairs of signs and bodies to notes: references put where signs stood, bodies taken out of the blocks."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from edition.model.block import Block, Head, Item, List, Milestone, Note, Paragraph, Quote
from edition.model.inline import Content, FormeWork, NoteReference, PageBreak, Text
from edition.model.reading import Doubt
from edition.model.source import Span
from edition.readers.shared.notes import RAISED, Pair
from edition.readers.shared.notes_content import (
    contents,
    cut,
    last_offset,
    map_contents,
    plain,
    substitute,
    texts,
    unindented,
)
from edition.readers.shared.notes_found import Candidate, Found, claims_of
from edition.readers.shared.notes_signs import Sign, signs

SURE_BODY = 2.0
MOST_REST = 4
"""Blocks that a note may run on for at the end of its page."""

FURTHEST = 40
"""How many blocks a note may run on for before the next one."""

_OF_PAGE = (Milestone, FormeWork)
_ENDED = re.compile(r"[.!?…:][\"'”’»)\]*_]*\s*$")


def parted(before: Block | None, after: Block | None, source_text: str) -> bool:
    """Whether a sentence goes on from one paragraph to the other."""
    if not isinstance(before, Paragraph) or not isinstance(after, Paragraph):
        return False
    return not _ENDED.search(plain(before.content, source_text)) and plain(after.content, source_text)[:1].islower()


class Placer:
    """Carries out a matching. ``openings`` are the signs that blocks begin with; ``zones`` the blocks that stand in a
    section of notes.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        source_text: str,
        new_key: Callable[[], str],
        openings: Sequence[Sign | None],
        zones: set[int],
    ) -> None:
        self.blocks = blocks
        self.text = source_text
        self.new_key = new_key
        self.openings = openings
        self.zones = zones

    def place(self, candidates: list[Candidate], calls: list[tuple[int, Sign]], pairs: list[Pair]) -> Found:
        found = Found()
        keys: dict[int, str] = {}
        certainty: dict[int, float] = {}
        for pair in pairs:
            keys.setdefault(pair.body, self.new_key())
            if not pair.again:
                certainty[pair.body] = pair.certainty
        for number in self._orphans(candidates, set(keys)):
            keys[number] = self.new_key()
            certainty[number] = 0.7
        self._tell(candidates, calls, pairs, found)
        changed = self._with_references(calls, pairs, candidates, keys, found)
        self._cut_out(changed, candidates, keys, certainty, found)
        return found

    def _orphans(self, candidates: list[Candidate], matched: set[int]) -> list[int]:
        """Bodies that nobody calls: kept as notes where they look like notes and stand among notes."""
        orphans = []
        for number, one in enumerate(candidates):
            if number in matched or (one.item is not None and not matched):
                continue
            if one.item is not None and self._mostly_notes(candidates, one.index, matched):
                orphans.append(number)
                continue
            beside = any(
                other in matched and abs(candidates[other].index - one.index) <= 1
                for other in (number - 1, number + 1)
                if 0 <= other < len(candidates)
            )
            strong = one.sign.form in ("raised", "raised formula", "link")
            if (strong and one.weight >= SURE_BODY and (beside or one.index in self.zones or strong)) or (
                beside and one.weight >= SURE_BODY and one.sign.form != "figure"
            ):
                orphans.append(number)
        return orphans

    @staticmethod
    def _mostly_notes(candidates: list[Candidate], index: int, matched: set[int]) -> bool:
        """Whether most items of a list are notes that are called: then so are the others."""
        items = [number for number, one in enumerate(candidates) if one.index == index]
        return 3 * sum(number in matched for number in items) >= 2 * len(items)

    def _tell(
        self, candidates: list[Candidate], calls: list[tuple[int, Sign]], pairs: list[Pair], found: Found
    ) -> None:
        for pair in pairs:
            call, body = calls[pair.call][1], candidates[pair.body].sign
            span = Span(call.start, call.end)
            if pair.misread:
                message = f"the sign {call.printed} calls the note {body.printed}: one of them was misread"
                found.doubts.append(Doubt("note-misread", span, body.printed, (call.printed,), pair.certainty, message))
            elif pair.certainty < 0.7:
                message = f"whether {call.printed} calls the note at {body.start} is not sure"
                found.doubts.append(Doubt("note-call", span, "note reference", ("text",), pair.certainty, message))

    def _with_references(
        self,
        calls: list[tuple[int, Sign]],
        pairs: list[Pair],
        candidates: list[Candidate],
        keys: dict[int, str],
        found: Found,
    ) -> list[Block]:
        blocks = list(self.blocks)
        by_block: dict[int, list[tuple[Sign, NoteReference]]] = {}
        for pair in pairs:
            index, sign = calls[pair.call]
            low = pair.certainty if pair.certainty < 0.9 else None
            reference = NoteReference(
                keys[pair.body], sign.printed.translate(RAISED), Span(sign.start, sign.end), certainty=low
            )
            by_block.setdefault(index, []).append((sign, reference))
        for index, references in by_block.items():
            blocks[index] = map_contents(blocks[index], partial(self._put, references=references, found=found))
        return blocks

    def _put(self, content: Content, references: list[tuple[Sign, NoteReference]], found: Found) -> Content:
        start = min((text.span.start for text in texts(content)), default=0)
        end = max((text.span.end for text in texts(content)), default=0)
        for sign, reference in references:
            if not (start <= sign.start and sign.end <= end):
                continue
            found.claims += claims_of(content, sign.start, sign.end, "note reference")
            content = substitute(content, sign.start, sign.end, self.text, reference)
        return content

    def _cut_out(
        self,
        blocks: list[Block],
        candidates: list[Candidate],
        keys: dict[int, str],
        certainty: dict[int, float],
        found: Found,
    ) -> None:
        by_block: dict[int, list[int]] = {}
        for number in keys:
            by_block.setdefault(candidates[number].index, []).append(number)
        last: Note | None = None
        for index, block in enumerate(blocks):
            numbers = sorted(by_block.get(index, ()))
            if not numbers:
                if last is not None and (
                    self._continues(index, candidates, keys, by_block)
                    or self._ends_page(index, by_block)
                    or self._before_rest(index, by_block)
                ):
                    found.notes[-1] = last = replace(last, blocks=(*last.blocks, block))
                    found.taken.add(index)
                    continue
                if found.notes and self._runs_on(index, block, by_block, found.notes[-1]):
                    found.notes[-1] = self._longer(found.notes[-1], block)
                    found.taken.add(index)
                    continue
                last = None
                found.blocks.append(block)
                found.places.append(index)
                continue
            found.taken.add(index)
            for number in numbers:
                last = self._note(block, candidates[number], keys[number], certainty.get(number), found)
                found.notes.append(last)
            self._keep_rest(block, index, numbers, candidates, found)

    def _continues(
        self, index: int, candidates: list[Candidate], keys: dict[int, str], by_block: dict[int, list[int]]
    ) -> bool:
        """Whether a block goes on with the note before it: notes follow it that were called before the note itself
        (so no page of text lies between), or it stands in a section of notes.
        """
        if isinstance(self.blocks[index], (Head, Milestone)):
            return False
        following = next(
            (other for other in range(index, min(index + 40, len(self.blocks))) if other in by_block), None
        )
        if following is None:
            return False
        between = self.blocks[index:following]
        if any(isinstance(block, (Head, Milestone)) for block in between):
            return False
        if index in self.zones:
            return True
        calls = [call for block in between for content in contents(block) for call in signs(content, self.text)]
        return (
            len(between) <= 2 and not any(call.weight > 0 for call in calls) and self._called_before(index, following)
        )

    def _ends_page(self, index: int, by_block: dict[int, list[int]]) -> bool:
        """Whether nothing stands between a block after a note and the end of the page, where the notes of this text
        stand at the ends of its pages: no text follows them there, so the block is the rest of the note.
        """
        if not isinstance(self.blocks[index], (Paragraph, Quote, List)) or not self._at_feet(by_block):
            return False
        for block in self.blocks[index : index + MOST_REST]:
            if isinstance(block, PageBreak):
                return True
            if isinstance(block, FormeWork):
                continue
            calls = [call for content in contents(block) for call in signs(content, self.text)]
            if not isinstance(block, (Paragraph, Quote, List)) or any(call.weight > 0 for call in calls):
                return False
        return False

    def _before_rest(self, index: int, by_block: dict[int, list[int]]) -> bool:
        """Whether a block stands between the notes of a page and the rest of the paragraph that this page broke off."""
        first = index - 1
        while first > 0 and first - 1 in by_block:
            first -= 1
        before = [block for block in self.blocks[max(first - 3, 0) : first] if not isinstance(block, _OF_PAGE)]
        block = self.blocks[index]
        after = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        if not before or first not in by_block or not isinstance(block, Paragraph) or index + 1 in by_block:
            return False
        return parted(before[-1], after, self.text) and not parted(before[-1], block, self.text)

    def _at_feet(self, by_block: dict[int, list[int]]) -> bool:
        """Whether most runs of notes end where a page ends."""
        ends = [index for index in by_block if index + 1 not in by_block]
        after = [next((one for one in self.blocks[end + 1 :] if not isinstance(one, FormeWork)), None) for end in ends]
        closed = sum(isinstance(block, PageBreak) for block in after)
        return closed > 1 and 2 * closed >= len(ends)

    def _runs_on(self, index: int, block: Block, by_block: dict[int, list[int]], note: Note) -> bool:
        """Whether a block is the rest of the note before it, on the next page: it stands between a rule and a note
        there, and the note broke off.
        """
        if not isinstance(block, Paragraph) or index == 0 or index + 1 not in by_block:
            return False
        last = note.blocks[-1] if note.blocks else None
        return (
            isinstance(self.blocks[index - 1], Milestone)
            and isinstance(last, Paragraph)
            and parted(last, block, self.text)
        )

    def _longer(self, note: Note, block: Block) -> Note:
        last = note.blocks[-1]
        assert isinstance(last, Paragraph)
        assert isinstance(block, Paragraph)
        end = last_offset(last.content) or 0
        space = (Text(Span(end, end + 1), " "),) if self.text[end : end + 1].isspace() else ()
        return replace(note, blocks=(*note.blocks[:-1], replace(last, content=(*last.content, *space, *block.content))))

    def _called_before(self, index: int, following: int) -> bool:
        """Whether the first note of block ``following`` is called before block ``index``."""
        body = self.openings[following]
        if body is None:
            return False
        return any(
            call.printed == body.printed
            for block in self.blocks[max(0, index - 12) : index]
            for content in contents(block)
            for call in signs(content, self.text)
        )

    def _note(self, block: Block, one: Candidate, key: str, certainty: float | None, found: Found) -> Note:
        low = certainty if certainty is not None and certainty < 0.9 else None
        place = "end" if one.index in self.zones else "bottom"
        if one.item is not None and isinstance(block, List):
            return Note(key, one.sign.printed, place, block.items[one.item].blocks, one.sign.start, certainty=low)
        assert isinstance(block, Paragraph)
        found.claims += claims_of(block.content, one.sign.start, one.sign.end, "note sign")
        body = Paragraph(unindented(cut(block.content, one.sign.end), self.text), rend=block.rend)
        return Note(key, one.sign.printed.translate(RAISED), place, (body,), one.sign.start, certainty=low)

    def _keep_rest(
        self, block: Block, index: int, numbers: list[int], candidates: list[Candidate], found: Found
    ) -> None:
        """Items of a list that are no notes stay."""
        if not isinstance(block, List):
            return
        gone = {candidates[number].item for number in numbers}
        rest: tuple[Item, ...] = tuple(item for number, item in enumerate(block.items) if number not in gone)
        if rest:
            found.blocks.append(List(block.kind, rest, block.head))
            found.places.append(index)
