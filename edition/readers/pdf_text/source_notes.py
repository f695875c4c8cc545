"""Bibliographic notes that nothing calls: a paragraph after an asterisk that says where a text is from."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from edition.readers.pdf_text.segments import Segment

_SIGN = re.compile(r"^(?P<sign>[*†‡]{1,3})\s?(?=[^\s*])")


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A source note: its place among the segments, its printed sign, and whether it speaks of the whole collection."""

    index: int
    sign: str
    of_all: bool


def find_source_notes(
    segments: Sequence[Segment], heads: Sequence[int], states_facts: Callable[[str], bool]
) -> list[Unsigned]:
    """The source notes among the segments of a text.

    ``heads`` are the indices of headings. One that follows another of the same division and is the last of the file
    speaks of the collection, if each of several divisions has its own.
    """
    found: list[Unsigned] = []
    for index, segment in enumerate(segments):
        sign = _SIGN.match(segment.text)
        if sign is None or index == 0 or index in heads:
            continue
        after = index + 1
        ends = after == len(segments) or after in heads or _SIGN.match(segments[after].text) is not None
        if ends and states_facts(segment.text):
            found.append(Unsigned(index, sign.group("sign"), False))
    if len(found) < 2 or len(heads) < 2:
        return found
    last, before = found[-1], found[-2]
    own_division = any(before.index < head < last.index for head in heads)
    if not own_division and last.index == len(segments) - 1 and last.index == before.index + 1:
        return [*found[:-1], Unsigned(last.index, last.sign, True)]
    return found
