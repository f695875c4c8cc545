"""Notes and their calls as blocks and marks, their signs claimed."""

from edition.model.block import Note, Paragraph
from edition.model.inline import NoteReference
from edition.model.reading import Doubt
from edition.model.source import Source, Span
from edition.readers.web_page.account import Account
from edition.readers.web_page.endnotes import EndNotes, link_back
from edition.readers.web_page.inline import Mark, content, text_runs
from edition.readers.web_page.lines import Page, PageLine


def called(notes: EndNotes) -> bool:
    """Whether any note of the lists is called; lists that nothing calls stay text."""
    return any(call.note is not None for call in notes.calls)


def mark_calls(page: Page, notes: EndNotes, account: Account, marks: dict[int, list[Mark]]) -> None:
    """Every call as a mark in its line; the space before it goes with it. A sign without a note stays text."""
    for call in notes.calls:
        line = page.lines[call.index]
        span = line.span.part(call.start, call.end)
        here = marks.setdefault(call.index, [])
        if call.note is None:
            sign = text_runs(account.source, span)
            here.append(Mark(span, (NoteReference(None, call.sign, span, sign),)))
            account.doubts.append(
                Doubt("note-reference", span, "note reference", ("words of the text",), 0.8, "a sign without a note")
            )
            continue
        sure = call.certainty if call.certainty < 0.9 else None
        reference = NoteReference(f"note{call.note + 1}", call.sign, span, certainty=sure)
        account.claim(span, "mark", "note reference")
        here.append(Mark(Span(_space_before(account.source, span, line), span.end), (reference,)))


def _space_before(source: Source, span: Span, line: PageLine) -> int:
    start = span.start
    while start > line.span.start and source.text[start - 1] in " \u00a0":
        start -= 1
    return start


def note_blocks(page: Page, notes: EndNotes, account: Account, marks: dict[int, list[Mark]]) -> tuple[Note, ...]:
    """The notes of the lists; their signs and the headings of the lists are claimed."""
    if not called(notes):
        return ()
    for heading in notes.headings:
        line = page.lines[heading]
        spans = [mark.span for mark in marks.get(heading, ())]
        stop = min((span.start for span in spans), default=line.span.end)
        account.claim(Span(line.span.start, stop), "mark", "heading of the notes")
        account.role(line, "heading of the notes", 0.9)
    made: list[Note] = []
    for number, note in enumerate(notes.notes):
        blocks = []
        for place, index in enumerate(note.lines):
            line = page.lines[index]
            start = note.offset if place == 0 else 0
            if start:
                account.claim(line.span.part(0, len(line.text[:start].rstrip())), "mark", "note sign")
            account.role(line, "note", 0.9)
            stop = link_back(line.text)
            if stop < len(line.text):
                account.claim(line.span.part(len(line.text) - len(line.text[stop:].lstrip())), "mark", "link back")
            blocks.append(Paragraph(content(account.source, line.span.part(start, stop), marks.get(index, ()))))
        first = page.lines[note.lines[0]]
        if note.style == "lost":
            message = "a note without its sign, numbered by its place in the list"
            account.doubt("note", first.span, f"note {note.sign}", "another note", 0.85, message)
        at = first.span.start
        made.append(Note(f"note{number + 1}", note.sign.strip("[](). "), "end", tuple(blocks), at))
    return tuple(made)
