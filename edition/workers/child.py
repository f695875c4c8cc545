"""The worker process: takes jobs from its pipe until there are none, style sheets and schemas kept warm."""

import signal
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from edition.model.job import Job, JobResult
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import INTERNAL_ERROR, WORKER_MEMORY
from edition.workers.limits import bare_environment, limit_memory, limit_processor, silence_standard_error


def serve(connection: Connection, seconds: int, megabytes: int) -> None:
    """Serve jobs from a pipe. The parent ends this process by closing the pipe, or kills it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bare_environment()
    silence_standard_error()
    limit_memory(megabytes)
    from edition.pipeline import run  # after the limits, so that they hold for what it loads

    while True:
        try:
            job: Job = connection.recv()
        except EOFError:
            return
        limit_processor(seconds)
        connection.send(guarded(run, job))


def guarded(run: Callable[[Job], JobResult], job: Job) -> JobResult:
    """Run a job; whatever goes wrong becomes a problem of its source."""
    try:
        return run(job)
    except Refusal as refusal:
        return JobResult(job.path, problems=refusal.problems)
    except MemoryError:
        problem = Problem(WORKER_MEMORY, Place(job.path), "out of memory")
    except RecursionError:
        problem = Problem(INTERNAL_ERROR, Place(job.path), "nested more deeply than the converter can follow")
    except Exception as error:  # the last line of defence: one bad source must not stop the others
        problem = Problem(INTERNAL_ERROR, Place(job.path), _where(error))
    return JobResult(job.path, problems=(problem,))


def _where(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "edition" in Path(frame.filename).parts]
    place = f" at {Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""
    message = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}{place}: {message}"
