"""How a text was typed: where its lines break, what divides its paragraphs. Learnt from the whole text."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from edition.readers.plain_text.rows import Row

_LONGEST_MEASURE = 130
_FULL = 0.8
_WIDEST_VERSE = 62
"""Characters of the longest lines of a text in verse."""
_MOST_SLACK = 0.3
_LONG_ROW = 75
_FEWEST_SEAMS = 9
CLOSING = "”’\"'»)]*_› "


@dataclass(frozen=True, slots=True)
class Setting:
    """The habits of a text.

    ``measure`` is the column where lines were broken, or None where every paragraph is one line. ``gap`` is the usual
    number of blank lines between two lines of one paragraph (1 where the text is typed with double spacing). ``base``
    is the usual indent; ``first`` how much deeper paragraphs begin where that is a habit, else 0. ``between`` is the
    usual number of blank lines between paragraphs. ``lined`` says how much speaks for the lines of the whole text
    ending by themselves, as those of verse do (log-odds). ``slack`` is how many columns short of the measure lines end
    that go on, where somebody broke them by eye.
    """

    measure: int | None
    gap: int
    base: int
    first: int
    between: int
    lined: float = 0.0
    slack: int = 0

    def full(self, row: Row) -> bool:
        """Whether a line reaches the end of the measure."""
        return self.measure is not None and row.end >= _FULL * self.measure

    def room(self, row: Row, following: Row) -> bool:
        """Whether the first word of the next line would still have fitted on this one."""
        return self.measure is not None and row.end + 1 + following.first_word + self.slack <= self.measure


def learn(rows: Sequence[Row]) -> Setting:
    """The setting of a text, from all its rows."""
    measure = _measure(rows)
    if measure is None:
        base = _usual([row.indent for row in rows], 0)
        between = _usual([row.blanks for row in rows[1:] if row.blanks], 1)
        return Setting(None, 0, base, 0, between, _short_lines(rows))
    pairs = [(row, following) for row, following in pairwise(rows) if row.end >= _FULL * measure]
    gap = _usual([following.blanks for row, following in pairs if not ends_sentence(row.text)], 0)
    gap = gap if gap <= 2 else 0
    inner = [following.indent for _, following in pairs if following.blanks <= gap]
    base = _usual(inner or [row.indent for row in rows], 0)
    more = [following.blanks for following in rows[1:] if following.blanks > gap]
    found = Setting(measure, gap, base, _first_line_indent(rows, base, gap), _usual(more, gap + 1))
    return replace(found, lined=_ragged(rows, found), slack=_slack(rows, found))


def _measure(rows: Sequence[Row]) -> int | None:
    """The column that many lines come near to and few go beyond; None where lines are not broken at a measure."""
    inner = [row for row, following in pairwise(rows) if following.blanks == 0 and len(row.text) > 30]
    chosen = inner if len(inner) >= 2 else [row for row in rows if len(row.text) > 30]
    ends = sorted(row.end for row in chosen)
    if not ends:
        return None
    inside = [end for end in ends if end <= _LONGEST_MEASURE]
    if len(inside) < 0.9 * len(ends):
        return None
    measure = inside[min(len(inside) - 1, int(0.985 * len(inside)))]
    near = sum(_FULL * measure <= end for end in inside)
    continuing = sum(
        1
        for row, following in pairwise(rows)
        if row.end >= _FULL * measure and row.end <= measure + 2 and not ends_sentence(row.text) and following.text
    )
    return measure if near >= 0.3 * len(inside) and (continuing >= 0.3 * near or len(rows) <= 3) else None


def _first_line_indent(rows: Sequence[Row], base: int, gap: int) -> int:
    """How much deeper paragraphs begin, where at least some do and the line after goes back to the base."""
    starts = Counter(
        row.indent - base
        for row, following in pairwise(rows)
        if 1 <= row.indent - base <= 10 and following.indent == base and following.blanks <= gap
    )
    if not starts:
        return 0
    depth, count = starts.most_common(1)[0]
    return depth if count >= max(2, 0.02 * len(rows)) else 0


def _slack(rows: Sequence[Row], setting: Setting) -> int:
    """How far short of the measure nine in ten lines end that go on with a small letter inside a sentence."""
    if setting.measure is None or setting.measure <= _WIDEST_VERSE:
        return 0
    spare = sorted(
        setting.measure - row.end - 1 - following.first_word
        for row, following in pairwise(rows)
        if following.blanks <= setting.gap and following.text[0].islower() and not ends_sentence(row.text)
    )
    if len(spare) < _FEWEST_SEAMS:
        return 0
    widest = spare[int(0.9 * (len(spare) - 1))]
    return min(widest + 1, int(_MOST_SLACK * setting.measure)) if widest >= 0 else 0


def _ragged(rows: Sequence[Row], setting: Setting) -> float:
    """Evidence that a text in narrow lines is verse: the next word would often have fitted on a line."""
    pairs = [
        (row, following)
        for row, following in pairwise(rows)
        if following.blanks <= setting.gap and following.indent <= row.indent
    ]
    if setting.measure is None or setting.measure > _WIDEST_VERSE or len(pairs) < _FEWEST_SEAMS:
        return 0.0
    share = sum(setting.room(*pair) for pair in pairs) / len(pairs)
    alike = 1.5 if _of_one_size(rows, setting.gap) else 0.0
    return min(3.5, alike + 8 * (share - 0.2)) if share >= 0.3 else 0.0


def _of_one_size(rows: Sequence[Row], gap: int) -> bool:
    """Whether most runs of rows without more blank lines between them have as many rows, as stanzas have."""
    sizes = Counter(len(run) for run in _runs(rows, gap) if len(run) > 1)
    size, count = sizes.most_common(1)[0] if sizes else (0, 0)
    return 2 < size <= 14 and count >= max(4, 0.7 * sizes.total())


def _runs(rows: Sequence[Row], gap: int) -> list[list[Row]]:
    runs: list[list[Row]] = []
    for row in rows:
        if row.blanks > gap or not runs:
            runs.append([])
        runs[-1].append(row)
    return runs


def _short_lines(rows: Sequence[Row]) -> float:
    """Evidence that a text without a measure is verse: its lines are short and stand in runs without blank lines."""
    runs = _runs(rows, 0)
    close = sum(len(run) for run in runs if len(run) >= 3 and all(len(row.text) <= _WIDEST_VERSE for row in run))
    long = sum(len(row.text) > _LONG_ROW for row in rows)
    return 2.0 if close >= 0.5 * len(rows) and long <= 0.05 * len(rows) and len(rows) >= _FEWEST_SEAMS else 0.0


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return text.rstrip(CLOSING)[-1:] in ".!?…:"


def _usual(values: Sequence[int], otherwise: int) -> int:
    return Counter(values).most_common(1)[0][0] if values else otherwise
