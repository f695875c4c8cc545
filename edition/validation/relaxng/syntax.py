"""The form that a grammar in XML syntax must have (section 3 of the specification, and 4.3 to 4.5 of addresses), held
element by element, so that what reads it may rely on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from lxml import etree

from edition.validation.relaxng.lexical import is_ncname
from edition.validation.relaxng.uri import is_uri

RELAXNG = "http://relaxng.org/ns/structure/1.0"
_XML = "http://www.w3.org/XML/1998/namespace"


class SchemaError(Exception):
    """A grammar that cannot be used: why, in which file and line, and what to do (``hint`` may be empty)."""

    def __init__(self, message: str, file: str, line: int | None = None, hint: str = "") -> None:
        super().__init__(message, file, line, hint)  # all of it: it may have to pass between processes
        self.message, self.file, self.line, self.hint = message, file, line, hint

    def __str__(self) -> str:
        return self.message


class FormError(Exception):
    """A fault of one element of a grammar: the element, what is wrong with it, and what to do."""

    def __init__(self, node: etree._Element, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.node, self.message, self.hint = node, message, hint


@dataclass(frozen=True, slots=True)
class _Form:
    """What an element may have: attributes, and children of one kind, from ``least`` to ``most`` (None: any number)."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    children: str = ""
    least: int = 0
    most: int | None = None


_SOME = _Form(children="pattern", least=1)
_FORMS = {
    "element": _Form(optional=("name",), children="pattern", least=1),
    "attribute": _Form(optional=("name",), children="pattern", most=1),
    **dict.fromkeys(("group", "interleave", "choice", "optional", "zeroOrMore", "oneOrMore", "list", "mixed"), _SOME),
    **dict.fromkeys(("ref", "parentRef"), _Form(required=("name",))),
    **dict.fromkeys(("empty", "text", "notAllowed"), _Form()),
    "value": _Form(optional=("type",)),
    "data": _Form(required=("type",), children="parameter"),
    "externalRef": _Form(required=("href",)),
    "grammar": _Form(children="component"),
    "start": _Form(optional=("combine",), children="pattern", least=1, most=1),
    "define": _Form(required=("name",), optional=("combine",), children="pattern", least=1),
    "include": _Form(required=("href",), children="replacement"),
    "param": _Form(required=("name",)),
    "name": _Form(),
    "anyName": _Form(children="exception", most=1),
    "nsName": _Form(children="exception", most=1),
}
_PATTERNS = frozenset(_FORMS) - {"start", "define", "include", "param", "name", "anyName", "nsName"}
_CHILDREN = {
    "pattern": _PATTERNS,
    "name class": frozenset({"name", "anyName", "nsName", "choice"}),
    "component": frozenset({"start", "define", "div", "include"}),
    "replacement": frozenset({"start", "define", "div"}),
    "parameter": frozenset({"param", "except"}),
    "exception": frozenset({"except"}),
}
_TEXTUAL = frozenset({"value", "param", "name"})
"""Elements that hold a string, and so nothing else."""

_ANY = f"{{{RELAXNG}}}*"
_GENERAL = frozenset({"ns", "datatypeLibrary"})
_is_ncname = lru_cache(maxsize=5000)(is_ncname)


class _Kinds(dict[object, str]):
    """Local names by tag, worked out once: comments and instructions, whose tag is no string, have none."""

    def __missing__(self, tag: object) -> str:
        own = isinstance(tag, str) and tag.startswith(f"{{{RELAXNG}}}")
        found = self[tag] = str(tag).removeprefix(f"{{{RELAXNG}}}") if own else ""
        return found


_KINDS = _Kinds()


def kind_of(node: etree._Element) -> str:
    """The local name of an element of RELAX NG, "" for all others."""
    return _KINDS[node.tag]


def told(node: etree._Element) -> str:
    """An element of a grammar as a message names it."""
    return f"<{kind_of(node) or etree.QName(node).localname}>"


def own(node: etree._Element) -> Iterator[etree._Element]:
    """The children that belong to RELAX NG: annotations are left out (4.1)."""
    return node.iterchildren(_ANY)


def check_syntax(root: etree._Element) -> None:
    """Raise FormError for the first element that has not the form of section 3. The root must be a pattern."""
    if kind_of(root) not in _PATTERNS:
        raise FormError(root, f"{told(root)} cannot be the root of a grammar", "the root of a grammar is <grammar>")
    _check_no_text(root)
    waiting = [(root, "pattern")]
    while waiting:
        node, role = waiting.pop()
        waiting.extend([part for part in reversed(_checked(node, role)) if not _is_plain_reference(part[0])])


def _is_plain_reference(node: etree._Element) -> bool:
    """Whether there is nothing more to check: most elements of a grammar are of this kind."""
    if _KINDS[node.tag] != "ref" or len(node):
        return False
    attributes = node.items()
    return len(attributes) == 1 and attributes[0][0] == "name" and _is_ncname(attributes[0][1])


def _checked(node: etree._Element, role: str) -> list[tuple[etree._Element, str]]:
    """The children that are to be checked next, each with the part it plays."""
    kind = _KINDS[node.tag]
    form = _form(kind, role)
    attributes = node.items()
    named = False
    for name, value in attributes:
        named = named or name == "name"
        _check_attribute(node, form, name, value)
    for name in form.required:
        if node.get(name) is None:
            raise FormError(node, f"{told(node)} lacks its attribute {name}")
    if kind in _TEXTUAL and len(node):
        _check_string(node)
    children = list(own(node)) if len(node) else []
    if not children and not form.least and named:
        return []
    parts = [(child, form.children) for child in children]
    if not named and kind in ("element", "attribute"):
        if not children:
            raise FormError(node, f"{told(node)} has no name", "give it the attribute name")
        parts[0] = (children[0], "name class")
    _check_children(node, form, parts)
    return parts


def _form(kind: str, role: str) -> _Form:
    if kind == "div":
        return _Form(children=role)
    if kind == "except":
        return _Form(children="name class" if role == "exception" else "pattern", least=1)
    return _Form(children="name class", least=1) if role == "name class" and kind == "choice" else _FORMS[kind]


def _check_attribute(node: etree._Element, form: _Form, name: str, value: str) -> None:
    if name.startswith("{"):
        if name.startswith(f"{{{RELAXNG}}}"):
            raise FormError(node, f"{told(node)} has an attribute in RELAX NG's namespace", "take its prefix off")
    elif name not in _GENERAL and name not in form.required and name not in form.optional:
        raise FormError(node, f"{told(node)} cannot have the attribute {name}")
    elif name != "name" or not _is_ncname(value):  # names are many, and most are plain
        _check_value(node, name, value.strip())


def _check_value(node: etree._Element, name: str, value: str) -> None:
    if name in ("name", "type"):
        qualified = kind_of(node) in ("element", "attribute")
        if not all(map(is_ncname, value.split(":", 1) if qualified else [value])):
            raise FormError(node, f'{name}="{value}" on {told(node)} is no name', "a name has letters, digits, - . _")
    elif name == "combine" and value not in ("choice", "interleave"):
        raise FormError(node, f'combine="{value}" is not known', "write choice or interleave")
    elif name == "href" and (not is_uri(value) or "#" in value):
        raise FormError(node, f'href="{value}" is no address of a file', "take off what begins with #")
    elif name == "datatypeLibrary" and value and ("#" in value or not urlsplit(value).scheme or not is_uri(value)):
        raise FormError(node, f'datatypeLibrary="{value}" is no absolute address', "see 4.3 of the specification")


def _check_no_text(root: etree._Element) -> None:
    for node in root.iter():
        text, tail = node.text, node.tail
        if text and not text.isspace() and isinstance(node.tag, str):
            _refuse_text(node, text)
        if tail and not tail.isspace() and (around := node.getparent()) is not None:
            _refuse_text(around, tail)


def _refuse_text(node: etree._Element, text: str) -> None:
    """Refuse text in an element of RELAX NG, unless it is a string or inside of an annotation."""
    kind = kind_of(node)
    if kind and kind not in _TEXTUAL and text.strip(" \t\n\r") and all(map(kind_of, node.iterancestors())):
        raise FormError(node, f"{told(node)} has text in it", "a value is written <value>…</value>")


def _check_string(node: etree._Element) -> None:
    if any(isinstance(child.tag, str) for child in node):
        raise FormError(node, f"{told(node)} can hold a string only")


def _check_children(node: etree._Element, form: _Form, parts: list[tuple[etree._Element, str]]) -> None:
    count = 0
    for position, (child, role) in enumerate(parts):
        kind = _KINDS[child.tag]
        if kind not in _CHILDREN.get(role, ()):
            raise FormError(child, _out_of_place(child, node, role))
        count += role == form.children
        if kind == "except" and position < len(parts) - 1:
            raise FormError(child, "<except> must be the last thing in <data>, and there can be only one")
    if count < form.least:
        raise FormError(node, f"{told(node)} is empty", "write <empty/> for nothing, <text/> for any text")
    if form.most is not None and count > form.most:
        what = f"{told(node)} can hold one {form.children} only"
        raise FormError(parts[-1][0], what, "put them into a <group> or <choice>" if form.children == "pattern" else "")


def _out_of_place(child: etree._Element, node: etree._Element, role: str) -> str:
    if kind_of(child) not in _FORMS and kind_of(child) not in ("div", "except"):
        return f"RELAX NG has no element {told(child)}"
    if not role:
        return f"{told(node)} must be empty: {told(child)} cannot stand in it"
    if role == "name class" and kind_of(child) in _PATTERNS:
        return f"{told(node)} has no name: {told(child)} is no name class"
    return f"{told(child)} cannot stand in {told(node)}"
