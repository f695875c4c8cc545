"""The documentation of the profile: pages made from the ODD and the grammar, element by element."""

from pathlib import Path

from lxml import etree

from edition import __version__
from edition.model.artefact import Output
from edition.rendering.results import asset, checked
from edition.resources import folder
from edition.xml.parse import parse
from edition.xml.saxon import StyleSheet


def render() -> tuple[Output, ...]:
    """``profile/index.html``, a page for each chapter and their style sheet.

    The ODD has the words, the examples and the rules; the grammar says what may stand where, with which values.
    """
    profile = etree.Element("profile")
    for name in ("edition.odd", "edition.rng"):
        path: Path = folder("schemas") / name
        profile.append(parse(path.read_bytes(), name))
    style_sheet = StyleSheet(folder("xslt") / "odd.xsl", {"generator": str})
    given = etree.tostring(profile, encoding="utf-8")
    results = checked(style_sheet.transform(given, "edition.odd", {"generator": f"edition {__version__}"}))
    pages = [Output(f"profile/{name}", text.encode("utf-8")) for name, text in sorted(results.items())]
    return (*pages, Output("profile/profile.css", asset("odd/profile.css")))
