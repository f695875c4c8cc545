"""The factory of patterns: simplified where that changes nothing, and equal ones made only once."""

from collections.abc import Callable, Iterable

from edition.validation.relaxng.datatypes import Datatype
from edition.validation.relaxng.names import NameClass
from edition.validation.relaxng.patterns import (
    Attribute,
    Choice,
    Data,
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

MOST_PATTERNS = 400_000
"""A grammar that comes to more states than this is refused."""


class TooManyPatterns(Exception):  # noqa: N818 - a limit, not an error of the program
    """The grammar cannot be decided with a reasonable number of states."""


class Factory:
    """Makes patterns, simplified (section 4.21 of the spec and a little more), equal ones only once."""

    def __init__(self) -> None:
        self._count = 0
        self._known: dict[tuple[object, ...], Pattern] = {}
        self.contextual = False  # whether some value means something only with the namespaces where it stands
        self.empty: Pattern = Empty(self, nullable=True, attributed=False, textual=False)
        self.nothing: Pattern = NotAllowed(self, nullable=False, attributed=False, textual=False)
        self.any_text: Pattern = Text(self, nullable=True, attributed=False, textual=False)

    def count(self) -> int:
        """A number for a new pattern. Raises TooManyPatterns."""
        self._count += 1
        if self._count > MOST_PATTERNS:
            raise TooManyPatterns(f"the grammar comes to more than {MOST_PATTERNS} states")
        return self._count

    def choice(self, parts: Iterable[Pattern]) -> Pattern:
        """Any of the patterns."""
        flat: set[Pattern] = set()
        for part in parts:
            if isinstance(part, Choice):
                flat.update(part.parts)
            elif part is not self.nothing:
                flat.add(part)
        if self.empty in flat and any(part.nullable for part in flat if part is not self.empty):
            flat.discard(self.empty)
        ordered = tuple(sorted(flat, key=_number))
        if len(ordered) < 2:
            return ordered[0] if ordered else self.nothing
        return self._make(Choice, ordered)

    def group(self, parts: Iterable[Pattern]) -> Pattern:
        """One pattern after the other."""
        flat: list[Pattern] = []
        for part in parts:
            if part is self.nothing:
                return part
            if part is not self.empty:
                flat.extend(part.parts if isinstance(part, Group) else (part,))
        if len(flat) < 2:
            return flat[0] if flat else self.empty
        return self._make(Group, tuple(flat))

    def interleave(self, parts: Iterable[Pattern]) -> Pattern:
        """The patterns in any order, mixed."""
        flat: list[Pattern] = []
        for part in parts:
            if part is self.nothing:
                return part
            if part is not self.empty:
                flat.extend(part.parts if isinstance(part, Interleave) else (part,))
        if len(flat) < 2:
            return flat[0] if flat else self.empty
        return self._make(Interleave, tuple(sorted(flat, key=_number)))

    def one_or_more(self, part: Pattern) -> Pattern:
        """The pattern once or more."""
        if part in (self.nothing, self.empty, self.any_text) or isinstance(part, OneOrMore):
            return part
        return self._make(OneOrMore, part)

    def data(self, datatype: Datatype, exception: Pattern | None) -> Pattern:
        """``data``."""
        self.contextual |= datatype.contextual
        return self._make(Data, datatype, exception)

    def value(self, datatype: Datatype, string: str) -> Pattern:
        """``value``."""
        self.contextual |= datatype.contextual
        return self._make(Value, datatype, string)

    def list(self, part: Pattern) -> Pattern:
        """``list``."""
        return self.nothing if part is self.nothing else self._make(List, part)

    def attribute(self, names: NameClass, part: Pattern) -> Pattern:
        """``attribute``."""
        return self.nothing if part is self.nothing else self._make(Attribute, names, part)

    def _make(self, kind: Callable[..., Pattern], *parts: object) -> Pattern:
        key = (kind, *parts)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = kind(self, *parts)
        return found


def _number(pattern: Pattern) -> int:
    return pattern.number
