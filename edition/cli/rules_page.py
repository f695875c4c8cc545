"""The catalogue of rules, for ``edition validate --explain`` and docs/rules.md."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from edition.model.explanations import Explanation, explanations
from edition.model.problem import Rule
from edition.model.rules import all_rules

if TYPE_CHECKING:
    from lxml import etree

STAGES = {
    "A": "Acquiring a source",
    "E": "Encoding",
    "V": "Validation",
    "L": "The ledger and its proof",
    "O": "Outputs",
    "W": "Worker processes",
    "C": "Configuration and command line",
}
"""The stages by the first letter of their codes."""


_PREFACE = """\
Every problem that `edition` tells has one of these codes. A code is permanent: it is never used again for something
else. `edition validate --explain CODE` says the same on the command line. What is said of the faults that encoders make
every day stands in [faults.md](faults.md).

Chapters are those of the [TEI Guidelines](https://www.tei-c.org/release/doc/tei-p5-doc/en/html/), P5 4.12.0, where no
other work is named.

This page is made from `edition/model/rules.py`, `edition/model/explanations.toml` and `schemas/edition.sch`
(`make golden`).
"""


@dataclass(frozen=True, slots=True)
class Check:
    """One assert or report of the profile's Schematron."""

    identifier: str
    context: str
    code: str
    message: str
    hint: str


def explain(name: str) -> str:
    """What there is to say about a rule, by its code or by the id of a Schematron check.

    Raises click.UsageError, with what may have been meant, where there is none.
    """
    rules, checks = all_rules(), {check.identifier: check for check in schematron_checks()}
    wanted = name.strip()
    wanted = wanted.upper() if wanted.upper() in rules else wanted
    if wanted in rules:
        rule = rules[wanted]
        head = f"{rule.code} ({rule.severity}): {rule.title}"
        return _explained(head, _said_of(wanted), rule.hint, STAGES[rule.code[0]])
    if wanted in checks:
        check = checks[wanted]
        head = f"{check.identifier} ({check.code}): {check.message}"
        return _explained(head, _said_of(wanted), check.hint, f"Schematron, for {check.context}")
    near = difflib.get_close_matches(wanted, [*rules, *checks], n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise click.UsageError(f"there is no rule {name!r}.{meant} All of them are listed in docs/rules.md")


def _said_of(name: str) -> Explanation:
    """The explanation of a rule; an empty one where it has none yet (a test sees to it that all do)."""
    return explanations().get(name) or Explanation("")


def _explained(head: str, said: Explanation, hint: str, stage: str) -> str:
    rows = [head, "", said.reason, ""]
    rows += [f"  stage       {stage}"]
    rows += [f"  comes from  {_chapter(said.chapter)}"] if said.chapter else []
    rows += [f"  hint        {hint}"] if hint else []
    rows += [f"  not         {said.bad}", f"  but         {said.good}"] if said.bad else []
    return "\n".join(rows)


def _chapter(chapter: str) -> str:
    """The chapter with the name of its work, where that is the Guidelines."""
    return f"TEI Guidelines P5, {chapter}" if re.match(r"(?:[ivx]+|\d+)\b", chapter) else chapter


def schematron_checks() -> list[Check]:
    """The checks of the profile, in their order."""
    from edition.resources import folder
    from edition.xml.parse import parse

    path = folder("schemas") / "edition.sch"
    root = parse(path.read_bytes(), path.name)
    ns = "{http://purl.oclc.org/dsdl/schematron}"
    hints = {node.get("id"): _words(node) for node in root.iter(f"{ns}diagnostic")}
    checks: list[Check] = []
    for rule in root.iter(f"{ns}rule"):
        for node in rule.iter(f"{ns}assert", f"{ns}report"):
            code = "V005" if node.get("role") == "warning" else "V004"
            hint = " ".join(str(hints[name]) for name in (node.get("diagnostics") or "").split())
            context = re.sub(r"\btei:", "", " ".join(rule.get("context", "").split()))
            checks.append(Check(node.get("id", ""), context, code, _words(node), hint))
    return checks


def _words(node: "etree._Element") -> str:
    """The words of a check; what it fills in stands as …"""
    parts = [node.text or ""]
    for child in node:
        parts += ["…", child.tail or ""]
    return " ".join("".join(parts).split())


def rules_markdown() -> str:
    """The page docs/rules.md."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    yield "# Rules"
    yield ""
    yield from _PREFACE.splitlines()
    rules = all_rules().values()
    for letter, stage in STAGES.items():
        yield from ("", f"## {letter}: {stage}")
        for rule in sorted(rules, key=lambda rule: rule.code):
            if rule.code.startswith(letter):
                yield from _rule_section(rule)
    yield from ("", "## Schematron checks of the profile", "")
    yield "Told as V004 (error) or V005 (warning). What stands for … is filled in."
    yield ""
    yield "| check | for | | message | why | chapter |"
    yield "|---|---|---|---|---|---|"
    for check in schematron_checks():
        said = _said_of(check.identifier)
        cells = (
            f"`{check.identifier}`",
            f"`{check.context}`",
            check.code,
            check.message + (f"; {check.hint}" if check.hint else ""),
            said.reason,
            said.chapter,
        )
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _rule_section(rule: Rule) -> Iterator[str]:
    said = _said_of(rule.code)
    chapter = f" ({_chapter(said.chapter)})" if said.chapter else ""
    hint = f" → {rule.hint}." if rule.hint else ""
    yield ""
    yield f"**{rule.code}** {rule.severity}: **{rule.title}.** {said.reason}{chapter}{hint}"
    if said.bad:
        yield from ("", "```", f"not  {said.bad}", f"but  {said.good}", "```")
