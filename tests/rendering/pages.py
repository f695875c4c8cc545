"""What the tests of the renderings share: reading a page as a browser does, and the words of a TEI file."""

import re
from pathlib import Path

import html5lib
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
TEI_FILES = sorted((ROOT / "tests" / "tei").glob("*.xml"))
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def names(words: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(words.split())


PHRASES = names(
    "a abbr b cite code del em i ins s span sub sup small hi emph seg ref term gloss title mentioned foreign date "
    "num measure name persName placeName role choice sic corr orig reg expan add del supplied unclear surplus "
    "damage subst note app lem rdg pb gi att val q code formula figure figDesc graphic handShift docAuthor "
    "docDate roleDesc author idno pron mod"
)
"""Elements whose edges part no words, of HTML and of TEI as the test files use it."""

MADE = frozenset({"note-sign", "pb", "sign", "line-number", "witnesses", "missing", "graphic", "egXML"})
"""Classes of what the page adds to the words of the text."""


def html_tree(data: bytes):
    """The page as a browser sees it."""
    return html5lib.parse(data.decode("utf-8"), namespaceHTMLElements=False, treebuilder="lxml").getroot()


def classes(element) -> set[str]:
    return set((element.get("class") or "").split())


def page_words(element, *, called: bool = False) -> str:
    """The words of the text in a part of a page, in order, without what the page adds and without called notes."""
    parts: list[str] = []
    _collect(element, parts, called)
    return " ".join("".join(parts).split())


def _collect(element, parts: list[str], inside: bool) -> None:
    names = classes(element)
    name = etree.QName(element).localname
    skipped = names & MADE or ("called" in names and not inside) or _is_call(element)
    if not skipped:
        edge = "" if name in PHRASES else " "
        parts.append(edge)
        parts.append(element.text or "")
        for child in element:
            if isinstance(child.tag, str):
                _collect(child, parts, False)
            parts.append(child.tail or "")
        parts.append(edge)


def _is_call(element) -> bool:
    """A sign made by the page; a printed one, which is in the TEI, has an id that was not made for it."""
    return element.tag.rpartition("}")[2] == "a" and (element.get("id") or "").startswith("ed-call-")


def tei_words(element, *, without: frozenset[str] = frozenset()) -> str:
    """The words of a TEI element in order, without the notes of the given ids."""
    parts: list[str] = []

    def walk(node, top: bool) -> None:
        if not top and (node.get(XML_ID) in without or node.tag == "{http://www.tei-c.org/ns/Examples}egXML"):
            return
        name = etree.QName(node).localname
        joins = name in PHRASES or (name in ("lb", "pb") and node.get("break") == "no")
        edge = "" if joins else " "
        parts.extend((edge, node.text or ""))
        for child in node:
            if isinstance(child.tag, str):
                walk(child, False)
            parts.append(child.tail or "")
        parts.append(edge)

    walk(element, True)
    return " ".join("".join(parts).split())


def outermost(source, name: str):
    """The elements of a name that are in no other one of that name."""
    return [
        element for element in source.iter(name) if not any(parent.tag == name for parent in element.iterancestors())
    ]


def ids(tree) -> list[str]:
    return [value for element in tree.iter() if isinstance(element.tag, str) and (value := element.get("id"))]


def fragments(tree) -> set[str]:
    """The ids that the page's links to itself lead to."""
    return {
        href[1:]
        for element in tree.iter()
        if isinstance(element.tag, str) and re.match("#.", href := element.get("href", ""))
    }
