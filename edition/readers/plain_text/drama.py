"""Plays and minutes: who speaks, told by labels that come back ("NAME.", "Name:"), stage directions, lists of roles.

TEI: ``sp``, ``speaker``, ``stage``, ``castList`` (Guidelines, 7.1 and 7.2).
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from edition.model.reading import Evidence
from edition.readers.plain_text.chunks import Chunk
from edition.readers.plain_text.divisions import is_division
from edition.readers.plain_text.rows import Row
from edition.readers.shared.phrases import WORD
from edition.readers.shared.speakers import is_office
from edition.readers.shared.weighing import probability, total

_CAST = re.compile(
    r"(?i)\W*(?:dramatis person(?:ae|æ)|persons(?: of the play)?|characters|cast|personen|handelnde personen"
    r"|personnages|personaggi|personajes"
    r"|personagens|personer|personerna|de uppträdande|osoby|действующие лица|henkilöt|roller|les personnages)\W*"
)
_LABEL = re.compile(
    r"(?P<name>(?:[^\W\d_]{1,4}\.\s(?=[^\W\d_]))?[^\W\d_][^.:()\[\]—\n]{0,40}?)\s*"
    r"(?P<stage>[(\[][^()\[\]]{1,120}[)\]])?\s*(?P<sign>\.\s?[-–—]{1,2}|[.:]|[—–])(?=\s|$)"
)
_DIRECTION = re.compile(r"[(\[_].*[)\]_][.]?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a turn: where the name ends, the stage direction inside it and the words' start (offsets)."""

    name: str
    end: int
    direction: tuple[int, int] | None
    words: int
    probability: float
    evidence: tuple[Evidence, ...]


@dataclass(slots=True)
class Drama:
    """The turns and stage directions among the chunks, and the list of roles: its heading and entries."""

    labels: dict[int, Label] = field(default_factory=dict)
    directions: set[int] = field(default_factory=set)
    cast: dict[int, range] = field(default_factory=dict)


def split_turns(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks, cut where a turn begins inside one (turns without blank lines between them)."""
    speakers = _speakers(chunks)
    if not speakers:
        return tuple(chunks)
    result: list[Chunk] = []
    for chunk in chunks:
        starts = [at for at, row in enumerate(chunk.rows) if at and _name(row) in speakers]
        bounds = [0, *starts, len(chunk.rows)]
        for first, last in itertools.pairwise(bounds):
            rows = chunk.rows[first:last]
            turn = _name(rows[0]) in speakers
            result.append(Chunk(rows) if turn or starts else replace(chunk, rows=rows))
    return tuple(result)


def find_drama(chunks: Sequence[Chunk]) -> Drama:
    """Turns, stage directions and the list of roles; all empty where labels do not come back."""
    drama = Drama()
    speakers = _speakers(chunks)
    if not speakers:
        return drama
    for number, chunk in enumerate(chunks):
        name = _name(chunk.rows[0])
        if name in speakers:
            drama.labels[number] = _label(chunk.rows[0], speakers[name])
        elif _DIRECTION.fullmatch(chunk.text) and len(chunk.text) < 600:
            drama.directions.add(number)
    drama.cast = _cast(chunks, drama)
    return drama


def _speakers(chunks: Sequence[Chunk]) -> dict[str, tuple[Evidence, ...]]:
    """The names that are labels of turns, with the evidence for each."""
    counts: Counter[str] = Counter(name for chunk in chunks for row in chunk.rows if (name := _name(row)))
    accepted: dict[str, tuple[Evidence, ...]] = {}
    together = sum(count for count in counts.values() if count > 1)
    for name, count in counts.items():
        evidence = [Evidence("few lines begin with a speaker's name", -2.5)]
        evidence.append(Evidence("the label comes back", min(3.0, 1.1 * (count - 1)), str(count)))
        if name.isupper():
            evidence.append(Evidence("capitals", 1.2))
        if is_office(name):
            evidence.append(Evidence("an office or a part", 2.0))
        if together >= 4 and sum(other > 1 for other in counts.values()) >= 2:
            evidence.append(Evidence("other labels come back too", 1.6))
        if total(evidence) > 0:
            accepted[name] = tuple(evidence)
    return accepted if len(accepted) >= 2 else {}


def _name(row: Row) -> str | None:
    """What may be a speaker's name at the beginning of a row: in capitals, or with capitals and a colon."""
    found = _LABEL.match(row.text)
    if not found:
        return None
    name = found["name"].strip()
    words = WORD.findall(name)
    initials = len(words) > 1 and all(len(word) == 1 for word in words)
    if not 1 <= len(words) <= 5 or len(name) < 2 or re.fullmatch(r"[IVXLC]+", name) or initials:
        return None
    if name.isupper() and sum(letter.isalpha() for letter in name) >= 2:
        return name if found["sign"][0] in ".:—–" else None
    capitals = all(word[0].isupper() for word in (words[0], words[-1]))
    return name if found["sign"] == ":" and capitals and len(found.group()) < len(row.text) else None


def _label(row: Row, evidence: tuple[Evidence, ...]) -> Label:
    found = _LABEL.match(row.text)
    if found is None:
        raise ValueError("no label")
    start = row.span.start
    place = found["stage"] and found["sign"] == ":" and all(word[0].isupper() for word in WORD.findall(found["stage"]))
    direction = (start + found.start("stage"), start + found.end()) if found["stage"] and not place else None
    end = start + (found.end("name") if direction else found.end())
    return Label(found["name"].strip(), end, direction, start + found.end(), probability(total(evidence)), evidence)


def _cast(chunks: Sequence[Chunk], drama: Drama) -> dict[int, range]:
    """The heading of a list of roles and its entries: short lines before the first turn."""
    first = min(drama.labels, default=0)
    for number, chunk in enumerate(chunks[:first]):
        if not _CAST.fullmatch(chunk.text):
            continue
        end = number + 1
        while end < first and all(len(row.words) <= 14 for row in chunks[end].rows) and not _closes(chunks[end]):
            end += 1
        if end > number + 1:
            return {number: range(number + 1, end)}
    return {}


def _closes(chunk: Chunk) -> bool:
    """Whether a chunk can be no entry of a list of roles: a direction, or a heading without a name in capitals."""
    if _DIRECTION.fullmatch(chunk.text) or is_division(chunk.text):
        return True
    return len(chunk.rows) == 1 and chunk.blanks > 1


def rows_of(chunks: Sequence[Chunk], numbers: range) -> Iterator[Row]:
    """The rows of some chunks."""
    for number in numbers:
        yield from chunks[number].rows
