"""Numbered lists among segments: short lines that count from one with nothing between them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from edition.readers.pdf_text.list_signs import ITEM, LEADERS
from edition.readers.pdf_text.segments import Segment

_FEWEST = 2
_LONGEST = 3  # rows of the longest item; longer ones are numbered paragraphs
_MANY_LETTERS = 160


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list: the indices of its items among the segments, and how sure it is."""

    first: int
    stop: int
    probability: float


def numbered_lists(segments: Sequence[Segment], barred: Collection[int] = ()) -> list[Numbered]:
    """The numbered lists among segments; ``barred`` segments are no items."""
    found: list[Numbered] = []
    place = 0
    while place < len(segments):
        stop = place
        while stop < len(segments) and stop not in barred and _counts(segments, place, stop):
            stop += 1
        if stop - place >= _FEWEST:
            found.append(Numbered(place, stop, 0.9 if stop - place > _FEWEST else 0.75))
        place = max(stop, place + 1)
    return found


def _counts(segments: Sequence[Segment], first: int, place: int) -> bool:
    """Whether a segment is the item that comes next in a list that begins with ``first``."""
    segment = segments[place]
    long = len(segment.rows) > _LONGEST or len(segment.text) > _MANY_LETTERS
    if segment.verse or segment.table or long or LEADERS.match(segment.rows[-1].text):
        return False
    here, start = ITEM.match(segment.text), ITEM.match(segments[first].text)
    if here is None or start is None or _form(here) != _form(start):
        return False
    return _value(here) == place - first + 1


def _form(found: re.Match[str]) -> str:
    """The look of a sign: what stands around its number or letter."""
    count = found.group("count")
    return found.group("sign").replace(count, "1" if count.isdigit() else "a", 1)


def _value(found: re.Match[str]) -> int:
    count = found.group("count")
    return int(count) if count.isdigit() else ord(count) - ord("a") + 1


def starts_anew(text: str) -> bool:
    """Whether a text has the sign of the first item of a list."""
    found = ITEM.match(text)
    return found is not None and _value(found) == 1
