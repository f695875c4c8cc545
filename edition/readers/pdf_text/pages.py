"""Where pages begin when no form feed says so, and what stands at their edges: running heads and folios.

A running head returns at the same edge of page after page; a folio grows by one from page to page. Both are ``fw`` in
TEI (Guidelines, 3.11.4 and 12.5) and no part of the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median, pstdev

from edition.model.reading import Evidence
from edition.readers.pdf_text.note_signs import opening
from edition.readers.pdf_text.rows import Dump, Row, with_pages
from edition.readers.shared.measures import runs_on
from edition.readers.shared.weighing import total

_ROMAN = re.compile(r"^(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$", re.IGNORECASE)
_FOLIO = re.compile(
    r"^[\[(\-–—.\s|*•]*(?:(?:page|pag|p|seite|s|sida|sid|side|strona|str|pagina|página|стр|с|blz|sivu)[.:]?\s*)?"
    r"(?P<number>\d{1,4}|[ivxlcIVXLC]{1,8})(?:\s*(?:/|of|von|de|av|из|sur|z|van|di)\s*\d{1,4})?[\])\-–—.\s|*•]*$",
    re.IGNORECASE,
)
_NUMBER_AT_EDGE = re.compile(
    r"^(?P<a>\d{1,4}|[ivxlc]{2,8})(?=\s{1,}\S)|(?<=\S)\s+(?P<b>\d{1,4}|[ivxlc]{2,8})$", re.IGNORECASE
)
_DEPTH = 3  # rows at either edge that are looked at
_LONGEST_HEAD = 90  # characters


@dataclass(frozen=True, slots=True)
class Furniture:
    """A row that stood on the page and is no part of the text; ``kind`` as fw/@type; ``number`` the folio in it."""

    row: Row
    kind: str
    number: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Folios:
    """The page numbers: printed or told from printed neighbours (by page index), and whether any was printed."""

    numbers: dict[int, str]
    printed: bool


def roman_value(text: str) -> int | None:
    """The value of a Roman number up to 99, None where it is none."""
    if not text or not _ROMAN.match(text):
        return None
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    digits = [values[letter] for letter in text.lower()]
    return sum(-value if value < max(digits[place:]) else value for place, value in enumerate(digits))


def roman(number: int) -> str:
    """A number from 1 to 99 as a Roman number in small letters."""
    tens, ones = divmod(number, 10)
    return ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")[tens] + (
        "",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
    )[ones]


def find_pages(dump: Dump) -> Dump:
    """The dump with its pages: by form feeds, else by form feeds that became a space, else by folios."""
    if dump.pages > 1:
        return dump
    starts = _lost_form_feeds(dump)
    if starts:
        return with_pages(dump, starts, "one space")
    starts = _folio_starts(dump)
    return with_pages(dump, starts, "folio") if starts else dump


def _lost_form_feeds(dump: Dump) -> list[int]:
    """Rows that begin with one space where hardly any other row is indented, about a page apart."""
    rows = dump.rows
    candidates = [row.index for row in rows if row.indent == 1]
    indented = sum(1 for row in rows if row.indent > 1)
    later = [index for index in candidates if index > 0]
    if not later or len(candidates) * 8 > len(rows) or indented * 20 > len(rows):
        return []
    return later if total(_lost_evidence(dump, candidates, later)) > 0 else []


def _lost_evidence(dump: Dump, candidates: Sequence[int], later: Sequence[int]) -> Iterator[Evidence]:
    rows = dump.rows
    yield Evidence("rows that begin with one space", -1.0, str(len(candidates)))
    if candidates[0] == 0:
        yield Evidence("the first row begins so too", 2.0)
    usual = Counter(row.blanks for row in rows[1:]).most_common(1)[0][0]
    closer = sum(1 for index in later if rows[index].blanks < max(usual, 1))
    if usual:
        yield Evidence("no blank line before them, as elsewhere", 4.0 * (closer / len(later)) - 1.0)
    middle = sum(1 for index in later if rows[index - 1].text[-1] not in '.!?:;”"»’)')
    if middle * 3 >= len(later):
        yield Evidence("they stand in the middle of sentences", 2.0)
    gaps = [b - a for a, b in zip([0, *later], later, strict=False)]
    if len(gaps) > 1:
        regular = pstdev(gaps) / median(gaps) < 0.4 and 12 <= median(gaps) <= 90
        weight = 1.5 + min(2.0, 0.4 * len(gaps)) if regular else -2.0
        yield Evidence("at equal distances" if regular else "at unequal distances", weight)
    elif not 12 <= gaps[0] <= 90:
        yield Evidence("not a page apart", -2.0)


def folio_number(text: str) -> tuple[str, int, bool] | None:
    """What a row that is only a page number says: as printed, its value, and whether it is Roman."""
    found = _FOLIO.match(text)
    return _value(found.group("number")) if found else None


def _value(printed: str) -> tuple[str, int, bool] | None:
    if printed.isdigit():
        return printed, int(printed), False
    value = roman_value(printed)
    return (printed, value, True) if value else None


def _folio_starts(dump: Dump) -> list[int]:
    """Page starts told from rows that are nothing but a number and count up by one at about equal distances."""
    chain = _longest_chain([(row, value) for row in dump.rows if (value := folio_number(row.text))])
    if len(chain) < 3:
        return []
    gaps = [b.index - a.index for a, b in pairwise(chain)]
    if min(gaps) < 4 or pstdev(gaps) > 0.6 * median(gaps):
        return []
    at_head = chain[0].index <= 1 or (chain[-1].index < len(dump.rows) - 3 and chain[0].index < median(gaps) * 0.4)
    return [row.index + (0 if at_head else 1) for row in chain if row.index + (not at_head) < len(dump.rows)]


def _longest_chain(candidates: Sequence[tuple[Row, tuple[str, int, bool]]]) -> list[Row]:
    best: list[list[Row]] = []
    ends: dict[tuple[int, bool], list[Row]] = {}
    for row, (_, value, is_roman) in candidates:
        before = ends.get((value - 1, is_roman)) or ends.get((value - 2, is_roman)) or []
        if before and row.index - before[-1].index > 120:
            before = []
        chain = [*before, row]
        if len(chain) >= len(ends.get((value, is_roman), [])):
            ends[value, is_roman] = chain
        best = [max([chain, *best], key=len)]
    return best[0] if best else []


def find_furniture(dump: Dump) -> tuple[list[Furniture], Folios]:
    """The running heads and folios of a dump with pages, and the page numbers."""
    edges = list(_edges(dump))
    offsets = _offsets(edges)
    texts = Counter({key: len(pages) for key, pages in _texts(edges).items()})
    found: list[Furniture] = []
    taken: set[int] = set()
    for edge in edges:
        item = _judge(edge, offsets, texts, dump.pages)
        if item is not None and item.row.index not in taken and _reaches_edge(edge, taken):
            taken.add(item.row.index)
            found.append(item)
    return sorted(found, key=lambda item: item.row.index), _folios(found, dump.pages)


@dataclass(frozen=True, slots=True)
class _Edge:
    """A row near the edge of its page; ``outer`` are the rows between it and the edge, ``inner`` the next inwards."""

    row: Row
    top: bool
    outer: tuple[Row, ...]
    inner: Row | None


def _edges(dump: Dump) -> Iterator[_Edge]:
    for page in dump.page_rows():
        depth = min(_DEPTH, max(len(page) // 3, 1))
        for top, ordered in ((True, page[:depth]), (False, page[::-1][:depth])):
            for place, row in enumerate(ordered):
                if len(row.text) <= _LONGEST_HEAD:
                    inner = (page if top else page[::-1])[place + 1 : place + 2]
                    yield _Edge(row, top, tuple(ordered[:place]), inner[0] if inner else None)


def _reaches_edge(edge: _Edge, taken: set[int]) -> bool:
    return all(row.index in taken for row in edge.outer)


def _numbers(text: str) -> Iterator[tuple[str, int, bool]]:
    """The page numbers that a row may hold: as all of it, or at one of its ends."""
    if (value := folio_number(text)) is not None:
        yield value
        return
    for found in _NUMBER_AT_EDGE.finditer(text):
        if (value := _value(found.group("a") or found.group("b"))) is not None:
            yield value


def _offsets(edges: Iterable[_Edge]) -> dict[tuple[bool, int], set[int]]:
    """For each possible offset between page index and number (Roman numbers apart): the pages that have it."""
    votes: dict[tuple[bool, int], set[int]] = defaultdict(set)
    for edge in edges:
        for _, value, is_roman in _numbers(edge.row.text):
            votes[is_roman, value - edge.row.page].add(edge.row.page)
    most = max((len(pages) for pages in votes.values()), default=0)
    return {key: pages for key, pages in votes.items() if len(pages) >= max(2, 0.5 * most)}


def _key(text: str) -> str:
    bare = _NUMBER_AT_EDGE.sub(" ", text)
    return " ".join(re.findall(r"[^\W\d_]+", bare.casefold()))


def _texts(edges: Iterable[_Edge]) -> dict[str, set[int]]:
    pages: dict[str, set[int]] = defaultdict(set)
    for edge in edges:
        if len(key := _key(edge.row.text)) >= 3:
            pages[key].add(edge.row.page)
    return pages


def _judge(edge: _Edge, offsets: dict[tuple[bool, int], set[int]], texts: Counter[str], pages: int) -> Furniture | None:
    row, key = edge.row, _key(edge.row.text)
    evidence: list[Evidence] = [Evidence("at the edge of a page", -3.0)]
    number: str | None = None
    for printed, value, is_roman in _numbers(row.text):
        votes = len(offsets.get((is_roman, value - row.page), ()))
        if votes and (number is None or votes > 2):
            evidence.append(Evidence("its number counts with the pages", 2.0 + min(votes, 8) * 0.5, printed))
            number = printed
            break
    alone = folio_number(row.text) is not None
    if alone:
        evidence.append(Evidence("nothing but a number", 1.5))
        if number is None and pages > 2 and offsets:
            evidence.append(Evidence("its number does not count with the pages", -2.0))
    elif (times := texts.get(key, 0)) >= 2:
        evidence.extend(_unlike_head(edge, number))
        first = row.page == 0 and number is None and pages > 2
        weight = 1.0 + 4.5 * min(1.0, times / max(2.0, pages * 0.3)) + (1.0 if times > 3 else 0.0)
        evidence.append(Evidence("it returns on other pages", 1.0 if first else weight, str(times)))
    elif number is None:
        return None
    if total(evidence) <= 0:
        return None
    kind = "pageNum" if alone else "header" if edge.top else "footer"
    return Furniture(row, kind, number, tuple(evidence))


def _unlike_head(edge: _Edge, number: str | None) -> Iterator[Evidence]:
    """What speaks against a repeated row being a running head or foot: words of the text and of notes return too."""
    row, inner = edge.row, edge.inner
    sentence = row.text[-1] in ".,;-" and not row.text[-2:-1].isdigit()
    if sentence:
        yield Evidence("it ends like a sentence", -3.0)
    if row.text[0].islower():
        yield Evidence("it begins in lower case", -1.5)
    if opening(row) is not None:
        note = number is None or (sentence and not edge.top)
        yield Evidence("it begins with a note's sign", -6.0 if note else -2.0)
    if len(row.text) > 60 and number is None:
        yield Evidence("longer than most running heads", -1.5)
    apart = inner is None or (inner.blanks if edge.top else row.blanks) > 0
    if not apart and not row.rule:
        yield Evidence("nothing sets it off from the text", -1.0)
    if (
        number is None
        and inner is not None
        and (runs_on(row.text, inner.text) if edge.top else runs_on(inner.text, row.text))
    ):
        yield Evidence("the text runs on over it", -1.5)


def _folios(found: Iterable[Furniture], pages: int) -> Folios:
    """Numbers of all pages from those printed: a page without one counts on from its neighbours."""
    known: dict[int, tuple[int, bool, str]] = {}
    for item in found:
        if item.number is not None and (value := _value(item.number)):
            known.setdefault(item.row.page, (value[1], value[2], item.number))
    if not known:
        return Folios({index: str(index + 1) for index in range(pages)}, False)
    numbers: dict[int, str] = {}
    for index in range(pages):
        nearest = min(known, key=lambda page: (abs(page - index), page < index))
        base, is_roman, printed = known[nearest]
        counted = base + index - nearest
        if index in known:
            numbers[index] = printed
        elif counted > 0:
            text = roman(counted) if is_roman else str(counted)
            numbers[index] = text.upper() if is_roman and printed.isupper() else text
    return Folios(numbers, True)


def drop(dump: Dump, furniture: Iterable[Furniture]) -> Dump:
    """The dump without its furniture: blank lines around it count for the row after, if on the same page."""
    gone = {item.row.index for item in furniture}
    rows: list[Row] = []
    carried, rule = 0, False
    page = -1
    for row in dump.rows:
        if row.page != page:
            carried, rule, page = 0, False, row.page
        if row.index in gone:
            carried, rule = carried + row.blanks, rule or row.rule
            continue
        rows.append(replace(row, blanks=row.blanks + carried, rule=row.rule or rule))
        carried, rule = 0, False
    return replace(dump, rows=tuple(rows))
