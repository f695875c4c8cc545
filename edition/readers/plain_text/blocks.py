"""From chunks to blocks of the model."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from edition.model.block import (
    Block,
    Cell,
    Closer,
    Division,
    Epigraph,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Opener,
    Paragraph,
    Quote,
    SourceNote,
    Table,
    Trailer,
    VerseLine,
)
from edition.model.inline import Bibliography, Content, Graphic, Inline, LineBreak, Link, PageBreak, Stage, Text
from edition.model.reading import Doubt, Evidence, LineRole
from edition.model.source import Span
from edition.readers.plain_text.chunks import BULLET, NUMBERED, Chunk, announces, on_page
from edition.readers.plain_text.found import Structure
from edition.readers.plain_text.inline import Words
from edition.readers.plain_text.letters import evidence_of_closing
from edition.readers.plain_text.pictures import PICTURE
from edition.readers.plain_text.preliminaries import is_attribution
from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import Setting, ends_sentence
from edition.readers.plain_text.turns import cast_list, turn
from edition.readers.shared.divisions import begins_division
from edition.readers.shared.headings import Heading
from edition.readers.shared.names import name_probability
from edition.readers.shared.page_marks import is_page
from edition.readers.shared.tables import cells_of, is_ruler

_SURE = 0.85
_OPENING_MARKS = '“„«"‘'
"""With these before its first line, verse that is set in is quoted."""
_ATTRIBUTION = re.compile(r"^(?:[—–―]|--)\s*(?P<name>\S.*)$|^\((?P<bracket>[^()]+)\)\.?$")


@dataclass(slots=True)
class Builder:
    """Makes the blocks of a text and keeps the roles of its rows."""

    words: Words
    setting: Setting
    structure: Structure
    chunks: Sequence[Chunk]
    targets: frozenset[int] = frozenset()
    """Lines of headings that a list of contents names."""
    keys: dict[int, str] = field(default_factory=dict)
    """Keys of the headings that they became; a builder of the front is given those of the text's builder."""
    roles: dict[int, LineRole] = field(default_factory=dict)

    def build(self) -> tuple[Block, ...]:
        """All blocks, in order."""
        made: list[Block] = []
        number = 0
        while number < len(self.chunks):
            count, blocks = self.next(number)
            made.extend(blocks)
            number += count
        return tuple(made)

    def paragraphs(self, chunks: Sequence[Chunk], start: int, end: int) -> tuple[Block, ...]:
        """The chunks between two offsets as they stand in a note."""
        made: list[Block] = []
        for chunk in chunks:
            if chunk.kind == "verse":
                made.append(self._stanza(chunk))
            elif content := self.words.content(chunk.rows, start, end):
                made.append(Paragraph(content))
        return tuple(made)

    def next(self, number: int) -> tuple[int, list[Block]]:
        """The blocks that begin with a chunk, and how many chunks they take."""
        chunk, structure = self.chunks[number], self.structure
        if number in structure.headings:
            return self._head(number)
        if number in structure.epigraphs:
            return self._epigraph(number)
        if number in structure.contents:
            return self._contents(number)
        if number in structure.openers:
            return self._letter(number, structure.openers, Opener)
        if number in structure.closers:
            return self._letter(number, structure.closers, Closer)
        if number in structure.drama.cast:
            return cast_list(self, number)
        if number in structure.drama.labels:
            return turn(self, number)
        if number in structure.colophon:
            return self._colophon(number)
        if chunk.kind in ("quotation", "verse") and not structure.known(number):
            return self._set_off(number)
        if chunk.kind == "prose" and BULLET.match(chunk.text) and not structure.known(number):
            return self._bullets(number)
        return 1, [self._known(number) or self._single(chunk)]

    def _known(self, number: int) -> Block | None:
        """A chunk that is one block of a kind found by its place or its words."""
        chunk, structure = self.chunks[number], self.structure
        if number in structure.trailers:
            self.role(chunk, "trailer", 0.9)
            return Trailer(self.words.content(chunk.rows))
        if number in structure.sources:
            self.role(chunk, "source note", 0.85)
            return SourceNote(self.words.content(chunk.rows))
        if number in structure.drama.directions:
            self.role(chunk, "stage direction", 0.85)
            return Stage(self.words.content(chunk.rows))
        return None

    def _single(self, chunk: Chunk) -> Block:
        if chunk.kind == "rule":
            row = chunk.rows[0]
            self.words.mark(row.span.start, row.span.end, "thematic break")
            self.role(chunk, "thematic break")
            return Milestone(row.text)
        if found := PICTURE.match(chunk.text):
            return self._picture(chunk, found)
        if chunk.kind == "list":
            return self._list(chunk)
        if chunk.kind == "table":
            return self._table(chunk)
        if is_page(chunk.text):
            return self._page(chunk)
        self.role(chunk, "paragraph")
        number = NUMBERED.match(chunk.text)
        label = number["number"] if number and number["number"].isdigit() else None
        return Paragraph(self.words.content(chunk.rows), number=label)

    def _page(self, chunk: Chunk) -> Block:
        """The number of a page on a line of its own; words where it is not counted among the pages."""
        content = self.words.content(chunk.rows)
        alone = content[0] if len(content) == 1 else None
        self.role(chunk, "page number" if isinstance(alone, PageBreak) else "paragraph", 0.9)
        return alone if isinstance(alone, PageBreak) else Paragraph(content)

    def _picture(self, chunk: Chunk, found: re.Match[str]) -> Block:
        """A picture that transcribers left out, with the words below it: a ``figure`` without a graphic."""
        self.role(chunk, "picture", 0.95)
        first, last = chunk.rows[0].span.start + found.end("mark"), chunk.rows[-1].span.end - 1
        self.words.mark(chunk.rows[0].span.start, first, "picture")
        self.words.mark(last, last + 1, "picture")
        return Paragraph((Graphic("", self.words.content(chunk.rows, first, last) if first < last else ()),))

    def _head(self, number: int) -> tuple[int, list[Block]]:
        """A heading; a bare label ("Chapter II") and the title after it are one."""
        heading = self.structure.headings[number]
        chunks = [self.chunks[number]]
        following = self.structure.headings.get(number + 1)
        if number + 1 in self.structure.subtitles or (
            heading.label_only
            and following
            and not (following.label_only or begins_division(self.chunks[number + 1].text))
            and self.chunks[number + 1].blanks <= 2
        ):
            chunks.append(self.chunks[number + 1])
        content: list[Inline] = []
        for chunk in chunks:
            content.extend([LineBreak()] if content else [])
            content.extend(self.words.lines(chunk.rows) if len(chunk.rows) > 1 else self.words.content(chunk.rows))
            self.role(chunk, f"heading, level {heading.level}", heading.probability, heading.evidence)
        self._doubt_heading(chunks[0], heading)
        certainty = round(heading.probability, 2) if heading.probability < _SURE else None
        key = self._key(chunks)
        return len(chunks), [Head(heading.level, tuple(content), heading.number, key=key, certainty=certainty)]

    def _key(self, chunks: Sequence[Chunk]) -> str | None:
        """What the entry of a list of contents points to."""
        line = next((chunk.rows[0].number for chunk in chunks if chunk.rows[0].number in self.targets), None)
        if line is None:
            return None
        self.keys.update((chunk.rows[0].number, f"line{line}") for chunk in chunks)
        return f"line{line}"

    def _doubt_heading(self, chunk: Chunk, heading: Heading) -> None:
        if heading.probability < _SURE:
            message = f"{chunk.text[:80]!r} was read as a heading"
            span = Span(chunk.rows[0].span.start, chunk.rows[-1].span.end)
            chance = round(heading.probability, 2)
            self.words.doubts.append(Doubt("heading", span, "heading", ("paragraph",), chance, message))

    def _contents(self, number: int) -> tuple[int, list[Block]]:
        """A list of contents or pictures; its entries point to the headings they name."""
        listed = self.structure.contents[number]
        for place in range(number + 1, number + listed.count):
            self.role(self.chunks[place], "entry of the contents", 0.95)
        self.role(self.chunks[number], "heading of the contents", 0.95)
        head = list[Inline](self.words.content(self.chunks[number].rows))
        for row in listed.columns:
            head.extend([LineBreak(), *self.words.content([row])])
        items: list[Item] = []
        for entry in listed.entries:
            content = self.words.content(entry.rows)
            key = self.keys.get(entry.target) if entry.target is not None else None
            items.append(Item((Paragraph((Link(f"#{key}", content),) if key else content),)))
        kind = "illustrations" if listed.pictures else "contents"
        made = List("simple" if listed.pictures else "contents", tuple(items), tuple(head))
        return listed.count, [Division(kind, (made,))]

    def _epigraph(self, number: int) -> tuple[int, list[Block]]:
        """Words quoted before the text, and who or what they are from."""
        count = self.structure.epigraphs[number]
        chunk = self.chunks[number]
        self.role(chunk, "epigraph", 0.85)
        rows, source = self._attribution(chunk.rows) if count == 1 else (chunk.rows, None)
        inner: Block
        if chunk.kind == "verse":
            inner = self._stanza(replace(chunk, rows=rows))
        else:
            inner = Paragraph(self.words.content(rows))
        if count > 1:
            self.role(self.chunks[number + 1], "source of the epigraph", 0.85)
            source = Bibliography(self.words.content(self.chunks[number + 1].rows))
        return count, [Epigraph((Quote((inner,), source),))]

    def _colophon(self, number: int) -> tuple[int, list[Block]]:
        """Who printed the book and where, below the text."""
        chunks = self.chunks[number : number + len(self.structure.colophon)]
        for chunk in chunks:
            self.role(chunk, "colophon", 0.85)
        return len(chunks), [Division("colophon", tuple(Paragraph(self.words.content(one.rows)) for one in chunks))]

    def _letter(
        self, number: int, kinds: dict[int, list[str]], made: type[Opener] | type[Closer]
    ) -> tuple[int, list[Block]]:
        """The lines of an opener or closer, several chunks in turn."""
        parts: list[tuple[str, Content]] = []
        count = 0
        while number + count in kinds:
            chunk = self.chunks[number + count]
            for row, kind in zip(chunk.rows, kinds[number + count], strict=True):
                name = "seg" if made is Closer and kind == "byline" else kind
                parts.append((name, self.words.content([row])))
                self.roles[row.number] = LineRole(row.number, kind, 0.85, evidence_of_closing(kind))
            count += 1
        return count, [made(tuple(parts))]

    def _set_off(self, number: int) -> tuple[int, list[Block]]:
        """Indented paragraphs and stanzas: a quotation of one or more, or verse of the text itself."""
        count = 1
        while self._goes_on(number + count, number):
            count += 1
        chunks = self.chunks[number : number + count]
        before = self.chunks[number - 1].text if number else ""
        deeper = self.chunks[number].indent >= self.setting.base + 2
        announced = deeper and (announces(before) or chunks[0].text[0] in _OPENING_MARKS)
        attributed = self._attributed(number + 1, chunks[0])
        if chunks[0].kind == "verse" and not announced and not attributed:
            return 1, [self._stanza(chunks[0])]
        blocks: list[Block] = []
        source = None
        for place, chunk in enumerate(chunks):
            rows = chunk.rows
            if place == count - 1:
                rows, source = self._attribution(rows)
            if not rows:
                continue
            if chunk.kind == "verse":
                blocks.append(self._stanza(Chunk(rows, "verse", chunk.probability, chunk.evidence)))
            else:
                self.role(chunk, "quotation", chunk.probability, chunk.evidence)
                blocks.append(Paragraph(self.words.content(rows)))
        if source is None and self._attributed(number + count, chunks[-1]):
            self.role(self.chunks[number + count], "source of a quotation", 0.85)
            source = Bibliography(self.words.content(self.chunks[number + count].rows))
            count += 1
        chance = min(chunk.probability for chunk in chunks)
        self._doubt_quotation(chunks, chance)
        return count, [Quote(tuple(blocks), source, round(chance, 2) if chance < _SURE else None)]

    def _attributed(self, number: int, quoted: Chunk) -> bool:
        """Whether a chunk names the author of the words set off above it."""
        if number >= len(self.chunks) or self.structure.known(number):
            return False
        return is_attribution(quoted, self.chunks[number], self.setting)

    def _goes_on(self, number: int, first: int) -> bool:
        if number >= len(self.chunks) or self.structure.known(number):
            return False
        chunk = self.chunks[number]
        return (
            chunk.kind in ("quotation", "verse") and chunk.indent >= self.setting.base + 2 <= self.chunks[first].indent
        )

    def _attribution(self, rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], Bibliography | None]:
        """A last line that names where a quotation is from."""
        last = rows[-1]
        found = _ATTRIBUTION.match(last.text)
        if not found or len(rows) < 2 or len(last.words) > 14:
            return rows, None
        named = name_probability((found["name"] or found["bracket"]).rstrip(".")) > 0.4
        deeper = last.indent > rows[0].indent + 2
        if not (named or deeper):
            return rows, None
        self.roles[last.number] = LineRole(last.number, "source of a quotation", 0.8)
        return rows[:-1], Bibliography(self.words.content([last]))

    def _doubt_quotation(self, chunks: Sequence[Chunk], chance: float) -> None:
        if chance < _SURE:
            span = Span(chunks[0].rows[0].span.start, chunks[-1].rows[-1].span.end)
            message = "indented lines were read as a quotation"
            self.words.doubts.append(Doubt("quotation", span, "quote", ("p",), round(chance, 2), message))

    def _stanza(self, chunk: Chunk) -> LineGroup:
        self.role(chunk, "verse", chunk.probability, chunk.evidence)
        least = chunk.indent
        steps = sorted({row.indent - least for row in chunk.rows if row.indent > least})
        lines = tuple(
            VerseLine(self.words.content([row]), steps.index(row.indent - least) + 1 if row.indent > least else 0)
            for row in chunk.rows
        )
        if chunk.probability < _SURE:
            span = Span(chunk.rows[0].span.start, chunk.rows[-1].span.end)
            chance = round(chunk.probability, 2)
            message = "short lines were read as verse"
            self.words.doubts.append(Doubt("verse", span, "lg", ("p",), chance, message))
            return LineGroup(lines, certainty=chance)
        return LineGroup(lines)

    def _bullets(self, number: int) -> tuple[int, list[Block]]:
        """Items of a list with blank lines between them; a single one is a paragraph, dashes are turns of speech."""
        mark = BULLET.match(self.chunks[number].text)
        count = 0
        while self._is_item(number + count, mark["mark"] if mark else ""):
            count += 1
        chunks = self.chunks[number : number + count]
        spoken = (
            mark is not None
            and mark["mark"] in "–—-"
            and sum(ends_sentence(chunk.text) for chunk in chunks) > count / 2
        )
        if count < 2 or spoken:
            return 1, [self._single(self.chunks[number])]
        return count, [List("bulleted", tuple(self._item(chunk.rows) for chunk in chunks))]

    def _is_item(self, number: int, mark: str) -> bool:
        if number >= len(self.chunks) or self.structure.known(number) or self.chunks[number].kind != "prose":
            return False
        found = BULLET.match(self.chunks[number].text)
        return found is not None and found["mark"] == mark

    def _list(self, chunk: Chunk) -> Block:
        self.role(chunk, "list", chunk.probability, chunk.evidence)
        starts = [at for at, row in enumerate(chunk.rows) if BULLET.match(row.text) or NUMBERED.match(row.text)]
        bounds = zip(starts, [*starts[1:], len(chunk.rows)], strict=True)
        items = tuple(self._item(chunk.rows[first:last]) for first, last in bounds)
        return List("bulleted" if BULLET.match(chunk.text) else "ordered", items)

    def _item(self, rows: tuple[Row, ...]) -> Item:
        row = rows[0]
        found = BULLET.match(row.text) or NUMBERED.match(row.text)
        if found is None:
            return Item((Paragraph(self.words.content(rows)),))
        number = found.groupdict().get("number")
        self.role(Chunk(rows), "item of a list")
        content = self.words.content(rows, row.span.start + found.end())
        label: Content = ()
        if number:
            label = (Text(row.span.part(*found.span("mark"))),)
        else:
            self.words.mark(row.span.start, row.span.start + found.end("mark"), "bullet")
        return Item((Paragraph(content),), label, number)

    def _table(self, chunk: Chunk) -> Block:
        self.role(chunk, "row of a table", chunk.probability, chunk.evidence)
        made: list[tuple[Cell, ...]] = []
        found = cells_of(on_page(chunk.rows))
        label = self._labelled(chunk.rows)
        for row, cells in zip(chunk.rows, found, strict=True):
            at, margin = row.span.start, row.span.start - row.indent
            line: list[Cell] = []
            for cell in cells:
                if cell is None:
                    line.append(Cell((), label=label and not made))
                    continue
                first, last = margin + cell[0], margin + cell[1]
                self.words.mark(at, first, "column of a table")
                line.append(Cell(self.words.content([row], first, last), label=label and not made))
                at = last
            self.words.mark(at, row.span.end, "column of a table" if line else "rule of a table")
            made.extend([tuple(line)] if line else [])
        return Table(tuple(made))

    def _labelled(self, rows: Sequence[Row]) -> bool:
        """Whether the first row names the columns: a rule stands below it, or it alone has no figures."""
        if len(rows) > 2 and is_ruler(rows[1].text):
            return True
        figures = [any(letter.isdigit() for letter in row.text) for row in rows if not is_ruler(row.text)]
        return len(figures) > 1 and not figures[0] and all(figures[1:])

    def role(self, chunk: Chunk, role: str, chance: float = 0.95, evidence: tuple[Evidence, ...] = ()) -> None:
        for place, row in enumerate(chunk.rows):
            self.roles[row.number] = LineRole(row.number, role, chance, evidence if place == 0 else ())
