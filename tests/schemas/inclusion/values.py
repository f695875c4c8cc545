"""Whether all strings that one pattern allows as a value are allowed by another: yes, no, or not known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from edition.validation.relaxng.datatypes import Datatype
from edition.validation.relaxng.patterns import Choice, Data, Group, List, OneOrMore, Pattern, Text, Value
from edition.validation.relaxng.schema import inner

STRINGS = (
    *("", "x", "two words", "x-2", "№7", "a:b", " padded ", "Z", "1", "-1", "0", "1.5", "1e3", "1/2", "12cm", "true"),
    *("de", "sv-FI", "#a", "https://example.org/a?b=c", "http://[", "1781", "1781-05", "1781-05-12", "--05", "---12"),
    *("--05-12", "12:30:00", "1781-05-12T12:30:00", "1.0", "a1+b.c-d", "P1D", "A", "."),
)
"""Strings to try where no rule tells: enough to have one of every type of data that TEI uses."""

_WIDER: dict[str, tuple[str, ...]] = {
    "ID": ("NCName",),
    "IDREF": ("NCName",),
    "NCName": ("Name",),
    "Name": ("NMTOKEN",),
    "NMTOKEN": ("token",),
    "language": ("token",),
    "anyURI": ("token",),
    "boolean": ("token",),
    "unsignedByte": ("unsignedShort", "short"),
    "unsignedShort": ("unsignedInt", "int"),
    "unsignedInt": ("unsignedLong", "long"),
    "unsignedLong": ("nonNegativeInteger",),
    "positiveInteger": ("nonNegativeInteger",),
    "nonNegativeInteger": ("integer",),
    "negativeInteger": ("nonPositiveInteger",),
    "nonPositiveInteger": ("integer",),
    "byte": ("short",),
    "short": ("int",),
    "int": ("long",),
    "long": ("integer",),
    "integer": ("decimal",),
    "decimal": ("double",),
    "float": ("double",),
    "double": ("token",),
    **dict.fromkeys(
        ("date", "time", "dateTime", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay", "duration"), ("token",)
    ),
}
"""For each datatype of XML Schema (Part 2, 3) those next to it that allow all its strings.

IDREF and ID are never on the right: they demand things of other values in the file.
"""

_ONE_WORD = frozenset(_WIDER) - {"anyURI", "token"}
_ONE_WORD_PATTERNS = frozenset({r"[^\p{C}\p{Z}]+", r"\S+"})


@dataclass(frozen=True, slots=True)
class Known:
    """An answer: ``held`` is None where it is not known; ``string`` is one that only the inner pattern allows."""

    held: bool | None
    string: str | None = None


YES, UNKNOWN = Known(True), Known(None)


def included(inside: Pattern, outside: Pattern) -> Known:
    """Whether every string that the first pattern allows is allowed by the second (patterns of values only)."""
    if _included(inside, outside):
        return YES
    for string in (*_values(inside), *STRINGS):
        if inside.matches(string) and not outside.matches(string):
            return Known(False, string)
    return UNKNOWN


def form(pattern: Pattern) -> tuple[object, ...]:
    """What a pattern of values is, to compare patterns of two grammars."""
    kind = type(pattern).__name__
    if isinstance(pattern, Data):
        return kind, pattern.datatype, pattern.exception and form(pattern.exception)
    if isinstance(pattern, Value):
        return kind, pattern.datatype, pattern.string
    if isinstance(pattern, List):
        return kind, form(pattern.part)
    parts = tuple(map(form, inner(pattern)))
    return kind, frozenset(parts) if isinstance(pattern, Choice) else parts


def _values(pattern: Pattern) -> Iterator[str]:
    """The strings that a pattern lists."""
    if isinstance(pattern, Value):
        yield pattern.string
    parts: Iterable[Pattern] = (pattern.part,) if isinstance(pattern, List) else inner(pattern)
    for part in parts:
        yield from _values(part)


def _included(inside: Pattern, outside: Pattern) -> bool:
    """Whether it can be proved; the rules are sufficient, none is necessary."""
    if inside is inside.factory.nothing or form(inside) == form(outside) or _all_strings(outside):
        return True
    if isinstance(inside, Choice):
        return all(_included(part, outside) for part in inside.parts)
    if isinstance(inside, Value):
        return _value_in(inside, outside)
    if inside is inside.factory.empty:
        return outside.nullable
    if isinstance(outside, Choice) and any(_included(inside, part) for part in outside.parts):
        return True
    if isinstance(outside, List):
        if isinstance(inside, List):
            return _sequence_in(inside.part, outside.part)
        return isinstance(inside, Data) and _one_word(inside.datatype) and _sequence_in(inside, outside.part)
    return isinstance(inside, Data) and isinstance(outside, Data) and _data_in(inside, outside)


def _all_strings(pattern: Pattern) -> bool:
    if isinstance(pattern, Text):
        return True
    return (
        isinstance(pattern, Data)
        and pattern.exception is None
        and pattern.datatype.name in ("string", "normalizedString", "token")
        and not pattern.datatype.parameters
    )


def _value_in(value: Value, outside: Pattern) -> bool:
    """One value, however its white space is written, which must not matter to the outer pattern either."""
    exact = value.datatype.name == "string"
    plain = value.datatype.name in ("string", "token")  # equal values of other types may look different
    return plain and outside.matches(value.string) and (exact or _collapses(outside))


def _collapses(pattern: Pattern) -> bool:
    if isinstance(pattern, Data):
        inside = pattern.exception is None or _collapses(pattern.exception)
        return inside and pattern.datatype.name not in ("string", "normalizedString")
    if isinstance(pattern, Value):
        return pattern.datatype.name not in ("string", "normalizedString")
    return isinstance(pattern, List | Text) or all(map(_collapses, inner(pattern)))


def _sequence_in(inside: Pattern, outside: Pattern) -> bool:
    """Sequences of words, as they stand in a ``list``."""
    if form(inside) == form(outside) or inside is inside.factory.nothing:
        return True
    if isinstance(inside, Choice):
        return all(_sequence_in(part, outside) for part in inside.parts)
    if inside is inside.factory.empty:
        return outside.nullable
    if isinstance(outside, Choice) and any(_sequence_in(inside, part) for part in outside.parts):
        return True
    if isinstance(outside, OneOrMore):
        if isinstance(inside, OneOrMore):
            return _sequence_in(inside.part, outside)
        if isinstance(inside, Group):
            return all(_sequence_in(part, outside) for part in inside.parts)
        return _sequence_in(inside, outside.part)
    if isinstance(inside, Group) and isinstance(outside, Group) and len(inside.parts) == len(outside.parts):
        return all(map(_sequence_in, inside.parts, outside.parts))
    return isinstance(inside, Data | Value) and isinstance(outside, Data | Value) and _included(inside, outside)


def _one_word(datatype: Datatype) -> bool:
    patterns = {value for name, value in datatype.parameters if name == "pattern"}
    return datatype.name in _ONE_WORD or bool(patterns & _ONE_WORD_PATTERNS)


def _data_in(inside: Data, outside: Data) -> bool:
    """A type inside another: a wider one or the same, with no parameter and no exception that this one lacks."""
    wider = outside.datatype
    if outside.exception is not None and (
        inside.exception is None or form(inside.exception) != form(outside.exception)
    ):
        return False
    if not set(wider.parameters) <= set(inside.datatype.parameters):
        return False
    if wider.name == inside.datatype.name and wider.library == inside.datatype.library:
        return True
    return wider.library == inside.datatype.library and wider.name in _all_wider(inside.datatype.name)


def _all_wider(name: str) -> set[str]:
    found, waiting = {name}, [name]
    while waiting:
        for wider in _WIDER.get(waiting.pop(), ()):
            if wider not in found:
                found.add(wider)
                waiting.append(wider)
    return found
