"""Lists that letters, Roman numerals or signs count: pandoc's fancy lists and example lists, as a block rule.

See https://pandoc.org/MANUAL.html#extension-fancy_lists and #extension-example_lists. A lone "(a)" is no list: a list
has two items at least that count up. Signs that also stand inside lines may be those of notes, and are left alone.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markdown_it.rules_block import StateBlock

_MARK = re.compile(
    r"(?P<open>\(?)(?P<value>\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]|[A-Z]|\#|@[\w-]*)"
    r"(?P<close>[.)])(?P<space>[ \t]+)(?=\S)"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
MOST_ITEMS = 400


@dataclass(frozen=True, slots=True)
class _Mark:
    """The mark of an item: the line it stands on, its signs, its value as written, and where its words begin."""

    line: int
    style: str
    value: str
    start: int
    end: int
    words: int


def fancy_list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule; silent, it is never true (pandoc's lists do not interrupt paragraphs)."""
    first = _mark(state, start)
    if silent or first is None:
        return False
    marks = _items(state, first, end)
    if not _is_list(state, marks):
        return False
    opening = state.push("fancy_list_open", "ol", 1)
    opening.map = [start, start]
    for number, mark in enumerate(marks):
        last = marks[number + 1].line if number + 1 < len(marks) else _end(state, mark, end)
        _item(state, mark, last)
        opening.map[1] = min(state.line, last)
        if state.line < last:
            break  # a line that belongs to no item
    state.push("fancy_list_close", "ol", -1)
    state.line = opening.map[1]
    return True


def _mark(state: StateBlock, number: int) -> _Mark | None:
    if state.is_code_block(number):
        return None
    start = state.bMarks[number] + state.tShift[number]
    match = _MARK.match(state.src, start, state.eMarks[number])
    if match is None or (match["open"] and match["close"] == "."):
        return None
    value, style = match["value"], match["open"] + match["close"]
    if value.isdigit() and style != "()":
        return None  # a plain list
    if value.isupper() and style == "." and len(match["space"].expandtabs(4)) < 2:
        return None  # an initial, or a numbered heading
    if value[:1] == "@" and style != "()":
        return None
    return _Mark(number, style, value, start, match.end("close"), match.end())


def _items(state: StateBlock, first: _Mark, end: int) -> list[_Mark]:
    """The marks of the items that follow the first one in its manner, each one higher."""
    marks = [first]
    number = first.line + 1
    blank = False
    while number < end and len(marks) < MOST_ITEMS:
        if state.isEmpty(number):
            blank = True
        elif state.sCount[number] < state.sCount[first.line]:
            break
        elif (mark := _mark(state, number)) is not None and _follows(marks[-1], mark, marks[0]):
            marks.append(mark)
            blank = False
        elif blank and state.sCount[number] <= state.sCount[first.line] + 1:
            break
        number += 1
    return marks


def _follows(before: _Mark, after: _Mark, first: _Mark) -> bool:
    if before.style != after.style:
        return False
    if before.value[0] in "#@":
        return after.value[0] == before.value[0]
    return any(
        one is not None and other is not None and other == one + 1
        for one, other in ((read(before.value), read(after.value)) for read in _readings(first.value))
    )


def _readings(first: str) -> Sequence[Callable[[str], int | None]]:
    """How the values of a list may be read: Roman numerals that begin at one are Roman, letters are letters."""
    if first.isdigit():
        return (_figure,)
    return (_roman, _letter) if first in ("i", "I") else (_letter, _roman)


def _figure(value: str) -> int | None:
    return int(value) if value.isdigit() else None


def _letter(value: str) -> int | None:
    return ord(value) if len(value) == 1 and value.isalpha() else None


def _roman(value: str) -> int | None:
    digits = [_ROMAN.get(letter, 0) for letter in value.lower()]
    if not all(digits):
        return None
    return sum(-one if one < max(digits[place:]) else one for place, one in enumerate(digits))


def _is_list(state: StateBlock, marks: Sequence[_Mark]) -> bool:
    if marks[0].value[0] == "@":
        return True
    if len(marks) < 2:
        return False
    if marks[0].style != "()":
        return True
    signs = "|".join(re.escape(f"({mark.value})") for mark in marks)
    return not re.search(rf"\S[ \t]?(?:{signs})", state.src)


def _end(state: StateBlock, mark: _Mark, end: int) -> int:
    """The line after the last item: a blank line ends it where what follows is not set in."""
    number = mark.line + 1
    while number < end:
        if state.isEmpty(number):
            following = number
            while following < end and state.isEmpty(following):
                following += 1
            if following >= end or state.sCount[following] < state.sCount[mark.line] + 2:
                return number
        elif state.sCount[number] < state.blkIndent:
            return number
        number += 1
    return end


def _item(state: StateBlock, mark: _Mark, last: int) -> None:
    """Read the lines of an item as blocks of their own."""
    opening = state.push("list_item_open", "li", 1)
    opening.map = [mark.line, last]
    opening.meta["mark"] = (mark.start, mark.end)
    line = mark.line
    kept = (state.blkIndent, state.lineMax, state.parentType)
    begin = (state.bMarks[line], state.tShift[line], state.sCount[line])
    column = state.sCount[line] + mark.words - mark.start
    set_in = [
        state.sCount[number]
        for number in range(line + 1, last)
        if not state.isEmpty(number) and state.isEmpty(number - 1)
    ]
    state.blkIndent = min([column, *set_in])
    state.bMarks[line], state.tShift[line], state.sCount[line] = mark.words, 0, state.blkIndent
    state.lineMax, state.parentType = last, "list"
    state.md.block.tokenize(state, line, last)
    state.bMarks[line], state.tShift[line], state.sCount[line] = begin
    state.blkIndent, state.lineMax, state.parentType = kept
    state.push("list_item_close", "li", -1)
