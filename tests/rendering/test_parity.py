"""Parity: web page, EPUB and print edition have the same notes, by the same signs, and the pages of the TEI."""

import io
import re
import zipfile
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from outputs import (
    epub_notes,
    epub_page_marks,
    epub_pages,
    html_notes,
    html_pages,
    pdf_notes,
    pdf_pages,
    tei_notes,
    tei_pages,
)
from pages import ROOT, TEI_FILES
from tagged_pdf import read

from edition.rendering import epub, html
from edition.rendering import print as print_edition

FILES = [*TEI_FILES, *sorted((ROOT / "tei").glob("*.xml")), *sorted((ROOT / "tests/print_edition/tei").glob("*.xml"))]


@cache
def rendered(path: Path) -> tuple[bytes, bytes, bytes]:
    """The page, the EPUB and the PDF of a TEI file."""
    tei = path.read_bytes()
    page = next(one.data for one in html.render(tei, path.stem).outputs if one.path.endswith("/index.html"))
    return page, epub.render(tei, path.stem).outputs[0].data, print_edition.render(tei, path.stem).outputs[0].data


def differences(tei: bytes, page: bytes, book: bytes, pdf: bytes) -> list[str]:
    """What one of the outputs has too few of or too many."""
    root = etree.fromstring(tei)
    stated = tei_notes(root)
    told = [
        *_differences("note of the page", html_notes(page), stated),
        *_differences("note of the EPUB", epub_notes(book), stated),
        *_differences("page mark of the page", html_pages(page), tei_pages(root)),
        *_differences("entry of the page list", epub_pages(book), tei_pages(root)),
        *_differences("page mark of the EPUB", epub_page_marks(book), tei_pages(root)),
    ]
    tree, artifacts = read(pdf)
    printed = pdf_notes(tree)
    expected = tei_notes(root, read_only=True)
    told.extend(f"missing note of the PDF: {one}" for one in (Counter(expected) - Counter(printed)).elements())
    pages = Counter(tei_pages(root)) - Counter(pdf_pages(artifacts))
    told.extend(f"missing page mark of the PDF: {one}" for one in pages.elements())
    others = (Counter(printed) - Counter(expected)).elements()
    told.extend(f"odd note of the PDF: {one}" for one in others if not re.fullmatch("[a-z]*", one[0]))
    return told


def _differences(what: str, found, expected) -> list[str]:
    missing, odd = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    return [f"missing {what}: {one}" for one in missing.elements()] + [f"odd {what}: {one}" for one in odd.elements()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_all_outputs_have_the_same_notes_and_pages(path):
    assert differences(path.read_bytes(), *rendered(path)) == []


def cut_page(page: bytes) -> bytes:
    """The page without its last note and its call."""
    return re.sub(rb'(?s)(.*)<div id="n10".*?</div>', rb"\1", page)


def cut_book(book: bytes, pattern: bytes) -> bytes:
    """The EPUB without the last place of its files that fits a pattern."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(pattern, b"", old.read(name), count=1))
    return made.getvalue()


NOTES = next(path for path in TEI_FILES if path.stem == "notes")
PAGES = next(path for path in TEI_FILES if path.stem == "core")


def without_a_note(tei: bytes) -> bytes:
    return re.sub(rb'(?s)<note xml:id="n1".*?</note>', b"", tei)


CUTS = {
    "a note of the page": (NOTES, lambda tei, page, book, pdf: (cut_page(page), book, pdf)),
    "a word of a note of the page": (NOTES, lambda tei, page, book, pdf: (page.replace(b"Called", b""), book, pdf)),
    "a sign of the page": (NOTES, lambda tei, page, book, pdf: (page.replace("†".encode(), b"x"), book, pdf)),
    "a note of the EPUB": (
        NOTES,
        lambda tei, page, book, pdf: (page, cut_book(book, rb'(?s)<aside id="n10".*?</aside>'), pdf),
    ),
    "an entry of the page list": (
        PAGES,
        lambda tei, page, book, pdf: (page, cut_book(book, rb"<li>\s*<a[^>]*>2</a>\s*</li>"), pdf),
    ),
    "a page mark of the EPUB": (
        PAGES,
        lambda tei, page, book, pdf: (page, cut_book(book, rb'role="doc-pagebreak"'), pdf),
    ),
    "a note of the PDF": (
        NOTES,
        lambda tei, page, book, pdf: (
            page,
            book,
            print_edition.render(without_a_note(tei), "notes").outputs[0].data,
        ),
    ),
}


@pytest.mark.parametrize("name", sorted(CUTS))
def test_a_cut_is_seen(name):
    """The test above can fail: each output is cut by hand in turn."""
    path, cut = CUTS[name]
    tei = path.read_bytes()
    assert differences(tei, *cut(tei, *rendered(path))) != []
