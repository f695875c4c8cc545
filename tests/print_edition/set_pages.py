"""How the tests read a PDF: the letters that it sets as text, and what a checker of PDF standards says of it."""

import io
import re
from collections import Counter

import page
from fontTools.cffLib import CFFFontSet
from fontTools.misc.psCharStrings import T2WidthExtractor
from lxml import etree
from pypdf import PdfReader
from pypdf.generic import ContentStream, NameObject, StreamObject


def letters(text: str) -> Counter[str]:
    """How often each letter and digit occurs. Signs are left out: hyphens and leaders come and go with the lines."""
    return Counter(re.sub(r"[\W_]", "", text))


def set_letters(pdf: bytes) -> Counter[str]:
    """The letters that a PDF sets, without what it marks as artifacts (running heads, folios, numbers of lines)."""
    found: Counter[str] = Counter()
    reader = PdfReader(io.BytesIO(pdf))
    for sheet in reader.pages:
        content = ContentStream(sheet.get_contents(), reader, "bytes")
        content.set_data(text_only(content.get_data()))
        sheet[NameObject("/Contents")] = content
        found += letters(sheet.extract_text())
    return found


def text_only(content: bytes) -> bytes:
    """A page's content without its artifacts (ISO 32000-1, 14.8.2.2): marked content may stand in marked content."""
    kept, start, depth = [], 0, 0
    for mark in re.finditer(rb"(/\w+)\s*(?:<<[^\n]*?>>|/\w+)?\s*(?:BDC|BMC)\b|\bEMC\b", content):
        if mark[1] == b"/Artifact" and depth == 0:
            kept.append(content[start : mark.start()])
            depth = 1
        elif depth:
            depth += 1 if mark[1] else -1
            start = mark.end()
    return b"".join([*kept, content[start:] if depth == 0 else b""])


def expected_letters(book: etree._Element) -> Counter[str]:
    """The letters that a book must set: all its words, each note's sign at its call and at the note, and contents."""
    parts = [element.text or "" for element in book.iter("t", "chapter")]
    for element in book.iter("image"):
        if not element.get("src"):
            name = (element.get("url") or "").rpartition("/")[2]
            words = [word for word in (name, element.text or "") if word.strip()]
            parts.append(": ".join(words) or word_of(book, "image"))
    parts += [element.get("sign", "") * 2 for element in book.iter("note", "endnote")]
    returns = {note.get("id") for note in book.iter("endnote")}
    parts += [
        ref.get("sign", "") for ref in book.iter("noteref") if ref.get("target") not in returns or not ref.get("id")
    ]
    parts += [element.get("sign", "") for element in book.iter("quote", "break")]
    headings = [
        (heading.get("title", ""), int(heading.get("level", "1")))
        for heading in book.iter("heading")
        if heading.get("listed") != "no"
    ]
    for part in book.iter("endnotes", "index"):
        headings.append((part.get("title", ""), 1))
        parts.append(part.get("title", ""))
    parts += [section.get("title", "") for section in book.iter("section")]
    parts += [entry.text or "" for entry in book.iterfind("index/section/entry")]
    if len(headings) > 1:
        parts += [word_of(book, "contents"), *(title for title, level in headings if level <= 3)]
    if book.get("half-title") == "yes":
        parts.append(book.findtext("metadata/title") or "")
    return letters("".join(parts))


def word_of(book: etree._Element, name: str) -> str:
    """One of the book's own words, such as the heading of its contents."""
    return "".join(word.text or "" for word in book.findall("metadata/word") if word.get("name") == name)


def failures(pdf: bytes, profile: page.ValidationProfile) -> list[str]:
    """What breaks a standard. Of two things the checker is wrong; there we look ourselves (see docs/decisions)."""
    report = page.validate_pdf_bytes(pdf, profile=profile)
    found = [str(failure) for failure in report.failures]
    if streams_are_as_long_as_they_say(pdf):
        found = [failure for failure in found if "STREAM-LENGTH" not in failure]
    if widths_are_those_of_the_fonts(pdf):
        found = [failure for failure in found if "CIDFontType0C" not in failure]
    return found


def streams_are_as_long_as_they_say(pdf: bytes) -> bool:
    """Does each stream end, after as many bytes as its /Length says, in a line end and "endstream"?

    The checker takes a carriage return that is the last byte of a stream's data for a part of the line end before
    "endstream" (ISO 32000-1, 7.3.8.1 counts it as data), and so finds one byte too few.
    """
    reader = PdfReader(io.BytesIO(pdf))
    for number in range(1, reader.trailer["/Size"]):
        value = reader.get_object(number)
        if not isinstance(value, StreamObject) or number in reader.xref_objStm:
            continue
        header = re.compile(rb"/Length (\d+)[^\0]*?stream\r?\n", re.DOTALL).search(pdf, reader.xref[0][number])
        assert header is not None
        end = header.end() + int(header[1])
        if not re.match(rb"\r?\n?endstream", pdf[end : end + 11]):
            return False
    return True


def widths_are_those_of_the_fonts(pdf: bytes) -> bool:
    """Has each glyph of each embedded CFF font the width that the PDF says?

    The checker reads the widths of CID-keyed CFF fonts without their font dictionaries (Adobe technical note 5176, 19)
    and finds 0 where the font says its default.
    """
    reader = PdfReader(io.BytesIO(pdf))
    for number in range(1, reader.trailer["/Size"]):
        font = reader.get_object(number)
        if isinstance(font, dict) and font.get("/Subtype") == "/CIDFontType0" and not _widths_agree(font):
            return False
    return True


def _widths_agree(font) -> bool:  # type: ignore[no-untyped-def]
    program = font["/FontDescriptor"].get_object()["/FontFile3"].get_object().get_data()
    if program[:4] == b"OTTO":
        return True
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    said = _widths(font.get("/W", []))
    for cid, name in enumerate(fonts[0].charset):
        glyph, part = fonts[0].CharStrings.getItemAndSelector(name)
        private = (fonts[0].FDArray[part] if part is not None else fonts[0]).Private
        extractor = T2WidthExtractor(
            getattr(private, "Subrs", []), fonts.GlobalSubrs, private.nominalWidthX, private.defaultWidthX
        )
        extractor.execute(glyph)
        if cid in said and abs(said[cid] - extractor.width) > 1:
            return False
    return True


def _widths(array) -> dict[int, float]:  # type: ignore[no-untyped-def]
    """The widths of a /W array by CID (ISO 32000-1, 9.7.4.3)."""
    said: dict[int, float] = {}
    items = list(array)
    while items:
        first, second = items[0], items[1]
        if isinstance(second, list):
            said |= {first + offset: float(width) for offset, width in enumerate(second)}
            items = items[2:]
        else:
            said |= dict.fromkeys(range(first, second + 1), float(items[2]))
            items = items[3:]
    return said
