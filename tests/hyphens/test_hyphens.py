"""Divided words: a table of halves for each language, and what the words of the text itself change."""

from pathlib import Path

import pytest

from edition.readers.shared.hyphens import Divisions, divided
from edition.readers.shared.vocabulary import Vocabulary

TABLES = sorted((Path(__file__).parent / "words").glob("*.tsv"))


def rows():
    for table in TABLES:
        for line in table.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                left, right, kind, joined = line.split("\t")
                yield pytest.param(table.stem, left, right, kind, joined, id=f"{table.stem}:{left}-{right}")


@pytest.mark.parametrize(("language", "left", "right", "kind", "joined"), list(rows()))
def test_halves(language, left, right, kind, joined):
    decision = Divisions(Vocabulary([]), language, rate=0.1).decide(left, right)
    assert (decision.kind, decision.joined) == (kind, joined), decision.evidence
    assert decision.probability > 0.5


def test_the_words_of_the_text_decide_first():
    hyphenated = Vocabulary(["The bridge-keeper came, and the bridge-keeper went."])
    joined = Vocabulary(["The bridgekeeper came, and the bridgekeeper went."])
    assert Divisions(hyphenated, "en").decide("bridge", "keeper").kind == "hard"
    assert Divisions(joined, "en").decide("bridge", "keeper").kind == "soft"


def test_a_word_divided_at_a_line_end_is_no_witness():
    vocabulary = Vocabulary(["he saw the bridge-", "keeper at the gate"])
    assert vocabulary.count("bridge-keeper") == 0
    assert vocabulary.count("bridge") == 0
    assert vocabulary.count("keeper") == 0
    assert vocabulary.count("gate") == 1


def test_old_german_spelling_loses_a_consonant_only_if_the_text_does():
    assert Divisions(Vocabulary(["Die Schiffahrt ruht."]), "de").decide("Schiff", "fahrt").joined == "Schiffahrt"
    assert Divisions(Vocabulary(["Die Schifffahrt ruht."]), "de").decide("Schiff", "fahrt").joined == "Schifffahrt"


def test_a_text_without_hyphenation_keeps_its_hyphens():
    unhyphenated = Divisions(Vocabulary([]), "en", rate=0.002)
    assert unhyphenated.decide("post", "war").kind == "hard"


def test_signs_that_only_divide():
    for sign in "\u00ad¬":
        assert Divisions(Vocabulary([]), "en").decide("socio", "economic", sign).kind == "soft"


@pytest.mark.parametrize("line", ["a half-", "a half¬", "a half\u00ad", "a “half”-", "ein Wort⸗"])
def test_lines_that_end_in_a_division(line):
    assert divided(line)


@pytest.mark.parametrize("line", ["a dash -", "a dash --", "a dash –", "no sign", "-", ""])
def test_lines_that_do_not(line):
    assert not divided(line)
