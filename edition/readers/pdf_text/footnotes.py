"""Notes at the feet of pages, and notes gathered at the end.

A page's notes are its last rows. For each row with a note's sign before it (and each row after a drawn rule) it is
asked how well all rows from there to the page's end would do as notes: do the signs count on, are they called on this
page, is the type smaller, is there a rule? The best answer is taken if it is good enough. TEI: ``note`` (3.9.1).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from edition.model.reading import Doubt, Evidence
from edition.readers.pdf_text.note_signs import Marker, Opening, markers, opening, opening_alone, rank, same_sign
from edition.readers.pdf_text.rows import Row, span_of
from edition.readers.pdf_text.setting import Setting, ends_sentence
from edition.readers.shared.weighing import probability, total

_HEADINGS = re.compile(
    r"^(?:foot|end)?notes?(?: and references)?$|^anmerkungen$|^fu(?:ß|ss)noten$|^noter$|^fotnoter$|^slutnoter$"
    r"|^notes de bas de page$"
    r"|^notas$|^note$|^noten$|^voetnoten$|^przypisy$|^примечания$|^сноски$|^viitteet$|^endnoten$|^notas al pie$",
    re.IGNORECASE,
)
_ONE_PAGE = 70  # rows that a text on a single page has at most
_MOST_NOTES = 1000  # a higher number is a year
_MOST_NOTES_LEAD = 2  # a sign may skip this many numbers where a note was lost


@dataclass(slots=True)
class FootNote:
    """One note as found: its sign, its rows, where it stands, and the marker that calls it."""

    opening: Opening
    rows: list[Row]
    place: str
    alone: bool = False  # the sign has a row of its own
    marker: Marker | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def probability(self) -> float:
        return probability(total(self.evidence))


@dataclass(slots=True)
class NotesFound:
    """The notes of a dump, the rows that are theirs, a heading over end notes, and what was not sure."""

    notes: list[FootNote] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    heading: Row | None = None
    doubts: list[Doubt] = field(default_factory=list)
    marked: set[int] = field(default_factory=set)  # offsets of markers in use


def find_notes(rows: Sequence[Row], setting: Setting) -> NotesFound:
    """Find the notes of a dump (its rows without furniture) and the markers that call them."""
    found = NotesFound()
    _end_notes(rows, found)
    pages: dict[int, list[Row]] = {}
    for row in rows:
        if row.index not in found.taken:
            pages.setdefault(row.page, []).append(row)
    if len(pages) > 1 or any(row.rule for row in rows) or len(rows) <= _ONE_PAGE:
        for page in pages.values():
            _page_notes(page, setting, found)
    _call_lost_markers(rows, found)
    return found


# Notes at the foot of a page


def _page_notes(page: Sequence[Row], setting: Setting, found: NotesFound) -> None:
    calls = [list(markers(row)) for row in page]
    best: tuple[float, int, tuple[Evidence, ...]] | None = None
    for place in range(1, len(page)):
        evidence = tuple(_region(page, place, calls, setting, found))
        if evidence and total(evidence) > (best[0] if best else 0.0):
            best = (total(evidence), place, evidence)
    if best is None:
        return
    _, place, evidence = best
    notes, first = _split(page[place:], evidence, found)
    if not found.notes:
        place += len(first)  # rows before the first sign belong to no note
    elif first:
        found.notes[-1].rows.extend(first)
    if place == len(page):
        return
    found.taken.update(row.index for row in page[place:])
    found.notes.extend(notes)
    _call(notes, [marker for row_calls in calls[:place] for marker in row_calls], found)
    if probability(total(evidence)) < 0.85:
        span = span_of(page[place:])
        message = "the end of this page was read as notes"
        found.doubts.append(Doubt("notes", span, "notes", ("text",), round(probability(total(evidence)), 2), message))


def _region(
    page: Sequence[Row], place: int, calls: Sequence[Sequence[Marker]], setting: Setting, found: NotesFound
) -> Iterator[Evidence]:
    """The evidence that the rows of a page from one place on are notes; nothing where that cannot be."""
    row = page[place]
    sign = opening(row) or (opening_alone(row) if place + 1 < len(page) else None)
    unfinished = bool(found.notes) and not ends_sentence(found.notes[-1].rows[-1].text)
    if sign is None and not row.rule and not unfinished:
        return
    if sign is not None and (sign.style == "letter" or sign.value == 0):
        return
    yield Evidence("few rows begin the notes of a page", -2.5)
    if row.rule:
        yield Evidence("a drawn rule before it", 3.5)
    if row.blanks > setting.blanks:
        yield Evidence("a blank line before it", 0.8)
    smaller = sum(1 for item in page[place:] if setting.smaller_type(item))
    if smaller:
        yield Evidence("set in smaller type", min(3.0, 1.2 * smaller), str(smaller))
    if place * 2 < len(page):
        yield Evidence("more than half of the page", -1.5)
    if sign is None:
        yield from _continuation(row, found, unfinished)
        return
    yield from _sequence(page, place, sign, found)
    yield from _called(page, place, calls)


def _continuation(row: Row, found: NotesFound, unfinished: bool) -> Iterator[Evidence]:
    if not found.notes:
        yield Evidence("no note before it to go on", -4.0)
    elif unfinished:
        yield Evidence("the last note is unfinished", 1.5)
    else:
        yield Evidence("the last note is finished", -2.0)
    if row.text[:1].islower():
        yield Evidence("begins in lower case", 0.7)
    elif not row.rule:
        yield Evidence("begins with a capital and no rule", -1.5)


def _sequence(page: Sequence[Row], place: int, sign: Opening, found: NotesFound) -> Iterator[Evidence]:
    numbers = [note.opening.value for note in found.notes if note.opening.value is not None and note.place == "bottom"]
    if sign.value is None:
        yield Evidence("a note's symbol", 0.8)
        return
    last = numbers[-1] if numbers else 0
    if sign.value == last + 1:
        yield Evidence("its number counts on", 1.8, str(sign.value))
    elif sign.value == 1:
        yield Evidence("its number starts anew", 0.8)
    elif last < sign.value <= last + 1 + _MOST_NOTES_LEAD:
        yield Evidence("its number leaves some out", 0.0, str(sign.value))
    elif not found.notes and sign.value < _MOST_NOTES:
        yield Evidence("the first note, of an excerpt perhaps", 0.0, str(sign.value))
    else:
        yield Evidence("its number does not count on", -2.5, f"{sign.value} after {last}")
    before = [
        found_sign.value for row in page[:place] if (found_sign := opening(row)) and found_sign.style == sign.style
    ]
    if sign.value > 1 and sign.value - 1 in before:
        yield Evidence("one of a numbered row that begins in the text", -3.0)


def _called(page: Sequence[Row], place: int, calls: Sequence[Sequence[Marker]]) -> Iterator[Evidence]:
    above = [marker for row_calls in calls[:place] for marker in row_calls]
    signs = [sign for row in page[place:] if (sign := opening(row)) is not None]
    first = opening(page[place]) or opening_alone(page[place])
    if first is None:
        return
    strongest = max((marker.weight for marker in above if same_sign(marker.printed, first.printed)), default=None)
    if strongest is None:
        yield Evidence("nothing on the page calls it", -2.5)
    else:
        yield Evidence("called on the page", strongest, first.printed)
    others = [sign for sign in signs if sign is not first and sign.printed != first.printed]
    called = sum(1 for sign in others if any(same_sign(marker.printed, sign.printed) for marker in above))
    if called:
        yield Evidence("more of its signs are called", min(2.0, 0.7 * called), str(called))


def _split(
    region: Sequence[Row], evidence: tuple[Evidence, ...], found: NotesFound, place: str = "bottom"
) -> tuple[list[FootNote], list[Row]]:
    """The notes of a region, and the rows before its first sign, which belong to the note before."""
    apart = _signs_apart(region, evidence, found, place)
    if apart is not None:
        return apart, []
    notes: list[FootNote] = []
    first: list[Row] = []
    for number, row in enumerate(region):
        sign = opening(row)
        if sign is not None and _next_in_order(sign, notes, found, first_row=number == 0):
            notes.append(FootNote(sign, [row], place, False, None, evidence))
        elif notes:
            notes[-1].rows.append(row)
        else:
            first.append(row)
    return notes, first


def _signs_apart(
    region: Sequence[Row], evidence: tuple[Evidence, ...], found: NotesFound, place: str
) -> list[FootNote] | None:
    """Notes whose raised signs were extracted as lines of their own, often out of order and before all the bodies.

    The signs are put in order and the bodies dealt out to them. None where signs stand on the lines of the bodies.
    """
    last = max((note.opening.value or 0 for note in found.notes[-1:]), default=0)
    lone = [(sign, row) for row in region if (sign := opening_alone(row)) is not None]
    bodies = [row for row in region if opening_alone(row) is None]
    ranks = sorted(rank(sign) for sign, _ in lone)
    if not lone or len(bodies) < len(lone) or len(set(ranks)) != len(lone):
        return None
    numbered = all(sign.value is not None for sign, _ in lone)
    if numbered and not (ranks[0] == 1 or last < ranks[0] <= last + 1 + _MOST_NOTES_LEAD):
        return None
    if ranks[-1] - ranks[0] >= len(ranks) + _MOST_NOTES_LEAD:
        return None
    ordered = sorted(lone, key=lambda item: rank(item[0]))
    notes = [FootNote(sign, [], place, True, None, evidence) for sign, _ in ordered]
    _deal(notes, bodies, {row.index for _, row in lone} if ordered == lone else set())
    return notes


def _deal(notes: Sequence[FootNote], rows: Sequence[Row], signs: set[int]) -> None:
    """Give notes their bodies, in order: rows are cut where bodies most likely end, which is surely so at a sign."""
    widest = max((len(row.text) for row in rows), default=0)
    ends = [
        (_body_end(row, following, widest) + (9.0 if following.index - 1 in signs else 0.0), place)
        for place, (row, following) in enumerate(pairwise(rows), 1)
    ]
    cuts = sorted(place for _, place in sorted(ends, reverse=True)[: len(notes) - 1])
    for note, start, stop in zip(notes, [0, *cuts], [*cuts, len(rows)], strict=True):
        note.rows = list(rows[start:stop])


def _body_end(row: Row, following: Row, widest: int) -> float:
    """How likely a note's body ends between two rows, in log-odds but for a constant."""
    weight = 2.0 if ends_sentence(row.text) else -2.0
    weight += 2.0 if len(row.text) < 0.85 * widest else -1.0
    weight += 1.0 if following.text[:1].isupper() or not following.text[:1].isalpha() else -3.0
    return weight + (0.5 if following.blanks > row.blanks else 0.0)


def _next_in_order(sign: Opening, notes: Sequence[FootNote], found: NotesFound, *, first_row: bool) -> bool:
    if first_row:
        return True
    if sign.style == "letter":
        return False
    previous = notes[-1].opening if notes else (found.notes[-1].opening if found.notes else None)
    if previous is None or sign.value is None:
        return True
    if previous.value is None:
        return sign.value <= 1 + _MOST_NOTES_LEAD
    return previous.value < sign.value <= previous.value + 1 + _MOST_NOTES_LEAD or (not notes and sign.value == 1)


def _call(notes: Sequence[FootNote], above: Sequence[Marker], found: NotesFound) -> None:
    """Give each note its marker: the strongest with its sign after that of the note before."""
    position = -1
    for note in notes:
        fitting = [
            marker
            for marker in above
            if same_sign(marker.printed, note.opening.printed)
            and marker.span.start > position
            and marker.span.start not in found.marked
        ]
        if fitting:
            note.marker = max(fitting, key=lambda marker: (marker.weight, -marker.span.start))
            position = note.marker.span.start
            found.marked.add(position)


# Notes at the end


def _end_notes(rows: Sequence[Row], found: NotesFound) -> None:
    """Notes under a heading ("Notes", "Anmerkungen") near the end, numbered from 1."""
    for place in range(len(rows) - 2, len(rows) // 3, -1):
        if not _HEADINGS.match(rows[place].text.strip(" :.*")):
            continue
        sign = opening(rows[place + 1]) or opening_alone(rows[place + 1])
        if sign is None or sign.value not in (1, None):
            continue
        evidence = (Evidence("under a heading for notes", 5.0, rows[place].text),)
        notes, unsigned = _split(rows[place + 1 :], evidence, found, "end")
        if unsigned or (len(notes) < 2 and place < len(rows) - 12):
            continue
        found.heading = rows[place]
        found.notes.extend(notes)
        found.taken.update(row.index for row in rows[place:])
        above = [marker for row in rows[:place] for marker in markers(row)]
        _call(notes, above, found)
        return


def _call_lost_markers(rows: Sequence[Row], found: NotesFound) -> None:
    """Notes that nothing on their page calls: their marker may stand late on the page before."""
    for number, note in enumerate(found.notes):
        if note.marker is not None or note.place != "bottom":
            continue
        page = note.rows[0].page
        after = max((other.marker.span.start for other in found.notes[:number] if other.marker), default=-1)
        near = [row for row in rows if row.page == page - 1 and row.index not in found.taken]
        _call([note], [m for row in near for m in markers(row) if m.span.start > after and m.weight > 2], found)
