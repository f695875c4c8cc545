"""A reading as an outline that a person can read: a line a block, the site's lines with what became of them."""

from edition.model.block import (
    Argument,
    Byline,
    Closer,
    Division,
    Head,
    LineGroup,
    List,
    Milestone,
    Opener,
    Paragraph,
    Quote,
    Speech,
    TitlePage,
)
from edition.model.inline import Bibliography, Date, LineBreak, Link, NoteReference, Stage, Text

SHOWN = 48


def plain(content, text):
    """The words of a content; elements in braces."""
    parts = []
    for inline in content:
        match inline:
            case Text(span, replacement):
                parts.append(text[span.start : span.end] if replacement is None else replacement)
            case Stage(inside):
                parts.append("{stage " + plain(inside, text) + "}")
            case Bibliography(inside):
                parts.append("{bibl " + plain(inside, text) + "}")
            case Date(when, inside):
                parts.append(f"{{date {when} " + plain(inside, text) + "}")
            case NoteReference(key, printed):
                parts.append(f"{{note {printed} -> {key}}}")
            case Link(_, inside):
                parts.append("{link " + plain(inside, text) + "}")
            case LineBreak():
                parts.append(" / ")
            case _:
                parts.append("{" + type(inline).__name__ + "}")
    return "".join(parts)


def short(words):
    elements = [part for part in words.replace("}", "{").split("{")[1::2] if part]
    words = words if len(words) <= 2 * SHOWN else f"{words[:SHOWN]} ... {words[-SHOWN:]}"
    hidden = [element for element in elements if element[:20] not in words]
    return words + "".join(f" {{{element}}}" for element in hidden)


def outline(blocks, text, depth=0):
    lines = []
    for block in blocks:
        lines += [f"{'  ' * depth}{line}" for line in one(block, text)]
    return lines


def nested(name, blocks, text):
    return [name, *outline(blocks, text, 1)]


def one(block, text):
    show = lambda content: short(plain(content, text))  # noqa: E731
    match block:
        case Head():
            return [f"head {block.level}{' n=' + block.number if block.number else ''}: {show(block.content)}"]
        case Paragraph():
            return [f"p{' n=' + block.number if block.number else ''}: {show(block.content)}"]
        case Quote():
            return nested("quote", block.blocks, text)
        case Division():
            return nested(f"div {block.kind} {block.number}", block.blocks, text)
        case Speech():
            return nested(f"sp: {show(block.speaker)}", block.blocks, text)
        case Argument():
            return nested("argument", block.blocks, text)
        case LineGroup():
            inner = [
                line
                for inside in block.lines
                for line in (one(inside, text) if isinstance(inside, LineGroup) else [f"l: {show(inside.content)}"])
            ]
            return [f"lg {block.kind}", *(f"  {line}" for line in inner)]
        case List():
            return nested(f"list {block.kind}", [inside for item in block.items for inside in item.blocks], text)
        case Opener() | Closer() | TitlePage():
            return [
                f"{type(block).__name__.lower()}: " + "; ".join(f"{name} = {show(one)}" for name, one in block.parts)
            ]
        case Milestone():
            return [f"milestone {block.rend}"]
        case Byline() | Stage():
            return [f"{type(block).__name__.lower()}: {show(block.content)}"]
    return [type(block).__name__]


def account(reading, source):
    """Everything about a reading: texts, notes, statements, and what of the page is no text."""
    text = source.text
    lines = [f"language {reading.language}", "", "# front", *outline(reading.front, text)]
    lines += ["", "# body", *outline(reading.body, text), "", "# notes"]
    lines += [f"{note.key} ({note.printed}): {'; '.join(outline(note.blocks, text))}" for note in reading.notes]
    lines += ["", "# statements"]
    for one_ in reading.statements:
        group = f" [{one_.group}]" if one_.group else ""
        lines.append(f"{one_.fact}{group}: {one_.value}{f' = {one_.normalised}' if one_.normalised else ''}")
    lines += ["", "# claims"]
    lines += [
        f"{one_.kind} ({one_.why}): {short(source.slice(one_.span))}"
        for one_ in sorted(reading.claims, key=lambda c: c.span)
    ]
    lines += ["", "# doubts"]
    lines += [f"{one_.code}: {one_.chosen}? {short(source.slice(one_.span))}" for one_ in reading.doubts]
    return "\n".join(lines) + "\n"
