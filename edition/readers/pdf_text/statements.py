"""What a text says about itself in its title block, its notes and at its end, as statements with their places."""

from collections.abc import Iterator, Sequence

from edition.model.reading import Statement
from edition.model.source import Span
from edition.readers.pdf_text.segments import Segment
from edition.readers.shared.facts import FoundFact, find_facts


def facts_of(segment: Segment, language: str | None, group: str | None = None) -> Iterator[Statement]:
    """The facts stated in a segment; ``group`` names one of several texts they belong to."""
    yield from placed(segment, find_facts(segment.text, language), group)


def placed(segment: Segment, facts: Sequence[FoundFact], group: str | None = None) -> Iterator[Statement]:
    """Facts found in a segment's words as statements with their places in the source."""
    _, places = _text_and_places(segment)
    for found in facts:
        if found.start >= found.end:
            continue
        first, last = places[found.start], places[found.end - 1]
        span = Span(min(first, last), max(first, last) + 1)
        yield Statement(found.fact, found.value, span, found.normalised, group, found.detail)


def states_facts(text: str, language: str | None) -> bool:
    """Whether a text says at least two things about where it was printed."""
    telling = {
        "periodical",
        "issue",
        "volume",
        "pages",
        "publisher",
        "book-title",
        "editor",
        "date",
        "date-published",
        "series",
    }
    return len({found.fact for found in find_facts(text, language)} & telling) >= 2


def _text_and_places(segment: Segment) -> tuple[str, Sequence[int]]:
    """A segment's words on one line and, for each of its characters, its offset in the source."""
    text: list[str] = []
    places: list[int] = []
    for row in segment.rows:
        if text:
            text.append(" ")
            places.append(row.span.start - 1)
        white = False
        for offset, character in enumerate(row.text):
            if character.isspace() and white:
                continue
            white = character.isspace()
            text.append(" " if white else character)
            places.append(row.span.start + offset)
    return "".join(text), places
