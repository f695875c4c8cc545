"""Rows put together to what will be paragraphs, headings and other blocks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from edition.model.reading import Doubt, Evidence
from edition.model.source import Span
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.setting import Setting, boundary, ends_sentence
from edition.readers.pdf_text.shapes import set_text
from edition.readers.shared.headings import capitals
from edition.readers.shared.weighing import probability, total

_UNSURE = 0.75
_CONNECTING = re.compile(
    r"(?:,|:|-|–|—|\b(?:a|an|the|of|and|or|in|on|to|for|by|with|from|och|i|av|på|om|till|för|den|det|de|en|ett|der|die|das|des"
    r"|dem|und|im|von|zu|zur|zum|für|ein|eine|le|la|les|du|et|dans|sur|pour|un|une|el|los|las|y|del|al|il|lo|gli|e|di|nel|het"
    r"|van|w|z|и|в|на|о|об|по|с|к|за))$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows that belong together. ``blanks`` are the blank lines before it on its page, beyond the usual ones; ``verse``
    says that its line ends mean something, ``table`` that it is a table; ``evidence`` is that for the end of the one
    before it.
    """

    rows: tuple[Row, ...]
    blanks: int
    evidence: tuple[Evidence, ...] = ()
    verse: bool = False
    table: bool = False

    @property
    def text(self) -> str:
        """Its words on one line, divided words left divided."""
        return " ".join(" ".join(row.text.split()) for row in self.rows)

    @property
    def start(self) -> int:
        return self.rows[0].span.start


def find_segments(rows: Sequence[Row], setting: Setting) -> tuple[list[Segment], list[Doubt]]:
    """Cut rows where the evidence speaks for a paragraph end."""
    if not rows:
        return [], []
    doubts: list[Doubt] = []
    segments: list[Segment] = []
    current = [rows[0]]
    before: tuple[Evidence, ...] = ()
    blanks = rows[0].blanks
    for place, (row, following) in enumerate(pairwise(rows)):
        after = rows[place + 2] if place + 2 < len(rows) else None
        evidence = tuple(boundary(row, following, setting, after))
        chance = probability(total(evidence))
        if max(chance, 1 - chance) < _UNSURE and ends_sentence(row.text):
            doubts.append(_doubt(row, chance))
        if chance > 0.5:
            segments.append(_segment(current, blanks, before, setting))
            current, before = [following], evidence
            blanks = max(following.blanks - setting.blanks, 0) if row.page == following.page else 0
        else:
            current.append(following)
    segments.append(_segment(current, blanks, before, setting))
    return list(_headings_joined(segments, setting)), doubts


def _segment(rows: Sequence[Row], blanks: int, evidence: tuple[Evidence, ...], setting: Setting) -> Segment:
    first = rows[0].index
    return Segment(tuple(rows), blanks, evidence, first in setting.verse, first in setting.tables)


def _doubt(row: Row, chance: float) -> Doubt:
    ends = chance > 0.5
    chosen, other = ("two paragraphs", "one paragraph") if ends else ("one paragraph", "two paragraphs")
    message = f"a paragraph may end after line {row.number}"
    place = Span(row.span.end - 1, row.span.end)
    return Doubt("paragraph-end", place, chosen, (other,), round(max(chance, 1 - chance), 2), message)


def _headings_joined(segments: Sequence[Segment], setting: Setting) -> Iterator[Segment]:
    """Lines of one heading made one segment: they are broken by sense, so their width says nothing."""
    waiting: Segment | None = None
    for segment in segments:
        if waiting is not None and _one_heading(waiting, segment, setting):
            waiting = Segment((*waiting.rows, *segment.rows), waiting.blanks, waiting.evidence)
            continue
        if waiting is not None:
            yield waiting
        waiting = segment
    if waiting is not None:
        yield waiting


def _one_heading(first: Segment, second: Segment, setting: Setting) -> bool:
    if (
        first.verse
        or second.verse
        or first.table
        or second.table
        or second.blanks > 0
        or first.rows[-1].page != second.rows[0].page
        or len(first.rows) + len(second.rows) > 4
    ):
        return False
    last, following = first.rows[-1].text, second.rows[0].text
    if len(second.rows) > 2 or ends_sentence(last) or ends_sentence(second.rows[-1].text):
        return False
    if setting.measure is not None and any(setting.measure.width(set_text(row)) > 0.97 for row in second.rows):
        return False
    if capitals(last) and capitals(following):
        return True
    if capitals(last) != capitals(following):
        return False
    return bool(_CONNECTING.search(last)) or following[:1].islower()
