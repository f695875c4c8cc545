"""The opening and closing lines of letters and speeches: datelines, salutes, farewells, signatures, headnotes."""

import re

from edition.readers.shared import letters
from edition.readers.shared.dates import dateline, find_dates, whole_date
from edition.readers.shared.found_dates import FoundDate
from edition.readers.shared.names import name_probability, split_persons
from edition.readers.shared.phrases import WORD, Phrases
from edition.readers.web_page import letter_words as words
from edition.readers.web_page.lines import PageLine
from edition.readers.web_page.posting_words import STAMPS

_SALUTES = Phrases(words.SALUTES)
_FAREWELLS = Phrases(words.FAREWELLS)
_HEADNOTES = Phrases(words.FOLLOWING_TEXT)
_BY_THE_SITE = Phrases({"all": "|".join(STAMPS.values())})
_BY_WHOM = re.compile(r"(?<!\w)(?:by|von|par|av|af|por|da|door|przez|автор)\s+[^\W\d_]", re.IGNORECASE)
_INITIALS = re.compile(r"^(?:[^\W\d_]\.\s?){1,4}$")
_PART_OF_MONTH = re.compile(
    r"(?i)\b(?:(?:mitten|början|slutet|midten|begyndelsen|slutningen) (?:av|af)|(?:mid|early|late)\b-?"
    r"|(?:anfang|mitte|ende)"
    r"|(?:début|mi|fin)\b-?|(?:a )?(?:mediados|principios|fines|finales|comienzos) de|(?:begin|eind|half)"
    r"|(?:początek|połowa|koniec)|(?:в )?(?:начале|середине|конце|начало|середина|конец))(?!\w)"
)
"""Words for a part of a month before its name."""
_LONGEST_HEADNOTE = 150
_SHORT = 6
"""Words of a salute or a farewell in the words of any form."""
_MOST_NAMES = 120
"""Words of a line of names."""
_SIGNED = re.compile(
    r"^(?:\(?(?:signed|sgd|gez|gezeichnet|signé|undertecknat|firmado|firmato|w\.g|подписано|podpisano)\b[.:]?)", re.I
)


def date_of(line: PageLine, language: str | None) -> FoundDate | None:
    """The date of a line that is a dateline: a month or a day, with or without a place; None for anything else."""
    text = line.text.strip("()[]")
    if line.words > 12 or len(text) > 90 or _BY_THE_SITE.match(text):
        return None
    bare = _without_dates(text, language)
    if re.search(r"\d", bare) or _BY_WHOM.search(bare):
        return None
    found = whole_date(text, language) or dateline(text.rstrip("."), language)
    if found is None:
        found = _with_place(text, language)
    return found if found is not None and found.precision in {"day", "month"} else None


def _without_dates(text: str, language: str | None) -> str:
    for date in reversed(find_dates(text, language)):
        text = f"{text[: date.start]} {text[date.end :]}"
    return text


def _with_place(text: str, language: str | None) -> FoundDate | None:
    """A place and a month ("Paris, mai 1871"), beside the datelines of days."""
    dates = [date for date in find_dates(text, language, years=False) if date.precision == "month"]
    if len(dates) != 1:
        return None
    rest = _PART_OF_MONTH.sub(" ", text[: dates[0].start] + " " + text[dates[0].end :]).strip(" ,.")
    found = WORD.findall(rest)
    return dates[0] if 0 < len(found) <= 3 and all(word[0].isupper() for word in found) and "," in text else None


def is_salute(line: PageLine) -> bool:
    """Whether a line addresses the reader of a letter ("Dear Anna,")."""
    if line.words > 18 or not line.text.rstrip(' ”»"').endswith((",", "!", ":", ".", "—", "–")):
        return False
    found = _SALUTES.match(line.text)
    if found is None or found.start() > 1:
        return line.words <= _SHORT and line.text.endswith((",", "!")) and letters.is_salute(line.text)
    if line.text.endswith("."):
        return line.words <= 4
    return line.words <= 8 or line.text.endswith(("!", ":"))


def is_farewell(line: PageLine) -> bool:
    """Whether a line is the farewell of a letter ("Yours sincerely,")."""
    if line.words > 14:
        return False
    found = _FAREWELLS.match(line.text)
    if found is None and line.words <= _SHORT and letters.is_farewell(line.text):
        return True
    if found is None or found.start() > 2:
        return line.words <= 10 and line.text.endswith(",") and _FAREWELLS.search(line.text) is not None
    rest = line.text[found.end() :].strip(" ,.")
    if rest and name_probability(rest) >= 0.5:
        return True
    return line.words <= 4 or 2 * (found.end() - found.start()) >= len(line.text) or line.text.endswith(",")


def is_signature(line: PageLine) -> bool:
    """Whether a short line is nothing but a name, or says that it is signed."""
    text = line.text.strip("–—- ")
    if line.words > 8 or line.text.endswith((":", "?", "!")):
        return False
    return bool(_SIGNED.match(text) or _INITIALS.match(text)) or name_probability(text.rstrip(".")) >= 0.6


def lists_names(line: PageLine) -> bool:
    """Whether a line is nothing but the names of three or more who sign together."""
    if line.words > _MOST_NAMES or line.last in ":?!;":
        return False
    persons = split_persons(line.text.strip("–—- ").rstrip("."))
    likely = sum(name_probability(person.name) >= 0.5 for person in persons)
    return len(persons) >= 3 and likely >= 0.8 * len(persons)


def is_headnote(line: PageLine) -> bool:
    """Whether a line speaks of the text that follows, as an editor does."""
    if line.words < 4 or line.words > _LONGEST_HEADNOTE or (line.text.endswith(":") and line.words < 8):
        return False
    found = _HEADNOTES.match(line.text)
    if found is not None:
        return line.last in ".:!?" or line.words > 12 or re.search(r"\d", line.text) is not None
    bracketed = line.text[0] in "[(" and line.text[-1] in "])" and line.words > 8
    return bracketed and _HEADNOTES.search(line.text) is not None
