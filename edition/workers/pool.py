"""A pool of locked worker processes. Each takes one job at a time; one that dies or hangs is replaced, and its job
comes back as that source's clear error.
"""

import multiprocessing
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import TracebackType

from edition.model.job import Job, JobResult
from edition.model.problem import Place, Problem
from edition.model.rules import WORKER_DIED, WORKER_MEMORY, WORKER_TIMEOUT
from edition.workers.child import serve

_SPAWN = multiprocessing.get_context("spawn")
_OUT_OF_MEMORY = (-9, 99)  # killed by the system; SaxonC ends the process with 99


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection
    index: int | None = None
    deadline: float = 0.0


@dataclass(slots=True)
class Pool:
    """Runs jobs in ``size`` processes, each job at most ``seconds`` long and each process at most ``megabytes`` big.

    Results come back in the order of the jobs, whatever the order they were finished in.
    """

    size: int
    seconds: int = 300
    megabytes: int = 4_000
    target: Callable[[Connection, int, int], None] = serve
    _workers: list[_Worker] = field(default_factory=list)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.connection.close()
            if kind is not None:
                worker.process.kill()
        for worker in self._workers:
            worker.process.join(timeout=2)
            if worker.process.is_alive():
                worker.process.kill()
        self._workers.clear()

    def run(self, jobs: Sequence[Job], finished: Callable[[JobResult], None] | None = None) -> list[JobResult]:
        """Run all jobs; ``finished`` is called with each result as it comes in."""
        results: list[JobResult | None] = [None] * len(jobs)
        waiting = list(range(len(jobs)))[::-1]
        while waiting or any(worker.index is not None for worker in self._workers):
            self._hand_out(jobs, waiting)
            for worker, result in self._collect(jobs):
                index = worker.index
                worker.index = None
                if index is not None:
                    results[index] = result
                    if finished is not None:
                        finished(result)
        return [result for result in results if result is not None]

    def _hand_out(self, jobs: Sequence[Job], waiting: list[int]) -> None:
        while waiting:
            worker = next((worker for worker in self._workers if worker.index is None), None)
            if worker is None:
                if len(self._workers) >= self.size:
                    return
                worker = self._start()
            worker.index = waiting.pop()
            worker.deadline = time.monotonic() + self.seconds
            try:
                worker.connection.send(jobs[worker.index])
            except OSError:  # it died between two jobs: its end is collected as that of this job
                continue

    def _start(self) -> _Worker:
        ours, theirs = _SPAWN.Pipe()
        process = _SPAWN.Process(target=self.target, args=(theirs, self.seconds, self.megabytes), daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _collect(self, jobs: Sequence[Job]) -> list[tuple[_Worker, JobResult]]:
        busy = [worker for worker in self._workers if worker.index is not None]
        soonest = min(worker.deadline for worker in busy)
        ready = wait([worker.connection for worker in busy], timeout=max(soonest - time.monotonic(), 0.01))
        collected: list[tuple[_Worker, JobResult]] = []
        for worker in busy:
            job = jobs[worker.index or 0]
            if worker.connection in ready:
                collected.append((worker, self._receive(worker, job)))
            elif time.monotonic() >= worker.deadline:
                worker.process.kill()
                self._discard(worker)
                problem = Problem(WORKER_TIMEOUT, Place(job.path), f"stopped after {self.seconds} seconds")
                collected.append((worker, JobResult(job.path, problems=(problem,))))
        return collected

    def _receive(self, worker: _Worker, job: Job) -> JobResult:
        try:
            result: JobResult = worker.connection.recv()
        except (EOFError, OSError):
            self._discard(worker)
            return JobResult(job.path, problems=(self._death(worker, job),))
        return result

    def _death(self, worker: _Worker, job: Job) -> Problem:
        status = worker.process.exitcode
        if status in _OUT_OF_MEMORY:
            return Problem(WORKER_MEMORY, Place(job.path), f"needed more than {self.megabytes} MB")
        if status == -24:  # SIGXCPU
            return Problem(WORKER_TIMEOUT, Place(job.path), f"used up {self.seconds} seconds of processor time")
        return Problem(WORKER_DIED, Place(job.path), f"its worker process ended with status {status}")

    def _discard(self, worker: _Worker) -> None:
        worker.process.join(timeout=5)
        worker.connection.close()
        self._workers.remove(worker)
