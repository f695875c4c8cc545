"""The catalogue of rules: every rule is explained, and docs/rules.md is fresh."""

import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from lxml import etree

from edition.cli import group
from edition.cli.rules_page import STAGES, explain, rules_markdown, schematron_checks
from edition.model.explanations import explanations
from edition.model.rules import all_rules

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_every_rule_and_every_check_is_explained_and_nothing_else():
    assert set(explanations()) == set(all_rules()) | {check.identifier for check in schematron_checks()}


def test_every_rule_belongs_to_a_stage():
    assert {code[0] for code in all_rules()} == set(STAGES)


def test_every_rule_of_validation_has_examples():
    for code, said in explanations().items():
        assert said.reason.endswith("."), code
        assert bool(said.bad) == bool(said.good), code
        if re.match(r"V\d", code):
            assert said.bad, code


def test_chapters_are_those_of_the_guidelines(tei_schemas):
    """TEI's own schema names a chapter for each of its elements: ours are among them, or their parents."""
    documentation = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
    tree = etree.parse(str(tei_schemas / "tei_all.rng"))
    words = " ".join(node.text or "" for node in tree.iter(documentation))
    known = set(re.findall(r"(?<![\d.])(\d+(?:\.\d+)+)\. [A-Z]", words))
    known |= {".".join(one.split(".")[:depth]) for one in known for depth in range(1, 4)}
    known |= {"1.3", "1.3.1.1", "23.5.2", "24.4"}  # chapters that no element is named in
    for code, said in explanations().items():
        if re.match(r"\d", said.chapter):
            for chapter in said.chapter.partition(";")[0].split(", "):
                assert chapter in known, (code, chapter)


@pytest.mark.parametrize("name", ["V006", "v006", " V006 "])
def test_a_rule_is_explained(name):
    assert explain(name).startswith("V006 (error): ")
    assert "TEI Guidelines P5, 17.2" in explain(name)


def test_a_check_of_schematron_is_explained():
    assert explain("p-in-p").startswith("p-in-p (V004): ")


def test_another_work_is_not_called_the_guidelines():
    assert "comes from  XML 1.0" in explain("V008")


@pytest.mark.parametrize(("name", "meant"), [("V0066", "V006"), ("p-inp", "p-in-p")])
def test_what_is_mistyped(name, meant):
    with pytest.raises(click.UsageError, match=f"Did you mean {meant}"):
        explain(name)


def test_on_the_command_line():
    done = CliRunner().invoke(group, ["validate", "--explain", "V003"])
    assert done.exit_code == 0
    assert "V003" in done.stdout


def test_the_page_is_fresh(file_regression):
    file_regression.check(rules_markdown(), fullpath=DOCS / "rules.md", encoding="utf-8")
