"""Readings keyed to lines: on which page, in which lines, found by setting the book until nothing changes any more.

Typst cannot say in a note which line of its page the note belongs to, nor set the readings of a page in one run. So
the template says where its marks stand; here the lines are counted, and the readings of each page gathered at the first
mark of the page; with that the book is set again. Gathering makes notes shorter and so can move marks to another page;
a mark that moves again and again keeps its readings to itself. Typst now and then leaves a long note on the page before
that of its mark; such a mark carries no readings.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

_GATHERING = 7
"""So often the readings are gathered anew; after that each stands alone."""
_MOST_ROUNDS = 12


@dataclass(slots=True)
class _Marks:
    """Where the marks stand: lines by page from the top; by their order notes and readings (``spots``), readings alone,
    and the beginnings of lemmas, which some readings have none of; the pages of gathered readings by their mark.
    """

    lines: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    spots: dict[str, tuple[int, float]] = field(default_factory=dict)
    readings: dict[str, tuple[int, float]] = field(default_factory=dict)
    lemmas: dict[str, tuple[int, float]] = field(default_factory=dict)
    entries: dict[str, int] = field(default_factory=dict)


def settled(set_with: Callable[[str], str]) -> str:
    """The apparatus that stays the same when the book is set with it.

    ``set_with`` sets the book with an apparatus and gives what its marks say; both are JSON (``xslt/print/lines.typ``).
    """
    apparatus = "{}"
    unsteady: set[str] = set()
    misplaced: set[str] = set()
    before: _Marks | None = None
    for number in range(_MOST_ROUNDS):
        marks = _marks(json.loads(set_with(apparatus)))
        if before is not None and number >= 2:
            unsteady |= {order for order in marks.spots if marks.spots[order][0] != before.spots[order][0]}
        if number >= _GATHERING:
            unsteady |= set(marks.spots)
        misplaced |= {order for order, page in marks.entries.items() if page != marks.spots[order][0]}
        found = _apparatus(marks, unsteady, misplaced)
        if found == apparatus:
            break
        apparatus, before = found, marks
    return apparatus


def _marks(values: Iterable[Mapping[str, Any]]) -> _Marks:
    marks = _Marks()
    for value in values:
        place = (int(value["page"]), float(value["y"]))
        match value["kind"]:
            case "line":
                marks.lines[place[0]].append(place[1])
            case "lemma":
                marks.lemmas[value["order"]] = place
            case "entry":
                marks.entries.setdefault(value["order"], place[0])
            case "variant":
                marks.readings[value["order"]] = marks.spots[value["order"]] = place
            case _:
                marks.spots[value["order"]] = place
    for heights in marks.lines.values():
        heights.sort()
    return marks


def _apparatus(marks: _Marks, unsteady: set[str], misplaced: set[str]) -> str:
    anchors: dict[int, str] = {}
    for usable in (set(marks.spots) - unsteady - misplaced, set(marks.spots) - misplaced):
        for order in sorted(usable, key=int):
            anchors.setdefault(marks.spots[order][0], order)
    gathered: dict[str, list[str]] = defaultdict(list)
    for order in sorted(marks.readings, key=int):
        alone = order in unsteady and order not in misplaced
        gathered[order if alone else anchors.get(marks.spots[order][0], order)].append(order)
    lines = {order: _line(marks, order) for order in marks.readings}
    return json.dumps({"lines": lines, "pages": gathered}, sort_keys=True)


def _line(marks: _Marks, order: str) -> str:
    """The line of a reading, or the lines from the beginning of its lemma to its end."""
    place = marks.readings[order]
    start, end = _number(marks, marks.lemmas.get(order, place)), _number(marks, place)
    return start if start == end or not end else f"{start}–{end}"


def _number(marks: _Marks, place: tuple[int, float]) -> str:
    heights = marks.lines.get(place[0], [])
    if not heights:
        return ""
    nearest = min(range(len(heights)), key=lambda index: abs(heights[index] - place[1]))
    return str(nearest + 1)
