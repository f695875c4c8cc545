"""Character encodings: never another text than the one that was written."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.acquire.charset import decode
from edition.model.problem import Refusal

PASSAGES = Path(__file__).parent / "passages"
PLAIN = str.maketrans({"“": '"', "”": '"', "’": "'", "—": "-", "œ": "oe"})


def passages():
    """Every passage in every encoding that its first line names: (language, charset, text)."""
    return list(_passages())


def _passages():
    for path in sorted(PASSAGES.glob("*.txt")):
        charsets, text = path.read_text(encoding="utf-8").split("\n", 1)
        for charset in charsets.split():
            yield path.stem, charset, text


def encoded(text: str, charset: str) -> bytes:
    try:
        return text.encode(charset)
    except UnicodeEncodeError:
        return text.translate(PLAIN).encode(charset)


@pytest.mark.parametrize(("language", "charset", "text"), passages())
def test_a_passage_is_read_as_it_was_written(language, charset, text):
    data = encoded(text, charset)
    read, found = decode(data, "passage.txt")
    assert read == data.decode(charset)
    assert 0.8 <= found.probability < 1
    assert repr(language) in found.evidence or language in ("da", "en")


def attempt(data: bytes) -> tuple[str, str, list[str]]:
    """The text and its encoding, or the codes of the problems."""
    try:
        text, charset = decode(data, "x.txt")
    except Refusal as refusal:
        return "", "", [problem.code for problem in refusal.problems]
    return text, charset.name, []


@pytest.mark.parametrize(("language", "charset", "text"), passages())
def test_a_few_words_are_read_as_written_or_refused(language, charset, text):
    """Eight words at a time: the evidence may be too thin, but a wrong text never comes out."""
    words = encoded(text, charset).decode(charset).split()
    for at in range(0, len(words), 8):
        part = " ".join(words[at : at + 8])
        read, _, codes = attempt(part.encode(charset))
        assert codes == ["A004"] or read == part


@pytest.mark.parametrize("mark", [True, False])
@pytest.mark.parametrize("charset", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text", ["Grüße aus Køge\n“ἀρχή”\n", "Жил-был старик. И вот…\r\nОн умер.\r\n", "plain words\n"]
)
def test_unicode_with_and_without_a_mark(charset, mark, text):
    data = ("\ufeff" * mark + text).encode(charset)
    read, found = decode(data, "x.txt")
    assert (read, found.name) == (text, charset)
    assert data.decode(found.name).removeprefix("\ufeff") == text


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"one\ntwo Gr\xc3\xbc\xc3\x9fe\nthree \xff\n", 3),
        ("Grüße\n".encode() + "Grüße\n".encode("latin-1"), 2),
        (b"overlong \xc0\xaf\n", 1),
        (b"a surrogate\n\n\xed\xa0\x80\n", 3),
        (b"beyond Unicode \xf4\x90\x80\x80\n", 1),
        ("Жил-был старик".encode()[:-1], 1),
        (b"\xef\xbb\xbfmarked\nbut broken \xe9\n", 2),
    ],
)
def test_damaged_utf8_is_refused_at_its_line(data, line):
    with pytest.raises(Refusal) as caught:
        decode(data, "x.txt")
    problem = caught.value.problems[0]
    assert (problem.code, problem.place.file, problem.place.line) == ("A004", "x.txt", line)


def test_the_refusal_names_the_readings():
    with pytest.raises(Refusal) as caught:
        decode(b"an a\xf8 b", "x.txt")
    message = caught.value.problems[0].message
    assert "iso-8859-1" in message
    assert "byte 4" in message


def test_control_characters_stay_but_binary_data_does_not():
    assert decode(b"before\0after \x1b[2J\n", "x.txt")[0] == "before\0after \x1b[2J\n"
    with pytest.raises(Refusal):
        decode(bytes(range(32)) * 40, "x.bin")
    with pytest.raises(Refusal):
        decode(b"\0\xff\0\x80" * 40 + b"\x01", "x.bin")


@given(st.text())
def test_utf8_is_never_taken_for_anything_else(text):
    data = text.encode("utf-8", "replace")
    read, charset, codes = attempt(data)
    assert codes == ["A002"] or charset != "utf-8" or read == data.decode("utf-8").removeprefix("\ufeff")


@given(st.binary(max_size=200))
def test_any_bytes_give_their_own_text_or_a_refusal(data):
    read, charset, codes = attempt(data)
    assert codes or data.endswith(read.encode(charset))
