"""``edition adopt``: from now on the TEI is the master."""

import hashlib
import json
import sys
from pathlib import Path

import click

from edition.cli.master import ledger_path, read_ledger, tei_path
from edition.cli.problems import show
from edition.files import write
from edition.model.artefact import Output
from edition.model.problem import Place, Problem
from edition.model.rules import LEDGER_MISSING, NOT_A_PROJECT


@click.command()
@click.argument("identifiers", metavar="ID...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="The output folder of the build [default: this one].",
)
def adopt(identifiers: tuple[str, ...], output: Path) -> None:
    """Make the TEI of ID the master that editors correct by hand.

    Builds never write an adopted file again. They render from it, check it, and make a ledger that tells the
    editors' changes apart (`edited`) and still accounts for all the rest.

    \b
    Example:
      edition adopt letter-1890 -o out
    """
    problems = [problem for identifier in identifiers if (problem := _adopt(output, identifier)) is not None]
    show(problems)
    if problems:
        sys.exit(1)


def _adopt(output: Path, identifier: str) -> Problem | None:
    tei, ledger = tei_path(output, identifier), ledger_path(output, identifier)
    if not tei.is_file():
        return Problem(NOT_A_PROJECT, Place(str(tei)), "there is no such TEI file")
    data = read_ledger(ledger)
    if not data:
        return Problem(LEDGER_MISSING, Place(str(ledger)), "without its ledger the file cannot be adopted")
    if data.get("state") == "adopted":
        click.echo(f"{identifier}: adopted already", err=True)
        return None
    edited = hashlib.sha256(tei.read_bytes()).hexdigest() != data.get("tei", {}).get("sha256")
    text = json.dumps({"state": "adopted", **data}, ensure_ascii=False, indent=1) + "\n"
    write(output, Output(f"tei/{ledger.name}", text.encode("utf-8")))
    click.echo(f"{identifier}: adopted; {tei} is the master from now on", err=True)
    if edited:
        click.echo("it has edits already: build once more, so that its ledger accounts for them", err=True)
    return None
