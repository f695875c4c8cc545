"""What a page says of itself above the text and below it: byline, information lines, title, site and section.

A byline of the page ("Wednesday 3 May 2014, by NAME") names who posted it and when; that is neither the author nor the
date of the work, unless nothing else is stated.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from edition.model.reading import Fact, Statement
from edition.readers.shared.date_words import WEEKDAYS
from edition.readers.shared.dates import find_dates
from edition.readers.shared.found_dates import FoundDate
from edition.readers.shared.labels import label_of
from edition.readers.shared.names import byline, name_probability, split_persons
from edition.readers.shared.phrases import WORD, Phrases
from edition.readers.web_page import posting_words as words
from edition.readers.web_page.information_words import INFORMATION
from edition.readers.web_page.lines import PageLine

_POSTED = Phrases(words.POSTED)
_POSTING = Phrases(words.POSTING)
_OFFICES = Phrases(words.OFFICES)
_INFORMATION = {fact: Phrases({"all": labels}) for fact, labels in INFORMATION.items()}
_TIME = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|CET|CEST|Uhr))?",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?<!\w)(?:by|von|par|av|af|por|di|da|door|przez|από|kirjoittanut|автор\w*|autor(?:em|ka)?|auteur|autore)(?!\w)\s*:?",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:^|(?<=[\s|·•(]))\d+\s+(?:comment|kommentar|commentaire|comentario|commenti|reacti|комментар|komentar|view|visit|like)\w*",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:\(\d{4}\)\s*)?(?P<label>[^\W\d][\w .'’()/\-]{1,40}?)\s*:\s*(?P<value>\S.*)$")
_WEEKDAY = re.compile(
    rf"^\W*(?:{WEEKDAYS}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?(?=,|\s|$)(?:\s+(?:den|the|le|el)\b)?", re.IGNORECASE
)
_WORDS_BY = Phrases(
    {"all": "text|texte|texto|testo|tekst|текст|text and photo|text och foto|text & foto|text und foto"}
)
"""What stands before the name of who wrote an article, at its end."""
_AND = re.compile(r"\s*[,/&+]\s*|\s+(?:u\.|und|and|et|y|e|och|en|og|i|и)\s+")
WEB_BEGAN = 1993
"""A page cannot have been posted before this year."""


@dataclass(frozen=True, slots=True)
class Byline:
    """The line that says who posted a page and when: ranges in the line, None where it does not say."""

    name: tuple[int, int] | None
    date: FoundDate | None
    poster: bool
    """Whether it plainly names a poster, or may name the author."""


def page_byline(text: str, language: str | None, *, near_site: bool) -> Byline | None:
    """Read a line as the byline of a page; None where it is none.

    ``near_site`` says that furniture of a site stands near, so that a bare date of our time is one of posting.
    """
    if len(text) > 140 or len(WORD.findall(text)) > 18:
        return None
    dates = [date for date in find_dates(text, language, years=False) if date.precision == "day"]
    date = dates[0] if dates and int(dates[0].iso[:4]) >= WEB_BEGAN else None
    posting = _POSTING.search(text) is not None
    if date is None and (not posting or text.rstrip().endswith(".") or len(WORD.findall(text)) > 12):
        return None
    name, rest = _name_beside(text, dates if date is not None else [])
    if re.search(r"\w", rest):
        return None
    if text.rstrip().endswith(".") and not posting:
        return None
    stamped = posting or bool(_WEEKDAY.match(text)) or bool(_TIME.search(text)) or _POSTED.match(text) is not None
    if name is None and not (stamped or near_site):
        return None
    if name is not None and date is None and not posting:
        return None
    office = name is not None and _OFFICES.whole(text[slice(*name)])
    return Byline(name, date, posting or office or bool(_WEEKDAY.match(text) and name))


def _name_beside(text: str, dates: Sequence[FoundDate]) -> tuple[tuple[int, int] | None, str]:
    """The name beside the date, and what is left of the line without both and without words of posting."""
    masked = text
    for date in dates:
        masked = masked[: date.start] + " " * (date.end - date.start) + masked[date.end :]
    masked = _blank(_WEEKDAY, _blank(_COUNT, _blank(_TIME, masked)))
    name = _introduced_name(masked) or _bare_name(masked, stamped=bool(_WEEKDAY.match(text)))
    if name is not None:
        masked = masked[: name[0]] + " " * (name[1] - name[0]) + masked[name[1] :]
    masked = re.sub(rf"(?i)\b(?:{WEEKDAYS}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b", " ", masked)
    rest = _BY.sub(" ", _POSTED.remove(masked))
    return name, rest


def _introduced_name(text: str) -> tuple[int, int] | None:
    """The name after "by", "par", "von" ..., up to a separator or the next word of posting."""
    introduced = _BY.search(text) or _POSTING.search(text)
    if introduced is None:
        return None
    value = re.split(r"\s*[,;|·•–—(]|\s{2,}|\s-\s", text[introduced.end() :].lstrip(" :"), maxsplit=1)[0]
    start = len(text) - len(text[introduced.end() :].lstrip(" :"))
    words_of_posting = [found.start() for found in _POSTED.each(value) if found.start() > 0 and found.group().islower()]
    value = value[: words_of_posting[0]] if words_of_posting else value
    value = value.rstrip(" .")
    if _POSTED.whole(value):
        return None
    return (start, start + len(value)) if value and len(WORD.findall(value)) <= 6 else None


def _bare_name(text: str, *, stamped: bool) -> tuple[int, int] | None:
    """A name beside the date; after a day of the week and a date any few words with a capital are one."""
    for found in re.finditer(r"[^\s,;|·•–—()-][^,;|·•–—()]*", text):
        value = found.group().rstrip(" .")
        if (
            not _POSTED.whole(value)
            and len(WORD.findall(value)) <= 4
            and (name_probability(value) >= 0.7 or (stamped and value[:1].isupper()))
        ):
            return found.start(), found.start() + len(value)
    return None


def _blank(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: " " * len(found.group()), text)


def author_byline(text: str) -> tuple[int, int] | None:
    """The name in a line that is nothing but "by NAME" (offsets); None where it is none."""
    if len(text) > 90 or text.endswith((":", ",")):
        return None
    start = byline(text)
    if start is None or text.rstrip().endswith(".") or re.search(r"\d", text):
        return None
    return start, len(text)


def byline_statements(line: PageLine, found: Byline, *, author: bool) -> list[Statement]:
    """What a byline states; ``author`` says that the name is taken for the author's."""
    stated: list[Statement] = []
    if found.date is not None:
        span = line.span.part(found.date.start, found.date.end)
        stated.append(Statement("date-posted", line.text[found.date.start : found.date.end], span, found.date.normal))
    if found.name is not None:
        fact: Fact = "author" if author else "poster"
        stated += name_statements(line, found.name, fact)
    return stated


def name_statements(line: PageLine, name: tuple[int, int], fact: Fact) -> list[Statement]:
    """A statement for each person in a range of a line."""
    value = line.text[name[0] : name[1]].rstrip(" .")
    persons = split_persons(value) or ()
    if len(persons) <= 1:
        return [Statement(fact, value, line.span.part(name[0], name[0] + len(value)))]
    return [
        Statement(fact, person.display, line.span.part(name[0] + person.start, name[0] + person.end))
        for person in persons
    ]


def information(text: str, *, of_pages: bool = False) -> tuple[Fact, tuple[int, int]] | None:
    """Read "Label: value" where the label is one that pages use for facts: the fact and where its value stands.

    ``of_pages`` leaves out the labels that texts of every form have.
    """
    found = _LABEL.match(text)
    if found is None or len(text) > 500:
        return None
    label = found["label"].strip().casefold()
    if _WORDS_BY.whole(label):
        value = text[found.start("value") :].strip(" .")
        return ("author", (found.start("value"), found.end("value"))) if name_probability(value) >= 0.7 else None
    parts = [part for part in _AND.split(label) if part]
    for fact, labels in _INFORMATION.items():
        if labels.whole(label) or (len(parts) > 1 and all(labels.whole(part) for part in parts)):
            return fact, (found.start("value"), found.end("value"))
    known = None if of_pages else label_of(label)
    if known is None:
        return None
    return ("note" if known == "source" else cast("Fact", known)), (found.start("value"), found.end("value"))


def labelled(text: str) -> tuple[int, int] | None:
    """Where the value stands in a line "Label: value" with a short label, whatever it is; None where there is none."""
    found = _LABEL.match(text)
    if found is None or len(WORD.findall(found["label"])) > 4:
        return None
    return found.start("value"), found.end("value")
