"""The fonts of the print edition: each script has one, and none shows a letter by a picture that is not its own."""

import io
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

import page
import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTCollection, TTFont
from pypdf import PdfReader
from set_pages import failures

from edition.model.rules import MISSING_GLYPH
from edition.rendering import print as print_edition
from edition.rendering.print_fonts import OPTIONAL, PACKAGES

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{}"><text><body><p>{}</p></body></text></TEI>'
SCRIPTS = [
    ("grc", "ὁ φύλαξ τὸν λύχνον ἅπτει· ᾧ ᾅ ΐ", "LibertinusSerif"),
    ("ru", "Смотритель маяка считает корабли", "LibertinusSerif"),
    ("he", "הָרוּחַ נוֹשֶׁבֶת", "FrankRuhlLibre"),
    ("ar", "يضيء الحارس المصباح", "Amiri"),
    ("fa", "چراغ را روشن می‌کند گ ژ پ", "Amiri"),
    ("hi", "पहरेदार दीपक जलाता है", "NotoSansDevanagari"),
    ("zh", "守灯人每天晚上点灯", "NotoSansCJKsc"),
    ("zh-Hant", "守燈人每天晚上點燈", "NotoSansCJKtc"),
    ("ja", "灯台守は毎晩あかりをともす", "NotoSansCJKjp"),
    ("ko", "등대지기는 등불을 켠다", "NotoSansCJKkr"),
    ("en", "ˈfɛɪ̯ʃn̩ t͡ʃ ɡ ŋ ɹ ʔ ɬ ɮ ʘ ǂ", "LibertinusSerif"),
    ("gmh", "ꝑ ꝓ ꝗ ꝛ ꝝ ꝯ ꝥ þ ƿ ȝ", "Cardo"),
]


def rendered(lang: str, words: str):  # type: ignore[no-untyped-def]
    return print_edition.render(TEI.format(lang, words).encode(), "odd")


@pytest.mark.parametrize(("lang", "words", "font"), SCRIPTS, ids=[f"{row[0]}, {row[2]}" for row in SCRIPTS])
def test_each_script_is_set_in_its_font(lang: str, words: str, font: str) -> None:
    rendition = rendered(lang, words)
    assert rendition.problems == ()
    reader = PdfReader(io.BytesIO(rendition.outputs[0].data))
    fonts = {
        str(font["/BaseFont"])
        for page in reader.pages
        for font in map(_resolved, page["/Resources"].get("/Font", {}).values())
    }
    assert any(font in name for name in fonts), fonts


def _resolved(value):  # type: ignore[no-untyped-def]
    return value.get_object()


def test_private_characters_are_set_where_a_font_has_them() -> None:
    rendition = rendered("gmh", "a \ue665 b \uf128 c \ue000")
    assert [(problem.code, problem.place.line) for problem in rendition.problems] == [("O006", 1), ("O002", 1)]
    pdf = rendition.outputs[0].data
    assert failures(pdf, page.ValidationProfile.PDF_UA_1) == []
    assert failures(pdf, page.ValidationProfile.PDF_A_3U) == []
    text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages)
    assert "\ue665" in text
    assert "[U+E000]" in text


def test_what_a_font_shows_by_a_box_is_told() -> None:
    assert {problem.rule for problem in rendered("got", "\U00010330 ᚢ").problems} == {MISSING_GLYPH}


def fonts_of_packages() -> list[TTFont]:
    fonts: list[TTFont] = []
    for name in (*PACKAGES, *OPTIONAL):
        spec = find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        for path in sorted(Path(spec.origin).parent.rglob("*.tt[fc]")):
            fonts += TTCollection(path).fonts[:1] if path.suffix == ".ttc" else [TTFont(path)]
    return fonts


def test_no_font_has_one_picture_for_many_letters_unseen() -> None:
    """A placeholder is one picture under many letters; the template must keep it from being set (layout.typ)."""
    placeholders = set()
    for font in fonts_of_packages():
        if "CFF " in font:
            continue  # a glyph that is not drawn is no glyph there: Noto's fonts have no placeholders
        glyphs = font.getGlyphSet()
        letters = defaultdict(set)
        for letter, name in font.getBestCmap().items():
            pen = RecordingPen()
            glyphs[name].draw(pen)
            if pen.value:
                letters[str(pen.value)].add(letter)
        placeholders |= {letter for same in letters.values() if len(same) > 8 for letter in same}
    shown = [letter for letter in sorted(placeholders) if not rendered("und", chr(letter)).problems][:1]
    assert shown == [], [hex(letter) for letter in shown]
