"""``edition render``: from any TEI to HTML, EPUB and PDF."""

from pathlib import Path

import click

from edition.cli.options import FormatList, epoch, run_jobs, worker_options
from edition.cli.outcome import finish
from edition.cli.validate import tei_files
from edition.model.job import Format, RenderJob


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="The output folder."
)
@click.option(
    "--to", "formats", type=FormatList(), default="html,epub,pdf", show_default=True, help="The outputs to make."
)
@click.option("--strict", is_flag=True, help="Refuse TEI that is not valid, instead of only saying so.")
@worker_options
def render(
    files: tuple[Path, ...],
    output: Path,
    formats: tuple[Format, ...],
    *,
    strict: bool,
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
    """
    from edition.acquire import identifier

    work = [
        RenderJob(str(path), identifier(path.name), formats, strict=strict, epoch=epoch()) for path in tei_files(files)
    ]
    results = run_jobs(work, "Rendering", workers=jobs, timeout=timeout, memory=memory)
    finish(output, work, results, [], quiet=quiet)
