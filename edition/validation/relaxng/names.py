"""Name classes: which names an element or attribute pattern stands for. Names are in lxml's notation, {ns}local."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name."""

    tag: str

    def contains(self, tag: str) -> bool:
        """Whether the class holds a name."""
        return tag == self.tag


@dataclass(frozen=True, slots=True)
class AnyName:
    """Every name (of one namespace where one is given), but for those of the exception."""

    namespace: str | None = None
    exception: "NameClass | None" = None

    def contains(self, tag: str) -> bool:
        """Whether the class holds a name."""
        if self.namespace is not None and namespace_of(tag) != self.namespace:
            return False
        return self.exception is None or not self.exception.contains(tag)


@dataclass(frozen=True, slots=True)
class NameChoice:
    """Any of several classes."""

    parts: "tuple[NameClass, ...]"

    def contains(self, tag: str) -> bool:
        """Whether the class holds a name."""
        return any(part.contains(tag) for part in self.parts)


NameClass = Name | AnyName | NameChoice

OTHER = "\N{REPLACEMENT CHARACTER}"
"""A namespace or a local name that no grammar names: it stands for all others."""


def namespace_of(tag: str) -> str:
    """The namespace of a name, "" for none."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def local(tag: str) -> str:
    """The name without its namespace."""
    return tag.rpartition("}")[2]


def parts_of(names: NameClass) -> tuple[Name | AnyName, ...]:
    """The classes that a class is the choice of."""
    return tuple(one for part in names.parts for one in parts_of(part)) if isinstance(names, NameChoice) else (names,)


def listed(names: NameClass) -> tuple[str, ...]:
    """The names that a class lists one by one."""
    return tuple(part.tag for part in parts_of(names) if isinstance(part, Name))


def overlap(one: NameClass, other: NameClass) -> str | None:
    """A name that both classes hold, None where there is none.

    It is enough to try the names and namespaces that they mention, and one other of each: within those, neither class
    tells names apart (J. Clark, "Name class overlap", in the notes on RELAX NG derivatives).
    """
    return next(
        (tag for names in (one, other) for tag in _tried(names) if one.contains(tag) and other.contains(tag)), None
    )


def _tried(names: NameClass) -> Iterator[str]:
    for part in parts_of(names):
        if isinstance(part, Name):
            yield part.tag
            continue
        if part.namespace is None:
            yield f"{{{OTHER}}}{OTHER}"
        else:
            yield f"{{{part.namespace}}}{OTHER}" if part.namespace else OTHER
        if part.exception is not None:
            yield from _tried(part.exception)
