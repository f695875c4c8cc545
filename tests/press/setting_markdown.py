"""Sets a text as Markdown that people write: front matter, labelled notes or notes in the text, quotations with >."""

from marks import bare
from model import Aside, Block, Break, Epigraph, Head, Items, Letter, Note, Paragraph, Quote, Speech, Table, Verse
from setting import Setter, Setting, wrapped


class MarkdownSetter(Setter):
    width: int
    inline: bool

    def set(self) -> Setting:
        self.width = self.dice.choice([0, 66, 72, 79])
        self.inline = self.dice.random() < 0.34
        self.labels: dict[int, str] = {}
        self.bodies: list[str] = []
        out = [self.front_matter()]
        for block in self.text.blocks:
            out += self.block(block)
        return Setting("\n\n".join([*out, *self.bodies]) + "\n", self.sheet)

    def front_matter(self) -> str:
        text = self.text
        title, author = self.sheet.mark("title", text.title), self.sheet.mark("author", text.author)
        if self.dice.random() < 0.34:
            return f"% {title}\n% {author}\n% {text.year}"
        end = self.dice.choice(["---", "..."])
        return f"---\ntitle: {title}\nauthor: {author}\ndate: {text.year}\n{end}"

    def block(self, block: Block) -> list[str]:
        mark = self.sheet.mark
        match block:
            case Head(words):
                head = mark("heading", words)
                return [f"## {head}" if self.dice.random() < 0.8 else f"{head}\n{'-' * len(words)}"]
            case Paragraph():
                return [self.fill(mark("paragraph", self.run(block, self.call)))]
            case Quote():
                quoted = [self.fill(mark("quotation", one), "> ") for one in self.quoted(block)]
                return ["\n>\n".join(quoted)]
            case Verse(lines):
                return ["\n".join(f"| {mark('verse', line)}" for line in lines)]
            case Speech(speaker, (said, *more)):
                turn = self.fill(f"**{mark('speaker', speaker)}:** {mark('speech', self.run(said, self.call))}")
                return [turn, *(self.fill(mark("speech", self.run(one, self.call))) for one in more)]
            case Aside(words):
                return [mark("interjection", words)]
            case Break(sign):
                return [mark("break", sign)]
            case Epigraph(words, source):
                return [f"{self.fill(mark('epigraph', words), '> ')}\n>\n> — {mark('source', source)}"]
        return self.set_apart(block)

    def set_apart(self, block: Block) -> list[str]:
        mark = self.sheet.mark
        match block:
            case Letter(dateline, salute, paragraphs, farewell, signature):
                return [
                    mark("dateline", dateline),
                    mark("salute", salute),
                    *(self.fill(mark("paragraph", one)) for one in paragraphs),
                    mark("salute", farewell),
                    mark("signature", signature),
                ]
            case Items(items, numbered):
                signs = [f"{place}. " if numbered else "- " for place in range(1, len(items) + 1)]
                return ["\n".join(sign + mark("item", item) for sign, item in zip(signs, items, strict=True))]
            case Table(rows):
                head, *others = (f"| {' | '.join(mark('cell', cell) for cell in row)} |" for row in rows)
                return ["\n".join([head, "|" + " --- |" * len(rows[0]), *others])]
        raise TypeError(block)

    def fill(self, run: str, before: str = "") -> str:
        if not self.width:
            return before + run
        return wrapped(run, self.width, first=before, rest=before)

    def call(self, note: Note) -> str:
        number = self.unit_of(note)
        if self.inline:
            body = self.sheet.wrap(number, note.paragraphs[0])
            return "" if number in self.labels else self._inline(number, body)
        if number not in self.labels:
            self.labels[number] = str(len(self.labels) + 1)
            first, *more = note.paragraphs
            body = self.sheet.wrap(number, "\n\n".join([first, *(f"    {one}" for one in more)]))
            sign = self.sheet.mark("sign", f"[^{self.labels[number]}]: ", number)
            self.bodies.append(sign + body)
        return self.sheet.mark("call", f"[^{self.labels[number]}]", number)

    def _inline(self, number: int, body: str) -> str:
        self.labels[number] = bare(body)
        return self.sheet.mark("call", f"^[{body}]", number)
