"""Plays and minutes: who speaks, told by labels that come back ("NAME.", "Name:"), stage directions, lists of roles.

TEI: ``sp``, ``speaker``, ``stage``, ``castList`` (Guidelines, 7.1 and 7.2).
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from edition.model.reading import Evidence
from edition.readers.plain_text.chunks import Chunk, weigh_verse
from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import Setting
from edition.readers.shared.divisions import begins_division, is_division
from edition.readers.shared.phrases import WORD
from edition.readers.shared.speakers import is_office
from edition.readers.shared.weighing import probability, total

_CAST = re.compile(
    r"(?i)\W*(?:dramatis person(?:ae|æ)|(?:persons|characters)(?: (?:of|in) the play)?|cast|personen|handelnde personen"
    r"|personnages|personaggi|personajes"
    r"|personagens|personer|personerna|de uppträdande|osoby|действующие лица|henkilöt|roller|les personnages)\W*"
)
_LABEL = re.compile(
    r"(?P<name>(?:[^\W\d_]{1,4}\.\s(?=[^\W\d_]))?[^\W\d_][^.:()\[\]—\n]{0,40}?)\s*"
    r"(?P<stage>[(\[][^()\[\]]{1,120}[)\]])?\s*(?P<sign>\.\s?[-–—]{1,2}|[.:]|[—–])(?=\s|$)"
)
_BARE = re.compile(
    r"(?P<name>[^\W\d_](?:[^.:()\[\]—\n\d]|(?<=\b[A-Z])\.|(?<=\bST)\.){0,40}?)\s*"
    r"(?P<stage>[(\[][^()\[\]]{1,120}[)\]])?(?P<sign>[ \t]{2,}(?=\S)|$)"
)
"""A name in capitals without a sign: alone in its row, or parted from the words by a gap."""
_ENTERS = re.compile(r"(?:Re-)?(?:Enter|Exit|Exeunt|Flourish|Alarums?|Manent|Manet)(?![\w,;:!])")
"""The stage directions of old plays, Latin or English, that no bracket marks."""
_LONGEST_DIRECTION = 200
_FEWEST_BARE = 5
"""Names without signs from which they are labels."""
_DIRECTION = re.compile(r"[(\[_].*[)\]_][.]?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a turn: where the name ends, the stage direction inside it and the words' start (offsets)."""

    name: str
    end: int
    direction: tuple[int, int] | None
    words: int | None  # none where a row holds nothing but the label
    probability: float
    evidence: tuple[Evidence, ...]


@dataclass(slots=True)
class Drama:
    """The turns and stage directions among the chunks, and the list of roles: its heading and entries."""

    labels: dict[int, Label] = field(default_factory=dict)
    directions: set[int] = field(default_factory=set)
    cast: dict[int, range] = field(default_factory=dict)
    verse: bool = False  # what is said is verse, not prose


def split_turns(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks, cut where a turn begins inside one (turns without blank lines between them)."""
    speakers = _speakers(chunks)
    if not speakers:
        return tuple(chunks)
    result: list[Chunk] = []
    for chunk in chunks:
        starts = [at for at in range(1, len(chunk.rows)) if _cut_before(chunk.rows, at, speakers)]
        bounds = [0, *starts, len(chunk.rows)]
        for first, last in itertools.pairwise(bounds):
            rows = chunk.rows[first:last]
            turn = _name(rows, 0) in speakers
            result.append(Chunk(rows) if turn or starts else replace(chunk, rows=rows))
    return tuple(result)


def _cut_before(rows: Sequence[Row], at: int, speakers: Mapping[str, tuple[Evidence, ...]]) -> bool:
    """Whether a turn, scene or direction begins with a row inside a chunk, or a scene or direction ends before it."""
    if _name(rows, at) in speakers or begins_division(rows[at].text):
        return True
    return _enters(rows[at]) or _enters(rows[at - 1]) or begins_division(rows[at - 1].text)


def _directs(chunk: Chunk) -> bool:
    """Whether a chunk is nothing but a stage direction."""
    bracketed = _DIRECTION.fullmatch(chunk.text) is not None and len(chunk.text) < 600
    return bracketed or (len(chunk.rows) == 1 and _enters(chunk.rows[0]))


def _enters(row: Row) -> bool:
    return _ENTERS.match(row.text) is not None and len(row.text) <= _LONGEST_DIRECTION


def find_drama(chunks: Sequence[Chunk], setting: Setting | None = None) -> Drama:
    """Turns, stage directions and the list of roles; all empty where labels do not come back. Whether the turns are
    verse is told from the ``setting``.
    """
    drama = Drama()
    speakers = _speakers(chunks)
    if not speakers:
        return drama
    for number, chunk in enumerate(chunks):
        name = _name(chunk.rows, 0)
        if name in speakers:
            drama.labels[number] = _label(chunk.rows[0], speakers[name])
        elif _directs(chunk):
            drama.directions.add(number)
    drama.verse = setting is not None and _in_verse(chunks, drama, setting)
    drama.cast = _cast(chunks, drama)
    return drama


def _in_verse(chunks: Sequence[Chunk], drama: Drama, setting: Setting) -> bool:
    """Whether most turns of three rows and more are verse."""
    said = [chunks[number].rows[label.words is None :] for number, label in drama.labels.items()]
    long = [rows for rows in said if len(rows) >= 3]
    verse = sum(total(weigh_verse(rows, setting)) > 0 for rows in long)
    return bool(long) and verse >= 0.6 * len(long)


def _speakers(chunks: Sequence[Chunk]) -> dict[str, tuple[Evidence, ...]]:
    """The names that are labels of turns, with the evidence for each."""
    places = [(chunk.rows, at) for chunk in chunks for at in range(len(chunk.rows))]
    counts: Counter[str] = Counter(name for rows, at in places if (name := _name(rows, at)))
    bare: Counter[str] = Counter(
        name for rows, at in places if (name := _name(rows, at)) and not _LABEL.match(rows[at].text)
    )
    if sum(count > 1 for count in bare.values()) < 2 or bare.total() < _FEWEST_BARE:
        counts -= bare
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


def _name(rows: Sequence[Row], at: int) -> str | None:
    """What may be a speaker's name at the beginning of a row: in capitals, or with capitals and a colon."""
    row = rows[at]
    if begins_division(row.text):
        return None
    found = _LABEL.match(row.text)
    if not found:
        return _bare_name(rows, at)
    name = found["name"].strip()
    words = WORD.findall(name)
    initials = len(words) > 1 and all(len(word) == 1 for word in words)
    if not 1 <= len(words) <= 5 or len(name) < 2 or re.fullmatch(r"[IVXLC]+", name) or initials:
        return None
    if name.isupper() and sum(letter.isalpha() for letter in name) >= 2:
        return name if found["sign"][0] in ".:—–" else None
    capitals = all(word[0].isupper() for word in (words[0], words[-1]))
    return name if found["sign"] == ":" and capitals and len(found.group()) < len(row.text) else None


def _bare_name(rows: Sequence[Row], at: int) -> str | None:
    """A name in capitals without a sign after it, and the words in the same row or right below."""
    found = _BARE.match(rows[at].text)
    if found is None or not found["name"].isupper() or is_division(rows[at].text):
        return None
    below = rows[at + 1] if at + 1 < len(rows) and not rows[at + 1].blanks else None
    if found["sign"] == "" and (below is None or below.text.isupper()):
        return None
    name = found["name"].strip()
    fit = 1 <= len(WORD.findall(name)) <= 5 and len(name) > 1 and not re.fullmatch(r"[IVXLC]+", name)
    return name if fit else None


def _label(row: Row, evidence: tuple[Evidence, ...]) -> Label:
    found = _LABEL.match(row.text) or _BARE.match(row.text)
    if found is None:
        raise ValueError("no label")
    start = row.span.start
    words = start + found.end() if found.end() < len(row.text) else None
    place = found["stage"] and found["sign"] == ":" and all(word[0].isupper() for word in WORD.findall(found["stage"]))
    direction = (start + found.start("stage"), start + found.end()) if found["stage"] and not place else None
    end = start + (found.end("name") if direction else found.end())
    end = end if found.re is _LABEL else start + found.end("name")
    direction = direction or ((start + found.start("stage"), start + found.end("stage")) if _sets(found) else None)
    return Label(found["name"].strip(), end, direction, words, probability(total(evidence)), evidence)


def _sets(found: re.Match[str]) -> bool:
    """Whether a name without a sign has a direction after it."""
    return found.re is _BARE and found["stage"] is not None


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
