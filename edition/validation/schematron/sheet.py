"""The pieces of the style sheet that a Schematron schema becomes: variables, checks and their words."""

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from edition.validation.schematron.names import AT, XSLT, SchematronError, sch
from edition.xml.namespaces import XML_LANG

OWN = "urn:x-edition:schematron"
"""The namespace of our own variables and modes in the style sheet, so that no name of the schema can clash."""

_VARIABLE = re.compile(r"(\"[^\"]*\"|'[^']*')|\$\s*([\w.-]+)(?![\w.:-])")
_NAME = "if (. instance of node()) then name() else string()"
_COPIED = frozenset({"value-of", "text", "if", "choose", "when", "otherwise", "for-each", "sequence"})
"""Instructions of XSLT that may stand inside a message (ISO/IEC 19757-3, Annex C)."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds at one place of a schema: names of variables that had to be changed, its diagnostics and properties,
    whether expressions are those of XPath 1.0, and whether the document is another than the one validated.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    diagnostics: Mapping[str, etree._Element] = field(default_factory=dict)
    properties: Mapping[str, etree._Element] = field(default_factory=dict)
    old: bool = False
    elsewhere: bool = False

    def expression(self, text: str) -> str:
        """An expression with the names that its variables have in the style sheet."""
        if not self.names:
            return text

        def renamed(match: re.Match[str]) -> str:
            return match[1] or f"${self.names.get(match[2], match[2])}"

        return _VARIABLE.sub(renamed, text)


def xsl(
    parent: etree._Element, name: str, /, at: etree._Element | None = None, scope: Scope | None = None, **given: str
) -> etree._Element:
    """Append an instruction. ``at`` is the element of the schema it is made from; ``scope`` that of its expressions."""
    attributes = {key.rstrip("_").replace("_", "-"): value for key, value in given.items()}
    made = etree.SubElement(parent, f"{{{XSLT}}}{name}", attributes)
    if at is not None and at.get(AT):
        made.set(AT, str(at.get(AT)))
    if scope is not None and scope.old:
        made.set("version", "1.0")
    return made


def literal(text: str) -> str:
    """Text as the attribute of a literal result element, where braces are expressions."""
    return text.replace("{", "{{").replace("}", "}}")


def variable(parent: etree._Element, let: etree._Element, kind: str, scope: Scope) -> etree._Element:
    """``let`` as a variable or parameter: by its value, else by what it holds (5.4.10; ``as`` is of 2025)."""
    name = let.get("name", "")
    made = xsl(parent, kind, let, scope, name=name if kind == "with-param" else scope.names.get(name, name))
    if let.get("as"):
        made.set("as", str(let.get("as")))
    value = let.get("value")
    if value is not None:
        made.set("select", scope.expression(value))
        return made
    if not let.get("as"):
        made.set("as", "node()*")
    made.text = let.text
    for child in let:
        made.append(_renamed(child, scope))
    return made


def _renamed(node: etree._Element, scope: Scope) -> etree._Element:
    made = copy.deepcopy(node)
    for part in made.iter(etree.Element):
        for key, value in part.attrib.items():
            part.set(key, scope.expression(str(value)))
    return made


def check(parent: etree._Element, node: etree._Element, rule: etree._Element, scope: Scope) -> None:
    """An ``assert`` or ``report``: what it finds, with its place, its words, diagnostics and properties."""
    test = scope.expression(node.get("test", ""))
    if not test.strip():
        raise SchematronError(f"the {etree.QName(node).localname} has no test", node)
    condition = xsl(parent, "choose")
    holds = xsl(condition, "when", node, scope, test=test)
    condition = xsl(condition, "otherwise") if node.tag == sch("assert") else holds
    finding = etree.SubElement(
        condition, "finding", {name: literal(_inherited(node, name)) for name in ("role", "severity")}
    )
    for name in ("id", "see", "flag"):
        if node.get(name):
            finding.set(name, literal(str(node.get(name))))
    subject = node.get("subject") or rule.get("subject")
    where = (
        f"({scope.expression(subject)})[1]/path()"
        if subject
        else "if (. instance of node()) then path() else $own:place"
    )
    xsl(finding, "attribute", name="path", select=where)
    if scope.elsewhere:
        xsl(finding, "attribute", name="document", select="$own:document")
    words(etree.SubElement(finding, "message"), node, scope)
    for one in _chosen(_named(node, "diagnostics", scope.diagnostics)):
        words(etree.SubElement(finding, "hint"), one, scope)
    for one in _named(node, "properties", scope.properties):
        words(etree.SubElement(finding, "property", name=literal(one.get("id", ""))), one, scope)


def _inherited(node: etree._Element, name: str) -> str:
    """An attribute of a check, else of its rule, else of its pattern."""
    step: etree._Element | None = node
    while step is not None and step.tag != sch("schema"):
        if step.get(name):
            return str(step.get(name))
        step = step.getparent()
    return ""


def _named(node: etree._Element, kind: str, known: Mapping[str, etree._Element]) -> list[etree._Element]:
    """The diagnostics or properties that a check names."""
    found: list[etree._Element] = []
    for name in node.get(kind, "").split():
        if name not in known:
            raise SchematronError(f"there is no {kind.removesuffix('s').replace('ie', 'y')} {name}", node)
        found.append(known[name])
    return found


def _chosen(diagnostics: list[etree._Element]) -> list[etree._Element]:
    """Where diagnostics are given in several languages: those in English, as all else is, else those in the first."""
    languages = [_language(one) for one in diagnostics]
    wanted = "en" if "en" in languages or "" in languages else next(iter(languages), "")
    return [one for one, language in zip(diagnostics, languages, strict=True) if language in ("", wanted)]


def _language(node: etree._Element) -> str:
    """The language of an element, without region; "" where nothing says it."""
    for step in (node, *node.iterancestors()):
        if step.get(XML_LANG):
            return str(step.get(XML_LANG)).lower().partition("-")[0]
    return ""


def words(parent: etree._Element, node: etree._Element, scope: Scope) -> None:
    """The words of a message, with ``name``, ``value-of`` and instructions of XSLT worked out."""
    for piece in _pieces(node):
        if isinstance(piece, str):
            xsl(parent, "text").text = piece
        elif piece.tag == sch("value-of"):
            _value(parent, piece, piece.get("select", "."), scope)
        elif piece.tag == sch("name"):
            path = piece.get("path")
            _value(parent, piece, f"({path}) ! ({_NAME})" if path else "name()", scope)
        elif piece.tag == f"{{{XSLT}}}copy-of":
            _value(parent, piece, piece.get("select", "."), scope)
        else:
            made = _renamed(piece, scope)
            made.tail = None
            parent.append(made)


def _value(parent: etree._Element, piece: etree._Element, select: str, scope: Scope) -> None:
    made = xsl(parent, "value-of", piece, scope, select=scope.expression(select))
    if not scope.old:  # XSLT 1.0 takes the first of several
        made.set("separator", " ")


def _pieces(node: etree._Element) -> Iterator[str | etree._Element]:
    """The text of a message, and the elements in it that stand for something."""
    if node.text:
        yield node.text
    for child in node:
        if isinstance(child.tag, str):
            name = etree.QName(child)
            if child.tag in (sch("name"), sch("value-of")):
                yield child
            elif name.namespace == XSLT:
                if name.localname not in (*_COPIED, "copy-of"):
                    raise SchematronError(f"xsl:{name.localname} has no place in a message", child)
                yield child
            else:
                yield from _pieces(child)
        if child.tail:
            yield child.tail
