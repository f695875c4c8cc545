"""House rules: what is valid TEI and yet most likely a mistake. All of them warn; none makes a file invalid."""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from edition.model.rules import (
    BAD_LANGUAGE_TAG,
    DATES_DISAGREE,
    EMPTY_DIVISION,
    FALLING_PAGES,
    INCOMPLETE_HEADER,
    LANGUAGE_NOT_DECLARED,
    MISSING_HEAD,
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
_DIVISIONS = ("div", "div1", "div2", "div3", "div4", "div5", "div6", "div7")
_WITH_HEADS = ("chapter", "part", "book", "volume", "act", "scene")
_SPANS = (("notBefore", "notAfter"), ("from", "to"))


def responsible(root: etree._Element) -> Iterator[Finding]:
    """Somebody answers for the text (2.2.1)."""
    for statement in root.iter(tei("titleStmt")):
        if not any(statement.find(tei(name)) is not None for name in _RESPONSIBLE):
            yield Finding(NOBODY_RESPONSIBLE, statement, "<titleStmt> names nobody who answers for the text")


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
    declared = {node.get("ident", "").lower() for node in root.iter(tei("language"))}
    told: set[str] = set()
    for node in root.iter(etree.Element):
        tag = node.get(XML_LANG)
        if not tag or tag in told:
            continue
        if not _LANGUAGE.fullmatch(tag):
            told.add(tag)
            yield Finding(BAD_LANGUAGE_TAG, node, f'xml:lang="{tag}" is no code of a language')
        elif declared and tag.lower() not in declared and _in_text(node):
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
        if not _has_words(node) and next(node.iter(*map(tei, _CONTENTS_WITHOUT_TEXT)), None) is None:
            yield Finding(EMPTY_DIVISION, node, "<div> is empty: no words, no figure, no gap")


def heads(root: etree._Element) -> Iterator[Finding]:
    """Chapters, parts, acts and scenes have headings (4.2.1)."""
    for node in root.iter(*map(tei, _DIVISIONS)):
        kind = node.get("type", "")
        if kind in _WITH_HEADS and node.find(tei("head")) is None and _has_words(node):
            yield Finding(MISSING_HEAD, node, f'<{etree.QName(node).localname} type="{kind}"> has no heading')


def header(root: etree._Element) -> Iterator[Finding]:
    """The header answers what catalogues and archives ask first (2.2.4, 2.2.7, 2.4.2).

    A publication statement in prose answers all that is asked of it.
    """
    for description in root.iter(tei("fileDesc")):
        statement = description.find(tei("publicationStmt"))
        if statement is not None and statement.find(tei("p")) is None and statement.find(tei("ab")) is None:
            if statement.find(tei("availability")) is None:
                yield Finding(INCOMPLETE_HEADER, statement, _OPEN.format("on which terms the text may be used"), _TERMS)
            published = any(_has_words(node) for node in statement.iterchildren(tei("publisher"), tei("distributor")))
            if published and next(statement.iter(tei("date")), None) is None:
                yield Finding(INCOMPLETE_HEADER, statement, _OPEN.format("when the text was published"), _DATE)
        source = description.find(tei("sourceDesc"))
        if source is not None and not _has_words(source) and not any(one.attrib for one in source.iterdescendants()):
            yield Finding(INCOMPLETE_HEADER, source, _OPEN.format("what the text was made from"), _SOURCE)
    for whole in root.iter(tei("TEI")):
        text = whole.find(tei("text"))
        if text is not None and not (whole.get(XML_LANG) or text.get(XML_LANG) or _names_language(whole)):
            yield Finding(INCOMPLETE_HEADER, whole, _OPEN.format("in which language the text is"), _LANGUAGE_OF_TEXT)


_OPEN = "the header does not say {}"
_TERMS = "add an availability with a licence to publicationStmt"
_DATE = "add a date to publicationStmt"
_SOURCE = "add the book, manuscript or file to sourceDesc, as bibl or in a p"
_LANGUAGE_OF_TEXT = "add xml:lang to TEI or text, or a langUsage to profileDesc"


def _has_words(node: etree._Element) -> bool:
    return bool("".join(node.itertext(etree.Element)).strip())


def _names_language(whole: etree._Element) -> bool:
    """Whether a language is named for the text: by the header, by the corpus,."""
    around = any(
        one.get(XML_LANG) or one.find(f"{tei('teiHeader')}//{tei('language')}") is not None
        for one in whole.iterancestors()
    )
    return around or whole.find(f"{tei('teiHeader')}//{tei('language')}") is not None


def gaps(root: etree._Element) -> Iterator[Finding]:
    """A gap says why, or how much (3.5.3)."""
    for node in root.iter(tei("gap")):
        if not (node.get("reason") or node.get("extent") or node.get("quantity")):
            yield Finding(UNEXPLAINED_GAP, node, "<gap> says neither why something is missing nor how much")


def dates(root: etree._Element) -> Iterator[Finding]:
    """Limits in their order, and the year of ``when`` that of the words (3.6.4)."""
    for node in root.iter(etree.Element):
        for first, last in _SPANS:
            start, end = node.get(first, ""), node.get(last, "")
            same = min(len(start), len(end)) if start and end else 0
            if same and start[0].isdigit() and end[0].isdigit() and start[:same] > end[:same]:
                yield Finding(DATES_DISAGREE, node, f'{first}="{start}" is after {last}="{end}"')
        birth, death = _year(node, "birth"), _year(node, "death")
        if birth and death and birth > death:
            yield Finding(DATES_DISAGREE, node, f"born {birth}, but died {death}")
        when = node.get("when")
        if when and node.tag == tei("date") and re.match(r"\d{4}", when):
            years = _YEAR.findall("".join(node.itertext(etree.Element)))
            if years and when[:4] not in years:
                yield Finding(DATES_DISAGREE, node, f'when="{when}" on <date>, but the words say {", ".join(years)}')


CHECKS: tuple[Check, ...] = (responsible, licences, languages, pages, heads, divisions, gaps, dates, header)
"""All house rules, in the order in which they are told."""


def _year(person: etree._Element, event: str) -> str:
    """The year of birth or death of a person, where it is given as four digits; "" for anything else."""
    found = person.find(tei(event)) if person.tag == tei("person") else None
    when = "" if found is None else found.get("when", "")
    return when[:4] if re.match(r"\d{4}(?:-|$)", when) else ""


def _in_text(node: etree._Element) -> bool:
    return node.tag in (tei("TEI"), tei("text")) or next(node.iterancestors(tei("text")), None) is not None


def _part(node: etree._Element) -> str:
    part = next(node.iterancestors(tei("front"), tei("body"), tei("back")), None)
    return "" if part is None else etree.QName(part).localname
