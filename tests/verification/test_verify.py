"""The independent check: no alarm on sound triples, and an alarm for everything that was lost, doubled or hidden."""

import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from triples import Maker, Triple, sample

from edition.model.problem import Severity
from edition.verification import Names, verify

NAMES = Names("a.txt", "a.xml", "a.ledger.json")


def told(triple: Triple) -> list[str]:
    return [problem.code for problem in verify(*triple.files(), files=NAMES)]


def errors(triple: Triple) -> list[str]:
    return [one.code for one in verify(*triple.files(), files=NAMES) if one.severity is Severity.ERROR]


def test_a_sound_triple_raises_no_alarm():
    assert told(sample()) == []


# -- what a defect, or somebody who hides something, could do ----------------------------------------------------------


def prose() -> Maker:
    """A paragraph to spoil."""
    return Maker().tag("<body><p>").both("The boat came in the morning. ")


def end(made: Maker) -> Triple:
    return made.both("Nobody was on the pier.").tag("</p></body>").triple()


def lost_in_source() -> Triple:
    triple = sample()
    del triple.runs[next(i for i, run in enumerate(triple.runs) if run["as"] == "furniture")]
    return triple


def doubled_in_source() -> Triple:
    triple = sample()
    triple.runs.append({"as": "furniture", "s": [0, 4], "why": "twice"})
    return triple


def invented_in_tei() -> Triple:
    triple = sample()
    triple.body = triple.body.replace("</body>", "<p>Invented.</p></body>")
    return triple


def two_origins() -> Triple:
    triple = sample()
    run = next(run for run in triple.runs if run["as"] == "text")
    triple.runs.append({"as": "edited", "t": run["t"]})
    return triple


def unequal() -> Triple:
    triple = sample()
    triple.body = triple.body.replace("boat", "goat")
    return triple


def hidden_as_layout() -> Triple:
    return end(prose().gone("layout", "a few words "))


def layout_invents() -> Triple:
    return end(prose().replaced("layout", " ", "so"))


def hidden_as_mark() -> Triple:
    return end(prose().gone("mark", "He had waited there for seven long years. "))


def hidden_as_marks_word_by_word() -> Triple:
    made = prose()
    for word in ["He", "had", "waited", "there", "for", "seven", "long", "years"]:
        made.gone("mark", word).gone("layout", " ")
    return end(made)


def hidden_as_meta() -> Triple:
    return end(prose().gone("meta", "He had waited for seven years. ", to="note"))


def meta_without_its_number() -> Triple:
    triple = end(prose().gone("meta", "Volume 12 ", to="biblScope"))
    triple.meta = "Volume"
    return triple


def changed_into_other_words() -> Triple:
    return end(prose().replaced("changed", "never", "always", "dash"))


def changed_away() -> Triple:
    return end(prose().gone("changed", "never ", "dash"))


def changed_without_declaration() -> Triple:
    return end(prose().replaced("changed", "...", "…", "ellipsis"))


def changed_without_reason() -> Triple:
    return end(prose().replaced("changed", "--", "—"))


def fused_words() -> Triple:
    return end(prose().both("wet").gone("layout", " ").both("sand "))


def lost_hyphen() -> Triple:
    return end(prose().both("well").gone("layout", "-").both("known "))


def swapped_paragraphs() -> Triple:
    made = Maker().tag("<body><p>").both("One came first.").tag("</p><p>").both("Two came second.").tag("</p></body>")
    first, second = made.runs
    triple = made.triple()
    triple.body = "<body><p>Two came second.</p><p>One came first.</p></body>"
    first["t"], second["t"] = [16, 31], [0, 16]
    return triple


def swapped_cells() -> Triple:
    made = Maker().tag("<body><table><row><cell>").both("jars").tag("</cell><cell>")
    made.gone("layout", "  ").both("twelve").tag("</cell></row></table></body>")
    first, _, second = made.runs
    triple = made.triple()
    triple.body = "<body><table><row><cell>twelve</cell><cell>jars</cell></row></table></body>"
    first["t"], second["t"] = [6, 10], [0, 6]
    return triple


def swapped_rows() -> Triple:
    made = Maker().tag("<body><table><row><cell>").both("jars").tag("</cell></row><row><cell>")
    made.gone("layout", "\n").both("lamps").tag("</cell></row></table></body>")
    first, _, second = made.runs
    triple = made.triple()
    triple.body = "<body><table><row><cell>lamps</cell></row><row><cell>jars</cell></row></table></body>"
    first["t"], second["t"] = [5, 9], [0, 5]
    return triple


def added() -> Triple:
    return end(prose().replaced("added", "", "Chapter one ", "label"))


def edited_though_generated() -> Triple:
    return end(prose().replaced("edited", "", "Very early. ", "put in"))


def other_source() -> Triple:
    triple = sample()
    triple.extra = {"source": {"file": "a.txt", "sha256": "0" * 64, "encoding": "utf-8", "length": len(triple.source)}}
    return triple


def other_tei() -> Triple:
    triple = sample()
    ledger = json.loads(triple.files()[2])
    triple.extra = {"tei": ledger["tei"] | {"sha256": "0" * 64}}
    return triple


def beyond_the_end() -> Triple:
    triple = sample()
    triple.runs[-1]["s"] = [triple.runs[-1]["s"][0], 10_000]
    return triple


def wrong_charset() -> Triple:
    made = Maker().tag("<body><p>").both("lamp Ã¤n är tÃ¤nd").tag("</p></body>")
    triple = made.triple()
    triple.encoding = "latin-1"
    utf8 = made.source.replace("är", "Ã¤r")
    triple.source = utf8
    triple.body = f"<body><p>{utf8}</p></body>"
    triple.runs = [{"as": "text", "s": [0, len(utf8)], "t": [0, len(utf8)]}]
    return triple


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lost_in_source, "L006"),
        (doubled_in_source, "L007"),
        (invented_in_tei, "L008"),
        (two_origins, "L009"),
        (unequal, "L010"),
        (hidden_as_layout, "L011"),
        (layout_invents, "L011"),
        (hidden_as_mark, "L014"),
        (hidden_as_marks_word_by_word, "L014"),
        (hidden_as_meta, "L013"),
        (meta_without_its_number, "L013"),
        (changed_into_other_words, "L015"),
        (changed_away, "L015"),
        (changed_without_declaration, "L016"),
        (changed_without_reason, "L016"),
        (fused_words, "L017"),
        (lost_hyphen, "L022"),
        (swapped_paragraphs, "L018"),
        (swapped_cells, "L018"),
        (swapped_rows, "L018"),
        (added, "L019"),
        (edited_though_generated, "L023"),
        (other_source, "L003"),
        (other_tei, "L004"),
        (beyond_the_end, "L002"),
        (wrong_charset, "L020"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_an_alarm(spoil, code):
    assert code in told(spoil())


# -- what must raise no alarm ------------------------------------------------------------------------------------------


def cells_of_several_lines() -> Triple:
    """Two cells whose lines stand side by side in the source, and a row below them."""
    made = Maker().both("jars of").gone("layout", "   ").both("twelve in").gone("layout", "\n")
    made.both("oil").gone("layout", "       ").both("all").gone("layout", "\n\n").both("lamps")
    places = iter([[0, 7], [10, 19], [7, 10], [19, 22], [22, 27]])
    for run in made.runs:
        if run["as"] == "text":
            run["t"] = next(places)
    made.body = (
        "<body><table><row><cell>jars of<lb/>oil</cell><cell>twelve in<lb/>all</cell></row>"
        "<row><cell>lamps</cell></row></table></body>"
    )
    return made.triple()


def markup_of_all_kinds() -> Triple:
    made = (
        prose().gone("mark", "<!-- page 12 of the scan, seen by the editor -->").gone("mark", '<span class="wide red">')
    )
    made.gone("mark", "[^seventh-note]").gone("mark", "{.centre #the-pier}").gone("mark", "](")
    return end(made.gone("mark", 'https://example.org/a/long/way "').gone("mark", "Footnote 12: "))


def mark_that_is_an_attribute() -> Triple:
    made = Maker().tag('<body><div n="the seventh chapter of all of them"><p>')
    made.gone("mark", "The Seventh Chapter Of All Of Them\n").both("It rained.")
    return made.tag("</p></div></body>").triple()


def spaces_between_blocks() -> Triple:
    made = Maker().tag("<body><p>").both("One").tag("</p>").gone("layout", "\n\n").tag("<p>").both("Two")
    return made.tag("</p></body>").triple()


def word_over_a_page_end() -> Triple:
    made = prose().both("mor").gone("layout", "\n\f").tag('<pb n="2" break="no"/>').both("ning came. ")
    return end(made)


def hyphen_before_a_page_head() -> Triple:
    return end(prose().both("mor").gone("layout", "-\n\n").gone("furniture", "THE PIER 12\n").both("ning "))


def note_at_its_call() -> Triple:
    """The note stands at the end of the source and at its call in the TEI."""
    source = "It rained[^1] all day.\n\n[^1]: In torrents."
    body = '<body><p>It rained<note n="1">In torrents.</note> all day.</p></body>'
    runs = [
        {"as": "text", "s": [0, 9], "t": [0, 9]},
        {"as": "mark", "s": [9, 13], "why": "note reference"},
        {"as": "text", "s": [13, 22], "t": [21, 30]},
        {"as": "layout", "s": [22, 24], "why": "blank line"},
        {"as": "mark", "s": [24, 30], "why": "note"},
        {"as": "text", "s": [30, 42], "t": [9, 21]},
    ]
    return Triple(source, body, runs)


def caption_before_its_table() -> Triple:
    source = "10\n\nTides of the week"
    body = "<body><table><head>Tides of the week</head><row><cell>10</cell></row></table></body>"
    runs = [
        {"as": "text", "s": [0, 2], "t": [17, 19]},
        {"as": "layout", "s": [2, 4]},
        {"as": "text", "s": [4, 21], "t": [0, 17]},
    ]
    return Triple(source, body, runs)


def entities_and_accents() -> Triple:
    made = prose().replaced("changed", "caf&eacute;", "café", "character references")
    triple = end(made.replaced("changed", " Stra\u00dfe e\u0301", " Stra\u00dfe é", "composed characters"))
    triple.changes = "character references (1), composed characters (1)"
    return triple


def adopted() -> Triple:
    triple = end(prose().replaced("edited", "", "Very early. ", "put in").gone("edited", "Late. ", "taken out"))
    triple.state = "adopted"
    return triple


def other_charset() -> Triple:
    triple = end(prose().both("Lampan är tänd. "))
    triple.encoding = "cp1252"
    return triple


@pytest.mark.parametrize(
    "make",
    [
        cells_of_several_lines,
        markup_of_all_kinds,
        mark_that_is_an_attribute,
        spaces_between_blocks,
        word_over_a_page_end,
        hyphen_before_a_page_head,
        note_at_its_call,
        caption_before_its_table,
        entities_and_accents,
        adopted,
        other_charset,
    ],
    ids=lambda make: make.__name__,
)
def test_no_alarm(make):
    assert told(make()) == []


# -- broken ledgers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ledger",
    [
        b"",
        b"[]",
        b"\xff",
        b"{}",
        b'{"source": 1, "tei": 2, "runs": 3}',
        b'{"source": {"file": "a", "sha256": "x", "encoding": "utf-8", "length": 1}, "tei": {}, "runs": []}',
        b"[" * 100_000,
    ],
    ids=lambda ledger: repr(ledger[:20]),
)
def test_a_broken_ledger_is_told_and_nothing_raised(ledger):
    source, tei, _ = sample().files()
    assert [one.code for one in verify(source, tei, ledger, files=NAMES)] == ["L002"]


@pytest.mark.parametrize("encoding", ["rot13", "nothing", "unicode_escape", "hex", "idna", "utf-8\x00"])
def test_an_encoding_that_is_none(encoding):
    source, tei, ledger = sample().files()
    data = json.loads(ledger)
    data["source"]["encoding"] = encoding
    assert [one.code for one in verify(source, tei, json.dumps(data).encode(), files=NAMES)] == ["L002"]


def test_tei_that_is_none():
    source, _, ledger = sample().files()
    assert [one.code for one in verify(source, b"<p/>", ledger, files=NAMES)] == ["V002"]
    assert [one.code for one in verify(source, b"<p>", ledger, files=NAMES)] == ["V001"]


def test_places_are_lines_of_the_source():
    made = Maker().tag("<body><p>").both("One").gone("layout", "\r\n").both("two").gone("layout", "\n")
    triple = made.gone("layout", "hidden").tag("</p></body>").triple()
    problem = next(one for one in verify(*triple.files(), files=NAMES) if one.code == "L011")
    assert (problem.place.line, problem.place.column, problem.excerpt) == (3, 1, "hidden")


# -- arbitrary triples -------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(["Light", "sea", "år", "straße", "ἁλός", "Москва", "née", "tide.", "—", "«", "12"])


@st.composite
def triples(draw: st.DrawFn) -> Triple:
    made = Maker().tag("<body>")
    for _ in range(draw(st.integers(1, 4))):
        made.tag("<p>")
        for _ in range(draw(st.integers(1, 6))):
            made.both(draw(WORDS))
            action = draw(st.integers(0, 5))
            if action == 0:
                made.replaced("layout", "\n", " ", "line end")
            elif action == 1:
                made.gone("mark", "**")
                made.both(" ")
            elif action == 2:
                made.gone("layout", "-\n", "divided word")
            else:
                made.both(" ")
        made.both(draw(WORDS)).tag("</p>").gone("layout", "\n\n").space()
        if draw(st.booleans()):
            made.gone("furniture", "12 Share this\n")
    return made.tag("</body>").triple()


@settings(max_examples=150, deadline=None)
@given(triples())
def test_sound_triples_raise_no_alarm(triple):
    assert told(triple) == []


@settings(max_examples=300, deadline=None)
@given(triples(), st.integers(0, 5), st.randoms(use_true_random=False))
def test_every_mutation_is_caught(triple, kind, chance):
    if mutate(triple, kind, chance):
        assert errors(triple) != []


def mutate(triple: Triple, kind: int, chance: random.Random) -> bool:
    """Spoil a triple; False where nothing was changed."""
    words = [run for run in triple.runs if run["as"] == "text" and run["s"][1] - run["s"][0] > 1]
    if not words:
        return False
    run = chance.choice(words)
    start, stop = run["s"]
    if kind == 0:  # a run is forgotten
        triple.runs.remove(run)
    elif kind == 1:  # a run is there twice
        triple.runs.append(dict(run))
    elif kind == 2:  # a run begins too early
        run["s"], run["t"] = [start - 1, stop], [run["t"][0] - 1, run["t"][1]]
        return start > 0 and run["t"][0] >= 0
    elif kind == 3:  # words of the source are called layout
        run.clear()
        run.update({"as": "layout", "s": [start, stop]})
    elif kind == 4:  # a letter of the TEI is another
        letters = [match.start(1) for match in re.finditer(r">[^<]*?([a-z])", triple.body)]
        if not letters:
            return False
        at = chance.choice(letters)
        triple.body = triple.body[:at] + ("q" if triple.body[at] != "q" else "x") + triple.body[at + 1 :]
    else:  # the TEI loses a letter, and the ledger knows nothing
        at = triple.body.index(">")
        triple.body = triple.body[: at + 1] + "q" + triple.body[at + 1 :]
    return True
