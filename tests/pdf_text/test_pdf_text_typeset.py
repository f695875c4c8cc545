"""Texts set as real PDFs in many layouts, extracted with pypdf, read back: how much of their structure is found again.

The figures asked for are a little under those reached; a page without any mark of paragraphs cannot be read perfectly.
"""

import io
import random
from statistics import mean

import pypdf
import pytest
from typeset import compose_pdf, layout

from edition.encoding import encode
from edition.readers import pdf_text

from conftest import source_of  # isort: skip
from phenomena import compose  # isort: skip
from scoring import compare, f1  # isort: skip
from setters import structure_of  # isort: skip

LANGUAGES = ("en", "de", "fr", "sv", "es", "it", "nl", "pl", "ru", "da", "fi", "nb")
KINDS = frozenset({"notes", "breaks", "quotes", "verse"})
LEAST = {"heads": 0.9, "paragraphs": 0.75, "notes": 0.85, "note places": 0.85, "verse lines": 0.7}


@pytest.fixture(scope="module")
def scores():
    found: dict[str, list[float]] = {}
    for seed, language in enumerate(LANGUAGES):
        text = compose(seed, language, KINDS)
        pages = pypdf.PdfReader(io.BytesIO(compose_pdf(text, layout(random.Random(seed))))).pages
        dump = "\f".join(page.extract_text() + "\n" for page in pages)
        source = source_of(dump)
        tei = encode(source, pdf_text.read(source)).xml
        for name, (gold, got) in compare(structure_of(text), (), tei).items():
            found.setdefault(name, []).append(f1(gold, got))
        found.setdefault("page breaks", []).append(float(tei.count(b"<pb ") == len(pages)))
    return {name: mean(values) for name, values in found.items()}


@pytest.mark.parametrize("name", LEAST)
def test_most_is_found_again(scores, name):
    assert scores[name] >= LEAST[name], scores


def test_all_pages_are_found_again(scores):
    assert scores["page breaks"] == 1.0
