"""What is counted for the report: structure, notes, pages, words."""

from collections import Counter

from edition.encoding.tree import Element, elements
from edition.model.inline import Text
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


_INSIDE_WORDS = frozenset({"hi", "seg", "ref", "date", "foreign", "code", "formula", "pb", "lb", "anchor"})


def counts(text: Element, word_count: int) -> dict[str, int]:
    """Counts by name, in a fixed order; ``note_references`` counts calls, source notes left out."""
    found = Counter(one.name for one in elements(text))
    calls = sum(one.attributes.get("type") == "noteref" for one in elements(text))
    unmarked = sum(one.name == "note" and "target" in one.attributes for one in elements(text))
    counted = {name: found[element] for element, name in _COUNTED.items()}
    return {**counted, "note_references": calls + found["note"] - unmarked, "words": word_count}


def words(source: Source, text: Element) -> int:
    """Words of the text, notes included: what stands between white space or blocks and has a letter or digit."""
    parts: list[str] = []
    _collect(source, text, parts)
    return sum(one.isalnum() or any(map(str.isalnum, one)) for one in "".join(parts).split())


def _collect(source: Source, node: Element, parts: list[str]) -> None:
    border = "" if node.name in _INSIDE_WORDS else " "
    parts.append(border)
    for child in node.children:
        if isinstance(child, Element):
            _collect(source, child, parts)
        elif isinstance(child, Text):
            parts.append(source.slice(child.span) if child.replacement is None else child.replacement)
    parts.append(border)
