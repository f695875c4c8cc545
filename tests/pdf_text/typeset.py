"""Sets a structured text as a real PDF with Typst, in one of many layouts, so that its text can be extracted."""

import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "press"))

import typst
from model import Break, Head, Note, Paragraph, Quote, Structured, Verse

PAPERS = (
    ("a5", "(x: 18mm, y: 20mm)"),
    ("a4", "(x: 30mm, y: 28mm)"),
    ("us-letter", "(x: 1.25in, y: 1in)"),
    ("a6", "(x: 10mm, y: 12mm)"),
)
FACES = ("Libertinus Serif", "New Computer Modern", "Liberation Serif", "Liberation Sans", "DejaVu Sans")


@dataclass(frozen=True)
class Layout:
    """How a book is set: everything that a compositor may choose and that an extraction may trip over."""

    paper: str
    margin: str
    face: str
    size: str
    justified: bool
    hyphenated: bool
    indented: bool
    heads: str  # capitals, plain, numbered, centred
    running: str  # none, both, outer, folio
    sign: str  # "1", "*", "(1)"


def layout(dice: random.Random) -> Layout:
    """Any layout."""
    paper, margin = dice.choice(PAPERS)
    return Layout(
        paper,
        margin,
        dice.choice(FACES),
        dice.choice(("9.5pt", "10.5pt", "12pt")),
        dice.random() < 0.8,
        dice.random() < 0.75,
        dice.random() < 0.5,
        dice.choice(("capitals", "plain", "numbered", "centred")),
        dice.choice(("none", "folio", "both", "outer")),
        dice.choice(("1", "1", "1", "*")),
    )


def compose_pdf(text: Structured, chosen: Layout) -> bytes:
    """The PDF of a text."""
    return typst.compile(source(text, chosen).encode())


def source(text: Structured, chosen: Layout) -> str:
    """The Typst source of a text in a layout."""
    parts = [_rules(text, chosen)]
    parts += [f"#align(center)[#text(1.6em)[{_plain(text.title)}]\n\n{_plain(text.author)}]\n#v(2em)\n"]
    parts += [_block(block, number) for number, block in enumerate(text.blocks)]
    return "\n\n".join(parts)


def _rules(text: Structured, chosen: Layout) -> str:
    indent = "first-line-indent: 1.4em, spacing: 0.65em" if chosen.indented else "spacing: 1.25em"
    head = {
        "capitals": "it => block(above: 2em, below: 1.2em, upper(it.body))",
        "plain": 'it => block(above: 2em, below: 1.2em, text(weight: "bold", it.body))',
        "numbered": 'it => block(above: 2em, below: 1.2em)[#counter(heading).display("1.") #it.body]',
        "centred": "it => align(center, block(above: 2em, below: 1.2em, text(1.2em, it.body)))",
    }[chosen.heads]
    divide = str(chosen.hyphenated).lower()
    return f"""#set page("{chosen.paper}", margin: {chosen.margin}, {_running(text, chosen)})
#set text(font: "{chosen.face}", size: {chosen.size}, lang: "{text.language}", hyphenate: {divide})
#set par(justify: {str(chosen.justified).lower()}, {indent})
#set footnote(numbering: "{chosen.sign}")
#set heading(numbering: "1.")
#show heading: {head}"""


def _running(text: Structured, chosen: Layout) -> str:
    title, author = _plain(text.title), _plain(text.author)
    number = "#counter(page).display()"
    return {
        "none": "",
        "folio": f"footer: context align(center)[{number}]",
        "both": f"header: context if here().page() > 1 [{title} #h(1fr) {number}]",
        "outer": "header: context if here().page() > 1 { if calc.even(here().page()) "
        f"[{number} #h(1fr) {author}] else [{title} #h(1fr) {number}] }}",
    }[chosen.running]


def _block(block: object, number: int) -> str:
    match block:
        case Head(words):
            return f"= {_plain(words)}"
        case Paragraph(parts):
            return "".join(
                _footnote(part) if isinstance(part, Note) else (" " if index else "") + _plain(part)
                for index, part in enumerate(parts)
            )
        case Quote(paragraphs):
            quoted = "\n\n".join(map(_plain, paragraphs))
            return f"#quote(block: true)[{quoted}]"
        case Verse(lines):
            return "#pad(left: 2em)[" + " \\\n".join(map(_plain, lines)) + "]"
        case Break(_):
            return "#align(center)[\\* \\* \\*]"
    raise ValueError(f"block {number} cannot be set: {block!r}")


def _footnote(note: Note) -> str:
    paragraphs = "\n\n".join(map(_plain, note.paragraphs))
    return f"#footnote[{paragraphs}]"


def _plain(text: str) -> str:
    return re.sub(r"([\\#$*_`<>@\[\]~=/+\-])", r"\\\1", text)
