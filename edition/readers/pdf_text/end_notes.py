"""Notes gathered at the end of a text, with a heading over them or none."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from edition.model.reading import Doubt, Evidence
from edition.readers.pdf_text.found_notes import FootNote, NotesFound, call
from edition.readers.pdf_text.note_signs import Marker, Opening, markers, opening, opening_alone, same_sign
from edition.readers.pdf_text.note_splitting import split
from edition.readers.pdf_text.rows import Row, span_of
from edition.readers.shared.weighing import probability, total

_HEADINGS = re.compile(
    r"^(?:foot|end)?notes?(?: and references)?$|^anmerkungen$|^fu(?:ß|ss)noten$|^noter$|^fotnoter$|^slutnoter$"
    r"|^notes de bas de page$|^notes de fin$|^anmärkningar$|^anmerkninger$|^fotnotar?$|^σημειώσεις$|^adnotationes$"
    r"|^notas$|^note$|^noten$|^voetnoten$|^przypisy$|^примечания$|^сноски$|^viitteet$|^endnoten$|^notas al pie$",
    re.IGNORECASE,
)
_STRONG = 2.0
_LONGEST = 15  # rows of the longest note without a heading over it


def find_end_notes(rows: Sequence[Row], found: NotesFound, *, at_feet: bool) -> None:
    """Find the notes at the end of a dump (its rows without furniture): those under a heading ("Notes",
    "Anmerkungen"), else a last run of rows whose signs count from 1 and are called in the text.

    ``at_feet`` says that there are notes at the feet of pages.
    """
    if not _headed(rows, found) and not at_feet:
        _unheaded(rows, found)


def _headed(rows: Sequence[Row], found: NotesFound) -> bool:
    for place in range(len(rows) - 2, len(rows) // 3, -1):
        if not _HEADINGS.match(rows[place].text.strip(" :.*")):
            continue
        sign = opening(rows[place + 1]) or opening_alone(rows[place + 1])
        if sign is None or sign.value not in (1, None):
            continue
        evidence = (Evidence("under a heading for notes", 5.0, rows[place].text),)
        notes, unsigned = split(rows[place + 1 :], evidence, found, "end")
        if unsigned or (len(notes) < 2 and place < len(rows) - 12):
            continue
        found.headings.append(rows[place])
        _take(rows, place, notes, found)
        return True
    return False


def _unheaded(rows: Sequence[Row], found: NotesFound) -> None:
    """The best of the places from which the rows may be notes up to the end."""
    calls = [list(markers(row)) for row in rows]
    best: tuple[float, int, tuple[Evidence, ...]] | None = None
    for place in range(len(rows) - 1, len(rows) // 3, -1):
        sign = opening(rows[place])
        if sign is None or sign.value != 1:
            continue
        evidence = tuple(_run(rows, place, sign, calls))
        if evidence and total(evidence) > (best[0] if best else 0.0):
            best = (total(evidence), place, evidence)
    if best is None:
        return
    weight, place, evidence = best
    notes, _ = split(rows[place:], evidence, found, "end")
    _take(rows, place, notes, found)
    if probability(weight) < 0.85:
        message = "the end of the text was read as notes"
        chance = round(probability(weight), 2)
        found.doubts.append(Doubt("notes", span_of(rows[place:]), "notes", ("text",), chance, message))


def _run(rows: Sequence[Row], place: int, first: Opening, calls: Sequence[Sequence[Marker]]) -> Iterator[Evidence]:
    """The evidence that the rows from one place on are notes; nothing where they are too few, where other text stands
    between them, or where they stand on the page that calls them and are notes of that page.
    """
    signed = [(at, sign) for at, row in enumerate(rows[place:], place) if (sign := opening(row)) is not None]
    signed = _counting([(at, sign) for at, sign in signed if sign.shape == first.shape])
    ends = [*(at for at, _ in signed[1:]), len(rows)]
    if len(signed) < 2 or any(end - at > _LONGEST for (at, _), end in zip(signed, ends, strict=True)):
        return
    numbers = [sign for _, sign in signed]
    above = [marker for row_calls in calls[:place] for marker in row_calls]
    called = [strong for sign in numbers if (strong := _caller(sign, above)) is not None]
    pages = {row.index: row.page for row in rows}
    if all(pages[marker.row] == rows[place].page for marker in called):
        return
    share = len(called) / len(numbers)
    yield Evidence("numbered rows at the end are seldom notes without a heading over them", -3.0)
    yield Evidence("called in the text", 8.0 * (share - 0.5), f"{len(called)} of {len(numbers)}")
    yield Evidence("their numbers count on", min(2.5, 0.5 * len(numbers)), str(len(numbers)))
    if rows[place].rule:
        yield Evidence("a drawn rule before it", 2.5)
    if place and rows[place - 1].text.endswith(":"):
        yield Evidence("a colon before it, as before a list", -3.0)
    if any(marker.span.start > later.span.start for marker, later in pairwise(called)):
        yield Evidence("called in another order", -1.5)


def _counting(signs: Sequence[tuple[int, Opening]]) -> list[tuple[int, Opening]]:
    """The signs (each with its place) that count on from the first."""
    kept: list[tuple[int, Opening]] = []
    for place, sign in signs:
        if sign.value == len(kept) + 1:
            kept.append((place, sign))
    return kept


def _caller(sign: Opening, above: Sequence[Marker]) -> Marker | None:
    fitting = [marker for marker in above if marker.weight >= _STRONG and same_sign(marker.printed, sign.printed)]
    return fitting[0] if fitting else None


def _take(rows: Sequence[Row], place: int, notes: Sequence[FootNote], found: NotesFound) -> None:
    found.notes.extend(notes)
    found.taken.update(row.index for row in rows[place:])
    call(notes, [marker for row in rows[:place] for marker in markers(row)], found)
