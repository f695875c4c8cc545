"""The blocks of one text, made from its lines and the decisions about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from edition.model.block import (
    Argument,
    Block,
    Byline,
    Closer,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Opener,
    Paragraph,
    Quote,
    Speech,
    VerseLine,
)
from edition.model.inline import Bibliography, Content, Date, Inline, LineBreak, PageBreak, Stage, Text
from edition.model.source import Source, Span
from edition.readers.shared.dates import find_dates
from edition.readers.shared.interjections import Interjection
from edition.readers.shared.quotations import Quotation
from edition.readers.web_page.account import UNSURE, Account
from edition.readers.web_page.inline import Mark, content, text_runs
from edition.readers.web_page.letters import date_of
from edition.readers.web_page.lines import PageLine
from edition.readers.web_page.parts import Parts
from edition.readers.web_page.tables import TableLines, table


@dataclass(slots=True)
class TextMaker:
    """Makes the blocks of one text. ``marks`` are note calls and other elements by the index of their line."""

    source: Source
    lines: Sequence[PageLine]
    parts: Parts
    account: Account
    marks: dict[int, list[Mark]]
    head: int | None = None
    subtitle: int | None = None
    author: tuple[int, tuple[int, int]] | None = None
    base: int = 0
    keys: Mapping[int, str] = field(default_factory=dict)
    """Keys of headings that a list of contents points to, by the number of their line."""
    _quoted: dict[int, Quotation] = field(default_factory=dict)

    def blocks(self) -> tuple[Block, ...]:
        """All blocks of the text, in order; doubts and roles go to the account."""
        self._quoted = {one.first: one for one in self.parts.quotations if one.probability >= 0.5}
        self.base = 1 if self.head is not None else 0
        self._tell_doubts()
        made = self._opening()
        index = self._after_opening()
        stop = min(self.parts.closing, default=len(self.lines))
        while index < stop:
            block, index = self._next(index, stop)
            made.extend(block)
        return (*made, *self._closing())

    # The top and the end

    def _opening_lines(self) -> list[int]:
        known = {*self.parts.datelines, *self.parts.salutes, *self.parts.headnotes}
        known |= {one for one in (self.head, self.subtitle) if one is not None}
        known |= {self.author[0]} if self.author else set()
        return sorted(known)

    def _after_opening(self) -> int:
        known = set(self._opening_lines())
        return next(index for index in range(len(self.lines) + 1) if index not in known)

    def _opening(self) -> list[Block]:
        """The lines before the running text, in their order; datelines and salutes side by side are one opener."""
        made: list[Block] = []
        index, stop = 0, self._after_opening()
        while index < stop:
            if index == self.head:
                made.append(Head(1, self._title()))
            elif self.author and index == self.author[0]:
                made.append(Byline(self._content(index)))
                self.account.role(self.lines[index], "byline", 0.9)
            elif index in self.parts.headnotes:
                made.append(Argument((Paragraph(self._content(index)),)))
                self.account.role(self.lines[index], "headnote", 0.85)
            elif index != self.subtitle:
                opener, index = self._opener(index, stop)
                made.extend(opener)
                continue
            index += 1
        return made

    def _title(self) -> Content:
        assert self.head is not None
        self.account.role(self.lines[self.head], "heading", 0.95)
        title = self._content(self.head)
        if self.subtitle is None:
            return title
        self.account.role(self.lines[self.subtitle], "heading", 0.8)
        gap = Span(self.lines[self.head].span.end, self.lines[self.subtitle].span.start)
        return (*title, LineBreak(), Text(gap, " "), *self._content(self.subtitle))

    def _closing(self) -> list[Block]:
        parts: list[tuple[str, Content]] = []
        for index in sorted(self.parts.closing):
            kind = self.parts.closing[index]
            parts.append((kind, self._dated(index) if kind == "dateline" else self._content(index)))
            self.account.role(self.lines[index], {"signed": "signature", "salute": "farewell"}.get(kind, kind), 0.85)
        return [Closer(tuple(parts))] if parts else []

    def _dated(self, index: int) -> Content:
        """A dateline with its date as an element."""
        line = self.lines[index]
        date = date_of(line, self.account.language)
        found = next(iter(find_dates(line.text, self.account.language, years=False)), None)
        if date is None or found is None:
            return self._content(index)
        here = line.span.part(found.start, found.end)
        return content(self.source, line.span, [Mark(here, (Date(found.iso, text_runs(self.source, here)),))])

    # Running text

    def _next(self, index: int, stop: int) -> tuple[list[Block], int]:
        """The block or blocks at a line, and the line after them."""
        if index in self._quoted:
            return self._quote(index)
        verse = next((run for run in self.parts.verse if run.first == index), None)
        if verse is not None:
            return self._verse(index)
        rows = next((one for one in self.parts.tables if one.first == index), None)
        if rows is not None:
            return self._table(rows)
        if index in self.parts.bullets:
            return self._list(index)
        if index == self.head:
            return [Head(1, self._title())], index + (2 if self.subtitle == index + 1 else 1)
        if index in self.parts.headings:
            made, after = self._heading(index)
            opener, after = self._opener(after, stop)
            return [*made, *opener], after
        if index in self.parts.speakers:
            return self._speech(index, stop)
        if index - 1 in self.parts.breaks and self._opens(index):
            return self._opener(index, stop)
        return [self._simple(index)], index + 1

    def _simple(self, index: int) -> Block:
        line = self.lines[index]
        if index in self.parts.breaks and (page := self._page(index)) is not None:
            self.account.role(line, "page number", 0.9)
            return page
        if index in self.parts.breaks:
            self.account.claim(line.span, "mark", "thematic break")
            self.account.role(line, "thematic break", 0.95)
            return Milestone(line.text)
        if index in self.parts.signatures:
            self.account.role(line, "signature", 0.85)
            return Closer((("signed", self._content(index)),))
        if index in self.parts.alone:
            self.account.role(line, "interjection", 0.9)
            return self._stage_block(index)
        if index in self.parts.datelines or index in self.parts.salutes:
            name = "dateline" if index in self.parts.datelines else "salute"
            self.account.role(line, name, 0.7)
            return Paragraph(self._dated(index) if name == "dateline" else self._content(index))
        self.account.role(line, "paragraph", 0.95)
        return Paragraph(self._content(index), number=self.parts.numbers.get(index))

    def _page(self, index: int) -> PageBreak | None:
        """The page that begins in a line with nothing but its number."""
        marks = [mark for mark in self.marks.get(index, ()) if mark.span == self.lines[index].span]
        breaks = [one for mark in marks for one in mark.inlines if isinstance(one, PageBreak)]
        return breaks[0] if breaks else None

    def _stage_block(self, index: int) -> Block:
        made = self._content(index)
        if len(made) == 1 and isinstance(made[0], Stage):
            return made[0]
        return Paragraph(made)

    def _opener(self, index: int, stop: int) -> tuple[list[Block], int]:
        """Datelines and salutes right below a heading."""
        parts: list[tuple[str, Content]] = []
        while index < stop and (index in self.parts.datelines or index in self.parts.salutes):
            dated = index in self.parts.datelines
            parts.append(("dateline", self._dated(index)) if dated else ("salute", self._content(index)))
            self.account.role(self.lines[index], parts[-1][0], 0.85)
            index += 1
        return ([Opener(tuple(parts))] if parts else []), index

    def _opens(self, index: int) -> bool:
        """Whether a salute or dateline stands below nothing but breaks and the lines of the opening."""
        known = {*self._opening_lines(), *self.parts.breaks}
        return index in {*self.parts.salutes, *self.parts.datelines} and known.issuperset(range(index))

    def _heading(self, index: int) -> tuple[list[Block], int]:
        """One heading; the name of a division ("Chapter II") takes the title below it with it."""
        heading = self.parts.headings[index]
        after = index + 1
        title = self._content(index)
        self.account.role(self.lines[index], "heading", heading.probability, heading.evidence)
        if index in self.parts.joined or (heading.label_only and self._completes_label(after)):
            gap = Span(self.lines[index].span.end, self.lines[after].span.start)
            title = (*title, LineBreak(), Text(gap, " "), *self._content(after))
            self.account.role(self.lines[after], "heading", heading.probability, heading.evidence)
            after += 1
        sure = heading.probability if heading.probability < UNSURE else None
        key = self.keys.get(self.lines[index].number)
        level = heading.level + self.base
        return [Head(level, title, number=heading.number, key=key, certainty=sure)], after

    def _completes_label(self, index: int) -> bool:
        """Whether a line is the title that belongs to the name of a division right above it."""
        if index >= len(self.lines) or self._apart(index):
            return False
        if index in self.parts.headings:
            return not self.parts.headings[index].label_only
        parts = self.parts
        taken = {*parts.datelines, *parts.salutes, *parts.closing, *parts.breaks, *parts.bullets, *parts.speakers}
        verse = any(run.first <= index <= run.last for run in parts.verse)
        if index + 1 >= len(self.lines) or index in taken or verse or index in self._quoted or index in parts.alone:
            return False
        line = self.lines[index]
        below = line.blanks == 0 < self.lines[index + 1].blanks and line.words <= 8
        return line.words <= 14 and line.last not in (":;,!?" if below else ".!?…:;,")

    def _apart(self, index: int) -> bool:
        """Whether something that is no text (furniture) stands between a line and the one before it."""
        gap = Span(self.lines[index - 1].span.end, self.lines[index].span.start)
        return bool(self.source.slice(gap).strip())

    def _quote(self, index: int) -> tuple[list[Block], int]:
        found = self._quoted[index]
        sure = found.probability if found.probability < UNSURE else None
        for inside in range(found.first, found.last + 1):
            self.account.role(self.lines[inside], "block quotation", found.probability, found.evidence)
            if found.source is not None and inside == found.last:
                self._mark_source(inside, found.source)
        made: list[Block] = []
        inside = found.first
        while inside <= found.last:
            blocks, inside = self._quoted_block(inside)
            made.extend(blocks)
        return [Quote(tuple(made), certainty=sure)], inside

    def _quoted_block(self, index: int) -> tuple[list[Block], int]:
        if any(run.first == index for run in self.parts.verse):
            return self._verse(index)
        if index in self.parts.bullets:
            return self._list(index)
        return [self._simple(index)], index + 1

    def _mark_source(self, index: int, bounds: tuple[int, int]) -> None:
        span = self.lines[index].span.part(*bounds)
        inside = [mark for mark in self.marks.get(index, []) if mark.span.start >= span.start]
        self.marks[index] = [mark for mark in self.marks.get(index, []) if mark not in inside]
        self.marks[index].append(Mark(span, (Bibliography(content(self.source, span, inside)),)))

    def _speech(self, index: int, stop: int) -> tuple[list[Block], int]:
        """A turn: the label, and all up to the next label, heading or break."""
        label = self.parts.speakers[index]
        line = self.lines[index]
        name = self.source.slice(line.span.part(0, label.end)).rstrip()
        named = line.span.part(0, len(name))
        speaker = content(self.source, named, [mark for mark in self._all_marks(index) if _within(mark.span, named)])
        self.account.role(line, "speaker's turn", label.probability, label.evidence)
        said = line.span.part(label.end, None)
        blocks: list[Block] = []
        if len(said):
            marks = [mark for mark in self._all_marks(index) if _within(mark.span, said)]
            blocks.append(Paragraph(content(self.source, said, marks)))
        after = index + 1
        while after < stop and after not in self.parts.speakers and after not in self.parts.headings:
            made, after = self._next(after, stop)
            blocks.extend(made)
        sure = label.probability if label.probability < UNSURE else None
        return [Speech(speaker, tuple(blocks), certainty=sure)], after

    def _list(self, index: int) -> tuple[list[Block], int]:
        items: list[Item] = []
        while index in self.parts.bullets:
            line, found = self.lines[index], self.parts.bullets[index]
            self.account.claim(line.span.part(found.start("sign"), found.end("sign")), "mark", "list sign")
            self.account.role(line, "item of a list", 0.9)
            span = line.span.part(found.end(), None)
            number = found.groupdict().get("number")
            items.append(Item((Paragraph(content(self.source, span, self._all_marks(index))),), number=number))
            index += 1
        return [List("ordered" if items[0].number else "bulleted", tuple(items))], index

    def _table(self, rows: TableLines) -> tuple[list[Block], int]:
        inside = range(rows.first, rows.last + 1)
        for index in inside:
            self.account.role(self.lines[index], "row of a table", 0.95)
        lines = self.lines[rows.first : rows.last + 1]
        return [table(self.source, lines, [self._all_marks(index) for index in inside], rows)], rows.last + 1

    def _verse(self, index: int) -> tuple[list[Block], int]:
        """A poem: runs of verse lines that follow each other are its stanzas."""
        stanzas: list[LineGroup] = []
        while (run := next((one for one in self.parts.verse if one.first == index), None)) is not None:
            lines = [VerseLine(self._content(inside)) for inside in range(run.first, run.last + 1)]
            for inside in range(run.first, run.last + 1):
                self.account.role(self.lines[inside], "verse", run.probability)
            if run.probability < 0.9:
                span = Span(self.lines[run.first].span.start, self.lines[run.last].span.end)
                self.account.doubt("verse", span, "verse", "lines of prose", run.probability, "short lines in a run")
            stanzas.append(LineGroup(tuple(lines), "stanza"))
            index = run.last + 1
        return [stanzas[0] if len(stanzas) == 1 else LineGroup(tuple(stanzas), "poem")], index

    # Inside lines

    def _content(self, index: int) -> Content:
        return content(self.source, self.lines[index].span, self._all_marks(index))

    def _all_marks(self, index: int) -> list[Mark]:
        calls = self.marks.get(index, [])
        stages = [self._stage(index, one, calls) for one in self.parts.interjections[index] if one.probability >= 0.5]
        covered = [mark.span for mark in stages]
        return [*stages, *(mark for mark in calls if not any(_within(mark.span, span) for span in covered))]

    def _stage(self, index: int, found: Interjection, calls: Sequence[Mark]) -> Mark:
        span = self.lines[index].span.part(found.start, found.end)
        inside = content(self.source, span, [mark for mark in calls if _within(mark.span, span)])
        sure = found.probability if found.probability < UNSURE else None
        made: tuple[Inline, ...] = (Stage(inside, found.kind, certainty=sure),)
        return Mark(span, made)

    # Doubts

    def _tell_doubts(self) -> None:
        for index, found in enumerate(self.parts.interjections):
            for one in found:
                span = self.lines[index].span.part(one.start, one.end)
                chosen, other = _alternatives(one.probability, "interjection", "the author's own brackets")
                self.account.doubt("interjection", span, chosen, other, _sure(one.probability), "brackets")
        for heading in [*self.parts.headings.values(), *self.parts.unlikely]:
            chosen, other = _alternatives(heading.probability, "heading", "paragraph")
            span = self.lines[heading.index].span
            self.account.doubt("heading", span, chosen, other, _sure(heading.probability), "a short line")
        for quotation in self.parts.quotations:
            chosen, other = _alternatives(quotation.probability, "block quotation", "running text")
            span = Span(self.lines[quotation.first].span.start, self.lines[quotation.last].span.end)
            self.account.doubt(
                "block-quotation", span, chosen, other, _sure(quotation.probability), "a possible block quotation"
            )
        for label in self.parts.speakers.values():
            span = self.lines[label.index].span.part(0, label.end)
            self.account.doubt("speaker", span, "speaker", "words of the text", label.probability, "a label")


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _sure(probability: float) -> float:
    return max(probability, 1.0 - probability)


def _alternatives(probability: float, yes: str, no: str) -> tuple[str, str]:
    return (yes, no) if probability >= 0.5 else (no, yes)
