"""Texts of our own making in the habits of people, of pandoc and of OCR models, and what the readers make of them.

A case is a file in ``cases`` of this folder or of ``ocr_markdown`` beside it; its expected outline stands in the
folder ``golden`` next to it. Read an outline before you accept it.
"""

import sys
from pathlib import Path

import pytest

from edition.encoding import encode
from edition.model.source import Charset, Source, cut_lines
from edition.readers import markdown, ocr_markdown

sys.path.insert(0, str(Path(__file__).parent))

from markdown_outline import outline

HERE = Path(__file__).parent
READERS = {"markdown": markdown, "ocr_markdown": ocr_markdown}
CASES = [
    pytest.param(READERS[folder], path, id=f"{folder}/{path.stem}")
    for folder in READERS
    for path in sorted((HERE.parent / folder / "cases").glob("*.md"))
]


def source_of(path: Path) -> Source:
    import hashlib

    data = path.read_bytes()
    text = data.decode("utf-8")
    sha256 = hashlib.sha256(data).hexdigest()
    return Source(path.stem, path.name, sha256, len(data), Charset("utf-8", "test", 1.0), text, cut_lines(text))


@pytest.mark.parametrize(("reader", "path"), CASES)
def test_outline(reader, path, file_regression):
    source = source_of(path)
    reading = reader.read(source)
    encode(source, reading)
    golden = path.parent.parent / "golden" / f"{path.stem}.txt"
    file_regression.check(outline(source, reading), fullpath=golden, encoding="utf-8")


@pytest.mark.parametrize(("reader", "path"), CASES)
def test_form(reader, path):
    """The evidence of the right reader is above nought, and above the other's unless the text has habits of both."""
    source = source_of(path)
    weights = {name: sum(item.weight for item in module.evidence(source)) for name, module in READERS.items()}
    name = path.parent.parent.name
    assert weights[name] > 0
    assert weights[name] == max(weights.values()) or path.stem in BOTH


BOTH = {"cabecera-y-notas", "notes-en-lien", "lettera-con-html"}
"""Markdown by people with raised signs in HTML: either reader reads it."""
