"""Random documents that are valid by a grammar: a walk over its patterns, each choice made by lot.

``height`` is how many elements deep the least document of a pattern is; a walk that has gone too deep takes the choice
of the least height, so that it ends.
"""

import math
from random import Random

from lxml import etree

from edition.validation.relaxng.schema import Schema, inner
from edition.validation.relaxng.names import listed
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Data,
    Element,
    Group,
    Interleave,
    List,
    OneOrMore,
    Pattern,
    Text,
    Value,
)

WORDS = ("sea", "Light", "år", "straße", "ἁλός", "née", "1903", "iv", "—", "&", "<", "…")
SAMPLES = {
    ("token", r"[^\p{C}\p{Z}]+"): ("one", "x-2", "№7", "a:b"),
    ("token", r"(\-?[\d]+/\-?[\d]+)"): ("1/2", "-3/4"),
    ("token", r"[a-z][a-z0-9\+\.\-]*"): ("psn", "a1+b.c-d"),
    ("token", r"[\d]+[a-z]*[\d]*(\.[\d]+[a-z]*[\d]*){0,3}"): ("1", "0.1.0", "2a1.3b2.4.5"),
    ("token", r"[\-+]?\d+(\.\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)"): ("12cm", "50%", "-1.5em"),
    ("anyURI", r"\S+"): ("#a", "https://example.org/a?b=c#d", "img/1.png", "urn:x:y", "http://example.org/å"),
    ("string", ".+"): (".", " "),
    ("token", None): ("x", "(.+)"),
    ("language", None): ("de", "sv-FI", "grc", "zh-Hant-TW"),
    ("Name", None): ("div", "tei.p"),
    ("date", None): ("1781-05-12", "2000-02-29", "-0044-03-15"),
    ("gYear", None): ("1781", "-0044"),
    ("gYearMonth", None): ("1781-05",),
    ("gMonth", None): ("--05",),
    ("gDay", None): ("---12",),
    ("gMonthDay", None): ("--02-29",),
    ("time", None): ("12:30:00", "23:59:59.5+01:00"),
    ("dateTime", None): ("1781-05-12T12:30:00Z",),
    ("boolean", None): ("true", "0"),
    ("nonNegativeInteger", None): ("0", "12"),
    ("decimal", None): ("1.5", "-3"),
    ("double", None): ("1.5e3", "INF"),
}
DEEPEST = 11


class Generator:
    """Makes documents of one grammar; ``seen`` are the names of all elements and attributes made so far."""

    def __init__(self, schema: Schema, random: Random) -> None:
        self._random = random
        self._start = schema.start
        self._heights: dict[Pattern, float] = {}
        self._known: dict[Pattern, float] = {}  # heights of all patterns, once those of the elements are known
        self._ids = 0
        self.seen: set[str] = set()
        everything = [one for declared in schema.declared.values() for one in declared]
        while self._grow(everything):
            pass

    def document(self) -> bytes:
        """One document."""
        holder = etree.Element("holder")
        self._make(self._start, holder, 0)
        return etree.tostring(holder[0], encoding="utf-8", xml_declaration=True)

    def _grow(self, elements: list[Element]) -> bool:
        before = dict(self._heights)
        for element in elements:
            self._heights[element] = 1 + self._height(element.content)
        return before != self._heights

    def _height(self, pattern: Pattern) -> float:
        if isinstance(pattern, Element):
            return self._heights.get(pattern, math.inf)
        heights = [self._height(part) for part in inner(pattern)]
        if not heights or isinstance(pattern, Attribute):
            return 0
        return min(heights) if isinstance(pattern, Choice) else max(heights)

    def _depth(self, pattern: Pattern) -> float:
        if pattern not in self._known:
            self._known[pattern] = self._height(pattern)
        return self._known[pattern]

    def _make(self, pattern: Pattern, parent: etree._Element, depth: int) -> None:
        if isinstance(pattern, Element):
            child = etree.SubElement(parent, listed(pattern.names)[0], nsmap={None: "http://www.tei-c.org/ns/1.0"})
            self.seen.add(etree.QName(child).localname)
            self._make(pattern.content, child, depth + 1)
        elif isinstance(pattern, Attribute):
            name = listed(pattern.names)[0]
            parent.set(name, self._string(pattern.part))
            self.seen.add(f"{etree.QName(parent).localname}/@{etree.QName(name).localname}")
        elif isinstance(pattern, Text):
            self._write(parent)
        elif isinstance(pattern, OneOrMore):
            for _ in range(1 if depth > DEEPEST // 2 else self._random.choice((1, 1, 2, 3))):
                self._make(pattern.part, parent, depth)
        elif isinstance(pattern, Choice):
            self._make(self._chosen(pattern.parts, depth), parent, depth)
        elif isinstance(pattern, Group | Interleave):
            parts = list(pattern.parts)
            if isinstance(pattern, Interleave):
                self._random.shuffle(parts)
            for part in parts:
                self._make(part, parent, depth)
        elif isinstance(pattern, Data | Value | List):
            parent.text = self._string(pattern)

    def _chosen(self, parts: tuple[Pattern, ...], depth: int) -> Pattern:
        heights = {part: self._depth(part) for part in parts}
        room = DEEPEST - depth
        fitting = [part for part in parts if heights[part] <= room]
        if (depth > 5 and self._random.random() < 0.5) or not fitting:
            least = min(heights.values())
            fitting = [part for part in parts if heights[part] == least]
        return self._random.choice(fitting)

    def _write(self, parent: etree._Element) -> None:
        words = " ".join(self._random.choices(WORDS, k=self._random.randint(0, 3)))
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + words
        else:
            parent.text = (parent.text or "") + words

    def _string(self, pattern: Pattern) -> str:
        if isinstance(pattern, Choice):
            return self._string(self._random.choice(pattern.parts))
        if isinstance(pattern, Value):
            return pattern.string
        if isinstance(pattern, List):
            return self._string(pattern.part)
        if isinstance(pattern, OneOrMore):
            return " ".join(self._string(pattern.part) for _ in range(self._random.choice((1, 1, 2))))
        if isinstance(pattern, Data):
            if pattern.datatype.name == "ID":
                self._ids += 1
                return f"id{self._ids}"
            form = next((value for name, value in pattern.datatype.parameters if name == "pattern"), None)
            return self._random.choice(SAMPLES[pattern.datatype.name, form])
        return " ".join(self._random.choices(WORDS, k=self._random.randint(0, 3)))
