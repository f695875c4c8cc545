"""Whether the readers' own probabilities are honest: of what they were sure of, how much was right?

Judged are decisions, not lines, each against the structure that was set, by its place in the source:

- the kind of each block that was made (``heading``, ``paragraph``, ``quotation``, ``verse``, ``speech``, ``speaker``,
  ``interjection``, ``note``, ``item``, ``cell``, ``dateline`` ...): right where most of its characters were set so;
- ``extent``: right where a block holds one unit as it was set, from its first letter to its last; a reader that is not
  sure what a block is, is not sure of its ends either;
- ``note call``: right where a sign was set and the note it calls was found; a sign that was set and not found is wrong;
- ``page start``: right where a page begins; a page start that was not found is wrong;
- ``divided word``: right where the hyphen that the setter put in was taken out;
- ``furniture`` and ``meta``: what was left out of the text, right where it was not set as text;
- ``title``, ``author``: right where they are what was set.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from decisions import Decisions
from marks import Gold
from scoring import fold

from edition.model.reading import Reading
from edition.model.source import Source

SURE = 0.9
_ALIKE = {
    "heading": {"heading", "contents heading"},
    "source": {"source", "signature"},
    "byline": {"source", "author", "signature"},
    "signature": {"signature", "source"},
    "furniture": {"furniture", "rule"},
    "meta": {"title", "author", "furniture", "signature", "dateline"},
    "seg": {"signature", "salute"},
    "quotation": {"quotation", "epigraph"},
}
"""Kinds of unit that a decision may stand for; every other stands for the unit of its own name."""

_EXTENTS = {"paragraph", "quotation", "speech", "heading", "note", "item", "epigraph", "verse"}
_PARTS = {"interjection"}
"""Units that stand inside others."""


@dataclass(frozen=True)
class Judgement:
    """One decision: of what kind, how sure the reader was, whether it was right, and its place in the source."""

    kind: str
    probability: float
    right: bool
    place: int


def judge(gold: Gold, source: Source, reading: Reading) -> list[Judgement]:
    """Every decision of a reading, judged."""
    decisions = Decisions(source, reading)
    return [
        *_kinds(gold, decisions),
        *_calls(gold, decisions),
        *_pages(gold, decisions),
        *_divided(gold, decisions),
        *_facts(gold, source, decisions),
    ]


def _kinds(gold: Gold, decisions: Decisions) -> Iterator[Judgement]:
    for one in decisions.found:
        owners = Counter(gold.owners[at] for at in one.offsets if gold.owners[at] >= 0 and gold.text[at].isalnum())
        if not owners and one.kind == "break":
            owners = Counter(gold.owners[at] for at in one.offsets if gold.owners[at] >= 0)
        if not owners:
            continue
        kinds: Counter[str] = Counter()
        for number, count in owners.items():
            kinds[gold.units[number].kind] += count
        kind = kinds.most_common(1)[0][0]
        yield Judgement(one.kind, one.probability, kind in _ALIKE.get(one.kind, {one.kind}), one.offsets[0])
        if one.kind in _EXTENTS and kind in _EXTENTS:
            outer = [number for number in owners if gold.units[number].kind not in _PARTS]
            right = len(outer) == 1 and _whole(gold, outer[0], one.offsets)
            yield Judgement("extent", min(one.boundary, one.probability), right, one.offsets[0])


def _whole(gold: Gold, number: int, offsets: tuple[int, ...]) -> bool:
    own = [at for at in gold.units[number].offsets if gold.owners[at] == number and gold.text[at].isalnum()]
    found = [at for at in offsets if gold.owners[at] == number and gold.text[at].isalnum()]
    return bool(own) and bool(found) and (own[0], own[-1]) == (found[0], found[-1])


def _calls(gold: Gold, decisions: Decisions) -> Iterator[Judgement]:
    signs = {at: unit for unit in gold.of_kind("call") for at in range(unit.offsets[0], unit.offsets[-1] + 1)}
    seen: set[int] = set()
    for call in decisions.calls:
        unit = next((signs[at] for at in range(call.span.start, call.span.end) if at in signs), None)
        right = unit is not None and _calls_it(gold, unit.about, decisions.notes.get(call.key or "", ()))
        seen |= {unit.number} if unit else set()
        yield Judgement("note call", call.probability, right, call.span.start)
    for unit in gold.of_kind("call"):
        if unit.number not in seen:
            first, last = unit.offsets[0], unit.offsets[-1]
            codes = {"note-call", "note-misread", "note-reference", "notes"}
            yield Judgement("note call", decisions.doubted(first, last, codes=codes), right=False, place=first)


def _calls_it(gold: Gold, about: int, offsets: tuple[int, ...]) -> bool:
    """Whether the note found is the one that the sign was set for; none, where it has lost its note."""
    if not gold.units[about].offsets:
        return not offsets
    return any(gold.owners[at] == about for at in offsets)


def _pages(gold: Gold, decisions: Decisions) -> Iterator[Judgement]:
    set_pages = {gold.first_from(page) for page in gold.pages}
    found = {gold.first_from(at): chance for at, chance in decisions.pages}
    found.pop(gold.first_from(0), None)
    for at, chance in found.items():
        yield Judgement("page start", chance, at in set_pages, at)
    for at in set_pages - set(found):
        yield Judgement("page start", decisions.doubted(at - 2, at + 2, codes={"page-start"}), right=False, place=at)


def _divided(gold: Gold, decisions: Decisions) -> Iterator[Judgement]:
    for unit in gold.of_kind("soft hyphen"):
        at = unit.offsets[0]
        chance = decisions.doubted(at, at, codes={"hyphen"})
        yield Judgement("divided word", chance, at not in decisions.kept, at)


def _facts(gold: Gold, source: Source, decisions: Decisions) -> Iterator[Judgement]:
    for kind in ("title", "author"):
        words = [fold(unit.text) for unit in gold.of_kind(kind)]
        stated = [one for one in decisions.reading.statements if one.fact == kind and one.span is not None]
        for one in stated[:1]:
            role = decisions.roles.get(source.line_at(one.span.start).number)
            chance = min(role.probability if role else 1.0, decisions.doubted(one.span.start, one.span.end - 1))
            yield Judgement(kind, chance, fold(one.value) in words, one.span.start)


def summary(judgements: Iterable[Judgement]) -> str:
    """One line: how many decisions, how many of the sure ones were right, where the wrong ones are."""
    judged = list(judgements)
    sure = [one.right for one in judged if one.probability >= SURE]
    wrong = [one.probability for one in judged if not one.right]
    doubted = sum(1 for probability in wrong if probability < SURE)
    share = sum(sure) / len(sure) if sure else 1.0
    return (
        f"{len(judged)} decisions; {len(sure)} given as {SURE:.0%} sure or more, {share:.4f} of them right; "
        f"{len(wrong)} wrong, {doubted} of them doubted"
    )
