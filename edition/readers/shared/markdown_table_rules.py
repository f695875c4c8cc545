"""Block rules for tables beyond GFM's: drawn, set out in columns, or of bars that do not match."""

import re
from collections.abc import Callable

from markdown_it.rules_block import StateBlock, table

from edition.readers.shared.markdown_bars import bar_table
from edition.readers.shared.markdown_columns import column_table
from edition.readers.shared.markdown_grid import grid_table
from edition.readers.shared.markdown_laid import Raw

_CAPTION = re.compile(r"(?:Table)?:[ \t]")


def laid_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A simple, multiline or grid table as one token ``laid_table`` with the ``LaidTable`` in its meta."""
    raw = Raw(state, end)
    found = grid_table(raw, start) or column_table(raw, start)
    if found is None:
        return False
    if not silent:
        token = state.push("laid_table", "", 0)
        token.map = [start, found.end]
        token.meta["table"] = found
        state.line = found.end
    return True


def loose_bar_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A table of bars as one token ``bar_table``; its meta gives the place of each row and of the line between."""
    found = bar_table(Raw(state, end), start)
    if found is None:
        return False
    if not silent:
        last, rule, aligns = found
        token = state.push("bar_table", "", 0)
        token.map = [start, last]
        token.meta["aligns"] = aligns
        token.meta["rows"] = [
            (state.bMarks[number] + state.tShift[number], rule is not None and number < rule)
            for number in range(start, last)
            if number != rule
        ]
        token.meta["rule"] = rule
        state.line = last
    return True


def captions_aside(rule: Callable[[StateBlock, int, int, bool], bool]) -> Callable[[StateBlock, int, int, bool], bool]:
    """The rule for definition lists, for which ``: words`` above a table is the caption of the table."""

    def aside(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return not _caption_below(state, start + 1, end) and rule(state, start, end, silent)

    return aside


def _caption_below(state: StateBlock, number: int, end: int) -> bool:
    while number < end and state.isEmpty(number):
        number += 1
    if number >= end or not _CAPTION.match(state.src, state.bMarks[number] + state.tShift[number]):
        return False
    while number < end and not state.isEmpty(number):
        number += 1
    while number < end and state.isEmpty(number):
        number += 1
    rules = (laid_table, table, loose_bar_table)
    return number < end and any(rule(state, number, end, True) for rule in rules)
