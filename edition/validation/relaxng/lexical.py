"""The strings that belong to each datatype of XML Schema (Part 2, 3.2 and 3.3), their white space collapsed."""

import re
from collections.abc import Callable
from functools import lru_cache

from edition.validation.relaxng.regex import is_name_character, is_name_start
from edition.validation.relaxng.temporal import CHECKS as TEMPORAL
from edition.validation.relaxng.uri import is_uri

Check = Callable[[str], bool]

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_DOUBLE = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|-?INF|NaN")
_INTEGER = re.compile(r"[+-]?[0-9]+")
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?")
_HEXADECIMAL = re.compile(r"(?:[0-9A-Fa-f]{2})*")
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_SPACE = re.compile(r"[ \t\n\r]+")
LONGEST_NUMBER = 4000
"""Digits of a number that are read: more take quadratic time."""

INTEGERS: dict[str, tuple[int | None, int | None]] = {
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
"""The least and the greatest value of each type of whole numbers."""

LISTS = {"NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"}


def words_of(text: str) -> list[str]:
    """The words of a string, parted by white space as XML has it (not by other spaces of Unicode)."""
    return text.split() if text.isascii() else [word for word in _SPACE.split(text) if word]


def collapsed(text: str) -> str:
    """A string without white space around it, and one space where there was more in it (4.3.6)."""
    return " ".join(words_of(text))


def _whole(least: int | None, most: int | None) -> Check:
    def check(value: str) -> bool:
        if not _INTEGER.fullmatch(value) or len(value) > LONGEST_NUMBER:
            return False
        number = int(value)
        return (least is None or number >= least) and (most is None or number <= most)

    return check


def _matched(form: re.Pattern[str]) -> Check:
    return lambda value: form.fullmatch(value) is not None


def is_name(value: str) -> bool:
    """Whether a string is a Name of XML."""
    if _PLAIN_NAME.fullmatch(value):
        return True
    return bool(value) and is_name_start(value[0]) and all(map(is_name_character, value))


@lru_cache(maxsize=10_000)
def is_ncname(value: str) -> bool:
    """Whether a string is a name without a colon."""
    return ":" not in value and is_name(value)


def _is_qname(value: str) -> bool:
    return value.count(":") < 2 and all(map(is_ncname, value.split(":")))


def _is_base64(value: str) -> bool:
    return _BASE64.fullmatch(value.replace(" ", "")) is not None


def _any(_value: str) -> bool:
    return True


def _none(_value: str) -> bool:
    """Entities that are not parsed are declared in a DTD, and none is read here."""
    return False


CHECKS: dict[str, Check] = {
    "string": _any,
    "normalizedString": _any,
    "token": _any,
    "boolean": lambda value: value in ("true", "false", "1", "0"),
    "decimal": _matched(_DECIMAL),
    "float": _matched(_DOUBLE),
    "double": _matched(_DOUBLE),
    **{name: _whole(*bounds) for name, bounds in INTEGERS.items()},
    **TEMPORAL,
    "language": _matched(_LANGUAGE),
    "anyURI": is_uri,
    "Name": is_name,
    **dict.fromkeys(("NCName", "ID", "IDREF"), is_ncname),
    "ENTITY": _none,
    "NMTOKEN": lambda value: bool(value) and all(map(is_name_character, value)),
    **dict.fromkeys(("QName", "NOTATION"), _is_qname),
    "hexBinary": _matched(_HEXADECIMAL),
    "base64Binary": _is_base64,
}
"""A check for each type that is no list, by its name."""
