"""The signs by which the lines of a title block show what they are, and the order in which title pages have them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from edition.model.reading import Evidence
from edition.readers.shared.bodies import is_body
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.fact_words import PRICE, SERIES
from edition.readers.shared.facts import FoundFact, find_facts, is_cue
from edition.readers.shared.headings import capitals
from edition.readers.shared.imprints import HOUSE_CUE, imprint_line, is_partners, is_publisher_like, place_in, year_in
from edition.readers.shared.labels import find_labels
from edition.readers.shared.letters import is_dateline
from edition.readers.shared.name_words import ARTICLES, BODIES, CONJUNCTIONS, FUNCTION_WORDS, GENRES, PARTICLES
from edition.readers.shared.names import byline, name_probability, weigh_name
from edition.readers.shared.phrases import WORD
from edition.readers.shared.weighing import total

Role = Literal[
    "title",
    "title goes on",
    "subtitle",
    "subtitle goes on",
    "author",
    "by",  # "BY" alone: the name comes in the next line
    "cue",  # "TRANSLATED BY" alone: the name comes in the next line
    "cued",  # that name
    "responsible",  # who translated or edited the text, or a byline with more words ("A lecture by ...")
    "date",
    "place",
    "publisher",
    "year",
    "imprint",  # place, publisher and year on one line
    "edition",
    "stated",  # labels with values, a periodical with its numbers, a licence
    "dedication",
    "price",
    "series",
    "address",  # of a house
    "printed",  # "Printed in Great Britain"
    "affiliation",  # the body that an author belongs to
]
IMPRINT: frozenset[Role] = frozenset({"place", "publisher", "year", "imprint"})
PERSONS = frozenset({"translator", "editor", "compiler", "contributor"})
_OUT = -20.0
_MOST_BRACKETED = 4

_BY_WORDS = (
    r"by|υπό|ὑπὸ|auctore|von|verfaßt\s+von|verfasst\s+von|av|af|par|por|de|di|do|door|przez|napisał|napisała"
    r"|автор|написал|κατά|του"
    r"|written\s+by|skriven\s+av|geschreven\s+door|escrito\s+por|scritto\s+da|kirjoittanut"
)
_GENITIVES = frozenset({"de", "di", "do", "von"})  # they stand before names, but also inside titles
BY_ALONE = re.compile(rf"(?i)^\W*(?:{_BY_WORDS})\W*$")
_BY = re.compile(
    r"(?i)^(?P<what>[^\W\d_]+(?:\s+[^\W\d_]+){0,5})\s+(?:by|von|av|af|par|por|de|di|door|przez)\s+(?P<name>[^\W\d_].*)$"
)
ABOUT_AUTHOR = re.compile(
    r"(?i)^(?:(?:the )?author of|authors of|verfasser(?:in)? (?:von|des|der)|auteur d[eu']|författare till"
    r"|autor de|autore d[ie]|автор )"
)
_PRICE = re.compile(rf"(?i)^\W*(?:{PRICE})\b(?=.{{2,40}}$)")
DEDICATION = re.compile(
    r"(?i)^(?:to\s+(?:my|the|all)|for\s+my|dedicated|à\s+(?:ceux|celui|celles|mon|ma|mes|la)|a\s+(?:mi|mis|los|la"
    r"|mia|mio|mio)|till\s+(?:min|mina|dem)|tillägnad"
    r"|dem\s+(?:andenken|gedächtnis|gedenken)\b|den\s+manen\b|meine[rmn]\b|für\s+mein|gewidmet"
    r"|aan\s+(?:mijn|de)|dla\b|посвящается|моей|моему|al\s+mio|alla\s+mia|ao\s+meu)"
)


@dataclass(frozen=True, slots=True)
class Titled:
    """A line that stands in a title block: its text, how many blank lines (or ends of blocks) stand before it, and
    its level where the source marks it as a heading (1 is the highest, 0 none).
    """

    text: str
    gap: int = 0
    level: int = 0


@dataclass(frozen=True, slots=True)
class Signs:
    """A line and what its form says, found once."""

    line: Titled
    text: str
    bare: tuple[int, int]
    name: float
    name_start: int
    inner_name: int
    place: tuple[int, int] | None
    year: tuple[int, int] | None
    facts: tuple[FoundFact, ...]
    labels: bool
    date: float
    body: bool
    dated: bool
    spaced: bool

    @classmethod
    def of(
        cls, line: Titled, language: str | None, *, spaced: bool = False, small: Collection[str] = frozenset()
    ) -> "Signs":
        """``spaced`` says that blank lines part other lines of the block; ``small`` are words that the text has in
        small letters.
        """
        text = line.text
        stripped = text.strip(" \t\n*_()[]–—-·.,;:")
        start = text.find(stripped)
        begins = byline(text)
        if begins and _article_first(text[begins:]) and text[:begins].strip().lower() in _GENITIVES:
            begins = 0  # "de la ..." goes on with a title
        rest = text[begins or 0 :].strip(" \t*_()[]–—-").rstrip(".,")
        return cls(
            line,
            text,
            (start, start + len(stripped)),
            (total(weigh_name(rest)) if rest else -6.0) - _known_small(rest, small),
            begins or 0,
            inner_byline(text),
            place_in(text),
            year_in(text),
            find_facts(text, language),
            any(find_labels(text)),
            _date(stripped, text, language),
            is_body(stripped),
            any(date.precision == "day" for date in find_dates(stripped, language)),
            spaced,
        )

    @property
    def article(self) -> bool:
        """Whether it begins with an article and is no byline ("Den ...")."""
        return _article_first(self.text) and not self.name_start

    @property
    def bracketed(self) -> bool:
        """Whether it begins with a bracket."""
        return self.text.lstrip(" *_")[:1] in "([" and not self.date > 3

    @property
    def count(self) -> int:
        return len(WORD.findall(self.text))


_LEAST_SHARE, _IN_SMALL = 0.4, 2.5


def _known_small(words: str, small: Collection[str]) -> float:
    """What it says against a name that the text has its words in small letters, by their share."""
    names = [word.lower() for word in WORD.findall(words) if len(word) > 2 and word[0].isupper()]
    names = [name for name in names if name not in PARTICLES]
    share = sum(name in small for name in names) / len(names) if names else 0.0
    return _IN_SMALL * share if share > _LEAST_SHARE else 0.0


def _article_first(text: str) -> bool:
    """Whether a line of several words begins with an article; an initial ("A. Marlow") is none."""
    words = WORD.findall(text)
    first = words[0] if words else ""
    return len(words) > 1 and first.lower() in ARTICLES and not text.lstrip().startswith(f"{first}.")


def inner_byline(text: str) -> int:
    """Where the name begins in a line like "A lecture by ..."; 0 where it is none."""
    found = _BY.match(text)
    if found and (text[:1].islower() or set(found["what"].lower().split()) & BODIES):
        return 0
    if found and name_probability(found["name"].rstrip(".")) > 0.7 and name_probability(text) < 0.5:
        return found.start("name")
    return 0


def _date(stripped: str, text: str, language: str | None) -> float:
    if year_in(stripped):
        return 3.0
    if whole_date(stripped, language) is not None:
        return 5.0
    if is_dateline(text, language):
        return 4.0
    dates = find_dates(stripped, language)
    if len(dates) == 1 and dates[0].end - dates[0].start > len(stripped) / 2:
        return 3.0
    if len(dates) == 1 and dates[0].precision == "day" and dates[0].end >= len(stripped) - 3 and "," in stripped:
        return 0.5 if len(WORD.findall(stripped)) > 6 else 1.5
    return 1.5 if len(dates) == 1 and len(WORD.findall(stripped)) <= 6 else _OUT


def weigh(one: Signs, number: int, signs: list[Signs]) -> dict[Role, tuple[Evidence, ...]]:
    """What the form of a line says for each role that it can have (log-odds)."""
    before = signs[number - 1] if number else None
    if one.labels or any(fact.fact in ("isbn", "issn", "doi") for fact in one.facts):
        return {"stated": (Evidence("labels with values", 5.0),)}
    weighed: dict[Role, list[Evidence]] = {
        "title": _title(one, number),
        "subtitle": _subtitle(one, before),
        "author": _author(one, number, signs),
        "date": [Evidence("a date", one.date)],
    }
    if before is not None:
        more = _going_on(before, one, opened=_opened(signs[:number]))
        weighed["title goes on"] = weighed["subtitle goes on"] = more
    if is_cue(one.text) and not BY_ALONE.match(one.text):
        weighed["cue"] = [Evidence("words that stand before names", 6.0)]
    if before is not None and cue_of(signs, number) is not None and one.name > -3.0:
        weighed["cued"] = [Evidence("like a name", _between(one.name, -2.0, 3.0))]
    if before is not None and one.body and not one.line.gap and before.name > 0.0:
        weighed["affiliation"] = [Evidence("the name of a body below a name", 3.0)]
    if _names_series(one, signs[number + 1 : number + 1 + _NEAR]):
        weighed["series"] = [Evidence("words of series, and the number of a volume below", 4.5)]
    if _PRICE.match(one.text):
        weighed["price"] = [Evidence("a price", 6.0)]
    if BY_ALONE.match(one.text):
        weighed["by"] = [Evidence("a word that stands before names", 6.0)]
    weighed |= _imprints(one)
    weighed |= _houses(one)
    weighed |= _statements(one)
    if DEDICATION.match(one.text) and not capitals(one.text):
        weighed["dedication"] = [Evidence("the words of a dedication", 2.5)]
    return {role: tuple(evidence) for role, evidence in weighed.items() if total(evidence) > _OUT / 2}


def cue_of(signs: Sequence[Signs], number: int) -> int | None:
    """The line that says what the bearer of a name did: the one before it, past names that go on ("A. MARLOW AND")."""
    before = number - 1
    while before > 0 and _names_go_on(signs[before].text):
        before -= 1
    return before if before >= 0 and is_cue(signs[before].text) else None


def _names_go_on(text: str) -> bool:
    """Whether the last of several names stands in the next line."""
    return text.rstrip().endswith((",", "&")) or text.split()[-1].lower() in CONJUNCTIONS


def _title(one: Signs, number: int) -> list[Evidence]:
    evidence = [Evidence("like a name", -0.5 * _between(one.name, -3.0, 3.0))]
    if one.line.level:
        evidence.append(Evidence("a heading", 2.5 if one.line.level == 1 else 1.0, str(one.line.level)))
    if number == 0:
        evidence.append(Evidence("the first line", 0.7))
    if one.facts:
        evidence.append(Evidence("states a fact", -2.0 if len(one.facts) > 1 else -1.0))
    if one.date > 3:
        evidence.append(Evidence("a date", -3.0))
    if one.text.rstrip()[-1:] in ":,;" or one.text[:1] in "([":
        evidence.append(Evidence("no title ends or begins so", -3.0 if one.bracketed else -1.5))
    if (one.name_start and number) or one.inner_name:
        evidence.append(Evidence("a byline", -2.0))
    if one.body:
        evidence.append(Evidence("the name of a body", -1.5))
    if capitals(one.text):
        evidence.append(Evidence("capitals", 0.4))
    if one.article and not one.body:
        evidence.append(Evidence("an article before it", 1.0))
    if one.dated:
        evidence.append(Evidence("a day in it", -1.5))
    return evidence


def _subtitle(one: Signs, before: Signs | None) -> list[Evidence]:
    evidence = [Evidence("like a name", -0.4 * _between(one.name, -3.0, 3.0))]
    words = [word.lower() for word in WORD.findall(one.text)]
    if set(words[:3]) & GENRES:
        evidence.append(Evidence("a kind of text", 1.2))
    if one.date > 3:
        evidence.append(Evidence("a date", -2.5))
    if one.facts:
        evidence.append(Evidence("states a fact", -1.5))
    if one.line.level:
        evidence.append(Evidence("a heading", 0.5))
    if one.bracketed:
        evidence.append(Evidence("in brackets", 1.5))
    if one.text.rstrip().endswith(":"):
        evidence.append(Evidence("a colon after it", -2.0))
    if before is not None and one.line.level == before.line.level == 1 and before.name > 0.0:
        evidence.append(Evidence("a heading as high as what looks like a name", -1.0))
    return evidence


def _author(one: Signs, number: int, signs: Sequence[Signs]) -> list[Evidence]:
    evidence = [Evidence("like a name", _between(one.name, -5.0, 4.0))]
    if one.body:
        kinds = any(set(WORD.findall(other.text.lower())[:2]) & GENRES for other in signs if other is not one)
        evidence = [Evidence("the name of a body", 1.0)]
        evidence += [Evidence("another line names the kind of the text", 1.5)] if kinds else []
    if one.line.level == 1:
        evidence.append(Evidence("a heading", -0.7))
    if one.name_start:
        before = signs[number - 1] if number else None
        goes_on = before is not None and not one.line.gap and capitals(before.text) and capitals(one.text)
        unsure = number == 0 or (goes_on and one.text.split()[0].lower() in _GENITIVES)
        evidence.append(Evidence("a word that stands before names", 0.5 if unsure else 3.5))
    if one.text.rstrip().endswith((":", ",")):
        evidence.append(Evidence("no name ends so", -3.0 if one.text.rstrip().endswith(":") else -1.5))
    if any(fact.fact == "author" for fact in one.facts):
        evidence.append(Evidence("called the author", 3.0))
    if is_publisher_like(one.text) and not one.name_start:
        evidence.append(Evidence("names of publishing houses", -2.5))
    if is_partners(one.text) and any(fact.fact == "publisher" for fact in one.facts):
        evidence.append(Evidence("a firm", -2.0))
    if one.article and not one.body:
        evidence.append(Evidence("an article before it", -0.8))
    if one.count > 12:
        evidence.append(Evidence("many words", -3.0))
    return evidence


_NEAR = 3
_SERIES = re.compile(rf"(?i)\b(?:{SERIES})\b")


def _names_series(one: Signs, following: Sequence[Signs]) -> bool:
    """Whether a line is the name of a series: it has the words of one, and a line below is only a volume's number."""
    numbered = any({fact.fact for fact in other.facts} == {"volume"} for other in following)
    return numbered and not one.facts and _SERIES.search(one.text) is not None


def _opened(signs: Sequence[Signs]) -> bool:
    """Whether a bracket or quotation mark is open before a line that the last lines did not close."""
    text = " ".join(one.text for one in signs[-_MOST_BRACKETED:])
    return any(text.count(first) > text.count(last) for first, last in ("()", "[]", "«»", "„“"))


def _going_on(before: Signs, one: Signs, *, opened: bool) -> list[Evidence]:
    """Whether a line goes on with the title before it."""
    if opened:
        return [Evidence("a bracket is open before it", 8.0)]
    words = [word.lower() for word in WORD.findall(one.text)] or [""]
    last = (WORD.findall(before.text) or [""])[-1].lower()
    small = FUNCTION_WORDS
    hangs = last in small or before.text.rstrip().endswith(("-", ",", "¬"))
    leans = words[0] in small - ARTICLES and not one.name_start
    same = capitals(before.text) == capitals(one.text)
    evidence = [Evidence("the same letters", 0.8) if same else Evidence("other letters", -2.0)]
    if same and capitals(one.text) and not one.line.gap and one.spaced:
        evidence.append(Evidence("no blank line between, as between others", 0.8))
    evidence.append(Evidence("like a name", -0.4 * _between(max(one.name, before.name), -1.5, 4.0)))
    if hangs:
        evidence.append(Evidence("the line before cannot end so", 3.0, last))
    if leans or one.text[:1].islower():
        evidence.append(Evidence("a line does not begin so", 2.0 if one.line.gap == 0 else 2.5, words[0]))
    if one.line.gap:
        evidence.append(Evidence("blank lines between", -1.0 - 0.4 * min(one.line.gap, 3)))
    if one.line.level != before.line.level:
        evidence.append(Evidence("not of one level", -0.5))
    if before.text.rstrip()[-1:] in ".!?" and not hangs:
        evidence.append(Evidence("the line before is closed", -3.0))
    if one.text[:1] in "([" or set(words[:2]) & GENRES:
        evidence.append(Evidence("begins as subtitles do", -1.5))
    if one.date > 1 or one.facts or before.facts or one.inner_name or one.place:
        evidence.append(Evidence("says something else", -3.0 if one.date > 1 or one.facts else -0.8))
    return evidence


def _imprints(one: Signs) -> dict[Role, list[Evidence]]:
    weighed: dict[Role, list[Evidence]] = {}
    if one.place:
        weighed["place"] = [Evidence("could be a place", -1.5)]
    house = (
        is_publisher_like(one.text) and not any(fact.fact == "edition-statement" for fact in one.facts)
    ) or HOUSE_CUE.match(one.text) is not None
    if HOUSE_CUE.match(one.text) and one.count <= 12 and not one.inner_name:
        weighed["publisher"] = [Evidence("words that stand before printers", 3.5)]
    elif one.count <= 10 and (house or is_partners(one.text)) and not one.name_start:
        weighed["publisher"] = [Evidence("names of publishing houses", 2.5 if house else 0.0)]
    elif one.count <= 6 and one.text[:1].isupper():
        weighed["publisher"] = [Evidence("could be the name of a house", -2.5)]
    if one.year:
        weighed["year"] = [Evidence("a year", 3.5)]
    if imprint_line(one.text):
        weighed["imprint"] = [Evidence("place, house and year", 5.0)]
    return weighed


_ADDRESS = re.compile(
    r"(?i)\b(?:\d+[,\s].*)?(?:street|st|row|road|lane|square|court|buildings|avenue|rue|boulevard|quai|stra(?:ß|ss)e|str"
    r"|\w+stra(?:ß|ss)e|\w+gasse|\w+platz|\w+gatan|\w+gade|\w+vej|\w+straat|\w+gracht|calle|plaza|paseo|via|piazza|corso|ulica"
    r"|ul|ulitsa|улица|ул|katu|\w+katu|οδός)\b"
)
_PRINTED = re.compile(
    r"(?i)^\W*(?:(?:made|set)\s+and\s+)?(?:printed|imprimé|impreso|stampato|gedruckt|tryckt|trykt|gedrukt|wydrukowano"
    r"|impresso|отпечатано)(?:\s+(?:and|et|y|e|und|och)\s+\w+)?\s+(?:in|en|em|i|im|w|в)\s+\w+(?:\s+\w+){0,3}\W*$"
)


def _houses(one: Signs) -> dict[Role, list[Evidence]]:
    """What stands beside the name of a house: its address, and where a book was printed."""
    weighed: dict[Role, list[Evidence]] = {}
    if _PRINTED.match(one.text):
        weighed["printed"] = [Evidence("says where it was printed", 5.0)]
    elif ("," in one.text or re.search(r"\d", one.text)) and _ADDRESS.search(one.text) and one.count <= 12:
        weighed["address"] = [Evidence("the words of an address", 1.5)]
    return weighed


def _statements(one: Signs) -> dict[Role, list[Evidence]]:
    weighed: dict[Role, list[Evidence]] = {}
    kinds = {fact.fact for fact in one.facts}
    if kinds & PERSONS:
        weighed["responsible"] = [Evidence("says who edited or translated it", 6.0)]
    elif one.inner_name:
        weighed["responsible"] = [Evidence("words and a byline", 5.0)]
    elif "edition-statement" in kinds:
        weighed["edition"] = [Evidence("says which edition it is", 3.0)]
    if kinds - {"url", "site", "edition-statement"} - PERSONS:
        weighed["stated"] = [Evidence("states facts", 1.2 + min(len(kinds), 3))]
    elif kinds:
        weighed["stated"] = [Evidence("states facts", 1.5)]
    if ABOUT_AUTHOR.match(one.text):
        weighed["stated"] = [Evidence("what else the author wrote", 4.0)]
    return weighed


def following(last: Role | None, role: Role, one: Signs) -> float:
    """What the order of title pages says for a role after another (log-odds); None before the first line."""
    if last is None:
        return _OUT if role.endswith("goes on") else 0.5 * (role == "title")
    if role.endswith("goes on"):
        kept = last in ("title", "title goes on") if role.startswith("title") else last.startswith("subtitle")
        return 0.0 if kept else 2 * _OUT
    if last == "by":
        return 8.0 if role == "author" else -4.0
    if last == "cue" or role == "cued":
        return 8.0 if last in ("cue", "cued") and role == "cued" else -4.0 if last == "cue" else 2 * _OUT
    if (house := _beside_house(last, role)) is not None:
        return house
    if last == "date" and role == "title":
        return -2.0
    if last == "dedication":
        return -1.0
    if role == "affiliation":
        return 0.0 if last == "author" else 2 * _OUT
    if role == "title" and last in ("stated", "affiliation", "price"):
        return 0.3
    if role == "year":
        return -2.5
    if role == "author":
        return -1.0 if last == "author" and one.line.gap else -0.3
    return 1.0 if role == "date" and last in ("author", "date") else 0.0


def _beside_house(last: Role, role: Role) -> float | None:
    """The order of houses, their addresses and imprints; None where neither line is of these."""
    if role == "address":
        return 2.0 if last in IMPRINT or last == "address" else -3.0
    if last in ("address", "printed"):
        return 1.0 if role in IMPRINT or role == "printed" else -1.0
    return _after_imprint(last, role) if last in IMPRINT else None


def _after_imprint(last: Role, role: Role) -> float:
    """The order of an imprint is place, house and year, or house, place and year; nothing but a date follows it."""
    wanted: dict[Role, frozenset[Role]] = {
        "place": frozenset({"publisher", "year"}),
        "publisher": frozenset({"place", "year", "publisher", "imprint"}),
        "year": frozenset(),
        "imprint": frozenset({"year", "publisher"}),
    }
    if role in wanted[last]:
        return 2.5 if role != last else 0.5
    if role in ("date", "edition", "stated", "dedication", "responsible", "price"):
        return -1.0 if last == "place" else 0.0
    return -4.0 if last == "place" else -2.5


def _between(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))
