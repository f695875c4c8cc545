"""The lock on the XSLT processor: nothing is read, written or found out, whatever a style sheet or a file asks for."""

from pathlib import Path

import pytest

from edition.model.problem import Refusal
from edition.xml.saxon import StyleSheet, StyleSheetError

SHEET = """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
  <xsl:param name="word" as="xs:string" select="'none'"/>
  <xsl:param name="words" as="array(xs:string)" select="[]"/>
  <xsl:param name="number" as="xs:integer" select="0"/>
  <xsl:param name="flag" as="xs:boolean" select="false()"/>
  <xsl:template match="/" as="map(xs:string, xs:string)">
    <xsl:map><xsl:map-entry key="'result'">{}</xsl:map-entry></xsl:map>
  </xsl:template>
</xsl:stylesheet>"""
TEI = b'<TEI xmlns="http://www.tei-c.org/ns/1.0">words</TEI>'
PARAMETERS = {"word": str, "words": tuple, "number": int, "flag": bool}


def sheet(tmp_path: Path, content: str) -> StyleSheet:
    path = tmp_path / "sheet.xsl"
    path.write_text(SHEET.format(content), encoding="utf-8")
    return StyleSheet(path, PARAMETERS)


@pytest.fixture
def secret(tmp_path) -> Path:
    path = tmp_path / "secret.xml"
    path.write_text("<secret>canary</secret>", encoding="utf-8")
    return path


READS = {
    "doc": "string(doc('{uri}'))",
    "document": "string(document('{uri}'))",
    "unparsed-text": "unparsed-text('{uri}')",
    "json-doc": "string(json-doc('{uri}'))",
    "collection": "string(collection('{uri}')[1])",
    "available": "if (doc-available('{uri}') or unparsed-text-available('{uri}')) then 'canary' else error()",
    "entity": "string(parse-xml('&lt;!DOCTYPE x [&lt;!ENTITY e SYSTEM &quot;{uri}&quot;>]>&lt;x>&amp;amp;e;&lt;/x>'))",
    "transform": "string(transform(map {{'stylesheet-location': '{uri}'}})?output)",
}


@pytest.mark.parametrize("way", sorted(READS))
def test_a_style_sheet_reads_no_file(way, tmp_path, secret):
    expression = READS[way].format(uri=secret.as_uri())
    locked = sheet(tmp_path, f'<xsl:sequence select="{expression}"/>')
    with pytest.raises(Refusal):
        locked.transform(TEI, "test.xml")


def test_a_style_sheet_writes_no_file(tmp_path):
    target = tmp_path / "written.xml"
    content = f'<xsl:result-document href="{target.as_uri()}"><a/></xsl:result-document><xsl:sequence select="\'x\'"/>'
    with pytest.raises((StyleSheetError, Refusal)):
        sheet(tmp_path, content).transform(TEI, "test.xml")
    assert not target.exists()


def test_a_style_sheet_sees_no_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("EDITION_SECRET", "canary")
    content = "<xsl:sequence select=\"string(environment-variable('EDITION_SECRET'))\"/>"
    assert sheet(tmp_path, content).transform(TEI, "test.xml")["result"] == ""


@pytest.mark.parametrize("order", ["locked first", "parsed before"])
def test_a_document_reads_no_file(order, tmp_path, secret):
    plain = sheet(tmp_path, '<xsl:sequence select="string(.)"/>')
    if order == "parsed before":
        assert plain.transform(TEI, "test.xml")["result"] == "words"
    attack = (
        f'<!DOCTYPE TEI [<!ENTITY e SYSTEM "{secret.as_uri()}">]><TEI xmlns="http://www.tei-c.org/ns/1.0">&e;</TEI>'
    )
    with pytest.raises(Refusal) as refused:
        plain.transform(attack.encode("utf-8"), "test.xml")
    assert "canary" not in str(refused.value)


def test_entities_of_the_document_itself_are_read(tmp_path):
    own = b'<!DOCTYPE TEI [<!ENTITY e "own words">]><TEI xmlns="http://www.tei-c.org/ns/1.0">&e;</TEI>'
    assert sheet(tmp_path, '<xsl:sequence select="string(.)"/>').transform(own, "test.xml")["result"] == "own words"


def test_a_fault_is_told_with_its_line(tmp_path):
    with pytest.raises(Refusal) as refused:
        sheet(tmp_path, "<xsl:sequence select=\"'x'\"/>").transform(b"<TEI>\n<p>\n</TEI>", "broken.xml")
    assert refused.value.problems[0].place.file == "broken.xml"
    assert refused.value.problems[0].place.line == 3


def test_parameters_are_typed_and_known(tmp_path):
    content = "<xsl:sequence select=\"string-join(($word, string($number), string($flag), $words?*), '|')\"/>"
    locked = sheet(tmp_path, content)
    given = {"word": "wört", "number": 3, "flag": True, "words": ("a", "b")}
    assert locked.transform(TEI, "x.xml", given)["result"] == "wört|3|true|a|b"
    assert locked.transform(TEI, "x.xml")["result"] == "none|0|false", "parameters must not outlive their run"
    for wrong in ({"wrod": "x"}, {"number": "3"}, {"word": 3}):
        with pytest.raises(StyleSheetError):
            locked.transform(TEI, "x.xml", wrong)


def test_a_sheet_that_does_not_compile_is_a_defect(tmp_path):
    with pytest.raises(StyleSheetError, match=r"sheet\.xsl"):
        sheet(tmp_path, '<xsl:sequence select="no-such-function()"/>')


def test_a_nul_does_not_cut_a_parameter_short(tmp_path):
    locked = sheet(tmp_path, '<xsl:sequence select="$word"/>')
    with pytest.raises(StyleSheetError):
        locked.transform(TEI, "x.xml", {"word": "a\0b"})
