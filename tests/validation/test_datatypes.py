"""Datatypes against jing, an independent implementation: each value a line, one run for all."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from edition.validation.relaxng.datatypes import XSD, DatatypeError, datatype
from edition.validation.relaxng.regex import PatternError, Regex

VALUES = """
1|0|-1|+1|01|1.5|-.5|5.|.|1e5|1E-3|1e|INF|-INF|+INF|NaN|true|false|True|1 2|12345678901234567890|-128|128|255|256|32768
2147483648|4294967296|18446744073709551616|a|A1|1a|a:b|a:b:c|:a|a:|_x|-x|x-y.z|år|Ω|a b|ab/cd|#|#a|##|#a#b|a#b|%|%20|%zz
http://example.org|http://example.org/a b|http://|//|///a|//host|//host/a|mailto:x@y|urn:x|urn:|4:5|x:|[x]|a[x]|http://[::1]/|{x}
http://a/b?c=d&e#f|http://é/ü|a|b|c^d|http://example.org:80/|http://example.org:x/|http://u@h:1/p|http://u:p@h/|?|?q|./a:b|../x|a//b
\\\\server|C:\\x|a\\b|<>|"x"|`|~|''|é|http://a/%C3%A9|javascript:x|1781-05-12|1781-5-12|2020-02-30|2020-02-29|2019-02-29
1900-02-29|2000-02-29|-0044-03-15|0000-01-01|-0001-02-29|-0004-02-29|-0005-02-29|10000-01-01|010000-01-01|1781-05-12Z
1781-05-12+14:00|1781-05-12+14:01|1781-05-12-13:59|1781-05-12+15:00|1781-00-12|1781-13-12|1781-12-32|1781|-1781|178|01781
1781-05|1781-13|--05|--05--|--13|---12|---32|--02-29|--02-30|--04-31|12:30:00|12:30|24:00:00|24:00:01|23:59:60|12:30:00.123
12:30:00Z|12:30:00+01:00|1781-05-12T12:30:00|1781-05-12T12:30:00.5Z|1781-05-12T24:00:00|1781-05-12 12:30:00|P1Y|P|PT
P1YT|P1Y2M3DT4H5M6.7S|-P1D|P1S|PT1S|P1.5D|PT1.5S|de|sv-FI|grc-Latn|x-klingon|german-language|toolonglanguage|d|de-|-de|de--at|de_AT
zh-Hant-TW|abcd|ABCD|abc|0F|0G|YWJj|YWJ=|YW==|Y===|YWJjZA==|  x  |x  y
"""
TYPES = """string token normalizedString boolean decimal float double integer nonNegativeInteger positiveInteger
nonPositiveInteger negativeInteger long int short byte unsignedLong unsignedInt unsignedShort unsignedByte date time
dateTime gYear gYearMonth gMonth gMonthDay gDay duration anyURI language Name NCName NMTOKEN NMTOKENS hexBinary
base64Binary"""
PATTERNS = [
    r"[^\p{C}\p{Z}]+",
    r"\S+",
    r"(\-?[\d]+/\-?[\d]+)",
    r"[\d]+[a-z]*[\d]*(\.[\d]+[a-z]*[\d]*){0,3}",
    r"[a-z][a-z0-9\+\.\-]*",
    r"\i\c*",
    r"[\i-[:]][\c-[:]]*",
    r"\p{Lu}\P{Lu}*",
    r"[a-c-[b]]+|\w{2,3}",
    r".*[\-0-9]?",
    r"(a|b)*a:?b?",
    r"\d{4}-\d\d(-\d\d)?",
]
BEYOND_JING = {("date", "1781-05-12-13:59")}  # jing's time zones end at -12:59


def values() -> list[str]:
    found = [value for line in VALUES.strip().splitlines() for value in line.split("|")]
    return [*dict.fromkeys(found), "", " ", "a\u00a0b", "Åb", "ß1", "٣", "a\u0301"]


def cases() -> list[tuple[str, str, str]]:
    """Name of the element, the RELAX NG for its content, and a value."""
    made = [(f"t{index}", f'<data type="{name}"/>', name) for index, name in enumerate(TYPES.split())]
    made += [
        (f"p{index}", f'<data type="token"><param name="pattern">{escape(pattern)}</param></data>', pattern)
        for index, pattern in enumerate(PATTERNS)
    ]
    return made


@pytest.fixture(scope="module")
def jing(tmp_path_factory) -> set[tuple[str, str]]:
    """The (type or pattern, value) pairs that jing refuses."""
    if shutil.which("java") is None:
        pytest.skip("no Java: jing cannot be asked")
    folder = tmp_path_factory.mktemp("jing")
    elements = "".join(f'<element name="{name}">{content}</element>' for name, content, _ in cases())
    grammar = (
        f'<element name="all" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="{XSD}">'
        f"<zeroOrMore><choice>{elements}</choice></zeroOrMore></element>"
    )
    pairs = [(name, key, value) for name, _, key in cases() for value in values()]
    lines = "\n".join(f"<{name}>{escape(value)}</{name}>" for name, _, value in pairs)
    (folder / "all.rng").write_text(grammar, encoding="utf-8")
    (folder / "all.xml").write_text(f"<all>\n{lines}\n</all>", encoding="utf-8")
    command = [str(Path(sys.executable).with_name("pyjing")), "-i", str(folder / "all.rng"), str(folder / "all.xml")]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    refused = {int(match[1]) for match in re.finditer(r"all\.xml:(\d+):\d+: error", said)}
    assert refused, said
    return {(key, value) for index, (_, key, value) in enumerate(pairs, start=2) if index in refused}


@pytest.mark.parametrize("name", TYPES.split())
def test_types_agree_with_jing(jing, name):
    ours = datatype(XSD, name)
    differing = [
        value
        for value in values()
        if ours.allows(value) == ((name, value) in jing) and (name, value) not in BEYOND_JING
    ]
    assert differing == []


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_agree_with_jing(jing, pattern):
    ours = datatype(XSD, "token", [("pattern", pattern)])
    assert [value for value in values() if ours.allows(value) == ((pattern, value) in jing)] == []


@pytest.mark.parametrize(
    ("name", "parameters", "good", "bad"),
    [
        ("integer", [("minInclusive", "0"), ("maxExclusive", "3")], ["0", "2"], ["-1", "3"]),
        (
            "double",
            [("minInclusive", "0"), ("maxInclusive", "1")],
            ["0", "1e-1", "1.0"],
            ["-0.1", "1.01", "INF", "NaN"],
        ),
        ("decimal", [("totalDigits", "3"), ("fractionDigits", "1")], ["12.5", "012.50"], ["1234", "1.25"]),
        ("string", [("length", "2")], ["ab", "ås"], ["a", "abc"]),
        ("string", [("minLength", "1"), ("maxLength", "2")], ["a", "ab"], ["", "abc"]),
        ("NMTOKENS", [("maxLength", "2")], ["a b"], ["a b c", ""]),
    ],
)
def test_parameters(name, parameters, good, bad):
    ours = datatype(XSD, name, parameters)
    assert [ours.allows(value) for value in good] == [True] * len(good)
    assert [ours.allows(value) for value in bad] == [False] * len(bad)


@pytest.mark.parametrize(
    ("library", "name", "parameters"),
    [
        (XSD, "number", []),
        ("", "integer", []),
        ("http://example.org", "x", []),
        (XSD, "token", [("pattern", "[a")]),
        (XSD, "token", [("pattern", r"\p{Xx}")]),
        (XSD, "token", [("pattern", r"\p{IsKlingon}")]),
        (XSD, "token", [("length", "x")]),
        (XSD, "token", [("colour", "1")]),
    ],
)
def test_unknown_datatypes_are_refused(library, name, parameters):
    with pytest.raises(DatatypeError):
        datatype(library, name, parameters)


@pytest.mark.parametrize(
    "source", ["(", ")", "*", "a{2", "a{x}", "[]", "[b-a]", "[^]", r"\q", r"\p{L", "a**", "{", "]"]
)
def test_broken_patterns_are_refused(source):
    with pytest.raises(PatternError):
        Regex(source)


def test_no_pattern_takes_long():
    assert Regex("(a*)*b").matches("a" * 20_000) is False
    assert Regex("(a|a)*").matches("a" * 20_000) is True


@pytest.mark.parametrize(
    ("name", "one", "other", "same"),
    [
        ("integer", "1", "01", True),
        ("decimal", "1.0", "1", True),
        ("boolean", "true", "1", True),
        ("boolean", "true", "0", False),
        ("token", " a  b ", "a b", True),
        ("string", " a", "a", False),
    ],
)
def test_equality_of_values(name, one, other, same):
    assert datatype(XSD, name).same(one, other) is same
