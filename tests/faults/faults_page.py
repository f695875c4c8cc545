"""The faults that encoders make every day: cases to read, and the page docs/faults.md that is made of them.

Each .xml file of this folder has one fault. Its first comment says which, and what must be told of it:

    <!-- A date as people write it | V003 22 -->
"""

import re
from dataclasses import dataclass
from pathlib import Path

from edition.cli.problems import as_text
from edition.grammars.excerpts import with_excerpts
from edition.model.problem import Problem
from edition.validation import validate

FOLDER = Path(__file__).parent
_COMMENT = re.compile(r"<!-- (.+?) \| (.+?) -->")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")

_PREFACE = """\
# Faults of every day, and what is said of them

Each of these is a file of [tests/faults](../tests/faults) with one fault in it, and under it what `edition validate`
says: file, line and column, how grave it is, the code of the rule (see [rules.md](rules.md)), what is wrong, the line
itself with a mark where it begins, and behind the arrow what to do. Tests hold that it says this and nothing else.

An *error* makes a file invalid. A *warning* leaves it valid: most likely something was forgotten.
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
    found = with_excerpts(validate(data, path.name), data, path.name)
    return Fault(path.stem, comment[1], tuple(comment[2].split(", ")), found)


def page() -> str:
    return _PREFACE + "".join(map(_section, sorted(faults(), key=lambda one: one.title)))


def _section(fault: Fault) -> str:
    said = "\n".join(_COLOUR.sub("", as_text(problem)) for problem in fault.found)
    return f"\n## {fault.title}\n\n[{fault.name}.xml](../tests/faults/{fault.name}.xml)\n\n```text\n{said}\n```\n"
