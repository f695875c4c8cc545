"""Where things stand on a page: what belongs together stands together, numbers stand under numbers."""

import io

from pypdf import PdfReader

from edition.rendering import print as print_edition

TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Places</title>'
    "</titleStmt></fileDesc></teiHeader><text><body>{}</body></text></TEI>"
)


def places(body: str) -> dict[str, tuple[float, float]]:
    """Where each run of words begins on the first page of the text: from the left, from the foot."""
    reader = PdfReader(io.BytesIO(print_edition.render(TEI.format(body).encode(), "odd").outputs[0].data))
    found: dict[str, tuple[float, float]] = {}

    def see(text: str, at: list[float], inner: list[float], *_: object) -> None:
        words = text.replace("\u2060", "").strip()
        if words:
            x = inner[4] * at[0] + inner[5] * at[2] + at[4]
            y = inner[4] * at[1] + inner[5] * at[3] + at[5]
            found.setdefault(words, (x, y))

    reader.pages[reader.page_labels.index("1")].extract_text(visitor_text=see)
    return found


def test_numbers_in_a_column_are_ranged_right() -> None:
    rows = "".join(
        f"<row><cell>a{n}</cell><cell>{n}</cell><cell>{w}</cell></row>" for n, w in ((7, "x"), (3300, "yyyy"))
    )
    at = places(f"<p>words</p><table>{rows}</table>")
    assert at["7"][0] > at["3300"][0]
    assert abs(at["x"][0] - at["yyyy"][0]) < 0.1


def test_a_speaker_stands_close_above_the_verse() -> None:
    speech = "<sp><speaker>{0}</speaker><l>first {0}</l><l>second {0}</l></sp>"
    at = places(speech.format("Keeper") + speech.format("Boy"))
    above = at["second Keeper"][1] - at["Boy"][1]
    below = at["Boy"][1] - at["first Boy"][1]
    line = at["first Boy"][1] - at["second Boy"][1]
    assert abs(below - line) < 0.1
    assert above > below + 2
