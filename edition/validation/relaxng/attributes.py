"""Attributes that depend on nothing else, taken out of the content of an element so that each is looked up by its name.

Attributes come in any set: derivatives by each of them would make a state for every set that documents have, and those
are many where an element has sixty attributes. No name stands twice in a group or interleave (7.3), so a part of one
that is a single attribute, or an optional one, says nothing of the other parts and can be decided alone.
"""

from dataclasses import dataclass, field

from edition.validation.relaxng.names import Name
from edition.validation.relaxng.patterns import Attribute, Choice, Empty, Group, Interleave, Pattern


@dataclass(slots=True)
class Attributes:
    """The content of an element: ``alone`` are patterns for the values of such attributes by their names, ``required``
    the names of those that must be there, ``rest`` what else there is.
    """

    rest: Pattern
    alone: dict[str, Pattern] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)


def attributes_of(content: Pattern) -> tuple[Attributes, ...]:
    """Take the attributes that can be decided alone out of a content, or out of each part of a choice that it is."""
    choice = isinstance(content, Choice) and content.attributed and _optional(content) is None
    found = tuple(map(Attributes, content.parts if choice and isinstance(content, Choice) else (content,)))
    for one in found:
        one.rest = _without(one.rest, one)
    return found


def _without(pattern: Pattern, found: Attributes) -> Pattern:
    if isinstance(pattern, Attribute) and isinstance(pattern.names, Name):
        found.alone[pattern.names.tag] = pattern.part
        found.required.add(pattern.names.tag)
        return pattern.factory.empty
    optional = _optional(pattern)
    if optional is not None and isinstance(optional.names, Name):
        found.alone[optional.names.tag] = optional.part
        return pattern.factory.empty
    if not pattern.attributed or not isinstance(pattern, Group | Interleave):
        return pattern
    make = pattern.factory.group if isinstance(pattern, Group) else pattern.factory.interleave
    return make(_without(part, found) for part in pattern.parts)


def _optional(pattern: Pattern) -> Attribute | None:
    """The attribute where a pattern is an optional one."""
    if not isinstance(pattern, Choice) or len(pattern.parts) != 2:
        return None
    one, other = pattern.parts
    if isinstance(other, Empty):
        one, other = other, one
    return other if isinstance(one, Empty) and isinstance(other, Attribute) else None
