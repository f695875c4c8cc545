"""Readings keyed to lines: each stands at the foot of the page of its lemma, with the number of its line."""

import io
import json
import re
from random import Random

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream, NameObject
from set_pages import text_only

from edition.model.book_layout import layout_of
from edition.rendering import print as print_edition
from edition.rendering.print_lines import settled

TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Lines</title>'
    "</titleStmt></fileDesc></teiHeader><text><body>{}</body></text></TEI>"
)
WORDS = [
    "the",
    "keeper",
    "counts",
    "ships",
    "and",
    "writes",
    "sum",
    "in",
    "his",
    "book",
    "before",
    "lamp",
    "is",
    "lit",
    "where",
    "nobody",
    "waits",
]
READING = '<app><lem wit="#A">lemma{0}</lem><rdg wit="#B">other{0}</rdg></app>'


def prose(readings: int) -> str:
    words = "the keeper counts the ships and writes the sum in his book before the lamp is lit "
    parts = [
        f"{words * (number % 3 + 1)}{READING.format(number)} {words}"
        + ("</p><p>" if number % 4 == 3 else "")
        + (f"<note>{words}</note>" if number % 5 == 1 else "")
        for number in range(readings)
    ]
    return f"<div><head>Of Lines</head><p>{''.join(parts)}</p></div>"


def pages_of(body: str, **layout: str) -> list[list[str]]:
    """The lines of each page of the text, without artifacts."""
    pdf = print_edition.render(TEI.format(body).encode(), "odd", layout=layout_of(layout)).outputs[0].data
    reader = PdfReader(io.BytesIO(pdf))
    pages = []
    for sheet in reader.pages[reader.page_labels.index("1") :]:
        content = ContentStream(sheet.get_contents(), reader, "bytes")
        content.set_data(text_only(content.get_data()))
        sheet[NameObject("/Contents")] = content
        text = sheet.extract_text().replace("\u2060", "")
        pages.append([" ".join(line.split()) for line in text.splitlines()])
    return pages


def by_lot(seed: int) -> str:
    """Chapters with readings and notes here and there."""
    random, number, paragraphs = Random(seed), 0, []
    for _ in range(24):
        parts = []
        for _ in range(random.randint(2, 7)):
            parts.append(" ".join(random.choices(WORDS, k=random.randint(6, 25))))
            if random.random() < 0.6:
                parts.append(READING.format(number))
                number += 1
            elif random.random() < 0.6:
                parts.append(f"word<note>{' '.join(random.choices(WORDS, k=20))}</note>")
        paragraphs.append(f"<p>{' '.join(parts)}</p>")
    return f"<div><head>Of Lines</head>{''.join(paragraphs)}</div>"


TEXTS = [(prose(60), "royal"), *((by_lot(seed), paper) for seed in (1, 2, 3) for paper in ("us-trade", "a5"))]


@pytest.mark.parametrize(("text", "paper"), TEXTS, ids=[str(number) for number in range(len(TEXTS))])
def test_each_reading_has_the_number_of_its_line(text: str, paper: str) -> None:
    checked = 0
    for lines in pages_of(text, paper=paper):
        foot = next((index for index, line in enumerate(lines) if re.match(r"\d+ lemma\d+ A\]", line)), len(lines))
        body = [line for line in lines[:foot] if line != "Of Lines"]
        apparatus = " ".join(lines[foot:])
        for number, line in enumerate(body, start=1):
            for lemma in re.findall(r"lemma\d+", line):
                assert re.search(rf"\b{number}\s+{lemma} A\] other", apparatus), (number, lemma, apparatus)
                checked += 1
    assert checked == text.count("<lem ")


def test_the_readings_of_a_page_stand_in_one_run() -> None:
    for lines in pages_of(prose(60)):
        runs = [line for line in lines if re.search(r"\] other", line)]
        assert not runs or len(runs) < len(re.findall(r"\] other", " ".join(lines)))


def test_verses_with_numbers_give_theirs() -> None:
    verses = "".join(f'<l n="{number}">a verse and {READING.format(number)}</l>' for number in range(101, 113))
    (lines,) = [lines for lines in pages_of(f"<lg>{verses}</lg>") if any("] other" in line for line in lines)]
    assert [number for number in range(101, 113) if f"{number} lemma{number} A]" not in " ".join(lines)] == []


@pytest.mark.parametrize(("readings", "choice", "keyed"), [(9, "auto", False), (10, "auto", True), (1, "lines", True)])
def test_few_readings_have_letters_in_the_text(readings: int, choice: str, keyed: bool) -> None:
    text = "\n".join("\n".join(lines) for lines in pages_of(prose(readings), apparatus=choice))
    assert bool(re.search(r"\d+ lemma0 A\]", text)) == keyed


def test_readings_of_whole_paragraphs_are_kept() -> None:
    body = "<app><lem><p>long</p></lem><rdg wit='#B'><p>other</p></rdg></app><p>text</p>"
    text = " ".join(" ".join(lines) for lines in pages_of(body, apparatus="lines"))
    assert "long] other B" in text


def test_an_entry_that_points_to_words_does_not_say_them_again() -> None:
    lemma, reading = '<lem wit="#A">in the dark</lem>', '<rdg wit="#B">in fog</rdg>'
    for entry, said in ((lemma + reading, "in the dark A] in fog B"), (reading, "in fog B")):
        body = f'<p>A light <anchor xml:id="a1"/>in the dark<app from="#a1">{entry}</app> shines.</p>'
        text = " ".join(" ".join(lines) for lines in pages_of(body))
        assert said in text
        assert "A light in the darka shines." in text  # "a" is the sign of the note


def marks(*places: tuple[str, int, float]) -> list[dict[str, object]]:
    spots = [
        {"kind": kind, "order": order, "page": page, "y": y}
        for order, page, y in places
        for kind in ("lemma", "variant")
    ]
    return [*spots, *({"kind": "line", "order": "", "page": page, "y": y} for page in (1, 2) for y in (10.0, 20.0))]


def test_a_mark_that_moves_to_and_fro_keeps_its_reading_to_itself() -> None:
    rounds = 0

    def set_with(apparatus: str) -> str:
        nonlocal rounds
        rounds += 1
        alone = json.loads(apparatus).get("pages", {}).get("2") == ["2"]
        page = 1 if alone or rounds % 2 else 2  # gathered with others it would not stay on its page
        return json.dumps(marks(("1", 1, 10.0), ("2", page, 20.0), ("3", 2, 10.0)))

    found = json.loads(settled(set_with))
    assert found["pages"] == {"1": ["1"], "2": ["2"], "3": ["3"]}
    assert found["lines"] == {"1": "1", "2": "2", "3": "1"}


def test_only_the_lines_of_the_text_have_numbers() -> None:
    """The marks in the margin are artifacts: they are looked for in the whole page."""
    layout = layout_of({"line-numbers": "all", "notes": "end", "index": "yes"})
    body = prose(30) + "<div><head>Names</head><p>" + "<persName>Ida</persName> " * 3 + "</p></div>"
    reader = PdfReader(
        io.BytesIO(print_edition.render(TEI.format(body).encode(), "odd", layout=layout).outputs[0].data)
    )
    pages = [sheet.extract_text().splitlines() for sheet in reader.pages]
    (notes,) = [lines for lines in pages if "Notes" in lines[:1]]
    assert len(notes) > 6
    assert len([line for line in notes if line.strip().isdigit()]) == 1  # the folio
    assert "5" in [line.strip() for lines in pages for line in lines if "Of Lines" in lines[:1]]
