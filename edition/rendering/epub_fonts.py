"""Fonts that an EPUB brings along: for letters that the fonts of reading programs mostly lack, cut down to its text.

Latin, Greek and Cyrillic as they are printed today, and Chinese, Japanese and Korean, are left to the reader's fonts.
The rest comes from the font packages of the print edition, which may be embedded (SIL Open Font License). Whole words
are set in a font, and not single letters: so its letters are those of all words in which there is one that is rare.
"""

import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from edition.rendering.print_fonts import place_of

_Ranges = Sequence[tuple[int, int]]

_COMMON: _Ranges = (
    *((0x0, 0x17F), (0x192, 0x192), (0x1FC, 0x1FF), (0x218, 0x21B), (0x2C6, 0x2DD), (0x300, 0x345), (0x374, 0x3E1)),
    *((0x400, 0x45F), (0x490, 0x491), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2000, 0x206F)),
    *((0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF)),
    *((0x2300, 0x27BF), (0xFB00, 0xFB06), (0xFE00, 0xFE0F), (0xFFF9, 0xFFFF)),
    *((0x1100, 0x11FF), (0x2E80, 0x9FFF), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)),
    *((0x1F000, 0x1FAFF), (0x20000, 0x3FFFF)),
)
"""What reading programs have fonts for; the last two lines are East Asian, and pictures."""


_GREEK: _Ranges = ((0x370, 0x3FF),)
_POLYTONIC: _Ranges = ((0x1F00, 0x1FFF),)
"""Where there are letters with the old accents, the rest of Greek goes with them: a line in two fonts looks patched."""


@dataclass(frozen=True, slots=True)
class _Face:
    """A font file of a package, the class of its runs in the text, and the letters that it is for (none: all)."""

    package: str
    name: str
    file: str
    ranges: _Ranges = ()


_FACES = (
    _Face(
        "fontpkg_amiri",
        "arabic",
        "Amiri-Regular.ttf",
        ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFEFC)),
    ),
    _Face("fontpkg_frank_ruhl_libre", "hebrew", "FrankRuhlLibre[wght].ttf", ((0x591, 0x5F4), (0xFB1D, 0xFB4F))),
    _Face(
        "fontpkg_noto_sans_devanagari",
        "devanagari",
        "NotoSansDevanagari[wdth,wght].ttf",
        ((0x900, 0x97F), (0xA8E0, 0xA8FF), (0x1CD0, 0x1CFF)),
    ),
    _Face("fontpkg_cardo", "rare", "Cardo-Regular.ttf"),
)


@dataclass(frozen=True, slots=True)
class EmbeddedFont:
    """A font of the book: its name, its path in the book, the letters that it is there for, and itself."""

    name: str
    path: str
    letters: str
    data: bytes


def embedded(texts: Iterable[str]) -> tuple[EmbeddedFont, ...]:
    """The fonts that a book with these texts brings along; none for most."""
    words = {word for text in texts for word in text.split()}
    wanted = {char for char in set().union(*words) if _is_rare(char)}
    fonts = []
    for face in _FACES:
        mine = frozenset(char for char in wanted if not face.ranges or _is_in(ord(char), face.ranges))
        has = mine & _letters_of(face) if mine else frozenset()
        if any(_is_in(ord(char), _POLYTONIC) for char in has):
            has |= frozenset(char for word in words for char in word if _is_in(ord(char), _GREEK)) & _letters_of(face)
        if has:
            around = {char for word in words if not has.isdisjoint(word) for char in word}
            fonts.append(EmbeddedFont(face.name, f"fonts/{face.name}.ttf", "".join(sorted(has)), _subset(face, around)))
            wanted -= has
    return tuple(fonts)


def parameter(fonts: Iterable[EmbeddedFont]) -> tuple[str, ...]:
    """The fonts as ``xslt/epub/fonts.xsl`` wants them."""
    return tuple(word for font in fonts for word in (font.name, font.path, font.letters))


def _is_rare(char: str) -> bool:
    """Whether reading programs mostly lack a letter; of characters that are none, those for private use are rare."""
    category = unicodedata.category(char)
    return category == "Co" or (category[0] in "LMNPS" and not _is_in(ord(char), _COMMON))


def _is_in(code: int, ranges: _Ranges) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _path(face: _Face) -> Path | None:
    folder = place_of(face.package)
    path = folder / "files" / face.file if folder else None
    return path if path is not None and path.is_file() else None


@cache
def _letters_of(face: _Face) -> frozenset[str]:
    """What a font has; nothing where its package is not installed."""
    path = _path(face)
    if path is None:
        return frozenset()
    with TTFont(path, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def _subset(face: _Face, letters: Iterable[str]) -> bytes:
    """The font with some letters only, and all that OpenType does with them. No date of its making gets into it."""
    path = _path(face)
    if path is None:
        return b""
    font = TTFont(path, recalcTimestamp=False)
    options = Options(layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ["FFTM", "STAT"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=map(ord, letters))
    subsetter.subset(font)
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes})
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()
