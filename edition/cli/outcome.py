"""What is left when the workers are done: files, the shelf, the report, and a word to the user."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from edition import __version__
from edition.cli.problems import show
from edition.files import keep_only, sweep, write
from edition.model.artefact import Output
from edition.model.job import AnthologyJob, BuildJob, JobResult, RenderJob
from edition.model.problem import Problem, Refusal, Severity


def finish(
    output: Path,
    jobs: Sequence[BuildJob | RenderJob | AnthologyJob],
    results: Sequence[JobResult],
    told: Sequence[Problem],
    *,
    quiet: bool,
) -> None:
    """Write all that was made, tell all that went wrong, and end with status 1 where something was refused."""
    problems = list(told)
    entries: list[dict[str, Any]] = []
    for job, result in zip(jobs, results, strict=True):
        found = list(result.problems)
        try:
            for made in result.outputs:
                write(output, made)
        except Refusal as refusal:
            found.extend(refusal.problems)
        show(found, quiet=quiet)
        problems.extend(found)
        entries.append(_entry(output, job, result, found))
    try:
        if output.is_dir():
            sweep(output)
        every = sorted((*_earlier(output, entries), *entries), key=lambda entry: str(entry["id"]))
        _write_shelf(output, every)
        write(output, Output("report.json", _report(every, told)))
    except Refusal as refusal:
        show(refusal.problems)
        problems.extend(refusal.problems)
    _summary(output, entries, problems, quiet=quiet)
    if any(problem.severity is Severity.ERROR for problem in problems):
        sys.exit(1)


def _entry(
    output: Path, job: BuildJob | RenderJob | AnthologyJob, result: JobResult, problems: Sequence[Problem]
) -> dict[str, Any]:
    return {
        "id": job.identifier,
        "source": _relative(Path(job.path), output),
        **result.entry,
        "valid": not any(problem.severity is Severity.ERROR for problem in problems),
        "problems": [problem.in_file(_file(problem, job, output)).to_json() for problem in problems],
        "outputs": [made.path for made in result.outputs],
    }


def _file(problem: Problem, job: BuildJob | RenderJob | AnthologyJob, output: Path) -> str:
    file = problem.place.file
    return _relative(Path(file), output) if file == job.path else file


def _relative(path: Path, folder: Path) -> str:
    """The path as seen from the output folder, so that the report says the same on every machine."""
    try:
        return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive on Windows
        return path.name


def _report(entries: Sequence[Mapping[str, Any]], told: Sequence[Problem]) -> bytes:
    data = {
        "edition": __version__,
        "sources": list(entries),
        "problems": [problem.to_json() for problem in told],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _write_shelf(output: Path, entries: Sequence[Mapping[str, Any]]) -> None:
    """The shelf lists what stands in the folder now: this build's editions and those of earlier ones."""
    from edition.rendering import search, shelf

    parts = [part for entry in entries for part in entry.get("parts", ())]
    shown = [entry for entry in (*entries, *parts) if _has_page(output, entry)]
    if shown:
        found = search.index(output / "html")
        for made in (*found, *shelf.render(shown, has_search=bool(found))):
            write(output, made)
        keep_only(output, "html/pagefind", found)


def _earlier(output: Path, entries: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The entries of earlier builds into the same folder, as long as something that they made is there."""
    report = output / "report.json"
    if not report.is_file():
        return []
    try:
        old = json.loads(report.read_text(encoding="utf-8")).get("sources", [])
    except (OSError, ValueError, AttributeError):
        return []
    current = {entry["id"] for entry in entries}
    kept = [entry for entry in old if isinstance(entry, dict) and isinstance(entry.get("id"), str)]
    return [entry for entry in kept if entry["id"] not in current and _stands(output, entry)]


def _stands(output: Path, entry: Mapping[str, Any]) -> bool:
    made = entry.get("outputs")
    return isinstance(made, list) and any((output / str(path)).is_file() for path in made)


def _has_page(output: Path, entry: Mapping[str, Any]) -> bool:
    return (output / "html" / str(entry["id"]) / "index.html").is_file()


def counted(number: int, name: str) -> str:
    """A number of things in words: "1 doubt", "3 doubts"."""
    return f"{number} {name}{'' if number == 1 else 's'}"


def _summary(output: Path, entries: Sequence[Mapping[str, Any]], problems: Sequence[Problem], *, quiet: bool) -> None:
    if quiet:
        return
    good = sum(1 for entry in entries if entry["valid"] or _stands(output, entry))
    for entry in entries:
        if entry["valid"] and entry.get("form"):
            counts = entry["counts"]
            found = {
                **{name: counts.get(f"{name}s", 0) for name in ("word", "note", "page")},
                "doubt": len(entry["doubts"]),
            }
            facts = ", ".join(counted(number, name) for name, number in found.items() if number)
            click.echo(f"{entry['id']}: {entry['form']}, {entry['language']}, {facts}", err=True)
    click.echo(f"{good} of {len(entries)} built into {output}", err=True)
    shelf = output / "html" / "index.html"
    if good and shelf.is_file():
        click.echo(f"open {shelf}", err=True)
    errors = sum(1 for problem in problems if problem.severity is Severity.ERROR)
    if errors:
        click.secho(f"{counted(errors, 'error')}; see {output / 'report.json'}", fg="red", err=True)
