"""What a reader decided: each block, call, page start, divided word and fact, and how sure the reader was of it.

A reader says how sure it is in three places: the certainty of a block (``cert`` in the TEI), a recorded doubt, and the
probability of the role of a line (``edition inspect``). The least of those that speak of a decision is what counts;
where none does, the reader is sure (1.0).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass

from edition.model import block as blocks
from edition.model import inline as inlines
from edition.model.reading import Reading
from edition.model.source import Source, Span

PLACES = {"paragraph-end", "hyphen", "note-call", "note-misread", "note-reference", "language"}
"""Doubts that are not about the kind of what stands there."""

EVERYTHING = {"form"}
"""Doubts about all of a source."""

_LETTERS = {"dateline": "dateline", "salute": "salute", "signed": "signature"}


@dataclass(frozen=True)
class Decision:
    """A block of text and the kind it was given; ``offsets`` are its characters, no white space."""

    kind: str
    offsets: tuple[int, ...]
    probability: float
    boundary: float
    """How sure the reader was of where it begins and ends."""


@dataclass(frozen=True)
class Called:
    span: Span
    key: str | None
    probability: float


class Decisions:
    """All decisions of one reading."""

    def __init__(self, source: Source, reading: Reading) -> None:
        self.text = source.text
        self.source = source
        self.reading = reading
        self.roles = {role.number: role for role in reading.roles}
        self.found: list[Decision] = []
        self.calls: list[Called] = []
        self.kept: set[int] = set()
        self.notes: dict[str, tuple[int, ...]] = {}
        for part in (*reading.front, *reading.body, *reading.back):
            self._block(part, "paragraph", 1.0)
        self.pages = list(_pages((reading.front, reading.body, reading.back)))
        for note in reading.notes:
            before = len(self.found)
            sure = 1.0 if note.certainty is None else note.certainty
            pieces = [self._offsets(content) for one in note.blocks for content in self._contents(one, sure)]
            offsets = tuple(sorted(offset for piece in pieces for offset in piece))
            del self.found[before:]
            self.notes[note.key] = offsets
            self._add("note", offsets, sure)
        for claim in reading.claims:
            if claim.kind in ("furniture", "meta") or claim.why == "thematic break":
                kind = "break" if claim.why == "thematic break" else claim.kind
                self._add(kind, tuple(self._solid(claim.span)), 1.0)

    def doubted(self, first: int, last: int, *, codes: set[str] | None = None) -> float:
        """The least probability of the doubts about a range: those of these codes, or those about kinds."""
        chance = 1.0
        for doubt in self.reading.doubts:
            about = doubt.code in codes if codes is not None else doubt.code not in PLACES
            there = about and doubt.span.start <= last and doubt.span.end > first
            if there or doubt.code in EVERYTHING:
                chance = min(chance, doubt.probability)
        return chance

    def _add(self, kind: str, offsets: tuple[int, ...], sure: float) -> None:
        if not offsets:
            return
        first, last = offsets[0], offsets[-1]
        role = self.roles.get(self.source.line_at(first).number)
        told = role.probability if role is not None else 1.0
        chance = min(sure, told, self.doubted(first, last))
        ends = self.doubted(first - 2, last + 2, codes={"paragraph-end"})
        self.found.append(Decision(kind, offsets, chance, ends))
        self.kept.update(offsets)

    def _solid(self, span: Span) -> Iterator[int]:
        return (offset for offset in range(span.start, span.end) if not self.text[offset].isspace())

    def _contents(self, block: object, sure: float) -> Iterator[inlines.Content]:
        """The contents of the blocks of a note, whatever they are."""
        match block:
            case blocks.Paragraph(content=content) | blocks.VerseLine(content=content):
                yield content
            case blocks.Quote(blocks=inside) | blocks.Item(blocks=inside):
                for one in inside:
                    yield from self._contents(one, sure)
            case blocks.LineGroup(lines=inside):
                for one in inside:
                    yield from self._contents(one, sure)
            case blocks.List(items=items):
                for item in items:
                    yield from self._contents(item, sure)

    def _block(self, block: object, kind: str, sure: float) -> None:
        least = min(sure, getattr(block, "certainty", None) or 1.0)
        match block:
            case blocks.Paragraph(content=content):
                self._content(kind, content, least)
            case blocks.Head(content=content):
                self._content("heading", content, least)
            case blocks.VerseLine(content=content):
                self._content("verse", content, sure)
            case blocks.LineGroup(lines=inside):
                self._blocks(inside, kind, least)
            case blocks.Quote(blocks=inside, source=source):
                self._blocks(inside, kind if kind == "epigraph" else "quotation", least)
                self._content("source", source.content if source else (), sure)
            case blocks.Epigraph(blocks=inside):
                self._blocks(inside, "epigraph", least)
            case blocks.Speech(speaker=speaker, blocks=inside):
                self._content("speaker", speaker, least)
                self._blocks(inside, "speech", least)
            case inlines.Stage(content=content):
                self._content("interjection", content, least)
            case inlines.Bibliography(content=content):
                self._content("source", content, sure)
            case inlines.FormeWork():
                self._inline(block, sure)
            case _:
                self._holder(block, kind, least)

    def _holder(self, block: object, kind: str, sure: float) -> None:
        match block:
            case blocks.List(kind=name, items=items, head=head):
                self._content("contents heading" if name == "contents" else "heading", head, sure)
                for item in items:
                    self._blocks(item.blocks, "contents" if name == "contents" else "item", sure)
            case blocks.Table(rows=rows):
                for row in rows:
                    for cell in row:
                        self._content("cell", cell.content, sure)
            case blocks.Opener(parts=parts) | blocks.Closer(parts=parts):
                for name, content in parts:
                    self._content(_LETTERS.get(name, name), content, sure)
            case blocks.FloatingText(blocks=inside) | blocks.Division(blocks=inside) | blocks.Argument(blocks=inside):
                self._blocks(inside, kind, sure)
            case blocks.Byline(content=content) | blocks.Trailer(content=content) | blocks.SourceNote(content=content):
                self._content(type(block).__name__.lower(), content, sure)

    def _blocks(self, inside: Iterable[object], kind: str, sure: float) -> None:
        for one in inside:
            self._block(one, kind, sure)

    def _content(self, kind: str, content: inlines.Content, sure: float) -> None:
        self._add(kind, tuple(sorted(self._offsets(content))), sure)
        for part in content:
            self._inline(part, sure)

    def _inline(self, part: object, sure: float) -> None:
        """Decisions inside the text: calls, interjections, running heads."""
        match part:
            case inlines.NoteReference(key=key, span=span, certainty=certainty):
                told = self.doubted(span.start, span.end - 1, codes=PLACES | {"notes"})
                self.calls.append(Called(span, key, min(certainty or 1.0, told)))
            case inlines.Stage(content=content, certainty=certainty):
                self._content("interjection", content, certainty or 1.0)
            case inlines.FormeWork(content=content):
                self._content("furniture", content, 1.0)
            case _:
                for one in getattr(part, "content", ()):
                    self._inline(one, sure)

    def _offsets(self, content: Iterable[object]) -> Iterator[int]:
        """The characters of a content itself: no interjections, running heads, hyphens of divided words."""
        for part in content:
            match part:
                case inlines.Text(span=span, replacement=replacement):
                    if replacement is None or replacement.strip():
                        yield from self._solid(span)
                case inlines.Stage() | inlines.FormeWork() | inlines.NoteReference():
                    pass
                case _:
                    yield from self._offsets(getattr(part, "content", ()))


def _pages(parts: object) -> Iterator[tuple[int, float]]:
    """Where each page begins, and how sure that is: at its own offset or at the next text."""
    waiting: list[float] = []
    for part in _flow(parts):
        if isinstance(part, inlines.PageBreak):
            waiting.append(part.certainty or 1.0)
        else:
            yield from ((part.span.start, certainty) for certainty in waiting)
            waiting = []


def _flow(part: object) -> Iterator[inlines.PageBreak | inlines.Text]:
    """Page breaks and texts, in the order of the text; running heads left out."""
    if isinstance(part, inlines.PageBreak | inlines.Text):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _flow(one)
    elif is_dataclass(part) and not isinstance(part, inlines.FormeWork):
        for one in fields(part):
            yield from _flow(getattr(part, one.name))
