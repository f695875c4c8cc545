"""Files and what is said of them: each case is a file of ``cases``, named for the problem that it must raise.

A case named "good" raises none; more for each rule stand in validate_command/rules. What is said stands beside the
case; read it before you accept it.
"""

import re
from pathlib import Path

import pytest

from edition.model.artefact import TeiDocument
from edition.model.ledger import Ledger
from edition.model.problem import Problem, Refusal, Severity
from edition.validation import check_profile, validate

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.xml"))


def told(problem: Problem) -> str:
    place = ":".join(str(number) for number in (problem.place.line, problem.place.column) if number is not None)
    words = f"{place} {problem.code} {problem.place.xpath}\n  {problem.message}"
    return words + (f"\n  -> {problem.hint}" if problem.hint else "")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_cases(path, file_regression):
    problems = validate(path.read_bytes(), path.name)
    name = path.stem.partition("-")[0]
    assert {problem.place.file for problem in problems} <= {path.name}
    if name == "good":
        assert problems == ()
        return
    assert name in {problem.code for problem in problems}
    text = "\n".join(map(told, problems)) + "\n"
    file_regression.check(text, fullpath=path.with_suffix(".txt"), encoding="utf-8")


def test_every_golden_belongs_to_a_case():
    assert {path.stem for path in CASES.glob("*.txt")} == {
        path.stem for path in FILES if not path.stem.startswith("good")
    }


# -- other schemas -----------------------------------------------------------------------------------------------------

GOOD = (CASES / "good-small.xml").read_bytes()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.rnc", "start = element a { text }", "compact syntax"),
        ("a.rng", "<grammar", ""),
        ("a.rng", '<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>', "no start"),
        ("missing.rng", None, "cannot be read"),
    ],
)
def test_a_bad_schema(name, text, message, tmp_path):
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    problems = validate(GOOD, "a.xml", schema=tmp_path / name)
    assert [problem.code for problem in problems] == ["V009"]
    assert message in problems[0].message
    assert problems[0].place.file.endswith(name)


def test_another_schema_is_used_alone(tmp_path):
    schema = tmp_path / "a.rng"
    text = '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>'
    schema.write_text(text, encoding="utf-8")
    assert validate(b"<a>x</a>", "a.xml", schema=schema) == ()
    assert [problem.code for problem in validate(b"<b/>", "b.xml", schema=schema)] == ["V003"]
    schema.write_text(text.replace('"a"', '"b"'), encoding="utf-8")
    assert validate(b"<b/>", "b.xml", schema=schema) == ()


def test_tei_all_is_a_schema_like_any_other(tei_schemas):
    for schema in sorted(tei_schemas.glob("tei_all*.rng")):
        for path in CASES.glob("good-*.xml"):
            assert validate(path.read_bytes(), path.name, schema=schema) == (), (schema.name, path.name)


# -- what the pipeline relies on ---------------------------------------------------------------------------------------


def document(xml: bytes) -> TeiDocument:
    return TeiDocument("a", xml, Ledger("a.txt", "", "utf-8", 0, "", 0, ()))


def test_what_is_valid_goes_on():
    assert check_profile(document(GOOD)).xml == GOOD


def test_warnings_do_not_stop_it():
    xml = (CASES / "V016-gap.xml").read_bytes()
    assert check_profile(document(xml)).identifier == "a"


def test_what_is_not_valid_is_refused_with_every_error():
    with pytest.raises(Refusal) as caught:
        check_profile(document((CASES / "V003-faults.xml").read_bytes()))
    assert len(caught.value.problems) > 8
    assert {problem.severity for problem in caught.value.problems} == {Severity.ERROR}


def test_places_are_those_of_start_tags():
    xml = GOOD.replace(b"<p>The", b'<p\n  n="1"\n  tpye="x">The')
    (problem,) = validate(xml, "a.xml")
    lines = xml.decode().splitlines()
    assert problem.place.line is not None
    assert problem.place.column is not None
    assert lines[problem.place.line - 1][problem.place.column - 1 :] == "<p"


def test_places_in_every_encoding():
    text = (CASES / "V016-gap.xml").read_text(encoding="utf-8").replace("The <gap/>", "Ångström 𝔄 <gap/>")
    for encoding in ("utf-8", "utf-16", "iso-8859-1"):
        xml = re.sub("𝔄", "", text) if encoding == "iso-8859-1" else text
        data = xml.replace("UTF-8", encoding).encode(encoding)
        (problem,) = validate(data, "a.xml")
        line = xml.splitlines()[(problem.place.line or 0) - 1]
        assert line[(problem.place.column or 0) - 1 :].startswith("<gap/>"), encoding


@pytest.mark.parametrize("data", [b"", b"\x00", b"\xff\xfe", b"<", b"<a/>" * 2, b"plain words", b"\xef\xbb\xbf"])
def test_what_is_no_xml_is_told(data):
    assert [problem.code for problem in validate(data, "a.xml")] == ["V001"]
