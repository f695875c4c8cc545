"""Cases with the TEI that was read and accepted for them; the ledger of each must hold."""

import re
from pathlib import Path

import pytest
from made_cases import CASES
from proof import faults, tree
from pytest_regressions.file_regression import FileRegressionFixture
from scribe import Scribe

from edition import __version__
from edition.model.artefact import TeiDocument
from edition.model.source import Source

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def made(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[Source, TeiDocument]:
    sources: list[Source] = []
    write = Scribe.made

    def remember(scribe: Scribe) -> Source:
        sources.append(write(scribe))
        return sources[-1]

    monkeypatch.setattr(Scribe, "made", remember)
    document = CASES[request.param]()
    return sources[-1], document


@pytest.mark.parametrize("made", CASES, indirect=True)
def test_case(
    made: tuple[Source, TeiDocument], request: pytest.FixtureRequest, file_regression: FileRegressionFixture
) -> None:
    source, document = made
    assert faults(source, document) == []
    name = request.node.callspec.id
    problems = "".join(f"<!-- {one.code} {one.place}: {one.message} -->\n" for one in document.problems)
    version = re.sub(rf"\b{re.escape(__version__)}\b", "VERSION", document.xml.decode())
    file_regression.check(version + problems, fullpath=GOLDEN / f"{name}.xml", encoding="utf-8")


def test_every_golden_belongs_to_a_case() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(CASES)


def test_cases_parse() -> None:
    for make in CASES.values():
        assert tree(make()).tag.endswith("TEI")
