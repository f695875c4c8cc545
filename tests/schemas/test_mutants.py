"""A sample of the mutants that `make mutants` judges: our verdicts are those of jing."""

import shutil

import pytest
from lxml import etree
from mutants.grammars import PROFILE, Grammar, grammars
from mutants.verdicts import compare, mutants
from places import outside

from edition.validation.relaxng import faults, load
from edition.xml.namespaces import XML_ID
from edition.xml.parse import parse

SAMPLE = 120


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Grammar]:
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")
    tei = outside("EDITION_TEI", "tei")
    found = grammars(tmp_path_factory.mktemp("grammars"), tei if tei.is_dir() else None)
    return {grammar.name: grammar for grammar in found}


def test_verdicts_are_those_of_jing(known: dict[str, Grammar]) -> None:
    assert len(known) >= 5
    for seed, grammar in enumerate(known.values()):
        verdicts = compare(grammar, SAMPLE, seed)
        assert verdicts.differing == [], grammar.name
        assert min(verdicts.valid, verdicts.invalid) > SAMPLE / 10, verdicts


def test_ids_and_references_are_those_of_jing(known: dict[str, Grammar]) -> None:
    for name in ("NCX", "DTBook 2005"):
        verdicts = compare(known[name], SAMPLE, 5, ids=True)
        assert verdicts.differing == [], name


def test_verdicts_of_libxml_on_the_profile() -> None:
    """libxml2 is a third opinion, on our own profile only: on TEI's schemas it may need minutes."""
    ours, theirs = load(PROFILE), etree.RelaxNG(etree.parse(PROFILE))
    for document in mutants(ours, SAMPLE, 11):
        root = parse(document, "mutant")
        ids = [node.get(XML_ID) for node in root.iter(etree.Element) if node.get(XML_ID) is not None]
        if len(ids) > len(set(ids)):
            continue  # to libxml2 that is a fault of the type ID; to us it is one whatever the grammar says
        assert bool(faults(root, ours)) != theirs.validate(root), document.decode()
