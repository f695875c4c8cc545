"""The catalogue of rules: for each a folder with files that keep it and files that break it (``rules/CODE``).

CODE is that of a problem, or the id of a Schematron check of the profile. A file named "bad" must give that code and no
other, a file named "good" none of it.
"""

from pathlib import Path

import pytest

from edition.cli.rules_page import schematron_checks
from edition.model.explanations import explanations
from edition.model.job import ValidateJob
from edition.model.rules import all_rules
from edition.pipeline import run
from edition.validation.profile import rules
from edition.xml.parse import parse

RULES = Path(__file__).parent / "rules"
CHECKS = {check.identifier: check.code for check in schematron_checks()}
BESIDE = ("C004", "O005")
"""Codes of other stages that ``edition validate`` tells, too, of what a file says."""
GRAMMAR_TOO = {"p-in-p", "p-in-l", "ab-in-l", "l-in-l", "lg-in-l", "lg-of-lines", "div-in-p"}
"""Checks of what the grammar of the profile forbids as well: they are for those who use the Schematron alone, and not
told of elements of which the grammar has told."""

CODES = {code for code in all_rules() if code.startswith("V") or code in BESIDE} | set(CHECKS)
FILES = sorted(RULES.glob("*/*.xml"))


def told(path: Path) -> list[str]:
    """The codes told of a file; for the checks of the profile their ids."""
    if path.parent.name in GRAMMAR_TOO:
        data = path.read_bytes()
        return [message.check for message in rules().messages(data, parse(data, path.name), path.name)]
    problems = run(ValidateJob(str(path), tree=str(RULES))).problems
    return [dict(problem.properties).get("check", problem.code) for problem in problems]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_file_breaks_or_keeps_the_rule(path):
    name, codes = path.parent.name, set(told(path))
    if path.stem.startswith("good"):
        assert codes == set()
        return
    named = {name}
    if name in ("V004", "V005"):
        named = {check for check, code in CHECKS.items() if code == name} & codes
    if name == "V020":
        named = {"V020", "V003"}
    assert codes == named
    assert len(named) == (2 if name == "V020" else 1)


def test_every_rule_has_a_good_and_a_bad_file():
    for code in sorted(CODES):
        stems = {path.stem.partition("-")[0] for path in (RULES / code).glob("*.xml")}
        assert stems == {"good", "bad"}, code
    assert {path.parent.name for path in FILES} == CODES


def test_every_rule_is_explained():
    for code in sorted(CODES):
        said = explanations()[code]
        assert said.reason, code
        assert bool(said.bad) == bool(said.good), code


def test_what_a_file_of_the_catalogue_is_about_stands_on_its_place():
    """A problem tells line and column (an absent image or schema its line)."""
    for path in FILES:
        for problem in run(ValidateJob(str(path), tree=str(RULES))).problems:
            assert problem.place.line, path
            assert problem.place.column or problem.code in (*BESIDE, "V009", "V010"), (path, problem)
