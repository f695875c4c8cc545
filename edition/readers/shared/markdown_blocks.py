"""Block tokens become the blocks of the model; what stands between the words is accounted for as marks."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from markdown_it.token import Token

from edition.model.block import (
    Block,
    Division,
    Epigraph,
    Head,
    Milestone,
    Paragraph,
    Quote,
)
from edition.readers.shared.markdown_attribution import attributed
from edition.readers.shared.markdown_block_lists import definitions, fancy_list, list_
from edition.readers.shared.markdown_block_pages import is_lone_label, metadata_inside, note, page_fence, page_metadata
from edition.readers.shared.markdown_breaks import parted, without_last_break
from edition.readers.shared.markdown_code import code_block
from edition.readers.shared.markdown_html import read_tag
from edition.readers.shared.markdown_html_blocks import html_block
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_rules import ATTRIBUTES, parse_attributes
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_tables import bar_table, laid_table, table, with_captions
from edition.readers.shared.markdown_tex_blocks import tex_box, tex_command, tex_environment, tex_formula, tex_page
from edition.readers.shared.markdown_tokens import characters_of, end_of, role
from edition.readers.shared.markdown_verse import is_line_block, line_block, with_stanzas
from edition.readers.shared.notes_content import plain

LONGEST_HEAD = 180
"""A text of more characters than this that is underlined with --- is a paragraph with a rule after it."""

_HEAD_NUMBER = re.compile(r"(?:§\s*)?(\d+(?:\.\d+)*|[IVXLCDM]+)\s*(?:[.):]|$)(?:\s|$)")
_SENTENCE_END = re.compile(r"[.;,:][\"'”’»)\]*_]*\s*$")
_SLUG = re.compile(r"[^\w\s.-]")


def blocks(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """Read a sequence of block tokens. Verse in broken lines is left to ``with_stanzas``, for the caller to decide."""
    result: list[Block] = []
    index = 0
    while index < len(tokens):
        end = end_of(tokens, index)
        token = tokens[index]
        reader = _READERS.get(token.type.removesuffix("_open"))
        if reader is None:
            raise TypeError(f"no way to read a {token.type}")
        result.extend(reader(parse, tokens[index:end]))
        index = end
    return with_captions(parse, tuple(result))


def _heading(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    opening, inline = tokens[0], tokens[1]
    characters = characters_of(parse, inline)
    if opening.markup in "-=" and _is_prose(characters.text, opening.markup):
        role(parse, opening, "paragraph", 0.9)
        return (Paragraph(inlines(parse, characters)), Milestone(opening.markup * 3))
    role(parse, opening, f"heading {opening.tag[1:]}")
    attributes: dict[str, str] = {}
    end = len(characters)
    for match in ATTRIBUTES.finditer(characters.text):
        if match.end() == end:
            attributes = parse_attributes(match.group())
            span = characters.span(match.start(), match.end())
            if span:
                parse.claim(span, "attributes")
            end = match.start()
    content = inlines(parse, characters.part(0, end).stripped())
    words = plain(content, parse.source.text).strip()
    if not content:
        return ()
    key = attributes.get("id") or slug(words)
    return (Head(int(opening.tag[1:]), content, head_number(words), key=key),)


def _is_prose(text: str, underline: str) -> bool:
    """Whether what an underline stands below is a paragraph with a rule after it: long, or sentences on a line each."""
    if underline == "=" or len(text) > LONGEST_HEAD:
        return len(text) > LONGEST_HEAD
    lines = text.strip().split("\n")
    ended = sum(bool(_SENTENCE_END.search(line)) for line in lines)
    return (len(lines) > 1 and 2 * ended >= len(lines)) or (len(text) > LONGEST_HEAD // 2 and ended == len(lines))


def head_number(words: str) -> str | None:
    """The number that a head begins with or consists of."""
    match = _HEAD_NUMBER.match(words)
    return match.group(1) if match else None


def slug(words: str) -> str | None:
    """The identifier that pandoc gives a head (https://pandoc.org/MANUAL.html#extension-auto_identifiers)."""
    name = "-".join(_SLUG.sub("", words.lower()).split())
    return name.lstrip("0123456789.-_") or None


def _paragraph(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[1]
    characters = characters_of(parse, token)
    if is_line_block(characters.text):
        role(parse, token, "verse")
        verse = line_block(parse, characters)
        return (verse,) if verse.lines else ()
    if is_lone_label(parse, token, characters):
        return ()
    parts = parted(inlines(parse, without_last_break(parse, characters)), parse.source.text)
    if parts:
        role(parse, token, "paragraph")
    return tuple(Paragraph(part) for part in parts)


def _quote(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    role(parse, tokens[0], "quotation")
    inner = blocks(parse, tokens[1:-1])
    if not inner:
        return ()
    quote = attributed(Quote(inner), parse.source.text)
    return (replace(quote, blocks=with_stanzas(quote.blocks, parse.source.text)),)


def _rule(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    line = parse.lines.rest_of_line(tokens[0].meta["at"]).stripped()
    rule = Milestone(line.text)
    if span := line.span(0, len(line)):
        parse.claim(span, "thematic break")
        parse.rules.append((rule, span))
    role(parse, tokens[0], "thematic break")
    return (rule,)


def _html(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[0]
    assert token.map
    characters = parse.lines.content(token.content.rstrip("\n"), token.map[0])
    role(parse, token, "comment" if read_tag(characters.text).means == "comment" else "HTML")
    return html_block(parse, characters.stripped())


def _division(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    opening = tokens[0]
    line = parse.lines.rest_of_line(opening.meta["at"]).stripped()
    if span := line.span(0, len(line)):
        parse.claim(span, "fenced division")
    info = opening.info.strip().strip(":").strip()
    attributes = parse_attributes(info) if info.startswith("{") else {"class": info}
    names = attributes.get("class", "").split()
    inner = with_stanzas(blocks(parse, tokens[1:-1]), parse.source.text)
    if not inner:
        return ()
    kind = names[0].lower() if names else ""
    if kind == "epigraph":
        return (Epigraph(inner),)
    if kind in ("quote", "quotation", "blockquote"):
        return (attributed(Quote(inner), parse.source.text),)
    return (Division(kind, inner, language=attributes.get("lang")),)


_READERS: dict[str, Callable[[Parse, list[Token]], tuple[Block, ...]]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "bullet_list": partial(list_, blocks=blocks),
    "ordered_list": partial(list_, blocks=blocks),
    "blockquote": _quote,
    "code_block": code_block,
    "fence": code_block,
    "hr": _rule,
    "page_metadata": page_metadata,
    "html_block": _html,
    "table": table,
    "bar_table": bar_table,
    "laid_table": laid_table,
    "dl": partial(definitions, blocks=blocks),
    "footnote_reference": partial(note, blocks=blocks),
    "division": _division,
    "fancy_list": partial(fancy_list, blocks=blocks),
    "metadata_inside": metadata_inside,
    "page_fence": partial(page_fence, blocks=blocks),
    "tex_page": tex_page,
    "tex_command": tex_command,
    "tex_formula": tex_formula,
    "tex_environment": tex_environment,
    "tex_box": partial(tex_box, blocks=blocks),
}
