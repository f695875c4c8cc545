"""Arbitrary text in, full cover out: for every form, whatever the text."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edition import readers
from edition.encoding import encode
from edition.model.problem import Severity
from edition.model.reading import FORMS
from edition.model.source import Charset, Source, cut_lines
from edition.validation import check_profile
from edition.verification import Names, verify

WORDS = [
    "sea",
    "Light",
    "keeper",
    "mist-",
    "bound",
    "IV",
    "1903",
    "12",
    "år",
    "straße",
    "«",
    "»",
    "“",
    "”",
    "—",
    "née",
    "ἁλός",
]
SIGNS = [
    "*",
    "_",
    "#",
    "## ",
    "> ",
    "- ",
    "1. ",
    "[^1]",
    "[^1]: ",
    "<sup>1</sup>",
    "$^{2}$",
    "¹",
    "(1)",
    "[1]",
    "†",
    "---",
    "***",
]
SIGNS += [
    "| a | b |",
    "|:--|--:|",
    "```",
    "\f",
    "\t",
    "    ",
    " ",
    "  \n",
    "\\",
    "`",
    "<!-- page 3 -->",
    "&amp;",
    "&",
    "<b>",
    ":",
    "![",
]
SIGNS += [
    "](",
    ")",
    "https://example.org/",
    "(Laughter)",
    "Chairman: ",
    "{12}",
    "\u00ad",
    "\ufeff",
    "\x00",
    "\x0b",
    "\u2028",
    "\r",
]
PIECES = st.sampled_from([*WORDS, *SIGNS]) | st.text(max_size=6)
LINES = st.lists(PIECES, max_size=12).map(" ".join) | st.lists(st.sampled_from(SIGNS), max_size=4).map("".join)
TEXTS = st.lists(LINES | st.just(""), max_size=25).map("\n".join)


def source_of(text: str) -> tuple[Source, bytes]:
    text = text.encode("utf-8", "replace").decode("utf-8").removeprefix("\ufeff")
    data = text.encode("utf-8")
    import hashlib

    charset = Charset("utf-8", "test", 1.0)
    source = Source("t", "t.txt", hashlib.sha256(data).hexdigest(), len(data), charset, text, cut_lines(text))
    return source, data


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(text=TEXTS)
def test_every_character_is_accounted_for(form, text):
    source, data = source_of(text)
    if not source.text.strip("\ufeff\0 \t\r\n\f\v\u00a0\u2028\u2029"):
        return  # acquire refuses such a file as empty
    detection = replace(readers.detect(source, form), forced=True)
    document = encode(source, readers.read(source, detection))
    check_profile(document)
    ledger = json.dumps(document.ledger.to_json()).encode("utf-8")
    found = verify(data, document.xml, ledger, files=Names("t.txt", "t.xml", "t.ledger.json"))
    assert [problem for problem in found if problem.severity is Severity.ERROR] == []
    assert not [run for run in document.ledger.runs if run.kind == "added"]
