"""Several texts on one page: where one ends and the next begins.

Evidence: more blank lines than usual (the rarer, the heavier), a dateline or a salute after them, a dateline or a
signature before them, full paragraphs on both sides.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile

from edition.model.reading import Evidence
from edition.readers.shared.headings import capitals
from edition.readers.shared.weighing import probability, total
from edition.readers.web_page.letters import date_of, is_farewell, is_salute, is_signature
from edition.readers.web_page.lines import PageLine

PRIOR = -2.5
MOST_LINES = 40
"""Lines of a letter that a text holds."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A possible beginning of a text: the index of its first line, how sure, and why."""

    index: int
    probability: float
    evidence: tuple[Evidence, ...]


def find_cuts(lines: Sequence[PageLine], usual_blanks: int, language: str | None) -> tuple[Cut, ...]:
    """Where texts begin after the first, among the lines of a page that are text; doubtful ones too."""
    extra = [max(0, line.blanks - usual_blanks) for line in lines]
    found = []
    full = [0, *accumulate(line.full for line in lines)]
    gaps = Counter(extra[1:])
    for index in range(1, len(lines)):
        if not extra[index] and date_of(lines[index], language) is None and not is_salute(lines[index]):
            continue
        sides = min(full[index], full[-1] - full[index])
        alike = sum(count for width, count in gaps.items() if width >= extra[index])
        evidence = (*_gap(extra[index], alike, len(extra)), *_weigh(index, lines, extra, sides, language))
        chance = probability(total(evidence))
        if chance >= 0.25:
            found.append(Cut(index, chance, evidence))
    return tuple(_apart(found, lines))


def _weigh(
    index: int, lines: Sequence[PageLine], extra: Sequence[int], sides: int, language: str | None
) -> tuple[Evidence, ...]:
    """``sides`` is the number of full paragraphs on the side that has fewer."""
    evidence = [Evidence("any line", PRIOR)]
    opening = list(takewhile(lambda one: not one.full, lines[index : index + 5]))
    line = lines[index]
    if date_of(line, language) is not None:
        ends = index + 1 >= len(lines) or extra[index + 1] >= max(1, extra[index])
        evidence.append(Evidence("a dateline at the end of a text" if ends else "a dateline", -2.5 if ends else 1.5))
    elif any(date_of(one, language) is not None for one in opening[1:3]):
        evidence.append(Evidence("a heading and a dateline", 1.5))
    if salute := any(is_salute(one) for one in opening):
        evidence.append(Evidence("a salute", 1.2))
    before = lines[max(0, index - 3) : index]
    if before and not before[-1].full and _closes(before, language):
        evidence.append(Evidence("a signature or dateline before it", 1.5))
    if _goes_on_after(index, lines, extra, language):
        evidence.append(Evidence("a letter, after whose end the text goes on", -3.5))
    if capitals(line.text) and line.words <= 14:
        evidence.append(Evidence("a line in capitals", 0.8))
    if sides < 2:
        weight = -0.5 if salute and index > 5 else -2.0 if sides else -5.0
        evidence.append(Evidence("too little text on one side", weight))
    return tuple(evidence)


def _goes_on_after(index: int, lines: Sequence[PageLine], extra: Sequence[int], language: str | None) -> bool:
    """Whether a letter begins here, ends with a farewell, and a full paragraph follows without a wider gap."""
    for end in range(index + 2, min(index + MOST_LINES, len(lines))):
        if not is_farewell(lines[end]):
            continue
        after = end + 1
        while after < min(end + 4, len(lines)) and not lines[after].full:
            if date_of(lines[after], language) is None and not is_signature(lines[after]):
                return False
            after += 1
        return after < len(lines) and lines[after].full and not any(extra[end + 1 : after + 1])
    return False


def _closes(before: Sequence[PageLine], language: str | None) -> bool:
    last = before[-1]
    if date_of(last, language) is not None or any(is_farewell(line) for line in before):
        return True
    return is_signature(last) and (len(before) < 2 or before[-2].ends_sentence)


def _gap(width: int, alike: int, lines: int) -> list[Evidence]:
    """More blank lines than usual; ``alike`` gaps of that width or more among ``lines``."""
    if not width:
        return []
    if width >= 2:
        rare = alike <= max(4, 0.03 * lines)
        return [Evidence("a wide gap", 4.0 if rare else 0.8, f"{width} more blank lines")]
    rare = alike <= max(8, 0.05 * lines)
    return [Evidence("more blank lines than usual", 1.2 if rare else 0.2)]


def _apart(found: Sequence[Cut], lines: Sequence[PageLine]) -> list[Cut]:
    """Of cuts with no full paragraph between them the first strong one is kept."""
    kept: list[Cut] = []
    for cut in found:
        if kept and not any(line.full for line in lines[kept[-1].index : cut.index]):
            if cut.probability > kept[-1].probability + 0.2:
                kept[-1] = cut
            continue
        kept.append(cut)
    return kept
