"""Ids from content, so that correcting one paragraph leaves the ids of all others as they are.

An id is a short prefix and eight hexadecimal digits of a hash over the opening words, folded in case and
punctuation: the first twelve of a paragraph or note, the heading of a division. Words further on can be corrected
without a change even to the paragraph's own id. Equal ones are told apart by their order ("-2"). Page breaks are
named for their number, divisions without a heading for their @type and @n, anchors for the name the source gives.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

from edition.encoding.tree import Element, elements, pieces
from edition.encoding.values import slug
from edition.model.inline import Text
from edition.model.source import Source

PREFIXES: Mapping[str, str] = {
    "div": "div",
    "floatingText": "text",
    "p": "p",
    "ab": "ab",
    "note": "note",
    "quote": "quote",
    "lg": "lg",
    "list": "list",
    "table": "table",
    "sp": "sp",
    "castList": "cast",
    "figure": "fig",
    "pb": "pb",
    "anchor": "a",
}
"""The elements that always get an xml:id, and how it begins."""

_WORDS = 12
_NOT_A_WORD = re.compile(r"\W+")
_NOTES = frozenset({"note"})


def assign(source: Source, roots: Iterable[Element], targets: Iterable[Element], taken: set[str]) -> None:
    """Give xml:ids to all elements of ``PREFIXES`` below the roots, and to every other target of a pointer.

    An id that an element has already (a person's in the header) is kept, made unique. ``taken`` holds ids in use.
    """
    wanted = set(map(id, targets))
    counted: Counter[str] = Counter()
    for root in roots:
        for one in elements(root):
            if one.identifier:
                proposed = one.identifier
            elif one.name in PREFIXES or id(one) in wanted:
                proposed = _proposed(source, one)
            else:
                continue
            one.attributes["xml:id"] = _unique(proposed, taken, counted)


def _unique(proposed: str, taken: set[str], counted: Counter[str]) -> str:
    name = proposed
    while name in taken:
        counted[proposed] += 1
        name = f"{proposed}-{counted[proposed] + 1}"
    taken.add(name)
    return name


def _proposed(source: Source, one: Element) -> str:
    prefix = PREFIXES.get(one.name, one.name)
    if one.name == "pb":
        return f"{prefix}-{slug(_fact(one, 'n')) or 'unnumbered'}"
    words = _opening(source, one)
    if one.name == "div":
        facts = (_fact(one, "type"), _fact(one, "n"))
        return f"{prefix}-{_hash(*facts, *words)}" if words else f"{prefix}-{slug(' '.join(facts))}".strip("-")
    return f"{prefix}-{_hash(*words)}" if words else prefix


def _fact(one: Element, name: str) -> str:
    value = one.attributes.get(name, "")
    return value if isinstance(value, str) else ""


def _opening(source: Source, one: Element) -> list[str]:
    heading = next((child for child in one.children if isinstance(child, Element) and child.name == "head"), None)
    if one.name == "div" and heading is None:
        return []
    rest = ""
    for piece in pieces(heading or one, without=_NOTES):
        rest += _written(source, piece)
        if len(rest) > 400:
            break
    words = _NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", rest).casefold()).split()
    return words[:_WORDS]


def _written(source: Source, piece: Text) -> str:
    return source.slice(piece.span) if piece.replacement is None else piece.replacement


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8"), digest_size=4).hexdigest()
