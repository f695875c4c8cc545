"""The character encoding of a source: marks and strict UTF-8 first, then evidence, never a guess in silence."""

import codecs
import re

from edition.acquire.legacy import Candidate, rank
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import BINARY_SOURCE, UNDECODABLE_SOURCE
from edition.model.source import Charset

_MARKS = (  # the longer ones first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SAMPLE = 200_000
_SURE = 0.8
"""The least probability at which an inferred encoding is used; below it the source is refused."""

_WHITE = "\t\n\r\f\v"
_SEQUENCE = re.compile(rb"[\xc0-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf7][\x80-\xbf]{3}")
_USUAL_SEQUENCE = re.compile(rb"[\xc2-\xd4][\x80-\xbf]|\xe1[\xb8-\xbf][\x80-\xbf]|\xe2\x80[\x80-\xbf]")
"""Latin, Greek, Cyrillic letters and general punctuation in UTF-8."""
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")


def decode(data: bytes, name: str) -> tuple[str, Charset]:
    """The text of ``data`` without a byte order mark, and its character encoding (a name of Python's codecs).

    In this order: a byte order mark; strict UTF-8; UTF-16 or UTF-32 without a mark; an 8-bit encoding, if the evidence
    for one is clear. ``Charset.probability`` is 1 where the encoding was not inferred. Raises Refusal: BINARY_SOURCE,
    or UNDECODABLE_SOURCE with the line where UTF-8 breaks off, or with the encodings that are equally likely.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            text = _strict(data[len(mark) :], charset, name)
            _refuse_controls(text, name)
            return text, Charset(charset, "byte order mark", 1.0)
    wide = _wide(data)
    if wide is not None:
        return wide
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _other_than_utf8(data, error, name)
    _refuse_controls(text, name)
    return text, Charset("utf-8", "all bytes are ASCII" if data.isascii() else "valid UTF-8", 1.0)


def _strict(data: bytes, charset: str, name: str) -> str:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(charset, "replace")
        line = before.count("\n") + 1
        message = f"marked as {charset.upper()}, but byte {error.start} breaks it: {error.reason}"
        raise Refusal(Problem(UNDECODABLE_SOURCE, Place(name, line), message)) from None


def _wide(data: bytes) -> tuple[str, Charset] | None:
    """UTF-16 or UTF-32 without a mark: NUL bytes stand in every second or fourth place only."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if len(data) < 4 or b"\0" not in sample:
        return None
    for charset in _WIDE:
        try:
            text = data.decode(charset)
        except UnicodeDecodeError:
            continue
        shown = text[:_SAMPLE]
        plain = sum(character.isalnum() or character in " .,;:-'\"()!?\r\n\t" for character in shown)
        ascii_share = sum(character.isascii() for character in shown) / len(shown)
        if plain > 0.9 * len(shown) and ascii_share > 0.05 and "\0" not in shown and _few_scripts(shown):
            return text, Charset(charset, "NUL bytes stand where this encoding has them", 0.99)
    return None


def _few_scripts(text: str) -> bool:
    """Letters of one reading of the bytes come from few blocks of 256 code points; of a wrong one from many."""
    letters = [ord(character) >> 8 for character in text if character.isalpha()]
    blocks = {block for block in letters if block < 0x20}
    ideographs = sum(block >= 0x30 for block in letters)
    return len(blocks) <= 6 and ideographs <= 0.1 * len(letters)


def _refuse_controls(text: str, name: str) -> None:
    """A few control characters are kept (``encoding`` replaces them and says so); many mean that this is no text."""
    controls = sum(character < " " and character not in _WHITE for character in text[:_SAMPLE])
    nuls = text.count("\0", 0, _SAMPLE)
    length = min(len(text), _SAMPLE)
    if (controls > 64 and controls > 0.3 * length) or (nuls > 8 and nuls > 0.1 * length):
        message = f"{controls:,} of its first {length:,} characters are control characters"
        raise Refusal(Problem(BINARY_SOURCE, Place(name), message))


def _other_than_utf8(data: bytes, error: UnicodeDecodeError, name: str) -> tuple[str, Charset]:
    """Not valid UTF-8: damaged UTF-8 is refused at its line, 8-bit text is read where the evidence is clear."""
    if b"\0" in data:
        message = "the file has NUL bytes and is neither UTF-8, UTF-16 nor UTF-32"
        raise Refusal(Problem(BINARY_SOURCE, Place(name), message))
    if _looks_like_utf8(data):
        raise _damaged(data, error, name)
    candidates = rank(data)
    best = candidates[0] if candidates else None
    if best is None or best.probability < _SURE:
        raise _undecided(candidates, error, data, name)
    return data.decode(best.charset), Charset(best.charset, best.evidence, round(min(best.probability, 0.99), 4))


def _looks_like_utf8(data: bytes) -> bool:
    """Whether the bytes beyond ASCII are damaged UTF-8, or UTF-8 mixed with something else, rather than 8-bit text.

    Either all of them have the shape of UTF-8 (RFC 3629, section 3; overlong forms and surrogates have it too), or a
    fair part forms characters that prose has. In 8-bit prose such pairs come about by chance, but seldom: less than one
    to twenty bytes in every encoding that ``legacy`` knows.
    """
    if not _BEYOND_ASCII.search(_SEQUENCE.sub(b"", data)):
        return True
    rest, formed = _USUAL_SEQUENCE.subn(b"", data)
    return formed > 0 and 4 * formed >= sum(map(len, _BEYOND_ASCII.findall(rest)))


def _damaged(data: bytes, error: UnicodeDecodeError, name: str) -> Refusal:
    start = data.rfind(b"\n", 0, error.start) + 1
    line = data.count(b"\n", 0, start) + 1
    column = len(data[start : error.start].decode("utf-8", "replace")) + 1
    found = " ".join(f"{byte:02X}" for byte in data[error.start : error.end])
    message = f"damaged UTF-8: byte {error.start} ({found}) belongs to no character ({error.reason})"
    return Refusal(Problem(UNDECODABLE_SOURCE, Place(name, line, column), message, "repair the line and save as UTF-8"))


def _undecided(candidates: tuple[Candidate, ...], error: UnicodeDecodeError, data: bytes, name: str) -> Refusal:
    line = data.count(b"\n", 0, error.start) + 1
    likely = [f"{item.charset} ({item.sample!r})" for item in candidates[:3] if item.probability > 0.01]
    choice = f"it could be {' or '.join(likely)}" if likely else "no encoding that is known here fits it"
    message = f"not UTF-8 (byte {error.start} is {data[error.start]:02X}), and {choice}"
    return Refusal(Problem(UNDECODABLE_SOURCE, Place(name, line), message, "save the file as UTF-8"))
