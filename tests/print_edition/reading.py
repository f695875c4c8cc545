"""How the tests read a TEI text and a print XML: as words, in the order of reading."""

import re

from lxml import etree

T = "{http://www.tei-c.org/ns/1.0}"
UNREAD = ("fw", "figDesc", "teiHeader", "facsimile")
CHOSEN = tuple(T + name for name in ("corr", "reg", "expan", "ex"))
APART = frozenset(
    {"p", "ab", "l", "head", "item", "label", "cell", "speaker", "stage", "titlePart", "byline", "docAuthor", "docDate"}
    | {"docImprint", "dateline", "salute", "signed", "castItem", "trailer", "bibl", "note", "quote", "list", "table"}
    | {"addrLine", "lb", "witness", "zone"}
)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def tei_words(root: etree._Element) -> list[str]:
    """The words of the text as they are read: running heads left out, one reading of a choice or an app."""
    parts: list[str] = []

    def walk(element: etree._Element) -> None:
        name = etree.QName(element).localname if isinstance(element.tag, str) else None
        if name is None or name in UNREAD:
            return
        chosen = None
        if name == "choice":
            chosen = next((child for child in element if child.tag in CHOSEN), element[0] if len(element) else None)
        elif name == "app":
            chosen = element.find(T + "lem")
        apart = "\n" if name in APART else ""
        parts.append(apart + (element.text or ""))
        for child in element:
            if chosen is None or child is chosen:
                walk(child)
            parts.append(child.tail or "")
        parts.append(apart)

    for text in root.iter(T + "text"):
        if not any(ancestor.tag == T + "text" for ancestor in text.iterancestors()):
            walk(text)
    return words("".join(parts))


def print_words(book: etree._Element) -> list[str]:
    """The words of the source in the print XML: without what the edition adds (brackets, variants, signs)."""
    parts: list[str] = []

    def walk(element: etree._Element) -> None:
        if element.get("made") == "yes":
            parts.append(" " if " " in (element.text or "") else "")
            return
        if element.tag in ("metadata", "imprint", "colophon", "chapter", "apparatus", "index", "image") or element.get(
            "series"
        ):
            return
        apart = "\n" if element.tag in ("p", "line", "heading", "label", "br") else ""
        parts.append(apart + (element.text or ""))
        for child in element:
            walk(child)
            parts.append(child.tail or "")
        parts.append(apart)

    walk(book)
    return words("".join(parts))
