"""Alarms of the page sequence: a gap, a number that comes twice, a count that shifts; silence where all is well."""

from pathlib import Path

import pytest
import yaml

from edition import readers
from edition.model.block import Paragraph
from edition.model.inline import PageBreak, Text
from edition.model.reading import Reading
from edition.model.source import Charset, Source, Span, cut_lines
from edition.readers.shared.page_sequence import sequence_doubts

CASES = yaml.safe_load((Path(__file__).parent / "page_sequences.yaml").read_text(encoding="utf-8"))
LINE = "The water stood over the stones and nobody went down to look at it that day.\n"


def source_of(text):
    return Source("case", "case.txt", "0" * 64, len(text), Charset("utf-8", "", 1.0), text, cut_lines(text))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_alarms(case):
    folios = [str(one) for one in case["folios"]]
    parts = []
    for place, folio in enumerate(folios):
        at = place * len(LINE)
        parts += [PageBreak(folio or None, False, at=at), Text(Span(at, at + len(LINE) - 1))]
    reading = Reading("pdf-text", body=(Paragraph(tuple(parts)),))
    doubts = sequence_doubts(reading, source_of(LINE * len(folios)))
    found = [f"{doubt.code} {folios[doubt.span.start // len(LINE)]}" for doubt in doubts]
    assert found == case.get("alarms", [])


def test_counted_pages_give_no_alarm():
    breaks = tuple(PageBreak(str(number), True, at=number) for number in (1, 2, 9))
    assert not [*sequence_doubts(Reading("pdf-text", body=breaks), source_of(LINE))]


@pytest.mark.parametrize(("last", "codes"), [("14", set()), ("15", {"page-gap"}), ("13", {"page-double"})])
def test_a_reader_gives_the_alarm(last, codes):
    """A text from a PDF with a folio at the foot of each page."""
    page = LINE * 9 + "It was noted in the book all the same.\n\n"
    text = "\f".join(f"{page}{folio}\n" for folio in ("11", "12", "13", last))
    source = source_of(text)
    reading = readers.read(source, readers.detect(source, "pdf-text"))
    assert {doubt.code for doubt in reading.doubts if doubt.code.startswith("page-")} == codes
