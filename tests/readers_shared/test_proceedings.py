"""Turns and interjections found among blocks that are made."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from edition.model.block import Head, Paragraph, Speech
from edition.model.inline import Highlight, PageBreak, Stage, Text
from edition.model.source import Charset, Source, Span, cut_lines
from edition.readers.shared.notes_content import texts
from edition.readers.shared.proceedings import split, with_proceedings

CASES = yaml.safe_load((Path(__file__).parent / "proceedings.yaml").read_text(encoding="utf-8"))
_INLINE = re.compile(r"\*\*(?P<bold>[^*]+)\*\*|\*(?P<italic>[^*]+)\*|(?P<plain>[^*]+)")


def source_of(text):
    return Source("x", "x.txt", "", len(text.encode()), Charset("utf-8", "stated", 1.0), text, cut_lines(text))


def paragraphs(text):
    for found in re.finditer(r"\S(?:.|\n(?!\n))*", text):
        content = []
        for part in _INLINE.finditer(text, found.start(), found.start() + len(found.group().rstrip())):
            inner = Text(Span(*part.span(part.lastgroup)))
            content.append(inner if part.lastgroup == "plain" else Highlight(part.lastgroup, (inner,)))
        yield Paragraph(tuple(content))


def words(content, text):
    shown = []
    for inline in content:
        if isinstance(inline, Text):
            shown.append(text[inline.span.start : inline.span.end])
        elif isinstance(inline, Stage):
            shown.append(f"[{words(inline.content, text)}]")
        elif isinstance(inline, Highlight):
            shown.append(words(inline.content, text))
    return "".join(shown)


def outline(block, text):
    if isinstance(block, Speech):
        said = " / ".join(outline(one, text).removeprefix("p: ") for one in block.blocks)
        return f"sp {words(block.speaker, text)} | {said}"
    if isinstance(block, Stage):
        return f"[{words(block.content, text)}]"
    return f"p: {words(block.content, text)}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:30])
def test_case(case):
    text = case["text"]
    made = with_proceedings(tuple(paragraphs(text)), source_of(text))
    assert [outline(block, text) for block in made.blocks] == case["is"].splitlines()


def test_a_heading_and_a_page_break_end_a_turn():
    text = "Question: Why?\n\nAnswer: Because.\n\nMore.\n\nLater"
    *said, last = paragraphs(text)
    page = PageBreak("2", counted=False)
    made = with_proceedings((*said, page, Head(1, last.content)), source_of(text))
    assert [type(block).__name__ for block in made.blocks] == ["Speech", "Speech", "PageBreak", "Head"]


def test_turns_already_found_are_left_alone():
    text = "Question: Why?\n\nAnswer: Because. (Laughter.)"
    _, second = paragraphs(text)
    turn = Speech((Text(Span(0, 9)),), (Paragraph((Text(Span(10, 14)),)),))
    made = with_proceedings((turn, second), source_of(text))
    assert made.blocks[0] == turn
    assert outline(made.blocks[1], text) == "p: Answer: Because. [(Laughter.)]"


@given(st.integers(0, 12), st.integers(0, 12))
def test_split_keeps_every_character_once(first, second):
    whole = (Text(Span(0, 4)), Highlight("bold", (Text(Span(4, 7)), Highlight("italic", (Text(Span(7, 9)),)))))
    whole = (*whole, PageBreak("2", counted=False), Text(Span(9, 12)))
    left, rest = split(whole, min(first, second))
    middle, right = split(rest, max(first, second))
    covered = [offset for part in (left, middle, right) for one in texts(part) for offset in range(*_ends(one))]
    assert covered == list(range(12))
    assert sum(isinstance(one, PageBreak) for one in (*left, *middle, *right)) == 1


def _ends(text):
    return text.span.start, text.span.end
