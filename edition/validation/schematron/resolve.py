"""A Schematron schema made simple: includes, extensions and abstract patterns and rules are replaced by what they mean.

Sections 5.4 and 6 of ISO/IEC 19757-3 (2020, and what the edition of 2025 adds: ``library``, ``rules``, ``group`` and
declared parameters). Files are read from the folder of the schema and below it only.
"""

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from edition.validation.schematron.names import AT, SchematronError, read, sch, truth

NAMESPACES = "{urn:x-edition:schematron}namespaces"
"""The prefixes that hold inside an included piece: those of its own schema, as ``prefix=uri`` and white space."""

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_DEEPEST = 20
_EXTENDED = {"rule": ("rule",), "pattern": ("pattern", "group"), "group": ("pattern", "group")}
_NOT_FILLED = frozenset({AT, NAMESPACES, "id", "is-a", "abstract"})


def resolve(root: etree._Element, path: Path) -> None:
    """Resolve everything in a schema that stands for something else, in place.

    ``path`` is the file it was read from. Raises SchematronError.
    """
    _include(root, path, path.resolve().parent, 0)
    _instantiate_patterns(root)
    shared = [rule for rules in root.iterchildren(sch("rules")) for rule in rules.iterchildren(sch("rule"))]
    for pattern in patterns(root):
        _extend_rules(pattern, shared)


def patterns(root: etree._Element) -> Iterator[etree._Element]:
    """The patterns and groups of a schema, abstract ones among them."""
    return root.iterchildren(sch("pattern"), sch("group"))


# -- include and extends with an address (5.4.4, 5.4.6) ----------------------------------------------------------------


def _include(parent: etree._Element, path: Path, base: Path, depth: int) -> None:
    """``include`` is replaced by the element it names, ``extends href`` by the children of it."""
    if depth > _DEEPEST:
        raise SchematronError(f"{path.name} includes itself", parent)
    for node in list(parent.iter(sch("include"), sch("extends"))):
        href, around = node.get("href"), node.getparent()
        if href is None or around is None:
            continue
        target, fragment = _target(href, path, base, node)
        root = read(target)
        found = _fragment(root, fragment, target, node)
        _include(found, target, base, depth + 1)
        if node.tag == sch("extends"):
            _refuse_other_kinds(node, found, href)
        pieces = [found] if node.tag == sch("include") else list(found)
        _replace(node, [_carried(piece, root) for piece in pieces])


def _target(href: str, path: Path, base: Path, node: etree._Element) -> tuple[Path, str]:
    """The file and fragment that an address names."""
    parts = urlsplit(href.strip())
    if parts.scheme or parts.netloc:
        raise SchematronError(f"{href} is not read: only files beside the schema are", node)
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path.resolve()
    if not target.is_relative_to(base):
        raise SchematronError(f"{href} is not read: it lies outside the folder of the schema", node)
    return target, unquote(parts.fragment)


def _fragment(root: etree._Element, fragment: str, path: Path, node: etree._Element) -> etree._Element:
    if not fragment:
        return root
    for candidate in root.iter(etree.Element):
        if fragment in (candidate.get("id"), candidate.get(_XML_ID)):
            return candidate
    raise SchematronError(f"{path.name} has no element with the id {fragment}", node)


def _refuse_other_kinds(node: etree._Element, found: etree._Element, href: str) -> None:
    """A rule is extended by a rule, a pattern by a pattern, a schema by a library or schema."""
    around = node.getparent()
    kind = etree.QName(around).localname if around is not None else "schema"
    wanted = _EXTENDED.get(kind, ("library", "schema"))
    if str(found.tag) not in map(sch, wanted):
        name = etree.QName(found).localname
        raise SchematronError(f"a {kind} cannot extend {href}, which is a <{name}> and no {wanted[0]}", node)


def _carried(piece: etree._Element, root: etree._Element) -> etree._Element:
    """A copy of an included piece that remembers the prefixes of its own schema."""
    made = copy.deepcopy(piece)
    own = " ".join(f"{one.get('prefix')}={one.get('uri')}" for one in root.iterchildren(sch("ns")))
    if own and made.get(NAMESPACES) is None and isinstance(made.tag, str):
        made.set(NAMESPACES, own)
    return made


def _replace(node: etree._Element, pieces: list[etree._Element]) -> None:
    around = node.getparent()
    if around is None:
        return
    index = around.index(node)
    around.remove(node)
    for offset, piece in enumerate(pieces):
        piece.tail = None
        around.insert(index + offset, piece)


# -- abstract patterns (5.4.8, 6.3) ------------------------------------------------------------------------------------


def _instantiate_patterns(root: etree._Element) -> None:
    """A pattern with ``is-a`` becomes a copy of the abstract one, ``$name`` replaced in its attributes."""
    abstract = {node.get("id"): node for node in patterns(root) if truth(node, "abstract")}
    for node in list(patterns(root)):
        name = node.get("is-a")
        if name is None:
            continue
        if name not in abstract:
            raise SchematronError(f"there is no abstract pattern {name}", node)
        _replace(node, [_instance(node, abstract[name], root)])
    for node in abstract.values():
        _replace(node, [])


def _instance(node: etree._Element, abstract: etree._Element, root: etree._Element) -> etree._Element:
    values = _values(node, abstract)
    made = copy.deepcopy(abstract)
    for part in list(made.iterchildren(sch("param"))):
        made.remove(part)
    del made.attrib["abstract"]
    made.extend(copy.deepcopy(child) for child in node if child.tag != sch("param"))
    for holder in ("diagnostics", "properties"):
        made.append(_used(made, holder, root))
    for part in made.iter(etree.Element):
        for key, value in part.attrib.items():
            if key not in _NOT_FILLED:
                part.set(key, _filled(str(value), values))
    for key, value in node.attrib.items():
        if key != "is-a":
            made.set(key, value)
    return made


def _values(node: etree._Element, abstract: etree._Element) -> dict[str, str]:
    """The values of the parameters, by name: those given, else the default ones of the abstract pattern."""
    declared = {one.get("name", ""): one.get("value") for one in abstract.iterchildren(sch("param"))}
    given = {one.get("name", ""): one.get("value", "") for one in node.iterchildren(sch("param"))}
    name = node.get("is-a")
    missing = [one for one, default in declared.items() if default is None and one not in given]
    if missing:
        raise SchematronError(f"the abstract pattern {name} needs a value for {', '.join(missing)}", node)
    unknown = [one for one in given if declared and one not in declared]
    if unknown:
        raise SchematronError(f"the abstract pattern {name} has no parameter {', '.join(unknown)}", node)
    return {one: value for one, value in declared.items() if value is not None} | given


def _used(pattern: etree._Element, holder: str, root: etree._Element) -> etree._Element:
    """Copies of the diagnostics or properties that a pattern names: in them, too, parameters are replaced."""
    names = {name for check in pattern.iter(etree.Element) for name in check.get(holder, "").split()}
    made = etree.Element(sch(holder))
    for one in root.iter(sch("diagnostic" if holder == "diagnostics" else "property")):
        if one.get("id") in names:
            made.append(copy.deepcopy(one))
    return made


def _filled(text: str, values: dict[str, str]) -> str:
    """``text`` with each ``$name`` replaced; the longest name that fits counts."""

    def value(match: re.Match[str]) -> str:
        token = match[1]
        while token and token not in values:
            token = re.sub(r"[.-]?[^.-]*$", "", token)
        return values[token] + match[1][len(token) :] if token else match[0]

    return re.sub(r"\$([\w.-]+)", value, text)


# -- abstract rules (5.4.6, 5.4.12) ------------------------------------------------------------------------------------


def _extend_rules(pattern: etree._Element, shared: list[etree._Element]) -> None:
    """``extends rule`` becomes the children of that abstract rule: of the same pattern, or of ``rules`` (2025)."""
    own = [rule for rule in pattern.iterchildren(sch("rule")) if truth(rule, "abstract")]
    abstract = {rule.get("id"): rule for rule in (*shared, *own)}
    for _ in range(_DEEPEST):
        waiting = [one for rule in concrete(pattern) for one in rule.iter(sch("extends"))]
        if not waiting:
            return
        for node in waiting:
            name = node.get("rule")
            if name not in abstract:
                hint = "an abstract rule is found in the same pattern, or in a rules element of the schema"
                raise SchematronError(f"there is no abstract rule {name} here: {hint}", node)
            _replace(node, [copy.deepcopy(child) for child in abstract[name]])
    raise SchematronError("an abstract rule extends itself", pattern)


def concrete(pattern: etree._Element) -> Iterator[etree._Element]:
    """The rules of a pattern that are not abstract, in their order."""
    return (rule for rule in pattern.iterchildren(sch("rule")) if not truth(rule, "abstract"))
