"""``edition build`` and ``edition convert``: from sources to an output folder."""

from pathlib import Path
from typing import Any

import click

from edition.cli.options import FormatList, chosen_layout, epoch, layout_options, run_prepared, worker_options
from edition.cli.outcome import finish
from edition.cli.problems import show
from edition.model.book_layout import layout_of
from edition.model.job import FORMATS, BuildJob, Format
from edition.model.problem import Problem, Refusal
from edition.model.reading import FORMS

_SOURCES = click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
_OUT = click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="The output folder."
)
_FORM = click.option(
    "--from", "form", type=click.Choice(FORMS), help="The form of the sources [default: found by itself]."
)
_RECURSIVE = click.option("-r", "--recursive", is_flag=True, help="Take sources from folders inside folders too.")


@click.command()
@_SOURCES
@_OUT
@click.option(
    "--to", "formats", type=FormatList(), default=",".join(FORMATS), show_default=True, help="The outputs to make."
)
@_FORM
@_RECURSIVE
@layout_options
@worker_options
def build(sources: tuple[Path, ...], output: Path, formats: tuple[Format, ...], **options: Any) -> None:
    """Build editions from SOURCES: files, or folders of .txt and .md files.

    Every source becomes checked TEI with a ledger, an HTML edition, an EPUB and a PDF. Nothing needs to be configured:
    form, language, character encoding, metadata, notes and pages are found in the source. Faults in one source leave
    the others alone.

    \b
    Examples:
      edition build letters/ -o out
      edition build diary.md minutes.txt -o out --to tei,html
      edition build scan.txt -o out --from pdf-text
      edition build novel.md -o out --paper a5 --layout notes=end
    """
    build_sources(sources, output, formats, **options)


@click.command()
@_SOURCES
@_OUT
@_FORM
@_RECURSIVE
@worker_options
def convert(sources: tuple[Path, ...], output: Path, **options: Any) -> None:
    """Convert SOURCES to checked TEI with its ledger, and nothing else.

    \b
    Example:
      edition convert letters/ -o out
    """
    build_sources(sources, output, ("tei",), **options)


def build_sources(
    sources: tuple[Path, ...],
    output: Path,
    formats: tuple[Format, ...],
    *,
    form: Any = None,
    recursive: bool = False,
    paper: str | None = None,
    layout: tuple[tuple[str, str], ...] = (),
    jobs: int | None = None,
    timeout: int = 300,
    memory: int = 4000,
    quiet: bool = False,
) -> None:
    """Build all sources into ``output`` and end the program with status 1 where anything was refused."""
    from edition.acquire import find_sources

    paths, problems = find_sources(sources, recursive=recursive)
    show(problems, quiet=quiet)
    chosen = chosen_layout(paper, layout)
    prepared = [_prepare(path, output, formats, form, chosen) for path in paths]
    results = run_prepared(prepared, "Building", workers=jobs, timeout=timeout, memory=memory)
    finish(output, [job for job, _ in prepared], results, problems, quiet=quiet)


def _prepare(
    path: Path, output: Path, formats: tuple[Format, ...], form: Any, layout: dict[str, str]
) -> tuple[BuildJob, tuple[Problem, ...] | None]:
    """The job for one source, and the problems where it must not be done."""
    from edition.acquire import identifier

    name = identifier(path.name)
    try:
        return _job(path, name, output, formats, form, layout), None
    except Refusal as refusal:
        return BuildJob(str(path), name, formats), refusal.problems


def _job(
    path: Path, name: str, output: Path, formats: tuple[Format, ...], form: Any, layout: dict[str, str]
) -> BuildJob:
    from edition.cli.master import adopted_tei, refuse_edited
    from edition.configuration import configuration_of

    configuration = configuration_of(path)
    refuse_edited(output, name)
    return BuildJob(
        path=str(path),
        identifier=name,
        formats=formats,
        form=form or configuration.form,
        overrides=configuration.metadata,
        adopted=adopted_tei(output, name),
        layout=layout_of(configuration.layout | layout),
        epub=configuration.epub,
        epoch=epoch(),
    )
