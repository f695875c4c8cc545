"""What a finished reading is not sure of, beyond what its reader said: its form, paragraphs, signs that call no note,
pages whose numbers do not count on.

Works on a reading of any form: a paragraph is what was left when nothing else was found, so no reader weighs it. The
probability goes to the roles of its lines; a paragraph that is less sure than LIKELY is also a doubt, and gets ``cert``
in the TEI (TEI Guidelines 22.2: certainty).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from edition.model.block import Argument, Block, Division, FloatingText, Head, Paragraph, Speech
from edition.model.inline import FormeWork, PageBreak
from edition.model.reading import Detection, Doubt, LineRole, Reading
from edition.model.source import Source, Span
from edition.readers.shared.leftover_signs import leftover_signs
from edition.readers.shared.notes_content import contents, texts
from edition.readers.shared.page_sequence import sequence_doubts
from edition.readers.shared.paragraph_signs import Neighbours, weigh_paragraph
from edition.readers.shared.weighing import log_odds, probability, total

LIKELY = 0.8
"""Paragraphs and headings less probable than this are doubts."""

_HEADING_SCALE = 0.6
"""What the log-odds of headings are multiplied by to be those that come true: readers weigh headings by signs that
come together (short, in capitals, blank lines around), so they are surer than they are right. docs/press.md tells on
what it was fitted.
"""

LIKELIER = 2.0
"""A form that is not so many times as likely as the next one is a doubt."""

_HOLDERS = (Argument, Division, FloatingText, Speech)
_PARAGRAPHS = ("paragraph", "text", "speech")
"""Roles of lines that say no more than that nothing else was found (their beginnings)."""
_NO_BLOCKS = (PageBreak, FormeWork)


def with_doubts(reading: Reading, source: Source, detection: Detection) -> Reading:
    """The reading with the doubts about its form, its paragraphs, the signs left in its text and its page numbers."""
    work = _Work(source, reading.language, {role.number: role for role in reading.roles})
    front, body, back = (work.blocks(part) for part in (reading.front, reading.body, reading.back))
    pages = sequence_doubts(reading, source)
    found = (*work.doubts, *_form(source, detection), *leftover_signs(reading, source), *pages)
    doubts = sorted((*reading.doubts, *found), key=lambda doubt: doubt.span)
    roles = tuple(work.roles[number] for number in sorted(work.roles))
    return replace(reading, front=front, body=body, back=back, doubts=tuple(doubts), roles=roles)


def _form(source: Source, detection: Detection) -> Iterator[Doubt]:
    """The doubt whether the source has the form it was read as; it stands at the first line."""
    shares = [share for form, share, _ in detection.evidence if form != detection.form]
    if detection.forced or not source.lines or detection.probability > LIKELIER * max(shares):
        return
    others = tuple(form for form, share, _ in detection.evidence if form != detection.form and share > 0.1)
    message = "the form of the source is not sure; choose another with --from"
    yield Doubt("form", source.lines[0].span, detection.form, others, round(detection.probability, 2), message)


@dataclass(slots=True)
class _Work:
    source: Source
    language: str | None
    roles: dict[int, LineRole]
    doubts: list[Doubt] = field(default_factory=list)

    def blocks(self, blocks: Sequence[Block], *, spoken: bool = False) -> tuple[Block, ...]:
        """Blocks that stand side by side, each paragraph weighed with its neighbours.

        The first of a turn (``spoken``) is told by the speaker's name, however short it is.
        """
        standing = [index for index, block in enumerate(blocks) if not isinstance(block, _NO_BLOCKS)]
        words = [len(self._text(blocks[index]).split()) for index in standing]
        changed = list(blocks)
        for place, index in enumerate(standing):
            block = blocks[index]
            if isinstance(block, _HOLDERS):
                changed[index] = replace(block, blocks=self.blocks(block.blocks, spoken=isinstance(block, Speech)))
            elif isinstance(block, Head):
                changed[index] = self._heading(block)
            elif isinstance(block, Paragraph) and (place or not spoken):
                below = place > 0 and isinstance(blocks[standing[place - 1]], Head)
                changed[index] = self._paragraph(block, Neighbours(sum(words[place + 1 : place + 2]), below))
        return tuple(changed)

    def _heading(self, block: Head) -> Head:
        """A heading as sure as headings come true; what its reader doubts stays its doubt."""
        spans = self._spans(block)
        role = self.roles.get(self.source.line_at(spans[0].start).number) if spans else None
        if role is None or not role.role.startswith("heading"):
            return block
        chance = round(probability(_HEADING_SCALE * log_odds(role.probability)), 3)
        for number in dict.fromkeys(self.source.line_at(span.start).number for span in spans):
            if number in self.roles and self.roles[number].role == role.role:
                self.roles[number] = replace(self.roles[number], probability=chance)
        if chance >= LIKELY or block.certainty is not None:
            return block
        span = Span(spans[0].start, spans[-1].end)
        message = "a short line by itself; headings that look like this are wrong one time in five and more"
        self.doubts.append(Doubt("heading", span, "heading", ("paragraph",), round(chance, 2), message))
        return replace(block, certainty=round(chance, 2))

    def _paragraph(self, block: Paragraph, neighbours: Neighbours) -> Paragraph:
        spans = self._spans(block)
        if not spans:
            return block
        evidence = weigh_paragraph(self._text(block), neighbours, self.language)
        chance = probability(total(evidence))
        numbers = dict.fromkeys(self.source.line_at(span.start).number for span in spans)
        for place, number in enumerate(numbers):
            role = self.roles.get(number, LineRole(number, "paragraph", 1.0))
            if role.role.startswith(_PARAGRAPHS):
                told = (*role.evidence, *evidence) if place == 0 else role.evidence
                self.roles[number] = replace(role, probability=round(min(role.probability, chance), 3), evidence=told)
        if chance >= LIKELY or block.certainty is not None:
            return block
        message = "nothing else was found in it, but it is short or does not end as paragraphs do"
        others = ("heading", "line of a letter", "verse", "item", "stage direction")
        span = Span(spans[0].start, spans[-1].end)
        self.doubts.append(Doubt("paragraph", span, "paragraph", others, round(chance, 2), message))
        return replace(block, certainty=round(chance, 2))

    def _text(self, block: Any) -> str:
        """The text of a block, its line ends with it."""
        spans = self._spans(block)
        if not spans:
            return ""
        between = self.source.text[spans[0].start : spans[-1].end]
        parts = [self.source.slice(span) for span in spans]
        return between if len(between) < 2 * sum(map(len, parts)) + 200 else " ".join(parts)

    def _spans(self, block: Any) -> list[Span]:
        return sorted(text.span for content in contents(block) for text in texts(content) if len(text.span))
