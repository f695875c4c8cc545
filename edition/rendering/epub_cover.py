"""The cover of an EPUB: drawn by Typst from what the header says, as SVG and, for the many who need one, as PNG."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import typst

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import OUTPUT_FAILED
from edition.rendering import print_fonts
from edition.resources import folder

_PIXELS_AN_INCH = 240
"""480 by 768 points become 1600 by 2560 pixels, the size that Amazon asks for."""

_FONTS = (
    *("Libertinus Serif", "Amiri", "Frank Ruhl Libre", "Noto Sans Devanagari", "Cardo"),
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR", "New Computer Modern"),
)
"""Each letter is set in the first of these that has it."""


def draw(data: str, file: str) -> dict[str, bytes]:
    """``cover.svg`` and ``cover.png`` from the data that ``xslt/epub/cover.xsl`` gives (JSON).

    Typst sees a folder with its template and the data, and fonts that do not depend on the machine. Raises Refusal
    (OUTPUT_FAILED) where it cannot draw.
    """
    told: dict[str, Any] = json.loads(data)
    if not 2 <= len(told["language"]) <= 3:
        told["language"] = "en"
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "cover.typ"
        shutil.copyfile(folder("xslt") / "epub" / "cover.typ", template)
        compiler = typst.Compiler(
            str(template),
            root=place,
            font_paths=print_fonts.fonts(),
            package_path=place,
            package_cache_path=place,
        )
        families = set(print_fonts.fonts().families())
        told["fonts"] = [family for family in _FONTS if family in families]
        (Path(place) / "cover.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        try:
            return {
                "cover.svg": _single(compiler.compile(format="svg")),
                "cover.png": _single(compiler.compile(format="png", ppi=_PIXELS_AN_INCH)),
            }
        except typst.TypstError as error:
            message = str(getattr(error, "message", error)).strip().splitlines()[0]
            raise Refusal(Problem(OUTPUT_FAILED, Place(file), f"Typst could not draw the cover: {message}")) from None


def _single(pages: bytes | list[bytes] | None) -> bytes:
    """The one page that there is."""
    if isinstance(pages, bytes):
        return pages
    return pages[0] if pages else b""
