"""Block quotations that nothing but the words around them shows.

The paragraphs of a text are a chain of two states, the author's own words and words quoted. Evidence for each step of
the chain (an introduction that ends with a colon, quotation marks, a source in brackets, words that look back, the
author's own voice) is added up in log-odds; a paragraph is quoted where it is in most of all chains, weighed by their
probability (forward-backward algorithm: Rabiner, Proceedings of the IEEE 77, 1989). TEI: ``quote`` (Guidelines, 3.3.3).
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from edition.model.reading import Evidence
from edition.readers.shared.quotation_signs import Signs
from edition.readers.shared.weighing import total

START = -4.5
"""Log-odds that a quotation begins at a paragraph of which nothing is known."""
CONTINUE, STOP = math.log(0.3), math.log(0.7)
"""Most block quotations have one paragraph: three in ten go on after any paragraph."""
BARRIER = -30.0
GOES_ON = 0.4
"""Probability from which a paragraph still belongs to the quotation before it."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A block quotation: the indices of its first and last paragraph, how sure, and why.

    ``source`` is where a source in brackets stands in the last paragraph (offsets), if there is one.
    """

    first: int
    last: int
    probability: float
    evidence: tuple[Evidence, ...]
    source: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """The weights at one paragraph: of beginning, going on, coming back to the author, and of being quoted."""

    begin: tuple[Evidence, ...]
    go_on: float
    come_back: float
    stay_out: float
    inside: tuple[Evidence, ...]


def find_quotations(
    paragraphs: Sequence[str],
    *,
    language: str | None = None,
    interrupted: Collection[int] = (),
    barriers: Collection[int] = (),
    blanks: Sequence[int] | None = None,
    unlikely: float = 0.5,
) -> tuple[Quotation, ...]:
    """The block quotations among the paragraphs of one text.

    ``interrupted`` are paragraphs in which an audience is heard: nobody interrupts what is only read out. ``barriers``
    are paragraphs that cannot be quoted and end every quotation (headings, speakers' turns, datelines). ``blanks`` are
    the blank lines before each paragraph. Those with a probability of at least ``unlikely`` are given.
    """
    if not paragraphs:
        return ()
    signs = Signs(paragraphs, language, frozenset(interrupted), frozenset(barriers), blanks)
    steps = [_step(index, signs) for index in range(len(paragraphs))]
    chances = _marginals(steps)
    return tuple(
        Quotation(first, last, chances[first], _reasons(first, last, steps), signs.source(last))
        for first, last in _runs(chances, unlikely)
    )


def _step(index: int, signs: Signs) -> _Step:
    """The weights of one paragraph, from its signs."""
    if index in signs.barriers:
        return _Step((Evidence("cannot be quoted", BARRIER),), BARRIER, 0.0, 0.0, ())
    begin = (Evidence("any paragraph", START), *signs.introduction(index), *signs.opening(index))
    back = signs.looking_back(index)
    return _Step(
        begin,
        CONTINUE + total(signs.going_on(index)),
        STOP + back + total(signs.coming_back(index)),
        -0.75 * back,
        signs.inside(index),
    )


def _transitions(step: _Step) -> tuple[float, float, float, float]:
    """Weights of out-out, out-in, in-out, in-in at one paragraph, its own weight of being quoted included."""
    inside = total(step.inside)
    return step.stay_out, total(step.begin) + inside, step.come_back, step.go_on + inside


def _sum(first: float, second: float) -> float:
    high, low = max(first, second), min(first, second)
    return high if low == -math.inf else high + math.log1p(math.exp(low - high))


def _marginals(steps: Sequence[_Step]) -> list[float]:
    """The probability of each paragraph of being quoted, over all chains (forward-backward)."""
    forward: list[tuple[float, float]] = []
    out, quoted = 0.0, -math.inf
    for step in steps:
        out_out, out_in, in_out, in_in = _transitions(step)
        out, quoted = _sum(out + out_out, quoted + in_out), _sum(out + out_in, quoted + in_in)
        forward.append((out, quoted))
    backward = [(0.0, 0.0)]
    for step in reversed(steps[1:]):
        out_out, out_in, in_out, in_in = _transitions(step)
        after_out, after_in = backward[-1]
        backward.append((_sum(out_out + after_out, out_in + after_in), _sum(in_out + after_out, in_in + after_in)))
    result = []
    for (out, quoted), (after_out, after_in) in zip(forward, reversed(backward), strict=True):
        result.append(1.0 / (1.0 + math.exp(min(40.0, max(-40.0, (out + after_out) - (quoted + after_in))))))
    return result


def _runs(chances: Sequence[float], unlikely: float) -> list[tuple[int, int]]:
    """Runs of paragraphs that are quoted; runs that are only possible where the caller asks for them.

    A quotation begins where it is more likely than not, and goes on as long as it is about as likely as not.
    """
    runs: list[tuple[int, int]] = []
    sure = False
    for index, chance in enumerate(chances):
        follows = bool(runs) and runs[-1][1] == index - 1
        if follows and sure and chance >= GOES_ON:
            runs[-1] = (runs[-1][0], index)
        elif chance >= min(unlikely, 0.5):
            both = follows and not sure and chance < 0.5
            runs[-1:] = [(runs[-1][0], index)] if both else [*runs[-1:], (index, index)]
            sure = chance >= 0.5
    return [run for run in runs if chances[run[0]] >= unlikely]


def _reasons(first: int, last: int, steps: Sequence[_Step]) -> tuple[Evidence, ...]:
    inside = [item for index in range(first, last + 1) for item in steps[index].inside]
    return (*steps[first].begin, *inside)
