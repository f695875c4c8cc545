"""The elements of the header: which are written with a line for each child, and their attributes in order."""

from typing import Final

HEADER_STRUCTURAL: Final = frozenset(
    {"TEI", "text", "teiHeader", "fileDesc", "encodingDesc", "profileDesc", "revisionDesc", "titleStmt"}
)
HEADER_ATTRIBUTES: Final[dict[str, tuple[str, ...]]] = {}
