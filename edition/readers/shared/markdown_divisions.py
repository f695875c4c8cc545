"""Fenced divisions and blocks of metadata inside a text: pandoc's ``:::`` and ``---`` blocks, as block rules.

See https://pandoc.org/MANUAL.html#extension-fenced_divs and #extension-yaml_metadata_block.
"""

import re

from markdown_it.rules_block import StateBlock

from edition.readers.shared.metadata_keys import is_key

_OPENING = re.compile(r":{3,}[ \t]*(?P<info>\{[^{}]*\}|[^\s:{}]+(?:[ \t]+\{[^{}]*\})?)[ \t]*:*[ \t]*")
_CLOSING = re.compile(r":{3,}[ \t]*")
_CODE = re.compile(r"`{3,}|~{3,}")
_KEY = re.compile(r"[\w-]+:(?:\s|$)")
_DEEPER = re.compile(r"\s+\S|-\s")
MOST_LINES = 40
LONGEST_VALUE = 240
"""Characters of a line of metadata at most: what is longer is for reading."""


def fenced_division(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A division as tokens ``division_open`` and ``division_close``; a fence without attributes closes the last one
    that is open, however many colons it has. One that is never closed goes on to the end.
    """
    match = _OPENING.fullmatch(_line(state, start))
    if match is None or state.is_code_block(start):
        return False
    if silent:
        return True
    closing = _closing(state, start, end)
    opening = state.push("division_open", "div", 1)
    opening.map = [start, closing]
    opening.info = match["info"]
    opening.meta["at"] = state.bMarks[start] + state.tShift[start]
    kept = (state.parentType, state.lineMax)
    state.parentType, state.lineMax, state.line = "container", closing, start + 1
    state.md.block.tokenize(state, start + 1, closing)
    state.parentType, state.lineMax = kept
    state.push("division_close", "div", -1)
    if state.line >= closing:  # else lines stand in it that belong to what holds it
        state.line = min(closing + 1, end)
    opening.map[1] = state.line
    return True


def _closing(state: StateBlock, start: int, end: int) -> int:
    depth, code = 1, ""
    for number in range(start + 1, end):
        line = _line(state, number)
        fence = _CODE.match(line)
        if code:
            code = "" if fence and line.strip() == fence.group() and line.startswith(code) else code
        elif fence:
            code = fence.group()
        elif _OPENING.fullmatch(line):
            depth += 1
        elif _CLOSING.fullmatch(line):
            depth -= 1
            if not depth:
                return number
    return end


def metadata_inside(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block of metadata between the blocks of a text, as one token ``metadata_inside``."""
    last = _metadata_end(state, start, end)
    if last is None:
        return False
    if not silent:
        token = state.push("metadata_inside", "", 0)
        token.map = [start, last]
        state.line = last
    return True


def _metadata_end(state: StateBlock, start: int, end: int) -> int | None:
    """The line after a block of metadata: nothing but keys with short values, closed, and no blank line in it; most
    keys are ones that metadata has (a turn of a dialogue begins with a name and a colon, too).
    """
    if _line(state, start) == "---" and start + 2 < end and _line(state, start + 1) == "{}":
        return start + 3 if _line(state, start + 2) in ("---", "...") else None
    if _line(state, start) != "---" or not _KEY.match(_line(state, start + 1) if start + 1 < end else ""):
        return None
    known: list[bool] = []
    for number in range(start + 1, min(start + MOST_LINES, end)):
        line = state.src[state.bMarks[number] : state.eMarks[number]].rstrip()
        if line in ("---", "..."):
            return number + 1 if sum(known) * 2 > len(known) else None
        if _KEY.match(line):
            known.append(is_key(line.partition(":")[0]))
        if len(line) > LONGEST_VALUE or not (_KEY.match(line) or _DEEPER.match(line)):
            return None
    return None


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].rstrip()
