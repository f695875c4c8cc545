"""Labels of notes: which call means which note where a label comes again, page after page or chapter after chapter."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_CALL = re.compile(r"\[\^([^\s\[\]^]+)\](?!:)")


def label_calls(text: str) -> Iterator[tuple[str, int]]:
    """Every label that the text calls, and where. A label on a line of its own directly above the note is no call: some
    OCR models write it there to part the note from the page.
    """
    for match in _CALL.finditer(text):
        if not is_separator(text, match.start(), match.end(), match.group(1)):
            yield match.group(1), match.start()


def is_separator(text: str, start: int, end: int, label: str) -> bool:
    """Whether a label stands alone on its line, and the next line that is not blank begins the note."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return not before.strip() and bool(re.match(rf"[ \t]*\n\s*\[\^{re.escape(label)}\]:", text[end:]))


def paired(calls: Iterable[tuple[str, int]], definitions: Iterable[tuple[str, int]]) -> dict[int, int]:
    """The note (by its offset) that each call (by its offset) means: as many calls as notes of one label are paired in
    their order; else a call means the next note below it, or the last one.
    """
    of_label: dict[str, list[int]] = defaultdict(list)
    for label, at in definitions:
        of_label[label].append(at)
    by_label: dict[str, list[int]] = defaultdict(list)
    for label, at in calls:
        by_label[label].append(at)
    found: dict[int, int] = {}
    for label, places in by_label.items():
        notes = of_label.get(label, [])
        in_order = len(places) == len(notes)
        for number, at in enumerate(places):
            if notes:
                below = next((note for note in notes if note > at), notes[-1])
                found[at] = notes[number] if in_order else below
    return found
