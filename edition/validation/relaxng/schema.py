"""A grammar that was read: where it starts, and what it declares."""

from collections.abc import Iterator
from functools import cached_property

from edition.validation.relaxng.attributes import Attributes, attributes_of
from edition.validation.relaxng.factory import Factory
from edition.validation.relaxng.identifiers import Identifiers, identifiers
from edition.validation.relaxng.names import listed
from edition.validation.relaxng.patterns import Attribute, Choice, Element, Group, Interleave, OneOrMore, Pattern


class Schema:
    """A grammar, ready to validate with."""

    def __init__(self, start: Pattern, factory: Factory) -> None:
        self.start = start
        self.factory = factory
        self.known_attributes: dict[Element, tuple[Attributes, ...]] = {}

    def attributes(self, element: Element) -> tuple[Attributes, ...]:
        """The content of an element, as alternatives, with the attributes taken out that can be decided alone."""
        found = self.known_attributes.get(element)
        if found is None:
            found = self.known_attributes[element] = attributes_of(element.content)
        return found

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Every element pattern that can be reached from the start (4.19)."""
        return tuple(reachable(self.start))

    @cached_property
    def declared(self) -> dict[str, tuple[Element, ...]]:
        """Every element that the grammar lists by name, with its declarations."""
        found: dict[str, tuple[Element, ...]] = {}
        for element in self.elements:
            for tag in listed(element.names):
                found[tag] = (*found.get(tag, ()), element)
        return found

    @cached_property
    def identifiers(self) -> Identifiers:
        """Which attributes are of the types ID, IDREF and IDREFS."""
        return identifiers(self.elements)


def reachable(start: Pattern) -> Iterator[Element]:
    """Every element pattern that can be reached from a pattern."""
    waiting, seen = [start], {start}
    while waiting:
        pattern = waiting.pop()
        if isinstance(pattern, Element):
            yield pattern
        for part in inner(pattern):
            if part not in seen:
                seen.add(part)
                waiting.append(part)


def inner(pattern: Pattern) -> tuple[Pattern, ...]:
    """The patterns directly inside one."""
    if isinstance(pattern, Choice | Group | Interleave):
        return pattern.parts
    if isinstance(pattern, OneOrMore | Attribute):
        return (pattern.part,)
    return (pattern.content,) if isinstance(pattern, Element) else ()
