"""The measure: how wide the lines of a text were set, told from the advance widths of its characters.

A line of running text ends where the next word no longer fits. So a line that leaves room for the next word ended for
another reason: a paragraph, a heading, a verse. Characters differ in width (an m is three times an i), so counting
them blurs that edge; with the widths of the type face it is sharp to a fraction of a letter. Which face a source was
set in is found by trying: the right one is that in which the fewest lines break the rule.

``advance_widths.json`` holds the advance widths (thousandths of an em) of free fonts, measured with fontTools; several
of them were drawn to have the very widths of a commercial face (Liberation Serif those of Times New Roman, Liberation
Sans those of Arial and Helvetica, Carlito those of Calibri, Caladea those of Cambria, P052 those of Palatino, C059
those of Century Schoolbook). Widths are facts about a font, not part of it.
"""

import json
import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from edition.readers.shared.vocabulary import HYPHENS

_EM = 1000
_OTHER_CAPITAL = 700
_OTHER_CHARACTER = 500
_SAMPLE = 800  # line pairs that the choice of a face looks at
_CANDIDATES = 48
_FEWEST_PAIRS = 6
_BLUR = 0.02  # an overrun of this share of the measure counts as a whole violation
_WORST_COST = 0.30
_MOST = 6.5  # log-odds that a single line can give
_NO_RUNNING_TEXT = 0.25  # lines that leave more room than this share are verse, headings and the like
_FULL_LAST_LINE = 0.08  # share of paragraphs whose last line happens to have no room for another word


class _Widths(dict[str, int]):
    def __missing__(self, character: str) -> int:
        if character in "\u00ad\u200b\u200c\u200d\ufeff" or "\u0300" <= character <= "\u036f":
            width = 0
        elif character.isspace():
            width = self[" "]
        else:
            width = _OTHER_CAPITAL if character.isupper() else _OTHER_CHARACTER
        self[character] = width
        return width


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A type face: its name and the advance widths of its characters, in thousandths of an em."""

    name: str
    widths: _Widths = field(repr=False)

    def width(self, text: str) -> float:
        """How wide a text is set, in em (in characters for the face "monospace")."""
        return sum(map(self.widths.__getitem__, text)) / _EM


class _Monospace(_Widths):
    def __missing__(self, character: str) -> int:
        return _EM


@lru_cache(maxsize=1)
def faces() -> tuple[Face, ...]:
    """Every face there is a table for, and "monospace", in which every character is as wide as any other."""
    table = json.loads(files(__package__).joinpath("advance_widths.json").read_text(encoding="utf-8"))
    known = [
        Face(name, _Widths({c: int(width) for width, chars in entry["widths"].items() for c in chars}))
        for name, entry in table.items()
    ]
    return (*known, Face("monospace", _Monospace()))


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of text and the word that the next one begins with. ``runs_on``: surely no paragraph ends between."""

    line: str
    next_word: str
    runs_on: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure in em of its face; ``error`` is the share of lines that break the rule, ``blur`` how sharp the edge is
    (a share of the measure), ``rooms`` the room left on lines that run on, least first.
    """

    face: Face
    em: float
    error: float
    blur: float
    rooms: tuple[float, ...] = field(default=(), repr=False)

    def width(self, text: str) -> float:
        """The width of a text as a share of the measure."""
        return self.face.width(text) / self.em

    def room(self, line: str, next_word: str) -> float:
        """Room left on the line after the next word would have been set, as a share of the measure; negative where
        the word did not fit.
        """
        return 1.0 - self.width(f"{line} {next_word}")

    def weight(self, line: str, next_word: str) -> float:
        """Log-odds that the line ended for another reason than being full."""
        return self.weight_of_room(self.room(line, next_word))

    def weight_of_room(self, room: float) -> float:
        """Log-odds for some room: how often last lines leave as much against how often lines that run on do."""
        if room > 0:
            never = 0.2 if room >= _NO_RUNNING_TEXT else 0.5
            running = (len(self.rooms) - bisect_left(self.rooms, room) + never) / (len(self.rooms) + 1.0)
            last = (1 - _FULL_LAST_LINE) * max(1.0 - room, 0.35)
            return min(_MOST, max(math.log(last / running), 0.0), room / self.blur)
        full = math.log(_FULL_LAST_LINE / (1 - self.error))
        return full * min(1.0, -room / self.blur)


def pairs(lines: Iterable[str]) -> list[Pair]:
    """The pairs of neighbouring lines, blank ones left out."""
    rows = [stripped for line in lines if (stripped := line.strip())]
    return [Pair(a, b.split(None, 1)[0], runs_on(a, b)) for a, b in pairwise(rows)]


def runs_on(line: str, following: str) -> bool:
    """Whether a sentence surely runs on from a line to the next: it ends in a letter, comma or hyphen and the next
    begins in lower case.
    """
    last, first = line[-1:], following[:1]
    return first.islower() and (last.isalpha() or last in "," or last in HYPHENS)


def find_measure(sample: Sequence[Pair], only: Face | None = None) -> Measure | None:
    """The face and measure in which the pairs that surely run on break the rule least; None where no measure holds.

    ``only`` keeps to one face (for the parts of a text whose face is known).
    """
    sure = [pair for pair in sample if pair.runs_on]
    if len(sure) < _FEWEST_PAIRS:
        return None
    sure = sure[:: -(-len(sure) // _SAMPLE)]
    best = min((_fit(face, sure) for face in ([only] if only else faces())), key=lambda measure: measure.error)
    return best if best.error <= _WORST_COST else None


def _fit(face: Face, sure: Sequence[Pair]) -> Measure:
    lines = [face.width(pair.line) for pair in sure]
    longer = [width + face.width(f" {pair.next_word}") for width, pair in zip(lines, sure, strict=True)]
    candidates = sorted(lines)[len(lines) // 3 :]
    candidates = sorted({*candidates[:: max(1, len(candidates) // _CANDIDATES)], *candidates[-_CANDIDATES:]})
    cost, em = min((_cost(lines, longer, candidate), candidate) for candidate in candidates)
    edge = [max(width - em, em - with_word) / em for width, with_word in zip(lines, longer, strict=True)]
    near = sorted(abs(value) for value in edge if 0 < value < 4 * _BLUR)
    blur = near[int(len(near) * 0.8)] if len(near) > len(edge) // 50 else 0.0
    rooms = tuple(sorted(room for with_word in longer if (room := 1.0 - with_word / em) < _NO_RUNNING_TEXT))
    return Measure(face, em, cost, max(blur, 0.003), rooms)


def _cost(lines: Sequence[float], longer: Sequence[float], em: float) -> float:
    """The share of pairs that break the rule at a measure: lines beyond it, and lines with room for the next word."""
    scale = _BLUR * em
    beyond = sum(min(1.0, (width - em) / scale) for width in lines if width > em)
    room = sum(min(1.0, (em - width) / scale) for width in longer if width < em)
    return (beyond + room) / len(lines)
