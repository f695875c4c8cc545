"""The Schematron compiler."""

from pathlib import Path

import pytest
import yaml

from edition.resources import folder
from edition.validation.schematron import Schematron, SchematronError, compile_schema
from edition.xml.parse import parse

CASES = yaml.safe_load((Path(__file__).parent / "schematron.yaml").read_text(encoding="utf-8"))
HEAD = '<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '


def written(path: Path, body: str, attributes: str = "") -> Path:
    path.write_text(
        f'{HEAD}xmlns:f="http://example.org/f" queryBinding="xslt3" {attributes}>{body}</schema>', encoding="utf-8"
    )
    return path


def said(rules: Schematron, document: str) -> list[str]:
    data = document.encode()
    return [
        f"{str(one.node.tag).rpartition('}')[2]}: {one.text}"
        + (f" [{one.hint}]" if one.hint else "")
        + (" (warning)" if one.warning else "")
        for one in rules.messages(data, parse(data, "a.xml"), "a.xml")
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_schemas(case, tmp_path):
    rules = Schematron(written(tmp_path / "a.sch", case["schema"], case.get("attributes", "")))
    for document, messages in case["documents"].items():
        assert said(rules, document) == messages, document


def test_another_phase(tmp_path):
    case = next(case for case in CASES if case["name"] == "phases")
    path = written(tmp_path / "a.sch", case["schema"], case["attributes"])
    assert said(Schematron(path, "slow"), "<a/>") == ["a: two"]
    assert said(Schematron(path, "#ALL"), "<a/>") == ["a: one", "a: two"]
    with pytest.raises(SchematronError, match="no phase nothing"):
        compile_schema(path, "nothing")


def test_includes(tmp_path):
    (tmp_path / "parts").mkdir()
    part = (
        '<pattern xmlns="http://purl.oclc.org/dsdl/schematron"><rule context="b"><extends href="more.sch#r"/></rule>'
        "</pattern>"
    )
    (tmp_path / "parts" / "part.sch").write_text(part, encoding="utf-8")
    more = (
        '<x xmlns="http://purl.oclc.org/dsdl/schematron"><rule id="r"><report test="true()">found</report></rule></x>'
    )
    (tmp_path / "parts" / "more.sch").write_text(more, encoding="utf-8")
    path = written(tmp_path / "a.sch", '<include href="parts/part.sch"/>')
    assert said(Schematron(path), "<a><b/></a>") == ["b: found"]


@pytest.mark.parametrize(
    ("body", "attributes", "words"),
    [
        ('<include href="../other.sch"/>', "", "not beside"),
        ('<include href="missing.sch"/>', "", "cannot be read"),
        ('<include href="a.sch"/>', "", "includes itself"),
        ('<pattern is-a="x"/>', "", "no abstract pattern x"),
        ('<pattern><rule context="a"><extends rule="x"/></rule></pattern>', "", "no abstract rule x"),
        ('<pattern documents="doc(\'x\')"><rule context="a"/></pattern>', "", "documents"),
        (
            '<pattern><rule context="a"><assert test="b" diagnostics="x">c</assert></rule></pattern>',
            "",
            "no diagnostic x",
        ),
    ],
)
def test_a_schema_that_cannot_be_used_says_why(body, attributes, words, tmp_path):
    with pytest.raises(SchematronError, match=words):
        compile_schema(written(tmp_path / "a.sch", body, attributes))


def test_the_rules_of_tei_run(tei_schemas, tmp_path):
    """TEI's own Schematron, as TEI's tools extract it; they leave out one namespace declaration."""
    text = (tei_schemas / "tei_all-4.10.0a.isosch").read_text(encoding="utf-8")
    first = text.index("<ns ")
    path = tmp_path / "tei.sch"
    path.write_text(
        text[:first] + '<ns prefix="sch1x" uri="http://www.ascc.net/xml/schematron"/>' + text[first:], encoding="utf-8"
    )
    rules = Schematron(path)
    cases = Path(__file__).parent / "cases"
    for name in ("good-small.xml", "good-corrected.xml"):
        assert said(rules, (cases / name).read_text(encoding="utf-8").partition("?>")[2]) == []
    nesting = said(rules, (cases / "V004-nesting.xml").read_text(encoding="utf-8").partition("?>")[2])
    ours = Schematron(folder("schemas") / "edition.sch")
    mine = said(ours, (cases / "V004-nesting.xml").read_text(encoding="utf-8").partition("?>")[2])
    assert {line.partition(":")[0] for line in nesting} == {line.partition(":")[0] for line in mine}
