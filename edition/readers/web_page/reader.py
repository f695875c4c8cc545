"""Reads the text of a web page: the site's furniture set apart, the texts on it found and divided."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from edition.model.block import Block, Division, Head, Note, Paragraph, Speech, TitlePage
from edition.model.inline import NoteReference, Stage
from edition.model.reading import LineRole, Reading, Statement
from edition.model.source import Source, Span
from edition.readers.shared.language import language_of
from edition.readers.shared.names import display_form
from edition.readers.web_page.account import Account
from edition.readers.web_page.blocks import TextMaker
from edition.readers.web_page.endnotes import EndNotes, find_calls, find_lists
from edition.readers.web_page.furniture import Zones, find_furniture
from edition.readers.web_page.headnotes import headnote_statements
from edition.readers.web_page.inline import Mark, content, text_runs
from edition.readers.web_page.letters import date_of, is_salute
from edition.readers.web_page.lines import Page, PageLine, page_of
from edition.readers.web_page.masthead import WEB_BEGAN, information, name_statements
from edition.readers.web_page.parts import Context, Parts, find_parts
from edition.readers.web_page.site_words import EDIT_MARKS
from edition.readers.web_page.texts import Cut, find_cuts
from edition.readers.web_page.top import (
    Top,
    account_for_foot,
    account_for_information,
    account_for_top,
    claim_furniture,
    find_bylines,
    find_top,
)

_EDIT = re.compile(EDIT_MARKS, re.IGNORECASE)


@dataclass(slots=True)
class _Work:
    """What is handed from step to step while one page is read."""

    source: Source
    page: Page
    account: Account
    zones: Zones
    top: Top
    notes: EndNotes
    language: str | None
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    marked: set[int] = field(default_factory=set)


def read(source: Source) -> Reading:
    """Read a page. Every character is text, a mark, metadata or furniture; white space is layout."""
    work = _prepare(source)
    body, cuts = _body_lines(work)
    blocks: list[Block] = []
    bounds = [0, *(cut.index for cut in cuts), len(body)]
    for number, (start, stop) in enumerate(zip(bounds, bounds[1:], strict=False)):
        if start < stop:
            text = body[start:stop]
            blocks.extend(_read_text(work, text, number, len(bounds) > 2, cuts[number - 1] if number else None))
    notes = _notes(work)
    account = work.account
    return Reading(
        form="web-page",
        front=_title_page(work),
        body=tuple(blocks),
        notes=notes,
        statements=tuple(account.statements),
        claims=tuple(account.claims),
        doubts=tuple(account.doubts),
        roles=_roles(work),
        language=work.language,
        declarations=_declarations(notes),
    )


def _prepare(source: Source) -> _Work:
    page = page_of(source)
    running = "\n".join(page.lines[index].text for index in page.full) or source.text
    language = language_of(running)
    bylines = find_bylines(page, language)
    notes = find_lists(page.lines)
    kept = notes.lines | {index for index, line in enumerate(page.lines) if date_of(line, language) or is_salute(line)}
    zones = find_furniture(page, kept - set(bylines), set(bylines))
    top = find_top(page, zones, bylines, language)
    account = Account(source, language)
    work = _Work(source, page, account, zones, top, notes, language)
    find_calls(page.lines, notes)
    notes.calls = [call for call in notes.calls if top_of(work, call.index)]
    _mark_calls(work)
    _claim_edit_marks(work)
    return work


def top_of(work: _Work, index: int) -> bool:
    """Whether a line is part of the text, and not of the site around it."""
    return index < work.zones.stop and index not in work.top.furniture and index not in work.zones.inside


def _body_lines(work: _Work) -> tuple[list[int], tuple[Cut, ...]]:
    """The indices of the lines that are text; everything else is accounted for here."""
    page, zones, top, account = work.page, work.zones, work.top, work.account
    years = [int(date.iso[:4]) for line in page.lines[: zones.stop] if (date := date_of(line, work.language))]
    posted = [int(read.date.iso[:4]) for read in top.bylines.values() if read.date is not None]
    old = bool(posted) and any(year < max(WEB_BEGAN, min(posted) - 3) for year in years)
    account_for_top(page, top, account, old=old)
    account_for_foot(page, zones, account)
    skipped = top.furniture | set(top.bylines) | set(top.information)
    last_full = max((index for index in page.full if index < zones.stop), default=-1)
    body: list[int] = []
    for index in range(zones.stop):
        line = page.lines[index]
        if index in skipped or index in work.notes.lines and _called(work, index):
            continue
        if index in zones.inside:
            claim_furniture(line, account, zones.evidence[index][0].name)
        elif index > last_full and information(line.text) is not None and index not in work.notes.lines:
            account_for_information(line, account)
        elif index == top.title:
            body += _account_for_title(work)
        elif top.repeated is None and (index == top.subtitle or index in top.authors):
            _to_title_page(work, index)
        else:
            body.append(index)
    cuts = find_cuts([page.lines[index] for index in body], page.usual_blanks, work.language)
    for cut in cuts:
        span = page.lines[body[cut.index]].span
        chosen, other = ("a new text", "the same text") if cut.probability >= 0.5 else ("the same text", "a new text")
        account.doubt("text-boundary", span, chosen, other, max(cut.probability, 1 - cut.probability), "a gap")
    return body, tuple(cut for cut in cuts if cut.probability >= 0.5)


def _called(work: _Work, index: int) -> bool:
    """Whether a line belongs to a list of notes of which some are called (else the list stays text)."""
    return any(call.note is not None for call in work.notes.calls)


def _account_for_title(work: _Work) -> list[int]:
    """The title of the page goes to the header; repeated over the text it is its heading there."""
    index = work.top.title
    assert index is not None  # noqa: S101 - asked for only where there is one
    line = work.page.lines[index]
    work.account.state([Statement("title", line.text, line.span)])
    if work.top.repeated is not None:
        work.account.claim(line.span, "meta", "title of the page", "titleStmt/title")
        work.account.role(line, "title of the page", 0.95)
    else:
        work.account.role(line, "title", 0.85)
    return []


def _to_title_page(work: _Work, index: int) -> None:
    line = work.page.lines[index]
    if index == work.top.subtitle:
        work.account.state([Statement("subtitle", line.text, line.span)])
        work.account.role(line, "subtitle", 0.7)
        return
    work.account.state(name_statements(line, work.top.authors[index], "author"))
    work.account.role(line, "byline", 0.85)


def _title_page(work: _Work) -> tuple[Block, ...]:
    """A title that stands but once is the title page of the text, with sub-title and byline."""
    top = work.top
    if top.title is None or top.repeated is not None:
        return ()
    parts = [("main", content(work.source, work.page.lines[top.title].span, work.marks.get(top.title, ())))]
    if top.subtitle is not None:
        line = work.page.lines[top.subtitle]
        parts.append(("sub", content(work.source, line.span, work.marks.get(top.subtitle, ()))))
    parts.extend(("byline", content(work.source, work.page.lines[index].span)) for index in sorted(top.authors))
    return (TitlePage(tuple(parts)),)


def _read_text(work: _Work, body: Sequence[int], number: int, several: bool, cut: Cut | None) -> list[Block]:
    """The blocks of one text; several texts on a page are a division each."""
    lines = [work.page.lines[index] for index in body]
    position = {index: place for place, index in enumerate(body)}
    head = position.get(work.top.repeated) if work.top.repeated is not None else None
    subtitle = position.get(work.top.subtitle) if head is not None and work.top.subtitle is not None else None
    author = next(((position[index], name) for index, name in work.top.authors.items() if index in position), None)
    marked = frozenset(work.page.lines[index].number for index in work.marked)
    context = Context(work.language, work.page.usual_blanks, frozenset(), marked)
    parts = find_parts(lines, context, head)
    group = str(number + 1) if several else None
    _state_opening(work, lines, parts, group, author)
    marks = {position[index]: list(found) for index, found in work.marks.items() if index in position}
    maker = TextMaker(work.source, lines, parts, work.account, marks, head, subtitle, author)
    blocks = maker.blocks()
    if not several:
        return list(blocks)
    sure = cut.probability if cut is not None and cut.probability < 0.85 else None
    return [Division(_kind(parts, blocks), tuple(blocks), number=group, certainty=sure)]


def _state_opening(
    work: _Work, lines: Sequence[PageLine], parts: Parts, group: str | None, author: tuple[int, tuple[int, int]] | None
) -> None:
    """What the opening of a text states: its date, whom it addresses, what its headnote says."""
    account = work.account
    for index in parts.datelines[:1] or [one for one, kind in sorted(parts.closing.items()) if kind == "dateline"][:1]:
        date = date_of(lines[index], work.language)
        if date is not None:
            account.state(
                [Statement("date-written", lines[index].text.strip(" .()[]"), lines[index].span, date.iso)], group
            )
    for index in parts.salutes:
        account.state([Statement("addressee", lines[index].text.strip(" ,!:."), lines[index].span)], group)
    for index in parts.headnotes:
        account.state(headnote_statements(lines[index], work.language), group)
        account.state_facts(lines[index].span, group)
    for index, kind in parts.closing.items():
        if kind == "signed" and parts.salutes:
            name = display_form(lines[index].text.strip("–—- ."))
            account.state([Statement("author", name, lines[index].span)], group)
    if author is not None:
        account.state(name_statements(lines[author[0]], author[1], "author"), group)


def _kind(parts: Parts, blocks: Sequence[Block]) -> str:
    """What kind of text it is, as far as its form shows."""
    heard = sum(one.probability >= 0.5 for found in parts.interjections for one in found)
    if parts.salutes and not heard:
        return "letter"
    if heard >= 3 or any(isinstance(block, Speech) for block in blocks):
        return "speech"
    return "text"


# Notes


def _mark_calls(work: _Work) -> None:
    """Every call of a note as a mark in its line; the space before it goes with it."""
    for call in work.notes.calls:
        line = work.page.lines[call.index]
        span = line.span.part(call.start, call.end)
        if call.note is None:
            made = NoteReference(None, call.sign, span, text_runs(work.source, span))
            work.marks.setdefault(call.index, []).append(Mark(span, (made,)))
            work.account.doubts.append(_orphan(span))
            continue
        sure = call.certainty if call.certainty < 0.9 else None
        reference = NoteReference(f"note{call.note + 1}", call.sign, span, certainty=sure)
        before = _space_before(work.source, span, line)
        work.account.claim(span, "mark", "note reference")
        work.marks.setdefault(call.index, []).append(Mark(Span(before, span.end), (reference,)))


def _space_before(source: Source, span: Span, line: PageLine) -> int:
    start = span.start
    while start > line.span.start and source.text[start - 1] in " \u00a0":
        start -= 1
    return start


def _orphan(span: Span):  # type: ignore[no-untyped-def]
    from edition.model.reading import Doubt

    return Doubt("note-reference", span, "note reference", ("words of the text",), 0.8, "a sign without a note")


def _notes(work: _Work) -> tuple[Note, ...]:
    """The notes of the lists, their signs and the headings of the lists claimed."""
    if not _called(work, 0):
        return ()
    made: list[Note] = []
    for heading in work.notes.headings:
        line = work.page.lines[heading]
        work.account.claim(line.span, "mark", "heading of the notes")
        work.account.role(line, "heading of the notes", 0.9)
    for number, note in enumerate(work.notes.notes):
        blocks = []
        for place, index in enumerate(note.lines):
            line = work.page.lines[index]
            start = note.offset if place == 0 else 0
            if start:
                sign = line.span.part(0, len(line.text[:start].rstrip()))
                work.account.claim(sign, "mark", "note sign")
            work.account.role(line, "note", 0.9)
            blocks.append(Paragraph(content(work.source, line.span.part(start, None))))
        at = work.page.lines[note.lines[0]].span.start
        made.append(Note(f"note{number + 1}", note.sign.strip("[](). "), "end", tuple(blocks), at))
    return tuple(made)


# Wikis


def _claim_edit_marks(work: _Work) -> None:
    """Links to edit a section: furniture, and a sign that the rest of the line is a heading."""
    for index, line in enumerate(work.page.lines[: work.zones.stop]):
        for found in _EDIT.finditer(line.text):
            span = line.span.part(found.start(), found.end())
            work.account.claim(span, "furniture", "link to edit the section")
            work.marks.setdefault(index, []).append(Mark(span, ()))
            if line.words <= 16:
                work.marked.add(index)


def _roles(work: _Work) -> tuple[LineRole, ...]:
    return tuple(work.account.roles[number] for number in sorted(work.account.roles))


def _declarations(notes: Sequence[Note]) -> dict[str, str]:
    rules = {
        "segmentation": "Each line of the source is a paragraph; headings, quotations and speakers are inferred from "
        "their words and neighbours.",
        "normalization": "Runs of white space became one space.",
    }
    if notes:
        rules["interpretation"] = ""
        del rules["interpretation"]
    return rules


__all__ = ["Head", "Stage", "read"]
