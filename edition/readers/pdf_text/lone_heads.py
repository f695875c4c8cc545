"""Running heads that come only once or twice: in an excerpt of few pages, or where every section has its own.

That they return cannot show what they are. They stand beside the folio of their page, repeat words of the title, and
the text before them breaks off in the middle of a sentence that goes on after them.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from edition.model.reading import Evidence
from edition.readers.pdf_text.numbers import folio
from edition.readers.pdf_text.page_edges import Edge
from edition.readers.pdf_text.rows import Dump, Row
from edition.readers.shared.measures import runs_on

_TITLE_ROWS = 8  # of the first page, among which title and author stand
_FEWEST_LETTERS = 5
_USUAL = 0.75  # share of the pages that have a line beside their folio
_SELDOM = 0.4


@dataclass(frozen=True, slots=True)
class LoneHeads:
    """What a dump says about a head that does not return.

    ``folios`` are the rows (by index) that are nothing but a number that counts with the pages, ``beside`` the share of
    them that have a line of their own beside them at the head or foot, ``title`` the letters of the first rows.
    """

    folios: Collection[int]
    beside: float
    title: str

    def evidence(self, edge: Edge) -> Iterator[Evidence]:
        """The evidence for a row at the edge of a page that is more than a number."""
        if edge.top and edge.inner is not None and edge.row.page and _goes_on(edge.row, edge.inner):
            yield Evidence("the text below it begins in the middle of a sentence", 2.5)
        if not edge.apart or edge.row.page == 0:
            return
        if stands_beside(edge, self.folios):
            yield Evidence("beside the folio of its page", 2.5)
            if self.beside >= _USUAL:
                yield Evidence("the folios of other pages have such a line too", 1.5, f"{self.beside:.0%}")
            elif self.beside < _SELDOM:
                yield Evidence("the folios of other pages have no such line", -2.0, f"{self.beside:.0%}")
        words = letters(edge.row.text)
        if len(words) >= _FEWEST_LETTERS and words in self.title:
            yield Evidence("words of the title", 3.0)


def lone_heads(dump: Dump, edges: Sequence[Edge], folios: Collection[int]) -> LoneHeads:
    """What there is to know about heads that do not return; ``folios`` are the rows that are nothing but a folio."""
    pages = {edge.row.page for edge in edges if edge.row.index in folios}
    with_line = {edge.row.page for edge in edges if edge.apart and stands_beside(edge, folios)}
    title = "".join(letters(row.text) for row in dump.rows[:_TITLE_ROWS] if row.page == 0)
    return LoneHeads(folios, len(with_line) / len(pages) if pages else 0.0, title)


def stands_beside(edge: Edge, folios: Collection[int]) -> bool:
    """Whether a row is the line that goes with the folio of its page: the one outside it, else the one inside it."""
    if folio(edge.row.text) is not None:
        return False
    if not edge.outer:
        return edge.inner is not None and edge.inner.index in folios
    return len(edge.outer) == 1 and edge.outer[0].index in folios


def letters(text: str) -> str:
    """The letters of a text and nothing else, case folded: a title reads the same however its lines were divided."""
    return "".join(character for character in text.casefold() if character.isalpha())


def _goes_on(row: Row, inner: Row) -> bool:
    first = next((character for character in inner.text if character.isalpha()), "")
    return first.islower() and not runs_on(row.text, inner.text) and row.text[-1] not in ".,;:-" and inner.blanks > 0
