"""The faults that encoders make every day: cases to read, and the page docs/faults.md that is made of them.

Each .xml file of this folder has one fault. Its first comment says which, and what must be told of it:

    <!-- A date as people write it | V003 22 -->
"""

import re
from dataclasses import dataclass
from pathlib import Path

from edition.model.problem import Problem
from edition.validation import validate

FOLDER = Path(__file__).parent
_COMMENT = re.compile(r"<!-- (.+?) \| (.+?) -->")

_PREFACE = """\
# Faults of every day, and what is said of them

Each line is a file of [tests/faults](../tests/faults) with one fault in it. `edition validate` tells the code (see
[rules.md](rules.md)), the line, the message and, after the arrow, what to do. Tests hold that it tells this and nothing
else.

| fault | file and line | | message |
|---|---|---|---|
"""


@dataclass(frozen=True)
class Fault:
    name: str
    title: str
    expected: tuple[str, ...]
    found: tuple[Problem, ...]


def faults() -> list[Fault]:
    return [_fault(path) for path in sorted(FOLDER.glob("*.xml"))]


def _fault(path: Path) -> Fault:
    data = path.read_bytes()
    comment = _COMMENT.search(data.decode("utf-8"))
    assert comment, path
    return Fault(path.stem, comment[1], tuple(comment[2].split(", ")), validate(data, path.name))


def page() -> str:
    return _PREFACE + "".join(f"{_row(fault)}\n" for fault in sorted(faults(), key=lambda one: one.title))


def _row(fault: Fault) -> str:
    where = "<br>".join(f"[{fault.name}.xml:{one.place.line}](../tests/faults/{fault.name}.xml)" for one in fault.found)
    codes = "<br>".join(one.code for one in fault.found)
    return f"| {fault.title} | {where} | {codes} | {'<br>'.join(map(_said, fault.found))} |"


def _said(problem: Problem) -> str:
    hint = problem.hint or problem.rule.hint
    words = problem.message + (f" → {hint}" if hint else "")
    return re.sub(
        r"([<>&|*_`\[\]])", lambda one: {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(one[1], "\\" + one[1]), words
    )
