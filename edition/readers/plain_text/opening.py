"""The title block: the short lines before a text begins. TEI: ``titlePage`` (Guidelines, 4.6)."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from edition.model.reading import Doubt, Evidence, Fact, Statement
from edition.model.source import Span
from edition.readers.plain_text.chunks import Chunk
from edition.readers.plain_text.drama import find_drama
from edition.readers.plain_text.pictures import is_picture
from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import Setting, ends_sentence
from edition.readers.shared.dates import find_dates, is_day, whole_date
from edition.readers.shared.divisions import is_division
from edition.readers.shared.facts import FoundFact, find_facts
from edition.readers.shared.headings import capitals, fold, is_label, is_section_word
from edition.readers.shared.imprints import HOUSE_CUE, imprint_line, is_publisher_like, year_in
from edition.readers.shared.labels import find_labels
from edition.readers.shared.letters import is_dateline, is_salute
from edition.readers.shared.names import byline, name_probability, split_persons, turned
from edition.readers.shared.notes_words import contents_heading
from edition.readers.shared.standard_numbers import find_numbers
from edition.readers.shared.title_block import classify, runs
from edition.readers.shared.title_signs import DEDICATION, Titled, inner_byline
from edition.readers.shared.vocabulary import small_words

_MOST_PARTS = 16
_MOST_TITLE_ROWS = 5
_LONGEST_DAY = 60
_WIDE_GAP = 3
_MOST_DEDICATION_WORDS = 60
_TO = re.compile(
    r"(?i)^[_*]?(?:to|for|à|a|al|alla|ai|till|til|an|dem|den|der|meine[mnr]?|aan|dla|посвящается|памяти|in memoriam)\b"
)
_MOST_WORDS = 28
_MOST_ROWS = 6
_NOTE_SIGN = re.compile(r"\s*(?:\[[^\[\]]{1,4}\]|\(\d{1,3}\)|\*{1,3}|[⁰¹²³⁴-⁹]{1,3})$")
_RAISED = re.compile(r"(?<=[)\]”»])\d{1,2}$|(?<=[^\W\d_])[*†‡]$")
"""The sign of a note directly after a title; no part of it."""
_NUMBERED_HEAD = re.compile(r"(?:[IVXLC]{1,6}|\d{1,2})[.)]\s+\S|§\s?\d")


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A part of the title block: the kind of ``TitlePage`` part, its rows, the fact it states, where a name begins in
    it (characters), how sure, and the facts found in its words.
    """

    kind: str
    rows: tuple[Row, ...]
    fact: Fact | None = None
    name_start: int = 0
    probability: float = 0.9
    found: tuple[FoundFact, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(row.text for row in self.rows)


def find_opening(
    chunks: Sequence[Chunk], setting: Setting, language: str | None, title: str = ""
) -> tuple[tuple[TitlePart, ...], int]:
    """The parts of the title block and how many chunks it takes; nothing where the text begins at once.

    ``title`` is that which the distributor of the text gives, if there is one.
    """
    count = min(_leading(chunks, setting, language), min(find_drama(chunks).labels, default=len(chunks)))
    while count:
        small = small_words(" ".join(chunk.text for chunk in chunks))
        parts = tuple(sorted(_parts(chunks[:count], language, title, small), key=lambda part: part.rows[0].span))
        if any(part.kind == "main" or _states_title(part) for part in parts):
            return parts, count
        count = 0
    return (), 0


def _states_title(part: TitlePart) -> bool:
    """Whether a line says what the title is ("Title: ...")."""
    return any(fact.fact == "title" for fact in part.found)


def _leading(chunks: Sequence[Chunk], setting: Setting, language: str | None) -> int:
    count = 0
    for chunk in chunks[:_MOST_PARTS]:
        if not _short(chunk, setting) or _begins_text(chunk, count, language) or is_dedication(chunks, count):
            break
        if count and _first_day(chunks, count, language):
            break
        count += 1
    if count == len(chunks):
        count = _before_gap(chunks, count)
    return max(_without_first_heading(chunks, count), _to_imprint(chunks))


def _to_imprint(chunks: Sequence[Chunk]) -> int:
    """How many chunks a title page takes whose imprint (a printer or publisher, then the year) shows its end."""
    count = 0
    for number, chunk in enumerate(chunks[:_MOST_PARTS]):
        words = sum(len(row.words) for row in chunk.rows)
        if words > _MOST_WORDS or len(chunk.rows) > _MOST_ROWS or chunk.kind in ("rule", "table", "list"):
            break
        texts = [row.text for row in chunk.rows]
        house = any(HOUSE_CUE.match(text) or is_publisher_like(text) for text in texts)
        dated = any(year_in(text) for text in texts) or any(
            part.fact == "date-published" for text in texts for part in imprint_line(text)
        )
        if house and dated and number:
            count = number + 1
    while 0 < count < len(chunks) and _labels(chunks[count]):
        count += 1
    return count if count < len(chunks) else 0


def _first_day(chunks: Sequence[Chunk], number: int, language: str | None) -> bool:
    """Whether a day is the first of several that stand alone over text, as in a diary: no date of a title page."""
    if chunks[number].blanks < 2 or not stands_for_day(chunks[number], language):
        return False
    return any(stands_for_day(chunk, language) and chunk.blanks > 1 for chunk in chunks[number + 2 :])


def stands_for_day(chunk: Chunk, language: str | None) -> bool:
    """Whether a chunk is a line with nothing but a day, with its year or without."""
    if len(chunk.rows) != 1 or len(chunk.text) > _LONGEST_DAY:
        return False
    found = whole_date(chunk.text.strip("()[]_* ").rstrip("."), language)
    return found.precision == "day" if found is not None else is_day(chunk.text, language)


def _short(chunk: Chunk, setting: Setting) -> bool:
    """Whether a chunk may be part of a title block: few words, and no paragraph by its shape."""
    if _labels(chunk):
        return True
    words = sum(len(row.words) for row in chunk.rows)
    if words > _MOST_WORDS or len(chunk.rows) > 6 or chunk.kind in ("rule", "table", "list"):
        return False
    stanza = chunk.kind == "verse" and len(chunk.rows) > 2 and not _centred(chunk, setting) and not _has_name(chunk)
    paragraph = len(chunk.rows) > 1 and setting.full(chunk.rows[0]) and _closed(chunk.text)
    stanza = stanza and year_in(chunk.rows[-1].text) is None
    return not stanza and not paragraph and not (words > 12 and _closed(chunk.text) and not find_facts(chunk.text))


def _labels(chunk: Chunk) -> bool:
    """Whether each row is a label and its value, or a number that names itself ("ISBN: ...")."""
    return all(any(find_labels(row.text)) or find_numbers(row.text, domains=False) for row in chunk.rows)


def _closed(text: str) -> bool:
    """Whether a sentence ends at the end of a text, the sign of a note after it left out."""
    return ends_sentence(_NOTE_SIGN.sub("", text))


def _begins_text(chunk: Chunk, count: int, language: str | None) -> bool:
    """Whether a short chunk is where the text begins: a numbered division, a letter's opening, a turn of speech."""
    text = chunk.text
    if _labels(chunk):
        return False
    if is_division(text):
        return True
    if is_salute(text) or (count == 0 and is_dateline(text, language)):
        return True
    if (
        is_section_word(text)
        or contents_heading(text)
        or (count > 0 and (is_label(text) or _NUMBERED_HEAD.match(text)))
    ):
        return True
    if text[-1] in ":,;" and not capitals(text) and not _part_of_title(chunk, count):
        return True
    if count and _closed(text) and len(text.split()) > 3 and not capitals(text):
        stated = byline(text) is not None or is_dateline(text, language) or bool(find_facts(text, language))
        return not stated and name_probability(text) < 0.5
    return text[0] in '–—-“"„«' and ends_sentence(text) and count > 0


def _part_of_title(chunk: Chunk, count: int) -> bool:
    """Whether a line that a comma ends may go on with a title: old title pages are one sentence."""
    text = chunk.text
    return count > 0 and len(chunk.rows) == 1 and text[-1] == "," and len(text.split()) <= 8 and text[0].isupper()


def is_dedication(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether few words stand alone on their page and name somebody to whom the work is given."""
    chunk = chunks[at]
    alone = chunk.blanks >= _WIDE_GAP and at + 1 < len(chunks) and chunks[at + 1].blanks >= _WIDE_GAP
    few = sum(len(row.words) for row in chunk.rows) <= _MOST_DEDICATION_WORDS
    if not alone or not few or is_label(chunk.text):
        return False
    small = capitals(chunk.rows[0].text) or len(chunk.rows) > 1
    return DEDICATION.match(chunk.text) is not None or (small and _TO.match(chunk.text) is not None)


def _has_name(chunk: Chunk) -> bool:
    """Whether a line of a chunk names an author or a day, as lines of a title block do and verse does not."""
    return any(
        byline(row.text) is not None or inner_byline(row.text) or is_dateline(row.text, None) for row in chunk.rows
    )


def _centred(chunk: Chunk, setting: Setting) -> bool:
    if setting.measure is None:
        return False
    middles = [(row.indent + row.end) / 2 for row in chunk.rows]
    return all(row.indent > 1 for row in chunk.rows) and all(
        abs(middle - setting.measure / 2) <= 6 for middle in middles
    )


def _before_gap(chunks: Sequence[Chunk], count: int) -> int:
    """A text of nothing but short chunks: the title block ends at its first wide gap, or after its first line."""
    wide = [number for number in range(1, count) if chunks[number].blanks > 1]
    return wide[0] if wide and wide[0] <= 4 else min(1, count - 1)


def _without_first_heading(chunks: Sequence[Chunk], count: int) -> int:
    """The last short chunk may be the first heading of the text: where more blank lines stand before it than after."""
    if count < 2 or count >= len(chunks):
        return count
    last, following = chunks[count - 1], chunks[count]
    text = last.text
    named = any(name_probability(chunk.text) >= 0.6 for chunk in chunks[1 : count - 1])
    plain = byline(text) is None and (named or name_probability(text) < 0.6) and whole_date(text) is None
    titles = [
        chunk for chunk in chunks[: count - 1] if name_probability(chunk.text) < 0.6 and byline(chunk.text) is None
    ]
    apart = last.blanks > following.blanks and last.blanks > chunks[count - 2].blanks
    if plain and titles and apart and not find_facts(text) and not DEDICATION.match(text):
        return count - 1
    return count


def _parts(chunks: Sequence[Chunk], language: str | None, title: str, small: Collection[str]) -> Iterator[TitlePart]:
    """The parts of the title page that the rows of these chunks make; a title over several rows is one."""
    rows = [row for chunk in chunks for row in chunk.rows if not is_picture(row.text)]
    yield from (TitlePart("titlePart", (row,)) for chunk in chunks for row in chunk.rows if is_picture(row.text))
    lines = _titled(rows, fold(title))
    roles = classify([line for line, _ in lines], language, small)
    for first, last in runs(roles):
        role = roles[first]
        found = roles[first].facts if last == first + 1 else ()
        part = tuple(row for _, taken in lines[first:last] for row in taken)
        yield TitlePart(role.kind, part, role.fact, role.name_start, role.probability, found, role.evidence)


def _titled(rows: Sequence[Row], title: str) -> list[tuple[Titled, tuple[Row, ...]]]:
    """The rows as lines of a title block; those that together have the words of the known title are one heading."""
    made: list[tuple[Titled, tuple[Row, ...]]] = []
    at = 0
    while at < len(rows):
        count = next(
            (n for n in range(1, 6) if title and fold(" ".join(r.text for r in rows[at : at + n])) == title), 0
        )
        taken = tuple(rows[at : at + max(count, 1)])
        again = any(line.level for line, _ in made)
        text, gap = " ".join(row.text for row in taken), taken[0].blanks if at else 1
        made.append((Titled(text, gap, level=1 if count and not again else 0), taken))
        at += len(taken)
    return made


def _rows_of(title: str, rows: Sequence[Row]) -> int:
    """How many of the first rows have the words of the title together; 0 where none have."""
    words = ""
    for count, row in enumerate(rows, 1):
        words = f"{words} {row.text}".strip()
        if title and fold(words) == title:
            return count
    return 0


def statements(parts: Sequence[TitlePart]) -> Iterator[Statement]:
    """What the title block states."""
    for part in parts:
        if part.fact is not None:
            start = part.rows[0].span.start + part.name_start
            value = part.text[part.name_start :].strip(" .*_") if part.fact == "author" else part.text.strip("*_ ")
            value = _RAISED.sub("", value).rstrip(",;")
            date = next(iter(find_dates(part.text)), None) if part.fact == "date" else None
            iso = date.normal if date else None
            if part.fact == "author" and len(part.rows) == 1:
                yield from _authors(part)
                continue
            yield Statement(part.fact, value, Span(start, part.rows[-1].span.end), iso)
        for found in part.found:
            row = part.rows[0]
            if len(part.rows) == 1 and found.end <= len(row.text):
                yield Statement(
                    found.fact, found.value, row.span.part(found.start, found.end), found.normalised, None, found.detail
                )


def _authors(part: TitlePart) -> Iterator[Statement]:
    """A statement for each person that a line names."""
    row = part.rows[0]
    words = row.text[part.name_start :].rstrip(" .*_")
    for person in split_persons(words):
        name = person.name.strip("*_ ")
        first = row.text.index(name, part.name_start + person.start)
        yield Statement("author", name, row.span.part(first, first + len(name)), turned(name))


def doubts(parts: Sequence[TitlePart]) -> Iterator[Doubt]:
    """Parts that could be something else."""
    for part in parts:
        if part.probability < 0.8 and (part.fact in ("author", "title") or (part.kind == "main" and part.found)):
            other = "title" if part.fact == "author" else "author"
            span = Span(part.rows[0].span.start, part.rows[-1].span.end)
            chosen = part.fact or "author and title"
            message = f"{part.text[:80]!r} was read as the {chosen}"
            yield Doubt("title-block", span, chosen, (other,), round(part.probability, 2), message)


def evidence_of(part: TitlePart) -> tuple[Evidence, ...]:
    """Why rows were read as a part of the title block."""
    return (Evidence("stands before the first paragraph", 2.0), *part.evidence)
