"""Damage done to a text after it was set: a function a mishap, and how often each happens at each level of dirt.

Level 0 is a clean text, 1 a usual one, 2 a bad one, 3 a ruin. What is damaged is also damaged in the structure that a
reading is compared with: a letter that was misread is expected as misread, a lost note is not expected.
"""

import random
import re
from collections.abc import Callable, Iterator

from marks import PAGE, Sheet, kinds_of

Mishap = Callable[[str, Sheet, random.Random, float], str]

CONFUSED = {
    "rn": "m", "m": "rn", "l": "1", "e": "c", "h": "b", "u": "n", "n": "u", "I": "l", "O": "0", "c": "e", "S": "5",
    "ä": "a", "ö": "o", "é": "e", "и": "н", "н": "и", "п": "н", "ш": "щ", "е": "с", "ν": "v", "ο": "σ", "α": "o",
}  # fmt: skip
"""What a recogniser takes letters for."""

_SPARED = {"call", "sign", "rule", "furniture", "soft hyphen", ""}
"""Units that keep their letters, so that each mishap happens by itself."""


def confused_letters(marked: str, sheet: Sheet, dice: random.Random, rate: float) -> str:
    """Letters taken for others."""
    return "".join(
        CONFUSED[one] if kind not in _SPARED and one in CONFUSED and dice.random() < rate else one
        for one, kind in kinds_of(marked, sheet)
    )


def noise_in_running_heads(marked: str, sheet: Sheet, dice: random.Random, rate: float) -> str:
    """Running heads and folios misread, letters and figures."""

    def misread(one: str) -> str:
        return str(dice.randint(0, 9)) if one.isdigit() else CONFUSED.get(one, one)

    return "".join(
        misread(one) if kind == "furniture" and dice.random() < rate else one for one, kind in kinds_of(marked, sheet)
    )


def lost_spaces(marked: str, sheet: Sheet, dice: random.Random, rate: float) -> str:
    """Words run together."""
    return "".join(
        "" if one == " " and kind not in _SPARED and dice.random() < rate else one
        for one, kind in kinds_of(marked, sheet)
    )


def lost_signs(marked: str, sheet: Sheet, dice: random.Random, rate: float) -> str:
    """Notes whose sign in the text was lost."""
    for unit in _erasable(sheet, "call", marked, dice, rate):
        marked = sheet.erased(unit, marked)
    return marked


def lost_bodies(marked: str, sheet: Sheet, dice: random.Random, rate: float) -> str:
    """Signs whose note was lost."""
    for number in _erasable(sheet, "note", marked, dice, rate):
        if not any(unit.kind == "sign" and unit.about == number for unit in sheet.units):
            continue
        marked = sheet.erased(number, marked)
        for unit in sheet.units:
            if unit.kind == "sign" and unit.about == number:
                marked = sheet.erased(unit.number, marked)
    return marked


def _erasable(sheet: Sheet, kind: str, marked: str, dice: random.Random, rate: float) -> Iterator[int]:
    """Units of a kind that hold no others but soft hyphens."""
    for unit in sheet.units:
        whole = sheet.found(unit.number, marked)
        plain = whole and all(sheet.units[one].kind in (kind, "soft hyphen") for one in sheet.inside(whole))
        if unit.kind == kind and dice.random() < rate and plain:
            yield unit.number


def lost_form_feeds(marked: str, _: Sheet, dice: random.Random, rate: float) -> str:
    return re.sub("\f", lambda found: "" if dice.random() < rate else found.group(), marked)


def lost_blank_lines(marked: str, _: Sheet, dice: random.Random, rate: float) -> str:
    """A paragraph set right after the one before it."""
    return re.sub(r"(?<=\S)\n\n(?=\S)", lambda found: "\n" if dice.random() < rate else found.group(), marked)


def lost_indents(marked: str, _: Sheet, dice: random.Random, rate: float) -> str:
    """All white space at line starts lost."""
    return re.sub(f"(?m)^([{PAGE}\f]*)[ ]{{2,}}", r"\1", marked) if dice.random() < rate else marked


def lost_quotation_marks(marked: str, _: Sheet, dice: random.Random, rate: float) -> str:
    return re.sub("[“”„«»]", lambda found: "" if dice.random() < rate else found.group(), marked)


def lost_heading_marks(marked: str, _: Sheet, dice: random.Random, rate: float) -> str:
    """Headings that the recogniser took for bold lines or plain ones."""

    def lost(found: re.Match[str]) -> str:
        if dice.random() >= rate:
            return found.group()
        words = found["words"].replace("**", "")
        return found["page"] + (f"**{words}**" if dice.random() < 0.5 else words)

    return re.sub(f"(?m)^(?P<page>{PAGE}?)## (?P<words>.*)$", lost, marked)


def lost_rules(marked: str, _: Sheet, dice: random.Random, rate: float) -> str:
    """Rules over notes that the recogniser left out."""
    return re.sub(r"(?m)^---\n\n", lambda found: "" if dice.random() < rate else found.group(), marked)


PRINTED = frozenset({"ocr-markdown", "pdf-text", "plain-text"})
EVERY = PRINTED | {"markdown", "web-page"}

MISHAPS: tuple[tuple[Mishap, frozenset[str], tuple[float, float, float, float]], ...] = (
    (lost_signs, EVERY, (0, 0.01, 0.04, 0.12)),
    (lost_bodies, EVERY, (0, 0.01, 0.04, 0.12)),
    (lost_heading_marks, frozenset({"ocr-markdown"}), (0, 0.01, 0.05, 0.2)),
    (lost_rules, frozenset({"ocr-markdown"}), (0, 0.02, 0.1, 0.3)),
    (lost_form_feeds, frozenset({"pdf-text"}), (0, 0, 0.1, 0.3)),
    (lost_blank_lines, frozenset({"pdf-text", "plain-text"}), (0, 0.005, 0.02, 0.08)),
    (lost_indents, frozenset({"pdf-text", "plain-text"}), (0, 0.02, 0.1, 0.3)),
    (lost_quotation_marks, EVERY, (0, 0.01, 0.05, 0.15)),
    (noise_in_running_heads, frozenset({"pdf-text"}), (0, 0.005, 0.02, 0.08)),
    (confused_letters, PRINTED, (0, 0.0005, 0.003, 0.012)),
    (lost_spaces, PRINTED, (0, 0.0005, 0.003, 0.012)),
)
"""Each mishap, the forms it happens in, and its rate at each level of dirt."""


def soil(marked: str, sheet: Sheet, form: str, level: int, seed: int) -> str:
    """A set text with the damage of a level of dirt done to it."""
    for mishap, forms, rates in MISHAPS:
        if form in forms and rates[level]:
            dice = random.Random(f"{mishap.__name__} {level} {seed}")
            marked = mishap(marked, sheet, dice, rates[level])
    return marked
