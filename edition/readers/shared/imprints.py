"""Imprints: place, publisher and year, on one line or over several ("Oslo: Press of the Sea, 1903")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edition.model.reading import Fact
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.fact_words import EDITION
from edition.readers.shared.name_words import (
    ARTICLES,
    CONJUNCTIONS,
    FUNCTION_WORDS,
    GENRES,
    NOT_NAMES,
    PARTICLES,
    SEASONS,
)

YEAR = r"(?:1[5-9]|20)\d\d"
_PUBLISHER_WORDS = (
    r"editura|press|\w*verlag\w*|\w*förlag\w*|bokförlag\w*|éditions?|editions?|editorial|edizioni|editore|editora"
    r"|editori|éditeurs?"
    r"|uitgeverij|uitgevers?|uitgave|wydawnictwo|nakład(?:em)?|księgarni\w*|drukarni\w*"
    r"|издательств\w+|изд|типографи\w+|книгоиздательств\w+|тип|госиздат"
    r"|books|publishers?|publishing|publications|forlag\w*|ediciones|librairie|libreria|librería|imprimerie|imprenta"
    r"|tipografia|tipografía|stamperia|presses|tryckeri\w*|boktryckeri\w*|trykkeri\w*|druckerei|buchdruckerei"
    r"|drukkerij|boekdrukkerij|boekhandel|buchhandlung|buchhandel|bokhandel\w*|boghandel\w*|bros\.?|brothers|sons|söhne"
    r"|fils|company|collective|university|library|co\.?|ltd\.?|inc\.?|cie\.?|nachf\.?|nachfolger|gebrüder|gebr\."
    r"|frères|fratelli|hermanos|hijos|kustantamo|kirjapaino|typis|officina|τυπογραφείο\w*|εκδόσεις"
    r"|livraria|casa editora|kustannus\w*|osakeyhtiö|βιβλιοπωλείο\w*|bookseller|booksellers|printer|printers"
)
_PUBLISHER = re.compile(rf"(?i)(?<!\w)(?:{_PUBLISHER_WORDS})(?!\w)")
_AN_EDITION = re.compile(rf"(?i)(?<!\w){EDITION}")
HOUSE_CUE = re.compile(
    r"(?i)^\W*(?:(?:printed|published|sold|imprinted)(?:\s+and\s+(?:published|sold))?\s+(?:by|for|at)"
    r"|gedruckt\s+(?:bei|von|und\s+verlegt\s+(?:bei|von))|verlegt\s+(?:bei|von)|bei|chez|imprimé\s+(?:par|chez)"
    r"|tryckt\s+(?:hos|av|af|på|å|i)|trykt\s+(?:hos|i|av|af)|på\s+[^\W\d_]+s\s+förlag|hos|apud|excudebat"
    r"|ex\s+officina|typis|sumptibus|impensis|in\s+aedibus|impreso\s+(?:por|en)|en\s+casa\s+de|presso|appresso"
    r"|per\s+i\s+tipi\s+di|en\s+la(?=\s+(?:imprenta|oficina|tipografía|librería)\b)|de(?=\s+l['’]imprimerie\b)"
    r"|nella(?=\s+(?:stamperia|tipografia)\b)|gedrukt\s+(?:bij|door)|bij|nakładem(?:\s+i\s+drukiem)?|w\s+drukarni"
    r"|z\s+drukarni|drukiem|в\s+типографии|тип\.|τύποις|εκ\s+του|na\s+(?:officina|tipografia)\s+de)\s+(?=\S)"
)
"""Before the name of a printer or publisher, at the beginning of a line."""
_PARTNERS = re.compile(r"(?<=\w)\s(?:&|u\.|och|und|et|and)\s(?=[^\W\d_])")
_PLACE_FIRST = re.compile(
    r"^\W*(?:(?P<place>[^\W\d_][^\W\d_.'’ /-]*(?:[ /-][^\W\d_][^\W\d_.'’-]*){0,2}(?:,\s[^\W\d_]{2,14})?)\s*:\s+)?"
    r"(?P<publisher>[^\W\d_][^,:;.\n()“”\"·|]{1,60}?(?:\s&\s[^,:;.\n()“”\"·"
    r"|]{1,30})?)\s*,?\s*\(?(?:c(?:a)?\.\s?)?(?P<year>1[5-9]\d\d"
    r"|20\d\d)\)?\W*$"
)
_PUBLISHER_FIRST = re.compile(
    r"^\W*(?P<publisher>[^\W\d_][^,:;.\n()“”\"]{1,60}),\s+(?P<place>[^\W\d_]+(?:[ -][^\W\d_]+){0,2}),?"
    r"\s+(?P<year>1[5-9]\d\d|20\d\d)\W*$"
)
_PIECE = re.compile(
    rf"\s*(?:[;:·•|–—]|,(?!\s+(?:[ÉEée]diteurs?|[Ee]ditor[ae]?|[Ee]ditori|[Ff]örläggare|[Ff]orlægger|[Vv]erlag)\b)"
    rf"|(?<=[^\W\d_]{{4}})\.(?=\s)|(?=\b{YEAR}\b\W*$))\s*"
)
_BARE_YEAR = re.compile(rf"\W*(?P<year>{YEAR})(?:\s?[-/–]\s?\d{{2,4}})?\W*")
STREET = re.compile(
    r"(?i)\b(?:street|str\.|row|lane|yard|square|court|alley|\w*straße|\w*strasse|\w*gasse|\w*gatan|\w*straat|rue"
    r"|calle|via"
    r"|ulica|ul\.|улица|ул\.)(?!\w)"
)
"""A word of an address inside a town."""
_PLACE = re.compile(
    r"\W*(?:(?:EN|En|À|A|IN|In|ZU|Zu|TE|Te|W"
    r"|I)\s+(?=[A-ZÀ-Þ][\w'’-]{2}))?(?P<place>[^\W\d_][^\W\d_'’.]*\.?(?:(?:[ -]|\s(?:i|am|an der|sur|upon|on|de"
    r"|del|in|im|na|на)\s)"
    r"[^\W\d_][^\W\d_'’.]*){0,2})\W*"
)
_LONGEST = 200
_LONGEST_YEAR = 30
_SMALL = PARTICLES | CONJUNCTIONS | {"and", "the", "for", "&", "die", "för", "i", "zur", "zum", "från", "à"}


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One part of a reference: the fact it states, its place in the text, and its normalised form if it has one."""

    start: int
    end: int
    fact: Fact
    normalised: str | None = None


def imprint(sentence: str) -> tuple[Part, ...]:
    """Place, publisher and year, where a sentence is nothing but these ("Oslo: Press of the Sea, 1903.")."""
    if len(sentence) > _LONGEST:
        return ()
    found = _PUBLISHER_FIRST.match(sentence)
    if found is None or not is_publisher_like(found["publisher"]) or not found["place"][0].isupper():
        found = _PLACE_FIRST.match(sentence)
    if not found or not _like_a_house(found["publisher"], with_place=found["place"] is not None):
        return ()
    cue = HOUSE_CUE.match(found["publisher"])
    parts = [
        Part(found.start("publisher") + (cue.end() if cue else 0), found.end("publisher"), "publisher"),
        Part(found.start("year"), found.end("year"), "date-published", found["year"]),
    ]
    if found["place"]:
        parts.insert(0, Part(found.start("place"), found.end("place"), "place"))
    return tuple(parts)


def imprint_line(line: str) -> tuple[Part, ...]:
    """The parts of a line of a title page that is an imprint or ends one; empty where it is none.

    Pieces are divided by commas, colons, dots in the middle or bars. There must be a year and, beside it, a place or
    a house; without a year a place and a house ("LONDON: HARTLEY & SONS").
    """
    if len(line) > _LONGEST or year_in(line) or _AN_EDITION.search(line):
        return ()
    if whole := _house_and_place(line) or imprint(line):
        return whole
    parts = tuple(_read_pieces(line))
    facts = [part.fact for part in parts]
    short = len(facts) == len(set(facts)) and 2 <= len(facts) == len(list(_pieces(line)))
    return parts if short and ("publisher" in facts or _place_and_year(line)) else ()


_HOUSE_AND_PLACE = re.compile(
    rf"^(?P<publisher>(?:[^\W\d_][^,:;()\d]*?\s)?(?:\w*[Vv]erlag|\w*[Ff]örlag|\w*[Ff]orlag|Press|Publishers|Éditions?"
    rf"|Editore|Editori"
    rf"|Editorial|Uitgeverij"
    rf"|Wydawnictwo|Nachfolger"
    rf"|Nachf\.))\s+(?P<place>[^\W\d_][\w'’-]*(?:[ /-][^\W\d_][\w'’-]*){{0,2}}),?\s+(?P<year>{YEAR})\W*$"
)


def _house_and_place(line: str) -> tuple[Part, ...]:
    """House, place and year that nothing divides ("Quayside Verlag Kiel 1990")."""
    found = _HOUSE_AND_PLACE.match(line)
    if found is None or not found["place"][0].isupper() or is_publisher_like(found["place"]):
        return ()
    return (
        Part(*found.span("publisher"), "publisher"),
        Part(*found.span("place"), "place"),
        Part(*found.span("year"), "date-published", found["year"]),
    )


def _place_and_year(line: str) -> bool:
    """Whether a line is a name of one or two words and a year, and not a month, a season or a kind of text."""
    words = re.findall(r"[^\W_]+", line)
    known = {word.lower() for word in words} & (NOT_NAMES | GENRES | SEASONS)
    named = all(word[0].isupper() for word in words[:-1]) and all(date.precision == "year" for date in find_dates(line))
    return 2 <= len(words) <= 3 and named and not known and words[-1].isdigit()


def is_publisher_like(words: str) -> bool:
    """Whether a name holds a word that publishing houses have ("Press", "Verlag", "Éditions")."""
    return _PUBLISHER.search(words) is not None and not _AN_EDITION.search(words)


def is_partners(words: str) -> bool:
    """Whether a short line names partners, as firms are called ("Hartley & Sons")."""
    return _PARTNERS.search(words) is not None and len(words.split()) <= 6


def place_in(line: str) -> tuple[int, int] | None:
    """The range of what could be the name of a place, where a line is nothing else: one to three capitalised words."""
    found = _PLACE.fullmatch(line)
    if not found or not found["place"][0].isupper() or is_publisher_like(line) or len(found["place"]) < 3:
        return None
    if found["place"].split()[0].lower() in FUNCTION_WORDS - ARTICLES | SEASONS:
        return None
    if STREET.search(found["place"]):
        return None
    names = re.split(r"[ -]", found["place"])
    capital = all(name[:1].isupper() or len(name) <= 3 for name in names)
    return found.span("place") if capital else None


def year_in(line: str) -> tuple[int, int] | None:
    """The range of the year, where a line is nothing else; printers also set it in Roman numerals."""
    found = _BARE_YEAR.fullmatch(line)
    if found:
        return found.span("year")
    if len(line) > _LONGEST_YEAR:
        return None
    date = whole_date(
        re.sub(
            r"(?i)^\W*(?:anno(?:\s+domini)?|año(?:\s+de)?|im\s+jahre?|l['’]an|an(?:no)?|år|aar|roku|rok|в|год"
            r"|in\s+the\s+year)(?=\W)",
            lambda cue: " " * len(cue.group()),
            line,
        )
    )
    return (date.start, date.end) if date is not None and date.precision == "year" and not date.more else None


def year_of(words: str) -> str:
    """A year in Arabic figures."""
    date = whole_date(words)
    return date.normal if date else words


def _pieces(line: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _PIECE.finditer(line):
        if line[start : found.start()].strip(" .()"):
            yield start, found.start()
        start = max(found.end(), start)
    if line[start:].strip(" .()[]"):
        yield start, len(line)


def _read_pieces(line: str) -> Iterator[Part]:
    for start, end in _pieces(line):
        words = line[start:end].strip()
        if year := year_in(words):
            yield Part(start + year[0], start + year[1], "date-published", year_of(words[slice(*year)]))
        elif cue := HOUSE_CUE.match(line[start:end]):
            yield Part(start + cue.end(), start + len(line[start:end].rstrip(" .")), "publisher")
        elif _house(words) or (is_partners(words) and line[:start].rstrip().endswith(":")):
            yield Part(start, start + len(words.rstrip(" .")), "publisher")
        elif place := place_in(words):
            yield Part(start + place[0], start + place[1], "place")


def _house(words: str) -> bool:
    return is_publisher_like(words) and len(words.split()) <= 9 and not re.search(r"[.!?]\s", words)


def _like_a_house(words: str, *, with_place: bool) -> bool:
    names = words.split()
    capital = all(name[0].isupper() or name.lower() in _SMALL or not name[0].isalpha() for name in names)
    return len(names) <= 7 and capital and (with_place or is_publisher_like(words))
