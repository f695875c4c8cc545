"""Texts set in every dirty form and language are read back as they were. ``make press`` prints the whole table."""

import pytest
from honesty import summary
from model import LANGUAGES
from run_press import MACRO, one, texts
from scoring import f1
from setters import FORMS

EACH = 28
LEAST = 0.97
LEAST_OF_ANY = 0.85


@pytest.fixture(scope="module", params=list(FORMS))
def read_back(request):
    """A sample of one form: the figures of each phenomenon, forms and languages found, judgements of lines."""
    figures: dict[str, list[float]] = {}
    forms, languages, judgements = [], [], []
    for seed, form, language in texts(EACH, request.param):
        bags, detected, found, honest = one(seed, form, language)
        forms.append(detected == form)
        languages.append(found in (language, MACRO.get(language)))
        judgements += honest
        for name, (gold, got) in bags.items():
            figures.setdefault(name, []).append(f1(gold, got))
    return figures, forms, languages, judgements


def test_what_was_set_is_found(read_back):
    figures = read_back[0]
    means = {name: round(sum(values) / len(values), 3) for name, values in figures.items()}
    every = [value for values in figures.values() for value in values]
    assert sum(every) / len(every) >= LEAST, means
    assert min(means.values()) >= LEAST_OF_ANY, means


def test_form_and_language_are_found(read_back):
    _, forms, languages, _ = read_back
    assert sum(forms) / len(forms) >= 0.95
    assert sum(languages) / len(languages) >= 0.95


def test_sure_decisions_are_right(read_back):
    judgements = read_back[3]
    sure = [right for probability, right in judgements if probability >= 0.9]
    assert sum(sure) / len(sure) >= 0.97, summary(judgements)


def test_the_languages_are_there():
    assert LANGUAGES == ("da", "de", "el", "en", "es", "fi", "fr", "it", "la", "nb", "nl", "pl", "ru", "sv")
