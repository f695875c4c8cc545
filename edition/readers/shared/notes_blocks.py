"""Notes that text marks by signs only: finding their bodies among the blocks and their calls in the running text."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import accumulate

from edition.model.block import Block, Head, Item, List, Milestone, Note, Paragraph
from edition.model.inline import Content, Inline, LineBreak, NoteReference, Text
from edition.model.reading import Claim, Doubt
from edition.model.source import Span
from edition.readers.shared.notes import RAISED, Body, Call, Pair, match, value
from edition.readers.shared.notes_content import (
    contents,
    cut,
    map_contents,
    plain,
    start_of,
    substitute,
    texts,
)
from edition.readers.shared.notes_signs import Sign, opening, signs
from edition.readers.shared.notes_words import notes_heading

ZONE = 2.0
AFTER_RULE = 1.2
AFTER_NOTE = 1.0
SURE_BODY = 2.0
FURTHEST = 40
"""How many blocks a note may run on for before the next one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block (or an item of a list of notes) that may be a note: where it stands, its sign, and how it looks."""

    index: int
    sign: Sign
    weight: float
    item: int | None = None


@dataclass(slots=True)
class Found:
    """What the matching came to: the blocks without the notes, the notes, what to claim and to doubt.

    ``places`` has, for each block that is left, the index it had; ``taken`` the indexes of blocks that became notes.
    """

    blocks: list[Block] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def find_notes(
    blocks: Sequence[Block],
    source_text: str,
    new_key: Callable[[], str],
    *,
    at_page_ends: bool = False,
    pages: Sequence[int] | None = None,
    labelled: Collection[int] = (),
) -> Found:
    """Match signs to bodies over a whole text.

    ``at_page_ends``: whether notes may stand between paragraphs (else only at the end, under a heading or after a
    rule). ``pages`` gives the ordinal page of each block where that is known. ``labelled`` are the offsets at which
    blocks begin that the source itself calls notes, though nothing calls their labels.
    """
    return _Finder(blocks, source_text, new_key, at_page_ends, pages, labelled).find()


class _Finder:
    def __init__(
        self,
        blocks: Sequence[Block],
        source_text: str,
        new_key: Callable[[], str],
        at_page_ends: bool,
        pages: Sequence[int] | None,
        labelled: Collection[int],
    ) -> None:
        self.labelled = labelled
        self.blocks = blocks
        self.text = source_text
        self.new_key = new_key
        self.at_page_ends = at_page_ends
        self.pages = pages
        self.zones = self._zones()
        self.openings = [
            opening(block.content, source_text) if isinstance(block, Paragraph) else None for block in blocks
        ]
        self.signed_after = list(accumulate((sign is not None for sign in reversed(self.openings)), initial=0))[::-1]

    def _zones(self) -> set[int]:
        """The blocks that stand under a heading such as "Notes", up to the next heading."""
        zones: set[int] = set()
        inside = False
        for index, block in enumerate(self.blocks):
            if isinstance(block, Head):
                inside = notes_heading(plain(block.content, self.text))
            elif isinstance(block, Paragraph) and notes_heading(plain(block.content, self.text)):
                inside = True
            elif inside:
                zones.add(index)
        return zones

    def find(self) -> Found:
        candidates = self._candidates()
        calls = self._calls(candidates)
        bodies = [Body(one.sign.printed, one.sign.start, one.weight, self._page(one.index)) for one in candidates]
        marks = [Call(sign.printed, sign.start, sign.weight, self._page(index)) for index, sign in calls]
        pairs = match(marks, bodies)
        return self._applied(candidates, calls, self._accepted(candidates, pairs))

    def _page(self, index: int) -> int | None:
        if self.pages is None or index in self.zones:
            return None
        return self.pages[index]

    # Bodies

    def _candidates(self) -> list[Candidate]:
        found: list[Candidate] = []
        for index, block in enumerate(self.blocks):
            sign = self.openings[index]
            if sign is not None:
                weight = sign.weight + self._setting(index, found)
                found.append(Candidate(index, sign, weight))
            elif isinstance(block, List) and block.kind == "ordered" and self._may_hold_notes(index):
                found.extend(self._items(index, block))
        return found

    def _setting(self, index: int, found: list[Candidate]) -> float:
        """What stands before a block says whether notes may begin there."""
        weight = 0.0
        if start_of(self.blocks[index]) in self.labelled:
            weight += ZONE
        if index in self.zones:
            weight += ZONE
        before = self.blocks[index - 1] if index else None
        if isinstance(before, Milestone):
            weight += AFTER_RULE
        if found and found[-1].index == index - 1 and found[-1].weight > 0:
            weight += AFTER_NOTE
        if not self.at_page_ends and index not in self.zones and not self._near_end(index):
            weight -= 1.5
        return weight

    def _near_end(self, index: int) -> bool:
        """Whether only notes and paragraphs that look like their continuations follow."""
        return self.signed_after[index] * 2 >= len(self.blocks) - index

    def _may_hold_notes(self, index: int) -> bool:
        before = self.blocks[index - 1] if index else None
        return index in self.zones or isinstance(before, Milestone)

    def _items(self, index: int, block: List) -> list[Candidate]:
        found = []
        for number, item in enumerate(block.items):
            start = start_of(item.blocks)
            if item.number is not None and start is not None:
                sign = Sign(item.number, start, start, "list", 0.5)
                found.append(Candidate(index, sign, 0.5 + self._setting(index, []), number))
        return found

    # Calls

    def _calls(self, candidates: list[Candidate]) -> list[tuple[int, Sign]]:
        own = {(one.index, one.sign.start) for one in candidates}
        calls: list[tuple[int, Sign]] = []
        for index, block in enumerate(self.blocks):
            for content in contents(block):
                calls.extend((index, sign) for sign in signs(content, self.text) if (index, sign.start) not in own)
        return sorted(calls, key=lambda call: call[1].start)

    def _accepted(self, candidates: list[Candidate], pairs: Sequence[Pair]) -> list[Pair]:
        """Pairs that hold together: a lone weak pair between two sure ones must fit their numbers."""
        kept = []
        for pair in pairs:
            candidate = candidates[pair.body]
            if candidate.sign.form in ("figure", "figure and stop") and not self._in_sequence(candidates, pairs, pair):
                continue
            kept.append(pair)
        return kept

    def _in_sequence(self, candidates: list[Candidate], pairs: Sequence[Pair], pair: Pair) -> bool:
        number = value(candidates[pair.body].sign.printed)
        matched = {other.body for other in pairs}
        if number == 1 and candidates[pair.body].weight > 0:
            return True
        near = (body for body in (pair.body - 1, pair.body + 1) if body in matched)
        return any(
            number is not None and value(candidates[body].sign.printed) in (number - 1, number + 1) for body in near
        )

    # What follows from it

    def _applied(self, candidates: list[Candidate], calls: list[tuple[int, Sign]], pairs: list[Pair]) -> Found:
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
                if last is not None and self._continues(index, candidates, keys, by_block):
                    found.notes[-1] = last = replace(last, blocks=(*last.blocks, block))
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
        body = Paragraph(cut(block.content, one.sign.end), rend=block.rend)
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


def claims_of(content: Content, start: int, end: int, why: str) -> list[Claim]:
    """Claims for the text of a content between two offsets."""
    return [
        Claim(Span(max(text.span.start, start), min(text.span.end, end)), "mark", why)
        for text in texts(content)
        if isinstance(text, Text) and max(text.span.start, start) < min(text.span.end, end)
    ]


def split_notes(blocks: Sequence[Block], source_text: str) -> tuple[Block, ...]:
    """Part paragraphs in which several notes stand on lines of their own ("1 ...", "2 ..." without blank lines)."""
    result: list[Block] = []
    for block in blocks:
        parts = _note_lines(block, source_text) if isinstance(block, Paragraph) else None
        result.extend(parts or (block,))
    return tuple(result)


def _note_lines(block: Paragraph, source_text: str) -> list[Paragraph] | None:
    first = opening(block.content, source_text)
    if first is None:
        return None
    parts: list[Content] = []
    last, begin = first, 0
    for index, inline in enumerate(block.content):
        if not _ends_line(inline):
            continue
        sign = opening(block.content[index + 1 :], source_text)
        if sign is not None and sign.form == last.form and _next_sign(last.printed, sign.printed):
            parts.append(block.content[begin:index])
            last, begin = sign, index + 1
    if not parts:
        return None
    return [Paragraph(_without_breaks(content)) for content in (*parts, block.content[begin:])]


def _without_breaks(content: Content) -> Content:
    end = len(content)
    while end and _ends_line(content[end - 1]):
        end -= 1
    return content[:end]


def _ends_line(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and inline.replacement == " ")


def _next_sign(before: str, after: str) -> bool:
    first, second = value(before), value(after)
    if first is not None and second is not None:
        return second == first + 1
    return before != after and first is None and second is None
