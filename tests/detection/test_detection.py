"""The choice of the form: by evidence in the text alone, never by the name of the file."""

import shutil
from pathlib import Path

import pytest

from edition import readers
from edition.acquire import acquire
from edition.model.reading import FORMS

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = {
    "dimmans-ratt.txt": "pdf-text",
    "keepers-congress.txt": "web-page",
    "la-digue-de-papier.txt": "plain-text",
    "letters-to-a-cartographer.md": "markdown",
    "wider-die-normalstunde.md": "ocr-markdown",
}
REAL = {"000": "markdown", "001": "pdf-text", "002": "ocr-markdown", "003": "web-page", "004": "pdf-text"}


def detected(path: Path, tmp_path: Path):
    renamed = tmp_path / "source"  # no ending, no name to go by
    shutil.copyfile(path, renamed)
    return readers.detect(acquire(renamed))


def test_there_is_a_reader_for_every_form():
    assert {reader.form for reader in readers.READERS} == set(FORMS)


@pytest.mark.parametrize(("name", "form"), SAMPLES.items())
def test_the_samples(name, form, tmp_path):
    assert detected(ROOT / "sources" / name, tmp_path).form == form


@pytest.mark.corpus
@pytest.mark.parametrize(("number", "form"), REAL.items())
def test_the_real_sources(number, form, corpus, tmp_path):
    found = detected(next(corpus.glob(f"{number}_*.txt")), tmp_path)
    assert found.form == form
    assert found.probability > 0.95


def test_the_evidence_is_told_and_the_probabilities_are_shares(tmp_path):
    found = detected(ROOT / "sources" / "letters-to-a-cartographer.md", tmp_path)
    assert sum(probability for _, probability, _ in found.evidence) == pytest.approx(1)
    assert found.evidence[0][:2] == (found.form, found.probability)
    assert [probability for _, probability, _ in found.evidence] == sorted(
        (probability for _, probability, _ in found.evidence), reverse=True
    )
    assert found.evidence[0][2]
    assert all(item.name for _, _, evidence in found.evidence for item in evidence)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_can_be_forced(form, tmp_path):
    source = acquire(ROOT / "sources" / "la-digue-de-papier.txt")
    found = readers.detect(source, form)
    assert (found.form, found.forced, found.probability) == (form, True, 1.0)
    assert readers.read(source, found).form == form


def test_a_text_without_any_marks_is_plain(tmp_path):
    path = tmp_path / "x"
    path.write_text("Only a line of words, and nothing that would tell where they came from.\n", encoding="utf-8")
    assert readers.detect(acquire(path)).form == "plain-text"
