"""Blocks of TeX read for what they say: headings, formulas, tables, page breaks; the commands themselves are marks."""

import re
from collections.abc import Callable, Iterator

from markdown_it.token import Token

from edition.model.block import Block, Cell, Head, Paragraph, Quote, Table
from edition.model.inline import Formula, PageBreak
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_tex import HEADINGS, MATH
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.notes_content import start_of

_SPECIFICATION = re.compile(r"\s*(?:\[[^\]]*\])?\s*(?:\{[^{}]*\}\s*)?(?=\{)?\{(?:[^{}]|\{[^{}]*\})*\}")
_RULES = re.compile(
    r"\s*(?:\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead)\b|\\c(?:line"
    r"|midrule)(?:\([^)]*\))?\{[^}]*\})\s*"
)
_SPAN = re.compile(r"\s*\\multicolumn\s*\{(?P<columns>\d{1,2})\}\s*\{[^{}]*\}\s*\{(?P<words>.*)\}\s*", re.DOTALL)
_PARTS = re.compile(r"(?<!\\)&|\\\\(?:\[[^\]]*\])?\*?")
MOST_COLUMNS = 40

Blocks = Callable[[Parse, list[Token]], tuple[Block, ...]]


def tex_page(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """``\\newpage``: a page break without a number."""
    begin, _, _, end = tokens[0].meta["parts"]
    _claim(parse, begin, end)
    _role(parse, tokens[0], "page mark")
    return (PageBreak(None, counted=True, at=parse.lines.offset(end)),)


def tex_command(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """``\\section{words}`` and its like: a heading, or a paragraph of the words."""
    begin, first, last, end = tokens[0].meta["parts"]
    _claim(parse, begin, first)
    _claim(parse, last, end)
    content = inlines(parse, parse.lines.between(first, last).stripped())
    if not content:
        return ()
    name = tokens[0].info
    if name in HEADINGS:
        _role(parse, tokens[0], f"heading {HEADINGS[name]}")
        return (Head(HEADINGS[name], content),)
    block = Paragraph(content)
    _role(parse, tokens[0], "note" if name == "footnotetext" else "paragraph")
    if name == "footnotetext" and (start := start_of(block)) is not None:
        parse.labelled.add(start)
    return (block,)


def tex_formula(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """A formula set off from the text."""
    begin, first, last, end = tokens[0].meta["parts"]
    _claim(parse, begin, first, "formula")
    _claim(parse, last, end, "formula")
    _role(parse, tokens[0], "formula")
    return (Paragraph((Formula("tex", _pieces(parse.lines.between(first, last).stripped())),)),)


def tex_environment(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """A formula in an environment, or a table."""
    begin, first, last, end = tokens[0].meta["parts"]
    if tokens[0].info in MATH:
        _role(parse, tokens[0], "formula")
        return (Paragraph((Formula("tex", _pieces(parse.lines.between(begin, end))),)),)
    _claim(parse, begin, first)
    _claim(parse, last, end)
    _role(parse, tokens[0], "table")
    return _tabular(parse, parse.lines.between(first, last))


def tex_box(parse: Parse, tokens: list[Token], blocks: Blocks) -> tuple[Block, ...]:
    """An environment of text: its blocks, as a quotation where it is one."""
    for part in (0, 2):
        start, end = tokens[0].meta["parts"][part : part + 2]
        _claim(parse, start, end)
    inner = blocks(parse, tokens[1:-1])
    return (Quote(inner),) if inner and tokens[0].info in ("quote", "quotation") else inner


def _pieces(characters: Characters) -> tuple:  # type: ignore[type-arg]
    return characters.pieces(0, len(characters))


def _claim(parse: Parse, start: int, end: int, why: str = "TeX command") -> None:
    part = parse.lines.between(start, end)
    if span := part.stripped().span(0, len(part)):
        parse.claim(span, why)


def _role(parse: Parse, token: Token, role: str) -> None:
    if token.map:
        parse.role(token.map[0], token.map[1], role)


def _tabular(parse: Parse, characters: Characters) -> tuple[Block, ...]:
    specification = _SPECIFICATION.match(characters.text)
    start = specification.end() if specification else 0
    _mark(parse, characters, 0, start)
    rows: list[list[Cell]] = [[]]
    for first, last, ends_row in _cells(characters.text, start):
        begin = first
        while rule := _RULES.match(characters.text, begin, last):
            _mark(parse, characters, *rule.span())
            begin = rule.end()
        if begin < last and not (ends_row is None and not characters.text[begin:last].strip()):
            rows[-1].append(_cell(parse, characters, begin, last))
        elif ends_row is False or rows[-1]:
            rows[-1].append(Cell(()))
        if ends_row:
            rows.append([])
    kept = tuple(tuple(row) for row in rows if any(cell.content for cell in row))
    return (Table(kept),) if kept else ()


def _cells(text: str, start: int) -> Iterator[tuple[int, int, bool | None]]:
    """Where each cell begins and ends, and whether a row ends after it (None: the table does)."""
    for match in _PARTS.finditer(text, start):
        yield start, match.start(), match.group() != "&"
        start = match.end()
    if text[start:].strip():
        yield start, len(text), None


def _cell(parse: Parse, characters: Characters, first: int, last: int) -> Cell:
    span = _SPAN.fullmatch(characters.text, first, last)
    if span is None:
        return Cell(inlines(parse, characters.part(first, last).stripped()))
    _mark(parse, characters, first, span.start("words"))
    _mark(parse, characters, span.end("words"), last)
    columns = min(int(span["columns"]), MOST_COLUMNS)
    return Cell(inlines(parse, characters.part(*span.span("words")).stripped()), columns=max(columns, 1))


def _mark(parse: Parse, characters: Characters, start: int, end: int) -> None:
    part = characters.part(start, end).stripped()
    if span := part.span(0, len(part)):
        parse.claim(span, "TeX command")
