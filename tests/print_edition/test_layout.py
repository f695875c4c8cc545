"""The layouts that people may choose: the same in the model, the schema of the configuration, the style sheet and the
documentation, and refused with help where they are mistaken.
"""

import io
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from edition.cli import group
from edition.model.book_layout import CHOICES, layout_of
from edition.rendering import print as print_edition
from edition.resources import folder

TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{}"><teiHeader><fileDesc><titleStmt><title>Harbour</title>'
    "<author>A. Quill</author></titleStmt></fileDesc></teiHeader><text><body>{}</body></text></TEI>"
)
CHAPTERS = "".join(
    f"<div><head>Chapter {n}</head><p>{'some words of the harbour ' * 220}</p></div>" for n in range(1, 4)
)
DOCUMENTATION = Path(__file__).parents[2] / "docs" / "print.md"


def pages_of(body: str = CHAPTERS, lang: str = "en", **layout: str) -> PdfReader:
    pdf = print_edition.render(TEI.format(lang, body).encode(), "odd", layout=layout_of(layout)).outputs[0].data
    return PdfReader(io.BytesIO(pdf))


def test_the_schema_of_the_configuration_has_the_same_choices() -> None:
    schema = json.loads((folder("schemas") / "configuration.schema.json").read_text(encoding="utf-8"))
    said = {key: tuple(value["enum"]) for key, value in schema["properties"]["print"]["properties"].items()}
    assert said == CHOICES


def test_the_style_sheet_has_the_same_defaults() -> None:
    sheet = (folder("xslt") / "print" / "options.xsl").read_text(encoding="utf-8")
    said = dict(re.findall(r"""name="([a-z-]+)" as="xs:string" select="'([a-z0-9-]+)'""", sheet))
    assert said == {key: values[0] for key, values in CHOICES.items()}


@pytest.mark.parametrize("key", CHOICES)
def test_every_key_and_value_is_documented(key: str) -> None:
    rows = [line for line in DOCUMENTATION.read_text(encoding="utf-8").splitlines() if line.startswith(f"| `{key}`")]
    assert len(rows) == 1
    assert [value for value in CHOICES[key] if f"`{value}`" not in rows[0]] == []


@pytest.mark.parametrize(
    ("paper", "width", "height"),
    [("royal", 156, 234), ("a4", 210, 297), ("a5", 148, 210), ("letter", 216, 279), ("us-trade", 152, 229)],
)
def test_the_paper_has_its_size(paper: str, width: int, height: int) -> None:
    box = pages_of("<p>x</p>", paper=paper).pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == (width, height)


def openings(reader: PdfReader) -> list[int]:
    """The number of each page on which a chapter opens."""
    first = reader.page_labels.index("1")
    return [reader.get_destination_page_number(entry) - first + 1 for entry in reader.outline]


def test_chapters_open_on_right_hand_pages() -> None:
    reader = pages_of(chapters="right")
    assert [number % 2 for number in openings(reader)] == [1, 1, 1]
    blank = [page for page in reader.pages[reader.page_labels.index("1") :] if not page.extract_text().strip()]
    assert blank  # pages between chapters are empty: no running head, no folio


def test_chapters_run_on() -> None:
    assert len(openings(pages_of(chapters="run-on"))) == 3
    assert len(pages_of(chapters="run-on").pages) < len(pages_of(chapters="right").pages)


@pytest.mark.parametrize(
    ("heads", "left", "right"),
    [
        ("author-chapter", "A. Quill", "Chapter 1"),
        ("title-chapter", "Harbour", "Chapter 1"),
        ("author-title", "A. Quill", "Harbour"),
        ("none", "", ""),
    ],
)
def test_the_heads_of_left_and_right_pages(heads: str, left: str, right: str) -> None:
    body = f"<div><head>Chapter 1</head><p>{'some words of the harbour ' * 900}</p></div>"
    reader = pages_of(body, heads=heads)
    first = reader.page_labels.index("1")
    for page, head in ((reader.pages[first + 1], left), (reader.pages[first + 2], right)):
        top = " ".join(line for line in page.extract_text().splitlines() if "words of the harbour" not in line)
        assert re.sub(r"[\d\s]", "", top).endswith(re.sub(r"[\d\s]", "", head))


def test_a_half_title_comes_before_the_title_page() -> None:
    reader = pages_of("<p>x</p>", **{"half-title": "yes"})
    assert reader.pages[0].extract_text().split() == ["Harbour"]
    assert reader.pages[1].extract_text().strip() == ""
    assert "Harbour" in reader.pages[2].extract_text()


def test_books_read_from_right_to_left_are_bound_on_the_right() -> None:
    assert 'binding="right"' in _vocabulary("ar")
    assert 'binding="left"' in _vocabulary("en")


def _vocabulary(lang: str) -> str:
    from edition.xml.parse import parse

    return print_edition.print_vocabulary(parse(TEI.format(lang, "<p>x</p>").encode(), "odd.xml"), "odd")


@pytest.mark.parametrize(
    ("option", "help_given"),
    [
        ("--layout=notes=middle", "notes is one of foot, end"),
        ("--layout=note=end", "there are paper, notes, signs"),
        ("--paper=a7", "'a5'"),
    ],
)
def test_a_mistaken_layout_is_refused_with_help(option: str, help_given: str, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(TEI.format("en", "<p>x</p>"), encoding="utf-8")
    result = CliRunner().invoke(group, ["render", str(tmp_path / "a.xml"), "-o", str(tmp_path / "out"), option])
    assert result.exit_code == 2
    assert help_given in result.output


def test_the_command_line_comes_before_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(TEI.format("en", "<p>x</p>"), encoding="utf-8")
    (tmp_path / "edition.toml").write_text('[print]\npaper = "a5"\nhalf-title = "yes"\n', encoding="utf-8")
    out = tmp_path / "out"
    command = ["render", str(tmp_path / "a.xml"), "-o", str(out), "--to", "pdf", "--paper", "a4", "-q"]
    CliRunner().invoke(group, command)
    reader = PdfReader(out / "print" / "a.pdf")
    assert round(reader.pages[0].mediabox.width / 72 * 25.4) == 210
    assert reader.pages[0].extract_text().split() == ["Harbour"]
