"""From rows to paragraphs, stanzas, lists and tables: what belongs together, and what it is by its shape."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from edition.model.reading import Evidence
from edition.readers.plain_text.pictures import opens_picture
from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import CLOSING, Setting, ends_sentence
from edition.readers.shared.letters import is_farewell, is_signature
from edition.readers.shared.page_marks import is_page
from edition.readers.shared.tables import cells_of
from edition.readers.shared.weighing import probability, total

Kind = Literal["prose", "verse", "quotation", "list", "table", "rule"]

RULE = re.compile(r"(?:[*•·⁂☆★✶#~=_\-–—+x.oO]\s*){3,}|[⁂*#~§❦—–]|\*\s?\*")
BULLET = re.compile(r"(?P<mark>[-*•·▪◦‣+–—])\s+(?=\S)")
NUMBERED = re.compile(r"(?P<mark>\(?(?P<number>\d{1,3}|[a-zа-я]|[ivxIVX]{1,6})[.)])\s+(?=\S)")
SIGNED = re.compile(r"(?:[—–―]|--)\s*[^\W\d_]")
"""A row that may name the author of the words above it."""
_DASHES = "–—"
_ANNOUNCED = re.compile(r":$|[:,;]\s?(?:[—–]|--?)$|\w\s?(?:—|--)$")
_SURELY_LINED = 2.5
_UNBROKEN = 1.5
"""How much longer than the measure a line is that nobody broke."""
_PAUSES = frozenset(",;:.!?…–—")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that belong together: a paragraph, a stanza, a list ...; how sure its kind is, and why."""

    rows: tuple[Row, ...]
    kind: Kind = "prose"
    probability: float = 1.0
    evidence: tuple[Evidence, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(row.text for row in self.rows)

    @property
    def blanks(self) -> int:
        return self.rows[0].blanks

    @property
    def indent(self) -> int:
        return min(row.indent for row in self.rows)


def find_chunks(rows: Sequence[Row], setting: Setting) -> tuple[Chunk, ...]:
    """The chunks of a text, in order."""
    chunks: list[Chunk] = []
    for group in _groups(rows, setting):
        chunks.extend(_shaped(group, setting))
    return tuple(_second_look(chunks, setting))


def _groups(rows: Sequence[Row], setting: Setting) -> Iterator[tuple[Row, ...]]:
    """Rows without a blank line more than usual between them."""
    group: list[Row] = []
    for row in rows:
        if group and (row.blanks > setting.gap or RULE.fullmatch(row.text) or RULE.fullmatch(group[-1].text)):
            yield tuple(group)
            group = []
        group.append(row)
    if group:
        yield tuple(group)


def _shaped(group: tuple[Row, ...], setting: Setting) -> Iterator[Chunk]:
    if len(group) == 1 and RULE.fullmatch(group[0].text):
        yield Chunk(group, "rule", 0.95, (Evidence("nothing but signs", 3.0),))
        return
    for kind, evidence in (
        ("table", _table(group)),
        ("list", _list(group, setting)),
        ("verse", weigh_verse(group, setting)),
    ):
        weight = total(evidence)
        if weight > 0:
            yield Chunk(group, kind, probability(weight), evidence)  # type: ignore[arg-type]
            return
    for paragraph in _paragraphs(group, setting):
        yield _prose(paragraph, setting)


def _prose(rows: tuple[Row, ...], setting: Setting) -> Chunk:
    evidence = _quotation(rows, setting)
    weight = total(evidence)
    if weight > 0:
        return Chunk(rows, "quotation", probability(weight), evidence)
    return Chunk(rows, "prose", probability(-weight) if evidence else 0.98, evidence)


def _paragraphs(group: tuple[Row, ...], setting: Setting) -> Iterator[tuple[Row, ...]]:
    """Cut a group where one paragraph ends and the next begins without a blank line."""
    start = 0
    setting = _own_setting(group, setting)
    for at in range(1, len(group)):
        if total(boundary(group[at - 1], group[at], setting)) > 0:
            yield group[start:at]
            start = at
    yield group[start:]


def _own_setting(group: tuple[Row, ...], setting: Setting) -> Setting:
    """Rows that are all indented, deeper than paragraphs begin, may be narrower on the right too."""
    depth = min(row.indent for row in group) - setting.base
    if setting.measure is None or depth < 2 or depth == setting.first or len(group) < 3:
        return setting
    return replace(setting, measure=min(setting.measure, max(row.end for row in group)))


_TURN = re.compile(r"(?:(?:[–—―]|--)\s?|-\s)[«“„\"]?[^\W\d_]")
"""A row that begins with the dash of a dialogue."""


def boundary(row: Row, following: Row, setting: Setting) -> tuple[Evidence, ...]:
    """What speaks for a paragraph's end between two rows (log-odds)."""
    if setting.measure is None:
        return (Evidence("every paragraph is one line", 3.0),)
    evidence = [Evidence("most lines go on", -1.5)]
    if max(row.end, following.end) > _UNBROKEN * setting.measure:
        evidence.append(Evidence("a line far longer than the others", 4.0))
    deeper = following.indent - row.indent
    if setting.first and following.indent - setting.base == setting.first and deeper > 0:
        evidence.append(Evidence("the indent of paragraphs", 4.5))
    elif (
        setting.first and deeper == 0 and row.indent - setting.base == setting.first == following.indent - setting.base
    ):
        evidence.append(Evidence("two indented lines in turn", 2.5))
    elif abs(deeper) >= 2:
        evidence.append(Evidence("another indent", 1.2 if deeper > 0 else 0.4))
    if setting.room(row, following):
        left = (setting.measure - row.end) / setting.measure
        spare = setting.measure - row.end - 1 - following.first_word
        evidence.append(Evidence("room for the next word", min(1.6, 0.3 + 0.3 * spare) + min(2.0, 4 * left)))
        if ends_sentence(row.text):
            evidence.append(Evidence("a sentence ends", 0.8))
    else:
        evidence.append(Evidence("no room for the next word", -2.0))
    if following.text[0].islower():
        evidence.append(Evidence("goes on with a small letter", -2.5))
    if _TURN.match(following.text) and following.text.lstrip("–—―- ")[:1].isupper() and ends_sentence(row.text):
        evidence.append(Evidence("the dash of a new turn", 2.5))
    if row.text.endswith(("-", "¬", "\u00ad", ",")):
        evidence.append(Evidence("cannot end here", -2.0))
    return tuple(evidence)


def weigh_verse(group: tuple[Row, ...], setting: Setting) -> tuple[Evidence, ...]:
    """Lines that end by themselves, not where the measure ends; the name of their author below is none of them."""
    if len(group) > 2 and SIGNED.match(group[-1].text) and group[-1].indent > group[0].indent:
        group = group[:-1]
    if len(group) < 2:
        return (Evidence("one line", -6.0),)
    widest = max(row.end for row in group)
    seams = list(itertools.pairwise(group))
    free = sum(row.end + 1 + following.first_word <= widest for row, following in seams) / len(seams)
    evidence = [Evidence("most lines are prose", -2.0)]
    evidence.append(Evidence("lines end before they are full", 4.0 * (free - 0.25), f"{free:.0%}"))
    if setting.measure is None:
        long = sum(len(row.text) > 75 for row in group)
        evidence.append(Evidence("longer than verse", -5.0) if long else Evidence("short lines among long ones", 1.8))
        if sum(len(row.text) for row in group) > 58 * len(group):
            evidence.append(Evidence("rather long lines", -2.0))
    else:
        spare = sum(setting.room(row, following) for row, following in seams) / len(seams)
        if sum(len(row.text) for row in group) > 60 * len(group):
            evidence.append(Evidence("rather long lines", -2.0))
        evidence.append(Evidence("room before the measure", 3.0 * (spare - 0.6), f"{spare:.0%}"))
        indented = min(row.indent for row in group) >= setting.base + 2
        if indented:
            evidence.append(Evidence("indented", 1.2))
        evidence += _width(group, widest, free, setting.measure, indented=indented)
    paused = [1.1 if last_sign(row.text) in _PAUSES else -0.6 for row in group[:-1]]
    evidence.append(Evidence("lines end where one pauses", min(3, len(paused)) * sum(paused) / len(paused)))
    capitals = sum(row.text.lstrip("“”\"«„'‘—– *_")[:1].isupper() for row in group) / len(group)
    evidence.append(Evidence("lines begin with capitals", 1.2 if capitals > 0.9 else -0.6 if capitals < 0.3 else 0.0))
    if setting.lined:
        evidence.append(Evidence("lines of the whole text end by themselves", setting.lined))
    return (*evidence, *_against_verse(group, setting.measure))


def _width(group: tuple[Row, ...], widest: int, free: float, measure: int, *, indented: bool) -> Iterator[Evidence]:
    """Verse is far narrower than the page, or ragged; prose set in on both sides is nearly as wide, and full."""
    if len(group) >= 3 and widest <= 0.65 * measure:
        yield Evidence("far narrower than the page", 1.5)
    elif len(group) >= 3 and indented and widest >= 0.75 * measure and free < 0.35:
        yield Evidence("full lines nearly as wide as the page", -2.5)


def _against_verse(group: tuple[Row, ...], measure: int | None) -> Iterator[Evidence]:
    if any(re.search(r"https?:|www\.|\S@\S", row.text) for row in group):
        yield Evidence("an address", -4.0)
    if measure is not None and any(row.end > _UNBROKEN * measure for row in group):
        yield Evidence("a line far longer than the others", -5.0)
    if any(is_farewell(row.text) for row in group):
        yield Evidence("the farewell of a letter", -8.0)
    ends = sum(ends_sentence(row.text) for row in group[:-1])
    if len(group) > 2 and ends >= 0.8 * (len(group) - 1):
        yield Evidence("every line is a sentence", -1.5)
    if sum(len(row.words) <= 2 for row in group) > 0.6 * len(group):
        yield Evidence("lines of a word or two", -1.5)
    if sum(bool(re.search(r"\d", row.text)) for row in group) > 0.4 * len(group):
        yield Evidence("figures in the lines", -2.0)
    if all(is_signature(row.text) for row in group) and len(group) <= 3:
        yield Evidence("nothing but names that sign", -8.0)
    spoken = sum(row.text[0] in _DASHES or row.text.startswith(("--", "- ")) for row in group) / len(group)
    if spoken > 0.5:
        yield Evidence("turns of a dialogue", -2.0 - 3.0 * (spoken == 1.0))
    if len(group) == 2:
        runs_on = measure is not None and group[0].end >= 0.75 * measure and group[1].text[0].islower()
        yield Evidence("two lines only", -3.8 if runs_on else -0.8)
    elif len(group) >= 4:
        yield Evidence("four lines and more", 0.5)


def _quotation(rows: tuple[Row, ...], setting: Setting) -> tuple[Evidence, ...]:
    """Every line stands deeper than the text does."""
    depth = min(row.indent for row in rows) - setting.base
    if depth < 2:
        return ()
    evidence = [Evidence("most paragraphs are the author's", -1.5), Evidence("every line is indented", 2.5, str(depth))]
    if len(rows) == 1:
        first_line = setting.first and rows[0].indent - setting.base == setting.first
        evidence.append(
            Evidence("one line, indented as paragraphs are", -3.0) if first_line else Evidence("one line", -1.2)
        )
        if not ends_sentence(rows[0].text):
            evidence.append(Evidence("no sentence", -1.0))
    else:
        evidence.append(Evidence("several lines", 0.5))
    if _TURN.match(rows[0].text):
        evidence.append(Evidence("the dash of a turn", -4.0))
    elif BULLET.match(rows[0].text) or NUMBERED.match(rows[0].text):
        evidence.append(Evidence("the sign of an item of a list", -4.0))
    return tuple(evidence)


def _list(group: tuple[Row, ...], setting: Setting) -> tuple[Evidence, ...]:
    """Rows that begin with bullets or with numbers in their order; other rows are indented below them."""
    marks = [BULLET.match(row.text) or NUMBERED.match(row.text) for row in group]
    items = [number for number, mark in enumerate(marks) if mark]
    if len(items) < 2 or items[0] != 0:
        return (Evidence("no marks of items", -6.0),)
    evidence = [Evidence("lines begin with marks", 1.5, str(len(items)))]
    between = [row for row, mark in zip(group, marks, strict=True) if not mark]
    hanging = sum(row.indent > group[0].indent for row in between)
    if between:
        share = hanging / len(between)
        evidence.append(Evidence("other lines hang below", 2.0 * (share - 0.5)))
    dashes = sum(group[number].text[0] in _DASHES for number in items)
    if dashes == len(items):
        evidence.append(Evidence("dashes of a dialogue", -2.5))
    elif setting.first and _hyphens(group) and group[0].indent - setting.base == setting.first:
        evidence.append(Evidence("hyphens where paragraphs begin, as in a dialogue", -2.5))
    elif not in_order([mark for mark in marks if mark]):
        evidence.append(Evidence("numbers out of order", -3.0))
    return tuple(evidence)


def _hyphens(group: tuple[Row, ...]) -> bool:
    """Whether rows that begin with a hyphen are sentences, as turns of a dialogue are."""
    items = [row for row in group if row.text.startswith("- ")]
    ended = sum(ends_sentence(group[at - 1].text) for at in range(1, len(group)) if group[at].text.startswith("- "))
    return bool(items) and ended == len(items) - 1 and ends_sentence(group[-1].text)


def in_order(marks: Sequence[re.Match[str]]) -> bool:
    """Whether the marks of a list are all bullets, or numbers that count up by one."""
    numbers = [mark.groupdict().get("number") for mark in marks]
    if not any(numbers):
        return len({mark["mark"] for mark in marks}) == 1
    if not all(number and number.isdigit() for number in numbers):
        return all(numbers) and len(set(numbers)) == len(numbers)
    counted = [int(number) for number in numbers if number]
    return all(after == before + 1 for before, after in itertools.pairwise(counted))


def _table(group: tuple[Row, ...]) -> tuple[Evidence, ...]:
    """Rows of as many cells each, two or more, with wide gaps between them."""
    found = [cells for cells in cells_of(on_page(group)) if cells]
    if not found:
        return (Evidence("no columns", -6.0),)
    columns = len(found[0])
    evidence = [Evidence("as many cells in every row", 0.5 + 0.5 * len(found), str(columns))]
    dotted = sum(bool(re.search(r"\.{3,}|(?:\. ){3,}", row.text)) for row in group)
    if dotted > 0.5 * len(group):
        evidence.append(Evidence("dots lead to page numbers", -6.0))
    if columns == 2 and not any("|" in row.text or "\t" in row.text for row in group):
        evidence.append(Evidence("two columns only", -1.0))
    if sum(any(letter.isdigit() for letter in row.text) for row in group) >= len(group) - 1:
        evidence.append(Evidence("figures in the rows", 0.8))
    return tuple(evidence)


def on_page(rows: Sequence[Row]) -> list[str]:
    """The lines of rows from the margin of the page on."""
    return [" " * row.indent + row.text for row in rows]


def _second_look(chunks: Sequence[Chunk], setting: Setting) -> Iterator[Chunk]:
    """What the neighbours say: a doubtful stanza beside a sure one is sure; a colon announces quotations and verse."""
    for number, chunk in enumerate(chunks):
        near = [other for other in chunks[max(0, number - 1) : number + 2] if other is not chunk]
        if chunk.kind == "verse":
            beside = any(other.kind == "verse" and other.probability > 0.75 for other in near)
            evidence = (*chunk.evidence, Evidence("a stanza beside it", 1.0)) if beside else chunk.evidence
            yield replace(chunk, probability=probability(total(evidence)), evidence=evidence)
        elif chunk.kind == "quotation" and number and announces(chunks[number - 1].text):
            announced = Evidence("a colon or a dash before it", 2.0)
            verse = (*weigh_verse(chunk.rows, setting), announced)
            if total(verse) > 0 and all(last_sign(row.text) in _PAUSES for row in chunk.rows):
                yield Chunk(chunk.rows, "verse", probability(total(verse)), verse)
                continue
            evidence = (*chunk.evidence, announced)
            yield replace(chunk, probability=probability(total(evidence)), evidence=evidence)
        elif setting.lined >= _SURELY_LINED and chunk.kind == "prose" and len(chunk.rows) > 1:
            lined = Evidence("lines of the whole text end by themselves", setting.lined)
            yield Chunk(chunk.rows, "verse", probability(setting.lined - 1.0), (lined,))
        else:
            yield chunk


_MOST_PICTURE_CHUNKS = 10


def with_captions(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks, a picture's mark and its caption in one piece where blank lines stand before its closing bracket."""
    made: list[Chunk] = []
    at = 0
    while at < len(chunks):
        count = _open(chunks, at) if opens_picture(chunks[at].text) else 1
        joined = [row for chunk in chunks[at : at + count] for row in chunk.rows]
        made.append(Chunk(tuple(joined)) if count > 1 else chunks[at])
        at += count
    return tuple(made)


def _open(chunks: Sequence[Chunk], at: int) -> int:
    """How many chunks a bracket goes over that opens at the beginning of one; 1 where it closes there or nowhere."""
    depth = 0
    for count, chunk in enumerate(chunks[at : at + _MOST_PICTURE_CHUNKS], 1):
        depth += chunk.text.count("[") - chunk.text.count("]")
        if depth <= 0:
            return count if chunk.text.endswith("]") else 1
    return 1


def over_pages(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks, a paragraph in one piece where only the number of a page stands in the midst of its sentence."""
    made: list[Chunk] = []
    for chunk in chunks:
        if len(made) > 1 and is_page(made[-1].text) and _goes_over(made[-2], chunk):
            mark, begun = made.pop(), made.pop()
            chunk = replace(begun, rows=(*begun.rows, *mark.rows, *chunk.rows))
        made.append(chunk)
    return tuple(made)


def _goes_over(begun: Chunk, rest: Chunk) -> bool:
    prose = begun.kind == rest.kind == "prose" and not ends_sentence(begun.text)
    return prose and rest.text[0].islower()


def announces(text: str) -> bool:
    """Whether words lead up to others: a colon or a dash ends them."""
    return _ANNOUNCED.search(text.rstrip(CLOSING)) is not None


def last_sign(text: str) -> str:
    """The last character that counts, closing quotation marks and brackets left out."""
    return text.rstrip(CLOSING)[-1:]
