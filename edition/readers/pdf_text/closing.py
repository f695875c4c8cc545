"""What stands after the text: a signature, where it was printed, links of the site that carries it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from edition.model.source import Span
from edition.readers.pdf_text.addresses import is_address
from edition.readers.pdf_text.segments import Segment
from edition.readers.pdf_text.setting import ends_sentence
from edition.readers.shared.dates import dateline, whole_date
from edition.readers.shared.headings import fold
from edition.readers.shared.names import name_probability

_SIGNED = re.compile(r"^(?P<name>[^()]{2,80}?)(?:\s*(?P<source>\([^()]+(?:\([^()]*\)[^()]*)*\)\.?))?$")
_LOOKED_AT = 8


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature: the segment and the ranges of the name and of a source in brackets after it, in its row."""

    segment: Segment
    name: Span
    source: Span | None
    kind: str = "signed"


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a text: its signatures and datelines, and the segments after them that are links of a site."""

    signatures: tuple[Signature, ...] = ()
    links: tuple[Segment, ...] = ()
    addresses: tuple[tuple[Segment, Span], ...] = ()


def find_closing(segments: Sequence[Segment], authors: Sequence[str], language: str | None) -> Closing:
    """The closing of a text; ``authors`` are the names that the title block states."""
    links, addresses = _links(segments)
    rest = segments[: len(segments) - len(links)]
    signatures: list[Signature] = []
    for segment in reversed(rest[-3:]):
        found = _signature(segment, authors, language)
        if found is None or len(rest) < 3:
            break
        signatures.insert(0, found)
    if not any(item.kind == "signed" for item in signatures):
        signatures = []
    return Closing(tuple(signatures), links, addresses)


def _links(segments: Sequence[Segment]) -> tuple[tuple[Segment, ...], tuple[tuple[Segment, Span], ...]]:
    """The last segments that are addresses, and the lines right before them that say where they lead."""
    taken = 0
    addresses: list[tuple[Segment, Span]] = []
    for segment in reversed(segments[-_LOOKED_AT:]):
        label = (
            taken > 0 and not ends_sentence(segment.text) and len(segment.rows) == 1 and _addresses(segments[-taken])
        )
        if not _addresses(segment) and not label:
            break
        if _addresses(segment):
            addresses.extend((segment, row.span) for row in segment.rows)
        taken += 1
    if taken >= len(segments):
        return (), ()
    return tuple(segments[len(segments) - taken :]) if taken else (), tuple(addresses)


def _addresses(segment: Segment) -> bool:
    return all(is_address(row.text) for row in segment.rows)


def _signature(segment: Segment, authors: Sequence[str], language: str | None) -> Signature | None:
    if len(segment.rows) > 2 or len(segment.text) > 160:
        return None
    row = segment.rows[0]
    if whole_date(segment.text, language) or dateline(segment.text, language):
        return Signature(segment, row.span, None, "dateline")
    found = _SIGNED.match(row.text)
    if found is None or len(segment.rows) > 1:
        return None
    name = found.group("name").strip().rstrip(".,")
    known = any(fold(name) == fold(author) for author in authors)
    if not known and not (name_probability(name) > 0.7 and len(name.split()) <= 5):
        return None
    start, end = found.span("name")
    end -= len(row.text[start:end]) - len(row.text[start:end].rstrip())
    source = row.span.part(*found.span("source")) if found.group("source") else None
    return Signature(segment, row.span.part(start, end), source)
