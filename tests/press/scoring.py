"""Compares what a reading shows with the structure that was set. Each figure is an F1 of two bags."""

import re
import unicodedata
from collections import Counter

from lxml import etree
from model import Head, Interjection, Note, Paragraph, Quote, Speech, Structured, Verse
from setters import Setting

T = "{http://www.tei-c.org/ns/1.0}"
APART = {T + "note", T + "fw"}
Bags = dict[str, tuple[list[str], list[str]]]


def fold(text: str) -> str:
    text = unicodedata.normalize("NFC", text).casefold()
    return " ".join(re.sub(r"[^\w]+", " ", text.replace("\u00ad", "")).split())


def flow(element, apart=APART) -> str:
    """The text of an element, notes and running heads left out."""
    out = [element.text or ""]
    for child in element:
        if (
            isinstance(child.tag, str)
            and child.tag not in apart
            and not str(child.get("type", "")).startswith("noteref")
        ):
            out.append(" " if child.tag == T + "lb" else "")
            out.append(flow(child, apart))
        out.append(child.tail or "")
    return "".join(out)


def compare(text: Structured, setting: Setting, tei: bytes) -> Bags:
    root = etree.fromstring(tei)
    body = root.find(T + "text")
    bags = {
        "heads": (_heads(text), [_unnumbered(head) for head in body.iter(T + "head")]),
        "paragraphs": (_paragraphs(text), _found_paragraphs(body)),
        "notes": (_notes(text), [fold(flow(note, {T + "fw"})) for note in body.iter(T + "note")]),
        "note places": (_places(text), _found_places(body)),
        "title, author": _metadata(text, root),
    }
    quotes = [fold(one) for block in text.blocks if isinstance(block, Quote) for one in block.paragraphs]
    found = [fold(flow(p)) for quote in body.iter(T + "quote") for p in (quote.findall(T + "p") or [quote])]
    bags["quotations"] = (quotes, found)
    lines = [fold(line) for block in text.blocks if isinstance(block, Verse) for line in block.lines]
    bags["verse lines"] = (lines, [fold(flow(line)) for line in body.iter(T + "l")])
    bags["speakers"] = (
        [fold(block.speaker) for block in text.blocks if isinstance(block, Speech)],
        [fold(flow(one)) for one in body.iter(T + "speaker")],
    )
    bags["interjections"] = (
        [fold(block.text) for block in text.blocks if isinstance(block, Interjection)],
        [fold(flow(one)) for one in body.iter(T + "stage")],
    )
    bags["pages"] = ([_start(start) for start in setting.pages], _found_pages(body))
    whole = f" {fold(flow(body, set()))} "
    bags["divided words"] = (
        [fold(w) for w in setting.joined],
        [fold(w) for w in setting.joined if f" {fold(w)} " in whole],
    )
    bags["furniture"] = (setting.furniture, [f for f in setting.furniture if fold(f) not in fold(flow(body))])
    return {name: pair for name, pair in bags.items() if pair[0] or pair[1]}


def _unnumbered(head) -> str:
    """A heading without the number that a setter may have put before it."""
    return re.sub(r"^\d+ ", "", fold(flow(head)))


def _heads(text: Structured) -> list[str]:
    return [fold(block.text) for block in text.blocks if isinstance(block, Head)]


def _paragraphs(text: Structured) -> list[str]:
    found: list[str] = []
    for block in text.blocks:
        if isinstance(block, Paragraph):
            found.append(fold(block.text))
        elif isinstance(block, Quote):
            found += [fold(one) for one in (block.introduction, *block.paragraphs, block.after)]
        elif isinstance(block, Speech):
            found.append(fold(block.text))
    return found


def _found_paragraphs(body) -> list[str]:
    found = []
    for p in body.iter(T + "p", T + "quote"):
        inside = any(one.tag == T + "note" for one in p.iterancestors())
        if not inside and not (p.tag == T + "quote" and p.find(T + "p") is not None):
            found.append(fold(flow(p)))
    return [one for one in found if one]


def _notes(text: Structured) -> list[str]:
    return [fold(note.text) for block in text.blocks if isinstance(block, Paragraph) for note in block.notes]


def _places(text: Structured) -> list[str]:
    found = []
    for block in text.blocks:
        if isinstance(block, Paragraph):
            for before, part in zip(block.parts, block.parts[1:], strict=False):
                if isinstance(part, Note) and isinstance(before, str):
                    found.append(f"{fold(before).split()[-1]} {fold(part.text)}")
    return found


def _found_places(body) -> list[str]:
    found = []
    for note in body.iter(T + "note"):
        before = note.getprevious()
        words = fold((before.tail or "") if before is not None else (note.getparent().text or "")).split()
        if words:
            found.append(f"{words[-1]} {fold(flow(note, {T + 'fw'}))}")
    return found


def _start(words: str) -> str:
    return " ".join(fold(words.rstrip("-")).split()[:2])


def _found_pages(body) -> list[str]:
    marked = etree.fromstring(etree.tostring(body))
    for pb in marked.iter(T + "pb"):
        pb.tail = "\ue001 " + (pb.tail or "")
    parts = _with_marks(marked).split("\ue001")[2:] if marked.find(f".//{T}pb") is not None else []
    return [" ".join(fold(part).split()[:2]) for part in parts]


def _with_marks(element) -> str:
    out = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in APART:
            out += (
                [" ", _with_marks(child), " "]
                if child.tag in (T + "p", T + "head", T + "l", T + "quote")
                else [_with_marks(child)]
            )
        out.append(child.tail or "")
    return "".join(out)


def _metadata(text: Structured, root) -> tuple[list[str], list[str]]:
    statement = root.find(f".//{T}titleStmt")
    titles = [fold(flow(one)) for one in statement.iter(T + "title")]
    authors = [fold(flow(one)) for one in statement.iter(T + "author")]
    gold = [f"title {fold(text.title)}", f"author {fold(text.author)}"]
    return gold, [f"title {one}" for one in titles[:1]] + [f"author {one}" for one in authors[:1]]


def f1(gold: list[str], found: list[str]) -> float:
    both = sum((Counter(gold) & Counter(found)).values())
    return 2 * both / (len(gold) + len(found)) if gold or found else 1.0
