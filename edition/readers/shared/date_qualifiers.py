"""What stands around a date and says how it is meant: circa, before, after, between, perhaps, Old Style.

The words of the text's language count, and those that are the same in all; in a text of unknown language long words.
Values are in the Extended Date/Time Format (ISO 8601-2).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from edition.readers.shared.date_words import CIRCA, EARLIER, EITHER, LATER, OLD_STYLE, PROBABLY
from edition.readers.shared.found_dates import FoundDate, from_julian

_LONG = 4
"""Letters that a word must have to count in a text whose language is not known."""
_ARTICLES = r"(?:(?:the|den|dem|der|le|el|il|al|do|dnia|roku|года|året|anno|year|jahre?)\s+)?"
_OLD_STYLE = re.compile(rf"\s*{OLD_STYLE}")
_NEW_STYLE = re.compile(r"\s*\(?(?:N\.\s?S\.|new style|n\.\s?St\.|н\.\s?ст\.)\)?")
_DOUBTED = re.compile(r"\s?(?:\(\?\)|\?(?=\s*[\])]))")
_SUPPOSED = re.compile(rf"(?i)(?<!\w)(?:{PROBABLY})\s+(?:in|en|im|i|w|в|nel)?\s*$")


@lru_cache(maxsize=128)
def _before(table: str, language: str | None) -> re.Pattern[str]:
    """A pattern for the words of a table at the end of a stretch, for one language."""
    words = _words({"circa": CIRCA, "earlier": EARLIER, "later": LATER}[table], language)
    return re.compile(rf"(?i)(?<![\w.])(?:{words})\s*{_ARTICLES}$")


def _words(table: Mapping[str, str], language: str | None) -> str:
    primary = (language or "").split("-")[0]
    entries = [table.get("all", ""), table.get(primary, "")]
    if primary not in table:
        entries += ["|".join(word for word in entry.split("|") if len(word) >= _LONG) for entry in table.values()]
    words = {word for entry in entries for word in entry.split("|") if word}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def qualified(text: str, dates: Sequence[FoundDate], language: str | None) -> Iterator[FoundDate]:
    """The dates with what stands before and after them; two between which something happened are one."""
    waiting: FoundDate | None = None
    for one in dates:
        if waiting is not None and (both := _either(text, waiting, one, language)):
            waiting = both
            continue
        if waiting is not None:
            yield _qualified(text, waiting, language)
        waiting = one
    if waiting is not None:
        yield _qualified(text, waiting, language)


@lru_cache(maxsize=64)
def _pair(language: str | None) -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    """For each language the words before two dates, between them, and between two of which one is true."""
    primary = (language or "").split("-")[0]
    entries = [EITHER[primary]] if primary in EITHER else list(EITHER.values())
    return tuple(
        (
            re.compile(rf"(?i)(?<!\w){re.escape(before)}\s+{_ARTICLES}$"),
            re.compile(rf"(?i)\s+{re.escape(joining)}\s+{_ARTICLES}"),
            re.compile(rf"(?i)\s+{re.escape(choice)}\s+{_ARTICLES}"),
        )
        for before, joining, choice in (entry.split("|") for entry in entries)
    )


def _either(text: str, first: FoundDate, last: FoundDate, language: str | None) -> FoundDate | None:
    if first.more or last.more or "/" in first.iso + last.iso or not first.iso < last.iso:
        return None
    between = text[first.end : last.start]
    for before, joining, choice in _pair(language):
        found = before.search(text[max(0, first.start - 24) : first.start])
        if found and joining.fullmatch(between):
            start = max(0, first.start - 24) + found.start()
            return FoundDate(start, last.end, f"{first.iso}/{last.iso}", "range", f"[{first.iso}..{last.iso}]")
        if choice.fullmatch(between) and first.precision == last.precision == "year":
            return FoundDate(first.start, last.end, f"{first.iso}/{last.iso}", "range", f"[{first.iso},{last.iso}]")
    return None


def _qualified(text: str, one: FoundDate, language: str | None) -> FoundDate:
    if one.more and one.more[0] == "[":
        return one
    before = text[max(0, one.start - 30) : one.start]
    reach = one.start - len(before)
    for table, form in (("circa", "{}~"), ("earlier", "../{}"), ("later", "{}/..")):
        found = _before(table, language).search(before)
        if found and "/" not in one.normal and not one.more:
            return replace(one, start=reach + found.start(), more=form.format(one.iso))
    if one.precision == "day" and not one.more and (style := _OLD_STYLE.match(text, one.end)):
        return replace(one, end=style.end(), iso=from_julian(one.iso))
    if one.precision == "day" and not one.more and (style := _NEW_STYLE.match(text, one.end)):
        return replace(one, end=style.end())
    supposed = _SUPPOSED.search(before) is not None
    doubted = _DOUBTED.match(text, one.end)
    if (doubted or supposed) and not one.more and "/" not in one.iso:
        return replace(one, end=doubted.end() if doubted else one.end, more=f"{one.iso}?")
    return one
