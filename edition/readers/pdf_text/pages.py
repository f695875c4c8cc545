"""Where pages begin: by form feeds, by form feeds that became a space, by folios, by running heads."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median, pstdev

from edition.model.reading import Evidence
from edition.readers.pdf_text.lone_heads import letters
from edition.readers.pdf_text.note_pages import starts_after_notes
from edition.readers.pdf_text.numbers import PageNumber, folio, page_numbers, words_beside
from edition.readers.pdf_text.rows import Dump, Row, with_pages
from edition.readers.shared.measures import runs_on
from edition.readers.shared.weighing import total

_LEAST_PAGE = 4  # rows of the shortest page
_LONGEST_PAGE = 120
_LONGEST_HEAD = 90  # characters
_TITLE_ROWS = 8
_FEWEST_LETTERS = 4


def find_pages(dump: Dump) -> Dump:
    """The dump with its pages: by form feeds, else by form feeds that became a space, by page numbers, or by notes.

    Notes show only where some pages end, so pages told from them are not marked (and get no page breaks).
    """
    if dump.pages > 1 or dump.marked:
        return dump
    starts = _lost_form_feeds(dump)
    if starts:
        return with_pages(dump, starts, "one space")
    starts = _folio_starts(dump)
    if starts:
        return with_pages(dump, starts, "folio")
    return with_pages(dump, starts_after_notes(dump.rows), "")


def _lost_form_feeds(dump: Dump) -> list[int]:
    """Rows that begin with one space where hardly any other row is indented, about a page apart."""
    rows = dump.rows
    candidates = [row.index for row in rows if row.indent == 1]
    indented = sum(1 for row in rows if row.indent > 1)
    later = [index for index in candidates if index > 0]
    if not later or len(candidates) * 8 > len(rows) or indented * 5 > len(rows):
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


_Numbered = tuple[Row, PageNumber]


def _folio_starts(dump: Dump) -> list[int]:
    """Page starts told from rows with a page number that count up at about equal distances.

    They are numbers with a running head that returns, or folios that stand alone, whichever count further.
    """
    headed = _headed(dump.rows)
    alone = [(row, number) for row in dump.rows if (number := folio(row.text)) is not None]
    chains = [chain for chain in (_longest_chain(headed), _longest_chain(alone)) if _regular(chain)]
    chains = [chain for chain in chains if total(_chain_evidence(dump.rows, chain)) > 0]
    if not chains:
        return []
    chain = max(chains, key=_evenness)
    gaps = [b.index - a.index for (a, _), (b, _) in pairwise(chain)]
    at_head = _at_head(chain, median(gaps), len(dump.rows))
    return [start for row, _ in chain if (start := _start(dump.rows, row, chain, at_head=at_head)) < len(dump.rows)]


def _chain_evidence(rows: Sequence[Row], chain: Sequence[_Numbered]) -> Iterator[Evidence]:
    """The evidence that numbers that count up are those of pages."""
    yield Evidence("few numbers that count up are those of pages", -3.0)
    yield Evidence("they count up", min(4.0, 1.2 * (len(chain) - 1)), str(len(chain)))
    if len(chain) > 2:
        yield Evidence("at about equal distances", 1.0)
    if folio(chain[0][0].text) is None:
        yield Evidence("in running heads", 2.0)
    if chain[0][1].value in (1, 2):
        yield Evidence("from the first page on", 0.5)
    apart = sum(1 for row, _ in chain if row.blanks or _below(rows, row))
    if folio(chain[0][0].text) is not None and apart * 2 > len(chain):
        yield Evidence("with blank lines around them", 0.5)
    titled = sum(1 for row, _ in chain if _beside_title(rows, row))
    yield Evidence("beside words of the title", 3.0 * titled / len(chain), f"{titled} of {len(chain)}")
    over = sum(1 for row, _ in chain if _runs_over(rows, row))
    yield Evidence("the text runs on over them", 4.0 * over / len(chain), f"{over} of {len(chain)}")


def _below(rows: Sequence[Row], row: Row) -> bool:
    """Whether a blank line stands below a row."""
    return row.index + 1 < len(rows) and rows[row.index + 1].blanks > 0


def _beside_title(rows: Sequence[Row], numbered: Row) -> bool:
    """Whether the row before or after a number says what one of the first rows of the dump says."""
    title = {letters(row.text) for row in rows[:_TITLE_ROWS]}
    near = (*rows[max(numbered.index - 1, 0) : numbered.index], *rows[numbered.index + 1 : numbered.index + 2])
    return any(len(letters(row.text)) > _FEWEST_LETTERS and letters(row.text) in title for row in near)


def _runs_over(rows: Sequence[Row], numbered: Row) -> bool:
    """Whether a sentence runs on over a row with a number, or over it and a running head beside it."""
    before, after = rows[max(numbered.index - 2, 0) : numbered.index], rows[numbered.index + 1 : numbered.index + 3]
    near = [(a, b) for a in before[-1:] for b in after[:2]] + [(a, b) for a in before[:1] for b in after[:1]]
    return any(runs_on(a.text, b.text) for a, b in near)


def _regular(chain: Sequence[_Numbered]) -> bool:
    """Whether numbers stand about a page apart."""
    gaps = [b.index - a.index for (a, _), (b, _) in pairwise(chain)]
    return bool(gaps) and min(gaps) >= _LEAST_PAGE and (len(gaps) == 1 or pstdev(gaps) <= 0.6 * median(gaps))


def _evenness(chain: Sequence[_Numbered]) -> float:
    """How well numbers do for page numbers: how many there are, and how equal the distances between them."""
    gaps = [b.index - a.index for (a, _), (b, _) in pairwise(chain)]
    return len(chain) / (0.25 + pstdev(gaps) / median(gaps)) if gaps else 0.0


def _headed(rows: Sequence[Row]) -> list[_Numbered]:
    """Rows with a number and, on the same row or the next, words that return elsewhere beside another number."""
    beside = {row.index: words_beside(row.text) for row in rows if len(row.text) < _LONGEST_HEAD}
    times = Counter(words for words in beside.values() if len(words) > 2)
    return [
        (row, number)
        for row in rows
        for number in page_numbers(row.text)
        if times[beside.get(row.index, "")] >= 2
        or (folio(row.text) is not None and any(times[beside.get(row.index + step, "")] >= 2 for step in (-1, 1)))
    ]


def _start(rows: Sequence[Row], numbered: Row, chain: Sequence[_Numbered], *, at_head: bool) -> int:
    """The row that a page begins with: the running head, which may stand on the row before its number."""
    index = numbered.index
    if folio(numbered.text) is None:
        return index if at_head else index + 1
    step = -1 if at_head else 1
    headed = 0 <= index + step < len(rows) and _is_head(rows, rows[index + step], step, chain)
    if at_head:
        return index - 1 if headed else index
    return index + 2 if headed else index + 1


def _is_head(rows: Sequence[Row], row: Row, step: int, chain: Sequence[_Numbered]) -> bool:
    """Whether a row beside a folio is a running head: it says what the rows beside other folios say, or the title."""
    words = words_beside(row.text)
    if len(words) < 3 or row.text[-1] in ".,;":
        return False
    places = (number.index + step for number, _ in chain)
    beside = sum(words_beside(rows[place].text) == words for place in places if 0 <= place < len(rows))
    return beside > 1 or letters(row.text) in {letters(other.text) for other in rows[:_TITLE_ROWS]}


def _longest_chain(candidates: Sequence[_Numbered]) -> list[_Numbered]:
    """The longest run of numbers that count up by one or two, each within a long page of the one before."""
    best: list[_Numbered] = []
    ends: dict[tuple[int, bool], list[_Numbered]] = {}
    for row, number in candidates:
        before = ends.get((number.value - 1, number.roman)) or ends.get((number.value - 2, number.roman)) or []
        if before and row.index - before[-1][0].index > _LONGEST_PAGE:
            before = []
        chain = [*before, (row, number)]
        if _evenness(chain) >= _evenness(ends.get((number.value, number.roman), [])):
            ends[number.value, number.roman] = chain
        best = max(best, chain, key=_evenness)
    return best


def _at_head(chain: Sequence[_Numbered], page: float, rows: int) -> bool:
    """Whether numbers stand at the head of their pages, from where the first and the last of them stand."""
    (first, number), (last, _) = chain[0], chain[-1]
    if first.index <= 1:
        return True
    if last.index >= rows - 2:
        return False
    if number.value in (1, 2):
        return number.value == 2 and first.index < 1.5 * page
    return first.index < 0.4 * page
