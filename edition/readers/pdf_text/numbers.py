"""Page numbers in rows: a row that is only one, numbers at the edge of a running head, Roman numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edition.readers.shared.numerals import roman, roman_value

_FOLIO = re.compile(
    r"^[\[(\-–—.\s|*•]*(?:(?:page|pag|p|seite|s|sida|sid|side|strona|str|pagina|página|стр|с|blz|sivu)[.:]?\s*)?"
    r"(?P<number>\d{1,4}|[ivxlcIVXLC]{1,8})(?:\s*(?:/|of|von|de|av|из|sur|z|van|di)\s*\d{1,4})?[\])\-–—.\s|*•]*$",
    re.IGNORECASE,
)
_NUMBER_AT_EDGE = re.compile(
    r"^(?P<a>\d{1,4}|[ivxlc]{2,8})(?=\s{1,}\S)|(?<=\S)\s+(?P<b>\d{1,4}|[ivxlc]{2,8})(?:/\d{1,4})?$",
    re.IGNORECASE,
)


__all__ = ["PageNumber", "folio", "page_numbers", "read_number", "roman", "words_beside"]


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A number as printed, its value, and whether it is Roman."""

    printed: str
    value: int
    roman: bool


def folio(text: str) -> PageNumber | None:
    """The number that a row is nothing but, with what printers put around folios ("- 12 -", "Page 3 of 20")."""
    found = _FOLIO.match(text)
    return read_number(found.group("number")) if found else None


def read_number(printed: str) -> PageNumber | None:
    """A number as printed, Arabic or Roman; None where it is neither."""
    if printed.isdigit():
        return PageNumber(printed, int(printed), False)
    value = roman_value(printed)
    return PageNumber(printed, value, True) if value else None


def page_numbers(text: str) -> Iterator[PageNumber]:
    """The page numbers that a row may hold: as all of it, or at one of its ends."""
    if (alone := folio(text)) is not None:
        yield alone
        return
    for found in _NUMBER_AT_EDGE.finditer(text):
        if (number := read_number(found.group("a") or found.group("b"))) is not None:
            yield number


def words_beside(text: str) -> str:
    """The words of a running head without its page number, case folded: what returns on other pages."""
    return " ".join(re.findall(r"[^\W\d_]+", _NUMBER_AT_EDGE.sub(" ", text).casefold()))
