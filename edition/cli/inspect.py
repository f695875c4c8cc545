"""``edition inspect``: how a source was understood."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from edition.cli.options import run_jobs, worker_options
from edition.cli.problems import printable, show
from edition.model.job import InspectJob
from edition.model.reading import FORMS, Form


@click.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--from", "form", type=click.Choice(FORMS), help="Read it as this form [default: found by itself].")
@click.option("--explain", "line", type=click.IntRange(1), help="Show the evidence for one line only.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
@worker_options
def inspect(
    source: Path,
    form: Form | None,
    line: int | None,
    style: str,
    *,
    jobs: int | None,
    timeout: int,
    memory: int,
    quiet: bool,
) -> None:
    """Show which form SOURCE has and why, and how each of its lines was understood.

    \b
    Examples:
      edition inspect minutes.txt
      edition inspect minutes.txt --explain 42
      edition inspect minutes.txt --format json
    """
    results = run_jobs([InspectJob(str(source), form)], "Reading", workers=jobs, timeout=timeout, memory=memory)
    result = results[0]
    show(result.problems, quiet=quiet)
    if result.failed:
        sys.exit(1)
    if line is not None and line > len(result.entry["lines"]):
        raise click.UsageError(f"{source} has {len(result.entry['lines'])} lines")
    if style == "json":
        click.echo(json.dumps(result.entry, ensure_ascii=False, indent=1))
    elif line is not None:
        _explain(result.entry["lines"][line - 1])
    else:
        _overview(result.entry)


def _overview(entry: dict[str, Any]) -> None:
    click.echo(
        f"{entry['id']}: {click.style(entry['form'], bold=True)}, language {entry['language'] or 'unknown'}, ", nl=False
    )
    click.echo(f"characters {entry['charset']['name']} ({entry['charset']['evidence']})")
    for form in entry["evidence"]["forms"]:
        click.echo(f"  {form['probability']:6.1%}  {form['form']}")
        for item in form["evidence"]:
            click.echo(f"           {item['weight']:+6.2f}  {item['name']}  {printable(item['detail'])}".rstrip())
    _section("It says of itself", [_statement(item) for item in entry["statements"]])
    _section("Doubts", [_doubt(item) for item in entry["doubts"]])
    click.echo("Lines")
    for item in entry["lines"]:
        if item["role"] != "blank":
            sure = "" if item.get("probability", 1.0) >= 0.9 else f" ({item['probability']:.0%})"
            click.echo(f"  {item['number']:5}  {item['role'] + sure:22}  {printable(item['text'])[:80]}")


def _section(title: str, rows: list[str]) -> None:
    if rows:
        click.echo(title)
        for row in rows:
            click.echo(f"  {printable(row)}")


def _statement(item: dict[str, Any]) -> str:
    place = f"line {item['line']}" if item["line"] else ""
    normalised = f" = {item['normalised']}" if item["normalised"] else ""
    return f"{item['fact']:18} {item['value'][:80]}{normalised}  {place}".rstrip()


def _doubt(item: dict[str, Any]) -> str:
    others = " or ".join(item["alternatives"])
    return f"line {item['line']}: {item['message']}: {item['chosen']} ({item['probability']:.0%}), not {others}"


def _explain(item: dict[str, Any]) -> None:
    click.echo(f"line {item['number']}: {click.style(item['role'], bold=True)}", nl=False)
    click.echo(f", {item['probability']:.1%} sure" if "probability" in item else "")
    click.echo(f"  | {printable(item['text'])[:110]}")
    for evidence in item["evidence"]:
        click.echo(f"  {evidence['weight']:+6.2f}  {evidence['name']}  {printable(evidence['detail'])}".rstrip())
