"""The Schematron schema of a file: a schema of its own, or the constraints inside a RELAX NG grammar or an ODD.

In a grammar they stand as foreign elements (TEI's own schemas carry theirs so); in an ODD in ``constraintSpec`` (TEI
Guidelines 23.5.2), where a constraint without a context gets that of the element, class or attribute around it.
"""

import copy
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from edition.validation.schematron.names import AT, BEFORE_ISO, SCHEMATRON, XSLT, SchematronError, read, sch, truth
from edition.xml.namespaces import TEI, XML_LANG, tei

RELAX_NG = "http://relaxng.org/ns/structure/1.0"
EXAMPLES = "http://www.tei-c.org/ns/Examples"

_PARTS = ("ns", "let", "phase", "pattern", "group", "rules", "diagnostics", "properties", "include")
_SCHEMES = (None, "schematron", "isoschematron")
_DECLARED = {
    "tei": TEI,
    "teix": EXAMPLES,
    "rng": RELAX_NG,
    "rna": "http://relaxng.org/ns/compatibility/annotations/1.0",
    "sch": SCHEMATRON,
    "sch1x": BEFORE_ISO,
}
"""Prefixes that the constraints of TEI's releases before 4.12 use without declaring them."""


def schema_in(path: Path) -> etree._Element | None:
    """The Schematron schema of a file; None for a grammar or an ODD that has no constraints.

    Raises SchematronError for a file of another kind, Refusal for one that is not well-formed.
    """
    root = read(path)
    if root.tag == sch("schema"):
        return root
    name = etree.QName(root)
    if name.namespace == RELAX_NG:
        return _gathered(_parts_of_grammar(root, path), root)
    if (
        name.namespace == TEI
        and next(root.iter(tei("schemaSpec"), tei("specGrp"), tei("constraintSpec")), None) is not None
    ):
        return _gathered(_parts_of_odd(root), root)
    if name.namespace == SCHEMATRON:
        raise SchematronError(f"<{name.localname}> is a part of a schema; name the schema that uses it", root)
    raise SchematronError(
        f"{path.name} is no Schematron schema, RELAX NG grammar or ODD, but a <{name.localname}>", root
    )


def _gathered(parts: Iterator[etree._Element], root: etree._Element) -> etree._Element | None:
    """A schema of the parts found; declarations of prefixes first. Prefixes that only XML declares hold, too."""
    schema = etree.Element(sch("schema"), queryBinding="xslt3")
    schema.extend(parts)
    if next(schema.iterchildren(sch("pattern"), sch("group")), None) is None:
        return None
    declared = {node.get("prefix") for node in schema.iterchildren(sch("ns"))}
    in_scope = {prefix: uri for node in root.iter(etree.Element) for prefix, uri in node.nsmap.items() if prefix}
    for prefix, uri in (_DECLARED | in_scope).items():
        if prefix not in declared:
            etree.SubElement(schema, sch("ns"), prefix=prefix, uri=uri)
    return schema


def _pattern(parts: list[etree._Element], context: str = "") -> etree._Element:
    """A pattern around rules, or around asserts and reports of one context."""
    pattern = etree.Element(sch("pattern"))
    holder = pattern
    if context and not any(part.tag == sch("rule") for part in parts):
        holder = etree.SubElement(pattern, sch("rule"), context=context)
    holder.extend(copy.deepcopy(part) for part in parts)
    for rule in pattern.iterchildren(sch("rule")):
        if context and rule.get("context") is None and not truth(rule, "abstract"):
            rule.set("context", context)
    for node in (pattern, holder):
        node.set(AT, str(parts[0].get(AT, "")))
    return pattern


# -- RELAX NG ----------------------------------------------------------------------------------------------------------


def _parts_of_grammar(root: etree._Element, path: Path) -> Iterator[etree._Element]:
    """The Schematron of a grammar and of the files that it includes, in the order of the text."""
    asked: set[tuple[tuple[str, ...], ...]] = set()
    for part in _walk(root, path, {path.resolve()}, frozenset()):
        if part.tag == sch("pattern"):
            question = _question(part)
            if question in asked:  # TEI's grammars carry the words of a constraint in several languages: English first
                continue
            asked.add(question)
        yield part


def _question(pattern: etree._Element) -> tuple[tuple[str, ...], ...]:
    """What a pattern asks, whatever its words are."""
    names = ("context", "test", "value", "name", "is-a", "documents")
    asking = map(sch, ("pattern", "rule", "assert", "report", "let", "param", "extends"))
    return tuple((str(node.tag), *(node.get(name, "") for name in names)) for node in pattern.iter(*asking))


def _walk(node: etree._Element, path: Path, files: set[Path], replaced: frozenset[str]) -> Iterator[etree._Element]:
    """``replaced`` are the definitions that the including grammar has for its own: they go with all that they hold."""
    for child in node.iterchildren(etree.Element):
        name = etree.QName(child)
        if name.namespace == SCHEMATRON:
            yield from _part_of_grammar(child)
        elif name.namespace == XSLT:
            yield copy.deepcopy(child)
        elif name.namespace == RELAX_NG and _definition(child) not in replaced:
            if name.localname in ("include", "externalRef"):
                yield from _included(child, path, files)
            yield from _walk(child, path, files, replaced)


def _definition(node: etree._Element) -> str:
    """The name of a definition, "start" of that; "" for everything else in a grammar."""
    name = etree.QName(node).localname
    return node.get("name", name) if name in ("define", "start") else ""


def _part_of_grammar(node: etree._Element) -> Iterator[etree._Element]:
    name = etree.QName(node).localname
    if name in _PARTS:
        yield copy.deepcopy(node)
    elif name == "schema":
        yield from (copy.deepcopy(child) for child in node.iterchildren(*map(sch, _PARTS)))
    elif name == "rule":
        yield _pattern([node])
    elif name in ("assert", "report"):
        raise SchematronError(f"a {name} in a grammar needs a rule around it that says its context", node)


def _included(node: etree._Element, path: Path, files: set[Path]) -> Iterator[etree._Element]:
    """The constraints of an included file, but for those of the definitions that the ``include`` replaces."""
    parts = urlsplit(node.get("href", "").strip())
    if parts.scheme or parts.netloc or not parts.path:
        return  # the grammar itself is refused for it
    target = (path.parent / unquote(parts.path)).resolve()
    if target in files:
        return
    files.add(target)
    definitions = node.iter(f"{{{RELAX_NG}}}define", f"{{{RELAX_NG}}}start")
    yield from _walk(read(target), target, files, frozenset(map(_definition, definitions)))


# -- ODD ---------------------------------------------------------------------------------------------------------------


def _parts_of_odd(root: etree._Element) -> Iterator[etree._Element]:
    for node in root.iter(sch("ns"), sch("diagnostics"), sch("properties"), sch("let"), f"{{{XSLT}}}*"):
        around = node.getparent()
        if around is not None and around.tag in (tei("constraint"), tei("constraintSpec")):
            yield copy.deepcopy(node)
    seen: set[tuple[str, str]] = set()
    for spec in sorted(root.iter(tei("constraintSpec")), key=_is_foreign):
        key = (_path(spec), spec.get("ident", ""))
        said = spec.get(XML_LANG) is not None and key in seen
        if spec.get("scheme") in _SCHEMES and not _is_deleted(spec) and not said:
            seen.add(key)
            for constraint in spec.iterchildren(tei("constraint")):
                yield from _patterns_of_constraint(constraint, root)


def _is_foreign(spec: etree._Element) -> bool:
    """Where a constraint is given in several languages, English comes first."""
    return spec.get(XML_LANG, "en").lower().partition("-")[0] != "en"


def _path(spec: etree._Element) -> str:
    """What a constraint is about: the names of what stands around it."""
    return "/".join(str(node.get("ident")) for node in spec.iterancestors() if node.get("ident"))


def _is_deleted(spec: etree._Element) -> bool:
    return any(node.get("mode") == "delete" for node in (spec, *spec.iterancestors()))


def _patterns_of_constraint(constraint: etree._Element, root: etree._Element) -> Iterator[etree._Element]:
    parts = [node for node in constraint.iterchildren(etree.Element) if etree.QName(node).namespace == SCHEMATRON]
    yield from (copy.deepcopy(node) for node in parts if node.tag in (sch("pattern"), sch("group")))
    loose = [node for node in parts if node.tag in (sch("rule"), sch("assert"), sch("report"))]
    if loose:
        needs = any(node.tag != sch("rule") or not (node.get("context") or truth(node, "abstract")) for node in loose)
        yield _pattern(loose, _context(constraint, root) if needs else "")


def _context(constraint: etree._Element, root: etree._Element) -> str:
    """The context of a constraint that has none: what the specification around it is of."""
    for node in constraint.iterancestors(tei("attDef"), tei("elementSpec"), tei("classSpec"), tei("schemaSpec")):
        if node.tag == tei("schemaSpec"):
            return "/"
        if node.tag == tei("elementSpec"):
            return _element(node)
        if node.tag == tei("classSpec"):
            return _members(node, root)
        around = next(node.iterancestors(tei("elementSpec"), tei("classSpec")), None)
        namespace = node.get("ns", "")
        attribute = f"@Q{{{namespace}}}{node.get('ident')}"
        return (
            f"{_element(around)}/{attribute}" if around is not None and around.tag == tei("elementSpec") else attribute
        )
    name = next((node.get("ident") for node in constraint.iterancestors(tei("constraintSpec"))), "")
    raise SchematronError(f"the constraint {name} needs a rule with a context: nothing around it gives one", constraint)


def _element(spec: etree._Element) -> str:
    namespace = next((str(one.get("ns")) for one in (spec, *spec.iterancestors()) if one.get("ns") is not None), TEI)
    return f"Q{{{namespace}}}{spec.get('ident')}"


def _members(spec: etree._Element, root: etree._Element) -> str:
    """The elements that the ODD makes members of a class; every element of TEI where it names none."""
    members = [
        _element(element)
        for element in root.iter(tei("elementSpec"))
        if any(one.get("key") == spec.get("ident") for one in element.iter(tei("memberOf")))
    ]
    return " | ".join(members) or f"Q{{{TEI}}}*"
