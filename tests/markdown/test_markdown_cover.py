"""Arbitrary Markdown in: every character is covered exactly once, and no word is taken for markup."""

import hashlib
from itertools import pairwise

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from edition.model.source import Charset, Source, cut_lines
from edition.readers.shared.markdown_cover import covered, gaps, settle
from edition.readers.shared.markdown_document import read_document

WORDS = ["sea", "Light", "été", "1903", "12", "IV", "straße", "«", "“", "—", "x_y", "ἁλός"]
SIGNS = [
    *(
        "*",
        "**",
        "_",
        "__",
        "~~",
        "~",
        "^",
        "`",
        "``",
        "$",
        "\\",
        "&amp;",
        "&nbsp;",
        "&#12;",
        "&",
        "![",
        "[",
        "](",
        "](u)",
    ),
    *(
        "(u 't')",
        "[^1]",
        "^[",
        "]",
        "[a]",
        "<b>",
        "</b>",
        "<sup>",
        "</sup>",
        "<br>",
        "<br/>",
        "<i>",
        "<a id='x'>",
        "<u",
    ),
    *(
        "<!-- page 3 -->",
        "<!--",
        "-->",
        "<http://e.org>",
        "https://e.org/a_b,",
        "{.c}",
        "{#i .c k=v}",
        "|",
        "\\|",
        "{12}",
    ),
    *("$$", "\\(x^2\\)", "$^{3}$", "\\emph{", "\\footnote{", "}", "{=html}", "\\[a_1\\]"),
    *(
        "<span class='smallcaps'>",
        "</span>",
        "<img src=x>",
        "  ",
        "\t",
        "\\*",
        "\x0b",
        "\u00a0",
        "\u2028",
        "\x00",
        "\u00ad",
    ),
]
STARTS = [
    *(
        "",
        "",
        "# ",
        "## ",
        "> ",
        ">",
        "> > ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "12) ",
        "1848. ",
        "    ",
        "\t",
        "  ",
        "| ",
        "[^1]: ",
    ),
    *(
        "[^2]:",
        ": ",
        ":   ",
        "::: {.x}",
        ":::",
        "```",
        "~~~ py",
        "---",
        "***",
        "===",
        "[a]: http://e.org 't'",
        "[b]: c",
    ),
    *(
        "|---|:-:|",
        "| a | b |",
        "a | b",
        "Table: ",
        "<div>",
        "</div>",
        "<table><tr><td>",
        "</td></tr></table>",
        "<ul><li>",
    ),
    *(
        "+---+:-:+",
        "| a | b |",
        "|   +---+",
        "+===+===+",
        "--- ---",
        "  1   2",
        "-----",
        "Table: c",
        "|a|b|c|",
        "|-+-|",
    ),
    *("(a) ", "(b) ", "i. ", "ii. ", "A)  ", "(@) ", "#. ", "key: v", "...", "::: {#i}", "::::"),
    *("\\section{", "\\begin{quote}", "\\end{quote}", "\\begin{tabular}{ll}", "\\end{tabular}", "a & b \\\\"),
    *("\\newpage", "\\[", "\\]", "```{=html}"),
    *("</li>", "<blockquote>", "<h2>", "<script>", "</script>", "<p>", "-- ", "— ", "$$", "- [ ] ", "\\", "[1]: Ibid."),
]
INLINE = st.lists(st.sampled_from(WORDS) | st.sampled_from(SIGNS) | st.text(max_size=3), max_size=7)
LINE = st.tuples(st.sampled_from(STARTS), st.sampled_from(STARTS), INLINE, st.booleans()).map(
    lambda parts: parts[0] + parts[1] + (" " if parts[3] else "").join(parts[2])
)
TEXT = st.tuples(st.lists(LINE, max_size=10), st.sampled_from(["\n", "\n\n", "\r\n", "\r"])).map(
    lambda parts: parts[1].join(parts[0])
)


def source_of(text: str) -> Source:
    text = text.encode("utf-8", "replace").decode("utf-8").removeprefix("\ufeff")
    data = text.encode("utf-8")
    charset = Charset("utf-8", "test", 1.0)
    return Source("t", "t.md", hashlib.sha256(data).hexdigest(), len(data), charset, text, cut_lines(text))


def check(text: str, *, indented_code: bool) -> None:
    source = source_of(text)
    document = read_document(source, indented_code=indented_code)
    claims, blocks = settle(source, document.blocks, document.parse.notes, document.parse.claims)
    spans = sorted(covered(blocks, document.parse.notes, claims))
    for before, after in pairwise(spans):
        assert before.end <= after.start or not len(after), f"{source.slice(after)!r} is covered twice"
    assert list(gaps(source, spans)) == []
    assert blocks == document.blocks, "words were left over"
    for claim in claims:
        known = {"link target", "image address", "attributes", "HTML tag", "comment", "code fence", "list number"}
        known |= {"TeX command", "metadata inside the text"}
        known |= {"note label", "note reference", "link definition", "fenced division", "script or style"}
        if claim.why not in known:
            assert not any(character.isalnum() for character in source.slice(claim.span)), claim


@settings(max_examples=400, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(text=TEXT, indented_code=st.booleans())
@example("> a\nlazy [l](u\n'title') b\r\n>c", True)
@example("|a|b|\n|-|-|\n|c|d|e|", True)
@example("[^1]: a\n\n\tb [^1]", True)
@example("(@) a\n\n  b", False)
@example("^$^{3}$", True)
@example("> ::: {#i}\n[^1]: ", False)
def test_every_character_is_covered_once(text, indented_code):
    check(text, indented_code=indented_code)
