"""How sure it is that a block of text is a paragraph, where nothing else was found in it.

What no reader made a heading, a verse, a line of a letter, an item or a note of is a paragraph. That is right for
nearly every long block that ends as a sentence does, and often wrong for a short one that does not. The signs are the
same in every form and language: length, the last character, brackets, dates, columns, the neighbours.

The weights (log-odds) were fitted by logistic regression; ``docs/press.md`` tells on what, and how well they do on
texts they were not fitted on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edition.model.reading import Evidence
from edition.readers.shared.dates import find_dates

SHORT = 12
"""Words up to which a block is looked at closely."""

_SENTENCE_END = re.compile(r"[.!?…:;。·][\"'“”’»«)\]*_]*\s*(?:[\[(]?(?:\d{1,3}|\*{1,3}|†|‡)[\])]?)?$")
_BRACKETS = re.compile(r"[(\[].*[)\]][.!]?$", re.DOTALL)
_ITEM = re.compile(r"(?:[-•*·▪◦]|\(?(?:\d{1,3}|[a-zа-я])[.)])\s")
_SIGN = re.compile(r"(?:\[\d{1,3}\]|\(\d{1,3}\)|\*|†|[⁰¹²³⁴-⁹])")
_COLUMNS = re.compile(r"\S(?:\t| {3,})\s*\S")

WEIGHTS: dict[str, float] = {
    "most blocks are paragraphs": 3.6,
    "many words": 2.2,
    "up to three words": -2.4,
    "up to twelve words": -1.8,
    "ends with a colon": 1.8,
    "ends with a comma": -0.6,
    "ends with an exclamation mark": -1.0,
    "no sentence's end": -1.3,
    "in brackets": -2.5,
    "a date": -0.6,
    "all in capitals": -0.5,
    "begins with a small letter": 0.6,
    "a short block on several lines": 0.5,
    "right after a heading": -0.8,
    "a short block after it": -0.3,
    "a full paragraph after it": -1.2,
    "a long block without a sentence's end": -2.4,
    "a long block that begins with a small letter": 0.4,
    "short lines": -2.8,
    "columns": -2.5,
    "begins like an item of a list": -1.0,
    "begins with the sign of a note": -2.2,
}
"""The log-odds that each sign adds for a paragraph."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands around a block: the words of the next one (0 where none is), and whether a heading stands right
    before it.
    """

    after: int = 0
    after_heading: bool = False


def weigh_paragraph(text: str, neighbours: Neighbours, language: str | None) -> tuple[Evidence, ...]:
    """The evidence (log-odds) for a block being a paragraph; ``text`` is its text with its line ends."""
    return tuple(Evidence(name, WEIGHTS[name]) for name in paragraph_signs(text, neighbours, language))


def paragraph_signs(text: str, neighbours: Neighbours, language: str | None) -> Iterator[str]:
    """The names of the signs that a block shows."""
    text = text.strip()
    words = len(text.split())
    yield "most blocks are paragraphs"
    if words > SHORT:
        yield from _of_long(text, words)
    else:
        yield "up to three words" if words <= 3 else "up to twelve words"
        yield from _of_short(text, words, neighbours, language)
    if _ITEM.match(text):
        yield "begins like an item of a list"
    if _SIGN.match(text):
        yield "begins with the sign of a note"
    if any(_COLUMNS.search(line) for line in text.splitlines()):
        yield "columns"


def _of_long(text: str, words: int) -> Iterator[str]:
    if words > 3 * SHORT:
        yield "many words"
    if not _SENTENCE_END.search(text):
        yield "a long block without a sentence's end"
    if text[:1].islower():
        yield "a long block that begins with a small letter"
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 2 and sum(len(line) for line in lines) < 45 * len(lines):
        yield "short lines"


def _of_short(text: str, words: int, neighbours: Neighbours, language: str | None) -> Iterator[str]:
    ended = _SENTENCE_END.search(text) is not None
    if not ended:
        yield "ends with a comma" if text.endswith(",") else "no sentence's end"
    elif text.endswith("!"):
        yield "ends with an exclamation mark"
    elif text.endswith(":"):
        yield "ends with a colon"
    if _BRACKETS.match(text):
        yield "in brackets"
    if find_dates(text, language, years=False):
        yield "a date"
    if text.isupper():
        yield "all in capitals"
    if text[:1].islower():
        yield "begins with a small letter"
    if len(text.splitlines()) > 1:
        yield "a short block on several lines"
    if not ended or words <= 3:
        yield from _beside(neighbours)


def _beside(neighbours: Neighbours) -> Iterator[str]:
    if neighbours.after_heading:
        yield "right after a heading"
    if 0 < neighbours.after <= SHORT:
        yield "a short block after it"
    elif neighbours.after > 2 * SHORT:
        yield "a full paragraph after it"
