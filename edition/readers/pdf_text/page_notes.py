"""Notes at the feet of pages.

A page's notes are its last rows. For each row with a note's sign before it (and each row after a drawn rule) it is
asked how well all rows from there to the page's end would do as notes: do the signs count on, are they called on this
page, is the type smaller, is there a rule, do they look like the notes of other pages? The best answer is taken if it
is good enough.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from edition.model.reading import Doubt, Evidence
from edition.readers.pdf_text.found_notes import FootNote, NotesFound, call
from edition.readers.pdf_text.note_signs import Marker, Opening, markers, opening, opening_alone, rank, same_sign
from edition.readers.pdf_text.note_splitting import MOST_LEFT_OUT, split
from edition.readers.pdf_text.rows import Row, span_of
from edition.readers.pdf_text.setting import Setting, ends_sentence
from edition.readers.shared.weighing import probability, total

_MOST_NOTES = 1000  # a higher number is a year
_SURE = 0.85


@dataclass(slots=True)
class Habits:
    """How the surer notes of a dump are printed: the shapes of their signs, each counted."""

    shapes: Counter[str] = field(default_factory=Counter)

    @property
    def at_feet(self) -> bool:
        """Whether notes stand at the feet of pages."""
        return sum(self.shapes.values()) > 1

    @classmethod
    def of(cls, notes: Sequence[FootNote]) -> "Habits":
        """The habits that show in notes found without knowing any."""
        return cls(Counter(note.opening.shape for note in notes if note.probability >= _SURE))

    def evidence(self, sign: Opening) -> Iterator[Evidence]:
        """What the shape of a sign says."""
        count = sum(self.shapes.values())
        if count < 2:
            return
        share = self.shapes[sign.shape] / count
        if share >= 0.5:
            yield Evidence("its sign looks like those of other notes", min(2.0, 0.5 * count), f"{share:.0%}")
        elif share < 0.1:
            yield Evidence("its sign looks unlike those of other notes", -min(2.0, 0.4 * count), f"{share:.0%}")


def find_page_notes(
    sheet: Sequence[Row], before: Sequence[Row], setting: Setting, habits: Habits, found: NotesFound
) -> None:
    """Find the notes at the foot of a sheet (a page, or one of its columns; rows without furniture) and their markers.

    ``before`` are the rows of earlier sheets of the page, on which they may be called, too.
    """
    page = [*before, *sheet]
    calls = [list(markers(row)) for row in page]
    best: tuple[float, int, tuple[Evidence, ...]] | None = None
    for place in range(len(before) + (not before), len(page)):
        evidence = tuple(_region(page, place, calls, setting, habits, found))
        if evidence and total(evidence) > (best[0] if best else 0.0):
            best = (total(evidence), place, evidence)
    if best is None:
        return
    _, place, evidence = best
    notes, first = split(page[place:], evidence, found)
    if not found.notes:
        place += len(first)  # rows before the first sign belong to no note
    elif first:
        found.notes[-1].rows.extend(first)
    if place == len(page):
        return
    found.taken.update(row.index for row in page[place:])
    found.notes.extend(notes)
    call(notes, [marker for row_calls in calls[:place] for marker in row_calls], found)
    if probability(total(evidence)) < _SURE:
        span = span_of(page[place:])
        message = "the end of this page was read as notes"
        found.doubts.append(Doubt("notes", span, "notes", ("text",), round(probability(total(evidence)), 2), message))


def _region(
    page: Sequence[Row],
    place: int,
    calls: Sequence[Sequence[Marker]],
    setting: Setting,
    habits: Habits,
    found: NotesFound,
) -> Iterator[Evidence]:
    """The evidence that the rows of a page from one place on are notes; nothing where that cannot be."""
    row = page[place]
    sign = opening(row) or (opening_alone(row) if place + 1 < len(page) else None)
    if sign is not None and (sign.style == "letter" or sign.value == 0 or _like_break(sign, row)):
        return
    unfinished = bool(found.notes) and not ends_sentence(found.notes[-1].rows[-1].text)
    apart = _signs_below(page, place) if sign is None else []
    if sign is None and not row.rule and not unfinished and not apart:
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
    if sign is not None:
        yield from _sequence(page, place, sign, found)
        yield from habits.evidence(sign)
        yield from _called(page, place, calls)
    elif apart and not row.rule and not unfinished:
        yield from _apart(page, place, apart, calls, found)
    else:
        yield from _continuation(row, found, unfinished)


def _like_break(sign: Opening, row: Row) -> bool:
    """Whether a sign is rather a thematic break: three or more asterisks and nothing else."""
    return sign.printed.startswith("***") and sign.printed == row.text


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


def _signs_below(page: Sequence[Row], place: int) -> list[Opening]:
    """Signs on lines of their own below a row, where no sign stands on the line of its note."""
    rows = page[place:]
    if any(opening(row) is not None for row in rows):
        return []
    alone = [sign for row in rows if (sign := opening_alone(row)) is not None]
    first = next((at for at, row in enumerate(rows) if opening_alone(row) is not None), 0)
    return alone if len(rows) - first < 2 * len(alone) else []  # else each sign has its note after it


def _apart(
    page: Sequence[Row], place: int, signs: Sequence[Opening], calls: Sequence[Sequence[Marker]], found: NotesFound
) -> Iterator[Evidence]:
    """The bodies of notes whose signs were extracted after them, on lines of their own."""
    above = [marker for row_calls in calls[:place] for marker in row_calls]
    called = [sign for sign in signs if any(same_sign(marker.printed, sign.printed) for marker in above)]
    yield Evidence("signs on lines of their own below it are called above", 4.0 * len(called) / len(signs) - 2.0)
    ended = sum(1 for row in page[place:] if opening_alone(row) is None and ends_sentence(row.text))
    if ended == len(signs) and ends_sentence(page[place - 1].text):
        yield Evidence("as many sentences end as there are signs", 2.5, str(ended))
    elif ended < len(signs):
        yield Evidence("fewer sentences than signs", -3.0, str(ended))
    ranks = sorted(map(rank, signs))
    last = rank(found.notes[-1].opening) if found.notes else 0
    if ranks[0] in (1, last + 1) and ranks == list(range(ranks[0], ranks[0] + len(ranks))):
        yield Evidence("the signs count on", 1.0, str(len(signs)))


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
    elif last < sign.value <= last + 1 + MOST_LEFT_OUT:
        yield Evidence("its number leaves some out", 0.0, str(sign.value))
    elif not found.notes and sign.value < _MOST_NOTES:
        yield Evidence("the first note, of an excerpt perhaps", 0.0, str(sign.value))
    else:
        yield Evidence("its number does not count on", -2.5, f"{sign.value} after {last}")
    before = [other.value for row in page[:place] if (other := opening(row)) and other.shape == sign.shape]
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
