"""Notes of plain text: "[1] ..." at the end or between paragraphs, "[Footnote 1: ...]", numbers under "Notes"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from edition.model.inline import Inline, NoteReference, Text
from edition.model.reading import Evidence
from edition.model.source import Source, Span
from edition.readers.plain_text.chunks import RULE, Chunk
from edition.readers.plain_text.rows import Row
from edition.readers.shared.letters import is_trailer
from edition.readers.shared.notes import Body, Call, match, value
from edition.readers.shared.notes_signs import SYMBOLS, Sign, signs

_WORD = (
    r"(?:Foot-?note|Note|Endnote|Fu(?:ß|ss)note|Anm(?:erkung|\.)?|Fotnot|Not|Nota|Notas?|Noot|Voetnoot"
    r"|Przypis|Примечание|Сноска|Note de l[’']auteur)"
)
_LABELLED = re.compile(rf"\[\s?{_WORD}\s?(?P<sign>\d{{1,4}}|[A-Z]|{SYMBOLS})?\s?:\s?", re.IGNORECASE)
_BRACKETED = re.compile(rf"\[\s?(?:\^|fn\s?)?(?P<sign>\d{{1,4}}|[a-zA-Z]|{SYMBOLS})\s?\]:?\s+(?=\S)")
_PLAIN = re.compile(
    rf"(?:\((?P<a>\d{{1,4}}|[a-z]|{SYMBOLS})\)|(?P<b>\d{{1,4}})[.):]|(?P<c>{SYMBOLS}|[⁰¹²³⁴-⁹]+)\)?"
    r"|(?P<d>\d{1,4}))\s+(?=\S)"
)
_SYMBOL = re.compile(rf"(?P<sign>{SYMBOLS}|[⁰¹²³⁴-⁹]+)\)?\s+(?=\S)")
_ROUND = re.compile(rf"\((?P<sign>\d{{1,3}}|{SYMBOLS})\)\s+(?=\S)")
_WEIGHTS = {"labelled": 4.0, "bracketed": 2.0, "symbol": 0.5, "round": 0.0}
_LINE = re.compile(r"(?:[-_=–—]\s?){3,}")
_HEADING = re.compile(
    r"(?i)\W*(?:foot\s?-?notes?|notes?|endnotes?|anmerkungen|fußnoten|fussnoten|noter|fotnoter|anmärkningar"
    r"|notas|notas al pie|note|noten"
    r"|voetnoten|przypisy|примечания|сноски|notes et références|notes de l[’']auteur|noter och hänvisningar"
    r"|alaviitteet|fodnoter)\W*"
)


@dataclass(slots=True)
class FoundNote:
    """The body of a note: its sign as printed, the chunks of it, where its words begin and end, and why it is one."""

    printed: str
    chunks: list[Chunk]
    start: int
    end: int
    place: str
    weight: float
    evidence: tuple[Evidence, ...]
    key: str = ""
    certainty: float | None = None

    @property
    def at(self) -> int:
        return self.chunks[0].rows[0].span.start


@dataclass(slots=True)
class Notes:
    """All notes of a text, the rows they take, the rows of headings over them, and the references in the text."""

    found: list[FoundNote] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    headings: list[Row] = field(default_factory=list)
    references: list[tuple[Span, Inline]] = field(default_factory=list)


def is_notes_heading(text: str) -> bool:
    """Whether a line is the heading over notes ("Notes", "Anmerkungen")."""
    return _HEADING.fullmatch(text) is not None


def find_notes(source: Source, chunks: Sequence[Chunk]) -> Notes:
    """Find the bodies of notes, and in the other chunks what calls them."""
    notes = Notes()
    _collect(chunks, notes)
    _pair(source, chunks, notes)
    last = max((row.index for chunk in chunks for row in chunk.rows if row.index not in notes.taken), default=-1)
    for note in notes.found:
        if note.chunks[0].rows[0].index > last:
            note.place = "end"
    _rules(chunks, notes)
    return notes


def _rules(chunks: Sequence[Chunk], notes: Notes) -> None:
    """A line of dashes right before a note only parts it from the text."""
    firsts = {note.chunks[0].rows[0].index for note in notes.found}
    for chunk in chunks:
        row = chunk.rows[0]
        if chunk.kind == "rule" and row.index + 1 in firsts and _LINE.fullmatch(row.text):
            notes.headings.append(row)
            notes.taken.add(row.index)


def _collect(chunks: Sequence[Chunk], notes: Notes) -> None:
    under_heading = False
    number = 0
    while number < len(chunks):
        chunk = chunks[number]
        if (
            is_notes_heading(chunk.text)
            and number + 1 < len(chunks)
            and _opening(chunks[number + 1], under_heading=True)
        ):
            under_heading = True
            notes.headings.append(chunk.rows[0])
            notes.taken.update(row.index for row in chunk.rows)
            number += 1
            continue
        taken = _bodies(chunks, number, notes, under_heading=under_heading)
        under_heading = under_heading and taken > 0
        number += max(taken, 1)


def _bodies(chunks: Sequence[Chunk], number: int, notes: Notes, *, under_heading: bool) -> int:
    """Add the note or notes that begin with a chunk; returns how many chunks they take."""
    chunk = chunks[number]
    pieces = list(_pieces(chunk, under_heading=under_heading))
    if not pieces:
        goes_on = under_heading and notes.found and (chunk.indent > 0 or chunk.kind in ("verse", "quotation"))
        if not goes_on and not _between(chunks, number, notes):
            return 0
        _extend(notes, chunk)
        return 1
    place = "end" if under_heading else "bottom"
    for rows, sign, form in pieces:
        piece = Chunk(rows, "prose")
        start = rows[0].span.start + sign.end()
        printed = next((group for group in sign.groupdict().values() if group), "")
        weight = {"labelled": 4.0, "bracketed": 2.0, "symbol": 0.5, "round": 0.0}.get(
            form, 1.0 if under_heading else -0.5
        )
        found = FoundNote(
            printed, [piece], start, rows[-1].span.end, place, weight, (Evidence(f"{form} sign", weight),)
        )
        notes.found.append(found)
        notes.taken.update(row.index for row in rows)
    if pieces[-1][2] == "labelled":
        return _to_bracket(chunks, number, notes)
    return 1


def _between(chunks: Sequence[Chunk], number: int, notes: Notes) -> bool:
    """Whether a chunk goes on with the note right before it: it is set deeper, and the next note or the end follows."""
    before = chunks[number - 1] if number else None
    if before is None or not notes.found or notes.found[-1].chunks[-1].rows[-1] is not before.rows[-1]:
        return False
    deeper = 2 <= chunks[number].indent - notes.found[-1].chunks[0].indent <= 8 and not is_trailer(chunks[number].text)
    following = chunks[number + 1] if number + 1 < len(chunks) else None
    return deeper and (following is None or _opening(following, under_heading=False) is not None)


def _extend(notes: Notes, chunk: Chunk) -> None:
    last = notes.found[-1]
    last.chunks.append(chunk)
    last.end = chunk.rows[-1].span.end
    notes.taken.update(row.index for row in chunk.rows)


def _to_bracket(chunks: Sequence[Chunk], number: int, notes: Notes) -> int:
    """A labelled note goes on to its closing bracket, over several chunks if need be; the bracket is no word of it."""
    note = notes.found[-1]
    depth = sum(row.text.count("[") - row.text.count("]") for row in note.chunks[-1].rows)
    count = 1
    while depth > 0 and number + count < len(chunks) and count < 40:
        chunk = chunks[number + count]
        if _LABELLED.match(chunk.rows[0].text):
            break
        depth += sum(row.text.count("[") - row.text.count("]") for row in chunk.rows)
        _extend(notes, chunk)
        count += 1
    if depth <= 0 and note.chunks[-1].rows[-1].text.endswith("]"):
        note.end -= 1
    return count


def _pieces(chunk: Chunk, *, under_heading: bool) -> Iterator[tuple[tuple[Row, ...], re.Match[str], str]]:
    """The notes that begin in a chunk: cut at every row that begins with a sign."""
    starts: list[tuple[int, re.Match[str], str]] = []
    for number, row in enumerate(chunk.rows):
        found = _opening(Chunk((row,)), under_heading=under_heading)
        if found and found[1] == "symbol" and chunk.kind == "list":
            continue
        if found and (number == 0 or starts):
            starts.append((number, *found))
    for place, (number, sign, form) in enumerate(starts):
        end = starts[place + 1][0] if place + 1 < len(starts) else len(chunk.rows)
        yield chunk.rows[number:end], sign, form


def _opening(chunk: Chunk, *, under_heading: bool) -> tuple[re.Match[str], str] | None:
    text = chunk.rows[0].text
    if RULE.fullmatch(text):
        return None
    patterns = [(_LABELLED, "labelled"), (_BRACKETED, "bracketed"), (_SYMBOL, "symbol"), (_ROUND, "round")]
    if under_heading:
        patterns[3:] = [(_PLAIN, "plain")]
    for pattern, form in patterns:
        if found := pattern.match(text):
            return found, form
    return None


def _pair(source: Source, chunks: Sequence[Chunk], notes: Notes) -> None:
    found = list(_signs(source, chunks, notes))
    calls = [Call(sign.printed, sign.start, sign.weight) for sign in found]
    bodies = [Body(note.printed or "*", note.at, note.weight) for note in notes.found]
    pairs = match(calls, bodies)
    certainties = {pair.body: pair.certainty for pair in pairs}
    keys: dict[int, str] = {}
    kept: list[FoundNote] = []
    for number, note in enumerate(notes.found):
        if number not in certainties and note.weight < (1.0 if certainties else 3.0) and not notes.headings:
            _release(notes, note)
            continue
        note.key = keys[number] = f"n{len(kept) + 1}"
        note.certainty = certainties.get(number)
        kept.append(note)
    notes.found = kept
    for pair in pairs:
        sign = found[pair.call]
        span = Span(sign.start, sign.end)
        certainty = pair.certainty if pair.certainty < 0.9 else None
        notes.references.append((span, NoteReference(keys[pair.body], sign.printed, span, certainty=certainty)))
    _orphans(found, {pair.call for pair in pairs}, notes)


def _release(notes: Notes, note: FoundNote) -> None:
    """A doubtful body that nothing calls is no note: its rows go back to the text."""
    notes.taken.difference_update(row.index for chunk in note.chunks for row in chunk.rows)


def _signs(source: Source, chunks: Sequence[Chunk], notes: Notes) -> Iterator[Sign]:
    """What may call a note, outside the notes' own rows."""
    for chunk in chunks:
        rows = [row for row in chunk.rows if row.index not in notes.taken]
        yield from signs(tuple(Text(row.span) for row in rows), source.text)


def _orphans(found: Sequence[Sign], paired: set[int], notes: Notes) -> None:
    """Signs that are clearly calls but have no note are kept as references without one."""
    clear = [sign for number, sign in enumerate(found) if number not in paired and sign.weight >= 1.5]
    numbers = [value(sign.printed) for sign in clear]
    rising = [number for number in numbers if number is not None]
    if not notes.found and (len(rising) < 2 or sorted(set(rising)) != rising or rising[0] > 2):
        return
    for sign in clear:
        if value(sign.printed) is None:
            continue
        span = Span(sign.start, sign.end)
        notes.references.append((span, NoteReference(None, sign.printed, span, (Text(span),))))
    notes.references.sort(key=lambda item: item[0])
