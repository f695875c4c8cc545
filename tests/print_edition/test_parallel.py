"""Aligned texts: the one on left pages, the other on right pages, each part facing its counterpart."""

import io
import re

import pytest
from lxml import etree
from pypdf import PdfReader
from set_pages import expected_letters, set_letters

from edition.model.book_layout import layout_of
from edition.rendering import print as print_edition
from edition.xml.parse import parse

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{}</TEI>'
FILLER = "verba multa de portu et de navibus " * 16


def pairs_of(content: str, parallel: str = "facing") -> list[tuple[str, str]]:
    root = parse(TEI.format(content).encode(), "odd.xml")
    book = etree.fromstring(
        print_edition.print_vocabulary(root, "odd", layout=layout_of({"parallel": parallel})).encode()
    )
    return [tuple(" ".join(side.itertext()) for side in pair) for pair in book.iter("pair")]  # type: ignore[misc]


LEFT = '<div xml:lang="la"><p xml:id="a1">I</p><p xml:id="a2">II</p><p xml:id="a3">III</p></div>'
RIGHT = '<div xml:lang="en">{}</div>'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (RIGHT.format('<p corresp="#a1">1</p><p corresp="#a2">2</p><p corresp="#a3">3</p>'), ["I 1", "II 2", "III 3"]),
        (RIGHT.format('<p corresp="#a1">1</p><p>x</p><p corresp="#a3">3</p>'), ["I II 1 x", "III 3"]),
        (RIGHT.format('<p>x</p><p corresp="#a2">2</p><p corresp="#a3">3</p>'), ["I x", "II 2", "III 3"]),
        (RIGHT.format('<p corresp="#a1">1</p><p corresp="#a3">3</p><p corresp="#a2">2</p>'), ["I 1 3", "II III 2"]),
        (RIGHT.format('<div><p corresp="#a1">1</p></div><div><p corresp="#a2">2</p></div>'), ["I 1", "II III 2"]),
        (RIGHT.format('<p corresp="#a1">1</p>'), []),
        (RIGHT.replace("en", "la").format('<p corresp="#a1">1</p><p corresp="#a2">2</p>'), []),
        (RIGHT.format("<p>1</p><p>2</p>"), []),
    ],
    ids=["part by part", "a gap", "something before", "crossed", "in divisions", "once", "one language", "not aligned"],
)
def test_the_pairs(content: str, expected: list[str]) -> None:
    found = pairs_of(f"<text><body>{LEFT}{content}</body></text>")
    assert [" ".join(pair) for pair in found] == expected


def test_links_align_as_well() -> None:
    links = '<linkGrp type="translation"><link target="#a1 #b1"/><link target="#a3 #b2"/></linkGrp>'
    right = RIGHT.format('<p xml:id="b1">1</p><p xml:id="b2">2</p>')
    assert pairs_of(f"<text><body>{LEFT}{right}</body></text><standOff>{links}</standOff>") == [
        ("I II", "1"),
        ("III", "2"),
    ]


def test_texts_stay_apart_where_that_is_wanted() -> None:
    right = RIGHT.format('<p corresp="#a1">1</p><p corresp="#a2">2</p>')
    assert pairs_of(f"<text><body>{LEFT}{right}</body></text>", "apart") == []


def test_each_part_faces_its_counterpart() -> None:
    left = "".join(f'<p xml:id="a{n}">sinistra{n} {FILLER * (1 + n % 3)}</p>' for n in range(12))
    right = "".join(f'<p corresp="#a{n}">dextra{n} {FILLER * (1 + n % 2)}</p>' for n in range(12))
    content = f'<text><body><div xml:lang="la">{left}</div><div xml:lang="en">{right}</div></body></text>'
    reader = PdfReader(io.BytesIO(print_edition.render(TEI.format(content).encode(), "odd").outputs[0].data))
    pages = reader.pages[reader.page_labels.index("1") :]
    seen = []
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        seen += re.findall(r"sinistra(\d+)", text)
        assert not (re.search("sinistra", text) and number % 2)
        assert not (re.search("dextra", text) and not number % 2)
        if number % 2 and "dextra" in text:
            assert re.findall(r"dextra(\d+)", text) == re.findall(r"sinistra(\d+)", pages[number - 2].extract_text())
    assert seen == [str(number) for number in range(12)]


def test_a_part_longer_than_a_page_is_cut_on_both_sides() -> None:
    left = f'<p xml:id="a1">{"sinistra verba multa " * 700}</p><p xml:id="a2">finis</p>'
    right = f'<p corresp="#a1">{"dextra " * 900}<note n="1">{"nota " * 60}</note></p><p corresp="#a2">end</p>'
    content = TEI.format(f'<text><body><div xml:lang="la">{left}</div><div xml:lang="en">{right}</div></body></text>')
    rendition = print_edition.render(content.encode(), "odd")
    reader = PdfReader(io.BytesIO(rendition.outputs[0].data))
    pages = [re.sub("[\u00ad\u2010-]\\s*", "", page.extract_text()) for page in reader.pages]
    pages = pages[reader.page_labels.index("1") :]
    found = [(len(re.findall("sinistra", text)), len(re.findall("dextra", text))) for text in pages]
    lefts, rights = [counts[0] for counts in found[1::2]], [counts[1] for counts in found[2::2]]
    assert sum(lefts) == 700
    assert sum(rights) == 900
    assert [counts for counts in found[2::2] if counts[0]] == [counts for counts in found[1::2] if counts[1]] == []
    shares = [(left / 700, right / 900) for left, right in zip(lefts, rights, strict=False) if left or right]
    assert len(shares) > 2
    assert [share for share in shares if abs(share[0] - share[1]) > 0.05] == []
    book = etree.fromstring(print_edition.print_vocabulary(parse(content.encode(), "odd.xml"), "odd").encode())
    assert expected_letters(book) - set_letters(rendition.outputs[0].data) == {}


def test_a_heading_goes_with_what_follows() -> None:
    right = RIGHT.format('<p corresp="#a1">1</p><head>h</head><p corresp="#a3">3</p>')
    left = LEFT.replace('<p xml:id="a3">', '<head>H</head><p xml:id="a3">')
    assert pairs_of(f"<text><body>{left}{right}</body></text>") == [("I II", "1"), ("H III", "h 3")]
