"""The shelf: the pages that list all editions in a folder, and search them."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from edition import __version__
from edition.model.artefact import Output
from edition.rendering.results import asset, checked, style_sheet
from edition.xml.saxon import Parameter

_KINDS = {"xml": "TEI", "epub": "EPUB", "pdf": "PDF"}
_COUNTS = ("words", "pages", "notes")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(entries: Sequence[Mapping[str, Any]], *, has_search: bool = False) -> tuple[Output, ...]:
    """``html/index.html``, the other listings, and their style sheet, from entries as they stand in ``report.json``.

    Of an entry are read: id, title, author, date, language, form, counts (words, pages, notes) and outputs (paths
    below the output folder, where a link leads to each). Whatever is missing is left out; so are words that are none.
    ``has_search`` says that there is an index (``rendering.search``), and so a page to search it.
    """
    shelf = etree.Element("shelf")
    for entry in entries:
        shelf.append(_edition(entry))
    listed = etree.tostring(shelf, encoding="utf-8")
    parameters: dict[str, Parameter] = {"generator": f"edition {__version__}", "has-search": has_search}
    results = checked(style_sheet("shelf.xsl", ("has-search", bool)).transform(listed, "shelf", parameters))
    pages = [Output(f"html/{name}", text.encode("utf-8")) for name, text in sorted(results.items())]
    assets = ("shelf.css", "search.js") if has_search else ("shelf.css",)
    return (*pages, *(Output(f"html/{name}", asset(f"shelf/{name}")) for name in assets))


def _edition(entry: Mapping[str, Any]) -> etree._Element:
    edition = etree.Element("edition", id=_plain(entry.get("id")))
    for key in ("language", "form"):
        if value := _plain(entry.get(key)):
            edition.set(key, value)
    for key in ("title", "author", "date"):
        if value := _plain(entry.get(key)):
            etree.SubElement(edition, key).text = value
    counts = entry.get("counts")
    for name in _COUNTS:
        number = counts.get(name) if isinstance(counts, Mapping) else None
        if isinstance(number, int) and number > 0:
            etree.SubElement(edition, "count", of=name, number=str(number))
    outputs = entry.get("outputs")
    for path in outputs if isinstance(outputs, Sequence) and not isinstance(outputs, str) else ():
        kind = _KINDS.get(str(path).rpartition(".")[2])
        if kind:
            etree.SubElement(edition, "file", kind=kind, href=f"../{_plain(path)}")
    return edition


def _plain(value: object) -> str:
    """A value as characters that XML can hold, without white space around it; "" for what is no text."""
    return _NOT_XML.sub("\ufffd", value).strip() if isinstance(value, str) else ""
