"""``edition init`` and ``edition status``: a project's beginning, and how it stands."""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import click

from edition.cli.master import is_adopted, read_ledger, tei_path
from edition.cli.outcome import counted
from edition.cli.problems import show
from edition.files import write
from edition.model.artefact import Output
from edition.model.problem import Place, Problem
from edition.model.rules import NOT_A_PROJECT

_TEMPLATE = """\
# Everything here is optional: what stands in this file adds to, or overrides, what a source says of itself.
# It holds for all sources of this folder; NAME.meta.toml beside NAME.txt holds for that one alone.

[metadata]
# title = "Letters from the coast"
# author = ["Surname, Given name"]
# editor = "Given name Surname"
# publisher = "Your institution"
# licence = "CC BY 4.0"
# licence_url = "https://creativecommons.org/licenses/by/4.0/"
# language = "en"

[source]
# form = "pdf-text"

[print]
# paper = "a5"
# notes = "end"
"""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
def init(folder: Path) -> None:
    """Begin a project in FOLDER: a place for the sources, and a commented edition.toml.

    \b
    Example:
      edition init letters
    """
    configuration = folder / "sources" / "edition.toml"
    if configuration.exists():
        raise click.UsageError(f"{configuration} is there already")
    write(folder, Output("sources/edition.toml", _TEMPLATE.encode("utf-8")))
    click.echo(
        f"put your texts into {folder / 'sources'}, then: edition build {folder / 'sources'} -o {folder / 'build'}"
    )


@click.command()
@click.argument("output", type=click.Path(path_type=Path, file_okay=False), default=Path())
def status(output: Path) -> None:
    """Say what is stale, edited, doubtful or faulty in an OUTPUT folder.

    Exit status: 1 where anything is stale or faulty.

    \b
    Example:
      edition status out
    """
    report = output / "report.json"
    try:
        entries: list[dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["sources"]
    except (OSError, ValueError, KeyError, TypeError):
        show([Problem(NOT_A_PROJECT, Place(str(report)), "there is no readable report here")])
        sys.exit(1)
    faulty = False
    for entry in entries:
        words = _state(output, entry)
        faulty = faulty or any(word in ("stale", "edited", "invalid", "source missing") for word in words)
        doubts = len(entry.get("doubts", []))
        words += [counted(doubts, "doubt")] if doubts else []
        click.echo(f"{entry['id']}: {', '.join(words) or 'up to date'}")
    if faulty:
        sys.exit(1)


def _state(output: Path, entry: dict[str, Any]) -> list[str]:
    words: list[str] = []
    source = output / str(entry.get("source", ""))
    if not source.is_file():
        words.append("source missing")
    elif hashlib.sha256(source.read_bytes()).hexdigest() != entry.get("sha256", ""):
        words.append("stale")
    tei = tei_path(output, str(entry["id"]))
    ledger = read_ledger(tei.with_suffix("").with_suffix(".ledger.json"))
    if is_adopted(output, str(entry["id"])):
        words.append("adopted")
    elif tei.is_file() and ledger and hashlib.sha256(tei.read_bytes()).hexdigest() != ledger["tei"]["sha256"]:
        words.append("edited")
    if not entry.get("valid", False):
        words.append("invalid")
    return words
