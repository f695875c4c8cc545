"""Files appear whole or not at all, and never outside of their folder."""

import os

import pytest

from edition import files
from edition.model.artefact import Output
from edition.model.problem import Refusal


def test_a_file_is_written_once(tmp_path):
    output = Output("html/a/index.html", b"text")
    assert files.write(tmp_path, output)
    assert not files.write(tmp_path, output)
    assert (tmp_path / "html" / "a" / "index.html").read_bytes() == b"text"


@pytest.mark.parametrize("path", ["../a", "/a", "a/../../b", "", "a\\b"])
def test_a_path_that_leaves_the_folder_is_refused(tmp_path, path):
    with pytest.raises(Refusal) as refusal:
        files.write(tmp_path, Output(path, b""))
    assert refusal.value.problems[0].code == "O004"


@pytest.mark.parametrize("name", ["fsync", "replace"])
@pytest.mark.parametrize("old", [None, b"old"])
def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path, monkeypatch, name, old):
    target = tmp_path / "a.xml"
    if old is not None:
        target.write_bytes(old)

    def fail(*_):
        raise OSError(28, "No space left on device")

    if name == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(Refusal) as refusal:
        files.write(tmp_path, Output("a.xml", b"new"))
    assert "No space left" in refusal.value.problems[0].message
    assert (target.read_bytes() if target.exists() else None) == old
    assert list(tmp_path.glob(".tmp-*")) == []


def test_leftovers_of_a_killed_build_are_swept(tmp_path):
    (tmp_path / "tei").mkdir()
    (tmp_path / "tei" / ".tmp-edition-abc").write_text("half")
    files.sweep(tmp_path)
    assert list((tmp_path / "tei").iterdir()) == []
