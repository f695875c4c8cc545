"""Turns and interjections among blocks that are made: speeches, minutes and interviews in any form of source.

Speakers' labels at the beginning of paragraphs begin a turn that goes on to the next label, heading or break; brackets
that tell what others did or called out become stage directions where they stand. Which are which is decided by
``speakers`` and ``interjections`` from the words of all paragraphs. TEI: ``sp``, ``speaker``, ``stage`` (Guidelines,
7.2).
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from edition.model.block import (
    Argument,
    Block,
    Byline,
    Closer,
    Division,
    Head,
    Milestone,
    Opener,
    Paragraph,
    SourceNote,
    Speech,
    TitlePage,
    Trailer,
)
from edition.model.inline import Content, FormeWork, Graphic, Highlight, Inline, NoteReference, PageBreak, Stage, Text
from edition.model.reading import Doubt
from edition.model.source import Source, Span
from edition.readers.shared.interjections import Interjection, find_interjections
from edition.readers.shared.notes_content import HOLDERS, first_offset, last_offset, trimmed
from edition.readers.shared.speakers import Label, find_speakers

UNSURE = 0.85
"""Decisions less probable than this are recorded as doubts."""
FEWEST_TURNS = 2
"""One label makes no conversation."""
_ENDS = (Argument, Byline, Closer, Division, Head, Milestone, Opener, SourceNote, TitlePage, Trailer)


@dataclass(frozen=True, slots=True)
class Proceedings:
    """The blocks with turns and interjections in them, and the doubtful decisions."""

    blocks: tuple[Block, ...]
    doubts: tuple[Doubt, ...]


def with_proceedings(blocks: Sequence[Block], source: Source, names: Sequence[str] = ()) -> Proceedings:
    """Find turns and interjections in the paragraphs among blocks, also in those of divisions and turns.

    A reader calls this when its blocks are complete, notes and page breaks in their places. Where it has found turns
    itself (``Speech``), only interjections are looked for. ``names`` are those of authors and speakers that it knows.
    """
    words = [_Words.of(block, source.text) for block in _paragraphs(blocks)]
    texts = [one.text for one in words]
    heard = find_interjections(texts, unlikely=0.3)
    sure = sum(one.probability >= 0.5 for found in heard for one in found)
    spoken = any(isinstance(block, Speech) for block in _each(blocks))
    labels = {} if spoken else _labels(words, texts, sure, names)
    doubts: list[Doubt] = []
    changed: dict[int, Block] = {}
    for number, (one, found) in enumerate(zip(words, heard, strict=True)):
        if found or number in labels:
            changed[id(one.block)] = _changed(one, found, labels.get(number), source.text, doubts)
    return Proceedings(_gathered(blocks, changed) if changed else tuple(blocks), tuple(doubts))


def _each(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, (Division, Speech)):
            yield from _each(block.blocks)


def _paragraphs(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    return (block for block in _each(blocks) if isinstance(block, Paragraph))


# The words of a paragraph and their places


@dataclass(frozen=True, slots=True)
class _Words:
    """A paragraph's words without note signs and page furniture, and where they stand in the source.

    ``starts`` are offsets in the words, ``texts`` the inlines that begin there.
    """

    block: Paragraph
    text: str
    starts: tuple[int, ...]
    texts: tuple[Text, ...]

    @classmethod
    def of(cls, block: Paragraph, source_text: str) -> "_Words":
        starts, found, shown, length = list[int](), list[Text](), list[str](), 0
        for text in _running(block.content):
            words = source_text[text.span.start : text.span.end] if text.replacement is None else text.replacement
            if words:
                starts.append(length)
                found.append(text)
                shown.append(words)
                length += len(words)
        return cls(block, "".join(shown), tuple(starts), tuple(found))

    def place(self, start: int, end: int) -> Span | None:
        """The stretch of the source for a stretch of the words; None where it begins or ends in replaced characters."""
        first, last = (bisect_right(self.starts, offset) - 1 for offset in (start, end - 1))
        if self.texts[first].replacement is not None or self.texts[last].replacement is not None:
            return None
        begin = self.texts[first].span.start + start - self.starts[first]
        return Span(begin, self.texts[last].span.start + end - self.starts[last])


def _running(content: Content) -> Iterator[Text]:
    for inline in content:
        if isinstance(inline, Text):
            yield inline
        elif isinstance(inline, HOLDERS) and not isinstance(inline, (NoteReference, FormeWork, Stage)):
            yield from _running(inline.content)


def split(content: Content, offset: int) -> tuple[Content, Content]:
    """A content cut in two before an offset of the source, holders around it too.

    What has no text of its own (a break, a note reference) goes with the text before it.
    """
    for index, inline in enumerate(content):
        first, last = _bounds(inline)
        if first is None or last is None or last <= offset:
            continue
        before, after = content[:index], content[index + 1 :]
        if offset <= first:
            return before, (inline, *after)
        if isinstance(inline, Text) and inline.replacement is None:
            left = replace(inline, span=Span(first, offset))
            return (*before, left), (replace(inline, span=Span(offset, last)), *after)
        if isinstance(inline, HOLDERS):
            inner, outer = split(inline.content, offset)
            return (*before, replace(inline, content=inner)), (replace(inline, content=outer), *after)
        return (*before, inline), after
    return content, ()


def _bounds(inline: Inline) -> tuple[int | None, int | None]:
    if isinstance(inline, Text):
        return inline.span.start, inline.span.end
    if isinstance(inline, HOLDERS):
        return first_offset(inline.content), last_offset(inline.content)
    if isinstance(inline, Graphic):
        return first_offset(inline.description), last_offset(inline.description)
    return None, None


# Deciding


def _labels(words: Sequence[_Words], texts: Sequence[str], heard: int, names: Sequence[str]) -> dict[int, Label]:
    """The labels of turns by the index of their paragraph; none where there is no conversation."""
    emphasised = {index for index, one in enumerate(words) if _emphasised(one.block.content)}
    found = find_speakers(texts, emphasised=emphasised, heard=heard, names=names)
    sure = {one.index: one for one in found if one.probability >= 0.5 and texts[one.index][one.end :].strip()}
    return sure if len(sure) >= FEWEST_TURNS else {}


def _emphasised(content: Content) -> bool:
    """Whether a paragraph begins with words in bold, italic or small capitals, and goes on in others."""
    return len(content) > 1 and isinstance(content[0], Highlight) and "superscript" not in content[0].rend


def _changed(
    words: _Words, heard: Sequence[Interjection], label: Label | None, source_text: str, doubts: list[Doubt]
) -> Block:
    """A paragraph with its interjections; with a label, the turn that begins with it."""
    content = words.block.content
    begins = label.end if label is not None else 0
    for found in reversed(heard):
        span = words.place(found.start, found.end)
        if span is None or found.start < begins:
            continue
        sure = found.probability >= 0.5
        names = ("interjection", "the author's own brackets")
        _doubt(doubts, "interjection", span, names if sure else names[::-1], found.probability, "brackets")
        if sure:
            content = _with_stage(content, span, found)
    block = replace(words.block, content=content)
    if label is None:
        return content[0] if len(content) == 1 and isinstance(content[0], Stage) else block
    return _turn(block, words, label, source_text, doubts)


def _with_stage(content: Content, span: Span, found: Interjection) -> Content:
    before, rest = split(content, span.start)
    inside, after = split(rest, span.end)
    certainty = found.probability if found.probability < UNSURE else None
    return (*before, Stage(inside, found.kind, certainty=certainty), *after)


def _turn(block: Paragraph, words: _Words, label: Label, source_text: str, doubts: list[Doubt]) -> Block:
    name = words.place(0, len(words.text[: label.end].rstrip()))
    if name is None:
        return block
    _doubt(doubts, "speaker", name, ("speaker", "words of the text"), label.probability, "a label")
    speaker, said = split(block.content, name.end)
    certainty = label.probability if label.probability < UNSURE else None
    said = _without_space(said, source_text)
    return Speech(trimmed(speaker, source_text), (replace(block, content=said),), certainty=certainty)


def _without_space(content: Content, source_text: str) -> Content:
    """Without the space after a label; it is layout."""
    first = content[0] if content else None
    if not isinstance(first, Text):
        return content
    text = source_text[first.span.start : first.span.end]
    if not text.strip():
        return _without_space(content[1:], source_text)
    if first.replacement is not None:
        return content
    start = first.span.start + len(text) - len(text.lstrip())
    return (replace(first, span=Span(start, first.span.end)), *content[1:])


def _doubt(doubts: list[Doubt], code: str, span: Span, names: tuple[str, str], chance: float, message: str) -> None:
    chance = max(chance, 1.0 - chance)
    if chance < UNSURE:
        doubts.append(Doubt(code, span, names[0], names[1:], round(chance, 3), message))


# Putting the blocks together


def _gathered(blocks: Sequence[Block], changed: Mapping[int, Block]) -> tuple[Block, ...]:
    """The blocks with the changed ones in their places; what follows a new turn up to the next or an end is in it."""
    made: list[Block] = []
    turn: Speech | None = None
    said: list[Block] = []
    for block in (*blocks, None):
        now = None if block is None else _now(block, changed)
        if turn is not None and now is not None and not isinstance(now, (Speech, *_ENDS)):
            said.append(now)
            continue
        if turn is not None:
            made.extend(_closed(turn, said))
        turn, said = (now, []) if isinstance(now, Speech) and now is changed.get(id(block)) else (None, [])
        if now is not None and turn is None:
            made.append(now)
    return tuple(made)


def _now(block: Block, changed: Mapping[int, Block]) -> Block:
    if isinstance(block, (Division, Speech)):
        return replace(block, blocks=_gathered(block.blocks, changed))
    return changed.get(id(block), block)


def _closed(turn: Speech, said: list[Block]) -> Iterator[Block]:
    """A turn with all that is said in it; page breaks at its end stand after it."""
    end = len(said)
    while end and isinstance(said[end - 1], (PageBreak, FormeWork)):
        end -= 1
    yield replace(turn, blocks=(*turn.blocks, *said[:end]))
    yield from said[end:]
