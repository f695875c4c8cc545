"""The id of a source, made from the name of its file."""

import hashlib
import re
import unicodedata
from pathlib import PurePath

_LETTERS = (
    r"A-Za-zÀ-ÖØ-öø-ıĴ-ľŁ-ňŊ-žƀ-ǃǍ-ǰǴǵǺ-ȗɐ-ʨ"  # Latin
    r"Ḁ-ẛẠ-ỹ"
    r"\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u1f00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57"
    r"\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb"
    r"\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc"  # Greek
    r"Ё-ЌЎ-яё-ќў-ҁҐ-ӄӇӈӋӌӐ-ӫӮ-ӵӸӹ"  # Cyrillic
    r"Ա-Ֆա-ֆא-תء-غف-يअ-हა-ჶ"  # Armenian, Hebrew, Arabic, Devanagari, Georgian
    r"ぁ-ゔァ-ヺㄅ-ㄬ一-龥가-힣"
)
"""The letters that XML names may hold by every edition of XML 1.0 (appendix B of the fourth, which libxml2 and Jing
still keep to). A letter outside, such as U+0219, is written with its base letter."""

_ALLOWED = re.compile(f"[{_LETTERS}0-9_-]")
_START = re.compile(f"[{_LETTERS}_]")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])", re.IGNORECASE)
_LONGEST = 120
"""Bytes of UTF-8: with the longest ending of an output this stays well below the 255 that file systems allow."""


def identifier(file_name: str) -> str:
    """The id of the source in a file of this name (no folders): valid as an xml:id and as a file name everywhere.

    The name without its last ending, in NFC. Letters of any script, the digits 0-9, "_" and "-" stay; a letter that
    not every XML processor takes is written with its base letter, and each run of other characters becomes one "-".
    An id must not begin with a digit or "-" (Namespaces in XML, NCName) nor be a name that Windows reserves: such a
    one gets the prefix "t". A long name is cut and gets eight digits of its SHA-256, so that two long names differ.
    """
    stem = unicodedata.normalize("NFC", PurePath(file_name).stem)
    name = re.sub("-{2,}", "-", "".join(map(_allowed, stem))).strip("-") or "text"
    if not _START.match(name) or _RESERVED.fullmatch(name):
        name = f"t{name}"
    if len(name.encode("utf-8")) > _LONGEST:
        digest = hashlib.sha256(stem.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        name = name.encode("utf-8")[: _LONGEST - 9].decode("utf-8", "ignore").rstrip("-") + "-" + digest
    return name


def _allowed(character: str) -> str:
    if _ALLOWED.match(character):
        return character
    base = "".join(part for part in unicodedata.normalize("NFKD", character) if _START.match(part))
    return base or "-"
