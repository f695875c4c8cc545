"""The only writer of TEI: fixed attribute order, line ends and indents; it writes the file and its runs in one walk.

Elements that hold no text get a line for each child, two spaces a level; mixed content is never broken or indented.
White space that stands between elements below ``text`` is accounted for as ``layout`` without a source.
"""

from dataclasses import dataclass, field

from edition.encoding.account import REPLACEMENT, Written, allowed, write_piece
from edition.encoding.elements import ATTRIBUTES, BLOCK_LEVEL, FLOWING, GLOBALS, STRUCTURAL
from edition.encoding.header_elements import HEADER_ATTRIBUTES, HEADER_STRUCTURAL
from edition.encoding.tree import Element, Node
from edition.model.inline import Text
from edition.model.ledger import Run
from edition.model.source import Source, Span

SCHEMA = "edition.rng"
"""The profile as the file names it: beside the TEI, or wherever a catalogue or a deposit puts it."""

_PROLOGUE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<?xml-model href="{SCHEMA}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n'
)
_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


@dataclass(slots=True)
class Writer:
    """Writes one document. ``runs`` tells where the text came from; ``length`` is that of the text's string value."""

    source: Source
    parts: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    changes: dict[str, int] = field(default_factory=dict)
    length: int = 0
    _in_text: bool = False

    def fragment(self, root: Element, depth: int) -> str:
        """An element as a string, indented for its depth; below ``text`` with the account of every piece."""
        self.parts = []
        self._element(root, depth)
        return "".join(self.parts)

    def _element(self, node: Element, depth: int | None) -> None:
        """Write an element; ``depth`` is None inside mixed content, where no white space may be put."""
        outer = self._in_text
        self._in_text = outer or node.name == "text"
        tag = node.name + "".join(attributes(node))
        if not node.children:
            self.parts.append(f"<{tag}/>")
        else:
            self.parts.append(f"<{tag}>")
            if depth is not None and (holds_no_text(node) if self._in_text else node.name in HEADER_STRUCTURAL):
                self._lines(node.children, depth)
            else:
                for child in node.children:
                    self._node(child, None)
            self.parts.append(f"</{node.name}>")
        self._in_text = outer

    def _lines(self, children: list[Node], depth: int) -> None:
        for child in children:
            self._space("\n" + "  " * (depth + 1))
            self._node(child, depth + 1)
        self._space("\n" + "  " * depth)

    def _node(self, node: Node, depth: int | None) -> None:
        if isinstance(node, Element):
            self._element(node, depth)
        elif isinstance(node, Text):
            for written in write_piece(self.source, node):
                self._written(written)
        else:
            self.parts.append(_clean(node).translate(_TEXT_ESCAPES))

    def _space(self, space: str) -> None:
        self.parts.append(space)
        if self._in_text:
            self.runs.append(Run("layout", None, self._advance(len(space)), "between elements"))

    def _written(self, written: Written) -> None:
        self.parts.append(written.text.translate(_TEXT_ESCAPES))
        tei = self._advance(len(written.text)) if written.text else None
        source = written.source if len(written.source) else None
        self.runs.append(Run(written.kind, source, tei, written.why))
        if written.kind == "changed":
            self.changes[written.why] = self.changes.get(written.why, 0) + 1

    def _advance(self, count: int) -> Span:
        self.length += count
        return Span(self.length - count, self.length)


def document(root: Element, header: str, text: str) -> bytes:
    """The whole file as UTF-8: ``root`` is the TEI element, whose two parts are written already."""
    opening = f"<{root.name}{''.join(attributes(root))}>"
    return f"{_PROLOGUE}{opening}\n  {header}\n  {text}\n</{root.name}>\n".encode()


def attributes(node: Element) -> list[str]:
    """The attributes as written, each with a space before it, in the fixed order of its element."""
    order = (*ATTRIBUTES.get(node.name, ()), *HEADER_ATTRIBUTES.get(node.name, ()))
    names = sorted(node.attributes, key=lambda name: (order.index(name) if name in order else len(order), name))
    return [f' {name}="{_clean(_value(node.attributes[name])).translate(_ATTRIBUTE_ESCAPES)}"' for name in names]


def _clean(text: str) -> str:
    """Strings that are no part of the text, without the characters that XML does not allow."""
    return text if text.isprintable() else "".join(one if allowed(one) else REPLACEMENT for one in text)


def _value(value: str | Element) -> str:
    return f"#{value.identifier}" if isinstance(value, Element) else value


def holds_no_text(node: Element) -> bool:
    """True where the element may be written with a line for each child without adding space to mixed content."""
    if any(not isinstance(child, Element) for child in node.children):
        return False
    if node.name in STRUCTURAL:
        return True
    names = {child.name for child in node.children if isinstance(child, Element)}
    if node.name in FLOWING:
        return bool(names & BLOCK_LEVEL) and names <= BLOCK_LEVEL | GLOBALS | {"bibl", "stage"}
    return False
