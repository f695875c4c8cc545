"""Numbers of pages that editors put between brackets: "[Pg 12]", "[p. 12]", "{12}", "|12|", "<12>", "[12]".

Wikis add a link to edit the page ("[p. 12 modifica]"). TEI: ``pb`` (Guidelines, 3.11.3).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from edition.model.inline import PageBreak
from edition.model.source import Span

_SHORTEST_PAGE = 500
"""Characters between two bare numbers in brackets that may be those of pages."""
_WORD = r"(?:p|pp|S|Seite|s|sid|sida|str|стр|с|pág|página|pag|pagina|blz|bladz|strona|σ|σελ|sivu|side)\.?\s?"
_EDIT = "edit|bearbeiten|modifier|modifica|editar|redigera|rediger|bewerken|править|edytuj|muokkaa|επεξεργασία"
_NUMBER = r"\d{1,4}|[ivxlc]{1,8}"
_MARK = re.compile(
    rf"\[(?:Pg|Page)\b\.?\s?(?P<sure>{_NUMBER})\]"
    rf"|\[(?:Page\s|{_WORD})(?P<edited>{_NUMBER})\s(?:{_EDIT})\]"
    rf"|\[{_WORD}(?P<named>{_NUMBER})\]"
    rf"|\{{(?:{_WORD})?(?P<braces>{_NUMBER})\}}"
    r"|(?<!\S)\|(?P<bars>\d{1,4})\|(?!\S)"
    r"|<(?P<angles>\d{1,4})>"
    r"|\[(?P<bare>\d{1,4})\]",
    re.IGNORECASE,
)
_BY_ITSELF = frozenset({"sure", "edited"})
"""Marks that say by themselves that they are those of pages."""


class Row(Protocol):
    """A line: its text, and where it stands in the source; each character of one is a character of the other."""

    @property
    def text(self) -> str: ...

    @property
    def span(self) -> Span: ...


def is_page(text: str) -> bool:
    """Whether a line is nothing but the number of a page in brackets."""
    found = _MARK.fullmatch(text)
    return found is not None and found["bare"] is None


def find_pages(rows: Iterable[Row]) -> tuple[tuple[Span, PageBreak], ...]:
    """The marks of pages, in order: those that name a page in full; others where at least three of one kind count up,
    or two that name a page follow each other; bare numbers in square brackets, which may call notes, only where they
    count up by one, at about the same distance, from a number that no note begins with.
    """
    kinds: dict[str, list[tuple[Span, PageBreak]]] = {}
    for kind, span, mark in _marks(rows):
        kinds.setdefault(kind, []).append((span, mark))
    found = [one for kind, marks in kinds.items() if _counts_up(kind, marks) for one in marks]
    return tuple(sorted(found, key=lambda item: item[0]))


def _counts_up(kind: str, marks: Sequence[tuple[Span, PageBreak]]) -> bool:
    numbers = [int(mark.number) for _, mark in marks if mark.number and mark.number.isdigit()]
    steps = [after - before for before, after in pairwise(numbers)]
    if sum(step > 0 for step in steps) < 0.9 * len(steps):
        return False
    if kind != "bare":
        return kind in _BY_ITSELF or len(numbers) >= 3 or (kind == "named" and steps == [1])
    gaps = sorted(after.start - before.start for (before, _), (after, _) in pairwise(marks))
    apart = len(gaps) >= 4 and gaps[0] >= _SHORTEST_PAGE and gaps[-1] <= 6 * gaps[len(gaps) // 2]
    return apart and numbers[0] > 1 and all(step == 1 for step in steps)


def _marks(rows: Iterable[Row]) -> Iterator[tuple[str, Span, PageBreak]]:
    for row in rows:
        for match in _MARK.finditer(row.text):
            span = row.span.part(*match.span())
            kind = match.lastgroup or "sure"
            yield kind, span, PageBreak(match[kind], counted=False, at=span.end)
