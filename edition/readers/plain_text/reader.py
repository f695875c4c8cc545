"""Reads plain text as people type it.

Supported: lines broken at a measure or one line a paragraph; paragraphs set apart by blank lines or by indents; single
and double spacing; headings, verse, indented quotations, lists, simple tables, thematic breaks, notes at the end or
between paragraphs, letters, plays, title blocks, lists of contents, emphasis by _underscores_ or *asterisks*, the
notices of distributors before and after the text.
Partly: turns over several paragraphs (only the first is in the speech), tables without clear columns (paragraphs).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from edition.model.block import Block, Closer, Note, Paragraph
from edition.model.inline import Inline
from edition.model.reading import Claim, Evidence, Fact, Form, LineRole, Reading, Statement
from edition.model.source import Source, Span
from edition.readers.plain_text.blocks import Builder
from edition.readers.plain_text.chunks import Chunk, find_chunks, over_pages, with_captions
from edition.readers.plain_text.contents import Contents, find_contents, targets
from edition.readers.plain_text.drama import split_turns
from edition.readers.plain_text.dumped import Dump, find_dump, without_numbers
from edition.readers.plain_text.envelope import Envelope, find_envelope
from edition.readers.plain_text.found import Structure
from edition.readers.plain_text.front import front_blocks
from edition.readers.plain_text.inline import LEFT_OUT, Words, left_out
from edition.readers.plain_text.notes import Notes, find_notes
from edition.readers.plain_text.opening import TitlePart, doubts, evidence_of, statements
from edition.readers.plain_text.preliminaries import Preliminaries, find_preliminaries
from edition.readers.plain_text.quoted import with_quotations
from edition.readers.plain_text.rows import Row, read_rows
from edition.readers.plain_text.setting import learn
from edition.readers.plain_text.structure import find_structure, split_labels
from edition.readers.plain_text.transcribers import find_transcribers
from edition.readers.plain_text.underlines import find_underlines
from edition.readers.shared.facts import find_facts
from edition.readers.shared.hyphens import Divisions, divided
from edition.readers.shared.language import language_of
from edition.readers.shared.names import name_probability
from edition.readers.shared.notes_content import first_offset, last_offset
from edition.readers.shared.page_marks import find_pages
from edition.readers.shared.proceedings import with_proceedings
from edition.readers.shared.vocabulary import Vocabulary

FORM: Form = "plain-text"
TRANSCRIBER = "note of the transcriber"
ADDED = "links listed by a text browser"
_LONGEST_LINE = 5000
"""Lines beyond were not broken by anyone: they say nothing about divided words."""
_LONGEST_COLOPHON = 1500


def evidence(source: Source) -> tuple[Evidence, ...]:
    """What speaks for plain text: any text is that until its marks say otherwise; typists break lines at a measure."""
    found = [Evidence("any text is plain text until marks say otherwise", 1.5)]
    setting = learn(read_rows(source))
    if setting.measure is not None and 50 <= setting.measure <= 80 and setting.gap == 0:
        found.append(Evidence("lines broken at the measure of a typed page", 0.7, f"column {setting.measure}"))
    if len(find_envelope(source).before):
        found.append(Evidence("a distributor's notice before the text", 5.0))
    return tuple(found)


def read(source: Source) -> Reading:
    """Read a source as plain text."""
    envelope, rows = _framed(source)
    rows, dump, links = _without_dump(rows)
    language = language_of(" ".join(row.text for row in rows[:3000]), least=0.6)
    setting = learn(rows)
    chunks = split_turns(split_labels(over_pages(with_captions(find_chunks(rows, setting)))))
    underlines = find_underlines(chunks)
    notes = find_notes(source, chunks)
    chunks = tuple(_without(chunks, notes.taken | {row.index for row in underlines.rows}))
    words = Words(source, _divisions(rows, language), _inserts(rows, notes, links))
    for span in set(dump.numbers) - set(links):
        words.mark(span.start, span.end, LEFT_OUT)
    contents = find_contents(chunks)
    stated = find_facts(source.slice(envelope.before), language)
    title = next((fact.value for fact in stated if fact.fact == "title"), "")
    before = find_preliminaries(chunks, contents, setting, language, title)
    structure = find_structure(chunks, contents, before.count, setting, language, underlines.ranks)
    builder = Builder(words, setting, structure, chunks[before.count :], targets(contents))
    body, unsure = with_quotations(builder.build(), source, language)
    heard = with_proceedings(body, source)
    front = _front(before, contents, chunks, builder)
    bodies = _notes(notes, builder)
    for row in notes.headings:
        words.mark(row.span.start, row.span.end, "heading over notes")
    for row in underlines.rows:
        words.mark(row.span.start, row.span.end, "underline of a heading")
    found = (*words.doubts, *doubts(before.parts), *unsure, *heard.doubts)
    return Reading(
        FORM,
        front=front,
        body=heard.blocks,
        notes=bodies,
        statements=tuple(_statements(source, envelope, before.parts, body, chunks[before.count :], language)),
        claims=(*words.claims, *_around(source, envelope), *(Claim(row.span, "furniture", ADDED) for row in dump.rows)),
        doubts=tuple(sorted(found, key=lambda doubt: doubt.span)),
        roles=tuple(_roles(source, envelope, before.parts, notes, builder, dump)),
        language=language,
        declarations=_declarations(words),
    )


def _without_dump(rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], Dump, list[Span]]:
    """The rows without what a text browser added to them, that, and the numbers of links inside rows."""
    dump = find_dump(rows)
    added = {row.index for row in dump.rows}
    own, links = without_numbers(tuple(row for row in rows if row.index not in added), dump.numbers)
    return (own, dump, links) if own else (rows, Dump(), [])


def _framed(source: Source) -> tuple[Envelope, tuple[Row, ...]]:
    """What distributors and transcribers put around and into a text, and the rows of the text itself."""
    envelope = find_envelope(source)
    rows = read_rows(source, envelope.text.start, envelope.text.end)
    makers = find_transcribers(rows)
    own = tuple(row for row in rows if row.index not in makers)
    if not own:
        return Envelope(Span(0, 0), Span(0, len(source.text)), Span(len(source.text), len(source.text))), read_rows(
            source
        )
    return replace(envelope, told=tuple(row for row in rows if row.index in makers)), own


def _front(
    before: Preliminaries, contents: Mapping[int, Contents], chunks: Sequence[Chunk], text: Builder
) -> tuple[Block, ...]:
    """The blocks before the text, when those of the text are made; their roles go to the text's builder."""
    structure = Structure(contents=dict(contents), epigraphs=before.epigraphs)
    builder = Builder(text.words, text.setting, structure, chunks, keys=text.keys)
    made = tuple(front_blocks(before, builder))
    text.roles.update(builder.roles)
    return made


def _without(chunks: Sequence[Chunk], taken: set[int]) -> Iterator[Chunk]:
    for chunk in chunks:
        rows = tuple(row for row in chunk.rows if row.index not in taken)
        if rows:
            yield replace(chunk, rows=rows)


def _divisions(rows: Sequence[Row], language: str | None) -> Divisions:
    texts = [row.text for row in rows if len(row.text) < _LONGEST_LINE] or [rows[0].text[:_LONGEST_LINE]]
    return Divisions(Vocabulary(texts), language, sum(map(divided, texts)) / len(texts))


def _inserts(rows: Sequence[Row], notes: Notes, links: Sequence[Span]) -> list[tuple[Span, Inline]]:
    """Numbers of links, note references and page numbers in brackets, none inside another, in the order of the text."""
    found: list[tuple[Span, Inline]] = []
    numbers: list[tuple[Span, Inline]] = [(span, left_out(span)) for span in links]
    for span, insert in sorted((*numbers, *find_pages(rows), *notes.references), key=lambda item: item[0]):
        if not found or span.start >= found[-1][0].end:
            found.append((span, insert))
    return found


def _notes(notes: Notes, builder: Builder) -> tuple[Note, ...]:
    made = []
    for note in notes.found:
        first = note.chunks[0].rows[0].span.start
        builder.words.mark(first, note.start, "note sign")
        blocks = builder.paragraphs(note.chunks, note.start, note.end)
        builder.words.mark(note.end, note.chunks[-1].rows[-1].span.end, "end of a note")
        certainty = note.certainty if note.certainty is not None and note.certainty < 0.9 else None
        made.append(Note(note.key, note.printed, note.place, blocks or (Paragraph(()),), note.at, certainty=certainty))
    return tuple(made)


def _statements(
    source: Source,
    envelope: Envelope,
    parts: Sequence[TitlePart],
    body: Sequence[Block],
    chunks: Sequence[Chunk],
    language: str | None,
) -> Iterator[Statement]:
    """What the title block, the distributor's notice and the last lines say about the text."""
    yield from statements(parts)
    stated = {part.fact for part in parts}
    before = source.slice(envelope.before)
    for found in find_facts(before, language):
        if found.fact not in stated:
            fact = "date-posted" if found.fact == "date-published" else found.fact  # that of the electronic text
            yield Statement(fact, found.value, Span(found.start, found.end), found.normalised, None, found.detail)
    yield from _signature(source, body, stated)
    for chunk in chunks[-4:]:
        for row in chunk.rows if len(chunk.rows) <= 6 and len(chunk.text) < _LONGEST_COLOPHON else ():
            for found in find_facts(row.text, language):
                span = row.span.part(found.start, found.end)
                yield Statement(found.fact, found.value, span, found.normalised, None, found.detail)


def _signature(source: Source, body: Sequence[Block], stated: set[Fact | None]) -> Iterator[Statement]:
    """The name under a text that names no author before it, where it is signed once."""
    signed = [part for block in body if isinstance(block, Closer) for part in block.parts if part[0] == "signed"]
    if "author" in stated or len(signed) != 1:
        return
    content = signed[0][1]
    first, last = first_offset(content), last_offset(content)
    if first is None or last is None:
        return
    name = source.text[first:last].strip(" .*_–—-")
    if name_probability(name) >= 0.6:
        yield Statement("author", " ".join(name.split()), Span(first, last), detail="signature")


def _around(source: Source, envelope: Envelope) -> Iterator[Claim]:
    """The distributor's words are no part of the work."""
    yield from (Claim(row.span, "furniture", TRANSCRIBER) for row in envelope.told)
    for span in (envelope.before, envelope.after):
        text = source.slice(span)
        if text.strip(" \t\r\n\f\v\u00a0"):
            yield Claim(span, "furniture", "notice of the distributor")


def _declarations(words: Words) -> dict[str, str]:
    declared: dict[str, str] = {}
    if words.kinds:
        declared["hyphenation"] = (
            "Words divided at line ends were joined and their hyphens taken out, except where the hyphen belongs to "
            "the word; which is which was decided from the words of the text itself, hyphenation patterns and grammar."
        )
    return declared


def _roles(
    source: Source, envelope: Envelope, parts: Sequence[TitlePart], notes: Notes, builder: Builder, dump: Dump
) -> Iterator[LineRole]:
    roles = dict(builder.roles)
    for row in dump.rows:
        roles[row.number] = LineRole(row.number, ADDED, 0.95)
    for part in parts:
        for row in part.rows:
            roles[row.number] = LineRole(row.number, f"title block: {part.kind}", part.probability, evidence_of(part))
    for note in notes.found:
        for row in (row for chunk in note.chunks for row in chunk.rows):
            roles[row.number] = LineRole(row.number, f"note {note.printed}", note.certainty or 0.6, note.evidence)
    for row in envelope.told:
        roles[row.number] = LineRole(row.number, TRANSCRIBER, 0.95)
    for row in notes.headings:
        roles[row.number] = LineRole(row.number, "heading over notes", 0.9)
    for line in source.lines:
        outside = line.span.end <= envelope.before.end or line.span.start >= max(envelope.after.start, 1)
        other = "blank" if line.blank else "notice of the distributor" if outside else "text"
        yield roles.get(line.number, LineRole(line.number, other, 1.0))
