"""Encoding: a reading becomes a TEI document and the ledger that proves it holds every character of the source."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from edition.encoding.account import claimed, settle
from edition.encoding.adopted import adopted_ledger
from edition.encoding.body import body, matter, note_body
from edition.encoding.counts import counts
from edition.encoding.given import GIVEN_BY, Given
from edition.encoding.header import header
from edition.encoding.header_file import TOOL
from edition.encoding.ident import assign
from edition.encoding.notes import place_the_rest, point_source_notes
from edition.encoding.serialize import Writer, document
from edition.encoding.state import State
from edition.encoding.summary import Summary, summarise
from edition.encoding.tree import Element, element, elements, first_offset
from edition.encoding.unstated import unstated
from edition.encoding.values import language
from edition.model.artefact import TeiDocument
from edition.model.ledger import Ledger
from edition.model.problem import Place, Problem, Refusal
from edition.model.reading import Reading
from edition.model.rules import LINK_TO_NOWHERE, NOTHING_TO_ENCODE, TITLE_NOT_STATED, TOO_DEEP
from edition.model.source import Source
from edition.xml.namespaces import TEI

__all__ = ["adopted_ledger", "encode"]


def encode(source: Source, reading: Reading, *, overrides: Mapping[str, Any] | None = None) -> TeiDocument:
    """Make the TEI document of a reading, with its ledger, counts and problems.

    ``overrides`` is the metadata that the project's configuration gives for this source (see ``given``).
    Raises Refusal (LOST_TEXT, DOUBLED_TEXT, INVENTED_TEXT, HIDDEN_TEXT) where the reading does not account for every
    character of the source exactly once, and (TOO_DEEP) where it is nested hundreds of levels deep.
    """
    given = Given(overrides or {})
    notes = {note.key: note for note in reversed(reading.notes)}
    state = State(source, notes, note_body)
    try:
        text = _text(state, reading)
    except RecursionError:
        message = "blocks are nested more deeply than can be encoded"
        raise Refusal(Problem(TOO_DEEP, Place(source.file_name), message)) from None
    main_language = language(given.one("language")) or language(reading.language) or "und"
    _identify(state, text)
    writer = Writer(source)
    written = writer.fragment(text, 1)
    runs = settle(source, [*writer.runs, *claimed(source, reading.claims)])
    summary = summarise(source, reading, text, main_language, runs, writer.changes)
    _tell(state, summary, given)
    head = _head(summary, given, state, text)
    root = element("TEI", xmlns=TEI, xml_id=source.identifier, xml_lang=main_language)
    data = document(root, head, written)
    ledger = Ledger(
        file_name=source.file_name,
        source_sha256=source.sha256,
        charset=source.charset.name,
        source_length=len(source.text),
        tei_sha256=hashlib.sha256(data).hexdigest(),
        tei_length=writer.length,
        runs=runs,
    )
    problems = tuple(sorted(state.problems, key=lambda problem: (problem.place.line or 0, problem.place.column or 0)))
    return TeiDocument(source.identifier, data, ledger, counts(text, summary.words), problems, main_language)


def _head(summary: Summary, given: Given, state: State, text: Element) -> str:
    """The header, written; once more with notes where it does not hold all that was taken out of the text for it."""
    head = Writer(summary.source).fragment(header(summary, given, state, text), 1)
    lost = tuple(unstated(summary.source, summary.reading, head))
    if not lost:
        return head
    reading = replace(summary.reading, statements=(*summary.reading.statements, *lost))
    return Writer(summary.source).fragment(header(replace(summary, reading=reading), given, state, text), 1)


def _text(state: State, reading: Reading) -> Element:
    """The ``text``; ``front`` and ``back`` only where there is something in them."""
    text = element("text")
    if reading.front:
        text.children.append(matter(state, "front", reading.front))
    text.children.append(body(state, reading.body))
    if reading.back:
        text.children.append(matter(state, "back", reading.back))
    place_the_rest(state, text, reading.notes)
    text.children = [part for part in text.children if isinstance(part, Element) and part.children]
    point_source_notes(text)
    _point_links(state)
    return text


def _point_links(state: State) -> None:
    """Links to places inside the text point to the element that carries their key."""
    for link, key in state.links:
        target = state.named.get(key)
        if target is not None:
            link.attributes["target"] = target
        else:
            state.problem(LINK_TO_NOWHERE, f"no place in the text is named {key!r}", first_offset(link))


def _identify(state: State, text: Element) -> None:
    """Give xml:ids to the text's elements, and to those of the header that it points to."""
    header_parts = (*state.responsible.values(), *state.people.values())
    targets = [value for one in elements(text) for value in one.attributes.values() if isinstance(value, Element)]
    assign(state.source, (*header_parts, text), targets, {state.source.identifier, TOOL, GIVEN_BY})


def _tell(state: State, summary: Summary, given: Given) -> None:
    if not summary.titled and given.one("title") is None:
        state.problem(TITLE_NOT_STATED, f"the title in the header is {summary.title!r}", None)
    if not summary.words:
        state.problem(NOTHING_TO_ENCODE, "the text has no words", None)
