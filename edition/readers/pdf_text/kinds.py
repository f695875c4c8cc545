"""Of which kind each segment of the text is: heading, paragraph, quotation, verse, list, list of contents, break."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from edition.readers.pdf_text.list_signs import BULLET, LEADERS
from edition.readers.pdf_text.lists import Numbered
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import Setting
from edition.readers.shared.quotations import find_quotations
from edition.readers.shared.weighing import log_odds, probability

_BREAK = re.compile(r"^(?:[*•⁂~#]\s*){1,7}$")
_UNQUOTED = 0.04  # how often a paragraph is a quotation of which its words say nothing
_QUOTED = 0.55
_LIKELY = 0.7


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a segment and how sure it is."""

    name: str
    probability: float = 0.9


def find_kinds(
    segments: Sequence[Segment],
    setting: Setting,
    headings: Collection[int],
    lists: Sequence[Numbered],
    language: str | None,
) -> list[Kind]:
    """The kind of each segment of a text; ``headings`` are the indices of the headings."""
    kinds = [Kind("heading") if index in headings else _by_form(segment) for index, segment in enumerate(segments)]
    for found in lists:
        kinds[found.first : found.stop] = [Kind("numbered list", found.probability)] * (found.stop - found.first)
    for index, chance in _quotations(segments, kinds, setting, language).items():
        kinds[index] = Kind("quotation", chance)
    return kinds


def _by_form(segment: Segment) -> Kind:
    text = segment.text
    if segment.table:
        return Kind("table", _LIKELY)
    if _BREAK.match(text):
        return Kind("break")
    if LEADERS.match(segment.rows[-1].text):
        return Kind("contents")
    if BULLET.match(text):
        return Kind("list")
    return Kind("verse", _LIKELY) if segment.verse else Kind("paragraph")


def _quotations(
    segments: Sequence[Segment], kinds: Sequence[Kind], setting: Setting, language: str | None
) -> dict[int, float]:
    """Paragraphs that are quotations, by what the words around them say and by how they are set."""
    barriers = [index for index, kind in enumerate(kinds) if kind.name != "paragraph"]
    found = find_quotations(
        [segment.text for segment in segments], language=language, barriers=barriers, unlikely=_UNQUOTED
    )
    said = {index: quotation.probability for quotation in found for index in range(quotation.first, quotation.last + 1)}
    quoted: dict[int, float] = {}
    for index, segment in enumerate(segments):
        if kinds[index].name != "paragraph":
            continue
        chance = probability(log_odds(said.get(index, _UNQUOTED)) + _set_apart(segment, setting))
        if chance >= _QUOTED:
            quoted[index] = chance
    return {index: chance for index, chance in quoted.items() if not _introduces(index, segments, quoted)}


def _introduces(index: int, segments: Sequence[Segment], quoted: Collection[int]) -> bool:
    """Whether a paragraph introduces the quotation that begins with the next."""
    return segments[index].text.endswith(":") and index + 1 in quoted and index - 1 not in quoted


def _set_apart(segment: Segment, setting: Setting) -> float:
    """Log-odds from the setting: all rows have a narrower measure or a deeper indent of their own."""
    narrow = setting.narrow
    if not all(row.index in narrow.own for row in segment.rows):
        return 0.0
    return min(6.0, max((narrow.proofs.get(row.index, 0.0) for row in segment.rows), default=0.0))
