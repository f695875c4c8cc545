"""Arbitrary readings over made-up sources: any block in any order, nested, with notes, breaks and headings."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar, get_args

from hypothesis import strategies as st

from edition.model.block import (
    Argument,
    Block,
    Byline,
    CastList,
    Cell,
    Closer,
    CodeBlock,
    Division,
    Epigraph,
    FloatingText,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Note,
    Opener,
    Paragraph,
    Postscript,
    Quote,
    SourceNote,
    Speech,
    Table,
    TitlePage,
    Trailer,
    VerseLine,
)
from edition.model.inline import (
    Anchor,
    Bibliography,
    Code,
    Content,
    Date,
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
    Stage,
    Text,
)
from edition.model.reading import Claim, Fact, Reading, Statement
from edition.model.source import Charset, Source, Span, cut_lines

T = TypeVar("T")

WORDS = (
    "river", "Öland", "&amp;", "<b>", "чай", "l’eau", "1848", "a\tb", "żółw", "]]>", "\x0c", "\x01",
    "\ufffe", "𝔄", "q\r\nr",
    "harbour", "mill", "bell", "snow", "lantern", "orchard",
)  # fmt: skip
FACTS: tuple[str, ...] = get_args(Fact)
TITLE_PAGE_PARTS = (
    "main", "sub", "byline", "docAuthor", "docDate", "docImprint", "docEdition", "titlePart", "epigraph", "other",
)  # fmt: skip
CERTAINTIES = (None, 0.3, 0.6, 0.8, 0.95)
LANGUAGES = (None, None, "sv", "he", "not a tag")


def source_of(text: str, name: str = "made-up") -> Source:
    """A source of the given text."""
    data = text.encode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    return Source(name, f"{name}.txt", digest, len(data), Charset("utf-8", "made up", 1.0), text, cut_lines(text))


@dataclass
class Maker:
    """Makes a reading and its source together; ``pick`` chooses one of several values, ``upto`` a number."""

    pick: Callable[[Sequence], object]
    upto: Callable[[int], int]
    parts: list[str] = field(default_factory=list)
    length: int = 0
    claims: list[Claim] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    budget: int = 60

    def text(self, words: int = 3) -> Text:
        start = self.length
        self._put(" ".join(str(self.pick(WORDS)) for _ in range(1 + self.upto(words))))
        kind = self.upto(6)
        piece = Text(Span(start, self.length))
        if kind == 0:
            self._put("\n")
            return Text(Span(start, self.length), "".join(self.parts)[start : self.length - 1] + " ")
        if kind == 1:
            self._put("--")
            return Text(Span(start, self.length), "".join(self.parts)[start : self.length - 2] + "–", "dash")
        if kind == 2:
            self._claim("**", "mark")
        return piece

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _claim(self, text: str, kind: str) -> None:
        start = self.length
        self._put(text)
        self.claims.append(Claim(Span(start, self.length), kind, "emphasis"))

    def gap(self) -> None:
        self._put(str(self.pick(["\n", "\n\n", "\r\n", " ", "\n    ", "\u2003"])))

    def content(self, depth: int = 0) -> Content:
        return tuple(self.inline(depth) for _ in range(self.upto(3)))

    def inline(self, depth: int) -> Inline:
        makers = (
            self.text, self.text, self.text, self._highlight, self._code, self._formula, self._link, self._graphic,
            self._reference, self._line_break, self._page_break, self._forme_work, self._stage, self._bibliography,
            self._date, self._foreign, self._segment, self._anchor,
        )  # fmt: skip
        if depth > 3:
            return self.text()
        maker = self.pick(makers)
        return maker() if maker == self.text else maker(depth + 1)

    def _highlight(self, depth: int) -> Inline:
        return Highlight(str(self.pick(["italic", "bold italic", ""])), self.content(depth))

    def _code(self, depth: int) -> Inline:
        return Code(self.content(depth))

    def _formula(self, depth: int) -> Inline:
        return Formula("tex", self.content(depth))

    def _link(self, depth: int) -> Inline:
        targets = [
            "#k1",
            "#nowhere",
            "https://example.org/a b?x=[1]#y#z",
            "4:5",
            "%zz",
            "",
            "mailto:a@example.org",
            "#",
        ]
        return Link(str(self.pick(targets)), self.content(depth))

    def _graphic(self, depth: int) -> Inline:
        caption = self.content(depth) if self.upto(1) else ()
        return Graphic(str(self.pick(["img/a b.png", ""])), self.content(depth), caption)

    def _reference(self, depth: int) -> Inline:
        at = Span(self.length, self.length)
        key = self.pick([*self.keys, None, f"n{len(self.keys)}"])
        if key is not None and key not in self.keys:
            self.keys.append(str(key))
        content = self.content(depth) if key is None else ()
        return NoteReference(None if key is None else str(key), "1", at, content, self.pick(CERTAINTIES))

    def _line_break(self, _depth: int) -> Inline:
        return LineBreak(bool(self.upto(1)))

    def _page_break(self, _depth: int = 0) -> PageBreak:
        number = self.pick([None, "1", "12", "xiv", "[3]"])
        return PageBreak(number, bool(self.upto(1)), bool(self.upto(1)), self.pick([None, "scan 1.jpg"]))

    def _forme_work(self, depth: int = 1) -> FormeWork:
        return FormeWork(str(self.pick(["header", "pageNum"])), self.content(depth))

    def _stage(self, depth: int = 1) -> Stage:
        return Stage(self.content(depth), "", self.pick(CERTAINTIES))

    def _bibliography(self, depth: int = 1) -> Bibliography:
        return Bibliography(self.content(depth))

    def _date(self, depth: int) -> Inline:
        return Date(
            self.pick([None, "1848", "1848-02", "1848-02-31", "1848-02-28", "0000", "soon"]), self.content(depth)
        )

    def _foreign(self, depth: int) -> Inline:
        return Foreign(str(self.pick(["la", "grc-Latn", "not a tag"])), self.content(depth))

    def _segment(self, depth: int) -> Inline:
        return Segment(str(self.pick(["x", "two words", ""])), self.content(depth))

    def _anchor(self, _depth: int) -> Inline:
        return Anchor(str(self.pick(["k1", "k2"])))

    def blocks(self, depth: int = 0, most: int = 4) -> tuple[Block, ...]:
        made: list[Block] = []
        for _ in range(self.upto(most)):
            if self.budget <= 0:
                break
            made.append(self.block(depth))
            self.gap()
        return tuple(made)

    def block(self, depth: int) -> Block:
        self.budget -= 1
        flat = (
            self._head, self._paragraph, self._paragraph, self._table, self._line_group, self._code_block,
            self._cast_list, self._milestone, self._opener, self._closer, self._byline, self._trailer,
            self._title_page, self._source_note, self._stage, self._bibliography, self._page_break, self._forme_work,
        )  # fmt: skip
        deep = (
            self._quote, self._epigraph, self._list, self._speech, self._argument, self._floating, self._division,
            self._postscript,
        )  # fmt: skip
        maker = self.pick((*flat, *deep) if depth < 4 else flat)
        return maker(depth + 1) if maker in deep else maker()

    def _head(self) -> Block:
        key, sure = self.pick([None, "k1", "k3"]), self.pick(CERTAINTIES)
        return Head(1 + self.upto(4), self.content(), self.pick([None, "1", "II."]), "", key, sure, self._language())

    def _paragraph(self) -> Block:
        content, number, sure = self.content(), self.pick([None, "3"]), self.pick(CERTAINTIES)
        return Paragraph(content, number, str(self.pick(["", "centre"])), sure, self._language())

    def _language(self) -> str | None:
        return self.pick(LANGUAGES)

    def _quote(self, depth: int) -> Block:
        blocks = self.blocks(depth)
        source = self._bibliography() if self.upto(1) else None
        return Quote(blocks, source, self.pick(CERTAINTIES), self._language())

    def _epigraph(self, depth: int) -> Block:
        return Epigraph(self.blocks(depth))

    def _list(self, depth: int) -> Block:
        head = self.content() if self.upto(1) else ()
        items = []
        for _ in range(self.upto(3)):
            label = self.content() if self.upto(2) == 0 else ()
            items.append(Item(self.blocks(depth, 2), label, self.pick([None, "1"])))
        return List(str(self.pick(["bulleted", "ordered", "gloss", "simple", "contents"])), tuple(items), head)

    def _table(self) -> Block:
        head = self.content()
        rows = tuple(
            tuple(Cell(self.content(), bool(self.upto(1)), str(self.pick(["", "right"]))) for _ in range(self.upto(2)))
            for _ in range(self.upto(2))
        )
        return Table(rows, head)

    def _line_group(self, depth: int = 0) -> LineGroup:
        lines: list[VerseLine | LineGroup | PageBreak | FormeWork] = []
        for _ in range(self.upto(3)):
            kind = self.upto(5)
            if kind == 0:
                lines.append(self._page_break())
            elif kind == 1:
                lines.append(self._forme_work())
            elif kind == 2 and depth < 3:
                lines.append(self._line_group(depth + 1))
            else:
                lines.append(VerseLine(self.content(), self.upto(2)))
            self.gap()
        return LineGroup(tuple(lines), str(self.pick(["", "stanza"])), None, self._language())

    def _code_block(self) -> Block:
        lines = []
        for _ in range(self.upto(3)):
            lines.append(self.content())
            self._put("\n")
        return CodeBlock(tuple(lines), str(self.pick(["", "python", "c sharp"])))

    def _speech(self, depth: int) -> Block:
        return Speech(self.content(), self.blocks(depth), self.pick([None, "Miller", "#ann lee", "#"]))

    def _cast_list(self) -> Block:
        head = self.content()
        return CastList(tuple(self.content() for _ in range(self.upto(2))), head)

    def _milestone(self) -> Block:
        sign = str(self.pick(["* * *", "***", "\x01"]))
        self._claim(sign, "mark")
        return Milestone(sign)

    def _opener(self) -> Block:
        return Opener(self._named(["dateline", "salute", "byline", "signed", "seg", "other one"]))

    def _closer(self) -> Block:
        return Closer(self._named(["dateline", "salute", "signed", "seg", "byline"]))

    def _named(self, names: Sequence[str]) -> tuple[tuple[str, Content], ...]:
        return tuple((str(self.pick(names)), self.content()) for _ in range(self.upto(3)))

    def _byline(self) -> Block:
        return Byline(self.content())

    def _trailer(self) -> Block:
        return Trailer(self.content())

    def _argument(self, depth: int) -> Block:
        return Argument(self.blocks(depth, 2))

    def _title_page(self) -> Block:
        return TitlePage(self._named(TITLE_PAGE_PARTS))

    def _source_note(self) -> Block:
        return SourceNote(self.content(), str(self.pick(["", "*"])), self.pick(CERTAINTIES))

    def _floating(self, depth: int) -> Block:
        return FloatingText(
            str(self.pick(["letter", ""])), self.blocks(depth), self._language(), self.pick(CERTAINTIES)
        )

    def _postscript(self, depth: int) -> Block:
        return Postscript(self.blocks(depth))

    def _division(self, depth: int) -> Block:
        return Division(
            str(self.pick(["text", ""])), self.blocks(depth), self.pick([None, "1"]), self.pick([None, "sv"])
        )

    def _front(self) -> tuple[Block, ...]:
        title = self._title_page()
        self.gap()
        return (title, *self.blocks())

    def statements(self) -> tuple[Statement, ...]:
        made = []
        for _ in range(self.upto(12)):
            start = self.length
            value = str(
                self.pick(["Lantern, Ann", "The Mill & the Bell", "1848", "https://example.org/x", "sv", "3–4"])
            )
            self._put(value)
            fact, group = self.pick(FACTS), self.pick([None, None, "1", "2"])
            span = Span(start, self.length)
            self.claims.append(Claim(span, "meta", "title block", "titleStmt/title"))
            normalised = self.pick([None, "1848-02", "http://example.org/a b", "not a date"])
            made.append(Statement(fact, value, span, normalised, group, str(self.pick(["", "foreword"]))))
            self.gap()
        return tuple(made)

    def note_bodies(self) -> None:
        index = 0
        if self.upto(2) == 0:
            self.keys.append("orphan")
        while index < len(self.keys):
            key, at = self.keys[index], self.length
            responsible = str(self.pick(["", "the second editors", "A. Lantern"]))
            blocks = self.blocks(3, 2)
            place, kind = str(self.pick(["bottom", "end"])), str(self.pick(["", "editorial"]))
            self.notes.append(
                Note(key, "1", place, blocks, at, kind, responsible, self.pick(CERTAINTIES), self._language())
            )
            self.gap()
            index += 1

    def reading(self) -> tuple[Source, Reading]:
        statements = self.statements()
        front = self._front() if self.upto(2) == 0 else ()
        body = self.blocks(0, 8)
        back = self.blocks() if self.upto(2) == 0 else ()
        self.note_bodies()
        reading = Reading(
            "markdown", front, body, back, tuple(self.notes), statements, tuple(self.claims),
            language=self.pick([None, "en", "sv", "bad tag"]),
            declarations={"hyphenation": "Words divided at line ends were joined.", "pagination": "Pages were counted."}
            if self.upto(1) else {},
        )  # fmt: skip
        return source_of("".join(self.parts)), reading


@st.composite
def readings(draw: st.DrawFn) -> tuple[Source, Reading]:
    """A source with a reading that accounts for every character of it."""
    random = draw(st.randoms(use_true_random=False, note_method_calls=False))
    return Maker(random.choice, lambda most: random.randint(0, most)).reading()
