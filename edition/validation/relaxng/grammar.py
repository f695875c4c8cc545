"""Reads a RELAX NG grammar in XML syntax into patterns (sections 4.2 to 4.19 of the specification).

Included files and external references are followed to local files only, below the folder of the grammar or beside
it; nothing is ever fetched. What the grammar must not say (section 7) is refused, too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from edition.validation.relaxng.datatypes import DatatypeError, datatype
from edition.validation.relaxng.factory import Factory
from edition.validation.relaxng.names import AnyName, Name, NameChoice, NameClass, parts_of
from edition.validation.relaxng.patterns import Element, Pattern
from edition.validation.relaxng.restrictions import RestrictionError, check_restrictions
from edition.validation.relaxng.schema import Schema
from edition.validation.relaxng.syntax import FormError, SchemaError, check_syntax, kind_of, own, told
from edition.xml.parse import parse

_XML = "http://www.w3.org/XML/1998/namespace"
_XMLNS = ("http://www.w3.org/2000/xmlns", "http://www.w3.org/2000/xmlns/")
_LARGEST = 20_000_000
_MOST_FILES = 200


def load(path: Path, *, sound: bool = False) -> Schema:
    """Read a grammar. ``sound``: these very bytes were read before, so what it must not say is not looked for again.

    Raises SchemaError where it is none, says what it must not, or cannot be read, and Refusal where it is not
    well-formed XML.
    """
    factory = Factory()
    reader = _Reader(factory, sound=sound)
    try:
        schema = Schema(reader.start(path), factory)
        if not sound:
            check_restrictions(schema.start, schema.elements)
    except RecursionError:
        raise SchemaError("the patterns are nested too deeply", path.name) from None
    except FormError as error:
        raise reader.error(error.node, error.message, error.hint) from None
    except RestrictionError as error:
        raise reader.forbidden(error, path) from None
    return schema


@dataclass(slots=True)
class _Scope:
    """One ``grammar``: its definitions, and the grammar around it."""

    outer: "_Scope | None"
    parts: dict[str, list[etree._Element]] = field(default_factory=dict)
    made: dict[str, Pattern] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where the root of a tree was read from, and the files that are open around it (itself among them)."""

    path: Path
    around: frozenset[Path]


_START = "<start>"  # no name of a define: it has a character that names lack


class _Reader:
    """Turns the elements of a grammar into patterns.

    The contents of elements are worked out last, one after the other: grammars are recursive there and nowhere else.
    """

    def __init__(self, factory: Factory, *, sound: bool) -> None:
        self._factory = factory
        self._sound = sound
        self._origins: dict[etree._Element, _Origin] = {}  # by root element
        self._nodes: dict[Pattern, etree._Element] = {}  # what a pattern was first made from
        self._elements: list[Element] = []
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

    def start(self, path: Path) -> Pattern:
        """Read a file, and all that it refers to."""
        start = self._pattern(self._open(path, frozenset()), None)
        for element in self._elements:  # it grows
            _ = element.content
        return start

    def error(self, node: etree._Element, message: str, hint: str = "") -> SchemaError:
        """A fault of an element of the grammar."""
        origin = self._origins.get(_root(node))
        return SchemaError(message, str(origin.path) if origin else "", node.sourceline, hint)

    def forbidden(self, error: RestrictionError, path: Path) -> SchemaError:
        """A fault of a pattern, at the element of the grammar that it was made from."""
        known = (self._nodes.get(pattern) for pattern in (error.pattern, error.around) if pattern is not None)
        node = next((node for node in known if node is not None), None)
        return SchemaError(error.message, str(path)) if node is None else self.error(node, error.message, error.hint)

    def _open(self, path: Path, around: frozenset[Path]) -> etree._Element:
        """Parse a file and remember where it came from."""
        if len(self._origins) >= _MOST_FILES:
            raise SchemaError(f"more than {_MOST_FILES} files are included", path.name)
        try:
            if path.stat().st_size > _LARGEST:
                raise SchemaError("the schema is larger than 20 MB", path.name)
            root = parse(path.read_bytes(), str(path))
        except OSError as error:
            raise SchemaError(f"the schema cannot be read: {error.strerror}", str(path)) from None
        self._origins[root] = _Origin(path, around | {path.resolve()})
        if not kind_of(root):
            advice = "it is XML Schema" if "XMLSchema" in str(root.tag) else f"its root is {str(root.tag)!r}"
            hint = "make an .rng of it first, for example with trang"
            raise SchemaError(f"this is no RELAX NG in XML syntax: {advice}", str(path), root.sourceline, hint)
        if not self._sound:
            check_syntax(root)
        return root

    def _pattern(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        """The pattern that an element of the grammar stands for."""
        made = self._makers[kind_of(node)](node, scope)
        self._nodes.setdefault(made, node)
        return made

    def _children(self, node: etree._Element, scope: _Scope | None) -> list[Pattern]:
        return [self._pattern(child, scope) for child in own(node)]

    def _all(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        return self._factory.group(self._children(node, scope))

    # -- elements, attributes, names -----------------------------------------------------------------------------------

    def _element(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        patterns = _after_names(node)
        made = Element(
            self._factory,
            self._names(node),
            lambda: self._factory.group(self._pattern(child, scope) for child in patterns),
        )
        self._elements.append(made)
        return made

    def _attribute(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        names = self._names(node)
        for part in parts_of(names):
            namespaces = part.namespace if isinstance(part, AnyName) else etree.QName(part.tag).namespace
            if namespaces in _XMLNS or (isinstance(part, Name) and part.tag == "xmlns"):
                hint = "declarations of namespaces are always allowed"
                raise FormError(node, "xmlns is no attribute that a grammar can have", hint)
        parts = [self._pattern(child, scope) for child in _after_names(node)]
        return self._factory.attribute(names, parts[0] if parts else self._factory.any_text)

    def _names(self, node: etree._Element) -> NameClass:
        if (name := node.get("name")) is not None:
            namespace = node.get("ns") if kind_of(node) == "attribute" else _inherited(node, "ns")
            return _name(node, name, namespace or "")
        return self._name_class(next(own(node)), frozenset({"name", "anyName", "nsName", "choice"}))

    def _name_class(self, node: etree._Element, allowed: frozenset[str]) -> NameClass:
        kind = kind_of(node)
        if kind not in allowed:
            hint = "see 4.16 of the RELAX NG specification"
            raise FormError(node, f"{told(node)} cannot be an exception of a class that holds no more than it", hint)
        if kind == "name":
            return _name(node, node.text or "", _inherited(node, "ns"))
        if kind == "choice":
            return NameChoice(tuple(self._name_class(one, allowed) for one in own(node)))
        inside = allowed - ({"anyName"} if kind == "anyName" else {"anyName", "nsName"})
        exceptions = [self._name_class(one, inside) for child in own(node) for one in own(child)]
        exception = NameChoice(tuple(exceptions)) if exceptions else None
        return AnyName(_inherited(node, "ns") if kind == "nsName" else None, exception)

    # -- data ----------------------------------------------------------------------------------------------------------

    def _value(self, node: etree._Element, _scope: _Scope | None) -> Pattern:
        named = node.get("type")
        library = _inherited(node, "datatypeLibrary") if named is not None else ""
        namespaces = {**node.nsmap, None: _inherited(node, "ns")}
        try:
            type_ = datatype(library, (named or "token").strip())
            return self._factory.value(type_, type_.literal(_string(node), namespaces))
        except DatatypeError as error:
            raise FormError(node, str(error)) from None

    def _data(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        children = list(own(node))
        parameters = [
            (child.get("name", "").strip(), _string(child)) for child in children if kind_of(child) == "param"
        ]
        exceptions = [
            self._pattern(one, scope) for child in children if kind_of(child) == "except" for one in own(child)
        ]
        try:
            found = datatype(_inherited(node, "datatypeLibrary"), node.get("type", "").strip(), parameters)
        except DatatypeError as error:
            raise FormError(node, str(error)) from None
        return self._factory.data(found, self._factory.choice(exceptions) if exceptions else None)

    # -- grammars ------------------------------------------------------------------------------------------------------

    def _grammar(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        inside = _Scope(scope)
        for name, part in self._definitions(node):
            inside.parts.setdefault(name, []).append(part)
        if _START not in inside.parts:
            raise FormError(node, "the grammar has no start", "say what a document begins with: <start>…</start>")
        for name in inside.parts:
            self._defined(inside, name, node)
        return inside.made[_START]

    def _definitions(self, node: etree._Element) -> Iterator[tuple[str, etree._Element]]:
        for child in own(node):
            kind = kind_of(child)
            if kind == "div":
                yield from self._definitions(child)
            elif kind == "include":
                yield from self._included(child)
            else:
                yield _START if kind == "start" else child.get("name", "").strip(), child

    def _included(self, node: etree._Element) -> Iterator[tuple[str, etree._Element]]:
        """The definitions of another file, but for those that the ``include`` replaces (4.7)."""
        root = self._other(node, "includes")
        if kind_of(root) != "grammar":
            raise FormError(node, f"{node.get('href')} is no grammar", "use <externalRef> for a pattern")
        replacing = list(self._definitions(node))
        found = list(self._definitions(root))
        names = {name for name, _ in found}
        for name, part in replacing:
            if name not in names:
                what = "start" if name == _START else name
                hint = "put it outside the <include>, or correct its name"
                raise FormError(part, f"{what} replaces nothing: {node.get('href')} does not define it", hint)
        yield from replacing
        replaced = {name for name, _ in replacing}
        yield from ((name, part) for name, part in found if name not in replaced)

    def _external(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        return self._pattern(self._other(node, "refers to"), scope)

    def _other(self, node: etree._Element, does: str) -> etree._Element:
        """The root of the file that an ``include`` or ``externalRef`` names (4.5 to 4.7)."""
        origin = self._origins[_root(node)]
        href = _resolved(node)
        parts = urlsplit(href)
        if parts.scheme or parts.netloc or not parts.path:
            message = f"{node.get('href')!r} is not followed: only files beside the schema are"
            raise FormError(node, message, "keep a copy beside it, and name that")
        path = (origin.path.parent / unquote(parts.path)).resolve()
        if path in origin.around:
            raise FormError(node, f"{path.name} {does} itself")
        root = self._open(path, origin.around)
        namespace = _inherited(node, "ns")
        if root.get("ns") is None and namespace:
            root.set("ns", namespace)
        return root

    def _reference(self, node: etree._Element, scope: _Scope | None) -> Pattern:
        name = node.get("name", "").strip()
        if scope is None:
            raise FormError(node, f"there is no grammar that could define {name}")
        if name not in scope.parts:
            raise FormError(node, f"{name} is not defined", f'define it: <define name="{name}">, or correct the name')
        return self._defined(scope, name, node)

    def _defined(self, scope: _Scope, name: str, node: etree._Element) -> Pattern:
        if name in scope.made:
            return scope.made[name]
        if name in scope.open:
            raise FormError(node, f"{name} is defined by itself, with no element between")
        scope.open.add(name)
        parts = scope.parts[name]
        patterns = [self._all(part, scope) for part in parts]
        scope.made[name] = patterns[0] if len(patterns) == 1 else self._combined(name, parts)(patterns)
        scope.open.discard(name)
        return scope.made[name]

    def _combined(self, name: str, parts: list[etree._Element]) -> Callable[[list[Pattern]], Pattern]:
        """How several definitions of one name are combined (4.17)."""
        name = "start" if name == _START else name
        bare = [part for part in parts if part.get("combine") is None]
        if len(bare) > 1:
            raise FormError(bare[1], f"{name} is defined twice and not combined", 'add combine="choice" to one')
        ways = {part.get("combine", "").strip(): part for part in parts if part not in bare}
        if len(ways) > 1:
            raise FormError(parts[-1], f"{name} is combined in two ways", "write choice or interleave in all")
        return self._factory.interleave if "interleave" in ways else self._factory.choice


def _after_names(node: etree._Element) -> list[etree._Element]:
    """The patterns in an element or attribute: all its children, but for a name class in the first place."""
    children = list(own(node))
    return children if node.get("name") is not None else children[1:]


def _name(node: etree._Element, name: str, namespace: str) -> Name:
    prefix, colon, local = name.strip(" \t\n\r").rpartition(":")
    if colon:
        found = _XML if prefix == "xml" else node.nsmap.get(prefix)
        if found is None:
            raise FormError(node, f"the prefix {prefix} is not declared", f'add xmlns:{prefix}="…" to the root')
        namespace = found
    return Name(f"{{{namespace}}}{local}" if namespace else local)


def _string(node: etree._Element) -> str:
    """The text of an element, over comments and instructions in it."""
    return "".join([node.text or "", *(child.tail or "" for child in node)])


def _root(node: etree._Element) -> etree._Element:
    root: etree._Element = node.getroottree().getroot()
    return root


def _inherited(node: etree._Element, name: str) -> str:
    """An attribute of an element or of the nearest one around it that has it (4.3, 4.8)."""
    found = node.get(name)
    if found is None:
        found = next((value for around in node.iterancestors() if (value := around.get(name)) is not None), "")
    return found


def _resolved(node: etree._Element) -> str:
    """The ``href`` of an element, within the ``xml:base`` of those around it (4.5), against the file's folder."""
    found = node.get("href", "").strip()
    around: etree._Element | None = node
    while around is not None:
        if base := around.get(f"{{{_XML}}}base"):
            found = urljoin(base, found)
        around = around.getparent()
    return found
