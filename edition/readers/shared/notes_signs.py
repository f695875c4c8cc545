"""Signs of notes in marked-up text: where one stands, what it looks like, and how far it looks like a note's sign.

Raised figures are mostly notes; raised letters after a figure are ordinals (30th, 1er, XXe, 2o), raised figures after
a figure or a unit are exponents. What the looks leave open, the matching of signs and bodies decides (``notes``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edition.model.inline import Anchor, Content, Formula, Highlight, Inline, Link, NoteReference, Text
from edition.readers.shared.notes_content import HOLDERS, plain, texts

SYMBOLS = r"\*{1,4}|†{1,3}|‡{1,3}|§{1,2}|¶|‖"
_SIGN = re.compile(rf"[\[(]?\s*(?P<sign>\d{{1,3}}|{SYMBOLS}|[a-z]|[ivx]{{2,5}}|[⁰¹²³⁴-⁹]{{1,3}})\s*[\])]?[.:]?")
_TEX_RAISED = re.compile(
    r"\s*(?:<sup>)?\s*(?:\{\s*\})?\s*\^\s*\{?\s*(?:\\(?:text|mathrm|textrm|rm)\s*\{?\s*)?"
    rf"(?P<sign>\d{{1,3}}|{SYMBOLS}|\\dagger|\\ddagger|\\ast|\\star|[^\W\d_]{{1,4}})\s*\}}*\s*(?:</sup>)?\s*"
)
_TEX_SYMBOLS = {"\\dagger": "†", "\\ddagger": "‡", "\\ast": "*", "\\star": "*"}
_ORDINAL = re.compile(
    r"(?:th|st|nd|rd|er|ers|re|res|e|es|me|ème|ième|nde?|o|os|a|as|te|de|st[ea]|ten|en|й|я|е|го|ой|ую|м)\.?", re.I
)
_ROMAN_OR_FIGURE = re.compile(r"(?:\d|\b[IVXLCDM]+|\b(?:n|N|Mm?|D|M[mg]r|[SC]t|C[io]e|[Vv]v?e))$")
_UNIT = re.compile(r"(?:\d|\b(?:[kcdm]?m|ha|s|cm|km|mm)|[)\]]|\b[a-zA-Z]\s?[=+]?)$")
_IN_TEXT: tuple[tuple[str, float, re.Pattern[str]], ...] = (
    ("raised figures", 2.5, re.compile(r"(?<=\S)(?P<sign>[⁰¹²³⁴-⁹]{1,3})\)?")),
    ("sign in square brackets", 1.6, re.compile(rf"\[(?P<sign>\d{{1,3}}|[a-z]|{SYMBOLS})\](?![\[(:])")),
    ("capital in square brackets", 1.6, re.compile(r"(?<=\S)\[(?P<sign>[A-Z])\](?![\[(:\w])")),
    ("a dagger", 1.6, re.compile(r"(?<=\S)(?P<sign>[†‡]{1,3})")),
    ("an asterisk", 1.0, re.compile(r"(?<=[^\s*(\[])(?P<sign>\*{1,3})\)?(?=[\s.,;:!?»”\"’)]|$)")),
    ("figure in round brackets", 0.2, re.compile(r"(?<=\S)\s?\((?P<sign>\d{1,2}|\*{1,3})\)(?=[\s.,;:!?»”\"]|$)")),
    ("figure after punctuation", 0.2, re.compile(r"(?<=[^\W\d][.,;:!?»”\"’])(?P<sign>\d{1,3})(?=[\s»”\"’)]|$)")),
    ("figure between spaces", -0.4, re.compile(r"(?<=[^\W\d][.;!?»”])\s(?P<sign>\d{1,2})(?=\s+\S)")),
    ("figure before wide space", -0.4, re.compile(r"(?<=[^\W\d][\w,])\s(?P<sign>\d{1,2})(?=\s{2,}\S)")),
    ("figure after a word", 0.0, re.compile(r"(?<=[^\W\d]{2})(?P<sign>\d{1,3})(?=[\s.,;:!?»”\"’)]|$)")),
)

_NOTE_TARGET = re.compile(r"f(?:oo)?t?n|note|ref|anm", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: as printed, the range of the source that it takes up (brackets included), how it was found, and the
    log-odds that it belongs to a note.
    """

    printed: str
    start: int
    end: int
    form: str
    weight: float


def ordinal(raised: str, before: str) -> bool:
    """Whether raised letters make an ordinal or an abbreviation of what stands before them."""
    return bool(_ORDINAL.fullmatch(raised.strip()) and _ROMAN_OR_FIGURE.search(before.rstrip()[-8:]))


def signs(content: Content, source_text: str) -> Iterator[Sign]:
    """Every sign in a content that may call a note, in order."""
    yield from _signs(content, source_text, "")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Neighbouring Texts (an escape parts them in the source, not for a reader) as one string with its offsets."""

    words: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.offsets[start], self.offsets[end - 1] + 1


def _stretch(content: Content, index: int, source_text: str) -> tuple[_Stretch, int]:
    """The stretch that begins at an inline, and how many inlines it takes."""
    words: list[str] = []
    offsets: list[int] = []
    count = 0
    for part in content[index:]:
        if not isinstance(part, Text) or part.replacement is not None:
            break
        if offsets and source_text[offsets[-1] + 1 : part.span.start].strip("\\"):
            break
        words.append(source_text[part.span.start : part.span.end])
        offsets.extend(range(part.span.start, part.span.end))
        count += 1
    return _Stretch("".join(words), tuple(offsets)), count


def _signs(content: Content, source_text: str, before: str) -> Iterator[Sign]:
    index = 0
    while index < len(content):
        inline = content[index]
        stretch, count = _stretch(content, index, source_text)
        if count:
            yield from _in_text(stretch, before)
            before = (before + stretch.words)[-20:]
            index += count
            continue
        if (sign := whole_sign(inline, source_text, before)) is not None:
            yield sign
        elif isinstance(inline, HOLDERS) and not isinstance(inline, (Formula, NoteReference)):
            yield from _signs(inline.content, source_text, before)
        before = (before + plain((inline,), source_text))[-20:]
        index += 1


def _in_text(stretch: _Stretch, before: str) -> Iterator[Sign]:
    whole = before + stretch.words
    taken: list[tuple[int, int]] = []
    for form, weight, pattern in _IN_TEXT:
        for match in pattern.finditer(whole, len(before)):
            first, last = match.start() - len(before) + match.group()[:1].isspace(), match.end() - len(before)
            if form == "raised figures" and match.group().endswith(")") and _is_open(whole[: match.start()]):
                last -= 1
            if any(first < end and start < last for start, end in taken):
                continue
            taken.append((first, last))
            start, end = stretch.span(first, last)
            yield Sign(match.group("sign"), start, end, form, weight + _context(form, whole[: match.start("sign")]))


def _is_open(before: str) -> bool:
    """Whether a bracket is open: then the bracket after a sign closes it, and is none of the sign's."""
    return before.count("(") > before.count(")")


def _context(form: str, before: str) -> float:
    """What the characters before a sign say about it."""
    if form == "raised figures" and _UNIT.search(before.rstrip()[-6:]):
        return -2.6
    if form.startswith("figure") and re.search(
        r"(?:\d|\b(?:n|no|nr|vol|p|pp|s|S|art|cap|kap|fig|ch)\.?)\s?$", before[-8:], re.I
    ):
        return -2.5
    return 0.0


def whole_sign(inline: Inline, source_text: str, before: str) -> Sign | None:
    """An inline that is nothing but a sign: raised, a formula, or a link to a note."""
    if isinstance(inline, Formula):
        return _formula_sign(inline, source_text)
    if isinstance(inline, Link):
        return _link_sign(inline, source_text) if "#" in inline.target else None
    if not isinstance(inline, Highlight):
        return None
    if "superscript" not in inline.rend:
        return _wrapped(inline, source_text, before)
    found = _read_whole(inline.content, source_text)
    if found is None:
        return None
    printed, start, end = found
    weight = 3.0 if not printed.isalpha() else 0.5
    if printed.isalpha() and ordinal(printed, before):
        weight = -6.0
    elif printed.isdigit() and _UNIT.search(before[-6:]):
        weight = -0.5
    return Sign(printed, start, end, "raised", weight)


def _read_whole(content: Content, source_text: str) -> tuple[str, int, int] | None:
    """The sign that a content is nothing but, and its range."""
    pieces = list(texts(content))
    match = _SIGN.fullmatch(plain(content, source_text).replace("\\", "").strip())
    return (match.group("sign"), pieces[0].span.start, pieces[-1].span.end) if pieces and match else None


def _link_sign(inline: Link, source_text: str) -> Sign | None:
    found = _read_whole(inline.content, source_text)
    if found is None:
        return None
    return Sign(*found, "link", 3.0 if _NOTE_TARGET.search(inline.target) else 1.2)


def _wrapped(inline: Highlight, source_text: str, before: str) -> Sign | None:
    """A raised sign inside bold or italics."""
    return whole_sign(inline.content[0], source_text, before) if len(inline.content) == 1 else None


def _formula_sign(inline: Formula, source_text: str) -> Sign | None:
    pieces = list(texts(inline.content))
    words = plain(inline.content, source_text)
    match = _TEX_RAISED.fullmatch(words)
    if not pieces or not match:
        return None
    printed = _TEX_SYMBOLS.get(match.group("sign"), match.group("sign"))
    weight = -6.0 if len(printed) > 1 and printed.isalpha() else 2.5
    return Sign(printed, pieces[0].span.start, pieces[-1].span.end, "raised formula", weight)


def tex_raised(inline: Formula, source_text: str) -> tuple[int, int] | None:
    """The place of the letters in a formula that only raises them (``^{th}``); None for a real formula."""
    pieces = list(texts(inline.content))
    match = _TEX_RAISED.fullmatch(plain(inline.content, source_text))
    if len(pieces) != 1 or not match:
        return None
    return pieces[0].span.start + match.start("sign"), pieces[0].span.start + match.end("sign")


_OPENINGS: tuple[tuple[str, float, re.Pattern[str]], ...] = (
    ("raised", 2.8, re.compile(r"(?P<sign>[⁰¹²³⁴-⁹]{1,3})\s*[.)]?\s*(?=\S)")),
    ("square brackets", 1.6, re.compile(rf"\[(?P<sign>\d{{1,3}}|[a-z]|{SYMBOLS})\][.:)]?\s*(?=\S)")),
    ("capital in square brackets", 1.6, re.compile(r"\[(?P<sign>[A-Z])\][.:)]?\s+(?=\S)")),
    ("symbol", 1.6, re.compile(rf"(?P<sign>{SYMBOLS})\)?[.:]?\s*(?=[^\s*])")),
    ("round brackets", 0.4, re.compile(r"\((?P<sign>\d{1,3}|\*{1,3}|[a-z])\)\s*(?=\S)")),
    ("figure and stop", 0.0, re.compile(r"(?P<sign>\d{1,3})\s?[.):]\s+(?=\S)")),
    ("figure", -0.5, re.compile(r"(?P<sign>\d{1,3})(?:\s+|(?=[A-ZÀ-ÖØ-ÞА-Я„“«\"]))(?=\S)")),
)


def opening(content: Content, source_text: str) -> Sign | None:
    """The sign that a paragraph begins with, if it begins with one and has words after it."""
    content = _from_words(content, source_text)
    if not content:
        return None
    first = content[0]
    stretch, count = _stretch(content, 0, source_text)
    if count:
        words = stretch.words.lstrip()
        skipped = len(stretch.words) - len(words)
        for form, weight, pattern in _OPENINGS:
            if match := pattern.match(words + ("x" if len(content) > count else "")):
                start, end = stretch.span(skipped, skipped + min(match.end(), len(words)))
                return Sign(match.group("sign"), start, end, form, weight)
        return None
    sign = whole_sign(first, source_text, "")
    if sign is None or len(content) == 1 or sign.weight < 0:
        return None
    return _with_stop(sign, content[1], source_text)


def _from_words(content: Content, source_text: str) -> Content:
    """A content without the anchors, and the white space between them, that it begins with."""
    start = 0
    while start < len(content) and isinstance(content[start], Anchor):
        start += 1
        following = content[start : start + 1]
        start += any(isinstance(part, Text) for part in following) and not plain(following, source_text).strip()
    return content[start:] if start else content


def _with_stop(sign: Sign, following: Inline, source_text: str) -> Sign:
    """A stop, colon or bracket directly after the sign belongs to it."""
    end = sign.end
    if isinstance(following, Text) and following.replacement is None:
        match = re.match(r"[.:)\]]?\s*", source_text[following.span.start : following.span.end])
        if match and match.end() and (match.group().strip() or sign.form != "raised"):
            end = following.span.start + match.end()
    return Sign(sign.printed, sign.start, end, sign.form, 3.0)
