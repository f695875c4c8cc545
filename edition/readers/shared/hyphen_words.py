"""What grammars say of hyphens, language by language, as data for ``hyphens``. Keys are primary language tags."""

import re

CONJUNCTIONS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "and or to nor but as",
        "sv": "och eller samt till som respektive resp",
        "de": "und oder bzw sowie wie bis beziehungsweise noch als u",
        "nl": "en of dan tot noch alsook",
        "da": "og eller samt til som",
        "nb": "og eller samt til som",
        "nn": "og eller samt til som",
        "no": "og eller samt til som",
        "fi": "ja tai sekä eli että",
        "fr": "et ou",
        "es": "y e o u",
        "pt": "e ou",
        "it": "e o ed",
        "pl": "i lub oraz albo czy",
        "ru": "и или",
        "cs": "a i nebo či",
    }.items()
}
"""Words that may follow a suspended hyphen ("pre- and post-war")."""

HYPHENED: dict[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:{forms})\Z")
    for language, forms in {
        "en": r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|self-(?!ish)\w+|\w+-in-\w+|\w+-of-\w+"
        r"|ex-[a-z]{4,}|(?:quasi|anglo|franco|russo|socio|politico)-\w{4,}",
        "fr": r"\w+-(?:t-)?(?:il|ils|elle|elles|on|nous|vous|je|tu|moi|toi|lui|leur|mêmes?|ci|là)"
        r"|(?:c')?est-(?:à|ce)(?:-\w+)?"
        r"|(?:peut|bien)-être|au-(?:de\w+|delà)|là-\w+|(?:quelques|vis|celui|celle|ceux|celles)-\w+|\w+-à-\w+"
        r"|(?:vingt|trente|quarante|cinquante|soixante|quatre|dix)-\w+|avant-\w{4,}|saint[es]?-\w+",
        "pt": r"\w+-lhes?|\w+(?:ou|ar|er|ir|ia|ei|eu|iu|ndo|va)-(?:se|me|te|nos)|\w+(?:am|em|ão|õe)-(?:se|me|n[oa]s?)"
        r"|\w+[áêí]-l[oa]s?|(?:ex|vice|recém)-\w+",
        "ru": r"из-(?:за|под)|(?:кто|что|как|где|куда|когда|откуда|почему|чей|как(?:ой|ая|ое|ие|ого|ому|им)"
        r"|к(?:ого|ому)|ч(?:его|ему)|чем|кем)-то|\w+-(?:либо|нибудь|таки)|кое-\w+|по-\w+(?:ски|цки|ому|ему)"
        r"|(?:северо|юго|социал|царь|\w{3,}ско)-\w+"
        r"|во-(?:первых|вторых|третьих)",
        "pl": r"\w{3,}(?:sko|cko|zno)-\w+",
        "es": r"(?:franco|anglo|hispano|ruso|ex)-\w{4,}",
        "it": r"(?:franco|anglo|italo|russo|ex)-\w{4,}",
        "nl": r"\w*a-a\w*|\w*e-e\w*|\w*i-i\w*|\w*o-o\w*|\w*u-u\w*|(?:oud|niet|ex)-\w+",
        "de": r"(?:ex|nicht)-\w+",
        "sv": r"(?:icke|ex)-\w+",
        "da": r"(?:ikke|eks)-\w+",
        "nb": r"(?:ikke|eks)-\w+",
    }.items()
}
"""Forms that keep their hyphen wherever they stand: inversion and enclitics, particles, numbers, fixed compounds."""

PERHAPS_HYPHENED: dict[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:{forms})\Z")
    for language, forms in {
        "en": r"(?:non|half|well|ill|all|cross|so|semi|anti|counter|vice|post|pre|co|re|far|long|short|old|new|high|low"
        r"|left|right|middle|working|ruling)-\w{3,}",
        "fr": r"(?:ex|vice|non|demi|mi|semi|sous|contre|nord|sud|est|ouest|grande?s?|petite?s?|beau|belle|arrière|anti"
        r"|franco|anglo|après|mieux)-\w{3,}|\w+-(?:les?|la|y|en|ce|t)",
        "pt": r"\w+-(?:se|me|te|l[oa]s?)|(?:bem|mal|além|pós|pré)-\w+",
        "ru": r"\w+-(?:ка|де)",
        "de": r"\w*[aeiou]-[aeiou]\w*",
    }.items()
}
"""Forms that are written with a hyphen as often as not."""

COMPOUNDS_TAKE_HYPHENS = frozenset({"en", "fr", "ru", "pl", "ro", "it", "es", "pt"})
"""Languages that join two words by a hyphen, if at all; the others write a compound as one word."""

THREE_BECOME_TWO = frozenset({"sv", "nb", "nn", "no", "da", "de"})
"""Languages that write two of three equal consonants where a compound would have three (German before 1996, and only
before a vowel); the third comes back where the word is divided ("Schiff-fahrt" for "Schiffahrt", "till-låta").
"""

PATTERNS: dict[str, str] = {"no": "nb", "la": "it", "grc": "el", "nn": "nn", "be": "be", "uk": "uk"}
"""Whose Pyphen patterns serve a language that has none under its own tag (Latin divides like Italian)."""

RARELY_HARD = frozenset({"sv", "de", "nl", "da", "nb", "nn", "no", "fi", "la"})
"""Languages in which few of the hyphens at line ends belong to the word."""
