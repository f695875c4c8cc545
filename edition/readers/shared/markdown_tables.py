"""Tables and their captions."""

import re

from markdown_it.token import Token

from edition.model.block import Block, Cell, Paragraph, Table
from edition.model.inline import Content, Inline, LineBreak, Text
from edition.model.source import Span
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_laid import Laid, LaidTable
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.notes_content import cut, first_offset

_MARKED = re.compile(r"[-*+] (?=\S)")
_CAPTION = re.compile(r"(?:Table|Tabelle|Tableau|Tabla|Tabella|Tabell|Tabel|Tabela|Таблица)?:[ \t]+", re.IGNORECASE)


def cell_characters(line: Characters) -> list[Characters]:
    """Cut one row at its bars as GFM does (https://github.github.com/gfm/#tables-extension-); ``\\|`` is a bar."""
    cells: list[Characters] = []
    text: list[str] = []
    offsets: list[int] = []
    line = line.stripped()
    for index, character in enumerate(line.text):
        escaped = index > 0 and line.text[index - 1] == "\\"
        if character == "|" and not escaped:
            cells.append(Characters("".join(text), tuple(offsets)).stripped())
            text, offsets = [], []
            continue
        if character == "|":
            text.pop()
            offsets.pop()
        text.append(character)
        offsets.append(line.offsets[index])
    cells.append(Characters("".join(text), tuple(offsets)).stripped())
    if cells and not cells[0].text and line.text.startswith("|"):
        cells.pop(0)
    if cells and not cells[-1].text and line.text.endswith("|"):
        cells.pop()
    return cells


def table(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """Read a table. Cells beyond the width of the head, which Markdown drops, are kept."""
    rows: list[tuple[Cell, ...]] = []
    for index, token in enumerate(tokens):
        if token.type != "tr_open" or not token.map:
            continue
        cells = [following for following in _until_close(tokens, index) if following.type in ("th_open", "td_open")]
        aligns = [str(cell.attrGet("style") or "").removeprefix("text-align:") for cell in cells]
        label = bool(cells) and cells[0].type == "th_open"
        parts = cell_characters(parse.lines.rest_of_line(token.meta["at"]))
        aligns += [""] * (len(parts) - len(aligns))
        parts += [Characters("", ())] * (len(aligns) - len(parts))
        rows.append(tuple(Cell(inlines(parse, part), label, align) for part, align in zip(parts, aligns, strict=True)))
    return (Table(tuple(rows)),)


def _until_close(tokens: list[Token], index: int) -> list[Token]:
    for end in range(index, len(tokens)):
        if tokens[end].type == "tr_close":
            return tokens[index:end]
    return tokens[index:]


def bar_table(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """Read a table of bars whose rows do not match its head."""
    token = tokens[0]
    rows: list[tuple[Cell, ...]] = []
    for at, label in token.meta["rows"]:
        parts = cell_characters(parse.lines.rest_of_line(at))
        aligns = [*token.meta["aligns"], *[""] * len(parts)]
        rows.append(tuple(Cell(inlines(parse, part), label, align) for part, align in zip(parts, aligns, strict=False)))
    if (rule := token.meta["rule"]) is not None:
        _claim_rule(parse, rule)
    return (Table(tuple(rows)),)


def laid_table(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """Read a table that is drawn or set out in columns. The drawing is a mark."""
    found: LaidTable = tokens[0].meta["table"]
    for number in found.rules:
        _claim_rule(parse, number)
    rows = tuple(
        tuple(Cell(_laid(parse, cell), cell.label, cell.align, cell.columns, cell.rows) for cell in row)
        for row in found.rows
    )
    return (Table(rows),)


def _claim_rule(parse: Parse, number: int) -> None:
    line = parse.lines.characters(number)
    drawn = re.search(r"[-|+:][-|+: \t]*", line.text)
    if drawn and (span := line.part(drawn.start(), len(line)).stripped().span(0, len(line))):
        parse.claim(span, "table")


def _laid(parse: Parse, cell: Laid) -> Content:
    """The words of a cell: lines joined by spaces; a blank line or the mark of a list begins a new line."""
    content: list[Inline] = []
    for part in _parts(parse, cell):
        found = inlines(parse, part)
        if content and found:
            content.append(LineBreak())
        content.extend(found)
    return tuple(content)


def _parts(parse: Parse, cell: Laid) -> list[Characters]:
    parts: list[Characters] = []
    before: int | None = None
    for start, end in cell.lines:
        line = parse.lines.between(start, end)
        marked = _MARKED.match(line.text)
        if marked:
            line = line.part(marked.end(), len(line))
        if not line.text:
            before = None
            continue
        space = None if before is None or marked else _space(parse, before, start)
        if space is None:
            parts.append(line)
        else:
            last = parts[-1]
            parts[-1] = Characters(f"{last.text}\n{line.text}", (*last.offsets, space, *line.offsets))
        before = end
    return parts


def _space(parse: Parse, before: int, after: int) -> int | None:
    """The offset of the white space after one place of the parser's text or before another."""
    text = parse.lines.text
    for at in (before, after - 1):
        if text[at : at + 1].isspace():
            return parse.lines.offset(at)
    return None


def is_caption(block: Block, source_text: str) -> bool:
    """Whether a paragraph is a caption as pandoc writes them: ``: words`` or ``Table: words``."""
    return isinstance(block, Paragraph) and _caption_mark(block, source_text) is not None


def _caption_mark(block: Paragraph, source_text: str) -> Span | None:
    start = first_offset(block.content)
    if start is None or not isinstance(block.content[0], Text):
        return None
    match = _CAPTION.match(source_text, start)
    return Span(start, match.end()) if match else None


def with_captions(parse: Parse, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give tables the captions that stand directly before or after them."""
    source = parse.source.text
    result: list[Block] = []
    waiting: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Table) and not block.head and waiting is not None:
            result[-1] = _captioned(parse, block, waiting)
            waiting = None
            continue
        last = result[-1] if result else None
        if isinstance(block, Paragraph) and is_caption(block, source):
            if isinstance(last, Table) and not last.head:
                result[-1] = _captioned(parse, last, block)
                continue
            waiting = block
        else:
            waiting = None
        result.append(block)
    return tuple(result)


def _captioned(parse: Parse, block: Table, caption: Paragraph) -> Table:
    mark = _caption_mark(caption, parse.source.text)
    assert mark is not None
    if parse.source.text[mark.start] == ":":
        parse.claim(Span(mark.start, mark.start + 1), "table caption")
        return Table(block.rows, cut(caption.content, mark.end))
    return Table(block.rows, caption.content)
