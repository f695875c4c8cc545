"""XInclude: parts from the folder and below, by path or xml:id; told where they stay out; refused without an end."""

from pathlib import Path

import pytest
from lxml import etree

from edition.acquire import included
from edition.model.problem import Refusal

XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
WHOLE = '<TEI xmlns="http://www.tei-c.org/ns/1.0" {}><text><body>{}</body></text></TEI>'


def whole(content: str) -> bytes:
    return WHOLE.format(XI, content).encode()


def part(content: str) -> str:
    return f'<div xmlns="http://www.tei-c.org/ns/1.0" {XI}>{content}</div>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.xml").write_text(part("<p>secret</p>"), encoding="utf-8")
    text = tmp_path / "text"
    (text / "parts").mkdir(parents=True)
    (text / "parts" / "one.xml").write_text(
        part('<p xml:id="a">one<graphic url="a.png"/></p><xi:include href="two.xml"/> tail'), encoding="utf-8"
    )
    (text / "parts" / "two.xml").write_text(part("<p>two</p>"), encoding="utf-8")
    return text


def join(folder: Path, content: str):
    tei, told = included(whole(content), folder / "main.xml")
    root = etree.fromstring(tei)
    return " ".join("".join(root.itertext()).split()), [problem.message for problem in told], root


def test_parts_stand_in_their_place_with_parts_of_their_own(folder):
    words, told, root = join(folder, '<p>before</p><xi:include href="parts/one.xml"/>after')
    assert (words, told) == ("beforeonetwo tailafter", [])
    assert [one.get("url") for one in root.iter("{*}graphic")] == ["parts/a.png"]
    assert not list(root.iter("{http://www.w3.org/2001/XInclude}include"))


def test_a_part_is_named_by_its_id(folder):
    words, told, _ = join(folder, '<xi:include href="parts/one.xml" xpointer="a"/>')
    assert (words, told) == ("one", [])


@pytest.mark.parametrize(
    ("include", "reason"),
    [
        ('href="../secret.xml"', "lies outside the folder of the text"),
        ('href="parts/%2e%2e/../../secret.xml"', "lies outside the folder of the text"),
        ('href="file:///etc/hostname"', "is not a file beside the text"),
        ('href="http://127.0.0.1/x.xml"', "is not a file beside the text"),
        ('href="//127.0.0.1/x.xml"', "is not a file beside the text"),
        ('href="parts/one.xml" parse="text"', "is to be included as text"),
        ('href="parts/none.xml"', "is not there"),
        ('href="parts"', "is not there"),
        ('href=""', "is not a file beside the text"),
        ('href="parts/one.xml" xpointer="xpointer(//p)"', "has no part"),
    ],
)
def test_what_stays_out_is_told_and_its_fallback_is_read(folder, include, reason):
    words, told, _ = join(folder, f"<xi:include {include}><xi:fallback><p>instead</p></xi:fallback></xi:include>")
    assert words == "instead"
    assert len(told) == 1
    assert reason in told[0]


def test_a_link_does_not_lead_out(folder):
    (folder / "link.xml").symlink_to(folder.parent / "secret.xml")
    words, told, _ = join(folder, '<xi:include href="link.xml"/>')
    assert words == ""
    assert "lies outside" in told[0]


def test_a_part_that_is_not_xml_is_told(folder):
    (folder / "broken.xml").write_text("<div>", encoding="utf-8")
    assert "is not read" in join(folder, '<xi:include href="broken.xml"/>')[1][0]


def test_a_circle_is_refused(folder):
    (folder / "main.xml").write_bytes(whole('<xi:include href="round.xml"/>'))
    (folder / "round.xml").write_text(part('<xi:include href="main.xml"/>'), encoding="utf-8")
    with pytest.raises(Refusal) as refusal:
        join(folder, '<xi:include href="round.xml"/>')
    assert refusal.value.problems[0].rule.code == "A011"
    assert "main.xml -> round.xml -> main.xml" in refusal.value.problems[0].message


def test_a_bomb_is_refused(folder):
    for level in range(6):
        inner = f'<xi:include href="b{level + 1}.xml"/>' * 10 if level < 5 else "<p>x</p>"
        (folder / f"b{level}.xml").write_text(part(inner), encoding="utf-8")
    with pytest.raises(Refusal, match="parts"):
        join(folder, '<xi:include href="b0.xml"/>')


def test_a_file_without_parts_stays_as_it_is(folder):
    tei = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"/>'
    assert included(tei, folder / "x.xml") == (tei, ())
