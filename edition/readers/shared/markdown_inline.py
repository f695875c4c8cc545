"""Inline tokens become the inlines of the model, every one with its exact place in the source."""

import re
from dataclasses import dataclass, field

from markdown_it.token import Token

from edition.model.block import Paragraph
from edition.model.inline import (
    Anchor,
    Code,
    Content,
    Foreign,
    FormeWork,
    Formula,
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
from edition.readers.shared.markdown_html import HIGHLIGHTS, Tag, read_tag, span_rend
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.notes_content import trimmed

DEEPEST = 16
"""How deep inlines may nest; below that the words are kept without the marks around them."""

_BARE_ADDRESS = re.compile(r"(?<![\w@/.])(?:https?://|www\.(?=[\w-]+\.[a-z]{2}))[^\s<>\"“”«»|]+", re.IGNORECASE)
_RENDS = {
    "em": "italic",
    "strong": "bold",
    "s": "strikethrough",
    "superscript": "superscript",
    "subscript": "subscript",
    "tex_italic": "italic",
    "tex_bold": "bold",
    "tex_smallcaps": "smallcaps",
    "tex_superscript": "superscript",
    "tex_subscript": "subscript",
    "tex_underline": "underline",
    "tex_monospace": "monospace",
}


@dataclass(slots=True)
class _Frame:
    """An element that has been opened: what it is, and what has been put in it so far."""

    name: str
    token: Token | None = None
    tag: Tag | None = None
    content: list[Inline] = field(default_factory=list)


def inlines(parse: Parse, characters: Characters) -> Content:
    """Parse a block's content to inlines."""
    tokens = parse.markdown.inline.parse(characters.text, parse.markdown, parse.env, [])
    return _Builder(parse, characters, 0).build(tokens)


class _Builder:
    def __init__(self, parse: Parse, characters: Characters, base: int) -> None:
        self.parse = parse
        self.characters = characters
        self.base = base
        self.stack: list[_Frame] = [_Frame("")]

    def build(self, tokens: list[Token]) -> Content:
        index = 0
        while index < len(tokens):
            index += self._token(tokens, index)
        while len(self.stack) > 1:
            self._leave(None)
        return tuple(self.stack[0].content)

    def _put(self, *content: Inline) -> None:
        self.stack[-1].content.extend(content)

    def _trim(self) -> None:
        """The space before a note's marker belongs to the marker."""
        self.stack[-1].content[:] = trimmed(tuple(self.stack[-1].content), self.parse.source.text)

    def _range(self, token: Token) -> tuple[int, int]:
        start = token.meta["start"] + self.base
        return start, token.meta.get("end", token.meta["start"]) + self.base

    def _claim(self, start: int, end: int, why: str) -> None:
        span = self.characters.span(start, end)
        if span is not None:
            self.parse.claim(span, why)

    def _token(self, tokens: list[Token], index: int) -> int:
        """Put one token; how many tokens were used."""
        token = tokens[index]
        if token.nesting > 0:
            if token.markup == "autolink":
                self._autolink(token, tokens[index + 2])
                return 3
            if "command" in token.meta:
                self._claim(token.meta["opening"] + self.base, token.meta["start"] + self.base, "TeX command")
            self.stack.append(_Frame(token.type.removesuffix("_open"), token))
            return 1
        if token.nesting < 0:
            self._close(token)
            return 1
        handler = getattr(self, f"_{token.type}", None)
        if handler is None:
            raise TypeError(f"no way to read a {token.type}")
        handler(token)
        return 1

    def _autolink(self, opening: Token, closing: Token) -> None:
        start, end = opening.meta["start"] + self.base, closing.meta["end"] + self.base
        target = str(opening.attrGet("href") or "")
        self._put(Link(target, self.characters.pieces(start + 1, end - 1)))

    def _close(self, token: Token) -> None:
        name = token.type.removesuffix("_close")
        while len(self.stack) > 2 and self.stack[-1].token is None:
            self._leave(None)
        if len(self.stack) > 1 and self.stack[-1].name == name:
            self._leave(token)

    def _leave(self, closing: Token | None) -> None:
        """The innermost open element is complete."""
        frame = self.stack.pop()
        content = tuple(frame.content)
        if len(self.stack) > DEEPEST and frame.name != "note":
            if closing is not None and frame.name in ("link", "bracketed"):
                self._claim(*self._range(closing), "link target")
            self._put(*content)
        elif frame.tag is not None:
            self._put(*_tagged(frame.tag, content))
        elif frame.name == "link" and frame.token is not None:
            self._put(self._link(frame.token, closing, content))
        elif frame.name == "note" and frame.token is not None:
            self._note(frame.token, closing, content)
        elif frame.name == "bracketed" and frame.token is not None:
            self._put(*self._bracketed(frame.token, closing, content))
        elif frame.name in _RENDS:
            self._put(_highlight(_RENDS[frame.name], content))
        else:
            self._put(*content)

    def _link(self, opening: Token, closing: Token | None, content: Content) -> Link:
        if closing is not None:
            self._claim(*self._range(closing), "link target")
        return Link(str(opening.attrGet("href") or ""), content)

    def _note(self, opening: Token, closing: Token | None, content: Content) -> None:
        end = self._range(closing)[1] if closing is not None else len(self.characters)
        span = self.characters.span(opening.meta["opening"] + self.base, end)
        assert span is not None
        key = self.parse.add_note("", (Paragraph(content),), span.start, place="bottom")
        self._trim()
        self._put(NoteReference(key, "", span))

    def _bracketed(self, opening: Token, closing: Token | None, content: Content) -> Content:
        if closing is not None:
            self._claim(*self._range(closing), "attributes")
        attributes: dict[str, str] = opening.meta.get("attributes", {})
        rend = span_rend(attributes)
        before: Content = (Anchor(attributes["id"]),) if "id" in attributes else ()
        if rend:
            return (*before, Highlight(rend, content))
        if "lang" in attributes:
            return (*before, Foreign(attributes["lang"], content))
        if "class" in attributes:
            return (*before, Segment(attributes["class"], content))
        return (*before, *content)

    # One method a kind of token; the name after the underscore is markdown-it's.

    def _text(self, token: Token) -> None:
        if not token.content:
            return
        start, end = self._range(token)
        text = self.characters.text
        position = start
        for match in _BARE_ADDRESS.finditer(text, start, end):
            if any(frame.name == "link" or (frame.tag and frame.tag.name == "a") for frame in self.stack):
                break
            address = match.group().rstrip(".,;:!?'’)]*_")
            if match.group()[len(address) :].startswith(")") and "(" in address:
                address += ")"
            self._put(*self.characters.pieces(position, match.start()))
            target = address if "://" in address else f"http://{address}"
            position = match.start() + len(address)
            self._put(Link(target, self.characters.pieces(match.start(), position)))
        self._put(*self.characters.pieces(position, end))

    def _text_special(self, token: Token) -> None:
        start, end = self._range(token)
        span = self.characters.span(start, end)
        assert span is not None
        if token.info == "entity":
            self._put(Text(span, token.content, "entity"))
        elif len(token.content) == 1 or token.content == "\\ ":
            self._put(*self.characters.pieces(start + 1, end))
        else:
            self._put(*self.characters.pieces(start, end))

    def _softbreak(self, token: Token) -> None:
        start, _ = self._range(token)
        if not (self.stack[-1].content and isinstance(self.stack[-1].content[-1], LineBreak)):
            self._put(*self.characters.pieces(start, start + 1))

    def _hardbreak(self, token: Token) -> None:
        self._put(LineBreak())

    def _code_inline(self, token: Token) -> None:
        start, end = self._range(token)
        start, end = start + len(token.markup), end - len(token.markup)
        if len(token.content) < end - start:
            start, end = start + 1, end - 1
        self._put(Code(self.characters.pieces(start, end)))

    def _math_inline(self, token: Token) -> None:
        start, end = self._range(token)
        width = len(token.markup)
        self._put(Formula("tex", self.characters.pieces(start + width, end - width)))

    def _attributes(self, token: Token) -> None:
        self._claim(*self._range(token), "attributes")

    def _image(self, token: Token) -> None:
        start, end = self._range(token)
        label_end = start + 2 + len(token.content)
        address = str(token.attrGet("src") or "")
        caption = self._title(token, label_end, end)
        if token.content and token.content.strip() in address:
            self._claim(start + 2, label_end, "file name of an image")
            self._put(Graphic(address, (), caption))
            return
        description = _Builder(self.parse, self.characters, start + 2).build(list(token.children or ()))
        self._put(Graphic(address, description, caption))

    def _title(self, token: Token, start: int, end: int) -> Content:
        """The title of an image where it says something of its own; the address around it is a mark."""
        title = str(token.attrGet("title") or "").strip()
        at = self.characters.text.rfind(title, start, end) if title and title != token.content.strip() else -1
        if at < 0:
            self._claim(start, end, "image address")
            return ()
        self._claim(start, at, "image address")
        self._claim(at + len(title), end, "image address")
        return self.characters.pieces(at, at + len(title))

    def _note_reference(self, token: Token) -> None:
        start, end = self._range(token)
        span = self.characters.span(start, end)
        assert span is not None
        label = token.meta["label"]
        self._trim()
        if label in self.parse.labels:
            self.parse.claim(span, "note reference")
            self._put(NoteReference(self.parse.note_key(label, self.parse.meant.get(span.start)), label, span))
            return
        self.parse.doubt("note-missing", span, "reference kept", ("text",), 0.9, f"there is no note with label {label}")
        self._put(NoteReference(None, label, span, self.characters.pieces(start, end)))

    def _html_inline(self, token: Token) -> None:
        start, end = self._range(token)
        tag = read_tag(token.content)
        if tag.means == "text":
            self._put(*self.characters.pieces(start, end))
            return
        if tag.means == "forme":
            self._claim(start, start + tag.words[0], "comment")
            self._claim(start + tag.words[1], end, "comment")
            self._put(FormeWork(tag.name, self.characters.pieces(start + tag.words[0], start + tag.words[1])))
            return
        self._claim(start, end, "comment" if tag.means == "comment" else "HTML tag")
        span = self.characters.span(start, end)
        if tag.means == "break":
            self._put(LineBreak())
        elif tag.means == "page":
            self._put(PageBreak(tag.number, counted=tag.number is None, at=span.end if span else None))
        elif tag.means == "image" and tag.attributes.get("src"):
            self._put(Graphic(tag.attributes["src"]))
        elif tag.closes:
            self._close_tag(tag)
        elif tag.opens and tag.means in ("highlight", "code", "span", "link", "anchor"):
            self._open_tag(tag)
        elif tag.means == "anchor" and (name := tag.attributes.get("id") or tag.attributes.get("name")):
            self._put(Anchor(name))

    def _open_tag(self, tag: Tag) -> None:
        if tag.means in ("anchor", "span") and (name := tag.attributes.get("id") or tag.attributes.get("name")):
            self._put(Anchor(name))
        self.stack.append(_Frame(tag.name, tag=tag))

    def _close_tag(self, tag: Tag) -> None:
        """Close the nearest tag of that name that no Markdown element separates from here; else do nothing."""
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].tag is None:
                return
            if self.stack[depth].name == tag.name:
                while len(self.stack) > depth:
                    self._leave(None)
                return


def _highlight(rend: str, content: Content) -> Highlight:
    """A highlight; one that holds nothing but another becomes one with both renditions."""
    if len(content) == 1 and isinstance(content[0], Highlight) and rend not in content[0].rend.split():
        return Highlight(f"{rend} {content[0].rend}", content[0].content)
    return Highlight(rend, content)


def _tagged(tag: Tag, content: Content) -> Content:
    if tag.means == "highlight":
        return (_highlight(HIGHLIGHTS[tag.name], content),)
    if tag.means == "code":
        return (Code(content),)
    if tag.means == "link":
        return (Link(tag.attributes["href"], content),)
    if tag.means == "span":
        rend = span_rend(tag.attributes)
        if rend:
            return (Highlight(rend, content),)
        if language := tag.attributes.get("lang") or tag.attributes.get("xml:lang"):
            return (Foreign(language, content),)
    return content
