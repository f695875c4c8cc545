"""Notes at the feet of pages, and notes gathered at the end. TEI: ``note`` (3.9.1)."""

from collections.abc import Sequence

from edition.readers.pdf_text.end_notes import find_end_notes
from edition.readers.pdf_text.found_notes import FootNote, NotesFound, call
from edition.readers.pdf_text.note_signs import markers, same_sign
from edition.readers.pdf_text.page_notes import Habits, find_page_notes
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.setting import Setting
from edition.readers.pdf_text.sheets import sheets

__all__ = ["FootNote", "NotesFound", "find_notes"]

_ONE_PAGE = 70  # rows that a text on a single page has at most
_STRONG = 2.0


def find_notes(rows: Sequence[Row], setting: Setting, *, columned: bool = False) -> NotesFound:
    """Find the notes of a dump (its rows without furniture) and the markers that call them.

    The pages are read twice: the surer notes of the first time show how notes are printed here. ``columned`` says that
    two columns stood side by side.
    """
    feet = [*sheets(rows, columned=columned)]
    habits = Habits.of(_at_feet(feet, setting, Habits(), NotesFound()).notes)
    found = NotesFound()
    find_end_notes(rows, at_feet=habits.at_feet, found=found)
    _at_feet([[row for row in sheet if row.index not in found.taken] for sheet in feet], setting, habits, found)
    _call_lost_markers(rows, found)
    _call_again(rows, found)
    return found


def _at_feet(feet: Sequence[Sequence[Row]], setting: Setting, habits: Habits, found: NotesFound) -> NotesFound:
    """The notes at the feet of sheets; a note may be called on an earlier sheet of its page."""
    rows = [row for sheet in feet for row in sheet]
    if not (len(feet) > 1 or any(row.rule for row in rows) or len(rows) <= _ONE_PAGE):
        return found
    before: list[Row] = []
    for sheet in feet:
        if not sheet or (before and before[0].page != sheet[0].page):
            before = []
        find_page_notes(sheet, before, setting, habits, found)
        before = [*before, *(row for row in sheet if row.index not in found.taken)]
    return found


def _call_lost_markers(rows: Sequence[Row], found: NotesFound) -> None:
    """Notes that nothing on their page calls: their marker may stand late on the page before."""
    for number, note in enumerate(found.notes):
        if note.marker is not None or note.place != "bottom":
            continue
        page = note.rows[0].page
        after = max((other.marker.span.start for other in found.notes[:number] if other.marker), default=-1)
        near = [row for row in rows if row.page == page - 1 and row.index not in found.taken]
        call([note], [m for row in near for m in markers(row) if m.span.start > after and m.weight > 2], found)


def _call_again(rows: Sequence[Row], found: NotesFound) -> None:
    """Further calls of one note: its sign once more, as strong and of the same look; for a note at the foot of a page,
    on the page of the first.
    """
    for note in found.notes:
        first = note.marker
        if first is None or note.opening.value is None:
            continue
        pages = {row.index: row.page for row in rows}
        for row in rows:
            if row.index in found.taken or (note.place == "bottom" and row.page != pages.get(first.row)):
                continue
            for marker in markers(row):
                alike = marker.name == first.name and same_sign(marker.printed, first.printed)
                if alike and marker.weight >= _STRONG and marker.span.start not in found.marked:
                    note.again.append(marker)
                    found.marked.add(marker.span.start)
