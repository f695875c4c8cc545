"""Whatever the text, every character of it goes somewhere, exactly once: encode refuses anything else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from edition.encoding import encode
from edition.readers import pdf_text

from conftest import source_of  # isort: skip

SAID = """the mill stood by river and nobody asked why. It is (1) long.1 “ended”2 half- Vor- und co\u00adop * † 12 iv
Page p. CHAPTER Notes Anmerkungen ........ 7 • http://example.org [3] Mühle où год № A. Lind 1911, <b> & ¹ – —"""
WORDS = st.sampled_from(SAID.split())
LINES = st.one_of(
    st.lists(WORDS, min_size=1, max_size=14).map(" ".join),
    st.sampled_from(
        [
            "",
            "",
            " ",
            "        ",
            "_____________",
            " " * 40,
            "12",
            "- 3 -",
            "* * *",
            "\f",
            "1 A note.",
            "* Source, 1911.",
        ]
    ),
    st.text(max_size=20),
)
ENDS = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", "\n\f", " \n", "\n\n", "\n "])


COLUMNS = st.lists(
    st.tuples(st.sampled_from(["the mill stood by", "river and nobody", "", "asked why. It is"]), LINES.map(str.strip)),
    min_size=8,
    max_size=30,
).map(lambda rows: "".join(f"{left:<24}{right}\n" for left, right in rows))


@settings(max_examples=100, deadline=None)
@given(COLUMNS)
def test_nothing_is_lost_in_columns(text):
    source = source_of(text)
    encode(source, pdf_text.read(source))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["", "", " ", "    ", "\t"]), LINES, ENDS), max_size=60))
def test_nothing_is_lost(lines):
    text = "".join("".join(parts) for parts in lines)
    source = source_of(text)
    encode(source, pdf_text.read(source))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text):
    source = source_of(text)
    pdf_text.evidence(source)
    encode(source, pdf_text.read(source))
