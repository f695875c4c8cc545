"""Lines joined to content: what becomes a space, what goes, what stays; and where page breaks stand."""

import hashlib
from itertools import pairwise

from edition.model.inline import NoteReference, PageBreak, Text
from edition.model.source import Charset, Source, Span, cut_lines
from edition.readers.shared.hyphens import Divisions
from edition.readers.shared.joining import Joiner
from edition.readers.shared.vocabulary import Vocabulary

PAGE = PageBreak("2", counted=False)


def join(text, language="en", between=(), inserts=()):
    data = text.encode()
    lines = cut_lines(text)
    source = Source("t", "t.txt", hashlib.sha256(data).hexdigest(), len(data), Charset("utf-8", "", 1.0), text, lines)
    spans = [Span(line.span.start, line.span.start + len(line.text.rstrip())) for line in lines if not line.blank]
    parts = [spans[0], *between, *spans[1:]]
    joined = Joiner(source, Divisions(Vocabulary(line.text for line in lines), language, 0.1), inserts).join(parts)
    shown = []
    for item in joined.content:
        if isinstance(item, Text):
            shown.append(source.slice(item.span) if item.replacement is None else item.replacement)
        elif isinstance(item, PageBreak):
            shown.append("|no" if item.broken_word else "|")
        else:
            shown.append("*")
    covered = sorted(
        [item.span for item in joined.content if isinstance(item, Text)] + [claim.span for claim in joined.claims]
    )
    assert all(a.end <= b.start for a, b in pairwise(covered))
    return "".join(shown), joined


def test_line_ends_become_spaces():
    assert join("one \ntwo\r\nthree")[0] == "one two three"


def test_a_divided_word_is_joined_and_its_hyphen_claimed_as_layout():
    shown, joined = join("a govern-\nment fell")
    assert shown == "a government fell"
    assert [(claim.kind, len(claim.span)) for claim in joined.claims] == [("layout", 2)]
    assert joined.kinds == ["soft"]


def test_a_hyphen_of_the_word_stays_without_a_space():
    assert join("an Anglo-\nAmerican mill")[0] == "an Anglo-American mill"


def test_a_suspended_hyphen_keeps_its_space():
    assert join("pre-\nand post-war mills")[0] == "pre- and post-war mills"


def test_a_page_break_in_a_word():
    assert join("a govern-\nment fell", between=[PAGE])[0] == "a govern|noment fell"


def test_a_page_break_between_words_stands_after_the_word():
    assert join("a mill\nfell", between=[PAGE])[0] == "a mill| fell"


def test_soft_hyphens_and_runs_of_spaces_inside_a_line():
    assert join("a  gov\u00adern\u00adment\tfell")[0] == "a government fell"


def test_ck_divided_as_k_k():
    shown, joined = join("weißer Zuk-\nker", "de")
    assert shown == "weißer Zucker"
    assert [item.why for item in joined.content if isinstance(item, Text) and item.why] == [
        "spelling of a divided word"
    ]


def test_note_references_stand_in_their_place():
    span = Span(6, 7)
    shown, _ = join("a mill1 fell", inserts=[(span, NoteReference("n", "1", span))])
    assert shown == "a mill* fell"
