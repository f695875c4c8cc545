"""The rows near the edges of pages, where running heads and folios stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.readers.pdf_text.rows import Dump, Row

_DEPTH = 3  # rows at either edge that are looked at
LONGEST_HEAD = 90
"""Characters of the longest running head."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A row near the edge of its page; ``outer`` are the rows between it and the edge, ``inner`` the next inwards."""

    row: Row
    top: bool
    outer: tuple[Row, ...]
    inner: Row | None

    @property
    def apart(self) -> bool:
        """Whether blank lines part it from the rest of its page."""
        return self.inner is None or (self.inner.blanks if self.top else self.row.blanks) > 0


def find_edges(dump: Dump) -> Iterator[Edge]:
    """The rows near the edges of each page, from the edge inwards, the head of the page before its foot."""
    for page in dump.page_rows():
        depth = min(_DEPTH, max(len(page) // 2, 1))
        for top, ordered in ((True, page), (False, page[::-1])):
            yield from _at_edge(ordered, depth, top=top)


def _at_edge(ordered: Sequence[Row], depth: int, *, top: bool) -> Iterator[Edge]:
    for place, row in enumerate(ordered[:depth]):
        if len(" ".join(row.text.split())) <= LONGEST_HEAD:
            inner = ordered[place + 1] if place + 1 < len(ordered) else None
            yield Edge(row, top, tuple(ordered[:place]), inner)
