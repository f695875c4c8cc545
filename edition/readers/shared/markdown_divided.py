"""Words that the lines of a paragraph divide: models that keep the lines of the page keep their hyphens too."""

from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block
from edition.model.inline import Content, Inline, LineBreak, Text
from edition.model.source import Span
from edition.readers.shared.hyphens import DIVISION, Divisions
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import first_offset, map_contents
from edition.readers.shared.vocabulary import Vocabulary

SURE = 0.8


def with_whole_words(blocks: Sequence[Block], parse: Parse, language: str | None) -> tuple[Block, ...]:
    """Join the words that line ends divide inside paragraphs; a hyphen that belongs to its word stays."""
    text = parse.source.text
    if not any(DIVISION.search(line.text) for line in parse.source.lines):
        return tuple(blocks)
    divisions = Divisions(Vocabulary(line.text for line in parse.source.lines), language)

    def change(content: Content) -> Content:
        result: list[Inline] = []
        for index, part in enumerate(content):
            last = result[-1] if result else None
            following = content[index + 1 :]
            if _ends_line(part, text) and isinstance(last, Text) and last.replacement is None and following:
                joined = _joined(last, part, following, divisions, parse)
                if joined is not None:
                    result[-1:] = joined
                    continue
            result.append(part)
        return tuple(result)

    return tuple(map_contents(block, change) for block in blocks)


def _ends_line(part: Inline, source_text: str) -> bool:
    """Whether a part is the end of a line of running text."""
    return isinstance(part, Text) and part.replacement == " " and source_text[part.span.start] in "\r\n"


def _joined(
    last: Text, ending: Inline, following: Content, divisions: Divisions, parse: Parse
) -> tuple[Inline, ...] | None:
    """The end of a line and the line end, made what they mean; None where the line does not divide a word."""
    text = parse.source.text
    before = text[last.span.start : last.span.end]
    start = first_offset(following[:1])
    if not DIVISION.search(before) or start is None or isinstance(following[0], LineBreak):
        return None
    right = text[start : start + 60].split(None, 1)
    decision = divisions.decide(before[:-1].split()[-1], right[0], before[-1]) if right else None
    if decision is None or decision.kind == "suspended" or decision.dropped:
        return None
    assert isinstance(ending, Text)
    hyphen = Span(last.span.end - 1, last.span.end)
    if decision.probability < SURE:
        other = "hard" if decision.kind == "soft" else "soft"
        message = f"a word is divided at the line end; read as {decision.joined!r}"
        parse.doubt("hyphen", hyphen, decision.kind, (other,), round(decision.probability, 2), message)
    if decision.kind == "soft":
        parse.claim(hyphen, "divided word", "layout")
        parse.claim(ending.span, "divided word", "layout")
        return (replace(last, span=Span(last.span.start, hyphen.start)),)
    parse.claim(ending.span, "line end after a hyphen", "layout")
    return (last,)
