"""Segments of the text made blocks: headings, paragraphs, verse, quotations, lists, lists of contents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.model.block import (
    Block,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Paragraph,
    Quote,
    VerseLine,
)
from edition.model.inline import Content, FormeWork, Link, PageBreak
from edition.model.reading import Claim, Doubt
from edition.model.source import Span
from edition.readers.pdf_text.flow import Flow
from edition.readers.pdf_text.rows import Row
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import Setting
from edition.readers.shared.headings import Heading, fold

_BULLET = re.compile(r"^[•●▪◦‣⁃■□]\s*")
_BREAK = re.compile(r"^(?:[*•⁂~#]\s*){1,7}$")
_LEADERS = re.compile(r"^(?P<title>.*?)(?P<leaders>\s*(?:\.\s?|…\s?|·\s?){4,}\s*)(?P<page>[\divxlc]+)$", re.IGNORECASE)
_SURE = 0.9
_QUOTED = 0.7


@dataclass(slots=True)
class Builder:
    """Builds the blocks of a text from its segments, in order.

    ``headings`` and ``groups`` (the name of a text that begins there) go by the index of the segment, ``milestones`` by
    that of the row after it; ``head_keys`` gives the key of a heading by its folded words.
    """

    flow: Flow
    setting: Setting
    headings: dict[int, Heading]
    milestones: dict[int, Milestone]
    groups: dict[int, str]
    head_keys: dict[str, str]

    def build(self, segments: Sequence[Segment], first: int) -> Iterator[Block]:
        """The blocks of some segments; ``first`` is the index of the first of them among all."""
        place = 0
        while place < len(segments):
            segment = segments[place]
            row = segment.rows[0]
            if row.index in self.milestones:
                yield from self.flow.before(row)
                yield self.milestones[row.index]
            stop = self._run(segments, place, self._kind(segment))
            yield from self._blocks(segments[place:stop], first + place)
            place = stop

    def _kind(self, segment: Segment) -> str:
        text = segment.text
        if _BREAK.match(text):
            return "break"
        if _LEADERS.match(segment.rows[-1].text):
            return "contents"
        if _BULLET.match(text):
            return "list"
        if segment.verse:
            return "verse"
        if len(segment.rows) > 1 and all(row.index in self.setting.local for row in segment.rows):
            return "quote"
        return "paragraph"

    def _run(self, segments: Sequence[Segment], place: int, kind: str) -> int:
        """Where a run of segments of one kind ends; paragraphs and breaks stand alone."""
        stop = place + 1
        if kind in ("contents", "list", "verse", "quote"):
            while stop < len(segments) and self._kind(segments[stop]) == kind:
                if segments[stop].rows[0].index in self.milestones:
                    break
                stop += 1
        return stop

    def _blocks(self, run: Sequence[Segment], index: int) -> Iterator[Block]:
        if index in self.headings:
            yield from self._head(run[0], self.headings[index], index)
            if len(run) > 1:
                yield from self._blocks(run[1:], index + 1)
            return
        make = {
            "break": self._break,
            "contents": self._contents,
            "list": self._list,
            "verse": self._verse,
            "quote": self._quote,
        }.get(self._kind(run[0]))
        if make is not None:
            yield from make(run)
            return
        for segment in run:
            yield from self._paragraph(segment)

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
            stanzas.append(LineGroup(tuple(lines), "stanza", _QUOTED))
            self._doubt("verse", segment, "verse", "paragraph", _QUOTED)
        yield stanzas[0] if len(stanzas) == 1 else LineGroup(tuple(stanzas), "poem", _QUOTED)

    def _quote(self, run: Sequence[Segment]) -> Iterator[Block]:
        blocks: list[Block] = []
        lead: list[Block] = []
        for segment in run:
            before, content = self.flow.content(segment.rows)
            (blocks if blocks else lead).extend(before)
            blocks.append(Paragraph(content))
            self._doubt("quotation", segment, "quotation", "paragraph", _QUOTED)
        yield from lead
        yield Quote(tuple(blocks), certainty=_QUOTED)

    def _list(self, run: Sequence[Segment]) -> Iterator[Block]:
        items = []
        yield from self.flow.before(run[0].rows[0])
        for segment in run:
            row = segment.rows[0]
            bullet = _BULLET.match(row.text)
            width = bullet.end() if bullet else 0
            self.flow.claims.append(Claim(row.span.part(0, width), "mark", "bullet"))
            first = row.span.part(width)
            lead, content = self.flow.content(segment.rows, first)
            items.append(Item((*lead, Paragraph(content))))
        yield List("bulleted", tuple(items))

    def _contents(self, run: Sequence[Segment]) -> Iterator[Block]:
        items = []
        yield from self.flow.before(run[0].rows[0])
        for segment in run:
            lead, content = self.flow.content(segment.rows)
            found = _LEADERS.match(segment.text)
            key = self.head_keys.get(fold(found.group("title"))) if found else None
            entry: Content = (Link(f"#{key}", content),) if key else content
            items.append(Item((*lead, Paragraph(entry))))
        yield List("contents", tuple(items))

    def _doubt(self, code: str, segment: Segment, chosen: str, other: str, chance: float) -> None:
        span = Span(segment.rows[0].span.start, segment.rows[-1].span.end)
        line = segment.rows[0].number
        message = f"the block at line {line} was read as a {chosen}"
        self.flow.doubts.append(Doubt(code, span, chosen, (other,), round(chance, 2), message))


def span_of(rows: Sequence[Row]) -> Span:
    """The range from the first to the last row."""
    return Span(rows[0].span.start, rows[-1].span.end)
