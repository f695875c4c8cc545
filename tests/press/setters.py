"""Sets a structured text in each dirty form, as converters, scrapers and OCR models leave them.

Each setter returns the text and what a faithful reading of it must show (pages, divided words, furniture).
"""

import random
import re
import textwrap
from dataclasses import dataclass, field

import pyphen
from model import Break, Head, Interjection, Note, Paragraph, Quote, Speech, Structured, Verse

from edition.readers.shared.measures import faces

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
TIMES = faces()[0]
SIGNS = ("*", "†", "‡", "§", "**", "††")


@dataclass
class Setting:
    """A text as set. ``pages`` are the two words after each page break; ``furniture`` what is no part of the text."""

    text: str
    pages: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)


def markdown(text: Structured, dice: random.Random) -> Setting:
    out = _front_matter(text, dice)
    width = dice.choice([0, 66, 72, 79])
    style = dice.choice(["reference", "reference", "inline"])
    bodies: list[str] = []
    count = 0

    def fill(words: str, indent: str = "") -> str:
        if not width:
            return indent + words
        return textwrap.fill(words, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)

    for block in text.blocks:
        match block:
            case Head(head):
                out.append(f"## {head}" if dice.random() < 0.8 else f"{head}\n{'-' * len(head)}")
            case Paragraph(parts):
                run = ""
                for part in parts:
                    if isinstance(part, str):
                        run += (" " if run else "") + part
                    elif style == "inline":
                        run += f"^[{part.text}]"
                    else:
                        count += 1
                        run += f"[^{count}]"
                        bodies.append(f"[^{count}]: {part.text}")
                out.append(fill(run))
            case Quote(introduction, paragraphs, after):
                out += [fill(introduction), "\n>\n".join(fill(one, "> ") for one in paragraphs), fill(after)]
            case Verse(lines):
                out.append("\n".join(f"| {line}" for line in lines))
            case Speech(speaker, said):
                out.append(fill(f"**{speaker}:** {said}"))
            case Interjection(words):
                out.append(words)
            case Break(sign):
                out.append(sign)
    return Setting("\n\n".join([*out, *bodies]) + "\n")


def _front_matter(text: Structured, dice: random.Random) -> list[str]:
    kind = dice.choice(["yaml", "yaml", "percent"])
    if kind == "percent":
        return [f"% {text.title}\n% {text.author}\n% {text.year}"]
    end = dice.choice(["---", "..."])
    return [f"---\ntitle: {text.title}\nauthor: {text.author}\ndate: {text.year}\n{end}"]


def web_page(text: Structured, dice: random.Random) -> Setting:
    words = text.words
    crumb = f"{words['home']} > {words['heads'][0]} > {text.title}"
    furniture = [crumb, words["byline"]]
    out = [crumb, text.title, words["byline"], text.author] if dice.random() < 0.8 else [text.title, text.author]
    if len(out) == 2:
        furniture = []
    notes: list[str] = []
    for block in text.blocks:
        match block:
            case Head(head):
                out.append(head)
            case Paragraph(parts):
                run = ""
                for part in parts:
                    if isinstance(part, Note):
                        notes.append(part.text)
                        run += f"[{len(notes)}]"
                    else:
                        run += (" " if run else "") + part
                out.append(run)
            case Quote(introduction, paragraphs, after):
                out += [introduction, *paragraphs, after]
            case Verse(lines):
                out.append("\n".join(lines))
            case Speech(speaker, said):
                out.append(f"{speaker}: {said}")
            case Interjection(said):
                out.append(said)
            case Break(sign):
                out.append(sign)
    out += [f"[{number}] {note}" for number, note in enumerate(notes, 1)]
    if dice.random() < 0.8 or not furniture:  # a page without any of its site around it is a plain text
        furniture += [words["see_also"][0], *words["comments"]]
        out += ["\n" + words["see_also"][0], words["see_also"][1], "\n" + "\n\n".join(words["comments"])]
    return Setting("\n\n".join(out) + "\n", furniture=furniture)


def plain_text(text: Structured, dice: random.Random) -> Setting:
    width = dice.choice([60, 68, 72])
    capitals = dice.random() < 0.5
    out = [text.title.upper() if capitals else text.title, text.author, text.year]
    notes: list[str] = []
    number = 0
    for block in text.blocks:
        match block:
            case Head(head):
                number += 1
                shown = {0: head.upper(), 1: head}[0 if capitals else 1]
                out.append(f"\n{number}. {shown}" if dice.random() < 0.3 else f"\n{shown}")
            case Paragraph(parts):
                run = ""
                for part in parts:
                    if isinstance(part, Note):
                        notes.append(part.text)
                        run += f"[{len(notes)}]"
                    else:
                        run += (" " if run else "") + part
                out.append(textwrap.fill(run, width, break_on_hyphens=False))
            case Quote(introduction, paragraphs, after):
                quoted = [
                    textwrap.fill(one, width - 4, initial_indent="    ", subsequent_indent="    ") for one in paragraphs
                ]
                out += [textwrap.fill(introduction, width), *quoted, textwrap.fill(after, width)]
            case Verse(lines):
                out.append("\n".join(f"        {line}" for line in lines))
            case Speech(speaker, said):
                out.append(textwrap.fill(f"{speaker.upper()}. {said}", width))
            case Interjection(said):
                out.append(said)
            case Break(sign):
                out.append(f"        {sign}")
    out += [textwrap.fill(f"[{count}] {note}", width) for count, note in enumerate(notes, 1)]
    return Setting("\n\n".join(out) + "\n")


def ocr_markdown(text: Structured, dice: random.Random) -> Setting:
    """Pages of whole lines; notes at the page end; a paragraph may run on over the page."""
    mark = dice.choice(
        [
            lambda n: f"<sup>{n}</sup>",
            lambda n: f"<sup>{n}</sup>",
            lambda n: f"$^{{{n}}}$",
            lambda n: str(n).translate(RAISED),
        ]
    )
    rule = dice.random() < 0.8
    restart = dice.random() < 0.3
    page_words = dice.randint(150, 260)
    pages: list[list[str]] = [[]]
    foot: list[list[str]] = [[]]
    starts: list[str] = []
    used = count = 0

    def turn() -> None:
        nonlocal used, count
        pages.append([])
        foot.append([])
        used = 0
        count = 0 if restart else count

    for block in text.blocks:
        if used > page_words and not isinstance(block, Break):
            turn()
            starts.append(_two(_first_words(block)))
        match block:
            case Head(head):
                pages[-1].append(f"## **{head}**" if dice.random() < 0.3 else f"## {head}")
            case Paragraph(parts):
                run = ""
                for part in parts:
                    if isinstance(part, Note):
                        count += 1
                        run += mark(count)
                        foot[-1].append(f"{mark(count)} {part.text}")
                        continue
                    if run and used > page_words and part is not parts[-1]:
                        cut = part.split()
                        middle = len(cut) // 2
                        pages[-1].append(f"{run} {' '.join(cut[:middle])}")
                        turn()
                        run = " ".join(cut[middle:])
                        starts.append(_two(run))
                    else:
                        run += (" " if run else "") + part
                    used += len(part.split())
                pages[-1].append(run)
            case Quote(introduction, paragraphs, after):
                pages[-1] += [introduction, *(f"> {one}" for one in paragraphs), after]
            case Verse(lines):
                pages[-1].append("  \n".join(lines))
            case Speech(speaker, said):
                pages[-1].append(f"{speaker}: {said}")
            case Interjection(said):
                pages[-1].append(said)
            case Break(sign):
                pages[-1].append(sign)
    out: list[str] = [f"# **{text.title}**", text.author, text.year]
    for page, notes in zip(pages, foot, strict=True):
        out += page
        if notes:
            out += ["---", *notes] if rule else notes
        elif page is not pages[-1]:
            out.append("<!-- page break -->")
    return Setting("\n\n".join(out) + "\n", pages=starts)


def _first_words(block) -> str:
    match block:
        case Head(words) | Interjection(words):
            return words
        case Paragraph():
            return block.text
        case Quote(introduction, _, _):
            return introduction
        case Verse(lines):
            return lines[0]
        case Speech(speaker, said):
            return f"{speaker}: {said}"
    return ""


def _two(words: str) -> str:
    return " ".join(words.split()[:3])


def pdf_text(text: Structured, dice: random.Random) -> Setting:
    """Lines of equal measure with divided words, pages, notes at the foot; what pdftotext and its like leave."""
    return _Press(text, dice).run()


class _Press:
    def __init__(self, text: Structured, dice: random.Random) -> None:
        self.text, self.dice = text, dice
        fallback = pyphen.language_fallback(text.language)
        self.hyphens = pyphen.Pyphen(lang=fallback) if fallback else None
        self.measure = dice.choice([28.0, 33.0, 37.8])
        self.depth = dice.choice([30, 38, 45])
        self.separator = dice.choice(["formfeed", "formfeed", "lost"])
        self.heads = self.separator == "formfeed" and dice.random() < 0.5
        self.double = self.separator == "lost" and dice.random() < 0.3
        self.indent = not self.double and self.separator == "formfeed" and dice.random() < 0.3
        self.restart = dice.random() < 0.5
        self.sign = (
            dice.choice(["glued", "glued", "round", "square", "star"])
            if not self.restart
            else dice.choice(["glued", "round", "star"])
        )
        self.pages: list[list[str]] = [[]]
        self.foot: list[list[str]] = [[]]
        self.starts: list[str] = []
        self.joined: list[str] = []
        self.count = 0

    def run(self) -> Setting:
        self.emit([self.text.title.upper()], gap=True)
        self.emit([self.text.author], gap=True)
        for block in self.text.blocks:
            self.block(block)
        return Setting(self.printed(), pages=self.starts, furniture=[], joined=self.joined)

    def block(self, block) -> None:
        match block:
            case Head(head):
                self.emit([head.upper()], gap=True, keep=4)
            case Paragraph(parts):
                self.paragraph(parts)
            case Quote(introduction, paragraphs, after):
                for one in (introduction, *paragraphs, after):
                    self.paragraph((one,))
            case Verse(lines):
                self.emit(list(lines), gap=True, keep=len(lines))
            case Speech(speaker, said):
                self.paragraph((f"{speaker}: {said}",))
            case Interjection(said) | Break(said):
                self.emit([said], gap=True)

    def paragraph(self, parts) -> None:
        tokens: list[tuple[str, Note | None]] = []
        for part in parts:
            if isinstance(part, Note):
                tokens[-1] = (tokens[-1][0], part)
            else:
                tokens += [(word, None) for word in part.split()]
        self.emit_lines(self.wrapped(tokens, self.measure))

    def wrapped(self, tokens, measure: float) -> list[tuple[str, list[Note]]]:
        lines: list[tuple[str, list[Note]]] = []
        line, notes = ("    " if self.indent else ""), []
        for word, note in tokens:
            shown = word + ("0" if note else "")
            joint = "" if not line.strip() else " "
            if width(line + joint + shown) > measure:
                left, right = self.divided(line + joint, word, measure) if note is None else ("", word)
                if left:
                    lines.append((line + joint + left, notes))
                    self.joined.append(word)
                    line, notes = right, []
                    continue
                lines.append((line, notes))
                line, notes, joint = "", [], ""
            line += joint + word
            if note:
                line += "\ue000"
                notes = [*notes, note]
        lines.append((line, notes))
        return lines

    def divided(self, before: str, word: str, measure: float) -> tuple[str, str]:
        bare = re.sub(r"^\W+|\W+$", "", word)
        if not bare.isalpha() or len(bare) < 6:
            return "", word
        for left in sorted(self.divisions(bare), key=len, reverse=True):
            end = word.index(bare) + len(left)
            if len(left) > 2 and len(bare) - len(left) > 2 and width(before + word[:end] + "-") <= measure:
                return word[:end] + "-", word[end:]
        return "", word

    def divisions(self, word: str) -> list[str]:
        """Where a compositor may divide a word: by patterns, else before a consonant and a vowel."""
        if self.hyphens is not None:
            return [left for left, _ in self.hyphens.iterate(word)]
        return [word[: match.start()] for match in re.finditer(r"(?i)(?<=.)(?=[bcdfghjklmnpqrstvx][aeiouyäö])", word)]

    def emit_lines(self, lines) -> None:
        for index, (line, notes) in enumerate(lines):
            need = (
                1 + sum(len(self.note_lines(note, "1")) for note in notes) + (2 if notes and not self.foot[-1] else 0)
            )
            if self.room() < need:
                self.turn(line)
            for note in notes:
                sign = self.next_sign()
                line = line.replace("\ue000", sign[0], 1)
                self.foot[-1] += self.note_lines(note, sign[1])
            self.pages[-1].append(line)
            del index
        if not self.indent:
            self.blank()

    def note_lines(self, note: Note, sign: str) -> list[str]:
        return [
            line
            for line, _ in self.wrapped([(word, None) for word in f"{sign} {note.text}".split()], self.measure * 1.12)
        ]

    def next_sign(self) -> tuple[str, str]:
        self.count += 1
        number = str(self.count)
        match self.sign:
            case "round":
                return f" ({number})", f"({number})"
            case "square":
                return f"[{number}]", f"[{number}]"
            case "star":
                return SIGNS[(self.count - 1) % len(SIGNS)], SIGNS[(self.count - 1) % len(SIGNS)]
        return number, number

    def room(self) -> int:
        return self.depth - len(self.pages[-1]) - len(self.foot[-1]) - (2 if self.foot[-1] else 0)

    def emit(self, lines: list[str], *, gap: bool, keep: int = 1) -> None:
        if self.room() < len(lines) + keep:
            self.turn(lines[0])
        if gap and self.indent:
            self.blank()
        self.pages[-1] += lines
        if gap:
            self.blank()

    def blank(self) -> None:
        if self.pages[-1] and self.pages[-1][-1] and self.room() > 0:
            self.pages[-1].append("")

    def turn(self, line: str) -> None:
        self.pages.append([])
        self.foot.append([])
        self.starts.append(line.replace("\ue000", ""))
        if self.restart or self.sign == "star":
            self.count = 0

    def printed(self) -> str:
        out: list[str] = []
        for number, (page, notes) in enumerate(zip(self.pages, self.foot, strict=True), 1):
            lines = list(page)
            while lines and not lines[-1]:
                lines.pop()
            if notes:
                lines += ["", " " * 40 if self.separator == "lost" else "_" * 20, *notes]
            if self.heads and number > 1:
                lines = [
                    f"{number}    {self.text.author}" if number % 2 == 0 else f"{self.text.title}    {number}",
                    "",
                    *lines,
                ]
            for index, line in enumerate(lines):
                start = {"lost": " ", "formfeed": "\f"}[self.separator] if index == 0 and number > 1 else ""
                out.append(start + line + (" " if self.separator == "lost" and line.strip() else ""))
                if self.double and line:
                    out.append("")
        return "\n".join(out) + "\n"


def width(line: str) -> float:
    """The width of a line in em, set in Times (the advance widths that the project measured)."""
    return TIMES.width(line)


FORMS = {
    "markdown": (markdown, frozenset({"notes", "quotes", "verse", "breaks"})),
    "ocr-markdown": (ocr_markdown, frozenset({"notes", "quotes"})),
    "pdf-text": (pdf_text, frozenset({"notes", "breaks"})),
    "web-page": (web_page, frozenset({"notes", "quotes", "speeches", "breaks"})),
    "plain-text": (plain_text, frozenset({"notes", "quotes", "verse", "breaks"})),
}
