"""The title block: what stands before the text begins, told by shape, order and names. TEI: ``titlePage`` (4.6)."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from edition.model.reading import Doubt, Evidence, Fact, Statement
from edition.model.source import Span
from edition.readers.pdf_text.lone_heads import letters
from edition.readers.pdf_text.numbers import words_beside
from edition.readers.pdf_text.rows import Row, span_of
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import ends_sentence
from edition.readers.pdf_text.statements import placed
from edition.readers.shared.dates import find_dates
from edition.readers.shared.facts import FoundFact, find_facts
from edition.readers.shared.headings import capitals, is_label, is_section_word
from edition.readers.shared.imprints import imprint_line
from edition.readers.shared.names import byline, name_probability, split_persons, turned
from edition.readers.shared.phrases import WORD
from edition.readers.shared.title_block import classify, runs
from edition.readers.shared.title_signs import Titled
from edition.readers.shared.vocabulary import small_words

_NOTE_SIGNS = "*†‡§¹²³⁴⁵⁶⁷⁸⁹ "
_LONGEST = 200  # characters of a part of a title block
_MOST_PARTS = 12
_MOST_TITLE_LINES = 4
_SOURCE = re.compile(
    r"^(?:from|ur|aus|extrait de|tiré de|paru dans|tomado de|extraído de|da|dal|dalla|uit|overgenomen uit|из|z|source"
    r"|källa|quelle"
    r"|fuente|fonte|bron|źródło|источник|published in|publicerad i|erschienen in|publié dans|publicado en)\b[\s:]",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"(?:[.…·]\s?){4,}\s*\w{1,5}$")
_LIKE_NAME = 0.6
_SURE = 0.85
_BRACKETED = re.compile(r"^[(\[].*[)\]]\.?$")


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A part of the title block: the kind of ``TitlePage`` part, its segment, and the facts it states."""

    kind: str
    segment: Segment
    fact: Fact | None
    name_start: int = 0  # where the name begins in a byline's text
    probability: float = 0.9
    found: tuple[FoundFact, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """The title block, how many segments it takes, and what was not sure about it."""

    parts: tuple[TitlePart, ...]
    segments: int
    doubts: tuple[Doubt, ...] = ()


def with_whole_titles(segments: Sequence[Segment], running: Collection[str]) -> list[Segment]:
    """The segments of a text with those of its beginning joined that a running head gives as one line."""
    heads = {letters(words) for words in running}
    for first in range(min(_MOST_PARTS, len(segments))):
        for stop in range(first + 2, min(first + _MOST_TITLE_LINES, len(segments)) + 1):
            parts = segments[first:stop]
            if letters("".join(part.text for part in parts)) in heads:
                rows = tuple(row for part in parts for row in part.rows)
                return [*segments[:first], replace(segments[first], rows=rows), *segments[stop:]]
    return list(segments)


def find_opening(segments: Sequence[Segment], language: str | None, running: Collection[str] = ()) -> Opening:
    """The title block of a text: the short segments before its first paragraph.

    ``running`` are the words of running heads (``numbers.words_beside``), which often repeat the title.
    """
    leading = list(segments[: _leading(segments)])
    small = small_words(" ".join(segment.text for segment in segments))
    parts = _parts(leading, language, running, small)
    if not any(part.kind == "main" for part in parts):
        return Opening((), 0)
    while len(leading) > 1 and _is_heading(leading, parts, segments[len(leading) :]):
        leading.pop()
        parts = _parts(leading, language, running, small)
    return Opening(parts, len(leading), tuple(_doubts(parts)))


def _parts(
    leading: Sequence[Segment], language: str | None, running: Collection[str], small: Collection[str]
) -> tuple[TitlePart, ...]:
    """The parts that the lines of a title block make; each line's role is chosen together with all others."""
    lines = [line for segment in leading for line in _lines(segment)]
    roles = classify([_titled(line, running) for line in lines], language, small)
    parts: list[TitlePart] = []
    for first, last in runs(roles):
        role = roles[first]
        rows = tuple(row for line in lines[first:last] for row in line.rows)
        found = role.facts if last == first + 1 else ()
        segment = replace(lines[first], rows=rows)
        parts.append(TitlePart(role.kind, segment, role.fact, role.name_start, role.probability, found, role.evidence))
    return tuple(parts)


def _lines(segment: Segment) -> Iterator[Segment]:
    """The lines of a segment that may be parts of their own: those in capitals, which were broken by sense, and those
    one of which names a person.
    """
    named = any(byline(row.text) or name_probability(row.text) > _LIKE_NAME for row in segment.rows)
    apart = any(row.blanks for row in segment.rows[1:]) or any(imprint_line(row.text) for row in segment.rows)
    if len(segment.rows) == 1 or not (named or apart or all(capitals(row.text) for row in segment.rows)):
        yield segment
        return
    for number, row in enumerate(segment.rows):
        yield replace(segment, rows=(row,), blanks=0 if number else segment.blanks)


def _titled(line: Segment, running: Collection[str]) -> Titled:
    """A line for the choice of roles; words that return as running heads count as a heading does."""
    text = line.text
    returns = words_beside(text) in running and name_probability(text) < _LIKE_NAME
    return Titled(text, line.blanks, 2 if returns and not find_facts(text) else 0)


def _leading(segments: Sequence[Segment]) -> int:
    count = 0
    for segment in segments[:_MOST_PARTS]:
        words = len(WORD.findall(segment.text))
        told = ends_sentence(segment.text) and not capitals(segment.text)
        paragraph = told and words > 12 and not _SOURCE.match(segment.text)
        apart = segment.verse or segment.table
        if paragraph or apart or len(segment.text) > _LONGEST or len(segment.rows) > 4 or words > 28:
            return count
        if count and (segment.text[0] in "*†•" or _CONTENTS.search(segment.text)):
            return count
        count += 1
    return count if count < len(segments) else 0


def _is_heading(leading: Sequence[Segment], parts: Sequence[TitlePart], following: Sequence[Segment]) -> bool:
    """Whether the last short segment is already the first heading of the text, not part of the title block."""
    last, text = leading[-1], leading[-1].text
    part = parts[-1]
    if part.fact in ("title", "author", "date"):
        return False
    if is_label(text) or is_section_word(text):
        return True
    if part.kind != "sub" or _BRACKETED.match(text):
        return False
    alike = [segment for segment in following if len(segment.rows) <= 3 and capitals(segment.text)]
    if capitals(text) and alike and last.blanks > 0:
        return True
    directly = len(parts) > 1 and parts[-2].fact == "title" and last.blanks <= 1
    return not directly


def _doubts(parts: Sequence[TitlePart]) -> Iterator[Doubt]:
    for part in parts:
        if (part.fact not in ("author", "title") and part.kind != "main") or part.probability >= _SURE:
            continue
        other = "title" if part.fact == "author" else "author"
        chosen = part.fact or "author and title"
        message = f"{part.segment.text!r} was read as the {chosen}"
        span = part.segment.rows[0].span
        yield Doubt("title-block", span, chosen, (other,), round(part.probability, 2), message)


def statements(opening: Opening, words: Callable[[Sequence[Row]], str]) -> Iterator[Statement]:
    """What the title block states: title, subtitle, author, date, and the facts in its other lines.

    ``words`` gives the words of rows with divided ones joined.
    """
    for part in opening.parts:
        yield from placed(part.segment, part.found)
        if part.fact is None:
            continue
        divides = part.name_start == 0 and len(part.segment.rows) > 1
        text = words(part.segment.rows) if divides else part.segment.text[part.name_start :]
        text = text.rstrip(_NOTE_SIGNS + ",;")
        whole = span_of(part.segment.rows)
        span = Span(min(whole.start + part.name_start, whole.end), whole.end)
        if part.fact == "author":
            yield from _authors(part, text, whole)
            continue
        date = next(iter(find_dates(text)), None) if part.fact == "date" else None
        yield Statement(part.fact, text, span, date.normal if date else None)


def _authors(part: TitlePart, words: str, whole: Span) -> Iterator[Statement]:
    """A statement for each person that a segment names."""
    for person in split_persons(words):
        start = whole.start + part.name_start + person.start
        span = Span(min(start, whole.end), min(start + len(person.name), whole.end))
        yield Statement("author", person.name.strip("*_ "), span, turned(person.name))


def evidence_of(part: TitlePart) -> tuple[Evidence, ...]:
    """Why a segment was read as a part of the title block."""
    return (Evidence("stands before the first paragraph", 2.0), *part.evidence)
