"""Sets a text as the Markdown of an OCR model: pages of whole lines, raised signs, notes at the page end."""

from collections.abc import Callable

from marks import PAGE
from model import (
    Aside,
    Block,
    Break,
    Epigraph,
    Head,
    Heckle,
    Items,
    Letter,
    Note,
    Paragraph,
    Quote,
    Speech,
    Table,
    Verse,
)
from setting import Setter, Setting

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
SIGNS: tuple[Callable[[str], str], ...] = (
    lambda sign: f"<sup>{sign}</sup>",
    lambda sign: f"<sup>{sign}</sup>",
    lambda sign: f"$^{{{sign}}}$",
    lambda sign: sign.translate(RAISED),
)


class OcrSetter(Setter):
    """A paragraph may run on over the page; a page that ends with notes has a rule before them, or has not, and a mark
    of its end after them, or has not.
    """

    def set(self) -> Setting:
        dice, mark = self.dice, self.sheet.mark
        self.sign = dice.choice(SIGNS)
        self.rule = dice.random() < 0.8
        self.restart = dice.random() < 0.3
        self.marked = dice.random() < 0.5
        self.words_of_page = dice.randint(150, 260)
        self.pages: list[list[str]] = [[]]
        self.foot: list[list[str]] = [[]]
        self.labels: dict[int, tuple[int, str]] = {}
        self.used = self.count = 0
        self.pages[0] += [f"# **{mark('title', self.text.title)}**", mark("author", self.text.author), self.text.year]
        if self.text.contents:
            heading = mark("contents heading", self.text.words["contents"])
            self.pages[0] += [f"## {heading}", *self.entries("." * 12)]
            self.used = self.words_of_page + 1
        for block in self.text.blocks:
            if self.used > self.words_of_page and not isinstance(block, Break):
                self.turn()
                self.pages[-1].append(PAGE)
            self.block(block)
        return Setting(self.with_folios(self.printed()), self.sheet)

    def printed(self) -> str:
        out: list[str] = []
        for number, (page, notes) in enumerate(zip(self.pages, self.foot, strict=True)):
            out += page
            if notes:
                out += ["---", *notes] if self.rule else notes
            if number < len(self.pages) - 1 and (self.marked or not notes):
                out.append("<!-- page break -->")
        return "\n\n".join(out).replace(f"{PAGE}\n\n", PAGE) + "\n"

    def turn(self) -> None:
        self.pages.append([])
        self.foot.append([])
        self.used = 0
        self.count = 0 if self.restart else self.count

    def block(self, block: Block) -> None:
        mark, page = self.sheet.mark, self.pages[-1]
        match block:
            case Head(words):
                head = mark("heading", words)
                self.head_pages.append(len(self.pages))
                page.append(f"## **{head}**" if self.dice.random() < 0.3 else f"## {head}")
            case Paragraph():
                self.paragraph(block, self.sheet.new("paragraph"), "")
            case Quote():
                page += [f"> {mark('quotation', one)}" for one in self.quoted(block)]
            case Verse(lines):
                page.append("  \n".join(mark("verse", line) for line in lines))
            case Speech(speaker, (said, *more)):
                self.paragraph(said, self.sheet.new("speech"), f"{mark('speaker', speaker)}: ")
                for one in more:
                    self.paragraph(one, self.sheet.new("speech"), "")
            case Aside(words):
                page.append(mark("interjection", words))
            case Break(sign):
                page.append(mark("break", sign))
            case _:
                self.set_apart(block)

    def set_apart(self, block: Block) -> None:
        mark, page = self.sheet.mark, self.pages[-1]
        match block:
            case Epigraph(words, source):
                page += [f"*{mark('epigraph', words)}*", f"— {mark('source', source)}"]
            case Letter(dateline, salute, paragraphs, farewell, signature):
                page += [mark("dateline", dateline), mark("salute", salute)]
                page += [mark("paragraph", one) for one in paragraphs]
                page += [mark("salute", farewell), mark("signature", signature)]
            case Items(items, numbered):
                signs = [f"{place}. " if numbered else "- " for place in range(1, len(items) + 1)]
                page.append("\n".join(sign + mark("item", item) for sign, item in zip(signs, items, strict=True)))
            case Table(rows):
                head, *others = (f"| {' | '.join(mark('cell', cell) for cell in row)} |" for row in rows)
                page.append("\n".join([head, "|" + " --- |" * len(rows[0]), *others]))
            case _:
                raise TypeError(block)

    def paragraph(self, block: Paragraph, number: int, label: str) -> None:
        """A paragraph, over one or two pages; the mark of its unit is opened again on the second."""
        run = ""
        for place, part in enumerate(block.parts):
            if isinstance(part, Note):
                run += self.call(part)
            elif isinstance(part, Heckle):
                run += " " + self.sheet.mark("interjection", part.text)
            elif run and self.used > self.words_of_page and place < len(block.parts) - 1:
                cut = part.split()
                middle = len(cut) // 2
                self.pages[-1].append(label + self.sheet.wrap(number, f"{run} {' '.join(cut[:middle])} "))
                self.turn()
                run, label = PAGE + " ".join(cut[middle:]), ""
            else:
                run += (" " if run else "") + part
                self.used += len(part.split())
        self.pages[-1].append(label + self.sheet.wrap(number, run))

    def call(self, note: Note) -> str:
        number, page = self.unit_of(note), len(self.pages)
        if number in self.labels and self.restart and self.labels[number][0] != page:
            return ""
        if number not in self.labels:
            self.count += 1
            self.labels[number] = (page, str(self.count))
            body = self.sheet.wrap(number, "\n\n".join(note.paragraphs))
            self.foot[-1].append(f"{self.sheet.mark('sign', self.sign(str(self.count)), number)} {body}")
        return self.sheet.mark("call", self.sign(self.labels[number][1]), number)
