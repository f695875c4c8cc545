"""Headings that a typist underlined with a row of signs ("=====", "-----") right below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from edition.readers.plain_text.chunks import Chunk
from edition.readers.plain_text.rows import Row

_UNDERLINE = re.compile(r"(?P<sign>[=~^\-_*\"#—–])(?P=sign){2,}")
_LONGEST = 90
_SHARE = (0.6, 1.7)
"""How long an underline of dashes may be beside its heading; rows of other signs are never thematic breaks."""
_SHARE_OF_OTHERS = (0.2, 4.0)


@dataclass(slots=True)
class Underlines:
    """The rows of signs, and for each row above one (by its index) the rank of the sign: the first used is 1."""

    rows: list[Row] = field(default_factory=list)
    ranks: dict[int, int] = field(default_factory=dict)


def find_underlines(chunks: Sequence[Chunk]) -> Underlines:
    """The underlines among the chunks: rules without a blank line between them and a single short row above."""
    found = Underlines()
    signs: list[str] = []
    for before, rule in pairwise(chunks):
        row, above = rule.rows[0], before.rows[-1]
        mark = _UNDERLINE.fullmatch(row.text)
        if rule.kind != "rule" or mark is None or row.blanks or len(before.rows) > 1 or before.kind == "rule":
            continue
        least, most = _SHARE if mark["sign"] in "-_*—–" else _SHARE_OF_OTHERS
        if len(above.text) > _LONGEST or not least <= len(row.text) / len(above.text) <= most:
            continue
        if mark["sign"] not in signs:
            signs.append(mark["sign"])
        found.rows.append(row)
        found.ranks[above.index] = signs.index(mark["sign"]) + 1
    return found
