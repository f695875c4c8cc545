"""Every character exactly once: gaps, overlaps and unequal runs, in the source and in the TEI."""

from collections.abc import Iterator

from edition.model.problem import Problem, Rule
from edition.model.rules import (
    ADDED_TEXT,
    EDIT_IN_GENERATED,
    HIDDEN_TEXT,
    LEDGER_BROKEN,
    SOURCE_GAP,
    SOURCE_OVERLAP,
    TEI_GAP,
    TEI_OVERLAP,
    UNEQUAL_RUN,
)
from edition.verification.case import Case, Range, Run, excerpt

DIVIDING_SIGNS = "\u00ad-‐¬="
"""The signs that divide a word at a line end; beside white space, all that layout may take out."""


def check_cover(case: Case) -> Iterator[Problem]:
    """The ranges of the source cover it exactly once; so do those of the TEI."""
    for rule, end, ranges, text, at in (
        (SOURCE_GAP, len(case.source), [run.s for run in case.account.runs if run.s], case.source, case.in_source),
        (TEI_GAP, len(case.text), [run.t for run in case.account.runs if run.t], case.text, case.in_tei),
    ):
        double = SOURCE_OVERLAP if rule is SOURCE_GAP else TEI_OVERLAP
        for covered, (start, stop) in _faults(sorted(ranges), end):
            yield at(double if covered else rule, start, f"{stop - start} characters: {excerpt(text[start:stop])}")


def _faults(ranges: list[Range], end: int) -> Iterator[tuple[bool, Range]]:
    """Each stretch that is not covered (False), or covered again (True)."""
    done = 0
    for start, stop in ranges:
        if start > done:
            yield False, (done, start)
        if start < done:
            yield True, (start, min(done, stop))
        done = max(done, stop)
    if done < end:
        yield False, (done, end)


def check_runs(case: Case) -> Iterator[Problem]:
    """What each run says of its characters is true of them."""
    for run in case.account.runs:
        if (run.s and run.s[1] > len(case.source)) or (run.t and run.t[1] > len(case.text)):
            yield case.in_source(LEDGER_BROKEN, 0, f"a {run.kind} run ends beyond the text: s {run.s}, t {run.t}")
        elif run.kind == "text":
            yield from _equal(case, run)
        elif run.kind == "layout":
            yield from _layout(case, run)
        elif run.kind == "added" and run.t:
            yield case.in_tei(ADDED_TEXT, run.t[0], f"{excerpt(case.written(run))} ({run.why or 'no reason given'})")
        elif run.kind == "edited" and not case.account.adopted:
            yield _at(case, EDIT_IN_GENERATED, run, f"{excerpt(case.said(run) or case.written(run))} is edited")


def _equal(case: Case, run: Run) -> Iterator[Problem]:
    said, written = case.said(run), case.written(run)
    if said != written and run.s:
        shared = next((i for i, (a, b) in enumerate(zip(said, written, strict=False)) if a != b), 0)
        message = (
            f"the source has {excerpt(said[shared : shared + 30])}, the TEI {excerpt(written[shared : shared + 30])}"
        )
        yield case.in_source(UNEQUAL_RUN, run.s[0] + shared, message)


def _layout(case: Case, run: Run) -> Iterator[Problem]:
    if hidden := "".join(sign for sign in case.said(run) if not sign.isspace() and sign not in DIVIDING_SIGNS):
        yield _at(case, HIDDEN_TEXT, run, f"layout hides {excerpt(hidden)}")
    if invented := case.written(run).strip():
        yield _at(case, HIDDEN_TEXT, run, f"layout invents {excerpt(invented)}")


def _at(case: Case, rule: Rule, run: Run, message: str) -> Problem:
    if run.s:
        return case.in_source(rule, run.s[0], message)
    return case.in_tei(rule, run.t[0] if run.t else 0, message)
