"""Compares what an edition shows with the structure that was set. Each figure is an F1 of two bags."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from lxml import etree
from marks import Gold, Unit

T = "{http://www.tei-c.org/ns/1.0}"
APART = {T + "note", T + "fw"}
Bags = dict[str, tuple[list[str], list[str]]]

PARAGRAPHS = ("paragraph", "quotation", "speech")
_OTHER = {T + name for name in ("note", "item", "epigraph", "argument", "titlePage", "front")}


def fold(text: str) -> str:
    text = unicodedata.normalize("NFC", text).casefold()
    return " ".join(re.sub(r"[^\w]+", " ", text.replace("\u00ad", "")).split())


def flow(element, apart=APART) -> str:
    """The text of an element, notes and running heads left out."""
    out = [element.text or ""]
    for child in element:
        noted = str(child.get("type", "")).startswith("noteref")
        if isinstance(child.tag, str) and child.tag not in apart and not noted:
            out.append(" " if child.tag == T + "lb" else "")
            out.append(flow(child, apart))
        out.append(child.tail or "")
    return "".join(out)


def compare(gold: Gold, joined: tuple[str, ...], tei: bytes) -> Bags:
    """The bags of each phenomenon: what was set, what was found."""
    root = etree.fromstring(tei)
    body = root.find(T + "text")

    def units(*kinds: str) -> list[str]:
        return [one for unit in gold.of_kind(*kinds) if (one := fold(unit.text))]

    def found(*names: str) -> list[str]:
        return [one for element in body.iter(*(T + name for name in names)) if (one := fold(flow(element)))]

    bags: Bags = {
        "heads": (units("heading"), list(_found_heads(body))),
        "paragraphs": (units(*PARAGRAPHS), list(_found_paragraphs(body))),
        "notes": (units("note"), [fold(flow(note, {T + "fw"})) for note in body.iter(T + "note")]),
        "note places": (list(_places(gold)), list(_found_places(body))),
        "title, author": _metadata(gold, root),
        "quotations": (units("quotation"), list(_found_quotations(body))),
        "verse lines": (units("verse"), found("l")),
        "speakers": (units("speaker"), found("speaker")),
        "interjections": (units("interjection"), found("stage")),
        "breaks": (["break"] * len(gold.of_kind("break")), ["break"] * len(list(body.iter(T + "milestone")))),
        "letters": (units("dateline", "salute", "signature"), _letter_parts(body)),
        "list items": (units("item"), _items(body)),
        "table cells": (units("cell"), found("cell")),
        "epigraphs": (units("epigraph"), _epigraphs(body)),
        "contents": (units("contents"), [fold(flow(one)) for one in _contents(body)]),
        "pages": ([_start(gold, page) for page in gold.pages], _found_pages(body)),
    }
    bags["contents"] = (bags["contents"][0], [_unpaged(one) for one in bags["contents"][1]])
    whole = f" {fold(flow(body, set()))} "
    divided = [fold(word) for word in joined]
    bags["divided words"] = (divided, [word for word in divided if f" {word} " in whole])
    furniture = units("furniture")
    inside = fold(flow(body))
    bags["furniture"] = (furniture, [one for one in furniture if one not in inside])
    return {name: pair for name, pair in bags.items() if pair[0] or pair[1]}


def _unpaged(entry: str) -> str:
    """An entry of a list of contents without its page number."""
    return re.sub(r" \d+$", "", entry)


def _contents(body) -> Iterator:
    for one in body.iter(T + "list"):
        if one.get("type") == "contents":
            yield from one.iter(T + "item")


def _inside(element, names: set[str]) -> bool:
    return any(one.tag in names for one in element.iterancestors())


def _items(body) -> list[str]:
    lists = [one for one in body.iter(T + "list") if one.get("type") != "contents"]
    return [fold(flow(item)) for one in lists for item in one.findall(T + "item")]


def _letter_parts(body) -> list[str]:
    return [fold(flow(one)) for one in body.iter(T + "dateline", T + "salute", T + "signed")]


def _epigraphs(body) -> list[str]:
    return [
        fold(flow(p))
        for epigraph in body.iter(T + "epigraph")
        for p in (epigraph.findall(f".//{T}p") or epigraph.findall(f".//{T}quote"))
    ]


def _found_heads(body) -> Iterator[str]:
    """Headings without the number that a setter may have put before them."""
    for head in body.iter(T + "head"):
        if head.getparent().tag != T + "list" and head.getparent().get("type") != "contents":
            yield re.sub(r"^\d+ ", "", fold(flow(head)))


def _found_quotations(body) -> Iterator[str]:
    for quote in body.iter(T + "quote"):
        if not _inside(quote, {T + "epigraph"}):
            yield from (fold(flow(p)) for p in (quote.findall(T + "p") or [quote]))


def _found_paragraphs(body) -> Iterator[str]:
    for p in body.iter(T + "p", T + "quote"):
        holds = p.tag == T + "quote" and (p.find(T + "p") is not None or p.find(T + "lg") is not None)
        if not holds and not _inside(p, _OTHER) and (words := fold(flow(p))):
            yield words


def _places(gold: Gold) -> Iterator[str]:
    """The word before each note's first call, and the note."""
    called: set[int] = set()
    for call in gold.of_kind("call"):
        if call.about in called or not gold.units[call.about].offsets:
            continue
        called.add(call.about)
        yield f"{_word_before(gold, call)} {fold(gold.units[call.about].text)}"


def _word_before(gold: Gold, call: Unit) -> str:
    words = fold(gold.text[max(call.offsets[0] - 60, 0) : call.offsets[0]]).split()
    return words[-1] if words else ""


def _found_places(body) -> Iterator[str]:
    for note in body.iter(T + "note"):
        before = note.getprevious()
        words = fold((before.tail or "") if before is not None else (note.getparent().text or "")).split()
        if words:
            yield f"{words[-1]} {fold(flow(note, {T + 'fw'}))}"


def _start(gold: Gold, page: int) -> str:
    """The first two words of a page of the text itself: no running head, no sign of a note."""
    return _two("".join(gold.text[at] for at in gold.flow_from(page, 120)))


def _two(words: str) -> str:
    return " ".join(fold(words).split()[:2])


def _found_pages(body) -> list[str]:
    marked = etree.fromstring(etree.tostring(body))
    for pb in marked.iter(T + "pb"):
        pb.tail = "\ue001 " + (pb.tail or "")
    parts = _with_marks(marked).split("\ue001")[2:] if marked.find(f".//{T}pb") is not None else []
    return [_two(part) for part in parts]


_BLOCKS = {T + name for name in ("p", "head", "l", "quote", "item", "speaker", "stage", "cell", "salute", "signed")}


def _with_marks(element) -> str:
    out = [element.text or ""]
    for child in element:
        noted = str(child.get("type", "")).startswith("noteref")
        if isinstance(child.tag, str) and child.tag not in APART and not noted:
            words = _with_marks(child)
            out.append(f" {words} " if child.tag in _BLOCKS else words)
        out.append(child.tail or "")
    return "".join(out)


def _metadata(gold: Gold, root) -> tuple[list[str], list[str]]:
    statement = root.find(f".//{T}titleStmt")
    set_words: list[str] = []
    found: list[str] = []
    for kind in ("title", "author"):
        set_words += [f"{kind} {fold(unit.text)}" for unit in gold.of_kind(kind)]
        found += [f"{kind} {fold(flow(one))}" for one in list(statement.iter(T + kind))[:1]]
    return set_words, found


def f1(gold: list[str], found: list[str]) -> float:
    both = sum((Counter(gold) & Counter(found)).values())
    return 2 * both / (len(gold) + len(found)) if gold or found else 1.0
