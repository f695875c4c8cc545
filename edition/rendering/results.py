"""What the renderings share: style sheets kept warm, results with checked names, images with names of their own."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from edition.model.artefact import Image
from edition.resources import folder
from edition.xml.saxon import Parameter, StyleSheet

_PATH = re.compile(r"^[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*$")
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}

PARAMETERS: Mapping[str, type] = {
    "identifier": str,
    "generator": str,
    "has-tei": bool,
    "has-epub": bool,
    "has-pdf": bool,
    "has-account": bool,
    "images": tuple,
    "witness": str,
}
"""The parameters of ``xslt/params.xsl`` and their types."""


@cache
def style_sheet(entry: str, *more: tuple[str, type]) -> StyleSheet:
    """An entry of ``xslt/`` (such as "html.xsl"), compiled once for each process. ``more`` are its own parameters."""
    return StyleSheet(folder("xslt") / entry, {**PARAMETERS, **dict(more)})


def asset(path: str) -> bytes:
    """A file that stands beside the style sheets, such as a CSS file."""
    return (folder("xslt") / path).read_bytes()


def checked(results: Mapping[str, str]) -> dict[str, str]:
    """The results of a style sheet, by name. Raises ValueError for a name that is no plain relative path.

    The style sheets are ours, and make their names from numbers; this holds even where one of them is wrong.
    """
    for name in results:
        if not _PATH.match(name):
            raise ValueError(f"a style sheet gave a result the name {name!r}")
    return dict(results)


def facts(results: dict[str, str]) -> dict[str, Any]:
    """Take the facts for the shelf out of the results."""
    read = json.loads(results.pop("facts.json", "{}"))
    return read if isinstance(read, dict) else {}


def named_images(images: Sequence[Image]) -> list[tuple[Image, str]]:
    """A file name for each image, from its place in the sequence: nothing of a stranger's address gets into a path."""
    return [(image, f"images/{number:03}.{ending(image)}") for number, image in enumerate(images, 1)]


def ending(image: Image) -> str:
    """How the name of an image's file ends, from its type."""
    return _ENDINGS.get(image.media_type, "bin")


def image_parameter(named: Iterable[tuple[Image, str]]) -> Parameter:
    """Addresses and file names by turns, as the style sheets want them."""
    return tuple(word for image, name in named for word in (image.url, name))
