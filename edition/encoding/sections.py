"""Headings in their order become nested divisions (Guidelines 4.1, "Divisions of the Body")."""

from dataclasses import dataclass, field

from edition.encoding.tree import Element, element
from edition.encoding.values import certainty, word
from edition.model.block import Block, Head
from edition.model.inline import FormeWork, PageBreak

DEEPEST_SECTION = 9
"""As many levels of headings as the press knows (and three more than HTML does)."""


@dataclass(slots=True)
class Section:
    """A stretch of blocks below one heading (none for what stands before the first), and the sections in it.

    ``breaks`` stand before the heading.
    """

    head: Head | None
    level: int
    parts: "list[Block | Section]" = field(default_factory=list)
    breaks: list[PageBreak | FormeWork] = field(default_factory=list)


def sections(blocks: tuple[Block, ...], deepest: int = DEEPEST_SECTION) -> Section:
    """Nest blocks by the levels of their headings. A level that was left out makes no empty division.

    Headings nest ``deepest`` levels at most; those below stand side by side on the last of them.
    Page breaks and running heads just before a heading belong to the division that it opens.
    """
    root = Section(None, -1)
    open_sections = [root]
    for block in blocks:
        if not isinstance(block, Head):
            open_sections[-1].parts.append(block)
            continue
        before = _breaks_at_end(open_sections[-1].parts)
        while len(open_sections) > 1 and (open_sections[-1].level >= block.level or len(open_sections) > deepest):
            open_sections.pop()
        section = Section(block, block.level, breaks=before)
        open_sections[-1].parts.append(section)
        open_sections.append(section)
    return root


def _breaks_at_end(parts: "list[Block | Section]") -> list[PageBreak | FormeWork]:
    taken: list[PageBreak | FormeWork] = []
    while parts and isinstance(last := parts[-1], PageBreak | FormeWork):
        taken.append(last)
        parts.pop()
    return taken[::-1]


def division(head: Head | None, kind: str, number: str | None, sure: float | None) -> Element:
    """An empty ``div`` with its @type and @n."""
    kind = word(kind or (head.kind if head else "")) or "section"
    return element("div", type_=kind, n=number or (head.number if head else None), cert=certainty(sure))
