"""The ledger of an adopted TEI file: the edits of people told apart, everything else still accounted for."""

import difflib
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from edition.model.artefact import TeiDocument
from edition.model.ledger import Ledger, Run
from edition.model.source import Span
from edition.xml.namespaces import tei
from edition.xml.parse import parse

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]+")


@dataclass(frozen=True, slots=True)
class _Same:
    """A stretch that the generated and the adopted text have in common: where it is in each, and how long."""

    generated: int
    adopted: int
    length: int


def adopted_ledger(document: TeiDocument, adopted: bytes) -> Ledger:
    """The ledger for a TEI file that editors have taken over.

    ``document`` is what the source would give today, ``adopted`` the bytes of the file as it is. Text that both have
    in common keeps its origin; what people took out or put in is ``edited``. Raises Refusal where the adopted file is
    not well-formed.
    """
    before = _text(document.xml, document.identifier)
    after = _text(adopted, document.identifier)
    same = _common(before, after)
    runs = [piece for run in document.ledger.runs for piece in _moved(run, same)]
    runs.extend(_put_in(runs, after))
    runs.sort(key=_order)
    sha256 = hashlib.sha256(adopted).hexdigest()
    return replace(document.ledger, tei_sha256=sha256, tei_length=len(after), runs=tuple(runs))


def _text(xml: bytes, file: str) -> str:
    text = parse(xml, file).find(tei("text"))
    return "" if text is None else "".join(str(part) for part in text.xpath(".//text()"))


def _common(before: str, after: str) -> list[_Same]:
    """The stretches in common, found word by word (difflib), their offsets in characters."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    old_starts, new_starts = _starts(old), _starts(new)
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=len(old) > 5000)
    return [
        _Same(old_starts[block.a], new_starts[block.b], old_starts[block.a + block.size] - old_starts[block.a])
        for block in matcher.get_matching_blocks()
        if block.size
    ]


def _starts(tokens: list[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def _moved(run: Run, same: list[_Same]) -> Iterator[Run]:
    """One run of the generated file, as it stands in the adopted one: whole, in pieces, or edited away."""
    if run.tei is None:
        yield run
    elif run.source is None:
        for _, moved in _kept(run.tei, same):
            yield replace(run, tei=moved)
    elif run.kind == "text":
        yield from _moved_text(run, run.source, run.tei, same)
    else:
        kept = list(_kept(run.tei, same))
        if kept and len(kept[0][0]) == len(run.tei):
            yield replace(run, tei=kept[0][1])
        else:
            yield Run("edited", source=run.source, why="changed by an editor")


def _moved_text(run: Run, source: Span, text: Span, same: list[_Same]) -> Iterator[Run]:
    done = text.start
    for old, moved in _kept(text, same):
        if old.start > done:
            yield Run("edited", source=source.part(done - text.start, old.start - text.start), why="taken out")
        yield replace(run, source=source.part(old.start - text.start, old.end - text.start), tei=moved)
        done = old.end
    if done < text.end:
        yield Run("edited", source=source.part(done - text.start), why="taken out")


def _kept(text: Span, same: list[_Same]) -> Iterator[tuple[Span, Span]]:
    """The parts of a range of the generated text that are still there, with where they are now."""
    for block in same:
        start = max(text.start, block.generated)
        end = min(text.end, block.generated + block.length)
        if start < end:
            shift = block.adopted - block.generated
            yield Span(start, end), Span(start + shift, end + shift)


def _put_in(runs: list[Run], after: str) -> list[Run]:
    """What people added: every range of the adopted text that no run covers."""
    covered = sorted((run.tei for run in runs if run.tei is not None and len(run.tei)), key=lambda span: span.start)
    added: list[Run] = []
    done = 0
    for span in [*covered, Span(len(after), len(after))]:
        if span.start > done:
            gap = Span(done, span.start)
            blank = not after[gap.start : gap.end].strip()
            added.append(Run("layout", tei=gap) if blank else Run("edited", tei=gap, why="put in"))
        done = max(done, span.end)
    return added


def _order(run: Run) -> tuple[int, int, int]:
    """Runs by their place in the source; those that have none after it, by their place in the TEI."""
    if run.source is not None:
        return 0, run.source.start, run.source.end
    return 1, run.tei.start if run.tei else 0, 0
