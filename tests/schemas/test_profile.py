"""The profile: fresh, inside TEI, and wide enough for all that the encoder writes."""

import shutil
from pathlib import Path
from random import Random

import pytest
import rnc2rng
from generator import Generator
from lxml import etree

from edition.encoding.elements import ATTRIBUTES
from edition.encoding.header_elements import HEADER_ATTRIBUTES
from edition.resources import folder
from edition.validation.relaxng import faults, load
from edition.validation.relaxng.expected import expected
from edition.validation.relaxng.names import listed, local
from edition.xml.parse import parse

SCHEMAS = folder("schemas")
GRAMMAR = SCHEMAS / "edition.rng"
DOCUMENTS = 40


@pytest.fixture(scope="module")
def schema():
    return load(GRAMMAR)


def attributes(schema, element: str) -> set[str]:
    """The attributes that the profile allows on an element."""
    found: set[str] = set()
    waiting = [one.content for tag, ones in schema.declared.items() if local(tag) == element for one in ones]
    while waiting:
        pattern = waiting.pop()
        for attribute in expected([pattern]).attributes:
            for name in listed(attribute.names):
                if name not in found:
                    found.add(name)
                    waiting.extend(rest for _, rest in pattern.attribute(name))
    return {name.replace("{http://www.w3.org/XML/1998/namespace}", "xml:") for name in found}


def test_the_grammar_is_made_from_its_source():
    made = rnc2rng.dumps(rnc2rng.load(str(SCHEMAS / "edition.rnc")))
    assert GRAMMAR.read_text(encoding="utf-8").strip() == made.strip(), (
        "run: rnc2rng schemas/edition.rnc schemas/edition.rng"
    )


def test_it_has_what_the_encoder_writes(schema):
    known = {local(tag) for tag in schema.declared}
    for name, written in [*ATTRIBUTES.items(), *HEADER_ATTRIBUTES.items()]:
        assert name in known, name
        assert set(written) - {"xmlns"} <= attributes(schema, name), name


@pytest.fixture(scope="module")
def documents(schema) -> list[bytes]:
    """Random documents that are valid by the profile, in which every element of it occurs."""
    generator = Generator(schema, Random(4))
    wanted = {local(tag) for tag in schema.declared}
    made: list[bytes] = []
    while len(made) < DOCUMENTS or not wanted <= generator.seen:
        made.append(generator.document())
        assert len(made) < 10 * DOCUMENTS, f"never made: {sorted(wanted - generator.seen)}"
    return made


def test_random_documents_are_valid_by_the_profile(documents, schema):
    for document in documents:
        assert [fault.message for fault in faults(parse(document, "random"), schema)] == []


def test_whatever_is_valid_here_is_valid_tei(documents, tei_schemas):
    """Inclusion, by trial: every random document is valid against each release of tei_all."""
    for path in sorted(tei_schemas.glob("tei_all*.rng")):
        theirs = load(path)
        for document in documents:
            found = [f"{fault.message} | {fault.hint}" for fault in faults(parse(document, "random"), theirs)]
            assert found == [], path.name


def test_jing_says_the_same(documents, tei_schemas, tmp_path):
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")
    import subprocess
    import sys

    small = sorted(documents, key=len)[: DOCUMENTS // 2]
    for index, document in enumerate(small):
        (tmp_path / f"{index}.xml").write_bytes(document)
    files = [str(path) for path in tmp_path.glob("*.xml")]
    for path in (GRAMMAR, *sorted(tei_schemas.glob("tei_all*.rng"))):
        command = [str(Path(sys.executable).with_name("pyjing")), "-i", str(path), *files]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.stdout[:2000] == "", path.name


def test_every_element_of_the_profile_is_one_of_tei(schema, tei_schemas):
    for path in sorted(tei_schemas.glob("tei_all*.rng")):
        theirs = load(path)
        assert set(schema.declared) <= set(theirs.declared), path.name


def test_every_definition_is_used():
    root = etree.parse(GRAMMAR).getroot()
    name = "{http://relaxng.org/ns/structure/1.0}"
    used = {node.get("name") for node in root.iter(f"{name}ref")}
    assert {node.get("name") for node in root.iter(f"{name}define")} == used
