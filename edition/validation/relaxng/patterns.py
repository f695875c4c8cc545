"""Patterns of RELAX NG and what is left of each after an element, an attribute, the end of a tag, or text.

Equal patterns are one object (hash-consing, by the ``Factory`` of ``factory.py``), so what was worked out once is
remembered on the object. An element's derivative names the element patterns that the child may be, each with what may
follow it; which of them holds is decided below it. That is Clark's algorithm with the stack of open elements kept
outside the patterns.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from edition.validation.relaxng.datatypes import Datatype, Namespaces
from edition.validation.relaxng.lexical import words_of
from edition.validation.relaxng.names import NameClass

_NO_NAMESPACES: Namespaces = {}

Opened = tuple[tuple["Element", "Pattern"], ...]
"""For a start tag: each element pattern that fits, with what may follow it."""

Attributed = tuple[tuple["Pattern", "Pattern"], ...]
"""For an attribute's name: each pattern for its value, with what is left."""


class Maker(Protocol):
    """What a pattern needs of the factory that made it."""

    empty: "Pattern"
    nothing: "Pattern"

    def count(self) -> int:
        """A number for a new pattern."""

    def choice(self, parts: "Iterable[Pattern]") -> "Pattern":
        """Any of the patterns."""

    def group(self, parts: "Iterable[Pattern]") -> "Pattern":
        """One after the other."""

    def interleave(self, parts: "Iterable[Pattern]") -> "Pattern":
        """In any order, mixed."""

    def one_or_more(self, part: "Pattern") -> "Pattern":
        """Once or more."""


class Pattern:
    """A pattern.

    ``nullable``: it allows nothing at all. ``attributed``: attributes are left in it. ``textual``: it has data or
    values in it, so that text must be looked at.
    """

    __slots__ = (
        "_attributes",
        "_closed",
        "_opened",
        "_texted",
        "attributed",
        "factory",
        "nullable",
        "number",
        "textual",
    )

    def __init__(self, factory: "Maker", *, nullable: bool, attributed: bool, textual: bool) -> None:
        self.factory = factory
        self.number = factory.count()
        self.nullable, self.attributed, self.textual = nullable, attributed, textual
        self._opened: dict[str, Opened] = {}
        self._attributes: dict[str, Attributed] = {}
        self._closed: Pattern | None = None
        self._texted: Pattern | None = None

    def open(self, tag: str) -> Opened:
        """After the start tag of a child element."""
        found = self._opened.get(tag)
        if found is None:
            found = self._opened[tag] = self._open(tag)
        return found

    def attribute(self, name: str) -> Attributed:
        """After the name of an attribute."""
        if not self.attributed:
            return ()
        found = self._attributes.get(name)
        if found is None:
            found = self._attributes[name] = self._attribute(name)
        return found

    def closed(self) -> "Pattern":
        """After the last attribute: optional attributes go, required ones leave nothing allowed."""
        if not self.attributed:
            return self
        if self._closed is None:
            self._closed = self._close()
        return self._closed

    def text(self, string: str, namespaces: Namespaces = _NO_NAMESPACES) -> "Pattern":
        """After text; ``namespaces`` are those in force where it stands."""
        if self.textual:
            return self._text(string, namespaces)
        if self._texted is None:
            self._texted = self._text(string, namespaces)
        return self._texted

    def matches(self, string: str, namespaces: Namespaces = _NO_NAMESPACES) -> bool:
        """Whether the pattern allows a string as the whole value of an attribute or element (spec, 6.2.8)."""
        return self.text(string, namespaces).nullable or (self.nullable and not string.strip(" \t\n\r"))

    def _open(self, tag: str) -> Opened:
        return ()

    def _attribute(self, name: str) -> Attributed:
        return ()

    def _close(self) -> "Pattern":
        return self

    def _text(self, string: str, namespaces: Namespaces) -> "Pattern":
        return self.factory.nothing


class Empty(Pattern):
    """``empty``."""

    __slots__ = ()


class NotAllowed(Pattern):
    """``notAllowed``."""

    __slots__ = ()


class Text(Pattern):
    """``text``."""

    __slots__ = ()

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        return self


class Data(Pattern):
    """``data`` with its exception."""

    __slots__ = ("datatype", "exception")

    def __init__(self, factory: "Maker", datatype: Datatype, exception: Pattern | None) -> None:
        super().__init__(factory, nullable=False, attributed=False, textual=True)
        self.datatype, self.exception = datatype, exception

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        excepted = self.exception is not None and self.exception.matches(string, namespaces)
        return self.factory.empty if self.datatype.allows(string, namespaces) and not excepted else self.factory.nothing


class Value(Pattern):
    """``value``."""

    __slots__ = ("datatype", "string")

    def __init__(self, factory: "Maker", datatype: Datatype, string: str) -> None:
        super().__init__(factory, nullable=False, attributed=False, textual=True)
        self.datatype, self.string = datatype, string

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        return self.factory.empty if self.datatype.same(self.string, string, namespaces) else self.factory.nothing


class List(Pattern):
    """``list``: the words of a string."""

    __slots__ = ("part",)

    def __init__(self, factory: "Maker", part: Pattern) -> None:
        super().__init__(factory, nullable=False, attributed=False, textual=True)
        self.part = part

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        left = self.part
        for word in words_of(string):
            left = left.text(word, namespaces)
        return self.factory.empty if left.nullable else self.factory.nothing


class Attribute(Pattern):
    """``attribute``."""

    __slots__ = ("names", "part")

    def __init__(self, factory: "Maker", names: NameClass, part: Pattern) -> None:
        super().__init__(factory, nullable=False, attributed=True, textual=False)
        self.names, self.part = names, part

    def _attribute(self, name: str) -> Attributed:
        return ((self.part, self.factory.empty),) if self.names.contains(name) else ()

    def _close(self) -> Pattern:
        return self.factory.nothing


class Element(Pattern):
    """``element``. Its content is worked out when it is first needed: grammars are recursive here and nowhere else."""

    __slots__ = ("_content", "_make", "names")

    def __init__(self, factory: "Maker", names: NameClass, make: Callable[[], Pattern]) -> None:
        super().__init__(factory, nullable=False, attributed=False, textual=False)
        self.names, self._make = names, make
        self._content: Pattern | None = None

    @property
    def content(self) -> Pattern:
        """Attributes and children."""
        if self._content is None:
            self._content = self._make()
        return self._content

    def _open(self, tag: str) -> Opened:
        return ((self, self.factory.empty),) if self.names.contains(tag) else ()


class _Compound(Pattern):
    __slots__ = ("parts",)

    def __init__(self, factory: "Maker", parts: tuple[Pattern, ...], *, nullable: bool) -> None:
        attributed = any(part.attributed for part in parts)
        super().__init__(factory, nullable=nullable, attributed=attributed, textual=any(part.textual for part in parts))
        self.parts = parts


class Choice(_Compound):
    """``choice`` of two or more patterns, sorted by their numbers."""

    __slots__ = ()

    def __init__(self, factory: "Maker", parts: tuple[Pattern, ...]) -> None:
        super().__init__(factory, parts, nullable=any(part.nullable for part in parts))

    def _open(self, tag: str) -> Opened:
        return _merged(self.factory, (one for part in self.parts for one in part.open(tag)))

    def _attribute(self, name: str) -> Attributed:
        return tuple(dict.fromkeys(one for part in self.parts for one in part.attribute(name)))

    def _close(self) -> Pattern:
        return self.factory.choice(part.closed() for part in self.parts)

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        return self.factory.choice(part.text(string, namespaces) for part in self.parts)


class Group(_Compound):
    """``group`` of two or more patterns, in their order (attributes in any order)."""

    __slots__ = ()

    def __init__(self, factory: "Maker", parts: tuple[Pattern, ...]) -> None:
        super().__init__(factory, parts, nullable=all(part.nullable for part in parts))

    def _open(self, tag: str) -> Opened:
        make = self.factory.group
        found: list[tuple[Element, Pattern]] = []
        for index, part in enumerate(self.parts):
            after = self.parts[index + 1 :]
            found.extend((child, make((rest, *after))) for child, rest in part.open(tag))
            if not part.nullable:
                break
        return _merged(self.factory, found)

    def _attribute(self, name: str) -> Attributed:
        return _one_of(self.parts, name, self.factory.group)

    def _close(self) -> Pattern:
        return self.factory.group(part.closed() for part in self.parts)

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        found: list[Pattern] = []
        for index, part in enumerate(self.parts):
            found.append(self.factory.group((part.text(string, namespaces), *self.parts[index + 1 :])))
            if not part.nullable:
                break
        return self.factory.choice(found)


class Interleave(_Compound):
    """``interleave`` of two or more patterns, sorted by their numbers."""

    __slots__ = ()

    def __init__(self, factory: "Maker", parts: tuple[Pattern, ...]) -> None:
        super().__init__(factory, parts, nullable=all(part.nullable for part in parts))

    def _open(self, tag: str) -> Opened:
        make = self.factory.interleave
        return _merged(
            self.factory,
            (
                (child, make((*self.parts[:index], rest, *self.parts[index + 1 :])))
                for index, part in enumerate(self.parts)
                for child, rest in part.open(tag)
            ),
        )

    def _attribute(self, name: str) -> Attributed:
        return _one_of(self.parts, name, self.factory.interleave)

    def _close(self) -> Pattern:
        return self.factory.interleave(part.closed() for part in self.parts)

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        make, parts = self.factory.interleave, self.parts
        return self.factory.choice(
            make((*parts[:index], part.text(string, namespaces), *parts[index + 1 :]))
            for index, part in enumerate(parts)
        )


class OneOrMore(Pattern):
    """``oneOrMore``."""

    __slots__ = ("part",)

    def __init__(self, factory: "Maker", part: Pattern) -> None:
        super().__init__(factory, nullable=part.nullable, attributed=part.attributed, textual=part.textual)
        self.part = part

    def _after(self, rest: Pattern) -> Pattern:
        return self.factory.group((rest, self.factory.choice((self, self.factory.empty))))

    def _open(self, tag: str) -> Opened:
        return tuple((child, self._after(rest)) for child, rest in self.part.open(tag))

    def _attribute(self, name: str) -> Attributed:
        return tuple((value, self._after(rest)) for value, rest in self.part.attribute(name))

    def _close(self) -> Pattern:
        return self.factory.one_or_more(self.part.closed())

    def _text(self, string: str, namespaces: Namespaces) -> Pattern:
        return self._after(self.part.text(string, namespaces))


def _merged(factory: "Maker", pairs: Iterable[tuple[Element, Pattern]]) -> Opened:
    """Each element pattern once, with the choice of all that may follow it."""
    rests: dict[Element, list[Pattern]] = {}
    for child, rest in pairs:
        if rest is not factory.nothing:
            rests.setdefault(child, []).append(rest)
    return tuple((child, factory.choice(left)) for child, left in rests.items())


def _one_of(parts: tuple[Pattern, ...], name: str, make: Callable[[Iterable[Pattern]], Pattern]) -> Attributed:
    """One of the parts takes the attribute, the others stay as they are."""
    return tuple(
        (value, make((*parts[:index], rest, *parts[index + 1 :])))
        for index, part in enumerate(parts)
        for value, rest in part.attribute(name)
    )
