"""Dates, times and durations of XML Schema (Part 2, 3.2.6 to 3.2.14): which there are, and which comes before which.

Every day must exist. 24:00:00, which XML Schema allows as another way to write 00:00:00, is refused, as jing does; so
are years of more than nine digits.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

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
_COMPILED = {name: re.compile(form + _ZONE) for name, form in _FORMS.items()}
_DURATION = re.compile(
    r"(-)?P(?=.)(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?"
    r"(?:T(?=.)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?"
)
_ZONES = Decimal(14 * 3600)
"""A moment without a time zone may be so many seconds earlier or later (3.2.7.4)."""

_REFERENCES = ((1696, 9), (1697, 2), (1903, 3), (1903, 7))
"""Months by whose lengths durations are compared (3.2.6.2)."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time as seconds from an origin, in UTC where it has a time zone."""

    seconds: Decimal
    zoned: bool

    def before(self, other: "Moment") -> bool:
        """Whether it is certainly earlier than another."""
        if self.zoned == other.zoned:
            return self.seconds < other.seconds
        return self.seconds + _ZONES < other.seconds


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: months are not all of one length, so they are kept apart from seconds."""

    months: int
    seconds: Decimal

    def before(self, other: "Duration") -> bool:
        """Whether it is shorter than another, whichever month both begin in."""
        return all(self._after(*start) < other._after(*start) for start in _REFERENCES)

    def _after(self, year: int, month: int) -> Decimal:
        years, months = divmod(month - 1 + self.months, 12)
        return Decimal(86400 * _days(year + years, months + 1, 1)) + self.seconds


def moment(name: str, text: str) -> Moment | None:
    """The value of a date or time; None where the text is none of its type."""
    match = _COMPILED[name].fullmatch(text)
    if match is None or not _exists(parts := match.groupdict()):
        return None
    year = int(parts.get("year") or 2000)
    days = _days(year + 1 if year < 0 else year, int(parts.get("month") or 1), int(parts.get("day") or 1))
    hours, minutes = int(parts.get("hour") or 0), int(parts.get("minute") or 0)
    seconds = Decimal(((days * 24 + hours) * 60 + minutes) * 60) + Decimal(parts.get("second") or 0)
    zone = parts["zone"]
    return Moment(seconds - _offset(zone), zone is not None)


def duration(text: str) -> Duration | None:
    """The value of a duration; None where the text is none."""
    match = _DURATION.fullmatch(text)
    if match is None or len(text) > 4000:
        return None
    sign = -1 if match[1] else 1
    years, months, days, hours, minutes = (int(part or 0) for part in match.groups()[1:6])
    seconds = Decimal(((days * 24 + hours) * 60 + minutes) * 60) + Decimal(match[7] or 0)
    return Duration(sign * (years * 12 + months), sign * seconds)


def _check(name: str) -> Callable[[str], bool]:
    form = _COMPILED[name]

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
    if day is not None and not 1 <= int(day) <= _longest(year, month):
        return False
    hour, minute, second = parts.get("hour"), parts.get("minute"), parts.get("second")
    if hour is None or minute is None or second is None:
        return True
    return int(hour) < 24 and int(minute) < 60 and float(second) <= 60


def _longest(year: str | None, month: str | None) -> int:
    """The last day of a month."""
    if month is None:
        return 31
    if year is None:
        return 29 if int(month) == 2 else calendar.monthrange(2001, int(month))[1]
    number = int(year)
    leap = calendar.isleap(number + 1 if number < 0 else number)  # there is no year 0: 1 BC is -0001
    return calendar.monthrange(2000 if leap else 2001, int(month))[1]


def _days(year: int, month: int, day: int) -> int:
    """The number of a day in the Gregorian calendar, carried on in both directions; years are astronomical.

    Years begin with March, so that the leap day is the last (H. Hinnant, "chrono-compatible low-level date
    algorithms").
    """
    years, months = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return years * 365 + years // 4 - years // 100 + years // 400 + (153 * months + 2) // 5 + day


def _offset(zone: str | None) -> int:
    """Seconds east of Greenwich."""
    if zone is None or zone == "Z":
        return 0
    seconds = int(zone[1:3]) * 3600 + int(zone[4:6]) * 60
    return -seconds if zone[0] == "-" else seconds


def is_duration(value: str) -> bool:
    """Whether a value is an xsd:duration."""
    return _DURATION.fullmatch(value) is not None


CHECKS: dict[str, Callable[[str], bool]] = {name: _check(name) for name in _FORMS} | {"duration": is_duration}
"""A check for each type, by its name."""
