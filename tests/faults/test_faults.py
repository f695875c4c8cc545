"""Each fault of every day gets exactly the codes and lines that it should, and the page about them is fresh."""

from pathlib import Path

import pytest
from faults_page import faults, page

FAULTS = faults()
DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_the_fault_is_told_and_nothing_else(fault):
    assert tuple(dict.fromkeys(f"{one.code} {one.place.line}" for one in fault.found)) == fault.expected


def test_there_are_many():
    assert len(FAULTS) >= 20


def test_the_page_about_them_is_fresh(file_regression):
    file_regression.check(page(), fullpath=DOCS / "faults.md", encoding="utf-8")


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_message_says_where_and_what_to_do(fault):
    for problem in fault.found:
        assert problem.place.line, problem
        assert problem.place.column, problem
        assert problem.excerpt, problem
        assert problem.hint or problem.rule.hint, problem
