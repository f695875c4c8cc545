"""What is counted for the report: structure, notes, pages, words."""

from collections import Counter

from edition.encoding.tree import Element, elements, pieces
from edition.model.source import Source

_COUNTED = {
    "div": "divisions",
    "head": "heads",
    "p": "paragraphs",
    "note": "notes",
    "pb": "pages",
    "quote": "quotations",
    "stage": "stages",
    "sp": "speeches",
    "table": "tables",
    "list": "lists",
    "lg": "stanzas",
    "l": "verse_lines",
    "figure": "figures",
    "floatingText": "embedded_texts",
}


def counts(source: Source, text: Element) -> dict[str, int]:
    """Counts by name, in a fixed order; ``note_references`` counts notes in their place and later references."""
    found = Counter(one.name for one in elements(text))
    calls = sum(one.name == "ref" and one.attributes.get("type") == "noteref" for one in elements(text))
    counted = {name: found[element] for element, name in _COUNTED.items()}
    return {**counted, "note_references": calls + found["note"], "words": words(source, text)}


def words(source: Source, text: Element) -> int:
    """Words of the text, notes included: runs of letters and digits between white space."""
    whole = "".join(
        source.slice(piece.span) if piece.replacement is None else piece.replacement for piece in pieces(text)
    )
    return sum(any(character.isalnum() for character in one) for one in whole.split())
