"""Metadata blocks of every kind, broken ones and hostile ones."""

import hashlib

import pytest

from edition.model.source import Charset, Source, cut_lines
from edition.readers.shared.markdown_metadata import read_metadata
from edition.readers.shared.markdown_statements import statements_of


def source_of(text: str) -> Source:
    data = text.encode("utf-8")
    charset = Charset("utf-8", "test", 1.0)
    return Source("t", "t.md", hashlib.sha256(data).hexdigest(), len(data), charset, text, cut_lines(text))


def facts(text: str) -> list[tuple[str, str]]:
    source = source_of(text)
    metadata = read_metadata(source)
    assert metadata is not None
    statements, claims = statements_of(source, metadata)
    spans = sorted(claim.span for claim in (*metadata.claims, *claims))
    covered = {offset for span in spans for offset in range(span.start, span.end)}
    assert sum(len(span) for span in spans) == len(covered), "nothing is claimed twice"
    block = text[: metadata.end]
    assert not [offset for offset in range(len(block)) if not block[offset].isspace() and offset not in covered]
    return [(statement.fact, statement.value) for statement in statements]


KEYWORDS = [("keywords", "x"), ("keywords", "y")]
AUTHORS = [("author", "X"), ("author", "Y")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitle: 'A: b'\nauthor: [X Y, \"Z\"]\n---\n", [("title", "A: b"), ("author", "X Y"), ("author", "Z")]),
        ("---\ntitle: A: b\n  goes on\nyear: 1901\n...\n", [("title", "A: b"), ("title", "goes on"), ("date", "1901")]),
        ("---\r\ntitle: A\r\nabstract: |\r\n  one\r\n  two\r\n---\r\n", [("title", "A"), ("description", "one two")]),
        ("---\nauthor:\n- name: X Y\n  affiliation: Z\n---\n", [("author", "X Y"), ("note", "Z")]),
        (
            '+++\ntitle = "A"\nweight = 3\ntags = ["x", "y"]\n+++\n',
            [("title", "A"), ("keywords", "x"), ("keywords", "y")],
        ),
        (
            "% A\n  B\n% X; Y\n% 1901\n\ntext",
            [("title", "A B"), ("author", "X"), ("author", "Y"), ("date", "1901")],
        ),
        ("Title: A\nAuthor: X Y\n\ntext", [("title", "A"), ("author", "X Y")]),
    ],
)
def test_blocks(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA rule, then text.\n\n---\n\nmore",
        "---\nno colon here\n---\n",
        "---\ntitle: never closed\n\ntext",
        "Note: this is a sentence\nand so is this.\n\ntext",
        "Title: of a story that begins like this\n\ntext",
        "+++\nnot toml\n+++\n",
        "text\n---\ntitle: x\n---\n",
    ],
)
def test_what_is_no_metadata(text):
    assert read_metadata(source_of(text)) is None


def test_hostile_yaml_is_not_constructed():
    bomb = "---\na: &a [x, x]\n" + "".join(
        f"{n}: &{n} [*{p}, *{p}]\n" for p, n in zip("abcdefgh", "bcdefghi", strict=True)
    )
    metadata = read_metadata(source_of(bomb + "---\ntext"))
    assert metadata is None or sum(len(entry.text) for entry in metadata.entries) < len(bomb)
    deep = "---\na: " + "[" * 2000 + "]" * 2000 + "\n---\ntext"
    assert read_metadata(source_of(deep)) is None or read_metadata(source_of(deep)).doubts
    run = "---\ntitle: !!python/object/apply:os.system [echo]\n---\ntext"
    metadata = read_metadata(source_of(run))
    assert metadata is None or [entry.text for entry in metadata.entries] == ["echo"]


def test_a_bare_date_is_what_the_description_says():
    assert ("date-written", "1918") in facts("---\ndate: 1918\ndescription: Written in a mill.\n---\n")
    assert ("date-published", "1918") in facts("---\ndate: 1918\ndescription: First published as a sheet.\n---\n")
    assert ("date", "1918") in facts("---\ndate: 1918\ndescription: About a mill.\n---\n")
