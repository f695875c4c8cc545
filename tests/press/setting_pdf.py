"""Sets a text in print: lines of equal measure with divided words, pages, notes at the foot, running heads; then
leaves what pdftotext and its like leave of it.
"""

import re
from functools import lru_cache

import pyphen
from marks import PAGE, bare
from model import Aside, Block, Break, Epigraph, Head, Items, Letter, Note, Paragraph, Quote, Speech, Verse
from setting import Setter, Setting

from edition.readers.shared.measures import faces

TIMES = faces()[0]
SIGNS = ("*", "†", "‡", "§", "**", "††")
_CALL = 0xE100
_LAST_CALL = 0xF8FF
_CALLS = re.compile(f"[{chr(_CALL)}-{chr(_LAST_CALL)}]")


@lru_cache(maxsize=100_000)
def width(words: str) -> float:
    """The width of words in em, set in Times (the advance widths that the project measured)."""
    return TIMES.width(words)


class PdfSetter(Setter):
    def set(self) -> Setting:
        dice = self.dice
        fallback = pyphen.language_fallback(self.text.language)
        self.hyphens = pyphen.Pyphen(lang=fallback) if fallback else None
        self.measure = dice.choice([28.0, 33.0, 37.8])
        self.depth = dice.choice([30, 38, 45])
        self.separator = dice.choice(["formfeed", "formfeed", "lost"])
        self.heads = self.separator == "formfeed" and dice.random() < 0.5
        self.double = self.separator == "lost" and dice.random() < 0.3
        self.indent = not self.double and self.separator == "formfeed" and dice.random() < 0.3
        self.restart = dice.random() < 0.5
        habits = ["glued", "round", "star"] if self.restart else ["glued", "glued", "round", "square", "star"]
        self.habit = dice.choice(habits)
        self.pages: list[list[str]] = [[]]
        self.foot: list[list[str]] = [[]]
        self.waiting: list[Note] = []
        self.labels: dict[int, tuple[int, str]] = {}
        self.joined: list[str] = []
        self.count = 0
        self.emit([self.sheet.mark("title", self.text.title.upper())])
        self.emit([self.sheet.mark("author", self.text.author)])
        self.contents()
        for block in self.text.blocks:
            self.block(block)
        return Setting(self.with_folios(self.printed()), self.sheet, tuple(self.joined))

    def contents(self) -> None:
        if not self.text.contents:
            return
        self.emit([self.sheet.mark("contents heading", self.text.words["contents"])])
        self.emit(self.entries(". " * 8))
        self.turn()

    def block(self, block: Block) -> None:
        mark = self.sheet.mark
        match block:
            case Head(words):
                self.emit([mark("heading", words.upper())], keep=4)
                self.head_pages.append(len(self.pages))
            case Paragraph():
                self.paragraph(mark("paragraph", self.run(block, self.placeholder)))
            case Quote():
                for one in self.quoted(block):
                    self.paragraph(mark("quotation", one), set_in=block.quoted is None)
            case Verse(lines):
                self.emit([mark("verse", line) for line in lines], keep=len(lines))
            case Speech(speaker, (said, *more)):
                self.paragraph(f"{mark('speaker', speaker)}: {mark('speech', self.run(said, self.placeholder))}")
                for one in more:
                    self.paragraph(mark("speech", self.run(one, self.placeholder)))
            case Aside(words):
                self.emit([mark("interjection", words)])
            case Break(sign):
                self.emit([mark("break", sign)])
            case _:
                self.set_apart(block)

    def set_apart(self, block: Block) -> None:
        mark = self.sheet.mark
        match block:
            case Epigraph(words, source):
                lines = self.lines(mark("epigraph", words), self.measure * 0.7)
                self.emit([f"            {line}" for line in [*lines, f"— {mark('source', source)}"]])
            case Letter(dateline, salute, paragraphs, farewell, signature):
                self.emit([" " * 30 + mark("dateline", dateline)])
                self.emit([mark("salute", salute)])
                for one in paragraphs:
                    self.paragraph(mark("paragraph", one))
                self.emit([" " * 12 + mark("salute", farewell), " " * 20 + mark("signature", signature)])
            case Items(items, numbered):
                signs = [f"{place}. " if numbered else "• " for place in range(1, len(items) + 1)]
                self.emit([sign + mark("item", item) for sign, item in zip(signs, items, strict=True)])
            case _:
                raise TypeError(block)

    def placeholder(self, note: Note) -> str:
        self.waiting.append(note)
        return chr(_CALL + len(self.waiting) - 1)

    def paragraph(self, run: str, *, set_in: bool = False) -> None:
        first = "    " if self.indent and not set_in else ""
        before = "      " if set_in else ""
        lines = self.lines(run, self.measure - (4.0 if set_in else 0.0), first)
        for line in lines:
            self.line(before + line)
        if not self.indent or set_in:
            self.blank()

    def lines(self, run: str, measure: float, first: str = "") -> list[str]:
        """A run filled into lines, words divided where that fills them better."""
        lines: list[str] = []
        line, used = first, width(first)
        for word in run.split(" "):
            plain = bare(_CALLS.sub("0", word))
            joint = "" if not bare(line).strip() else " "
            if joint and used + width(joint) + width(plain) > measure:
                left, right = ("", word) if plain != bare(word) else self.divided(word, measure - used - width(joint))
                lines.append(line + joint + left if left else line)
                line, used, joint, word, plain = "", 0.0, "", right, bare(_CALLS.sub("0", right))
            line += joint + word
            used += width(joint) + width(plain)
        return [*lines, line]

    def divided(self, word: str, room: float) -> tuple[str, str]:
        """A word with a hyphen where it is divided, and the rest of it; or nothing and the word."""
        found = re.search(r"[^\W\d_]{6,}", word)
        if found is None or not re.sub(r"^\W+|\W+$", "", bare(word)).isalpha():
            return "", word
        for left in sorted(self.divisions(found.group()), key=len, reverse=True):
            end = found.start() + len(left)
            fits = width(bare(word[:end]) + "-") <= room
            if len(left) > 2 and len(found.group()) - len(left) > 2 and fits:
                self.joined.append(bare(word))
                return word[:end] + self.sheet.mark("soft hyphen", "-"), word[end:]
        return "", word

    def divisions(self, word: str) -> list[str]:
        """Where a compositor may divide a word: by patterns, else before a consonant and a vowel."""
        if self.hyphens is not None:
            return [left for left, _ in self.hyphens.iterate(word)]
        return [word[: match.start()] for match in re.finditer(r"(?i)(?<=.)(?=[bcdfghjklmnpqrstvx][aeiouyäö])", word)]

    def line(self, line: str) -> None:
        """Put a line of text on the page, and the notes it calls at its foot; turn the page where it is full."""
        notes = [self.waiting[ord(one) - _CALL] for one in _CALLS.findall(line)]
        new = [note for note in notes if self.unit_of(note) not in self.labels]
        need = 1 + sum(len(self.note_lines(note, "1")) for note in new) + (2 if new and not self.foot[-1] else 0)
        if self.room() < need:
            self.turn()
        self.pages[-1].append(
            self.first(_CALLS.sub(lambda found: self.call(self.waiting[ord(found.group()) - _CALL]), line))
        )

    def call(self, note: Note) -> str:
        number, page = self.unit_of(note), len(self.pages)
        anew = self.restart or self.habit == "star"
        if number in self.labels and anew and self.labels[number][0] != page:
            return ""
        if number not in self.labels:
            self.count += 1
            self.labels[number] = (page, self.printed_sign())
            self.foot[-1] += self.note_lines(note, self.labels[number][1])
        sign = self.labels[number][1]
        return self.sheet.mark("call", f" {sign}" if self.habit == "round" else sign, number)

    def printed_sign(self) -> str:
        match self.habit:
            case "round":
                return f"({self.count})"
            case "square":
                return f"[{self.count}]"
            case "star":
                return SIGNS[(self.count - 1) % len(SIGNS)]
        return str(self.count)

    def note_lines(self, note: Note, sign: str) -> list[str]:
        joined = len(self.joined)
        lines: list[str] = []
        for place, paragraph in enumerate(note.paragraphs):
            found = self.lines(paragraph if place else f"{sign} {paragraph}", self.measure * 1.12)
            lines += found
        del self.joined[joined:]
        number = self.unit_of(note)
        start = f"{sign} "
        lines[0] = lines[0].removeprefix(start)
        body = [self.sheet.wrap(number, line) for line in lines]
        return [self.sheet.mark("sign", start, number) + body[0], *body[1:]]

    def room(self) -> int:
        return self.depth - len(self.pages[-1]) - len(self.foot[-1]) - (2 if self.foot[-1] else 0)

    def emit(self, lines: list[str], *, keep: int = 1) -> None:
        """Lines that stand by themselves, blank lines around them."""
        if self.room() < len(lines) + keep:
            self.turn()
        if self.indent:
            self.blank()
        self.pages[-1] += [self.first(lines[0]), *lines[1:]]
        self.blank()

    def first(self, line: str) -> str:
        """A line, with the mark of a page start where it is the first of its page."""
        return line if self.pages[-1] or len(self.pages) == 1 else PAGE + line

    def blank(self) -> None:
        if self.pages[-1] and self.pages[-1][-1] and self.room() > 0:
            self.pages[-1].append("")

    def turn(self) -> None:
        self.pages.append([])
        self.foot.append([])
        if self.restart or self.habit == "star":
            self.count = 0

    def printed(self) -> str:
        out: list[str] = []
        for number, (page, notes) in enumerate(zip(self.pages, self.foot, strict=True), 1):
            lines = self.page(number, page, notes)
            for index, line in enumerate(lines):
                start = {"lost": " ", "formfeed": "\f"}[self.separator] if index == 0 and number > 1 else ""
                lost = self.separator == "lost" and line.strip()
                out.append(start + line + (" " if lost else ""))
                if self.double and line:
                    out.append("")
        return "\n".join(out) + "\n"

    def page(self, number: int, page: list[str], notes: list[str]) -> list[str]:
        """The lines of a page, its running head and notes with it."""
        lines = list(page)
        while lines and not bare(lines[-1]):
            lines.pop()
        if notes:
            rule = " " * 40 if self.separator == "lost" else "_" * 20
            lines += ["", self.sheet.mark("rule", rule), *notes]
        if self.heads and number > 1:
            even = f"{number}    {self.text.author}"
            head = even if number % 2 == 0 else f"{self.text.title}    {number}"
            lines = [self.sheet.mark("furniture", head), "", *lines]
        return lines
