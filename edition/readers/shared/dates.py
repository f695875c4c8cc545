"""Dates in running text, in the ways that the languages of our sources write them.

What is found is certain enough for ``date/@when`` (TEI Guidelines, 13.4; values as in ISO 8601 and W3C XML Schema):
a day, a month or a year of the years 1000 to 2099. Numeric dates are read only where day and month cannot be taken
for one another, or the language says which comes first. Ranges, "circa", "before" and the like: ``date_spans`` and
``date_qualifiers``.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from edition.readers.shared.date_qualifiers import qualified
from edition.readers.shared.date_spans import (
    days_of_double_years,
    decades,
    double_years,
    joined,
    roman_years,
    two_days,
    two_months,
)
from edition.readers.shared.date_words import (
    AMBIGUOUS,
    BEFORE_DAY,
    BETWEEN,
    OF_RANGES,
    ORDINAL,
    SEASON_NUMBERS,
    SEASONS,
    WEEKDAYS,
)
from edition.readers.shared.date_words import YEAR_MARKS as AFTER_YEAR
from edition.readers.shared.found_dates import FoundDate, Window, day_iso, month_names, month_number


def find_dates(text: str, language: str | None = None, *, years: bool = True) -> tuple[FoundDate, ...]:
    """The dates in a text, in their order, none inside another.

    ``language`` (BCP 47) settles names that two languages share and the order of numeric dates; month names of all
    languages are looked for. ``years`` takes bare years, decades and ranges of years too.
    """
    found: list[FoundDate] = []
    for start, end in _around_years(text):
        window = Window(text, start, end, language)
        here: list[FoundDate] = []
        kinds = (
            days_of_double_years,
            two_days,
            _day_month,
            _month_day,
            _year_first,
            _iso,
            _numeric,
            two_months,
            _month_year,
            _seasons,
            *((decades, double_years, _years, roman_years) if years else ()),
        )
        for kind in kinds:
            for date in kind(window):
                if all(date.end <= other.start or date.start >= other.end for other in here):
                    here.append(date)
        found.extend(here)
    return tuple(qualified(text, joined(text, tuple(sorted(found)), language), language))


_SOME_YEAR = re.compile(r"(?:1\d|20)\d\d|\bM[. ]?[MDCLXVI][MDCLXVI. ]{2,}")
_REACH = 60
"""How far a date may go before and after its year, in characters."""


def _around_years(text: str) -> Iterator[tuple[int, int]]:
    """The stretches around years, those that touch made one."""
    start = end = -1
    for found in _SOME_YEAR.finditer(text):
        first, last = max(0, found.start() - _REACH), min(len(text), found.end() + _REACH)
        if start >= 0 and first > end:
            yield start, end
            start = first
        start = first if start < 0 else start
        end = last
    if start >= 0:
        yield start, end


_LONGEST_DAY = 40


def whole_date(text: str, language: str | None = None) -> FoundDate | None:
    """The date that a line is nothing but, marks of punctuation, brackets and the day of the week not counted."""
    found = find_dates(text, language)
    if len(found) != 1:
        return None
    date = found[0]
    rest = text[: date.start] + " " + text[date.end :]
    rest = re.sub(rf"(?i)\b(?:{WEEKDAYS}|{OF_RANGES}|den|the|le|on|am|dnia|ca|circa|c)\b", "", rest)
    if re.search(r"\w", rest):
        return None
    asked = "?" in rest and not date.more and "/" not in date.iso
    return replace(date, more=f"{date.iso}?") if asked else date


def is_day(text: str, language: str | None = None) -> bool:
    """Whether a line is nothing but a day and a month, without a year ("Thursday, 30th May", "5. Mai")."""
    bare = text.strip("()[]*_ \t").rstrip(".,")
    if len(bare) > _LONGEST_DAY or not re.search(r"\d", bare) or whole_date(bare, language) is not None:
        return False
    completed = whole_date(f"{bare} 1900", language)
    return completed is not None and completed.precision == "day"


def dateline(text: str, language: str | None = None) -> FoundDate | None:
    """The date of a line that is a place and a date, in either order ("Oslo, den 3. mai 1905"); None for prose.

    The place is at most four words, each with a capital but for small ones; a comma stands between the two.
    """
    found = [date for date in find_dates(text, language, years=False) if date.precision == "day"]
    if len(found) != 1 or len(text) > 90:
        return None
    date = found[0]
    before = re.sub(rf"(?i)\b(?:{WEEKDAYS}|den|the|le|el|il|am|dnia|on|at|in|à|em|en)\b", " ", text[: date.start])
    after = re.sub(rf"(?i)\b(?:{WEEKDAYS})\b", " ", text[date.end :])
    places = [part for part in (before, after) if re.search(r"\w", part)]
    return date if len(places) <= 1 and all(_place(part) for part in places) else None


def _place(text: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'’.-]*", text)
    capitals = sum(word[0].isupper() for word in words)
    return 0 < len(words) <= 6 and capitals >= 1 and capitals >= len(words) / 2 and not re.search(r"[!?;]", text)


_YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?!\d)"
_DAY = r"(?P<day>[0-3]?\d)"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=64)
def _patterns(language: str | None) -> dict[str, re.Pattern[str]]:
    _, names = month_names(language)
    month = rf"(?P<month>{names})(?![^\W\d_])\.?"
    day_month = rf"(?<![\w/.-])(?:{BEFORE_DAY})?{_DAY}{ORDINAL}?(?:\s*<sup>\w+</sup>)?{BETWEEN}\s*{month}"
    return {
        "day-month-year": _compiled(rf"{day_month}{BETWEEN}[\s,]*{_YEAR}{AFTER_YEAR}"),
        "month-day-year": _compiled(rf"(?<!\w){month}\s*{_DAY}{ORDINAL}?(?:\s*<sup>\w+</sup>)?\s*,?\s*{_YEAR}"),
        "month-year": _compiled(rf"(?<!\w){month}{BETWEEN}[\s,]*{_YEAR}{AFTER_YEAR}"),
        "year-month": _compiled(rf"(?<![\w/.-]){_YEAR}\.?(?:-?[aáeéo]n?)?[\s,]+{month}(?:\s*{_DAY}{ORDINAL}?(?!\d))?"),
    }


def _month(found: re.Match[str], language: str | None) -> int:
    return month_number(found["month"], language)


def _day_month(window: Window) -> Iterator[FoundDate]:
    for found in window.finditer(_patterns(window.language)["day-month-year"]):
        yield from _day(
            found, int(found["year"]), _month(found, window.language), int(found["day"]), found.start("day")
        )


def _month_day(window: Window) -> Iterator[FoundDate]:
    for found in window.finditer(_patterns(window.language)["month-day-year"]):
        yield from _day(found, int(found["year"]), _month(found, window.language), int(found["day"]), found.start())


def _year_first(window: Window) -> Iterator[FoundDate]:
    """As Hungarian writes: the year, the month, the day."""
    if (window.language or "").split("-")[0] not in ("hu", "lt", "lv"):
        return
    for found in window.finditer(_patterns(window.language)["year-month"]):
        if found["day"]:
            yield from _day(found, int(found["year"]), _month(found, window.language), int(found["day"]), found.start())


def _month_year(window: Window) -> Iterator[FoundDate]:
    for found in window.finditer(_patterns(window.language)["month-year"]):
        name = found["month"]
        if name.casefold() in AMBIGUOUS and name[0].islower() and (window.language or "en").startswith("en"):
            continue
        yield FoundDate(found.start(), found.end(), f"{found['year']}-{_month(found, window.language):02}", "month")


def _day(found: re.Match[str], year: int, month: int, day: int, start: int) -> Iterator[FoundDate]:
    if iso := day_iso(year, month, day):
        yield FoundDate(start, found.end(), iso, "day")


_TIME = r"(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?)?"
_ISO = re.compile(rf"(?<![\w/.-])(?P<year>1\d{{3}}|20\d{{2}})-(?P<month>[01]\d)(?:-(?P<day>[0-3]\d){_TIME})?(?![\w-])")


def _iso(window: Window) -> Iterator[FoundDate]:
    """ISO 8601, extended format."""
    for found in window.finditer(_ISO):
        month = int(found["month"])
        if found["day"]:
            yield from _day(found, int(found["year"]), month, int(found["day"]), found.start())
        elif 1 <= month <= 12 and int(found["year"][2:]) >= month:  # else it may be a range of years: 1905-06
            yield FoundDate(found.start(), found.end(), f"{found['year']}-{month:02}", "month")


_NUMERIC = re.compile(
    r"(?<![\w/.-])(?P<first>[0-3]?\d)(?P<sign>[./-])\s?(?P<second>[0-3]?\d)(?P=sign)\s?(?P<year>1\d{3}"
    r"|20\d{2})(?![\w-])"
)
_DIVIDED = re.compile(r"(?<![\w/.-])(?P<day>[0-3]?\d)/(?P<month>[01]?\d)\s+(?P<year>1[5-9]\d{2}|20\d{2})(?!\d)")


def _numeric(window: Window) -> Iterator[FoundDate]:
    """3.5.1905, 3/5 1905 and the like: the day first, but with "/" in English only where it cannot be a month."""
    for found in window.finditer(_NUMERIC):
        first, second = int(found["first"]), int(found["second"])
        english = window.language is None or window.language.startswith("en")
        if found["sign"] == "/" and english:
            if first <= 12 and second <= 12 and first != second:
                continue
            if second > 12:
                first, second = second, first
        yield from _day(found, int(found["year"]), second, first, found.start())
    for found in window.finditer(_DIVIDED):
        if not (window.language or "en").startswith("en"):
            yield from _day(found, int(found["year"]), int(found["month"]), int(found["day"]), found.start())


_SEASON = re.compile(
    rf"(?<!\w)(?P<season>{SEASONS})\s+(?:of\s+|de\s+|del\s+)?{_YEAR}(?:\s?[-–/]\s?(?:\d{{4}}|\d\d)(?!\d))?",
    re.IGNORECASE,
)


def _seasons(window: Window) -> Iterator[FoundDate]:
    for found in window.finditer(_SEASON):
        season = f"{found['year']}-{SEASON_NUMBERS[found['season'].casefold()]}"
        yield FoundDate(found.start(), found.end(), found["year"], "year", season)


_YEARS = re.compile(
    rf"(?<![\w/.,-]){_YEAR}(?:\s?[-–—]\s?(?P<last>1\d{{3}}|20\d{{2}}|\d{{2}})(?![\d-]))?{AFTER_YEAR}(?![\w%°]|[.,/]\d)"
)


def _years(window: Window) -> Iterator[FoundDate]:
    for found in window.finditer(_YEARS):
        year, last = int(found["year"]), found["last"]
        if last is None:
            yield FoundDate(found.start(), found.end(), found["year"], "year")
            continue
        whole = int(last) if len(last) == 4 else year - year % 100 + int(last)
        if year < whole <= year + 200:
            yield FoundDate(found.start(), found.end(), f"{year}/{whole}", "range")
        elif len(last) == 4:
            yield FoundDate(found.start(), found.start("last") - 1, found["year"], "year")
