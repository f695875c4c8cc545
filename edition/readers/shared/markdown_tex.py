"""TeX in Markdown: formulas set off, environments, and the commands for headings, notes and pages that some OCR models
write. Block rules; what they give is read in ``markdown_tex_blocks``.

See https://pandoc.org/MANUAL.html#extension-raw_tex and #math.
"""

import re

from markdown_it.rules_block import StateBlock

_FORMULAS = """
align gather multline eqnarray displaymath math alignat flalign array cases split equation
"""
MATH = frozenset(_FORMULAS.split())
"""Environments that hold a formula (a star after the name changes nothing)."""

_TEXTS = """
center flushleft flushright quote quotation verse abstract document minipage figure table titlepage
"""
BOXES = frozenset(_TEXTS.split())
"""Environments that hold text."""

TABLES = frozenset({"tabular", "tabularx", "longtable"})
HEADINGS = {"title": 1, "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
_BEGIN = re.compile(r"\\begin\{(?P<name>[A-Za-z]+)\*?\}")
_COMMAND = re.compile(
    r"\\(?P<name>title|author|date|part|chapter|section|subsection|subsubsection|paragraph|footnotetext|caption)\*?"
    r"(?:\[[^\]]*\])?\{"
)
_ARGUMENTS = re.compile(r"(?:\[[^\]]*\]|\{[^{}]*\})*[ \t]*(?:\\centering)?[ \t]*")
_PAGE = re.compile(r"\\(?:newpage|pagebreak|clearpage|cleardoublepage)(?:\[\d\])?(?:\{\})?[ \t]*")
_DISPLAY = re.compile(r"(?P<dollars>\$\$)|\\\[")
TEX = re.compile(r"\\[A-Za-z]+|[\^_]\s*[{\w\\]|[A-Za-z]\s*=|=\s*[A-Za-z\\]")
"""What makes a formula of words in brackets."""

MOST_LINES = 400


def tex_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A page break, a command with its words, a formula that stands alone or an environment, each as one token."""
    begin = state.bMarks[start] + state.tShift[start]
    if state.src[begin : begin + 1] not in ("\\", "$") or not _untouched(state, start):
        return False
    found = _page(state, start, begin) or _command(state, start, end, begin) or _formula(state, start, end, begin)
    found = found or _environment(state, start, end, begin)
    if found is None:
        return _box(state, start, end, silent, begin)
    if not silent:
        kind, name, parts, last = found
        token = state.push(kind, "", 0)
        token.map = [start, last]
        token.info = name
        token.meta["parts"] = parts
        state.line = last
    return True


_Found = tuple[str, str, tuple[int, int, int, int], int]
"""The kind of token, the name of the command, where it and its words begin and end, and the line after it."""


def _untouched(state: StateBlock, number: int) -> bool:
    """Whether a line stands in no quotation or list, so that its text goes on in the lines below."""
    at = state.bMarks[number]
    return state.blkIndent == 0 and (at == 0 or state.src[at - 1] == "\n")


def _page(state: StateBlock, start: int, begin: int) -> _Found | None:
    last = state.eMarks[start]
    if not _PAGE.fullmatch(state.src, begin, last):
        return None
    return "tex_page", "newpage", (begin, begin, begin, last), start + 1


def _command(state: StateBlock, start: int, end: int, begin: int) -> _Found | None:
    match = _COMMAND.match(state.src, begin)
    if match is None:
        return None
    depth = 1
    limit = state.eMarks[min(start + MOST_LINES, end) - 1]
    for place in range(match.end(), limit):
        character = state.src[place]
        if character in "{}" and state.src[place - 1] != "\\":
            depth += 1 if character == "{" else -1
        if not depth:
            number = _line_of(state, start, place)
            if state.src[place + 1 : state.eMarks[number]].strip():
                return None
            return "tex_command", match["name"], (begin, match.end(), place, place + 1), number + 1
    return None


def _formula(state: StateBlock, start: int, end: int, begin: int) -> _Found | None:
    match = _DISPLAY.match(state.src, begin)
    if match is None:
        return None
    sign = "$$" if match["dollars"] else "\\]"
    for number in range(start, min(start + MOST_LINES, end)):
        if state.isEmpty(number):
            return None
        last = state.bMarks[number] + len(state.src[state.bMarks[number] : state.eMarks[number]].rstrip())
        first = match.end() if number == start else state.bMarks[number]
        if last - 2 >= first and state.src.startswith(sign, last - 2):
            words = state.src[match.end() : last - 2]
            if sign in words or not words.strip() or (sign != "$$" and not TEX.search(words)):
                return None
            return "tex_formula", sign, (begin, match.end(), last - 2, last), number + 1
    return None


def _environment(state: StateBlock, start: int, end: int, begin: int) -> _Found | None:
    match = _BEGIN.match(state.src, begin)
    if match is None or match["name"] not in MATH | TABLES:
        return None
    closing = re.compile(rf"\\end\{{{match['name']}\*?\}}")
    limit = state.eMarks[min(start + MOST_LINES, end) - 1]
    found = closing.search(state.src, match.end(), limit)
    if found is None:
        return None
    number = _line_of(state, start, found.start())
    if state.src[found.end() : state.eMarks[number]].strip():
        return None
    return "tex_environment", match["name"], (begin, match.end(), found.start(), found.end()), number + 1


def _box(state: StateBlock, start: int, end: int, silent: bool, begin: int) -> bool:
    """An environment of text whose first and last line hold nothing but its commands, with blocks inside."""
    match = _BEGIN.match(state.src, begin)
    if (
        match is None
        or match["name"] not in BOXES
        or not _ARGUMENTS.fullmatch(state.src, match.end(), state.eMarks[start])
    ):
        return False
    closing = re.compile(rf"\s*\\end\{{{match['name']}\*?\}}\s*")
    lines = range(start + 1, min(start + MOST_LINES, end))
    last = next((one for one in lines if closing.fullmatch(state.src, state.bMarks[one], state.eMarks[one])), None)
    if last is None or silent:
        return last is not None
    opening = state.push("tex_box_open", "div", 1)
    opening.map, opening.info = [start, last + 1], match["name"]
    opening.meta["parts"] = (begin, state.eMarks[start], state.bMarks[last], state.eMarks[last])
    kept = state.lineMax
    state.lineMax = last
    state.md.block.tokenize(state, start + 1, last)
    state.lineMax = kept
    state.push("tex_box_close", "div", -1)
    state.line = last + 1
    return True


def _line_of(state: StateBlock, start: int, place: int) -> int:
    number = start
    while state.eMarks[number] < place:
        number += 1
    return number
