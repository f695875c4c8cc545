"""Words that were taken out of the text for the header, and that no element of the header holds."""

import html
import re
from collections.abc import Iterator

from edition.model.reading import Reading, Statement
from edition.model.source import Source

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]{4,}")
_NUMBER = re.compile(r"\d+")
_LABEL = re.compile(r"^[^:\n]{2,40}:\s")
MOST_MISSING = 3
"""Long words of a claim that the header may do without: labels inside it, words such as "published by"."""


def unstated(source: Source, reading: Reading, header: str) -> Iterator[Statement]:
    """A note (``notesStmt``, Guidelines 2.2.6) for each claim to the header whose words or numbers it does not hold.

    ``header`` is the header as it is written. A reader that finds a publisher and a year in a line leaves the street
    out; the line is kept as a whole then, so that nothing is lost.
    """
    said = set(_words(html.unescape(_TAG.sub(" ", header) + " " + " ".join(re.findall(r'"([^"]*)"', header)))))
    for claim in reading.claims:
        if claim.kind != "meta":
            continue
        words = source.slice(claim.span)
        missing = [word for word in _words(html.unescape(_LABEL.sub("", words))) if word not in said]
        numbers = [word for word in missing if word.isdigit()]
        if numbers or len(missing) > MOST_MISSING:
            yield Statement("note", " ".join(words.split()), claim.span)


def _words(text: str) -> list[str]:
    numbers = [number.lstrip("0") or "0" for number in _NUMBER.findall(text)]
    return [*(word.casefold() for word in _WORD.findall(text)), *numbers]
