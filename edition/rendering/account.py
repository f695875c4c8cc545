"""The pages that show the proof: the source beside the edition, and how the text was made.

The style sheet is given the account as XML, in no namespace:

    account(@file, @sha256, @charset, @length, @form)
      > evidence(@name, @detail, @weight)*, sum(@as, @characters)*,
        line(@n) > run(@as, @t?, @end?, @why?, @to?)*, doubt(@chosen, @probability, @message)* > alternative*

A run that goes over a line end is cut there. ``@t`` and ``@end`` count code points of the string value of /TEI/text.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from lxml import etree

from edition import __version__
from edition.model.artefact import Account, Output
from edition.model.ledger import Run
from edition.model.source import Line
from edition.rendering.results import asset, checked, style_sheet

_CONTROLS = {code: 0x2400 + code for code in range(32) if code not in (9, 10, 13)} | {0x7F: 0x2421}
"""Control characters become their pictures (Unicode 2400), so that a form feed can be seen."""
_NO_CHARACTERS = dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), 0xFFFD)
_SHOWN = _CONTROLS | _NO_CHARACTERS


def render(tei: bytes, identifier: str, account: Account) -> tuple[Output, ...]:
    """``html/ID/source.html`` and ``html/ID/made.html`` with their style. Raises Refusal where one fails."""
    parameters = {
        "identifier": identifier,
        "generator": f"edition {__version__}",
        "account": etree.tostring(_account(account), encoding="unicode"),
    }
    pages = checked(style_sheet("account.xsl", ("account", str)).transform(tei, f"{identifier}.xml", parameters))
    outputs = [Output(f"html/{identifier}/{name}", page.encode("utf-8")) for name, page in sorted(pages.items())]
    return (*outputs, Output(f"html/{identifier}/account.css", asset("account/account.css")))


def _account(account: Account) -> etree._Element:
    source = account.source
    root = etree.Element(
        "account",
        file=_shown(source.file_name),
        sha256=source.sha256,
        charset=source.charset.name,
        length=str(len(source.text)),
        form=str(account.entry.get("form", "")),
    )
    for evidence in _evidence(account.entry):
        etree.SubElement(root, "evidence", {name: _shown(str(value)) for name, value in evidence.items()})
    sums = Counter[str]()
    for run in account.ledger.runs:
        sums[run.kind] += len(run.source) if run.source is not None else 0
    for kind, characters in sums.most_common():
        if characters:
            etree.SubElement(root, "sum", {"as": kind, "characters": str(characters)})
    _add_lines(root, account)
    return root


def _evidence(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The evidence for the form that was chosen, the weightiest first."""
    forms = entry.get("evidence", {}).get("forms", ())
    chosen: list[dict[str, Any]] = next((form["evidence"] for form in forms if form["form"] == entry.get("form")), [])
    return sorted(chosen, key=lambda evidence: -abs(evidence["weight"]))


def _add_lines(root: etree._Element, account: Account) -> None:
    """Every line with its runs and doubts; runs come in the order of the source, and so does this."""
    source = account.source
    runs = sorted((run for run in account.ledger.runs if run.source is not None), key=lambda run: _start(run))
    doubts: dict[int, list[dict[str, Any]]] = {}
    for doubt in account.entry.get("doubts", ()):
        doubts.setdefault(doubt["line"], []).append(doubt)
    first = 0
    for line in source.lines:
        element = etree.SubElement(root, "line", n=str(line.number))
        while first < len(runs) and _end(runs[first]) <= line.span.start:
            first += 1
        for run in _runs_in(runs, first, line):
            _add_run(element, run, line)
        for doubt in doubts.get(line.number, ()):
            _add_doubt(element, doubt)


def _runs_in(runs: list[Run], first: int, line: Line) -> list[Run]:
    found: list[Run] = []
    while first < len(runs) and _start(runs[first]) < line.span.end:
        found.append(runs[first])
        first += 1
    return found


def _add_run(element: etree._Element, run: Run, line: Line) -> None:
    start, end = max(_start(run), line.span.start), min(_end(run), line.span.end)
    part = etree.SubElement(element, "run", {"as": run.kind})
    part.text = _shown(line.text[start - line.span.start : end - line.span.start])
    if run.tei is not None:
        equal = run.kind == "text"
        part.set("t", str(run.tei.start + (start - _start(run) if equal else 0)))
        part.set("end", str(run.tei.end))
    for name, value in (("why", run.why), ("to", run.to)):
        if value:
            part.set(name, _shown(value))


def _add_doubt(element: etree._Element, doubt: Mapping[str, Any]) -> None:
    names = ("chosen", "probability", "message")
    added = etree.SubElement(element, "doubt", {name: _shown(str(doubt[name])) for name in names})
    for alternative in doubt["alternatives"]:
        etree.SubElement(added, "alternative").text = _shown(str(alternative))


def _start(run: Run) -> int:
    return run.source.start if run.source is not None else 0


def _end(run: Run) -> int:
    return run.source.end if run.source is not None else 0


def _shown(words: str) -> str:
    """Words as characters that XML can hold."""
    return words.translate(_SHOWN)
