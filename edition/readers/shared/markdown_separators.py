"""Rules in Markdown that part nothing: those before a page's notes, and those beside page breaks."""

from collections.abc import Sequence
from dataclasses import replace

from edition.model.block import Block, Milestone
from edition.readers.shared.markdown_state import Parse


def rule_as_furniture(rule: Milestone, parse: Parse, why: str) -> None:
    """Claim the signs of a rule as page furniture instead of as a mark."""
    span = next((span for known, span in parse.rules if known is rule), None)
    if span is not None:
        number = parse.lines.number_of(span.start)
        parse.role(number, number + 1, why, 0.95)
        parse.claims[:] = [
            replace(claim, kind="furniture", why=why) if claim.span == span else claim for claim in parse.claims
        ]


def drop_separator(blocks: list[Block], parse: Parse) -> None:
    """Take a rule off the end of blocks: notes followed it."""
    if blocks and isinstance(rule := blocks[-1], Milestone):
        rule_as_furniture(rule, parse, "note separator")
        blocks.pop()


def without_separators(
    before: Sequence[Block], left: Sequence[Block], taken: set[int], parse: Parse
) -> tuple[Block, ...]:
    """The blocks that are left, without the rules that stood directly before notes. ``before`` are all blocks,
    ``taken`` the indexes of those that became notes.
    """
    gone = [
        before[index]
        for index in range(len(before) - 1)
        if index + 1 in taken and index not in taken and isinstance(before[index], Milestone)
    ]
    for rule in gone:
        assert isinstance(rule, Milestone)
        rule_as_furniture(rule, parse, "note separator")
    return tuple(block for block in left if not any(block is rule for rule in gone))
