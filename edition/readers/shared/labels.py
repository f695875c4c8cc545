"""Lines and sentences of the kind "Label: value" ("Author: ...", "Quelle: ...")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from edition.readers.shared import fact_words as words
from edition.readers.shared.phrases import cut
from edition.readers.shared.sentences import sentences

PERSONS = ("author", "editor", "translator")
_LABEL = re.compile(r"[ \t>*_(\[-]*(?:\(\d{4}\)\s*)?(?P<label>[^\W\d_][^:\n.;]{1,40}?\.?)[*_]*\s?:[*_]*[ \t]+(?=\S)")


@dataclass(frozen=True, slots=True)
class Label:
    """A label and its value: what it states, the label's words, the range of both and of the value."""

    fact: str
    words: str
    start: int
    value: int
    end: int


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    return {label: fact for fact, entry in words.LABELS.items() for label in cut(entry)}


def label_of(text: str) -> str | None:
    """The fact that a label states ("Author", "Erstveröffentlichung"); None where it is none that is known."""
    return _labels().get(" ".join(text.lower().split()))


def find_labels(text: str) -> Iterator[Label]:
    """Labels that begin a line or a sentence; the value goes on to the next label or the end of its line."""
    at = 0
    for line in text.split("\n"):
        found = []
        for start, _ in sentences(line):
            match = _LABEL.match(line, start)
            if match and (fact := label_of(match["label"])):
                found.append((fact, " ".join(match["label"].split()), start, match.end()))
        for number, (fact, label, start, value) in enumerate(found):
            end = found[number + 1][2] if number + 1 < len(found) else len(line)
            if start > 0 or number + 1 < len(found) or fact in PERSONS:
                end = min(end, value + next(stop for _, stop in sentences(line[value:])))
            bare = len(line[:end].rstrip(" \t*_.;,")) if fact not in ("description", "licence") else end
            yield Label(fact, label, at + start, at + value, at + max(bare, value))
        at += len(line) + 1


def between(labels: Sequence[Label], length: int) -> Iterator[tuple[int, int]]:
    """The stretches of a text of ``length`` characters that no label and value take."""
    start = 0
    for label in labels:
        if label.start > start:
            yield start, label.start
        start = label.end
    if length > start:
        yield start, length
