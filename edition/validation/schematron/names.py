"""Names of Schematron, and the one error that says why a schema cannot be used."""

from pathlib import Path

from lxml import etree

from edition.xml.parse import parse

SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
BEFORE_ISO = "http://www.ascc.net/xml/schematron"
"""The namespace of Schematron 1.5, before it was an ISO standard; its elements are read as those of today."""
XSLT = "http://www.w3.org/1999/XSL/Transform"
AT = "{urn:x-edition:schematron}at"
"""Where an element of a schema was written: file and line. Survives inclusion and copying."""


class SchematronError(Exception):
    """A Schematron schema that cannot be used: the reason, and where it was written ("" and None where unknown)."""

    def __init__(self, message: str, node: etree._Element | None = None) -> None:
        super().__init__(message)
        file, _, line = ("" if node is None else str(node.get(AT, ""))).rpartition(":")
        self.file = file
        self.line = int(line) if line.isdecimal() else None


def sch(name: str) -> str:
    """An element name of Schematron in lxml's notation."""
    return f"{{{SCHEMATRON}}}{name}"


def truth(node: etree._Element, name: str) -> bool:
    """A Boolean attribute (XML Schema Part 2, 3.2.2); false where it is absent."""
    return node.get(name, "").strip() in ("true", "1")


def read(path: Path) -> etree._Element:
    """Parse a file of a schema; its Schematron elements remember where they were written.

    Raises SchematronError where it cannot be read, Refusal where it is not well-formed.
    """
    try:
        root = parse(path.read_bytes(), str(path))
    except OSError as error:
        raise SchematronError(f"{path.name} cannot be read: {error.strerror}") from None
    for node in root.iter(etree.Element):
        name = etree.QName(node)
        if name.namespace == BEFORE_ISO:
            node.tag = sch(name.localname)
        if name.namespace in (SCHEMATRON, BEFORE_ISO, XSLT):
            node.set(AT, f"{path}:{node.sourceline}")
    return root
