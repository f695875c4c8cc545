"""The datatypes that a grammar can name: RELAX NG's own, those of XML Schema, and those of the DTD compatibility."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from edition.validation.relaxng.facets import FacetError, facet
from edition.validation.relaxng.lexical import CHECKS, LISTS, Check, collapsed
from edition.validation.relaxng.values import value_of

XSD = "http://www.w3.org/2001/XMLSchema-datatypes"
COMPATIBILITY = "http://relaxng.org/ns/compatibility/datatypes/1.0"

Namespaces = Mapping[str | None, str]
"""The namespaces in force at an element, by their prefixes (None: the default)."""

_NO_NAMESPACES: Namespaces = {}
_OWN = {"": ("string", "token"), COMPATIBILITY: ("ID", "IDREF", "IDREFS")}
_QUALIFIED = frozenset({"QName", "NOTATION"})


class DatatypeError(ValueError):
    """A datatype or parameter that there is not."""


@dataclass(frozen=True, slots=True)
class Datatype:
    """One datatype with its parameters. ``value`` of a ``value`` pattern is compared by ``same``."""

    name: str
    library: str
    parameters: tuple[tuple[str, str], ...] = ()
    _checks: tuple[Check, ...] = field(default=(), compare=False, repr=False)

    @property
    def contextual(self) -> bool:
        """Whether values mean something only with the namespaces where they stand."""
        return self.name in _QUALIFIED

    def allows(self, text: str, namespaces: Namespaces = _NO_NAMESPACES) -> bool:
        """Whether a string belongs to the type."""
        value = self.collapsed(text)
        if not all(check(value) for check in self._checks):
            return False
        return self.name not in _QUALIFIED or expanded(value, namespaces) is not None

    def same(self, literal: str, text: str, namespaces: Namespaces = _NO_NAMESPACES) -> bool:
        """Whether a string is the value that ``literal`` made of one in the grammar."""
        other = self.collapsed(text)
        if self.name in _QUALIFIED:
            return _is_allowed(self, other) and expanded(other, namespaces) == literal
        first = self.collapsed(literal)
        if first == other and self.library in _OWN:
            return True
        return _is_allowed(self, other) and value_of(self.name, first) == value_of(self.name, other)

    def literal(self, text: str, namespaces: Namespaces) -> str:
        """A value of the grammar as ``same`` wants it. Raises DatatypeError where it is none of the type."""
        value = self.collapsed(text)
        if not _is_allowed(self, value):
            raise DatatypeError(f"“{value}” is no value of the type {self.name}")
        if self.name not in _QUALIFIED:
            return text
        name = expanded(value, namespaces)
        if name is None:
            raise DatatypeError(f"the prefix of “{value}” is not declared")
        return name

    def collapsed(self, text: str) -> str:
        """The string after the type's treatment of white space."""
        if self.name == "string":
            return text
        if self.name == "normalizedString":
            return re.sub(r"[\t\n\r]", " ", text)
        return collapsed(text)

    @property
    def description(self) -> str:
        """What a value must be, in words for a message."""
        pattern = next((value for name, value in self.parameters if name == "pattern"), None)
        known = _WORDS.get((self.name, pattern)) or _WORDS.get((self.name, None), f"of type {self.name}")
        if pattern is not None and (self.name, pattern) not in _WORDS:
            known = f"{known} matching {pattern}"
        bounds = [_BOUNDS[name].format(value.strip()) for name, value in self.parameters if name in _BOUNDS]
        return f"{known} ({', '.join(bounds)})" if bounds else known


def expanded(name: str, namespaces: Namespaces) -> str | None:
    """A qualified name with its namespace, {ns}local; None where its prefix is not declared."""
    prefix, colon, local = name.rpartition(":")
    if prefix == "xml":
        return f"{{http://www.w3.org/XML/1998/namespace}}{local}"
    namespace = namespaces.get(prefix if colon else None)
    return None if colon and namespace is None else f"{{{namespace or ''}}}{local}"


def _is_allowed(datatype: Datatype, collapsed_text: str) -> bool:
    return all(check(collapsed_text) for check in datatype._checks)


def datatype(library: str, name: str, parameters: Iterable[tuple[str, str]] = ()) -> Datatype:
    """The datatype of a library (its URI, or "" for RELAX NG's own) with its parameters.

    Raises DatatypeError where there is none such.
    """
    given = tuple(parameters)
    if library in _OWN:
        if name not in _OWN[library]:
            raise DatatypeError(f"there is no datatype {name} of RELAX NG's own: name the datatypeLibrary {XSD}")
        if given:
            raise DatatypeError(f"the datatype {name} of RELAX NG's own has no parameters")
        return Datatype(name, library, _checks=() if library == "" else _base(name))
    if library != XSD:
        raise DatatypeError(f"the datatypeLibrary {library} is not known here; XML Schema's is {XSD}")
    base = _base(name)
    try:
        facets = tuple(check for check in (facet(name, key, value) for key, value in given) if check is not None)
    except FacetError as error:
        raise DatatypeError(str(error)) from None
    return Datatype(name, library, given, (*base, *facets))


def _base(name: str) -> tuple[Check, ...]:
    if name in LISTS:
        return (_each(CHECKS[LISTS[name]]),)
    if name not in CHECKS:
        raise DatatypeError(f"XML Schema has no datatype {name}")
    return (CHECKS[name],)


def _each(one: Check) -> Check:
    return lambda value: bool(value) and all(map(one, value.split(" ")))


_BOUNDS: dict[str, str] = {
    "minInclusive": ">= {}",
    "maxInclusive": "<= {}",
    "minExclusive": "> {}",
    "maxExclusive": "< {}",
}

_WORDS: dict[tuple[str, str | None], str] = {
    ("token", r"[^\p{C}\p{Z}]+"): "one word without spaces",
    ("anyURI", r"\S+"): "an address or #id without spaces",
    ("token", r"(\-?[\d]+/\-?[\d]+)"): "a ratio such as 2/3",
    ("anyURI", None): "an address",
    ("string", None): "any text",
    ("token", None): "any text",
    ("ID", None): "a name (a letter first; no spaces, no colon)",
    ("IDREF", None): "the id of another element",
    ("IDREFS", None): "the ids of other elements",
    ("NCName", None): "a name (a letter first; no spaces, no colon)",
    ("Name", None): "a name (a letter first; no spaces)",
    ("QName", None): "a name, with a declared prefix or none",
    ("NMTOKEN", None): "one word of letters, digits, - . _ :",
    ("NMTOKENS", None): "words of letters, digits, - . _ :",
    ("language", None): "a language tag such as de or sv-FI",
    ("date", None): "a day such as 1781-05-12",
    ("gYear", None): "a year such as 1781",
    ("gYearMonth", None): "a month such as 1781-05",
    ("gMonth", None): "a month such as --05",
    ("gDay", None): "a day such as ---12",
    ("gMonthDay", None): "a day such as --05-12",
    ("time", None): "a time such as 09:30:00",
    ("dateTime", None): "a moment such as 1781-05-12T09:30:00",
    ("duration", None): "a length of time such as P2Y3M or PT12H",
    ("boolean", None): "true or false",
    ("nonNegativeInteger", None): "a whole number from 0 up",
    ("positiveInteger", None): "a whole number from 1 up",
    ("integer", None): "a whole number",
    ("decimal", None): "a number",
    ("double", None): "a number",
}
