"""The sample edition: its TEI in tei/ is fresh, and its sources hold all the difficulties they were written for."""

import json
from pathlib import Path

import pytest
from lxml import etree

from edition.configuration import configuration_of
from edition.model.job import BuildJob
from edition.pipeline import run

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for path in (ROOT / "sources").iterdir() if path.suffix in (".txt", ".md"))
TEI = "{http://www.tei-c.org/ns/1.0}"

EXPECTED = {
    "dimmans-ratt": {"form": "pdf-text", "language": "sv", "note": 3, "pb": 3, "fw": 0, "signed": 1},
    "keepers-congress": {"form": "web-page", "language": "en", "stage": 7, "sp": 6, "quote": 5, "milestone": 1},
    "la-digue-de-papier": {"form": "plain-text", "language": "fr", "note": 2, "lg": 2, "head": 3},
    "letters-to-a-cartographer": {"form": "markdown", "language": "en", "note": 4, "table": 1, "lg": 3, "head": 5},
    "wider-die-normalstunde": {"form": "ocr-markdown", "language": "de", "note": 7, "pb": 7, "head": 8},
}


@pytest.fixture(scope="module")
def results():
    made = {}
    for path in SOURCES:
        overrides = configuration_of(path).metadata
        made[path.stem] = run(BuildJob(str(path), path.stem, ("tei",), overrides=overrides))
    return made


def test_every_form_has_a_sample(results):
    assert len({result.entry["form"] for result in results.values()}) == 5


@pytest.mark.parametrize("name", [path.stem for path in SOURCES])
def test_the_tei_in_the_repository_is_fresh(results, name):
    for output in results[name].outputs:
        kept = ROOT / output.path
        assert kept.is_file(), f"{output.path} is missing: make tei"
        assert kept.read_bytes() == output.data, f"{output.path} is stale: make tei"


def test_no_tei_is_left_over(results):
    expected = {Path(output.path).name for result in results.values() for output in result.outputs}
    assert {path.name for path in (ROOT / "tei").iterdir()} == expected


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_difficulties_are_mastered(results, name):
    expected = dict(EXPECTED[name])
    entry = results[name].entry
    assert (entry["form"], entry["language"]) == (expected.pop("form"), expected.pop("language"))
    root = etree.fromstring(results[name].outputs[0].data)
    text = root.find(TEI + "text")
    found = {element: len(list(text.iter(TEI + element))) for element in expected}
    assert found == expected


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_nothing_was_added(results, name):
    ledger = json.loads(results[name].outputs[1].data)
    assert {run["as"] for run in ledger["runs"]} <= {"text", "layout", "changed", "mark", "meta", "furniture"}
