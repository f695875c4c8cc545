"""Build, edit, adopt, build again: who is the master of a TEI file, and what the report says of it."""

import json

import pytest
from click.testing import CliRunner

from edition.cli import group

TALE = "A TALE\n\nby Ann Lee\n\nOnce there was a wheel that went round and round.\n\nIt stopped at noon.\n"


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tale.txt").write_text(TALE, encoding="utf-8")
    (tmp_path / "other.txt").write_text("Another text.\n\nIt is short.\n", encoding="utf-8")
    return tmp_path


def edition(*arguments: str, status: int = 0) -> str:
    done = CliRunner().invoke(group, arguments)
    assert done.exit_code == status, done.output
    return done.output


def report(place) -> dict:
    entries = json.loads((place / "out" / "report.json").read_text(encoding="utf-8"))["sources"]
    return {entry["id"]: entry for entry in entries}


def edit(place) -> None:
    tei = place / "out" / "tei" / "tale.xml"
    tei.write_text(tei.read_text(encoding="utf-8").replace("round and round", "slowly round"), encoding="utf-8")


def test_an_edit_is_never_overwritten(place):
    edition("build", "tale.txt", "-o", "out", "--to", "tei")
    assert edition("status", "out") == "tale: up to date\n"
    edit(place)
    before = (place / "out" / "tei" / "tale.xml").read_bytes()
    told = edition("build", "tale.txt", "-o", "out", "--to", "tei", status=1)
    assert "L012" in told
    assert "edition adopt tale" in told
    assert (place / "out" / "tei" / "tale.xml").read_bytes() == before
    assert report(place)["tale"]["valid"] is False
    assert "edited" in edition("status", "out", status=1)


def test_an_adopted_file_is_the_master(place):
    edition("build", "tale.txt", "-o", "out", "--to", "tei")
    edit(place)
    before = (place / "out" / "tei" / "tale.xml").read_bytes()
    edition("adopt", "tale", "-o", "out")
    assert "C009" in edition("build", "tale.txt", "-o", "out", "--to", "tei,html")
    assert (place / "out" / "tei" / "tale.xml").read_bytes() == before
    assert "slowly round" in (place / "out" / "html" / "tale" / "index.html").read_text(encoding="utf-8")
    assert "edited" in edition("verify", "out")
    assert edition("status", "out") == "tale: adopted\n"


def test_a_folder_keeps_what_earlier_builds_made(place):
    edition("build", "tale.txt", "-o", "out", "--to", "tei,html")
    edition("build", "other.txt", "-o", "out", "--to", "tei,html")
    edition("build", "other.txt", "-o", "out", "--to", "tei,html")
    assert sorted(report(place)) == ["other", "tale"]
    shelf = (place / "out" / "html" / "index.html").read_text(encoding="utf-8")
    assert "tale/index.html" in shelf
    assert "other/index.html" in shelf


def test_a_stale_edition_is_told(place):
    edition("build", "tale.txt", "-o", "out", "--to", "tei")
    (place / "tale.txt").write_text(TALE + "\nAnd then?\n", encoding="utf-8")
    assert "stale" in edition("status", "out", status=1)


def test_configuration_adds_and_is_checked(place):
    (place / "tale.meta.toml").write_text('[metadata]\nlicence = "CC0"\nlanguage = "en"\n', encoding="utf-8")
    edition("build", "tale.txt", "-o", "out", "--to", "tei")
    assert "CC0" in (place / "out" / "tei" / "tale.xml").read_text(encoding="utf-8")
    (place / "tale.meta.toml").write_text('[metadata]\nlicense = "CC0"\n', encoding="utf-8")
    assert "C001" in edition("build", "tale.txt", "-o", "out", "--to", "tei", status=1)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("build", "tale.txt"), 2),
        (("build", "tale.txt", "-o", "out", "--to", "docx"), 2),
        (("build", "nothing.txt", "-o", "out"), 1),
        (("validate", "nothing.xml"), 1),
        (("verify", "."), 1),
        (("status", "nowhere"), 1),
        (("adopt", "nobody", "-o", "out"), 1),
        (("inspect", "nothing.txt"), 1),
    ],
)
def test_exit_status(place, arguments, status):
    assert "Traceback" not in edition(*arguments, status=status)


def test_inspect_explains(place):
    assert "plain-text" in edition("inspect", "tale.txt")
    assert "line 5" in edition("inspect", "tale.txt", "--explain", "5")
    assert json.loads(edition("inspect", "tale.txt", "--format", "json"))["form"] == "plain-text"
