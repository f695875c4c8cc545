"""The images that a TEI file points to: read from its own folder only, never from anywhere else."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

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
_BESIDE = "put it there, or correct the address, which begins at the folder of the TEI file"


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
    graphics = [(element, element.get("url", "")) for element in root.iter(name("graphic"))]
    pages = [(element, url) for element, attribute, url in _addresses(root) if attribute == "facs"]
    for element, url in (*graphics, *pages):
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


def image_at(url: str, folder: Path, what: str) -> tuple[Image | None, tuple[Problem, ...]]:
    """An image in ``folder`` or below it, as a configuration names it; else the problem, which begins with ``what``."""
    image, reason = _image(url, folder)
    if image is not None:
        return image, ()
    return None, (Problem(MISSING_IMAGE, Place(folder.name), f"{what} {url[:120]!r} {reason}"),)


def absent_images(tei: bytes, file: Path, tree: Path | None = None) -> tuple[Problem, ...]:
    """A problem for each image that a TEI file names and that is not there; none where the file is not well-formed.

    Looked at are the addresses of graphic and media and, where they are files, those of facs. Nothing is looked for
    outside of the folder of ``file`` and of ``tree``, and no image is opened.
    """
    try:
        root = parse(tei, str(file))
    except Refusal:
        return ()
    folders = [folder.resolve() for folder in (file.parent, tree) if folder is not None]
    told: dict[str, Problem] = {}
    for element, attribute, url in _addresses(root):
        path = (file.parent / unquote(urlsplit(url).path).replace("\0", "")).resolve()
        if url not in told and any(path.is_relative_to(folder) for folder in folders) and not path.is_file():
            message = f'{attribute}="{url[:120]}" on <{etree.QName(element).localname}>: there is no such file'
            told[url] = Problem(MISSING_IMAGE, Place(str(file), element.sourceline), message, _BESIDE)
    return tuple(told.values())


def _addresses(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """The elements that name images by a relative address, each with the attribute and the address."""
    for element in root.iter(etree.Element):
        if element.tag in (name("graphic"), name("media")):
            found = [("url", element.get("url", ""))]
        else:
            found = [("facs", token) for token in element.get("facs", "").split() if not token.startswith("#")]
        for attribute, url in found:
            parts = urlsplit(url)
            if parts.path and not parts.scheme and not parts.netloc:
                yield element, attribute, url


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
