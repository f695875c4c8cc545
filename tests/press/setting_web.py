"""Sets a text as the text of a web page: a line a paragraph, notes at the end, the site's own words around it."""

from model import Aside, Block, Break, Epigraph, Head, Items, Letter, Note, Paragraph, Quote, Speech, Table, Verse
from setting import Setter, Setting


class WebSetter(Setter):
    def set(self) -> Setting:
        words, mark = self.text.words, self.sheet.mark
        title, author = mark("title", self.text.title), mark("author", self.text.author)
        crumb = mark("furniture", f"{words['home']} > {words['heads'][0]} > {self.text.title}")
        dressed = self.dice.random() < 0.8
        out = [crumb, title, mark("furniture", words["byline"]), author] if dressed else [title, author]
        self.labels: dict[int, str] = {}
        self.bodies: list[str] = []
        for block in self.text.blocks:
            out += self.block(block)
        out += self.bodies
        if self.dice.random() < 0.8 or not dressed:  # a page without any of its site around it is a plain text
            heading, link = (mark("furniture", one) for one in words["see_also"])
            out += ["\n" + heading, link, "\n" + "\n\n".join(mark("furniture", one) for one in words["comments"])]
        return Setting("\n\n".join(out) + "\n", self.sheet)

    def block(self, block: Block) -> list[str]:
        mark = self.sheet.mark
        match block:
            case Head(words):
                return [mark("heading", words)]
            case Paragraph():
                return [mark("paragraph", self.run(block, self.call))]
            case Quote():
                return [mark("quotation", one) for one in self.quoted(block)]
            case Verse(lines):
                return ["\n".join(mark("verse", line) for line in lines)]
            case Speech(speaker, (said, *more)):
                turn = f"{mark('speaker', speaker)}: {mark('speech', self.run(said, self.call))}"
                return [turn, *(mark("speech", self.run(one, self.call)) for one in more)]
            case Aside(words):
                return [mark("interjection", words)]
            case Break(sign):
                return [mark("break", sign)]
            case Epigraph(words, source):
                return [mark("epigraph", words), f"— {mark('source', source)}"]
        return self.set_apart(block)

    def set_apart(self, block: Block) -> list[str]:
        mark = self.sheet.mark
        match block:
            case Letter(dateline, salute, paragraphs, farewell, signature):
                body = [mark("paragraph", one) for one in paragraphs]
                return [
                    mark("dateline", dateline),
                    mark("salute", salute),
                    *body,
                    mark("salute", farewell),
                    mark("signature", signature),
                ]
            case Items(items, numbered):
                signs = [f"{place}. " if numbered else "• " for place in range(1, len(items) + 1)]
                return ["\n".join(sign + mark("item", item) for sign, item in zip(signs, items, strict=True))]
            case Table(rows):
                return ["\n".join("\t".join(mark("cell", cell) for cell in row) for row in rows)]
        raise TypeError(block)

    def call(self, note: Note) -> str:
        number = self.unit_of(note)
        if number not in self.labels:
            self.labels[number] = str(len(self.labels) + 1)
            sign = self.sheet.mark("sign", f"[{self.labels[number]}]", number)
            self.bodies.append(f"{sign} {self.sheet.wrap(number, note.paragraphs[0])}")
        return self.sheet.mark("call", f"[{self.labels[number]}]", number)
