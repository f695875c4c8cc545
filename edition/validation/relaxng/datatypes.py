"""The datatypes that a grammar can name: RELAX NG's own two, and those of XML Schema with their parameters."""

import base64
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from edition.validation.relaxng.regex import PatternError, Regex, is_name_character, is_name_start
from edition.validation.relaxng.temporal import CHECKS
from edition.validation.relaxng.uri import is_uri

XSD = "http://www.w3.org/2001/XMLSchema-datatypes"

Check = Callable[[str], bool]

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_DOUBLE = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|-?INF|NaN")
_INTEGER = re.compile(r"[+-]?[0-9]+")
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?")
_SPACE = re.compile(r"[ \t\n\r]+")

_INTEGERS: dict[str, tuple[int | None, int | None]] = {
    "integer": (None, None),
    "nonPositiveInteger": (None, 0),
    "negativeInteger": (None, -1),
    "nonNegativeInteger": (0, None),
    "positiveInteger": (1, None),
    "long": (-(2**63), 2**63 - 1),
    "int": (-(2**31), 2**31 - 1),
    "short": (-(2**15), 2**15 - 1),
    "byte": (-(2**7), 2**7 - 1),
    "unsignedLong": (0, 2**64 - 1),
    "unsignedInt": (0, 2**32 - 1),
    "unsignedShort": (0, 2**16 - 1),
    "unsignedByte": (0, 2**8 - 1),
}
_NUMBERS = frozenset({*_INTEGERS, "decimal", "float", "double"})
_LISTS = {"NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"}


class DatatypeError(ValueError):
    """A datatype or parameter that there is not."""


def words_of(text: str) -> list[str]:
    """The words of a string, parted by white space as XML has it (not by other spaces of Unicode)."""
    return text.split() if text.isascii() else [word for word in _SPACE.split(text) if word]


@dataclass(frozen=True, slots=True)
class Datatype:
    """One datatype with its parameters. ``value`` of a ``value`` pattern is compared by ``same``."""

    name: str
    library: str
    parameters: tuple[tuple[str, str], ...] = ()
    _checks: tuple[Check, ...] = field(default=(), compare=False, repr=False)

    def allows(self, text: str) -> bool:
        """Whether a string belongs to the type."""
        value = self.collapsed(text)
        return all(check(value) for check in self._checks)

    def same(self, one: str, other: str) -> bool:
        """Whether two strings are the same value of the type."""
        first, second = self.collapsed(one), self.collapsed(other)
        if first == second:
            return True
        if self.name in _NUMBERS and self.allows(first) and self.allows(second):
            return _number(first) is not None and _number(first) == _number(second)
        return self.name == "boolean" and {first, second} in ({"1", "true"}, {"0", "false"})

    def collapsed(self, text: str) -> str:
        """The string after the type's treatment of white space."""
        if self.name == "string":
            return text
        if self.name == "normalizedString":
            return re.sub(r"[\t\n\r]", " ", text)
        return " ".join(words_of(text))

    @property
    def description(self) -> str:
        """What a value must be, in words for a message."""
        pattern = next((value for name, value in self.parameters if name == "pattern"), None)
        known = _WORDS.get((self.name, pattern)) or _WORDS.get((self.name, None), f"of type {self.name}")
        return known if pattern is None or (self.name, pattern) in _WORDS else f"{known} matching {pattern}"


_WORDS: dict[tuple[str, str | None], str] = {
    ("token", r"[^\p{C}\p{Z}]+"): "one word without spaces",
    ("anyURI", r"\S+"): "an address or #id without spaces",
    ("token", r"(\-?[\d]+/\-?[\d]+)"): "a ratio such as 2/3",
    ("anyURI", None): "an address",
    ("string", None): "any text",
    ("token", None): "any text",
    ("ID", None): "a name (a letter first; no spaces, no colon)",
    ("NCName", None): "a name (a letter first; no spaces, no colon)",
    ("Name", None): "a name (a letter first; no spaces)",
    ("language", None): "a language tag such as de or sv-FI",
    ("date", None): "a day such as 1781-05-12",
    ("gYear", None): "a year such as 1781",
    ("gYearMonth", None): "a month such as 1781-05",
    ("gMonth", None): "a month such as --05",
    ("gDay", None): "a day such as ---12",
    ("gMonthDay", None): "a day such as --05-12",
    ("time", None): "a time such as 09:30:00",
    ("dateTime", None): "a moment such as 1781-05-12T09:30:00",
    ("boolean", None): "true or false",
    ("nonNegativeInteger", None): "a whole number from 0 up",
    ("integer", None): "a whole number",
    ("decimal", None): "a number",
    ("double", None): "a number",
}


def datatype(library: str, name: str, parameters: Iterable[tuple[str, str]] = ()) -> Datatype:
    """The datatype of a library (its URI, or "" for RELAX NG's own) with its parameters.

    Raises DatatypeError where there is none such.
    """
    given = tuple(parameters)
    if library == "":
        if name not in ("string", "token") or given:
            raise DatatypeError(f"there is no datatype {name} with parameters of RELAX NG's own")
        return Datatype(name, library)
    if library.rstrip("#") not in (XSD, "http://www.w3.org/2001/XMLSchema"):
        raise DatatypeError(f"the datatype library {library} is not known here")
    facets = tuple(_parameter(name, key, value) for key, value in given)
    return Datatype(name, library, given, (*_base(name), *facets))


def _base(name: str) -> tuple[Check, ...]:
    if name in _LISTS:
        one = _CHECKS[_LISTS[name]]
        return (lambda value: bool(value) and all(map(one, words_of(value))),)
    if name in _INTEGERS:
        least, most = _INTEGERS[name]
        return (lambda value: _whole(value, least, most),)
    found = CHECKS.get(name) or _CHECKS.get(name)
    if found is None:
        raise DatatypeError(f"XML Schema has no datatype {name}")
    return (found,)


def _whole(value: str, least: int | None, most: int | None) -> bool:
    if not _INTEGER.fullmatch(value) or len(value) > 4000:
        return False
    number = int(value)
    return (least is None or number >= least) and (most is None or number <= most)


def _is_name(value: str) -> bool:
    return bool(value) and is_name_start(value[0]) and all(map(is_name_character, value))


def _is_ncname(value: str) -> bool:
    return _is_name(value) and ":" not in value


def _is_qname(value: str) -> bool:
    return value.count(":") < 2 and all(map(_is_ncname, value.split(":")))


def _is_hexadecimal(value: str) -> bool:
    return len(value) % 2 == 0 and re.fullmatch(r"[0-9A-Fa-f]*", value) is not None


def _is_base64(value: str) -> bool:
    return _BASE64.fullmatch(value.replace(" ", "")) is not None


def _any(_value: str) -> bool:
    return True


_CHECKS: dict[str, Check] = {
    "string": _any,
    "normalizedString": _any,
    "token": _any,
    "boolean": lambda value: value in ("true", "false", "1", "0"),
    "decimal": lambda value: _DECIMAL.fullmatch(value) is not None,
    "float": lambda value: _DOUBLE.fullmatch(value) is not None,
    "double": lambda value: _DOUBLE.fullmatch(value) is not None,
    "language": lambda value: _LANGUAGE.fullmatch(value) is not None,
    "anyURI": is_uri,
    "Name": _is_name,
    **dict.fromkeys(("NCName", "ID", "IDREF", "ENTITY"), _is_ncname),
    "NMTOKEN": lambda value: bool(value) and all(map(is_name_character, value)),
    **dict.fromkeys(("QName", "NOTATION"), _is_qname),
    "hexBinary": _is_hexadecimal,
    "base64Binary": _is_base64,
}


def _parameter(name: str, key: str, value: str) -> Check:
    """The check that a parameter adds (XML Schema Part 2, 4.3)."""
    if key == "pattern":
        return _pattern(value)
    if key in _BOUNDS:
        return _bound(name, key, value)
    if (
        key not in ("length", "minLength", "maxLength", "totalDigits", "fractionDigits")
        or not value.strip().isdecimal()
    ):
        raise DatatypeError(f"a parameter {key} with the value {value!r} is not known here")
    count = int(value)
    if key == "totalDigits":
        return lambda text: len(re.sub(r"[^0-9]", "", text).strip("0")) <= count
    if key == "fractionDigits":
        return lambda text: len(text.partition(".")[2].rstrip("0")) <= count
    return lambda text: _LENGTHS[key](_length(name, text), count)


_LENGTHS: dict[str, Callable[[int, int], bool]] = {
    "length": lambda length, count: length == count,
    "minLength": lambda length, count: length >= count,
    "maxLength": lambda length, count: length <= count,
}
_BOUNDS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "minInclusive": lambda number, bound: number >= bound,
    "maxInclusive": lambda number, bound: number <= bound,
    "minExclusive": lambda number, bound: number > bound,
    "maxExclusive": lambda number, bound: number < bound,
}


@lru_cache(maxsize=500)
def _pattern(source: str) -> Check:
    try:
        return Regex(source).matches
    except PatternError as error:
        raise DatatypeError(str(error)) from None


def _bound(name: str, key: str, value: str) -> Check:
    if name not in _NUMBERS:
        raise DatatypeError(f"{key} is known here for numbers only, not for {name}")
    limit = _number(value.strip())
    if limit is None:
        raise DatatypeError(f"{key} must be a number, not {value!r}")
    compare = _BOUNDS[key]

    def check(text: str) -> bool:
        number = _number(text)
        return number is not None and compare(number, limit)

    return check


def _number(text: str) -> Decimal | None:
    """The value of a number; None where it has no place in the order of numbers (NaN)."""
    if not _DOUBLE.fullmatch(text) or text == "NaN" or len(text) > 4000:
        return None
    return Decimal(text.replace("INF", "Infinity"))


def _length(name: str, text: str) -> int:
    if name in _LISTS:
        return len(text.split())
    if name == "hexBinary":
        return len(text) // 2
    if name == "base64Binary":
        return len(base64.b64decode(text.replace(" ", "")))
    return len(text)
