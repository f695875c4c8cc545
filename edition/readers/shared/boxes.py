"""Boxes of labels and values whose columns a scraper ran together: "Author Maud Ferris", a line each.

A line of this kind says nothing by itself ("Place your bets"); three that begin with known labels, one below the
other, are a box.
"""

from collections.abc import Sequence

from edition.readers.shared.labels import label_of

LEAST = 3
_MOST_WORDS = 3


def label_length(line: str) -> int:
    """How many characters of a line are a known label with a value after it; 0 where it begins with none."""
    words = line.split(" ")
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        label = " ".join(words[:count])
        value = " ".join(words[count:]).strip()
        if label[:1].isupper() and label_of(label) and value and (value[0].isupper() or value[0].isdigit()):
            return len(label)
    return 0


def find_box(lines: Sequence[str]) -> range:
    """The lines of the first box: a run of lines of which all but one in three begin with a label."""
    start = next((at for at, line in enumerate(lines) if label_length(line)), len(lines))
    stop, labels, others = start, 0, 0
    for at in range(start, len(lines)):
        if label_length(lines[at]):
            labels, stop = labels + 1, at + 1
        else:
            others += 1
        if others * 2 > labels:
            break
    return range(start, stop) if labels >= LEAST else range(0)
