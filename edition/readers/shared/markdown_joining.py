"""Paragraphs that run over a page: whether two belong together, and how they are made one."""

import re

from edition.model.block import Paragraph
from edition.model.inline import Content, Inline, PageBreak, Text
from edition.model.reading import Evidence
from edition.model.source import Span
from edition.readers.shared.hyphens import DIVISION, Divisions
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.notes_content import cut, first_offset, last_offset, plain
from edition.readers.shared.weighing import total

LONGEST_WORD = 80
"""Characters that are looked at for a divided word."""

_FINAL = re.compile(r"[.!?…][\"'”’»)\]*_]*$")
_OPEN_END = re.compile(r"[,;\w–—-]$")
_PAIRS = (("(", ")"), ("“", "”"), ("„", "“"), ("«", "»"), ("[", "]"))


def continuation(before: Paragraph, after: Paragraph, source_text: str) -> tuple[Evidence, ...]:
    """What speaks for the second paragraph being the rest of the first (log-odds)."""
    first, second = plain(before.content, source_text).strip(), plain(after.content, source_text).strip()
    if not first or not second:
        return (Evidence("nothing to join", -9.0),)
    found: list[Evidence] = []
    if _FINAL.search(first):
        found.append(Evidence("the first ends a sentence", -2.5))
    elif first.endswith(":"):
        found.append(Evidence("the first ends with a colon", -0.5))
    elif _OPEN_END.search(first):
        found.append(Evidence("the first breaks off", 2.5, first[-12:]))
    start = second.lstrip("\"'“„«(")
    if second[0] in ",;:.!?)]»”":
        found.append(Evidence("the second begins with punctuation", 3.0))
    elif start[:1].islower():
        found.append(Evidence("the second begins with a small letter", 2.5, second[:12]))
    elif start[:1].isupper():
        found.append(Evidence("the second begins with a capital", -1.0, second[:12]))
    if any(first.count(opening) > first.count(closing) for opening, closing in _PAIRS):
        found.append(Evidence("a bracket or quotation is still open", 1.5))
    if first.endswith("-") and start[:1].islower():
        found.append(Evidence("a word is divided", 2.0))
    return tuple(found)


def continues(before: Paragraph, after: Paragraph, source_text: str) -> bool:
    """Whether the second paragraph is the rest of the first."""
    return total(continuation(before, after, source_text)) > 0


def joined(
    parse: Parse, before: Paragraph, after: Paragraph, between: tuple[Inline, ...], divisions: Divisions
) -> Paragraph:
    """One paragraph of two, with what stands between them (page breaks) inside; a divided word is joined."""
    text = parse.source.text
    end = last_offset(before.content)
    start = first_offset(after.content)
    assert end is not None
    assert start is not None
    before_end = text[max(end - LONGEST_WORD, 0) : end]
    if DIVISION.search(before_end):
        left = before_end[:-1].split()[-1]
        right = text[start : start + LONGEST_WORD].split(None, 1)[0]
        decision = divisions.decide(left, right, text[end - 1])
        if decision.kind == "soft" and not decision.dropped:
            parse.claim(Span(end - 1, end), "divided word", "layout")
            broken = tuple(
                PageBreak(part.number, part.counted, True, part.facsimile, part.certainty, part.at)
                if isinstance(part, PageBreak)
                else part
                for part in between
            )
            return _one(before, (*cut(before.content, 0, end - 1), *broken, *after.content))
        return _one(before, (*before.content, *between, *after.content))
    return _one(before, (*before.content, *space_at(text, end), *between, *after.content))


def space_at(source_text: str, end: int) -> Content:
    """The white space that stands at an offset, as the one space that parts two words."""
    return (Text(Span(end, end + 1), " "),) if source_text[end : end + 1].isspace() else ()


def _one(before: Paragraph, content: Content) -> Paragraph:
    return Paragraph(content, before.number, before.rend, before.certainty)
