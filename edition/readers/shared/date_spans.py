"""Dates of more than one day, month or year, dates by two calendars, years in Roman numerals.

Two days beside each other are the same day by both calendars where they lie ten to thirteen days apart and a stroke or
a bracket divides them ("3/15 May 1861"; the later is that of the Gregorian calendar); else they are a range.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from edition.readers.shared.date_words import BEFORE_DAY, BETWEEN, OF_RANGES, ORDINAL, TO
from edition.readers.shared.date_words import YEAR_MARKS as AFTER_YEAR
from edition.readers.shared.found_dates import FoundDate, Window, day_iso, from_julian, month_names, month_number
from edition.readers.shared.numerals import roman_year

_YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?!\d)"
_CALENDARS = range(10, 14)
"""How many days the Julian calendar was behind the Gregorian one from 1582 to 2100."""
_GREGORIAN_IN_BRITAIN = 1752
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN_MONTHS = {numeral: number for number, numeral in enumerate(_ROMAN, 1)}
_FIRST_PRINTED = 1450
_THIS_MILLENNIUM = 2099


@lru_cache(maxsize=64)
def _to(language: str | None) -> str:
    """A pattern for what stands between the ends of a range: a dash, or a word of the language."""
    entries = [TO[primary]] if (primary := (language or "").split("-")[0]) in TO else list(TO.values())
    phrases = sorted({phrase for entry in entries for phrase in entry.split("|")}, key=lambda phrase: -len(phrase))
    words = "|".join(re.escape(phrase) for phrase in phrases if language is not None or len(phrase) > 1)
    return rf"(?:\s?[-–—]\s?|\s+(?:{words})\s+)(?:(?:{OF_RANGES})\s+)?"


@lru_cache(maxsize=64)
def _two_days(language: str | None) -> tuple[re.Pattern[str], ...]:
    names = month_names(language)[1]
    day = rf"(?P<day>[0-3]?\d){ORDINAL}?"
    last = rf"(?P<last>[0-3]?\d){ORDINAL}?"
    month = rf"(?P<month>{names})(?![^\W\d_])\.?"
    first_month = rf"(?:{BETWEEN}\s*(?P<first>{names})(?![^\W\d_])\.?)?"
    year = rf"(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?!\d){AFTER_YEAR}"
    begin = rf"(?<![\w/.-])(?:{BEFORE_DAY})?"
    between = rf"(?P<sign>\s?/\s?|{_to(language)})"
    roman = r"(?P<month>X?I{1,3}|I?[VX]|VI{1,3}|XI{0,2})"
    patterns = (
        rf"{begin}{day}{first_month}{between}{last}{BETWEEN}\s*{month}{BETWEEN}[\s,]*{year}",
        rf"{begin}{day}{first_month}\s?(?P<sign>[(\[])(?:{BEFORE_DAY})?{last}{BETWEEN}\s*(?:{month})?[)\]]"
        rf"{BETWEEN}\s*(?:(?P<after>{names})(?![^\W\d_])\.?)?{BETWEEN}[\s,]*{year}",
        rf"(?<!\w){month}\s*{day}(?P<sign>\s?[-–—/]\s?){last}\s*,?\s*{year}",
    )
    numeric = rf"(?<![\w/.-])(?P<day>[0-3]?\d)(?:(?P<sign>\s?/\s?)(?P<last>[0-3]?\d))?\.?\s?{roman}\.?\s?{year}"
    return (*(re.compile(pattern, re.IGNORECASE) for pattern in patterns), re.compile(numeric))


def two_days(window: Window) -> Iterator[FoundDate]:
    """Two days before one year: a range, or one day by both calendars; also days with the month in Roman numerals."""
    for pattern in _two_days(window.language):
        for found in window.finditer(pattern):
            if made := _two(found, window.language):
                yield made


def _two(found: re.Match[str], language: str | None) -> FoundDate | None:
    year, parts = int(found["year"]), found.groupdict()
    names = [parts.get("first"), parts.get("month") or parts.get("after")]
    if names[1] is None:
        names = [None, names[0]]
    if names[1] is None:
        return None
    last_month = _ROMAN_MONTHS.get(names[1]) or month_number(names[1], language)
    first_month = month_number(names[0], language) if names[0] else last_month
    first = day_iso(year, first_month, int(found["day"]))
    if found["last"] is None:
        return FoundDate(found.start("day"), found.end(), first, "day") if first else None
    last = day_iso(year, last_month, int(found["last"]))
    if first is None or last is None:
        return None
    start = found.start("day") if parts.get("month") is None else min(found.start("day"), found.start("month"))
    if found["sign"].strip() in ("/", "(", "["):
        apart = abs((date.fromisoformat(last) - date.fromisoformat(first)).days)
        if apart in _CALENDARS:
            return FoundDate(start, found.end(), max(first, last), "day")
        if found["sign"].strip() != "/":
            return None
    return FoundDate(start, found.end(), first, "day", f"{first}/{last}") if first < last else None


@lru_cache(maxsize=64)
def _two_months(language: str | None) -> re.Pattern[str]:
    names = month_names(language)[1]
    return re.compile(
        rf"(?<!\w)(?P<first>{names})(?![^\W\d_])\.?(?:\s?/\s?|{_to(language)})(?P<month>{names})(?![^\W\d_])\.?"
        rf"{BETWEEN}[\s,]*{_YEAR}{AFTER_YEAR}",
        re.IGNORECASE,
    )


def two_months(window: Window) -> Iterator[FoundDate]:
    """Two months of one year ("May-June 1905"), as numbers of periodicals are dated."""
    for found in window.finditer(_two_months(window.language)):
        first, last = (month_number(found[name], window.language) for name in ("first", "month"))
        if first < last:
            iso = f"{found['year']}-{first:02}"
            yield FoundDate(found.start(), found.end(), iso, "month", f"{iso}/{found['year']}-{last:02}")


_DECADE = re.compile(
    r"(?<![\w/.,-])(?P<decade>1[4-9]\d|20\d)(?:0(?:['’]?s\b|er(?:ne)?(?:\s+Jahre)?\b|-tal(?:et)?\b|['’]?(?:erne"
    r"|årene)\b|-х\b"
    r"|-luvulla\b|-luku\b)|[Xx?](?!\w)|-(?=\s*[\])]))"
)
_DECADE_AFTER = re.compile(r"(?i)(?:années|jaren|anos|años|anni|lata|latach)\s+(?P<decade>1[4-9]\d|20\d)0(?!\d)")


def decades(window: Window) -> Iterator[FoundDate]:
    """A decade: "1890s", "1890er Jahre", "1890-talet", "années 1890", "189?"."""
    for pattern in (_DECADE, _DECADE_AFTER):
        for found in window.finditer(pattern):
            years = f"{found['decade']}0/{found['decade']}9"
            yield FoundDate(found.start(), found.end(), years, "range", f"{found['decade']}X")


_DOUBLE = r"/(?P<next>\d{4}|\d{1,2})(?![\d/])"
_DOUBLE_YEAR = re.compile(rf"(?<![\w/.,-])(?P<year>1[0-9]{{3}}|20[0-9]{{2}}){_DOUBLE}")


@lru_cache(maxsize=64)
def _days_of_double_years(language: str | None) -> tuple[re.Pattern[str], ...]:
    names = month_names(language)[1]
    month = rf"(?P<month>{names})(?![^\W\d_])\.?"
    day = rf"(?P<day>[0-3]?\d){ORDINAL}?"
    year = rf"(?P<year>1[0-9]{{3}}){_DOUBLE}"
    return (
        re.compile(rf"(?<![\w/.-])(?:{BEFORE_DAY})?{day}{BETWEEN}\s*{month}{BETWEEN}[\s,]*{year}", re.IGNORECASE),
        re.compile(rf"(?<!\w){month}\s*{day}\s*,?\s*{year}", re.IGNORECASE),
    )


def days_of_double_years(window: Window) -> Iterator[FoundDate]:
    """A day of a year that began in March ("11 February 1731/2"): the second year counts, the day is Julian."""
    for pattern in _days_of_double_years(window.language):
        for found in window.finditer(pattern):
            year = int(found["year"]) + 1
            iso = day_iso(year, month_number(found["month"], window.language), int(found["day"]))
            if iso and _follows(found) and year <= _GREGORIAN_IN_BRITAIN:
                start = min(found.start("day"), found.start("month"))
                yield FoundDate(start, found.end(), from_julian(iso), "day")


def double_years(window: Window) -> Iterator[FoundDate]:
    """Two years with a stroke between them, as seasons and volumes have ("1904/05")."""
    for found in window.finditer(_DOUBLE_YEAR):
        if _follows(found):
            year = int(found["year"])
            yield FoundDate(found.start(), found.end(), f"{year}/{year + 1}", "range")


def _follows(found: re.Match[str]) -> bool:
    """Whether the second year is the one after the first, in four figures, two or one."""
    following = str(int(found["year"]) + 1)
    return following[-len(found["next"]) :] == found["next"]


_ROMAN_YEAR = re.compile(r"(?<![\w.])M[. ]{0,2}(?:[MDCLXVI][. ]{0,2}){2,14}(?!\w)")


def roman_years(window: Window) -> Iterator[FoundDate]:
    """A year as title pages print it: "MDCCCXCIV", "M. DCC. LXXVI."."""
    for found in window.finditer(_ROMAN_YEAR):
        numeral = re.sub(r"[. ]", "", found.group())
        year = roman_year(numeral)
        long_enough = len(numeral) > 3 or numeral in ("MCM", "MDC", "MMI")
        if year is not None and _FIRST_PRINTED <= year <= _THIS_MILLENNIUM and long_enough:
            yield FoundDate(found.start(), found.start() + len(found.group().rstrip(". ")), str(year), "year")


def joined(text: str, dates: Sequence[FoundDate], language: str | None) -> tuple[FoundDate, ...]:
    """Two dates with a dash or a word for "to" between them as one range."""
    made: list[FoundDate] = []
    between = re.compile(_to(language), re.IGNORECASE)
    for one in dates:
        before = made[-1] if made else None
        plain = before is not None and not before.more and not one.more and "/" not in before.iso + one.iso
        if before and plain and before.iso < one.iso and between.fullmatch(text[before.end : one.start]):
            made[-1] = replace(before, end=one.end, iso=f"{before.iso}/{one.iso}", precision="range")
        else:
            made.append(one)
    return tuple(made)
