"""The proof, shown: every character of the source stands beside the words that the edition made of it."""

from collections import Counter
from pathlib import Path

import pytest
from lxml import etree
from pages import ROOT, TEI, XML_ID, classes, fragments, html_tree, ids, page_words, tei_words

from edition.model.job import BuildJob
from edition.pipeline import run

SOURCES = sorted(path for path in (ROOT / "sources").iterdir() if path.suffix in (".txt", ".md"))
HOSTILE = "A TITLE\n\nThe lamp <script>alert(1)</script> was lit.\x0c\n\n<img src=x onerror=alert(1)> It went out.\n"


def built(path: Path) -> dict[str, bytes]:
    result = run(BuildJob(str(path), path.stem, ("tei", "html")))
    return {output.path.rpartition("/")[2]: output.data for output in result.outputs}


@pytest.fixture(params=SOURCES, ids=lambda path: path.stem, scope="module")
def source(request):
    return request.param


@pytest.fixture(scope="module")
def files(source):
    return built(source)


def shown_lines(tree) -> dict[int, str]:
    return {int(one.get("id")[1:]): "".join(one[1].itertext()) for one in tree.iter("div") if "line" in classes(one)}


def test_every_line_is_shown_to_the_letter(source, files):
    shown = shown_lines(html_tree(files["source.html"]))
    lines = source.read_text(encoding="utf-8").splitlines()
    expected = {number: line for number, line in enumerate(lines, 1) if line.strip()}
    assert {number: line.replace("\N{SYMBOL FOR FORM FEED}", "\f") for number, line in shown.items()} == expected


def test_every_word_of_the_text_is_shown_once(files):
    tree = html_tree(files["source.html"])
    passages = [one for one in tree.iter("div") if "passage" in classes(one)]
    shown = Counter[str]()
    for passage in passages:
        passage.remove(passage[-1])
        shown.update(page_words(passage, called=True).split())
        for note in passage.iter("div"):
            if "called" in classes(note):
                shown.update(page_words(note, called=True).split())
    text = etree.fromstring(next(data for name, data in files.items() if name.endswith(".xml"))).find(f"{TEI}text")
    notes = list(text.iter(f"{TEI}note"))
    called = frozenset(note.get(XML_ID) for note in notes)
    parts = [tei_words(element, without=called) for element in (text, *notes)]
    assert shown == Counter(" ".join(parts).split())


def test_links_arrive(files):
    tree = html_tree(files["source.html"])
    found = ids(tree)
    assert len(found) == len(set(found))
    assert fragments(tree) <= set(found)
    there = set(ids(html_tree(files["index.html"])))
    to_edition = {one.get("href")[11:] for one in tree.iter("a") if one.get("href", "").startswith("index.html#")}
    assert to_edition - {""} <= there


def test_the_sums_come_to_the_whole_source(source, files):
    tree = html_tree(files["made.html"])
    sums = [one.text for one in tree.iter("td") if "count" in classes(one)]
    assert sum(int(one.replace("\N{NARROW NO-BREAK SPACE}", "")) for one in sums) == len(
        source.read_text(encoding="utf-8")
    )


def test_a_hostile_source_stays_text(tmp_path):
    path = tmp_path / "lamp.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    files = built(path)
    tree = html_tree(files["source.html"])
    assert not list(tree.iter("script", "img"))
    assert shown_lines(tree)[3] == HOSTILE.splitlines()[2] + "\N{SYMBOL FOR FORM FEED}"
