"""Reading a tagged PDF: the text of each structure element (ISO 32000-1, 14.7 and 14.8), and what is marked as none."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject

Marks = dict[tuple[int, int], str]


@dataclass
class Element:
    """A structure element: its type, and its text and elements in order."""

    kind: str
    content: list["str | Element"] = field(default_factory=list)

    def text(self) -> str:
        return "".join(one if isinstance(one, str) else one.text() for one in self.content)

    def all(self, kind: str) -> Iterator["Element"]:
        """The elements of a type below this one."""
        for one in self.content:
            if isinstance(one, Element):
                if one.kind == kind:
                    yield one
                yield from one.all(kind)


def read(pdf: bytes) -> tuple[Element, list[str]]:
    """The tree of a tagged PDF, and the text of the artifacts of each page (running heads, numbers in the margin)."""
    reader = PdfReader(io.BytesIO(pdf))
    marks: Marks = {}
    artifacts = []
    for page in reader.pages:
        number = page.indirect_reference.idnum
        artifacts.append(_read_page(reader, page, number, marks))
    root = reader.trailer["/Root"]["/StructTreeRoot"].get_object()
    tree = Element("Root")
    _collect(root, None, marks, tree)
    return tree, artifacts


def _collect(node, page: int | None, marks: Marks, into: Element) -> None:
    kids = node.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if isinstance(found, int):
            into.content.append(marks.get((page, int(found)), ""))
        elif "/MCID" in found:
            own = found.raw_get("/Pg").idnum if "/Pg" in found else page
            into.content.append(marks.get((own, int(found["/MCID"])), ""))
        elif "/S" in found:
            element = Element(str(found["/S"])[1:])
            into.content.append(element)
            own = found.raw_get("/Pg").idnum if "/Pg" in found else page
            _collect(found, own, marks, element)


def _read_page(reader: PdfReader, page, number: int, marks: Marks) -> str:
    fonts = {name: _unicode(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
    parts: list[str] = []
    stack: list[int | str | None] = []
    font: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            stack.append(_mark(operands))
        elif operator == b"EMC":
            stack.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in (b"Tj", b"TJ", b"'", b'"'):
            shown = operands[-1] if isinstance(operands[-1], list) else [operands[-1]]
            text = "".join(_decoded(one, font) for one in shown if not isinstance(one, (int, float)))
            mark = next((one for one in reversed(stack) if one is not None), None)
            if isinstance(mark, int):
                marks[number, mark] = marks.get((number, mark), "") + text
            elif mark == "/Artifact":
                parts.append(text)
    return " ".join(parts)


def _mark(operands) -> int | str | None:
    properties = operands[1] if len(operands) > 1 else None
    if isinstance(properties, DictionaryObject) and "/MCID" in properties:
        return int(properties["/MCID"])
    return "/Artifact" if operands[0] == "/Artifact" else None


def _decoded(shown, font: dict[int, str]) -> str:
    data = shown.original_bytes if hasattr(shown, "original_bytes") else bytes(shown)
    codes = (int.from_bytes(data[place : place + 2], "big") for place in range(0, len(data), 2))
    return "".join(font.get(code, "") for code in codes)


def _unicode(font) -> dict[int, str]:
    """What each two-byte code of a font stands for: its ToUnicode map (9.10.3)."""
    if "/ToUnicode" not in font:
        return {}
    text = font["/ToUnicode"].get_object().get_data().decode("latin-1")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = _characters(value)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, last, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for place, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                found[code] = chr(ord(_characters(value)) + place)
    return found


def _characters(value: str) -> str:
    return bytes.fromhex(value).decode("utf-16-be", "replace")
