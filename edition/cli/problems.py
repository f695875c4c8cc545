"""How problems are shown: text with the line of the source and a caret, JSON, SARIF 2.1.0."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import click

from edition import __version__
from edition.model.problem import Problem, Severity
from edition.model.rules import all_rules

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MOST_OF_ONE_KIND = 20
_WIDTH = 100


def show(problems: Iterable[Problem], *, quiet: bool = False) -> None:
    """Write problems to standard error; more than twenty of one kind in one file are counted, not listed."""
    seen: dict[tuple[str, str], int] = {}
    for problem in problems:
        if quiet and problem.severity is not Severity.ERROR:
            continue
        key = (problem.place.file, problem.code)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= _MOST_OF_ONE_KIND:
            click.echo(as_text(problem), err=True)
    for (file, code), count in seen.items():
        if count > _MOST_OF_ONE_KIND:
            click.echo(f"{printable(file)}: {code}: {count - _MOST_OF_ONE_KIND} more of this kind", err=True)


def as_text(problem: Problem) -> str:
    """One problem: place, severity, code, message; then the line with a caret, and what to do."""
    severity = click.style(str(problem.severity), fg=_COLOURS[problem.severity], bold=True)
    lines = [f"{printable(str(problem.place))}: {severity} {problem.code}: {printable(problem.message)}"]
    if problem.excerpt.strip():
        lines += _excerpt(problem)
    hint = problem.hint or problem.rule.hint
    if hint:
        lines.append(f"  -> {printable(hint)}")
    return "\n".join(lines)


def _excerpt(problem: Problem) -> list[str]:
    column = problem.place.column or 1
    start = max(0, column - _WIDTH // 2) if len(problem.excerpt) > _WIDTH else 0
    part = printable(problem.excerpt[start : start + _WIDTH])
    caret = [f"  | {' ' * (column - 1 - start)}^"] if problem.place.column else []
    return [f"  | {part}", *caret]


def printable(text: str) -> str:
    """Text of a stranger, made safe for a terminal: no control characters, no reordering of directions."""
    return "".join(char if char.isprintable() or char == " " else "\N{REPLACEMENT CHARACTER}" for char in text)


def as_json(problems: Sequence[Problem]) -> str:
    """Problems as a JSON list."""
    return json.dumps([problem.to_json() for problem in problems], ensure_ascii=False, indent=1)


def as_sarif(problems: Sequence[Problem]) -> str:
    """Problems as a SARIF 2.1.0 log (OASIS standard), as code hosts read it."""
    used = {problem.code for problem in problems}
    rules = [
        {
            "id": rule.code,
            "shortDescription": {"text": rule.title},
            "help": {"text": rule.hint or rule.title},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for rule in all_rules().values()
        if rule.code in used
    ]
    driver = {"name": "edition", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(problem) for problem in problems],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1)


def _result(problem: Problem) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": problem.place.file}}
    if problem.place.line:
        region: dict[str, Any] = {"startLine": problem.place.line}
        if problem.place.column:
            region["startColumn"] = problem.place.column
        location["region"] = region
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "level": _LEVELS[problem.severity],
        "message": {"text": " → ".join(filter(None, (problem.message, problem.hint or problem.rule.hint)))},
        "locations": [{"physicalLocation": location}],
    }
    if problem.properties:
        result["properties"] = dict(problem.properties)
    return result
