"""What every form of source states in the same way, once it is read: where and when a text is signed, which names are
those of bodies, references at its end, and in what the source contradicts itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from edition.model.block import Block, Closer, Division, Opener
from edition.model.facts import Facts
from edition.model.hosts import contradictions
from edition.model.inline import Content
from edition.model.reading import Doubt, Fact, Reading, Statement
from edition.model.source import Source, Span
from edition.readers.shared.bodies import is_body
from edition.readers.shared.dates import find_dates
from edition.readers.shared.facts import FoundFact
from edition.readers.shared.imprints import place_in
from edition.readers.shared.markdown_stated import stated_at_edges
from edition.readers.shared.notes_content import first_offset, last_offset

BODY = "body"
"""The detail of a statement that names a body and no person."""

_PERSONS: tuple[Fact, ...] = ("author", "editor", "translator")
_DATES: tuple[Fact, ...] = ("date-written", "date")
_TELLING: frozenset[Fact] = frozenset(
    ("periodical", "issue", "volume", "pages", "publisher", "book-title", "date-published", "series")
)
_STANDING: frozenset[Fact] = frozenset(("licence", "licence-url", "isbn", "issn", "doi"))
_LEAST = 2
"""Facts that an unmarked line at the edge of a text must state to be a reference."""
_EVEN = 0.5


def with_statements(reading: Reading, source: Source) -> Reading:
    """The reading with these statements, and a doubt for each contradiction; both values stay."""
    statements = [*reading.statements, *_signed(reading, source), *_references(reading, source)]
    named = tuple(_with_body(one) for one in statements)
    doubts = (*reading.doubts, *_contradictions(named))
    return replace(reading, statements=named, doubts=tuple(sorted(doubts, key=lambda doubt: doubt.span)))


def _with_body(one: Statement) -> Statement:
    body = one.fact in _PERSONS and not one.detail and is_body(one.value)
    return replace(one, detail=BODY) if body else one


def _signed(reading: Reading, source: Source) -> Iterator[Statement]:
    """Place and date under or over a text that says nothing else of when it was written, where there is one such line.

    Several are those of several letters.
    """
    stated = {one.fact for one in reading.statements}
    lines = [content for block in _blocks(reading) for kind, content in _parts(block) if kind == "dateline"]
    if stated & set(_DATES) or len(lines) != 1:
        return
    first, last = first_offset(lines[0]), last_offset(lines[0])
    if first is None or last is None:
        return
    words = source.text[first:last]
    dates = find_dates(words, reading.language)
    if len(dates) != 1:
        return
    date = dates[0]
    span = Span(first, last)
    told = [one.span for one in reading.statements if one.fact.startswith("date") and one.span is not None]
    if any(first <= other.start < last for other in told):
        return
    yield Statement("date-written", words[date.start : date.end], span.part(date.start, date.end), date.normal)
    before = words[: date.start].split(",")[0]
    place = place_in(before) if "place" not in stated and "," in words[: date.start] else None
    if place:
        yield Statement("place", before[slice(*place)], span.part(*place))


def _blocks(reading: Reading) -> Iterator[Block]:
    for block in (*reading.front, *reading.body, *reading.back):
        yield block
        if isinstance(block, Division):
            yield from block.blocks


def _parts(block: Block) -> tuple[tuple[str, Content], ...]:
    return block.parts if isinstance(block, Closer | Opener) else ()


def _references(reading: Reading, source: Source) -> Iterator[Statement]:
    """The reference to a publication that a short line at the edge of a text is, where no sign marks it as a note."""
    if reading.form != "pdf-text":
        return
    yield from stated_at_edges(reading.body, source, reading.statements, reading.language, _refers)


def _refers(found: Sequence[FoundFact]) -> bool:
    """Whether the facts of a paragraph are those of a reference, of a licence or of a number."""
    kinds = {one.fact for one in found}
    return len(kinds & _TELLING) >= _LEAST or (bool(kinds) and kinds <= _STANDING)


def _contradictions(statements: tuple[Statement, ...]) -> Iterator[Doubt]:
    for fact, _, several in contradictions(Facts(statements)):
        first, *others = several
        span = next((one.span for one in others if one.span is not None), first.span)
        if span is None:
            continue
        values = tuple(" ".join(one.value.split()) for one in others)
        message = f"the source states the {fact.replace('-', ' ')} in more than one way; all are kept"
        yield Doubt("contradiction", span, " ".join(first.value.split()), values, _EVEN, message)
