"""What a piece of text comes to, and what is refused."""

import pytest
from arbitrary_readings import source_of
from proof import faults, text_of

from edition.encoding import encode
from edition.encoding.account import write_piece
from edition.model.block import Paragraph
from edition.model.inline import Text
from edition.model.problem import Refusal
from edition.model.reading import Claim, Reading
from edition.model.source import Span

PIECES = [
    ("as it stands", "harbour", None, "", [("text", "harbour", "")]),
    ("line end to space", "\n", " ", "", [("layout", " ", "line end")]),
    ("space left out", "  ", "", "", [("layout", "", "space")]),
    ("divided word", "-\n", "", "", [("layout", "", "divided word")]),
    ("divided word with indent", "¬\r\n   ", "", "", [("layout", "", "divided word")]),
    ("dash", "--", "–", "dash", [("changed", "–", "dash")]),
    ("only what differs counts as changed", "sea--coast", "sea–coast", "dash",
     [("text", "sea", ""), ("changed", "–", "dash"), ("text", "coast", "")]),
    ("entity", "&amp;", "&", "entity", [("text", "&", ""), ("changed", "", "entity")]),
    ("no reason given", "a", "b", "", [("changed", "b", "normalised")]),
    ("hyphen inside a line is no layout", "-", "", "", [("changed", "", "divided word")]),
    ("put in", "ab", "axb", "letter", [("changed", "axb", "letter")]),
    ("carriage return", "a\r\nb\rc", None, "",
     [("text", "a", ""), ("layout", "\n", "line end"), ("text", "b", ""), ("layout", "\n", "line end"),
      ("text", "c", "")]),
    ("form feed", "a\fb", None, "", [("text", "a", ""), ("layout", " ", "page separator"), ("text", "b", "")]),
    ("control character", "a\x00b", None, "",
     [("text", "a", ""), ("changed", "\ufffd", "character not allowed in XML"), ("text", "b", "")]),
    ("noncharacter", "\ufffe", None, "", [("changed", "\ufffd", "character not allowed in XML")]),
    ("ideographic space to space", "\u3000", " ", "", [("changed", " ", "space")]),
    ("beyond the basic plane", "𝔄", None, "", [("text", "𝔄", "")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("original", "instead", "why", "expected"), [p[1:] for p in PIECES], ids=[p[0] for p in PIECES]
)
def test_pieces(original: str, instead: str | None, why: str, expected: list[tuple[str, str, str]]) -> None:
    source = source_of(original)
    written = write_piece(source, Text(Span(0, len(original)), instead, why))
    assert [(one.kind, one.text, one.why) for one in written] == expected
    assert "".join(source.slice(one.source) for one in written) == original


def paragraph(start: int, end: int, instead: str | None = None) -> Paragraph:
    return Paragraph((Text(Span(start, end), instead),))


REFUSED = [
    ("lost", "The mill\nThe bell", (paragraph(0, 8),), (), "E001", 2, 1, "'The bell' would be lost"),
    ("lost between", "one two three", (paragraph(0, 4), paragraph(7, 13)), (), "E001", 1, 5, "'two' would be lost"),
    ("twice", "one two", (paragraph(0, 7), paragraph(4, 7)), (), "E002", 1, 5, "'two' is accounted for twice"),
    ("text and claim", "one", (paragraph(0, 3),), (Claim(Span(0, 3), "mark", "x"),), "E002", 1, 1, "'one' is"),
    ("invented", "one", (paragraph(0, 3), paragraph(3, 3, "two")), (), "E005", 1, 4, "'two' is not in the source"),
    ("hidden", "one", (), (Claim(Span(0, 3), "layout", "x"),), "L011", 1, 1, "'one' was claimed as layout"),
]


@pytest.mark.parametrize(
    ("text", "blocks", "claims", "code", "line", "column", "message"),
    [r[1:] for r in REFUSED],
    ids=[r[0] for r in REFUSED],
)
def test_refusals_say_where(
    text: str, blocks: tuple[Paragraph, ...], claims: tuple[Claim, ...], code: str, line: int, column: int, message: str
) -> None:
    with pytest.raises(Refusal) as refused:
        encode(source_of(text), Reading("markdown", body=blocks, claims=claims))
    problem = refused.value.problems[0]
    assert (problem.code, problem.place.line, problem.place.column) == (code, line, column)
    assert problem.message.startswith(message)
    assert problem.excerpt in text


@pytest.mark.parametrize(
    ("between", "why"),
    [(" ", "space"), ("\n", "line end"), ("\n\n", "blank line"), ("\r\n", "line end"), ("\u00a0", "space")],
)
def test_white_space_left_over_is_layout(between: str, why: str) -> None:
    source = source_of(f"one{between}two")
    second = 3 + len(between)
    document = encode(source, Reading("markdown", body=(paragraph(0, 3), paragraph(second, second + 3))))
    assert [run.why for run in document.ledger.runs if run.kind == "layout" and run.source] == [why]
    assert faults(source, document) == []


def test_white_space_beyond_plain_layout_is_a_mark() -> None:
    source = source_of("one\u2003two")
    document = encode(source, Reading("markdown", body=(paragraph(0, 3), paragraph(4, 7))))
    assert [run.kind for run in document.ledger.runs if run.source] == ["text", "mark", "text"]


def test_nothing_at_all() -> None:
    document = encode(source_of("\n\n"), Reading("markdown"))
    assert text_of(document).strip() == ""
    assert "E009" in [problem.code for problem in document.problems]
