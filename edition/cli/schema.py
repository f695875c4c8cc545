"""``edition schema``: the schemas that the user keeps, for ``edition validate --schema NAME``."""

import sys
from pathlib import Path

import click

from edition.cli.problems import printable, show
from edition.model.problem import Refusal


@click.group("schema")
def schema() -> None:
    """Keep schemas at hand: add a file, fetch a TEI release, list what is there.

    \b
    Examples:
      edition schema add project.rng
      edition schema fetch tei_all
      edition schema list
      edition validate letter.xml --schema tei_all
    """


@schema.command("add")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--name", help="The name to keep it under [default: that of the file].")
def add(file: Path, name: str | None) -> None:
    """Keep a copy of FILE, a RELAX NG schema in XML syntax (.rng).

    Its TEI version is read from the comment in its head.

    \b
    Example:
      edition schema add tei_all-4.9.0.rng
    """
    from edition.grammars.kept import cache_folder, keep, read_schema
    from edition.validation.profile import schema_of

    try:
        schema_of(file)
        kept = keep(cache_folder(), read_schema(file), name=name or file.stem, origin=str(file.resolve()))
    except Refusal as refusal:
        show(refusal.problems)
        sys.exit(1)
    click.echo(f"{kept.label}: SHA-256 {kept.sha256}")
    click.echo(f"use it with: edition validate FILE --schema {kept.label}", err=True)


@schema.command("list")
def list_schemas() -> None:
    """List the schemas that are kept, with version, SHA-256 and origin.

    Exit status: 1 where one of them is not as it was kept.

    \b
    Example:
      edition schema list
    """
    from edition.grammars.kept import cache_folder, kept_schemas, unchanged

    folder = cache_folder()
    kept = kept_schemas(folder)
    bad = False
    for one in kept:
        version = f"TEI {one.version}" if one.version else "TEI version unknown"
        click.echo(f"{one.label}  {version}  SHA-256 {one.sha256}  {printable(one.origin)}")
        try:
            unchanged(one)
        except Refusal as refusal:
            show(refusal.problems)
            bad = True
    click.echo(f"{len(kept)} in {folder}", err=True)
    if bad:
        sys.exit(1)


@schema.command("fetch")
@click.argument("name", type=click.Choice(["tei_all"]))
@click.argument("version", required=False)
@click.option("--sha256", default="", metavar="HEX", help="Refuse anything that does not have this SHA-256.")
def fetch_schema(name: str, version: str | None, sha256: str) -> None:
    """Fetch a schema of a TEI release from the vault of the TEI Consortium, and keep it.

    This is the only command that uses the network. Without VERSION, the newest release that this version of edition
    knows.

    \b
    Examples:
      edition schema fetch tei_all
      edition schema fetch tei_all 4.9.0
    """
    import re

    from edition.grammars.fetch import NEWEST, fetch
    from edition.grammars.kept import cache_folder
    from edition.validation.profile import schema_of

    wanted = version or NEWEST
    if not re.fullmatch(r"\d+\.\d+\.\d+[a-z]?", wanted):
        raise click.UsageError(f"{wanted!r} is not a version of TEI P5, such as {NEWEST}")
    try:
        kept = fetch(cache_folder(), name, wanted, sha256=sha256)
        schema_of(Path(kept.path))
    except Refusal as refusal:
        show(refusal.problems)
        sys.exit(1)
    click.echo(f"{kept.label}: SHA-256 {kept.sha256}")
