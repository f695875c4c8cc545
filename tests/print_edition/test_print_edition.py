"""The print edition: what goes in comes out, in order, in a PDF that meets its standards."""

import hashlib
import io
import re
import subprocess
import sys
from pathlib import Path

import page
import pytest
import typst
from lxml import etree
from pypdf import PdfReader
from reading import print_words, tei_words

from edition.rendering import print as print_edition
from edition.resources import folder
from edition.xml.parse import parse

CASES = sorted((Path(__file__).parent / "tei").glob("*.xml"))


@pytest.fixture(scope="module", params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture(scope="module")
def book(case: Path) -> etree._Element:
    return etree.fromstring(print_edition.print_vocabulary(parse(case.read_bytes(), case.name), case.stem).encode())


@pytest.fixture(scope="module")
def pdf(case: Path) -> bytes:
    return print_edition.render(case.read_bytes(), case.stem).outputs[0].data


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


def failures(pdf: bytes, profile: page.ValidationProfile) -> list[str]:
    """What breaks a standard. The checker takes a stream that ends in a carriage return for one byte too short."""
    report = page.validate_pdf_bytes(pdf, profile=profile)
    found = [str(failure) for failure in report.failures]
    if re.search(rb"\r\nendstream", pdf):
        found = [failure for failure in found if "STREAM-LENGTH" not in failure]
    return found


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A])
def test_the_pdf_meets_its_standards(pdf: bytes, profile: page.ValidationProfile) -> None:
    assert failures(pdf, profile) == []


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


def test_bookmarks_are_the_plain_titles(book: etree._Element, pdf: bytes) -> None:
    def titles(entries: list[object]) -> list[str]:
        return [
            title
            for entry in entries
            for title in (titles(entry) if isinstance(entry, list) else [entry["/Title"]])  # type: ignore[index]
        ]

    assert titles(PdfReader(io.BytesIO(pdf)).outline) == [heading.get("title") for heading in book.iter("heading")]


def test_front_matter_has_roman_page_numbers(pdf: bytes) -> None:
    labels = PdfReader(io.BytesIO(pdf)).page_labels
    first = labels.index("1")
    assert labels[:2] == ["i", "ii"]
    assert labels[first:] == [str(number) for number in range(1, len(labels) - first + 1)]
    assert first % 2 == 0  # page 1 is a right-hand page


def test_typst_has_nothing_to_warn_of(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    warnings: list[object] = []
    setting = typst.compile_with_warnings

    def watched(*arguments: object, **options: object) -> tuple[bytes, list[object]]:
        pdf, found = setting(*arguments, **options)
        warnings.extend(found)
        return pdf, found

    monkeypatch.setattr(typst, "compile_with_warnings", watched)
    print_edition.render(case.read_bytes(), case.stem)
    assert warnings == []
