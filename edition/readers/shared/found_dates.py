"""A date that was found in a text, and the stretch of text in which one is looked for."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from edition.readers.shared.date_words import MONTHS

Precision = Literal["day", "month", "year", "range"]


@dataclass(frozen=True, slots=True, order=True)
class FoundDate:
    """A date: its place in the text (code points), its ISO form, and how exact it is.

    A range of years has the ISO form of its first year before "/" and of its last after it. ``more`` says in the
    Extended Date/Time Format (ISO 8601-2; https://www.loc.gov/standards/datetime/) what a plain date cannot say: ranges
    of days and months, "circa", "before", "between", seasons, decades; empty where the ISO form says all.
    """

    start: int
    end: int
    iso: str
    precision: Precision
    more: str = ""

    @property
    def normal(self) -> str:
        """The date in the Extended Date/Time Format: the plain ISO form where that says all."""
        return self.more or self.iso


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a text that has a year in it: dates are looked for nowhere else."""

    text: str
    start: int
    end: int
    language: str | None

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return pattern.finditer(self.text, self.start, self.end)


@lru_cache(maxsize=64)
def month_names(language: str | None) -> tuple[dict[str, int], str]:
    """Month names to numbers, and a pattern for them; the names of the language itself go first."""
    primary = (language or "").split("-")[0]
    names: dict[str, int] = {}
    for table in ({primary: MONTHS[primary]} if primary in MONTHS else {}, MONTHS):
        for months in table.values():
            for name, number in months.items():
                names.setdefault(name, number)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return names, "|".join(map(re.escape, longest_first))


def month_number(name: str, language: str | None) -> int:
    return month_names(language)[0][unicodedata.normalize("NFC", name.casefold())]


def day_iso(year: int, month: int, day: int) -> str | None:
    """YYYY-MM-DD; None where there is no such day."""
    exists = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    return f"{year:04}-{month:02}-{day:02}" if exists else None


def from_julian(iso: str) -> str:
    """A day of the Julian calendar in the Gregorian one, which ISO 8601 and TEI's @when count in."""
    year, month, day = map(int, iso.split("-"))
    before_leap_day = year if month > 2 else year - 1
    behind = before_leap_day // 100 - before_leap_day // 400 - 2
    return (date(year, month, day) + timedelta(days=behind)).isoformat()
