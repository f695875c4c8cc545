"""Adding up evidence. Weights are log-odds (natural logarithm): 0 says nothing, 2.2 makes odds of nine to one."""

import math
from collections.abc import Iterable

from edition.model.reading import Evidence


def total(evidence: Iterable[Evidence]) -> float:
    """The sum of the weights."""
    return sum(item.weight for item in evidence)


def probability(log_odds: float) -> float:
    """The probability (0 to 1) that log-odds stand for."""
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, log_odds))))


def log_odds(share: float) -> float:
    """The log-odds of a probability, kept away from certainty."""
    share = min(max(share, 1e-6), 1 - 1e-6)
    return math.log(share / (1.0 - share))
