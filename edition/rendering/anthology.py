"""Many TEI files as one corpus, from which a book of them all is made."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from edition.model.artefact import Image
from edition.rendering.results import style_sheet
from edition.xml.parse import parse
from edition.xml.saxon import Parameter

_SPACE = "urn:x-edition:anthology"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Part:
    """A text of an anthology: its identifier, the name of its file, its TEI, and its images."""

    name: str
    file: str
    tei: bytes
    images: tuple[Image, ...] = ()


def gathered(parts: Sequence[Part], title: str = "") -> tuple[bytes, tuple[Image, ...]]:
    """The parts as a teiCorpus (with ids that differ, and pointers that lead from file to file), and all their images.

    The language of the whole is that of most parts. Raises Refusal where a part cannot be read.
    """
    roots = [parse(part.tei, part.file) for part in parts]
    whole = etree.Element(f"{{{_SPACE}}}anthology", title=title, language=_most(roots))
    for part, root in zip(parts, roots, strict=True):
        etree.SubElement(whole, f"{{{_SPACE}}}part", name=part.name, file=part.file).append(root)
    none: dict[str, Parameter] = {}
    corpus = style_sheet("anthology.xsl").transform(etree.tostring(whole, encoding="utf-8"), "anthology.xml", none)
    images = tuple(replace(image, url=f"{part.name}/{image.url}") for part in parts for image in part.images)
    return corpus["anthology.xml"].encode("utf-8"), images


def _most(roots: Sequence[etree._Element]) -> str:
    """The language that most of the texts state; the first of them where there are as many of another."""
    stated = [language for root in roots if (language := root.get(_XML_LANG))]
    return max(stated, key=stated.count) if stated else "en"
