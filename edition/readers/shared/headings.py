"""Headings that nothing marks: short lines without a full stop between full paragraphs.

Every short line is a candidate. Its shape, its neighbours and the habits of its language are weighed; then the sure
headings of the document speak for or against the others that look like them. TEI: ``head`` (Guidelines, 4.2.1).
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

from edition.model.reading import Evidence
from edition.readers.shared import heading_words as words
from edition.readers.shared.dates import is_day, whole_date
from edition.readers.shared.divisions import begins_division, is_division
from edition.readers.shared.letters import signs_with_office
from edition.readers.shared.numerals import roman_value
from edition.readers.shared.phrases import WORD, Phrases, cut
from edition.readers.shared.weighing import probability, total

LONGEST = 22
"""Words beyond which a line is no candidate."""
_FEW_WORDS = 6

_SECTIONS = Phrases(words.SECTIONS)
_DIVISIONS = Phrases(words.DIVISIONS)
_CLOSING = "“”\"»«’'’‹›)]*_ \u00a0"
_OPENING = "“”\"„«»‘'‚‹›([*_ \u00a0"

_NOTE_SIGNS = re.compile(r"(?:\s?\[(?:\d{1,3}\*?|[a-z*])\]|[⁰¹²³⁴⁵⁶⁷⁸⁹])+$")
_NUMBER = re.compile(
    r"^\s*(?:§+\s*)?(?P<number>(?:[A-Z]\.\d{1,3}(?:\.\d{1,3})*|\d{1,3}(?:\.\d{1,3})+)(?=\s)"
    r"|(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,7}|[A-ZА-Я])"
    r"(?=[.):]|\s*[—–-]))(?P<sign>[.):]|\s*[—–-]|)(?=\s|$)\s*"
)
_FIGURES = re.compile(r"(?<![\w.])\d[\d.,]*(?![\w-])")
_ANSWER = re.compile(rf"(?i)[*_–—-]*\s?(?:{'|'.join(cut(words.ANSWERS))})[*_]{{0,2}}\s?[.:][*_]{{0,2}}\s")
_ARTICLE = re.compile(r"(?i)^\W*(?P<name>art(?:\.|icle|ikel|icolo|ículo|igo)|§+|ст(?:\.|атья)|artykuł)\s?\d")
_BARE_NUMBER = re.compile(r"^\s*(?:[IVXLC]{1,7}|\d{1,3})\s*[.)]?\s*$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that is probably a heading: its index, how sure, its level (1 is the highest) and its printed number."""

    index: int
    probability: float
    evidence: tuple[Evidence, ...]
    level: int = 1
    number: str | None = None
    label_only: bool = False  # "Chapter II" without a title: the next heading belongs to it


@dataclass(frozen=True, slots=True)
class _Habits:
    """What is usual in the document: its language, the length of a paragraph in words, blank lines before one."""

    language: str | None
    words: float
    blanks: int


def find_headings(
    paragraphs: Sequence[str],
    *,
    language: str | None = None,
    blanks: Sequence[int] | None = None,
    excluded: Collection[int] = (),
    announced: Collection[str] = (),
    unlikely: float = 0.5,
) -> tuple[Heading, ...]:
    """The headings among the paragraphs of a text.

    ``blanks`` are the blank lines before each paragraph, where they are known. ``excluded`` are indices already known
    as something else (datelines, salutes, speakers' turns, furniture). ``announced`` are texts of which the source
    itself says that they are headings (a list of contents, the name of the page), folded by ``fold``. Those with a
    probability of at least ``unlikely`` are given.
    """
    habits = _habits(paragraphs, language, blanks)
    first = {
        index: _weigh(index, paragraphs, habits, blanks, excluded)
        for index, text in enumerate(paragraphs)
        if index not in excluded and _candidate(text)
    }
    articles = _articles(paragraphs)
    for index, evidence in first.items():
        if index in articles:
            first[index] = (*evidence, Evidence("one of several articles that are paragraphs", -4.0))
        if announced and fold(paragraphs[index]) in announced:
            first[index] = (*evidence, Evidence("announced as a heading", 5.0))
    weighed = _weigh_together(first, paragraphs)
    found = [
        Heading(index, chance, evidence, number=number_of(paragraphs[index]), label_only=is_label(paragraphs[index]))
        for index, evidence in weighed.items()
        if (chance := probability(total(evidence))) >= unlikely
    ]
    return _levelled(found, paragraphs)


def _articles(paragraphs: Sequence[str]) -> frozenset[int]:
    """The paragraphs that are articles of a law ("Art. 3. - ...", "§ 4 ..."), where most of those are sentences."""
    found = {index: match["name"].lower() for index, text in enumerate(paragraphs) if (match := _ARTICLE.match(text))}
    told = {index for index in found if len(WORD.findall(paragraphs[index])) > 8}
    return frozenset(told) if len(found) >= 3 and len(told) > 0.5 * len(found) else frozenset()


def fold(text: str) -> str:
    """A heading's words for comparison: no case, no punctuation, no number before it."""
    return " ".join(WORD.findall(_NUMBER.sub("", text).casefold()))


def number_of(text: str) -> str | None:
    """The number printed before a heading ("3", "IV", "2.1", or that of "Chapter 4"), without its sign."""
    if found := _NUMBER.match(text) or _BARE_NUMBER.match(text):
        return found.group(1) if found.re is _NUMBER else found.group().strip(" .)")
    if (label := _DIVISIONS.match(text)) and label.start() == 0:
        after = re.match(r"\s+(\d{1,3}|[IVXLC]{1,7})\b", text[label.end() :])
        return after.group(1) if after else None
    return None


def is_bare_number(text: str) -> bool:
    """Whether a line is nothing but a number in figures or Roman letters ("LXIII.")."""
    return _BARE_NUMBER.match(text) is not None


def is_label(text: str) -> bool:
    """Whether a heading is only a division's name and number ("Chapter II", "3.", "Erster Teil")."""
    if _BARE_NUMBER.match(text) or is_division(text):
        return True
    label = _DIVISIONS.match(text)
    return label is not None and label.start() == 0 and len(WORD.findall(text)) <= 2 and len(text) < 30


def is_section_word(text: str) -> bool:
    """Whether a line is nothing but the name of a kind of section ("Introduction", "Anmerkungen")."""
    return _SECTIONS.whole(_NUMBER.sub("", text))


def capitals(text: str) -> bool:
    """Whether a line is set in capitals."""
    letters = [character for character in text if character.isalpha() and character.lower() != character.upper()]
    return len(letters) >= 4 and sum(character.isupper() for character in letters) / len(letters) > 0.9


def title_case(text: str) -> float | None:
    """Which share of the significant words after the first begins with a capital; None where there are none."""
    following = WORD.findall(text)[1:]
    significant = [word for word in following if word.lower() not in words.SMALL_WORDS and word[0].isalpha()]
    return sum(word[0].isupper() for word in significant) / len(significant) if significant else None


def _habits(paragraphs: Sequence[str], language: str | None, blanks: Sequence[int] | None) -> _Habits:
    lengths = [count for text in paragraphs if (count := len(WORD.findall(text))) > 15]
    usual = Counter(blanks or [1]).most_common(1)[0][0]
    return _Habits(language, median(lengths) if lengths else 15.0, usual)


def _candidate(text: str) -> bool:
    count = len(WORD.findall(text))
    return 0 < count <= LONGEST and len(text) <= 160 and any(character.isalnum() for character in text)


def _weigh(
    index: int, paragraphs: Sequence[str], habits: _Habits, blanks: Sequence[int] | None, excluded: Collection[int]
) -> tuple[Evidence, ...]:
    text = paragraphs[index].strip()
    evidence = [*_end(text), *_shape(text, habits), *_start(text), *_neighbours(index, paragraphs, habits, excluded)]
    if _is_date(text, habits.language):
        evidence.append(Evidence("nothing but a date", -3.5))
    if blanks is not None and blanks[index] > habits.blanks:
        evidence += _gap(index, text, habits, blanks)
    return tuple(item for item in evidence if item.weight)


def _is_date(text: str, language: str | None) -> bool:
    """Whether a line is nothing but a day or a month; a year alone may head what happened in it."""
    whole = whole_date(text.strip("()[]*_ \t."), language)
    return is_day(text, language) or (whole is not None and whole.precision in ("day", "month"))


def _gap(index: int, text: str, habits: _Habits, blanks: Sequence[int]) -> list[Evidence]:
    """More blank lines before a line than usual; the wider the gap, and the closer what follows, the more it says."""
    if blanks[index] < habits.blanks + 2 or not index:
        return [Evidence("more blank lines before it than usual", 0.6)]
    closer = index + 1 < len(blanks) and blanks[index + 1] < blanks[index]
    found = [Evidence("a wide gap before it", 1.8 if closer else 0.6, f"{blanks[index]} blank lines")]
    if closer and text.endswith(".") and len(WORD.findall(text)) <= _FEW_WORDS:
        found.append(Evidence("old prints close headings with a full stop", 1.2))
    return found


def _sentence(text: str, habits: _Habits) -> list[Evidence]:
    """Somebody speaks or is spoken to: words of a sentence rather than of a heading."""
    table = words.PERSONS
    language = habits.language if habits.language in table else None
    found = _persons(language).search(_NUMBER.sub("", text))  # "I." is a number here
    if found is None:
        return []
    ended = text.rstrip(_CLOSING)[-1:] in ".?!…"
    return [Evidence("somebody speaks or is spoken to", -1.5 if ended else -0.4, found.group())]


@lru_cache
def _persons(language: str | None) -> Phrases:
    return Phrases(words.PERSONS, [language] if language else ())


_ENDS = {"?": -0.6, "!": -1.0, ":": -2.5, ",": -4.0, ";": -4.0, "…": -2.0, "-": -3.0, "–": -2.0, "—": -2.0}


def _end(text: str) -> list[Evidence]:
    bare = _NOTE_SIGNS.sub("", text).rstrip(_CLOSING)
    last = bare[-1:]
    if last == ".":
        if bare.endswith("..."):
            return [Evidence("it trails off", -2.0)]
        short = capitals(text) or is_label(text) or is_section_word(text) or _BARE_NUMBER.match(text)
        return [Evidence("a full stop at its end", 0.3 if short else -2.2)]
    if last in _ENDS:
        return [Evidence("how it ends", _ENDS[last], last)]
    return [Evidence("no full stop at its end", 1.5)]


def _shape(text: str, habits: _Habits) -> list[Evidence]:
    count = len(WORD.findall(text))
    evidence = _sentence(text, habits)
    evidence += [Evidence("a short line", 0.0 - 0.15 * max(0, count - 8) - 0.4 * text.count(","), f"{count} words")]
    if is_section_word(text):
        return [*evidence, Evidence("the name of a kind of section", 3.0)]
    if "," in text and signs_with_office(text):
        evidence.append(Evidence("a name and an office", -5.0))
    if is_label(text):
        return [*evidence, Evidence("the name and number of a division", 2.5)]
    if begins_division(text):
        evidence.append(Evidence("begins with the name and number of a division", 2.5))
    if capitals(text):
        return [*evidence, Evidence("capitals", 2.5)]
    if habits.language in words.TITLE_CASE_LANGUAGES or habits.language is None:
        evidence += _title_case_evidence(text, habits)
    return evidence


def _title_case_evidence(text: str, habits: _Habits) -> list[Evidence]:
    share = title_case(text)
    question = text.rstrip(_CLOSING)[-1:] in "?!"
    if share is None:
        return []
    if share >= 0.9:
        return [Evidence("title case", 1.0 if text.rstrip(_CLOSING).endswith(".") else 2.5)]
    if share >= 0.6:
        return [Evidence("mostly title case", -0.8 if question else 1.0)]
    weight = (-1.0 if share < 0.2 else -0.5) - (1.0 if question else 0.0)
    return [Evidence("no title case", weight if habits.language else weight / 2)]


def _start(text: str) -> list[Evidence]:
    bare = text.lstrip(_OPENING)
    evidence: list[Evidence] = []
    if bare[:1].islower():
        evidence.append(Evidence("begins with a small letter", -4.0))
    elif text[:1] in "-–—•·*▪►‣→>":
        evidence.append(Evidence("begins with a sign of a list", -3.0))
    elif text.startswith(("...", "…")):
        evidence.append(Evidence("begins in the middle", -3.0))
    if (numbered := _NUMBER.match(text)) and not is_label(text):
        evidence.append(Evidence("a number before it", 0.8, numbered["number"]))
    if (
        sum(text.count(sign) for sign in "“„«") != sum(text.count(sign) for sign in "”»")
        and "“" in text
        and "„" not in text
    ):
        evidence.append(Evidence("a quotation mark without its pair", -2.0))
    if len(_FIGURES.findall(_NUMBER.sub("", text))) >= 2 and "–" not in text:
        evidence.append(Evidence("several figures, as in a row of a table", -4.0))
    if re.search(r"https?:|www\.|\S@\S|\||©", text):
        evidence.append(Evidence("an address or a menu", -4.0))
    return evidence


def _neighbours(index: int, paragraphs: Sequence[str], habits: _Habits, excluded: Collection[int]) -> list[Evidence]:
    return [*_before(index, paragraphs), *_after(index, paragraphs, habits, excluded)]


def _before(index: int, paragraphs: Sequence[str]) -> list[Evidence]:
    if index == 0:
        return [Evidence("nothing before it", 0.3)]
    if index > 1 and all(_open_ended(text) and not is_label(text) for text in paragraphs[index - 2 : index]):
        return [Evidence("after several short lines", -1.8)]
    before = paragraphs[index - 1].rstrip(_CLOSING)
    if before[-1:] == ":":
        return [Evidence("a colon before it", -2.0)]
    if before[-1:] in ".!?…":
        return [Evidence("a full sentence before it", 0.5)]
    if len(WORD.findall(before)) > LONGEST:
        return [Evidence("an unfinished sentence before it", -2.0)]
    return []


def _after(index: int, paragraphs: Sequence[str], habits: _Habits, excluded: Collection[int]) -> list[Evidence]:
    if index + 1 >= len(paragraphs):
        return [Evidence("nothing after it", -6.0)]
    after = paragraphs[index + 1]
    if _ANSWER.match(after) and paragraphs[index].rstrip(_CLOSING).endswith("?"):
        return [Evidence("a question, and its answer after it", -6.0)]
    count = len(WORD.findall(after))
    if after.lstrip(_OPENING)[:1].islower():
        return [Evidence("a small letter after it", -3.0)]
    if count >= min(20.0, habits.words * 0.6) or (index + 1) in excluded:
        return [Evidence("a full paragraph after it", 0.8)]
    unfinished = [_open_ended(text) for text in paragraphs[index + 1 : index + 3]]
    if all(unfinished) and (len(unfinished) == 2 or index + 2 >= len(paragraphs)):
        return [Evidence("one of several short lines", -1.8)]
    return [Evidence("a short line after it", -0.6)]


def _open_ended(text: str) -> bool:
    return len(WORD.findall(text)) <= LONGEST and text.rstrip(_CLOSING)[-1:] not in ".!?…:"


def _style(text: str) -> str:
    if is_label(text):
        return "label"
    if capitals(text):
        return "capitals"
    if _NUMBER.match(text):
        return "number"
    share = title_case(text)
    return "title case" if share is not None and share >= 0.9 else "sentence case"


def _weigh_together(
    first: dict[int, tuple[Evidence, ...]], paragraphs: Sequence[str]
) -> dict[int, tuple[Evidence, ...]]:
    """The second look: what the sure headings of the document say of the others."""
    sure = [index for index, evidence in first.items() if total(evidence) > 2.0]
    styles = Counter(_style(paragraphs[index]) for index in sure)
    counting = _counting(first, paragraphs)
    crowded = len(sure) > 0.4 * len(paragraphs) and len(paragraphs) > 6
    result: dict[int, tuple[Evidence, ...]] = {}
    for index, evidence in first.items():
        alike = styles[_style(paragraphs[index])] - (index in sure)
        more: list[Evidence] = []
        if alike >= 2:
            more.append(Evidence("looks like the other headings", 0.8, str(alike)))
        elif len(sure) >= 4 and not alike:
            more.append(Evidence("looks unlike the other headings", -0.6))
        if index in counting:
            more.append(Evidence("its number goes on from another one's", 2.5))
        if index - 1 in sure and not _full(index + 1, paragraphs):
            more.append(Evidence("right below a heading, and no paragraph after it", -1.0))
        if crowded:
            more.append(Evidence("too many short lines for headings", -2.0))
        result[index] = (*evidence, *more)
    return result


def _counting(candidates: Collection[int], paragraphs: Sequence[str]) -> set[int]:
    """The candidates whose printed number follows that of another, in order, with text between."""
    numbered = [(index, *value) for index in candidates if (value := _value(paragraphs[index])) is not None]
    found: set[int] = set()
    for (one, style, number), (other, next_style, following) in pairwise(sorted(numbered)):
        if style != next_style or not _follows(number, following):
            continue
        first_below = len(following) > len(number) and _full(other + 1, paragraphs)
        if _text_between(one, other, paragraphs) or first_below:
            found |= {one, other}
    return found


def _follows(number: tuple[int, ...], following: tuple[int, ...]) -> bool:
    """Whether a number is the next after another: 3 after 2, 2.1 after 2, 2.2 after 2.1, 3 after 2.4."""
    if len(following) == len(number) + 1:
        return following == (*number, 1)
    kept = len(following)
    return kept <= len(number) and following == (*number[: kept - 1], number[kept - 1] + 1)


def _text_between(one: int, other: int, paragraphs: Sequence[str]) -> bool:
    return any(_full(index, paragraphs) for index in range(one + 1, other))


def _value(text: str) -> tuple[str, tuple[int, ...]] | None:
    """The way a printed number is written (figures, with the letter before them, or Roman), and its parts; None where
    there is none.
    """
    number = number_of(text)
    if number is None:
        return None
    letter = number[0] if number[0].isalpha() and "." in number else ""
    parts = number.removeprefix(f"{letter}.").split(".") if letter else number.split(".")
    if all(part.isdigit() for part in parts):
        return f"figures {letter}", tuple(int(part) for part in parts)
    roman = roman_value(number)
    return None if roman is None else ("roman", (roman,))


def _full(index: int, paragraphs: Sequence[str]) -> bool:
    return index < len(paragraphs) and len(WORD.findall(paragraphs[index])) > LONGEST


_RANKS = {"label": 0, "capitals": 1, "number": 2, "title case": 2, "sentence case": 2}


def _levelled(found: Sequence[Heading], paragraphs: Sequence[str]) -> tuple[Heading, ...]:
    """Levels from what is printed: names of divisions above capitals above the rest; 2.1 below 2."""
    ranks = {heading.index: _rank(paragraphs[heading.index]) for heading in found}
    order = sorted(set(ranks.values()))
    return tuple(replace(heading, level=order.index(ranks[heading.index]) + 1) for heading in found)


def _rank(text: str) -> tuple[int, int]:
    if is_section_word(text):
        return (_RANKS["capitals"] if capitals(text) else _RANKS["number"], 0)
    number = number_of(text)
    depth = number.count(".") if number else 0
    return (_RANKS[_style(text)], depth)
