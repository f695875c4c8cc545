"""Lists of contents that a site puts before a text: short lines that say again what the headings below them say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from edition.readers.shared.headings import fold
from edition.readers.shared.phrases import Phrases
from edition.readers.web_page.lines import PageLine
from edition.readers.web_page.site_words import CONTENTS, EDIT_MARKS

_HEADING = Phrases(CONTENTS)
_EDIT = re.compile(EDIT_MARKS, re.IGNORECASE)
_NUMBER = re.compile(r"^\s*\d+(?:\.\d+)*\.?\s+")
_DIVISION = re.compile(r"^[^\W\d_]+\.?\s+(?:\d{1,3}|[IVXLC]{1,7})[.:)]*\s+(?=\S)", re.IGNORECASE)
"""The name and number of a division before its title ("Chapter IV. ")."""
_SIGN = re.compile(r"(?:\s?[\[(]\d{1,3}[\])]|[⁰¹²³⁴-⁹*†‡])+$")
_LONGEST_ENTRY = 60
_LONGEST_SENTENCE = 14
"""Words from which a line that ends with a full stop is told, and no heading."""
LEAST = 2
"""Entries from which a run of lines is a list of contents below its heading; one more without a heading."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of contents: its heading, its entries, and the line of the heading that each entry names."""

    heading: int | None
    entries: tuple[tuple[int, int | None], ...]

    def levels(self, lines: Sequence[PageLine]) -> dict[int, int]:
        """The level of each heading that the list names, from the numbers of its entries ("2.1" is on level 2)."""
        found = {}
        for index, target in self.entries:
            number = _NUMBER.match(lines[index].text)
            if target is not None and number is not None:
                found[target] = 1 + number.group().strip(" .").count(".")
        return found

    @property
    def first(self) -> int:
        """Its first line."""
        return self.entries[0][0] if self.heading is None else self.heading


def words_of(text: str) -> str:
    """A heading or an entry for comparison."""
    return fold(_NUMBER.sub("", _EDIT.sub("", text)))


def _keys(line: PageLine) -> frozenset[str]:
    """What a line that may be an entry or a heading is compared by: its words, and those without a division's name
    before them and a note's sign.
    """
    if line.words > _LONGEST_ENTRY or line.last in ",;:" or (line.last == "." and line.words > _LONGEST_SENTENCE):
        return frozenset()
    bare = _SIGN.sub("", _EDIT.sub("", line.text).strip())
    return frozenset({words_of(line.text), words_of(bare), words_of(_DIVISION.sub("", bare))} - {""})


def find_contents(lines: Sequence[PageLine]) -> Contents | None:
    """The list of contents of a page, if it has one among its lines."""
    keys = [_keys(line) for line in lines]
    for index, line in enumerate(lines[:80]):
        headed = _HEADING.whole(line.text.rstrip(": "))
        first = index + 1 if headed else index
        entries = _entries(keys, lines, first)
        enough = LEAST if headed else LEAST + 1
        if sum(target is not None for _, target in entries) >= enough and _parted(entries, lines):
            return Contents(index if headed else None, tuple(entries))
    return None


def _parted(entries: Sequence[tuple[int, int | None]], lines: Sequence[PageLine]) -> bool:
    """Whether text stands between the headings that the entries name: a refrain is only said again."""
    targets = [target for _, target in entries if target is not None]
    apart = sum(any(line.words > 20 for line in lines[one + 1 : other]) for one, other in pairwise(targets))
    return 2 * apart >= len(targets) - 1


def _entries(keys: Sequence[frozenset[str]], lines: Sequence[PageLine], first: int) -> list[tuple[int, int | None]]:
    """The lines from ``first`` on that are said again below; one that is not may stand between two that are."""
    entries: list[tuple[int, int | None]] = []
    target_before = first
    for index in range(first, len(lines)):
        if not keys[index] or index >= target_before > first:
            break
        target = next((later for later in range(index + 1, len(lines)) if keys[later] & keys[index]), None)
        if target is None and lines[index].full:
            break
        numbered = _NUMBER.match(lines[index].text) is not None
        if target is None and not (numbered and entries and lines[index].words <= 40):
            break
        entries.append((index, target))
        if len(entries) == 1 and target is not None:
            target_before = target
    return entries
