"""Epigraphs after headings and stage directions between turns, in a finished reading of any form."""

import pytest

from edition import readers
from edition.acquire import identifier
from edition.model.block import Division, Epigraph, Paragraph, Speech
from edition.model.inline import Stage
from edition.model.source import Charset, Source, cut_lines

BODY = "The harbour office kept its records in one cupboard, and nobody asked why it was so deep. " * 3


def body_of(text: str, form) -> list:
    charset = Charset("utf-8", "", 1.0)
    source = Source(identifier("a.txt"), "a.txt", "", len(text), charset, text, cut_lines(text))
    return list(_flat(readers.read(source, readers.detect(source, form)).body))


def _flat(blocks):
    for block in blocks:
        yield block
        if isinstance(block, Division | Speech):
            yield from _flat(block.blocks)


@pytest.mark.parametrize(
    ("quoted", "form"),
    [
        ("> The tide asks nobody.\n>\n> — Tobias Wren", "markdown"),
        ("*The tide asks nobody.*\n\n— Tobias Wren", "ocr-markdown"),
    ],
)
def test_an_epigraph_names_whose_words_it_is(quoted, form):
    found = body_of(
        f"# Notes\n\nBy Ann Lee\n\n## Of the tides\n\n{quoted}\n\n{BODY}\n\n## Of the lamps\n\n{BODY}\n", form
    )
    (epigraph,) = (block for block in found if isinstance(block, Epigraph))
    assert epigraph.blocks[0].source is not None


@pytest.mark.parametrize(
    "quoted",
    ["> The tide asks nobody.", "The tide asks nobody, and nobody asks the tide."],
    ids=["nobody is named", "no quotation"],
)
def test_what_names_nobody_is_no_epigraph(quoted):
    found = body_of(f"# Notes\n\n## Of the tides\n\n{quoted}\n\n{BODY}\n", "markdown")
    assert not any(isinstance(block, Epigraph) for block in found)


TURNS = (
    "**Keeper:** Who has the key?\n\n**Clerk:** Nobody has.\n\n**Keeper:** Then we shall wait.\n\n{}\n\n"
    "**Clerk:** For how long?\n\n**Keeper:** Until noon.\n\n**Clerk:** It is noon.\n"
)


def test_a_bracketed_paragraph_between_turns_is_a_direction():
    found = body_of(f"# A scene\n\n{BODY}\n\n" + TURNS.format("(She closes the cupboard.)"), "markdown")
    assert sum(isinstance(block, Stage) for block in found) == 1


def test_other_paragraphs_between_turns_stay():
    found = body_of(f"# A scene\n\n{BODY}\n\n" + TURNS.format("She asked (twice) and waited."), "markdown")
    assert not any(isinstance(block, Stage) for block in found)


def test_brackets_in_an_essay_are_no_direction():
    found = body_of(f"# Notes\n\n{BODY}\n\n(This was in winter.)\n\n{BODY}\n", "markdown")
    assert not any(isinstance(block, Stage) for block in found)
    assert sum(isinstance(block, Paragraph) for block in found) == 3
