"""What each chunk is in the text: heading, entry of a contents list, opening or closing line of a letter, prose."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from edition.model.reading import Evidence
from edition.readers.plain_text.chunks import SIGNED, Chunk
from edition.readers.plain_text.contents import Contents
from edition.readers.plain_text.drama import find_drama
from edition.readers.plain_text.found import Structure
from edition.readers.plain_text.letters import find_letters, find_signatures, signs_part
from edition.readers.plain_text.opening import stands_for_day
from edition.readers.plain_text.pictures import is_picture
from edition.readers.plain_text.preliminaries import epigraph
from edition.readers.plain_text.setting import Setting, ends_sentence
from edition.readers.shared.divisions import begins_division, is_division, is_major
from edition.readers.shared.facts import find_facts
from edition.readers.shared.headings import Heading, find_headings, fold, is_label, is_section_word
from edition.readers.shared.letters import is_dateline, is_farewell, is_salute, is_signature, is_trailer
from edition.readers.shared.names import name_probability
from edition.readers.shared.page_marks import is_page

_MOST_HEADING_WORDS = 30
_MOST_AFTER_END = 80
"""Words that may follow "The End": a date, a signature, a colophon."""


def split_labels(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Chunks in which a heading and its text stand without a blank line between them, cut in two."""
    result: list[Chunk] = []
    for chunk in chunks:
        rows = chunk.rows
        label = len(rows) > 1 and (is_label(rows[0].text) or is_section_word(rows[0].text)) and chunk.kind != "list"
        if label and chunk.kind != "table" and not ends_sentence(rows[0].text.rstrip(".")):
            result.append(Chunk(rows[:1]))
            result.append(Chunk(rows[1:], chunk.kind, chunk.probability, chunk.evidence))
        else:
            result.append(chunk)
    return tuple(result)


def find_structure(
    chunks: Sequence[Chunk],
    contents: Mapping[int, Contents],
    start: int,
    setting: Setting,
    language: str | None,
    underlined: Mapping[int, int] = MappingProxyType({}),
) -> Structure:
    """What each chunk from number ``start`` on is; the structure counts chunks from there. ``underlined`` are the rows
    (by their index) below which a row of signs stands, and the rank of the sign.
    """
    listed = contents.values()
    chunks = chunks[start:]
    found = Structure()
    found.contents = {number - start: one for number, one in contents.items() if number >= start}
    found.drama = find_drama(chunks, setting)
    length = epigraph(chunks[:3], setting)
    found.epigraphs = {0: length} if length else {}
    found.sources = set(_sources(chunks, language))
    found.trailers = {
        number
        for number, chunk in enumerate(chunks)
        if len(chunk.rows) == 1 and is_trailer(chunk.text) and _near_end(chunks, number)
    }
    found.colophon = _colophon(chunks, found)
    found.closers = find_signatures(chunks, setting)
    excluded = _excluded(chunks, found, setting, language)
    announced = {fold(entry.title) for one in listed if not one.pictures for entry in one.entries}
    targets = {entry.target for one in listed if not one.pictures for entry in one.entries}
    announced |= {fold(chunk.text) for chunk in chunks if chunk.rows[0].number in targets}
    announced |= {fold(chunk.text) for chunk in chunks if _centred_line(chunk, setting) or is_division(chunk.text)}
    announced |= {
        fold(chunk.text) for chunk in chunks if chunk.rows[0].index in underlined or _stands_out(chunk, setting)
    }
    if found.drama.labels:
        announced |= {fold(chunk.text) for chunk in chunks if len(chunk.rows) == 1 and begins_division(chunk.text)}
    headings = find_headings(
        [chunk.text for chunk in chunks],
        language=language,
        blanks=[chunk.blanks for chunk in chunks],
        excluded=excluded,
        announced={text for text in announced if text},
    )
    found.headings = {
        heading.index: replace(heading, label_only=heading.label_only or is_division(chunks[heading.index].text))
        for heading in headings
        if heading.index not in excluded
    }
    for number, heading in found.headings.items():
        if (rank := underlined.get(chunks[number].rows[0].index)) is not None:
            found.headings[number] = replace(heading, level=rank)
    _epigraphs(chunks, found, setting)
    _entries_of_a_diary(chunks, found, setting, language)
    _nest(found.headings, chunks)
    found.subtitles = set(_subtitles(chunks, found, setting))
    find_letters(chunks, found, language, setting)
    return found


def _epigraphs(chunks: Sequence[Chunk], found: Structure, setting: Setting) -> None:
    """Words with the name of their author right below a heading stand before the text of its division."""
    for number in sorted(found.headings):
        first = number + 1
        if first in found.headings or first in found.epigraphs or first + 1 >= len(chunks) or found.known(first):
            continue
        count = epigraph(chunks[first : first + 3], setting)
        if not count and _signed_below(chunks[first]):
            count = 1
        if count == 2 or (count == 1 and SIGNED.match(chunks[first].rows[-1].text)):
            found.epigraphs[first] = count
            found.headings.pop(first + count - 1, None)


def _signed_below(chunk: Chunk) -> bool:
    """Whether a few rows below a heading end in a name after a dash."""
    last = chunk.rows[-1].text
    few = 1 < len(chunk.rows) <= 8 and chunk.kind in ("prose", "verse", "quotation")
    return few and SIGNED.match(last) is not None and name_probability(last.strip("—–― -.")) >= 0.5


def _nest(headings: dict[int, Heading], chunks: Sequence[Chunk]) -> None:
    """Put the other headings below those of parts, books and acts, where they were given the same level."""
    major = [heading for number, heading in headings.items() if is_major(chunks[number].text)]
    if not major or len(major) == len(headings):
        return
    top = min(heading.level for heading in major)
    for number, heading in headings.items():
        if heading in major:
            headings[number] = replace(heading, level=top)
        elif number > major[0].index:
            headings[number] = replace(heading, level=max(heading.level, top) + (heading.level <= top))


def _near_end(chunks: Sequence[Chunk], number: int) -> bool:
    left = _MOST_AFTER_END
    for chunk in chunks[number + 1 :]:
        left -= sum(len(row.words) for row in chunk.rows)
        if left < 0:
            return False
    return True


def _entries_of_a_diary(chunks: Sequence[Chunk], found: Structure, setting: Setting, language: str | None) -> None:
    """Days over paragraphs are the headings of a diary's or a journal's entries: two of them set off by a wider gap
    than paragraphs, or three at least, and no letters below.
    """
    entries = [
        number
        for number, chunk in enumerate(chunks[:-1])
        if stands_for_day(chunk, language)
        and not is_salute(chunks[number + 1].rows[0].text)
        and chunks[number + 1].kind in ("prose", "quotation")
        and not found.known(number)
    ]
    wide = sum(number == 0 or chunks[number].blanks > setting.between for number in entries)
    if len(entries) < 2 or (wide < len(entries) and len(entries) < 3) or len(entries) > 0.5 * len(chunks):
        return
    level = 1 + max((heading.level for heading in found.headings.values()), default=0)
    for number in entries:
        reasons = (Evidence("one of several days over paragraphs", 1.8, str(len(entries))),)
        found.headings[number] = Heading(number, 0.86, reasons, level)


_PRINTED = re.compile(
    r"(?i)(?<!\w)(?:print(?:ed|ers?|ing)|gedruckt|druck(?:erei|\s(?:von|der|und))?|buchdruckerei|imprim\w+|impr\.|typographie"
    r"|achevé d|tryckt?|tryckeri\w*|boktryckeri\w*|bogtrykkeri|impres[oa]|imprenta|tipogr\w+|tip\.|stamp(?:ato|eria)"
    r"|gedrukt|drukkerij|snelpersdruk|druk(?:iem|arnia)?|odbito|типограф\w+|тип\.|отпечатано|подписано в печать"
    r"|kirjapaino\w*|painettu)(?!\w)"
)
_MOST_COLOPHON_WORDS = 60


def _colophon(chunks: Sequence[Chunk], found: Structure) -> range:
    """The last chunks, where they say who printed the book; below "The End" all that is left does."""
    end = len(chunks)
    first = min((number + 1 for number in found.trailers), default=end)
    if first < end and any(_PRINTED.search(chunk.text) for chunk in chunks[first:]):
        return range(first, end) if not found.sources else range(0)
    last = chunks[-1] if chunks else None
    few = last is not None and sum(len(row.words) for row in last.rows) <= _MOST_COLOPHON_WORDS
    alone = few and last is not None and last.kind != "list" and len(last.rows) <= 6 and not found.known(end - 1)
    named = last is not None and _PRINTED.match(last.text.lstrip("(_*[ ")) is not None
    return range(end - 1, end) if alone and named and end > 3 else range(0)


def _excluded(chunks: Sequence[Chunk], found: Structure, setting: Setting, language: str | None) -> set[int]:
    """Chunks that are surely no headings."""
    excluded = {*found.trailers, *found.colophon, *found.drama.labels, *found.drama.directions, *found.sources}
    excluded |= set(found.closers)
    excluded.update(number + at for number, count in found.epigraphs.items() for at in range(count))
    for heading, entries in found.drama.cast.items():
        excluded.update((heading, *entries))
    for heading, listed in found.contents.items():
        excluded.update(range(heading, heading + listed.count))
    for number, chunk in enumerate(chunks):
        if is_picture(chunk.text) or is_page(chunk.text):
            excluded.add(number)
        shaped = chunk.kind in ("list", "table", "rule") or (chunk.kind == "verse" and len(chunk.rows) > 2)
        long = len(chunk.rows) > 4
        if shaped or long or is_salute(chunk.text) or is_farewell(chunk.text) or is_dateline(chunk.text, language):
            excluded.add(number)
    excluded.update(number for number in range(1, len(chunks)) if _signs(chunks, number, setting))
    return excluded


def _signs(chunks: Sequence[Chunk], number: int, setting: Setting) -> bool:
    """Whether a chunk signs what stands before it: a name far to the right, or after a farewell, or at the"
    " very end.
    """
    chunk, before = chunks[number], chunks[number - 1]
    if len(chunk.rows) > 2 or len(chunk.rows[-1].words) > 6:
        return False
    if signs_part(chunks, number) or _on_the_right(chunk, before, setting):
        return True
    if is_farewell(before.rows[-1].text):
        return chunk.text[0].isupper() and not ends_sentence(chunk.text[:-1])
    right = chunk.indent >= setting.base + 12 and ends_sentence(before.text) and is_signature(chunk.rows[-1].text)
    return right or (number == len(chunks) - 1 and is_signature(chunk.text) and not ends_sentence(chunk.text[:-1]))


def _on_the_right(chunk: Chunk, before: Chunk, setting: Setting) -> bool:
    """Whether a few words stand at the right margin below a sentence, where signatures stand and no headings do."""
    row = chunk.rows[-1]
    if setting.measure is None or not ends_sentence(before.text):
        return False
    return row.indent >= 0.4 * setting.measure and (row.indent + row.end) / 2 >= 0.62 * setting.measure


_ORIGIN = frozenset({"periodical", "issue", "volume", "pages", "book-title", "publisher", "date-published"})


def _sources(chunks: Sequence[Chunk], language: str | None) -> Iterator[int]:
    """Chunks near the end that say where the text was printed: two facts at least, few words."""
    for number in range(max(1, len(chunks) - 3), len(chunks)):
        chunk = chunks[number]
        if chunk.kind not in ("prose", "quotation") or sum(len(row.words) for row in chunk.rows) > 60:
            continue
        facts = {found.fact for found in find_facts(chunk.text, language)} & _ORIGIN
        if len(facts) >= 2 and facts & {"periodical", "book-title", "publisher"}:
            yield number


def _subtitles(chunks: Sequence[Chunk], found: Structure, setting: Setting) -> Iterator[int]:
    """Short chunks between "Chapter II" and its text that say what it is about; more blank lines follow than"
    " precede.
    """
    for number, heading in found.headings.items():
        following = number + 1
        if not heading.label_only or following + 1 >= len(chunks) or found.known(following):
            continue
        chunk, text = chunks[following], chunks[following + 1]
        short = len(chunk.rows) <= 3 and sum(len(row.words) for row in chunk.rows) <= 25 and chunk.kind == "prose"
        below = chunk.blanks == 0 < text.blanks and len(chunk.rows) == 1 and len(chunk.rows[0].words) <= 12
        if (short and text.blanks > max(chunk.blanks, setting.between)) or (short and below):
            yield following


def _stands_out(chunk: Chunk, setting: Setting) -> bool:
    """Whether a few words begin to the left of a text that is all set in, as text browsers print headings."""
    few = len(chunk.rows) <= 4 and sum(len(row.words) for row in chunk.rows) <= _MOST_HEADING_WORDS
    return few and setting.base >= 2 and all(row.indent < setting.base for row in chunk.rows) and chunk.kind == "prose"


def _centred_line(chunk: Chunk, setting: Setting) -> bool:
    if setting.measure is None or len(chunk.rows) > 3 or chunk.kind not in ("prose", "quotation"):
        return False
    words = sum(len(row.words) for row in chunk.rows)
    middle = all(abs((row.indent + row.end) / 2 - setting.measure / 2) <= 4 for row in chunk.rows)
    return middle and min(row.indent for row in chunk.rows) >= 6 and words <= 12 and not ends_sentence(chunk.text)
