"""A worker that hangs, dies or hoards memory costs its own source, and no other."""

import sys

import misbehaving
import pytest

from edition.model.job import InspectJob
from edition.workers import Pool


def run(*names: str, size: int = 2, seconds: int = 20, megabytes: int = 1500):
    with Pool(size, seconds, megabytes, misbehaving.serve) as pool:
        return pool.run([InspectJob(name) for name in names])


def codes(results):
    return [[problem.code for problem in result.problems] for result in results]


def test_results_come_in_the_order_of_the_jobs():
    names = [f"source-{number}" for number in range(12)]
    assert [result.path for result in run(*names)] == names


def test_a_worker_is_kept_for_the_next_job():
    results = run(*[f"source-{number}" for number in range(6)], size=1)
    assert len({result.entry["process"] for result in results}) == 1


def test_a_hanging_worker_is_stopped_and_the_others_go_on():
    results = run("good", "hang", "fine", "spin", "well", seconds=2)
    assert codes(results) == [[], ["W002"], [], ["W002"], []]


def test_a_dead_worker_is_an_error_of_its_source():
    results = run("die", "good", "die", "fine", size=1)
    assert codes(results) == [["W001"], [], ["W001"], []]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to kill with")
def test_a_killed_worker_is_told_as_out_of_memory():
    assert codes(run("killed", "good")) == [["W003"], []]


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is one of Linux")
def test_too_much_memory_is_refused():
    assert codes(run("hoard", "good")) == [["W003"], []]


def test_a_defect_is_told_in_one_line_and_the_worker_goes_on():
    results = run("crash", "good", "deep", "fine", size=1)
    assert codes(results) == [["W004"], [], ["W004"], []]
    message = results[0].problems[0].message
    assert "\n" not in message
    assert "ValueError" in message


def test_the_environment_is_empty(monkeypatch):
    monkeypatch.setenv("EDITION_TEST_SECRET", "42")
    assert run("good")[0].entry["secret"] is None
