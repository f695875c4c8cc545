"""Where an element could have stood in its parent, and which elements hold nothing: for the way out of a fault."""

from collections.abc import Iterator

from lxml import etree

from edition.validation.relaxng.expected import expected
from edition.validation.relaxng.patterns import Pattern
from edition.validation.relaxng.schema import Schema

_MOST_PLACES = 8
"""Places that are followed at once: the last of them that holds is wanted."""


def earlier_place(schema: Schema, node: etree._Element) -> etree._Element | None:
    """The last sibling before which an element would be allowed, with all that stand between the two after it; None
    where there is none.
    """
    parent, tag = node.getparent(), str(node.tag)
    states = _contents(schema, str(parent.tag)) if parent is not None else []
    places: list[tuple[etree._Element, list[Pattern]]] = []
    for sibling in [] if parent is None else parent.iterchildren(etree.Element):
        if sibling is node:
            break
        name = str(sibling.tag)
        places.append((sibling, _after(states, tag)))
        moved = [(place, _after(rest, name)) for place, rest in places]
        places = [(place, rest) for place, rest in moved if rest][-_MOST_PLACES:]
        states = _after(states, name)
    return places[-1][0] if places else None


def always_empty(schema: Schema, tag: str) -> bool:
    """Whether an element can hold nothing, by each of its declarations."""
    states = _contents(schema, tag)
    found = expected(states)
    return bool(states) and not (found.elements or found.text or found.values or found.types)


def _contents(schema: Schema, tag: str) -> list[Pattern]:
    """What each declaration of an element allows after good attributes."""
    return [rest for one in schema.declared.get(tag, ()) for rest in _closed(one.content)]


def _closed(content: Pattern) -> Iterator[Pattern]:
    closed = content.closed()
    if closed is not content.factory.nothing:
        yield closed
        return
    for part in getattr(content, "parts", ()):  # a required attribute: what is left without all attributes
        if part.attributed:
            continue
        yield part


def _after(states: list[Pattern], tag: str) -> list[Pattern]:
    return [rest for state in states for _, rest in state.open(tag)]
