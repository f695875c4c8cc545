"""Compiles a Schematron schema to a style sheet: a mode for each phase, a template for each rule.

All patterns are run in one walk through the document: a template hands on to the next one that matches the same node.
In each pattern only the first rule that fits a node fires (6.5), in a group each one (2025). ``let`` of a schema, phase
or pattern becomes a global variable, renamed where two have the same name; that of a rule a local one.
"""

import copy
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from edition.validation.schematron.extract import schema_in
from edition.validation.schematron.names import AT, SCHEMATRON, XSLT, SchematronError, sch, truth
from edition.validation.schematron.resolve import NAMESPACES, concrete, patterns, resolve
from edition.validation.schematron.sheet import OWN, Scope, check, variable, xsl

MOST = 500
"""So many findings are returned for one document."""

_BINDINGS = {"xslt", "xslt1", "xslt2", "xslt3", "xslt4", "xpath", "xpath2", "xpath3", "xpath31"}
_OLD_BINDINGS = {"xslt", "xslt1", "xpath"}
"""Bindings to XPath 1.0; XSLT 3.0 (3.9) runs them in its backwards compatible behaviour."""
_PREDECLARED = {
    "xs": "http://www.w3.org/2001/XMLSchema",
    "map": "http://www.w3.org/2005/xpath-functions/map",
    "array": "http://www.w3.org/2005/xpath-functions/array",
    "math": "http://www.w3.org/2005/xpath-functions/math",
    "fn": "http://www.w3.org/2005/xpath-functions",
    "sch": SCHEMATRON,
    "rng": "http://relaxng.org/ns/structure/1.0",
}
_DECLARATIONS = ("key", "function", "accumulator", "decimal-format")
"""What a schema may bring along of XSLT. Nothing that reads another file, and no templates."""

__all__ = ["SchematronError", "compile_schema"]


@dataclass(frozen=True, slots=True)
class _Phase:
    """Patterns that are run together: all of them, or those of a phase (``when`` and ``from`` are of 2025)."""

    mode: str
    patterns: Sequence[etree._Element]
    lets: Sequence[etree._Element] = ()
    when: str = ""
    start: str = ""
    node: etree._Element | None = None


def compile_schema(path: Path, phase: str | None = None) -> str | None:
    """Compile the schema of a file to the text of a style sheet for ``edition.xml.saxon.StyleSheet``.

    ``phase`` names the phase to run (else the schema's default phase, else all patterns). The style sheet has the
    parameters ``ready`` (Boolean) and ``texts`` (pairs of an address and an XML document); its results are "documents",
    the addresses of the documents that patterns are about, and "findings", where it is ready: an XML document of
    ``finding`` elements. None for a grammar or ODD without constraints. Raises SchematronError.
    """
    root = schema_in(path)
    if root is None:
        return None
    resolve(root, path)
    binding = root.get("queryBinding", "xslt").strip().lower()
    if binding not in _BINDINGS:
        hint = f"use one of {', '.join(sorted(_BINDINGS))}"
        raise SchematronError(f"the query binding {root.get('queryBinding')} is not supported: {hint}", root)
    sheet = _Sheet(root, old=binding in _OLD_BINDINGS)
    sheet.build(_phases(root, phase))
    # A line for each instruction: the processor tells lines, which lead back to those of the schema.
    return re.sub(r"<(xsl:[\w-]+) ", r"<\1" + "\n", etree.tostring(sheet.root, encoding="unicode"))


def _phases(root: etree._Element, wanted: str | None) -> list[_Phase]:
    """The phases to choose from: one, but for #ANY: there the first whose ``when`` holds is run, else all patterns."""
    name = root.get("defaultPhase", "#ALL") if wanted in (None, "#DEFAULT") else wanted
    known = [one for one in patterns(root) if not truth(one, "abstract")]
    everything = _Phase("all", known)
    if name == "#ALL":
        return [everything]
    phases = [_phase(node, known, f"phase-{index}") for index, node in enumerate(root.iterchildren(sch("phase")))]
    if name == "#ANY":
        return [*(phase for phase in phases if phase.when), everything]
    for phase in phases:
        if phase.node is not None and phase.node.get("id") == name:
            return [replace(phase, when="")]
    names = ", ".join(str(node.get("id")) for node in root.iterchildren(sch("phase"))) or "none"
    raise SchematronError(f"there is no phase {name} (there are: {names})", root)


def _phase(node: etree._Element, known: Sequence[etree._Element], mode: str) -> _Phase:
    active = {one.get("pattern") for one in node.iterchildren(sch("active"))}
    lets = list(node.iterchildren(sch("let")))
    chosen = [pattern for pattern in known if pattern.get("id") in active]
    return _Phase(mode, chosen, lets, node.get("when", ""), node.get("from", ""), node)


class _Sheet:
    """The style sheet while it is made."""

    def __init__(self, schema: etree._Element, *, old: bool) -> None:
        given = {one.get("prefix", ""): one.get("uri", "") for one in schema.iterchildren(sch("ns"))}
        prefixes = {prefix: uri for prefix, uri in schema.nsmap.items() if prefix} | _PREDECLARED | given
        self._prefixes = {p: u for p, u in prefixes.items() if p}
        self._schema = schema
        self._lets = list(schema.iterchildren(sch("let")))
        self._scope = Scope(diagnostics=_by_id(schema, "diagnostic"), properties=_by_id(schema, "property"), old=old)
        self._groups = 0
        self._documents: list[str] = []
        self.root = etree.Element(f"{{{XSLT}}}stylesheet", nsmap={**self._prefixes, "xsl": XSLT, "own": OWN})
        self.root.set("version", "3.0")
        self.root.set("exclude-result-prefixes", "#all")
        if "" in prefixes:
            self.root.set("xpath-default-namespace", prefixes[""])

    def build(self, phases: Sequence[_Phase]) -> None:
        """The whole style sheet."""
        xsl(self.root, "param", name="ready", as_="xs:boolean", select="true()")
        xsl(self.root, "param", name="texts", as_="array(xs:string)", select="[]")
        for let in self._lets:
            variable(self.root, let, "variable", self._scope)
        self._declarations()
        counted = Counter(let.get("name", "") for let in (*self._lets, *_lets_of(phases)))
        taken = {name for name, count in counted.items() if count > 1}
        self._start([(phase, self._run(phase, taken)) for phase in phases])

    def _declarations(self) -> None:
        """Keys and functions as they stand; ``key`` of Schematron 1.5 by what it means."""
        for node in self._schema.iterchildren(f"{{{XSLT}}}*"):
            name = etree.QName(node).localname
            if name not in _DECLARATIONS:
                allowed = ", ".join(f"xsl:{one}" for one in _DECLARATIONS)
                raise SchematronError(f"xsl:{name} is not run in a Schematron schema; {allowed} are", node)
            self.root.append(copy.deepcopy(node))
        for node in self._schema.iter(sch("key")):
            around = node.getparent()
            match = node.get("match") or (around.get("context") if around is not None else None) or "*"
            use = node.get("use") or node.get("path") or "."
            xsl(self.root, "key", node, name=node.get("name", ""), match=match, use=use)

    def _run(self, phase: _Phase, taken: set[str]) -> list[etree._Element]:
        """Make the templates of a phase; returns the instructions that run it."""
        scope = self._variables(phase.lets, self._scope, taken, phase.mode)
        steps: list[etree._Element] = []
        here = [one for one in phase.patterns if one.get("documents") is None]
        if here:
            self._mode(phase.mode, _rules(here))
            steps.append(self._begin(phase, scope))
        total = len(_rules(phase.patterns))
        for number, pattern in enumerate(phase.patterns):
            mark = f"{phase.mode}.{number}"
            lets = list(pattern.iterchildren(sch("let")))
            if pattern.get("documents") is None:
                inner = self._variables(lets, scope, taken, mark)
                total = self._pattern(pattern, phase.mode, inner, total, [])
            else:
                mode = f"documents.{mark}"
                self._mode(mode, _rules([pattern]))
                own = {let.get("name") for let in lets}
                names = {name: new for name, new in scope.names.items() if name not in own}
                inner = replace(scope, names=names, elsewhere=True)
                total = self._pattern(pattern, mode, inner, total, lets)
                steps.append(self._elsewhere(pattern, mode, inner, lets))
        return steps

    def _variables(self, lets: Iterable[etree._Element], scope: Scope, taken: set[str], mark: str) -> Scope:
        """Global variables of a phase or pattern, and the scope in which their names hold."""
        own = list(lets)
        names = {let.get("name", ""): f"{let.get('name')}.{mark}" for let in own if let.get("name", "") in taken}
        inner = replace(scope, names={**scope.names, **names})
        for let in own:
            variable(self.root, let, "variable", inner)
        return inner

    def _mode(self, mode: str, rules: Sequence[etree._Element]) -> None:
        """A mode, and the template that walks on below each node."""
        xsl(self.root, "mode", name=f"own:{mode}", on_no_match="shallow-skip")
        onward = _onward([rule.get("context", "") for rule in rules])
        walk = xsl(self.root, "template", match="document-node() | *", mode=f"own:{mode}", priority="-1000")
        xsl(walk, "apply-templates", select=onward, mode="#current")

    def _begin(self, phase: _Phase, scope: Scope) -> etree._Element:
        """Start at the root, or at the nodes that ``from`` of the phase matches."""
        begin = etree.Element(f"{{{XSLT}}}apply-templates", select="/", mode=f"own:{phase.mode}")
        if phase.start:
            mode = f"own:from.{phase.mode}"
            begin.set("mode", mode)
            xsl(self.root, "mode", name=mode, on_no_match="shallow-skip")
            match = scope.expression(phase.start)
            template = xsl(self.root, "template", phase.node, match=match, mode=mode, priority="1")
            xsl(template, "apply-templates", select=".", mode=f"own:{phase.mode}")
        return begin

    def _pattern(
        self, pattern: etree._Element, mode: str, scope: Scope, priority: int, lets: Sequence[etree._Element]
    ) -> int:
        """A template for each rule; returns the priority that is left for the patterns after it."""
        scope = replace(
            scope,
            diagnostics={**scope.diagnostics, **_by_id(pattern, "diagnostic")},
            properties={**scope.properties, **_by_id(pattern, "property")},
        )
        rules = list(concrete(pattern))
        alone = len(rules) == 1 or pattern.tag == sch("group")
        self._groups += 1
        for rule in rules:
            if not rule.get("context", "").strip():
                raise SchematronError("the rule has no context", rule)
            template = self._template(rule, mode, scope, priority)
            for let in lets:
                xsl(template, "param", name=let.get("name", ""), tunnel="yes")
            holder = template
            if not alone:
                choose = xsl(template, "choose")
                xsl(choose, "when", test=f"$own:fired = {self._groups}")
                holder = xsl(choose, "otherwise")
            self._rule(holder, rule, scope)
            onward = xsl(template, "next-match")
            fired = "$own:fired" if alone else f"($own:fired, {self._groups})"
            xsl(onward, "with-param", name="own:fired", select=fired)
            priority -= 1
        return priority

    def _template(self, rule: etree._Element, mode: str, scope: Scope, priority: int) -> etree._Element:
        """An empty template for a rule; prefixes of an included piece hold in it."""
        own = {**self._prefixes}
        for step in (*reversed(list(rule.iterancestors())), rule):
            own |= dict(pair.split("=", 1) for pair in step.get(NAMESPACES, "").split())
        nsmap = {prefix: uri for prefix, uri in own.items() if uri != self._prefixes.get(prefix)}
        template = etree.SubElement(self.root, f"{{{XSLT}}}template", nsmap=nsmap or None)
        template.set("match", scope.expression(rule.get("context", "")))
        for name, value in (("mode", f"own:{mode}"), ("priority", str(priority)), ("as", "element()*")):
            template.set(name, value)
        if rule.get(AT):
            template.set(AT, str(rule.get(AT)))
        xsl(template, "param", name="own:fired", as_="xs:integer*", select="()")
        if scope.elsewhere:
            xsl(template, "param", name="own:document", as_="xs:string", tunnel="yes", required="yes")
        return template

    def _rule(self, holder: etree._Element, rule: etree._Element, scope: Scope) -> None:
        xsl(holder, "variable", name="own:place", as_="xs:string", select="path()")
        names = {name: new for name, new in scope.names.items() if name not in _names(rule)}
        inner = replace(scope, names=names)
        for let in rule.iterchildren(sch("let")):
            variable(holder, let, "variable", inner)
        if rule.get("visit-each"):
            holder = xsl(holder, "for-each", rule, scope, select=inner.expression(str(rule.get("visit-each"))))
        for node in rule.iterchildren(sch("assert"), sch("report")):
            check(holder, node, rule, inner)

    def _elsewhere(
        self, pattern: etree._Element, mode: str, scope: Scope, lets: Sequence[etree._Element]
    ) -> etree._Element:
        """Run a pattern over the documents that it names (5.4.11)."""
        wanted = f"({scope.expression(pattern.get('documents', ''))}) ! tokenize(string(.))"
        self._documents.append(wanted)
        each = etree.Element(f"{{{XSLT}}}for-each", select=f"distinct-values({wanted})")
        each.set(AT, str(pattern.get(AT, "")))
        xsl(each, "variable", name="own:document", as_="xs:string", select=".")
        other = xsl(each, "for-each", select="$own:documents(.)")
        applied = xsl(other, "apply-templates", select=".", mode=f"own:{mode}")
        xsl(applied, "with-param", name="own:document", tunnel="yes", select="$own:document")
        for let in lets:
            variable(applied, let, "with-param", scope).set("tunnel", "yes")
        return each

    def _start(self, bodies: Sequence[tuple[_Phase, list[etree._Element]]]) -> None:
        """The template that runs the patterns and returns what they found."""
        pairs = (
            "for $n in 1 to array:size($texts) idiv 2 return map:entry($texts(2 * $n - 1), parse-xml($texts(2 * $n)))"
        )
        xsl(
            self.root,
            "variable",
            name="own:documents",
            as_="map(xs:string, document-node())",
            select=f"map:merge({pairs})",
        )
        template = xsl(self.root, "template", match="/", as_="map(xs:string, xs:string)")
        found = xsl(template, "variable", name="own:found", as_="element()*")
        choose = xsl(found, "choose")
        xsl(choose, "when", test="not($ready)")
        for phase, steps in bodies:
            if phase.when:
                branch = xsl(choose, "when", phase.node, test=self._scope.expression(phase.when))
            else:
                branch = xsl(choose, "otherwise")
            branch.extend(steps)
        if bodies[-1][0].when:
            xsl(choose, "otherwise")
        holder = xsl(template, "variable", name="own:result", as_="element()")
        findings = etree.SubElement(holder, "findings")
        xsl(findings, "sequence", select=f"subsequence($own:found, 1, {MOST})")
        documents = f"string-join(distinct-values(({', '.join(self._documents)})), ' ')"
        select = f"map {{ 'findings': serialize($own:result), 'documents': {documents} }}"
        xsl(template, "sequence", select=select)


def _by_id(holder: etree._Element, name: str) -> dict[str, etree._Element]:
    return {one.get("id", ""): one for one in holder.iter(sch(name))}


def _names(holder: etree._Element) -> set[str]:
    return {let.get("name", "") for let in holder.iterchildren(sch("let"))}


def _lets_of(phases: Sequence[_Phase]) -> Iterable[etree._Element]:
    for phase in phases:
        yield from phase.lets
        for pattern in phase.patterns:
            yield from pattern.iterchildren(sch("let"))


def _rules(pieces: Iterable[etree._Element]) -> list[etree._Element]:
    return [rule for pattern in pieces for rule in concrete(pattern)]


def _onward(contexts: Sequence[str]) -> str:
    """What to walk on to: elements, and attributes and other nodes only where a context can match them."""
    bare = " ".join(map(_without_predicates, contexts))
    if "$" in bare or "node(" in bare:
        return "@* | node()"
    attributes = "@" in bare or "attribute" in bare
    others = re.search(r"(?:text|comment|processing-instruction)\(", bare) is not None
    return ("@* | " if attributes else "") + ("node()" if others else "*")


def _without_predicates(pattern: str) -> str:
    bare, before = re.sub(r"\"[^\"]*\"|'[^']*'", "''", pattern), ""
    while bare != before:
        bare, before = re.sub(r"\[[^\[\]]*\]", "", bare), bare
    return bare
