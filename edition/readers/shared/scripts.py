"""Scripts: which one a text is written in, where it changes, and which language it stands for.

A script is named as the Unicode names of its letters begin (LATIN, GREEK, CYRILLIC ...).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_LANGUAGES = {
    "HEBREW": "he",
    "ARABIC": "ar",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "zh",
    "HANGUL": "ko",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "ETHIOPIC": "am",
}
"""Scripts that one language of our sources is written in, and the languages that their letters alone cannot tell."""

_NEVER_ALONE = frozenset(
    {"LATIN", "FULLWIDTH", "MODIFIER", "MASCULINE", "FEMININE", "MICRO", "OHM", "ANGSTROM", "SCRIPT"}
)
"""Names that letters of Latin text begin with too ("MICRO SIGN", "MASCULINE ORDINAL INDICATOR")."""

_YIDDISH = re.compile(
    r"[\u05f0-\u05f2]|\u05d9\u05b4|\u05d0[\u05b7\u05b8]|\b\u05d0\u05d5\u05df\b|\b\u05d3\u05e2\u05e8\b"
)
_PERSIAN = re.compile(r"[\u067e\u0686\u0698\u06af\u06cc\u06a9]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_MODERN_GREEK = re.compile(
    r"(?i)\b(?:να|θα|δεν|δὲν|στο|στη|στην|στον|στὸ|στὴ|στὴν|στὸν|είναι|εἶναι|για|γιὰ|πως|πὼς|που|ποὺ|μια|μιὰ)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[\W\d_]*")


@dataclass(frozen=True, slots=True)
class ScriptRun:
    """A stretch of words in one script: its range in the text (code points), the script, its number of letters."""

    start: int
    end: int
    script: str
    letters: int


@lru_cache(maxsize=8192)
def script_of_letter(letter: str) -> str:
    """The script of one letter; letters of ideographic and syllabic scripts of Japan are one with each other."""
    name = unicodedata.name(letter, "?").split(" ", 1)[0]
    return "LATIN" if name in _NEVER_ALONE else name


def script_of(text: str) -> str:
    """The script that most letters of a text belong to, "" where it has none."""
    counts = _letters(text)
    return counts.most_common(1)[0][0] if counts else ""


def only_script_of(text: str) -> str:
    """The script that nine letters of ten belong to, "" where there is none."""
    counts = _letters(text)
    script, count = counts.most_common(1)[0] if counts else ("", 0)
    return script if count >= 0.9 * sum(counts.values()) else ""


def _letters(text: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for letter, count in Counter(text[:100_000]).items():
        if letter.isalpha():
            counts[script_of_letter(letter)] += count
    return counts


def script_runs(text: str, usual: str) -> Iterator[ScriptRun]:
    """The runs of whole words in other scripts than the ``usual`` one, in their order.

    Words with letters of two scripts belong to no run: they are misread letters as often as not.
    """
    run: ScriptRun | None = None
    for word in _WORD.finditer(text):
        scripts = {script_of_letter(letter) for letter in word.group() if letter.isalpha()}
        scripts = {"CJK"} if scripts and scripts <= {"CJK", "HIRAGANA", "KATAKANA"} else scripts
        script = scripts.pop() if len(scripts) == 1 else usual
        if run is not None and (script != run.script or not _BETWEEN.fullmatch(text, run.end, word.start())):
            yield run
            run = None
        if script != usual:
            letters = sum(map(str.isalpha, word.group()))
            begin = word.start() if run is None else run.start
            run = ScriptRun(begin, _with_marks(text, word.end()), script, letters + (run.letters if run else 0))
    if run is not None:
        yield run


def _with_marks(text: str, end: int) -> int:
    """The end of a word with the accents and vowel signs that are characters of their own."""
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return end


def language_of_script(text: str, script: str) -> str | None:
    """The language that a text in a script is in (BCP 47), None where the script does not tell (Latin, Cyrillic)."""
    if script == "GREEK":
        return _greek(text)
    if script == "HEBREW":
        return "yi" if len(_YIDDISH.findall(text)) > 0.02 * len(text) else "he"
    if script == "ARABIC":
        return "fa" if len(_PERSIAN.findall(text)) > 0.01 * len(text) else "ar"
    if script == "CJK" and _KANA.search(text):
        return "ja"
    return _LANGUAGES.get(script)


def _greek(text: str) -> str:
    """Polytonic accents and breathings are ancient Greek (grc), unless modern particles stand in the text."""
    if len(_MODERN_GREEK.findall(text)) > 0.01 * text.count(" "):
        return "el"
    letters = sum("\u0370" <= letter < "\u0400" or "\u1f00" <= letter < "\u2000" for letter in text)
    polytonic = sum("\u1f00" <= letter < "\u2000" for letter in unicodedata.normalize("NFC", text))
    return "grc" if polytonic > 0.04 * letters else "el"
