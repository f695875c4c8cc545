"""A reading as lines of plain text: what a reader made of a source, short enough to be read by people."""

from dataclasses import fields, is_dataclass

from edition.model.block import Closer, Head, Item, Milestone, Opener, TitlePage, VerseLine
from edition.model.inline import (
    Anchor,
    FormeWork,
    Graphic,
    Highlight,
    Inline,
    LineBreak,
    Link,
    NoteReference,
    PageBreak,
    Segment,
    Text,
)
from edition.model.reading import Reading
from edition.model.source import Source


def outline(source: Source, reading: Reading) -> str:
    lines = [f"language {reading.language}"]
    for statement in reading.statements:
        normalised = f" = {statement.normalised}" if statement.normalised else ""
        detail = f" ({statement.detail})" if statement.detail else ""
        lines.append(f"states {statement.fact}: {statement.value}{normalised}{detail}")
    for name in ("front", "body", "back"):
        if blocks := getattr(reading, name):
            lines += ["", f"{name}:"]
            for block in blocks:
                lines += ["  " + line for line in block_lines(block, source)]
    if reading.notes:
        lines += ["", "notes:"]
    for note in reading.notes:
        by = f" by {note.responsible}" if note.responsible else ""
        lines.append(f"  {note.key} printed {note.printed!r} {note.place}{by}")
        for block in note.blocks:
            lines += ["    " + line for line in block_lines(block, source)]
    lines += ["", "doubts:", *(f"  {doubt.code} {doubt.probability}: {doubt.message}" for doubt in reading.doubts)]
    furniture = [source.slice(claim.span) for claim in reading.claims if claim.kind == "furniture"]
    lines += ["", f"furniture: {furniture}"]
    return "\n".join(lines) + "\n"


def block_lines(block, source: Source) -> list[str]:
    name = type(block).__name__
    if isinstance(block, (PageBreak, Milestone, FormeWork)):
        return [words((block,), source) if isinstance(block, Inline) else f"{name} {block.rend}"]
    if isinstance(block, (TitlePage, Opener, Closer)):
        return [name, *(f"  {kind}: {words(content, source)}" for kind, content in block.parts)]
    own = [
        f"{field.name}={getattr(block, field.name)}"
        for field in fields(block)
        if isinstance(getattr(block, field.name), (str, int, float)) and getattr(block, field.name) not in ("", 0)
    ]
    lines = [f"{name} {' '.join(own)}".rstrip()]
    for field in fields(block):
        lines += ["  " + line for line in part_lines(field.name, getattr(block, field.name), source)]
    if isinstance(block, (Head, VerseLine)) or len(lines) == 2:
        return [f"{lines[0]}: {lines[1].strip()}"]
    return lines


def part_lines(name: str, value, source: Source) -> list[str]:
    if isinstance(value, tuple) and value:
        if all(isinstance(part, Inline) for part in value):
            return (
                [words(value, source)]
                if name in ("content", "blocks", "lines")
                else [f"{name}: {words(value, source)}"]
            )
        if isinstance(value[0], tuple):
            return [" | ".join(cell_words(cell, source) for cell in row) for row in value]
        return [line for part in value for line in block_lines(part, source)]
    if is_dataclass(value) and not isinstance(value, Item):
        return [f"{name}: {words(value.content, source)}"]
    return []


def cell_words(cell, source: Source) -> str:
    if isinstance(cell, Inline):
        return words((cell,), source)
    return f"{'*' if cell.label else ''}{words(cell.content, source)}{f' <{cell.align}>' if cell.align else ''}"


def words(content, source: Source) -> str:
    return "".join(word(inline, source) for inline in content)


def word(inline, source: Source) -> str:
    if isinstance(inline, Text):
        return source.slice(inline.span) if inline.replacement is None else inline.replacement
    if isinstance(inline, LineBreak):
        return "<lb>"
    if isinstance(inline, PageBreak):
        counted = " counted" if inline.counted else ""
        broken = " in word" if inline.broken_word else ""
        return f"<pb {inline.number}{counted}{broken}>"
    if isinstance(inline, NoteReference):
        return f"<{inline.key or '?'} {words(inline.content, source)}>".replace(" >", ">")
    if isinstance(inline, Anchor):
        return f"<anchor {inline.key}>"
    if isinstance(inline, Graphic):
        return f"<graphic {inline.url} {words(inline.description, source)}>"
    name = type(inline).__name__.lower()
    if isinstance(inline, Highlight):
        name = inline.rend
    elif isinstance(inline, Link):
        name = f"link {inline.target}"
    elif isinstance(inline, Segment):
        name = f"seg {inline.kind}"
    return f"<{name}: {words(inline.content, source)}>"
