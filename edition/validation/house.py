"""House rules: what is valid TEI and yet most likely a mistake. All of them warn; none makes a file invalid."""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from edition.model.rules import (
    BAD_LANGUAGE_TAG,
    DATES_DISAGREE,
    EMPTY_DIVISION,
    FALLING_PAGES,
    LANGUAGE_NOT_DECLARED,
    MISSING_HEAD,
    UNEXPLAINED_GAP,
    UNKNOWN_LICENCE,
)
from edition.validation.finding import Finding
from edition.validation.header import complete, has_words, responsible
from edition.xml.namespaces import TEI, XINCLUDE, XML_LANG, tei

Check = Callable[[etree._Element], Iterator[Finding]]

_CONTENTS_WITHOUT_TEXT = (
    *map(tei, ("figure", "graphic", "media", "formula", "gap", "notatedMusic", "ptr", "divGen")),
    XINCLUDE,
)
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}|i|x)(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_ROMAN = re.compile(r"M{0,4}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})", re.IGNORECASE)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_YEARS = re.compile(r"(?<!\d)(1\d{3}|20\d{2})(?:\s?[/\u2013-]\s?(\d{1,2}))?(?!\d)")
"""A year, or two: 1663/4, 1780-81."""
_ANY_TEI = f"{{{TEI}}}*"
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?")
_RANGES_OF_PLACES = frozenset(map(tei, ("locus", "biblScope", "citedRange", "app", "rdg", "lem")))
"""Elements whose ``from`` and ``to`` are pages, leaves or places in the text."""
_DIVISIONS = ("div", "div1", "div2", "div3", "div4", "div5", "div6", "div7")
_WITH_HEADS = ("chapter", "part", "book", "volume", "act", "scene")
_SPANS = (("notBefore", "notAfter"), ("from", "to"))


def licences(root: etree._Element) -> Iterator[Finding]:
    """A licence has an address, so that machines know it too (2.2.4)."""
    for licence in root.iter(tei("licence")):
        target = licence.get("target", "")
        if not target:
            yield Finding(UNKNOWN_LICENCE, licence, "<licence> has no address, only words")
        elif not re.match(r"https?://[^\s/]+\.[^\s/]+/", target + "/"):
            yield Finding(UNKNOWN_LICENCE, licence, f'target="{target}" on <licence> is no address on the web')


def languages(root: etree._Element) -> Iterator[Finding]:
    """Language tags are tags, and the header declares those that are used (2.4.2)."""
    declared = {ident.lower() for node in root.iter(tei("language")) if (ident := node.get("ident"))}
    told: set[str] = set()
    for node in root.iter(_ANY_TEI):
        tag = node.get(XML_LANG)
        if not tag or tag in told:
            continue
        if not _LANGUAGE.fullmatch(tag):
            told.add(tag)
            yield Finding(BAD_LANGUAGE_TAG, node, f'xml:lang="{tag}" is no code of a language')
        elif declared and not _covered(tag.lower(), declared) and _in_text(node):
            told.add(tag)
            yield Finding(
                LANGUAGE_NOT_DECLARED, node, f'xml:lang="{tag}" is used, but <langUsage> in the header does not list it'
            )


def pages(root: etree._Element) -> Iterator[Finding]:
    """Page numbers rise, arabic and roman ones each for themselves, in each edition and text (3.11.3)."""
    for text in root.iter(tei("text"), tei("floatingText")):
        last: dict[tuple[str, str, str], tuple[int, str]] = {}
        for node in text.iter(tei("pb")):
            if node.get("n") is None or next(node.iterancestors(tei("text"), tei("floatingText"))) is not text:
                continue
            printed = str(node.get("n"))
            number, kind = page_number(printed)
            key = (kind, str(node.get("ed", "")), _part(node))
            if number is None:
                continue
            before = last.get(key)
            if before is not None and number <= before[0]:
                yield Finding(FALLING_PAGES, node, f"page {printed} follows page {before[1]}")
            last[key] = number, printed


def page_number(printed: str) -> tuple[int | None, str]:
    """The value of a page number, and its kind: arabic (also [12], 12a, 12v), roman; None where it has no value."""
    plain = printed.strip("[]() \u2013-")
    digits = re.match(r"([0-9]+)(r|v|a|b|bis)?$", plain)
    if digits:
        return 10 * int(digits[1][:9]) + {"r": 1, "v": 2, "a": 1, "b": 2, "bis": 1}.get(digits[2] or "", 0), "arabic"
    if plain and _ROMAN.fullmatch(plain):
        values = [_ROMAN_VALUES[letter] for letter in plain.upper()]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return sum(-value if value < after else value for value, after in pairs), "roman"
    return None, ""


def divisions(root: etree._Element) -> Iterator[Finding]:
    """A division holds something."""
    for node in root.iter(tei("div")):
        if not has_words(node) and next(node.iter(*_CONTENTS_WITHOUT_TEXT), None) is None:
            yield Finding(EMPTY_DIVISION, node, "<div> is empty: no words, no figure, no gap")


def heads(root: etree._Element) -> Iterator[Finding]:
    """Chapters, parts, acts and scenes have headings (4.2.1)."""
    for node in root.iter(*map(tei, _DIVISIONS)):
        kind = node.get("type", "")
        if kind in _WITH_HEADS and node.find(tei("head")) is None and has_words(node):
            yield Finding(MISSING_HEAD, node, f'<{etree.QName(node).localname} type="{kind}"> has no heading')


def gaps(root: etree._Element) -> Iterator[Finding]:
    """A gap says why, or how much (3.5.3)."""
    for node in root.iter(tei("gap")):
        if not any(map(node.get, ("reason", "extent", "quantity"))) and not has_words(node):
            yield Finding(UNEXPLAINED_GAP, node, "<gap> says neither why something is missing nor how much")


def dates(root: etree._Element) -> Iterator[Finding]:
    """Limits in their order, and the year of ``when`` that of the words (3.6.4)."""
    for node in root.iter(_ANY_TEI):
        for first, last in () if node.tag in _RANGES_OF_PLACES else _SPANS:
            start, end = node.get(first, ""), node.get(last, "")
            same = min(len(start), len(end)) if _DATE.fullmatch(start) and _DATE.fullmatch(end) else 0
            if start[:same] > end[:same]:
                yield Finding(DATES_DISAGREE, node, f'{first}="{start}" is after {last}="{end}"')
        birth, death = _year(node, "birth"), _year(node, "death")
        if birth and death and birth > death:
            yield Finding(DATES_DISAGREE, node, f"born {birth}, but died {death}")
        when = node.get("when")
        if when and node.tag == tei("date") and re.match(r"\d{4}", when) and not _other_calendar(node):
            years = _years("".join(node.itertext(etree.Element)))
            if years and when[:4] not in years:
                yield Finding(DATES_DISAGREE, node, f'when="{when}" on <date>, but the words say {", ".join(years)}')


CHECKS: tuple[Check, ...] = (responsible, licences, languages, pages, heads, divisions, gaps, dates, complete)
"""All house rules, in the order in which they are told."""


def _year(person: etree._Element, event: str) -> str:
    """The year of birth or death of a person, where it is given as four digits; "" for anything else."""
    found = person.find(tei(event)) if person.tag == tei("person") else None
    when = "" if found is None else found.get("when", "")
    return when[:4] if re.match(r"\d{4}(?:-|$)", when) else ""


def _other_calendar(node: etree._Element) -> bool:
    """Whether the words are of a calendar that is named: its years may be others (14.4)."""
    return any(one.startswith(("calendar", "datingMethod")) or one.endswith("-custom") for one in map(str, node.attrib))


def _years(words: str) -> list[str]:
    """The years that words name; both of 1663/4, as it was written where the year began in March."""
    found = []
    for year, other in _YEARS.findall(words):
        found += [year, year[: -len(other)] + other] if other else [year]
    return found


def _covered(tag: str, declared: set[str]) -> bool:
    """Whether a language is declared, as it is or more or less closely: en for en-GB, en-GB for en."""
    return any(tag == one or tag.startswith(f"{one}-") or one.startswith(f"{tag}-") for one in declared if one)


def _in_text(node: etree._Element) -> bool:
    return node.tag in (tei("TEI"), tei("text")) or next(node.iterancestors(tei("text")), None) is not None


def _part(node: etree._Element) -> str:
    part = next(node.iterancestors(tei("front"), tei("body"), tei("back")), None)
    return "" if part is None else etree.QName(part).localname
