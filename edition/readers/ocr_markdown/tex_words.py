"""Formulas that hold no mathematics: raised signs, ordinals, words in italics, years. Models write them in TeX."""

import re
from dataclasses import dataclass

from edition.model.block import Block
from edition.model.inline import Content, Formula, Highlight, Inline, Text
from edition.model.source import Span
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import map_contents, plain
from edition.readers.shared.notes_signs import ordinal, tex_raised

_RENDS = {
    "textit": "italic",
    "mathit": "italic",
    "emph": "italic",
    "it": "italic",
    "textbf": "bold",
    "mathbf": "bold",
    "textsc": "smallcaps",
}
_WORDS = re.compile(
    r"\s*\\(?P<command>textit|mathit|emph|textbf|mathbf|textsc|text|textrm|mathrm|operatorname)\s*"
    r"\{\s*(?P<words>[^\\^_{}$=]*[^\W\d_]{2}[^\\^_{}$=]*?)\s*\}\s*"
)
_NUMBER = re.compile(r"\s*(?P<words>\d[\d\s.,/–-]*)\s*")
_BASED = re.compile(
    r"\s*(?P<words>[^\s\\^_{}$=+*/-]{1,24}) ?\^ ?\{? ?(?:\\(?:text|mathrm|textrm|rm) ?\{? ?)?"
    r"(?P<raised>[^\W\d_]{1,4}\.?|\d{1,3}) ?\}{0,2}\s*"
)
LEAST_WORD = 3
"""Letters that a word has at least: fewer are a variable, and its raised figure is an exponent."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a formula that is text: its range in the formula, and how it looks."""

    start: int
    end: int
    rend: str = ""


def with_words(block: Block, parse: Parse) -> Block:
    """The block, its formulas that are only words, figures or raised signs made what they mean."""

    def change(content: Content) -> Content:
        parts: list[Inline] = []
        for part in content:
            parts.extend(_meant(part, parse) if isinstance(part, Formula) else (part,))
        return tuple(parts)

    return map_contents(block, change)


def _meant(formula: Formula, parse: Parse) -> Content:
    text = formula.content[0] if len(formula.content) == 1 else None
    if not isinstance(text, Text) or text.replacement is not None:
        return (formula,)
    pieces = _pieces(formula, plain(formula.content, parse.source.text), text.span.start, parse.source.text)
    if not pieces:
        return (formula,)
    position, found = text.span.start, []
    for piece in pieces:
        start, end = text.span.start + piece.start, text.span.start + piece.end
        parse.claim(Span(position, start), "formula")
        words = Text(Span(start, end))
        found.append(Highlight(piece.rend, (words,)) if piece.rend else words)
        position = end
    parse.claim(Span(position, text.span.end), "formula")
    return tuple(found)


def _pieces(formula: Formula, words: str, start: int, source_text: str) -> tuple[_Piece, ...]:
    if (place := tex_raised(formula, source_text)) is not None:
        return (_Piece(place[0] - start, place[1] - start, "superscript"),)
    if match := _WORDS.fullmatch(words):
        return (_Piece(*match.span("words"), _RENDS.get(match["command"], "")),)
    if match := _NUMBER.fullmatch(words):
        return (_Piece(match.start("words"), match.start("words") + len(match["words"].rstrip())),)
    if (match := _BASED.fullmatch(words)) and _is_raised(match["words"], match["raised"]):
        return (_Piece(*match.span("words")), _Piece(*match.span("raised"), "superscript"))
    return ()


def _is_raised(base: str, raised: str) -> bool:
    """Whether raised letters make an ordinal of what stands before them, or a raised figure follows a word."""
    return ordinal(raised, base) if not raised.isdigit() else sum(map(str.isalpha, base)) >= LEAST_WORD
