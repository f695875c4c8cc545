"""Runs a compiled Schematron schema and finds the elements that its messages are about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from edition.validation.schematron.compile import compile_schema
from edition.xml.saxon import StyleSheet

WARNING_ROLES = frozenset({"warning", "warn", "info", "information", "nonfatal"})
"""Roles of a check that do not make a document invalid."""

_STEP = re.compile(r"/(?:Q\{([^}]*)\}([^\[/]+)|(@?[^\[/]+))(?:\[(\d+)\])?")


@dataclass(frozen=True, slots=True)
class Message:
    """A failed assert or a report that holds: the element it is about, and its words."""

    node: etree._Element
    text: str
    hint: str
    warning: bool


class Schematron:
    """A schema ready to run."""

    def __init__(self, path: Path, phase: str | None = None) -> None:
        self._style_sheet = StyleSheet(path, text=compile_schema(path, phase))

    def messages(self, data: bytes, root: etree._Element, file: str) -> Iterator[Message]:
        """What the schema says of a document, given as bytes and parsed. Raises Refusal where it cannot be run."""
        found = self._style_sheet.transform(data, file)["findings"]
        for finding in etree.fromstring(found.encode("utf-8")):
            text, *hints = (" ".join("".join(part.itertext()).split()) for part in finding)
            warning = finding.get("role", "").lower() in WARNING_ROLES
            yield Message(_node(root, finding.get("path", "")), text, " ".join(hints), warning)


def _node(root: etree._Element, path: str) -> etree._Element:
    """The element at a path as fn:path() gives it; for attributes and text the element around them."""
    node = root
    for index, match in enumerate(_STEP.finditer(path)):
        namespace, local, other, number = match.groups()
        if other is not None or index == 0:
            continue
        tag = f"{{{namespace}}}{local}" if namespace else local
        children = list(node.iterchildren(tag))
        position = int(number or 1)
        if local.startswith("@") or position > len(children):
            break
        node = children[position - 1]
    return node
