"""The reader of web pages: pages with their expected outlines, and what holds for any page."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from edition.encoding import encode
from edition.model.block import Head, Note
from edition.model.inline import Text
from edition.model.source import Charset, Source, cut_lines
from edition.readers import web_page

sys.path.insert(0, str(Path(__file__).parent))
from outline import account

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


def source_of(text, name="page"):
    lines = cut_lines(text)
    return Source(name, f"{name}.txt", "0" * 64, len(text.encode()), Charset("utf-8", "given", 1.0), text, lines)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_outline(case, file_regression):
    """A page of our own making, in the forms that sites have, gives the outline beside it."""
    source = source_of(case.read_text(encoding="utf-8"), case.stem)
    outline = account(web_page.read(source), source)
    file_regression.check(outline, fullpath=case.with_suffix(".outline"), encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_page_is_known_as_one(case):
    source = source_of(case.read_text(encoding="utf-8"))
    assert sum(item.weight for item in web_page.evidence(source)) > 3.0


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_page_can_be_encoded(case):
    """Nothing is lost or doubled (the encoding refuses that), and no block stands where TEI forbids it."""
    source = source_of(case.read_text(encoding="utf-8"))
    assert {problem.code for problem in encode(source, web_page.read(source)).problems} <= {"E004"}


WRAPPED = "\n".join(["The river rises in the hills and runs through three parishes before it", "reaches the sea."] * 12)


@pytest.mark.parametrize(
    "text",
    [WRAPPED, "# A title\n\nSome *text* with a [link](x) and **more**.\n\n## Another\n\nText.", "One line.", ""],
    ids=["wrapped", "markdown", "one line", "empty"],
)
def test_other_forms_are_not_taken(text):
    assert sum(item.weight for item in web_page.evidence(source_of(text))) < 1.0


PIECES = [
    "Home > Library > A Title",
    "A Title",
    "Wednesday 3 May 2014, by Ann Lee",
    "By Ann Lee",
    "Source: Works, vol. 2, p. 3",
    "3 May 1905",
    "Dear Anna,",
    "Yours, Ben",
    "Ben Moor",
    "* * *",
    "Chairman: Order! (Laughter) I call the next speaker.",
    "Mr. Lee: I thank you. [1]",
    "He wrote as follows:",
    "“The lamp burns.” (Letter, p. 2)",
    "These words were written in the dark.",
    "(A voice: “Where?”)",
    "The lamp [2] was lit (I saw it myself) and the ship came in, since nothing else was left to do. " * 4,
    "1. The first thesis is that there are several of them and that they are numbered.",
    "2. The second follows from it.",
    "3. The third closes the list.",
    "- an item",
    "- another item",
    "History[edit]",
    "Contents",
    "1 History",
    "Notes",
    "[1] A note.",
    "[2] Another note.\tWith a tab.",
    "↑ A third.",
    "Rose on the water,",
    "rose in the sand,",
    "rose in the hand",
    "Read also",
    "Another text",
    "3 Comments",
    "Ann says:",
    "Leave a comment",
    "https://example.org/a_(b)",
    "See https://example.org/x. Then go on.",
    "© 2014 The Library",
    "\u00a0",
    "[[(a) b] c",
    "Q:",
    "…",
]
LINE = st.one_of(st.sampled_from(PIECES), st.text(alphabet="aB .,:;!?()[]“”«»—-*1²\t", max_size=30))
GAP = st.sampled_from(["\n", "\n\n", "\n\n\n", "\r\n\r\n", "\n \n\n\n"])


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(LINE, GAP), max_size=25))
@example([(piece, "\n\n") for piece in PIECES])
@example(
    [(line, "\n") for line in ("A Title", "Home > Library > A Title", "Dear Anna,", "[2] A note.\tWith a tab.", "1\t1")]
)
def test_every_character_is_accounted_for_once(pieces):
    text = "".join(line + gap for line, gap in pieces)
    source = source_of(text)
    reading = web_page.read(source)
    covered = [0] * len(text)
    spans = [claim.span for claim in reading.claims]
    spans += [one.span for one in texts([*reading.front, *reading.body, *reading.back, *reading.notes])]
    for span in spans:
        for offset in range(span.start, span.end):
            covered[offset] += 1
    assert [
        (offset, text[offset], count)
        for offset, count in enumerate(covered)
        if count > 1 or (not count and text[offset].strip())
    ] == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(LINE, GAP), max_size=25))
def test_any_page_can_be_encoded(pieces):
    source = source_of("".join(line + gap for line, gap in pieces))
    encode(source, web_page.read(source))


def texts(value):
    """Every Text in a tree of blocks."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from texts(getattr(value, name))


def test_decisions_come_with_their_reasons():
    """A heading's role names the evidence; an unsure one is a doubt with its alternative."""
    case = next(case for case in CASES if case.stem == "speech_de")
    source = source_of(case.read_text(encoding="utf-8"))
    reading = web_page.read(source)
    heads = [role for role in reading.roles if role.role == "heading"]
    assert heads
    assert all(role.evidence for role in heads)
    assert all(doubt.alternatives and doubt.probability < 0.85 for doubt in reading.doubts)
    assert [block for block in reading.body if isinstance(block, Head)]
    assert not [note for note in reading.notes if not isinstance(note, Note)]
