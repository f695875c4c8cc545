"""Inline rules for TeX that stands in running text: formulas in every bracket, raised signs, and words in a command.

See https://pandoc.org/MANUAL.html#math and #extension-raw_tex.
"""

import re

from markdown_it.rules_inline import StateInline

from edition.readers.shared.markdown_rules import nested
from edition.readers.shared.markdown_tex import TEX

_VARIABLE = re.compile(r"[abd-qs-zA-Z]'?")
_IN_BRACKETS = re.compile(r"\\\((?P<round>(?:[^\\]|\\[^()])+)\\\)|\\\[(?P<square>(?:[^\\]|\\[^\[\]])+)\\\]")
_DOLLARS = re.compile(r"\$\$(?P<tex>(?:[^$\\]|\\.)+)\$\$", re.DOTALL)
_RAISED = re.compile(
    r"\$(?P<tex>\s*<sup>\s*\^?\s*\{?\s*\d{1,3}\s*\}?\s*</sup>\s*|\s*(?:\{\s*\})?\s*\^\s*(?:\{(?:[^{}$]|\{[^{}$]*\})*\}|\\[A-Za-z]+|[^\s{}$\\]{1,3})\s*)\$"
)
_WORDS = re.compile(
    r"\\(?P<name>textit|emph|textsl|textbf|textsc|textsuperscript|textsubscript|underline|texttt|textrm|footnote)\{"
)
_NAMES = {
    "textit": "tex_italic",
    "emph": "tex_italic",
    "textsl": "tex_italic",
    "textbf": "tex_bold",
    "textsc": "tex_smallcaps",
    "textsuperscript": "tex_superscript",
    "textsubscript": "tex_subscript",
    "underline": "tex_underline",
    "texttt": "tex_monospace",
    "textrm": "tex_plain",
    "footnote": "note",
}


def display_math(state: StateInline, silent: bool) -> bool:
    """``$$...$$`` inside a paragraph."""
    match = _DOLLARS.match(state.src, state.pos, state.posMax)
    return match is not None and _math(state, silent, match.span("tex"), match.end())


def raised_math(state: StateInline, silent: bool) -> bool:
    """``$^{1}$``, a sign that is raised, also directly after a figure and with white space inside."""
    match = _RAISED.match(state.src, state.pos, state.posMax)
    return match is not None and _math(state, silent, match.span("tex"), match.end())


def bracket_math(state: StateInline, silent: bool) -> bool:
    r"""``\(...\)`` and ``\[...\]`` with a formula in them; around anything else these are escaped brackets."""
    match = _IN_BRACKETS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    name = "round" if match["round"] is not None else "square"
    variable = name == "round" and _VARIABLE.fullmatch(match[name].strip())
    if not TEX.search(match[name]) and not variable:
        return False
    return _math(state, silent, match.span(name), match.end())


def _math(state: StateInline, silent: bool, words: tuple[int, int], end: int) -> bool:
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content = state.src[slice(*words)]
        token.markup = state.src[state.pos : words[0]]
        token.meta["end"] = end
    state.pos = end
    return True


def words_in_command(state: StateInline, silent: bool) -> bool:
    r"""``\textit{words}`` and its like, and ``\footnote{words}``."""
    match = _WORDS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    end = _closing(state.src, match.end(), state.posMax)
    if end is None:
        return False
    if silent:
        state.pos = end + 1
        return True
    first = len(state.tokens)
    nested(state, _NAMES[match["name"]], match.end(), end, end + 1)
    opened = next(token for token in state.tokens[first:] if token.type.endswith("_open"))
    opened.meta["command"] = True
    return True


def _closing(text: str, start: int, limit: int) -> int | None:
    depth = 1
    for place in range(start, limit):
        if text[place] in "{}" and text[place - 1] != "\\":
            depth += 1 if text[place] == "{" else -1
        if not depth:
            return place
    return None
