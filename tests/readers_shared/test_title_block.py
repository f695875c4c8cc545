"""Title blocks: what each line is, chosen together."""

import re
from pathlib import Path

import pytest
import yaml

from edition.readers.shared.title_block import classify, runs
from edition.readers.shared.title_signs import Titled

CASES = yaml.safe_load((Path(__file__).parent / "title_blocks.yaml").read_text(encoding="utf-8"))
ENTRY = re.compile(r"(?:#(?P<level>\d) )?(?P<kind>[^|]+?) \| (?P<text>.+)")


def read(entries):
    """The lines of a case with their gaps and levels, and what is expected of each."""
    lines, wanted, gap = [], [], 1
    for entry in entries:
        if not entry:
            gap += 1
            continue
        found = ENTRY.fullmatch(entry)
        lines.append(Titled(found["text"], gap, int(found["level"] or 0)))
        wanted.append(found["kind"])
        gap = 0
    return lines, wanted


def told(role):
    """The kind of a line in one word, or the facts that it states."""
    if role.goes_on:
        return "+"
    facts = [fact.fact for fact in role.facts]
    if role.kind == "docImprint" and len(facts) == 1:
        return {"date-published": "year"}.get(facts[0], facts[0])
    if facts:
        return ", ".join(facts)
    return (
        {"byline": "by", "docDate": "date", "titlePart": "dedication"}.get(role.kind, role.kind)
        if (role.fact not in ("author",))
        else "author"
    )


@pytest.mark.parametrize("entries", CASES, ids=lambda entries: next(entry for entry in entries if "main" in entry))
def test_lines(entries):
    lines, wanted = read(entries)
    assert [told(role) for role in classify(lines)] == wanted


def test_no_lines():
    assert classify([]) == ()


def test_runs_hold_every_line_once():
    lines, _ = read(CASES[1])
    ranges = runs(classify(lines))
    assert [number for first, last in ranges for number in range(first, last)] == list(range(len(lines)))
