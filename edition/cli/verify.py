"""``edition verify``: the proof that nothing was lost and nothing invented."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from edition.cli.options import progress
from edition.cli.problems import as_json, as_sarif, show
from edition.model.problem import Place, Problem, Severity
from edition.model.rules import UNREADABLE_SOURCE

if TYPE_CHECKING:  # loading it takes lxml, which --help does not need
    from edition.verification import Triple

_KINDS = ("text", "layout", "changed", "mark", "meta", "furniture", "added", "edited")


@click.command("verify")
@click.argument("paths", metavar="DIR-or-TEI...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--sources",
    multiple=True,
    type=click.Path(path_type=Path, exists=True),
    help="Where the sources are [default: where the report says, else beside the TEI].",
)
@click.option("--format", "style", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
def verify_command(paths: tuple[Path, ...], sources: tuple[Path, ...], style: str, *, quiet: bool) -> None:
    """Prove from source, TEI and ledger alone that nothing was lost and nothing invented.

    The check shares no code with the converters. Exit status: 0 all proven, 1 some are not.

    \b
    Examples:
      edition verify out
      edition verify letter.xml --sources originals/
    """
    from edition.verification import find_triples

    triples, told = find_triples(paths, sources=sources)
    problems = list(told)
    with progress(len(triples), "Verifying") as step:
        for triple in triples:
            found = _prove(triple)
            problems.extend(found)
            step(triple.tei.name)
            if style == "text" and not quiet:
                click.echo(_line(triple, found), err=True)
    if style == "text":
        show(problems, quiet=quiet)
    else:
        click.echo(as_json(problems) if style == "json" else as_sarif(problems))
    if not triples or any(problem.severity is Severity.ERROR for problem in problems):
        sys.exit(1)


def _prove(triple: "Triple") -> tuple[Problem, ...]:
    from edition.verification import Names, verify

    try:
        source, tei, ledger = (path.read_bytes() for path in (triple.source, triple.tei, triple.ledger))
    except OSError as error:
        return (Problem(UNREADABLE_SOURCE, Place(str(error.filename)), error.strerror or "cannot be read"),)
    return verify(source, tei, ledger, files=Names(*map(_short, (triple.source, triple.tei, triple.ledger))))


def _short(path: Path) -> str:
    """A path without detours, from here where it lies below."""
    whole = path.resolve()
    return str(whole.relative_to(Path.cwd()) if whole.is_relative_to(Path.cwd()) else whole)


def _line(triple: "Triple", problems: tuple[Problem, ...]) -> str:
    """What became of the characters of one source, in one line."""
    if any(problem.severity is Severity.ERROR for problem in problems):
        return f"{triple.tei.stem}: not proven"
    data = json.loads(triple.ledger.read_bytes())
    counts: Counter[str] = Counter()
    for run in data["runs"]:
        start, end = run.get("s") or run["t"]
        counts[run["as"]] += end - start
    parts = ", ".join(f"{counts[kind]} {kind}" for kind in _KINDS if counts[kind])
    return f"{triple.tei.stem}: proven; {data['source']['length']} characters: {parts}"
