"""The house style of the style sheets of the web page, the EPUB and the shelf, as far as a program can see it."""

import re
from pathlib import Path

import pytest
from lxml import etree

FOLDER = Path(__file__).resolve().parents[2] / "xslt"
XSL = "{http://www.w3.org/1999/XSL/Transform}"
SHEETS = sorted(path for path in FOLDER.rglob("*.xsl") if "print" not in path.relative_to(FOLDER).parts[0])
LONGEST = 300
LANGUAGES = {"ar", "da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "ru", "sv"}


def trees():
    return {path: etree.parse(str(path)) for path in SHEETS}


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: str(path.relative_to(FOLDER)))
def test_everything_is_typed(path):
    tree = etree.parse(str(path))
    for name in ("function", "variable", "param"):
        for element in tree.iter(XSL + name):
            assert element.get("as"), (element.sourceline, name, element.get("name"))


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: str(path.relative_to(FOLDER)))
def test_what_is_not_to_be_used(path):
    text = path.read_text(encoding="utf-8")
    code = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    for word in ("generate-id", "xsl:copy-of", "disable-output-escaping", "preceding::", "following::", "xsl:evaluate"):
        assert word not in code
    if path.name != "labels.xsl":  # a table, a row a word
        assert len(text.splitlines()) <= LONGEST
        assert max(map(len, text.splitlines())) <= 120
    assert not re.search(r"count\(preceding", code) or "ncx" in code


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_sheet_says_what_it_is_for(path):
    tree = etree.parse(str(path))
    before = tree.getroot().getprevious()
    assert before is not None
    assert before.tag is etree.Comment
    assert len(before.text.strip()) > 20


def test_every_mode_is_declared():
    declared = {one.get("name") for tree in trees().values() for one in tree.iter(XSL + "mode")}
    used = {
        mode
        for tree in trees().values()
        for one in tree.iter(XSL + "template", XSL + "apply-templates")
        for mode in (one.get("mode") or "").split()
    }
    assert used - {"#current", "#default"} == declared
    for tree in trees().values():
        for one in tree.iter(XSL + "mode"):
            assert one.get("on-no-match"), one.get("name")
            assert one.get("on-multiple-match") == "fail", one.get("name")


def test_what_may_include_what():
    for path, tree in trees().items():
        place = path.relative_to(FOLDER).parts
        links = [one.get("href") for one in tree.iter(XSL + "include", XSL + "import")]
        if len(place) > 1:
            assert links == [], f"{path} is a module: only entries and edition.xsl include"
        for link in links:
            assert (path.parent / link).is_file()


def test_the_table_of_words_is_complete():
    rows = list(etree.parse(str(FOLDER / "lib" / "labels.xsl")).iter("label"))
    keys = [row.get("key") for row in rows]
    assert len(keys) == len(set(keys))
    for row in rows:
        assert set(row.keys()) == {"key", *LANGUAGES}
        assert all(value.strip() for value in row.values())
    used = set()
    for path in SHEETS:
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r"ed:label\('([a-z-]+)'", text))
        used |= set(re.findall(r"name=\"key\" select=\"'([a-z-]+)'\"", text))
        used = {key for key in used if not key.endswith("-")}
        used |= {"show-" + name for name in re.findall(r"'(\w+)'\[current\(\)//text//", text)}
    assert used <= set(keys)
