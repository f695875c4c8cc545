"""One EPUB of many TEI files: parts with titles, ids that differ, links from file to file."""

import io
import zipfile
from posixpath import dirname, join, normpath

import pytest
from click.testing import CliRunner
from lxml import etree
from pages import ROOT, TEI_FILES

from edition.cli import group
from edition.model.artefact import Image
from edition.rendering import epub
from edition.rendering.anthology import Part, gathered

XHTML = "{http://www.w3.org/1999/xhtml}"
TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{language}"><teiHeader><fileDesc><titleStmt>'
    "<title>{title}</title><author>{author}</author></titleStmt><publicationStmt><p>x</p></publicationStmt>"
    "<sourceDesc><p>The source of {title}.</p></sourceDesc></fileDesc>"
    '<revisionDesc><change when="{when}">Made.</change></revisionDesc></teiHeader>'
    '<text><body><div xml:id="d1"><head>{title}, chapter</head><p xml:id="p1">Words of {title}'
    '<note xml:id="n1">A note of {title}.</note> <ref target="#p1">here</ref> <ref target="{other}.xml#p1">there</ref>'
    ' <ref target="lost.xml#p1">lost</ref></p><figure><graphic url="a.png"/><figDesc>A lamp.</figDesc></figure>'
    "</div></body></text></TEI>"
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fedccc59e7"
    "0000000049454e44ae426082"
)


def part(name: str, other: str, **facts: str) -> Part:
    given = {"language": "en", "title": name.title(), "author": "Jane Doe", "when": "2001-02-03", **facts}
    tei = TEI.format(other=other, **given).encode()
    return Part(name, f"{name}.xml", tei, (Image("a.png", PIXEL, "image/png"),))


PARTS = (
    part("lamp", "fog"),
    part("fog", "lamp", author="John Roe", when="2004-05-06"),
    part("ebbe", "lamp", language="de", author="Jane Doe"),
)


def book(parts=PARTS, title: str = "") -> dict[str, bytes]:
    tei, images = gathered(parts, title)
    with zipfile.ZipFile(io.BytesIO(epub.render(tei, "all", images=images).outputs[0].data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return book(title="Three texts")


def documents(files):
    return {name: etree.fromstring(data) for name, data in files.items() if name.endswith(".xhtml")}


def test_each_text_is_a_part_with_a_title(files):
    trees = documents(files)
    titles = [tree.findtext(f".//{XHTML}h1") for name, tree in sorted(trees.items()) if "/part-" in name]
    assert titles == ["Lamp", "Fog", "Ebbe"]
    navigation = trees["EPUB/nav.xhtml"].find(f".//{XHTML}nav[@id='toc']/{XHTML}ol")
    assert [item.findtext(f"{XHTML}a") for item in navigation] == ["Lamp", "Fog", "Ebbe", "About this edition"]
    assert [item.findtext(f"{XHTML}ol/{XHTML}li/{XHTML}a") for item in navigation][:3] == [
        "Lamp, chapter",
        "Fog, chapter",
        "Ebbe, chapter",
    ]


def test_parts_stand_before_their_chapters_in_the_reading_order(files):
    package = etree.fromstring(files["EPUB/package.opf"])
    items = {one.get("id"): one.get("href") for one in package.iter("{*}item")}
    order = [items[one.get("idref")].partition("-")[0] for one in package.iter("{*}itemref")]
    assert order == ["cover.xhtml", "title.xhtml", "nav.xhtml", *["part", "chapter"] * 3, "about.xhtml"]


def test_a_part_states_its_language(files):
    languages = [tree.get("lang") for name, tree in sorted(documents(files).items()) if "/part-" in name]
    assert languages == ["en", "en", "de"]
    package = etree.fromstring(files["EPUB/package.opf"])
    assert package.xpath("//*[local-name()='language']/text()") == ["en", "de"]


def test_all_links_arrive_and_lead_from_file_to_file(files):
    trees = documents(files)
    places = {(name, one.get("id")) for name, tree in trees.items() for one in tree.iter() if one.get("id")}
    for name, tree in trees.items():
        for link in tree.iter(f"{XHTML}a"):
            file, _, fragment = link.get("href").partition("#")
            target = normpath(join(dirname(name), file)) if file else name
            assert target in files
            assert not fragment or (target, fragment) in places
    links = {link.text: link.get("href") for link in trees["EPUB/chapter-002.xhtml"].iter(f"{XHTML}a")}
    assert links["here"] == "#lamp.p1"
    assert links["there"] == "chapter-004.xhtml#fog.p1"
    assert "lost" not in links


def test_people_and_dates_are_those_of_all(files):
    package = etree.fromstring(files["EPUB/package.opf"])
    assert package.xpath("//*[local-name()='title']/text()") == ["Three texts"]
    assert package.xpath("//*[local-name()='creator']/text()") == ["Jane Doe", "John Roe"]
    assert package.xpath("//*[@property='dcterms:modified']/text()") == ["2004-05-06T00:00:00Z"]


def test_images_of_the_same_name_are_told_apart(files):
    assert len([name for name in files if name.startswith("EPUB/images/")]) == 3


def test_without_a_title_it_is_called_what_it_is_in_the_language_of_most():
    package = etree.fromstring(book((part("eins", "x", language="de"),) * 2)["EPUB/package.opf"])
    assert package.xpath("//*[local-name()='title']/text()") == ["Anthologie"]


def test_same_bytes():
    assert book() == book()


def test_the_command_makes_it_and_tells_of_files_that_cannot_be_read(tmp_path):
    for name in ("core", "notes"):
        text = next(path for path in TEI_FILES if path.stem == name).read_bytes()
        (tmp_path / f"{name}.xml").write_bytes(text)
    (tmp_path / "broken.xml").write_text("<TEI>", encoding="utf-8")
    (tmp_path / "edition.toml").write_text('[epub]\nanthology = "Two"\n', encoding="utf-8")
    arguments = ["render", str(tmp_path), "-o", str(tmp_path / "out"), "--to", "epub", "--split", "--jobs", "1"]
    done = CliRunner().invoke(group, arguments)
    assert done.exit_code == 1
    assert "broken.xml" in done.output
    with zipfile.ZipFile(tmp_path / "out/epub/anthology.epub") as archive:
        assert b">Two<" in archive.read("EPUB/package.opf")
        assert len([name for name in archive.namelist() if "/part-" in name]) == 2


def test_it_is_an_epub_or_nothing(tmp_path):
    arguments = ["render", str(ROOT / "tei"), "-o", str(tmp_path), "--to", "html", "--split"]
    assert CliRunner().invoke(group, arguments).exit_code == 2
