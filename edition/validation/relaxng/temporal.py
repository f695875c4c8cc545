"""Dates, times and durations of XML Schema (Part 2, 3.2.6 to 3.2.14): every day must exist.

24:00:00, which XML Schema allows as another way to write 00:00:00, is refused, as jing does; so are years of more than
nine digits.
"""

import calendar
import re
from collections.abc import Callable

_YEAR = r"(?P<year>-?(?:[1-9][0-9]{3,8}|0[0-9]{3}))"
_MONTH, _DAY = r"(?P<month>[0-9]{2})", r"(?P<day>[0-9]{2})"
_TIME = r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2}(?:\.[0-9]+)?)"
_ZONE = r"(?P<zone>Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"

_FORMS = {
    "date": f"{_YEAR}-{_MONTH}-{_DAY}",
    "dateTime": f"{_YEAR}-{_MONTH}-{_DAY}T{_TIME}",
    "time": _TIME,
    "gYear": _YEAR,
    "gYearMonth": f"{_YEAR}-{_MONTH}",
    "gMonth": f"--{_MONTH}",
    "gMonthDay": f"--{_MONTH}-{_DAY}",
    "gDay": f"---{_DAY}",
}
_DURATION = re.compile(
    r"-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?"
)


def _check(name: str) -> Callable[[str], bool]:
    form = re.compile(_FORMS[name] + _ZONE)

    def check(value: str) -> bool:
        match = form.fullmatch(value)
        return match is not None and _exists(match.groupdict())

    return check


def _exists(parts: dict[str, str | None]) -> bool:
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    if year is not None and int(year) == 0:
        return False
    if month is not None and not 1 <= int(month) <= 12:
        return False
    if day is not None and not 1 <= int(day) <= _days(year, month):
        return False
    hour, minute, second = parts.get("hour"), parts.get("minute"), parts.get("second")
    if hour is None or minute is None or second is None:
        return True
    return int(hour) < 24 and int(minute) < 60 and float(second) <= 60


def _days(year: str | None, month: str | None) -> int:
    if month is None:
        return 31
    if year is None:
        return 29 if int(month) == 2 else calendar.monthrange(2001, int(month))[1]
    number = int(year)
    leap = calendar.isleap(number + 1 if number < 0 else number)  # there is no year 0: 1 BC is -0001
    return calendar.monthrange(2000 if leap else 2001, int(month))[1]


def is_duration(value: str) -> bool:
    """Whether a value is an xsd:duration."""
    return _DURATION.fullmatch(value) is not None


CHECKS: dict[str, Callable[[str], bool]] = {name: _check(name) for name in _FORMS} | {"duration": is_duration}
"""A check for each type, by its name."""
