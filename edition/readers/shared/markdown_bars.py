"""Tables of bars that GFM does not admit: a head with fewer or more cells than the line below it, ``+`` in that line,
or no such line at all, as OCR models leave them.
"""

import re

from edition.readers.shared.markdown_laid import Raw

_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)*\|?\s*")
_BAR = re.compile(r"(?<!\\)\|")
_CLOSED = re.compile(r"\s{0,3}\|.*\S.*\|\s*")
_ALIGNS = {(True, True): "center", (True, False): "left", (False, True): "right", (False, False): ""}


def bar_table(raw: Raw, start: int) -> tuple[int, int | None, list[str]] | None:
    """The line after the table that begins on a line, the line that parts its head from its rows, and the alignments
    of its columns; None where there is no table.
    """
    first, second = raw.line(start) or "", raw.line(start + 1) or ""
    if not _BAR.search(first):
        return None
    lines = raw.lines(start, until=lambda line: not _BAR.search(line))
    rule = next((index for index, line in enumerate(lines[:2]) if _is_rule(line)), None)
    if rule is None and _is_rule(second):
        lines = [first, second, *raw.lines(start + 2, until=lambda line: not _BAR.search(line))]
        rule = 1
    if rule is not None:
        return (start + len(lines), start + rule, _aligns(lines[rule])) if len(lines) > 1 else None
    lines = raw.lines(start, until=lambda line: not _CLOSED.fullmatch(line))
    widths = {len(_BAR.findall(line)) for line in lines}
    return (start + len(lines), None, []) if len(lines) > 1 and len(widths) == 1 and min(widths) > 2 else None


def _is_rule(line: str) -> bool:
    """Whether a line parts a head from its rows: nothing but dashes, and a bar or plus between or beside them."""
    return bool(_RULE.fullmatch(line)) and ("|" in line or "+" in line)


def _aligns(rule: str) -> list[str]:
    cells = [cell.strip() for cell in re.split(r"[|+]", rule.strip().strip("|+"))]
    return [_ALIGNS[cell.startswith(":"), cell.endswith(":")] for cell in cells]
