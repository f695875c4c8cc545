"""The chapters that rules cite are there: TEI's own schema names, for each element, the sections that treat it."""

import re
from pathlib import Path

from lxml import etree

from edition.model.explanations import explanations

ANNOTATION = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
SECTION = re.compile(r"(?<![\d.])(\d+(?:\.\d+)+)\.? ")
LOOKED_UP = {
    "1.3": "The TEI Class System",
    "1.3.1.1": "Global Attributes",
    "2": "The TEI Header",
    "24.4": "Conformance",
    "v": "A Gentle Introduction to XML",
    "vi.1": "Language Identification",
}
"""Sections that treat no element of their own."""


def cited() -> set[str]:
    """The sections of the Guidelines that the catalogue of rules names: what stands before other works."""
    parts = (part.strip() for one in explanations().values() for part in one.chapter.split(";")[0].split(","))
    return {part for part in parts if re.fullmatch(r"(?:\d+|vi?)(?:\.\d+)*", part)}


def test_every_section_cited_is_one_of_the_guidelines(tei_schemas: Path) -> None:
    known = set(LOOKED_UP)
    for note in etree.parse(tei_schemas / "tei_all.rng").iter(ANNOTATION):
        for found in SECTION.findall((note.text or "").rpartition("[")[2]):
            steps = found.split(".")
            known.update(".".join(steps[:length]) for length in range(2, len(steps) + 1))
    assert len(known) > 200
    sections = cited()
    assert len(sections) > 20
    assert sections <= known
