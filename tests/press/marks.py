"""Marks that a setter puts into the text it sets, so that the structure is known by its place to the character.

A mark is one character of a private use area (Unicode plane 15): it has no width, no dirt touches it, and it is
taken out before the text is read. A unit is opened and closed by marks of its own; units nest, and a unit that is
parted (a note over two pages) is opened again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_OPEN, _CLOSE, _END = 0xF0000, 0xF8000, 0xFFFFD
PAGE = chr(0xE000)
"""Stands where a page begins."""
MARK = re.compile(f"[{chr(_OPEN)}-{chr(_END)}{PAGE}]")
APART = frozenset({"call", "note", "furniture", "soft hyphen", "sign", "rule"})
"""Units whose characters do not belong to the unit around them."""


@dataclass
class Unit:
    """A part of a text. ``about`` is the note that a call or sign is of; ``text`` its words on one line."""

    number: int
    kind: str
    about: int = -1
    text: str = ""
    offsets: list[int] = field(default_factory=list)
    """Of the characters that belong to the unit itself or to units inside it, no white space."""


class Sheet:
    """The units of one text, numbered."""

    def __init__(self) -> None:
        self.units: list[Unit] = []

    def new(self, kind: str, about: int = -1) -> int:
        self.units.append(Unit(len(self.units), kind, about))
        return len(self.units) - 1

    def wrap(self, number: int, words: str) -> str:
        return f"{chr(_OPEN + number)}{words}{chr(_CLOSE + number)}"

    def mark(self, kind: str, words: str, about: int = -1) -> str:
        """Words as a new unit."""
        return self.wrap(self.new(kind, about), words)

    def erased(self, number: int, marked: str) -> str:
        """The marked text without a unit and its characters."""
        return re.sub(_whole(number), "", marked)

    def found(self, number: int, marked: str) -> str:
        """A unit in a marked text, its marks with it; nothing where it is not there."""
        return "".join(re.findall(_whole(number), marked))

    def inside(self, marked: str) -> list[int]:
        """The numbers of the units that are opened in a marked text."""
        return [ord(one) - _OPEN for one in marked if _OPEN <= ord(one) < _CLOSE]


@dataclass(frozen=True)
class Gold:
    """The text as it will be read, and its structure: units, the unit that each character belongs to, page starts."""

    text: str
    units: tuple[Unit, ...]
    owners: list[int]
    pages: list[int]

    def kind_at(self, offset: int) -> str:
        """The kind of the innermost unit at an offset; empty where there is none."""
        owner = self.owners[offset] if offset < len(self.owners) else -1
        return self.units[owner].kind if owner >= 0 else ""

    def of_kind(self, *kinds: str) -> list[Unit]:
        return [unit for unit in self.units if unit.kind in kinds and unit.offsets]

    def flow_from(self, offset: int, most: int) -> list[int]:
        """The offsets of the running text from an offset on, white space with it: no furniture, no signs and bodies of
        notes, no marks of lists.
        """
        found: list[int] = []
        while offset < len(self.text) and len(found) < most:
            kind = self.kind_at(offset)
            if self.text[offset].isspace() or (kind and kind not in APART):
                found.append(offset)
            elif kind == "soft hyphen":
                offset += 1 + self._white(offset + 1)
                continue
            offset += 1
        return found

    def first_from(self, offset: int) -> int:
        """The first character of the running text from an offset on; the end of the text where there is none."""
        return next((at for at in self.flow_from(offset, 400) if not self.text[at].isspace()), len(self.text))

    def _white(self, offset: int) -> int:
        rest = self.text[offset : offset + 80]
        return len(rest) - len(rest.lstrip())


def _whole(number: int) -> str:
    return f"{chr(_OPEN + number)}[^{chr(_CLOSE + number)}]*{chr(_CLOSE + number)}"


def kinds_of(marked: str, sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Each character of a marked text with the kind of the innermost unit it stands in; marks with none."""
    stack: list[int] = []
    for one in marked:
        code = ord(one)
        if _CLOSE <= code <= _END:
            stack.remove(code - _CLOSE)
        elif _OPEN <= code < _CLOSE:
            stack.append(code - _OPEN)
        else:
            yield one, sheet.units[stack[-1]].kind if stack and one != PAGE else ""
            continue
        yield one, ""


def bare(marked: str) -> str:
    """A marked text without its marks."""
    return MARK.sub("", marked)


def lift(marked: str, sheet: Sheet) -> Gold:
    """Take the marks out of a text."""
    text: list[str] = []
    owners: list[int] = []
    pages: list[int] = []
    stack: list[int] = []
    pieces: list[list[str]] = [[] for _ in sheet.units]
    units = [Unit(unit.number, unit.kind, unit.about) for unit in sheet.units]
    for character in marked:
        code = ord(character)
        if character == PAGE:
            pages.append(len(text))
        elif _CLOSE <= code <= _END:
            stack.remove(code - _CLOSE)
        elif _OPEN <= code < _CLOSE:
            stack.append(code - _OPEN)
        else:
            for number in reversed(stack):
                pieces[number].append(character)
                if not character.isspace():
                    units[number].offsets.append(len(text))
                if units[number].kind in APART:
                    if units[number].kind == "soft hyphen":
                        for outer in _outside(stack, number, units):
                            pieces[outer].append("\u00ad")
                    break
            owners.append(stack[-1] if stack else -1)
            text.append(character)
    for unit, found in zip(units, pieces, strict=True):
        unit.text = " ".join(re.sub("\u00ad\\s*", "", "".join(found)).split())
    whole = "".join(text)
    return Gold(whole, tuple(units), owners, [_first_word(whole, page) for page in pages])


def _outside(stack: list[int], number: int, units: list[Unit]) -> list[int]:
    """The units around a soft hyphen, up to the first that stands apart."""
    around: list[int] = []
    for outer in reversed(stack[: stack.index(number)]):
        around.append(outer)
        if units[outer].kind in APART:
            break
    return around


def _first_word(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start
