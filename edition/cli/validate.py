"""``edition validate``: is this TEI valid?"""

import sys
from pathlib import Path

import click

from edition.cli.options import run_jobs, worker_options
from edition.cli.problems import as_json, as_sarif, show
from edition.model.job import ValidateJob
from edition.model.problem import Severity


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--schema",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A RELAX NG schema (.rng) to check against [default: the profile of edition].",
)
@click.option("--format", "style", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@worker_options
def validate(
    files: tuple[Path, ...],
    schema: Path | None,
    style: str,
    *,
    jobs: int | None,
    timeout: int,
    memory: int,
    quiet: bool,
) -> None:
    """Check TEI FILES (or folders of .xml files): schema, Schematron, pointers. Ours or anybody's.

    Exit status: 0 all valid, 1 some are not.

    \b
    Examples:
      edition validate out/tei
      edition validate letter.xml --schema tei_all.rng
      edition validate out/tei --format sarif > report.sarif
    """
    work = [ValidateJob(str(path), str(schema) if schema else None) for path in tei_files(files)]
    results = run_jobs(work, "Validating", workers=jobs, timeout=timeout, memory=memory)
    problems = [problem for result in results for problem in result.problems]
    if style == "text":
        show(problems, quiet=quiet)
        invalid = sum(1 for result in results if result.failed)
        if not quiet:
            click.echo(f"{len(results) - invalid} of {len(results)} valid", err=True)
    else:
        click.echo(as_json(problems) if style == "json" else as_sarif(problems))
    if any(problem.severity is Severity.ERROR for problem in problems):
        sys.exit(1)


def tei_files(paths: tuple[Path, ...]) -> list[Path]:
    """The files named, and the .xml files of the folders named (of their ``tei`` folder where they are output folders).

    Raises click.UsageError where a folder holds none.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        folder = path / "tei" if (path / "tei").is_dir() else path
        inside = sorted(folder.glob("*.xml"))
        if not inside:
            raise click.UsageError(f"no .xml files in {folder}")
        found.extend(inside)
    return found
