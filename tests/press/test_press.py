"""Texts set in every dirty form and language are read back as they were. ``make press`` prints the whole tables."""

import pytest
from judging import SURE, summary
from model import LANGUAGES
from press import Result, jobs, run
from report import scores
from setters import FORMS

EACH = 28
LEAST = 0.8
HONEST = 0.9


@pytest.fixture(scope="module", params=list(FORMS))
def read_back(request) -> list[Result]:
    """A sample of one form at the usual level of dirt."""
    return [run(job) for job in jobs(EACH, request.param)]


def test_what_was_set_is_found(read_back):
    found = {name: [score for form in row.values() for score in form] for name, row in scores(read_back).items()}
    means = {name: round(sum(values) / len(values), 3) for name, values in found.items()}
    every = [value for values in found.values() for value in values]
    assert sum(every) / len(every) >= LEAST, means


def test_form_and_language_are_found(read_back):
    assert sum(result.right_form for result in read_back) / EACH >= 0.95
    assert sum(result.right_language for result in read_back) / EACH >= 0.95


def test_sure_decisions_are_right(read_back):
    judged = [one for result in read_back for one in result.judgements]
    sure = [one.right for one in judged if one.probability >= SURE]
    assert sum(sure) / len(sure) >= HONEST, summary(judged)


def test_the_languages_are_there():
    assert LANGUAGES == ("da", "de", "el", "en", "es", "fi", "fr", "it", "la", "nb", "nl", "pl", "ru", "sv")
