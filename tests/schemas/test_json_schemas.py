"""The JSON Schemas are schemas, are strict, and accept what they should."""

import json
import tomllib

import jsonschema
import pytest

from edition.model.ledger import Ledger, Run
from edition.model.problem import Place, Problem
from edition.model.rules import all_rules
from edition.model.source import Span
from edition.resources import folder

SCHEMAS = sorted(folder("schemas").glob("*.schema.json"))


def schema(name: str) -> dict:
    return json.loads((folder("schemas") / f"{name}.schema.json").read_text(encoding="utf-8"))


def valid(name: str, data: object) -> bool:
    return jsonschema.Draft202012Validator(schema(name)).is_valid(data)


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_is_a_schema(path):
    jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))


def test_configuration():
    good = """
    [metadata]
    title = "Letters"
    author = ["Surname, Given name"]
    date = 1903
    licence_url = "https://creativecommons.org/licenses/by/4.0/"
    language = "sv-FI"
    [source]
    form = "pdf-text"
    """
    assert valid("configuration", tomllib.loads(good))
    assert valid("configuration", {})


@pytest.mark.parametrize(
    "bad",
    [
        {"metadata": {"titel": "x"}},
        {"metadata": {"title": " "}},
        {"metadata": {"author": []}},
        {"metadata": {"licence_url": "see below"}},
        {"metadata": {"language": "German language"}},
        {"source": {"form": "word"}},
        {"colour": "red"},
    ],
    ids=str,
)
def test_configuration_refuses(bad):
    assert not valid("configuration", bad)


def account() -> dict:
    runs = (Run("text", Span(0, 2), Span(0, 2)), Run("layout", None, Span(2, 3), "between elements"))
    return Ledger("a.txt", "0" * 64, "utf-8", 2, "0" * 64, 3, runs).to_json()


def test_ledger():
    assert valid("ledger", account())
    assert valid("ledger", account() | {"state": "adopted"})


@pytest.mark.parametrize(
    "run",
    [
        {"as": "text", "s": [0, 1]},
        {"as": "text"},
        {"as": "added", "s": [0, 1], "t": [0, 1], "why": "label"},
        {"as": "added", "t": [0, 1]},
        {"as": "changed", "s": [0, 1], "t": [0, 1]},
        {"as": "lost", "s": [0, 1]},
        {"as": "text", "s": [0, 1, 2], "t": [0, 1]},
        {"as": "text", "s": [0, -1], "t": [0, 1]},
        {"as": "text", "s": [0, 1], "t": [0, 1], "where": "here"},
    ],
    ids=str,
)
def test_ledger_refuses(run):
    assert not valid("ledger", account() | {"runs": [run]})


def test_every_rule_has_a_code_that_the_report_allows():
    for rule in all_rules().values():
        problem = Problem(rule, Place("a.txt", 1, 1, "/TEI"), "message").to_json()
        assert valid("report", {"edition": "1", "sources": [], "problems": [problem]}), rule.code


def test_codes_are_used_once():
    from edition.model import rules

    codes = [rule.code for rule in vars(rules).values() if isinstance(rule, rules.Rule)]
    assert len(codes) == len(set(codes))
