"""The entries of the report: what was found out about each source, as plain data for JSON."""

import hashlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from edition.model.artefact import Output, TeiDocument
from edition.model.job import BuildJob
from edition.model.ledger import Ledger
from edition.model.problem import Place, Problem
from edition.model.reading import Detection, Doubt, Evidence, LineRole, Reading
from edition.model.rules import ADOPTED_DIFFERS, GUESSED_CHARSET
from edition.model.source import Source


@dataclass(slots=True)
class Clock:
    """Seconds that each step took, by the step's name."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = round(time.perf_counter() - start, 4)


def entry(source: Source, detection: Detection, reading: Reading, document: TeiDocument) -> dict[str, Any]:
    """The entry of one source in ``report.json``."""
    return {
        "id": source.identifier,
        "sha256": source.sha256,
        "charset": {
            "name": source.charset.name,
            "evidence": source.charset.evidence,
            "probability": round(source.charset.probability, 4),
        },
        "form": reading.form,
        "evidence": _detection(detection),
        "language": document.language,
        "title": _first(reading, "title"),
        "author": _first(reading, "author"),
        "counts": dict(sorted(document.counts.items())),
        "doubts": [_doubt(doubt, source) for doubt in reading.doubts],
    }


def tei_entry(tei: bytes, identifier: str) -> dict[str, Any]:
    """The entry of a TEI file that was rendered only."""
    return {"id": identifier, "sha256": hashlib.sha256(tei).hexdigest()}


def inspection(source: Source, detection: Detection, reading: Reading) -> dict[str, Any]:
    """What ``edition inspect`` shows."""
    roles = {role.number: role for role in reading.roles}
    return {
        "id": source.identifier,
        "charset": {"name": source.charset.name, "evidence": source.charset.evidence},
        "form": reading.form,
        "evidence": _detection(detection),
        "language": reading.language,
        "statements": [
            {
                "fact": statement.fact,
                "value": statement.value,
                "normalised": statement.normalised,
                "line": source.place(statement.span.start)[0] if statement.span else None,
            }
            for statement in reading.statements
        ],
        "doubts": [_doubt(doubt, source) for doubt in reading.doubts],
        "lines": [_role(roles.get(line.number), line.number, line.text) for line in source.lines],
    }


def tei_outputs(document: TeiDocument, job: BuildJob) -> tuple[Output, ...]:
    """The TEI file and its ledger, where they were asked for."""
    if "tei" not in job.formats:
        return ()
    return (Output(f"tei/{job.identifier}.xml", document.xml), *ledger_output(document.ledger, job))


def ledger_output(ledger: Ledger, job: BuildJob, *, adopted: bool = False) -> tuple[Output, ...]:
    """The ledger as JSON, a run a line. An adopted file's ledger says so: the TEI is the master now."""
    if "tei" not in job.formats:
        return ()
    data = ledger.to_json()
    runs = ",\n".join(f"  {_json(run)}" for run in data["runs"])
    state = '"state": "adopted",\n ' if adopted else ""
    text = f'{{{state}"source": {_json(data["source"])},\n "tei": {_json(data["tei"])},\n "runs": [\n{runs}\n ]}}\n'
    return (Output(f"tei/{job.identifier}.ledger.json", text.encode("utf-8")),)


def differences(ledger: Ledger, file: str) -> tuple[Problem, ...]:
    """What an adopted file has otherwise than its source would give today, counted."""
    edited = sum(1 for run in ledger.runs if run.kind == "edited")
    message = f"{edited} passages are other than the source would give them today"
    return (Problem(ADOPTED_DIFFERS, Place(file), message),) if edited else ()


def placed(problems: tuple[Problem, ...], source: Source, path: str) -> tuple[Problem, ...]:
    """The problems with the source's path, its lines as excerpts, and what acquiring it was unsure of."""
    told = list(problems)
    if source.charset.probability < 1:
        message = f"read as {source.charset.name} ({source.charset.evidence})"
        told.insert(0, Problem(GUESSED_CHARSET, Place(path), message))
    return tuple(_with_excerpt(problem, source, path) for problem in told)


def _with_excerpt(problem: Problem, source: Source, path: str) -> Problem:
    if problem.place.file not in (source.file_name, path):
        return problem
    line = problem.place.line
    excerpt = problem.excerpt
    if not excerpt and line is not None and 1 <= line <= len(source.lines):
        excerpt = source.lines[line - 1].text
    return replace(problem.in_file(path), excerpt=excerpt)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=False)


def _first(reading: Reading, fact: str) -> str | None:
    return next((item.value for item in reading.statements if item.fact == fact and item.group is None), None)


def _detection(detection: Detection) -> dict[str, Any]:
    return {
        "probability": round(detection.probability, 4),
        "forced": detection.forced,
        "forms": [
            {"form": form, "probability": round(probability, 4), "evidence": [_evidence(item) for item in evidence]}
            for form, probability, evidence in detection.evidence
        ],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"name": evidence.name, "weight": round(evidence.weight, 3), "detail": evidence.detail}


def _doubt(doubt: Doubt, source: Source) -> dict[str, Any]:
    line, column = source.place(doubt.span.start)
    return {
        "code": doubt.code,
        "line": line,
        "column": column,
        "chosen": doubt.chosen,
        "alternatives": list(doubt.alternatives),
        "probability": round(doubt.probability, 4),
        "message": doubt.message,
    }


def _role(role: LineRole | None, number: int, text: str) -> dict[str, Any]:
    if role is None:
        return {"number": number, "role": "blank" if not text.strip() else "", "text": text, "evidence": []}
    return {
        "number": number,
        "role": role.role,
        "probability": round(role.probability, 4),
        "text": text,
        "evidence": [_evidence(item) for item in role.evidence],
    }
