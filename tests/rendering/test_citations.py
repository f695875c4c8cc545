"""An edition is cited as its header describes it: in words, and in the formats of reference managers."""

import json

import pytest
from pages import html_tree

from edition.rendering import html
from edition.rendering.citations import citation_files, formatted

HEADER = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{language}"><teiHeader><fileDesc><titleStmt>
<title>{title}</title><author>Ada Fisher Lund</author><editor role="translator">Jo Bell</editor></titleStmt>
<publicationStmt><publisher>The Lamp Press</publisher></publicationStmt><sourceDesc>{source}</sourceDesc></fileDesc>
</teiHeader><text><body><p>x</p></body></text></TEI>"""
ARTICLE = """<biblStruct><analytic><title level="a">x</title></analytic><monogr><title level="j">The Keeper</title>
<imprint><date when="1911-05-04"/><biblScope unit="volume">12</biblScope><biblScope unit="page">3–9</biblScope>
</imprint></monogr></biblStruct>"""


def tei(*, source: str = ARTICLE, language: str = "en", title: str = "On Wicks &amp; Oil") -> bytes:
    return HEADER.format(language=language, title=title, source=source).encode("utf-8")


def test_the_item_is_that_of_the_publication():
    item = json.loads(citation_files(tei(), "wicks")["citation.json"])[0]
    assert item["type"] == "article-journal"
    assert item["container-title"] == "The Keeper"
    assert item["author"] == [{"family": "Lund", "given": "Ada Fisher"}]
    assert item["issued"] == {"date-parts": [[1911, 5, 4]]}
    assert (item["volume"], item["page"]) == ("12", "3–9")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>unknown</p>", "document"),
        ('<biblStruct><monogr><title level="m">x</title><imprint><publisher>y</publisher></imprint></monogr>'
         "</biblStruct>", "book"),
        ('<biblStruct><analytic><title level="a">x</title></analytic><monogr><title level="m">y</title><imprint>'
         "<date/></imprint></monogr></biblStruct>", "chapter"),
        ('<biblStruct><monogr><title level="m">x</title><imprint><date/></imprint></monogr>'
         '<ref target="https://example.org/x">here</ref></biblStruct>', "webpage"),
    ],
    ids=lambda value: value if len(value) < 20 else "",
)  # fmt: skip
def test_the_type_follows_from_the_source(source, expected):
    assert json.loads(citation_files(tei(source=source), "x")["citation.json"])[0]["type"] == expected


def test_bibtex_keeps_its_own_signs_apart():
    text = citation_files(tei(title="A {brace}, 50 % \\cost_of $ ~ ^ #1"), "a b")["citation.bib"]
    assert text.startswith("@article{a-b,\n")
    title = next(line for line in text.splitlines() if "title = {A" in line)
    assert title == (r"  title = {A brace, 50 \% \textbackslash cost\_of \$ \textasciitilde  \textasciicircum  \#1},")


def test_ris_has_one_tag_a_line():
    lines = citation_files(tei(), "x")["citation.ris"].split("\r\n")
    assert lines == [
        "TY  - JOUR", "AU  - Lund, Ada Fisher", "TI  - On Wicks & Oil", "A4  - Bell, Jo", "T2  - The Keeper",
        "VL  - 12", "SP  - 3", "EP  - 9", "PB  - The Lamp Press", "PY  - 1911", "DA  - 1911/05/04", "LA  - en",
        "ER  - ", "",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de", "ru", "ar", "eo"])
def test_three_styles_in_the_language_of_the_text(language):
    words = formatted(citation_files(tei(language=language), "x")["citation.json"])
    assert words[::2] == ("Chicago", "APA", "MLA")
    chicago, apa, mla = words[1::2]
    assert "Lund, Ada Fisher" in chicago
    assert "Lund, A. F. (1911" in apa
    assert "On Wicks & Oil" in mla


def test_a_work_without_an_author_is_headed_by_its_title():
    nobody = tei(source="<p>unknown</p>").replace(b"<author>Ada Fisher Lund</author>", b"")
    nobody = nobody.replace(b'<editor role="translator">Jo Bell</editor>', b"")
    for reference in formatted(citation_files(nobody, "x")["citation.json"])[1::2]:
        assert reference.startswith("On Wicks & Oil.")
        assert reference.count("On Wicks") == 1


def test_the_page_shows_how_to_cite_it():
    rendition = html.render(tei(), "wicks")
    page = html_tree(next(one.data for one in rendition.outputs if one.path.endswith("index.html")))
    assert "Lund, Ada Fisher" in "".join(page.find(".//*[@id='ed-reference']").itertext())
    files = {one.path.rpartition("/")[2] for one in rendition.outputs}
    linked = {one.get("href") for one in page.iter("a") if one.get("download")}
    assert linked == {"citation.bib", "citation.ris", "citation.json"}
    assert linked <= files
