"""What a finished reading is not sure of: paragraphs, the form, signs that call no note."""

import pytest

from edition import readers
from edition.acquire import identifier
from edition.model.reading import Doubt, Form
from edition.model.source import Charset, Source, cut_lines
from edition.readers.shared.paragraph_signs import Neighbours, weigh_paragraph
from edition.readers.shared.weighing import probability, total

FULL = Neighbours(60)

UNSURE = {
    "a dateline": ("Mudport, 12 June 1902", FULL),
    "a salute": ("Dear Madam,", FULL),
    "a name": ("Tobias Wren", FULL),
    "a heading": ("Of the tides", FULL),
    "a stage direction": ("(She closes the cupboard.)", Neighbours(8)),
    "a row of a table": ("north quay\t12\t45", Neighbours(3)),
    "a line that was cut off": (
        "The harbour office had kept its records in the same old cupboard by the stairs and",
        FULL,
    ),
    "an item": ("3. a lamp with two wicks", Neighbours(5)),
}
SURE = {
    "a paragraph": ("The harbour office had kept its records in the same cupboard for longer than anybody knew.", FULL),
    "a short answer": ("She asked nobody about the lamp.", FULL),
    "an introduction": ("In her report she wrote as follows:", FULL),
    "a paragraph with a call at its end": (
        "The office had kept all of its many records in one cupboard, it is said.[12]",
        FULL,
    ),
}


@pytest.mark.parametrize("name", UNSURE)
def test_what_may_be_something_else_is_unsure(name):
    text, neighbours = UNSURE[name]
    assert probability(total(weigh_paragraph(text, neighbours, "en"))) < 0.8


@pytest.mark.parametrize("name", SURE)
def test_what_ends_as_a_sentence_is_sure(name):
    text, neighbours = SURE[name]
    assert probability(total(weigh_paragraph(text, neighbours, "en"))) >= 0.8


BODY = "The harbour office kept its records in one cupboard, and nobody asked why it was so deep. " * 3


def source_of(text: str) -> Source:
    charset = Charset("utf-8", "", 1.0)
    return Source(identifier("a.txt"), "a.txt", "", len(text), charset, text, cut_lines(text))


def doubts(text: str, form: Form | None = None) -> list[Doubt]:
    source = source_of(text)
    return list(readers.read(source, readers.detect(source, form)).doubts)


def test_a_doubtful_paragraph_is_told_with_its_place_and_in_the_roles_of_its_line():
    source = source_of(f"# The cupboard\n\n{BODY}\n\nTobias Wren\n\n{BODY}\n")
    reading = readers.read(source, readers.detect(source, "markdown"))
    found = [doubt for doubt in reading.doubts if doubt.code == "paragraph"]
    assert [source.slice(doubt.span) for doubt in found] == ["Tobias Wren"]
    role = next(role for role in reading.roles if role.number == 5)
    assert role.probability < 0.8
    assert "up to three words" in [item.name for item in role.evidence]


def test_a_sign_that_calls_no_note_is_told():
    text = f"# The cupboard\n\n{BODY}[^1] It was deep.\n\n{BODY}\n\n[^1]: Deeper than it looked.\n"
    assert not [one for one in doubts(text, "markdown") if one.code == "note-reference"]
    called = "\n\n".join(f"{BODY.strip()}<sup>{number}</sup>" for number in (1, 2, 3))
    lost = f"# The cupboard\n\n{called}\n\n<sup>1</sup> See the log.\n\n<sup>3</sup> Undated.\n"
    found = [one for one in doubts(lost, "ocr-markdown") if one.code == "note-reference"]
    assert [one.message.split()[0] for one in found] == ["2"]


def test_years_and_figures_are_no_left_over_signs():
    text = f"# The cupboard\n\n{BODY}[^1] It was built in 1848 for 12 lamps (14 in winter).\n\n[^1]: Undated.\n"
    assert not [one for one in doubts(text, "markdown") if one.code == "note-reference"]


def test_a_form_that_is_forced_is_no_doubt():
    assert not [one for one in doubts("A line.\n\nAnother line.\n", "plain-text") if one.code == "form"]
