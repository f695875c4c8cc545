"""A Schematron schema made simple: includes, extensions and abstract patterns and rules are replaced by what they mean.

Sections 5.4 and 6 of ISO/IEC 19757-3:2020. Included files are read from beside the schema only.
"""

import copy
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from edition.xml.parse import parse

SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_DEEPEST = 20


class SchematronError(Exception):
    """A Schematron schema that cannot be used."""


def sch(name: str) -> str:
    """An element name of Schematron in lxml's notation."""
    return f"{{{SCHEMATRON}}}{name}"


def resolved(path: Path) -> etree._Element:
    """Read a schema and resolve everything in it that stands for something else. Raises SchematronError."""
    root = _read(path)
    if root.tag != sch("schema"):
        raise SchematronError(f"{path.name} is no Schematron schema")
    _include(root, path, 0)
    _instantiate_patterns(root)
    for pattern in root.iter(sch("pattern")):
        _extend_rules(pattern, root)
    return root


def _read(path: Path) -> etree._Element:
    try:
        return parse(path.read_bytes(), path.name)
    except OSError as error:
        raise SchematronError(f"{path.name} cannot be read: {error.strerror}") from None


def _include(parent: etree._Element, path: Path, depth: int) -> None:
    """``include`` is replaced by the element it names, ``extends href`` by the children of it (5.4.4, 5.4.6)."""
    if depth > _DEEPEST:
        raise SchematronError(f"{path.name} includes itself")
    for node in list(parent.iter(sch("include"), sch("extends"))):
        href = node.get("href")
        around = node.getparent()
        if href is None or around is None:
            continue
        name, _, fragment = href.partition("#")
        target = (path.parent / name).resolve() if name else path
        if target.parent != path.parent.resolve() and path.parent.resolve() not in target.parents:
            raise SchematronError(f"{href} is not beside {path.name}")
        found = _fragment(_read(target), fragment, target)
        _include(found, target, depth + 1)
        pieces = [found] if node.tag == sch("include") else list(found)
        _replace(node, [copy.deepcopy(piece) for piece in pieces])


def _fragment(root: etree._Element, fragment: str, path: Path) -> etree._Element:
    if not fragment:
        return root
    for node in root.iter(etree.Element):
        if fragment in (node.get("id"), node.get(_XML_ID)):
            return node
    raise SchematronError(f"{path.name} has no element with the id {fragment}")


def _replace(node: etree._Element, pieces: list[etree._Element]) -> None:
    around = node.getparent()
    if around is None:
        return
    index = around.index(node)
    around.remove(node)
    for offset, piece in enumerate(pieces):
        piece.tail = None
        around.insert(index + offset, piece)


def _instantiate_patterns(root: etree._Element) -> None:
    """A pattern with ``is-a`` becomes a copy of the abstract one, ``$name`` replaced in all its attributes (5.4.8)."""
    abstract = {node.get("id"): node for node in root.iter(sch("pattern")) if node.get("abstract") == "true"}
    for node in list(root.iter(sch("pattern"))):
        name = node.get("is-a")
        if name is None:
            continue
        if name not in abstract:
            raise SchematronError(f"there is no abstract pattern {name}")
        values = {one.get("name", ""): one.get("value", "") for one in abstract[name].iter(sch("param"))}
        values |= {one.get("name", ""): one.get("value", "") for one in node.iter(sch("param"))}
        made = copy.deepcopy(abstract[name])
        for part in list(made.iter(sch("param"))):
            made.remove(part)
        del made.attrib["abstract"]
        for key, value in node.attrib.items():
            if key != "is-a":
                made.set(key, value)
        for part in made.iter(etree.Element):
            for key, value in part.attrib.items():
                part.set(key, _filled(str(value), values))
        _replace(node, [made])
    for node in abstract.values():
        _replace(node, [])


def _filled(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\$([\w.-]+)", lambda match: values.get(match[1], match[0]), text)


def _extend_rules(pattern: etree._Element, root: etree._Element) -> None:
    """``extends rule`` becomes the children of that abstract rule (5.4.6)."""
    abstract = {node.get("id"): node for node in root.iter(sch("rule")) if node.get("abstract") == "true"}
    for _ in range(_DEEPEST):
        waiting = [one for rule in _concrete(pattern) for one in rule.iter(sch("extends"))]
        if not waiting:
            break
        for node in waiting:
            name = node.get("rule")
            if name not in abstract:
                raise SchematronError(f"there is no abstract rule {name}")
            _replace(node, [copy.deepcopy(child) for child in abstract[name]])
    else:
        raise SchematronError("an abstract rule extends itself")


def _concrete(pattern: etree._Element) -> Iterator[etree._Element]:
    return (rule for rule in pattern.iter(sch("rule")) if rule.get("abstract") != "true")
