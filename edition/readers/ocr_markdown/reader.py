"""OCR Markdown -> Reading: the document, title page, contents, page notes, pages, colophon; then the account."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from edition.model.block import Block, Division, Head, Note, Paragraph, TitlePage
from edition.model.inline import PageBreak
from edition.model.reading import Reading, Statement
from edition.model.source import Source
from edition.readers.ocr_markdown.colophon import find_colophon
from edition.readers.ocr_markdown.contents import Contents, contents_division, find_contents, heads_of_entries
from edition.readers.ocr_markdown.numbering import number_pages
from edition.readers.ocr_markdown.pages import part_pages
from edition.readers.ocr_markdown.repeats import doubt_repeats
from edition.readers.ocr_markdown.running_heads import with_running_heads
from edition.readers.ocr_markdown.seams import with_hidden_ends, with_joined_headings
from edition.readers.ocr_markdown.tex_words import with_words
from edition.readers.shared.language import language_of
from edition.readers.shared.markdown_cover import settle
from edition.readers.shared.markdown_dash_lines import with_dash_lines
from edition.readers.shared.markdown_dialogue import with_dialogue
from edition.readers.shared.markdown_divided import with_whole_words
from edition.readers.shared.markdown_document import Document, read_document
from edition.readers.shared.markdown_headings import promoted, with_keys
from edition.readers.shared.markdown_letters import with_letters
from edition.readers.shared.markdown_metadata import read_metadata
from edition.readers.shared.markdown_numbers import with_numbers
from edition.readers.shared.markdown_pages import join_over_breaks, page_ordinals, with_page_marks
from edition.readers.shared.markdown_quotations import with_quotations
from edition.readers.shared.markdown_statements import statements_of
from edition.readers.shared.markdown_title_lines import unbold
from edition.readers.shared.markdown_titles import take_title
from edition.readers.shared.markdown_verse import with_stanzas
from edition.readers.shared.notes_blocks import find_notes
from edition.readers.shared.notes_content import plain, words_of
from edition.readers.shared.notes_headings import without_notes_headings
from edition.readers.shared.notes_lines import split_notes
from edition.readers.shared.notes_sources import with_source_notes
from edition.readers.shared.notes_words import responsible
from edition.readers.shared.proceedings import with_proceedings

SAMPLE = 40_000

_DECLARATIONS = {
    "segmentation": "Paragraphs and headings are those of the source; paragraphs that run over a page were joined.",
    "punctuation": "Quotation marks, dashes and hyphens stand as in the source.",
    "hyphenation": "Words divided at line and page ends were joined; hyphens that belong to their words were kept.",
}


@dataclass(slots=True)
class _Work:
    """The text while it is being understood."""

    document: Document
    blocks: tuple[Block, ...]
    front: tuple[Block, ...] = ()
    back: tuple[Block, ...] = ()
    statements: list[Statement] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    declarations: dict[str, str] = field(default_factory=lambda: dict(_DECLARATIONS))


def read(source: Source) -> Reading:
    """Read the Markdown of an OCR model."""
    metadata = read_metadata(source)
    document = read_document(source, metadata.end if metadata else 0, indented_code=False, uncalled_in_place=True)
    parse = document.parse
    blocks = with_dialogue(with_dash_lines(document.blocks, source.text), parse)
    blocks = with_whole_words(blocks, parse, language_of(source.text[:SAMPLE]))
    work = _Work(document, tuple(_plain_heading(with_words(block, parse)) for block in blocks))
    if metadata:
        work.statements, claims = statements_of(source, metadata)
        parse.claims.extend([*metadata.claims, *claims])
    work.blocks = with_joined_headings(with_keys(with_page_marks(work.blocks, source, parse, join=False)), parse)
    _front(work, source)
    _notes_and_pages(work, source)
    doubt_repeats(work.blocks, parse)
    language = _language(work, source)
    _back(work, source, language)
    work.blocks = with_source_notes(with_stanzas(work.blocks, source.text), parse, language)
    work.blocks = with_letters(
        with_quotations(with_numbers(work.blocks, source.text), parse, language), parse, language
    )
    proceedings = with_proceedings(work.blocks, source, [one.value for one in work.statements if one.fact == "author"])
    parse.doubts.extend(proceedings.doubts)
    work.blocks = proceedings.blocks
    pages = number_pages(work.front, work.blocks, work.back, work.anchors, parse)
    if pages.declaration:
        work.declarations["pagination"] = pages.declaration
    claims, blocks = settle(source, (*pages.front, *pages.body, *pages.back), parse.notes, parse.claims)
    first, last = len(pages.front), len(blocks) - len(pages.back)
    return Reading(
        form="ocr-markdown",
        front=blocks[:first],
        body=blocks[first:last],
        back=blocks[last:],
        notes=tuple(_attributed(note, source) for note in parse.notes),
        statements=(*work.statements, *parse.statements),
        claims=tuple(claims),
        doubts=tuple(parse.doubts),
        roles=tuple(parse.roles[number] for number in sorted(parse.roles)),
        language=language,
        declarations=work.declarations,
    )


def _plain_heading(block: Block) -> Block:
    """Bold or italics around a whole heading are the model's rendering of it."""
    if not isinstance(block, Head):
        return block
    content = unbold(block.content)
    return replace(block, content=content) if content is not block.content else block


def _front(work: _Work, source: Source) -> None:
    """Title page and table of contents."""
    parse = work.document.parse
    has_title = any(statement.fact == "title" for statement in work.statements)
    titled = take_title(work.blocks, source, parse, has_title=has_title, language=language_of(source.text[:SAMPLE]))
    work.statements += titled.statements
    work.blocks, work.front = titled.body, titled.front
    contents = find_contents(work.blocks, source)
    if contents is None:
        return
    rest = (*work.blocks[: contents.start], *work.blocks[contents.end :])
    division = _linked(contents, rest, work, source)
    lead = work.blocks[: contents.start]
    if all(isinstance(block, (PageBreak, Paragraph)) for block in lead) and len(lead) <= 3:
        work.front = (*work.front, *lead, division)
        work.blocks = work.blocks[contents.end :]
    else:
        work.blocks = (*lead, division, *work.blocks[contents.end :])


def _linked(contents: Contents, rest: Sequence[Block], work: _Work, source: Source) -> Division:
    heads = [block for block in rest if isinstance(block, Head)]
    found = heads_of_entries(contents.entries, heads, source)
    keys = {number: key for number, head in found.items() if (key := heads[head].key)}
    for number, key in keys.items():
        page = contents.entries[number].page
        if page and page.isdigit():
            work.anchors.setdefault(key, int(page))
    return contents_division(contents, keys, work.document.parse)


def _notes_and_pages(work: _Work, source: Source) -> None:
    parse = work.document.parse
    marked = any(isinstance(block, PageBreak) for block in (*work.front, *work.blocks))
    before = split_notes(with_running_heads(work.blocks, parse, _titles(work, source)), source.text)
    found = find_notes(
        before,
        source.text,
        parse.new_key,
        at_page_ends=True,
        pages=page_ordinals(before),
        labelled=parse.labelled,
    )
    parse.claims.extend(found.claims)
    parse.doubts.extend(found.doubts)
    parse.note_roles(found.notes)
    parted = part_pages(before, found, parse)
    parse.notes.extend(found.notes if parted.at_page_ends else (replace(note, place="end") for note in found.notes))
    blocks = with_hidden_ends(parted.blocks, parse, pages_marked=marked)
    work.blocks = without_notes_headings(promoted(join_over_breaks(blocks, source, parse), parse), parse)


def _titles(work: _Work, source: Source) -> list[str]:
    """The words of the title and of all headings, which running heads repeat."""
    titles = [statement.value for statement in work.statements if statement.fact in ("title", "author")]
    return titles + [words_of(block, source.text) for block in work.blocks if isinstance(block, Head)]


def _back(work: _Work, source: Source, language: str | None) -> None:
    known = [
        plain(content, source.text)
        for block in work.front
        if isinstance(block, TitlePage)
        for _, content in block.parts
    ]
    colophon = find_colophon(work.blocks, known, source, language)
    if colophon is None:
        return
    kept = list(work.blocks[: colophon.start])
    breaks: list[Block] = []
    while kept and isinstance(kept[-1], PageBreak):
        breaks.insert(0, kept.pop())
    work.blocks = tuple(kept)
    work.back = (*breaks, colophon.division)
    work.statements += colophon.statements


def _attributed(note: Note, source: Source) -> Note:
    name = responsible(words_of(note.blocks, source.text))
    return replace(note, responsible=name) if name else note


def _language(work: _Work, source: Source) -> str | None:
    stated = next((one.normalised for one in work.statements if one.fact == "language" and one.normalised), None)
    return stated or language_of(words_of(work.blocks, source.text)[:SAMPLE])
