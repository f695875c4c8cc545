"""Name classes: which names an element or attribute pattern stands for. Names are in lxml's notation, {ns}local."""

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


def namespace_of(tag: str) -> str:
    """The namespace of a name, "" for none."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def local(tag: str) -> str:
    """The name without its namespace."""
    return tag.rpartition("}")[2]


def listed(names: NameClass) -> tuple[str, ...]:
    """The names that a class lists one by one."""
    if isinstance(names, Name):
        return (names.tag,)
    return tuple(tag for part in names.parts for tag in listed(part)) if isinstance(names, NameChoice) else ()
