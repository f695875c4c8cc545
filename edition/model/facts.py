"""What a source states about itself, in order and without repetitions."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from edition.model.reading import Fact, Statement

_NOT_A_WORD = re.compile(r"\W+")

SINGLE: tuple[Fact, ...] = (
    "title",
    "periodical",
    "volume",
    "issue",
    "pages",
    "chapter",
    "book-title",
    "date-written",
    "date-published",
    "date-posted",
    "issn",
    "isbn",
    "doi",
)
"""Facts of which one text has one: two values of them contradict each other, and a note says so."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The statements of a reading."""

    statements: tuple[Statement, ...]

    def of(self, fact: Fact, group: str | None = None) -> list[Statement]:
        """The statements of one fact about the whole (None) or about one text, each value once."""
        return _once(one for one in self.statements if one.fact == fact and one.group == group)

    def anywhere(self, fact: Fact) -> list[Statement]:
        """The statements of one fact about the whole and about any text in it, each value once."""
        return _once(one for one in self.statements if one.fact == fact)

    @property
    def groups(self) -> list[str]:
        """The names of the texts that statements tell apart, in order of appearance."""
        return list(dict.fromkeys(one.group for one in self.statements if one.group is not None))


def plain(value: str) -> str:
    """A value on one line."""
    return " ".join(value.split())


def _once(statements: Iterable[Statement]) -> list[Statement]:
    kept: dict[str, Statement] = {}
    for one in statements:
        key = _NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", one.value).casefold()).strip() or one.value.strip()
        if key and (key not in kept or (one.normalised and not kept[key].normalised)):
            kept[key] = one
    return list(kept.values())
