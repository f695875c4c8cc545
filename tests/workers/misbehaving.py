"""Worker processes that go wrong on purpose, by the name of the job's file."""

import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

from edition.model.job import Job, JobResult
from edition.workers.child import guarded
from edition.workers.limits import bare_environment, limit_memory


def misbehave(job: Job) -> JobResult:
    name = Path(job.path).name
    if name == "hang":
        time.sleep(600)
    elif name == "spin":
        while True:
            pass
    elif name == "die":
        os._exit(7)
    elif name == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    elif name == "crash":
        raise ValueError("what\nhappened")
    elif name == "deep":
        return misbehave_deeply(0)
    elif name == "hoard":
        hoard = [bytearray(50_000_000) for _ in range(100)]
        return JobResult(job.path, entry={"hoard": len(hoard)})
    return JobResult(job.path, entry={"process": os.getpid(), "secret": os.environ.get("EDITION_TEST_SECRET")})


def misbehave_deeply(depth: int) -> JobResult:
    return misbehave_deeply(depth + 1)


def serve(connection: Connection, seconds: int, megabytes: int) -> None:
    bare_environment()
    limit_memory(megabytes)
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        connection.send(guarded(misbehave, job))
