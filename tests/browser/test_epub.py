"""Every EPUB passes Ace, DAISY's checker of accessibility (EPUB Accessibility 1.1), and is read on a small screen."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import BROWSERS
from lxml import etree
from rendered_site import ROOT, TEI_FILES, missing

HERE = Path(__file__).parent
SAMPLES = sorted((ROOT / "tei").glob("*.xml"))
ALONE = ("right-to-left",)
"""Test texts that are checked by themselves, for what the package says of them."""

HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>All texts</title></titleStmt><publicationStmt><p>None.</p>"
    "</publicationStmt><sourceDesc><p>The texts of the tests.</p></sourceDesc></fileDesc></teiHeader>"
)


def corpus(files: list[Path]) -> bytes:
    """Many texts as one: a browser is slow to begin, and quick to go on."""
    root = etree.fromstring(f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{HEADER}</teiCorpus>')
    root.extend(etree.parse(path).getroot() for path in files)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


@pytest.fixture(scope="session")
def books(tmp_path_factory) -> list[Path]:
    """The samples, all the texts of the tests as one corpus, some of them alone, and an anthology of the samples."""
    folder = tmp_path_factory.mktemp("books")
    together = folder / "all-texts.xml"
    together.write_bytes(corpus(TEI_FILES))
    others = [together, *(path for path in TEI_FILES if path.stem in ALONE)]
    for files in ([*SAMPLES, "--split"], others):
        arguments = ["render", *map(str, files), "-o", str(folder), "--to", "epub", "--quiet"]
        subprocess.run([sys.executable, "-m", "edition", *arguments], check=False, capture_output=True, cwd=ROOT)
    made = sorted((folder / "epub").glob("*.epub"))
    assert len(made) == len(SAMPLES) + 1 + len(others), "not every text was rendered"
    return made


def test_ace_finds_nothing(books, modules, tmp_path):
    if not (modules / "@daisy" / "ace-core").is_dir():
        missing("Ace", "make browser")
    node = shutil.which("node")
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if node is None or browser is None:
        missing("Node or Chromium", "install the packages nodejs and chromium")
    environment = {
        **os.environ,
        "PUPPETEER_EXECUTABLE_PATH": str(browser),
        "ACE_TIMEOUT_INITIAL": "60000",
        "ACE_OUT": str(tmp_path),
    }
    command = [str(node), str(HERE / "ace.cjs"), *map(str, books)]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    assert len(told) == len(books)
    assert {Path(book).name: found for book, found in told.items() if found} == {}


@pytest.fixture
def reader(browser):
    """A small reading device: 320 by 480 pixels, no scripts of the book's own."""
    context = browser.new_context(viewport={"width": 320, "height": 480}, java_script_enabled=True)
    yield context.new_page()
    context.close()


def opened(book: Path, folder: Path) -> list[Path]:
    """The documents of a book in the order of reading."""
    with zipfile.ZipFile(book) as archive:
        archive.extractall(folder)
    package = etree.parse(folder / "EPUB/package.opf")
    items = {one.get("id"): one.get("href") for one in package.iter("{*}item")}
    return [folder / "EPUB" / items[one.get("idref")] for one in package.iter("{*}itemref")]


def test_nothing_is_wider_than_a_small_screen(books, reader, tmp_path):
    """Tables alone may be: what a program does with them is its own affair (docs/epub.md)."""
    wide = []
    for book in books:
        if book.stem in ("all-texts", "anthology"):
            continue
        for document in opened(book, tmp_path / book.stem):
            reader.goto(document.as_uri())
            wide += reader.evaluate(
                """name => [...document.body.querySelectorAll(":not(table, table *, .table-frame)")]
                    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                    .map(one => `${name}: ${one.localName}.${one.className}`)""",
                f"{book.stem}/{document.name}",
            )
    assert wide == []


def test_a_note_is_reached_and_left_again(books, reader, tmp_path):
    noted = next(book for book in books if book.stem == "wider-die-normalstunde")
    document = next(one for one in opened(noted, tmp_path) if b"noteref" in one.read_bytes())
    reader.goto(document.as_uri())
    call = reader.locator("a.noteref").first
    call.click()
    note = reader.locator("aside:target")
    assert note.is_visible()
    assert note.locator("p").first.inner_text().startswith(call.inner_text())
    note.locator("a.note-sign").click()
    assert reader.evaluate("document.querySelector('a.noteref').matches(':target')")


def test_every_page_of_the_list_is_a_place_in_the_text(books, reader, tmp_path):
    paged = next(book for book in books if book.stem == "wider-die-normalstunde")
    opened(paged, tmp_path)
    navigation = etree.parse(tmp_path / "EPUB/nav.xhtml")
    targets = navigation.xpath("//*[@role='doc-pagelist']//*[local-name()='a']/@href")
    assert targets
    for target in targets:
        file, _, fragment = target.partition("#")
        reader.goto((tmp_path / "EPUB" / file).as_uri() + "#" + fragment)
        assert reader.locator(":target").get_attribute("role") == "doc-pagebreak"
