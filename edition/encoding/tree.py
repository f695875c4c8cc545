"""The element tree that encoding builds before it writes: names, attributes, and leaves that know their source.

A tree of our own, for one reason: a leaf is the reader's ``Text`` itself, so the ledger falls out of the same walk
that writes the file, and no step in between can change a character.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from edition.model.inline import Text


@dataclass(slots=True, eq=False)
class Element:
    """A TEI element. An attribute whose value is an Element is a pointer to it ("#" and its xml:id, once it has one).

    Children are elements, pieces of the source (``Text``), or strings; strings stand in the header only.
    """

    name: str
    attributes: "dict[str, str | Element]" = field(default_factory=dict)
    children: "list[Node]" = field(default_factory=list)

    @property
    def identifier(self) -> str:
        value = self.attributes.get("xml:id", "")
        return value if isinstance(value, str) else ""


Node = Element | Text | str


def element(name: str, *children: Node, **attributes: "str | Element | None") -> Element:
    """An element; attributes that are None or empty are left out; ``xml_id`` stands for xml:id, ``type_`` for type."""
    named = {key.rstrip("_").replace("xml_", "xml:"): value for key, value in attributes.items()}
    return Element(name, {key: value for key, value in named.items() if value}, list(children))


def elements(root: Element) -> Iterator[Element]:
    """The element and all below it, in document order."""
    stack: list[Element] = [root]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(child for child in reversed(current.children) if isinstance(child, Element))


def pieces(root: Element, *, without: frozenset[str] = frozenset()) -> Iterator[Text]:
    """The pieces of the source below an element in document order; elements named in ``without`` are passed over."""
    stack: list[Node] = list(reversed(root.children))
    while stack:
        current = stack.pop()
        if isinstance(current, Text):
            yield current
        elif isinstance(current, Element) and current.name not in without:
            stack.extend(reversed(current.children))


def first_offset(root: Element) -> int | None:
    """The offset in the source of the first piece below an element (notes left out), or None where it has none."""
    return next((piece.span.start for piece in pieces(root, without=frozenset({"note"}))), None)
