"""The user's cache of schemas, and what may be fetched into it."""

import hashlib
import http.client
import io
import urllib.error
from pathlib import Path

import pytest
from click.testing import CliRunner

from edition.cli import group
from edition.grammars import fetch as fetching
from edition.grammars.kept import cache_folder, find_kept, keep, kept_schemas, tei_version
from edition.model.problem import Refusal


def schema(version: str, more: str = "") -> bytes:
    comment = (
        f"<!-- TEI Edition: P5 Version\N{NO-BREAK SPACE}{version}. Last updated on 1st May 2020, revision abc -->"
        if version
        else ""
    )
    return (
        f'<grammar xmlns="http://relaxng.org/ns/structure/1.0">{comment}{more}'
        '<start><element name="a"><text/></element></start></grammar>'
    ).encode()


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """A cache of its own for each test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return cache_folder()


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"HOME": "/h"}, "/h/.cache/edition/schemas"),
        ("linux", {"HOME": "/h", "XDG_CACHE_HOME": "/c"}, "/c/edition/schemas"),
        ("linux", {"HOME": "/h", "XDG_CACHE_HOME": "relative"}, "/h/.cache/edition/schemas"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Caches/edition/schemas"),
        ("win32", {"USERPROFILE": "/u", "LOCALAPPDATA": "/l"}, "/l/edition/schemas"),
        ("win32", {"USERPROFILE": "/u"}, "/u/AppData/Local/edition/schemas"),
    ],
)
def test_the_folder_is_that_of_the_platform(platform, environment, expected):
    assert cache_folder(environment, platform) == Path(expected)


@pytest.mark.parametrize("version", ["4.12.0", "4.10.0a", "3.0.0", ""])
def test_the_version_is_read_from_the_comment(version):
    assert tei_version(schema(version)) == version
    assert tei_version(schema(version).decode().replace("\N{NO-BREAK SPACE}", " ").encode()) == version


def test_versions_of_the_real_ones(tei_schemas):
    assert tei_version((tei_schemas / "tei_all-4.9.0.rng").read_bytes()) == "4.9.0"
    assert tei_version((tei_schemas / "tei_all-4.10.0a.rng").read_bytes()) == "4.10.0a"


def test_the_newest_comes_first(cache):
    for version in ("4.9.0", "4.10.0", "4.10.0a", "4.2.2"):
        keep(cache, schema(version), name="tei_all", origin="here")
    keep(cache, schema(""), name="mine", origin="there")
    assert [one.label for one in kept_schemas(cache)] == [
        "mine",
        "tei_all-4.10.0a",
        "tei_all-4.10.0",
        "tei_all-4.9.0",
        "tei_all-4.2.2",
    ]
    assert find_kept(cache, "tei_all").version == "4.10.0a"
    assert find_kept(cache, "tei_all@4.9.0").version == find_kept(cache, "tei_all-4.9.0").version == "4.9.0"
    assert find_kept(cache, "mine").version == ""
    assert find_kept(cache, "yours") is None


def test_a_version_in_the_name_is_told_apart(cache):
    assert keep(cache, schema("4.9.0"), name="tei_all-4.9.0", origin="").label == "tei_all-4.9.0"
    assert keep(cache, schema(""), name="project-2.1", origin="").label == "project-2.1"


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".hidden", "a b"])
def test_a_name_that_is_none(cache, name):
    with pytest.raises(Refusal):
        keep(cache, schema(""), name=name, origin="")


def test_a_schema_in_several_files_is_not_kept(cache):
    with pytest.raises(Refusal, match="includes other files"):
        keep(cache, schema("", '<include href="other.rng"/>'), name="a", origin="")


def test_a_changed_file_is_refused(cache):
    kept = keep(cache, schema("4.9.0"), name="tei_all", origin="")
    Path(kept.path).write_bytes(schema("4.9.0") + b" ")
    with pytest.raises(Refusal) as caught:
        find_kept(cache, "tei_all")
    assert caught.value.problems[0].code == "C008"


def test_what_others_put_there_is_left_alone(cache):
    keep(cache, schema(""), name="mine", origin="")
    (cache / "other.json").write_text("[]", encoding="utf-8")
    (cache / "broken.json").write_text("{", encoding="utf-8")
    assert [one.label for one in kept_schemas(cache)] == ["mine"]


# -- the commands ------------------------------------------------------------------------------------------------------


def run(*arguments):
    return CliRunner().invoke(group, ["schema", *map(str, arguments)])


def test_add_and_list(tmp_path):
    (tmp_path / "tei_all.rng").write_bytes(schema("4.9.0"))
    done = run("add", tmp_path / "tei_all.rng")
    assert done.exit_code == 0
    assert hashlib.sha256(schema("4.9.0")).hexdigest() in done.stdout
    assert run("add", tmp_path / "tei_all.rng", "--name", "mine").exit_code == 0
    listed = run("list").stdout.splitlines()
    assert [line.split()[0] for line in listed] == ["mine-4.9.0", "tei_all-4.9.0"]
    assert all("TEI 4.9.0" in line and "tei_all.rng" in line for line in listed)


@pytest.mark.parametrize("data", [b"<", b"<a/>", b"start = element a { text }"])
def test_what_is_no_schema_is_not_added(tmp_path, data, cache):
    (tmp_path / "a.rng").write_bytes(data)
    done = run("add", tmp_path / "a.rng")
    assert done.exit_code == 1
    assert "V009" in done.stderr
    assert kept_schemas(cache) == []


def test_list_tells_a_changed_file(cache):
    kept = keep(cache, schema(""), name="mine", origin="")
    Path(kept.path).write_bytes(b"x")
    done = run("list")
    assert done.exit_code == 1
    assert "C008" in done.stderr


# -- fetching: no test uses the network --------------------------------------------------------------------------------


@pytest.fixture
def vault(monkeypatch):
    """Answers as the vault would, by version; remembers what was asked."""
    answers: dict[str, object] = {}
    asked: list[str] = []

    def open_address(request, timeout):
        asked.append(request.full_url)
        version = request.full_url.split("/P5/")[1].split("/")[0]
        answer = answers.get(version)
        if answer is None:
            raise urllib.error.HTTPError(request.full_url, 404, "Not Found", http.client.HTTPMessage(), None)
        if isinstance(answer, Exception):
            raise answer
        return io.BytesIO(answer)

    monkeypatch.setattr("urllib.request.urlopen", open_address)
    answers["asked"] = asked
    return answers


def test_a_release_is_fetched_and_held_to(vault, cache):
    vault["4.9.0"] = schema("4.9.0")
    assert run("fetch", "tei_all", "4.9.0").exit_code == 0
    assert vault["asked"] == ["https://www.tei-c.org/Vault/P5/4.9.0/xml/tei/custom/schema/relaxng/tei_all.rng"]
    assert find_kept(cache, "tei_all").origin == vault["asked"][0]
    vault["4.9.0"] = schema("4.9.0", "<!-- changed -->")
    done = run("fetch", "tei_all", "4.9.0")
    assert done.exit_code == 1
    assert "C008" in done.stderr
    assert find_kept(cache, "tei_all").sha256 == hashlib.sha256(schema("4.9.0")).hexdigest()


def test_a_known_release_must_be_the_known_one(vault, cache):
    vault["4.12.0"] = schema("4.12.0")
    done = run("fetch", "tei_all")
    assert done.exit_code == 1
    assert "C008" in done.stderr
    assert fetching.KNOWN["tei_all", "4.12.0"] in done.stderr
    assert kept_schemas(cache) == []


def test_the_known_release_is_that_of_tei(tei_schemas):
    data = (tei_schemas / "tei_all.rng").read_bytes()
    assert fetching.KNOWN["tei_all", tei_version(data)] == hashlib.sha256(data).hexdigest()


def test_the_user_may_name_the_hash(vault, cache):
    vault["4.9.0"] = schema("4.9.0")
    assert run("fetch", "tei_all", "4.9.0", "--sha256", "0" * 64).exit_code == 1
    assert (
        run("fetch", "tei_all", "4.9.0", "--sha256", hashlib.sha256(schema("4.9.0")).hexdigest().upper()).exit_code == 0
    )


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (None, "404"),
        (urllib.error.URLError("no route to host"), "cannot be reached: no route to host"),
        (TimeoutError("timed out"), "cannot be reached"),
        (b"<html>sign in to this network</html>", "no TEI schema"),
        (schema("4.8.0"), "it is of TEI 4.8.0"),
    ],
)
def test_what_cannot_be_had_is_one_clear_error(vault, cache, answer, message):
    vault["4.9.0"] = answer
    done = run("fetch", "tei_all", "4.9.0")
    assert done.exit_code == 1
    assert "C007" in done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert kept_schemas(cache) == []


@pytest.mark.parametrize("version", ["current", "../x", "4", "4.9.0/../.."])
def test_a_version_that_is_none(vault, version):
    assert run("fetch", "tei_all", version).exit_code == 2
    assert vault["asked"] == []
