"""Which files of a folder are sources, and what is told about the others."""

import pytest

from edition.acquire import find_sources


@pytest.fixture
def folder(tmp_path):
    for name in ("b.md", "a.txt", "README.md", "c.TEXT", "page.html", ".hidden.txt", "edition.toml", "a.meta.toml"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "d.markdown").write_text("x", encoding="utf-8")
    return tmp_path


def told(problems):
    return sorted((problem.code, problem.place.file.rsplit("/", 1)[-1]) for problem in problems)


def test_a_folder_gives_its_sources_in_order(folder):
    paths, problems = find_sources([folder])
    assert [path.name for path in paths] == ["README.md", "a.txt", "b.md", "c.TEXT"]
    assert told(problems) == [("A008", "inner"), ("A008", "page.html")]


def test_recursion_is_asked_for(folder):
    paths, problems = find_sources([folder], recursive=True)
    assert [path.name for path in paths] == ["README.md", "a.txt", "b.md", "c.TEXT", "d.markdown"]
    assert told(problems) == [("A008", "page.html")]


def test_a_named_file_is_taken_whatever_its_ending(folder):
    paths, problems = find_sources([folder / "page.html", folder / ".hidden.txt"])
    assert ([path.name for path in paths], problems) == (["page.html", ".hidden.txt"], [])


def test_nothing_to_take_is_told(tmp_path):
    paths, problems = find_sources([tmp_path, tmp_path / "missing.txt"])
    assert paths == []
    assert [problem.code for problem in problems] == ["A007", "A003"]


def test_the_later_of_two_sources_with_one_id_is_left_out(tmp_path):
    for name in ("Same.txt", "same.md", "same .txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    paths, problems = find_sources([tmp_path])
    assert [path.name for path in paths] == ["Same.txt"]
    assert told(problems) == [("C002", "same .txt"), ("C002", "same.md")]


def test_a_source_named_twice_is_taken_once(folder):
    paths, problems = find_sources([folder / "a.txt", folder / "a.txt"])
    assert ([path.name for path in paths], problems) == (["a.txt"], [])


def test_a_link_out_of_the_folder_is_not_followed(folder, tmp_path_factory):
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    secret.write_text("x", encoding="utf-8")
    (folder / "link.txt").symlink_to(secret)
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "inside.txt").symlink_to(folder / "b.md")
    paths, problems = find_sources([folder])
    assert "inside.txt" in [path.name for path in paths]
    assert [entry for entry in told(problems) if entry[0] == "A003"] == [("A003", "link.txt"), ("A003", "loop.txt")]
