"""What encoding emits below ``text``: the elements, what may stand in them, their attributes and their layout.

The sets are intersections of the content models of tei_all 4.9.0, 4.10.0 and 4.12.0 with what we emit, so that a
file is valid against any of them; a test holds them against the schemas.
"""

from typing import Final

GLOBALS: Final = frozenset({"pb", "lb", "fw", "milestone", "note", "figure", "anchor"})
"""Members of model.global that we emit: allowed between blocks and inside phrases alike."""

_PHRASE: Final = GLOBALS | {"hi", "seg", "ref", "date", "foreign", "code", "formula"}
_PARAGRAPH: Final = _PHRASE | {"bibl", "stage"}

PHRASES: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("p", "ab", "head", "l", "item", "cell", "quote", "note", "ref", "seg", "hi", "stage", "salute", "signed"),
        _PARAGRAPH,
    ),
    **dict.fromkeys(("trailer", "titlePart", "docEdition"), _PARAGRAPH),
    **dict.fromkeys(
        ("label", "speaker", "castItem", "dateline", "byline", "docAuthor", "docDate", "docImprint", "fw"), _PHRASE
    ),
    **dict.fromkeys(("date", "foreign"), _PHRASE),
    "bibl": _PHRASE - {"formula"} | {"bibl"},
    "figDesc": frozenset({"hi", "code", "date", "foreign", "ref", "bibl", "stage"}),
    "code": frozenset(),
    "formula": frozenset({"hi", "formula"}),
}
"""Elements of mixed content, and which inline elements may stand in each."""

_COMMON: Final = frozenset({"p", "ab", "list", "table", "lg", "quote", "cit", "bibl", "stage", "castList", "sp"})

BLOCKS: Final[dict[str, frozenset[str]]] = {
    "body": _COMMON | GLOBALS | {"floatingText"},
    "div": _COMMON | GLOBALS | {"floatingText"},
    **dict.fromkeys(("quote", "item", "note", "stage", "epigraph", "argument"), _COMMON | GLOBALS | {"floatingText"}),
    "postscript": _COMMON | GLOBALS | {"floatingText"},
    "sp": GLOBALS | {"p", "ab", "list", "table", "lg", "quote", "cit", "stage", "floatingText"},
}
"""Which blocks may stand in each container, apart from what only opens or closes a division."""

OPENING: Final = frozenset({"head", "opener"})
"""Only at the top of a division (model.divTopPart)."""

WRAPPING: Final = frozenset({"argument", "byline", "epigraph"})
"""At the top or at the bottom of a division (model.divWrapper)."""

CLOSING: Final = frozenset({"closer", "trailer", "postscript"})
"""Only at the bottom of a division (model.divBottomPart)."""

STRUCTURAL: Final = frozenset(
    {"TEI", "text", "front", "body", "back", "div", "floatingText", "list", "table", "row", "lg", "sp", "castList"}
    | {"cit", "titlePage", "docTitle", "epigraph", "argument", "opener", "closer", "postscript"}
)
"""Elements that never hold text of their own: written with a line for each child."""

FLOWING: Final = frozenset({"quote", "item", "note", "stage", "cell"})
"""Elements that hold either text or blocks (macro.specialPara): a line for each child where all are blocks."""

BLOCK_LEVEL: Final = _COMMON - {"bibl", "stage"} | STRUCTURAL | {"head", "opener", "closer", "trailer", "byline"}
"""Elements that make their parent element-only where all of its children are among them (or are breaks)."""

ATTRIBUTES: Final[dict[str, tuple[str, ...]]] = {
    "TEI": ("xmlns", "xml:id", "xml:lang"),
    "text": (),
    "front": (),
    "body": ("xml:id",),
    "back": (),
    "div": ("xml:id", "type", "n", "xml:lang", "cert"),
    "floatingText": ("xml:id", "type", "n", "xml:lang", "cert"),
    "head": ("xml:id", "xml:lang", "cert"),
    "p": ("xml:id", "n", "xml:lang", "rend", "cert"),
    "ab": ("xml:id", "type", "subtype", "n", "xml:lang", "rend", "cert", "xml:space"),
    "quote": ("xml:id", "type", "xml:lang", "cert"),
    "cit": ("xml:id", "cert"),
    "bibl": (),
    "epigraph": (),
    "argument": (),
    "list": ("xml:id", "type"),
    "label": (),
    "item": ("xml:id", "n", "xml:lang"),
    "table": ("xml:id",),
    "row": ("role",),
    "cell": ("role", "rend", "rows", "cols"),
    "lg": ("xml:id", "type", "xml:lang", "cert"),
    "l": ("n", "rend"),
    "sp": ("xml:id", "who", "n", "cert"),
    "speaker": (),
    "stage": ("type", "cert"),
    "castList": ("xml:id",),
    "castItem": (),
    "milestone": ("unit", "rend"),
    "opener": (),
    "closer": (),
    "postscript": (),
    "dateline": (),
    "salute": (),
    "signed": (),
    "byline": (),
    "trailer": (),
    "titlePage": (),
    "docTitle": (),
    "titlePart": ("type",),
    "docAuthor": (),
    "docDate": (),
    "docImprint": (),
    "docEdition": (),
    "note": ("xml:id", "type", "place", "n", "xml:lang", "target", "resp", "cert"),
    "ref": ("xml:id", "type", "target", "n", "cert"),
    "seg": ("type",),
    "hi": ("rend",),
    "code": (),
    "formula": ("notation",),
    "figure": ("xml:id",),
    "graphic": ("url",),
    "figDesc": (),
    "lb": ("break",),
    "pb": ("xml:id", "type", "n", "break", "facs", "cert"),
    "fw": ("type",),
    "date": ("when",),
    "foreign": ("xml:lang", "cert"),
    "anchor": ("xml:id",),
}
"""Every element below ``text``, and its attributes in the order in which they are written."""
