"""What text browsers add to a page that they print: a number before the words of each link, the addresses at the end.

The numbers are no notes: they stand before words, count up from 1, and each has an address in the list.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from edition.model.source import Span
from edition.readers.plain_text.rows import Row

_ADDRESS = re.compile(r"(?P<number>\d{1,4})\.\s(?:https?|ftp|file|mailto|javascript|gopher|news|data|about):\S*")
_NUMBER = re.compile(r"\[(?P<number>\d{1,4})\](?=\s?\S)")
_HEADING = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2}:?")
"""What stands over the list in the language of the browser ("References", "Visible links")."""
_HEAD = re.compile(r"#\s?\[1\]")
"""Links that the head of a page states (to other pages, to feeds), before its text."""
_MOST_LINK_WORDS = 5
_MOST_MISSING = 6
"""Numbers that may be missing in a row: links to pictures and hidden ones have no words."""


@dataclass(slots=True)
class Dump:
    """The rows of the list of addresses and of the links of the head; the ranges of the numbers in the text."""

    rows: list[Row] = field(default_factory=list)
    numbers: list[Span] = field(default_factory=list)


def find_dump(rows: Sequence[Row]) -> Dump:
    """What a text browser added; nothing where no list of addresses ends the text."""
    first = len(rows)
    while first and (_ADDRESS.fullmatch(rows[first - 1].text) or _between(rows, first - 1)):
        first -= 1
    listed = [found for row in rows[first:] if (found := _ADDRESS.fullmatch(row.text))]
    counted = [int(found["number"]) for found in listed]
    if not counted or counted[0] != 1 or counted != sorted(counted):
        return Dump()
    heading = first and _HEADING.fullmatch(rows[first - 1].text) is not None
    dump = Dump(list(rows[first - 1 if heading else first :]))
    text = rows[: len(rows) - len(dump.rows)]
    if text and _HEAD.match(text[0].text):
        end = next((at for at, row in enumerate(text) if at and row.blanks), len(text))
        dump.rows.extend(text[:end])
        text = text[end:]
    numbers = _numbers(text, counted[-1])
    menus = {row.index for group in _groups(text) if _is_menu(group, numbers) for row in group}
    dump.rows.extend(row for row in text if row.index in menus)
    gone = [row.span for row in text if row.index in menus]
    dump.numbers.extend(span for span in numbers if not any(row.start <= span.start < row.end for row in gone))
    return dump


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows without blank lines between them."""
    group: list[Row] = []
    for row in rows:
        if row.blanks and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _is_menu(group: Sequence[Row], numbers: Sequence[Span]) -> bool:
    """Whether rows are nothing but links, several in a row, of a few words each, and no sentence ends in them."""
    start, end = group[0].span.start, group[-1].span.end
    links = [span for span in numbers if start <= span.start < end]
    words = sum(len(row.words) for row in group) - len(links)
    row_end = group[0].span.end
    several = sum(span.start < row_end for span in links) >= 2
    sentence = any(row.text.endswith((".", "!", "?", ":", ",")) for row in group)
    return several and links[0].start == start and words <= _MOST_LINK_WORDS * len(links) and not sentence


def _between(rows: Sequence[Row], at: int) -> bool:
    """Whether a row is a heading inside the list ("Hidden links:"): addresses stand on both sides of it."""
    inside = 0 < at < len(rows) - 1 and _HEADING.fullmatch(rows[at].text) is not None
    return inside and all(_ADDRESS.fullmatch(rows[beside].text) for beside in (at - 1, at + 1))


def _numbers(rows: Sequence[Row], most: int) -> list[Span]:
    found: list[Span] = []
    last = 0
    for row in rows:
        for match in _NUMBER.finditer(row.text):
            number = int(match["number"])
            if last < number <= min(most, last + _MOST_MISSING if found else most):
                found.append(row.span.part(*match.span()))
                last = number
    return found


def without_numbers(rows: Sequence[Row], numbers: Sequence[Span]) -> tuple[tuple[Row, ...], list[Span]]:
    """The rows without the numbers that they begin with, and the numbers that stand inside rows."""
    starts = {span.start: span for span in numbers}
    made, taken = [], set[int]()
    for row in rows:
        while (span := starts.get(row.span.start)) is not None and span.end < row.span.end:
            rest = row.text[len(span) :]
            text = rest.lstrip()
            taken.add(span.start)
            row = replace(row, text=text, span=row.span.part(len(row.text) - len(text), None))
        made.append(row)
    return tuple(made), [span for span in numbers if span.start not in taken]
