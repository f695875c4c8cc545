"""ISBN, ISSN, DOI, numbers of electronic texts, addresses in text. A number counts only if its check digit is right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_HYPHEN = r"[\s\-‐‑–—]?"


@dataclass(frozen=True, slots=True, order=True)
class FoundNumber:
    """A number or address: its place in the text, what it is, and its canonical form."""

    start: int
    end: int
    kind: Literal["isbn", "issn", "doi", "url", "identifier"]
    normalised: str


_ISBN = re.compile(rf"(?i)\bISBN(?:{_HYPHEN}1[03])?\s*:?\s*(?P<number>(?:\d{_HYPHEN}){{9,12}}[\dXx])(?!\w)")
_ISSN = re.compile(r"(?i)\b(?:e-?)?ISSN(?:-L)?\s*:?\s*(?P<number>\d{4}[\-‐‑–—]?\d{3}[\dXx])(?!\w)")
_DOI = re.compile(r"(?i)(?:\bdoi\s*:?\s*|https?://(?:dx\.)?doi\.org/)(?P<number>10\.\d{4,9}/[^\s\"<>“”«»*]+)")
_EBOOK = re.compile(r"(?i)\[e-?(?:book|text)\s*(?:#|no\.?|nr\.?)\s*(?P<number>\d{1,7})\]")
"""The number that a library of electronic texts gave its text ("[eBook #123]")."""
_URL = re.compile(r"(?i)(?:\b(?:https?|ftp)://|(?<![\w@./-])www\.)[^\s<>\"“”«»\[\]*{}|\\^`]+")
_DOMAIN = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:org|net|com|info|edu|eu|se|de|fr|es|it|nl|pl|ru|dk|no|fi|uk|at|ch|be|pt|br|ar|mx|cz|hu|ro|ua|gr"
    r"|cat)(?![\w-]|\.\w)"
    r"(?:/[^\s<>\"“”«»\[\]*{}|\\^`]*)?"
)


def find_numbers(text: str, *, domains: bool = True) -> tuple[FoundNumber, ...]:
    """All of them in a text, in their order. ``domains`` takes bare names of hosts in small letters too."""
    found = [*_standard(text, _ISBN, "isbn"), *_standard(text, _ISSN, "issn"), *_dois(text)]
    found += [FoundNumber(*match.span("number"), "identifier", match["number"]) for match in _EBOOK.finditer(text)]
    taken = [(number.start, number.end) for number in found]
    patterns = (_URL, _DOMAIN) if domains else (_URL,)
    for pattern in patterns:
        for match in pattern.finditer(text):
            address = trimmed_address(match.group())
            end = match.start() + len(address)
            if all(end <= start or match.start() >= stop for start, stop in taken):
                whole = address if "://" in address else f"http://{address}"
                found.append(FoundNumber(match.start(), end, "url", whole))
                taken.append((match.start(), end))
    return tuple(sorted(found))


def trimmed_address(address: str) -> str:
    """An address without the marks of punctuation that the sentence around it added (RFC 3986, appendix C)."""
    while address:
        last = address[-1]
        if last in ".,;:!?'’…" or (last == ")" and address.count("(") < address.count(")")):
            address = address[:-1]
        else:
            break
    return address


def _standard(text: str, pattern: re.Pattern[str], kind: Literal["isbn", "issn"]) -> Iterator[FoundNumber]:
    for match in pattern.finditer(text):
        digits = re.sub(r"[^\dXx]", "", match["number"]).upper()
        if kind == "issn" and valid_issn(digits):
            yield FoundNumber(match.start("number"), match.end("number"), kind, f"{digits[:4]}-{digits[4:]}")
        if kind == "isbn" and valid_isbn(digits):
            yield FoundNumber(match.start("number"), match.end("number"), kind, digits)


def _dois(text: str) -> Iterator[FoundNumber]:
    for match in _DOI.finditer(text):
        number = trimmed_address(match["number"])
        start = match.start("number")
        yield FoundNumber(start, start + len(number), "doi", number)


def valid_isbn(digits: str) -> bool:
    """Whether ten or thirteen digits have the right check digit (ISO 2108)."""
    if re.fullmatch(r"\d{9}[\dX]", digits):
        return sum((10 - at) * _value(digit) for at, digit in enumerate(digits)) % 11 == 0
    if re.fullmatch(r"97[89]\d{10}", digits):
        return sum((3 if at % 2 else 1) * int(digit) for at, digit in enumerate(digits)) % 10 == 0
    return False


def valid_issn(digits: str) -> bool:
    """Whether eight digits have the right check digit (ISO 3297)."""
    return (
        re.fullmatch(r"\d{7}[\dX]", digits) is not None
        and sum((8 - at) * _value(digit) for at, digit in enumerate(digits)) % 11 == 0
    )


def _value(digit: str) -> int:
    return 10 if digit == "X" else int(digit)
