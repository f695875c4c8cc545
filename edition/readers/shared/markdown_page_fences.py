"""Code fences that chat models put round the pages they were asked to read: what stands in them is the text."""

import re

from markdown_it.rules_block import StateBlock

_OPENING = re.compile(r"(?P<fence>`{3,}|~{3,})\s*(?:markdown|md)\s*", re.IGNORECASE)
_FENCED = re.compile(
    r"^(`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\n(.*?)^\1[ \t]*$", re.IGNORECASE | re.MULTILINE | re.DOTALL
)
LEAST_SHARE = 0.6
"""Share of a text that stands in such fences; in less, they show how Markdown is written."""


def page_fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The blocks of a fenced page between ``page_fence_open`` and ``page_fence_close``."""
    match = _OPENING.fullmatch(_line(state, start))
    if match is None or state.blkIndent or _share(state) < LEAST_SHARE:
        return False
    closing = next((one for one in range(start + 1, end) if _line(state, one) == match["fence"]), None)
    if closing is None or silent:
        return closing is not None
    opening = state.push("page_fence_open", "div", 1)
    opening.map = [start, closing + 1]
    kept = state.lineMax
    state.lineMax, state.line = closing, start + 1
    state.md.block.tokenize(state, start + 1, closing)
    state.lineMax, state.line = kept, closing + 1
    state.push("page_fence_close", "div", -1)
    return True


def _share(state: StateBlock) -> float:
    """The share of the text that stands in such fences; counted once."""
    if "fenced_share" not in state.env:
        fenced = sum(len(match.group()) for match in _FENCED.finditer(state.src))
        state.env["fenced_share"] = fenced / max(len(state.src.strip()), 1)
    return float(state.env["fenced_share"])


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].rstrip()
