"""Block tokens become the blocks of the model; what stands between the words is accounted for as marks."""

import re
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from markdown_it.token import Token

from edition.model.block import (
    Block,
    Division,
    Epigraph,
    Head,
    Item,
    List,
    Milestone,
    Paragraph,
    Quote,
)
from edition.model.inline import Content, PageBreak, Text
from edition.model.source import Span
from edition.readers.shared.markdown_attribution import attributed
from edition.readers.shared.markdown_breaks import parted, without_last_break
from edition.readers.shared.markdown_code import code_block
from edition.readers.shared.markdown_html import read_tag
from edition.readers.shared.markdown_html_blocks import html_block
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_labels import is_separator
from edition.readers.shared.markdown_rules import ATTRIBUTES, NOTE_LABEL, parse_attributes
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_tables import bar_table, laid_table, table, with_captions
from edition.readers.shared.markdown_tex_blocks import tex_box, tex_command, tex_environment, tex_formula, tex_page
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.markdown_verse import is_line_block, line_block, with_stanzas
from edition.readers.shared.notes_content import plain, start_of

LONGEST_HEAD = 180
"""A text of more characters than this that is underlined with --- is a paragraph with a rule after it."""

LEAST_THESIS = 160
"""Characters (median) from which the items of a numbered list are paragraphs that bear numbers."""

_NUMBER = re.compile(r"(\d+)([.)])")
_HEAD_NUMBER = re.compile(r"(?:§\s*)?(\d+(?:\.\d+)*|[IVXLCDM]+)\s*(?:[.):]|$)(?:\s|$)")
_SENTENCE_END = re.compile(r"[.;,:][\"'”’»)\]*_]*\s*$")
_SLUG = re.compile(r"[^\w\s.-]")
_LIST_OF_YEARS = 100


def blocks(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """Read a sequence of block tokens. Verse in broken lines is left to ``with_stanzas``, for the caller to decide."""
    result: list[Block] = []
    index = 0
    while index < len(tokens):
        end = _end_of(tokens, index)
        token = tokens[index]
        reader = _READERS.get(token.type.removesuffix("_open"))
        if reader is None:
            raise TypeError(f"no way to read a {token.type}")
        result.extend(reader(parse, tokens[index:end]))
        index = end
    return with_captions(parse, tuple(result))


def _end_of(tokens: list[Token], start: int) -> int:
    """The index after the token that closes the one at ``start``."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth <= 0:
            return index + 1
    return len(tokens)


def _characters(parse: Parse, token: Token) -> Characters:
    assert token.map
    return parse.lines.content(token.content, token.map[0])


def _role(parse: Parse, token: Token, role: str, probability: float = 1.0) -> None:
    if token.map:
        parse.role(token.map[0], token.map[1], role, probability)


def _heading(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    opening, inline = tokens[0], tokens[1]
    characters = _characters(parse, inline)
    if opening.markup in "-=" and _is_prose(characters.text, opening.markup):
        _role(parse, opening, "paragraph", 0.9)
        return (Paragraph(inlines(parse, characters)), Milestone(opening.markup * 3))
    _role(parse, opening, f"heading {opening.tag[1:]}")
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
    characters = _characters(parse, token)
    if is_line_block(characters.text):
        _role(parse, token, "verse")
        verse = line_block(parse, characters)
        return (verse,) if verse.lines else ()
    if _is_separator(parse, token, characters):
        return ()
    parts = parted(inlines(parse, without_last_break(parse, characters)), parse.source.text)
    if parts:
        _role(parse, token, "paragraph")
    return tuple(Paragraph(part) for part in parts)


def _is_separator(parse: Parse, token: Token, characters: Characters) -> bool:
    """Whether a paragraph is nothing but the label of the note below it; then it is a mark."""
    match = NOTE_LABEL.fullmatch(characters.text.strip())
    if match is None or not token.map or len(characters.text.split("\n")) > 1:
        return False
    text = parse.lines.text
    start = text.find(match.group(), parse.lines.start(token.map[0]))
    span = characters.span(0, len(characters))
    if span is None or not is_separator(text, start, start + len(match.group()), match.group(1)):
        return False
    parse.claim(span, "note label")
    _role(parse, token, "note separator")
    return True


def _page_fence(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """The page inside a fence; from the second one on, a page break before it."""
    assert tokens[0].map
    first, last = tokens[0].map
    for number in (first, last - 1):
        parse.claim(parse.lines.span(number, number + 1), "fence round a page", "furniture")
        parse.role(number, number + 1, "fence round a page")
    count = parse.env["page_fences"] = parse.env.get("page_fences", 0) + 1
    inner = blocks(parse, tokens[1:-1])
    start = next((start for block in inner if (start := start_of(block)) is not None), None)
    return (PageBreak(None, counted=True, at=start), *inner) if count > 1 and inner else inner


def _list(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    ordered = tokens[0].type == "ordered_list_open"
    items: list[Item] = []
    marks: list[Span] = []
    index = 1
    while index < len(tokens) - 1:
        end = _end_of(tokens, index)
        opening = tokens[index]
        mark = _list_number(parse, opening) if ordered else None
        marks.extend([mark] if mark else [])
        _role(parse, opening, "list item")
        number = parse.source.slice(mark)[:-1] if mark else None
        items.append(Item(blocks(parse, tokens[index + 1 : end - 1]), number=number))
        index = end
    if ordered and len(items) == 1 and len(marks) == 1 and len(items[0].number or "") > 2:
        return _numbered_paragraph(parse, items[0], marks[0])
    if ordered and len(marks) == len(items) and _numbered_prose(items, parse.source.text):
        return tuple(
            block for item, mark in zip(items, marks, strict=True) for block in _with_number(parse, item, mark)
        )
    for mark in marks:
        parse.claim(mark, "list number")
    kept = tuple(item for item in items if item.blocks)
    return (List("ordered" if ordered else "bulleted", kept),) if kept else ()


def _fancy_list(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    """A list counted by letters, Roman numerals or labels: what was printed stays, as the label of its item."""
    items: list[Item] = []
    index = 1
    while index < len(tokens) - 1:
        end = _end_of(tokens, index)
        mark = parse.lines.between(*tokens[index].meta["mark"])
        _role(parse, tokens[index], "list item")
        items.append(Item(blocks(parse, tokens[index + 1 : end - 1]), mark.pieces(0, len(mark))))
        index = end
    return (List("ordered", tuple(items)),)


def _metadata_inside(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[0]
    assert token.map
    parse.claim(parse.lines.span(*token.map), "metadata inside the text", "furniture")
    _role(parse, token, "metadata")
    return ()


def _numbered_prose(items: list[Item], source_text: str) -> bool:
    """Whether the items of a list are paragraphs of prose that bear numbers (theses), rather than items of a list."""
    first = [item.blocks[0] for item in items if item.blocks]
    if len(first) < len(items) or not all(isinstance(block, Paragraph) for block in first):
        return False
    words = [plain(block.content, source_text).strip() for block in first if isinstance(block, Paragraph)]
    ends = sum(bool(re.search(r"[.!?…:][\"”»)]*\s*[\d⁰¹²³⁴-⁹*†\[\]]*$", text)) for text in words)
    return median(map(len, words)) >= LEAST_THESIS and ends * 4 >= 3 * len(words)


def _with_number(parse: Parse, item: Item, mark: Span) -> tuple[Block, ...]:
    first, *rest = _numbered_paragraph(parse, item, mark)
    assert isinstance(first, Paragraph)
    return (replace(first, number=item.number), *rest)


def _list_number(parse: Parse, item: Token) -> Span | None:
    line = parse.lines.rest_of_line(item.meta["at"])
    match = _NUMBER.match(line.text)
    return line.span(match.start(), match.end()) if match else None


def _numbered_paragraph(parse: Parse, item: Item, mark: Span) -> tuple[Block, ...]:
    """A lone "1848. ..." is a sentence that begins with a number, not a list that begins at 1848."""
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, Paragraph):
        space = parse.source.text[mark.end : mark.end + 1] == " "
        return (Paragraph((Text(Span(mark.start, mark.end + space)), *first.content)), *item.blocks[1:])
    return (Paragraph((Text(mark),)), *item.blocks)


def _quote(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    _role(parse, tokens[0], "quotation")
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
    _role(parse, tokens[0], "thematic break")
    return (rule,)


def _html(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[0]
    assert token.map
    characters = parse.lines.content(token.content.rstrip("\n"), token.map[0])
    _role(parse, token, "comment" if read_tag(characters.text).means == "comment" else "HTML")
    return html_block(parse, characters.stripped())


def _definitions(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    items: list[Item] = []
    label: Content = ()
    index = 1
    _role(parse, tokens[0], "definition list")
    while index < len(tokens) - 1:
        end = _end_of(tokens, index)
        if tokens[index].type == "dt_open":
            label = inlines(parse, _characters(parse, tokens[index + 1]))
        else:
            inner = blocks(parse, tokens[index + 1 : end - 1])
            items.append(Item(inner, label))
            label = ()
        index = end
    return (List("gloss", tuple(items)),)


def _note(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    opening = tokens[0]
    label = opening.meta["label"]
    line = parse.lines.rest_of_line(opening.meta["at"])
    mark = line.span(0, line.text.index("]:") + 2)
    assert mark is not None
    parse.claim(mark, "note label")
    _role(parse, opening, "note")
    inner = blocks(parse, tokens[1:-1])
    if parse.called is not None and mark.start not in parse.called:
        parse.labelled.update(start for block in inner if (start := start_of(block)) is not None)
        return inner
    key = parse.note_key(label, mark.start)
    if parse.definitions.get(label, [])[1:] and mark.start not in parse.meant.values():
        message = f"a second note has the label {label}"
        parse.doubt("note-label-twice", mark, "kept without reference", ("the note that is meant",), 0.5, message)
    parse.add_note(label, inner, mark.start, key=key)
    return ()


def _page_metadata(parse: Parse, tokens: list[Token]) -> tuple[Block, ...]:
    token = tokens[0]
    assert token.map
    span = parse.lines.span(*token.map)
    parse.claim(span, "metadata of an OCR model", "furniture")
    _role(parse, token, "metadata")
    return (PageBreak(None, counted=True, at=span.end),)


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
    "bullet_list": _list,
    "ordered_list": _list,
    "blockquote": _quote,
    "code_block": code_block,
    "fence": code_block,
    "hr": _rule,
    "page_metadata": _page_metadata,
    "html_block": _html,
    "table": table,
    "bar_table": bar_table,
    "laid_table": laid_table,
    "dl": _definitions,
    "footnote_reference": _note,
    "division": _division,
    "fancy_list": _fancy_list,
    "metadata_inside": _metadata_inside,
    "page_fence": _page_fence,
    "tex_page": tex_page,
    "tex_command": tex_command,
    "tex_formula": tex_formula,
    "tex_environment": tex_environment,
    "tex_box": lambda parse, tokens: tex_box(parse, tokens, blocks),
}
