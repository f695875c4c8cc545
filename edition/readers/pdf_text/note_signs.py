"""Signs of notes: how they stand before a note and in running text, where printing set them small and dumps do not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edition.model.source import Span
from edition.readers.pdf_text.rows import Row

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = "[⁰¹²³⁴-⁹]"
_SYMBOL = r"\*{1,4}|†{1,3}|‡{1,3}|§{1,2}(?!\s?\d)|¶{1,2}|‖{1,2}"

_BODY = re.compile(
    rf"^(?:(?P<raised>{_RAISED}{{1,3}})\s*|(?P<symbol>{_SYMBOL})\)?\s*|[\[(](?P<bracketed>\d{{1,3}}|[a-z*†‡])[\])]\s*"
    rf"|(?P<number>\d{{1,3}})(?:[.)\]]\s+|\s+|(?=[^\W\d_]|[„“«\"‘(]))|(?P<letter>[a-z])\)\s+)(?=\S)"
)
_BODY_ALONE = re.compile(rf"^(?:(?P<raised>{_RAISED}{{1,3}})|(?P<number>\d{{1,3}})|(?P<symbol>{_SYMBOL}))$")

_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|pp|vol|no|nr|n:o|nos|nrs|bd|jg|fig|kap|cap|chap|ch|sec|sect|art|tab|tom|t|str|стр|гл|ст|т|вып|sid"
    r"|bl|blz|hft|h|st|dec|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|de[cz]|cf|n°|nº|№|§)[.:]?$",
    re.IGNORECASE,
)
_AFTER = r"(?=[\s.,;:!?)\]”»\"'’—–\-…]|$)"
_MARKERS: tuple[tuple[str, float, re.Pattern[str]], ...] = (
    ("a raised figure", 3.0, re.compile(rf"(?<=\S)(?P<sign>{_RAISED}{{1,3}})")),
    ("a sign in square brackets", 2.6, re.compile(r"\s?\[(?P<sign>\d{1,3}|[a-z]|\*{1,3})\]")),
    ("a figure in round brackets", 1.6, re.compile(r"(?<=\S)\s?\((?P<sign>\d{1,3}|\*{1,3}|[a-z])\)")),
    ("a symbol after a word", 2.2, re.compile(rf"(?<=[^\s*])(?P<sign>{_SYMBOL})\)?(?![\w*])")),
    ("a figure after punctuation", 2.2, re.compile(rf"(?<=[.,;:!?…”’\"»)\]])(?P<sign>\d{{1,3}}){_AFTER}")),
    ("a figure after a year", 1.4, re.compile(rf"(?<=\b1\d\d\d[.,;:!?”»)])(?P<sign>\d{{1,2}}){_AFTER}")),
    ("a figure after a letter", 2.2, re.compile(rf"(?<=[^\W\d_])(?P<sign>\d{{1,3}}){_AFTER}")),
    ("a figure between words", 0.6, re.compile(r"(?<=[^\d\s])\s(?P<sign>\d{1,3})(?=[\s.,;:!?)]|$)")),
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The sign that a row begins with: as printed without brackets, its range and its number; ``shape`` is its style
    and, of a bare number, what follows it (``number.``, ``number glued`` ...).
    """

    printed: str
    span: Span
    value: int | None
    style: str
    shape: str


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in the text that may call a note: as printed, the range of sign and brackets, how strong it looks."""

    printed: str
    span: Span
    weight: float
    name: str
    row: int


def opening(row: Row) -> Opening | None:
    """The note sign that a row begins with; None where it begins otherwise."""
    found = _BODY.match(row.text)
    if found is None:
        return None
    style = next(name for name, text in found.groupdict().items() if text)
    printed = found.group(style)
    stop = len(found.group().rstrip())
    if style == "number" and row.text[stop : stop + 1].isalpha() and not row.text[stop : stop + 2].istitle():
        return None
    return _opening(row, printed, style, stop)


def opening_alone(row: Row) -> Opening | None:
    """The note sign that is all of a row: a raised figure that the extraction put on a line of its own."""
    found = _BODY_ALONE.match(row.text)
    if found is None:
        return None
    style = next(name for name, text in found.groupdict().items() if text)
    return _opening(row, found.group(style), style, len(row.text))


def _opening(row: Row, printed: str, style: str, stop: int) -> Opening:
    plain = printed.translate(SUPERSCRIPTS)
    value = int(plain) if plain.isdigit() else None
    return Opening(printed, row.span.part(0, stop), value, style, _shape(row.text, printed, style, stop))


def _shape(text: str, printed: str, style: str, stop: int) -> str:
    if style != "number":
        return style
    after = text[len(printed) : stop]
    if after:
        return f"number{after}"
    return "number alone" if stop == len(text) else "number apart" if text[stop].isspace() else "number glued"


def rank(sign: Opening) -> int:
    """The place of a sign among those of a page: its number, or the printers' order * † ‡ § ¶ ‖, then doubled."""
    if sign.value is not None:
        return sign.value
    order = "*†‡§¶‖"
    return order.find(sign.printed[0]) + 1 + len(order) * (len(sign.printed) - 1)


def same_sign(a: str, b: str) -> bool:
    """Whether two signs are one, raised or not."""
    return a.translate(SUPERSCRIPTS) == b.translate(SUPERSCRIPTS)


def markers(row: Row) -> Iterator[Marker]:
    """The places in a row that may call notes, in their order, each with what it looks like."""
    taken: set[int] = set()
    found: list[Marker] = []
    for name, weight, pattern in _MARKERS:
        for match in pattern.finditer(row.text):
            start, stop = match.start(), match.end()
            if taken.intersection(range(start, stop)) or start == 0:
                continue
            before = row.text[: match.start("sign")].rstrip()
            if name.startswith("a figure") and not _may_follow(before, name):
                continue
            taken.update(range(start, stop))
            found.append(Marker(match.group("sign"), row.span.part(start, stop), weight, name, row.index))
    yield from sorted(found, key=lambda marker: marker.span)


def _may_follow(before: str, name: str) -> bool:
    """Whether a figure after these words may be a note's sign: not part of a number, a date or a reference."""
    if name == "a figure after a year":
        return True
    if not before or re.search(r"\d[.,:;/]?$", before):
        return False
    if name == "a figure after punctuation":
        return not (before[-1] in ".:" and _ABBREVIATION.search(before))
    if name == "a figure after a letter":
        word = re.search(r"[^\W\d_]+$", before)
        return word is not None and len(word.group()) > 1
    if name == "a figure between words":
        return _ABBREVIATION.search(before) is None
    return True
