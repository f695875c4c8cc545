"""The print edition: what goes in comes out, in order, in a PDF that meets its standards, in every layout."""

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
from set_pages import expected_letters, failures, set_letters

from edition.model.book_layout import layout_of
from edition.rendering import print as print_edition
from edition.resources import folder
from edition.xml.parse import parse

CASES = sorted((Path(__file__).parent / "tei").glob("*.xml"))
LAYOUTS = {
    "as it comes": {},
    "notes at the end": {"notes": "end", "signs": "counted", "chapters": "right", "half-title": "yes", "paper": "a5"},
    "apparatus by lines": {
        "apparatus": "lines",
        "line-numbers": "all",
        "paper": "us-trade",
        "index": "yes",
        "heads": "author-title",
    },
    "large print": {"paper": "large-print", "signs": "counted", "parallel": "apart", "chapters": "run-on"},
}


@pytest.fixture(scope="module", params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture(scope="module", params=LAYOUTS)
def layout(request: pytest.FixtureRequest) -> dict[str, str]:
    return LAYOUTS[request.param]


@pytest.fixture(scope="module")
def book(case: Path, layout: dict[str, str]) -> etree._Element:
    root = parse(case.read_bytes(), case.name)
    return etree.fromstring(print_edition.print_vocabulary(root, case.stem, layout=layout_of(layout)).encode())


@pytest.fixture(scope="module")
def pdf(case: Path, layout: dict[str, str]) -> bytes:
    return print_edition.render(case.read_bytes(), case.stem, layout=layout_of(layout)).outputs[0].data


def test_no_word_is_lost_or_moved(case: Path, layout: dict[str, str], book: etree._Element) -> None:
    expected, found = tei_words(parse(case.read_bytes(), case.name)), print_words(book)
    if layout.get("notes") == "end" or book.find(".//parallel") is not None:
        expected, found = sorted(expected), sorted(found)
    assert found == expected


def test_the_print_xml_is_in_the_closed_vocabulary(book: etree._Element) -> None:
    schema = etree.RelaxNG(etree.parse(folder("schemas") / "print.rng"))
    assert schema.validate(book), schema.error_log


def test_white_space_is_single_spaces(book: etree._Element) -> None:
    assert [t.text for t in book.iter("t") if re.search(r"[\t\n\r]|  ", t.text or "")] == []


def test_every_letter_reaches_the_pages_once(book: etree._Element, pdf: bytes) -> None:
    expected, found = expected_letters(book), set_letters(pdf)
    assert expected - found == {}
    # Page numbers in the contents and the numbers of lists are the setter's own.
    assert {letter for letter in found - expected if not letter.isdigit()} == set()


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A])
def test_the_pdf_meets_its_standards(pdf: bytes, profile: page.ValidationProfile) -> None:
    assert failures(pdf, profile) == []


def test_the_tei_is_attached_as_the_source(case: Path, pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.attachments[f"{case.stem}.xml"][0] == case.read_bytes()
    assert reader.trailer["/Root"]["/AF"][0].get_object()["/AFRelationship"] == "/Source"


def test_the_same_bytes_in_another_process(case: Path) -> None:
    pdf = print_edition.render(case.read_bytes(), case.stem).outputs[0].data
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

    headings = book.iter("heading", "endnotes", "index")
    expected = [heading.get("title") for heading in headings if heading.get("listed") != "no"]
    assert titles(PdfReader(io.BytesIO(pdf)).outline) == expected


def test_front_matter_has_roman_page_numbers(pdf: bytes) -> None:
    labels = PdfReader(io.BytesIO(pdf)).page_labels
    first = labels.index("1")
    assert labels[:2] == ["i", "ii"]
    assert labels[first:] == [str(number) for number in range(1, len(labels) - first + 1)]
    assert first % 2 == 0  # page 1 is a right-hand page


def test_typst_has_nothing_to_warn_of(case: Path, layout: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    warnings: list[object] = []

    compiler = typst.Compiler

    class Watched:
        def __init__(self, *arguments: object, **options: object) -> None:
            self.compiler = compiler(*arguments, **options)

        def compile_with_warnings(self, **options: object) -> tuple[bytes, list[object]]:
            pdf, found = self.compiler.compile_with_warnings(**options)
            warnings.extend(found)
            return pdf, found

        def query(self, *arguments: object, **options: object) -> str:
            return str(self.compiler.query(*arguments, **options))

    monkeypatch.setattr(typst, "Compiler", Watched)
    print_edition.render(case.read_bytes(), case.stem, layout=layout_of(layout))
    assert warnings == []
