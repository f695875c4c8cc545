"""Which paragraphs are block quotations: short texts in nine languages, and what holds for any text."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.readers.shared.quotation_signs import marks_of, source_at_end, unpaired_end
from edition.readers.shared.quotations import find_quotations

CASES = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_text(case):
    found = find_quotations(case["paragraphs"], language=case["language"], interrupted=case.get("interrupted", ()))
    assert [[one.first, one.last] for one in found] == case["quotations"]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("“All of it.”", "whole"),
        ("“All of it.” (Works, p. 3)", "whole"),
        ("“One half” – he said – “and the other.”", "around"),
        ("“Never closed", "open"),
        ("“Yes,” he said, and left.", "closed early"),
        ("„Ganz und gar.“", "whole"),
        ("»Ganz und gar.«", "whole"),
        ("«Tutto.»", "whole"),
        ("’Twas a foggy night.", "none"),
        ("No marks.", "none"),
    ],
)
def test_how_a_paragraph_stands_in_quotation_marks(text, marks):
    assert marks_of(text) == marks


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It burns. (Works, p. 3)", "(Works, p. 3)"),
        ("It burns. (Works, p. 3.)", "(Works, p. 3.)"),
        ("It burns (Works, p. 3).", None),
        ("It burns (and how).", None),
        ("It burns. (and how)", None),
        ("(Works, p. 3)", None),
    ],
)
def test_source_in_brackets(text, source):
    found = source_at_end(text)
    assert (text[found[0] : found[1]] if found else None) == source


def test_a_closing_mark_without_its_pair():
    assert unpaired_end("It burns.”")
    assert not unpaired_end("He said “it burns.”")
    assert not unpaired_end("„Es brennt.“")


def test_nothing_is_quoted_across_a_barrier():
    paragraphs = ["He wrote:", "A heading", "Some words that could have been quoted.", "These words are his."]
    assert all(1 not in range(one.first, one.last + 1) for one in find_quotations(paragraphs, barriers={1}))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="aB .:“”()?\n", min_size=1, max_size=40), max_size=12))
def test_quotations_follow_each_other(paragraphs):
    last = -1
    for one in find_quotations(paragraphs, unlikely=0.2):
        assert last < one.first <= one.last < len(paragraphs)
        assert 0.0 <= one.probability <= 1.0
        last = one.last
