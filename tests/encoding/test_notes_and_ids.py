"""Notes at their place, links, ids that outlive corrections, and nesting that no reader of TEI stumbles over."""

import pytest
from arbitrary_readings import source_of
from proof import TEI, XML_ID, faults, ids, tree
from scribe import Scribe

from edition.encoding import encode
from edition.model.artefact import TeiDocument
from edition.model.block import (
    Argument,
    Block,
    Division,
    Epigraph,
    FloatingText,
    Head,
    Item,
    LineGroup,
    List,
    Note,
    Paragraph,
    Quote,
    Speech,
    VerseLine,
)
from edition.model.inline import Highlight, Inline, NoteReference, PageBreak, Stage, Text
from edition.model.problem import Refusal
from edition.model.reading import Reading
from edition.model.source import Span
from edition.xml.parse import DEEPEST, parse

HERE = Span(0, 0)


def named(document: TeiDocument, name: str) -> list:
    return list(tree(document).find(f"{TEI}text").iter(f"{TEI}{name}"))


def test_a_note_that_calls_itself_ends() -> None:
    s = Scribe()
    call = NoteReference("a", "1", HERE)
    body = Paragraph((s.text("Word"), call))
    note = Note("a", "1", "bottom", (Paragraph((s.text("See this note"), call)),), 4)
    document = s.encode(body=(body,), notes=(note,))
    assert len(named(document, "note")) == 1
    assert named(document, "ref")[0].get("target") == "#" + named(document, "note")[0].get(XML_ID)


def test_two_notes_of_one_key_are_both_kept() -> None:
    s = Scribe()
    body = Paragraph((s.text("Word"), NoteReference("a", "1", HERE)))
    notes = tuple(Note("a", "1", "bottom", (Paragraph((s.text(words),)),), 0) for words in ("First", "Second"))
    document = s.encode(body=(body,), notes=notes)
    assert ["".join(note.itertext()) for note in named(document, "note")] == ["First", "Second"]
    assert [problem.code for problem in document.problems] == ["E008", "E003"]


def test_an_uncalled_note_stands_in_the_division_it_was_found_in() -> None:
    s = Scribe()
    blocks: list[Block] = []
    notes = []
    for name in ("One", "Two", "Three"):
        blocks.append(Head(1, (s.text(name),)))
        s.skip()
        notes.append(Note(name, "*", "bottom", (Paragraph((s.text(f"Of {name}"),)),), len(s.source)))
        s.skip("\n\n")
    document = s.encode(body=tuple(blocks), notes=tuple(notes))
    assert ["".join(div.itertext()).split() for div in named(document, "div")] == [
        [name, "Of", name] for name in ("One", "Two", "Three")
    ]


def test_a_later_reference_keeps_its_own_sign() -> None:
    s = Scribe()
    body = Paragraph((s.text("A"), NoteReference("a", "1", HERE), s.text("B"), NoteReference("a", "ibid.", HERE)))
    document = s.encode(body=(body,), notes=(Note("a", "1", "end", (Paragraph((s.text("N"),)),), 2),))
    assert [ref.get("n") for ref in named(document, "ref")] == ["ibid."]
    assert document.counts["notes"] == 1
    assert document.counts["note_references"] == 2


def test_a_poem_in_a_note_on_a_verse_line_is_a_text_of_its_own() -> None:
    s = Scribe()
    line = VerseLine((s.text("Low water"), NoteReference("a", "1", HERE)))
    inner = Quote((Paragraph((s.text("So he says"),)),))
    document = s.encode(body=(LineGroup((line,)),), notes=(Note("a", "1", "end", (inner,), 0),))
    assert named(document, "note")[0][0].tag == f"{TEI}floatingText"


PARAGRAPHS = ["The mill stood by the water and nobody came to it in the winter of that year.", "The bell.", "The bell.",
              "A rope is a long net, and a net is a short rope with many holes."]  # fmt: skip


def paragraphs(texts: list[str]) -> TeiDocument:
    s = Scribe()
    head = Head(1, (s.text("Heading"),))
    s.skip()
    return s.encode(body=(head, *(s.paragraph(text) for text in texts)))


def test_correcting_a_paragraph_leaves_the_other_ids_alone() -> None:
    before = ids(paragraphs(PARAGRAPHS))
    after = ids(paragraphs(["The old mill stood by the water.", *PARAGRAPHS[1:]]))
    changed = set(before) ^ set(after)
    assert len(changed) == 2
    assert {key[:2] for key in changed} == {"p-"}


def test_correcting_late_words_leaves_every_id_alone() -> None:
    assert set(ids(paragraphs(PARAGRAPHS))) == set(
        ids(paragraphs([PARAGRAPHS[0].replace("year", "age"), *PARAGRAPHS[1:]]))
    )


def test_equal_paragraphs_have_ids_of_their_own() -> None:
    made = paragraphs(PARAGRAPHS)
    assert len({p.get(XML_ID) for p in named(made, "p")}) == len(PARAGRAPHS)


def test_page_breaks_are_named_for_their_number() -> None:
    s = Scribe()
    breaks = tuple(PageBreak(number, False) for number in ("1", "xiv", "1", None))
    document = s.encode(body=(Paragraph((s.text("Word"), *breaks)),))
    assert [pb.get(XML_ID) for pb in named(document, "pb")] == ["pb-1", "pb-xiv", "pb-1-2", "pb-unnumbered"]


LEVELS = [
    ("flat", (1, 1, 1), "[][][]"),
    ("nested", (1, 2, 2, 1, 2), "[[][]][[]]"),
    ("level left out", (1, 3, 3, 2), "[[][][]]"),
    ("deeper level first", (3, 2, 1), "[][][]"),
    ("as deep as it goes", tuple(range(1, 15)), None),
]


@pytest.mark.parametrize(("levels", "shape"), [case[1:] for case in LEVELS], ids=[case[0] for case in LEVELS])
def test_headings_nest(levels: tuple[int, ...], shape: str | None) -> None:
    s = Scribe()
    heads = []
    for level in levels:
        heads.append(Head(level, (s.text(f"Level {level}"),)))
        s.skip()
    document = s.encode(body=tuple(heads))
    assert len(named(document, "div")) == len(levels)

    def shape_of(element: object) -> str:
        return "".join(f"[{shape_of(child)}]" for child in element if child.tag == f"{TEI}div")  # type: ignore[attr-defined]

    assert shape is None or shape_of(named(document, "body")[0]) == shape


NESTS = {
    "quote": lambda inner: Quote((inner,)),
    "floatingText": lambda inner: FloatingText("letter", (inner,)),
    "division": lambda inner: Division("text", (inner,)),
    "list": lambda inner: List("bulleted", (Item((inner,)),)),
    "labelled list": lambda inner: List("gloss", (Item((inner,), ()),)),
    "speech": lambda inner: Speech((), (inner,)),
    "epigraph": lambda inner: Epigraph((inner,)),
    "argument": lambda inner: Argument((inner,)),
}


@pytest.mark.parametrize("kind", NESTS)
def test_deep_nesting_keeps_words_and_stays_readable(kind: str) -> None:
    source = source_of("deep water")
    block: Block = Paragraph((Text(Span(0, 10)),))
    for _ in range(DEEPEST + 10):
        block = NESTS[kind](block)
    document = encode(source, Reading("markdown", body=(block,)))
    assert faults(source, document) == []
    parse(document.xml, "deep.xml")


def test_deep_nesting_of_every_kind_at_once() -> None:
    source = source_of("deep water")
    block: Block = Paragraph((Text(Span(0, 10)),))
    notes = []
    for number in range(20):
        kinds = list(NESTS)
        block = NESTS[kinds[number % len(kinds)]](Division("text", (*(Head(level, ()) for level in range(12)), block)))
        notes.append(Note(str(number), "1", "end", (block,), 0))
        content: tuple[Inline, ...] = (NoteReference(str(number), "1", HERE),)
        for _ in range(8):
            content = (Stage(content),)
        block = Speech(content, (Paragraph(content),))
    document = encode(source, Reading("markdown", body=(block,), notes=tuple(notes)))
    assert faults(source, document) == []
    parse(document.xml, "deep.xml")


def test_hundreds_of_levels_are_refused_in_words() -> None:
    block: Block = Paragraph(())
    for _ in range(2000):
        block = Quote((block,))
    with pytest.raises(Refusal) as refused:
        encode(source_of(""), Reading("markdown", body=(block,)))
    assert [problem.code for problem in refused.value.problems] == ["V010"]


def test_deep_phrases_keep_words() -> None:
    source = source_of("deep water")
    content: tuple[Inline, ...] = (Text(Span(0, 10)),)
    for _ in range(DEEPEST + 10):
        content = (Highlight("bold", content),)
    document = encode(source, Reading("markdown", body=(Paragraph(content),)))
    assert faults(source, document) == []
    parse(document.xml, "deep.xml")


def test_a_chain_of_notes_keeps_all_of_them() -> None:
    count = 2000
    text = "".join(f"{number:04d}\n" for number in range(count))
    notes = tuple(
        Note(
            str(n),
            "1",
            "end",
            (Paragraph((Text(Span(5 * n, 5 * n + 4)), NoteReference(str(n + 1), "1", HERE))),),
            5 * n,
        )
        for n in range(count)
    )
    source = source_of(text)
    document = encode(source, Reading("markdown", body=(Paragraph((NoteReference("0", "1", HERE),)),), notes=notes))
    assert faults(source, document) == []
    assert document.counts["notes"] == count
    parse(document.xml, "deep.xml")
