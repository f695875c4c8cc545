"""The Schematron compiler."""

from pathlib import Path

import pytest
import yaml

from edition.resources import folder
from edition.validation.schematron import Message, Schematron, SchematronError
from edition.xml.parse import parse

HERE = Path(__file__).parent
CASES = yaml.safe_load((HERE / "schematron.yaml").read_text(encoding="utf-8"))
ERRORS = yaml.safe_load((HERE / "errors.yaml").read_text(encoding="utf-8"))
HEAD = '<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '


def written(folder: Path, case: dict) -> Path:
    """The schema of a case, and the files beside it."""
    for name, text in case.get("files", {}).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    if "whole" in case:
        name, text = case.get("name of the file", "a.sch"), case["whole"]
    else:
        attributes = case.get("attributes", 'queryBinding="xslt3"')
        name, text = "a.sch", f"{HEAD}xmlns:f='http://example.org/f' {attributes}>\n{case['schema']}</schema>"
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def said(rules: Schematron, document: str, folder: Path | None = None) -> list[str]:
    data = document.encode()

    def opened(address: str):
        path = (folder or Path()) / address
        return (path.read_bytes(), parse(path.read_bytes(), address)) if path.is_file() else None

    return [told(one) for one in rules.messages(data, parse(data, "a.xml"), "a.xml", opened)]


def told(one: Message) -> str:
    return (
        f"{one.document + ' ' if one.document else ''}{str(one.node.tag).rpartition('}')[2]}: {one.text}"
        + (f" [{one.hint}]" if one.hint else "")
        + "".join(f" {name}={value}" for name, value in one.properties)
        + (" (warning)" if one.warning else "")
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_schemas(case, tmp_path):
    path = written(tmp_path, case)
    for phase, documents in case.get("phases", {None: case.get("documents")}).items():
        rules = Schematron(path, phase)
        for document, messages in documents.items():
            assert said(rules, document, tmp_path) == messages, (phase, document)


@pytest.mark.parametrize("case", ERRORS, ids=lambda case: case["error"])
def test_a_schema_that_cannot_be_used_says_why_and_where(case, tmp_path):
    with pytest.raises(SchematronError) as caught:
        said(Schematron(written(tmp_path, case), case.get("phase")), case.get("document", "<a/>"))
    assert case["error"] in str(caught.value)
    assert f"{Path(caught.value.file).name}:{caught.value.line}" == case.get("at", ":None")


NOT_IN_GRAMMARS = ("WARNING: use of deprecated", "Parameter name")
"""What TEI's tool adds of its own when it takes the constraints out of the ODD."""


@pytest.fixture(scope="module")
def extracted(tei_schemas, tmp_path_factory):
    """TEI's own Schematron for tei_all, as TEI's tools extract it; they leave out one namespace declaration."""
    text = (tei_schemas / "tei_all-4.10.0a.isosch").read_text(encoding="utf-8")
    first = text.index("<ns ")
    path = tmp_path_factory.mktemp("tei") / "tei.sch"
    declared = '<ns prefix="sch1x" uri="http://www.ascc.net/xml/schematron"/>'
    path.write_text(text[:first] + declared + text[first:], encoding="utf-8")
    return Schematron(path)


@pytest.fixture(scope="module")
def embedded(tei_schemas):
    return Schematron(tei_schemas / "tei_all-4.10.0a.rng")


def lines(rules: Schematron, path: Path) -> list[tuple[int, str]]:
    data = path.read_bytes()
    return sorted((one.node.sourceline, told(one)) for one in rules.messages(data, parse(data, path.name), path.name))


TEI_FILES = [
    *(HERE.parent / "tei").glob("*.xml"),
    *(HERE.parents[1] / "tei").glob("*.xml"),
    *(HERE.parent / "validation" / "cases").glob("V00[4-7]*.xml"),
]


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_the_constraints_inside_of_tei_all_say_the_same_as_its_schematron(path, extracted, embedded):
    assert lines(embedded, path) == lines(extracted, path)


def test_nearly_all_constraints_of_tei_are_broken_alike(extracted, embedded):
    """One file breaks as many constraints as it can."""
    path = HERE / "breaks_constraints.xml"
    expected = [one for one in lines(extracted, path) if not any(words in one[1] for words in NOT_IN_GRAMMARS)]
    assert lines(embedded, path) == expected
    assert len({words for _, words in expected}) >= 70


@pytest.mark.parametrize("name", ["tei_all.rng", "tei_all-4.9.0.rng"])
def test_the_constraints_of_other_releases_run(name, tei_schemas):
    assert len(lines(Schematron(tei_schemas / name), HERE / "breaks_constraints.xml")) >= 60


def test_our_rules_find_what_those_of_tei_find(extracted):
    path = HERE.parent / "validation" / "cases" / "V004-nesting.xml"
    ours = Schematron(folder("schemas") / "edition.sch")
    assert {line for line, _ in lines(ours, path)} == {line for line, _ in lines(extracted, path)}
