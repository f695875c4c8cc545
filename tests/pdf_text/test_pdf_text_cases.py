"""Dumps of many kinds, each with the outline that a reader of it should find. Outlines are read before accepted."""

from pathlib import Path

import pytest
from pdf_outline import outline

from edition.encoding import encode
from edition.readers import detect, pdf_text

from conftest import source_of  # isort: skip

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


@pytest.fixture(params=CASES, ids=lambda path: path.stem)
def case(request):
    return source_of(request.param.read_bytes().decode("utf-8"), request.param.stem)


def test_outline(case, file_regression):
    reading = pdf_text.read(case)
    stated = "".join(
        f"{item.fact}{f' ({item.group})' if item.group else ''} = {item.value}\n" for item in reading.statements
    )
    shown = outline(encode(case, reading).xml) + f"\nlanguage {reading.language}\n{stated}"
    file_regression.check(shown, extension=".outline")


def test_the_form_is_told(case):
    assert detect(case).form == "pdf-text"


def test_every_line_has_a_role(case):
    roles = pdf_text.read(case).roles
    assert [role.number for role in roles] == [line.number for line in case.lines]
    assert not [role for role in roles if role.role == "text"]
