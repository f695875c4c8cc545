"""References to publications, taken apart: periodical or book, volume, issue, date, pages, place, publisher.

A reference is read from its marks: "No. 4", "vol. 2", "pp. 12-17", a date, quotation marks or italics around a title.
Without any of them words after "from" are prose, and nothing is found.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from edition.model.reading import Fact
from edition.readers.shared import fact_words
from edition.readers.shared.date_words import WEEKDAYS
from edition.readers.shared.dates import find_dates
from edition.readers.shared.found_dates import FoundDate
from edition.readers.shared.imprints import Part, imprint_line, is_publisher_like

_NUMBER = (
    r"(?P<number>\d{1,5}(?:\s?[-–—]\s?\d{1,5}|(?:\s?(?:&|and|und|och|et|y|e|en|i|и|to|bis|till|à|tot|do"
    r"|до)\s?\d{1,4})(?!\d))?|[IVXLC]{1,7}\b)"
)
_ISSUE = re.compile(rf"(?i)(?<![\w.]){fact_words.ISSUE}\s*{_NUMBER}(?:\s?/\s?(?P<year>1[5-9]\d\d|20\d\d))?")
_ORDINAL_ISSUE = re.compile(r"(?i)(?<!\w)(?P<number>\d{1,4})\.\s?(?:heft|nummer|häftet)")
_ORDINAL_VOLUME = re.compile(
    r"(?i)(?<!\w)(?P<number>\d{1,4})\.?\s?(?:jahrgang|jahrg\.|jg\.|band\b|bd\.|årg\.|årgång(?:en)?|årgang"
    r"|jaargang|jrg\."
    r"|volume\b|rocznik|tom\b)"
)
_VOLUME = re.compile(rf"(?i)(?<![\w.]){fact_words.VOLUME}\s*{_NUMBER}")
_PAGES = re.compile(
    rf"(?i)(?<![\w.]){fact_words.PAGES}\s*(?P<number>\d{{1,5}}(?:\s?[-–—]\s?\d{{1,5}})?(?:\s?(?:,|&|and)\s?\d"
    rf"{{1,5}}(?:\s?[-–—]\s?\d{{1,5}})?)*)"
)
_CHAPTER = re.compile(
    rf"(?i)(?<!\w)(?:{fact_words.CHAPTER})\.?\s*(?P<number>\d{{1,3}}|[IVXLC]{{1,7}})\s*,?\s*"
    rf"(?:from|of|in|de|du|del|della|dal|da|aus|ur|från|i|uit|van|z|ze|из|w)\s+"
)
_QUOTED = re.compile(
    r"\s*(?:“(?P<a>[^“”]+)”|”(?P<b>[^”]+)”|„(?P<c>[^„“”]+)[“”]|«\s?(?P<d>[^«»]+?)\s?»|»(?P<e>[^«»]+)«|\"(?P<f>[^\"]+)\""
    r"|‘(?P<g>[^‘’]+(?:’\w[^‘’]*)*)’|\*(?P<h>[^*\n]+)\*|(?<!\w)_(?P<i>[^_\n]+)_(?!\w))"
)
_NOUNS = "|".join(word for entry in fact_words.PERIODICAL.values() for word in entry.split("|"))
_PERIODICAL_NOUN = re.compile(
    rf"\s*(?:(?:the|den|der|die|das|dem|la|le|el|il|lo|het|de|o|a)\s+)?(?:{_NOUNS}|[ZW]eitschrift|Zeitung"
    rf"|Wochenschrift|Monatsschrift)\w{{0,3}}\s+"
)
_VOLUME_BEFORE_YEAR = re.compile(r"(?<=\w),?\s+(?P<volume>\d{1,3}|[IVXLC]{1,6})$")
"""The volume between a journal's title and the year in brackets ("The Beacon 8 (1931)")."""
YEARLY = re.compile(
    r"(?i)jahrg|\bjg\b|årg|jaargang|\bjrg\b|rocznik|année|annata|año\b|\bannée\b|(?<=\s)(?-i:R\.)(?=\s*[\dIVXLC])"
)
"""What the volumes of a periodical are called, and not those of a book."""
_NOT_A_PLACE = re.compile(
    rf"(?i)(?:jahrgang|jahrg|årgång|årgang|jaargang|rocznik|heft|año|année|annata|anno|{fact_words.VOLUME}"
    rf"|{fact_words.ISSUE}|{fact_words.PAGES}|new|neue|nouvelle|ny)\b"
)
_PLACE_AFTER_BRACKET = re.compile(r"(?P<title>[^()]+\([^()]+\))\s+(?P<place>[^\W\d_]+)")


def read_reference(text: str, start: int, end: int, language: str | None, *, sure: bool = False) -> tuple[Part, ...]:
    """The parts of the reference that stands in ``text[start:end]``, its title first; empty where it is none.

    ``sure`` says that the words before it leave no doubt that a reference follows ("First published in"); else it
    must show a number of an issue, volume or page, or a title in quotation marks or italics.
    """
    noun = _PERIODICAL_NOUN.match(text, start, end)
    start = noun.end() if noun else start
    numbers = list(_numbers(text, start, end))
    dates = find_dates(_without(text[start:end], start, numbers), language)
    parts = [*numbers, *_date_parts(dates, start)]
    title = _title(text, start, end, parts)
    marked = bool(numbers) or (title is not None and title[2])
    if title is None or not (marked or (sure and parts)):
        return ()
    first, last, _ = title
    yearly = any(part.fact == "volume" for part in numbers) and YEARLY.search(text, start, end) is not None
    periodical = noun is not None or yearly or any(part.fact == "issue" for part in numbers)
    place = _place_after(text, last, parts)
    counted = _VOLUME_BEFORE_YEAR.search(text, first, last)
    if (
        counted
        and re.match(r"\s*\((?:1[5-9]|20)\d\d\)", text[last:])
        and not any(part.fact == "volume" for part in parts)
    ):
        parts.append(Part(counted.start("volume"), counted.end("volume"), "volume"))
        last = first + len(text[first : counted.start()].rstrip(" ,"))
        periodical = True
    if ended := _PLACE_AFTER_BRACKET.fullmatch(text, first, last):
        place = Part(ended.start("place"), ended.end("place"), "place")
        last = ended.end("title")
    found = [Part(first, last, "periodical" if periodical or not marked else "book-title")]
    house = _house_between(text, last, parts) if not periodical else ()
    if place and any(part.start < place.end and place.start < part.end for part in house):
        place = None
    kept = (part for part in parts if part.start >= last)
    return tuple(sorted([*found, *([place] if place else []), *house, *kept]))


def details(text: str, start: int, end: int, language: str | None) -> tuple[Part, ...]:
    """The parts of a sentence of a reference that has no title, only numbers and a date ("May 1926, pp. 5-6.")."""
    numbers = list(_numbers(text, start, end))
    parts = [*numbers, *_date_parts(find_dates(_without(text[start:end], start, numbers), language), start)]
    rest = text[start:end]
    for part in sorted(parts, reverse=True):
        rest = rest[: max(0, mark_start(text, part) - start)] + rest[part.end - start :]
    rest = re.sub(rf"(?i)\b(?:{WEEKDAYS})\b", " ", rest)
    return () if re.search(r"\w{3}", rest) else tuple(sorted(parts))


def chapter_reference(text: str, start: int, end: int) -> tuple[Part, Part] | None:
    """Read "Chapter 9 of X": the chapter's number and the title of the book."""
    found = _CHAPTER.search(text, start, end)
    if not found:
        return None
    quoted = _QUOTED.match(text, found.end(), end)
    if quoted:
        group = quoted.lastgroup or 0
        first, last = quoted.start(group), quoted.end(group)
    else:
        rest = re.match(r"[^,.;(\n]+", text[found.end() : end])
        if not rest or not rest.group()[:1].isupper():
            return None
        first, last = found.end(), found.end() + len(rest.group().rstrip())
    return Part(found.start("number"), found.end("number"), "chapter"), Part(first, last, "book-title")


def _numbers(text: str, start: int, end: int) -> Iterator[Part]:
    kinds: tuple[tuple[re.Pattern[str], Fact], ...] = (
        (_PAGES, "pages"),
        (_ISSUE, "issue"),
        (_ORDINAL_ISSUE, "issue"),
        (_ORDINAL_VOLUME, "volume"),
        (_VOLUME, "volume"),
    )
    seen: set[Fact] = set()
    for pattern, fact in kinds:
        found = next((one for one in pattern.finditer(text, start, end) if _is_own(text, one, pattern)), None)
        if found and fact not in seen:
            seen.add(fact)
            yield Part(found.start("number"), found.end("number"), fact)
            if pattern is _ISSUE and found["year"]:
                yield Part(found.start("year"), found.end("year"), "date-published", found["year"])


def _is_own(text: str, found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a number belongs to the mark before it, and not to one after it ("Hefte. 9. Jahrgang")."""
    return pattern in (_ORDINAL_VOLUME, _ORDINAL_ISSUE) or not _ORDINAL_VOLUME.match(text, found.start("number"))


def marks(text: str, start: int, end: int, language: str | None) -> tuple[Part, ...]:
    """The numbers of volumes, issues and pages in a stretch, and its most exact date."""
    numbers = list(_numbers(text, start, end))
    return (*numbers, *_date_parts(find_dates(_without(text[start:end], start, numbers), language), start))


def _without(text: str, start: int, numbers: list[Part]) -> str:
    """The text with the digits of these numbers made unreadable: "No. 3 May 1905" has no third of May."""
    for part in numbers:
        first, last = part.start - start, part.end - start
        text = text[:first] + "#" * (last - first) + text[last:]
    return text


def _date_parts(dates: Iterable[FoundDate], start: int) -> Iterator[Part]:
    order = {"day": 0, "month": 1, "year": 2, "range": 3}
    for date in sorted(dates, key=lambda date: (order[date.precision], date.start))[:1]:
        yield Part(start + date.start, start + date.end, "date-published", date.normal)


def _title(text: str, start: int, end: int, parts: list[Part]) -> tuple[int, int, bool] | None:
    """The title's range and whether quotation marks or italics set it off."""
    quoted = _QUOTED.match(text, start, end)
    if quoted:
        group = quoted.lastgroup or 0
        return quoted.start(group), quoted.end(group), True
    stop = min([end, *(mark_start(text, part) for part in parts)])
    head = text[start:stop]
    first = start + len(head) - len(head.lstrip(" \t\n\r*_:"))
    cut = re.search(r"[;\n]\s*\n|;|\.\s|,|\s\((?=\s*$|\s*(?:1[5-9]|20)\d\d)|\s[-–—]\s", text[first:stop])
    last = first + cut.start() if cut else stop
    title = text[first:last].rstrip(" \t\r\n.,:;(-–—*_[")
    if not title or not (title[0].isupper() or title[0].isdigit()) or len(title) > 120 or len(title.split()) > 14:
        return None
    return first, first + len(title), False


def mark_start(text: str, part: Part) -> int:
    """Where the mark before a number ("No.", "pp.") begins."""
    ordinal = _ORDINAL_VOLUME.match(text, part.start) or _ORDINAL_ISSUE.match(text, part.start)
    if part.fact == "date-published" or ordinal:
        return part.start
    before = text[max(0, part.start - 12) : part.start]
    found = re.search(r"[^\s\w]*[^\s\d(),;]+\s*$", before)
    return part.start - (len(found.group()) if found else 0)


def _house_between(text: str, title_end: int, parts: list[Part]) -> tuple[Part, ...]:
    """House and place between the numbers of a book and its year ("..., volume 2, Quayside Press, Oslo, 1903")."""
    year = next((part for part in parts if part.fact == "date-published"), None)
    before = [part.end for part in parts if year and part.end <= year.start and part.fact != "date-published"]
    if year is None:
        return ()
    if before:
        found = imprint_line(text[max(before) : year.end])
        return tuple(
            replace(part, start=part.start + max(before), end=part.end + max(before))
            for part in found
            if part.fact in ("publisher", "place")
        )
    return tuple(_around_year(text, title_end, year))


_PIECE_BEFORE = re.compile(r"[\s,;:”\"»*_]*(?P<house>[^\W\d_][^,;:()\n]{2,60}),?\s*\(?$")
_PIECE_AFTER = re.compile(r"\)?,\s+(?P<place>[^\W\d_][\w'’-]*(?:[ -][^\W\d_][\w'’-]*){0,2})(?=[,.;]|$)")


def _around_year(text: str, title_end: int, year: Part) -> Iterator[Part]:
    """The house between title and year, and the place after the year ("..., Quayside Press, 1977, Oslo, Volume 3")."""
    house = _PIECE_BEFORE.fullmatch(text, title_end, year.start)
    if house is None or not is_publisher_like(house["house"]):
        after = _PIECE_AFTER.match(text, year.end)
        if after and is_publisher_like(after["place"]):
            yield Part(after.start("place"), after.end("place"), "publisher")
        return
    yield Part(house.start("house"), house.end("house"), "publisher")
    place = _PIECE_AFTER.match(text, year.end)
    if place and place["place"][0].isupper() and not _NOT_A_PLACE.match(place["place"]):
        yield Part(place.start("place"), place.end("place"), "place")


def _place_after(text: str, last: int, parts: list[Part]) -> Part | None:
    """A place between the title and the first number: "Title (Paris), No. 3", "Title, Paris, No. 3"."""
    following = [part.start for part in parts if part.start >= last]
    if not following:
        return None
    first = min(mark_start(text, part) for part in parts if part.start >= last)
    between = text[last:first]
    found = re.fullmatch(r"[\s,()”\"»*_–-]*(?P<place>[^\W\d_]+(?:[ -][^\W\d_]+){0,2})[\s,().]*", between)
    if not found or not found["place"][0].isupper() or _NOT_A_PLACE.match(found["place"]):
        return None
    return Part(last + found.start("place"), last + found.end("place"), "place")
