"""Random documents that are valid by a grammar: a walk over its patterns, each choice made by lot.

``height`` is how many elements deep the least document of a pattern is; a walk that has gone too deep takes the choice
of the least height, so that it ends.
"""

import math
from collections.abc import Callable
from random import Random

from lxml import etree

from edition.validation.relaxng.names import AnyName, Name, NameClass, namespace_of, parts_of
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Data,
    Element,
    Empty,
    Group,
    Interleave,
    List,
    NotAllowed,
    OneOrMore,
    Pattern,
    Text,
    Value,
)
from edition.validation.relaxng.schema import Schema, inner

TEI = "http://www.tei-c.org/ns/1.0"
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
    ("string", None): ("x", " x y ", ""),
    ("normalizedString", None): ("x", " x y "),
    ("anyURI", None): ("#a", "https://example.org/a?b=c#d", "img/1.png", "a b", ""),
    ("NCName", None): ("a", "a-b.c"),
    ("IDREF", None): ("id1",),
    ("IDREFS", None): ("id1", "id1 id2"),
    ("NMTOKEN", None): ("1a", "a:b"),
    ("NMTOKENS", None): ("1a", "1a b"),
    ("QName", None): ("a", "xml:lang"),
    ("integer", None): ("0", "-12", "+7"),
    ("positiveInteger", None): ("1", "012"),
    ("duration", None): ("P1Y", "PT1.5S"),
    ("float", None): ("1", "-2.5e3"),
    ("base64Binary", None): ("YWJj", ""),
    ("hexBinary", None): ("0f", ""),
    ("nonNegativeInteger", None): ("0", "12"),
    ("decimal", None): ("1.5", "-3"),
    ("double", None): ("1.5e3", "INF"),
}
POOL = (
    *dict.fromkeys(string for strings in SAMPLES.values() for string in strings),
    *("a", "ab", "A1", "1.0", "100%", "2em", "12", "3.0", "text/css", "en-US", "#fff", "none", "0 0 1 1", "utf-8"),
    *("application/xml", "a/b; c=d", "M0,0", "1,1", "http://a.example/", "all", "screen", "x.y", "10px", "a=b", "+1"),
)
"""Strings to try for a type that has no samples."""

DEEPEST = 11


def value(pattern: Pattern, random: Random, new_id: Callable[[], str] = lambda: "id1") -> str:
    """A string that a pattern of values allows, where one is known."""
    if isinstance(pattern, Choice):
        return value(random.choice(pattern.parts), random, new_id)
    if isinstance(pattern, Value):
        return pattern.string
    if isinstance(pattern, List):
        return value(pattern.part, random, new_id)
    if isinstance(pattern, Group):
        return " ".join(value(part, random, new_id) for part in pattern.parts)
    if isinstance(pattern, OneOrMore):
        return " ".join(value(pattern.part, random, new_id) for _ in range(random.choice((1, 1, 2))))
    if isinstance(pattern, Data):
        return new_id() if pattern.datatype.name == "ID" else _data(pattern, random)
    return "" if isinstance(pattern, Empty) else " ".join(random.choices(WORDS, k=random.randint(0, 3)))


def _data(pattern: Data, random: Random) -> str:
    form = next((value for name, value in pattern.datatype.parameters if name == "pattern"), None)
    fitting: list[str] = []
    for strings in (SAMPLES.get((pattern.datatype.name, form)), SAMPLES.get((pattern.datatype.name, None)), POOL):
        fitting = fitting or [one for one in strings or () if pattern.matches(one)]
    return random.choice(fitting or ["x"])


class Generator:
    """Makes documents of one grammar; ``seen`` are the names of all elements and attributes made so far.

    Once a document has ``most`` elements, it is brought to an end with as few more as can be.
    """

    def __init__(self, schema: Schema, random: Random, most: int = 100_000) -> None:
        self._most = most
        self._elements = 0
        self._random = random
        self._start = schema.start
        self._heights: dict[Pattern, float] = {}
        self._known: dict[Pattern, float] = {}  # heights of all patterns, once those of the elements are known
        self._ids = 0
        self.seen: set[str] = set()
        while self._grow(schema.elements):
            pass

    def document(self) -> bytes:
        """One document."""
        self._elements = 0
        holder = etree.Element("holder")
        self._make(self._start, holder, 0)
        return etree.tostring(holder[0], encoding="utf-8", xml_declaration=True)

    def element(self, pattern: Element) -> etree._Element:
        """One element."""
        self._elements = self._most - 5
        holder = etree.Element("holder")
        self._make(pattern, holder, DEEPEST // 2)
        return holder[0]

    def _grow(self, elements: tuple[Element, ...]) -> bool:
        before = dict(self._heights)
        for element in elements:
            self._heights[element] = 1 + self._height(element.content)
        return before != self._heights

    def _height(self, pattern: Pattern) -> float:
        if isinstance(pattern, Element):
            return self._heights.get(pattern, math.inf)
        if isinstance(pattern, NotAllowed):
            return math.inf
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
            tag = self._named(pattern.names)
            self._elements += 1
            child = etree.SubElement(parent, tag, nsmap={None: TEI} if namespace_of(tag) == TEI else None)
            self.seen.add(etree.QName(child).localname)
            self._make(pattern.content, child, depth + 1)
        elif isinstance(pattern, Attribute):
            name = self._named(pattern.names)
            parent.set(name, self._string(pattern.part))
            self.seen.add(f"{etree.QName(parent).localname}/@{etree.QName(name).localname}")
        elif isinstance(pattern, Text):
            self._write(parent)
        elif isinstance(pattern, OneOrMore):
            for _ in range(
                1 if depth > DEEPEST // 2 or self._elements > self._most else self._random.choice((1, 1, 2, 3))
            ):
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

    def _named(self, names: NameClass) -> str:
        """A name of a class: the first that is listed, else one that nothing names."""
        for part in parts_of(names):
            namespaces = ("", "urn:example:a") if isinstance(part, AnyName) and part.namespace is None else ("",)
            for local in ("any", "data-any", "other"):
                for namespace in namespaces:
                    if isinstance(part, Name):
                        return part.tag
                    inside = part.namespace or namespace
                    if part.contains(tag := f"{{{inside}}}{local}" if inside else local):
                        return tag
        return "any"

    def _chosen(self, parts: tuple[Pattern, ...], depth: int) -> Pattern:
        heights = {part: self._depth(part) for part in parts}
        room = DEEPEST - depth
        fitting = [part for part in parts if heights[part] <= room]
        if self._elements > self._most or (depth > 5 and self._random.random() < 0.5) or not fitting:
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
        return value(pattern, self._random, self._new_id)

    def _new_id(self) -> str:
        self._ids += 1
        return f"id{self._ids}"
