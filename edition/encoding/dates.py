"""Dates as TEI wants them (Guidelines 14.4.1, att.datable.w3c), from the Extended Date/Time Format (ISO 8601-2).

A day, month or year is @when; a range that something lasted @from and @to; a range in which it happened @notBefore and
@notAfter. "Circa" and "perhaps" are @cert, since they doubt the value and not the words.
"""

import re

from edition.encoding.tree import Element, element
from edition.encoding.values import iso_date
from edition.model.reading import Statement

_DECADE = re.compile(r"(\d{3})X")
_SEASON = re.compile(r"(\d{4})-2[1-4]")
_CERTAINTY = {"~": "medium", "?": "low"}


def dated(value: str | None) -> dict[str, str]:
    """The attributes of ``date`` for a value in the Extended Date/Time Format; none where it is no date that exists.

    A season counts as its year: the calendar has no months for it that hold everywhere.
    """
    value = (value or "").strip()
    if decade := _DECADE.fullmatch(value):
        return {"notBefore": f"{decade[1]}0", "notAfter": f"{decade[1]}9"}
    if season := _SEASON.fullmatch(value):
        return {"when": season[1]}
    if value[:1] == "[" and value[-1:] == "]":
        ends = re.split(r"\.\.|,", value[1:-1])
        return _range(ends[0], ends[-1], "notBefore", "notAfter")
    if "/" in value:
        first, last = value.split("/", 1)
        if first == ".." or last == "..":
            return _range(first.strip("."), last.strip("."), "notBefore", "notAfter")
        return _range(first, last, "from", "to")
    when = iso_date(value.rstrip("~?"))
    if when is None:
        return {}
    sure = _CERTAINTY.get(value[-1:])
    return {"when": when, "cert": sure} if sure else {"when": when}


def _range(first: str, last: str, begin: str, end: str) -> dict[str, str]:
    """A range by its ends, either of which may be open; none where an end is no date, or they fall."""
    ends = {name: value for name, value in ((begin, first), (end, last)) if value}
    if not ends or any(iso_date(value) is None for value in ends.values()) or (first and last and first > last):
        return {}
    return ends


def date(statement: Statement, kind: str | None = None) -> Element:
    """``date`` in the words of the source, with what is sure about it as attributes."""
    attributes = dated(statement.normalised) or dated(statement.value)
    return element("date", " ".join(statement.value.split()), type_=kind, **attributes)
