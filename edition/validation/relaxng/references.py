"""Attributes of the types ID, IDREF and IDREFS in a document (RELAX NG DTD Compatibility, 3: soundness)."""

from collections.abc import Iterator

from lxml import etree

from edition.validation.relaxng.diagnose import Fault, attribute_name, element_name
from edition.validation.relaxng.expected import nearest
from edition.validation.relaxng.lexical import words_of
from edition.validation.relaxng.schema import Schema

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
"""Given twice it is a fault whatever the grammar says, and told as that."""

_MOST_COMPARED = 5000
"""Among so many ids a similar one is looked for."""


def reference_faults(root: etree._Element, schema: Schema) -> Iterator[Fault]:
    """Ids that are given twice, and references to ids that are not there, by what the grammar says of attributes."""
    kinds = schema.identifiers
    if not kinds:
        return
    known: dict[str, etree._Element] = {}
    references: list[tuple[etree._Element, str, str]] = []
    for node in root.iter(*kinds):
        for name, kind in kinds[str(node.tag)].items():
            value = node.get(name)
            words = words_of(value) if value is not None else []
            if kind != "ID":
                references.extend((node, name, word) for word in words)
            elif len(words) == 1 and words[0] in known and name != _XML_ID:
                yield _twice(node, name, words[0], known[words[0]])
            elif len(words) == 1:
                known.setdefault(words[0], node)
    for node, name, word in references:
        if word not in known:
            yield _dangling(node, name, word, known)


def _twice(node: etree._Element, name: str, word: str, first: etree._Element) -> Fault:
    message = (
        f'{attribute_name(name)}="{word}" on {element_name(node)} is given twice (first in line {first.sourceline})'
    )
    return Fault(node, message, f"give one of the two elements another {attribute_name(name)}")


def _dangling(node: etree._Element, name: str, word: str, known: dict[str, etree._Element]) -> Fault:
    meant = nearest(word, known) if len(known) <= _MOST_COMPARED else None
    hint = f"did you mean {meant}?" if meant else "correct it, or give the element meant this id"
    return Fault(node, f'{attribute_name(name)}="{word}" on {element_name(node)}: there is no such id', hint)
