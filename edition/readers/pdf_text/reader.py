"""Reads the text of a PDF: pages, running heads, notes, divided words, paragraphs, headings, title block, closing.

Supported: dumps of pdftotext (with and without -layout), of PDF libraries, copies from a viewer, exports of word
processors, prints of a browser; single and double spacing; form feeds kept, lost or missing; notes at the foot of
pages and columns and at the end; two columns side by side or one after the other.
Partly: tables (where their columns are kept), quotations told by a narrower measure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from edition.model.reading import Claim, Evidence, LineRole, Reading
from edition.model.source import Source, Span
from edition.readers.pdf_text.columns import in_columns
from edition.readers.pdf_text.evidence import FORM
from edition.readers.pdf_text.flow import Flow
from edition.readers.pdf_text.footnotes import NotesFound, find_notes
from edition.readers.pdf_text.furniture import Furniture, drop, find_furniture
from edition.readers.pdf_text.mend import with_mended_lines, with_spread_words
from edition.readers.pdf_text.pages import find_pages
from edition.readers.pdf_text.rows import Dump, read_rows, without_margin
from edition.readers.pdf_text.segments import find_segments
from edition.readers.pdf_text.setting import learn
from edition.readers.pdf_text.structure import Structure, find_structure
from edition.readers.shared.hyphens import Divisions, divided
from edition.readers.shared.language import language_of
from edition.readers.shared.proceedings import with_proceedings
from edition.readers.shared.vocabulary import Vocabulary


def read(source: Source) -> Reading:
    """Read a source that is the text of a PDF."""
    columned = in_columns(read_rows(source))
    whole = find_pages(columned.dump)
    furniture, folios = find_furniture(whole)
    if folios.printed and not whole.marked:
        whole = replace(whole, marked="notes and folios")
    dump = without_margin(drop(whole, furniture))
    if not dump.rows:
        return Reading(FORM, claims=tuple(_rule_claims(whole, furniture)))
    language = language_of(" ".join(row.text for row in dump.rows[:2000]))
    dump = with_spread_words(dump)
    dump = with_mended_lines(dump, learn(dump.rows))
    setting = learn(dump.rows)
    notes = find_notes(dump.rows, setting, columned=dump.columned)
    text = [row for row in dump.rows if row.index not in notes.taken]
    flow = Flow(source, dump, folios, furniture, notes, _divisions(dump, language))
    segments, doubts = find_segments(text, setting)
    flow.doubts.extend([*doubts, *notes.doubts, *columned.doubts])
    structure = find_structure(segments, setting, flow, language)
    authors = [item.value for item in structure.statements if item.fact == "author"]
    heard = with_proceedings(structure.body, source, authors)
    flow.doubts.extend(heard.doubts)
    bodies = flow.notes()
    flow.claims.extend(Claim(heading.span, "mark", "heading over notes") for heading in notes.headings)
    return Reading(
        FORM,
        front=tuple(structure.front),
        body=heard.blocks,
        back=tuple(structure.back),
        notes=bodies,
        statements=tuple(structure.statements),
        claims=tuple(flow.claims),
        doubts=tuple(sorted(flow.doubts, key=lambda doubt: doubt.span)),
        roles=tuple(_roles(whole, furniture, notes, structure)),
        language=language,
        declarations=_declarations(flow, whole),
    )


def _divisions(dump: Dump, language: str | None) -> Divisions:
    ends = sum(1 for row in dump.rows if divided(row.text))
    return Divisions(Vocabulary(row.text for row in dump.rows), language, ends / max(len(dump.rows), 1))


def _rule_claims(dump: Dump, furniture: Sequence[Furniture]) -> Iterator[Claim]:
    for span in (*dump.rules, *(item.row.span for item in furniture)):
        yield Claim(span, "furniture", "nothing but page furniture")


def _declarations(flow: Flow, dump: Dump) -> dict[str, str]:
    declared: dict[str, str] = {}
    if flow.kinds:
        declared["hyphenation"] = (
            "Words divided at line ends were joined and their hyphens taken out, except where the hyphen belongs to "
            "the word; which is which was decided from the words of the text itself, hyphenation patterns and grammar."
        )
    if dump.pages > 1 and not flow.folios.printed:
        declared["pagination"] = "No page numbers are printed in the source: pages were counted from its page breaks."
    elif dump.pages > 1:
        declared["pagination"] = (
            "Page numbers are those printed; pages without one were numbered from their neighbours."
        )
    return declared


def _roles(dump: Dump, furniture: Sequence[Furniture], notes: NotesFound, structure: Structure) -> Iterator[LineRole]:
    """How each line was understood, in the order of the source."""
    roles: dict[int, LineRole] = {}

    def take(span: Span, role: str, chance: float, evidence: tuple[Evidence, ...]) -> None:
        first, last = dump.source.line_at(span.start).number, dump.source.line_at(max(span.end - 1, 0)).number
        for number in range(first, last + 1):
            roles[number] = LineRole(number, role, chance, evidence)

    for item in furniture:
        take(item.row.span, f"running {item.kind}", 0.9, item.evidence)
    for note in notes.notes:
        for span in (note.opening.span, *(row.span for row in note.rows)):
            take(span, f"note {note.opening.printed}", note.probability, note.evidence)
    for heading in notes.headings:
        take(heading.span, "heading over notes", 0.9, ())
    for segment, role, chance, evidence in structure.roles:
        for place, row in enumerate(segment.rows):
            take(row.span, role, chance, evidence if place == 0 else ())
    for rule in dump.rules:
        number = dump.source.line_at(rule.start).number
        roles.setdefault(number, LineRole(number, "drawn rule", 0.9))
    for line in dump.source.lines:
        yield roles.get(line.number, LineRole(line.number, "blank" if line.blank else "text", 1.0))
