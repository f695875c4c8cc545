"""Compiles an ODD: applies it to TEI's own grammar of all modules, which knows the classes and the content models.

It does what the profile's ODD uses (Guidelines 23.8, 24.3): modules with lists of elements, members put into classes or
taken out, attributes taken away or changed, content models replaced. What it does not know it refuses.
"""

import copy
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"
R = "{http://relaxng.org/ns/structure/1.0}"
A = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
WRAPPERS = frozenset(f"{R}{name}" for name in ("optional", "choice", "group", "zeroOrMore", "oneOrMore"))


class NotUnderstood(Exception):  # noqa: N818 - what the compiler lacks, no error of the ODD
    """The ODD uses something that this compiler does not know."""


def compile_odd(odd: Path, grammar: Path) -> etree._ElementTree:
    """The grammar that an ODD describes, in RELAX NG; ``grammar`` is that of the TEI release which it builds upon."""
    tree = etree.parse(grammar)
    target = _Grammar(tree.getroot())
    source = etree.parse(odd).getroot()
    target.keep(_included(source))
    for spec in source.iter(f"{TEI}classSpec"):
        target.change_class(spec)
    for spec in source.iter(f"{TEI}elementSpec"):
        target.change_element(spec)
    target.tidy()
    return tree


def _included(odd: etree._Element) -> frozenset[str]:
    """The elements that the modules are asked for."""
    found: set[str] = set()
    for module in odd.iter(f"{TEI}moduleRef"):
        names = module.get("include")
        if module.get("except") is not None or (names is None and module.get("key") != "tei"):
            raise NotUnderstood(f"moduleRef {module.get('key')} without a list of elements")
        found.update((names or "").split())
    return frozenset(found)


class _Grammar:
    """TEI's grammar, by names."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._defined = {str(define.get("name")): define for define in root.iter(f"{R}define")}
        self._elements = {
            name: define[0]
            for name, define in self._defined.items()
            if len(define) and define[0].tag == f"{R}element" and define[0].get("name") == name
        }

    def keep(self, names: frozenset[str]) -> None:
        """Leave out every element that is not named."""
        unknown = names - self._elements.keys()
        if unknown:
            raise NotUnderstood(f"TEI has no elements {sorted(unknown)}")
        for name, element in self._elements.items():
            if name not in names:
                element.getparent()[:] = [etree.Element(f"{R}notAllowed")]

    # -- classes -------------------------------------------------------------------------------------------------------

    def change_class(self, spec: etree._Element) -> None:
        name = str(spec.get("ident"))
        if spec.get("mode") == "delete":
            for key in [one for one in self._defined if re.match(rf"{re.escape(name)}\.attributes?\b", one)]:
                self._defined[key][:] = [etree.Element(f"{R}empty")]
            return
        for attribute in spec.iter(f"{TEI}attDef"):
            key = re.sub("[^A-Za-z-]", "", str(attribute.get("ident")))
            define = self._define(f"{name}.attribute.{key}")
            if attribute.get("mode") == "delete":
                define[:] = [etree.Element(f"{R}empty")]
            else:
                define[:] = [_changed(define[0], attribute)]

    def _define(self, name: str) -> etree._Element:
        if name not in self._defined:
            raise NotUnderstood(f"TEI's grammar has no {name}")
        return self._defined[name]

    # -- elements ------------------------------------------------------------------------------------------------------

    def change_element(self, spec: etree._Element) -> None:
        name = str(spec.get("ident"))
        element = self._elements[name]
        for member in spec.iterfind(f"{TEI}classes/{TEI}memberOf"):
            self._member(name, str(member.get("key")), str(member.get("mode")))
        content = spec.find(f"{TEI}content")
        if content is not None:
            self._replace_content(element, content)
        for attribute in spec.iterfind(f".//{TEI}attDef"):
            self._change_attribute(element, attribute)

    def _member(self, name: str, key: str, mode: str) -> None:
        """Put an element into a class of elements, or take it (and its attributes) out of a class."""
        if key.startswith("att."):
            self._flatten(self._elements[name], key)
        for define in self._variants(key):
            if mode == "add":
                _alternatives(define).append(etree.Element(f"{R}ref", name=name))
                continue
            for reference in [one for one in define.iter(f"{R}ref") if one.get("name") == name]:
                _remove(reference)

    def _variants(self, key: str) -> Iterator[etree._Element]:
        """A class of elements, and its sequences and alternations, which TEI's grammar has beside it."""
        if not key.startswith("att."):
            yield self._define(key)
            variants = re.compile(re.escape(key) + "_[a-zA-Z]+")
            yield from (define for name, define in self._defined.items() if variants.fullmatch(name))

    def _replace_content(self, element: etree._Element, content: etree._Element) -> None:
        for child in list(element):
            if isinstance(child.tag, str) and child.tag.startswith(R) and not _is_attributes(child):
                element.remove(child)
        for pattern in reversed(_patterns(content)):
            element.insert(0, pattern)

    def _change_attribute(self, element: etree._Element, spec: etree._Element) -> None:
        ident, mode = str(spec.get("ident")), spec.get("mode")
        if mode == "add":
            element.append(_changed(etree.Element(f"{R}attribute", name=ident), spec))
            return
        found = list(self._holders(element, ident))
        if not found:
            raise NotUnderstood(f"{element.get('name')} has no attribute {ident} to {mode}")
        for holder in found:
            self._change_holder(holder, ident, spec)

    def _holders(self, element: etree._Element, ident: str) -> Iterator[etree._Element]:
        """What in an element's declaration gives it an attribute: the reference to a class, or its own declaration."""
        for node in element.iter(f"{R}ref", f"{R}attribute"):
            if node.tag == f"{R}attribute":
                if node.get("name") == ident:
                    yield _optional_around(node)
            elif ident in self._attributes(str(node.get("name"))):
                yield node

    def _attributes(self, reference: str) -> set[str]:
        """The attributes that a reference to a class, or to one attribute of a class, stands for."""
        if not reference.startswith("att."):
            return set()
        found: set[str] = set()
        for node in self._defined[reference].iter(f"{R}ref", f"{R}attribute"):
            name = str(node.get("name"))
            found.update({name} if node.tag == f"{R}attribute" else self._attributes(name))
        return found

    def _change_holder(self, holder: etree._Element, ident: str, spec: etree._Element) -> None:
        if holder.tag != f"{R}ref":
            if spec.get("mode") == "delete":
                _remove(holder)
            else:
                holder.getparent().replace(holder, _changed(holder, spec))
            return
        for inner in self._expanded(holder, ident):
            if spec.get("mode") == "delete":
                _remove(inner)
            else:
                define = self._defined[str(inner.get("name"))]
                inner.getparent().replace(inner, _changed(define[0], spec))

    def _expanded(self, reference: etree._Element, ident: str) -> list[etree._Element]:
        """Put the members of a class in the place of the reference to it, down to the attribute asked for."""
        name = str(reference.get("name"))
        if not name.endswith(".attributes"):
            return [reference]
        members = [copy.deepcopy(one) for one in self._defined[name] if one.tag == f"{R}ref"]
        for member in members:
            reference.addprevious(member)
        reference.getparent().remove(reference)
        wanted = [member for member in members if ident in self._attributes(str(member.get("name")))]
        return [one for member in wanted for one in self._expanded(member, ident)]

    def _flatten(self, element: etree._Element, key: str) -> None:
        """Take an element out of a class of attributes."""
        found = [one for one in element.iter(f"{R}ref") if one.get("name") == f"{key}.attributes"]
        if not found:
            raise NotUnderstood(f"{element.get('name')} is no member of {key}")
        for reference in found:
            reference.getparent().remove(reference)

    def tidy(self) -> None:
        """Fill classes that have no members left, so that the grammar can be read."""
        for define in self._defined.values():
            for node in [one for one in define.iter(*WRAPPERS) if len(one) == 0]:
                node.append(etree.Element(f"{R}notAllowed" if node.tag == f"{R}choice" else f"{R}empty"))
            if len(define) == 0:
                define.append(etree.Element(f"{R}notAllowed"))


# -- attributes --------------------------------------------------------------------------------------------------------


def _changed(declaration: etree._Element, spec: etree._Element) -> etree._Element:
    """A copy of an attribute's declaration with the values and the use that the ODD gives it."""
    attribute = copy.deepcopy(
        declaration if declaration.tag == f"{R}attribute" else declaration.find(f".//{R}attribute")
    )
    assert attribute is not None
    required = declaration.tag == f"{R}attribute"
    if spec.get("usage") is not None:
        required = spec.get("usage") == "req"
    values = spec.find(f"{TEI}valList")
    datatype = spec.find(f"{TEI}datatype")
    if datatype is not None or values is not None:
        listed = _is_list(datatype) if datatype is not None else attribute.find(f"{R}list") is not None
        pattern = _value_list(values) if values is not None else _data(datatype)
        attribute[:] = [_of_words(pattern) if listed else pattern]
    if required:
        return attribute
    wrapper = etree.Element(f"{R}optional")
    wrapper.append(attribute)
    return wrapper


def _alternatives(define: etree._Element) -> etree._Element:
    """What holds the members of a class: a class of one member is no more than the reference to it."""
    members = next(define.iterchildren(f"{R}*"))
    if members.tag != f"{R}ref":
        return members
    choice = etree.SubElement(define, f"{R}choice")
    choice.append(members)
    return choice


def _is_list(datatype: etree._Element) -> bool:
    return datatype.get("maxOccurs", "1") != "1"


def _of_words(pattern: etree._Element) -> etree._Element:
    words = etree.Element(f"{R}list")
    etree.SubElement(words, f"{R}oneOrMore").append(pattern)
    return words


def _value_list(values: etree._Element) -> etree._Element:
    if values.get("type") != "closed":
        raise NotUnderstood("a list of values that is not closed")
    choice = etree.Element(f"{R}choice")
    for item in values.iterfind(f"{TEI}valItem"):
        etree.SubElement(choice, f"{R}value").text = item.get("ident")
    return choice


def _data(datatype: etree._Element | None) -> etree._Element:
    reference = datatype.find(f"{TEI}dataRef") if datatype is not None else None
    if reference is None:
        raise NotUnderstood("a datatype that is no dataRef")
    restriction = reference.get("restriction")
    if reference.get("name") is not None:
        data = etree.Element(f"{R}data", type=str(reference.get("name")))
    elif reference.get("key") == "teidata.enumerated":
        data, restriction = etree.Element(f"{R}data", type="token"), r"[^\p{C}\p{Z}]+"
    else:
        raise NotUnderstood(f"the datatype {reference.get('key')}")
    if restriction is not None:
        etree.SubElement(data, f"{R}param", name="pattern").text = restriction
    for facet in reference.iterchildren(f"{TEI}dataFacet"):
        etree.SubElement(data, f"{R}param", name=facet.get("name", "")).text = facet.get("value")
    return data


def _optional_around(attribute: etree._Element) -> etree._Element:
    parent = attribute.getparent()
    return parent if parent is not None and parent.tag == f"{R}optional" and len(parent) == 1 else attribute


def _is_attributes(pattern: etree._Element) -> bool:
    """Whether a pattern is about attributes only."""
    if pattern.tag == f"{R}ref":
        return str(pattern.get("name")).startswith("att.")
    if pattern.tag == f"{R}attribute":
        return True
    return pattern.tag in WRAPPERS and len(pattern) > 0 and all(map(_is_attributes, _patterns_in(pattern)))


def _patterns_in(node: etree._Element) -> Iterable[etree._Element]:
    return (child for child in node if isinstance(child.tag, str) and child.tag.startswith(R))


def _remove(node: etree._Element) -> None:
    """Remove a pattern, and what was around nothing but it."""
    parent = node.getparent()
    parent.remove(node)
    if parent.tag in WRAPPERS and len(parent) == 0 and parent.getparent().tag != f"{R}define":
        _remove(parent)


# -- content models (23.5.1) -------------------------------------------------------------------------------------------


def _patterns(content: etree._Element) -> list[etree._Element]:
    return [_pattern(child) for child in content if isinstance(child.tag, str)]


def _pattern(node: etree._Element) -> etree._Element:
    kind = node.tag.removeprefix(TEI)
    if kind in ("sequence", "alternate"):
        made = etree.Element(f"{R}group" if kind == "sequence" else f"{R}choice")
        made.extend(_patterns(node))
    elif kind in ("elementRef", "classRef", "macroRef"):
        made = etree.Element(f"{R}ref", name=str(node.get("key")))
    elif kind in ("textNode", "empty"):
        made = etree.Element(f"{R}text" if kind == "textNode" else f"{R}empty")
    else:
        raise NotUnderstood(f"{kind} in a content model")
    wrapper = {
        ("1", "1"): None,
        ("0", "1"): "optional",
        ("0", "unbounded"): "zeroOrMore",
        ("1", "unbounded"): "oneOrMore",
    }[node.get("minOccurs", "1"), node.get("maxOccurs", "1")]
    if wrapper is None:
        return made
    around = etree.Element(f"{R}{wrapper}")
    around.append(made)
    return around
