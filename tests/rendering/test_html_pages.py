"""Any TEI becomes a page with all of its words, each once and in order; and a page that browsers can trust."""

import itertools
import re
from pathlib import Path

import pytest
from lxml import etree
from pages import (
    TEI,
    TEI_FILES,
    XML_ID,
    classes,
    fragments,
    html_tree,
    ids,
    names,
    outermost,
    page_words,
    tei_words,
    variants,
)

from edition.model.artefact import Image
from edition.rendering import html

ELEMENTS = (Path(__file__).parent / "elements.txt").read_text(encoding="utf-8").split()
BARE = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body>{}</body></text></TEI>'
NOT_EXPECTED_TO_HOLD_WORDS = names(
    "TEI teiCorpus teiHeader egXML pb lb cb gb milestone anchor ptr caesura divGen handShift addSpan delSpan "
    "damageSpan binaryObject"
)


def page(tei: str | bytes, **options):
    data = tei.encode("utf-8") if isinstance(tei, str) else tei
    return html_tree(html.render(data, "test", **options).outputs[0].data)


def body(content: str, **options):
    return page(BARE.format(content), **options)


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_word_for_word(path):
    """The words of the text in order, and those of each note, which the page puts after its paragraph."""
    main = page(path.read_bytes()).find(".//main")
    for made in [one for one in main.iter("h2") if "head" not in classes(one)]:
        made.getparent().remove(made)
    source = etree.parse(str(path)).getroot()
    notes = {note.get(XML_ID): note for note in source.iter(f"{TEI}note")}
    called = {one.get("id"): one for one in main.iter("div") if "called" in classes(one)}
    texts = [element for name in ("text", "sourceDoc", "standOff") for element in outermost(source, TEI + name)]
    aside = variants(source)
    assert page_words(main) == " ".join(tei_words(text, without=frozenset(called), aside=aside) for text in texts)
    for name, note in called.items():
        if name in notes:
            assert page_words(note, called=True) == tei_words(notes[name], without=frozenset(called), aside=aside)


def test_a_lemma_stands_in_the_line_and_its_readings_in_a_note():
    tree = page(next(path for path in TEI_FILES if path.stem == "apparatus").read_bytes())
    paragraph = next(one for one in tree.iter("p") if "Lumen" in "".join(one.itertext()))
    assert page_words(paragraph) == "Lumen in tenebris lucet, semper."
    notes = [one for one in tree.iter("div") if "called" in classes(one)]
    assert [page_words(one, called=True) for one in notes] == ["in nebula", "saepe"]
    assert ["".join(one.itertext()).split()[-1] for one in notes] == ["B", "B"]


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_ids_are_single_and_links_arrive(path):
    tree = page(path.read_bytes())
    found = ids(tree)
    assert len(found) == len(set(found))
    assert fragments(tree) <= set(found)


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_headings_skip_no_level(path):
    levels = [int(one.tag[1]) for one in page(path.read_bytes()).iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize("name", [name for name in ELEMENTS if name not in NOT_EXPECTED_TO_HOLD_WORDS])
def test_no_element_loses_words(name):
    tree = body(
        f"<div><p>a <{name}>alpha</{name}> b</p><{name}>beta</{name}><{name}><p>gamma<note>delta</note></p></{name}>"
        f"<p><{name}><hi>epsilon</hi><list><item>zeta</item></list></{name}></p></div>"
    )
    words = " ".join("".join(tree.find(".//main").itertext()).split())
    for word in ("alpha", "beta", "gamma", "delta", "epsilon", "zeta"):
        assert words.count(word) == 1, (name, word, words)


@pytest.mark.parametrize("name", [name for name in ELEMENTS if name not in ("TEI", "teiCorpus", "egXML", "teiHeader")])
def test_every_element_gives_sound_html(name):
    tei = BARE.format(
        f'<div><p>a <{name} xml:id="a">alpha</{name}> b <ref target="#a">see</ref><ref target="#b">see</ref></p>'
        f'<{name} xml:id="b"><p>gamma<note>delta</note></p></{name}></div>'
    )
    data = html.render(tei.encode("utf-8"), "test").outputs[0].data
    tree = html_tree(data)
    found = ids(tree)
    assert len(found) == len(set(found))
    assert fragments(tree) <= set(found)
    # A browser moves blocks out of paragraphs and links out of links: then there are more of them than were written.
    for tag in ("p", "a"):
        assert len(re.findall(rf"<{tag}[ >]".encode(), data)) == len(list(tree.iter(tag)))


def test_an_image_at_hand_is_shown_and_another_one_described():
    figures = next(path for path in TEI_FILES if path.stem == "figures").read_bytes()
    rendition = html.render(figures, "test", images=[Image("island.png", b"\x89PNG", "image/png")])
    assert [output.path for output in rendition.outputs][-1] == "html/test/images/001.png"
    tree = html_tree(rendition.outputs[0].data)
    assert [(one.get("src"), one.get("alt")) for one in tree.iter("img")] == [
        ("images/001.png", "An island, seen from the north.")
    ]
    assert "a goat" in page_words(tree.find(".//main"))


def test_pages_are_links_to_themselves_and_counted_ones_say_so():
    core = next(path for path in TEI_FILES if path.stem == "core").read_bytes()
    pages = [one for one in page(core).find(".//main").iter("a") if "pb" in classes(one)]
    assert [(one.text, one.get("href") == "#" + one.get("id"), "counted" in classes(one)) for one in pages] == [
        ("[1]", True, False),
        ("[2]", True, True),
        ("[3]", True, False),
    ]


def test_notes_and_calls_lead_to_each_other():
    notes = next(path for path in TEI_FILES if path.stem == "notes").read_bytes()
    tree = page(notes)
    signs = {one.get("id"): one for one in tree.iter("div") if "called" in classes(one)}
    places = {one.get("id"): one for one in tree.iter("a") if "noteref" in classes(one)}
    assert len(signs) == 11
    for name, note in signs.items():
        back = next(one for one in note.iter("a") if "note-sign" in classes(one))
        assert places[back.get("href")[1:]].get("href") == f"#{name}"
        assert places[back.get("href")[1:]].text == back.text


def test_other_files_are_linked_only_where_they_exist():
    assert not [one for one in body("<p>x</p>").iter("a") if one.get("href", "").startswith("../../")]
    links = {one.get("href") for one in body("<p>x</p>", formats=("tei", "epub", "pdf")).iter("a")}
    assert {"../../tei/test.xml", "../../tei/test.ledger.json", "../../epub/test.epub", "../../print/test.pdf"} <= links


def test_the_words_of_the_page_are_in_its_language():
    tree = page(next(path for path in TEI_FILES if path.stem == "letters").read_bytes())
    assert tree.get("lang") == "de"
    assert tree.find(".//footer//h2").text == "Über diese Ausgabe"
    arabic = page(next(path for path in TEI_FILES if path.stem == "right-to-left").read_bytes())
    assert arabic.get("dir") == "rtl"
    assert [one.get("dir") for one in arabic.iter("span") if one.get("lang") == "en"] == ["ltr"]


def test_what_is_shown_of_a_choice():
    tree = page(next(path for path in TEI_FILES if path.stem == "transcription").read_bytes())
    hidden = [page_words(one) for one in tree.iter("span") if one.get("hidden") is not None]
    assert hidden == ["lihgt", "Capt.", "shewn"]
    titles = [one.get("title") for one in tree.iter("span") if "choice" in classes(one)]
    assert titles == ["in the source: lihgt", "in the source: Capt.", "in the source: shewn"]


def test_files_in_other_encodings_and_with_entities_of_their_own():
    text = BARE.format("<p>café &x;</p>")
    document = f'<?xml version="1.0" encoding="utf-16"?><!DOCTYPE TEI [<!ENTITY x "lamp">]>{text}'
    assert "café lamp" in page_words(page(document.encode("utf-16")).find(".//main"))


def test_same_bytes_on_every_run():
    for path in TEI_FILES:
        assert html.render(path.read_bytes(), "x").outputs == html.render(path.read_bytes(), "x").outputs
