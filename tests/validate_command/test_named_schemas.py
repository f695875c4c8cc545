"""xml-model instructions: what they name, and which of it is followed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.grammars.choice import choose, judge
from edition.grammars.named import named_schemas
from edition.model.job import ValidateJob
from edition.resources import folder

RELAX_NG = "http://relaxng.org/ns/structure/1.0"
SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
RELEASE = "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng"
VAULT = "https://www.tei-c.org/Vault/P5/4.9.0/xml/tei/custom/schema/relaxng/tei_all.rng"


def document(*instructions: str) -> bytes:
    lines = [
        "<?xml version='1.0'?>",
        *(f"<?xml-model {one}?>" for one in instructions),
        "<TEI><?xml-model href='no'?></TEI>",
    ]
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        (f'href="a.rng" schematypens="{RELAX_NG}"', ("a.rng", "relax-ng")),
        (f"href='a.xml' type='application/xml' schematypens='{RELAX_NG}'", ("a.xml", "relax-ng")),
        ('href="a.rng"', ("a.rng", "relax-ng")),
        ('href="a.rnc"', ("a.rnc", "relax-ng-compact")),
        ('href="a" type="application/relax-ng-compact-syntax"', ("a", "relax-ng-compact")),
        (f'schematypens="{SCHEMATRON}" href="a.sch"', ("a.sch", "schematron")),
        ('href="a.sch"', ("a.sch", "schematron")),
        ('href="a.xsd" schematypens="http://www.w3.org/2001/XMLSchema"', ("a.xsd", "other")),
        ('href="a&amp;b.rng"', ("a&b.rng", "relax-ng")),
    ],
)
def test_an_instruction_is_read(instruction, expected):
    (named,) = named_schemas(document(instruction))
    assert (named.href, named.language, named.line) == (*expected, 2)


@pytest.mark.parametrize(
    "data", [b"", b"<", b"\x00\xff", b"<TEI/>", document('schematypens="x"'), b"<?xml-model href='a.rng'"]
)
def test_where_nothing_is_named(data):
    assert named_schemas(data) == ()


@pytest.mark.parametrize("encoding", ["none-such", "utf-7", "shift_jis", "utf-32"])
def test_an_encoding_that_is_not_read(encoding):
    named_schemas(document('href="a.rng"').replace(b"'1.0'", f"'1.0' encoding='{encoding}'".encode()))


@given(st.binary() | st.text(alphabet="<?>xml-modehrf='\" \n&;!DOCTYPE[]").map(str.encode))
def test_whatever_the_bytes_are(data):
    for named in named_schemas(data):
        assert named.href


def test_no_entity_is_followed():
    data = b'<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/hostname">]>\n<?xml-model href="a.rng"?><TEI>&a;</TEI>'
    assert [named.href for named in named_schemas(data)] == ["a.rng"]


def test_other_encodings_are_read():
    text = document('href="a.rng"').decode().replace("'1.0'", "'1.0' encoding='UTF-16'")
    assert named_schemas(text.encode("utf-16"))[0].href == "a.rng"


def test_a_report_tells_no_path_of_one_machine(tmp_path):
    path = tmp_path / "schema" / "a.rng"
    assert judge(path, str(tmp_path))["file"] == "schema/a.rng"
    assert judge(path, None)["file"] == judge(path, str(tmp_path / "tei"))["file"] == "a.rng"


# -- what is followed --------------------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path):
    """A folder with schemas, a TEI folder beside them, and something outside of it."""
    for name in ("outside.rng", "project/schema/a.rng", "project/tei/b.rng", "project/tei/c.sch"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<grammar/>", encoding="utf-8")
    return tmp_path / "project"


def chosen(project, *instructions, tree=True, **options):
    job = ValidateJob(str(project / "tei" / "x.xml"), tree=str(project) if tree else None, **options)
    return choose(document(*instructions), job)


def test_without_any_the_profile_judges(project):
    assert chosen(project).schemas == (None,)
    assert judge(None)["name"] == "profile of edition"
    assert len(judge(None)["sha256"]) == 64


def test_files_are_followed(project):
    choice = chosen(project, 'href="b.rng"', 'href="../schema/a.rng"', 'href="b.rng"', 'href="c.sch"')
    assert choice.schemas == (project / "tei/b.rng", project / "schema/a.rng")
    assert choice.rules == (
        (project / "tei/c.sch", None),
        (project / "tei/b.rng", None),
        (project / "schema/a.rng", None),
    )
    assert choice.told == ()


def test_the_schema_of_the_user_goes_before(project):
    choice = chosen(project, 'href="b.rng"', 'href="c.sch"', schema="mine.rng", schematron="mine.sch", phase="p")
    assert choice.schemas == (Path("mine.rng"),)
    assert choice.rules == ((Path("mine.sch"), "p"), (Path("mine.rng"), None))


def test_a_grammar_named_for_its_rules_as_well(project):
    choice = chosen(project, 'href="b.rng"', f'href="b.rng" schematypens="{SCHEMATRON}" phase="final"')
    assert choice.schemas == (project / "tei/b.rng",)
    assert choice.rules == ((project / "tei/b.rng", "final"),)
    assert choice.told == ()


@pytest.mark.parametrize(
    ("instruction", "reason"),
    [
        ('href="../../outside.rng"', "outside"),
        ('href="%2e%2e/%2e%2e/outside.rng"', "outside"),
        ('href="/etc/passwd" schematypens="http://relaxng.org/ns/structure/1.0"', "outside"),
        ('href="file:///etc/passwd.rng"', "on the web"),
        ('href="//host/a.rng"', "on the web"),
        ('href="https://example.org/a.rng"', "on the web"),
        ('href="missing.rng"', "not there"),
        ('href="b.rnc"', "compact"),
        ('href="a.xsd"', "schema language"),
        (f'href="{RELEASE}"', "on the web"),
    ],
)
def test_what_is_passed_over_is_told_and_the_profile_judges(project, instruction, reason):
    choice = chosen(project, instruction)
    assert choice.schemas == (None,)
    assert [problem.code for problem in choice.told] == ["C004"]
    assert reason in choice.told[0].message
    assert choice.told[0].place.line == 2


def test_outside_the_current_folder_only_the_files_own_folder_counts(project):
    assert chosen(project, 'href="b.rng"', tree=False).schemas == (project / "tei/b.rng",)
    assert [problem.code for problem in chosen(project, 'href="../schema/a.rng"', tree=False).told] == ["C004"]


def test_a_link_does_not_lead_outside(project):
    try:
        (project / "tei" / "link.rng").symlink_to(project.parent / "outside.rng")
    except OSError:
        pytest.skip("no symbolic links here")
    assert [problem.code for problem in chosen(project, 'href="link.rng"').told] == ["C004"]


@pytest.mark.parametrize(("address", "label"), [(VAULT, "tei_all-4.9.0"), (RELEASE, "tei_all-4.12.0")])
def test_a_schema_of_tei_is_found_among_the_kept_ones(project, address, label):
    kept = tuple((name, f"/cache/{name}.rng") for name in ("tei_all-4.12.0", "tei_all-4.9.0"))
    assert [str(path) for path in chosen(project, f'href="{address}"', kept=kept).schemas] == [f"/cache/{label}.rng"]


def test_another_host_gets_nothing_from_the_kept_ones(project):
    kept = (("tei_all-4.12.0", "/cache/tei_all-4.12.0.rng"),)
    address = RELEASE.replace("www.tei-c.org", "www.tei-c.org.example.org")
    assert chosen(project, f'href="{address}"', kept=kept).schemas == (None,)


def test_our_own_name_for_our_own_profile_is_the_profile(project):
    assert chosen(project, 'href="edition.rng"').schemas == (None,)
    assert chosen(project, 'href="edition.rng"').told == ()
    (project / "tei" / "edition.rng").write_bytes((folder("schemas") / "edition.rng").read_bytes())
    assert chosen(project, 'href="edition.rng"').schemas == (None,)
    (project / "tei" / "edition.rng").write_text("<other/>", encoding="utf-8")
    assert chosen(project, 'href="edition.rng"').schemas == (project / "tei" / "edition.rng",)
