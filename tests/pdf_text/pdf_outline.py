"""A TEI text as an outline that a person can check: a line a block, its first and last words, notes and pages."""

import re

from lxml import etree

_T = "{http://www.tei-c.org/ns/1.0}"
_STRUCTURE = {
    "front",
    "body",
    "back",
    "div",
    "list",
    "item",
    "lg",
    "quote",
    "closer",
    "titlePage",
    "docTitle",
    "byline",
}
_SHOWN = 46


def outline(tei: bytes) -> str:
    """The outline of the text of a TEI document."""
    text = etree.fromstring(tei).find(f"{_T}text")
    assert text is not None
    lines: list[str] = []
    for part in text:
        _block(part, 0, lines)
    return "\n".join(lines) + "\n"


def _block(element: etree._Element, depth: int, lines: list[str]) -> None:
    name = element.tag.removeprefix(_T)
    marks = "".join(f" {key}={element.get(key)}" for key in ("n", "type", "cert", "place", "break") if element.get(key))
    if name in _STRUCTURE:
        lines.append("  " * depth + name + marks)
        for child in element:
            _block(child, depth + 1, lines)
        return
    words = _words(element)
    lines.append("  " * depth + name + marks + (f": {_ends(words)}" if words else ""))
    notes = [note for note in element.iter(f"{_T}note") if note is not element]
    indent = "  " * (depth + 1)
    lines += [f"{indent}note {note.get('n')} {note.get('place')}: {_ends(_words(note))}" for note in notes]


def _words(element: etree._Element) -> str:
    """The words of a block: notes as their sign in braces, page breaks as a bar with their number."""
    out = [element.text or ""]
    for child in element:
        name = child.tag.removeprefix(_T)
        if name == "note":
            out.append(f"{{{child.get('n')}}}")
        elif name == "pb":
            out.append(f"|{child.get('n')}{'-' if child.get('break') == 'no' else ''}|")
        elif name == "fw":
            out.append(f"<{_words(child)}>")
        elif name == "ref" and child.get("type") == "noteref":
            out.append(f"{{?{child.text}}}")
        else:
            out.append(_words(child))
        out.append(child.tail or "")
    return re.sub(r"\s+", " ", "".join(out)).strip()


def _ends(words: str) -> str:
    """The first and last words, with all signs in between that are no words."""
    if len(words) <= 2 * _SHOWN:
        return words
    inner = "".join(re.findall(r"\{[^}]*\}|\|[^|]*\||<[^>]*>", words[_SHOWN:-_SHOWN]))
    return f"{words[:_SHOWN]} …{inner}… {words[-_SHOWN:]}"
