"""Headnotes and source lines: what they say of the text below them, who spoke or wrote, where, when it was printed."""

import re

from edition.model.reading import Fact, Statement
from edition.readers.shared.dates import find_dates
from edition.readers.shared.facts import find_facts
from edition.readers.shared.names import name_probability
from edition.readers.shared.phrases import Phrases
from edition.readers.shared.quotation_words import SOURCES
from edition.readers.web_page.lines import PageLine

_SOURCES = Phrases(SOURCES)
_BY = (
    r"(?:delivered|given|made|held|written|spoken|read) by|gehalten von|verfaßt von|verfasst von|geschrieben von|von"
    r"|(?:prononcé|donné|écrit|tenu)e? par|(?:hållet|hållen|skrivet|skriven) av"
    r"|(?:pronunciad|escrit|dad|redactad)[oa] por"
    r"|(?:pronunciat|scritt|tenut)[oa] da|(?:gehouden|geschreven|uitgesproken) door|(?:wygłoszon|napisan)[eay] przez"
)
_BEFORE_OCCASIONS = (
    r"at|on|in|to|before|during|auf|am|im|bei|vor|à|au|lors|devant|le|på|vid|den|i|inför|en|ante|el|al|a|nel|il|alla|op"
    r"|tijdens|voor|na|w|dnia|przed"
)
_SPEAKER = re.compile(
    rf"(?:{_BY})\s+(?P<name>(?:[^\W\d_][\w.’'-]*\s+){{0,4}}?[A-ZÀ-ÞА-Я][\w.’'-]+)"
    rf"(?=\s+(?:{_BEFORE_OCCASIONS})\b|[,.;]|$)"
)
_WORK_OF = re.compile(
    r"\b(?:article|text|essay|letter|speech|pamphlet|artikel|aufsatz|text|rede|brief|texte|discours|lettre|brochure|tal"
    r"|brev|broschyr|artículo|texto|discurso|carta|folleto|articolo|testo|discorso|lettera|opuscolo|toespraak|tekst)\s+"
    r"(?:by|of|von|de|d[’']|av|por|di|van|door)\s?(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s+[A-ZÀ-Þ][\w.’'-]*){1,3})"
)
_IMPRINT = re.compile(
    r"(?P<publisher>[A-ZÀ-ÞА-Я][^,;:()\d]{1,60}),\s(?P<year>(?:1[4-9]|20)\d\d),?\s\(?(?:pp?|S|s|с|str|pág|pag|blz)\.?\s?"
    r"(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\)?\.?"
)
_OCCASION = re.compile(
    r"\b(?:at|before|to|during|auf|bei|vor|lors d[eu'’]|au|à la|à l[’']|devant|på|vid|inför|en el|en la|ante|al|alla"
    r"|nel|op|tijdens|voor|na|przed|на)\s+(?P<what>(?:the|dem|der|den|einem|einer|le|la|un|une|el|il|lo|de|het|een)?\s*[^.;]*?)"
    r"(?=\s+(?:in|on|am|im|vom|en|el|le|au|den|i|nel|il|op|w|dnia|в)\s+[^.;]*\d{4}|[.;(]|,\s|$)"
)


def headnote_statements(line: PageLine, language: str | None) -> list[Statement]:
    """Speaker, occasion and date that a headnote states, in its own words."""
    stated: list[Statement] = []
    end = 0
    speaker = _SPEAKER.search(line.text)
    if speaker is not None and (name_probability(speaker["name"]) >= 0.3 or len(speaker["name"].split()) <= 3):
        span = line.span.part(speaker.start("name"), speaker.end("name"))
        stated.append(Statement("speaker", speaker["name"], span))
        end = speaker.end()
    author = _WORK_OF.search(line.text)
    if author is not None and name_probability(author["name"]) >= 0.7:
        span = line.span.part(author.start("name"), author.end("name"))
        stated.append(Statement("author", author["name"], span))
    stated += imprint_statements(line)
    dates = find_dates(line.text, language, years=False)
    masked = line.text
    for date in dates:
        masked = masked[: date.start] + "0".rjust(date.end - date.start, "0") + masked[date.end :]
    occasion = _OCCASION.search(masked, end)
    if occasion is not None and 2 <= len(occasion["what"].split()) <= 25 and any(c.isupper() for c in occasion["what"]):
        start, end = occasion.span("what")
        stated.append(Statement("occasion", line.text[start:end], line.span.part(start, end)))
    for date in dates[:1]:
        span = line.span.part(date.start, date.end)
        stated.append(Statement("date", line.text[date.start : date.end], span, date.normal))
    return stated


def imprint_statements(line: PageLine) -> list[Statement]:
    """Publisher, year and pages of a line that is nothing else ("Lamp Press, 1869 (pp. 12-14).")."""
    found = _IMPRINT.fullmatch(line.text)
    if found is None:
        return []
    facts: tuple[tuple[Fact, str], ...] = (("publisher", "publisher"), ("date-published", "year"), ("pages", "pages"))
    return [Statement(fact, found[name], line.span.part(*found.span(name))) for fact, name in facts]


def says_source(line: PageLine) -> bool:
    """Whether a short line states where the text was printed (at least two facts of a publication)."""
    if line.words > 40 or line.last in ":?!" or not re.search(r"\d", line.text):
        return False
    if _SOURCES.search(line.text) and len(re.findall(r"\d+", line.text)) >= 2 and line.words <= 25:
        return True
    facts = {one.fact for one in find_facts(line.text)}
    return len(facts & {"periodical", "book-title", "volume", "issue", "pages", "publisher", "date-published"}) >= 2
