"""Verse in Markdown: pandoc's line blocks, and paragraphs whose every line was broken on purpose."""

import re
from dataclasses import dataclass

from edition.model.block import Block, LineGroup, Paragraph, VerseLine
from edition.model.inline import Content, Highlight, LineBreak, Text
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.notes_content import plain

_BAR = re.compile(r"[ \t]{0,3}\|(?: |$)")
LONGEST_VERSE = 72
SHORTEST_POEM = 4
_LINE_END = re.compile(r"[,;:.!?…—–\-»”\"'’)]$|\w$")
_PROSAIC = re.compile(
    r"https?:|www\.|@|©|copyright|\b(?:1[5-9]|20)\d\d\b|\b(?:tel|fax|isbn|issn)\b|^\s*\d[\d\s./-]*$", re.IGNORECASE
)


def is_line_block(text: str) -> bool:
    """Whether a paragraph is pandoc's line block: it begins with ``| `` and goes on with it or with indented lines.

    See https://pandoc.org/MANUAL.html#line-blocks.
    """
    lines = text.split("\n")
    bars = [bool(_BAR.match(line)) for line in lines]
    return bars[0] and all(bar or line[:1] in " \t" for bar, line in zip(bars, lines, strict=True))


def line_block(parse: Parse, characters: Characters) -> LineGroup:
    """Read a line block; a bar alone parts stanzas."""
    stanzas: list[list[VerseLine]] = [[]]
    for line in _joined(characters):
        text = line.text.rstrip()
        if not text:
            stanzas.append([])
            continue
        indent = len(text) - len(text.lstrip(" "))
        content = inlines(parse, line.part(indent, len(text)))
        stanzas[-1].append(VerseLine(content, indent))
    return stanza_group([lines for lines in stanzas if lines])


def _joined(characters: Characters) -> list[Characters]:
    """The lines without their bars, continuation lines joined to the line before."""
    lines: list[Characters] = []
    for line in characters.lines():
        match = _BAR.match(line.text)
        if match or not lines:
            start = match.end() if match else 0
            lines.append(line.part(start, len(line)))
        else:
            last = lines[-1]
            lines[-1] = Characters(f"{last.text} {line.text.strip()}", _offsets(last, line))
    return lines


def _offsets(last: Characters, line: Characters) -> tuple[int, ...]:
    stripped = line.stripped()
    space = stripped.offsets[0] - 1 if stripped.offsets else -1
    return (*last.offsets, space, *stripped.offsets)


def stanza_group(stanzas: list[list[VerseLine]], certainty: float | None = None) -> LineGroup:
    """One stanza as a group of lines; several as a poem of groups. Indents become steps of the poem's own."""
    steps = sorted({line.indent for lines in stanzas for line in lines})
    groups = [
        LineGroup(tuple(VerseLine(line.content, steps.index(line.indent)) for line in lines)) for lines in stanzas
    ]
    if len(groups) == 1:
        return LineGroup(groups[0].lines, "stanza", certainty)
    return LineGroup(tuple(LineGroup(group.lines, "stanza") for group in groups), "poem", certainty)


@dataclass(frozen=True, slots=True)
class BrokenLines:
    """The lines of a paragraph with line breaks in it."""

    lines: tuple[Content, ...]

    def may_be_verse(self, source_text: str) -> bool:
        """Whether no line is as long as one of prose that was never wrapped: such a paragraph parts two poems."""
        return all(len(plain(line, source_text)) <= 2 * LONGEST_VERSE for line in self.lines)

    def weight(self, source_text: str) -> float:
        """Log-odds that these are verse rather than an address, a colophon or a list."""
        texts = [plain(line, source_text).strip() for line in self.lines]
        if not texts or not all(texts):
            return -5.0
        weight = 0.0 if len(texts) >= SHORTEST_POEM else -4.5
        weight += 1.0 if max(map(len, texts)) <= LONGEST_VERSE else -3.0
        weight += 1.0 if sum(map(len, texts)) / len(texts) >= 18 else -1.0
        weight += 1.0 if sum(text.lstrip("«„“\"'‘—–- ")[:1].isupper() for text in texts) >= 0.6 * len(texts) else -0.5
        weight += 0.5 if all(_LINE_END.search(text) for text in texts) else -0.5
        weight -= 2.0 * sum(bool(_PROSAIC.search(text)) for text in texts)
        return weight


def broken_lines(content: Content, *, unwrapped: bool = False) -> BrokenLines | None:
    """The lines of a content that is cut by breaks and by nothing else; None where a line end is mere wrapping.

    In ``unwrapped`` text, whose paragraphs are a line each, every line end is meant.
    """
    if len(content) == 1 and isinstance(content[0], Highlight):
        inner = broken_lines(content[0].content, unwrapped=unwrapped)
        wrapped = inner and tuple((Highlight(content[0].rend, line),) for line in inner.lines)
        return BrokenLines(wrapped) if wrapped else None
    lines: list[Content] = []
    line: list[object] = []
    for inline in content:
        wrapped_end = isinstance(inline, Text) and inline.replacement == " "
        if wrapped_end and not unwrapped:
            return None
        if wrapped_end or isinstance(inline, LineBreak):
            lines.append(tuple(line))  # type: ignore[arg-type]
            line = []
        else:
            line.append(inline)
    lines.append(tuple(line))  # type: ignore[arg-type]
    return BrokenLines(tuple(lines)) if len(lines) > 1 else None


def with_stanzas(blocks: tuple[Block, ...], source_text: str) -> tuple[Block, ...]:
    """Make verse of paragraphs whose every line is broken, where their lines look like it: neighbours are judged
    together and become the stanzas of one poem.
    """
    result: list[Block] = []
    run: list[BrokenLines] = []
    paragraphs: list[Block] = []
    unwrapped = _is_unwrapped(blocks, source_text)
    for block in (*blocks, None):
        broken = broken_lines(block.content, unwrapped=unwrapped) if isinstance(block, Paragraph) else None
        if broken is not None and broken.may_be_verse(source_text):
            run.append(broken)
            paragraphs.append(block)  # type: ignore[arg-type]
            continue
        result.extend(_poem(run, source_text) or paragraphs)
        run, paragraphs = [], []
        if block is not None:
            result.append(block)
    return tuple(result)


def _is_unwrapped(blocks: tuple[Block, ...], source_text: str) -> bool:
    """Whether the long paragraphs of a text, three of them at least, have no line ends inside."""
    full = [block for block in blocks if isinstance(block, Paragraph) and len(plain(block.content, source_text)) > 150]
    wrapped = sum(any(isinstance(one, Text) and one.replacement == " " for one in block.content) for block in full)
    return len(full) >= 3 and wrapped <= 0.2 * len(full)


def _poem(run: list[BrokenLines], source_text: str) -> list[Block]:
    whole = BrokenLines(tuple(line for broken in run for line in broken.lines))
    weight = whole.weight(source_text)
    if weight <= 0:
        return []
    stanzas = [[VerseLine(line) for line in broken.lines] for broken in run]
    return [stanza_group(stanzas, None if weight > 2 else 0.8)]
