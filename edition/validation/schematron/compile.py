"""Compiles a Schematron schema to a style sheet: a mode for each pattern, a template for each rule.

In each pattern only the first rule that fits a node fires (6.5): templates are given falling priorities. ``let`` of a
schema becomes a global variable, that of a pattern a tunnel parameter, that of a rule a local variable.
"""

import copy
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from edition.validation.schematron.resolve import SCHEMATRON, SchematronError, resolved, sch

XSLT = "http://www.w3.org/1999/XSL/Transform"
_BINDINGS = {"xslt", "xslt2", "xslt3", "xpath2", "xpath3"}
_PREDECLARED = {
    "xs": "http://www.w3.org/2001/XMLSchema",
    "map": "http://www.w3.org/2005/xpath-functions/map",
    "math": "http://www.w3.org/2005/xpath-functions/math",
    "sch": SCHEMATRON,
    "rng": "http://relaxng.org/ns/structure/1.0",
}
_MORE_THAN_ELEMENTS = re.compile(r"@|attribute\(|text\(|comment\(|processing-instruction\(|node\(")

__all__ = ["SchematronError", "compile_schema"]


def compile_schema(path: Path, phase: str | None = None) -> str:
    """Compile a schema to the text of a style sheet for ``edition.xml.saxon.StyleSheet``.

    ``phase`` names the phase to run (else the schema's default phase, else all patterns). The result "findings" of
    the style sheet is an XML document of ``finding`` elements. Raises SchematronError.
    """
    root = resolved(path)
    if root.get("queryBinding", "xslt") not in _BINDINGS:
        raise SchematronError(f"the query binding {root.get('queryBinding')} is not supported")
    active, lets = _phase(root, phase or root.get("defaultPhase"))
    sheet = _Sheet(root)
    sheet.prologue([*root.iterchildren(sch("let")), *lets])
    names = []
    for index, pattern in enumerate(root.iter(sch("pattern"))):
        if active is None or pattern.get("id") in active:
            sheet.pattern(pattern, f"pattern-{index}")
            names.append((f"pattern-{index}", pattern))
    sheet.start(names)
    return etree.tostring(sheet.root, encoding="unicode")


def _phase(root: etree._Element, name: str | None) -> tuple[set[str | None] | None, list[etree._Element]]:
    """The ids of the active patterns (None: all), and the variables of the phase."""
    if name in (None, "#ALL", "#DEFAULT"):
        return None, []
    for phase in root.iter(sch("phase")):
        if phase.get("id") == name:
            active = {one.get("pattern") for one in phase.iter(sch("active"))}
            return active, list(phase.iterchildren(sch("let")))
    raise SchematronError(f"there is no phase {name}")


class _Sheet:
    """The style sheet while it is made."""

    def __init__(self, schema: etree._Element) -> None:
        prefixes = dict(_PREDECLARED)
        prefixes |= {one.get("prefix", ""): one.get("uri", "") for one in schema.iter(sch("ns"))}
        self._schema = schema
        self._diagnostics = {one.get("id"): one for one in schema.iter(sch("diagnostic"))}
        self.root = etree.Element(
            f"{{{XSLT}}}stylesheet", nsmap={"xsl": XSLT, **{p: u for p, u in prefixes.items() if p}}
        )
        self.root.set("version", "3.0")
        self.root.set("exclude-result-prefixes", "#all")
        if "" in prefixes:
            self.root.set("xpath-default-namespace", prefixes[""])

    def _xsl(self, parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
        given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
        return etree.SubElement(parent, f"{{{XSLT}}}{name}", given)

    def prologue(self, lets: list[etree._Element]) -> None:
        """Variables of the schema and of its phase; keys and functions as they stand."""
        for let in lets:
            self._let(self.root, let, "variable")
        for node in self._schema:
            if isinstance(node.tag, str) and node.tag.startswith(f"{{{XSLT}}}"):
                self.root.append(copy.deepcopy(node))

    def start(self, patterns: list[tuple[str, etree._Element]]) -> None:
        """The template that runs all patterns and returns what they found."""
        template = self._xsl(self.root, "template", match="/", as_="map(xs:string, xs:string)")
        found = self._xsl(template, "variable", name="found", as_="element()*")
        for mode, pattern in patterns:
            applied = self._xsl(found, "apply-templates", select="/", mode=mode)
            for let in pattern.iterchildren(sch("let")):
                self._let(applied, let, "with-param")
        holder = self._xsl(template, "variable", name="document", as_="element()")
        findings = etree.SubElement(holder, "findings")
        self._xsl(findings, "sequence", select="subsequence($found, 1, 500)")
        self._xsl(template, "sequence", select="map { 'findings': serialize($document) }")

    def pattern(self, pattern: etree._Element, mode: str) -> None:
        """A mode with a template for each rule."""
        if pattern.get("documents") is not None:
            raise SchematronError("pattern/@documents is not supported: nothing but the document itself is read")
        rules = [rule for rule in pattern.iterchildren(sch("rule")) if rule.get("abstract") != "true"]
        contexts = [rule.get("context", "") for rule in rules]
        onward = "@* | node()" if any(map(_MORE_THAN_ELEMENTS.search, contexts)) else "*"
        self._xsl(self.root, "mode", name=mode, on_no_match="shallow-skip")
        rest = self._xsl(self.root, "template", match="node() | @*", mode=mode, priority="-1000")
        self._xsl(rest, "apply-templates", select=onward, mode="#current")
        for index, rule in enumerate(rules):
            priority = str(len(rules) - index)
            template = self._xsl(
                self.root, "template", match=rule.get("context", ""), mode=mode, priority=priority, as_="element()*"
            )
            for let in pattern.iterchildren(sch("let")):
                self._xsl(template, "param", name=let.get("name", ""), tunnel="yes")
            for let in rule.iterchildren(sch("let")):
                self._let(template, let, "variable")
            for check in rule.iterchildren(sch("assert"), sch("report")):
                self._check(template, check, pattern)
            self._xsl(template, "apply-templates", select=onward, mode="#current")

    def _let(self, parent: etree._Element, let: etree._Element, kind: str) -> None:
        made = self._xsl(parent, kind, name=let.get("name", ""))
        if kind == "with-param":
            made.set("tunnel", "yes")
        value = let.get("value")
        if value is not None:
            made.set("select", value)
        else:
            made.extend(copy.deepcopy(child) for child in let)
            made.text = let.text

    def _check(self, template: etree._Element, check: etree._Element, pattern: etree._Element) -> None:
        test = check.get("test", "")
        condition = self._xsl(template, "if", test=f"not({test})" if check.tag == sch("assert") else test)
        finding = etree.SubElement(condition, "finding", id=check.get("id", ""), pattern=pattern.get("id", ""))
        around = check.getparent()
        finding.set("role", str(check.get("role") or (around.get("role", "") if around is not None else "")))
        self._xsl(finding, "attribute", name="path", select="path()")
        self._message(etree.SubElement(finding, "message"), check)
        for name in (check.get("diagnostics") or "").split():
            if name not in self._diagnostics:
                raise SchematronError(f"there is no diagnostic {name}")
            self._message(etree.SubElement(finding, "hint"), self._diagnostics[name])

    def _message(self, parent: etree._Element, words: etree._Element) -> None:
        """The words of a message, with ``name`` and ``value-of`` worked out."""
        for piece in _pieces(words):
            if isinstance(piece, str):
                self._xsl(parent, "text").text = piece
            elif piece.tag == sch("value-of"):
                self._xsl(parent, "value-of", select=piece.get("select", "."), separator=" ")
            else:
                path = piece.get("path")
                self._xsl(parent, "value-of", select=f"name({path})" if path else "name()")


def _pieces(words: etree._Element) -> Iterator[str | etree._Element]:
    """The text of a message, and the elements in it that stand for something."""
    if words.text:
        yield words.text
    for child in words:
        if isinstance(child.tag, str):
            if child.tag in (sch("name"), sch("value-of")):
                yield child
            else:
                yield from _pieces(child)
        if child.tail:
            yield child.tail
