"""Sets texts in every dirty form, reads them back, and prints how much of each phenomenon was found again, and whether
the readers were sure of what was right. What the tables mean: docs/press.md.
"""

import argparse
import multiprocessing
import os
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import click
from judging import summary
from model import LANGUAGES
from press import Job, Result, jobs, make, run
from report import calibration_table, missed, reliability_table, score_table, wrong_decisions
from setters import FORMS


def main() -> None:
    arguments = _arguments()
    plan = list(jobs(arguments.texts, arguments.form, arguments.language, arguments.dirt))
    if arguments.print is not None:
        print(make(plan[arguments.print]).gold.text)
        return
    results = list(_results(plan, arguments.workers))
    for result in results:
        if arguments.show and (line := missed(result, arguments.show)):
            print(line)
        if arguments.wrong:
            print(*wrong_decisions(result), sep="\n", end="\n" * bool(wrong_decisions(result)))
    print(score_table(results))
    judged = [one for result in results for one in result.judgements]
    print(*("", reliability_table(results), "", calibration_table(results), "", summary(judged)), sep="\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="?", type=int, default=200)
    parser.add_argument("--form", choices=list(FORMS))
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--dirt", type=int, choices=range(4), default=1, help="0 clean, 1 usual, 2 bad, 3 a ruin")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--show", metavar="PHENOMENON", help="print what was missed and what was invented of it")
    parser.add_argument("--wrong", action="store_true", help="print every wrong decision")
    parser.add_argument("--print", metavar="SEED", type=int, help="print the text of one seed as it was set, no more")
    return parser.parse_args()


def _results(plan: list[Job], workers: int) -> Iterator[Result]:
    """The results in the order of the plan, with a bar on a terminal."""
    with (
        multiprocessing.get_context("spawn").Pool(workers) as pool,
        click.progressbar(length=len(plan), label="Reading", file=sys.stderr) as bar,
    ):
        for result in pool.imap(run, plan, chunksize=4):
            bar.update(1)
            yield result


if __name__ == "__main__":
    main()
