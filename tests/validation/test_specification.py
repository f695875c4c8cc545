"""RELAX NG section by section: grammars that are wrong, and documents by those that are right; jing is asked, too."""

import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree

from edition.validation.relaxng import SchemaError, faults, load, reference_faults
from edition.validation.relaxng.syntax import RELAXNG

Case = dict[str, Any]
FOLDER = Path(__file__).parent / "specification"
BEYOND_JING: dict[str, str] = {}
"""Cases in which jing is known to judge otherwise, and why."""


@cache
def cases() -> list[tuple[str, Case]]:
    return [
        (f"{path.stem}-{number:03}", case)
        for path in sorted(FOLDER.glob("*.yaml"))
        for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")))
    ]


def written(case: Case, folder: Path) -> Path:
    """The files of a case, each completed with the namespace."""
    for name, text in {"schema.rng": case["schema"], **case.get("files", {})}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(re.sub(r"^<([\w:]+)", rf'<\1 xmlns="{RELAXNG}"', text), encoding="utf-8")
    return folder / "schema.rng"


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for _, case in cases()])
def test_case(case: Case, tmp_path: Path) -> None:
    path = written(case, tmp_path)
    if "wrong" in case:
        with pytest.raises(SchemaError, match=re.escape(case["wrong"])) as caught:
            load(path)
        assert caught.value.file
        return
    schema = load(path)
    for document in case["valid"]:
        assert [one.message for one in faults(etree.fromstring(document), schema)] == [], document
    for document in case["invalid"]:
        assert faults(etree.fromstring(document), schema), document


def test_every_section_has_cases_of_both_kinds() -> None:
    for path in FOLDER.glob("*.yaml"):
        kinds = {"wrong" in case for name, case in cases() if name.startswith(path.stem)}
        assert kinds == {True, False} or path.stem.startswith("6"), path.name


def test_jing_says_the_same(tmp_path: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")

    def differs(one: tuple[str, Case]) -> bool:
        name, case = one
        path = written(case, tmp_path / name)
        documents = [*case.get("valid", []), *case.get("invalid", [])] or ["<a/>"]
        files = [path.with_name(f"{index}.xml") for index in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            file.write_text(document, encoding="utf-8")
        expected = "wrong" if "wrong" in case else {file.name for file in files[len(case["valid"]) :]}
        return judged(path, files) != expected

    with ThreadPoolExecutor(2) as pool:
        differing = pool.map(differs, cases())
    assert [case["name"] for (_, case), one in zip(cases(), differing, strict=True) if one] == list(BEYOND_JING)


def judged(schema: Path, files: list[Path], *, ids: bool = False) -> set[str] | str:
    """The names of the files that jing refuses, or that it refuses the schema; ``ids``: it looks at them, too."""
    command = [str(Path(sys.executable).with_name("pyjing")), *([] if ids else ["-i"]), str(schema), *map(str, files)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    places = re.findall(r"^(?:(.*?):\d+:\d+: )?(error|fatal)", told, re.MULTILINE)
    refused = {Path(place) for place, _ in places}
    judged_all = refused <= set(files) and all(kind == "error" for _, kind in places)
    return {file.name for file in refused} if judged_all else "wrong"


# -- DTD compatibility -------------------------------------------------------------------------------------------------

TYPES = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="{library}"><start><element name="r">
<zeroOrMore><choice><element name="a"><optional><attribute name="key"><data type="ID"/></attribute></optional>
<optional><attribute name="to"><data type="IDREF"/></attribute></optional>
<optional><attribute name="all"><data type="IDREFS"/></attribute></optional><empty/></element>
<element name="b"><attribute name="key" a:defaultValue="k" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
/><empty/></element></choice></zeroOrMore></element></start></grammar>"""
LIBRARIES = (
    "http://www.w3.org/2001/XMLSchema-datatypes",
    "http://relaxng.org/ns/compatibility/datatypes/1.0",
)
REFERENCES = {
    '<r><a key="x"/><a key="y" to="x" all=" y x "/></r>': [],
    '<r><a to="x"/><a key="x"/></r>': [],
    '<r><a key="x"/><b key="x"/><b key="x"/></r>': [],
    '<r><a key="x"/>\n<a key=" x "/></r>': ['key="x" on <a> is given twice (first in line 1)'],
    '<r><a to="y"/><a key="x"/></r>': ['to="y" on <a>: there is no such id'],
    '<r><a key="x" all="x y z"/></r>': ['all="y" on <a>: there is no such id', 'all="z" on <a>: there is no such id'],
    '<r><a to="k"/><b key="k"/></r>': ['to="k" on <a>: there is no such id'],
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_ids_and_references(library: str, tmp_path: Path) -> None:
    """Which attributes are ids the grammar says; a default value (the other annotation) changes no verdict."""
    path = tmp_path / "types.rng"
    path.write_text(TYPES.format(library=library), encoding="utf-8")
    schema = load(path)
    for document, messages in REFERENCES.items():
        root = etree.fromstring(document)
        assert faults(root, schema) == ()
        assert [one.message for one in reference_faults(root, schema)] == messages


def test_jing_finds_the_same_ids_and_references(tmp_path: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")
    for library in LIBRARIES:
        (tmp_path / "types.rng").write_text(TYPES.format(library=library), encoding="utf-8")
        files = {tmp_path / f"{index}.xml": document for index, document in enumerate(REFERENCES)}
        for file, document in files.items():
            file.write_text(document, encoding="utf-8")
        refused = {file.name for file, document in files.items() if REFERENCES[document]}
        assert judged(tmp_path / "types.rng", list(files), ids=True) == refused
