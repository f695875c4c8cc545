"""``edition render``: from any TEI to HTML, EPUB and PDF."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from edition.cli.options import FormatList, chosen_layout, epoch, layout_options, run_prepared, worker_options
from edition.cli.outcome import finish
from edition.cli.validate import tei_files
from edition.model.book_layout import layout_of
from edition.model.job import AnthologyJob, Format, RenderJob
from edition.model.problem import Problem, Refusal

_Prepared = tuple[RenderJob | AnthologyJob, tuple[Problem, ...] | None]


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="The output folder."
)
@click.option(
    "--to", "formats", type=FormatList(), default="html,epub,pdf", show_default=True, help="The outputs to make."
)
@click.option("--strict", is_flag=True, help="Refuse TEI that is not valid, instead of only saying so.")
@click.option(
    "--split",
    is_flag=True,
    help="Make one EPUB of all FILES, too: an anthology, split into parts with titles (epub/anthology.epub).",
)
@layout_options
@worker_options
def render(
    files: tuple[Path, ...],
    output: Path,
    formats: tuple[Format, ...],
    *,
    strict: bool,
    split: bool,
    paper: str | None,
    layout: tuple[tuple[str, str], ...],
    jobs: int | None,
    timeout: int,
    memory: int,
    quiet: bool,
) -> None:
    """Render TEI FILES (or folders of .xml files), ours or anybody's, to HTML, EPUB and PDF.

    \b
    Examples:
      edition render letter.xml -o out
      edition render corpus/ -o out --to epub --strict
      edition render letters/ -o out --to epub --split
      edition render play.xml -o out --to pdf --paper a5 --layout chapters=right
    """
    chosen = chosen_layout(paper, layout)
    prepared: list[_Prepared] = [_prepare(path, formats, chosen, strict=strict) for path in tei_files(files)]
    if split and "epub" not in formats:
        raise click.UsageError("--split makes an EPUB: add epub to --to")
    if split:
        prepared.append(_anthology([job for job, _ in prepared if isinstance(job, RenderJob)]))
    results = run_prepared(prepared, "Rendering", workers=jobs, timeout=timeout, memory=memory)
    finish(output, [job for job, _ in prepared], results, [], quiet=quiet)


def _anthology(jobs: Sequence[RenderJob]) -> _Prepared:
    """The job for one book of all the files; its settings are those of the folder of the first of them."""
    from edition.configuration import PROJECT_FILE, load

    folder = Path(jobs[0].path).parent
    name = next(name for name in ("anthology", "anthology-of-all") if name not in {job.identifier for job in jobs})
    job = AnthologyJob(str(folder), name, tuple((one.path, one.identifier) for one in jobs), epoch=epoch())
    settings = folder / PROJECT_FILE
    try:
        epub = load(settings).get("epub", {}) if settings.is_file() else {}
    except Refusal as refusal:
        return job, refusal.problems
    return replace(job, title=epub.get("anthology", ""), epub=epub), None


def _prepare(
    path: Path, formats: tuple[Format, ...], layout: dict[str, str], *, strict: bool
) -> tuple[RenderJob, tuple[Problem, ...] | None]:
    """The job for one file, and the problems where it must not be done. Of its configuration the layouts hold."""
    from edition.acquire import identifier
    from edition.configuration import configuration_of

    job = RenderJob(str(path), identifier(path.name), formats, strict=strict, epoch=epoch())
    try:
        configuration = configuration_of(path)
        return replace(job, layout=layout_of(configuration.layout | layout), epub=configuration.epub), None
    except Refusal as refusal:
        return job, refusal.problems
