"""Metadata blocks between the pages: some OCR models write one before the text of every page of a document."""

import re

from markdown_it.rules_block import StateBlock, lheading

OF_MODELS = ("primary_language", "is_rotation_valid", "rotation_correction", "is_table", "is_diagram")
"""Keys of the metadata that an OCR model writes about a page."""

MOST_LINES = 12
LEAST_KEYS = 2
_KEY = re.compile(r"(\w+):(?:\s|$)")


def page_metadata(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block rule: the metadata of a page as one token ``page_metadata``."""
    last = _end(state, start, end)
    if last is None:
        return False
    if not silent:
        token = state.push("page_metadata", "", 0)
        token.map = [start, last]
        state.line = last
    return True


def heading_above_metadata(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule for underlined headings, for which the fence of a page's metadata is no underline."""
    count, line, parent = len(state.tokens), state.line, state.parentType
    if not lheading(state, start, end, silent):
        return False
    if silent or _end(state, state.line - 1, end) is None:
        return True
    del state.tokens[count:]
    state.line, state.parentType = line, parent
    return False


def _end(state: StateBlock, start: int, end: int) -> int | None:
    """The line after a page's metadata that begins at a line; None where none begins there."""
    if _line(state, start) != "---":
        return None
    known = 0
    for number in range(start + 1, min(start + MOST_LINES + 2, end)):
        words = _line(state, number)
        if words == "---":
            return number + 1 if known >= LEAST_KEYS else None
        key = _KEY.match(words)
        if key is None:
            return None
        known += key.group(1) in OF_MODELS
    return None


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].rstrip()
