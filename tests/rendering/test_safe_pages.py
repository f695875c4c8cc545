"""Nothing of a stranger's file becomes active: addresses, ids, comments, foreign markup, text in scripts."""

import json
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import html_tree, ids, names, page_words

from edition.model.artefact import Image
from edition.rendering import epub, html

HERE = Path(__file__).parent
ADDRESSES = [tuple(line.split("\t")) for line in (HERE / "addresses.tsv").read_text(encoding="utf-8").splitlines()]
ALLOWED = names(
    "html head meta title link script body a header p h1 h2 h3 h4 h5 h6 div span nav ol ul li main section footer "
    "dl dt dd sup sub i b em s code pre cite del ins br hr table caption thead tbody tr th td figure figcaption "
    "img blockquote details summary label input"
)
MATHML = "{http://www.w3.org/1998/Math/MathML}"
MATHEMATICAL = names("math mi mn mo ms mtext mrow mfrac msqrt mroot msub msup msubsup")
DRAWN = names("svg image polygon a")
ATTRIBUTES = names(
    "id class lang dir title href src alt rel type name content charset http-equiv role aria-label aria-labelledby "
    "xmlns aria-level tabindex hidden scope colspan rowspan value data-sign download defer data-n "
    "data-resume data-close data-pagefind-body data-pagefind-ignore loading aria-current display mathvariant"
)
TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{header}<text>{body}</text></TEI>'
HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>{title}</title><author>{title}</author></titleStmt><publicationStmt>"
    "<publisher>{title}</publisher></publicationStmt><sourceDesc><p>{title}</p></sourceDesc></fileDesc></teiHeader>"
)
ACTIVE = ("javascript", "vbscript", "data", "file")
ATTACK = "hostile_words()"
CASES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "attacks").glob("*.xml"))}


def page_of(body: str, title: str = "x"):
    tei = TEI.format(header=HEADER.format(title=title), body=body)
    return html_tree(html.render(tei.encode("utf-8"), "test").outputs[0].data)


def look(tree) -> None:
    """Hold a page against the lists of what may be in it."""
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag in ALLOWED or element.tag.removeprefix(MATHML) in MATHEMATICAL
        for name, value in element.attrib.items():
            assert name in ATTRIBUTES or (name.endswith("xmlns") and MATHML in element.tag), name
            assert name not in ("href", "src") or not value.strip().lower().startswith(ACTIVE)
        if element.tag == "script" and element.get("src"):
            assert (element.get("src"), element.text) == ("edition.js", None)
        elif element.tag == "script":
            assert element.get("type") == "application/ld+json"
            json.loads(element.text)
            assert "<" not in element.text
    assert len(ids(tree)) == len(set(ids(tree)))


@pytest.mark.parametrize("name", sorted(CASES))
def test_attacks_stay_text(name):
    tree = page_of(CASES[name])
    look(tree)
    for element in tree.iter():
        assert ATTACK not in element.get("class", "")


def test_pages_of_names_and_images_hold_nothing_active():
    """Zones become polygons of numbers, addresses links of http, images those that are at hand."""
    evil = "javascript:hostile_words()"
    facsimile = (
        f'<facsimile><surface xml:id="s" ulx="0" uly="0" lrx="9" lry="9"><graphic url="a.png"/>'
        f'<zone xml:id="z" points="0,0 1,1 2,url({evil})"/><zone xml:id="y" points="0,0 1,1 0,9"/></surface>'
        f'<surface><graphic url="{evil}"/></surface></facsimile>'
    )
    names = f'<persName ref="{evil}">A</persName> <persName ref="ftp://x">B</persName>'
    known = '<persName ref="https://example.org/c">C</persName>'
    app = f'<app><lem wit="{evil} #w">x</lem><rdg wit="#w">y</rdg></app>'
    witness = f'<listWit><witness xml:id="w">W<note n="{evil}">{evil}</note></witness></listWit>'
    text = f'<text><body><pb facs="#s"/><p facs="#y">{names} {known} {app}</p>{witness}</body></text>'
    tei = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{facsimile}{text}</TEI>'
    made = html.render(tei.encode(), "test", images=[Image("a.png", b"\x89PNG", "image/png")]).outputs
    pages = {one.path.rpartition("/")[2]: html_tree(one.data) for one in made if one.path.endswith(".html")}
    assert sorted(pages) == ["facsimile.html", "index.html", "indexes.html", "witness-1.html"]
    look(pages["index.html"])
    look(pages["witness-1.html"])
    links = []
    for tree in pages.values():
        for element in tree.iter():
            if isinstance(element.tag, str):
                assert element.tag in ALLOWED or element.tag.rpartition("}")[2] in DRAWN
                links += [element.get(name) for name in ("href", "src") if element.get(name)]
    assert not [link for link in links if link.strip().lower().startswith((*ACTIVE, "ftp"))]
    drawn = [one.get("points") for one in pages["facsimile.html"].iter("{*}polygon")]
    assert drawn == ["0,0 1,1 0,9"]
    assert "https://example.org/c" in links


@pytest.mark.parametrize("name", sorted(CASES))
def test_attacks_break_no_epub(name):
    tei = TEI.format(header=HEADER.format(title="x"), body=CASES[name])
    assert epub.render(tei.encode("utf-8"), "test").outputs


@pytest.mark.parametrize(("address", "expected"), ADDRESSES)
def test_addresses(address, expected):
    tree = page_of(
        f'<body><p><ref target="{address.replace("&", "&amp;").replace("&amp;#", "&#")}">words</ref></p></body>'
    )
    look(tree)
    assert page_words(tree.find(".//main")) == "words"
    links = [one.get("href") for one in tree.find(".//main").iter("a") if one.get("class") != "number"]
    assert links == ([expected] if expected else [])


def test_no_page_asks_for_anything_from_afar():
    tree = page_of('<body><p><graphic url="https://example.org/spy.png"/></p></body>')
    assert not list(tree.iter("img"))
    policy = next(one.get("content") for one in tree.iter("meta") if one.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


def test_huge_spans_are_clamped():
    assert [one.get("colspan") for one in page_of(CASES["span"]).iter("td")] == ["1000"]


XML_TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, [*range(32), 127, 0xFFFE, 0xFFFF]))),
    max_size=40,
)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(XML_TEXT)
def test_any_text_stays_the_same_wherever_it_stands(text):
    plain = escape(text, {'"': "&quot;"})
    tree = page_of(
        f'<body><p>{plain}</p><div><head>{plain}</head><p>a<note n="{plain}">{plain}</note></p></div>'
        f'<p><ref target="{plain}">x</ref><pb n="{plain}"/></p></body>',
        title=plain,
    )
    look(tree)
    words = " ".join(text.split(" "))
    assert "".join(next(tree.find(".//main").iter("p")).itertext()) == words
    data = json.loads(next(one for one in tree.iter("script") if one.get("type")).text)
    stated = " ".join(part for part in text.replace("\t", " ").split(" ") if part)
    assert data["name"] in (stated, "Untitled") or data["name"].strip() == stated.strip()
