"""Whether the readers' own probabilities are honest: of what they were sure of, how much was right?"""

from collections.abc import Iterable

from model import Break, Head, Interjection, Paragraph, Quote, Speech, Structured, Verse
from scoring import fold

from edition.model.reading import LineRole
from edition.model.source import Line

CLASSES = {
    "heading": "heading",
    "paragraph": "paragraph",
    "quotation": "quotation",
    "block quotation": "quotation",
    "verse": "verse",
    "note": "note",
    "speaker's turn": "speech",
    "interjection": "interjection",
    "thematic break": "break",
}
"""The roles that are judged, by how the name of a role begins; what is not listed (title pages, furniture) is not."""


def judged(text: Structured, lines: Iterable[Line], roles: Iterable[LineRole]) -> list[tuple[float, bool]]:
    """For each line that was given a role: how sure the reader was, and whether it was right.

    The same sentence may stand in a paragraph and in a quotation: then either is right.
    """
    found: list[tuple[float, bool]] = []
    parts = list(_parts(text))
    by_number = {line.number: line for line in lines}
    for role in roles:
        kind = next((kind for start, kind in CLASSES.items() if role.role.startswith(start)), None)
        words = _words(by_number[role.number].text)
        right = {gold for gold, whole in parts if words and f" {words} " in f" {whole} "}
        if kind is not None and right:
            found.append((role.probability, kind in right))
    return found


def _words(line: str) -> str:
    """The words of a line without its first and last, which may be parts of divided words or signs of notes."""
    words = fold(line).split()
    return " ".join(words[1:-1] if len(words) > 4 else words)


def _parts(text: Structured) -> Iterable[tuple[str, str]]:
    for block in text.blocks:
        match block:
            case Head(words):
                yield "heading", fold(words)
            case Paragraph():
                yield "paragraph", fold(block.text)
                yield from (("note", fold(note.text)) for note in block.notes)
            case Quote(introduction, paragraphs, after):
                yield from (("paragraph", fold(one)) for one in (introduction, after))
                yield from (("quotation", fold(one)) for one in paragraphs)
            case Verse(lines):
                yield from (("verse", fold(line)) for line in lines)
            case Speech(speaker, said):
                yield "speech", fold(f"{speaker} {said}")
            case Interjection(words):
                yield "interjection", fold(words)
            case Break(sign):
                yield "break", fold(sign)


def summary(judgements: list[tuple[float, bool]]) -> str:
    """One line: how many decisions, how many of the sure ones were right, where the wrong ones are."""
    sure = [right for probability, right in judgements if probability >= 0.9]
    wrong = [probability for probability, right in judgements if not right]
    doubted = sum(1 for probability in wrong if probability < 0.9)
    share = sum(sure) / len(sure) if sure else 1.0
    return (
        f"{len(judgements)} decisions on lines; {len(sure)} given as 90 % sure or more, {share:.4f} of them right; "
        f"{len(wrong)} wrong, {doubted} of them doubted"
    )
