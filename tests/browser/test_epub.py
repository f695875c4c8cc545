"""Every EPUB passes Ace, DAISY's checker of accessibility (EPUB Accessibility 1.1)."""

import json
import os
import shutil
import subprocess
import sys
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
    """The samples, all the texts of the tests as one corpus, some of them alone, and an anthology of all these."""
    folder = tmp_path_factory.mktemp("books")
    together = folder / "all-texts.xml"
    together.write_bytes(corpus(TEI_FILES))
    files = [*SAMPLES, together, *(path for path in TEI_FILES if path.stem in ALONE)]
    command = [
        sys.executable,
        "-m",
        "edition",
        "render",
        *map(str, files),
        "-o",
        str(folder),
        "--to",
        "epub",
        "--quiet",
        "--split",
    ]
    subprocess.run(command, check=False, capture_output=True, cwd=ROOT)
    made = sorted((folder / "epub").glob("*.epub"))
    assert len(made) == len(files) + 1, "not every text was rendered"
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
