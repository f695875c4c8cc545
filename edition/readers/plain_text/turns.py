"""Blocks of plays and minutes: turns with what is said in them, lists of roles. TEI: ``sp``, ``castList``."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from edition.model.block import Block, CastList, LineGroup, Paragraph, Speech, VerseLine
from edition.model.inline import Stage
from edition.model.reading import Evidence
from edition.readers.plain_text.chunks import Chunk, weigh_verse
from edition.readers.plain_text.drama import Label, rows_of
from edition.readers.plain_text.found import Structure
from edition.readers.plain_text.inline import Words
from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import Setting
from edition.readers.shared.weighing import total

_CLOSED = {"(": ")", "[": "]"}
_MOST_ROWS_OF_DIRECTION = 5


class Making(Protocol):
    """What is needed of the maker of the text's blocks."""

    @property
    def words(self) -> Words: ...
    @property
    def setting(self) -> Setting: ...
    @property
    def structure(self) -> Structure: ...
    @property
    def chunks(self) -> Sequence[Chunk]: ...
    def role(self, chunk: Chunk, role: str, chance: float = ..., evidence: tuple[Evidence, ...] = ...) -> None: ...


def cast_list(making: Making, number: int) -> tuple[int, list[Block]]:
    """The list of roles whose heading a chunk is, and how many chunks it takes."""
    entries = making.structure.drama.cast[number]
    for part in (number, *entries):
        making.role(making.chunks[part], "list of roles", 0.85)
    items = tuple(making.words.content([row]) for row in rows_of(making.chunks, entries))
    return 1 + len(entries), [CastList(items, making.words.content(making.chunks[number].rows))]


def turn(making: Making, number: int) -> tuple[int, list[Block]]:
    """A turn: the speaker's label, a direction in it, what is said; in verse the stanzas that follow, too."""
    drama = making.structure.drama
    label, chunk = drama.labels[number], making.chunks[number]
    making.role(chunk, f"turn of {label.name}", label.probability, label.evidence)
    first = chunk.rows[0]
    said: list[Block] = []
    if label.direction:
        said.append(Stage(making.words.content([first], *label.direction)))
    said.extend(_said(making, chunk, label))
    count = 1
    while drama.verse and _next_stanza(making, number + count):
        stanza = making.chunks[number + count]
        making.role(stanza, "verse", 0.9)
        said.extend(_verse(making, stanza.rows, None))
        count += 1
    speaker = making.words.content([first], first.span.start, label.end)
    return count, [Speech(speaker, tuple(said) or (Paragraph(()),))]


def _next_stanza(making: Making, number: int) -> bool:
    """Whether a chunk goes on with the verse of the turn before it."""
    if number >= len(making.chunks) or making.structure.known(number):
        return False
    chunk = making.chunks[number]
    close = chunk.blanks <= making.setting.between
    return close and (chunk.kind == "verse" or (chunk.kind == "prose" and not making.setting.full(chunk.rows[0])))


def _said(making: Making, chunk: Chunk, label: Label) -> Iterator[Block]:
    """What is said in the rows of a turn: verse, directions between its lines, or prose."""
    rows = chunk.rows if label.words is not None else chunk.rows[1:]
    if not rows:
        return
    if making.structure.drama.verse and not _is_prose(rows, making.setting):
        yield from _verse(making, rows, label.words)
        return
    yield Paragraph(making.words.content(rows, max(label.words or 0, rows[0].span.start)))


def _is_prose(rows: Sequence[Row], setting: Setting) -> bool:
    """Whether a turn among others in verse is prose: several full lines."""
    return len(rows) >= 3 and total(weigh_verse(tuple(rows), setting)) < -1.5 and setting.full(rows[0])


def _verse(making: Making, rows: Sequence[Row], start: int | None) -> Iterator[Block]:
    """The rows as lines of verse, those in brackets as directions."""
    lines: list[VerseLine] = []
    at = 0
    while at < len(rows):
        count = _bracketed(rows, at) if start is None or at else 0
        if count:
            if lines:
                yield LineGroup(tuple(lines))
                lines = []
            yield Stage(making.words.content(rows[at : at + count]))
        else:
            row = rows[at]
            lines.append(VerseLine(making.words.content([row], start if start is not None and not at else None)))
        at += max(count, 1)
    if lines:
        yield LineGroup(tuple(lines))


def _bracketed(rows: Sequence[Row], at: int) -> int:
    """How many rows from one on stand in one pair of brackets; 0 where the row does not open with one."""
    closing = _CLOSED.get(rows[at].text[0])
    if closing is None:
        return 0
    for count, row in enumerate(rows[at : at + _MOST_ROWS_OF_DIRECTION], 1):
        if row.text.rstrip(".").endswith(closing):
            return count
        if closing in row.text:
            return 0
    return 0
