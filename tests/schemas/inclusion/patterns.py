"""What the proof asks of patterns beside their derivatives: their attributes, their letters, and whether they end."""

import math
from collections.abc import Iterable
from functools import lru_cache

from edition.validation.relaxng.names import Name, NameChoice, NameClass, listed
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Element,
    Group,
    Interleave,
    OneOrMore,
    Pattern,
    Text,
)
from edition.validation.relaxng.schema import Schema, inner

NAMES_KEPT = 50_000


def attribute_names(pattern: Pattern) -> tuple[str, ...] | None:
    """The names of all attributes in a content model, sorted; None where one of them is a wildcard."""
    found: set[str] = set()
    for part in parts_of(pattern):
        if isinstance(part, Attribute):
            if not is_listed(part.names):
                return None
            found.update(listed(part.names))
    return tuple(sorted(found))


def child_elements(pattern: Pattern) -> tuple[Element, ...]:
    """The element patterns in a content model, wherever in it they stand."""
    return tuple(part for part in parts_of(pattern) if isinstance(part, Element))


def has_text(pattern: Pattern) -> bool:
    """Whether there is ``text`` in a content model (not in its attributes)."""
    return any(isinstance(part, Text) for part in parts_of(pattern))


@lru_cache(maxsize=NAMES_KEPT)
def parts_of(pattern: Pattern) -> tuple[Pattern, ...]:
    """The pattern and those inside it, each once, without looking into elements and attributes."""
    found: dict[Pattern, None] = {}
    waiting = [pattern]
    while waiting:
        part = waiting.pop()
        if part not in found:
            found[part] = None
            waiting.extend(inner(part) if not isinstance(part, Element | Attribute) else ())
    return tuple(found)


def is_listed(names: NameClass) -> bool:
    """Whether a class lists all of its names."""
    return isinstance(names, Name) or (isinstance(names, NameChoice) and all(map(is_listed, names.parts)))


@lru_cache(maxsize=NAMES_KEPT)
def without(pattern: Pattern, name: str) -> Pattern:
    """The pattern for documents that lack an attribute."""
    factory = pattern.factory
    if not pattern.attributed:
        return pattern
    if isinstance(pattern, Attribute):
        return factory.nothing if pattern.names.contains(name) else pattern
    parts = [without(part, name) for part in inner(pattern)]
    if isinstance(pattern, Choice):
        return factory.choice(parts)
    if isinstance(pattern, Group):
        return factory.group(parts)
    if isinstance(pattern, Interleave):
        return factory.interleave(parts)
    return factory.one_or_more(parts[0]) if isinstance(pattern, OneOrMore) else pattern


def reachable(start: Pattern) -> tuple[Element, ...]:
    """Every element pattern of a grammar."""
    found: dict[Element, None] = {}
    waiting = list(child_elements(start))
    while waiting:
        element = waiting.pop()
        if element not in found:
            found[element] = None
            waiting.extend(child_elements(element.content))
    return tuple(found)


def without_attributes(pattern: Pattern) -> Pattern:
    """The content model alone, as if every attribute that it demands were there."""
    factory = pattern.factory
    if not pattern.attributed:
        return pattern
    if isinstance(pattern, Attribute):
        return factory.empty
    parts = [without_attributes(part) for part in inner(pattern)]
    if isinstance(pattern, Choice):
        return factory.choice(parts)
    if isinstance(pattern, Group):
        return factory.group(parts)
    return factory.interleave(parts) if isinstance(pattern, Interleave) else factory.one_or_more(parts[0])


def attribute_patterns(pattern: Pattern) -> dict[str, Pattern]:
    """What each attribute in a content model may be, by its name."""
    found: dict[str, list[Pattern]] = {}
    for part in parts_of(pattern):
        if isinstance(part, Attribute):
            for name in listed(part.names):
                found.setdefault(name, []).append(part.part)
    return {name: pattern.factory.choice(values) for name, values in found.items()}


def is_required(pattern: Pattern, name: str) -> bool:
    """Whether a content model demands an attribute."""
    return without(pattern, name) is pattern.factory.nothing


class Heights:
    """How many elements deep the least document of a pattern is: infinite where it has none at all."""

    def __init__(self, schema: Schema) -> None:
        self._known: dict[Element, float] = {}
        elements = reachable(schema.start)
        while self._grow(elements):
            pass

    def _grow(self, elements: Iterable[Element]) -> bool:
        before = dict(self._known)
        for element in elements:
            self._known[element] = 1 + self.of(element.content)
        return before != self._known

    def of(self, pattern: Pattern) -> float:
        """The height of a pattern's least document."""
        if isinstance(pattern, Element):
            return self._known.get(pattern, math.inf)
        if pattern is pattern.factory.nothing:
            return math.inf
        if isinstance(pattern, Attribute) or not inner(pattern):
            return 0
        heights = map(self.of, inner(pattern))
        return min(heights) if isinstance(pattern, Choice) else max(heights)
