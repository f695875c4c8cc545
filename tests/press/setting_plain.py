"""Sets a text as a plain text file: lines of so many characters, headings in capitals or not, notes at the end."""

from model import Aside, Block, Break, Epigraph, Head, Items, Letter, Note, Paragraph, Quote, Speech, Table, Verse
from setting import Setter, Setting, wrapped

DEEP = " " * 8
SET_IN = " " * 4


class PlainSetter(Setter):
    def set(self) -> Setting:
        self.width = self.dice.choice([60, 68, 72])
        self.capitals = self.dice.random() < 0.5
        self.labels: dict[int, str] = {}
        self.bodies: list[str] = []
        self.number = 0
        text, mark = self.text, self.sheet.mark
        title = text.title.upper() if self.capitals else text.title
        out = [mark("title", title), mark("author", text.author), text.year, *self.contents()]
        for block in text.blocks:
            out += self.block(block)
        return Setting("\n\n".join([*out, *self.bodies]) + "\n", self.sheet)

    def contents(self) -> list[str]:
        if not self.text.contents:
            return []
        heads = [self.sheet.mark("contents", head) for head in self.text.heads]
        return [self.sheet.mark("contents heading", self.text.words["contents"]), "\n".join(heads)]

    def head(self, words: str) -> str:
        self.number += 1
        head = self.sheet.mark("heading", words.upper() if self.capitals else words)
        return f"\n{self.number}. {head}" if self.dice.random() < 0.3 else f"\n{head}"

    def block(self, block: Block) -> list[str]:
        mark = self.sheet.mark
        match block:
            case Head(words):
                return [self.head(words)]
            case Paragraph():
                return [self.fill(mark("paragraph", self.run(block, self.call)))]
            case Quote():
                return [
                    wrapped(mark("quotation", one), self.width - 4, first=SET_IN, rest=SET_IN)
                    for one in self.quoted(block)
                ]
            case Verse(lines):
                return ["\n".join(DEEP + mark("verse", line) for line in lines)]
            case Speech(speaker, (said, *more)):
                label = mark("speaker", speaker.upper())
                turn = self.fill(f"{label}. {mark('speech', self.run(said, self.call))}")
                return [turn, *(self.fill(mark("speech", self.run(one, self.call))) for one in more)]
            case Aside(words):
                return [mark("interjection", words)]
            case Break(sign):
                return [DEEP + mark("break", sign)]
            case Epigraph(words, source):
                fill = wrapped(mark("epigraph", words), self.width - 8, first=DEEP, rest=DEEP)
                return [f"{fill}\n{DEEP}{SET_IN}— {mark('source', source)}"]
        return self.set_apart(block)

    def set_apart(self, block: Block) -> list[str]:
        mark = self.sheet.mark
        match block:
            case Letter(dateline, salute, paragraphs, farewell, signature):
                return [
                    f"{mark('dateline', dateline):>{self.width}}",
                    mark("salute", salute),
                    *(self.fill(mark("paragraph", one)) for one in paragraphs),
                    DEEP + mark("salute", farewell) + "\n" + DEEP * 2 + mark("signature", signature),
                ]
            case Items(items, numbered):
                signs = [f"{place}. " if numbered else "- " for place in range(1, len(items) + 1)]
                return ["\n".join(sign + mark("item", item) for sign, item in zip(signs, items, strict=True))]
            case Table(rows):
                return ["\n".join("".join(self.cell(cell) for cell in row).rstrip() for row in rows)]
        raise TypeError(block)

    def cell(self, words: str) -> str:
        return self.sheet.mark("cell", words) + " " * (26 - len(words))

    def fill(self, run: str) -> str:
        return wrapped(run, self.width)

    def call(self, note: Note) -> str:
        number = self.unit_of(note)
        if number not in self.labels:
            self.labels[number] = str(len(self.labels) + 1)
            sign = f"[{self.labels[number]}] "
            first, *more = note.paragraphs
            body = [wrapped(first, self.width, first=sign), *(wrapped(one, self.width, first=SET_IN) for one in more)]
            body[0] = body[0].removeprefix(sign)
            self.bodies.append(self.sheet.mark("sign", sign, number) + self.sheet.wrap(number, "\n\n".join(body)))
        return self.sheet.mark("call", f"[{self.labels[number]}]", number)
