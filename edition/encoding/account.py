"""The account of every character: pieces that were written, claims, white space left over; then the ledger's runs.

Offsets count code points, the source's in its decoded text and the TEI's in the string value of ``/TEI/text``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from edition.model.inline import Text
from edition.model.ledger import Run, RunKind
from edition.model.problem import Place, Problem, Refusal, Rule
from edition.model.reading import Claim
from edition.model.rules import DOUBLED_TEXT, HIDDEN_TEXT, INVENTED_TEXT, LOST_TEXT
from edition.model.source import Source, Span

LAYOUT = " \t\r\n\f\v\u00a0"
"""White space that a ledger's ``layout`` run may hold without more ado."""

_DIVIDERS = "-\u2010\u00ac=\u00ad"
_LOST_SHOWN = 40
_REPORTED = 20
NOT_IN_XML = "character not allowed in XML"
REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Written:
    """A stretch that one piece came to: what stands in the TEI for a range of the source, and as what it counts."""

    kind: RunKind
    source: Span
    text: str
    why: str = ""


def allowed(character: str) -> bool:
    """True for a Char of XML 1.0 (production 2) that survives parsing: a carriage return does not."""
    code = ord(character)
    return code in (0x9, 0xA) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


def write_piece(source: Source, piece: Text) -> list[Written]:
    """What one piece comes to in the TEI, cut where the kind changes. Raises Refusal for text out of nothing."""
    original = source.slice(piece.span)
    text = original if piece.replacement is None else piece.replacement
    if text == original:
        return _as_it_stands(original, piece.span)
    if not original and text:
        raise Refusal(_problem(source, piece.span.start, INVENTED_TEXT, f"{text[:_LOST_SHOWN]!r} is not in the source"))
    return _replaced(original, text, piece)


def _as_it_stands(original: str, span: Span) -> list[Written]:
    if original.isprintable() or all(map(allowed, original)):
        return [Written("text", span, original)] if original else []
    stretches: list[Written] = []
    start = index = 0
    while index < len(original):
        if allowed(original[index]):
            index += 1
            continue
        if index > start:
            stretches.append(Written("text", span.part(start, index), original[start:index]))
        length = 2 if original[index : index + 2] == "\r\n" else 1
        stretches.append(_forbidden(original[index : index + length], span.part(index, index + length)))
        index += length
        start = index
    if start < len(original):
        stretches.append(Written("text", span.part(start), original[start:]))
    return stretches


def _forbidden(original: str, span: Span) -> Written:
    """Line ends become a line feed (XML 1.0, 2.11); form feeds a space; what is no character of XML the sign U+FFFD."""
    if original in ("\r\n", "\r"):
        return Written("layout", span, "\n", "line end")
    if original in "\f\v":
        return Written("layout", span, " ", "page separator")
    return Written("changed", span, REPLACEMENT, NOT_IN_XML)


def _replaced(original: str, text: str, piece: Text) -> list[Written]:
    """A replacement, without what is equal at its start and end."""
    text = "".join(written.text for written in _as_it_stands(text, Span(0, len(text))))
    start = stop = 0
    shorter = min(len(original), len(text))
    while start < shorter and original[start] == text[start]:
        start += 1
    while stop < shorter - start and original[-1 - stop] == text[-1 - stop]:
        stop += 1
    old, new = original[start : len(original) - stop], text[start : len(text) - stop]
    why = piece.why or _why(old, new)
    if not old and new.strip():
        # Nothing in the TEI may be without an origin, so the run takes in what stands beside the insertion.
        return [Written("changed", piece.span, text, why)]
    before = _as_it_stands(original[:start], piece.span.part(0, start))
    after = _as_it_stands(original[len(original) - stop :], piece.span.part(len(original) - stop))
    return [*before, Written(_kind(old, new), piece.span.part(start, start + len(old)), new, why), *after]


def _kind(old: str, new: str) -> RunKind:
    white = not new.strip()
    if white and not old.strip(LAYOUT):
        return "layout"
    if white and not old.strip(LAYOUT + _DIVIDERS) and "\n" in old:
        return "layout"
    if not new and old.isspace():
        return "mark"
    return "changed"


def _why(old: str, new: str) -> str:
    if not old.strip() and not new.strip():
        return "line end" if "\n" in old or "\r" in old else "space"
    return "divided word" if not new else "normalised"


def claimed(source: Source, claims: Iterable[Claim]) -> list[Run]:
    """The runs of the claims. Raises Refusal (HIDDEN_TEXT) where a layout claim holds anything but layout."""
    runs = []
    for claim in claims:
        if not len(claim.span):
            continue
        text = source.slice(claim.span)
        kind: RunKind = claim.kind
        if kind == "layout" and text.strip(LAYOUT + _DIVIDERS):
            if text.strip():
                message = f"{text[:_LOST_SHOWN]!r} was claimed as layout"
                raise Refusal(_problem(source, claim.span.start, HIDDEN_TEXT, message))
            kind = "mark"
        runs.append(Run(kind, claim.span, None, claim.why, claim.to))
    return runs


def settle(source: Source, runs: Iterable[Run]) -> tuple[Run, ...]:
    """All runs in the order of the source, white space left over filled in, neighbours of a kind made one.

    Runs without a source (space between elements) follow at the end. Raises Refusal with the places where characters
    were lost (LOST_TEXT) or accounted for twice (DOUBLED_TEXT).
    """
    problems: list[Problem] = []
    settled: list[Run] = []
    position = 0
    with_source = [(run.source, run) for run in runs if run.source is not None]
    for span, run in sorted(with_source, key=lambda pair: pair[0]):
        if span.start < position:
            problems.append(_doubled(source, span.start, min(position, span.end)))
        elif span.start > position:
            problems.extend(_fill(source, Span(position, span.start), settled))
        position = max(position, span.end)
        _append(settled, run)
    if position < len(source.text):
        problems.extend(_fill(source, Span(position, len(source.text)), settled))
    if problems:
        raise Refusal(*problems[:_REPORTED])
    return (*settled, *(run for run in runs if run.source is None))


def _append(settled: list[Run], run: Run) -> None:
    last = settled[-1] if settled else None
    if last is not None and (merged := _merge(last, run)) is not None:
        settled[-1] = merged
    else:
        settled.append(run)


def _merge(last: Run, run: Run) -> Run | None:
    if (last.kind, last.why, last.to) != (run.kind, run.why, run.to) or run.kind in ("mark", "changed", "meta"):
        return None
    if last.source is None or run.source is None or last.source.end != run.source.start:
        return None
    if (last.tei is None) != (run.tei is None):
        return None
    source = Span(last.source.start, run.source.end)
    if last.tei is None or run.tei is None:
        return replace(last, source=source)
    return (
        replace(last, source=source, tei=Span(last.tei.start, run.tei.end)) if last.tei.end == run.tei.start else None
    )


_INVISIBLE = LAYOUT + "\ufeff\u200b\u2060"
"""Byte order marks and signs without width inside a text: no reader makes anything of them (Unicode 23.2)."""


def _fill(source: Source, span: Span, settled: list[Run]) -> list[Problem]:
    """Account for white space that nobody claimed; anything else is lost text."""
    text = source.slice(span)
    if not text.strip(LAYOUT):
        _append(settled, Run("layout", span, None, _name_of_space(source, span)))
        return []
    if not text.strip(_INVISIBLE) or text.isspace():
        _append(settled, Run("mark", span, None, "space" if text.isspace() else "invisible sign"))
        return []
    start = next(index for index, character in enumerate(text) if not character.isspace())
    lost = text[start:].split("\n", 1)[0].strip()
    message = f"{lost[:_LOST_SHOWN]!r} would be lost" + (" (and more)" if len(lost) > _LOST_SHOWN else "")
    return [_problem(source, span.start + start, LOST_TEXT, message)]


def _name_of_space(source: Source, span: Span) -> str:
    text = source.slice(span)
    ends = text.count("\n") + text.count("\r") - text.count("\r\n")
    if ends > 1 or (ends and span.start == 0):
        return "blank line"
    if ends:
        return "line end"
    return "indent" if span.start == 0 or source.text[span.start - 1] in "\r\n" else "space"


def _doubled(source: Source, start: int, end: int) -> Problem:
    text = source.text[start:end]
    return _problem(source, start, DOUBLED_TEXT, f"{text[:_LOST_SHOWN]!r} is accounted for twice")


def _problem(source: Source, offset: int, rule: Rule, message: str) -> Problem:
    line, column = source.place(offset)
    excerpt = source.line_at(offset).text if source.lines else ""
    return Problem(rule, Place(source.file_name, line, column), message, excerpt=excerpt)
