"""Segments of the text made blocks: headings, paragraphs, verse, quotations, lists, lists of contents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.model.block import (
    Block,
    Cell,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Paragraph,
    Quote,
    Table,
    VerseLine,
)
from edition.model.inline import Content, FormeWork, Link, PageBreak
from edition.model.reading import Claim, Doubt
from edition.readers.pdf_text.flow import Flow
from edition.readers.pdf_text.kinds import Kind
from edition.readers.pdf_text.list_signs import BULLET, ITEM, LEADERS
from edition.readers.pdf_text.lists import starts_anew
from edition.readers.pdf_text.rows import span_of
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.tables import cells_of_rows
from edition.readers.shared.headings import Heading, fold

_SURE = 0.9
_LIKELY = 0.7


@dataclass(slots=True)
class Builder:
    """Builds the blocks of a text from its segments, in order.

    ``headings`` and ``groups`` (the name of a text that begins there) go by the index of the segment, ``milestones`` by
    that of the row after it; ``head_keys`` gives the key of a heading by its folded words.
    """

    flow: Flow
    kinds: Sequence[Kind]
    headings: dict[int, Heading]
    milestones: dict[int, Milestone]
    groups: dict[int, str]
    head_keys: dict[str, str]

    def build(self, segments: Sequence[Segment], first: int) -> Iterator[Block]:
        """The blocks of some segments; ``first`` is the index of the first of them among all."""
        place = 0
        while place < len(segments):
            row = segments[place].rows[0]
            if row.index in self.milestones:
                yield from self.flow.before(row)
                yield self.milestones[row.index]
            stop = self._run(segments, place, first)
            yield from self._blocks(segments[place:stop], first + place)
            place = stop

    def _run(self, segments: Sequence[Segment], place: int, first: int) -> int:
        """Where a run of segments of one kind ends; paragraphs, headings and breaks stand alone."""
        kind = self.kinds[first + place].name
        stop = place + 1
        if kind in ("contents", "list", "numbered list", "verse", "quotation"):
            while stop < len(segments) and self.kinds[first + stop].name == kind:
                if segments[stop].rows[0].index in self.milestones or (
                    kind == "numbered list" and starts_anew(segments[stop].text)
                ):
                    break
                stop += 1
        return stop

    def _blocks(self, run: Sequence[Segment], index: int) -> Iterator[Block]:
        kind = self.kinds[index]
        match kind.name:
            case "heading":
                yield from self._head(run[0], self.headings[index], index)
            case "break":
                yield from self._break(run)
            case "contents":
                yield from self._contents(run)
            case "list":
                yield from self._list(run)
            case "numbered list":
                yield from self._numbered(run, kind.probability)
            case "verse":
                yield from self._verse(run)
            case "table":
                yield from self._table(run[0], kind.probability)
            case "quotation":
                yield from self._quote(run, kind.probability)
            case _:
                yield from self._paragraph(run[0])

    def _head(self, segment: Segment, heading: Heading, index: int) -> Iterator[Block]:
        lead, content = self.flow.content(segment.rows)
        yield from lead
        group = self.groups.get(index)
        sure = None if heading.probability >= _SURE else round(heading.probability, 2)
        kind = "article" if group else ""
        yield Head(heading.level, content, group or heading.number, kind, key=f"head-{segment.start}", certainty=sure)
        if sure is not None:
            self._doubt("heading", segment, "heading", "paragraph", heading.probability)

    def _paragraph(self, segment: Segment) -> Iterator[Block]:
        lead, content = self.flow.content(segment.rows)
        yield from lead
        yield Paragraph(content)

    def _break(self, run: Sequence[Segment]) -> Iterator[Block]:
        row = run[0].rows[0]
        yield from self.flow.before(row)
        self.flow.claims.append(Claim(row.span, "mark", "thematic break"))
        yield Milestone("".join(row.text.split()))

    def _verse(self, run: Sequence[Segment]) -> Iterator[Block]:
        stanzas: list[LineGroup] = []
        margin = min(row.indent for segment in run for row in segment.rows)
        yield from self.flow.before(run[0].rows[0])
        for segment in run:
            lines: list[VerseLine | LineGroup | PageBreak | FormeWork] = []
            for row in segment.rows:
                lines.extend(self.flow.before(row))
                lines.append(VerseLine(self.flow.join([row.span]), (row.indent - margin) // 2))
            stanzas.append(LineGroup(tuple(lines), "stanza", _LIKELY))
            self._doubt("verse", segment, "verse", "paragraph", _LIKELY)
        yield stanzas[0] if len(stanzas) == 1 else LineGroup(tuple(stanzas), "poem", _LIKELY)

    def _quote(self, run: Sequence[Segment], chance: float) -> Iterator[Block]:
        blocks: list[Block] = []
        lead: list[Block] = []
        for segment in run:
            before, content = self.flow.content(segment.rows)
            (blocks if blocks else lead).extend(before)
            blocks.append(Paragraph(content))
            if chance < _SURE:
                self._doubt("quotation", segment, "quotation", "paragraph", chance)
        yield from lead
        yield Quote(tuple(blocks), certainty=None if chance >= _SURE else round(chance, 2))

    def _table(self, segment: Segment, chance: float) -> Iterator[Block]:
        yield from self.flow.before(segment.rows[0])
        made: list[tuple[Cell, ...]] = []
        for row, cells in zip(segment.rows, cells_of_rows(segment.rows), strict=True):
            spans = [None if cell is None else row.span.part(*cell) for cell in cells]
            made.append(tuple(Cell(() if span is None else self.flow.join([span])) for span in spans))
        yield Table(tuple(made))
        self._doubt("table", segment, "table", "paragraph", chance)

    def _list(self, run: Sequence[Segment]) -> Iterator[Block]:
        items = []
        yield from self.flow.before(run[0].rows[0])
        for segment in run:
            row = segment.rows[0]
            bullet = BULLET.match(row.text)
            width = len(bullet.group().rstrip()) if bullet else 0
            self.flow.claims.append(Claim(row.span.part(0, width), "mark", "bullet"))
            lead, content = self.flow.content(segment.rows, self.flow.after_sign(row, width))
            items.append(Item((*lead, Paragraph(content))))
        yield List("bulleted", tuple(items))

    def _numbered(self, run: Sequence[Segment], chance: float) -> Iterator[Block]:
        items = []
        yield from self.flow.before(run[0].rows[0])
        for segment in run:
            row = segment.rows[0]
            found = ITEM.match(row.text)
            width = len(found.group("sign")) if found else 0
            self.flow.claims.append(Claim(row.span.part(0, width), "mark", "number of a list item"))
            lead, content = self.flow.content(segment.rows, self.flow.after_sign(row, width))
            items.append(Item((*lead, Paragraph(content)), number=found.group("sign") if found else None))
        yield List("ordered", tuple(items))
        if chance < _SURE:
            self._doubt("list", run[0], "list", "headings", chance)

    def _contents(self, run: Sequence[Segment]) -> Iterator[Block]:
        items = []
        yield from self.flow.before(run[0].rows[0])
        for segment in run:
            lead, content = self.flow.content(segment.rows)
            found = LEADERS.match(segment.text)
            key = self.head_keys.get(fold(found.group("title"))) if found else None
            entry: Content = (Link(f"#{key}", content),) if key else content
            items.append(Item((*lead, Paragraph(entry))))
        yield List("contents", tuple(items))

    def _doubt(self, code: str, segment: Segment, chosen: str, other: str, chance: float) -> None:
        span = span_of(segment.rows)
        line = segment.rows[0].number
        message = f"the block at line {line} was read as a {chosen}"
        self.flow.doubts.append(Doubt(code, span, chosen, (other,), round(chance, 2), message))
