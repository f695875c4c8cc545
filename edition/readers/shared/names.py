"""Names of persons: does a line look like one, and where does one name end and the next begin.

There is no list of people. A name shows itself by its form: two to five words with capitals, initials, small particles
between them, a comma after an inverted surname, a joining word between several.
"""

import re
from dataclasses import dataclass

from edition.model.reading import Evidence
from edition.readers.shared.name_words import BYLINES, CONJUNCTIONS, GENRES, NOT_NAMES, PARTICLES, TITLES
from edition.readers.shared.weighing import probability, total

_INITIAL = re.compile(r"(?:[^\W\d_]\.)+(?:-[^\W\d_]\.)*|[^\W\d_]\.-[^\W\d_]\.|[A-ZА-ЯÀ-Þ](?=\s|$)|[^\W\d_]{2}\.")
_WORD = re.compile(r"[^\W\d_][^\s,;]*")
_LETTER = re.compile(r"[^\W\d_]")
_CONNECTED = re.compile(r"(?:[^\W\d_]+['’])?[^\W\d_]+(?:[-'’‐][^\W\d_]+)*\.?")
_SUFFIX = re.compile(r"(?i)^(?:jr|sr|junior|senior|filius|fils|père|d\.\s?y\.|d\.\s?ä\.|[IVX]{1,4})\.?$")
_BYLINE_WORDS = {word for words in BYLINES.values() for word in words.split("|")}
_BYLINE = re.compile(rf"^\s*(?:{'|'.join(sorted(_BYLINE_WORDS, key=len, reverse=True))})\s*:?\s+(?=\S)", re.IGNORECASE)
_LATE = re.compile(r"(?i)\s*(?:the\s+late|le\s+feu|feu|der\s+verstorbene|el\s+difunto|il\s+fu)\s+(?=\S)")
"""Before the name of somebody who has died; no part of it."""
_TITLED = re.compile(r"(?i)the\s+(?:late\s+)?(?=(?:right\s+|very\s+)?(?:rev|hon|reverend|honourable)\b)|dem\s+|den\s+")
"""An article before a title in a byline ("By the Rev. ...")."""


@dataclass(frozen=True, slots=True)
class Person:
    """One name: its place in the text (code points), as it stands, and in the order forename surname."""

    start: int
    end: int
    name: str
    display: str


def weigh_name(line: str) -> tuple[Evidence, ...]:
    """What speaks for and against a line being nothing but the name of one or more persons (log-odds)."""
    text = _without_degrees(line.strip().strip("*_ "))
    words = _WORD.findall(text)
    if not words or len(text) > 120:
        return (Evidence("no name", -6.0),)
    persons = split_persons(text)
    if len(persons) > 1:
        weakest = min((_single(person.name) for person in persons), key=total)
        return (*weakest, Evidence("several names joined", 0.3 if len(persons) < 8 else -1.0, str(len(persons))))
    return _single(text)


_DEGREE = (
    r"(?:(?:[A-Z][a-z]?\.\s?){1,8}[A-Z](?:\.|(?!\w))|Esq\.?|Ph\.?\s?D\.?|LL\.?\s?D\.?|[BM]\.?\s?(?:A|Sc|D)\.?|Jun\.?|Sen\.?|&c\.?|etc\.?"
    r"|[A-Z]{2,5}(?![^\W\d_]))"
)
_DEGREES_AFTER = re.compile(rf",\s*{_DEGREE}(?:(?:,|\s|and|&)*{_DEGREE})*\s*$")
_LEAST_NAMES = 2


def _without_degrees(name: str) -> str:
    """A name without degrees and memberships after it ("D. D., F. R. S."); initials after a surname are none."""
    found = _DEGREES_AFTER.search(name)
    before = [word for word in _WORD.findall(name[: found.start()]) if word[0].isupper()] if found else []
    return name[: found.start()] if found and len(before) >= _LEAST_NAMES else name


def name_probability(line: str) -> float:
    """The probability that a short line is nothing but the name of one or more persons."""
    return probability(total(weigh_name(line)))


def byline(line: str) -> int | None:
    """The offset at which the name begins in a byline ("by", "von", "par" ... and a name); None where it is none."""
    found = _BYLINE.match(line)
    if not found:
        return None
    titled = _TITLED.match(line, found.end())
    start = titled.end() if titled else found.end()
    rest = line[start:].strip().rstrip(".")
    return start if len(rest) <= 90 and total(weigh_name(rest)) > -0.7 else None


def split_persons(text: str) -> tuple[Person, ...]:
    """The persons that a list of names holds, in their order; one where nothing divides it.

    Divides at semicolons and joining words, and at commas unless a comma inverts a name ("Surname, Given").
    """
    separators = rf"\s*;\s*|\s+[–—-]\s+|\s+(?:{'|'.join(re.escape(word) for word in sorted(CONJUNCTIONS))})\s+|\s*/\s*"
    persons: list[Person] = []
    for start, end in _pieces(text, re.compile(separators)):
        part = text[start:end]
        commas = [found.start() for found in re.finditer(",", part)]
        if not commas or _inverted(part):
            persons.append(_person(text, start, end))
        else:
            persons += [
                _person(text, start + first, start + last) for first, last in _pieces(part, re.compile(r"\s*,\s*"))
            ]
    named = [person for person in persons if person.name]
    return tuple(person for at, person in enumerate(named) if not at or not _DEGREES.fullmatch(person.name))


_DEGREES = re.compile(rf"(?:{_DEGREE}\s*)+")
"""A piece between commas that is no name but degrees."""


def display_form(name: str) -> str:
    """A name in the order forename surname ("Surname, Given" turned round); anything else as it stands."""
    if not _inverted(name):
        return name.strip()
    surname, given = (part.strip() for part in name.split(",", 1))
    return f"{given} {surname}"


def turned(name: str) -> str | None:
    """The name with the forename first, where it is written the other way round; None where it is not."""
    shown = display_form(name)
    return shown if shown != name.strip() else None


def _inverted(name: str) -> bool:
    """Whether a name is written surname first: one comma, few words on both sides, no surname-like list."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) != 2 or not all(parts):
        return False
    before, after = (len(_WORD.findall(part)) for part in parts)
    if _SUFFIX.match(parts[1]):
        return False
    single = before <= 1 or all(word.lower().strip(".") in PARTICLES for word in _WORD.findall(parts[0])[:-1])
    return single and 1 <= after <= 4


def _pieces(text: str, separator: re.Pattern[str]) -> list[tuple[int, int]]:
    """The ranges between separators, white space taken off."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for found in [*separator.finditer(text), None]:
        end = found.start() if found else len(text)
        part = text[start:end]
        bounds.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
        start = found.end() if found else end
    return [(first, last) for first, last in bounds if last > first]


def _person(text: str, start: int, end: int) -> Person:
    late = _LATE.match(text, start, end)
    start = late.end() if late else start
    name = text[start:end]
    return Person(start, end, name, display_form(name))


def _single(text: str) -> tuple[Evidence, ...]:
    words = _WORD.findall(text)
    return (*_shape(text, words), *_words(text, words)) if words else (Evidence("no name", -6.0),)


def _shape(text: str, words: list[str]) -> list[Evidence]:
    evidence: list[Evidence] = []
    count = len(words)
    if count == 1:
        evidence.append(Evidence("one word", -1.5))
    elif 2 <= count <= 4:
        evidence.append(Evidence("two to four words", 1.5, str(count)))
    else:
        evidence.append(Evidence("many words", -0.5 * (count - 4), str(count)))
    if re.search(r"\d", text):
        evidence.append(Evidence("a figure in it", -3.0))
    if re.search(r"[!?:()\[\]“”\"«»„…/=<>|@#]", text):
        evidence.append(Evidence("signs that names have not", -2.5))
    if text[-1:] in ";-–—" or (text[-1:] == "." and len(words[-1]) > 3 and not _INITIAL.fullmatch(words[-1])):
        evidence.append(Evidence("how it ends", -1.0 if text[-1:] == "." else -3.0))
    if re.search(r"\.\s+\S", re.sub(r"\b[^\W\d_]{1,4}\.", "", text)):
        evidence.append(Evidence("a sentence ends in it", -3.0))
    return evidence


def _words(text: str, words: list[str]) -> list[Evidence]:
    evidence: list[Evidence] = []
    lower = [word.lower().rstrip(".,") for word in words]
    small = [word for word in words if not _capital(word)]
    strange = [word for word in small if word.lower().rstrip(".") not in PARTICLES | CONJUNCTIONS | TITLES]
    if strange:
        evidence.append(Evidence("a small letter in it", -2.5 * min(len(strange), 3), strange[0]))
    if small and not strange and _capital(words[-1]) and len(small) < len(words) - 1:
        evidence.append(Evidence("only particles have small letters", 0.3))
    known = [
        plain
        for at, (word, plain) in enumerate(zip(words, lower, strict=True))
        if (plain in NOT_NAMES or plain in GENRES)
        and not (_initial(word) or (at and plain in PARTICLES and word.islower()))
    ]
    if known:
        evidence.append(Evidence("a word that names have not", -2.5, known[0]))
    evidence += _initials(text, words)
    if words[0].lower() in ("la", "le", "les", "el", "il", "the", "der", "die", "das") and len(words) > 2:
        evidence.append(Evidence("an article before it", -1.0, words[0]))
    if words[0].lower() in TITLES and len(words) > 1:
        evidence.append(Evidence("a title before it", 1.5, words[0]))
    if _inverted(text) and all(_capital(word) or word.lower() in PARTICLES for word in words):
        evidence.append(Evidence("a surname, a comma and a forename", 1.0))
    articles = sum(
        word.lower() in ("du", "des", "del", "della", "dos", "das", "la", "las", "los", "les") for word in words[1:]
    )
    if articles:
        evidence.append(Evidence("an article in it", -0.6 * articles))
    if text.isupper() and any(len(word) == 1 for word in words):
        evidence.append(Evidence("a word of one letter", -1.2))
    if not all(_CONNECTED.fullmatch(word.rstrip(",")) or _INITIAL.fullmatch(word) for word in words):
        evidence.append(Evidence("a word with other signs", -1.5))
    return evidence


def _initials(text: str, words: list[str]) -> list[Evidence]:
    initials = [word for word in words if _INITIAL.fullmatch(word) and _LETTER.match(word) and word[0].isupper()]
    alone = len(initials) == 1 and len(initials[0]) == 1 and words[0] == initials[0]
    if text.isupper() or alone:
        initials = [word for word in initials if word.endswith(".")]  # a preposition in capitals is no initial
    if initials and len(initials) < len(words):
        return [Evidence("an initial before a name", 1.8, initials[0])]
    if text.isupper() and len(words) > 1 and not initials:
        return [Evidence("all in capitals", -0.8)]
    return []


def _capital(word: str) -> bool:
    stem = re.sub(r"^(?:d|l|O|o)['’]", "", word)
    return stem[:1].isupper() or (word[:1].isupper())


_TOKEN = re.compile(r"[^\S\n]*\n?[^\S\n]*[*_]{0,2}(?P<word>[^\s,;:()\[\]“”\"«»*_]+)")


def name_after(text: str, start: int) -> tuple[int, int] | None:
    """The range of the name or names of persons that begin at an offset; None where none does."""
    first: int | None = None
    last = at = start
    count = 0
    while count < 14 and (token := _TOKEN.match(text, at)):
        word = token["word"]
        crosses = "\n" in text[at : token.start("word")] and _short_line(text, at)
        if (crosses and first is not None) or not _accept(text, word, token.end(), begun=first is not None):
            break
        count += 1
        begin, end = token.start("word"), token.end("word")
        if first is None:
            first = begin
        stop = word.endswith(".") and not _abbreviated(word)
        last = end - 1 if stop or (word.endswith(".") and not text[end:].strip()) else end
        at = end
        if stop:
            break
        if text[at : at + 1] == "," and not _goes_on(text, at + 1):
            break
        if text[at : at + 1] == ",":
            at += 1
    if first is None or last <= first:
        return None
    return (first, last) if name_probability(text[first:last]) > 0.12 else None


def _short_line(text: str, at: int) -> bool:
    """Whether the line at an offset ends early: then what follows is a new line and no wrapped one."""
    start = text.rfind("\n", 0, at) + 1
    stop = text.find("\n", at)
    return (stop if stop >= 0 else len(text)) - start < 45


def _initial(word: str) -> bool:
    """Whether a word is the initial of a name ("A."), whatever else its letter may be."""
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def _accept(text: str, word: str, end: int, *, begun: bool) -> bool:
    bare = word.rstrip(".")
    if _initial(word):
        return True
    if bare[:1].isupper() or re.match(r"(?:d|l|O)['’][A-ZÀ-Þ]", bare):
        return bare.lower() not in NOT_NAMES or bare.lower() in PARTICLES
    following = _TOKEN.match(text, end)
    joins = bare.lower() in PARTICLES or (begun and bare.lower() in CONJUNCTIONS)
    return (
        joins and following is not None and (following["word"][:1].isupper() or following["word"].lower() in PARTICLES)
    )


def _abbreviated(word: str) -> bool:
    return re.fullmatch(r"(?:[^\W\d_]\.)+(?:-?[^\W\d_]\.)*|[^\W\d_]{2}\.", word) is not None or word.lower() in TITLES


def _goes_on(text: str, at: int) -> bool:
    """Whether another name comes after a comma: two words or more, and no house, place or year."""
    rest = re.match(r"[^,;.()\n]*", text[at:])
    part = rest.group().strip() if rest else ""
    return (
        len(part.split()) >= 2
        and not _a_house(part)
        and not re.search(r"\d", part)
        and name_probability(part) > 0.6
        and re.match(r"\s*,?\s*\d{4}", text[at + len(rest.group() if rest else "") :]) is None
    )


def _a_house(words: str) -> bool:
    """Whether one of the words is none that names have ("Press", "University")."""
    return any(word.lower().rstrip(".") in NOT_NAMES for word in words.split())
