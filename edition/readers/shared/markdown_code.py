"""Code in Markdown, and words that were only set in."""

import re

from markdown_it.token import Token

from edition.model.block import Block, CodeBlock, LineGroup, Paragraph, Quote
from edition.model.inline import Content, LineBreak, Text
from edition.readers.shared.markdown_html_blocks import html_block
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.markdown_verse import with_stanzas

_CODE_SIGNS = re.compile(r"[{};=<>\\|$`]|\w\(|//|#!")

_RAW_HTML = ("{=html}", "{=html4}", "{=html5}")


def code_block(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """Fenced or indented code; indented words are a quotation or verse."""
    token = tokens[0]
    assert token.map
    fenced = token.type == "fence"
    if fenced:
        line = parse.lines.rest_of_line(token.meta["at"])
        if span := line.stripped().span(0, len(line)):
            parse.claim(span, "code fence")
    text = token.content.removesuffix("\n")
    characters = parse.lines.content(text, token.map[0] + (1 if fenced else 0))
    lines = tuple(line.pieces(0, len(line)) for line in characters.lines())
    if not any(lines):
        return ()
    if not fenced and not looks_like_code(text):
        return _indented_prose(parse, token, characters)
    if token.info.strip() in _RAW_HTML:
        return html_block(parse, characters.stripped())
    parse.role(token.map[0], token.map[1], "code")
    return (CodeBlock(lines, token.info.split()[0].strip("{}.=") if token.info.split() else ""),)


def looks_like_code(text: str) -> bool:
    """Whether indented lines are a program rather than words that someone set in."""
    lines = [line for line in text.split("\n") if line.strip()]
    signs = sum(bool(_CODE_SIGNS.search(line)) for line in lines)
    return signs * 3 >= len(lines)


def _indented_prose(parse: Parse, token: Token, characters: Characters) -> tuple[Block, ...]:
    """Indented words are a quotation (prose) or verse (short lines), not code."""
    if token.map:
        parse.role(token.map[0], token.map[1], "quotation", 0.7)
    stanza: list[Paragraph] = []
    plain_parts: list[Paragraph] = []
    part_start = 0
    for match in [*re.finditer(r"\n[ \t]*\n", characters.text), None]:
        end = match.start() if match else len(characters)
        part = characters.part(part_start, end).stripped()
        part_start = match.end() if match else end
        if not part.text:
            continue
        content = inlines(parse, part)
        plain_parts.append(Paragraph(content))
        stanza.append(Paragraph(_hard(content)))
    span = characters.span(0, len(characters))
    if span:
        parse.doubt("indented", span, "quotation", ("code",), 0.7, "indented lines that are words")
    verse = with_stanzas(tuple(stanza), parse.source.text)
    if all(isinstance(block, LineGroup) for block in verse):
        return (Quote(verse, certainty=0.7),) if verse else ()
    return (Quote(tuple(plain_parts), certainty=0.7),)


def _hard(content: Content) -> Content:
    return tuple(LineBreak() if isinstance(part, Text) and part.replacement == " " else part for part in content)
