"""Verse on a page: runs of short lines without blank lines between them, weighed against menus, labels and tables."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

from edition.model.reading import Evidence
from edition.readers.shared.names import name_probability
from edition.readers.shared.weighing import probability, total
from edition.readers.web_page.lines import PageLine

LONGEST = 14
"""Words of a verse line."""
_OPENING = "“„«\"'—– "
_NUMBERED = re.compile(r"^\s*(?:\d{1,3}|[IVXLC]{1,6}|[a-z])[.)]\s")
_FIGURES = re.compile(r"\d[\d.,%$/:-]*")
_LABEL = re.compile(r"^[^:]{2,25}:\s")


@dataclass(frozen=True, slots=True)
class Stanza:
    """A run of verse: its first and last line, and how sure."""

    first: int
    last: int
    probability: float


def find_verse(lines: Sequence[PageLine], taken: Collection[int], *, longest: int = LONGEST) -> list[Stanza]:
    """The runs that are more likely verse than not, in their order. ``taken`` are lines known as something else."""
    runs = [run for run in _runs(lines, taken) if all(line.words <= longest for line in lines[slice(*run)])]
    lengths = Counter(stop - start for start, stop in runs)
    text = next((index for index, line in enumerate(lines) if line.full), len(lines))
    close = sum(line.blanks == 0 for line in lines[1:]) > 0.5 * len(lines)
    found = []
    for start, stop in runs:
        evidence = _weigh(lines[start:stop])
        if lengths[stop - start] >= 2:
            evidence.append(Evidence("other runs have as many lines", 1.2, str(lengths[stop - start])))
        if stop <= text < len(lines):
            evidence.append(Evidence("above the text", -2.0))
        chance = probability(total(evidence))
        if chance >= 0.5:
            found.append(Stanza(start, stop - 1, chance))
    in_verse = sum(one.last - one.first + 1 for one in found)
    if close and not (in_verse >= 0.5 * len(lines) and len(found) >= 2):
        return []  # no line of the page has a blank line before it: runs say nothing
    return found


def _runs(lines: Sequence[PageLine], taken: Collection[int]) -> list[tuple[int, int]]:
    """Runs of at least three lines without blank lines between them."""
    runs, start = [], 0
    while start < len(lines):
        stop = start + 1
        while stop < len(lines) and lines[stop].blanks == 0 and stop not in taken:
            stop += 1
        if stop - start >= 3 and start not in taken:
            runs.append((start, stop))
        start = stop
    return runs


def _weigh(run: Sequence[PageLine]) -> list[Evidence]:
    def share(count: int) -> float:
        return count / len(run)

    capitals = share(sum(line.text.lstrip(_OPENING)[:1].isupper() for line in run))
    open_ended = share(sum(line.last not in ".!?…:" for line in run))
    commas = share(sum(line.last in ",;–—" for line in run))
    ended = share(sum(line.ends_sentence for line in run))
    marked = share(sum(bool(_NUMBERED.match(line.text) or _LABEL.match(line.text)) for line in run))
    figures = share(sum(len(_FIGURES.findall(line.text)) >= 2 or "\t" in line.text for line in run))
    names = share(sum(name_probability(line.text) >= 0.8 for line in run))
    sizes = [len(line.text) for line in run]
    weights = (
        ("a run of short lines", -0.8 + 0.3 * min(len(run) - 3, 4)),
        ("capitals at the beginnings", 1.5 if capitals >= 0.8 else 0.6 if capitals >= 0.5 else -0.6),
        ("lines that end inside a sentence", 1.2 if open_ended >= 0.5 else -0.4),
        ("commas at the ends", 1.2 if commas >= 0.25 else 0.0),
        ("most lines are sentences", -2.5 if ended > 0.6 else 0.0),
        ("lines of like length", 0.8 if pstdev(sizes) <= 0.35 * fmean(sizes) else -0.3),
        ("very few words in a line", -1.5 if fmean(line.words for line in run) < 2.5 else 0.0),
        ("numbers or labels before the lines", -3.0 * marked if marked >= 0.3 else 0.0),
        ("figures", -4.0 if figures >= 0.3 else 0.0),
        ("names", -2.0 if names >= 0.3 else 0.0),
    )
    return [Evidence(name, weight) for name, weight in weights if weight]
