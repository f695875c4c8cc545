"""Texts with something odd in them: none is refused, none loses a word, all stay in the closed vocabulary."""

import re
from pathlib import Path

import pytest
from lxml import etree
from reading import print_words, tei_words
from set_pages import expected_letters, set_letters

from edition.model.artefact import Image
from edition.model.book_layout import BookLayout, layout_of
from edition.model.problem import Refusal
from edition.rendering import print as print_edition
from edition.resources import folder
from edition.xml.parse import parse

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{}</TEI>'
CASES = {case.get("name", ""): case for case in parse((Path(__file__).parent / "odd.xml").read_bytes(), "odd.xml")}
GROWN = {
    "deep quotations": "<quote><p>q</p>" * 40 + "</quote>" * 40,
    "deep lists": "<list><item>x " * 40 + "</item></list>" * 40,
    "deep highlighting": "<p>" + '<hi rend="italic">x ' * 80 + "</hi>" * 80 + "</p>",
    "deep divisions": "<div><head>h</head><p>x</p>" * 40 + "</div>" * 40,
    "deep tables": "<table><row><cell>x " * 20 + "</cell></row></table>" * 20,
    "deep line groups": "<lg>" * 30 + "<l>x</l>" + "</lg>" * 30,
    "a wide table": "<table>" + ("<row>" + "<cell>abc</cell>" * 40 + "</row>") * 3 + "</table>",
    "a cell longer than a page": "<table><row><cell>" + "word " * 3000 + "</cell><cell>b</cell></row></table>",
    "a long list": "<list>" + "<item>some words in an item</item>" * 200 + "</list>",
    "a page in every word": "<p>" + "".join(f'w<pb n="{n}"/>' for n in range(300)) + "</p>",
    "a long word": "<p>" + "x" * 20000 + "</p>",
    "a long page number": '<p>x <pb n="' + "n" * 300 + '"/>y</p>',
    "a long sign": '<p>x<note n="' + "n" * 300 + '">y</note></p>',
    "a note longer than a page": '<p>x<note n="1">' + ("<p>" + "word " * 60 + "</p>") * 40 + "</note> y</p>",
    "many notes in a line": "<p>" + "".join(f'w<note n="{n}">{"text " * 30}</note> ' for n in range(60)) + "</p>",
    "a long address": f'<p><ref target="https://example.org/{"a" * 9000}">x</ref></p>',
    "marks beside links": "<p>" + ('wo<pb n="1" break="no"/>rd<note n="1">note</note> ' + "text " * 90) * 40 + "</p>",
}


PLAIN = layout_of({})
ALL_OTHERWISE = layout_of(
    {
        "notes": "end",
        "signs": "counted",
        "apparatus": "lines",
        "line-numbers": "all",
        "index": "yes",
        "half-title": "yes",
    }
)


def book_of(tei: bytes, layout: BookLayout = PLAIN) -> etree._Element:
    return etree.fromstring(print_edition.print_vocabulary(parse(tei, "odd.xml"), "odd", layout=layout).encode())


def check(tei: bytes) -> set[str]:
    """Everything that must hold for any text; gives the codes of the problems."""
    book = book_of(tei)
    assert "".join(print_words(book)) == "".join(tei_words(parse(tei, "odd.xml")))
    return check_layout(tei, PLAIN)


def check_layout(tei: bytes, layout: BookLayout) -> set[str]:
    book = book_of(tei, layout)
    schema = etree.RelaxNG(etree.parse(folder("schemas") / "print.rng"))
    assert schema.validate(book), schema.error_log
    rendition = print_edition.render(tei, "odd", layout=layout)
    codes = {problem.code for problem in rendition.problems}
    if not codes:
        assert expected_letters(book) - set_letters(rendition.outputs[0].data) == {}
    return codes


@pytest.mark.parametrize("name", CASES)
def test_an_odd_text_reaches_the_pages(name: str) -> None:
    content = "".join(etree.tostring(child, encoding="unicode") for child in CASES[name])
    tei = TEI.format(content).encode()
    assert check(tei) <= {"O002", "O006"}
    assert check_layout(tei, ALL_OTHERWISE) <= {"O002", "O006"}


@pytest.mark.parametrize("name", GROWN)
def test_a_grown_text_reaches_the_pages(name: str) -> None:
    assert check(TEI.format(f"<text><body>{GROWN[name]}</body></text>").encode()) == set()


@pytest.mark.parametrize(
    "frame",
    [
        "<div><p>alpha <{0}>beta gamma</{0}> delta</p></div>",
        "<div><p>alpha</p><{0}>beta gamma</{0}><p>delta</p></div>",
        "<div><p>alpha</p><{0}><p>beta</p> gamma</{0}><p>delta</p></div>",
    ],
    ids=["among words", "among blocks", "with blocks inside"],
)
def test_every_element_of_tei_keeps_its_words(frame: str, tei_schemas: Path) -> None:
    schema = sorted(tei_schemas.glob("tei_all*.rng"))[-1].read_text(encoding="utf-8")
    names = set(re.findall(r'<element name="([\w.]+)"', schema))
    # Not text, or not read: headers, images and their descriptions, running heads, gaps.
    names -= {"teiHeader", "facsimile", "TEI", "teiCorpus", "fw", "figDesc", "graphic", "media", "binaryObject", "gap"}
    assert len(names) > 500
    lost = []
    for name in sorted(names - {"egXML"}):
        book = book_of(TEI.format(f"<text><body>{frame.format(name)}</body></text>").encode())
        if "".join(print_words(book)) != "alphabetagammadelta":
            lost.append(name)
    assert lost == []


def test_a_missing_character_is_shown_and_told_with_its_line() -> None:
    tei = TEI.format("<text>\n<body>\n<p>one\ntwo &#xE000;&#xE001; three</p></body></text>").encode()
    rendition = print_edition.render(tei, "odd")
    assert [(problem.code, problem.place.line) for problem in rendition.problems] == [("O002", 4), ("O002", 4)]
    assert "[U+E000]" in rendition.problems[0].message


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001"
    "48afa4710000000049454e44ae426082"
)
FIGURE = TEI.format(
    '<text><body><figure><graphic url="a.png"/><figDesc>A grey point</figDesc></figure></body></text>'
).encode()


def test_an_image_is_set_with_its_description() -> None:
    rendition = print_edition.render(FIGURE, "odd", images=[Image("a.png", PIXEL, "image/png")])
    assert rendition.problems == ()
    assert b"/Figure" in rendition.outputs[0].data


@pytest.mark.parametrize(
    ("data", "media_type"), [(PIXEL[:40], "image/png"), (b"<svg", "image/svg+xml"), (b"", "image/tiff")]
)
def test_a_broken_image_becomes_its_description(data: bytes, media_type: str) -> None:
    rendition = print_edition.render(FIGURE, "odd", images=[Image("a.png", data, media_type)])
    assert [problem.code for problem in rendition.problems] == ["O005"]
    assert rendition.outputs


@pytest.mark.parametrize("tei", [b"<TEI/>", b"<html/>", b"<TEI", b""])
def test_what_is_no_tei_is_refused(tei: bytes) -> None:
    with pytest.raises(Refusal):
        print_edition.render(tei, "odd")


def test_the_date_of_the_pdf_is_the_one_given() -> None:
    pdf = print_edition.render(FIGURE, "odd", epoch=1_000_000_000).outputs[0].data
    assert b"D:20010909014640" in pdf
