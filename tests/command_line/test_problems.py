"""Problems as text, JSON and SARIF."""

import json

import pytest

from edition.cli.problems import as_json, as_sarif, as_text, printable, show
from edition.model.problem import Place, Problem
from edition.model.rules import EMPTY_SOURCE, LOST_TEXT, all_rules

PROBLEM = Problem(LOST_TEXT, Place("a.txt", 3, 7), "one word is missing", excerpt="Hello world")


def test_text_shows_place_code_line_caret_and_a_way_out():
    lines = as_text(PROBLEM).splitlines()
    assert lines[0].startswith("a.txt:3:7: ")
    assert "E001: one word is missing" in lines[0]
    assert lines[1] == "  | Hello world"
    assert lines[2].index("^") == lines[1].index("world")
    assert lines[3].startswith("  -> ")


def test_a_long_line_is_cut_around_the_caret():
    problem = Problem(LOST_TEXT, Place("a.txt", 1, 5001), "here", excerpt="x" * 5000 + "HERE" + "y" * 5000)
    lines = as_text(problem).splitlines()
    assert len(lines[1]) < 120
    assert lines[1][lines[2].index("^") :].startswith("HERE")


@pytest.mark.parametrize("hostile", ["a\x1b[31mred", "a\u202egnp.exe", "a\nb", "a\x00b"])
def test_no_stranger_controls_the_terminal(hostile):
    assert all(char.isprintable() for char in printable(hostile))


def test_json_and_sarif_carry_the_same():
    data = json.loads(as_json([PROBLEM]))[0]
    assert (data["code"], data["line"], data["column"]) == ("E001", 3, 7)
    log = json.loads(as_sarif([PROBLEM]))
    result = log["runs"][0]["results"][0]
    assert result["ruleId"] == "E001"
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 7}
    assert [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]] == ["E001"]


def test_twenty_of_a_kind_are_enough(capsys):
    show([Problem(EMPTY_SOURCE, Place("a.txt", line), "empty") for line in range(1, 26)])
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("a.txt")]
    assert len(lines) == 21
    assert lines[-1] == "a.txt: A001: 5 more of this kind"


def test_codes_are_unique_and_well_formed():
    from edition.model import rules
    from edition.model.problem import Rule

    codes = [rule.code for rule in vars(rules).values() if isinstance(rule, Rule)]
    assert len(codes) == len(set(codes)) == len(all_rules())
    assert all(len(code) == 4 and code[0].isupper() and code[1:].isdigit() for code in codes)
