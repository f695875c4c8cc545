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
    NOBODY_RESPONSIBLE,
    UNEXPLAINED_GAP,
    UNKNOWN_LICENCE,
)
from edition.validation.finding import Finding
from edition.xml.namespaces import XML_LANG, tei

Check = Callable[[etree._Element], Iterator[Finding]]

_RESPONSIBLE = ("author", "editor", "principal", "respStmt")
_CONTENTS_WITHOUT_TEXT = ("figure", "graphic", "formula", "gap", "notatedMusic", "ptr", "divGen")
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}|i|x)(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_ROMAN = re.compile(r"M{0,4}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})", re.IGNORECASE)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d{2})(?!\d)")
_SPANS = (("notBefore", "notAfter"), ("from", "to"))


def responsible(root: etree._Element) -> Iterator[Finding]:
    """Somebody answers for the text (2.2.2)."""
    for statement in root.iter(tei("titleStmt")):
        if not any(statement.find(tei(name)) is not None for name in _RESPONSIBLE):
            yield Finding(NOBODY_RESPONSIBLE, statement, "titleStmt names nobody")


def licences(root: etree._Element) -> Iterator[Finding]:
    """A licence has an address, so that machines know it too (2.2.4)."""
    for licence in root.iter(tei("licence")):
        target = licence.get("target", "")
        if not target:
            yield Finding(UNKNOWN_LICENCE, licence, "the licence has no target")
        elif not re.match(r"https?://[^\s/]+\.[^\s/]+/", target + "/"):
            yield Finding(UNKNOWN_LICENCE, licence, f'target="{target}" is no address on the web')


def languages(root: etree._Element) -> Iterator[Finding]:
    """Language tags are tags, and the header declares those that are used (2.4.2)."""
    declared = {node.get("ident", "").lower() for node in root.iter(tei("language"))}
    told: set[str] = set()
    for node in root.iter(etree.Element):
        tag = node.get(XML_LANG)
        if not tag or tag in told:
            continue
        if not _LANGUAGE.fullmatch(tag):
            told.add(tag)
            yield Finding(BAD_LANGUAGE_TAG, node, f'xml:lang="{tag}" is not a language tag')
        elif declared and tag.lower() not in declared and _in_text(node):
            told.add(tag)
            yield Finding(LANGUAGE_NOT_DECLARED, node, f'xml:lang="{tag}" is used but langUsage does not declare it')


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
        if (
            not "".join(node.itertext(etree.Element)).strip()
            and next(node.iter(*map(tei, _CONTENTS_WITHOUT_TEXT)), None) is None
        ):
            yield Finding(EMPTY_DIVISION, node, "the div holds no text, figure or gap")


def gaps(root: etree._Element) -> Iterator[Finding]:
    """A gap says why, or how much (3.5.3)."""
    for node in root.iter(tei("gap")):
        if not (node.get("reason") or node.get("extent") or node.get("quantity")):
            yield Finding(UNEXPLAINED_GAP, node, "the gap has neither reason nor extent")


def dates(root: etree._Element) -> Iterator[Finding]:
    """Limits in their order, and the year of ``when`` that of the words (3.6.4)."""
    for node in root.iter(etree.Element):
        for first, last in _SPANS:
            start, end = node.get(first), node.get(last)
            if start and end and len(start) == len(end) and start[0].isdigit() and end[0].isdigit() and start > end:
                yield Finding(DATES_DISAGREE, node, f'{first}="{start}" is after {last}="{end}"')
        when = node.get("when")
        if when and node.tag == tei("date") and re.match(r"\d{4}", when):
            years = _YEAR.findall("".join(node.itertext(etree.Element)))
            if years and when[:4] not in years:
                yield Finding(DATES_DISAGREE, node, f'when="{when}" but the words say {", ".join(years)}')


CHECKS: tuple[Check, ...] = (responsible, licences, languages, pages, divisions, gaps, dates)
"""All house rules, in the order in which they are told."""


def _in_text(node: etree._Element) -> bool:
    return node.tag in (tei("TEI"), tei("text")) or next(node.iterancestors(tei("text")), None) is not None


def _part(node: etree._Element) -> str:
    part = next(node.iterancestors(tei("front"), tei("body"), tei("back")), None)
    return "" if part is None else etree.QName(part).localname
