"""What ``edition validate`` tells: as text, JSON, SARIF 2.1.0 or a web page."""

import json
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

import click

from edition import __version__
from edition.cli.problems import as_sarif, printable, show
from edition.model.explanations import explanations
from edition.model.job import JobResult
from edition.model.problem import Problem


def problems_of(results: Iterable[JobResult]) -> list[Problem]:
    """The problems of all files, in the order of the files."""
    return [problem for result in results for problem in result.problems]


def tell_text(results: Sequence[JobResult], *, quiet: bool, strict: bool) -> None:
    """Every problem, then how many files are valid and which schemas judged them, all to standard error."""
    show(problems_of(results), quiet=quiet)
    if quiet:
        return
    valid = sum(1 for result in results if not result.failed)
    for schema, count in _judges(results):
        version = f", {_version(schema)}" if schema["version"] else ""
        files = "" if count == len(results) else f" ({count} of {len(results)} files)"
        click.echo(f"judged by {printable(_name(schema))}{version}, SHA-256 {schema['sha256']}{files}", err=True)
    if strict:
        asked = sum(1 for result in results if result.entry.get("jing"))
        click.echo(f"jing was asked about {asked} of {len(results)}", err=True)
    click.echo(f"{valid} of {len(results)} valid", err=True)


def to_json(results: Sequence[JobResult]) -> str:
    """One entry a file: whether it is valid, the schemas that judged it, and its problems."""
    return json.dumps({"edition": __version__, "files": [_entry(one) for one in results]}, ensure_ascii=False, indent=1)


def to_sarif(results: Sequence[JobResult]) -> str:
    """A SARIF log; the schemas are the extensions of the tool (3.18.3), the files its artifacts (3.14.15)."""
    log = json.loads(as_sarif(problems_of(results)))
    run = log["runs"][0]
    for rule in run["tool"]["driver"]["rules"]:
        rule["fullDescription"] = {"text": explanations()[rule["id"]].reason}
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        place["uri"] = _uri(place["uri"])
    run["tool"]["extensions"] = [
        {"name": _name(schema), "version": schema["version"] or "unknown", "properties": {"sha256": schema["sha256"]}}
        for schema, _ in _judges(results)
    ]
    run["artifacts"] = [{"location": {"uri": _uri(result.path)}} for result in results]
    return json.dumps(log, ensure_ascii=False, indent=1)


def to_html(results: Sequence[JobResult]) -> str:
    """A web page in one file, made by a style sheet."""
    from edition.rendering.judgement import render

    return render([_entry(result) for result in results], {one.code: one.title for one in _rules(results)})


def _rules(results: Sequence[JobResult]) -> list[Any]:
    return [problem.rule for problem in problems_of(results)]


def _entry(result: JobResult) -> dict[str, Any]:
    problems = [problem.to_json() | {"excerpt": problem.excerpt.strip()} for problem in result.problems]
    return {
        "file": result.path,
        "valid": not result.failed,
        "schemas": result.entry.get("schemas", []),
        "jing": bool(result.entry.get("jing")),
        "problems": problems,
    }


def _judges(results: Sequence[JobResult]) -> list[tuple[dict[str, str], int]]:
    """Each schema that judged a file, with the number of files."""
    counted: dict[str, tuple[dict[str, str], int]] = {}
    for result in results:
        for schema in result.entry.get("schemas", []):
            known = counted.get(schema["sha256"], (schema, 0))
            counted[schema["sha256"]] = (known[0], known[1] + 1)
    return list(counted.values())


def _version(schema: dict[str, str]) -> str:
    return schema["version"] if schema["name"] == "profile of edition" else f"TEI {schema['version']}"


def _name(schema: dict[str, str]) -> str:
    return schema["name"] if schema["name"] == "profile of edition" else schema["file"]


def _uri(path: str) -> str:
    """A path as a URI reference (RFC 3986), relative where the path is."""
    pure = PurePath(path)
    if pure.is_absolute():
        return pure.as_uri()
    from urllib.parse import quote

    return quote(pure.as_posix())
