"""Readings of texts of our own making, a function each: what encoding makes of them is kept in ``golden/NAME.xml``."""

from collections.abc import Callable

from scribe import Scribe

from edition.model.artefact import TeiDocument
from edition.model.block import (
    Argument,
    Byline,
    CastList,
    Cell,
    Closer,
    CodeBlock,
    Division,
    Epigraph,
    FloatingText,
    Head,
    Item,
    LineGroup,
    List,
    Milestone,
    Note,
    Opener,
    Paragraph,
    Postscript,
    Quote,
    SourceNote,
    Speech,
    Table,
    TitlePage,
    Trailer,
    VerseLine,
)
from edition.model.inline import (
    Anchor,
    Bibliography,
    Code,
    Date,
    Foreign,
    FormeWork,
    Formula,
    Graphic,
    Highlight,
    LineBreak,
    Link,
    NoteReference,
    PageBreak,
    Stage,
)

CASES: dict[str, Callable[[], TeiDocument]] = {}


def case(make: Callable[[], TeiDocument]) -> Callable[[], TeiDocument]:
    CASES[make.__name__] = make
    return make


def line(scribe: Scribe, text: str, **options: int) -> VerseLine:
    made = VerseLine((scribe.text(text),), **options)
    scribe.skip("\n")
    return made


@case
def prose_with_notes() -> TeiDocument:
    """Two headings, a note called twice, a note inside a note, a marker without a note, a note without a marker."""
    s = Scribe()
    s.fact("title", "The Mill on the Quay")
    s.fact("author", "Lantern, Ann")
    first = Head(1, (s.text("The quay"),), number="1")
    s.skip("\n\n")
    mill = s.text("The mill stood empty")
    call = NoteReference("a", "1", s.mark("[^a]"))
    rest = (
        s.text(" until the"),
        s.text("\n", " "),
        s.text("flood", None),
        s.text(" --", " –", "dash"),
        s.text(" or so "),
    )
    italic = Highlight("italic", (s.text("they say"),))
    lost = NoteReference(None, "9", s.mark(""), (s.text("[9]"),))
    again = NoteReference("a", "1", s.mark("[^a]"))
    stop = s.text(".")
    s.skip("\n\n")
    second = Head(2, (s.text("The bell"), NoteReference("b", "2", s.mark("[^b]"))), key="bell")
    s.skip("\n\n")
    bell = s.paragraph("The bell hung in the yard.")
    at = len(s.source)
    note_a = Note(
        "a",
        "1",
        "bottom",
        (Paragraph((s.text("So the harbour book, see"), NoteReference("c", "3", s.mark("[^c]")))),),
        at,
    )
    s.skip("\n")
    two = (s.paragraph("First remark."), s.paragraph("Second remark."))
    note_b = Note("b", "2", "bottom", two, at, responsible="the second editors", kind="editorial")
    note_c = Note("c", "3", "bottom", (Paragraph((s.text("Folio 3."),)),), at, certainty=0.8)
    s.skip("\n")
    note_d = Note("d", "4", "bottom", (Paragraph((s.text("Nobody calls this."),)),), s.source.index("The bell hung"))
    prose = Paragraph((mill, call, *rest, italic, lost, again, stop))
    return s.encode(body=(first, prose, second, bell), notes=(note_a, note_b, note_c, note_d), language="en")


@case
def collected_articles() -> TeiDocument:
    """Several texts, each with its own source; page breaks inside paragraphs and words; source notes."""
    s = Scribe()
    s.fact("title", "Papers of the Harbour School")
    s.fact("compiler", "Bo Miller")
    s.fact("periodical", "The Quay", group="1")
    s.fact("issue", "18", group="1")
    s.fact("date-published", "January 1932", "1932-01", "1")
    s.fact("pages", "45-48", group="1")
    s.fact("book-title", "Essays from the Water", group="1")
    s.fact("chapter", "9", group="1")
    s.fact("editor", "Cy Orchard", group="1")
    s.fact("publisher", "Tide Press", group="1")
    s.fact("date-published", "1996", "1996", "1")
    s.fact("title", "On ropes", group="2")
    s.fact("periodical", "The Quay", group="2")
    s.fact("issue", "1", group="2")
    s.fact("issue", "12", group="2")
    s.skip("\n")
    head = Head(1, (s.text("On nets"),))
    s.skip("\n")
    start = s.text("A net is made of kno")
    page = PageBreak("46", False, broken_word=True)
    end = s.text("ts, and of holes.")
    s.skip("\n")
    source = SourceNote((s.text("The Quay Nº 18, January 1932, pp. 45-48."),), sign="*", certainty=0.7)
    s.skip("\n")
    first = Division("article", (head, Paragraph((start, page, end)), source), number="1")
    head = Head(1, (s.text("On ropes"),))
    s.skip("\n")
    folio = FormeWork("pageNum", (s.text("47"),))
    s.skip("\n")
    rope = s.paragraph("A rope is a long net.")
    second = Division("article", (head, PageBreak("47", True), folio, rope), number="2", language="sv", certainty=0.6)
    return s.encode(body=(PageBreak("45", False), first, second), language="en")


@case
def letter_and_embedded_text() -> TeiDocument:
    """A letter with opener, closer, postscript, an embedded declaration with its heading, an address, an occasion."""
    s = Scribe()
    s.fact("title", "To the Harbour Board")
    s.fact("addressee", "The Harbour Board")
    s.fact("author", "Ann Lantern")
    s.fact("date-written", "2 May 1848", "1848-05-02")
    s.fact("place", "Eastquay")
    s.fact("occasion", "Third meeting of the Harbour Board")
    head = Head(1, (s.text("A letter"),))
    s.skip()
    dateline = (s.text("Eastquay, "), Date("1848-05-02", (s.text("2 May 1848"),)))
    s.skip()
    opener = Opener((("dateline", dateline), ("salute", (s.text("Dear Sirs,"),))))
    s.skip("\n")
    text = s.paragraph("We declare as follows.")
    inner = Head(1, (s.text("Declaration"),))
    s.skip()
    declared = FloatingText(
        "declaration", (inner, s.paragraph("The bell is ours."), Closer((("signed", (s.text("All"),)),)))
    )
    s.skip()
    closer = Closer((("salute", (s.text("Yours,"),)), ("signed", (s.text("Ann Lantern"),))))
    s.skip()
    added = s.paragraph("P.S. The rope is new.")
    signed = Closer((("signed", (s.text("A. L."),)),))
    s.skip()
    return s.encode(body=(head, opener, text, declared, closer, Postscript((added, signed))), language="en")


@case
def speech_with_interruptions() -> TeiDocument:
    """Turns, interjections inside and between them, a quotation with its source, a thematic break."""
    s = Scribe()
    s.fact("title", "Minutes")
    speaker = (s.text("Miller:"),)
    s.skip(" ")
    said = Paragraph((s.text("The quay is "), Stage((s.text("(laughter)"),), certainty=0.8), s.text(" ours.")))
    s.skip()
    turn = Speech(speaker, (said,), who="Miller")
    shout = Stage((s.text("(Applause.)"),))
    s.skip()
    mark = Milestone("* * *")
    s.mark("* * *")
    s.skip()
    speaker = (s.text("Lantern:"),)
    s.skip(" ")
    said = Paragraph((s.text("I quote."),))
    s.skip()
    quote = Quote((s.paragraph("Water is water."),), Bibliography((s.text("(Tide Book, p. 4)"),)), certainty=0.6)
    s.skip()
    turn_two = Speech(speaker, (said, quote), who="Lantern")
    return s.encode(body=(turn, shout, mark, turn_two))


@case
def front_and_back() -> TeiDocument:
    """Title page, contents that point to divisions, epigraph and argument, skipped heading level, colophon."""
    s = Scribe()
    s.fact("title", "Tides")
    s.fact("licence", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")
    page = TitlePage(
        (
            ("main", (s.text("TIDES"),)),
            ("sub", (s.text("an almanac"),)),
            ("byline", (s.text("set down by"),)),
            ("docAuthor", (s.text("Bo Miller"),)),
            ("docImprint", (s.text("Eastquay"),)),
            ("docDate", (s.text("1903"),)),
        )
    )
    s.skip("\n\n")
    entries = tuple(
        Item((Paragraph((Link(f"#{key}", (s.text(words),)),)),)) for key, words in (("ebb", "Ebb"), ("flood", "Flood"))
    )
    contents = Division("contents", (Head(1, (s.text("Contents"),)), List("contents", entries)))
    s.skip()
    ebb = Head(1, (s.text("Ebb"),), key="ebb")
    motto = Epigraph((LineGroup((line(s, "Low water,"), line(s, "slow daughter.", indent=1))),))
    s.skip()
    argument = Argument((s.paragraph("What the ebb leaves."),))
    text = s.paragraph("Shells, mostly.")
    flood = Head(3, (s.text("Flood"),), key="flood", certainty=0.55)
    s.skip()
    more = s.paragraph("And boats.")
    end = Trailer((s.text("The end"),))
    s.skip()
    colophon = s.paragraph("Printed on the quay.")
    return s.encode(
        front=(page, contents), body=(ebb, motto, argument, text, flood, more, end), back=(colophon,), language="en"
    )


@case
def verse_and_drama() -> TeiDocument:
    """A poem of stanzas with a page break in it, a cast list, a scene with a stage direction."""
    s = Scribe()
    s.fact("title", "The Bell, a play")
    stanza = LineGroup((line(s, "The bell is old,"), line(s, "the bell is cold.", indent=2)), kind="stanza")
    s.skip()
    stanza_two = LineGroup(
        (line(s, "It rang for snow,"), PageBreak("2", True), line(s, "it rang for go.")), kind="stanza"
    )
    poem = LineGroup((stanza, stanza_two), kind="poem")
    s.skip()
    head = (s.text("Persons"),)
    s.skip()
    cast = CastList(tuple((s.text(f"{name}\n", name + " "),) for name in ("ANN", "BO")), head)
    stage = Stage((s.text("Enter Ann."),), kind="entrance")
    s.skip()
    speaker = (s.text("ANN."),)
    s.skip(" ")
    turn = Speech(speaker, (LineGroup((line(s, "Who rang?"),)),))
    return s.encode(body=(poem, cast, stage, turn))


@case
def lists_tables_code_figures() -> TeiDocument:
    """Lists with and without labels, nested; a table with labels; code; a figure; formula; an anchor and a link."""
    s = Scribe()
    s.fact("title", "Parts")
    inner = List("bulleted", (Item((s.paragraph("hemp"),)),))
    items = (Item((s.paragraph("rope"), inner), number="1"), Item((s.paragraph("net"),), number="2"))
    listed = List("ordered", items, (s.text("Stock"),))
    s.skip()
    gloss = List("gloss", (Item((s.paragraph("a low tide"),), (s.text("neap"),)), Item((s.paragraph("a high one"),))))
    s.skip()
    rows = tuple(
        tuple(Cell((s.text(word + " "),), label=index == 0, align="right" if word.isdigit() else "") for word in row)
        for index, row in enumerate((("ware", "tons"), ("rope", "12")))
    )
    table = Table(rows, (s.text("Wares"),))
    s.skip()
    code = CodeBlock(((s.text("for tide in tides:"),), (s.text("    wait()"),)), "python")
    figure = Paragraph((Graphic("images/the quay.png", (s.text("The quay in snow"),)),))
    mixed = Paragraph(
        (
            Anchor("knot"),
            s.text("A "),
            Code((s.text("knot"),)),
            s.text(" of "),
            Formula("tex", (s.text("x^2"),)),
            LineBreak(),
            Foreign("la", (s.text("aqua"),)),
            s.text(" "),
            Link("https://example.org/a tide", (s.text("there"),)),
            Link("#knot", (s.text("here"),)),
            Link("#nowhere", (s.text("nowhere"),)),
        )
    )
    return s.encode(body=(listed, gloss, table, code, figure, mixed))


@case
def blocks_in_the_wrong_place() -> TeiDocument:
    """What TEI does not allow where it stands is recast, and its words are kept."""
    s = Scribe()
    first = s.paragraph("Before everything.")
    opener = Opener((("dateline", (s.text("Eastquay"),)), ("salute", (s.text("Dear all,"),))))
    s.skip()
    closer = Closer((("signed", (s.text("Ann"),)),))
    s.skip()
    epigraph = Epigraph((s.paragraph("A motto in the middle."),))
    argument = Argument((s.paragraph("A summary in the middle."),))
    division = Division("text", (s.paragraph("A division."),))
    after = s.paragraph("After the division.")
    byline = Byline((s.text("by Ann"),))
    s.skip()
    quoted = Quote((Head(1, (s.text("A heading in a quotation"),)), Division("text", (s.paragraph("Quoted."),))))
    s.skip()
    turn = Speech((s.text("ANN"),), (Speech((s.text("BO"),), ()), Bibliography((s.text("Tide Book"),))))
    s.skip()
    page = TitlePage((("main", (s.text("LATE TITLE"),)), ("docAuthor", (s.text("Ann"),))))
    s.skip()
    caption = Paragraph((Graphic("a.png", (s.text("snow"), PageBreak("3", False), Stage((s.text("(bell)"),)))),))
    empty = (List("bulleted", ()), Table(((),), (s.text("No rows"),)), LineGroup(()), CastList(()), Opener(()))
    return s.encode(
        body=(first, opener, closer, epigraph, argument, division, after, byline, quoted, turn, page, caption, *empty)
    )


@case
def characters_that_xml_does_not_allow() -> TeiDocument:
    """Markup signs are escaped, forbidden characters replaced and declared, line ends made line feeds."""
    s = Scribe()
    s.fact("title", "Signs & <marks>")
    return s.encode(
        body=(Paragraph((s.text('a < b & c > d ]]> "e" \x00 \ufffe \r\n f\fg \u00a0 \u2028 \U0001d504'),)),)
    )


@case
def given_metadata() -> TeiDocument:
    """What the configuration gives comes before what the source states, and says so."""
    s = Scribe()
    s.fact("title", "tides")
    s.fact("author", "B. Miller")
    s.fact("licence", "All rights reserved")
    given = {
        "title": "Tides",
        "author": ["Miller, Bo", "Lantern, Ann"],
        "translator": "Cy Orchard",
        "publisher": "Tide Press",
        "date": "1903",
        "licence": "CC BY 4.0",
        "licence_url": "https://creativecommons.org/licenses/by/4.0/",
        "language": "en-GB",
        "identifier": "10.1234/tides",
        "description": "An almanac.",
        "keywords": ["tides", "harbours"],
    }
    return s.encode(body=(s.paragraph("Ebb and flood."),), overrides=given, language="sv")
