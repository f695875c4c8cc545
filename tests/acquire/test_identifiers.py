"""Ids: valid for XML, safe as file names, steady."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from edition.acquire import identifier

SCHEMA = etree.RelaxNG(
    etree.fromstring(
        '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"'
        ' datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        '<attribute name="xml:id"><data type="ID"/></attribute></element>'
    )
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("letters.txt", "letters"),
        ("letters.fair.copy.md", "letters-fair-copy"),
        ("000_72f5.txt", "t000_72f5"),
        ("Två  ord, och några till.text", "Två-ord-och-några-till"),
        ("cafe\u0301.txt", "café"),
        ("Кукла.txt", "Кукла"),
        ("ștefan.txt", "stefan"),
        ("con.txt", "tcon"),
        ("COM1.md", "tCOM1"),
        ("-rf.txt", "rf"),
        ("...", "text"),
        ("name;$(touch x).txt", "name-touch-x"),
        ("no ending", "no-ending"),
    ],
)
def test_ids_by_example(name, expected):
    assert identifier(name) == expected


@given(st.text(min_size=1, max_size=300).filter(lambda name: "/" not in name))
def test_every_id_is_valid_and_portable(name):
    made = identifier(name)
    assert SCHEMA.validate(etree.fromstring(f'<a xml:id="{made}"/>')), made
    assert len(made.encode("utf-8")) <= 120
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f. ]', made)


def test_long_names_that_differ_at_their_end_have_different_ids():
    assert identifier("ä" * 200 + "1.txt") != identifier("ä" * 200 + "2.txt")
