"""What a pattern would allow next: for messages, and for going on after a fault."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from edition.validation.relaxng.names import local, namespace_of
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Data,
    Element,
    Group,
    Interleave,
    List,
    OneOrMore,
    Pattern,
    Text,
    Value,
)

MOST_LISTED = 8
"""So many names or values are listed in a message."""

_EVERYDAY = frozenset(
    """head div p lg l sp speaker stage list item table row cell quote note hi ref lb pb title name persName date bibl
    n type rend target when xml:id""".split()  # noqa: SIM905 - a table of words is easier to read
)
"""Of long lists these are named first: they are what is mostly looked for."""


@dataclass(slots=True)
class Expected:
    """What may come next: elements, attributes, text, literal values and types of data."""

    elements: dict[Element, None] = field(default_factory=dict)
    attributes: dict[Attribute, None] = field(default_factory=dict)
    values: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    text: bool = False


def expected(patterns: Iterable[Pattern]) -> Expected:
    """What any of the patterns allows next."""
    found = Expected()
    seen: set[Pattern] = set()
    for pattern in patterns:
        _first(pattern, found, seen)
    return found


def _first(pattern: Pattern, found: Expected, seen: set[Pattern]) -> None:
    if pattern in seen:
        return
    seen.add(pattern)
    if isinstance(pattern, Element):
        found.elements[pattern] = None
    elif isinstance(pattern, Attribute):
        found.attributes[pattern] = None
    elif isinstance(pattern, Text):
        found.text = True
    elif isinstance(pattern, Value):
        found.values.append(pattern.string)
    elif isinstance(pattern, Data):
        found.types.append(pattern.datatype.description)
    elif isinstance(pattern, List | OneOrMore):
        _first(pattern.part, found, seen)
    else:
        for part in _next_parts(pattern):
            _first(part, found, seen)


def _next_parts(pattern: Pattern) -> Iterator[Pattern]:
    if isinstance(pattern, Choice | Interleave):
        yield from pattern.parts
    elif isinstance(pattern, Group):
        blocked = False
        for part in pattern.parts:
            if not blocked or part.attributed:
                yield part
            blocked = blocked or not part.nullable


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name that was probably meant."""
    known = {local(tag): tag for tag in names}
    lowered = {key.lower(): tag for key, tag in known.items()}
    if local(name) in known:
        return known[local(name)]
    if local(name).lower() in lowered:
        return lowered[local(name).lower()]
    near = difflib.get_close_matches(local(name), known, n=1, cutoff=0.65)
    return known[near[0]] if near else None


def listing(names: Iterable[str], *, tags: bool = False) -> str:
    """A list for a message: sorted, cut after some, with angle brackets for elements."""
    ordered = sorted(dict.fromkeys(local(name) for name in names))
    if len(ordered) > MOST_LISTED:
        ordered.sort(key=lambda name: name not in _EVERYDAY)
    shown = [f"<{name}>" if tags else name for name in ordered[:MOST_LISTED]]
    if len(ordered) > MOST_LISTED:
        shown.append(f"{len(ordered) - MOST_LISTED} more")
    return ", ".join(shown[:-1]) + (" or " if len(shown) > 1 else "") + shown[-1] if shown else ""


def known_namespace(tag: str, names: Iterable[str]) -> str | None:
    """The namespace in which the grammar has an element of this local name, where the tag is in another."""
    for name in names:
        if local(name) == local(tag) and namespace_of(name) != namespace_of(tag):
            return namespace_of(name)
    return None
