"""The words of a text itself: the first witness for any question about how a word is written."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

HYPHENS = "-\u2010\u00ad\u00ac=\u2e17\u2e40"
"""Signs that divide a word at a line end: hyphen, soft hyphen, not sign, the double hyphens of Fraktur."""

_LETTERS = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
WORD = re.compile(rf"{_LETTERS}(?:[-\u2010]{_LETTERS})*")
"""A word: letters, with apostrophes and hyphens inside."""

_CUT_END = re.compile(rf"[^\s]*[{re.escape(HYPHENS)}]\s*$")
_FIRST_TOKEN = re.compile(r"^\s*\S+")


_SMALL = re.compile(r"(?<![\w'’-])[^\W\d_]{3,}(?![\w'’-])")


def small_words(text: str) -> frozenset[str]:
    """The words of three letters or more that a text has in small letters at least once."""
    return frozenset(word for word in _SMALL.findall(text) if word.islower())


class Vocabulary:
    """How often each word stands in a text, case folded; hyphenated words are counted apart.

    Made from lines, since a word that a line end divides says nothing about its own spelling.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: Counter[str] = Counter()
        self.compounds: Counter[str] = Counter()
        divided = False
        for line in lines:
            text = _FIRST_TOKEN.sub(" ", line, count=1) if divided else line
            if line.strip():
                divided = bool(_CUT_END.search(line))
            if divided:
                text = _CUT_END.sub("", text)
            for found in WORD.finditer(text.replace("\u00ad", "")):
                word = found.group().casefold().replace("\u2010", "-").replace("’", "'")
                (self.compounds if "-" in word else self.words)[word] += 1

    def count(self, word: str) -> int:
        """How often a word stands in the text outside divisions; hyphenated words are looked up as such."""
        folded = word.casefold().replace("\u2010", "-").replace("’", "'")
        return (self.compounds if "-" in folded else self.words)[folded]

    def beginning_with(self, start: str) -> int:
        """How many occurrences of unhyphenated words begin with these letters."""
        return _count_prefix(self._sorted_words, self.words, start.casefold())

    def compounds_beginning_with(self, start: str) -> int:
        """How many occurrences of hyphenated words begin with these letters (give the hyphen with them)."""
        return _count_prefix(self._sorted_compounds, self.compounds, start.casefold())

    @cached_property
    def _sorted_words(self) -> list[str]:
        return sorted(self.words)

    @cached_property
    def _sorted_compounds(self) -> list[str]:
        return sorted(self.compounds)


def _count_prefix(ordered: list[str], counts: Counter[str], start: str) -> int:
    total = 0
    for word in ordered[bisect_left(ordered, start) :]:
        if not word.startswith(start):
            break
        total += counts[word]
    return total
