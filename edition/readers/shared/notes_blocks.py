"""Notes that text marks by signs only: finding their bodies among the blocks and their calls in the running text."""

from collections.abc import Callable, Collection, Sequence
from itertools import accumulate

from edition.model.block import Block, Head, List, Milestone, Paragraph
from edition.model.inline import FormeWork, PageBreak
from edition.readers.shared.notes import Body, Call, Pair, match, value
from edition.readers.shared.notes_content import contents, plain, start_of
from edition.readers.shared.notes_found import Candidate, Found
from edition.readers.shared.notes_placing import Placer, parted
from edition.readers.shared.notes_signs import Sign, opening, signs
from edition.readers.shared.notes_words import notes_heading

ZONE = 2.0
AFTER_RULE = 1.2
AFTER_NOTE = 1.0
MOST_LISTED = 12
LEAST_LISTED = 3
LEAST_CALL = -1.0


def _of_page(block: Block) -> bool:
    return isinstance(block, (FormeWork, PageBreak, Milestone))


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
        placer = Placer(self.blocks, self.text, self.new_key, self.openings, self.zones)
        return placer.place(candidates, calls, self._accepted(candidates, pairs))

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
        """Whether a numbered list may be a page's notes ("4. Ibid."): under a heading or a rule, or, where pages end in
        notes, a list that begins in the middle or stands in a sentence.
        """
        before = self.blocks[index - 1] if index else None
        if index in self.zones or isinstance(before, Milestone):
            return True
        block = self.blocks[index]
        if self._closes_text(index, block):
            return True
        if not self.at_page_ends or not isinstance(block, List) or len(block.items) > MOST_LISTED:
            return False
        after = next((one for one in self.blocks[index + 1 :] if not isinstance(one, FormeWork)), None)
        return block.items[0].number != "1" or isinstance(after, PageBreak) or parted(before, after, self.text)

    def _closes_text(self, index: int, block: Block) -> bool:
        """Whether a list is the last thing of the text, and the text calls its items one after the other."""
        rest = self.blocks[index + 1 :]
        if not isinstance(block, List) or len(block.items) < LEAST_LISTED or not all(map(_of_page, rest)):
            return False
        wanted = [item.number for item in block.items]
        place = called = 0
        for before in self.blocks[:index]:
            for content in contents(before):
                for sign in signs(content, self.text):
                    if sign.weight > LEAST_CALL and sign.printed in wanted[place : place + 2]:
                        place, called = wanted.index(sign.printed, place) + 1, called + 1
        return called >= LEAST_LISTED and called * 5 >= len(wanted) * 4

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
