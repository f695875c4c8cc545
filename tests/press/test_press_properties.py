"""Properties of every reading of the press: nothing lost, nothing invented, and a simple text is read as it was."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marks import lift
from model import LANGUAGES
from phenomena import compose
from press import Job, make, read, source_of
from scoring import compare
from setters import FORMS, set_text

from edition.model.problem import Severity
from edition.verification import Names, verify

FEW = settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
SEEDS = st.integers(0, 100_000)
SIMPLE = frozenset({"notes"})
"""What any form but the text of a PDF carries without loss: headings, paragraphs and notes of one paragraph."""


@pytest.mark.parametrize("form", [form for form in FORMS if form != "pdf-text"])
@FEW
@given(seed=SEEDS, language=st.sampled_from(LANGUAGES))
def test_a_clean_simple_text_is_read_as_it_was(form, seed, language):
    text = compose(seed, language, SIMPLE)
    setting = set_text(text, form, seed)
    gold = lift(setting.marked, setting.sheet)
    _, document = read(source_of(gold.text))
    bags = compare(gold, setting.joined, document.xml)
    for name in ("heads", "notes", "note places"):
        wanted, found = bags.get(name, ([], []))
        assert sorted(found) == sorted(wanted), name


@pytest.mark.parametrize("form", FORMS)
@FEW
@given(seed=SEEDS, language=st.sampled_from(LANGUAGES), dirt=st.integers(0, 3))
def test_the_ledger_is_complete_at_every_level_of_dirt(form, seed, language, dirt):
    source = make(Job(seed, form, language, dirt)).source
    _, document = read(source)
    ledger = json.dumps(document.ledger.to_json()).encode("utf-8")
    names = Names("press.txt", "press.xml", "press.ledger.json")
    problems = verify(source.text.encode("utf-8"), document.xml, ledger, files=names)
    assert [one for one in problems if one.severity is Severity.ERROR] == []
    assert not [run for run in document.ledger.runs if run.kind == "added"]
