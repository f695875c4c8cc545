"""Rows that are notes, cut into single notes: by the signs that count on, or by dealing out signs that stand apart."""

from collections.abc import Sequence
from itertools import pairwise

from edition.model.reading import Evidence
from edition.readers.pdf_text.found_notes import FootNote, NotesFound
from edition.readers.pdf_text.note_signs import Opening, opening, opening_alone, rank
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.setting import ends_sentence

MOST_LEFT_OUT = 2
"""A sign may skip this many numbers where a note was lost."""


def split(
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
    if numbered and not (ranks[0] == 1 or last < ranks[0] <= last + 1 + MOST_LEFT_OUT):
        return None
    if ranks[-1] - ranks[0] >= len(ranks) + MOST_LEFT_OUT:
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
        return sign.value <= 1 + MOST_LEFT_OUT
    return previous.value < sign.value <= previous.value + 1 + MOST_LEFT_OUT or (not notes and sign.value == 1)
