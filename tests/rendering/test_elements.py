"""Every element of TEI P5 is handled: it is in the one table, it stands in a test file, and it is treated as said."""

import re
from pathlib import Path

import pytest
from lxml import etree
from pages import ROOT, TEI, TEI_FILES, classes, html_tree, names, page_words

from edition.rendering import html

ELEMENTS = set((Path(__file__).parent / "elements.txt").read_text(encoding="utf-8").split())
XSL = "{http://www.w3.org/1999/XSL/Transform}"
LEFT_OUT = names("interleave anyElement re superEntry")
"""Not in every release of tei_all that the test files are held valid against, or soon in none."""


def table() -> dict[str, str]:
    rows = etree.parse(str(ROOT / "xslt" / "lib" / "elements.xsl")).getroot().iter("{*}treatment")
    found = [(name, row.get("as")) for row in rows for name in row.text.split()]
    assert len(found) == len(dict(found)), "an element is in the table twice"
    return dict(found)


def matched() -> set[str]:
    """The names of elements that a template of the modules matches, in the mode that renders."""
    found = set()
    sheets = (path for folder in ("modules", "html") for path in sorted((ROOT / "xslt" / folder).glob("*.xsl")))
    for path in sheets:
        for template in etree.parse(str(path)).iter(f"{XSL}template"):
            if template.get("mode") == "ed:text" and template.get("match"):
                pattern = template.get("match")
                while "[" in pattern:
                    pattern = re.sub(r"\[[^\[\]]*\]", "", pattern)
                found |= {part.strip().rpartition("/")[2].removeprefix("*:") for part in pattern.split("|")}
    return found - {"*", "text()", "comment()", "processing-instruction()"}


def test_the_table_has_every_element():
    assert set(table()) == ELEMENTS


def test_every_element_stands_in_a_test_file():
    used = {etree.QName(one).localname for path in TEI_FILES for one in etree.parse(str(path)).iter(etree.Element)}
    assert used >= ELEMENTS - LEFT_OUT


def test_what_the_table_says_of_templates_is_so():
    assert {name for name, treatment in table().items() if treatment == "template"} == matched() & ELEMENTS


@pytest.mark.parametrize("path", TEI_FILES, ids=lambda path: path.stem)
def test_nothing_is_unhandled(path):
    main = html_tree(html.render(path.read_bytes(), "test").outputs[0].data).find(".//main")
    assert not [one.get("class") for one in main.iter(etree.Element) if "unhandled" in classes(one)]


def test_an_element_that_is_not_of_tei_is_told_and_its_words_are_kept():
    tei = f'<TEI xmlns="{TEI[1:-1]}"><text><body><p>a <lantern>lit <hi>one</hi></lantern></p></body></text></TEI>'
    main = html_tree(html.render(tei.encode(), "test").outputs[0].data).find(".//main")
    assert page_words(main) == "a lit one"
    assert [one.get("class") for one in main.iter("span") if "unhandled" in classes(one)] == ["lantern unhandled"]


@pytest.mark.parametrize("name", sorted(name for name, treatment in table().items() if treatment == "record"))
def test_the_words_of_a_record_stand_apart(name):
    record = f"<{name}><seg>alpha</seg><seg>beta</seg></{name}>"
    tei = f'<TEI xmlns="{TEI[1:-1]}"><text><body><p>a {record}</p></body></text></TEI>'
    main = html_tree(html.render(tei.encode(), "test").outputs[0].data).find(".//main")
    if name not in ("TEI", "teiCorpus", "teiHeader"):
        assert re.search(r"alpha\s+beta", "".join(main.itertext()))
