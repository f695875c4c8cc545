"""The entries of a metadata block, and those joined that are parts of one name or one date.

``name: {given, family}`` and ``issued: {date-parts: [[1904, 5, 3]]}`` as Quarto, CSL and pandoc write them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from edition.model.source import Span

_GIVEN = ("given", "first", "firstname", "first-name", "forename", "given-names", "prénom", "vorname")
_PARTICLES = ("non-dropping-particle", "dropping-particle", "particle")
_FAMILY = ("family", "last", "lastname", "last-name", "surname", "nom", "nachname")
_DATES = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class Entry:
    """One value: its key (dotted where nested, lower case) and its place; ``text`` is the value without quotes.

    ``path`` has the names and the numbers of the lists and tables around it; ``normalised`` the value's ISO form where
    its parts were told apart.
    """

    key: str
    text: str
    span: Span
    path: tuple[str | int, ...] = ()
    normalised: str | None = None


def last_name(entry: Entry) -> str:
    """The name that stands directly before a value; "" where it is one of a list."""
    part = entry.path[-1] if entry.path else entry.key
    return part if isinstance(part, str) else ""


def whole(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The parts of names and dates joined, each under the key above them."""
    for (_, kind), group in groupby(entries, key=_of_whole):
        parts = list(group)
        if kind == "" or (kind == "name" and len(parts) == 1):
            yield from parts
        else:
            yield _joined(parts, kind)


def _of_whole(entry: Entry) -> tuple[object, str]:
    """What an entry is a part of, and of which kind it is; an entry of its own is alone in its group."""
    parent, last = entry.path[:-1], last_name(entry)
    if last in (*_GIVEN, *_FAMILY, *_PARTICLES) and parent:
        return parent, "name"
    if last in _DATES and parent:
        return parent, "date"
    if "date-parts" in entry.path:
        return entry.path[: entry.path.index("date-parts")], "date"
    return entry.span, ""


def _joined(parts: Sequence[Entry], kind: str) -> Entry:
    span = Span(parts[0].span.start, parts[-1].span.end)
    last = len(parts[0].path) - 1
    if "date-parts" in parts[0].path:
        last = parts[0].path.index("date-parts")
    path = parts[0].path[:last]
    if kind == "name":
        order = {name: number for number, names in enumerate((_GIVEN, _PARTICLES, _FAMILY)) for name in names}
        words = [part.text for part in sorted(parts, key=lambda part: order[last_name(part)])]
        path = (*path, "name") if not path or path[-1] != "name" else path
        return replace(parts[0], key=_key(path), text=" ".join(words), span=span, path=path)
    numbers = {last_name(part): part.text for part in parts} if last_name(parts[0]) in _DATES else {}
    ordered = [numbers[name] for name in _DATES if name in numbers] or [part.text for part in parts[:3]]
    iso = "-".join(number.zfill(2) for number in ordered) if all(number.isdigit() for number in ordered) else None
    words = [", ".join(ordered)] if not numbers else [f"{last_name(part)}: {part.text}" for part in parts]
    return replace(parts[0], key=_key(path), text=", ".join(words), span=span, path=path, normalised=iso)


def _key(path: Sequence[str | int]) -> str:
    return ".".join(part for part in path if isinstance(part, str))
