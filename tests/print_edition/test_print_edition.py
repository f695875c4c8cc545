"""The print edition: what goes in comes out, in order, in a PDF that meets its standards."""

import hashlib
import io
import re
import subprocess
import sys
from pathlib import Path

import page
import pytest
from lxml import etree
from pypdf import PdfReader

from edition.rendering import print as print_edition
from edition.resources import folder
from edition.xml.parse import parse

CASES = sorted((Path(__file__).parent / "tei").glob("*.xml"))
T = "{http://www.tei-c.org/ns/1.0}"
UNREAD = ("fw", "figDesc", "teiHeader", "facsimile")
APART = (
    "p ab l head item label cell speaker stage titlePart byline docAuthor docDate docImprint dateline salute signed "
    "castItem trailer bibl note quote list table addrLine lb witness zone"
).split()
CHOSEN = ("corr", "reg", "expan", "ex", "unclear", "seg")


@pytest.fixture(scope="module", params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture(scope="module")
def book(case: Path) -> etree._Element:
    return etree.fromstring(print_edition.print_vocabulary(parse(case.read_bytes(), case.name), case.stem).encode())


@pytest.fixture(scope="module")
def pdf(case: Path) -> bytes:
    return print_edition.render(case.read_bytes(), case.stem).outputs[0].data


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def tei_words(root: etree._Element) -> list[str]:
    """The words of the text as they are read: running heads left out, one reading of a choice or an app."""
    parts: list[str] = []

    def walk(element: etree._Element) -> None:
        name = etree.QName(element).localname if isinstance(element.tag, str) else None
        if name is not None and name not in UNREAD:
            chosen = None
            if name == "choice":
                chosen = next((it for tag in CHOSEN for it in element.iter(T + tag)), None)
            elif name == "app":
                chosen = element.find(T + "lem")
            parts.append("\n" if name in APART else "")
            parts.append(element.text or "")
            for child in element:
                if chosen is None or child is chosen:
                    walk(child)
                parts.append(child.tail or "")
            parts.append("\n" if name in APART else "")

    for text in root.iter(T + "text"):
        if not any(ancestor.tag == T + "text" for ancestor in text.iterancestors()):
            walk(text)
    return words("".join(parts))


def print_words(book: etree._Element) -> list[str]:
    """The words of the source in the print XML: without what the edition adds (brackets, variants, signs)."""
    parts: list[str] = []

    def walk(element: etree._Element) -> None:
        if element.get("made") == "yes":
            parts.append(" " if " " in (element.text or "") else "")
            return
        if element.tag in ("metadata", "imprint", "image"):
            return
        if element.get("series"):
            return
        apart = "\n" if element.tag in ("p", "line", "heading", "label", "br") else ""
        parts.append(apart + (element.text or ""))
        for child in element:
            walk(child)
            parts.append(child.tail or "")
        parts.append(apart)

    walk(book)
    return words("".join(parts))


def test_no_word_is_lost_or_moved(case: Path, book: etree._Element) -> None:
    expected = tei_words(parse(case.read_bytes(), case.name))
    assert print_words(book) == expected


def test_the_print_xml_is_in_the_closed_vocabulary(book: etree._Element) -> None:
    schema = etree.RelaxNG(etree.parse(folder("schemas") / "print.rng"))
    assert schema.validate(book), schema.error_log


def test_white_space_is_single_spaces(book: etree._Element) -> None:
    assert [t.text for t in book.iter("t") if re.search(r"[\t\n\r]|  ", t.text or "")] == []


def test_every_word_reaches_the_pages(book: etree._Element, pdf: bytes) -> None:
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    solid = re.sub(r"[\s\u00ad\u2060\u2010-]", "", text)
    solid += "".join(chr(int(code, 16)) for code in re.findall(r"U\+([0-9A-F]{4,6})", text))
    lost = [word for word in print_words(book) if word not in solid]
    # pypdf shuffles words that run from right to left; their letters must be there.
    lost = [word for word in lost if not (re.fullmatch("[\u0590-\u08ff]+", word) and set(word) <= set(solid))]
    assert lost == []


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A])
def test_the_pdf_meets_its_standards(pdf: bytes, profile: page.ValidationProfile) -> None:
    report = page.validate_pdf_bytes(pdf, profile=profile)
    assert report.is_compliant, [str(failure) for failure in report.failures]


def test_the_tei_is_attached_as_the_source(case: Path, pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.attachments[f"{case.stem}.xml"][0] == case.read_bytes()
    assert reader.trailer["/Root"]["/AF"][0].get_object()["/AFRelationship"] == "/Source"


def test_the_same_bytes_in_another_process(case: Path, pdf: bytes) -> None:
    code = (
        "import sys, hashlib, pathlib; from edition.rendering import print as p; path = pathlib.Path(sys.argv[1]);"
        "print(hashlib.sha256(p.render(path.read_bytes(), path.stem).outputs[0].data).hexdigest())"
    )
    seen = subprocess.run([sys.executable, "-c", code, str(case)], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == hashlib.sha256(pdf).hexdigest()
