"""Changes of one thing in a document, chosen by lot with an eye on the grammar, so that many results stay valid."""

import copy
from collections.abc import Iterator
from random import Random

from generator import Generator, value
from lxml import etree

from edition.validation.relaxng import Schema
from edition.validation.relaxng.names import listed
from edition.validation.relaxng.patterns import Attribute, Data, Element, List, Pattern, Value
from edition.validation.relaxng.schema import inner

STRINGS = ("", " ", "x", "a b", "1", "-1", "0.5", "1781-05", "2020-02-30", "#a", "4:5", "true", "å", "a\u00a0b", "x:y")
_NOTHING_LISTED: tuple[str, ...] = ("unheard-of",)


class Mutator:
    """Changes documents of one grammar."""

    def __init__(self, schema: Schema, generator: Generator, random: Random) -> None:
        self._random = random
        self._generator = generator
        self._names = sorted(schema.declared) or list(_NOTHING_LISTED)
        self._contents = {tag: _Content(elements) for tag, elements in schema.declared.items()}
        self._attributes = sorted({name for content in self._contents.values() for name in content.attributes})
        self._values = sorted({word for content in self._contents.values() for word in content.words} | {*STRINGS})
        self._changes = (
            *(self._remove, self._unwrap, self._rename, self._insert, self._insert, self._double, self._move),
            *(self._swap, self._set, self._set, self._set, self._unset, self._revalue, self._revalue, self._write),
        )

    def mutant(self, root: etree._Element) -> etree._Element:
        """A changed copy."""
        changed = copy.deepcopy(root)
        for _ in range(self._random.choice((1, 1, 1, 2))):
            nodes = list(changed.iter(etree.Element))
            self._random.choice(self._changes)(self._random.choice(nodes))
        return changed

    def _content(self, node: etree._Element | None) -> "_Content":
        return self._contents.get(str(node.tag), _EMPTY) if node is not None else _EMPTY

    def _name(self, around: etree._Element | None) -> str:
        """Mostly the name of an element that may stand somewhere in the parent."""
        near = self._content(around).children
        return self._random.choice(list(near) if near and self._random.random() < 0.7 else self._names)

    def _remove(self, node: etree._Element) -> None:
        if (around := node.getparent()) is not None:
            around.remove(node)

    def _unwrap(self, node: etree._Element) -> None:
        if (around := node.getparent()) is not None:
            for child in list(node):
                node.addprevious(child)
            around.remove(node)

    def _rename(self, node: etree._Element) -> None:
        node.tag = self._name(node.getparent())

    def _insert(self, node: etree._Element) -> None:
        near = self._content(node).children
        name = self._name(node)
        made = etree.Element(name)
        if name in near and self._random.random() < 0.8:
            made = self._generator.element(near[name])
        node.insert(self._random.randint(0, len(node)), made)

    def _double(self, node: etree._Element) -> None:
        if node.getparent() is not None:
            node.addnext(copy.deepcopy(node))

    def _move(self, node: etree._Element) -> None:
        if (around := node.getparent()) is not None:
            around.insert(self._random.randrange(len(around)), node)

    def _swap(self, node: etree._Element) -> None:
        if (after := node.getnext()) is not None:
            after.addnext(node)

    def _set(self, node: etree._Element) -> None:
        own = self._content(node).attributes
        if own and self._random.random() < 0.8:
            name = self._random.choice(list(own))
            good = self._random.random() < 0.6
            node.set(name, value(self._random.choice(own[name]), self._random) if good else self._value())
        elif self._attributes:
            node.set(self._random.choice(self._attributes), self._value())

    def _unset(self, node: etree._Element) -> None:
        if node.attrib:
            del node.attrib[self._random.choice(list(node.attrib))]

    def _revalue(self, node: etree._Element) -> None:
        if node.attrib:
            node.set(self._random.choice(list(node.attrib)), self._value())
        elif not len(node):
            node.text = self._value()

    def _write(self, node: etree._Element) -> None:
        node.text = (node.text or "") + self._value()

    def _value(self) -> str:
        return self._random.choice(self._values)


class _Content:
    """What the declarations of one name mention: children, attributes with what their values may be, and literals."""

    def __init__(self, elements: tuple[Element, ...]) -> None:
        self.children: dict[str, Element] = {}
        self.attributes: dict[str, list[Pattern]] = {}
        self.words: set[str] = set()
        for element in elements:
            for pattern in _inside(element.content):
                if isinstance(pattern, Element):
                    self.children.update(dict.fromkeys(listed(pattern.names), pattern))
                elif isinstance(pattern, Attribute):
                    for name in listed(pattern.names):
                        self.attributes.setdefault(name, []).append(pattern.part)
                elif isinstance(pattern, Value):
                    self.words.add(pattern.string)


_EMPTY = _Content(())


def _inside(pattern: Pattern) -> Iterator[Pattern]:
    yield pattern
    if isinstance(pattern, Element):
        return
    parts = (pattern.part,) if isinstance(pattern, List) else () if isinstance(pattern, Data) else inner(pattern)
    for part in parts:
        yield from _inside(part)
