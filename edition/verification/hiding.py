"""What could be hidden behind a word of the ledger: prose called markup, metadata that is nowhere, silent changes.

A ledger can cover every character and still be wrong about what they were. These checks hold each kind of run to
what it claims: markup looks like markup or has become an attribute, metadata stands in the header, a replacement
keeps its words and is declared.
"""

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from edition.model.problem import Problem
from edition.model.rules import (
    CHANGE_NOT_DECLARED,
    META_NOT_IN_HEADER,
    MUCH_SET_ASIDE,
    WORDS_AS_MARKUP,
    WORDS_CHANGED,
)
from edition.verification.case import Case, Run, excerpt
from edition.xml.namespaces import tei

_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(
    r"<!--.*?-->"  # comments
    r"|</?[A-Za-z][^<>]*>"  # HTML tags
    r"|\[\^[^\]\s]+\]:?"  # Markdown notes
    r"|\{[^{}\n]{0,80}\}"  # Markdown attributes
    r"|^\s*(?:```|~~~)[^\n]*$"  # fences with their language
    r"|[A-Za-z][A-Za-z0-9+.-]*:[^\s<>()]+"  # addresses
    r"|&#?\w{1,32};"  # character references
    r"|\\[A-Za-z]+",  # TeX commands
    re.DOTALL | re.MULTILINE,
)

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s<>()\"]+[^\s<>()\".,;:]")
"""An address, without the marks of the sentence that it stands in."""

MOST_WORDS_OF_A_MARK = 4
"""A mark may hold a few words ("Footnote 12", "Page 4 of 9", a label), never a sentence."""

MOST_LETTERS_OF_MARKS = 0.02
"""The share of a source's letters that marks may hold beside known markup; 400 letters are always allowed."""

MOST_LABEL_WORDS = 4
"""How many long words of a label ("originally published under the title") need not be in the header with the value."""

MOST_FURNITURE = 0.6
FEWEST_LETTERS = 500
"""From this share of a source's letters on, what was set aside is pointed out; in short sources any share may be."""


def check_marks(case: Case) -> Iterator[Problem]:
    """Marks look like markup, or their words are values of attributes; side by side they are judged as one."""
    known = words(" ".join(_attributes(case.root)))
    letters = 0
    for start, end in _stretches(case, case.of("mark")):
        said = case.source[start:end]
        hidden = [word for word in words(_MARKUP.sub(" ", said)) if word not in known]
        letters += sum(map(len, hidden))
        if len(hidden) > MOST_WORDS_OF_A_MARK:
            yield case.in_source(WORDS_AS_MARKUP, start, f"{excerpt(said)} holds {len(hidden)} words of no markup")
    most = max(400, int(MOST_LETTERS_OF_MARKS * sum(map(str.isalpha, case.source))))
    if letters > most:
        yield case.in_source(WORDS_AS_MARKUP, 0, f"marks hold {letters} letters of no markup, more than {most}")


def _stretches(case: Case, runs: list[Run]) -> list[tuple[int, int]]:
    """Runs with nothing but white space between them, joined, so that a sentence cannot be hidden word by word."""
    joined: list[tuple[int, int]] = []
    for run in runs:
        start, end = run.s or (0, 0)
        if joined and not case.source[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def check_meta(case: Case) -> Iterator[Problem]:
    """The words of a ``meta`` run stand in the header, but for those of a label before them."""
    header = case.root.find(tei("teiHeader"))
    known = words(_everything(header)) if header is not None else Counter[str]()
    digits = set(re.findall(r"\d+", _everything(header))) if header is not None else set()
    digits |= {number.lstrip("0") for number in digits}
    whole = _everything(header) if header is not None else ""
    for run in case.of("meta"):
        said = case.said(run)
        long = [word for word in words(_MARKUP.sub(" ", said)) if len(word) > 3]
        missing = [word for word in long if word not in known]
        numbers = [number for number in re.findall(r"\d+", html.unescape(said)) if number.lstrip("0") not in digits]
        found = len(long) - len(missing) + sum(address in whole for address in _ADDRESS.findall(said))
        if len(missing) > max(MOST_LABEL_WORDS, found) or (missing and not found and not re.search(r"\d", said)):
            yield case.in_source(META_NOT_IN_HEADER, run.s[0] if run.s else 0, f"{excerpt(said)}: not in the header")
        elif numbers:
            message = f"{excerpt(said)}: {', '.join(numbers[:3])} is not in the header"
            yield case.in_source(META_NOT_IN_HEADER, run.s[0] if run.s else 0, message)


def check_changes(case: Case) -> Iterator[Problem]:
    """A replacement says why, the header declares it, and its words are the same before and after."""
    declared = " ".join(_everything(case.root.find(f"{tei('teiHeader')}/{tei('encodingDesc')}")).split())
    told: set[str] = set()
    for run in case.of("changed"):
        start = run.s[0] if run.s else 0
        if not run.why:
            yield case.in_source(CHANGE_NOT_DECLARED, start, f"{excerpt(case.said(run))}: no reason is given")
        elif run.why not in declared and run.why not in told:
            told.add(run.why)
            yield case.in_source(CHANGE_NOT_DECLARED, start, f"“{run.why}” is not in the header's encodingDesc")
        before, after = words(html.unescape(case.said(run))), words(case.written(run))
        if before != after and max((len(word) for word in (before - after) | (after - before)), default=0) > 3:
            message = f"{excerpt(case.said(run))} became {excerpt(case.written(run))}"
            yield case.in_source(WORDS_CHANGED, start, message)


def check_furniture(case: Case) -> Iterator[Problem]:
    """What is set aside as no part of the work is not most of the source."""
    runs = [run for run in case.of("furniture") if not run.t]
    aside = sum(sum(map(str.isalpha, case.said(run))) for run in runs)
    whole = sum(map(str.isalpha, case.source))
    if whole > FEWEST_LETTERS and aside > MOST_FURNITURE * whole:
        longest = max(runs, key=lambda run: len(case.said(run)))
        message = f"{aside * 100 // whole} % of the letters; the longest piece begins {excerpt(case.said(longest))}"
        yield case.in_source(MUCH_SET_ASIDE, longest.s[0] if longest.s else 0, message)


def words(text: str) -> Counter[str]:
    """The words of a text, folded: case, accents, ligatures and long s make no difference."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return Counter(_WORD.findall(plain.casefold()))


def _attributes(root: etree._Element) -> Iterator[str]:
    for element in root.iter(etree.Element):
        yield from map(str, element.attrib.values())


def _everything(element: etree._Element | None) -> str:
    """Text and attributes of an element and all below it."""
    if element is None:
        return ""
    return " ".join([*map(str, element.xpath(".//text()")), *_attributes(element)])
