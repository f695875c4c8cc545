"""Whether the printed numbers of pages count on: alarms for gaps, numbers that come twice, a count that shifts.

Works on a reading of any form. Numbers that were counted, not printed, cannot be wrong; those of pages without one are
stepped over. A count that begins anew with 1 (a preface in Roman numbers, several texts in one file) is no fault.
TEI: ``pb`` and its ``n`` (Guidelines, 3.11.3).
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from itertools import pairwise

from edition.model.inline import PageBreak
from edition.model.reading import Doubt, Reading
from edition.model.source import Source, Span
from edition.readers.shared.numerals import roman_value

_FEWEST = 3
"""Printed numbers that make a sequence."""
_MOST_MISSING = 12
"""Pages that may be missing in one place; where more are, the count has shifted."""
_SURE = 0.6
"""How sure a number is that does not count on."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A page with its printed number: which of all pages it is, the offset of its start, the number as printed."""

    place: int
    at: int
    printed: str
    value: int
    roman: bool


def sequence_doubts(reading: Reading, source: Source) -> Iterator[Doubt]:
    """The doubts about the page numbers of a reading, each at the first character of the page that does not fit."""
    pages = [*_numbered(reading)]
    if len(pages) < _FEWEST:
        return
    for before, page in pairwise(pages):
        if before.roman != page.roman or (page.value == 1 and before.value > 1):
            continue
        told = _fault(before, page)
        if told is not None and page.at < len(source.text):
            code, message = told
            yield Doubt(code, Span(page.at, page.at + 1), page.printed, (_expected(before, page),), _SURE, message)


def _fault(before: _Page, page: _Page) -> tuple[str, str] | None:
    """What is wrong between two pages that follow each other, as a code and a sentence; None where they fit."""
    steps = page.place - before.place
    ahead = page.value - before.value - steps
    if ahead == 0:
        return None
    if page.value == before.value:
        return "page-double", f"two pages have the number {page.printed}: one may be misread"
    if 0 < ahead <= _MOST_MISSING:
        first, last = before.value + steps, page.value - 1
        missing = str(first) if first == last else f"{first} to {last}"
        return "page-gap", f"after page {before.printed} comes {page.printed}: {missing} may be missing"
    return "page-offset", f"after page {before.printed} comes {page.printed}: from here on the count has shifted"


def _expected(before: _Page, page: _Page) -> str:
    return str(before.value + page.place - before.place)


def _numbered(reading: Reading) -> Iterator[_Page]:
    """The pages with a printed number, in order."""
    for place, mark in enumerate(_breaks((reading.front, reading.body, reading.back))):
        if mark.number is None or mark.counted or mark.at is None:
            continue
        value = int(mark.number) if mark.number.isdecimal() else roman_value(mark.number)
        if value is not None:
            yield _Page(place, mark.at, mark.number, value, not mark.number.isdecimal())


def _breaks(value: object) -> Iterator[PageBreak]:
    """Every page break in blocks and inlines, in the order of the text."""
    if isinstance(value, PageBreak):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _breaks(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _breaks(getattr(value, one.name))
