"""The fonts of the print edition beyond those in Typst's wheel: packages that carry nothing but font files.

Fonts of the system are never used: they would change the book from one machine to the next. Which font sets which
letters is said in ``xslt/print/layout.typ``; why these, in ``docs/decisions``.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import typst

PACKAGES = ("fontpkg_amiri", "fontpkg_cardo", "fontpkg_frank_ruhl_libre", "fontpkg_noto_sans_devanagari")
"""Arabic; mediaeval letters and what else is rare in Latin and Greek; Hebrew; Devanagari."""

OPTIONAL = ("noto_cjk_sans_otc",)
"""Chinese, Japanese and Korean: 15 MB, and so an extra of the installation (``edition[cjk]``)."""


@cache
def fonts() -> typst.Fonts:
    """The fonts of Typst's wheel and of the font packages that are installed; read once for each process."""
    places = [str(place) for name in (*PACKAGES, *OPTIONAL) if (place := place_of(name)) is not None]
    return typst.Fonts(include_system_fonts=False, font_paths=places)


def place_of(package: str) -> Path | None:
    """The folder of a font package, None where it is not installed."""
    found = find_spec(package)
    return Path(found.origin).parent if found is not None and found.origin else None
