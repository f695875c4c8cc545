"""The images that a TEI file points to: read from its own folder only, never from anywhere else."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from edition.model.artefact import Image
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import MISSING_IMAGE
from edition.xml.namespaces import tei as name
from edition.xml.parse import parse

_TYPES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}
_LARGEST = 30_000_000


def images_of(tei: bytes, folder: Path) -> tuple[tuple[Image, ...], tuple[Problem, ...]]:
    """The images of a TEI file that lie in ``folder`` or below it, and a problem for each that does not.

    The address is decoded, resolved and compared as a path, so that neither ``..`` nor a link leads out of the folder
    (RFC 3986, section 5). The type is told from the bytes, never from the name.
    """
    images: list[Image] = []
    problems: list[Problem] = []
    try:
        root = parse(tei, folder.name)
    except Refusal as refusal:
        return (), refusal.problems
    seen: set[str] = set()
    for element in root.iter(name("graphic")):
        url = element.get("url", "")
        if url in seen or urlsplit(url).scheme in ("http", "https", "data"):
            continue
        seen.add(url)
        image, reason = _image(url, folder)
        if image is not None:
            images.append(image)
        else:
            message = f"image {url[:120]!r} {reason}; its description stands in its place"
            problems.append(Problem(MISSING_IMAGE, Place(folder.name, element.sourceline), message))
    return tuple(images), tuple(problems)


def _image(url: str, folder: Path) -> tuple[Image | None, str]:
    parts = urlsplit(url)
    if parts.scheme or parts.netloc or not parts.path or "\0" in unquote(parts.path):
        return None, "is not a file beside the text"
    try:
        base = folder.resolve(strict=True)
        path = (base / unquote(parts.path)).resolve(strict=True)
    except (OSError, ValueError):
        return None, "is not there"
    if not path.is_relative_to(base) or not path.is_file():
        return None, "lies outside the folder of the text"
    if path.stat().st_size > _LARGEST:
        return None, f"is larger than {_LARGEST // 1_000_000} MB"
    data = path.read_bytes()
    kind = next((kind for magic, kind in _TYPES.items() if data.startswith(magic)), None)
    if kind is None:
        return None, "is not a PNG, JPEG or GIF file"
    return Image(url, data, kind), ""
