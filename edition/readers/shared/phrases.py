"""Phrases of several languages as data, looked for in running text.

A table gives the phrases of each language as one string, cut at ``|``. ``*`` stands for any ending of a word, so that
one entry serves all forms of an inflected word. Case, kinds of apostrophe and white space do not matter.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

Table = Mapping[str, str]
_WRITTEN_AS = {"nb": "no", "nn": "no"}
"""Languages that share the entry of another."""


def cut(phrases: str) -> tuple[str, ...]:
    """The phrases of one entry of a table, in their order."""
    return tuple(phrase for part in phrases.split("|") if (phrase := " ".join(part.split())))


def starred(table: Table, *, wanted: bool) -> dict[str, str]:
    """A table with those phrases only that end in ``*``, or (``wanted`` false) with all others."""
    return {key: "|".join(one for one in cut(entry) if one.endswith("*") == wanted) for key, entry in table.items()}


def _pattern(phrase: str) -> str:
    escaped = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return re.sub("['’]", "['’]", escaped)


def _alternatives(phrases: Iterable[str]) -> str:
    longest_first = sorted({phrase.lower() for phrase in phrases}, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(_pattern(phrase) for phrase in longest_first) or r"(?!)"


class Phrases:
    """A set of phrases, of all languages of a table or of some of them.

    ``languages`` are primary language tags; None takes the whole table. A table without the wanted languages gives an
    empty set.
    """

    def __init__(self, table: Table, languages: Iterable[str] | None = None) -> None:
        wanted = None if languages is None else {_WRITTEN_AS.get(tag, tag) for tag in languages}
        self._phrases = [
            phrase for language, entry in table.items() if wanted is None or language in wanted for phrase in cut(entry)
        ]

    @cached_property
    def _anywhere(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w])(?:{_alternatives(self._phrases)})(?![\w])", re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """The first phrase in a text."""
        return self._anywhere.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The phrase that a text begins with, opening quotation marks and brackets not counted."""
        start = len(text) - len(text.lstrip(" \t\u00a0\"'“”„«»‘’‚‹›([—–-¿¡"))
        return self._anywhere.match(text, start)

    def whole(self, text: str) -> bool:
        """Whether a text is nothing but one phrase, marks of punctuation around it not counted."""
        bare = text.strip().strip(".,;:!?…“”\"'«»„()[] \u00a0")
        return self._anywhere.fullmatch(bare) is not None

    def each(self, text: str) -> Iterator[re.Match[str]]:
        """All phrases in a text, in their order and without overlap."""
        return self._anywhere.finditer(text)

    def remove(self, text: str) -> str:
        """The text with a space for each phrase."""
        return self._anywhere.sub(" ", text)

    def count(self, text: str) -> int:
        """How many phrases stand in a text, counted without overlap."""
        return sum(1 for _ in self.each(text))

    def share(self, text: str) -> float:
        """Which share of the words of a text (letters and digits) belongs to phrases of the set, 0 to 1."""
        total = len(WORD.findall(text))
        if not total:
            return 0.0
        return sum(len(WORD.findall(found.group())) for found in self.each(text)) / total


WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
"""A word: letters or digits, with apostrophes and hyphens inside."""
