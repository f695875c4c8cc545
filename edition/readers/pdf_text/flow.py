"""The flow of the text: rows made content, with page breaks, running heads and note references in their places."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from edition.model.block import Block, Milestone, Note, Paragraph
from edition.model.inline import Content, FormeWork, Inline, NoteReference, PageBreak
from edition.model.reading import Claim, Doubt
from edition.model.source import Source, Span
from edition.readers.pdf_text.footnotes import FootNote, NotesFound
from edition.readers.pdf_text.furniture import Folios, Furniture
from edition.readers.pdf_text.note_signs import SUPERSCRIPTS
from edition.readers.pdf_text.rows import Dump, Row
from edition.readers.pdf_text.segments import Segment
from edition.readers.shared.hyphens import Divisions
from edition.readers.shared.joining import Joiner, Part
from edition.readers.shared.notes_content import plain

_SURE = 0.9


@dataclass(slots=True)
class Flow:
    """Makes content from rows, in the order of the text; each page break comes out once, where its page begins.

    ``claims``, ``doubts`` and the kinds of divided words gather up as content is made.
    """

    source: Source
    dump: Dump
    folios: Folios
    furniture: Sequence[Furniture]
    found: NotesFound
    divisions: Divisions
    claims: list[Claim] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    _page: int = -1
    _joiner: Joiner = field(init=False)
    _starts: dict[int, int] = field(init=False)
    _edges: dict[tuple[int, bool], list[Furniture]] = field(init=False)

    def __post_init__(self) -> None:
        self._joiner = Joiner(self.source, self.divisions, self._references())
        self._edges = self._find_edges()
        self._starts = {}
        for row in (*self.dump.rows, *(item.row for item in self.furniture)):
            start = self._starts.get(row.page)
            self._starts[row.page] = row.span.start if start is None else min(start, row.span.start)

    def _references(self) -> list[tuple[Span, Inline]]:
        inserts: list[tuple[Span, Inline]] = []
        for note in self.found.notes:
            for marker in (note.marker, *note.again):
                if marker is None:
                    continue
                span, printed = marker.span, marker.printed.translate(SUPERSCRIPTS)
                inserts.append((span, NoteReference(key_of(note), printed, span, certainty=certainty(note))))
                self.claims.append(Claim(span, "mark", "note reference"))
        return sorted(inserts, key=lambda insert: insert[0])

    def before(self, row: Row) -> list[PageBreak | FormeWork]:
        """What stands between the text so far and a row: the feet of pages, page breaks, the heads of pages."""
        return self._turn_to(row.page)

    def after_all(self) -> list[PageBreak | FormeWork]:
        """What stands after the last row: pages with nothing but notes and running heads, the foot of the last page."""
        events = self._turn_to(self.dump.pages - 1)
        return [*events, *self._edge(self._page, top=False)]

    def _turn_to(self, page: int) -> list[PageBreak | FormeWork]:
        events: list[PageBreak | FormeWork] = []
        while self._page < page:
            if self._page >= 0:
                events.extend(self._edge(self._page, top=False))
            self._page += 1
            number = self.folios.numbers.get(self._page)
            counted = not self.folios.printed
            if self.dump.marked:
                events.append(PageBreak(number, counted and number is not None, at=self._starts.get(self._page)))
            events.extend(self._edge(self._page, top=True))
        return events

    def _find_edges(self) -> dict[tuple[int, bool], list[Furniture]]:
        """The furniture of each page, at its head (True) and at its foot."""
        first: dict[int, int] = {}
        for row in self.dump.rows:
            first.setdefault(row.page, row.span.start)
        edges: dict[tuple[int, bool], list[Furniture]] = {}
        for item in self.furniture:
            page = item.row.page
            above = page in first and item.row.span.start < first[page]
            edges.setdefault((page, item.kind == "header" or (item.kind != "footer" and above)), []).append(item)
        return edges

    def _edge(self, page: int, *, top: bool) -> Iterable[FormeWork]:
        for item in self._edges.get((page, top), ()):
            yield FormeWork(item.kind, self.join([item.row.span]))

    def join(self, parts: Iterable[Part]) -> Content:
        """Parts joined to content; what that needs of claims and doubts is kept."""
        joined = self._joiner.join(parts)
        self.claims.extend(joined.claims)
        self.doubts.extend(joined.doubts)
        self.kinds.extend(joined.kinds)
        return tuple(joined.content)

    def content(self, rows: Sequence[Row], first: Span | None = None) -> tuple[list[Block], Content]:
        """Blocks that stand before rows (page breaks, running heads) and the content of the rows themselves.

        ``first`` replaces the span of the first row where a sign was taken off its start.
        """
        lead: list[Block] = list(self.before(rows[0]))
        parts: list[Part] = []
        for number, row in enumerate(rows):
            if number:
                parts.extend(self.before(row))
            parts.append(first if first is not None and number == 0 else row.span)
        return lead, self.join(parts)

    def words(self, rows: Sequence[Row]) -> str:
        """The words of rows as they are read: divided words joined, note references left out."""
        return plain(tuple(self._joiner.join(row.span for row in rows).content), self.source.text)

    def after_sign(self, row: Row, width: int) -> Span:
        """The text of a row after a sign of so many characters and the white space that no note reference takes in."""
        rest = row.text[width:]
        start = row.span.start + width + len(rest) - len(rest.lstrip())
        taken = [span.start for span, _ in self._joiner.inserts if row.span.start + width <= span.start < start]
        return Span(min([start, *taken]), row.span.end)

    def part(self, span: Span) -> Content:
        """The content of one range inside one row or over several rows that no page break divides."""
        return self.join(self._lines(span))

    def _lines(self, span: Span) -> Iterable[Span]:
        for row in self.dump.rows:
            start, end = max(row.span.start, span.start), min(row.span.end, span.end)
            if start < end:
                text = self.source.text[start:end]
                lead = len(text) - len(text.lstrip())
                yield Span(start + lead, start + len(text.rstrip()))

    def notes(self) -> tuple[Note, ...]:
        """The bodies of the notes. Their page breaks stand in the running text."""
        made = []
        for note in self.found.notes:
            span = note.opening.span
            self.claims.append(Claim(span, "mark", "note sign"))
            parts: list[Part] = [row.span for row in note.rows]
            if not note.alone:
                first = note.rows[0].span
                lead = len(self.source.text[span.end : first.end]) - len(
                    self.source.text[span.end : first.end].lstrip()
                )
                parts[0] = Span(span.end + lead, first.end)
            content = self.join(parts)
            sign = note.opening.printed.translate(SUPERSCRIPTS)
            made.append(
                Note(key_of(note), sign, note.place, (Paragraph(content),), span.start, certainty=certainty(note))
            )
        return tuple(made)


def key_of(note: FootNote) -> str:
    """The key of a note: unique, since no two notes begin at one offset."""
    return f"note-{note.opening.span.start}"


def certainty(note: FootNote) -> float | None:
    """How sure a note is, None where nobody need doubt it."""
    return None if note.probability >= _SURE else round(note.probability, 2)


def rules_as_blocks(
    dump: Dump, segments: Sequence[Segment], notes: NotesFound
) -> tuple[dict[int, Milestone], list[Claim]]:
    """Drawn rules: those over notes and inside paragraphs are furniture, those between two blocks of the text a break.

    Milestones are given by the index of the row that they stand before.
    """
    heads = {segment.rows[0].index for segment in segments}
    milestones: dict[int, Milestone] = {}
    claims: list[Claim] = []
    ordered = sorted(dump.rows, key=lambda row: row.span)
    for rule in dump.rules:
        place = bisect_left(ordered, rule.end, key=lambda row: row.span.start)
        before, after = ordered[place - 1 : place], ordered[place : place + 1]
        if before and after and _between(before[0], after[0], heads, notes):
            milestones[after[0].index] = Milestone(dump.source.slice(rule).strip()[:1] * 3)
            claims.append(Claim(rule, "mark", "thematic break"))
        else:
            claims.append(Claim(rule, "furniture", "drawn rule"))
    return milestones, claims


def _between(before: Row, after: Row, heads: Collection[int], notes: NotesFound) -> bool:
    return before.index not in notes.taken and after.index in heads and before.page == after.page
