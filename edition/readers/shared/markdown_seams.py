"""Traces of printed pages in the lines of a Markdown text: evidence for its being made by OCR, not by a writer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

LEAST_RUNNING = 60
"""Characters from which a paragraph is running text."""

LONGEST_LINE = 80
MOST_BETWEEN = 5
"""Short paragraphs that may stand between the halves of a paragraph: a folio, a running head, notes, a picture."""

_MARKUP = re.compile(r"(?:<[^<>]*>|!\[[^\]]*\]\([^)]*\))+\s*|[*_]+")
_NO_TEXT = re.compile(r"[#|>]|[-*+]\s|\d+[.)]\s|[`~]{3}|:{3,}|<t")
_NOTE = re.compile(r"(?:\[\^?[^\]\s]{1,4}\]|\(\d{1,3}\)|[¹²³⁰⁴-⁹*†‡]+\)?|\d{1,3}[.)]?\s|<sup>|\$\s*(?:\{\s*\})?\^)")
_FOLIO_AT_EDGE = re.compile(
    r"\W*(?P<first>\d{1,4})(?=\W).*|.*\W(?P<last>\d{1,4})\W*|\W*(?P<alone>\d{1,4})\W*", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class PageTraces:
    """How many paragraphs break off and go on below: with a line of a page between (a number, capitals, a note, a
    rule: ``marked``), or with anything else or nothing (``bare``); and how many rules are followed by a short line
    with a rising number (``folios``).
    """

    marked: int
    bare: int
    folios: int


def page_traces(lines: Sequence[str]) -> PageTraces:
    """Look for traces of pages in the lines of a text."""
    paragraphs = list(_paragraphs(lines))
    marked = bare = 0
    for index, paragraph in enumerate(paragraphs):
        if _runs(paragraph) and (paragraph[-1].isalpha() or paragraph[-1] in "-,"):
            between = _before_rest(paragraphs, index)
            of_page = any(map(_of_page, between or ()))
            marked += of_page
            bare += between is not None and not of_page
    numbers = [
        int(number)
        for before, after in pairwise(paragraphs)
        if _is_rule(before) and (number := _folio(after)) is not None
    ]
    return PageTraces(marked, bare, sum(0 < after - before <= 3 for before, after in pairwise(numbers)))


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The paragraphs as plain text, without tags, pictures and signs of emphasis."""
    collected: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            collected.append(line.strip())
        elif collected:
            words = " ".join(collected)
            plain = _MARKUP.sub("", words).strip()
            yield plain or words
            collected = []


def _runs(paragraph: str) -> bool:
    return len(paragraph) >= LEAST_RUNNING and not _NO_TEXT.match(paragraph)


def _before_rest(paragraphs: Sequence[str], index: int) -> Sequence[str] | None:
    """The short paragraphs before the rest of one that breaks off; None where no rest follows."""
    for place in range(index + 1, min(index + MOST_BETWEEN + 2, len(paragraphs))):
        following = paragraphs[place]
        if following[0].islower() and not _NOTE.match(following):
            return paragraphs[index + 1 : place]
        if len(following) > LONGEST_LINE and not _NOTE.match(following):
            return None
        if following[0] in "#>|" or following.endswith(":"):
            return None
    return None


def _of_page(paragraph: str) -> bool:
    """Whether a short paragraph is one that stands at the edge of a page."""
    return bool(_NOTE.match(paragraph)) or _folio(paragraph) is not None or paragraph.isupper() or _is_rule(paragraph)


def _is_rule(paragraph: str) -> bool:
    return set(paragraph) <= set("-_* ")


def _folio(paragraph: str) -> int | None:
    match = _FOLIO_AT_EDGE.fullmatch(paragraph) if len(paragraph) <= LONGEST_LINE else None
    number = match and (match["first"] or match["last"] or match["alone"])
    return int(number) if number else None
