"""Running heads told by their return: the same words, or the same line of date and time, on page after page."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.model.reading import Evidence
from edition.readers.pdf_text.addresses import address_begins
from edition.readers.pdf_text.lone_heads import letters
from edition.readers.pdf_text.numbers import folio, words_beside
from edition.readers.pdf_text.page_edges import Edge
from edition.readers.pdf_text.rows import Dump, Row

_LEADERS = re.compile(r"(?:\.\s?){4,}")
_FEWEST_LETTERS = 3
_TITLE_ROWS = 8
_STAMP = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:\w{1,3}\s+)?\d{1,2}[:.]\d{2}(?:\s*[AP]M)?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ReturningHeads:
    """On how many of its ``pages`` each line at the edges of a dump stands (by ``key_of``); ``opening`` are the first
    rows of the dump, among which a title may stand that the running heads repeat; ``stamped`` says that a browser put
    date and time on the pages.
    """

    times: Counter[str]
    pages: int
    opening: tuple[Row, ...]
    stamped: bool

    def evidence(self, edge: Edge, *, numbered: bool) -> Iterator[Evidence]:
        """The evidence from the return of a row; ``numbered`` says that a folio stands in it."""
        times = self.times[key_of(edge.row)]
        if times > 1:
            share = times / max(self.pages - 1, 1)
            weight = min(6.0, 1.3 * times) * min(1.0, share / 0.3) + (1.5 if share > 0.6 else 0.0)
            perhaps_title = not numbered and self.pages > 2 and self._may_be_title(edge)
            yield Evidence("it returns on other pages", 1.0 if perhaps_title else weight, str(times))
        if stamp := _STAMP.search(edge.row.text):
            yield Evidence("a date and time, as a browser prints them", 5.0, stamp.group())
        elif address_begins(edge.row.text) and (times > 1 or self.stamped):
            yield Evidence("an address, as a browser prints it", 5.0)
        elif edge.outer and _STAMP.search(edge.outer[-1].text) and self._comes_again(edge.row):
            yield Evidence("the title of the page, as a browser prints it", 5.0)

    def _may_be_title(self, edge: Edge) -> bool:
        """Whether a row is at the head of the first page and its words stand there only once."""
        if edge.row.page or not edge.top or len(words_beside(edge.row.text)) < _FEWEST_LETTERS:
            return False
        return not self._comes_again(edge.row)

    def _comes_again(self, row: Row) -> bool:
        """Whether the words of a row stand in the rows after it, on the first page."""
        return letters(row.text) in "".join(letters(other.text) for other in self.opening if other.index > row.index)


def returning_heads(dump: Dump, edges: Sequence[Edge]) -> ReturningHeads:
    """Count the lines at the edges of the pages."""
    pages: dict[str, set[int]] = defaultdict(set)
    for edge in edges:
        if (key := key_of(edge.row)) and not _LEADERS.search(edge.row.text):
            pages[key].add(edge.row.page)
    opening = tuple(row for row in dump.rows[:_TITLE_ROWS] if row.page == 0)
    times = Counter({key: len(places) for key, places in pages.items()})
    return ReturningHeads(times, dump.pages, opening, any(_STAMP.search(edge.row.text) for edge in edges))


def key_of(row: Row) -> str:
    """What is the same in a running head on all its pages: its words without the folio; all of it in a line of
    figures, such as the date and time of a print; nothing where a row is no more than a folio.
    """
    words = words_beside(row.text)
    if len(words) >= _FEWEST_LETTERS:
        return words
    return "" if folio(row.text) is not None or len(row.text.split()) < 2 else " ".join(row.text.casefold().split())
