"""Notes and pages as each output has them: read from the files that a user gets, by ways that share nothing with xslt/.

A note is its sign and its letters: what its words are made of, without white space, hyphens and punctuation, since a
line of the print edition may end anywhere.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator

from lxml import etree
from pages import MADE, TEI, classes, html_tree, names
from tagged_pdf import Element

XHTML = "{http://www.w3.org/1999/xhtml}"
Note = tuple[str, str]

AMONG_BLOCKS = names(
    "text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 floatingText sp spGrp lg epigraph argument "
    "postscript castList castGroup performance prologue epilogue set standOff listBibl listPerson listPlace listOrg "
    "listEvent listWit listApp msDesc titlePage entry table app rdgGrp person place org object nym event post"
)
"""Where a note is called by nothing: it stands among the paragraphs."""

UNREAD = names("fw figDesc")
CHOSEN = ("corr", "reg", "expan", "ex")


def letters(text: str) -> str:
    """The letters and digits of a text; in no order where it runs from right to left, since PDFs turn it round."""
    found = re.sub(r"[\W_]", "", text)
    return "".join(sorted(found)) if re.search("[\u0590-\u08ff]", found) else found


def tei_notes(root, *, read_only: bool = False) -> list[Note]:
    """The notes that something in the line calls, as the TEI has them; ``read_only``: one reading of each choice."""
    texts = list(root.iter(f"{TEI}TEI"))
    if texts and texts[0] is not root:  # each text of a corpus counts its own
        return [note for text in texts for note in tei_notes(text, read_only=read_only)]
    found = [note for text in root.iter(f"{TEI}text") for note in text.iter(f"{TEI}note")]
    called = [note for note in dict.fromkeys(found) if _is_called(note)]
    unsigned = 0
    notes = []
    for note in dict.fromkeys(found):
        sign = " ".join((note.get("n") or "").split())
        if not sign:
            unsigned += 1
            sign = str(unsigned)
        if note in called and not _is_hidden(note):
            notes.append((sign, letters("".join(_tei_text(note, read_only)))))
    return notes


def _is_called(note) -> bool:
    around = note.getparent().getparent() if note.getparent().tag == f"{TEI}noteGrp" else note.getparent()
    return etree.QName(around).localname not in AMONG_BLOCKS and note.get("place") != "inline"


def _is_hidden(element) -> bool:
    return any(etree.QName(parent).localname in UNREAD for parent in element.iterancestors())


def _tei_text(element, read_only: bool) -> Iterator[str]:
    yield element.text or ""
    children = [child for child in element if isinstance(child.tag, str)]
    shown = children
    if read_only and element.tag == f"{TEI}choice":
        preferred = [child for child in children if etree.QName(child).localname in CHOSEN]
        shown = (preferred or children)[:1]
    for child in element:
        if child in shown and not _is_apart(child, read_only):
            yield from _tei_text(child, read_only)
        yield child.tail or ""


def _is_apart(element, read_only: bool) -> bool:
    """Whether the words of an element are no words of the note around it: notes, signs, running heads."""
    name = etree.QName(element).localname
    return name == "note" or (name == "ref" and element.get("type") == "noteref") or (read_only and name in UNREAD)


def tei_pages(root) -> list[str]:
    """The numbers of the page breaks in the text."""
    parts = [part for name in ("text", "sourceDoc") for part in root.iter(TEI + name)]
    breaks = dict.fromkeys(one for part in parts for one in part.iter(f"{TEI}pb"))
    return [number for one in breaks if (number := " ".join((one.get("n") or "").split()))]


def html_notes(page: bytes) -> list[Note]:
    """The notes of a web page that a call leads to; each must be called by its own sign."""
    return _page_notes(html_tree(page), "")


def epub_notes(book: bytes) -> list[Note]:
    """The notes of an EPUB, chapter by chapter."""
    return [note for tree in _chapters(book) for note in _page_notes(tree, XHTML)]


def _page_notes(tree, space: str) -> list[Note]:
    calls: dict[str, set[str]] = {}
    for link in tree.iter(f"{space}a"):
        if "noteref" in classes(link):
            calls.setdefault(link.get("href", "").rpartition("#")[2], set()).add("".join(link.itertext()).strip())
    notes = []
    for note in tree.iter(f"{space}div", f"{space}aside"):
        if {"note", "called"} <= classes(note) and not note.get("id", "").startswith("ed-entry-"):
            sign = next(
                "".join(one.itertext()) for one in note.iter(f"{space}a") if "note-sign" in classes(one)
            ).strip()
            assert sign in calls.get(note.get("id"), ()), f"nothing calls the note {sign}"
            notes.append((sign, letters("".join(_page_text(note)))))
    return notes


def _page_text(element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not classes(child) & {*MADE, "call", "called"}:
            yield from _page_text(child)
        yield child.tail or ""


def html_pages(page: bytes) -> list[str]:
    """The numbers of the source's pages on a web page."""
    marks = [one for one in html_tree(page).iter() if isinstance(one.tag, str) and "pb" in classes(one)]
    return [number for one in marks if (number := one.get("data-n") or "".join(one.itertext()).strip().strip("[]|"))]


def epub_pages(book: bytes) -> list[str]:
    """The page list of an EPUB."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        navigation = etree.fromstring(archive.read("EPUB/nav.xhtml"))
    return [link.text for link in navigation.xpath("//*[@role='doc-pagelist']//*[local-name()='a']")]


def epub_page_marks(book: bytes) -> list[str]:
    """The page marks in the text of an EPUB."""
    marks = (one for tree in _chapters(book) for one in tree.iter() if one.get("role") == "doc-pagebreak")
    return [one.get("aria-label") for one in marks]


def _chapters(book: bytes) -> list[etree._Element]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return [etree.fromstring(archive.read(name)) for name in sorted(archive.namelist()) if "chapter-" in name]


def pdf_notes(tree: Element) -> list[Note]:
    """The notes of a tagged PDF, by their tags (PDF/UA-1, 7.9). The edition's own notes have letters for signs.

    The second half of a note that runs over two pages is a tag of its own, without a label.
    """
    notes: list[Note] = []
    for note in tree.all("Note"):
        sign = next((label.text().strip() for label in note.all("Lbl") if next(label.all("Link"), None)), "")
        text = "".join(_note_text(note))
        if sign or not notes:
            notes.append((sign.strip("[]"), text))
        else:
            notes[-1] = (notes[-1][0], notes[-1][1] + text)
    return [(sign, letters(text)) for sign, text in notes]


def _note_text(element: Element) -> Iterator[str]:
    """The words of a note itself: without signs, which are labels with a link, and without notes in it."""
    for one in element.content:
        if isinstance(one, str):
            yield one
        elif one.kind != "Note" and not (one.kind == "Lbl" and _is_made(one)):
            yield from _note_text(one)


def _is_made(label: Element) -> bool:
    """Whether a label is no word of the text: the sign of a note, or the number or sign of an item."""
    return (
        next(label.all("Link"), None) is not None or re.fullmatch(r"\w{1,4}[.)]|\W", label.text().strip()) is not None
    )


def pdf_pages(artifacts: Iterable[str]) -> list[str]:
    """Every word that stands outside of the text on the pages of a PDF: the numbers of the source's pages, and more."""
    return [word.strip("[]") for page in artifacts for word in page.split()]
