"""What texts say of themselves, in every form and many languages: a source, and the facts that it states.

``NAME.yaml`` beside a source gives its form, the statements in their order ("LINE fact: value = normalised form
(detail)"; form and detail only where they say more than the value), and what the header must hold (an XPath below
teiHeader and its value). Every TEI must be valid and prove that nothing of the source was lost.
"""

import hashlib
import json
from functools import cache
from pathlib import Path

import pytest
import yaml
from lxml import etree

from edition.encoding import encode
from edition.model.reading import Reading, Statement
from edition.model.source import Charset, Source, cut_lines
from edition.readers import detect, read
from edition.validation import check_profile
from edition.verification import Names, verify

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
TEI = {"t": "http://www.tei-c.org/ns/1.0"}
DETAILED = ("contributor",)


def source_of(path: Path) -> Source:
    file = next(one for one in path.parent.glob(f"{path.stem}.*") if one.suffix in (".md", ".txt"))
    data = file.read_bytes()
    text = data.decode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    return Source("case", file.name, digest, len(data), Charset("utf-8", "test", 1.0), text, cut_lines(text))


@cache
def reading_of(path: Path) -> tuple[Source, Reading, dict]:
    expected = yaml.safe_load(path.read_text(encoding="utf-8"))
    source = source_of(path)
    return source, read(source, detect(source, forced=expected["form"])), expected


def written(source: Source, one: Statement) -> str:
    line = source.line_at(one.span.start).number if one.span is not None else "no line"
    form = f" = {one.normalised}" if one.normalised not in (None, one.value) else ""
    detail = f" ({one.detail})" if one.fact in DETAILED else ""
    return f"{line} {one.fact}: {' '.join(one.value.split())}{form}{detail}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_statements(path):
    source, reading, expected = reading_of(path)
    found = sorted({written(source, one) for one in reading.statements})
    assert found == sorted(expected["facts"].splitlines())


@pytest.mark.parametrize("path", [path for path in CASES if path.stem.startswith(("yaml", "toml", "org"))])
def test_a_block_between_fences_shows_markdown(path):
    assert detect(source_of(path)).form == "markdown"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_header(path):
    source, reading, expected = reading_of(path)
    document = encode(source, reading)
    valid = check_profile(document)
    ledger = json.dumps(document.ledger.to_json()).encode("utf-8")
    names = Names(source.file_name, "case.xml", "case.ledger.json")
    assert not verify(source.text.encode("utf-8"), valid.xml, ledger, files=names)
    header = etree.fromstring(valid.xml).find("t:teiHeader", TEI)
    for where, value in expected.get("tei", {}).items():
        found = [
            one if isinstance(one, str) else " ".join("".join(one.itertext()).split())
            for one in header.xpath(where, namespaces=TEI)
        ]
        assert str(value) in found, where
