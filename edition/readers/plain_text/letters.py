"""The opening and closing lines of letters and signed texts, among the chunks of a text.

TEI: ``opener``, ``closer`` with ``dateline``, ``salute``, ``signed`` (Guidelines, 4.2.2).
"""

from collections.abc import Sequence

from edition.model.reading import Evidence
from edition.readers.plain_text.chunks import NUMBERED, Chunk
from edition.readers.plain_text.found import Structure
from edition.readers.plain_text.rows import Row
from edition.readers.plain_text.setting import Setting, ends_sentence
from edition.readers.shared.dates import whole_date
from edition.readers.shared.letters import is_dateline, is_farewell, is_salute, is_signature, signs_with_office
from edition.readers.shared.names import byline, name_probability

_FEWEST_SIGNATURES = 3
_MOST_WORDS_SIGNED = 8
_SHARE_SIGNED = 0.5
"""How many of the rows of a list of signatures must be names: places and offices stand between them."""
_FEWEST_WORDS_BEFORE = 6
_SURE_NAME = 0.75
_WIDEST_GAP = 2
"""Blank lines inside a list of signatures."""


def find_signatures(chunks: Sequence[Chunk], setting: Setting) -> dict[int, list[str]]:
    """Lists of those who signed, below a text or a part of it: for each chunk the kinds of its rows.

    A list is a run of short rows of which most are names, below a paragraph that ends with a sentence, and followed
    by a wide gap or by nothing.
    """
    found: dict[int, list[str]] = {}
    number = 1
    while number < len(chunks):
        end = number
        while end < len(chunks) and _may_sign(chunks[end]) and (end == number or chunks[end].blanks <= _WIDEST_GAP):
            end += 1
        run = range(number, end)
        if run and _is_list(chunks, run, setting):
            found.update((one, [_kind_in_list(row) for row in chunks[one].rows]) for one in run)
        number = end + 1
    return found


def signs_part(chunks: Sequence[Chunk], number: int) -> bool:
    """Whether a chunk is a name below a paragraph, closer to it than to what follows: it signs what stands above."""
    chunk, before = chunks[number], chunks[number - 1]
    if number == 0 or len(chunk.rows) > 1 or not 2 <= len(chunk.rows[0].words) <= _MOST_WORDS_SIGNED:
        return False
    closer = number + 1 == len(chunks) or chunks[number + 1].blanks > chunk.blanks
    told = sum(len(row.words) for row in before.rows) >= _FEWEST_WORDS_BEFORE and ends_sentence(before.text)
    return closer and told and name_probability(chunk.text.strip("_*– —-.")) >= _SURE_NAME


def _may_sign(chunk: Chunk) -> bool:
    shaped = chunk.kind in ("list", "table", "rule")
    return not shaped and all(len(row.words) <= _MOST_WORDS_SIGNED and row.text[0].isupper() for row in chunk.rows)


def _is_list(chunks: Sequence[Chunk], run: range, setting: Setting) -> bool:
    rows = [row for number in run for row in chunks[number].rows]
    names = sum(_kind_in_list(row) == "signed" for row in rows)
    if names < _FEWEST_SIGNATURES or names < _SHARE_SIGNED * len(rows):
        return False
    before = chunks[run.start - 1]
    text = sum(len(row.words) for row in before.rows) >= _FEWEST_WORDS_BEFORE and ends_sentence(before.text)
    apart = run.stop >= len(chunks) or chunks[run.stop].blanks > max(setting.between, chunks[run.start].blanks)
    return text and apart


def _kind_in_list(row: Row) -> str:
    signs = is_signature(row.text) or signs_with_office(row.text)
    return "signed" if signs and not NUMBERED.match(row.text) else "byline"


def find_letters(chunks: Sequence[Chunk], found: Structure, language: str | None, setting: Setting) -> None:
    """Openers after headings, closers before them and at the end."""
    taken = {*found.headings, *found.trailers, *found.contents, *found.drama.labels, *found.subtitles}
    starts = [0, *(number + 1 for number in found.headings)]
    for start in starts:
        for number in range(start, min(start + 4, len(chunks))):
            kinds = [_opening_kind(row.text, language) for row in chunks[number].rows]
            if number in taken or not all(kinds):
                break
            found.openers[number] = [kind for kind in kinds if kind]
    ends = sorted({*(number for number in found.headings if number), len(chunks)})
    for end in ends:
        _closing(chunks, end, found, language, setting)


def _opening_kind(text: str, language: str | None) -> str | None:
    if is_dateline(text, language):
        return "dateline"
    if is_salute(text):
        return "salute"
    return "byline" if byline(text) is not None and len(text) < 60 else None


def _closing(chunks: Sequence[Chunk], end: int, found: Structure, language: str | None, setting: Setting) -> None:
    """The closer that ends before chunk ``end``: farewells, signatures and datelines, from the end backwards."""
    chosen: dict[int, list[str]] = {}
    letter = _is_letter(found, end)
    number = end - 1
    while number > 0 and end - number <= 5:
        if number in found.trailers or number in found.sources:
            number -= 1
            continue
        if (
            number in found.closers
            or number in found.headings
            or number in found.openers
            or chunks[number].kind in ("list", "table", "rule")
        ):
            break
        kinds = _closing_kinds(chunks[number].rows, chunks[number - 1].rows[-1], language)
        if letter and not chosen and _lone_name(chunks[number], chunks[number - 1]):
            kinds = ["signed"]
        if not all(kinds):
            break
        chosen[number] = [kind for kind in kinds if kind]
        number -= 1
    sure = letter or any(kind in ("salute", "dateline") for kinds in chosen.values() for kind in kinds)
    if chosen and not sure:
        first = min(chosen)
        rows = [row for chosen_number in chosen for row in chunks[chosen_number].rows]
        apart = all(row.indent >= setting.base + 6 for row in rows) or (len(rows) == 1 and end == len(chunks))
        lone = len(chosen) == 1 and signs_part(chunks, first)
        if not (apart or lone) or (first > 0 and chunks[first - 1].text.endswith(":")):
            return
    found.closers.update(chosen)


def _is_letter(found: Structure, end: int) -> bool:
    """Whether the division that ends before a chunk opens as letters do."""
    start = max((number for number in found.headings if number < end), default=0)
    return any("salute" in kinds for number, kinds in found.openers.items() if start <= number < end)


def _lone_name(chunk: Chunk, before: Chunk) -> bool:
    """Whether a chunk is one word with a capital, after a sentence: a letter is signed so."""
    text = chunk.text.strip("–—- _*.")
    return text.isalpha() and text[0].isupper() and len(text) < 20 and ends_sentence(before.text)


def _closing_kinds(rows: Sequence[Row], before: Row, language: str | None) -> list[str | None]:
    """The kinds of the rows of a chunk; after a farewell any short line with a capital signs."""
    kinds: list[str | None] = []
    farewell = is_farewell(before.text)
    for row in rows:
        kind = _closing_kind(row, language)
        if kind is None and farewell and row.text[0].isupper() and len(row.words) <= 4 and row.text[-1] not in "!?:":
            kind = "signed"
        kinds.append(kind)
        farewell = kind == "salute"
    return kinds


def _closing_kind(row: Row, language: str | None) -> str | None:
    if is_dateline(row.text, language) or whole_date(row.text.strip("()[]"), language):
        return "dateline"
    if is_farewell(row.text):
        return "salute"
    if is_signature(row.text) and not NUMBERED.match(row.text):
        return "signed"
    return None


def evidence_of_closing(kind: str) -> tuple[Evidence, ...]:
    """Why a row was read as part of a closer."""
    return (Evidence("stands at the end", 1.5), Evidence("its form", 1.5, kind))
