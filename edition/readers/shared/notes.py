"""Which sign in a text calls which note: signs and bodies paired over the whole document.

Signs repeat (every page may begin with 1 or with *), some signs are no calls (ordinals, exponents, list numbers) and
some were misread. So nothing is decided one by one: of all pairs that are possible, the heaviest chain is taken in
which both the calls and the bodies follow each other in order. What is left over is then looked at again: a second
call of the same note, a call out of order, and a misread sign between two that are sure.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ", "0123456789abcdef")
_MISREAD = str.maketrans({"l": "1", "I": "1", "i": "1", "|": "1", "!": "1", "O": "0", "o": "0", "S": "5", "s": "5"})
_BRACKETS = "[](){}<>⟨⟩. "
SAME_PAGE = 2.5
NEXT_PAGE = -0.5
OTHER_PAGE = -6.0
GROUP_STEP = -1.5
SEQUENCE = 1.0


@dataclass(frozen=True, slots=True)
class Call:
    """A sign in the text that may call a note.

    ``sign`` as printed; ``at`` its offset in the source; ``weight`` the log-odds, from its looks alone, that it is a
    call; ``page`` an ordinal number of the page it stands on, where pages are known.
    """

    sign: str
    at: int
    weight: float = 0.0
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """What may be the body of a note: its sign, its place, its weight; ``page`` is None for notes at the end."""

    sign: str
    at: int
    weight: float = 0.0
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Call ``call`` (an index) belongs to body ``body``; ``again`` for a second call, ``misread`` where the signs
    differ. ``certainty`` is a probability.
    """

    call: int
    body: int
    certainty: float
    again: bool = False
    misread: bool = False


def normal(sign: str) -> str:
    """A sign without brackets, raised figures as plain ones, without leading noughts; letters in lower case."""
    plain = sign.translate(RAISED).replace("\\", "").strip(_BRACKETS)
    return plain.lstrip("0") or plain if plain.isdigit() else plain.lower()


def value(sign: str) -> int | None:
    """The number that a sign is, if it is one."""
    plain = normal(sign)
    return int(plain) if plain.isdigit() and len(plain) <= 4 else None


def resembles(first: str, second: str) -> bool:
    """Whether two signs may be one sign that was misread: letters like figures, one figure lost or changed."""
    one, other = (normal(sign.translate(_MISREAD)) for sign in (first, second))
    if one == other:
        return True
    if not (one.isdigit() and other.isdigit()):
        return bool(re.fullmatch(r"\W+", one) and re.fullmatch(r"\W+", other))
    if abs(len(one) - len(other)) == 1:
        short, long = sorted((one, other), key=len)
        return any(long[:index] + long[index + 1 :] == short for index in range(len(long)))
    return len(one) == len(other) > 1 and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def match(calls: Sequence[Call], bodies: Sequence[Body]) -> tuple[Pair, ...]:
    """Pair calls and bodies, both given in the order of the text. A call has one body at most."""
    chain = _heaviest_chain(bodies, _candidates(calls, bodies))
    pairs = [Pair(call, body, _certainty(weight)) for call, body, weight in chain]
    pairs += _misread(calls, bodies, pairs)
    pairs += _left_over(calls, bodies, pairs)
    return tuple(sorted(pairs, key=lambda pair: pair.call))


def _certainty(weight: float) -> float:
    return 0.98 if weight > 3.5 else 0.9 if weight > 2 else 0.75 if weight > 0.5 else 0.55


def _candidates(calls: Sequence[Call], bodies: Sequence[Body]) -> list[tuple[int, int, float]]:
    """Every pair with the same sign that is not absurd, with its weight."""
    by_sign: dict[str, list[int]] = defaultdict(list)
    for index, body in enumerate(bodies):
        by_sign[normal(body.sign)].append(index)
    groups = _groups(calls, bodies)
    found: list[tuple[int, int, float]] = []
    for index, call in enumerate(calls):
        for candidate in by_sign.get(normal(call.sign), ()):
            if bodies[candidate].at < call.at:
                continue
            weight = call.weight + bodies[candidate].weight + 2.0
            weight += _distance(call, bodies[candidate], groups, len(by_sign[normal(call.sign)]))
            if weight > 0:
                found.append((index, candidate, weight))
    return found


def _groups(calls: Sequence[Call], bodies: Sequence[Body]) -> list[int]:
    """The offsets at which a run of bodies ends, that is, where a call follows: what pages are made of."""
    marks = sorted([(call.at, 0) for call in calls] + [(body.at, 1) for body in bodies])
    return [first[0] for first, second in pairwise(marks) if first[1] == 1 and second[1] == 0]


def _distance(call: Call, body: Body, groups: list[int], same_sign: int) -> float:
    if call.page is not None and body.page is not None:
        if body.page == call.page:
            return SAME_PAGE
        return NEXT_PAGE if body.page == call.page + 1 else OTHER_PAGE
    if same_sign == 1:
        return 1.0
    steps = bisect_left(groups, body.at) - bisect_left(groups, call.at)
    return 1.0 + GROUP_STEP * min(steps, 4)


def _heaviest_chain(bodies: Sequence[Body], candidates: list[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """The heaviest chain of pairs in which both members go forward; a number that follows the last one weighs more.

    A Fenwick tree over the bodies keeps the heaviest chain so far: time is n log n in the number of candidates.
    """
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(bodies) + 2)
    totals: list[float] = []
    before: list[int] = []
    order = sorted(range(len(candidates)), key=lambda index: (candidates[index][0], -candidates[index][1]))
    rank = {candidate: place for place, candidate in enumerate(order)}
    for candidate in order:
        _, body, weight = candidates[candidate]
        total, last = _read(best, body)
        weight += _follows(bodies, candidates, order, last, body)
        totals.append(total + weight)
        before.append(last)
        _write(best, body + 1, (total + weight, rank[candidate]))
    if not totals:
        return []
    chain: list[tuple[int, int, float]] = []
    place = max(range(len(totals)), key=totals.__getitem__)
    while place >= 0:
        chain.append(candidates[order[place]])
        place = before[place]
    return chain[::-1]


def _follows(
    bodies: Sequence[Body], candidates: list[tuple[int, int, float]], order: list[int], last: int, body: int
) -> float:
    if last < 0:
        return 0.0
    previous, current = value(bodies[candidates[order[last]][1]].sign), value(bodies[body].sign)
    if previous is None or current is None:
        return 0.0
    return SEQUENCE if current == previous + 1 else 0.0


def _read(tree: list[tuple[float, int]], index: int) -> tuple[float, int]:
    found = (0.0, -1)
    while index > 0:
        found = max(found, tree[index])
        index -= index & -index
    return found


def _write(tree: list[tuple[float, int]], index: int, entry: tuple[float, int]) -> None:
    while index < len(tree):
        tree[index] = max(tree[index], entry)
        index += index & -index


def _misread(calls: Sequence[Call], bodies: Sequence[Body], pairs: list[Pair]) -> list[Pair]:
    """Between two sure pairs, a lone call and a lone body whose signs are alike belong together."""
    found: list[Pair] = []
    bounds = sorted((pair.call, pair.body) for pair in pairs)
    if not bounds:
        return []
    edges = [(-1, -1), *bounds, (len(calls), len(bodies))]
    for (call, body), (next_call, next_body) in pairwise(edges):
        free_bodies = list(range(body + 1, next_body))
        if len(free_bodies) != 1:
            continue
        target = bodies[free_bodies[0]]
        free = [
            index
            for index in range(call + 1, next_call)
            if calls[index].at < target.at and resembles(calls[index].sign, target.sign) and _near(calls[index], target)
        ]
        if len(free) == 1:
            found.append(Pair(free[0], free_bodies[0], 0.6, misread=True))
    return found


def _near(call: Call, body: Body) -> bool:
    return call.page is None or body.page is None or body.page - call.page in (0, 1)


def _left_over(calls: Sequence[Call], bodies: Sequence[Body], pairs: list[Pair]) -> list[Pair]:
    """Calls that are still free: of a note that is not called yet, else a second call of one that is."""
    taken = {pair.call for pair in pairs}
    called = {pair.body for pair in pairs}
    found: list[Pair] = []
    for index, call in enumerate(calls):
        if index in taken or call.weight < 0:
            continue
        same = [
            number
            for number, body in enumerate(bodies)
            if normal(body.sign) == normal(call.sign) and body.at > call.at and _near(call, body)
        ]
        free = [number for number in same if number not in called]
        if len(free) == 1 and call.weight + bodies[free[0]].weight > 0:
            found.append(Pair(index, free[0], 0.7))
            called.add(free[0])
        elif len(same) == 1 and not free and call.weight > 0:
            found.append(Pair(index, same[0], 0.6, again=True))
    return found
