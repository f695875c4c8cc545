"""Passages in other languages: told from one another, marked where they stand, old spelling left alone."""

import itertools
from collections import Counter
from pathlib import Path

import pytest
import yaml
from lxml import etree

from edition.acquire import acquire
from edition.encoding import encode
from edition.readers import detect, read
from edition.readers.shared.passage_language import SURE, judge
from edition.readers.shared.scripts import script_runs

HERE = Path(__file__).parent
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PASSAGES = {
    path.stem: path.read_text(encoding="utf-8").split("\n", 1)[1]
    for path in sorted((HERE.parent / "acquire" / "passages").glob("*.txt"))
}
OLD = yaml.safe_load((HERE / "old_spelling.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("main", "other"), itertools.permutations(PASSAGES, 2))
def test_a_paragraph_in_another_language_is_told(main, other):
    judged = judge(PASSAGES[other], main, "paragraph")
    assert judged is not None
    assert judged.language == other
    assert judged.probability >= SURE


@pytest.mark.parametrize("kind", ["paragraph", "verse", "quotation", "heading", "note", "phrase"])
@pytest.mark.parametrize("language", PASSAGES)
def test_a_text_is_in_its_own_language_sentence_by_sentence(language, kind):
    sentences = [part for part in PASSAGES[language].replace("!", ".").replace("?", ".").split(".") if part.strip()]
    assert [part for part in sentences if judge(part, language, kind)] == []


@pytest.mark.parametrize(("language", "line"), [(tag, line) for tag, lines in OLD.items() for line in lines])
def test_old_spelling_is_no_other_language(language, line):
    for kind in ("paragraph", "verse", "quotation", "note"):
        assert judge(line, language, kind) is None


def test_words_of_the_text_itself_speak_for_its_language():
    phrase = "laissez faire, laissez passer"
    assert judge(phrase, "en", "phrase") is not None
    assert judge(phrase, "en", "phrase", Counter(laissez=9, faire=9)) is None


@pytest.mark.parametrize(
    "line", ["Pride and Patience", "Thomas Hardcastle, William Dixon, John Shaw", "Chapter I", "1905", ""]
)
def test_names_and_titles_are_in_no_other_language(line):
    for kind in ("paragraph", "heading", "phrase"):
        assert judge(line, "en", kind) is None


def test_runs_of_scripts():
    text = "the word φάρος, ἔργον (δύο) and Mоon or x"
    assert [text[run.start : run.end] for run in script_runs(text, "LATIN")] == ["φάρος, ἔργον (δύο"]


@pytest.mark.parametrize(
    "case", yaml.safe_load((HERE / "passages.yaml").read_text(encoding="utf-8")), ids=lambda case: case["title"]
)
def test_passages_are_marked(case, tmp_path):
    path = tmp_path / "lamp.md"
    path.write_text(case["text"], encoding="utf-8")
    source = acquire(path)
    root = etree.fromstring(encode(source, read(source, detect(source, "markdown"))).xml)
    marked = [one for one in root.find(f"{TEI}text").iter() if one.get(XML_LANG)]
    found = [
        " | ".join((etree.QName(one).localname, one.get(XML_LANG), " ".join("".join(one.itertext()).split())))
        for one in marked
    ]
    assert found == case["marked"]
    declared = {one.get("ident") for one in root.iter(f"{TEI}language")}
    assert {one.get(XML_LANG) for one in marked} <= declared
