"""Parameters of the datatypes of XML Schema: the facets of Part 2, 4.3, but for enumeration and whiteSpace, which the
guidelines for these datatypes in RELAX NG leave out.
"""

from collections.abc import Callable
from functools import lru_cache

from edition.validation.relaxng.lexical import CHECKS, INTEGERS, Check, collapsed
from edition.validation.relaxng.regex import PatternError, Regex
from edition.validation.relaxng.values import ORDERED, length_of, less, value_of

_MEASURED = frozenset(
    """string normalizedString token language Name NCName NMTOKEN ID IDREF ENTITY anyURI hexBinary base64Binary
    NMTOKENS IDREFS ENTITIES QName NOTATION""".split()  # noqa: SIM905 - a table of words is easier to read
)
_LENGTHS: dict[str, Callable[[int, int], bool]] = {
    "length": lambda length, count: length == count,
    "minLength": lambda length, count: length >= count,
    "maxLength": lambda length, count: length <= count,
}
_DIGITS = ("totalDigits", "fractionDigits")
_BOUNDS = ("minInclusive", "maxInclusive", "minExclusive", "maxExclusive")


class FacetError(ValueError):
    """A parameter that there is not, that the type has not, or whose value is none."""


def facet(name: str, key: str, value: str) -> Check | None:
    """The check that the parameter ``key`` adds to the type ``name``. Raises FacetError."""
    if key == "pattern":
        return _pattern(value)
    if key in _BOUNDS and name in ORDERED:
        return _bound(name, key, collapsed(value))
    known = name in _MEASURED if key in _LENGTHS else key in _DIGITS and (name in INTEGERS or name == "decimal")
    if not known:
        raise FacetError(f"the type {name} has no parameter {key}")
    if not CHECKS["nonNegativeInteger"](collapsed(value)) or (key == "totalDigits" and int(value) == 0):
        raise FacetError(f"{key} must be a whole number, not {value!r}")
    return _counted(name, key, int(value))


def _counted(name: str, key: str, count: int) -> Check | None:
    if key == "totalDigits":
        return lambda text: _digits(text) <= count
    if key == "fractionDigits":
        return lambda text: len(text.partition(".")[2].rstrip("0")) <= count
    if name in ("QName", "NOTATION"):
        return None  # every length holds for names (XML Schema 1.0, second edition, 4.3.1.3)
    compare = _LENGTHS[key]
    return lambda text: compare(length_of(name, text), count)


def _digits(text: str) -> int:
    """The digits of a number, but for zeros that say nothing."""
    whole, _, fraction = text.lstrip("+-").partition(".")
    return len(whole.lstrip("0")) + len(fraction.rstrip("0"))


@lru_cache(maxsize=500)
def _pattern(source: str) -> Check:
    try:
        return Regex(source).matches
    except PatternError as error:
        raise FacetError(str(error)) from None


def _bound(name: str, key: str, value: str) -> Check:
    if not CHECKS[name](value):
        raise FacetError(f"{key} must be of the type {name}, which {value!r} is not")
    limit, before = value_of(name, value), less(name)
    least, inclusive = key.startswith("min"), key.endswith("Inclusive")

    def check(text: str) -> bool:
        found = value_of(name, text)
        if inclusive and found == limit:
            return True
        return before(limit, found) if least else before(found, limit)

    return check
