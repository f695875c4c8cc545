"""What each line of one text is: opening and closing, speakers, headings, quotations, verse, lists, breaks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from edition.model.reading import Evidence
from edition.readers.shared.dates import is_day, whole_date
from edition.readers.shared.headings import Heading, find_headings, fold
from edition.readers.shared.interjections import Interjection, find_interjections
from edition.readers.shared.letters import signs_with_office
from edition.readers.shared.quotations import Quotation, find_quotations
from edition.readers.shared.speakers import Label, find_speakers
from edition.readers.web_page.headnotes import says_source
from edition.readers.web_page.letters import (
    date_of,
    is_farewell,
    is_headnote,
    is_salute,
    is_signature,
    lists_names,
)
from edition.readers.web_page.lines import PageLine
from edition.readers.web_page.masthead import information
from edition.readers.web_page.tables import TableLines, find_tables
from edition.readers.web_page.verse import Stanza, find_verse

BREAK = re.compile(r"^(?:[*⁂✻❦#~·•]\s*){1,9}$|^[_—–=\-]{3,}$|^(?:[*\-–—_]\s+){2,9}[*\-–—_]$|^[oO0]\s?[oO0]\s?[oO0]$")
_POSTSCRIPT = re.compile(r"^(?:P\.?\s?-?S\b|З\.?\s?Ы\b|P\.D\b)", re.IGNORECASE)
BULLET = re.compile(r"^(?P<sign>[•·▪►‣◦■●*–—-])\s+(?=\S)")
NUMBER = re.compile(r"^(?P<number>\d{1,3})\s*[.)](?=\s+\S)")
NUMBERED_ITEM = re.compile(r"^(?P<sign>(?P<number>\d{1,3})[.)])\s+(?=\S)")
LONGEST_VERSE = 12
LONGEST_HALF = 14
"""Words of a line that may be half of a heading."""
SENTENCE = 12
"""Words of a sentence with which the running text has begun."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the whole page when one of its texts is read."""

    language: str | None
    usual_blanks: int
    names: frozenset[str] = frozenset()
    """Names of authors and posters, folded."""
    levels: Mapping[int, int] = field(default_factory=dict)
    """Levels of headings that a list of contents states, by the number of their line."""
    marked: frozenset[int] = frozenset()
    """Numbers of lines that the site itself marks as headings (a link to edit the section, a list of contents)."""
    pages: frozenset[int] = frozenset()
    """Numbers of lines that are nothing but the number of a page in brackets."""


@dataclass(slots=True)
class Parts:
    """The decisions about one text, by the index of its lines."""

    datelines: list[int] = field(default_factory=list)
    salutes: list[int] = field(default_factory=list)
    headnotes: list[int] = field(default_factory=list)
    closing: dict[int, str] = field(default_factory=dict)
    breaks: set[int] = field(default_factory=set)
    """Thematic breaks, and numbers of pages that stand alone."""
    bullets: dict[int, re.Match[str]] = field(default_factory=dict)
    verse: list[Stanza] = field(default_factory=list)
    tables: list[TableLines] = field(default_factory=list)
    numbers: dict[int, str] = field(default_factory=dict)
    speakers: dict[int, Label] = field(default_factory=dict)
    interjections: tuple[tuple[Interjection, ...], ...] = ()
    headings: dict[int, Heading] = field(default_factory=dict)
    unlikely: list[Heading] = field(default_factory=list)
    quotations: tuple[Quotation, ...] = ()
    joined: set[int] = field(default_factory=set)
    """Headings that take the line after them."""
    signatures: set[int] = field(default_factory=set)
    """Lines in the midst of a text with nothing but the name of its author or poster."""

    @property
    def alone(self) -> set[int]:
        """Lines that are nothing but interjections."""
        return self._alone

    _alone: set[int] = field(default_factory=set)


def find_parts(lines: Sequence[PageLine], context: Context, known: frozenset[int]) -> Parts:
    """Decide about every line of one text; ``known`` are lines known for something else: its title,
    its sub-title, its byline.
    """
    parts = Parts()
    _find_signs(lines, parts, known, context.pages)
    _find_opening(lines, parts, context, known)
    _find_closing(lines, parts, context, known)
    taken = {*known, *parts.closing, *parts.bullets, *parts.breaks, *parts.salutes, *parts.datelines}
    taken |= {index for one in parts.tables for index in range(one.first, one.last + 1)}
    parts.verse = find_verse(lines, taken, longest=LONGEST_VERSE)
    _find_numbers(lines, parts)
    parts.interjections = find_interjections([line.text for line in lines], unlikely=0.3)
    parts._alone = {index for index, found in enumerate(parts.interjections) if _nothing_else(lines[index], found)}
    opening = {*known, *parts.datelines, *parts.salutes, *parts.closing}
    parts.signatures = {
        index
        for index, line in enumerate(lines)
        if index > 3 and (fold(line.text) in context.names or (line.words <= 8 and signs_with_office(line.text)))
    } - opening
    _find_turns(lines, parts, context, known)
    decided = _decided(parts, known) | parts.signatures
    _find_headings(lines, parts, context, decided | set(parts.speakers), known)
    _find_quotations(lines, parts, context, known)
    return parts


def _find_turns(lines: Sequence[PageLine], parts: Parts, context: Context, known: frozenset[int]) -> None:
    """Speakers' labels; a dash before them is the sign of a turn, and of a list where few lines have a label."""
    decided = _decided(parts, known) | parts.signatures
    heard = sum(one.probability >= 0.5 for found in parts.interjections for one in found)
    texts = [line.text for line in lines]
    labels = find_speakers(texts, decided - set(parts.bullets), heard=heard, names=context.names)
    sure = {label.index: label for label in labels if label.probability >= 0.5}
    dashed = set(parts.bullets) & set(sure)
    listed = set(parts.bullets) if 2 * len(dashed) < len(parts.bullets) else set()
    parts.speakers = {index: label for index, label in sure.items() if index not in listed}
    parts.bullets = {index: found for index, found in parts.bullets.items() if index not in parts.speakers}


def _decided(parts: Parts, known: frozenset[int]) -> set[int]:
    verse = {index for stanza in parts.verse for index in range(stanza.first, stanza.last + 1)}
    rows = {index for one in parts.tables for index in range(one.first, one.last + 1)}
    decided = {*parts.salutes, *parts.headnotes, *parts.closing, *parts.breaks, *parts.bullets, *parts.datelines}
    return decided | verse | rows | parts._alone | known


def _nothing_else(line: PageLine, found: tuple[Interjection, ...]) -> bool:
    sure = [one for one in found if one.probability >= 0.5]
    rest = line.text
    for one in reversed(sure):
        rest = rest[: one.start] + rest[one.end :]
    return bool(sure) and not rest.strip(" .—–")


def _find_signs(lines: Sequence[PageLine], parts: Parts, known: frozenset[int], pages: frozenset[int]) -> None:
    for index, line in enumerate(lines):
        if index not in known and (BREAK.match(line.text) or line.number in pages):
            parts.breaks.add(index)
    bullets = {
        index: found
        for index, line in enumerate(lines)
        if index not in parts.breaks | known and (found := BULLET.match(line.text))
    }
    for index, found in bullets.items():
        near = [bullets.get(index - 1), bullets.get(index + 1)]
        dialogue = found["sign"] in "–—"
        if any(other is not None and other["sign"] == found["sign"] for other in near) and not dialogue:
            parts.bullets[index] = found
    parts.tables = find_tables(lines, known | parts.breaks)
    _find_numbered_items(lines, parts, known)


def _find_numbered_items(lines: Sequence[PageLine], parts: Parts, known: frozenset[int]) -> None:
    """Short lines without blank lines between them whose numbers go up by one, from 1."""
    start = 0
    while start < len(lines):
        stop = start
        items: list[re.Match[str]] = []
        while stop < len(lines) and stop not in known and (stop == start or lines[stop].blanks == 0):
            found = NUMBERED_ITEM.match(lines[stop].text)
            if found is None or lines[stop].full or int(found["number"]) != len(items) + 1:
                break
            items.append(found)
            stop += 1
        if len(items) >= 2:
            parts.bullets.update(zip(range(start, stop), items, strict=True))
        start = max(stop, start + 1)


def _find_opening(lines: Sequence[PageLine], parts: Parts, context: Context, known: frozenset[int]) -> None:
    """Datelines, salutes and headnotes: among the first lines, and below what may be a heading."""
    top = True
    for index, line in enumerate(lines):
        if index in known:
            continue
        if (
            date_of(line, context.language) is not None
            or is_day(line.text, context.language)
            or (top and index < 4 and _year(line, context.language))
        ):
            parts.datelines.append(index)
        elif is_salute(line) and (top or index - 1 in parts.datelines or index - 1 in parts.salutes):
            parts.salutes.append(index)
        elif top and index < 8 and (is_headnote(line) or says_source(line)) and not parts.salutes:
            parts.headnotes.append(index)
        elif line.full or (line.ends_sentence and line.words >= SENTENCE):
            top = False
    _find_salutes_below_headings(lines, parts, known)


def _dated(line: PageLine, language: str | None) -> bool:
    """Whether a line is a dateline, or a day of a diary or of minutes without its year."""
    return date_of(line, language) is not None or is_day(line.text, language)


def _year(line: PageLine, language: str | None) -> bool:
    """Whether a line is nothing but a year."""
    found = whole_date(line.text, language)
    return found is not None and found.precision == "year"


def _find_salutes_below_headings(lines: Sequence[PageLine], parts: Parts, known: frozenset[int]) -> None:
    for index in range(1, len(lines) - 1):
        above = lines[index - 1]
        if (
            index not in known | set(parts.salutes)
            and is_salute(lines[index])
            and above.words <= 10
            and not above.ends_sentence
        ):
            parts.salutes.append(index)
    parts.salutes.sort()


def _find_closing(lines: Sequence[PageLine], parts: Parts, context: Context, known: frozenset[int]) -> None:
    """Datelines, farewells and signatures after the last full paragraph; they end a text, they never are one."""
    opening = {*parts.salutes, *parts.headnotes}
    opening |= {index for one in parts.tables for index in range(one.first, one.last + 1)}
    for index in range(len(lines) - 1, max(1, len(lines) - 7), -1):
        line = lines[index]
        named = lists_names(line)
        if index in opening or index in known or index in parts.breaks or (line.full and not named):
            break
        kind = "signed" if named else _closing_kind(line, context)
        if kind is None and line.words <= 4 and _farewell_goes_on(lines, index, parts):
            kind = "salute"
        if kind is None and parts.salutes and not parts.closing and line.words <= 8 and line.last not in "?!:;":
            kind = "signed"
        if kind is None and _dated_below(parts) and line.words <= 8 and line.last not in "?!:;":
            kind = "signed"
        if kind is None:
            break
        parts.closing[index] = kind
    parts.datelines = [index for index in parts.datelines if index not in parts.closing]


def _farewell_goes_on(lines: Sequence[PageLine], index: int, parts: Parts) -> bool:
    """Whether a few words stand between a farewell and the names below it ("Your comrades")."""
    return parts.closing.get(index + 1) == "signed" and lines[index].blanks == 0 and is_farewell(lines[index - 1])


def _dated_below(parts: Parts) -> bool:
    """Whether nothing but the date of a letter stands below."""
    return bool(parts.salutes) and set(parts.closing.values()) == {"dateline"}


def _closing_kind(line: PageLine, context: Context) -> str | None:
    if date_of(line, context.language) is not None:
        return "dateline"
    if is_farewell(line):
        return "salute"
    if _POSTSCRIPT.match(line.text):
        return "postscript"
    if (read := information(line.text)) is not None and read[0] == "author":
        return "signed"
    return "signed" if is_signature(line) else None


def _find_numbers(lines: Sequence[PageLine], parts: Parts) -> None:
    """Numbered paragraphs: the numbers go up by one over the text, at least three of them."""
    chains: list[list[tuple[int, int]]] = []
    for index, line in enumerate(lines):
        found = NUMBER.match(line.text)
        if found is None or index in parts.breaks:
            continue
        number = int(found["number"])
        chain = next((chain for chain in reversed(chains) if chain[-1][1] + 1 == number), None)
        if chain is not None:
            chain.append((index, number))
        elif number == 1:
            chains.append([(index, number)])
    for chain in chains:
        if len(chain) >= 3:
            parts.numbers.update({index: str(number) for index, number in chain})


def _find_headings(
    lines: Sequence[PageLine], parts: Parts, context: Context, decided: set[int], known: frozenset[int]
) -> None:
    blanks = [line.blanks for line in lines]
    pairs = _pairs(lines, context, decided)
    texts = [
        f"{line.text} {lines[index + 1].text}" if index in pairs else line.text for index, line in enumerate(lines)
    ]
    found = find_headings(
        texts,
        language=context.language,
        blanks=blanks,
        excluded=decided | {index + 1 for index in pairs},
        unlikely=0.25,
    )
    parts.joined = pairs & {heading.index for heading in found if heading.probability >= 0.5}
    parts.datelines = [index for index in parts.datelines if index - 1 not in parts.joined]
    marked = {index for index, line in enumerate(lines) if line.number in context.marked}
    for heading in found:
        if heading.index in parts.numbers and heading.index not in marked:
            after = lines[heading.index + 1 : heading.index + 2]
            if not after or not after[0].full:
                continue
        if heading.probability >= 0.5 or heading.index in marked:
            parts.headings[heading.index] = heading
            parts.numbers.pop(heading.index, None)
        else:
            parts.unlikely.append(heading)
    for index in marked - set(parts.headings):
        parts.headings[index] = Heading(index, 0.99, ())
    for index, heading in parts.headings.items():
        if (level := context.levels.get(lines[index].number)) is not None:
            parts.headings[index] = replace(heading, level=level)
    _entries_of_a_diary(lines, parts)
    for index in known:
        parts.headings.pop(index, None)


def _pairs(lines: Sequence[PageLine], context: Context, decided: set[int]) -> set[int]:
    """The first lines of what may be headings over two lines: nothing but the line's end parts them, and the second
    goes on in the middle of a phrase, or is a day.
    """
    if not context.usual_blanks:
        return set()
    found = set[int]()
    for index in range(len(lines) - 2):
        line, second = lines[index], lines[index + 1]
        alone = line.blanks > 0 == second.blanks and lines[index + 2].blanks > 0
        short = max(line.words, second.words) <= LONGEST_HALF and line.last not in ".!?:;," and second.last not in ":;,"
        if not alone or not short or index in decided:
            continue
        day = is_day(second.text, context.language) or whole_date(second.text, context.language) is not None
        goes_on = index + 1 not in decided and (second.text[:1].islower() or line.text.split()[-1].islower())
        if day or goes_on:
            found.add(index)
    return found


def _entries_of_a_diary(lines: Sequence[PageLine], parts: Parts) -> None:
    """Dates between full paragraphs, at least three of them, are the headings of a diary's entries."""
    entries = [
        index
        for index in parts.datelines
        if index + 1 < len(lines) and lines[index + 1].words > LONGEST_VERSE and index - 1 not in parts.headings
    ]
    if len(entries) >= 3 and not parts.salutes:
        entries = [index for index in parts.datelines if index + 1 < len(lines)]
        level = 1 + max((heading.level for heading in parts.headings.values()), default=0)
        for index in entries:
            parts.headings[index] = Heading(index, 0.8, (Evidence("one of several dates over paragraphs", 1.4),), level)
        parts.datelines = [index for index in parts.datelines if index not in parts.headings]


def _find_quotations(lines: Sequence[PageLine], parts: Parts, context: Context, known: frozenset[int]) -> None:
    interrupted = {
        index for index, found in enumerate(parts.interjections) if any(one.probability >= 0.5 for one in found)
    }
    decided = {*parts.datelines, *parts.salutes, *parts.headnotes, *parts.closing, *parts.breaks, *parts.signatures}
    barriers = decided | set(parts.headings) | set(parts.speakers) | known
    parts.quotations = find_quotations(
        [line.text for line in lines],
        language=context.language,
        interrupted=interrupted,
        barriers=barriers | parts._alone,
        blanks=[line.blanks for line in lines],
        unlikely=0.25,
    )
