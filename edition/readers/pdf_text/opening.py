"""The title block: what stands before the text begins, told by shape, order and names. TEI: ``titlePage`` (4.6)."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from edition.model.reading import Doubt, Evidence, Fact, Statement
from edition.model.source import Span
from edition.readers.pdf_text.numbers import words_beside
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import ends_sentence
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.headings import capitals, is_label, is_section_word
from edition.readers.shared.names import byline, name_probability
from edition.readers.shared.phrases import WORD
from edition.readers.shared.weighing import log_odds

_LONGEST = 200  # characters of a part of a title block
_MOST_PARTS = 12
_SOURCE = re.compile(
    r"^(?:from|ur|aus|extrait de|tiré de|paru dans|tomado de|extraído de|da|dal|dalla|uit|overgenomen uit|из|z|source"
    r"|källa|quelle"
    r"|fuente|fonte|bron|źródło|источник|published in|publicerad i|erschienen in|publié dans|publicado en)\b[\s:]",
    re.IGNORECASE,
)
_ISSUE = re.compile(r"\b(?:n[:.]?o|nr|nº|n°|no|№|vol|jg|bd|årg|heft|tome|numéro|número|#)\.?\s*\d", re.IGNORECASE)
_BRACKETED = re.compile(r"^[(\[].*[)\]]\.?$")


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A part of the title block: the kind of ``TitlePage`` part, its segment, and the facts it states."""

    kind: str
    segment: Segment
    fact: Fact | None
    name_start: int = 0  # where the name begins in a byline's text


@dataclass(frozen=True, slots=True)
class Opening:
    """The title block, how many segments it takes, and what was not sure about it."""

    parts: tuple[TitlePart, ...]
    segments: int
    doubts: tuple[Doubt, ...] = ()


def find_opening(segments: Sequence[Segment], language: str | None, running: Collection[str] = ()) -> Opening:
    """The title block of a text: the short segments before its first paragraph.

    ``running`` are the words of running heads (``numbers.words_beside``), which often repeat the title.
    """
    leading = list(segments[: _leading(segments)])
    title, author = _title_and_author(leading, running)
    if title is None:
        return Opening((), 0)
    last = max(title, -1 if author is None else author)
    while len(leading) > last + 1 and _is_heading(leading[-1], leading[:-1], segments[len(leading) :], title):
        leading.pop()
    parts = tuple(_parts(leading, title, author, language))
    return Opening(parts, len(leading), tuple(_doubts(parts)))


def _title_and_author(leading: Sequence[Segment], running: Collection[str]) -> tuple[int | None, int | None]:
    """Which of the leading segments is the title and which the author's name: the likeliest pair.

    A title in capitals may look like a name, and a name like a title, so both are chosen together.
    """
    names = [_name_weight(segment.text) for segment in leading]
    mixed = any(not capitals(segment.text) for segment in leading)
    names = [
        weight - 1.5 if mixed and capitals(segment.text) else weight
        for weight, segment in zip(names, leading, strict=True)
    ]
    best: tuple[float, int | None, int | None] = (-1.0, None, None)
    passed = 0.0  # segments so far that may be the title
    for title, segment in enumerate(leading):
        if _is_source(segment.text) or whole_date(segment.text) or byline(segment.text) is not None:
            continue
        weight = 1.5 - passed + (0.7 if capitals(segment.text) else 0.0) - 0.6 * max(names[title], -1.5)
        weight += 1.0 if words_beside(segment.text) in running else 0.0
        weight -= 2.0 if is_label(segment.text) or is_section_word(segment.text) else 0.0
        passed += 1.0 if names[title] < 1.0 else 0.5
        for author in (None, *range(len(leading))):
            if author == title:
                continue
            near = 0.0 if author is None else names[author] + (0.4 if abs(author - title) == 1 else 0.0)
            if weight + near > best[0]:
                best = (weight + near, title, author)
    return best[1], best[2]


def _name_weight(text: str) -> float:
    if byline(text) is not None:
        return 3.0
    return log_odds(name_probability(text)) if len(text) < 80 else -4.0


def _leading(segments: Sequence[Segment]) -> int:
    count = 0
    for segment in segments[:_MOST_PARTS]:
        words = len(WORD.findall(segment.text))
        paragraph = ends_sentence(segment.text) and words > 12 and not _SOURCE.match(segment.text)
        if paragraph or segment.verse or len(segment.text) > _LONGEST or len(segment.rows) > 4 or words > 28:
            return count
        if segment.text[0] in "*†•" and count:
            return count
        count += 1
    return count if count < len(segments) else 0


def _is_heading(last: Segment, before: Sequence[Segment], following: Sequence[Segment], title: int) -> bool:
    """Whether the last short segment is already the first heading of the text, not part of the title block."""
    text = last.text
    if is_label(text) or is_section_word(text):
        return True
    if _is_name(text) or _is_source(text) or byline(text) is not None:
        return False
    if whole_date(text) is not None or _BRACKETED.match(text):
        return False
    alike = [segment for segment in following if len(segment.rows) <= 3 and capitals(segment.text)]
    if capitals(text) and alike and last.blanks > 0:
        return True
    directly = len(before) - 1 == title and last.blanks <= 1
    return not directly


def _is_name(text: str) -> bool:
    return name_probability(text) > 0.6 and len(text) < 80


def _is_source(text: str) -> bool:
    if _SOURCE.match(text):
        return bool(re.search(r"\d|[„”“\"«]", text))
    return bool(_ISSUE.search(text)) and bool(find_dates(text) or re.search(r"\(\d{4}\)", text))


def _parts(segments: Sequence[Segment], title: int, author: int | None, language: str | None) -> Iterator[TitlePart]:
    for index, segment in enumerate(segments):
        text = segment.text
        if index == title:
            yield TitlePart("main", segment, "title")
        elif index == author or byline(text) is not None or name_probability(text) > 0.85:
            yield TitlePart("docAuthor", segment, "author", byline(text) or 0)
        elif whole_date(text, language) is not None:
            yield TitlePart("docDate", segment, "date")
        elif index > title and not _is_source(text) and not text.startswith(("http", "www.")):
            yield TitlePart("sub", segment, "subtitle")
        else:
            yield TitlePart("titlePart", segment, None)


def _doubts(parts: Sequence[TitlePart]) -> Iterator[Doubt]:
    for part in parts:
        if part.fact != "author" or part.name_start:
            continue
        chance = name_probability(part.segment.text)
        if chance < 0.85:
            row = part.segment.rows[0]
            message = f"{part.segment.text!r} was read as the author's name"
            yield Doubt("author", row.span, "author", ("title",), round(chance, 2), message)


def statements(opening: Opening) -> Iterator[Statement]:
    """What the title block states: title, subtitle, author, date."""
    for part in opening.parts:
        if part.fact is None:
            continue
        rows = part.segment.rows
        text = part.segment.text[part.name_start :]
        span = Span(rows[0].span.start + part.name_start, rows[-1].span.end)
        date = whole_date(text) if part.fact == "date" else None
        yield Statement(part.fact, text, span, date.iso if date else None)


def evidence_of(part: TitlePart) -> tuple[Evidence, ...]:
    """Why a segment was read as a part of the title block."""
    return (Evidence("stands before the first paragraph", 2.0), Evidence("its shape", 1.0, part.kind))
