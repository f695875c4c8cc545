"""What stands at the edges of pages: running heads and folios.

A running head returns at the same edge of page after page; a folio grows by one from page to page. Both are ``fw`` in
TEI (Guidelines, 3.11.4 and 12.5) and no part of the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from edition.model.reading import Evidence
from edition.readers.pdf_text.addresses import address_begins
from edition.readers.pdf_text.lone_heads import LoneHeads, lone_heads
from edition.readers.pdf_text.note_signs import opening
from edition.readers.pdf_text.numbers import PageNumber, folio, page_numbers, read_number, roman
from edition.readers.pdf_text.page_edges import Edge, find_edges
from edition.readers.pdf_text.returning_heads import ReturningHeads, returning_heads
from edition.readers.pdf_text.rows import Dump, Row
from edition.readers.shared.measures import runs_on
from edition.readers.shared.weighing import total

_SECTION = re.compile(r"^(?:\d{1,2}|[IVX]{1,5})[.)]\s")
_SHIFT = 40  # pages by which the count of the folios may shift
_GAP = re.compile(r"\S(?: {3,}|\t)\S")

Offsets = dict[tuple[bool, int], set[int]]
"""The pages (by index) that have a number at one offset from their index, Roman numbers (True) apart."""


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


def find_furniture(dump: Dump) -> tuple[list[Furniture], Folios]:
    """The running heads and folios of a dump with pages, and the page numbers."""
    edges = list(find_edges(dump))
    offsets = _offsets(edges)
    returning = returning_heads(dump, edges)
    counted = {edge.row.index for edge in edges if _counts(edge.row, offsets)}
    lone = lone_heads(dump, edges, counted)
    places = Counter((edge.top, len(edge.outer)) for edge in edges if edge.row.index in counted)
    usual = {place for place, count in places.items() if count > 1 and count * 2 >= dump.pages}
    found: list[Furniture] = []
    taken: set[int] = set()
    for edge in edges:
        item = _judge(edge, offsets, returning, lone, usual)
        if item is not None and item.row.index not in taken and _reaches_edge(edge, taken):
            taken.add(item.row.index)
            found.append(item)
    return sorted(found, key=lambda item: item.row.index), _folios(found, dump.pages)


def _reaches_edge(edge: Edge, taken: set[int]) -> bool:
    return all(row.index in taken for row in edge.outer)


def _offsets(edges: Iterable[Edge]) -> Offsets:
    """For each possible offset between page index and number (Roman numbers apart): the pages that have it."""
    votes: Offsets = defaultdict(set)
    for edge in edges:
        if _like_note(edge):
            continue
        for number in page_numbers(edge.row.text):
            votes[number.roman, number.value - edge.row.page].add(edge.row.page)
    most = max((len(pages) for pages in votes.values()), default=0)
    return {key: pages for key, pages in votes.items() if len(pages) >= max(2, 0.5 * most)}


def _counts(row: Row, offsets: Offsets) -> bool:
    """Whether a row is nothing but a number that counts with the pages."""
    number = folio(row.text)
    return number is not None and (number.roman, number.value - row.page) in offsets


def _judge(
    edge: Edge, offsets: Offsets, returning: ReturningHeads, lone: LoneHeads, usual: Collection[tuple[bool, int]]
) -> Furniture | None:
    """What a row at the edge is; ``usual`` are the places (head or foot, how far in) where most pages have a folio."""
    number, evidence = _number(edge.row, offsets)
    if folio(edge.row.text) is not None:
        alone = folio(edge.row.text)
        if (
            number is None
            and alone is not None
            and alone.value == edge.row.page + 1
            and (edge.row.page or returning.stamped)
        ):
            evidence.append(Evidence("it is the number of its page", 2.0))
            number = alone.printed
        elif number is None and returning.pages > 2 and offsets:
            evidence.append(Evidence("its number does not count with the pages", -2.0))
            if alone is not None and (edge.top, len(edge.outer)) in usual and _near(alone, edge.row.page, offsets):
                evidence.append(Evidence("where the other pages have their folio", 4.0))
                number = alone.printed
        kind = "pageNum"
    else:
        told = [*returning.evidence(edge, numbered=number is not None), *lone.evidence(edge)]
        if number is None and not told:
            return None
        evidence += [*_unlike_head(edge, number), *told]
        kind = "header" if edge.top else "footer"
    return Furniture(edge.row, kind, number, tuple(evidence)) if total(evidence) > 0 else None


def _near(number: PageNumber, page: int, offsets: Offsets) -> bool:
    """Whether a number is not far from what it would be if it counted with the pages: a year is no folio."""
    return any(number.roman == numeral and abs(number.value - page - offset) <= _SHIFT for numeral, offset in offsets)


def _number(row: Row, offsets: Offsets) -> tuple[str | None, list[Evidence]]:
    """The folio in a row at the edge of a page, and what the numbers in it say."""
    evidence = [Evidence("at the edge of a page", -3.0)]
    if folio(row.text) is not None:
        evidence.append(Evidence("nothing but a number", 1.5))
    for found in page_numbers(row.text):
        if votes := len(offsets.get((found.roman, found.value - row.page), ())):
            evidence.append(Evidence("its number counts with the pages", 2.0 + min(votes, 8) * 0.5, found.printed))
            if _GAP.search(row.text):
                evidence.append(Evidence("a gap between words and number", 1.0))
            return found.printed, evidence
    return None, evidence


def _like_note(edge: Edge) -> bool:
    """Whether a row at the foot of a page begins with a note's sign and ends like a sentence."""
    return not edge.top and opening(edge.row) is not None and edge.row.text[-1] in ".,;-)"


def _unlike_head(edge: Edge, number: str | None) -> Iterator[Evidence]:
    """What speaks against a repeated row being a running head or foot: words of the text and of notes return too."""
    row, inner = edge.row, edge.inner
    sentence = row.text[-1] in ".,;-" and not row.text[-2:-1].isdigit()
    if sentence:
        yield Evidence("it ends like a sentence", -3.0)
    if row.text[0].islower() and not address_begins(row.text):
        yield Evidence("it begins in lower case", -1.5)
    if _SECTION.match(row.text):
        yield Evidence("it is numbered like a heading", -2.5)
    if not edge.top and opening(row) is not None:
        yield Evidence("it begins with a note's sign", -6.0 if number is None or sentence else -2.0)
    if len(" ".join(row.text.split())) > 60 and number is None:
        yield Evidence("longer than most running heads", -1.5)
    if not edge.apart and not row.rule:
        yield Evidence("nothing sets it off from the text", -1.0)
    if (
        number is None
        and inner is not None
        and (runs_on(row.text, inner.text) if edge.top else runs_on(inner.text, row.text))
    ):
        yield Evidence("the text runs on over it", -1.5)


def _folios(found: Iterable[Furniture], pages: int) -> Folios:
    """Numbers of all pages from those printed: a page without one counts on from its neighbours."""
    known: dict[int, PageNumber] = {}
    for item in found:
        if item.number is not None and (number := read_number(item.number)):
            known.setdefault(item.row.page, number)
    for page in [page for page in known if _misread(known, page)]:
        del known[page]
    if not known:
        return Folios({index: str(index + 1) for index in range(pages)}, False)
    numbers: dict[int, str] = {}
    for index in range(pages):
        nearest = min(known, key=lambda page: (abs(page - index), page < index))
        base = known[nearest]
        counted = base.value + index - nearest
        if index in known:
            numbers[index] = base.printed
        elif counted > 0:
            text = roman(min(counted, 99)) if base.roman else str(counted)
            numbers[index] = text.upper() if base.roman and base.printed.isupper() else text
    return Folios(numbers, True)


def _misread(known: dict[int, PageNumber], page: int) -> bool:
    """Whether the numbers before and after a page count on over it, so that its own number must be wrong."""
    before, after = known.get(page - 1), known.get(page + 1)
    if before is None or after is None or before.roman != after.roman:
        return False
    return after.value == before.value + 2 and known[page].value != before.value + 1


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
