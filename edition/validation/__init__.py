"""TEI checked: well-formed, the profile, Schematron, pointers and house rules; every fault with its place."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from lxml import etree

from edition.model.artefact import TeiDocument, ValidTei
from edition.model.problem import Problem, Refusal, Severity
from edition.model.rules import FURTHER_PROBLEMS, NOT_TEI, SCHEMA_INVALID, SCHEMATRON_ERROR, SCHEMATRON_WARNING
from edition.validation.finding import Finding
from edition.validation.house import CHECKS
from edition.validation.places import Places
from edition.validation.pointers import check_pointers
from edition.validation.profile import bad_schema, profile, rules, schema_of
from edition.validation.project import details
from edition.validation.relaxng import Schema, SchemaError, faults, reference_faults
from edition.xml.namespaces import TEI, tei
from edition.xml.parse import parse

__all__ = ["check_profile", "validate"]

ROOTS = (tei("TEI"), tei("teiCorpus"))

_MOST = {Severity.ERROR: 200, Severity.WARNING: 20, Severity.INFO: 20}
"""So many problems of one rule are told for one file."""


def check_profile(document: TeiDocument) -> ValidTei:
    """Check what ``encoding`` made against the profile.

    Raises Refusal with every error where it is not valid: then it was made wrongly.
    """
    problems = validate(document.xml, f"tei/{document.identifier}.xml")
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors:
        raise Refusal(*errors)
    return ValidTei(document.identifier, document.xml)


def validate(data: bytes, file: str, *, schema: Path | None = None, sound: bool = False) -> tuple[Problem, ...]:
    """Check a TEI file in one go: schema, Schematron, pointers, house rules.

    ``file`` is the name that problems tell; ``schema`` another RELAX NG grammar (.rng) than the profile, ``sound``
    where it was checked when it was kept. Returns the problems by line, errors and warnings; none where all is well.
    Never raises for what the file holds.
    """
    try:
        root = parse(data, file)
        grammar = profile() if schema is None else schema_of(schema, sound=sound)
    except Refusal as refusal:
        return refusal.problems
    places = Places(data, root, file)
    if root.tag not in ROOTS and schema is None:
        return (Problem(NOT_TEI, places.of(root), _root_message(root)),)
    try:
        findings = [
            *_schema(root, grammar),
            *check_pointers(root, by_profile=schema is None),
            *(one for check in CHECKS for one in check(root)),
        ]
        if schema is None:
            invalid = [one.node for one in findings if one.rule == SCHEMA_INVALID]
            told = {around for node in invalid for around in (node, *node.iterancestors())}
            findings.extend(_rules(root, file, told))
    except SchemaError as error:
        return (bad_schema(error, schema or Path("edition.rng")),)
    except Refusal as refusal:
        return refusal.problems
    problems = [
        Problem(one.rule, places.of(one.node, one.text), one.message, one.hint, properties=one.properties)
        for one in _few(findings)
    ]
    return tuple(sorted(problems, key=lambda problem: (problem.place.line or 0, problem.place.column or 0)))


def _root_message(root: etree._Element) -> str:
    name = etree.QName(root)
    if name.localname in ("TEI", "teiCorpus"):
        if name.namespace is None:
            return f"<{name.localname}> has no namespace, so it is not TEI"
        return f"<{name.localname}> is in the namespace {name.namespace}, not in {TEI}"
    if name.localname == "TEI.2":
        return "<TEI.2> is TEI P4; convert it to P5 first"
    return f"the root is <{name.localname}>"


def _schema(root: etree._Element, grammar: Schema) -> Iterator[Finding]:
    for fault in (*faults(root, grammar), *reference_faults(root, grammar)):
        yield Finding(SCHEMA_INVALID, fault.node, fault.message, fault.hint, text=fault.text)


def _rules(root: etree._Element, file: str, told: Container[etree._Element]) -> Iterator[Finding]:
    """What Schematron says; the tree is written anew for it, without a document type declaration.

    A check with the flag "grammar" asks what the grammar asks, too: nothing is said twice of the elements ``told``,
    which have a fault or hold one.
    """
    for message in rules().messages(etree.tostring(root, encoding="utf-8"), root, file):
        if "grammar" in message.flags and message.node in told:
            continue
        rule = SCHEMATRON_WARNING if message.warning else SCHEMATRON_ERROR
        yield Finding(rule, message.node, message.text, message.hint, details(message))


def _few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first of each rule, and a word about the rest."""
    counted: Counter[str] = Counter()
    last: dict[str, Finding] = {}
    for one in findings:
        counted[one.rule.code] += 1
        if counted[one.rule.code] <= _MOST[one.rule.severity]:
            yield one
        last[one.rule.code] = one
    for code, one in last.items():
        more = counted[code] - _MOST[one.rule.severity]
        if more > 0:
            yield Finding(FURTHER_PROBLEMS, one.node, f"{more} more of {code} ({one.rule.title})")
