"""The same input gives the same bytes, whatever the number of workers, the place, the time zone or the hash seed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BAD = {
    "empty.txt": b"",
    "binary.txt": b"\x89PNG\r\n\x1a\n\0\0\0",
    "broken.txt": "r\u00e9sum\u00e9 ".encode() * 40 + b"\xff\xfe\xc3",
}


def build(sources: Path, out: Path, **options: str) -> subprocess.CompletedProcess[str]:
    arguments = [sys.executable, "-m", "edition", "build", str(sources), "-o", str(out)]
    arguments += [part for name, value in options.items() if name.islower() for part in (f"--{name}", value)]
    environment = {**os.environ, **{name: value for name, value in options.items() if name.isupper()}}
    return subprocess.run(arguments, capture_output=True, text=True, check=False, env=environment)


def files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    report = json.loads(found.pop("report.json"))
    for entry in report["sources"]:
        entry.pop("seconds", None)  # what was refused took none
        del entry["source"]
        for problem in entry["problems"]:
            problem["file"] = Path(problem["file"]).name
    return found | {"report.json": json.dumps(report).encode()}


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    out = tmp_path_factory.mktemp("first") / "out"
    done = build(ROOT / "sources", out, jobs="1")
    assert done.returncode == 0, done.stderr
    return out


def test_same_bytes_elsewhere(first, tmp_path):
    copy = tmp_path / "somewhere else"
    shutil.copytree(ROOT / "sources", copy)
    done = build(copy, tmp_path / "out", jobs="2", TZ="Asia/Tokyo", LANG="C", PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    here, there = files(first), files(tmp_path / "out")
    assert sorted(here) == sorted(there)
    assert [name for name in here if here[name] != there[name]] == []


def test_bad_sources_cost_no_good_one(first, tmp_path):
    copy = tmp_path / "sources"
    shutil.copytree(ROOT / "sources", copy)
    for name, data in BAD.items():
        (copy / name).write_bytes(data)
    shutil.copy(ROOT / "tei" / "dimmans-ratt.xml", copy / "tei-as-source.txt")
    done = build(copy, tmp_path / "out")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for name in (*BAD, "tei-as-source.txt"):
        lines = [line for line in done.stderr.splitlines() if f"{name}:" in line and "error" in line]
        assert len(lines) == 1, (name, done.stderr)
    here, there = files(first), files(tmp_path / "out")
    same = [name for name in here if not name.endswith(("report.json", "html/index.html"))]
    assert [name for name in same if here[name] != there.get(name)] == []
    assert not list((tmp_path / "out").rglob(".tmp-*"))
