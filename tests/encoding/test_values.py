"""Attribute values, addresses, names, certainty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.encoding.dates import dated
from edition.encoding.header_names import person
from edition.encoding.tree import Element
from edition.encoding.uri import pointer
from edition.encoding.values import certainty, iso_date, language, slug, word

ADDRESSES = [
    ("https://example.org/a/b?c=d#e", "https://example.org/a/b?c=d#e"),
    ("https://example.org/a b", "https://example.org/a%20b"),
    (" https://example.org/ ", "https://example.org/"),
    ("https://example.org/%zz%20", "https://example.org/%25zz%20"),
    ("a#b#c", "a#b%23c"),
    ("4:5", "./4:5"),
    ("a/4:5", "a/4:5"),
    ("[x]", "%5Bx%5D"),
    ("http://[::1]/x", "http://[::1]/x"),
    ("https://example.org/żółw", "https://example.org/%C5%BC%C3%B3%C5%82w"),
    ("mailto:ann@example.org", "mailto:ann@example.org"),
    ("", ""),
    ("http://", ""),
]


@pytest.mark.parametrize(("address", "expected"), ADDRESSES)
def test_addresses(address: str, expected: str) -> None:
    assert pointer(address) == expected


@given(st.text())
def test_addresses_hold_nothing_that_anyuri_forbids(address: str) -> None:
    made = pointer(address)
    assert made.isascii()
    assert made.count("#") <= 1
    assert not set(made) & set(' <>"{}|\\^`')
    assert pointer(made) == made


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1848", "1848"), ("1848-02", "1848-02"), ("1848-02-29", "1848-02-29"), ("1849-02-29", None), ("1848-13", None),
     ("0000", None), ("spring 1848", None), ("", None), (None, None)],
)  # fmt: skip
def test_dates(value: str | None, expected: str | None) -> None:
    assert iso_date(value) == expected


@pytest.mark.parametrize(
    ("probability", "expected"),
    [(None, None), (1.0, None), (0.9, None), (0.89, "high"), (0.75, "high"), (0.74, "medium"),
     (0.5, "medium"), (0.49, "low")],
)  # fmt: skip
def test_certainty(probability: float | None, expected: str | None) -> None:
    assert certainty(probability) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [("sv", "sv"), ("grc-Latn", "grc-Latn"), ("not a tag", None), ("", None)]
)
def test_languages(value: str, expected: str | None) -> None:
    assert language(value) == expected


@pytest.mark.parametrize(("value", "expected"), [("two words", "two-words"), (" a\tb\x00", "a-b"), ("", "")])
def test_words(value: str, expected: str) -> None:
    assert word(value) == expected


@pytest.mark.parametrize(("value", "expected"), [("Ann Öland (1)", "ann-oland-1"), ("чай", ""), ("--", "")])
def test_slugs(value: str, expected: str) -> None:
    assert slug(value) == expected


INVERTED = ["Lantern, Ann", "van der Meer, Jan Pieter", "Łęcka, J."]
AS_STATED = [
    "Ann Lantern", "Lantern", "Lantern, Ann, and Miller, Bo", "Lantern, ed.", "Lantern & Miller, Bo", "Lantern, 1848",
    "Miller, Jr.", "the second editors, all of them", "Harbour Board, Office of Letters, Maps and Charts",
]  # fmt: skip


@pytest.mark.parametrize("name", INVERTED)
def test_inverted_names_are_taken_apart(name: str) -> None:
    made = person(name)
    assert isinstance(made[0], Element)
    surname, comma, forename = made[0].children
    assert f"{surname.children[0]}{comma}{forename.children[0]}" == name


@pytest.mark.parametrize("name", AS_STATED)
def test_other_names_stand_as_stated(name: str) -> None:
    assert person(name) == [name]


@pytest.mark.parametrize(
    ("value", "attributes"),
    [
        ("1905-05-03", {"when": "1905-05-03"}),
        ("1905~", {"when": "1905", "cert": "medium"}),
        ("1905-05?", {"when": "1905-05", "cert": "low"}),
        ("1905-05-03/1905-05-07", {"from": "1905-05-03", "to": "1905-05-07"}),
        ("../1905", {"notAfter": "1905"}),
        ("1905-05/..", {"notBefore": "1905-05"}),
        ("[1904..1906]", {"notBefore": "1904", "notAfter": "1906"}),
        ("[1904,1905]", {"notBefore": "1904", "notAfter": "1905"}),
        ("189X", {"notBefore": "1890", "notAfter": "1899"}),
        ("1968-23", {"when": "1968"}),
        ("1905-02-30", {}),
        ("1906/1905", {}),
        ("../..", {}),
        ("[]", {}),
        ("soon", {}),
        (None, {}),
    ],
)
def test_dates_as_attributes(value, attributes):
    assert dated(value) == attributes
