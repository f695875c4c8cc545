"""Blocks of HTML in Markdown (OCR models write tables that way): read for what they say, never for how they act."""

from collections.abc import Callable
from dataclasses import dataclass

from edition.model.block import Block, Cell, Head, Item, List, Milestone, Paragraph, Quote, Table
from edition.model.inline import Content, FormeWork, Graphic, Inline, LineBreak, PageBreak, Text
from edition.readers.shared.markdown_html import TAG, Tag, read_tag
from edition.readers.shared.markdown_inline import inlines
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import WHITE, Characters
from edition.readers.shared.notes_content import texts

_HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")
_STRUCTURE = {*_HEADS, "table", "tr", "td", "th", "caption", "thead", "tbody", "tfoot", "ul", "ol", "li", "blockquote"}
MOST_SPANNED = 100
_SILENT = ("script", "style", "template", "noscript")


@dataclass(frozen=True, slots=True)
class _Event:
    """A stretch of text (tag is None) or a tag, by its place in the block's characters."""

    start: int
    end: int
    tag: Tag | None = None


def html_block(parse: Parse, characters: Characters) -> tuple[Block, ...]:
    """Read one block of HTML. Unknown tags stay as text; scripts and styles are furniture."""
    return _Reader(parse, characters).read()


def _span(tag: Tag, name: str) -> int:
    """How many columns or rows a cell spans, by its attribute."""
    value = tag.attributes.get(name, "")
    return min(max(int(value), 1), MOST_SPANNED) if value.isascii() and value.isdigit() and len(value) < 5 else 1


class _Reader:
    def __init__(self, parse: Parse, characters: Characters) -> None:
        self.parse = parse
        self.characters = characters
        self.events = self._events()
        self.index = 0

    def _events(self) -> list[_Event]:
        """Tags of structure and the text between them; inline tags stay in the text, for the inline parser."""
        events: list[_Event] = []
        position = 0
        text = self.characters.text
        silent_until = 0
        for match in TAG.finditer(text):
            if match.start() < silent_until:
                continue
            tag = read_tag(match.group())
            if tag.name in _SILENT or (match.group("name") or "").lower() in _SILENT:
                name = (match.group("name") or "").lower()
                end = text.lower().find(f"</{name}", match.end())
                silent_until = len(text) if end < 0 else text.find(">", end) + 1 or len(text)
                events.append(_Event(position, match.start()))
                self._furniture(match.start(), silent_until)
                position = silent_until
                continue
            if tag.means not in ("box", "page", "image", "forme"):
                continue
            events.append(_Event(position, match.start()))
            events.append(_Event(match.start(), match.end(), tag))
            position = match.end()
        events.append(_Event(position, len(text)))
        return [event for event in events if event.tag or text[event.start : event.end].strip(WHITE)]

    def _furniture(self, start: int, end: int) -> None:
        span = self.characters.span(start, end)
        if span:
            self.parse.claim(span, "script or style", "furniture")

    def _claim(self, event: _Event) -> None:
        span = self.characters.span(event.start, event.end)
        if span:
            self.parse.claim(span, "HTML tag")

    def read(self) -> tuple[Block, ...]:
        blocks: list[Block] = []
        while self.index < len(self.events):
            blocks.extend(self._until(()))
            if self.index < len(self.events):
                self._claim(self.events[self.index])  # a closing tag that closes nothing
                self.index += 1
        return tuple(blocks)

    def _until(self, names: tuple[str, ...]) -> list[Block]:
        """The blocks up to a closing tag (which is left for the caller), or to the end."""
        blocks: list[Block] = []
        while self.index < len(self.events):
            event = self.events[self.index]
            if event.tag is None:
                blocks.extend(self._paragraphs(event))
                self.index += 1
            elif event.tag.means == "forme":
                blocks.extend(self._forme(event, event.tag))
                self.index += 1
            elif event.tag.closes:
                if event.tag.name in names or (not names and event.tag.name in _STRUCTURE):
                    return blocks
                self._claim(event)
                self.index += 1
            elif event.tag.opens and event.tag.name in ("li", "tr", "td", "th") and event.tag.name in names:
                return blocks
            else:
                self._claim(event)
                self.index += 1
                blocks.extend(self._opened(event.tag))
        return blocks

    def _opened(self, tag: Tag) -> tuple[Block, ...]:
        readers: dict[str, Callable[[Tag], tuple[Block, ...]]] = {
            "table": self._table,
            "ul": self._list,
            "ol": self._list,
            "blockquote": self._quote,
            "hr": lambda _: (Milestone("hr"),),
        }
        if tag.means == "page":
            return (PageBreak(tag.number, counted=tag.number is None),)
        if tag.means == "image":
            return (Paragraph((Graphic(tag.attributes["src"]),)),) if tag.attributes.get("src") else ()
        if tag.name in _HEADS:
            content = self._flat((tag.name,))
            return (Head(int(tag.name[1]), content),) if content else ()
        reader = readers.get(tag.name)
        return reader(tag) if reader else ()

    def _forme(self, event: _Event, tag: Tag) -> tuple[Block, ...]:
        """A running head or folio that a comment holds."""
        first, last = event.start + tag.words[0], event.start + tag.words[1]
        self._claim(_Event(event.start, first))
        self._claim(_Event(last, event.end))
        words = self.characters.part(first, last).stripped()
        content = words.pieces(0, len(words))
        return (FormeWork(tag.name, content),) if content else ()

    def _paragraphs(self, event: _Event) -> tuple[Block, ...]:
        content = inlines(self.parse, self.characters.part(event.start, event.end).stripped())
        return (Paragraph(content),) if content else ()

    def _flat(self, names: tuple[str, ...]) -> Content:
        """The inlines up to the closing tag, which is used up; tags of structure in between are marks."""
        content: list[Inline] = []
        while self.index < len(self.events):
            event = self.events[self.index]
            tag = event.tag
            if tag is not None and tag.opens and not tag.closes and tag.name in ("td", "th", "tr", "li"):
                break
            self.index += 1
            if tag is None:
                if content:
                    content.append(LineBreak())
                content.extend(inlines(self.parse, self.characters.part(event.start, event.end).stripped()))
                continue
            if tag.closes and tag.name in ("table", "tr") and tag.name not in names:
                self.index -= 1
                break
            self._claim(event)
            if tag.closes and tag.name in names:
                break
        return tuple(content)

    def _quote(self, _: Tag) -> tuple[Block, ...]:
        blocks = tuple(self._until(("blockquote",)))
        self._closing("blockquote")
        return (Quote(blocks),) if blocks else ()

    def _list(self, tag: Tag) -> tuple[Block, ...]:
        items: list[Item] = []
        before: list[Block] = []
        while self.index < len(self.events):
            blocks = self._until(("li", tag.name))
            (before.extend if not items else lambda more: items.append(Item(tuple(more))))(blocks) if blocks else None
            event = self.events[self.index] if self.index < len(self.events) else None
            if event is None or event.tag is None:
                break
            self._claim(event)
            self.index += 1
            if event.tag.closes and event.tag.name == tag.name:
                break
            if event.tag.opens:
                items.append(Item(tuple(self._until(("li", tag.name)))))
        kept = tuple(item for item in items if item.blocks)
        return (*before, List("ordered" if tag.name == "ol" else "bulleted", kept)) if kept else tuple(before)

    def _closing(self, name: str) -> None:
        if self.index < len(self.events):
            tag = self.events[self.index].tag
            if tag is not None and tag.closes and tag.name == name:
                self._claim(self.events[self.index])
                self.index += 1

    def _table(self, _: Tag) -> tuple[Block, ...]:
        rows: list[list[Cell]] = []
        head: Content = ()
        while self.index < len(self.events):
            event = self.events[self.index]
            self.index += 1
            if event.tag is None:
                rows.append([Cell(inlines(self.parse, self.characters.part(event.start, event.end).stripped()))])
                continue
            self._claim(event)
            if event.tag.closes:
                if event.tag.name == "table":
                    break
            elif event.tag.name == "tr":
                rows.append([])
            elif event.tag.name in ("td", "th"):
                rows = rows or [[]]
                spans = (_span(event.tag, name) for name in ("colspan", "rowspan"))
                rows[-1].append(Cell(self._flat((event.tag.name,)), event.tag.name == "th", "", *spans))
            elif event.tag.name == "caption":
                head = self._flat(("caption",))
        kept = tuple(tuple(row) for row in rows if any(any(texts(cell.content)) for cell in row))
        if kept:
            return (Table(kept, head),)
        return (Paragraph(head),) if any(isinstance(part, Text) for part in head) else ()
