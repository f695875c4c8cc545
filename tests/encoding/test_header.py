"""The header: every stated fact is in it, nothing is made up, what is given comes first."""

import random
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from proof import TEI, tree
from scribe import Scribe

from edition.model.artefact import TeiDocument
from edition.model.block import Paragraph
from edition.model.reading import Fact

NAMESPACES = {"t": TEI[1:-1]}


def header(document: TeiDocument) -> etree._Element:
    return tree(document).find(f"{TEI}teiHeader")


def found(document: TeiDocument, path: str) -> list[str]:
    nodes = header(document).xpath(path, namespaces=NAMESPACES)
    return [node if isinstance(node, str) else "".join(node.itertext()) for node in nodes]


@given(st.lists(st.tuples(st.sampled_from(get_args(Fact)), st.sampled_from([None, "1", "2"])), min_size=1, max_size=14),
       st.booleans())  # fmt: skip
def test_every_fact_is_in_the_header(facts: list[tuple[str, str | None]], with_given: bool) -> None:
    s = Scribe()
    for number, (fact, group) in enumerate(facts):
        s.fact(fact, f"value{number}", group=group)
    given_values = {
        "title": "T",
        "author": "A",
        "licence": "L",
        "description": "D",
        "keywords": ["K"],
        "publisher": "P",
    }
    document = s.encode(overrides=given_values if with_given else None)
    told = " ".join(header(document).itertext()) + " ".join(header(document).xpath("//@*"))
    assert [f"value{number}" for number in range(len(facts)) if f"value{number}" not in told] == []


def test_nothing_stated_nothing_said() -> None:
    s = Scribe()
    document = s.encode(body=(s.paragraph("Word."),))
    assert found(document, "//t:author | //t:editor | //t:licence | //t:publisher | //t:date | //t:biblStruct") == []
    assert found(document, "//t:availability/@status") == ["unknown"]
    assert found(document, "//t:language/@ident") == ["und"]
    assert [problem.code for problem in document.problems] == ["E008"]


def test_the_same_value_said_twice_is_one() -> None:
    s = Scribe()
    for value in ("Tides (1903–1904)", "tides (1903-1904)"):
        s.fact("title", value)
    assert found(s.encode(), "//t:titleStmt/t:title") == ["Tides (1903–1904)"]


def test_two_values_are_both_kept_and_said_to_differ() -> None:
    s = Scribe()
    s.fact("periodical", "The Quay")
    s.fact("issue", "1")
    s.fact("issue", "12")
    document = s.encode()
    assert found(document, "//t:biblScope[@unit='issue']") == ["1", "12"]
    assert found(document, "//t:note[@type='contradiction']") == [
        "The source states the issue in more than one way: “1”; “12”."
    ]


def test_each_periodical_keeps_its_own_issue() -> None:
    s = Scribe()
    for title, issue in (("The Quay", "1"), ("Quay and Tide", "12")):
        s.fact("periodical", title)
        s.fact("issue", issue)
    monographs = header(s.encode()).findall(f".//{TEI}monogr")
    assert [["".join(part.itertext()).split() for part in one] for one in monographs] == [
        [["The", "Quay"], ["1"]],
        [["Quay", "and", "Tide"], ["12"]],
    ]


def test_a_place_without_publisher_is_where_the_text_was_written() -> None:
    s = Scribe()
    s.fact("place", "Eastquay")
    assert found(s.encode(), "//t:creation/t:placeName") == ["Eastquay"]
    s.fact("publisher", "Tide Press")
    assert found(s.encode(), "//t:imprint/t:pubPlace | //t:bibl/t:pubPlace") == ["Eastquay"]


def test_dates_carry_when_only_where_they_are_sure() -> None:
    s = Scribe()
    s.fact("date-written", "spring 1848", "1848")
    s.fact("date-published", "some day", "soon")
    document = s.encode()
    assert found(document, "//t:creation/t:date/@when") == ["1848"]
    assert found(document, "//t:sourceDesc//t:date[not(@when)]") == ["some day"]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_statements_about_different_texts_does_not_matter(seed: int) -> None:
    facts = [("title", "A", "1"), ("title", "B", "2"), ("author", "Ann", "1"), ("periodical", "Quay", "2")]
    random.Random(seed).shuffle(facts)
    s = Scribe()
    for fact, value, group in facts:
        s.fact(fact, value, group=group)
    told = {
        one.get("n"): sorted(one.itertext()) for one in header(s.encode()).find(f".//{TEI}listBibl") if one.get("n")
    }
    assert [[word for word in told[group] if word.strip()] for group in ("1", "2")] == [
        ["A", "Ann"],
        ["B", "Quay", "not stated"],
    ]


def test_counts_of_tags_and_languages() -> None:
    s = Scribe()
    document = s.encode(body=(s.paragraph("Word."), s.paragraph("Ord.")), language="en")
    assert found(document, "//t:tagUsage[@gi='p']/@occurs") == ["2"]
    assert found(document, "//t:measure[@unit='words']/@quantity") == ["2"]
    assert found(document, "//t:language/@usage") == ["100"]


def test_declared_rules_come_before_the_usual_ones() -> None:
    s = Scribe()
    text = s.text("A--B")
    changed = s.text("--", "–", "dash")
    rules = {"normalization": "Dashes were set.", "pagination": "Pages were counted."}
    document = s.encode(body=(Paragraph((text, changed)),), declarations=rules)
    assert [" ".join(one.split()) for one in found(document, "//t:normalization")] == [
        "Dashes were set. Except for these replacements, each of them recorded in the ledger: dash (1)."
    ]
    assert found(document, "//t:editorialDecl/t:p") == ["Pages were counted."]


def test_numbers_are_normalised_only_in_their_signs() -> None:
    s = Scribe()
    s.fact("issn", "0816–8172", "0816-8172")
    s.fact("doi", "10.1234/tides", "https://example.org/10.1234/tides")
    assert found(s.encode(), "//t:sourceDesc//t:idno[not(@type='sha256')]") == ["0816-8172", "10.1234/tides"]
