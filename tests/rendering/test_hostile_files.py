"""TEI that was made to break out: rendered as a user would, nothing of it runs, and nothing leaks.

The files and their judge are no part of the repository; without them the test is skipped.
"""

import os
import subprocess
import sys

import pytest
from places import ROOT, outside


def test_nothing_of_hostile_files_runs_or_leaks(tmp_path):
    hostile = outside("EDITION_HOSTILE", "hostile")
    if not (hostile / "make_hostile.py").is_file():
        pytest.skip(f"{hostile} is not at hand: name it with EDITION_HOSTILE")
    made, built = tmp_path / "made", tmp_path / "built"
    subprocess.run([sys.executable, str(hostile / "make_hostile.py"), str(made)], check=True, capture_output=True)
    files = sorted(str(path) for path in (made / "files").glob("*.xml"))
    command = [sys.executable, "-m", "edition", "render", *files, "-o", str(built), "--to", "html", "--quiet"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=tmp_path, env=environment, timeout=300
    )
    assert done.returncode == 1  # some are refused, and say so
    assert "Traceback" not in done.stderr
    assert len(list(built.glob("html/*/index.html"))) > 50
    judge = [sys.executable, str(hostile / "check_hostile.py"), "scan", str(made), str(built)]
    judged = subprocess.run(judge, check=False, capture_output=True, text=True, timeout=300)
    assert judged.returncode == 0, judged.stdout
