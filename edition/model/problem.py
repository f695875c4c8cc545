"""Problems are values of a closed set, with a permanent code and a place; never bare strings."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of problem: its permanent code, how grave it is, and its title."""

    code: str
    severity: Severity
    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where: file, line and column (both from 1); for TEI also an XPath."""

    file: str
    line: int | None = None
    column: int | None = None
    xpath: str = ""

    def __str__(self) -> str:
        parts = [self.file]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts)


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: the rule it breaks, where, and what to do about it.

    ``properties`` are further facts for programs, as pairs of a name and a value.
    """

    rule: Rule
    place: Place
    message: str
    hint: str = ""
    excerpt: str = ""  # the line of the source, for the caret
    properties: tuple[tuple[str, str], ...] = ()

    @property
    def code(self) -> str:
        return self.rule.code

    @property
    def severity(self) -> Severity:
        return self.rule.severity

    def in_file(self, file: str) -> "Problem":
        """The same problem, told of another file name."""
        return replace(self, place=replace(self.place, file=file))

    def to_json(self) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "code": self.code,
            "severity": str(self.severity),
            "file": self.place.file,
            "line": self.place.line,
            "column": self.place.column,
            "message": self.message,
            "hint": self.hint or self.rule.hint,
        }
        if self.place.xpath:
            entry["xpath"] = self.place.xpath
        if self.properties:
            entry["properties"] = dict(self.properties)
        return entry


class Refusal(Exception):  # noqa: N818 - a refusal is what it is; "error" would say less
    """A stage cannot go on with this source or TEI: carries the problems to tell."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[type["Refusal"], tuple[Problem, ...]]:
        return Refusal, self.problems
