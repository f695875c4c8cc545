"""The RELAX NG engine: grammars of all kinds, what it says, and its verdicts beside those of jing."""

import pickle
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lxml import etree

from edition.validation.relaxng import SchemaError, faults, load

HERE = Path(__file__).parent
CASES = yaml.safe_load((HERE / "grammars.yaml").read_text(encoding="utf-8"))
RELAXNG = "http://relaxng.org/ns/structure/1.0"


def compact(text: str, path: Path) -> Path:
    """Compact syntax as a grammar in XML syntax."""
    import rnc2rng

    text = (
        text
        if re.search(r"^\s*start\s*=", text, re.MULTILINE)
        else re.sub(r"^element ", "start = element ", text, flags=re.M)
    )
    path.write_text(rnc2rng.dumps(rnc2rng.loads(text)), encoding="utf-8")
    return path


def said(document: str, schema) -> str:
    found = faults(etree.fromstring(document), schema)
    return "\n".join(f"{one.node.sourceline}: {one.message}" + (f" | {one.hint}" if one.hint else "") for one in found)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_grammars(case, tmp_path):
    schema = load(compact(case["grammar"], tmp_path / "case.rng"))
    for document in case["valid"]:
        assert said(document, schema) == "", document
    for document, words in case["invalid"].items():
        told = said(document, schema)
        assert told != ""
        assert words in (None, told), (document, told)


def test_grammars_agree_with_jing(tmp_path):
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")
    for number, case in enumerate(CASES):
        path = compact(case["grammar"], tmp_path / f"{number}.rng")
        documents = {}
        for index, document in enumerate([*case["valid"], *case["invalid"]]):
            documents[tmp_path / f"{number}-{index}.xml"] = index < len(case["valid"])
            (tmp_path / f"{number}-{index}.xml").write_text(document, encoding="utf-8")
        refused = jing(path, list(documents))
        assert {file: file.name not in refused for file in documents} == documents, case["name"]


def jing(schema: Path, files: list[Path]) -> set[str]:
    """The names of the files that jing refuses."""
    command = [str(Path(sys.executable).with_name("pyjing")), "-i", str(schema), *map(str, files)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert "fatal" not in told, told[:2000]
    return {Path(match[1]).name for match in re.finditer(r"^(.*?):\d+:\d+: error", told, re.MULTILINE)}


# -- files of a grammar ------------------------------------------------------------------------------------------------


def grammar(body: str) -> str:
    return f'<grammar xmlns="{RELAXNG}">{body}</grammar>'


def test_includes_and_references(tmp_path):
    (tmp_path / "main.rng").write_text(
        grammar(
            '<include href="parts/base.rng" ns="http://example.org/n"><define name="x"><element name="new"><empty/>'
            '</element></define></include><define name="more"><externalRef href="parts/other.rng"/></define>'
        ),
        encoding="utf-8",
    )
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "base.rng").write_text(
        grammar(
            '<start><element name="a"><ref name="x"/><ref name="more"/></element></start><div><define name="x">'
            '<element name="old"><empty/></element></define></div>'
        ),
        encoding="utf-8",
    )
    (tmp_path / "parts" / "other.rng").write_text(
        f'<element name="b" xmlns="{RELAXNG}"><text/></element>', encoding="utf-8"
    )
    schema = load(tmp_path / "main.rng")
    assert said('<a xmlns="http://example.org/n"><new/><b xmlns="">x</b></a>', schema) == ""
    assert said('<a xmlns="http://example.org/n"><old/><b xmlns="">x</b></a>', schema) != ""


def test_nested_grammars(tmp_path):
    (tmp_path / "a.rng").write_text(
        grammar(
            '<start><element name="a"><ref name="x"/><grammar><start><element name="c"><ref name="x"/>'
            '<parentRef name="x"/></element></start><define name="x"><element name="b"><empty/></element></define>'
            "</grammar></element></start>"
            '<define name="x"><element name="x"><empty/></element></define>'
        ),
        encoding="utf-8",
    )
    schema = load(tmp_path / "a.rng")
    assert said("<a><x/><c><b/><x/></c></a>", schema) == ""
    assert "<c> needs <b> before it" in said("<a><x/><c><x/><b/></c></a>", schema)


def test_data_with_exceptions(tmp_path):
    (tmp_path / "a.rng").write_text(
        f'<element name="a" xmlns="{RELAXNG}"><data type="token"><except><choice><value>no</value><value>never</value>'
        "</choice></except></data></element>",
        encoding="utf-8",
    )
    schema = load(tmp_path / "a.rng")
    assert said("<a>perhaps</a>", schema) == ""
    assert said("<a> never </a>", schema) != ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (grammar(""), "has no start"),
        (grammar('<start><ref name="x"/></start>'), "x is not defined"),
        (grammar('<start><ref name="x"/></start><define name="x"><ref name="x"/></define>'), "defined by itself"),
        (grammar("<start><empty/></start><start><empty/></start>"), "defined twice"),
        (grammar('<start><data type="date"/></start>'), "datatype"),
        (grammar('<start><externalRef href="http://example.org/x.rng"/></start>'), "not followed"),
        (grammar('<start><externalRef href="/etc/../nothing.rng"/></start>'), "cannot be read"),
        (grammar('<start><externalRef href="self.rng"/></start>'), "refers to itself"),
        (grammar('<include href="self.rng"/>'), "includes itself"),
        (grammar("<start><colour/></start>"), "RELAX NG has no element <colour>"),
        (grammar("<start><element><text/></element></start>"), "no name class"),
        (grammar('<start><element name="x:a"><text/></element></start>'), "prefix x"),
        ('<schema xmlns="http://www.w3.org/2001/XMLSchema"/>', "no RELAX NG"),
        ("<p/>", "no RELAX NG"),
    ],
)
def test_a_grammar_that_cannot_be_used_says_why(text, words, tmp_path):
    path = tmp_path / "self.rng"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SchemaError, match=re.escape(words)):
        load(path)


def test_a_grammar_of_too_many_states_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("edition.validation.relaxng.factory.MOST_PATTERNS", 2_000)
    names = [f"e{number}" for number in range(40)]
    parts = " & ".join(f"element {name} {{ empty }}?" for name in names)
    schema = load(compact(f"element all {{ element a {{ {parts} }}* }}", tmp_path / "many.rng"))
    chance = random.Random(1)
    rows = ["".join(f"<{name}/>" for name in chance.sample(names, 12)) for _ in range(400)]
    with pytest.raises(SchemaError, match="states"):
        said(f"<all>{''.join(f'<a>{row}</a>' for row in rows)}</all>", schema)


def test_the_fault_of_a_grammar_passes_between_processes():
    error = pickle.loads(pickle.dumps(SchemaError("wrong", "a.rng", 3, "mend it")))
    assert (str(error), error.file, error.line, error.hint) == ("wrong", "a.rng", 3, "mend it")


def test_attributes_make_no_state_for_every_set_of_them(tmp_path):
    """Sixty attributes have more sets than any memory: they must be looked up, and not be derived by, one by one."""
    names = [f"a{number}" for number in range(60)]
    optional = " & ".join(f"attribute {name} {{ text }}?" for name in names)
    other = "attribute b { text }, empty"
    schema = load(compact(f"element r {{ element e {{ ({optional}) | ({other}) }}* }}", tmp_path / "many.rng"))
    chance = random.Random(1)
    rows = [" ".join(f'{name}=""' for name in chance.sample(names, 20)) for _ in range(500)]
    before = schema.factory.count()
    assert said(f"<r>{''.join(f'<e {row}/>' for row in rows)}<e b=''/></r>", schema) == ""
    assert schema.factory.count() < before + 20
    assert "attribute b is not allowed" in said("<r><e a1='' b=''/></r>", schema)
