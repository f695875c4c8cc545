"""Example documents: the way to a place as the walk went it, and the least that completes it."""

from dataclasses import dataclass

from lxml import etree

from edition.validation.relaxng.names import listed
from edition.validation.relaxng.patterns import Attribute, Choice, Data, Element, List, OneOrMore, Pattern, Value
from edition.validation.relaxng.schema import inner
from inclusion.patterns import Heights
from inclusion.values import STRINGS


@dataclass(frozen=True, slots=True)
class Attributed:
    """A step of the walk: an attribute, with any value of a pattern or a certain one."""

    name: str
    value: Pattern
    string: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A step of the walk: a whole child, by one of its names."""

    element: Element
    tag: str


Step = Attributed | Opened | str | None
"""What leads from a state to the next: an attribute, a child, text, or nothing (an attribute left out)."""


class Writer:
    """Writes least documents. ``heights`` are those of the grammar's patterns."""

    def __init__(self, heights: Heights) -> None:
        self._heights = heights
        self._ids = 0

    def step(self, step: Step, parent: etree._Element) -> None:
        """Do to an element what a step of the walk did."""
        if isinstance(step, Attributed):
            parent.set(step.name, self._string(step.value) if step.string is None else step.string)
        elif isinstance(step, Opened):
            self.complete(step.element.content, self.open(step, parent))
        elif step:
            _write(step, parent)

    def open(self, step: Opened, parent: etree._Element) -> etree._Element:
        """A new child, still empty."""
        return etree.SubElement(parent, step.tag, nsmap={None: "http://www.tei-c.org/ns/1.0"})

    def complete(self, pattern: Pattern, parent: etree._Element) -> None:
        """Write the least that a pattern demands, at the end of an element."""
        if isinstance(pattern, Element):
            self.step(Opened(pattern, next(iter(listed(pattern.names)), "any")), parent)
        elif isinstance(pattern, Attribute):
            parent.set(listed(pattern.names)[0], self._string(pattern.part))
        elif isinstance(pattern, Choice):
            if not pattern.nullable:
                self.complete(min(pattern.parts, key=self._heights.of), parent)
        elif isinstance(pattern, Data | Value | List):
            _write(self._string(pattern), parent)
        else:
            for part in inner(pattern):
                self.complete(part, parent)

    def _string(self, pattern: Pattern) -> str:
        """A string that a pattern of values allows."""
        if isinstance(pattern, Value):
            return pattern.string
        if isinstance(pattern, Choice):
            return self._string(pattern.parts[0])
        if isinstance(pattern, List | OneOrMore):
            return self._string(pattern.part)
        if isinstance(pattern, Data) and pattern.datatype.name == "ID":
            self._ids += 1
            return f"id{self._ids}"
        return next((string for string in STRINGS if string and pattern.matches(string)), "")


def _write(text: str, parent: etree._Element) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
