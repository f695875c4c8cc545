"""What strings of a datatype of XML Schema mean: which are the same, how long they are, which is less."""

import base64
import struct
from collections.abc import Callable
from decimal import Decimal

from edition.validation.relaxng.lexical import CHECKS, INTEGERS, LISTS, LONGEST_NUMBER
from edition.validation.relaxng.temporal import Duration, Moment, duration, moment

Value = object
_TEMPORAL = frozenset({"date", "dateTime", "time", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay"})
_FLOATING = frozenset({"float", "double"})
_EXACT = frozenset({*INTEGERS, "decimal"})
ORDERED = _TEMPORAL | _FLOATING | _EXACT | {"duration"}
"""Types whose values come one before the other."""

_BOOLEANS = {"1": "true", "0": "false"}


def value_of(name: str, text: str) -> Value:
    """The value of a string that belongs to the type; equal values are equal objects."""
    if name in _EXACT:
        return Decimal(text) if len(text) <= LONGEST_NUMBER else text
    if name in _FLOATING:
        return _float(name, text)
    if name in _TEMPORAL:
        return moment(name, text)
    if name == "duration":
        return duration(text)
    if name == "boolean":
        return _BOOLEANS.get(text, text)
    if name in ("hexBinary", "base64Binary"):
        return bytes.fromhex(text) if name == "hexBinary" else _decoded(text)
    return text


def less(name: str) -> Callable[[Value, Value], bool]:
    """Whether one value of an ordered type is less than another; neither is where they cannot be compared."""
    if name in _TEMPORAL or name == "duration":
        return _earlier
    return _smaller


def length_of(name: str, text: str) -> int:
    """The length of a value: of binary data in octets, of a list in words, of others in characters (4.3.1)."""
    if name in LISTS:
        return len(text.split(" "))
    if name == "hexBinary":
        return len(text) // 2
    return len(_decoded(text)) if name == "base64Binary" else len(text)


def _decoded(text: str) -> bytes:
    return base64.b64decode(text.replace(" ", ""))


def _float(name: str, text: str) -> Value:
    """A number in binary: the nearest that the type has. Not-a-number is the same as itself (3.2.4)."""
    if text == "NaN" or len(text) > LONGEST_NUMBER or not CHECKS["double"](text):
        return text
    number = float(text.replace("INF", "inf"))
    if name == "double":
        return number
    try:
        return float(struct.unpack("f", struct.pack("f", number))[0])
    except OverflowError:
        return float("inf") if number > 0 else float("-inf")


def _smaller(one: Value, other: Value) -> bool:
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return one < other
    return isinstance(one, float) and isinstance(other, float) and one < other


def _earlier(one: Value, other: Value) -> bool:
    if isinstance(one, Moment) and isinstance(other, Moment):
        return one.before(other)
    return isinstance(one, Duration) and isinstance(other, Duration) and one.before(other)
