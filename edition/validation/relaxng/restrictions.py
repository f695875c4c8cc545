"""What a grammar must not say although its form is right: section 7 of the specification.

The rules are about the simplified grammar, so they are checked on the patterns. Each fault names a pattern that was
made from an element of the grammar, so that its line can be told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum, IntFlag, auto

from edition.validation.relaxng.names import OTHER, AnyName, NameClass, local, overlap, parts_of
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Data,
    Element,
    Empty,
    Group,
    Interleave,
    List,
    OneOrMore,
    Pattern,
    Text,
    Value,
)


class RestrictionError(Exception):
    """A pattern that stands where it must not; ``around`` is the element or attribute pattern that it stands in."""

    def __init__(self, pattern: Pattern, around: Pattern | None, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.pattern, self.around, self.message, self.hint = pattern, around, message, hint


class _In(IntFlag):
    """What is around a pattern (7.1)."""

    START = auto()
    ATTRIBUTE = auto()
    LIST = auto()
    EXCEPT = auto()
    REPEATED = auto()
    REPEATED_GROUP = auto()


class _Content(IntEnum):
    """Content types (7.2), in their order."""

    EMPTY = 0
    COMPLEX = 1
    SIMPLE = 2


_WORDS: dict[type[Pattern], str] = {
    Attribute: "an attribute",
    Element: "an element",
    Text: "<text/>",
    Empty: "<empty/>",
    Group: "a group",
    Interleave: "an interleave",
    List: "a list",
    OneOrMore: "a repetition",
    Data: "data",
    Value: "a value",
}
_FORBIDDEN: tuple[tuple[_In, tuple[type[Pattern], ...], str, str], ...] = (
    (_In.ATTRIBUTE, (Attribute, Element), "cannot be the value of an attribute", "7.1.1"),
    (_In.REPEATED_GROUP, (Attribute,), "cannot be repeated together with something else", "7.1.2"),
    (_In.LIST, (List, Element, Attribute, Text, Interleave), "cannot stand in a list", "7.1.3"),
    (
        _In.EXCEPT,
        (Attribute, Element, List, Text, Group, Interleave, OneOrMore, Empty),
        "cannot be an exception of data",
        "7.1.4",
    ),
    (
        _In.START,
        (Attribute, Data, Value, Text, List, Group, Interleave, OneOrMore, Empty),
        "cannot be what a document begins with: that is one element",
        "7.1.5",
    ),
)


_REPEATED, _REPEATED_GROUP = int(_In.REPEATED), int(_In.REPEATED_GROUP)
_FORBIDDING = ~_REPEATED


def check_restrictions(start: Pattern, elements: Iterable[Element]) -> None:
    """Raise RestrictionError for the first pattern that section 7 forbids.

    ``elements`` are all element patterns that can be reached from ``start``.
    """
    checker = _Checker()
    checker.contexts(start, int(_In.START), None)
    for element in elements:
        checker.contexts(element.content, 0, element)
        checker.content(element.content, element)


@dataclass(slots=True)
class _Names:
    """The names of the attributes or elements directly in a pattern: those that are listed, and classes of others."""

    listed: set[str] = field(default_factory=set)
    classes: list[NameClass] = field(default_factory=list)
    text: bool = False

    def shared(self, other: "_Names") -> str | None:
        """A name that both have, None where there is none."""
        if not self.listed.isdisjoint(other.listed):
            return min(self.listed & other.listed)
        if not (self.classes or other.classes):
            return None
        for mine, theirs in ((self, other), (other, self)):
            for one in mine.classes:
                for tag in theirs.listed:
                    if one.contains(tag):
                        return tag
        shared = (overlap(one, two) for one in self.classes for two in other.classes)
        return next((tag for tag in shared if tag is not None), None)

    def add(self, other: "_Names") -> None:
        """Take in the names of another."""
        self.listed |= other.listed
        self.classes += other.classes
        self.text |= other.text


class _Checker:
    def __init__(self) -> None:
        self._checked: set[tuple[Pattern, int]] = set()
        self._types: dict[Pattern, _Content] = {}
        self._attributes: dict[Pattern, _Names] = {}
        self._elements: dict[Pattern, _Names] = {}

    # -- 7.1, 7.3: what may stand where --------------------------------------------------------------------------------

    def contexts(self, pattern: Pattern, inside: int, around: Pattern | None) -> None:
        """Check a pattern and what is in it, but not the content of elements."""
        if not (pattern.attributed or pattern.textual or inside & _FORBIDDING):
            return  # elements and text, which may stand anywhere but there
        if (pattern, inside) in self._checked:
            return
        self._checked.add((pattern, inside))
        if inside & _FORBIDDING:
            self._forbidden(pattern, inside, around)
        if isinstance(pattern, Attribute):
            self._infinite(pattern, inside)
            self.contexts(pattern.part, int(_In.ATTRIBUTE), pattern)
        elif isinstance(pattern, OneOrMore):
            self.contexts(pattern.part, inside | _REPEATED, around)
        elif isinstance(pattern, List):
            self.contexts(pattern.part, inside | int(_In.LIST), around)
        elif isinstance(pattern, Data) and pattern.exception is not None:
            self.contexts(pattern.exception, inside | int(_In.EXCEPT), around)
        elif isinstance(pattern, Choice | Group | Interleave):
            inner = inside
            if not isinstance(pattern, Choice) and inside & _REPEATED:
                inner |= _REPEATED_GROUP
            for part in pattern.parts:
                self.contexts(part, inner, around)

    @staticmethod
    def _forbidden(pattern: Pattern, inside: int, around: Pattern | None) -> None:
        for where, kinds, message, section in _FORBIDDEN:
            if where & inside and isinstance(pattern, kinds):
                what = next(word for kind, word in _WORDS.items() if isinstance(pattern, kind))
                raise RestrictionError(pattern, around, f"{what} {message}", _rule(section))

    @staticmethod
    def _infinite(pattern: Attribute, inside: int) -> None:
        """Attributes of any name are many (7.3)."""
        if not any(isinstance(part, AnyName) for part in parts_of(pattern.names)):
            return
        if not inside & _REPEATED:
            hint = f"put the attribute into <oneOrMore> or <zeroOrMore> ({_rule('7.3')})"
            raise RestrictionError(pattern, None, "an attribute of any name must be repeated", hint)

    # -- 7.2, 7.3, 7.4: what may stand together ------------------------------------------------------------------------

    def content(self, pattern: Pattern, around: Pattern) -> _Content:
        """The content type of a pattern. Raises RestrictionError where it has none, or names stand in it twice."""
        known = self._types.get(pattern)
        if known is None:
            known = self._types[pattern] = self._content(pattern, around)
        return known

    def _content(self, pattern: Pattern, around: Pattern) -> _Content:
        if isinstance(pattern, Attribute):
            self.content(pattern.part, pattern)
            return _Content.EMPTY
        if isinstance(pattern, Choice):
            return max(self.content(part, around) for part in pattern.parts)
        if isinstance(pattern, OneOrMore):
            found = self.content(pattern.part, around)
            return self._groupable((found, found), pattern, around)
        if isinstance(pattern, Group | Interleave):
            self._once(pattern, around)
            return self._groupable([self.content(part, around) for part in pattern.parts], pattern, around)
        if isinstance(pattern, Data | Value | List):
            return _Content.SIMPLE
        return _Content.COMPLEX if isinstance(pattern, Text | Element) else _Content.EMPTY

    @staticmethod
    def _groupable(found: Iterable[_Content], pattern: Pattern, around: Pattern) -> _Content:
        kinds = [kind for kind in found if kind is not _Content.EMPTY]
        if _Content.SIMPLE in kinds and len(kinds) > 1:
            message = "data, values and lists are the whole content: nothing can stand beside them"
            hint = f"put several words into one <list>, alternatives into <choice> ({_rule('7.2')})"
            raise RestrictionError(pattern, around, message, hint)
        return max(kinds, default=_Content.EMPTY)

    def _once(self, pattern: Group | Interleave, around: Pattern) -> None:
        """No attribute twice (7.3); in an interleave, no element and no text in two parts (7.4)."""
        attributes, elements = _Names(), _Names()
        for part in pattern.parts:
            if part.attributed:
                more = self._attributes_of(part)
                if (name := attributes.shared(more)) is not None:
                    raise RestrictionError(part, around, f"the attribute {_told(name)} stands here twice", _rule("7.3"))
                attributes.add(more)
            if isinstance(pattern, Interleave):
                more = self._elements_of(part)
                if (name := elements.shared(more)) is not None:
                    message = f"<{_told(name)}> stands in two parts of an interleave"
                    raise RestrictionError(part, around, message, _rule("7.4"))
                if elements.text and more.text:
                    message = "text stands in two parts of an interleave"
                    raise RestrictionError(part, around, message, f"one <text/> or <mixed> is enough ({_rule('7.4')})")
                elements.add(more)

    def _attributes_of(self, pattern: Pattern) -> _Names:
        known = self._attributes.get(pattern)
        if known is None:
            known = self._attributes[pattern] = _names(pattern.names) if isinstance(pattern, Attribute) else _Names()
            for part in _parts(pattern):
                if part.attributed:
                    known.add(self._attributes_of(part))
        return known

    def _elements_of(self, pattern: Pattern) -> _Names:
        known = self._elements.get(pattern)
        if known is None:
            made = _names(pattern.names) if isinstance(pattern, Element) else _Names(text=isinstance(pattern, Text))
            for part in _parts(pattern):
                made.add(self._elements_of(part))
            known = self._elements[pattern] = made
        return known


def _parts(pattern: Pattern) -> tuple[Pattern, ...]:
    """The patterns beside each other or repeated in one; none for an attribute, an element or data."""
    if isinstance(pattern, Choice | Group | Interleave):
        return pattern.parts
    return (pattern.part,) if isinstance(pattern, OneOrMore) else ()


def _names(names: NameClass) -> _Names:
    made = _Names()
    for part in parts_of(names):
        if isinstance(part, AnyName):
            made.classes.append(part)
        else:
            made.listed.add(part.tag)
    return made


def _rule(section: str) -> str:
    return f"section {section} of the RELAX NG specification"


def _told(tag: str) -> str:
    """A name for a message; the one that stands for all others has no name of its own."""
    return local(tag).replace(OTHER, "of any name")
