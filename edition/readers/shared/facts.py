"""What a text states about itself: who wrote, edited or translated it, where and when it appeared, by what right.

``find_facts`` is meant for passages that a reader holds for such statements: title blocks, colophons, source notes,
label and value lists. Contradictions stay: every statement is given, none is chosen.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

from edition.model.reading import Fact
from edition.readers.shared import fact_words as words
from edition.readers.shared.bare_references import bare_reference
from edition.readers.shared.dates import find_dates
from edition.readers.shared.imprints import Part, imprint, is_publisher_like
from edition.readers.shared.labels import PERSONS, Label, between, find_labels
from edition.readers.shared.language_names import language_named
from edition.readers.shared.licences import find_licences
from edition.readers.shared.names import display_form, name_after, name_probability, split_persons, turned
from edition.readers.shared.phrases import cut
from edition.readers.shared.publications import chapter_reference, details, read_reference
from edition.readers.shared.sentences import MONTH_NAMES, sentences
from edition.readers.shared.standard_numbers import find_numbers


@dataclass(frozen=True, slots=True)
class FoundFact:
    """One statement: what it states, its place in the text (code points), its words, its normalised form.

    ``value`` has the text's own words with white space made single. ``detail`` says more: a contributor's part, the
    label before a value, the form of a name with the forename first.
    """

    fact: Fact
    start: int
    end: int
    value: str
    normalised: str | None = None
    detail: str = ""


def find_facts(text: str, language: str | None = None) -> tuple[FoundFact, ...]:
    """The facts that a passage states, in the order of their places; the same words may state several.

    ``language`` (BCP 47) is that of the passage; phrases of all languages are known, it settles dates only.
    """
    labels = list(find_labels(text))
    found = [
        *_numbers(text),
        *(
            _fact(text, "licence", item.start, item.end, item.target)
            for item in find_licences(text)
            if not any(_names_rights(label, item.start, item.end) for label in labels)
        ),
    ]
    for label in labels:
        found += _valued(text, label, language)
    for start, end in between(labels, len(text)):
        passage = text[start:end]
        stated = (
            *_persons(passage),
            *_dated(passage, language),
            *_languages(passage),
            *_editions(passage),
            *_numbered_series(passage),
            *_printed(passage, language),
            *_masthead(passage, language),
        )
        for item in stated:
            found.append(replace(item, start=item.start + start, end=item.end + start))
        for item in _publications(passage, language):
            found.append(replace(item, start=item.start + start, end=item.end + start))
    return _settled(found)


def _names_rights(label: Label, start: int, end: int) -> bool:
    """Whether words are no licence but the label before one."""
    return label.start <= start and end <= label.value and label.words.lower() in ("copyleft", "copyright", "rights")


def _fact(text: str, fact: Fact, start: int, end: int, normalised: str | None = None, detail: str = "") -> FoundFact:
    return FoundFact(fact, start, end, " ".join(text[start:end].split()), normalised, detail)


def _part(text: str, part: Part) -> FoundFact:
    return _fact(text, part.fact, part.start, part.end, part.normalised)


@lru_cache(maxsize=32)
def _cue(*tables: int) -> re.Pattern[str]:
    """A pattern for the phrases of tables (named by their place in ``_TABLES``); the longest phrase wins."""
    phrases = {phrase for table in tables for entry in _TABLES[table].values() for phrase in cut(entry)}
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    escaped = "|".join(_cased(phrase) for phrase in longest_first)
    return re.compile(rf"(?<![\w-])(?:{escaped})(?![\w-])(?P<colon>\s*:)?[ \t]*\n?[ \t]*")


def _cased(phrase: str) -> str:
    """A phrase as it begins a sentence or stands inside one, in title case or in capitals; no other mixture.

    So "from La Revue" does not hold the phrase "from la revue", and the title keeps its first words.
    """
    first = f"[{phrase[0]}{phrase[0].upper()}]" if phrase[0].isalpha() else re.escape(phrase[0])
    forms = [first + re.escape(phrase[1:]), re.escape(phrase.upper())]
    if " " in phrase:
        forms.append(re.escape(phrase.title()))
    return "|".join(form.replace(r"\*", r"\w+").replace(r"\ ", r"\s+") for form in forms)


_TABLES: tuple[Mapping[str, str], ...] = (
    words.EDITED,
    words.TRANSLATED,
    words.COMPILED,
    words.CONTRIBUTED,
    words.POSTER,
    words.PUBLISHED,
    words.RETRIEVED,
    words.WRITTEN,
    words.POSTED,
    words.PUBLISHER,
)
_PERSON_FACTS: tuple[tuple[Fact, int], ...] = (
    ("editor", 0),
    ("translator", 1),
    ("compiler", 2),
    ("contributor", 3),
    ("poster", 4),
)
_NEEDS_NO_BY = re.compile(
    r"(?i)(?:\b(?:by|av|af|von|par|por|da|di|door|przez|v\.|de|do|ved|υπό)\s*|[оаёе]л[аи]?\s*|:\s*|ił[a]?\s*"
    r"|ył[a]?\s*|ał[a]?\s*|n[uy]t\s*"
    r"|suomennos\s*|μετάφρ\S*\s*|μτφρ\.\s*|επιμέλεια\s*|dit\s*|vertit\s*|recensuit\s*|interprete\s*|curante\s*)$"
)


_NAMED_EDITOR = re.compile(
    r"(?m)^\W*(?P<names>[^\W\d_][^\n():]{3,100}?)(?:,\s*|\s+|\s*(?=\())\(?(?P<role>[Hh]rsg|[Hh]g|[Ee]ds?|[Rr]ed|[Éé]ds?|[Cc]oords?"
    r"|[Oo]rgs?|[Cc]omps?|[Tt]rad|[Tt]rans|[Üü]bers"
    r"|[Tt]oim|[Oo]prac|[Tt]łum|ред|сост|пер)(?:\.\)?|\))[.:]?\W*$"
)
_ROLES: dict[str, Fact] = {"comp": "compiler", "сост": "compiler"}
_TRANSLATORS = ("trad", "trans", "übers", "tłum", "пер")


def _named_editors(text: str) -> Iterator[FoundFact]:
    """A line of names with "(ed.)" after them."""
    for found in _NAMED_EDITOR.finditer(text):
        role = found["role"].lower()
        fact: Fact = "translator" if role in _TRANSLATORS else _ROLES.get(role.rstrip("s"), "editor")
        if name_probability(found["names"]) < _LIKELY_NAMES:
            continue
        for person in split_persons(found["names"]):
            first = found.start("names") + person.start
            yield _fact(text, fact, first, first + len(person.name), turned(person.name))


_LIKELY_NAMES = 0.6


def _persons(text: str) -> Iterator[FoundFact]:
    yield from _named_editors(text)
    for fact, table in _PERSON_FACTS:
        for found in _cue(table).finditer(text):
            if not (found["colon"] or _names_follow(text, found)):
                continue
            span = name_after(text, found.end())
            if span:
                part = " ".join(found.group().split()).rstrip(": ").lower()
                for person in split_persons(text[slice(*span)]):
                    start, end = span[0] + person.start, span[0] + person.end
                    detail = part if fact == "contributor" else ""
                    yield _fact(text, fact, start, end, turned(person.name), detail)


def _names_follow(text: str, found: re.Match[str]) -> bool:
    """A cue of several words, or one that begins a sentence: "edited by"; "Translator" alone needs a colon."""
    cue = found.group().strip()
    before = text[: found.start()].rstrip(' \t*_([“”"—–-')
    begins = not before or before[-1] in ".!?;:,)\n"
    return " " in cue or (begins and _NEEDS_NO_BY.search(found.group()) is not None)


def is_cue(text: str) -> bool:
    """Whether a short line is nothing but words that stand before the name of who edited or translated a text."""
    bare = text.strip(" \t*_()[]–—-:.")
    if len(bare) > 60 or not bare:
        return False
    return any(_cue(table).fullmatch(bare) for table in range(4)) and not _NO_CUE.fullmatch(bare)


_NO_CUE = re.compile(
    r"(?i)html|markup|transcription|transcripción|transcrição|digitalización|korrektur|redaktion|redactie"
    r"|redakcja|wstęp|traduction|translation|translators?|editors?"
)
"""Cues that are headings, too, where they stand alone."""


def _numbers(text: str) -> Iterator[FoundFact]:
    for number in find_numbers(text):
        if number.kind != "url":
            yield _fact(text, number.kind, number.start, number.end, number.normalised)
            continue
        path = re.sub(r"^\w+://", "", number.normalised).rstrip("/")
        fact: Fact = "url" if "/" in path else "site"
        yield _fact(text, fact, number.start, number.end, number.normalised)


_DATE_FACTS: tuple[tuple[Fact, int], ...] = (("date-retrieved", 6), ("date-written", 7), ("date-posted", 8))


def _dated(text: str, language: str | None) -> Iterator[FoundFact]:
    dates = find_dates(text, language)
    for fact, table in _DATE_FACTS:
        for found in _cue(table).finditer(text):
            near = next((date for date in dates if found.end() <= date.start <= found.end() + 40), None)
            if near and not re.search(r"[.;!?]\s", text[found.end() : near.start]):
                if fact == "date-written" and not _begins(text, found.start()):
                    continue
                yield _fact(text, fact, near.start, near.end, near.normal)


def _begins(text: str, at: int) -> bool:
    """Whether a phrase begins a sentence or a bracket."""
    before = text[:at].rstrip(' \t*_“"')
    return not before or before[-1] in ".!?;:([\n–—"


_ORIGINAL = re.compile(
    r"(?i)(?:originally\s+(?:published|written|appeared)\s+in|translated\s+from(?:\s+the)?"
    r"|translation\s+from(?:\s+the)?|original\s+language:?"
    r"|aus\s+dem(?=\s+\w+(?:\s+(?:von|übersetzt|übertragen)|\s*[.,;]|$))|übersetzt\s+aus\s+dem"
    r"|från(?=\s+\w+skan)|z(?=\s+\w+kiego\b)|εκ\s+του(?=\s+\w+ικού\b)|fra(?=\s+\w+sk\s+ved)|översatt\s+från"
    r"|oversat\s+fra|oversatt\s+fra"
    r"|traduit\s+(?:du|de\s+l['’])|traduction\s+du|traducido\s+del|traducción\s+del|tradotto\s+dal"
    r"|traduzione\s+dal|traduzido\s+do|tradução\s+do|vertaald\s+uit\s+het"
    r"|uit\s+het(?=\s+\w+\s+vertaald)|z\s+języka|przekład\s+z|перевод\s+с|пер\.\s+с|перевёл\s+с"
    r"|publicado\s+originalmente\s+en|publié\s+(?:à\s+l['’]origine|originalement)\s+en)\s*"
)


def _languages(text: str) -> Iterator[FoundFact]:
    for found in _ORIGINAL.finditer(text):
        named = language_named(text[found.end() : found.end() + 30])
        if named and named[0] <= 2:
            yield _fact(text, "original-language", found.end() + named[0], found.end() + named[1], named[2])


_EDITION = re.compile(rf"(?i)(?<!\w){words.EDITION}")
_SERIES = re.compile(
    r"(?<!\w)(?:[Ff]or|[Ii]n|[Pp]art of|[Ii])\s+(?:the\s+)?(?P<name>(?:[^\W_][\w'’-]*\s+){1,9}(?:Dossier"
    r"|Series|Collection))(?!\w)"
)


_PART_OF = re.compile(
    r"(?i)(?:part\s+of|teil\s+(?:von|des)|ingår\s+i|fait\s+partie\s+de|forma\s+parte\s+de|fa\s+parte\s+di"
    r"|deel\s+van|входит\s+в)"
    r"\s+(?:the\s+(?:book|collection)\s+)?[“”\"„«]\s?(?P<title>[^“”\"„«»]{3,150}?)\s?[“”\"»]"
)


def _editions(text: str) -> Iterator[FoundFact]:
    for found in _EDITION.finditer(text):
        yield _fact(text, "edition-statement", found.start(), found.end())
    for found in _PART_OF.finditer(text):
        yield _fact(text, "book-title", found.start("title"), found.end("title"))
    for found in _SERIES.finditer(text):
        yield _fact(text, "series", found.start("name"), found.end("name"))


_NUMBERED = re.compile(
    rf"(?im)^\W*(?P<name>(?=[^\n]*\b(?:{words.SERIES})\b)[^\W\d_][^\d\n:;(]{{2,60}}?)[\s,.–—-]*"
    rf"\(?{words.ISSUE}\s*(?P<number>\d{{1,4}}|[IVXLC]{{1,7}}\b)\W*$"
)


def _numbered_series(text: str) -> Iterator[FoundFact]:
    """A line that is the name of a series and a number ("The Penny Library, No. 4")."""
    for found in _NUMBERED.finditer(text):
        yield _fact(text, "series", found.start("name"), found.end("name"))
        yield _fact(text, "issue", found.start("number"), found.end("number"))


def _masthead(text: str, language: str | None) -> Iterator[FoundFact]:
    """A line of nothing but volume or issue and date, as stands below the title of a newspaper."""
    for line in re.finditer(r"[^\n]+", text):
        if len(line.group()) > _LONGEST_MASTHEAD:
            continue
        parts = details(text, line.start(), line.end(), language)
        kinds = {part.fact for part in parts}
        alone = kinds == {"volume"} and len(line.group().split()) == _LABEL_AND_NUMBER
        if alone or (len(kinds) > 1 and kinds & {"volume", "issue"} and "pages" not in kinds):
            yield from (_part(text, part) for part in parts)


_LONGEST_MASTHEAD = 90
_LABEL_AND_NUMBER = 2
_PRINTED = re.compile(rf"(?i)(?:{words.PRINTED})(?!\w)")
_PRINTER = re.compile(
    r"(?:^|[\s,;])(?:par|by|bei|von|por|da|dalla|presso|hos|door|bij|w|u|в|apud|in\s+der|en\s+la"
    r"|nella)\s+(?P<house>(?:the\s+|la\s+|les\s+|le\s+|el\s+"
    r"|den\s+)?[^\W\d_][^,;.\n]{2,60})"
)
_WHERE = re.compile(r"\s+(?:à|at|in|en|a|i|te|w|в|zu)\s+(?P<place>[^\W\d_][\w'’-]*(?:[ -][^\W\d_][\w'’-]*){0,2})\W*$")


def _printed(text: str, language: str | None) -> Iterator[FoundFact]:
    """A colophon's sentence "Printed on 3 May 1905 by the Quayside Press in Oslo": the day, the house, the place."""
    for start, end in sentences(text):
        found = _PRINTED.search(text, start, end)
        dates = find_dates(text[start:end], language) if found and _begins(text, found.start()) else ()
        if not found or not dates:
            continue
        date = dates[0]
        yield _fact(text, "date-published", start + date.start, start + date.end, date.normal)
        rest = text[start : start + date.start] + " " * (date.end - date.start) + text[start + date.end : end]
        for house in _PRINTER.finditer(rest, found.end() - start):
            words_of = house["house"].rstrip()
            where = _WHERE.search(words_of)
            name = words_of[: where.start()] if where else words_of
            if not is_publisher_like(name) or len(name.split()) > 9:
                continue
            first = start + house.start("house")
            yield _fact(text, "publisher", first, first + len(name))
            if where and where["place"][0].isupper():
                yield _fact(text, "place", first + where.start("place"), first + where.end("place"))
            break


_STANDARD = re.compile(r"(?i)\b(?:e-?)?(?:ISSN|ISBN)\b[\s:]*[\dXx][\dXx\s‐‑–-]{6,20}|\bdoi\s*:?\s*10\.\S+")
"""Numbers that stand beside a reference and are no part of it."""

_GENERIC = re.compile(r"(?i)^\W*(?:\w{1,4}|source|fonte|fuente|källa|quelle|kilde|bron|часть|published|za)\W*$")


def _publications(text: str, language: str | None) -> Iterator[FoundFact]:
    """References after a phrase ("first published in"), chapters of books, imprints, and what goes on after them."""
    referred = False
    before = (0, 0)
    for start, end in sentences(text):
        parts = [*_cued(text, start, end, language), *imprint_parts(text, start, end)]
        parts += chapter_reference(text, start, end) or ()
        if referred and not parts:
            parts += details(text, start, end, language)
            author = _author_alone(text, start, end)
            if author is not None:
                parts += _title_alone(text, *before)
                yield author
        referred = referred or bool(parts)
        yield from (_part(text, part) for part in parts)
        before = (0, 0) if parts else (start, end)
    if not referred:
        bare = _STANDARD.sub(lambda found: " " * len(found.group()), text)
        yield from (_part(text, part) for part in bare_reference(bare.rstrip(), language))


def _cued(text: str, start: int, end: int, language: str | None) -> Iterator[Part]:
    for found in _cue(5).finditer(text, start, end):
        parts = _after_cue(text, found, end, language)
        yield from parts
        if parts and parts[0].end > found.end():
            return


def _title_alone(text: str, start: int, end: int) -> Iterator[Part]:
    """The sentence before an author's inverted name is the title, as catalogues write it."""
    title = text[start:end].strip(' \t\n.*_“”"„«»')
    if 2 <= len(title.split()) <= 20 and title[0].isupper():
        first = text.index(title, start)
        yield Part(first, first + len(title), "book-title")


def imprint_parts(text: str, start: int, end: int) -> tuple[Part, ...]:
    """The parts of an imprint that ``text[start:end]`` is, with offsets in ``text``."""
    parts = imprint(text[start:end])
    return tuple(replace(part, start=part.start + start, end=part.end + start) for part in parts)


def _after_cue(text: str, found: re.Match[str], end: int, language: str | None) -> tuple[Part, ...]:
    cue = " ".join(found.group().lower().split()).rstrip(": ")
    generic = _GENERIC.match(cue) is not None
    if generic and not _begins(text, found.start()):
        return ()
    stop = _reference_end(text, end)
    begin = _after_language(text, found.end(), end)
    reference = read_reference(text, begin, stop, language, sure=not generic)
    names_publisher = any(cue in cut(entry) for entry in words.PUBLISHER.values())
    if reference and (not names_publisher or any(part.fact == "issue" for part in reference)):
        return reference
    return _publisher_after(text, found.end(), end, language) if names_publisher else ()


def _after_language(text: str, start: int, end: int) -> int:
    """Past the name of a language: "originally published in French, in X" names the periodical only after it."""
    named = language_named(text[start : min(end, start + 20)])
    if not named or named[0] > 0:
        return start
    more = re.match(r"[^.;]{0,40}?,?\s(?:in|en|dans|i|im)\s", text[start + named[1] : end])
    return start + named[1] + more.end() if more else end


_GOES_ON = re.compile(
    rf"(?i)\s*(?:(?:{words.VOLUME}|{words.ISSUE}|{words.PAGES})\s*(?:\d|[IVXLC])|(?:{MONTH_NAMES})\W*(?:\d|$)"
    rf"|\(?(?:1[5-9]|20)\d\d\b)"
)


def _reference_end(text: str, end: int) -> int:
    """The end of a reference: further sentences that begin with a volume, an issue, a date or pages belong to it."""
    for start, stop in sentences(text[end:]):
        if not _GOES_ON.match(text, end + start):
            return end + start
        if stop == len(text) - end:
            return len(text)
    return end


def _publisher_after(text: str, start: int, end: int, language: str | None) -> tuple[Part, ...]:
    found = re.match(r"\s*(?P<name>[^\W\d_][^,;:.()\n]{1,80})", text[start:end])
    if not found or not (found["name"][0].isupper() or found["name"].startswith(("the ", "l'", "l’"))):
        return ()
    name = found["name"].rstrip()
    dates = [date for date in find_dates(text[start:end], language) if date.start >= found.start("name")]
    if dates and dates[0].start < found.start("name") + len(name):
        name = re.sub(r"\s+(?:in|on|im|en|i|w|в|nel|em)?\s*$", "", name[: dates[0].start - found.start("name")])
    parts = [Part(start + found.start("name"), start + found.start("name") + len(name), "publisher")]
    if dates:
        date = dates[0]
        parts.append(Part(start + date.start, start + date.end, "date-published", date.normal))
    return tuple(parts)


def _author_alone(text: str, start: int, end: int) -> FoundFact | None:
    """A sentence of a reference that is nothing but an inverted name: its author."""
    bare = text[start:end].strip().rstrip(".")
    turned = display_form(bare)
    if turned == bare or len(bare) >= 60 or name_probability(bare) <= 0.85:
        return None
    first = text.index(bare, start)
    return _fact(text, "author", first, first + len(bare), turned)


def _undated(value: str, language: str | None) -> str:
    """A value without the date of the work at its end ("P. Hollin, May 2008")."""
    dates = find_dates(value, language)
    before = value[: dates[-1].start].rstrip() if dates else ""
    if not before.endswith((",", "(")) or dates[-1].end < len(value.rstrip(" .)")):
        return value
    return before.rstrip(" ,(")


_HANGING = re.compile(r"\s+(?:at|from|for|an|bei|von|à|pour|en|para|hos|för)$|\s+\((?:1[89]|20)\d\d\)$")
"""What hangs at the end of a line that goes on with an address, and the year of the work done."""
_FREE = ("title", "subtitle", "publisher", "place", "series", "description", "identifier", "site", "licence")


def _valued(text: str, label: Label, language: str | None) -> Iterator[FoundFact]:
    start, end = label.value, label.end
    fact = cast("Fact", label.fact)  # "source" is none, and is read as a reference
    value = text[start:end]
    if fact in PERSONS:
        stop = _names_end(text, start, end)
        for person in split_persons(text[start:stop]):
            shown = turned(person.name)
            yield _fact(text, fact, start + person.start, start + person.end, shown, label.words)
    elif fact.startswith("date"):
        yield from _valued_date(text, label, language)
    elif fact in ("language", "original-language"):
        named = language_named(value)
        yield _fact(text, fact, start, end, named[2] if named else None, label.words)
    elif label.fact == "source":
        yield from _valued_source(text, label, language)
    elif fact == "contributor":
        end = start + len(_HANGING.sub("", _undated(value, language)))
        persons = split_persons(text[start:end])
        several = len(persons) > 1 and all(name_probability(person.name) > 0.5 for person in persons)
        places = [(start + person.start, start + person.end) for person in persons] if several else [(start, end)]
        yield from (_fact(text, "contributor", first, last, None, label.words.lower()) for first, last in places)
    elif fact == "keywords":
        for found in re.finditer(r"[^,;\s][^,;]*", value):
            stop = start + found.start() + len(found.group().rstrip(" ."))
            yield _fact(text, "keywords", start + found.start(), stop, None, label.words)
    elif fact in _FREE:
        targets = [item.target for item in find_licences(value)] if fact == "licence" else []
        yield _fact(text, fact, start, end, targets[0] if targets else None, label.words)


def _names_end(text: str, start: int, end: int) -> int:
    """The end of the names in a value: all of it, but for a sentence or a bracket after them."""
    if name_probability(text[start:end]) > 0.5:
        return end
    names = name_after(text[:end], start)
    return names[1] if names and names[0] <= start + 2 else end


_AUTHOR_FIRST = re.compile(r"(?P<name>(?:[^\W\d_]\.\s?)+[^\W\d_][^,:.()\d]{1,30}),\s+(?=\S)")
"""A name with initials before the title of a book."""
_SURE_AUTHOR = 0.8


def _valued_source(text: str, label: Label, language: str | None) -> Iterator[FoundFact]:
    start, end = label.value, label.end
    author = _AUTHOR_FIRST.match(text, start, end)
    if author and name_probability(author["name"]) > _SURE_AUTHOR:
        yield _fact(text, "author", author.start("name"), author.end("name"), turned(author["name"]))
        start = author.end()
    parts = [*read_reference(text, start, end, language, sure=True), *imprint_parts(text, start, end)]
    yield from (_part(text, part) for part in parts)
    name = re.match(r"[^;,(]+", text[start:end])
    if not parts and name and not find_numbers(name.group()):
        stop = start + len(name.group().rstrip(" ."))
        fact: Fact = "site" if _names_a_site(text[start:end]) else "book-title"
        yield _fact(text, fact, start, stop, None, label.words)


def _valued_date(text: str, label: Label, language: str | None) -> Iterator[FoundFact]:
    start, end = label.value, label.end
    dates = find_dates(text[start:end], language)
    if dates:
        first, last = start + dates[0].start, start + dates[0].end
        yield _fact(text, cast("Fact", label.fact), first, last, dates[0].normal, label.words)
    if label.fact == "date-published":
        after = start + dates[0].end if dates else start
        rest = re.match(r"[\s,]*(?:in|i|im|dans|en|nel|w|в)\s+", text[after:end], re.IGNORECASE)
        begin = after + rest.end() if rest else start
        yield from (_part(text, part) for part in read_reference(text, begin, end, language))


def _names_a_site(value: str) -> bool:
    return re.search(rf"(?i)(?<!\w)(?:{words.SITES})(?!\w)|\w\.(?:org|net|com|info|se|de|fr)\b", value) is not None


def _settled(found: list[FoundFact]) -> tuple[FoundFact, ...]:
    """Each statement once, in the order of the text; one inside a longer one of the same fact falls away."""
    kept: list[FoundFact] = []
    printed = {(item.start, item.end) for item in found if item.fact == "date-published"}
    found = [item for item in found if item.fact != "date-posted" or (item.start, item.end) not in printed]
    for item in sorted(found, key=lambda item: (item.start, -item.end, item.detail == "")):
        inside = any(other.fact == item.fact and other.start <= item.start and item.end <= other.end for other in kept)
        if not inside and item.value:
            kept.append(item)
    return tuple(kept)
