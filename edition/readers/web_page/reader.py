"""Reads the text of a web page: the site's furniture set apart, the texts on it found and divided."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from edition.model.block import Block, Division, Item, List, Paragraph, Speech
from edition.model.inline import Link
from edition.model.reading import LineRole, Reading, Statement
from edition.model.source import Source
from edition.readers.shared.headings import fold
from edition.readers.shared.language import language_of
from edition.readers.shared.names import display_form
from edition.readers.shared.page_marks import find_pages, is_page
from edition.readers.web_page.account import UNSURE, Account
from edition.readers.web_page.blocks import TextMaker
from edition.readers.web_page.contents import Contents, find_contents
from edition.readers.web_page.endnotes import EndNotes, find_calls, find_lists
from edition.readers.web_page.furniture import Zones, find_furniture
from edition.readers.web_page.headnotes import headnote_statements, imprint_statements, says_source
from edition.readers.web_page.inline import Mark, content
from edition.readers.web_page.letters import date_of, is_salute, is_signature
from edition.readers.web_page.lines import Page, PageLine, page_of
from edition.readers.web_page.masthead import WEB_BEGAN, information, name_statements
from edition.readers.web_page.note_blocks import called, mark_calls, note_blocks
from edition.readers.web_page.parts import Context, Parts, find_parts
from edition.readers.web_page.site_words import EDIT_MARKS
from edition.readers.web_page.texts import Cut, find_cuts
from edition.readers.web_page.title_page import account_for_title, on_title_page, title_page
from edition.readers.web_page.top import (
    Top,
    account_for_foot,
    account_for_information,
    account_for_top,
    claim_furniture,
    find_bylines,
    find_top,
)
from edition.readers.web_page.wrapping import join_divided_words, unwrapped

_EDIT = re.compile(EDIT_MARKS, re.IGNORECASE)
_PARAGRAPH = 12
"""Words of a line that is surely none of the facts about a page."""
_JOINED = (
    "Words divided at the ends of wrapped lines were joined and their hyphens taken out, except where the hyphen "
    "belongs to the word; which is which was decided from the words of the text itself, hyphenation patterns and "
    "grammar."
)
_DECLARATIONS = {
    "segmentation": "Each line of the source is a paragraph, or lines that go on in the next one are; "
    "headings, quotations, speakers and interjections that nothing marks were inferred from their words and their "
    "neighbours, with cert where they are unsure.",
    "normalization": "Runs of white space became one space.",
}


@dataclass(slots=True)
class _Work:
    """What is handed from step to step while one page is read."""

    source: Source
    page: Page
    account: Account
    zones: Zones
    top: Top
    notes: EndNotes
    contents: Contents | None
    language: str | None
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)
    """Lines that the site itself marks as headings."""
    pages: set[int] = field(default_factory=set)
    """Numbers of lines that are nothing but the number of a page."""
    declared: dict[str, str] = field(default_factory=dict)
    """What was done to the text of this page beyond what is done to all."""


def read(source: Source) -> Reading:
    """Read a page. Every character is text, a mark, metadata or furniture; white space is layout."""
    work = _prepare(source)
    page, account = work.page, work.account
    body, cuts = _body_lines(work)
    blocks: list[Block] = []
    bounds = [0, *(cut.index for cut in cuts), len(body)]
    for number, (start, stop) in enumerate(pairwise(bounds)):
        if start < stop:
            cut = cuts[number - 1] if number else None
            blocks.extend(_read_text(work, body[start:stop], number, cut, several=len(bounds) > 2))
    notes = note_blocks(page, work.notes, account, work.marks)
    return Reading(
        form="web-page",
        front=(*title_page(page, work.top, account, work.marks), *_contents_list(work)),
        body=tuple(blocks),
        notes=notes,
        statements=tuple(account.statements),
        claims=tuple(account.claims),
        doubts=tuple(account.doubts),
        roles=_roles(work),
        language=work.language,
        declarations={**_DECLARATIONS, **work.declared},
    )


def _prepare(source: Source) -> _Work:
    """Everything that is found out about the page before its texts are read."""
    page = unwrapped(page_of(source), source)
    running = "\n".join(page.lines[index].text for index in page.full) or source.text
    language = language_of(running)
    bylines = find_bylines(page, language)
    notes = find_lists(page.lines)
    dated = {index for index, line in enumerate(page.lines) if date_of(line, language) or is_salute(line)}
    pages = {index for index, line in enumerate(page.lines) if is_page(line.text)}
    first = page.full[0] if page.full else 0
    sources = {index for index, line in enumerate(page.lines[:first]) if says_source(line)}
    zones = find_furniture(page, (notes.lines | dated | sources | pages) - set(bylines), set(bylines))
    contents = find_contents(page.lines[: zones.stop])
    top = find_top(page, zones, bylines, contents, language)
    work = _Work(source, page, Account(source, language), zones, top, notes, contents, language)
    above = {
        top.title,
        top.subtitle,
        top.repeated,
        *top.authors,
        *top.bylines,
        *top.information,
        *top.fields,
        *top.furniture,
    }
    if _in_contents(work) & above:
        work.contents = None
    titles = {top.title, top.subtitle, top.repeated, *top.authors, *_in_contents(work)}
    if notes.lines & titles or not all(_is_text(work, index) for index in notes.lines):
        notes.notes, notes.headings = [], []
    find_calls(page.lines, notes)
    notes.calls = [call for call in notes.calls if _is_text(work, call.index)]
    mark_calls(page, notes, work.account, work.marks)
    paragraphs = [index for index, line in enumerate(page.lines) if line.words >= _PARAGRAPH and _is_text(work, index)]
    _mark_pages(work)
    if join_divided_words(page, paragraphs, work.account, work.marks):
        work.declared["hyphenation"] = _JOINED
    _mark_headings(work)
    return work


def _mark_pages(work: _Work) -> None:
    """Numbers of pages in brackets become page breaks where they stand."""
    texts = [index for index in range(work.zones.stop) if _is_text(work, index)]
    starts = [work.page.lines[index].span.start for index in texts]
    for span, page in find_pages(work.page.lines[index] for index in texts):
        index = texts[bisect_right(starts, span.start) - 1]
        here = work.marks.setdefault(index, [])
        if any(mark.span.start < span.end and span.start < mark.span.end for mark in here):
            continue
        work.account.claim(span, "mark", "page number")
        here.append(Mark(span, (page,)))
        if span == work.page.lines[index].span:
            work.pages.add(work.page.lines[index].number)


def _is_text(work: _Work, index: int) -> bool:
    """Whether a line is part of the text, and not of the site around it."""
    top = work.top
    claimed = {*top.furniture, *top.bylines, *top.information, *top.fields, *work.zones.inside}
    if top.title is not None and top.repeated is not None:
        claimed.add(top.title)
    return index < work.zones.stop and index not in claimed


def _mark_headings(work: _Work) -> None:
    """Links to edit a section are furniture and mark headings; so does a list of contents."""
    for index, line in enumerate(work.page.lines[: work.zones.stop]):
        if not _is_text(work, index):
            continue
        for found in _EDIT.finditer(line.text):
            span = line.span.part(found.start(), found.end())
            work.account.claim(span, "furniture", "link to edit the section")
            work.marks.setdefault(index, []).append(Mark(span, ()))
            if line.words <= 16:
                work.headings.add(index)
    if work.contents is not None:
        work.headings |= {target for _, target in work.contents.entries if target is not None}


# Which lines are text


def _body_lines(work: _Work) -> tuple[list[int], tuple[Cut, ...]]:
    """The indices of the lines that are text, and where new texts begin; everything else is accounted for here."""
    page, top, account = work.page, work.top, work.account
    account_for_top(page, top, account, old=_older_than_page(work) or bool(top.authors))
    account_for_title(page, top, account)
    account_for_foot(page, work.zones, account)
    elsewhere = {*top.furniture, *top.bylines, *top.information, *top.fields, *_in_contents(work)}
    elsewhere |= work.notes.lines if called(work.notes) else set()
    last_full = max((index for index in page.full if index < work.zones.stop), default=-1)
    body = [
        index
        for index in range(work.zones.stop)
        if index not in elsewhere and not _accounted(work, index, below=index > last_full)
    ]
    cuts = find_cuts([page.lines[index] for index in body], page.usual_blanks, work.language)
    for cut in cuts:
        names = ("a new text", "the same text")
        chosen, other = names if cut.probability >= 0.5 else names[::-1]
        span = page.lines[body[cut.index]].span
        account.doubt("text-boundary", span, chosen, other, max(cut.probability, 1 - cut.probability), "a gap")
    return body, tuple(cut for cut in cuts if cut.probability >= 0.5)


def _accounted(work: _Work, index: int, *, below: bool) -> bool:
    """Whether a line is no running text but accounted for elsewhere; ``below`` says that the text is over."""
    line = work.page.lines[index]
    if index in work.zones.inside:
        claim_furniture(line, work.account, work.zones.evidence[index][0].name)
        return True
    stated = information(line.text) if below and index not in work.notes.lines and index not in work.marks else None
    if stated is not None and stated[0] != "author":
        account_for_information(line, work.account)
        return True
    return index == work.top.title or on_title_page(work.top, index)


def _older_than_page(work: _Work) -> bool:
    """Whether the text carries a date of long before the page was posted: then the byline names only a poster."""
    posted = [int(read.date.iso[:4]) for read in work.top.bylines.values() if read.date is not None]
    lines = work.page.lines[: work.zones.stop]
    years = [int(date.iso[:4]) for line in lines if (date := date_of(line, work.language)) is not None]
    return bool(posted) and any(year < max(WEB_BEGAN, min(posted) - 3) for year in years)


# The texts


def _read_text(work: _Work, body: Sequence[int], number: int, cut: Cut | None, *, several: bool) -> list[Block]:
    """The blocks of one text; several texts on a page are a division each."""
    page, top = work.page, work.top
    lines = [page.lines[index] for index in body]
    position = {index: place for place, index in enumerate(body)}
    head = position.get(top.repeated) if top.repeated is not None else None
    subtitle = position.get(top.subtitle) if head is not None and top.subtitle is not None else None
    author = next(((position[index], name) for index, name in top.authors.items() if index in position), None)
    marked = frozenset(page.lines[index].number for index in work.headings)
    levels = work.contents.levels(page.lines) if work.contents is not None else {}
    stated = {page.lines[index].number: level for index, level in levels.items()}
    opening = (head, subtitle, author[0] if author else None)
    known = frozenset(index for index in opening if index is not None)
    parts = find_parts(
        lines, Context(work.language, page.usual_blanks, _names(work), stated, marked, frozenset(work.pages)), known
    )
    group = str(number + 1) if several else None
    _state_opening(work, lines, parts, group)
    maker = TextMaker(
        source=work.source,
        lines=lines,
        parts=parts,
        account=work.account,
        marks={position[index]: list(found) for index, found in work.marks.items() if index in position},
        head=head,
        subtitle=subtitle,
        author=author,
        keys=_keys(work),
    )
    blocks = maker.blocks()
    if not several:
        return list(blocks)
    sure = cut.probability if cut is not None and cut.probability < UNSURE else None
    return [Division(_kind(parts, blocks), tuple(blocks), number=group, certainty=sure)]


def _names(work: _Work) -> frozenset[str]:
    """Names of authors and posters, folded."""
    stated = [one.value for one in work.account.statements if one.fact in {"author", "poster"}]
    return frozenset(fold(name) for name in stated if len(name.split()) > 1)


def _state_opening(work: _Work, lines: Sequence[PageLine], parts: Parts, group: str | None) -> None:
    """What opening and closing of a text state: its date, whom it addresses, who signed it, what its headnote says."""
    account = work.account
    dated = [*parts.datelines, *(index for index, kind in sorted(parts.closing.items()) if kind == "dateline")]
    for index in dated[:1]:
        line, date = lines[index], date_of(lines[index], work.language)
        if date is not None:
            account.state([Statement("date-written", line.text.strip(" .()[]"), line.span, date.normal)], group)
    for index in parts.salutes:
        account.state([Statement("addressee", lines[index].text.strip(" ,!:."), lines[index].span)], group)
    for index in parts.headnotes:
        account.state(headnote_statements(lines[index], work.language), group)
        if not imprint_statements(lines[index]):
            account.state_facts(lines[index].span, group)
    signed = [lines[index] for index, kind in parts.closing.items() if kind == "signed" and is_signature(lines[index])]
    for line in signed if parts.salutes else ():
        account.state([Statement("author", display_form(line.text.strip("–—- ")), line.span)], group)
    for index in parts.closing:
        if (read := information(lines[index].text)) is not None and read[0] == "author":
            account.state(name_statements(lines[index], read[1], "author"), group)
    if len(signed) == 1 and not parts.salutes:
        account.state_signature(signed[0], group)


def _kind(parts: Parts, blocks: Sequence[Block]) -> str:
    """What kind of text it is, as far as its form shows."""
    heard = sum(one.probability >= 0.5 for found in parts.interjections for one in found)
    if parts.salutes and not heard:
        return "letter"
    if heard >= 3 or any(isinstance(block, Speech) for block in blocks):
        return "speech"
    return "text"


# The list of contents


def _in_contents(work: _Work) -> set[int]:
    if work.contents is None:
        return set()
    heading = {work.contents.heading} if work.contents.heading is not None else set()
    return heading | {index for index, _ in work.contents.entries}


def _contents_list(work: _Work) -> list[Block]:
    """The list of contents, its entries pointing to their headings."""
    if work.contents is None:
        return []
    items = []
    for index, target in work.contents.entries:
        line = work.page.lines[index]
        words = content(work.source, line.span, work.marks.get(index, ()))
        gone = target is None or (target in work.notes.lines and called(work.notes))
        linked = words if gone or target is None else (Link(f"#{_key(work, target)}", words),)
        items.append(Item((Paragraph(linked),)))
        work.account.role(line, "entry of the contents", 0.9)
    heading = work.contents.heading
    head = () if heading is None else content(work.source, work.page.lines[heading].span)
    if heading is not None:
        work.account.role(work.page.lines[heading], "heading of the contents", 0.9)
    return [Division("contents", (List("contents", tuple(items), head),))]


def _key(work: _Work, index: int) -> str:
    return f"line{work.page.lines[index].number}"


def _keys(work: _Work) -> dict[int, str]:
    """The keys of the headings that the list of contents names, by the number of their line."""
    entries = work.contents.entries if work.contents is not None else ()
    targets = [target for _, target in entries if target is not None]
    return {work.page.lines[target].number: _key(work, target) for target in targets}


def _roles(work: _Work) -> tuple[LineRole, ...]:
    return tuple(work.account.roles[number] for number in sorted(work.account.roles))
