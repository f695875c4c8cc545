"""The title block: what stands before the text begins, told by shape, order and names. TEI: ``titlePage`` (4.6)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.model.reading import Doubt, Evidence, Fact, Statement
from edition.model.source import Span
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import ends_sentence
from edition.readers.shared.dates import find_dates, whole_date
from edition.readers.shared.headings import capitals, is_label, is_section_word
from edition.readers.shared.names import byline, name_probability
from edition.readers.shared.phrases import WORD

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


def find_opening(segments: Sequence[Segment], language: str | None) -> Opening:
    """The title block of a text: the short segments before its first paragraph."""
    leading = _leading(segments)
    kept = _without_first_heading(segments, leading)
    parts = list(_parts(segments[:kept], language))
    if not any(part.kind == "main" for part in parts):
        return Opening((), 0)
    doubts = tuple(_doubts(parts))
    return Opening(tuple(parts), kept, doubts)


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


def _without_first_heading(segments: Sequence[Segment], leading: int) -> int:
    """Whether the last short segment is already the first heading of the text, not part of the title block."""
    while leading > 1:
        last, before = segments[leading - 1], segments[: leading - 1]
        if not _is_heading(last, before, segments[leading:]):
            return leading
        leading -= 1
    return leading


def _is_heading(last: Segment, before: Sequence[Segment], following: Sequence[Segment]) -> bool:
    if is_label(last.text) or is_section_word(last.text):
        return True
    titles = [segment for segment in before if _may_be_title(segment)]
    if not titles or _is_name(last.text) or _is_source(last.text) or byline(last.text) is not None:
        return False
    if whole_date(last.text) is not None or _BRACKETED.match(last.text):
        return False
    alike = [segment for segment in following if len(segment.rows) <= 3 and capitals(segment.text)]
    if capitals(last.text) and alike and last.blanks > 0:
        return True
    directly = before[-1] is titles[-1] and last.blanks <= 1
    return not directly and (last.blanks > before[-1].blanks or last.rows[0].page > before[-1].rows[0].page)


def _may_be_title(segment: Segment) -> bool:
    text = segment.text
    return not (_is_name(text) or _is_source(text) or whole_date(text) or byline(text) is not None)


def _is_name(text: str) -> bool:
    return name_probability(text) > 0.6 and len(text) < 80


def _is_source(text: str) -> bool:
    if _SOURCE.match(text):
        return bool(re.search(r"\d|[„”“\"«]", text))
    return bool(_ISSUE.search(text)) and bool(find_dates(text) or re.search(r"\(\d{4}\)", text))


def _parts(segments: Sequence[Segment], language: str | None) -> Iterator[TitlePart]:
    roles = [_role(segment.text, language) for segment in segments]
    if "title" not in roles and "author" in roles:
        # a title may look like a name; the longest of the lines that do is the title then
        names = [number for number, role in enumerate(roles) if role == "author"]
        if len(names) > 1 or len(segments) == 1:
            roles[max(names, key=lambda number: len(segments[number].text))] = "title"
    first = True
    for segment, role in zip(segments, roles, strict=True):
        if role == "title":
            yield TitlePart("main" if first else "sub", segment, "title" if first else "subtitle")
            first = False
        elif role == "author":
            yield TitlePart("docAuthor", segment, "author", byline(segment.text) or 0)
        elif role == "date":
            yield TitlePart("docDate", segment, "date")
        else:
            yield TitlePart("titlePart", segment, None)


def _role(text: str, language: str | None) -> str:
    if _is_source(text):
        return "source"
    if whole_date(text, language) is not None:
        return "date"
    if byline(text) is not None or _is_name(text):
        return "author"
    if text.startswith(("http", "www.")):
        return "other"
    return "title"


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
