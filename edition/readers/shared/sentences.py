"""Where sentences end: not at abbreviations, initials and ordinal numbers."""

import re
from collections.abc import Iterator

from edition.readers.shared.date_words import MONTHS


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of the sentences of a passage; abbreviations, initials and numbers do not end one."""
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if _ends_sentence(text, found):
            yield start, found.end()
            start = found.end()
    if text[start:].strip():
        yield start, len(text)


_SENTENCE_END = re.compile(r"[.!?…][”\"’»)\]*_]*(?=\s|$)|\n\s*\n")
_ABBREVIATION_LIST = (
    "no nr nos nrs n:o pp p s ss vol vols bd jg jrg t tom ed eds hrsg hg red dr prof st mr mrs ms ch chap cap"
    " kap cf vgl ca c v"
    " num núm blz str стр с г гг т ред пер изд pag págs pág sid fig tr transl trans övers jan feb febr mar"
    " apr aug sept sep"
    " okt oct nov dec dez déc janv févr avr juil co jr sr bzw z.b d.h u.a bl.a t.ex i.e e.g"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_LIST.split())
MONTH_NAMES = "|".join(sorted({name for months in MONTHS.values() for name in months}))
_AFTER_ORDINAL = re.compile(
    rf"(?i)\s*(?:jahrg|jg|heft|auflage|ausgabe|kapitel|årg|häfte|upplaga|band\b|bd|bind|{MONTH_NAMES})"
)


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    if not found.group().startswith("."):
        return True
    before = re.search(r"[^\s(\[“”\"«„*]+$", text[max(0, found.start() - 24) : found.start()])
    word = before.group().lower().lstrip("(") if before else ""
    after = text[found.end() :].lstrip()[:1]
    if word in _ABBREVIATIONS or re.fullmatch(r"[^\W\d_](?:\.[^\W\d_])*", word):
        return False
    if word.isdigit() and (after == "(" or _AFTER_ORDINAL.match(text, found.end())):
        return False
    return not after.islower()
