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
    "witStart witEnd lacunaStart lacunaEnd "
    "a abbr b cite code del em i ins s span sub sup small hi emph seg ref term gloss title mentioned foreign date "
    "num measure name persName placeName role choice sic corr orig reg expan add del supplied unclear surplus "
    "damage subst note app lem rdg pb gi att val q code formula figure figDesc graphic handShift docAuthor "
    "docDate roleDesc author idno pron mod w m c pc cl phr rhyme ruby rb rt g am ex restore retrace redo undo "
    "metamark ellipsis secl stamp said soCalled ident distinct anchor geogName eventName objectName orgName rs "
    "time email measureGrp unit country region settlement district bloc forename surname addName nameLink genName "
    "roleName offset geogFeat certainty precision respons desc tag specDesc lang usg orth lbl pos def bibl "
    "biblScope publisher pubPlace editor quote origPlace origDate material heraldry objectType locus notatedMusic "
    "caesura address postBox oRef pRef xr s catchwords signatures camera math mi mo mn msup mfrac msqrt witDetail "
    "wit witness"
)
"""Elements whose edges part no words, of HTML and of TEI as the test files use it."""

RECORDS = names(
    "biblStruct analytic monogr imprint org object objectIdentifier valItem interpGrp ellipsis person noteGrp"
)
"""Elements of TEI that have no words of their own: those of their children stand apart."""

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


def variants(source) -> frozenset:
    """What of the apparatus is not in the line: all but the first reading of an entry that holds the text of the line
    (the lemma, where there is one), and all of an entry that only points to it. Entries in lists stay in their place.
    """
    aside: set = set()
    for entry in source.iter(f"{TEI}app"):
        readings = [
            one for one in entry.iter(f"{TEI}lem", f"{TEI}rdg") if next(one.iterancestors(f"{TEI}app")) is entry
        ]
        attached = any(entry.get(name) for name in ("from", "to", "loc"))
        if entry.getparent().tag == f"{TEI}listApp" or len(readings) < (1 if attached else 2):
            continue
        base = None if attached else next((one for one in readings if one.tag == f"{TEI}lem"), readings[0])
        kept = {base, *(base.iterancestors(f"{TEI}rdgGrp") if base is not None else ())}
        aside.update(one for one in (*entry, *readings) if one not in kept)
    return frozenset(aside)


def tei_words(element, *, without: frozenset[str] = frozenset(), aside: frozenset = frozenset()) -> str:
    """The words of a TEI element in order, without the notes of the given ids, and without the elements ``aside``."""
    parts: list[str] = []

    def walk(node, top: bool) -> None:
        if not top and (
            node in aside or node.get(XML_ID) in without or etree.QName(node).localname in ("egXML", "binaryObject")
        ):
            return
        name = etree.QName(node).localname
        apart = not top and _is_record(node.getparent())
        joins = (name in PHRASES and not apart) or (name in ("lb", "pb") and node.get("break") == "no")
        edge = "" if joins else " "
        parts.extend((edge, node.text or ""))
        for child in node:
            if isinstance(child.tag, str):
                walk(child, False)
            parts.append(child.tail or "")
        parts.append(edge)

    walk(element, True)
    return " ".join("".join(parts).split())


def _is_record(element) -> bool:
    name = etree.QName(element).localname
    return name in RECORDS or (name == "app" and element.getparent().tag == f"{TEI}listApp")


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
