"""Notes at the end of a page or of a text, and the signs in the text that call them.

A list of notes is a run of lines that begin with signs of one kind in their order, below a heading such as "Notes" or
below the text. Signs and notes are paired by ``edition.readers.shared.notes``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from edition.readers.shared.notes import Body, Call, Pair, match, normal
from edition.readers.shared.phrases import Phrases
from edition.readers.web_page.lines import PageLine
from edition.readers.web_page.site_words import EDIT_MARKS

HEADINGS = Phrases(
    {
        "en": "notes|note|footnotes|endnotes|references|notes and references",
        "de": "anmerkungen|anmerkung|fußnoten|fussnoten|endnoten|einzelnachweise|noten",
        "fr": "notes|note|notes et références|références|notes de bas de page",
        "sv": "noter|not|fotnoter|slutnoter|anmärkningar|referenser",
        "es": "notas|nota|notas al pie|referencias|notas y referencias",
        "it": "note|nota|note a piè di pagina|riferimenti",
        "nl": "noten|noot|voetnoten|eindnoten|referenties|aantekeningen",
        "ru": "примечания|примечание|сноски|сноска|комментарии и примечания",
        "pl": "przypisy|przypis|uwagi",
        "da": "noter|fodnoter",
        "no": "noter|fotnoter",
        "pt": "notas|nota|notas de rodapé|referências",
        "fi": "viitteet|alaviitteet",
    }
)
_SIGN = re.compile(
    r"^(?P<all>(?P<square>\[\s*(?P<s1>\d{1,3}\*?|[*†‡]{1,4}|[a-z])\s*\]\.?)|(?P<round>\((?P<s2>\d{1,3}|[*†‡]{1,4})\))"
    r"|(?P<arrow>[↑^]\s*(?:(?:[a-z]\s+)+(?=\S)|(?P<s3>\d{1,3})\.?)?)|(?P<raised>(?P<s4>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))"
    r"|(?P<star>(?P<s5>\*{1,4}|†{1,3}|‡{1,3}))(?=\s?[^\s*])(?!\s*\*)|(?P<plain>(?P<s6>\d{1,3})(?:[.)]\s|\s(?=[A-ZÀ-ÞА-Я“„«\"]))))\s*"
)
_EDIT = re.compile(EDIT_MARKS, re.IGNORECASE)
_BACK = re.compile(r"\s*[↩↵⤴↑^]\ufe0e?\s*$")
"""The link back to the text at the end of a note."""
_LONGEST = 60
"""Words of a note that has lost its sign."""
_CALLS = {
    "square": re.compile(r"\[\s*(\d{1,3}\*?|[*†‡]{1,4}|[a-z])\s*\]"),
    "round": re.compile(r"\((\d{1,3}|[*†‡]{1,4})\)"),
    "raised": re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"),
    "star": re.compile(r"(?<=[\w.,;:!?)”“»\"’])(\*{1,4}|†{1,3}|‡{1,3})(?![*\w])"),
}
_GLUED = re.compile(r"(?<=[^\W\d_])(\d{1,3})(?=$|[\s.,;:!?)”»—–])|(?<=[^\W\d_][.,;:!?)”“»\"’])(\d{1,3})(?=$|\s|[—–])")
_CALLS["glued"] = _GLUED
_CALLS["closing"] = re.compile(r"(?<=[^\W\d_][.,;:!?”“»\"’])\s{0,3}(\d{1,2})\)(?=\s|$)")
WEIGHTS = {"square": 3.0, "raised": 2.5, "star": 1.5, "round": 0.5, "closing": 0.5, "glued": 0.0}


@dataclass(slots=True)
class EndNote:
    """A note of a list: its sign as printed, its lines, and where its words begin in the first of them."""

    sign: str
    style: str
    lines: list[int]
    offset: int


@dataclass(slots=True)
class NoteCall:
    """A sign in the text: its line, its place in the line, the sign as printed, and the note it calls."""

    index: int
    start: int
    end: int
    sign: str
    note: int | None = None
    certainty: float = 1.0


@dataclass(slots=True)
class EndNotes:
    """All notes of a page, the headings of their lists, and the calls."""

    notes: list[EndNote] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    calls: list[NoteCall] = field(default_factory=list)

    @property
    def lines(self) -> set[int]:
        return {index for note in self.notes for index in note.lines} | set(self.headings)


def find_lists(lines: Sequence[PageLine]) -> EndNotes:
    """The lists of notes of a page, not yet called."""
    found = EndNotes()
    index = 0
    while index < len(lines):
        title = _EDIT.sub("", lines[index].text).rstrip(": ")
        headed = len(title) <= 40 and (HEADINGS.whole(title) or _names_notes(lines, index))
        first = index + 1 if headed else index
        notes = _list_from(lines, first, headed=bool(headed))
        if headed and not notes:
            notes = _unsigned_list(lines, first)
        if notes and (headed or _plausible(lines, notes)):
            if headed:
                found.headings.append(index)
            found.notes += notes
            index = notes[-1].lines[-1] + 1
        else:
            index += 1
    return found


def link_back(text: str) -> int:
    """Where the link back to the text at the end of a note begins; the end of the text where there is none."""
    found = _BACK.search(text)
    return found.start() if found else len(text)


def _names_notes(lines: Sequence[PageLine], index: int) -> bool:
    """Whether a short line that begins like a heading of notes ("Notes of the editor") stands over a first note."""
    if lines[index].words > 6 or lines[index].last in ".:,;!?" or HEADINGS.match(lines[index].text) is None:
        return False
    read = _sign(lines[index + 1]) if index + 1 < len(lines) else None
    return read is not None and normal(read[1]).strip("*") in {"", "1", "a"}


def _sign(line: PageLine) -> tuple[str, str, int] | None:
    found = _SIGN.match(line.text)
    if found is None or found.end() >= len(line.text):
        return None
    style = next(name for name in ("square", "round", "arrow", "raised", "star", "plain") if found[name])
    sign = next((found[name] for name in ("s1", "s2", "s3", "s4", "s5", "s6") if found[name]), "")
    return style, sign, found.end()


def _list_from(lines: Sequence[PageLine], first: int, *, headed: bool) -> list[EndNote]:
    """The notes of a list that begins at a line: signs of one style, numbers going up (from 1 without a heading)."""
    notes: list[EndNote] = []
    expected = 1
    for index in range(first, len(lines)):
        read = _sign(lines[index])
        if read is None or (notes and read[0] != notes[0].style):
            if not notes or not _continues(lines, index, notes, expected):
                break
            notes[-1].lines.append(index)
            continue
        style, sign, offset = read
        number = int(normal(sign)) if normal(sign).isdigit() else None
        if style == "arrow" and number is None:
            sign, number = str(expected), expected
        if number is not None and not _in_order(number, expected, begins=not notes and not headed):
            break
        notes.append(EndNote(sign, style, [index], offset))
        expected = (number or expected) + 1
    return notes


def _in_order(number: int, expected: int, *, begins: bool) -> bool:
    """Whether a note's number is the next one, or one of the next where some were lost; a list begins with 1."""
    return number == 1 if begins else expected <= number <= expected + 3


def _continues(lines: Sequence[PageLine], index: int, notes: list[EndNote], expected: int) -> bool:
    """Whether a line without a sign goes on with the last note: the next number still follows within a few lines."""
    for later in lines[index + 1 : index + 5]:
        read = _sign(later)
        if read and read[0] == notes[0].style and normal(read[1]) == str(expected):
            return True
    return False


def _plausible(lines: Sequence[PageLine], notes: list[EndNote]) -> bool:
    """Whether a list without a heading is one of notes: its signs are called in the text before it, in their order.

    Signs in brackets, raised ones and arrows begin little else, so one call is enough; "1." and "(1)" begin lists,
    too, so most of them must be called, and the text must end before them.
    """
    signs = [normal(note.sign) for note in notes]
    rare = notes[0].style not in {"plain", "round"}
    if not rare and (len(notes) < 2 or not _ends_text(lines, notes[-1].lines[-1] + 1)):
        return False
    for called in _called(lines[: notes[0].lines[0]]).values():
        known = [sign for sign in signs if sign in called]
        rising = all(called[one] < called[other] for one, other in pairwise(known))
        if known and (rare or (rising and len(known) >= 0.6 * len(signs))):
            return True
    return False


def _ends_text(lines: Sequence[PageLine], after: int) -> bool:
    """Whether no text goes on after a list: no full paragraph right below it, and no notes under a heading later."""
    if after < len(lines) and lines[after].full:
        return False
    return not any(line.words <= 6 and HEADINGS.whole(line.text.rstrip(": ")) for line in lines[after:])


def _called(lines: Sequence[PageLine]) -> dict[str, dict[str, int]]:
    """For each way of calling notes: the signs that stand in some lines, and where the first of each is."""
    text = "\n".join(line.text for line in lines)
    found: dict[str, dict[str, int]] = {}
    for style, pattern in _CALLS.items():
        for hit in pattern.finditer(text):
            sign = normal(next(group for group in hit.groups() if group))
            found.setdefault(style, {}).setdefault(sign, hit.start())
    return found


def _unsigned_list(lines: Sequence[PageLine], first: int) -> list[EndNote]:
    """Notes below a heading that have lost their signs: as many lines as signs from 1 on are called above, in order.

    Browsers do not copy the numbers of a list. A sign that leads back at the end of a line proves that it is a note.
    """
    for called in _called(lines[:first]).values():
        count = 0
        while str(count + 1) in called and called[str(count + 1)] > called.get(str(count), -1):
            count += 1
        below = lines[first : first + count]
        back = [bool(_BACK.search(line.text)) for line in below]
        after = lines[first + count : first + count + 1]
        told = all(back) or (not any(back) and count >= 2 and all(line.words <= _LONGEST for line in below))
        if 0 < count == len(below) and told and not any(_BACK.search(line.text) for line in after):
            return [EndNote(str(number), "lost", [first + number - 1], 0) for number in range(1, count + 1)]
    return []


def find_calls(lines: Sequence[PageLine], found: EndNotes) -> None:
    """Find the signs that call the notes of the lists, and the signs in square brackets that call none."""
    signs = {normal(note.sign) for note in found.notes}
    taken = found.lines
    text = [index for index in range(len(lines)) if index not in taken]
    calls: list[tuple[NoteCall, str]] = []
    for style in _styles(lines, text, signs):
        for index in text:
            for hit in _CALLS[style].finditer(lines[index].text):
                sign = next(group for group in hit.groups() if group)
                if (style == "square" and sign.isdigit()) or normal(sign) in signs:
                    calls.append((NoteCall(index, hit.start(), hit.end(), sign), style))
    calls.sort(key=lambda item: (item[0].index, item[0].start))
    if found.notes:
        for pair in _pairs(lines, [call for call, _ in calls], [style for _, style in calls], found):
            calls[pair.call][0].note = pair.body
            calls[pair.call][0].certainty = pair.certainty
    found.calls = [call for call, style in calls if call.note is not None or style == "square"]


def _styles(lines: Sequence[PageLine], text: Sequence[int], signs: set[str]) -> list[str]:
    """The ways in which notes are called here: brackets always; figures glued to words only where nothing else is."""
    if not signs:
        return ["square"]
    hits = {
        style: {
            normal(next(group for group in hit.groups() if group))
            for index in text
            for hit in _CALLS[style].finditer(lines[index].text)
        }
        & signs
        for style in _CALLS
    }
    chosen = [style for style in ("square", "raised", "star") if hits[style]] or ["square"]
    covered = set().union(*(hits[style] for style in chosen))
    for style in ("round", "closing", "glued"):
        if len(hits[style] - covered) >= 0.5 * len(signs):
            chosen.append(style)
            covered |= hits[style]
    return chosen


def _pairs(
    lines: Sequence[PageLine], calls: Sequence[NoteCall], styles: Sequence[str], found: EndNotes
) -> tuple[Pair, ...]:
    called = [
        Call(call.sign, lines[call.index].span.start + call.start, WEIGHTS[style])
        for call, style in zip(calls, styles, strict=True)
    ]
    bodies = [Body(note.sign, lines[note.lines[0]].span.start, 2.0) for note in found.notes]
    return match(called, bodies)
