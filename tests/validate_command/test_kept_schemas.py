"""The user's cache of schemas, and what may be fetched into it."""

import contextlib
import hashlib
import http.server
import threading
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


# -- fetching: from a server on this machine, by the same way as from the vault ---------------------------------------


class Vault(http.server.ThreadingHTTPServer):
    """Answers by the version in the address: bytes, a status, or an address to go on to; remembers what was asked."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.answers: dict[str, bytes | int | str] = {}
        self.asked: list[str] = []
        self.address = f"http://127.0.0.1:{self.server_port}"


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        answer = self.server.answers.get(self.path.split("/P5/")[-1].split("/")[0], 404)
        if isinstance(answer, str):
            self.send_response(302)
            self.send_header("Location", answer)
            self.end_headers()
        elif isinstance(answer, int):
            self.send_error(answer)
        else:
            self.send_response(200)
            self.end_headers()
            with contextlib.suppress(OSError):  # the client may have had enough
                self.wfile.write(answer)

    def log_message(self, *_):
        pass


@pytest.fixture
def vault(monkeypatch):
    server = Vault()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = fetching.ADDRESS.replace("https://www.tei-c.org", server.address)
    monkeypatch.setitem(fetching.fetch.__kwdefaults__, "address", address)
    monkeypatch.setitem(fetching.fetch.__kwdefaults__, "secure", False)
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_release_is_fetched_and_held_to(vault, cache):
    vault.answers["4.9.0"] = schema("4.9.0")
    assert run("fetch", "tei_all", "4.9.0").exit_code == 0
    assert vault.asked == ["/Vault/P5/4.9.0/xml/tei/custom/schema/relaxng/tei_all.rng"]
    assert find_kept(cache, "tei_all").origin == vault.address + vault.asked[0]
    vault.answers["4.9.0"] = schema("4.9.0", "<!-- changed -->")
    done = run("fetch", "tei_all", "4.9.0")
    assert done.exit_code == 1
    assert "C008" in done.stderr
    assert find_kept(cache, "tei_all").sha256 == hashlib.sha256(schema("4.9.0")).hexdigest()


def test_a_known_release_must_be_the_known_one(vault, cache):
    vault.answers["4.12.0"] = schema("4.12.0")
    done = run("fetch", "tei_all")
    assert done.exit_code == 1
    assert "C008" in done.stderr
    assert fetching.KNOWN["tei_all", "4.12.0"] in done.stderr
    assert kept_schemas(cache) == []


def test_the_known_release_is_fetched(vault, cache, tei_schemas):
    vault.answers["4.12.0"] = (tei_schemas / "tei_all.rng").read_bytes()
    done = run("fetch", "tei_all")
    assert done.exit_code == 0, done.stderr
    assert find_kept(cache, "tei_all").label == "tei_all-4.12.0"


def test_the_user_may_name_the_hash(vault):
    vault.answers["4.9.0"] = schema("4.9.0")
    right = hashlib.sha256(schema("4.9.0")).hexdigest().upper()
    assert run("fetch", "tei_all", "4.9.0", "--sha256", "0" * 64).exit_code == 1
    assert run("fetch", "tei_all", "4.9.0", "--sha256", right).exit_code == 0


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (404, "404"),
        (503, "503"),
        (b"<html>sign in to this network</html>", "no TEI schema"),
        (b"", "no TEI schema"),
        (schema("4.8.0"), "it is of TEI 4.8.0"),
        (b" " * (fetching.LARGEST + 1), "larger than 20 MB"),
        ("http://localhost:9/P5/4.8.0/tei_all.rng", "sends on to http://localhost:9"),
        ("https://example.org/P5/4.9.0/tei_all.rng", "sends on to https://example.org"),
        ("file:///etc/passwd", "302"),
    ],
)
def test_what_cannot_be_had_is_one_clear_error(vault, cache, answer, message):
    vault.answers["4.9.0"] = answer
    done = run("fetch", "tei_all", "4.9.0")
    assert done.exit_code == 1
    assert "C007" in done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert kept_schemas(cache) == []


def test_the_server_may_send_on_to_itself(vault):
    vault.answers |= {"4.9.0": "/P5/moved/tei_all.rng", "moved": schema("4.9.0")}
    assert run("fetch", "tei_all", "4.9.0").exit_code == 0
    assert len(vault.asked) == 2


def test_it_may_not_go_round_in_a_circle(vault):
    vault.answers["4.9.0"] = "/P5/4.9.0/again"
    done = run("fetch", "tei_all", "4.9.0")
    assert done.exit_code == 1
    assert "C007" in done.stderr


def test_without_a_network_it_says_what_to_do(vault):
    vault.shutdown()
    vault.server_close()
    done = run("fetch", "tei_all", "4.9.0")
    assert done.exit_code == 1
    assert "cannot be reached" in done.stderr
    assert "edition schema add FILE" in done.stderr


def test_plain_http_is_refused(cache):
    with pytest.raises(Refusal, match="only https"):
        fetching.fetch(cache, "tei_all", "4.9.0", address="http://127.0.0.1:9/{version}/{name}.rng")


@pytest.mark.parametrize("version", ["current", "../x", "4", "4.9.0/../.."])
def test_a_version_that_is_none(vault, version):
    assert run("fetch", "tei_all", version).exit_code == 2
    assert vault.asked == []
