"""Which brackets are interjections: a table of sentences in nine languages, and what holds for any text."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from edition.readers.shared.interjections import brackets, find_interjections

CASES = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_sentence(case):
    found = find_interjections([case["text"]])[0]
    assert [case["text"][item.start : item.end] for item in found] == case["interjections"]


def test_a_doubtful_form_gains_from_its_document():
    """A procedural remark in brackets is surer among sure reactions than alone."""
    remark = "We vote. (The motion is carried.) Thank you."
    alone = find_interjections([remark], unlikely=0.0)[0][0]
    among = find_interjections([remark, *["Yes. (Laughter) No."] * 3], unlikely=0.0)[0][0]
    assert among.probability > alone.probability


@given(st.text(alphabet="ab ().[]:“”!\n", max_size=60))
def test_brackets_are_outermost_and_in_order(text):
    last = 0
    for start, end in brackets(text):
        assert last <= start < end
        assert text[start] + text[end - 1] in {"()", "[]"}
        last = end
