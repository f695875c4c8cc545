"""Files that are no texts: told from their first bytes, with the way to get at the text in them."""

import re
import zipfile
from io import BytesIO

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import BINARY_SOURCE, EMPTY_SOURCE, XML_AS_SOURCE

_EXTRACT = "extract its text first and give that file"
_IMAGE = "recognise its text first (OCR) and give the text"
_UNPACK = "unpack it first"

_MAGIC = (
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    *((b"BZh%d1AY&SY" % level, "a bzip2 archive", _UNPACK) for level in range(1, 10)),
    (b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", _IMAGE),
    (b"\xff\xd8\xff", "a JPEG image", _IMAGE),
    (b"GIF87a", "a GIF image", _IMAGE),
    (b"GIF89a", "a GIF image", _IMAGE),
    (b"II*\x00", "a TIFF image", _IMAGE),
    (b"MM\x00*", "a TIFF image", _IMAGE),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 image", _IMAGE),
    (b"AT&TFORM", "a DjVu file", "extract its text with djvutxt"),
    (b"%!PS-Adobe", "a PostScript file", "extract its text with ps2ascii"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file", "save it as plain text, encoded as UTF-8"),
    (b"{\\rtf", "an RTF file", "save it as plain text, encoded as UTF-8"),
    (b"\x7fELF", "a program", _EXTRACT),
    (b"SQLite format 3\x00", "an SQLite database", _EXTRACT),
    (b"OggS", "an Ogg file", _EXTRACT),
    *((b"ID3" + bytes([version]), "an MP3 file", _EXTRACT) for version in (2, 3, 4)),
)
_ZIP = (
    ("word/", "a Word file (docx)", "save it as plain text, encoded as UTF-8, or convert it with pandoc to Markdown"),
    ("xl/", "an Excel file (xlsx)", _EXTRACT),
    ("ppt/", "a PowerPoint file (pptx)", _EXTRACT),
    ("META-INF/container.xml", "an EPUB", _EXTRACT),
    ("content.xml", "an OpenDocument file", "save it as plain text, encoded as UTF-8, or convert it with pandoc"),
)
_PDF_HEADER_WITHIN = 1024
"""Readers of PDF look for "%PDF-" in the first 1024 bytes (ISO 32000-1, annex H.3, note 13)."""

_BEGINNING = 4096
_MARKS = b"\xef\xbb\xbf"
_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_XML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:\?xml\s|!DOCTYPE\s|(?:[\w.-]+:)?(?:TEI|teiCorpus|TEI\.2)\b)", re.DOTALL)
_TEI = re.compile(rb"<(?:[\w.-]+:)?(?:TEI|teiCorpus|TEI\.2)[\s>]")
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Raises Refusal where the bytes are no plain text: EMPTY_SOURCE, BINARY_SOURCE or XML_AS_SOURCE."""
    place = Place(name)
    if not data:
        raise Refusal(Problem(EMPTY_SOURCE, place, "the file has no bytes"))
    binary = _binary_kind(data)
    if binary is not None:
        raise Refusal(Problem(BINARY_SOURCE, place, f"the file is {binary[0]}", binary[1]))
    start = data[:_BEGINNING].removeprefix(_MARKS)
    if start.startswith(_WIDE_MARKS):
        start = start[2:].replace(b"\0", b"")
    if _HTML.match(start) or (_XML.match(start) and b"<html" in start.lower()):
        hint = "save the page's text and give that file (in a browser: save the page as text)"
        raise Refusal(Problem(XML_AS_SOURCE, place, "the file is a web page in HTML", hint))
    if _XML.match(start):
        kind = "a TEI file" if _TEI.search(data[: 16 * _BEGINNING]) else "an XML file"
        hint = "" if kind == "a TEI file" else _EXTRACT
        raise Refusal(Problem(XML_AS_SOURCE, place, f"the file is {kind}, not a source text", hint))


def _binary_kind(data: bytes) -> tuple[str, str] | None:
    """What binary file this is and what to do with it, or None."""
    if data.lstrip().startswith(b"%PDF-") or (b"%PDF-" in data[:_PDF_HEADER_WITHIN] and b"%%EOF" in data[-1024:]):
        return "a PDF", "extract its text with pdftotext -layout and give that file"
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image or a recording", _EXTRACT
    return next(((kind, hint) for magic, kind, hint in _MAGIC if data.startswith(magic)), None)


def _zip_kind(data: bytes) -> tuple[str, str]:
    """Only the archive's list of names is read, nothing is unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        names = []
    for start, kind, hint in _ZIP:
        if any(entry.startswith(start) for entry in names):
            return kind, hint
    return "a ZIP archive", _UNPACK
