"""Options and small helpers that several verbs share."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from edition.model.book_layout import CHOICES
from edition.model.job import FORMATS, Format, Job, JobResult
from edition.model.problem import Problem
from edition.workers import Pool

_Command = TypeVar("_Command", bound=Callable[..., Any])


class FormatList(click.ParamType[Any]):
    """A comma-separated choice of output formats."""

    name = "formats"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[Format, ...]:
        """Turn ``html,epub`` into formats in their fixed order."""
        if isinstance(value, tuple):
            return value
        names = [part.strip() for part in str(value).split(",") if part.strip()]
        unknown = [name for name in names if name not in FORMATS]
        if "deposit" in unknown:
            self.fail("deposit packages are not built by this version yet", param, ctx)
        if unknown or not names:
            self.fail(f"choose from {', '.join(FORMATS)}, not {value!r}", param, ctx)
        return tuple(name for name in FORMATS if name in names)


class LayoutChoice(click.ParamType[Any]):
    """A key of the print layout and its value, as ``notes=end``."""

    name = "key=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Turn ``notes=end`` into a pair that the layout knows."""
        if isinstance(value, tuple):
            return value
        key, _, chosen = (part.strip() for part in str(value).partition("="))
        if key not in CHOICES:
            self.fail(f"{key!r} is no key of the layout; there are {', '.join(CHOICES)}", param, ctx)
        if chosen not in CHOICES[key]:
            self.fail(f"{key} is one of {', '.join(CHOICES[key])}, not {chosen!r}", param, ctx)
        return key, chosen


def layout_options(command: _Command) -> _Command:
    """Add the options that say how the print edition is set; they come before ``[print]`` in edition.toml."""
    for option in (
        click.option(
            "--layout",
            type=LayoutChoice(),
            multiple=True,
            help="The print edition, as notes=end or chapters=right; see docs/print.md for all keys. May be repeated.",
        ),
        click.option("--paper", type=click.Choice(CHOICES["paper"]), help="The format of the print edition."),
    ):
        command = option(command)
    return command


def chosen_layout(paper: str | None, layout: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What the command line says of the layout, by key."""
    return dict(layout) | ({"paper": paper} if paper else {})


def worker_options(command: _Command) -> _Command:
    """Add the options that say how the worker processes run."""
    for option in (
        click.option("-q", "--quiet", is_flag=True, help="Show errors only."),
        click.option(
            "--memory", type=click.IntRange(500), default=4000, show_default=True, help="Megabytes a worker may use."
        ),
        click.option(
            "--timeout",
            type=click.IntRange(1),
            default=300,
            show_default=True,
            help="Seconds that one source may take.",
        ),
        click.option(
            "-j", "--jobs", type=click.IntRange(1), default=None, help="Worker processes [default: one a core]."
        ),
    ):
        command = option(command)
    return command


def epoch() -> int | None:
    """The seconds of SOURCE_DATE_EPOCH (reproducible-builds.org), or None where it is not set.

    Raises click.UsageError where it is no number.
    """
    value = os.environ.get("SOURCE_DATE_EPOCH")
    if value is None or not value.strip():
        return None
    try:
        return int(value)
    except ValueError:
        raise click.UsageError(f"SOURCE_DATE_EPOCH is not a number of seconds: {value!r}") from None


def run_jobs(jobs: Sequence[Job], label: str, *, workers: int | None, timeout: int, memory: int) -> list[JobResult]:
    """Run jobs in worker processes, with a progress bar on a terminal. Results are in the order of the jobs."""
    size = min(workers or os.cpu_count() or 1, max(len(jobs), 1))
    with Pool(size, timeout, memory) as pool, progress(len(jobs), label) as step:
        return pool.run(jobs, lambda result: step(Path(result.path).name))


def run_prepared(
    prepared: Sequence[tuple[Job, tuple[Problem, ...] | None]],
    label: str,
    *,
    workers: int | None,
    timeout: int,
    memory: int,
) -> list[JobResult]:
    """Run those jobs that nothing speaks against; the others come back with the problems that do."""
    work = [job for job, refusal in prepared if refusal is None]
    made = iter(run_jobs(work, label, workers=workers, timeout=timeout, memory=memory))
    return [next(made) if refusal is None else JobResult(job.path, problems=refusal) for job, refusal in prepared]


@contextmanager
def progress(length: int, label: str) -> Iterator[Callable[[str], None]]:
    """A progress bar on standard error where that is a terminal, else nothing."""
    stream = sys.stderr
    if not stream.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=length, label=label, file=stream, show_pos=True, item_show_func=_shorten) as bar:
        yield lambda name: bar.update(1, name)


def _shorten(item: Any) -> str | None:
    name = None if item is None else str(item)
    return name if name is None or len(name) <= 32 else f"{name[:31]}…"
