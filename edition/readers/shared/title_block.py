"""What each line of a title block is: title, subtitle, author, date, imprint ... chosen together, not one by one.

A line seldom says by itself what it is: "LYON" may be a title, a name or a place. So every line gets log-odds for every
role by its form, every pair of neighbouring roles gets log-odds by the order of title pages (after "BY" comes a name,
after a place the printer, then the year; one line, or one run of lines, is the title), and the best chain of roles over
all lines is taken (Viterbi's algorithm: Rabiner, Proceedings of the IEEE 77, 1989). TEI: ``titlePage`` (Guidelines,
4.6).
"""

import math
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from edition.model.reading import Evidence, Fact
from edition.readers.shared.facts import FoundFact, find_facts
from edition.readers.shared.imprints import HOUSE_CUE, STREET, imprint_line, place_in, year_of
from edition.readers.shared.name_words import ARTICLES, CONJUNCTIONS
from edition.readers.shared.names import name_probability, turned
from edition.readers.shared.title_signs import PERSONS, Role, Signs, Titled, cue_of, following, weigh
from edition.readers.shared.weighing import log_odds, probability, total

_AGAIN: dict[Role, Role] = {"title goes on": "title", "subtitle goes on": "subtitle"}
_KINDS: dict[Role, str] = {
    "title": "main",
    "title goes on": "main",
    "subtitle": "sub",
    "subtitle goes on": "sub",
    "author": "docAuthor",
    "by": "byline",
    "cue": "byline",
    "cued": "byline",
    "price": "titlePart",
    "series": "titlePart",
    "affiliation": "titlePart",
    "responsible": "byline",
    "date": "docDate",
    "place": "docImprint",
    "publisher": "docImprint",
    "year": "docImprint",
    "imprint": "docImprint",
    "address": "docImprint",
    "printed": "docImprint",
    "edition": "docEdition",
    "stated": "titlePart",
    "dedication": "titlePart",
}
_FACTS: dict[Role, Fact] = {
    "title": "title",
    "title goes on": "title",
    "subtitle": "subtitle",
    "subtitle goes on": "subtitle",
    "author": "author",
    "date": "date",
}

_CALIBRATION: dict[Role, tuple[float, float]] = {"title": (0.5, 0.0), "title goes on": (0.5, 0.0), "author": (1.5, 0.5)}
"""What the log-odds of a role are multiplied by and what is added to be those that come true: the evidence for titles
repeats itself, that for authors is modest. docs/press.md tells on what it was fitted.
"""


@dataclass(frozen=True, slots=True)
class TitleRole:
    """What a line is: the kind of ``TitlePage`` part, the fact that the whole line states (from ``name_start``
    characters on), whether it goes on with the line before it, how sure, why, and the facts found in its words.

    ``known`` says that the line's own form or its neighbours speak for it: a subtitle that nothing speaks for is
    whatever stands there.
    """

    kind: str
    fact: Fact | None
    goes_on: bool
    name_start: int
    probability: float
    evidence: tuple[Evidence, ...]
    facts: tuple[FoundFact, ...] = ()
    known: bool = True


def classify(
    lines: Sequence[Titled], language: str | None = None, small: Collection[str] = frozenset()
) -> tuple[TitleRole, ...]:
    """What each line of a title block is.

    One line, and those that go on with it, is the title; a line whose ``level`` is that of a heading is the more likely
    one. Give only lines of the title block: a first line of the text would be taken for a subtitle. ``small`` are the
    words that the text has in small letters (``small_words``), which names are not made of.
    """
    if not lines:
        return ()
    spaced = any(line.gap for line in lines[1:])
    signs = [Signs.of(line, language, spaced=spaced, small=small) for line in lines]
    own = [weigh(one, number, signs) for number, one in enumerate(signs)]
    chain, chances = _best(signs, own)
    told = [
        _told(one, role, evidence[role], chance, language)
        for one, role, evidence, chance in zip(signs, chain, own, chances, strict=True)
    ]
    for number, role in enumerate(chain):
        if role == "cued" and (cue := cue_of(signs, number)) is not None:
            told[number] = replace(told[number], facts=_called(signs[cue].text, signs[number].text, language))
        elif role == "date" and signs[number].year and _published(told[:number]):
            told[number] = replace(
                told[number], kind="docImprint", fact=None, facts=_facts(signs[number], "year", None)
            )
    if "author" not in chain and "by" not in chain:
        told = [_two_in_one(one, role, before) for one, role, before in zip(signs, chain, told, strict=True)]
    return tuple(told)


def _called(cue: str, name: str, language: str | None) -> tuple[FoundFact, ...]:
    """What a name states after the line that says what its bearer did; more names may stand in the next line."""
    start = len(cue) + 1
    last = name.rstrip(" &,").rpartition(" ")
    bare = last[0].rstrip() if last[2].lower() in CONJUNCTIONS and last[0] else name.rstrip(" &,")
    found = find_facts(f"{cue}\n{bare}", language)
    return tuple(replace(one, start=one.start - start, end=one.end - start) for one in found if one.start >= start)


def _published(before: Sequence[TitleRole]) -> bool:
    """Whether a line before states who published the text: then a bare year is that of its publication."""
    return any(fact.fact == "publisher" for role in before for fact in role.facts)


def _named(words: str) -> bool:
    """Whether words are a name themselves, and so hardly a title."""
    return name_probability(words) > _SURE_NAME and words.split()[0].lower() not in ARTICLES


_NAME_AND_TITLE = re.compile(r"^(?P<name>[^:]{4,80}?)(?::|(?<=[^\W\d_]{3})\.)\s+(?P<title>\S.*)$")
_OF_LIVES = re.compile(
    r"(?i)^(?:an?\s|eine?\s|une?\s|un[ao]?\s|en\s|et\s|een\s)?(?:\w+\s)?(?:life|biograph\w*|leben|vie|vida|vita"
    r"|leven|liv|levnad|biogra\w*"
    r"|his|her|man|woman|żywot|жизнь|биография|elämä)\b"
)
_SURE_NAME, _SURE_IN_CAPITALS = 0.75, 0.6
"""How likely a name must be one; capitals hide what a name looks like."""


def name_and_title(line: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The ranges of name and title in a line "NAME: TITLE"; None where it is none, or the life of that person."""
    found = _NAME_AND_TITLE.match(line)
    if found is None or _OF_LIVES.match(found["title"]) or _named(found["title"]):
        return None
    name = found["name"]
    least = _SURE_IN_CAPITALS if name.isupper() else _SURE_NAME
    if name_probability(name) < least or len(name.split()) < 2:
        return None
    return found.span("name"), found.span("title")


_BY_AT_END = re.compile(r"\s(?:by|von|par|por|per|av|af|di|door|przez|υπό)\s+(?P<name>[^\W\d_][^,:;()]{3,50})$")
_SURE_AT_END = 0.8


def named_at_end(line: str) -> int:
    """Where the name begins in a title that ends with "by NAME"; 0 where it does not."""
    found = _BY_AT_END.search(line)
    sure = found is not None and len(found["name"].split()) > 1 and name_probability(found["name"]) > _SURE_AT_END
    return found.start("name") if found and sure else 0


def _two_in_one(signs: Signs, role: Role, told: TitleRole) -> TitleRole:
    """A title "NAME: TITLE", where no other line names an author; not the life of that person."""
    found = name_and_title(signs.text) if role == "title" else None
    if found is None:
        return told
    author = _fact(signs.text, "author", *found[0], turned(signs.text[slice(*found[0])]))
    title = _fact(signs.text, "title", *found[1], None)
    return replace(told, fact=None, facts=(author, title), probability=min(told.probability, 0.75))


_State = tuple[Role, bool]
"""The role of a line, and whether the title stands in it or before it."""
_Weighed = dict[Role, tuple[Evidence, ...]]


def _best(signs: Sequence[Signs], own: Sequence[_Weighed]) -> tuple[list[Role], list[float]]:
    """The best chain of roles, and for each line how sure its role is: its share among the best chains through each."""
    forward = _forward(signs, own)
    backward = _backward(signs, own)
    chain = _chain(signs, own, forward[0], backward)
    shares: list[float] = []
    for (chosen, _), before, after in zip(chain, forward, backward, strict=True):
        best: dict[Role, float] = {}
        for (role, titled), score in before.items():
            best[role] = max(best.get(role, -math.inf), score + after.get((role, titled), -math.inf))
        shares.append(1.0 / sum(math.exp(max(score - best[chosen], -60.0)) for score in best.values()))
    return [role for role, _ in chain], shares


def _chain(
    signs: Sequence[Signs], own: Sequence[_Weighed], first: dict[_State, float], backward: Sequence[dict[_State, float]]
) -> list[_State]:
    """The best chain, one state after another, so that of two as good as each other one is taken whole."""
    chain = [max(first, key=lambda state: first[state] + backward[0].get(state, -math.inf))]
    for number in range(1, len(signs)):
        steps = dict(_steps(chain[-1], signs[number], own[number]))
        after = backward[number]
        chain.append(max(steps, key=lambda state: steps[state] + after.get(state, -math.inf)))
    return chain


def _forward(signs: Sequence[Signs], own: Sequence[_Weighed]) -> list[dict[_State, float]]:
    """For each line and state the score of the best chain up to it, its own weight included."""
    result: list[dict[_State, float]] = [
        {
            (role, role == "title"): total(reasons) + following(None, role, signs[0])
            for role, reasons in own[0].items()
            if not role.startswith("subtitle")
        }
    ]
    for one, weighed in zip(signs[1:], own[1:], strict=True):
        scores: dict[_State, float] = {}
        for before, score in result[-1].items():
            for state, step in _steps(before, one, weighed):
                scores[state] = max(scores.get(state, -math.inf), score + step)
        result.append(scores)
    return result


def _backward(signs: Sequence[Signs], own: Sequence[_Weighed]) -> list[dict[_State, float]]:
    """For each line and state the score of the best chain after it."""
    states = [(role, titled) for role in own[-1] for titled in (False, True)]
    result = [{state: _end(state) for state in states}]
    for number in range(len(signs) - 2, -1, -1):
        after = result[-1]
        scores: dict[_State, float] = {}
        for role in own[number]:
            for titled in (False, True):
                steps = _steps((role, titled), signs[number + 1], own[number + 1])
                scores[role, titled] = max((step + after[state] for state, step in steps), default=-math.inf)
        result.append(scores)
    return result[::-1]


def _steps(before: _State, one: Signs, weighed: _Weighed) -> Iterator[tuple[_State, float]]:
    """The states that may follow one, with the weight of the step: one title, and no subtitle before it."""
    last, titled = before
    for role, reasons in weighed.items():
        if (role == "title" and titled) or (role.startswith("subtitle") and not titled):
            continue
        yield (role, titled or role == "title"), total(reasons) + following(last, role, one)


def _end(state: _State) -> float:
    """What the end of the block says: it should have a title, and no place without a year or a house."""
    return (0.0 if state[1] else -6.0) - (1.0 if state[0] == "place" else 0.0)


def _told(signs: Signs, role: Role, evidence: tuple[Evidence, ...], chance: float, language: str | None) -> TitleRole:
    facts = _facts(signs, role, language)
    stated = _FACTS.get(role)
    start = signs.name_start if role == "author" else 0
    if role == "responsible" and signs.inner_name and not any(fact.fact in PERSONS for fact in facts):
        stated, start = "author", signs.inner_name
    return TitleRole(
        _KINDS[role],
        stated,
        role in _AGAIN,
        start,
        _calibrated(role, chance),
        evidence,
        facts,
        known=role != "subtitle" or total(evidence) > 0.5,
    )


def _calibrated(role: Role, chance: float) -> float:
    scale, shift = _CALIBRATION.get(role, (1.0, 0.0))
    return probability(scale * log_odds(chance) + shift)


def _facts(signs: Signs, role: Role, language: str | None) -> tuple[FoundFact, ...]:
    """The facts in a line: those of its role, else what its words state."""
    text = signs.text
    if role in ("place", "publisher", "year"):
        fact: Fact = {"place": "place", "publisher": "publisher", "year": "date-published"}[role]  # type: ignore[assignment]
        start, end = {"place": signs.place, "year": signs.year}.get(role) or signs.bare
        if role == "publisher":
            cue = HOUSE_CUE.match(text)
            return tuple(_house(text, cue.end() if cue else start, end))
        return (_fact(text, fact, start, end, year_of(text[start:end]) if role == "year" else None),)
    if role == "series":
        return (_fact(text, "series", *signs.bare, None),)
    if role == "imprint":
        parts = imprint_line(text)
        return tuple(_fact(text, part.fact, part.start, part.end, part.normalised) for part in parts)
    if role in ("title", "title goes on", "author", "date", "by", "price", "affiliation"):
        return ()
    return find_facts(text, language)


def _house(text: str, start: int, end: int) -> Iterator[FoundFact]:
    """A printer or publisher after "printed by", and the place, where an address ends with one."""
    address = re.match(r"(?P<house>[^,]+),(?P<way>.*?)(?:,\s*(?P<place>[^,\d]+))?$", text[start:end])
    if address is not None and not (STREET.search(address["way"]) or re.search(r"\d", address["way"])):
        address = None
    if address is None:
        yield _fact(text, "publisher", start, end, None)
        return
    yield _fact(text, "publisher", start, start + address.end("house"), None)
    place = place_in(address["place"] or "")
    if place:
        first = start + address.start("place")
        yield _fact(text, "place", first + place[0], first + place[1], None)


def _fact(text: str, fact: Fact, start: int, end: int, normalised: str | None) -> FoundFact:
    return FoundFact(fact, start, end, " ".join(text[start:end].split()), normalised)


def runs(roles: Sequence[TitleRole]) -> list[tuple[int, int]]:
    """The ranges of lines that make one part of the title page each: a title over several lines is one."""
    starts = [number for number, role in enumerate(roles) if not role.goes_on]
    return list(pairwise([*starts, len(roles)]))
