"""Attribute values as the TEI datatypes want them (Guidelines, appendix E)."""

import re
import unicodedata
from datetime import date

_ISO = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$|^und$")
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


def word(value: str) -> str:
    """One word without white space or control characters (teidata.word), "" where nothing is left."""
    return "-".join(words(value))


def words(value: str) -> list[str]:
    """The words of a value: separators (Z) and control characters (C) part them."""
    plain = "".join(" " if unicodedata.category(character)[0] in "CZ" else character for character in value)
    return plain.split()


def iso_date(value: str | None) -> str | None:
    """The value where it is YYYY, YYYY-MM or YYYY-MM-DD of a day that exists (teidata.temporal.w3c), else None."""
    match = _ISO.match(value or "")
    if match is None:
        return None
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return None
    return value


def language(value: str | None) -> str | None:
    """The value where it has the form of a BCP 47 tag (teidata.language), else None."""
    return value if value and _LANGUAGE.match(value) else None


def slug(value: str, longest: int = 32) -> str:
    """ASCII letters, digits and hyphens for a readable part of an xml:id, "" where nothing is left."""
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_IN_NAMES.sub("-", plain).strip("-")[:longest].strip("-")


def certainty(probability: float | None) -> str | None:
    """@cert (teidata.certainty) for a probability: none from 0.9 up, high from 0.75, medium from 0.5, else low."""
    if probability is None or probability >= 0.9:
        return None
    if probability >= 0.75:
        return "high"
    return "medium" if probability >= 0.5 else "low"
