"""The index of names: one entry for each entity, with the pages where the text names it."""

import io
import re

import pytest
from lxml import etree
from pypdf import PdfReader

from edition.model.book_layout import layout_of
from edition.rendering import print as print_edition
from edition.xml.parse import parse

TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><profileDesc><particDesc><listPerson>'
    '<person xml:id="vane"><persName><forename>Brand</forename> <surname>Vane</surname></persName></person>'
    "</listPerson></particDesc></profileDesc></teiHeader><text><body>{}</body></text></TEI>"
)
FILLER = "<p>" + "some words of the harbour " * 150 + "</p>"


def sections(body: str, index: str = "yes") -> list[tuple[str, list[str]]]:
    root = parse(TEI.format(body).encode(), "odd.xml")
    book = etree.fromstring(print_edition.print_vocabulary(root, "odd", layout=layout_of({"index": index})).encode())
    return [
        (section.get("title", ""), [entry.text or "" for entry in section])
        for section in book.iterfind("index/section")
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('<persName ref="#vane">Vane</persName> <rs ref="#vane" type="person">he</rs>', [("", ["Vane, Brand"])]),
        ('<persName key="o">Ole</persName> <persName key="o">Ole Moor</persName>', [("", ["Ole Moor"])]),
        ("<persName>Zeno</persName> <persName>Äda</persName> <persName>Bo</persName>", [("", ["Äda", "Bo", "Zeno"])]),
        (
            "<placeName>Gull</placeName> <name type='person'>Bo</name> <orgName>Board</orgName>",
            [("Persons", ["Bo"]), ("Places", ["Gull"]), ("Organisations", ["Board"])],
        ),
        ("<persName>Ida <placeName>Moor</placeName></persName>", [("", ["Ida Moor"])]),
        ("no name at all", []),
    ],
)
def test_the_entries(words: str, expected: list[tuple[str, list[str]]]) -> None:
    assert sections(f"<p>{words}</p>") == expected


@pytest.mark.parametrize(("names", "entries"), [(11, 0), (12, 12)])
def test_few_names_make_no_index(names: int, entries: int) -> None:
    found = sections("<p>" + "".join(f"<persName>Name {n}</persName> " for n in range(names)) + "</p>", "auto")
    assert sum(len(section[1]) for section in found) == entries


def test_the_pages_of_a_name() -> None:
    name = "<p><persName>Ida</persName></p>"
    other = "<p><persName>Bo</persName><note>and <persName>Ola</persName></note></p>"
    body = f"<div><head>One</head>{name}{FILLER}{name}{FILLER}{name}{FILLER}{FILLER}{other}{name}</div>"
    pdf = print_edition.render(TEI.format(body).encode(), "odd", layout=layout_of({"index": "yes"})).outputs[0].data
    reader = PdfReader(io.BytesIO(pdf))
    first = reader.page_labels.index("1")
    (index,) = [sheet.extract_text() for sheet in reader.pages[first:] if "Index of Names" in sheet.extract_text()]
    entries = dict(line.split(" ", 1) for line in index.splitlines() if line.split(" ")[0] in ("Ida", "Bo", "Ola"))
    on = {
        name: [
            number
            for number, sheet in enumerate(reader.pages[first:], 1)
            if re.search(rf"\b{name}\d?\b", sheet.extract_text())
        ]
        for name in ("Ida", "Bo")
    }
    said = [int(part) for part in entries["Ida"].replace("–", ",").split(",")]
    assert said[0] == on["Ida"][0]
    assert said[-1] == on["Ida"][-2]  # the last page that has it is the index itself
    assert entries["Bo"].strip() == entries["Ola"].strip() == str(on["Bo"][0])
