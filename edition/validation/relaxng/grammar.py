"""Reads a RELAX NG grammar in XML syntax into patterns (sections 4.2 to 4.18 of the specification).

Included files and external references are followed to local files only, below the folder of the grammar or beside
it; nothing is ever fetched.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from edition.validation.relaxng.datatypes import DatatypeError, datatype
from edition.validation.relaxng.factory import Factory
from edition.validation.relaxng.names import AnyName, Name, NameChoice, NameClass, listed
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Element,
    Group,
    Interleave,
    OneOrMore,
    Pattern,
)
from edition.xml.parse import parse

RELAXNG = "http://relaxng.org/ns/structure/1.0"
_LARGEST = 20_000_000
_MOST_FILES = 200


class SchemaError(Exception):
    """A grammar that cannot be used: why, and where."""

    def __init__(self, message: str, file: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.file, self.line = message, file, line


class Schema:
    """A grammar, ready to validate with."""

    def __init__(self, start: Pattern, factory: Factory) -> None:
        self.start = start
        self.factory = factory

    @cached_property
    def declared(self) -> dict[str, tuple[Element, ...]]:
        """Every element that the grammar lists by name, with its declarations."""
        found: dict[str, tuple[Element, ...]] = {}
        for element in _reachable(self.start):
            for tag in listed(element.names):
                found[tag] = (*found.get(tag, ()), element)
        return found


def _reachable(start: Pattern) -> Iterator[Element]:
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


def load(path: Path) -> Schema:
    """Read a grammar.

    Raises SchemaError where it is none or cannot be read, and Refusal where it is not well-formed XML.
    """
    factory = Factory()
    reader = _Reader(factory)
    root = reader.open(path)
    try:
        schema = Schema(reader.pattern(root, None), factory)
    except RecursionError:
        raise SchemaError("the patterns are nested too deeply", path.name) from None
    return schema


@dataclass(slots=True)
class _Part:
    """One ``define`` or ``start`` of a grammar."""

    node: etree._Element
    combine: str | None


@dataclass(slots=True)
class _Scope:
    """One ``grammar``: its definitions, and the grammar around it."""

    outer: "_Scope | None"
    parts: dict[str, list[_Part]] = field(default_factory=dict)
    made: dict[str, Pattern] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)


_START = "<start>"  # no name of a define: it has a character that names lack


class _Reader:
    """Turns the elements of a grammar into patterns."""

    def __init__(self, factory: Factory) -> None:
        self._factory = factory
        self._files: dict[etree._Element, Path] = {}  # by root element
        self._makers: dict[str, Callable[[etree._Element, _Scope | None], Pattern]] = {
            "element": self._element,
            "attribute": self._attribute,
            "group": lambda node, scope: self._all(node, scope),
            "interleave": lambda node, scope: factory.interleave(self._children(node, scope)),
            "choice": lambda node, scope: factory.choice(self._children(node, scope)),
            "optional": lambda node, scope: factory.choice((self._all(node, scope), factory.empty)),
            "zeroOrMore": lambda node, scope: factory.choice(
                (factory.one_or_more(self._all(node, scope)), factory.empty)
            ),
            "oneOrMore": lambda node, scope: factory.one_or_more(self._all(node, scope)),
            "mixed": lambda node, scope: factory.interleave((factory.any_text, self._all(node, scope))),
            "list": lambda node, scope: factory.list(self._all(node, scope)),
            "empty": lambda _node, _scope: factory.empty,
            "text": lambda _node, _scope: factory.any_text,
            "notAllowed": lambda _node, _scope: factory.nothing,
            "ref": lambda node, scope: self._reference(node, scope),
            "parentRef": lambda node, scope: self._reference(node, scope.outer if scope else None),
            "value": self._value,
            "data": self._data,
            "grammar": self._grammar,
            "externalRef": self._external,
        }

    def open(self, path: Path) -> etree._Element:
        """Parse a file and remember where it came from."""
        if len(self._files) >= _MOST_FILES:
            raise SchemaError(f"more than {_MOST_FILES} files are included", path.name)
        try:
            if path.stat().st_size > _LARGEST:
                raise SchemaError("the schema is larger than 20 MB", path.name)
            root = parse(path.read_bytes(), str(path))
        except OSError as error:
            raise SchemaError(f"the schema cannot be read: {error.strerror}", str(path)) from None
        self._files[root] = path
        if _kind(root) not in self._makers:
            advice = "it is DTD or XML Schema" if "XMLSchema" in str(root.tag) else f"its root is {str(root.tag)!r}"
            raise SchemaError(f"this is no RELAX NG in XML syntax: {advice}", str(path), root.sourceline)
        return root

    def pattern(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        """The pattern that an element of the grammar stands for."""
        make = self._makers.get(_kind(node))
        if make is None:
            raise self._error(node, f"{_told(node)} is no pattern")
        return make(node, scope)

    def _error(self, node: etree._Element, message: str) -> SchemaError:
        path = self._files.get(_root(node))
        return SchemaError(message, str(path) if path else "", node.sourceline)

    def _children(self, node: etree._Element, scope: _Scope | None) -> list[Pattern]:
        return [self.pattern(child, scope) for child in _own(node) if _kind(child) not in _NAME_CLASSES]

    def _all(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        return self._factory.group(self._children(node, scope))

    # -- elements, attributes, names -----------------------------------------------------------------------------------

    def _element(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        return Element(self._factory, self._names(node), lambda: self._content(node, scope))

    def _content(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        return self._factory.group(self.pattern(child, scope) for child in self._after_names(node))

    def _attribute(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        parts = [self.pattern(child, scope) for child in self._after_names(node)]
        return self._factory.attribute(
            self._names(node), self._factory.group(parts) if parts else self._factory.any_text
        )

    def _after_names(self, node: etree._Element) -> list[etree._Element]:
        """The patterns in an element or attribute: all its children, but for a name class in the first place."""
        children = list(_own(node))
        return children if node.get("name") is not None else children[1:]

    def _names(self, node: etree._Element) -> NameClass:
        if (name := node.get("name")) is not None:
            own = node.get("ns") if _kind(node) == "attribute" else _inherited(node, "ns")
            return self._name(node, name, own or "")
        first = next(_own(node), None)
        if first is None:
            raise self._error(node, f"{_kind(node)} has no name")
        return self._name_class(first)

    def _name(self, node: etree._Element, name: str, namespace: str) -> Name:
        prefix, colon, local = name.strip().rpartition(":")
        if colon:
            found = "http://www.w3.org/XML/1998/namespace" if prefix == "xml" else node.nsmap.get(prefix)
            if found is None:
                raise self._error(node, f"the prefix {prefix} is not declared")
            namespace = found
        return Name(f"{{{namespace}}}{local}" if namespace else local)

    def _name_class(self, node: etree._Element) -> NameClass:
        kind = _kind(node)
        if kind == "name":
            return self._name(node, node.text or "", _inherited(node, "ns"))
        if kind == "choice":
            return NameChoice(tuple(map(self._name_class, _own(node))))
        if kind not in ("anyName", "nsName"):
            raise self._error(node, f"{kind} is no name class")
        exceptions = [self._name_class(one) for child in _own(node) if _kind(child) == "except" for one in _own(child)]
        exception = NameChoice(tuple(exceptions)) if exceptions else None
        return AnyName(_inherited(node, "ns") if kind == "nsName" else None, exception)

    # -- data ----------------------------------------------------------------------------------------------------------

    def _value(self, node: etree._Element, _scope: _Scope | None) -> Pattern:
        try:
            named = node.get("type")
            library = _inherited(node, "datatypeLibrary") if named is not None else ""
            return self._factory.value(datatype(library, (named or "token").strip()), node.text or "")
        except DatatypeError as error:
            raise self._error(node, str(error)) from None

    def _data(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        parameters = [(child.get("name", ""), child.text or "") for child in _own(node) if _kind(child) == "param"]
        exceptions = [
            self.pattern(one, scope) for child in _own(node) if _kind(child) == "except" for one in _own(child)
        ]
        try:
            found = datatype(_inherited(node, "datatypeLibrary"), node.get("type", "").strip(), parameters)
        except DatatypeError as error:
            raise self._error(node, str(error)) from None
        return self._factory.data(found, self._factory.choice(exceptions) if exceptions else None)

    # -- grammars ------------------------------------------------------------------------------------------------------

    def _grammar(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        inside = _Scope(scope)
        for name, part in self._definitions(node, frozenset()):
            inside.parts.setdefault(name, []).append(part)
        if _START not in inside.parts:
            raise self._error(node, "the grammar has no start")
        return self._defined(inside, _START, node)

    def _definitions(self, node: etree._Element, open_files: frozenset[Path]) -> Iterator[tuple[str, _Part]]:
        for child in _own(node):
            kind = _kind(child)
            if kind in ("start", "define"):
                yield _defined_name(child), _Part(child, child.get("combine"))
            elif kind == "div":
                yield from self._definitions(child, open_files)
            elif kind == "include":
                yield from self._included(child, open_files)
            else:
                raise self._error(child, f"{_told(child)} cannot stand in a grammar")

    def _included(self, node: etree._Element, open_files: frozenset[Path]) -> Iterator[tuple[str, _Part]]:
        """The definitions of another file, but for those that the ``include`` replaces."""
        path = self._target(node)
        if path in open_files:
            raise self._error(node, f"{path.name} includes itself")
        root = self.open(path)
        if _kind(root) != "grammar":
            raise self._error(node, f"{path.name} is no grammar")
        _hand_down(node, root)
        own = list(self._definitions(node, open_files))
        replaced = {name for name, _ in own}
        yield from own
        for name, part in self._definitions(root, open_files | {path}):
            if name not in replaced:
                yield name, part

    def _external(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        path = self._target(node)
        root = self.open(path)
        _hand_down(node, root)
        return self.pattern(root, scope)

    def _target(self, node: etree._Element) -> Path:
        parts = urlsplit(node.get("href", "").strip())
        if parts.scheme or parts.netloc or not parts.path:
            raise self._error(node, f"{node.get('href')!r} is not followed: only files beside the schema are")
        return (self._files[_root(node)].parent / unquote(parts.path)).resolve()

    def _reference(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        name = node.get("name", "").strip()
        if scope is None or name not in scope.parts:
            raise self._error(node, f"{name or 'a reference'} is not defined")
        return self._defined(scope, name, node)

    def _defined(self, scope: _Scope, name: str, node: etree._Element) -> Pattern:
        if name in scope.made:
            return scope.made[name]
        if name in scope.open:
            raise self._error(node, f"{name} is defined by itself, with no element between")
        scope.open.add(name)
        parts = scope.parts[name]
        if sum(1 for part in parts if part.combine is None) > 1:
            raise self._error(parts[-1].node, f"{name} is defined twice and not combined")
        patterns = [self._all(part.node, scope) for part in parts]
        interleaved = any(part.combine == "interleave" for part in parts)
        combine = self._factory.interleave if interleaved else self._factory.choice
        scope.made[name] = patterns[0] if len(patterns) == 1 else combine(patterns)
        scope.open.discard(name)
        return scope.made[name]


_NAME_CLASSES = frozenset({"param", "except"})


def _kind(node: etree._Element) -> str:
    """The local name of an element of RELAX NG, "" for all others."""
    tag = node.tag
    return tag.removeprefix(f"{{{RELAXNG}}}") if isinstance(tag, str) and tag.startswith(f"{{{RELAXNG}}}") else ""


def _told(node: etree._Element) -> str:
    return _kind(node) or str(node.tag)


def _root(node: etree._Element) -> etree._Element:
    root: etree._Element = node.getroottree().getroot()
    return root


def _own(node: etree._Element) -> Iterator[etree._Element]:
    """The children that belong to RELAX NG: annotations are left out (4.1)."""
    return (child for child in node if _kind(child))


def _defined_name(node: etree._Element) -> str:
    return _START if _kind(node) == "start" else node.get("name", "").strip()


def _inherited(node: etree._Element, name: str) -> str:
    """An attribute of an element or of the nearest one around it that has it (4.3, 4.8)."""
    around: etree._Element | None = node
    while around is not None:
        value = around.get(name)
        if value is not None:
            return value
        around = around.getparent()
    return ""


def _hand_down(node: etree._Element, root: etree._Element) -> None:
    """The namespace of an ``include`` or ``externalRef`` holds in the file, where that says nothing of its own."""
    namespace = _inherited(node, "ns")
    if root.get("ns") is None and namespace:
        root.set("ns", namespace)


def names_of(elements: Iterable[Element]) -> list[str]:
    """The names that element patterns list, sorted, each once."""
    return sorted({tag for element in elements for tag in listed(element.names)})
