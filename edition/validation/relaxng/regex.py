"""Regular expressions of XML Schema (Part 2, appendix F), matched by derivatives.

Python's ``re`` lacks the character properties, subtraction and name classes of that language, and can be made to run
for ever; derivatives take the time of the string's length and need no translation.
"""

import unicodedata
from collections.abc import Callable
from functools import lru_cache

Test = Callable[[str], bool]
"""Whether a character belongs to a class."""


class PatternError(ValueError):
    """A regular expression that is not one of XML Schema, or uses a Unicode block that is not known here."""


class Regex:
    """One expression. ``matches`` is about the whole string, as in XML Schema."""

    __slots__ = ("_start", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._start = _Parser(source).parse()

    def matches(self, text: str) -> bool:
        """Whether the whole text matches."""
        node = self._start
        for character in text:
            known = node.after.get(character)
            if known is None:
                known = node.derive(character)
                if len(node.after) < 2000:
                    node.after[character] = known
            node = known
            if node is FAIL:
                return False
        return node.nullable


class _Node:
    """An expression after some characters. ``after`` remembers what is left after one more."""

    __slots__ = ("after", "nullable")

    def __init__(self, nullable: bool) -> None:
        self.nullable = nullable
        self.after: dict[str, _Node] = {}

    def derive(self, character: str) -> "_Node":
        raise NotImplementedError


class _Fail(_Node):
    __slots__ = ()

    def derive(self, character: str) -> _Node:
        return self


class _Empty(_Node):
    __slots__ = ()

    def derive(self, character: str) -> _Node:
        return FAIL


FAIL = _Fail(nullable=False)
EMPTY = _Empty(nullable=True)


class _Class(_Node):
    __slots__ = ("test",)

    def __init__(self, test: Test) -> None:
        super().__init__(nullable=False)
        self.test = test

    def derive(self, character: str) -> _Node:
        return EMPTY if self.test(character) else FAIL


class _Sequence(_Node):
    __slots__ = ("first", "rest")

    def __init__(self, first: _Node, rest: _Node) -> None:
        super().__init__(first.nullable and rest.nullable)
        self.first, self.rest = first, rest

    def derive(self, character: str) -> _Node:
        made = sequence(self.first.derive(character), self.rest)
        return either(made, self.rest.derive(character)) if self.first.nullable else made


class _Either(_Node):
    __slots__ = ("parts",)

    def __init__(self, parts: tuple[_Node, ...]) -> None:
        super().__init__(any(part.nullable for part in parts))
        self.parts = parts

    def derive(self, character: str) -> _Node:
        return either(*(part.derive(character) for part in self.parts))


class _Repeat(_Node):
    """``part`` from ``least`` to ``most`` times (None: without end)."""

    __slots__ = ("least", "most", "part")

    def __init__(self, part: _Node, least: int, most: int | None) -> None:
        super().__init__(least == 0 or part.nullable)
        self.part, self.least, self.most = part, least, most

    def derive(self, character: str) -> _Node:
        most = None if self.most is None else self.most - 1
        return sequence(self.part.derive(character), repeat(self.part, max(self.least - 1, 0), most))


def sequence(first: _Node, rest: _Node) -> _Node:
    """One after the other."""
    if first is FAIL or rest is FAIL:
        return FAIL
    if first is EMPTY:
        return rest
    return first if rest is EMPTY else _node(_Sequence, first, rest)


def either(*parts: _Node) -> _Node:
    """Any of them; equal ones count once, so that the states of a match stay few."""
    flat: dict[_Node, None] = {}
    for part in parts:
        for one in part.parts if isinstance(part, _Either) else (part,):
            if one is not FAIL:
                flat[one] = None
    if not flat:
        return FAIL
    return next(iter(flat)) if len(flat) == 1 else _node(_Either, tuple(flat))


def repeat(part: _Node, least: int, most: int | None) -> _Node:
    """A repetition, simplified."""
    if most == 0 or part is EMPTY:
        return EMPTY
    if part is FAIL:
        return EMPTY if least == 0 else FAIL
    return part if (least, most) == (1, 1) else _node(_Repeat, part, least, most)


@lru_cache(maxsize=20_000)
def _node(kind: Callable[..., _Node], *parts: object) -> _Node:
    """Equal nodes are the same object."""
    return kind(*parts)


class _Parser:
    """Recursive descent over the grammar of appendix F."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0

    def parse(self) -> _Node:
        made = self._alternatives()
        if self._at < len(self._source):
            raise self._error("a character that needs an escape")
        return made

    def _error(self, what: str) -> PatternError:
        return PatternError(f"{what} at character {self._at + 1} of the pattern {self._source!r}")

    def _peek(self) -> str:
        return self._source[self._at : self._at + 1]

    def _take(self) -> str:
        character = self._peek()
        if not character:
            raise self._error("an end too soon")
        self._at += 1
        return character

    def _eat(self, text: str) -> bool:
        found = self._source.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found

    def _alternatives(self) -> _Node:
        parts = [self._branch()]
        while self._eat("|"):
            parts.append(self._branch())
        return either(*parts)

    def _branch(self) -> _Node:
        parts: list[_Node] = []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._piece())
        made: _Node = EMPTY
        for part in reversed(parts):
            made = sequence(part, made)
        return made

    def _piece(self) -> _Node:
        atom = self._atom()
        sign = self._peek()
        if sign in ("?", "*", "+"):
            self._at += 1
            return repeat(atom, 1 if sign == "+" else 0, 1 if sign == "?" else None)
        return repeat(atom, *self._quantity()) if self._eat("{") else atom

    def _quantity(self) -> tuple[int, int | None]:
        end = self._source.find("}", self._at)
        least, comma, most = self._source[self._at : end].partition(",")
        if end < 0 or not least.isdecimal() or (most and not most.isdecimal()) or int(most or 0) > 10_000:
            raise self._error("a quantity that is none")
        self._at = end + 1
        return int(least), (int(most) if most else None) if comma else int(least)

    def _atom(self) -> _Node:
        character = self._take()
        if character == "(":
            made = self._alternatives()
            if not self._eat(")"):
                raise self._error("a group without an end")
            return made
        if character == "[":
            return _Class(self._set())
        if character == "\\":
            return _Class(self._escape())
        if character == ".":
            return _Class(_any_but_line_ends)
        if character in "?*+{}])":
            self._at -= 1
            raise self._error("a character that needs an escape")
        return _Class(_exactly(character))

    def _set(self) -> Test:
        """A class in brackets, with subtraction."""
        negative = self._eat("^")
        tests: list[Test] = []
        without: Test | None = None
        first = True
        while first or not self._eat("]"):
            if not first and self._source.startswith("-[", self._at):
                self._at += 2
                without = self._set()
                continue
            tests.append(self._range())
            first = False
        found = _any(tests)
        whole = (lambda one: not found(one)) if negative else found
        if without is None:
            return whole
        taken = without
        return lambda one: whole(one) and not taken(one)

    def _range(self) -> Test:
        start = self._take()
        if start == "\\":
            if self._peek() not in _SINGLE:
                return self._escape()
            start = _SINGLE[self._take()]
        elif start in "[]":
            raise self._error("a bracket that needs an escape")
        if self._peek() != "-" or self._source.startswith(("-]", "-["), self._at):
            return _exactly(start)
        self._at += 1
        end = self._take()
        if end == "\\":
            end = _SINGLE.get(self._take(), "")
        if not end or end < start:
            raise self._error("a range that is none")
        return lambda one: start <= one <= end

    def _escape(self) -> Test:
        character = self._take()
        if character in _SINGLE:
            return _exactly(_SINGLE[character])
        if character in "pP":
            end = self._source.find("}", self._at)
            if not self._eat("{") or end < 0:
                raise self._error("a property without a name")
            name = self._source[self._at : end]
            self._at = end + 1
            test = _property(name)
            return test if character == "p" else lambda one: not test(one)
        test = _MULTIPLE.get(character.lower(), _nothing)
        if test is _nothing:
            raise self._error("an unknown escape")
        return test if character.islower() else lambda one: not test(one)


def _exactly(character: str) -> Test:
    return lambda one: one == character


def _any(tests: list[Test]) -> Test:
    return tests[0] if len(tests) == 1 else lambda one: any(test(one) for test in tests)


def _any_but_line_ends(one: str) -> bool:
    return one not in "\n\r"


def _nothing(_one: str) -> bool:
    return False


def _property(name: str) -> Test:
    if name.startswith("Is"):
        return _block(name[2:])
    if name not in _CATEGORIES:
        raise PatternError(f"there is no Unicode category {name}")
    return lambda one: unicodedata.category(one).startswith(name)


_MAIN = {"L": "ultmo", "M": "nce", "N": "dlo", "P": "cdseifo", "Z": "slp", "S": "mcko", "C": "cfon"}
_CATEGORIES = {*_MAIN, *(main + sub for main, subs in _MAIN.items() for sub in subs)}

_OLD_BLOCKS = {
    "Greek": ("Greek and Coptic",),
    "CombiningMarksforSymbols": ("Combining Diacritical Marks for Symbols",),
    "PrivateUse": ("Private Use Area", "Supplementary Private Use Area-A", "Supplementary Private Use Area-B"),
}
"""Names of blocks that XML Schema has from Unicode 3.1 (Part 2, F.1.1), and what they are called now."""


def _block(name: str) -> Test:
    """A block of Unicode by its name without spaces. The table is that of fontTools, which is slow to load."""
    from fontTools.unicodedata import Blocks, block

    known = {value.replace(" ", ""): value for value in Blocks.VALUES if value != "No_Block"}
    wanted = _OLD_BLOCKS.get(name) or ((known[name],) if name in known else ())
    if not wanted:
        raise PatternError(f"Unicode has no block {name}")
    return lambda one: block(one) in wanted


_SINGLE = {"n": "\n", "r": "\r", "t": "\t"} | {sign: sign for sign in "\\|.?*+(){}-[]^"}

_NAME_START = (
    (0x3A, 0x3A), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF),
    (0x370, 0x37D), (0x37F, 0x1FFF), (0x200C, 0x200D), (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF),
    (0xF900, 0xFDCF), (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF),
)  # fmt: skip
_NAME_MORE = ((0x2D, 0x2E), (0x30, 0x39), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040))


_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo", "Nl"})
_MARKS = frozenset({"Lm", "Mn", "Mc", "Me", "Nd"})


@lru_cache(maxsize=10_000)
def is_name_start(one: str) -> bool:
    """A character that a name may begin with, by every edition of XML 1.0: NameStartChar (2.3), and a letter (B)."""
    if one in ":_":
        return True
    known = any(first <= ord(one) <= last for first, last in _NAME_START)
    return known and unicodedata.category(one) in _LETTERS and not _is_variant(one)


@lru_cache(maxsize=10_000)
def is_name_character(one: str) -> bool:
    """A character that may stand in a name, by every edition of XML 1.0 (2.3, appendix B)."""
    if one in ":_-.\u00b7" or is_name_start(one):
        return True
    known = any(first <= ord(one) <= last for first, last in (*_NAME_START, *_NAME_MORE))
    return known and unicodedata.category(one) in _MARKS and not _is_variant(one)


def _is_variant(one: str) -> bool:
    """Whether a character is another form of others, such as a raised letter: no name has those (appendix B)."""
    return unicodedata.decomposition(one).startswith("<")


_MULTIPLE: dict[str, Test] = {
    "s": lambda one: one in " \t\n\r",
    "d": lambda one: unicodedata.category(one) == "Nd",
    "w": lambda one: unicodedata.category(one)[0] not in "PZC",
    "i": is_name_start,
    "c": is_name_character,
}
