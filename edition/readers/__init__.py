"""Readers: one package for each form of source, and the choice between them.

A reader turns a ``Source`` into a ``Reading``. To add one, write a package with ``FORM``, ``evidence`` and ``read``
and put it on the list below.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from edition.model.reading import Detection, Evidence, Form, Reading
from edition.model.source import Source
from edition.readers import markdown, ocr_markdown, pdf_text, plain_text, web_page
from edition.readers.shared.directions import with_directions
from edition.readers.shared.doubts import with_doubts
from edition.readers.shared.epigraphs import with_epigraphs
from edition.readers.shared.letters_inside import with_letters_inside
from edition.readers.shared.passages import with_languages
from edition.readers.shared.statements_of_all import with_statements

__all__ = ["READERS", "Reader", "detect", "read"]


@dataclass(frozen=True, slots=True)
class Reader:
    """A form of source, what speaks for it (log-odds against plain text), and how it is read."""

    form: Form
    evidence: Callable[[Source], tuple[Evidence, ...]]
    read: Callable[[Source], Reading]


READERS: tuple[Reader, ...] = (
    Reader(plain_text.FORM, plain_text.evidence, plain_text.read),
    Reader(markdown.FORM, markdown.evidence, markdown.read),
    Reader(ocr_markdown.FORM, ocr_markdown.evidence, ocr_markdown.read),
    Reader(pdf_text.FORM, pdf_text.evidence, pdf_text.read),
    Reader(web_page.FORM, web_page.evidence, web_page.read),
)
"""Every form there is a reader for; of two that are equally likely the first is taken."""


def detect(source: Source, forced: Form | None = None) -> Detection:
    """Which form a source has: the one with the most evidence, or the one that is ``forced``.

    Each reader's evidence is summed (log-odds against plain text, whose own sum is the baseline) and the sums become
    probabilities (softmax). Where two are equal, the first on the list is taken.
    """
    found = [(reader.form, reader.evidence(source)) for reader in READERS]
    sums = [sum(item.weight for item in evidence) for _, evidence in found]
    top = max(sums)
    parts = [math.exp(weight - top) for weight in sums]
    shares = [part / sum(parts) for part in parts]
    ranked = sorted(
        ((form, share, evidence) for (form, evidence), share in zip(found, shares, strict=True)),
        key=lambda item: -item[1],
    )
    detection = Detection(ranked[0][0], ranked[0][1], tuple(ranked))
    return detection if forced is None else replace(detection, form=forced, probability=1.0, forced=True)


def read(source: Source, detection: Detection) -> Reading:
    """The source as the reader of its form reads it, with what all forms lose the marks of (letters, epigraphs, stage
    directions), what all forms state in one way, the languages of its passages and what is not sure of it.
    """
    reader = next(reader for reader in READERS if reader.form == detection.form)
    reading = reader.read(source)
    for add in (with_letters_inside, with_epigraphs, with_directions, with_languages, with_statements):
        reading = add(reading, source)
    return with_doubts(reading, source, detection)
