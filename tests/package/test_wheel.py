"""The wheel holds the style sheets and schemas, and works outside of the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The wheel, built and unpacked into a folder of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    wheel = next(folder.glob("*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_what_the_program_needs(installed):
    here = {path.relative_to(ROOT / "xslt").as_posix() for path in (ROOT / "xslt").rglob("*") if path.is_file()}
    there = {
        path.relative_to(installed / "edition/xslt").as_posix()
        for path in (installed / "edition/xslt").rglob("*")
        if path.is_file()
    }
    assert here == there
    assert (installed / "edition/schemas/edition.rng").is_file()
    assert not (installed / "tests").exists()


def test_the_installed_program_builds_an_edition(installed, tmp_path):
    source = tmp_path / "tale.txt"
    source.write_text("A TALE\n\nOnce there was a wheel.\n\nIt went round.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    code = f"import edition; assert edition.__file__.startswith({str(installed)!r}); "
    code += "from edition.cli import main; main()"
    command = [sys.executable, "-c", code, "build", str(source), "-o", str(tmp_path / "out"), "-j", "1"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for name in ("tei/tale.xml", "tei/tale.ledger.json", "html/tale/index.html", "epub/tale.epub", "print/tale.pdf"):
        assert (tmp_path / "out" / name).stat().st_size > 0
