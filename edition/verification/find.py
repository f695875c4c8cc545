"""Finds what belongs together: a TEI file, the ledger beside it, and the source it was made from."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edition.model.problem import Place, Problem
from edition.model.rules import LEDGER_MISSING, NO_SOURCES, SOURCE_MISSING

LEDGER_ENDING = ".ledger.json"
REPORT = "report.json"


@dataclass(frozen=True, slots=True)
class Triple:
    """Three files that are verified together."""

    source: Path
    tei: Path
    ledger: Path


def find_triples(
    paths: Sequence[Path], *, sources: Sequence[Path] = ()
) -> tuple[tuple[Triple, ...], tuple[Problem, ...]]:
    """The triples of TEI files, of output folders, or of folders of TEI files.

    The source is looked for by the name in the ledger: in the folders ``sources`` (or it is one of them), else where
    the output folder's report says, else beside the TEI. Returns what was found, and a problem for all that was not.
    """
    triples: list[Triple] = []
    problems: list[Problem] = []
    for path in paths:
        files = _tei_files(path)
        if not files:
            problems.append(Problem(NO_SOURCES, Place(str(path)), "holds no TEI files", "build first, or name another"))
        for tei in files:
            found = _triple(tei, sources)
            if isinstance(found, Triple):
                triples.append(found)
            else:
                problems.append(found)
    return tuple(triples), tuple(problems)


def sources_of_report(report: Mapping[str, Any], output: Path) -> dict[str, Path]:
    """Where a report says that the sources are: id -> path. Its paths count from the output folder."""
    entries = report.get("sources", [])
    found: dict[str, Path] = {}
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, Mapping) and isinstance(entry.get("id"), str) and isinstance(entry.get("source"), str):
            found[entry["id"]] = output / entry["source"]
    return found


def _tei_files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    folder = path / "tei" if (path / "tei").is_dir() else path
    return sorted(folder.glob("*.xml"))


def _triple(tei: Path, sources: Sequence[Path]) -> Triple | Problem:
    ledger = tei.with_name(tei.name.removesuffix(".xml") + LEDGER_ENDING)
    if not ledger.is_file():
        return Problem(LEDGER_MISSING, Place(str(tei)), f"there is no {ledger.name} beside it", "build it again")
    name = _source_name(ledger)
    for candidate in _candidates(tei, name, sources):
        if candidate.is_file():
            return Triple(candidate, tei, ledger)
    return Problem(SOURCE_MISSING, Place(str(tei)), f"its source {name or ''} was not found")


def _candidates(tei: Path, name: str, sources: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for place in sources:
        if place.is_dir():
            found.extend([place / name, *sorted(place.rglob(name))] if name else [])
        elif place.name == name:
            found.append(place)
    if not sources:
        output = tei.parent.parent if tei.parent.name == "tei" else tei.parent
        told = sources_of_report(_json(output / REPORT), output)
        found.extend([told[tei.stem]] if tei.stem in told else [])
        found.extend([tei.parent / name] if name else [])
    return found


def _source_name(ledger: Path) -> str:
    source = _json(ledger).get("source")
    name = source.get("file") if isinstance(source, Mapping) else None
    return Path(name).name if isinstance(name, str) else ""


def _json(path: Path) -> Mapping[str, Any]:
    """A JSON object; empty where there is none (a broken ledger is told when it is verified)."""
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
