"""Acceptance: the five real sources against their gold tables. Only figures are kept here, never their text."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lxml import etree

from edition.model.job import BuildJob
from edition.pipeline import run

TEI = "{http://www.tei-c.org/ns/1.0}"
NUMBERS = ("000", "001", "002", "003", "004")
LEAST = 0.95
FORMS = {"000": "markdown", "001": "pdf-text", "002": "ocr-markdown", "003": "web-page", "004": "pdf-text"}
LANGUAGES = {"000": "en", "001": "en", "002": "en", "003": "en", "004": "sv"}

pytestmark = [pytest.mark.corpus, pytest.mark.xdist_group("corpus")]


def load(path: Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def built(corpus, tmp_path_factory):
    """Every source converted once: number -> (source, gold table, folder with TEI and ledger, entry)."""
    folder = tmp_path_factory.mktemp("corpus")
    found = {}
    for number in NUMBERS:
        source = next(corpus.glob(f"{number}_*.txt"))
        result = run(BuildJob(str(source), f"t{number}", ("tei",)))
        for output in result.outputs:
            path = folder / Path(output.path).name
            path.write_bytes(output.data)
        gold = corpus / "gold" / f"{number}.yaml"
        found[number] = (source, gold, folder / f"t{number}.xml", folder / f"t{number}.ledger.json", result)
    return found


@pytest.mark.parametrize("number", NUMBERS)
def test_form_and_language_are_found(built, number):
    entry = built[number][4].entry
    assert (entry["form"], entry["language"]) == (FORMS[number], LANGUAGES[number])


@pytest.mark.parametrize("number", NUMBERS)
def test_score(corpus, built, number):
    source, gold, tei, _, _ = built[number]
    figures, misses = load(corpus / "score.py").main(source, gold, tei)
    assert figures["all"] >= LEAST, (figures, {name: len(missed) for name, missed in misses.items() if missed})


@pytest.mark.parametrize("number", NUMBERS)
def test_counts_of_the_gold_table(built, number):
    _, gold, path, _, _ = built[number]
    table = yaml.safe_load(gold.read_text(encoding="utf-8"))
    counts = table["counts"]
    of_all = sum(1 for note in table["notes"] if note.get("div") == "back")  # a note on the whole is a bibl in the back
    text = etree.parse(path).getroot().find(TEI + "text")
    breaks = list(text.iter(TEI + "pb"))
    notes = list(text.iter(TEI + "note"))
    assert max(len(breaks) - 1, 0) == counts["page_breaks"]
    assert len(notes) + of_all == counts["notes"]
    if counts["block_quotations"]:
        assert len(list(text.iter(TEI + "quote"))) >= 0.9 * counts["block_quotations"]
    if counts["interjections"]:
        assert len(list(text.iter(TEI + "stage"))) >= 0.9 * counts["interjections"]


@pytest.mark.parametrize("number", NUMBERS)
def test_ledger_is_complete_and_nothing_is_added(corpus, built, number):
    source, _, tei, ledger, _ = built[number]
    faults, kinds, length = load(corpus / "ledger_check.py").check(source, tei, ledger)
    assert faults == []
    assert "added" not in kinds
    assert kinds["text"] > 0.7 * length
    assert json.loads(ledger.read_text(encoding="utf-8"))["source"]["length"] == length


def test_all_are_valid_tei(built, tei_schemas):
    paths = [str(built[number][2]) for number in NUMBERS]
    for schema in sorted(tei_schemas.glob("tei_all*.rng")):
        for path in paths:
            command = [str(Path(sys.executable).with_name("pyjing")), str(schema), path]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stdout) == (0, ""), schema.name
