"""Files to sources: what is taken, what is refused, and why."""

import gzip
import io
import os
import socket
import zipfile

import pytest

from edition.acquire import acquire, read_bytes
from edition.model.problem import Refusal


def archive(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return stream.getvalue()


REFUSED = {
    "empty": (b"", "A001", "no bytes"),
    "white": (b" \r\n\t\xc2\xa0\n", "A001", "white space"),
    "mark": (b"\xef\xbb\xbf\n", "A001", "white space"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\n1 0 obj", "A002", "pdftotext"),
    "png": (b"\x89PNG\r\n\x1a\n\0\0", "A002", "OCR"),
    "jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "A002", "JPEG"),
    "gzip": (gzip.compress(b"text"), "A002", "unpack"),
    "docx": (archive("[Content_Types].xml", "word/document.xml"), "A002", "Word"),
    "epub": (archive("mimetype", "META-INF/container.xml"), "A002", "EPUB"),
    "odt": (archive("mimetype", "content.xml"), "A002", "OpenDocument"),
    "zip": (archive("a.txt"), "A002", "unpack"),
    "elf": (b"\x7fELF\x02\x01\x01", "A002", "program"),
    "rtf": (b"{\\rtf1\\ansi Words}", "A002", "RTF"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "A002", "Office"),
    "tei": (b'<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "A005", "edition render"),
    "bare-tei": (b'\n<!-- a comment -->\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "A005", "TEI"),
    "tei-utf16": ('\ufeff<?xml version="1.0"?><TEI/>'.encode("utf-16-le"), "A005", "XML"),
    "svg": (b'<?xml version="1.0"?><svg/>', "A005", "XML"),
    "html": (b"<!DOCTYPE html>\n<html><p>x</p></html>", "A005", "save the page"),
    "xhtml": (b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>', "A005", "save the page"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_text_is_refused_with_advice(tmp_path, kind):
    data, code, words = REFUSED[kind]
    path = tmp_path / "source.txt"
    path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        acquire(path)
    problem = caught.value.problems[0]
    assert (problem.code, problem.place.file) == (code, "source.txt")
    assert words in f"{problem.message} {problem.hint or problem.rule.hint}"


@pytest.mark.parametrize("text", ["GIF is a format", "ID3 tags", "<b>bold</b> words", "BZh", "PK", "about %PDF- files"])
def test_texts_that_only_look_like_it_are_taken(tmp_path, text):
    path = tmp_path / "source.txt"
    path.write_text(text, encoding="utf-8")
    assert acquire(path).text == text


def test_a_source_has_lines_places_and_a_sum(tmp_path):
    path = tmp_path / "two words.txt"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\nfour")
    source = acquire(path)
    assert source.text == "one\r\ntwo\rthree\nfour"
    assert [line.text for line in source.lines] == ["one", "two", "three", "four"]
    assert (source.identifier, source.file_name, source.byte_count) == ("two-words", "two words.txt", 22)
    assert source.place(5) == (2, 1)
    assert source.charset.probability == 1


def test_too_large_is_told_before_anything_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(10**12)  # a sparse file
    with pytest.raises(Refusal) as caught:
        read_bytes(path)
    assert caught.value.problems[0].code == "A006"


def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(tmp_path / "s"))
        reasons = {}
        for name in ("pipe.txt", "s", "missing.txt", "a\0b", "."):
            with pytest.raises(Refusal) as caught:
                read_bytes(tmp_path / name)
            reasons[name] = caught.value.problems[0]
    assert {problem.code for problem in reasons.values()} == {"A003"}
    assert "pipe" in reasons["pipe.txt"].message
    assert "folder" in reasons["."].message
