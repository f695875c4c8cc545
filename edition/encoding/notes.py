"""Notes at the place where they are called (Guidelines 3.9.1, "Notes and Simple Annotation").

The first call becomes the ``note``; later calls are ``ref type="noteref"`` that point to it. A call without a note
keeps its sign as the text of such a ``ref``; a note without a call stands at the end of its division.
"""

from collections.abc import Iterable

from edition.encoding.state import Scene, State
from edition.encoding.tree import Element, Node, element, elements, first_offset
from edition.encoding.values import certainty, language, word
from edition.model.block import Note
from edition.model.inline import NoteReference
from edition.model.rules import NOTE_WITHOUT_REFERENCE, REFERENCE_WITHOUT_NOTE


def call(state: State, reference: NoteReference, scene: Scene, content: list[Node]) -> list[Node]:
    """The nodes for one call; ``content`` is the marker's own text, empty where the reader claimed it as mark."""
    note = state.notes.get(reference.key) if reference.key is not None else None
    if note is None:
        sign = reference.printed or "?"
        message = f"no note was found for the reference {sign!r}"
        state.problem(REFERENCE_WITHOUT_NOTE, message, reference.span.start)
        return [_pointer(reference, None, content)]
    target = state.called.get(note.key)
    if target is not None:
        return [_pointer(reference, target, content)]
    made = _note(state, note, reference)
    if scene.deepest:
        state.loose.append((note, made))
        return [_pointer(reference, made, content)]
    made.children = state.note_body(state, note, scene)
    return [_pointer(reference, made, content), made] if content else [made]


def _pointer(reference: NoteReference, target: Element | None, content: list[Node]) -> Element:
    cert = certainty(reference.certainty)
    return element("ref", *content, type_="noteref", target=target, n=reference.printed, cert=cert)


def _note(state: State, note: Note, reference: NoteReference | None = None) -> Element:
    """The ``note`` without its content; it counts as called from now on, so one that calls itself is no endless way."""
    sure = [value for value in (note.certainty, reference.certainty if reference else None) if value is not None]
    made = element(
        "note",
        type_=word(note.kind),
        place=word(note.place),
        n=note.printed or (reference.printed if reference else ""),
        resp=state.responsibility(note.responsible) if note.responsible.strip() else None,
        xml_lang=language(note.language),
        cert=certainty(min(sure, default=None)),
    )
    state.called[note.key] = made
    return made


def place_the_rest(state: State, text: Element, notes: Iterable[Note]) -> None:
    """Put notes that nothing calls (and those too deep for their place) at the end of the division they stand in."""
    rest = [*_contents(state), *(pair for note in notes for pair in _uncalled(state, note))]
    starts = [
        (offset, division)
        for division in elements(text)
        if division.name in ("div", "body") and (offset := first_offset(division)) is not None
    ]
    starts.sort(key=lambda pair: pair[0])
    for note, made in rest:
        division = text
        for offset, candidate in starts:
            if offset <= note.at:
                division = candidate
        if division is text:
            division = next(part for part in reversed(text.children) if isinstance(part, Element))
        division.children.append(made)


def point_source_notes(text: Element) -> None:
    """A source note without a marker points to the division that it belongs to (att.pointing)."""
    for division in elements(text):
        if division.name in ("div", "body"):
            for child in division.children:
                if isinstance(child, Element) and child.name == "note" and child.attributes.get("type") == "source":
                    child.attributes["target"] = division


def _uncalled(state: State, note: Note) -> list[tuple[Note, Element]]:
    """The note where nothing has called it yet, with those that its content calls too deep for their place."""
    if note.key in state.called and state.notes[note.key] is note:
        return []
    sign = f" {note.printed!r}" if note.printed else ""
    state.problem(NOTE_WITHOUT_REFERENCE, f"nothing refers to the note{sign}", note.at)
    state.loose.append((note, _note(state, note)))
    return _contents(state)


def _contents(state: State) -> list[tuple[Note, Element]]:
    """Make the content of the notes that wait for it, one after the other: a chain of notes is no deep recursion."""
    done: list[tuple[Note, Element]] = []
    while state.loose:
        note, made = state.loose.pop(0)
        made.children = state.note_body(state, note, Scene())
        done.append((note, made))
    return done
