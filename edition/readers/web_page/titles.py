"""Which line at the top of a page is the title of its text."""

import re
from collections.abc import Collection, Sequence

from edition.readers.shared.headings import fold, is_bare_number
from edition.readers.shared.names import name_probability
from edition.readers.shared.page_marks import is_page
from edition.readers.web_page.furniture import Zones, breadcrumb
from edition.readers.web_page.letters import date_of, is_headnote, is_salute
from edition.readers.web_page.lines import Page, PageLine
from edition.readers.web_page.masthead import author_byline, information

_OF_TITLES = frozenset({"a few words without a full stop", "a short line without a full stop"})
SENTENCE = re.compile(r"[^\W\d_]{4,}[.!?]\s+[^\W\d_]{2,}")
"""The end of a sentence inside a line: titles have none, but for shortened words and initials."""
INSTITUTION = re.compile(
    r"(?:the\s|la\s|het\s|die\s)?(?:\w+\s)?(?:biblioteca|bibliothèque|bibliothek|bibliotheek|bibliotek|library|archive|archiv"
    r"|archives|archivo|archivio|archief|arkiv|библиотека|архив|biblioteka|archiwum)\b",
    re.IGNORECASE,
)
"""The name of a library or an archive at the top of a page."""
_MOST_IN_TITLE_WITH_STOP = 8
_YEAR_AT_END = re.compile(r"\d{3,4}\s[^\W\d_]{1,2}\.$")
"""A year and the word for it, cut short ("1905 r.")."""
REACH = 12
"""How many lines below its first mention the title of a page may be repeated over the text."""


def title_like(line: PageLine, index: int, bylines: Collection[int], zones: Zones, language: str | None) -> bool:
    """Whether a line at the top may be the title: not the site's own, no date, no letter's opening, no information."""
    if index in bylines or breadcrumb(line) or line.words > 25 or not lettered(line) or is_bare_number(line.text):
        return False
    if date_of(line, language) is not None or is_salute(line) or is_headnote(line) or is_page(line.text):
        return False
    if line.last in ":;," or (line.last == "." and (line.words > 8 and _told(line.text))):
        return False
    weight = sum(item.weight for item in zones.evidence[index] if item.name not in _OF_TITLES)
    return weight < 1.5 and information(line.text) is None and author_byline(line.text) is None


def _told(text: str) -> bool:
    """Whether a line that ends with a full stop is told or cited rather than a title: sentences, numbers."""
    if _YEAR_AT_END.search(text) and not SENTENCE.search(text):
        return False
    return bool(SENTENCE.search(text) or re.search(r"\d", text)) or len(text.split()) > 16


def lettered(line: PageLine) -> bool:
    """Whether a line has letters or figures."""
    return any(character.isalnum() for character in line.text)


def choose_title(
    page: Page, candidates: Sequence[int], crumbs: set[str], bylines: Collection[int], start: int
) -> int | None:
    """The title of the page: named by the breadcrumb, repeated below, next to the byline or the author, or simply the
    first; what stands above the site's own lines (before ``start``) is more often the site's name.
    """
    best, chosen = 0.4, None
    names = {index for index in candidates if is_name(page.lines[index])}
    signed = {
        index
        for index in candidates
        if index not in names and {index - 1, index + 1} & names and not _numbered(page.lines[index].text)
    }
    for index in candidates:
        line = page.lines[index]
        weight = 1.0 - 0.25 * sum((other >= start) == (index >= start) for other in candidates if other < index)
        weight += 1.0 if index in signed else 0.0
        weight -= 1.5 if index < start and any(other >= start for other in signed) else 0.0
        weight -= 1.0 if INSTITUTION.match(line.text) else 0.0
        weight -= 1.5 if _stops(line) else 0.0
        named = len(candidates) > 1 and index in names
        weight += 5.0 if fold(line.text) in crumbs and not named else 0.0
        weight += 3.0 if repetition(page, index) is not None and line.words > 1 else 0.0
        following = page.lines[index + 1] if index + 1 < len(page.lines) else None
        weight += 1.5 if index + 1 in bylines else 0.0
        weight += 0.8 if following is not None and date_of(following, None) is not None else 0.0
        if following is not None and (information(following.text) or author_byline(following.text)):
            weight += 2.5
        weight -= 0.8 if line.words == 1 else 0.3 if line.words == 2 and index < start else 0.0
        weight -= 1.5 if named else 0.0
        if weight > best:
            best, chosen = weight, index
    return chosen


def _stops(line: PageLine) -> bool:
    """Whether a line of some length ends with a full stop that is no sign of a shortened word."""
    return line.last == "." and line.words > _MOST_IN_TITLE_WITH_STOP and not _YEAR_AT_END.search(line.text)


def _numbered(text: str) -> bool:
    """Whether a line has more numbers than a title: one that is no year, or one at its beginning."""
    return bool(re.match(r"\W*\d", text)) or len(re.findall(r"\d+", text)) > 1 or bool(re.search(r"\d{5}", text))


def repetition(page: Page, index: int) -> int | None:
    """The line below that gives a title again, before the text begins; None where none does."""
    wanted = fold(page.lines[index].text)
    for later in range(index + 1, min(index + 1 + REACH, len(page.lines))):
        if page.lines[later].full:
            return None
        if same_title(wanted, fold(page.lines[later].text)):
            return later
    return None


def same_title(first: str, second: str) -> bool:
    """Whether two folded titles are the same, or one of three words or more is the beginning or end of the other."""
    short, long = sorted((first, second), key=len)
    inside = long.startswith(f"{short} ") or long.endswith(f" {short}")
    return bool(short) and (short == long or (inside and len(short.split()) >= 3))


def is_name(line: PageLine) -> bool:
    """Whether a line is nothing but somebody's name."""
    least = 0.6 if line.text.isupper() else 0.8  # capitals hide what a name looks like
    return name_probability(line.text) >= least and not INSTITUTION.match(line.text)
