"""Markdown -> Reading: metadata, the document, notes by sign, pages; then the account of what is left."""

from dataclasses import replace

from edition.model.block import Block, Head, Note
from edition.model.reading import Claim, Reading, Statement
from edition.model.source import Source
from edition.readers.shared.language import language_of
from edition.readers.shared.markdown_cover import settle
from edition.readers.shared.markdown_dash_lines import with_dash_lines
from edition.readers.shared.markdown_dialogue import with_dialogue
from edition.readers.shared.markdown_document import Document, read_document
from edition.readers.shared.markdown_headings import promoted, with_keys
from edition.readers.shared.markdown_letters import with_letters
from edition.readers.shared.markdown_metadata import Metadata, read_metadata
from edition.readers.shared.markdown_navigation import without_navigation
from edition.readers.shared.markdown_numbers import with_numbers
from edition.readers.shared.markdown_pages import with_page_marks
from edition.readers.shared.markdown_quotations import with_quotations
from edition.readers.shared.markdown_separators import without_separators
from edition.readers.shared.markdown_stated import stated_at_edges
from edition.readers.shared.markdown_statements import statements_of
from edition.readers.shared.markdown_titles import take_title
from edition.readers.shared.markdown_verse import with_stanzas
from edition.readers.shared.notes_blocks import find_notes
from edition.readers.shared.notes_content import words_of
from edition.readers.shared.notes_headings import without_notes_headings
from edition.readers.shared.notes_lines import split_notes
from edition.readers.shared.notes_sources import with_source_notes
from edition.readers.shared.notes_words import notes_heading, responsible
from edition.readers.shared.proceedings import with_proceedings

SAMPLE = 40_000
"""Characters from which the language is told."""

_DECLARATIONS = {
    "segmentation": "Paragraphs, headings, lists and notes are those of the Markdown source.",
    "punctuation": "Quotation marks, dashes and hyphens stand as in the source; nothing was made typographic.",
    "hyphenation": "Line ends of the source are word spaces; the source divides no words.",
}


def read(source: Source) -> Reading:
    """Read a Markdown source. Text before the first heading stays before the first division."""
    metadata = read_metadata(source)
    document = read_document(source, metadata.end if metadata else 0)
    statements = _stated(source, document, metadata)
    language = language_of(source.text[:SAMPLE])
    titled = take_title(
        with_dialogue(_parted(document, source), document.parse),
        source,
        document.parse,
        has_title=any(statement.fact == "title" for statement in statements),
        language=language,
    )
    statements += titled.statements
    statements += stated_at_edges(titled.body, source, statements, language)
    blocks = with_stanzas(titled.body, source.text)
    blocks = with_page_marks(blocks, source, document.parse)
    blocks = _with_sign_notes(blocks, document)
    blocks = without_notes_headings(promoted(with_keys(blocks), document.parse), document.parse)
    blocks = _named(blocks, source)
    blocks = with_numbers(blocks, source.text)
    blocks = with_quotations(with_source_notes(blocks, document.parse, language), document.parse, language)
    blocks = with_letters(blocks, document.parse, language)
    proceedings = with_proceedings(blocks, source, [one.value for one in statements if one.fact == "author"])
    document.parse.doubts.extend(proceedings.doubts)
    claims, body = _settled(document, titled.front, proceedings.blocks)
    return Reading(
        form="markdown",
        front=titled.front,
        body=body,
        notes=tuple(_attributed(note, source) for note in document.parse.notes),
        statements=(*statements, *document.parse.statements),
        claims=tuple(claims),
        doubts=tuple(document.parse.doubts),
        roles=tuple(document.parse.roles[number] for number in sorted(document.parse.roles)),
        language=_language(source, body, statements),
        declarations=dict(_DECLARATIONS),
    )


def _parted(document: Document, source: Source) -> tuple[Block, ...]:
    """The blocks as they were read, without navigation, and with the turns of talk parted."""
    return with_dash_lines(without_navigation(document.blocks, document.parse), source.text)


def _settled(
    document: Document, front: tuple[Block, ...], body: tuple[Block, ...]
) -> tuple[list[Claim], tuple[Block, ...]]:
    """Account for what is left, over front and body together."""
    parse = document.parse
    claims, blocks = settle(parse.source, (*front, *body), parse.notes, parse.claims)
    return claims, blocks[len(front) :]


def _stated(source: Source, document: Document, metadata: Metadata | None) -> list[Statement]:
    if metadata is None:
        return []
    statements, claims = statements_of(source, metadata)
    document.parse.claims.extend([*metadata.claims, *claims])
    document.parse.doubts.extend(metadata.doubts)
    last = source.line_at(max(metadata.end - 1, 0)).number
    for number in range(1, last + 1):
        if not source.lines[number - 1].blank:
            document.parse.role(
                number - 1 - document.parse.lines.first, number - document.parse.lines.first, "metadata"
            )
    return statements


def _with_sign_notes(blocks: tuple[Block, ...], document: Document) -> tuple[Block, ...]:
    """Notes by sign ("[1]" in the text, "[1] ..." at the end), where the text has no labelled ones."""
    parse = document.parse
    blocks = split_notes(blocks, parse.source.text)
    found = find_notes(blocks, parse.source.text, parse.new_key)
    parse.notes.extend(found.notes)
    parse.note_roles(found.notes)
    parse.claims.extend(found.claims)
    parse.doubts.extend(found.doubts)
    return without_separators(blocks, found.blocks, found.taken, parse)


def _named(blocks: tuple[Block, ...], source: Source) -> tuple[Block, ...]:
    """Headings over notes and over contents say so in their division's type."""
    return tuple(
        replace(block, kind="notes")
        if isinstance(block, Head) and notes_heading(words_of(block, source.text))
        else block
        for block in blocks
    )


def _attributed(note: Note, source: Source) -> Note:
    """Who wrote the note, where its last words say so; the words stay."""
    name = responsible(words_of(note.blocks, source.text))
    return replace(note, responsible=name) if name else note


def _language(source: Source, body: tuple[Block, ...], statements: list[Statement]) -> str | None:
    stated = next((one.normalised for one in statements if one.fact == "language" and one.normalised), None)
    return stated or language_of(words_of(body, source.text)[:SAMPLE])
