"""Which lines are headings that nothing marks: a table of short texts, and what holds for any."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.readers.shared.headings import find_headings, fold, is_label, number_of

CASES = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))
LONG = (
    "The harbour office had kept its records in the same cupboard for longer than anybody could remember, and nobody"
    " had ever asked what was in them, since everybody knew that it was the harbour."
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_lines(case):
    lines = [LONG if line == "LONG" else line for line in case["lines"]]
    assert [one.index for one in find_headings(lines, language=case["language"])] == case["headings"]


def test_levels_follow_what_is_printed():
    heads = ["PART ONE", "1. Oil", "1.1 The price of oil", "1.2 The smell of oil", "2. Wicks"]
    lines = [line for head in heads for line in (head, LONG)]
    assert [one.level for one in find_headings(lines, language="en")] == [1, 2, 3, 3, 2]


def test_what_the_source_announces_is_a_heading():
    """A line that a list of contents names is a heading, though it looks like a sentence."""
    line = "He left in May."
    assert not find_headings([LONG, line, LONG], language="en")
    assert [one.index for one in find_headings([LONG, line, LONG], language="en", announced={fold(line)})] == [1]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Chapter 4", "4"),
        ("IV. The Toll", "IV"),
        ("2.1. Price", "2.1"),
        ("2.1 Price", "2.1"),
        ("Глава 3", "3"),
        ("The Toll", None),
        ("1926 Platform of the Keepers", None),
        ("7", "7"),
    ],
)
def test_number(text, number):
    assert number_of(text) == number


def test_labels_of_divisions():
    assert is_label("Chapter II")
    assert is_label("Erster Teil")
    assert is_label("3.")
    assert not is_label("Chapter and Verse of the River")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="aBc .:?1-\n", max_size=30), max_size=10))
def test_headings_are_given_in_their_order(lines):
    found = [one.index for one in find_headings(lines, unlikely=0.0)]
    assert found == sorted(set(found))
