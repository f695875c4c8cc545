"""The chapters that rules cite are there: TEI's own schema names, for each element, the sections that treat it."""

import re
from pathlib import Path

from lxml import etree

from edition.model.explanations import explanations

ANNOTATION = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
SECTION = re.compile(r"(?<![\d.])(\d+(?:\.\d+)+)\.? ")
NUMBER = re.compile(r"(?:\d+|vi?)(?:\.\d+)*")
WITHOUT_ELEMENTS = {
    "1.3": "The TEI Class System",
    "1.3.1.1": "Global Attributes",
    "24.4": "Conformance",
    "v": "A Gentle Introduction to XML",
    "vi.1": "Language Identification",
}
"""Sections that treat no element of their own."""


def cited() -> set[str]:
    """The sections of the Guidelines that the catalogue of rules names; other works begin with their name."""
    found: set[str] = set()
    for one in explanations().values():
        parts = [part.strip() for part in one.chapter.partition(";")[0].split(",")]
        if NUMBER.fullmatch(parts[0]):
            found.update(parts)
    return found


def test_every_section_cited_is_one_of_the_guidelines(tei_schemas: Path) -> None:
    known = set(WITHOUT_ELEMENTS)
    for note in etree.parse(tei_schemas / "tei_all.rng").iter(ANNOTATION):
        for found in SECTION.findall("".join(note.itertext()).rpartition("[")[2]):
            steps = found.split(".")
            known.update(".".join(steps[:length]) for length in range(1, len(steps) + 1))
    assert len(known) > 200
    sections = cited()
    assert len(sections) > 20
    assert sections <= known
