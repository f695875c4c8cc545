"""Attributes of the types ID, IDREF and IDREFS (RELAX NG DTD Compatibility, section 3: "ID/IDREF/IDREFS").

That specification refuses a grammar in which the type of an attribute is not the same wherever the element may stand;
tei_all is such a grammar (any attribute may stand in egXML). Here the type is taken from the declarations that name
both the element and the attribute; where those disagree it has none.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from edition.validation.relaxng.names import listed
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Data,
    Element,
    Group,
    Interleave,
    OneOrMore,
    Pattern,
    Value,
)

Kind = Literal["ID", "IDREF", "IDREFS"]
Identifiers = dict[str, dict[str, Kind]]
"""By the name of the element and that of the attribute."""

_KINDS: dict[str, Kind] = {"ID": "ID", "IDREF": "IDREF", "IDREFS": "IDREFS"}


def identifiers(elements: Iterable[Element]) -> Identifiers:
    """The attributes of such a type that the elements declare."""
    found: dict[str, dict[str, set[Kind | None]]] = {}
    for element in elements:
        tags = listed(element.names)
        if not tags:
            continue
        for attribute in _attributes(element.content):
            kind = _kind(attribute.part)
            for name in listed(attribute.names):
                for tag in tags:
                    found.setdefault(tag, {}).setdefault(name, set()).add(kind)
    settled = {
        tag: {name: kind for name, kinds in names.items() for kind in kinds if len(kinds) == 1 and kind is not None}
        for tag, names in found.items()
    }
    return {tag: names for tag, names in settled.items() if names}


def _attributes(pattern: Pattern) -> Iterator[Attribute]:
    if isinstance(pattern, Attribute):
        yield pattern
    elif isinstance(pattern, Choice | Group | Interleave):
        for part in pattern.parts:
            if part.attributed:
                yield from _attributes(part)
    elif isinstance(pattern, OneOrMore):
        yield from _attributes(pattern.part)


def _kind(pattern: Pattern) -> Kind | None:
    """The type of a value: that of the data or value that it is."""
    if isinstance(pattern, Data | Value):
        return _KINDS.get(pattern.datatype.name) if pattern.datatype.library else None
    return None
