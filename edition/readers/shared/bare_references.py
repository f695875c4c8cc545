"""References that no phrase announces: a passage that is nothing but one ("The Beacon, vol. 3, no. 4, May 1911").

An author and a colon or comma may stand before the title, a word such as "Nach" or "From" before both, a place before
the year. Nothing else may be left over; and there must be two marks of a reference at least, one of them a number of a
volume, issue or page.
"""

import re
from collections.abc import Iterator

from edition.model.reading import Fact
from edition.readers.shared.date_words import WEEKDAYS
from edition.readers.shared.imprints import Part
from edition.readers.shared.name_words import FUNCTION_WORDS
from edition.readers.shared.names import name_probability
from edition.readers.shared.publications import YEARLY, mark_start, marks

_LONGEST = 220
_LEAD = re.compile(
    r"[\s(\[*_]*(?:(?:nach|aus|in|from|after|d'après|d’après|extrait de|tiré de|da|ur|efter|fra|uit|naar|z|ze|według"
    r"|из|по|de|dal|del)\s+(?=[^\W\d_]))?",
    re.IGNORECASE,
)
_MARKS = re.compile(
    r"(?i)\b(?:jahrgang|jahrg|jg|årgång(?:en)?|årgang|årg|jaargang|jrg|heft|häfte|häftet|band|bd|nummer|nr|volume"
    r"|ff?|und|och"
    r"|and|et|u)\b"
)
"""Words that may stand after a number ("14. Jahrgang") or join two."""
_IN = re.compile(r"(?i),\s+(?:in|i|en|dans|nel|w|в)\s?:\s+")
_QUOTES = ' \t\n*_“”"„«»‘’()[].,;:–—-'
_QUOTED_AT_END = re.compile(r"(?:«\s?(?P<title>[^«»]{3,80}?)\s?»)$")
"""A title in quotation marks: words before it announce it."""
_NUMERAL = re.compile(r"\d{1,3}|[IVXLC]+")
_IN_BRACKETS = re.compile(r"(?P<title>[^()]+?)\s+\((?P<place>[A-ZÀ-ÞА-Я][^\W\d_]+)\)")
_DAYS = frozenset(WEEKDAYS.split("|"))
_SURE_NAME = 0.6
_VOLUME_AND_YEAR = re.compile(
    r"[\s(*_]*(?P<periodical>[^\W\d_][^\d()]*?[^\W\d_]),?\s+(?P<volume>\d{1,3}|[IVXLC]+),?\s+"
    r"\((?P<year>(?:1[5-9]"
    r"|20)\d\d)\)(?:\s?[,:]\s*(?:[^\W\d_]{1,6}\.\s*)?(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?))?[\s.)*_]*"
)
"""The form of references to journals: title, volume, year in brackets, perhaps pages ("The Beacon 8 (1931), 4-9")."""


def bare_reference(text: str, language: str | None) -> tuple[Part, ...]:
    """The parts of the reference that a passage is; empty where it is none, or holds other words."""
    if len(text) > _LONGEST or text.count("\n") > 2:
        return ()
    if parts := _volume_and_year(text):
        return parts
    found = sorted(marks(text, 0, len(text), language))
    kinds = {part.fact for part in found}
    if len(kinds) < 2 or not kinds & {"issue", "volume", "pages"}:
        return ()
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    stop = min(mark_start(text, part) for part in found)
    places = tuple(_place(text, found, stop))
    if places and places[0].start < stop:
        stop = places[0].start
    periodical = "issue" in kinds or "volume" not in kinds or YEARLY.search(text, stop) is not None
    held = _IN.search(text, start, stop)
    heading = _heading(text, held.end() if held else start, stop, periodical=periodical)
    rest = _rest(text, stop, (*found, *places))
    return (*heading, *sorted((*found, *places))) if heading and not rest else ()


def _volume_and_year(text: str) -> tuple[Part, ...]:
    """The parts of a reference to a volume of a journal; a title of one word needs pages after it."""
    found = _VOLUME_AND_YEAR.fullmatch(text)
    if found is None or not found["periodical"][0].isupper() or re.search(r"[.!?:]\s", found["periodical"]):
        return ()
    words = found["periodical"].split()
    if (len(words) < 2 and not found["pages"]) or len(words) > 12 or words[-1].lower() in FUNCTION_WORDS:
        return ()
    year = Part(*found.span("year"), "date-published", found["year"])
    pages = (Part(*found.span("pages"), "pages"),) if found["pages"] else ()
    return (Part(*found.span("periodical"), "periodical"), Part(*found.span("volume"), "volume"), year, *pages)


def _heading(text: str, start: int, stop: int, *, periodical: bool) -> tuple[Part, ...]:
    """The author, if there is one, and the title."""
    head = text[start:stop]
    for cut in re.finditer(r"\s*[:,]\s+", head):
        if name_probability(head[: cut.start()]) >= _SURE_NAME and len(head[: cut.start()].split()) > 1:
            author = Part(start, start + cut.start(), "author")
            title = _title(text, author.end + len(cut.group()), stop, "book-title")
            if title:
                return (author, *title)
    return _title(text, start, stop, "periodical" if periodical else "book-title")


def _title(text: str, start: int, stop: int, fact: Fact) -> tuple[Part, ...]:
    quoted = _QUOTED_AT_END.search(text[start:stop].rstrip(" ,.;:(["))
    if quoted:
        start, stop = start + quoted.start("title"), start + quoted.end("title")
    words = text[start:stop].strip(_QUOTES)
    if words.count("(") > words.count(")") and text[text.index(words, start) + len(words) :][:1] == ")":
        words += ")"
    if not words or len(words.split()) > 12 or not (words[0].isupper() or words[0].isdigit()):
        return ()
    last = words.split()[-1]
    if re.search(r"[.!?]\s+\S+\s+\S+\s", words) or last.lower() in FUNCTION_WORDS or _NUMERAL.fullmatch(last):
        return ()
    first = text.index(words, start)
    bracketed = _IN_BRACKETS.fullmatch(words)
    if bracketed:
        place = Part(first + bracketed.start("place"), first + bracketed.end("place"), "place")
        return (Part(first, first + bracketed.end("title"), fact), place)
    return (Part(first, first + len(words), fact),)


def _place(text: str, found: list[Part], stop: int) -> Iterator[Part]:
    """One or two words with capitals right before the date: the place."""
    date = next((part for part in found if part.fact == "date-published"), None)
    if date is None:
        return
    before = re.search(r"(?<=[,.(:–—]\s)(?P<place>[^\W\d_]+(?:[ -][^\W\d_]+)?)\s*[,:]?\s*\(?$", text[: date.start])
    if before and before["place"][0].isupper() and before["place"].lower() not in FUNCTION_WORDS | _DAYS:
        number = any(part.end == before.end("place") for part in found) or _MARKS.fullmatch(before["place"])
        if not number and before.start() >= min(stop, date.start) - 40:
            yield Part(before.start("place"), before.end("place"), "place")


def _rest(text: str, stop: int, parts: tuple[Part, ...]) -> str:
    """The words after the title that belong to no part and to no mark."""
    left = text
    for part in sorted(parts, reverse=True):
        if part.start >= stop:
            begin = part.start if part.fact == "place" else mark_start(text, part)
            left = left[: max(begin, stop)] + " " + left[part.end :]
    left = re.sub(
        r"(?i)\b(?:jahrgang|jg|årgång|årg|heft|häfte|band|bd|nummer|nr|ff?|und|och|and|et|u)\b", " ", left[stop:]
    )
    return re.sub(r"[\W\d_]+", "", left)
