"""The ``teiHeader``."""

from collections.abc import Mapping
from typing import Any

from edition.encoding.state import State
from edition.encoding.tree import Element, element
from edition.model.reading import Reading
from edition.model.source import Source


def header(source: Source, reading: Reading, state: State, text: Element, overrides: Mapping[str, Any]) -> Element:
    """The whole header."""
    title = next((s.value for s in reading.statements if s.fact == "title"), source.file_name)
    return element(
        "teiHeader",
        element(
            "fileDesc",
            element("titleStmt", element("title", title, type_="main")),
            element("publicationStmt", element("p", "Not published.")),
            element("sourceDesc", element("p", source.file_name)),
        ),
    )
