"""The pages about the profile: every element is there with all that the schemas say, and every link arrives."""

import re
from functools import cache
from pathlib import Path

import html5lib
import pytest
from lxml import etree

from edition.rendering.profile import render
from edition.resources import folder
from edition.validation.relaxng import load
from edition.validation.relaxng.names import listed, local
from edition.validation.relaxng.patterns import Attribute, Element, Text, Value
from edition.validation.relaxng.schema import inner

T = "{http://www.tei-c.org/ns/1.0}"
S = "{http://purl.oclc.org/dsdl/schematron}"
SCHEMAS = folder("schemas")


@cache
def pages() -> dict[str, etree._Element]:
    return {
        output.path.removeprefix("profile/"): html5lib.parse(
            output.data.decode("utf-8"), namespaceHTMLElements=False, treebuilder="lxml"
        ).getroot()
        for output in render()
        if output.path.endswith(".html")
    }


@cache
def entries() -> dict[str, etree._Element]:
    found = [entry for page in pages().values() for entry in page.iterfind(".//section[@class='entry']")]
    assert len({entry.get("id") for entry in found}) == len(found)
    return {str(entry.get("id")): entry for entry in found}


@cache
def declarations() -> dict[str, Element]:
    return {local(tag): declared for tag, (declared,) in load(SCHEMAS / "edition.rng").declared.items()}


def parts(declaration: Element) -> list[object]:
    """Everything in an element's declaration, down to its children and to the values of its attributes."""
    found: dict[object, None] = {}
    waiting = [declaration.content]
    while waiting:
        pattern = waiting.pop()
        if pattern not in found:
            found[pattern] = None
            waiting.extend(() if isinstance(pattern, Element | Attribute) else inner(pattern))
    return list(found)


def names(entry: etree._Element, kind: str) -> set[str]:
    return {"".join(link.itertext()) for link in entry.iterfind(f".//dd[@class='{kind}']//a")}


def test_every_element_has_its_entry() -> None:
    assert set(entries()) == set(declarations())


@pytest.mark.parametrize("name", sorted(declarations()))
def test_what_an_entry_says(name: str) -> None:
    entry, declared = entries()[name], parts(declarations()[name])
    children = {local(tag) for one in declared if isinstance(one, Element) for tag in listed(one.names)}
    assert names(entry, "holds") == children
    holds = entry.find(".//dd[@class='holds']")
    assert holds is not None
    has_text = any(isinstance(one, Text) for one in declared)
    assert (holds.text or "").strip().startswith("text") == has_text
    attributes = {
        tag.replace("{http://www.w3.org/XML/1998/namespace}", "xml:")
        for one in declared
        if isinstance(one, Attribute)
        for tag in listed(one.names)
    }
    shown = {code.text for code in entry.iterfind(".//th/code")}
    shown |= {code.text for code in pages()["common.html"].iterfind(".//section[@id='globals']//th/code")}
    assert shown == attributes
    assert entry.find("pre") is not None


def test_every_value_that_a_grammar_lists_is_shown() -> None:
    for name, entry in entries().items():
        for attribute in (one for one in parts(declarations()[name]) if isinstance(one, Attribute)):
            values = {one.string for one in _values(attribute)}
            ident = listed(attribute.names)[0].replace("{http://www.w3.org/XML/1998/namespace}", "xml:")
            if ident in ("cert", "default") or not values:
                continue
            rows = [row for row in entry.iter("tr") if row.findtext("th/code") == ident]
            assert values <= {code.text for row in rows for code in row.iterfind(".//li/code")}, f"{name}/@{ident}"


def _values(attribute: Attribute) -> list[Value]:
    found, waiting = [], [attribute.part]
    while waiting:
        pattern = waiting.pop()
        if isinstance(pattern, Value):
            found.append(pattern)
        part = getattr(pattern, "part", None)
        waiting.extend(inner(pattern) or (() if part is None else (part,)))
    return found


def test_places_agree_with_contents() -> None:
    for name, entry in entries().items():
        holders = {other for other, one in entries().items() if name in names(one, "holds")}
        assert names(entry, "stands-in") == holders, name


def test_every_rule_is_shown() -> None:
    shown = {str(rule.get("id")) for page in pages().values() for rule in page.iterfind(".//div[@class='rule']")}
    rules = etree.parse(SCHEMAS / "edition.sch").iter(f"{S}assert", f"{S}report")
    assert shown == {f"rule-{rule.get('id')}" for rule in rules}


def test_every_example_is_shown_as_it_stands() -> None:
    def plain(text: str) -> str:
        return re.sub(r"\s+", "", text)

    odd = etree.parse(SCHEMAS / "edition.odd").getroot()
    for spec in odd.iter(f"{T}elementSpec"):
        shown = [plain("".join(one.itertext())) for one in entries()[str(spec.get("ident"))].iterfind("pre")]
        wanted = []
        for example in spec.iter("{http://www.tei-c.org/ns/Examples}egXML"):
            source = etree.tostring(example, encoding="unicode", with_tail=False)
            wanted.append(plain(re.sub(r"^<[^>]*>|</egXML>$| xmlns(:\w+)?=\"[^\"]*\"", "", source)))
        assert shown == wanted, spec.get("ident")


def test_every_link_arrives() -> None:
    ids = {name: {one.get("id") for one in page.iter() if one.get("id")} for name, page in pages().items()}
    links = 0
    for name, page in pages().items():
        for link in page.iter("a"):
            href = str(link.get("href"))
            if href.startswith("https://tei-c.org/"):
                continue
            target, _, fragment = href.partition("#")
            assert (target or name) in pages(), f"{name}: {href}"
            assert not fragment or fragment in ids[target or name], f"{name}: {href}"
            links += 1
    assert links > 1_000
    reached = {str(link.get("href")) for link in pages()["index.html"].iter("a")}
    assert set(pages()) - reached == {"index.html"}


def test_the_style_sheet_is_beside_the_pages() -> None:
    files = {output.path for output in render()}
    assert "profile/profile.css" in files
    assert all(not Path(path).is_absolute() for path in files)
    for page in pages().values():
        assert [link.get("href") for link in page.iterfind(".//link")] == ["profile.css"]
