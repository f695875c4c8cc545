"""Reads a ledger. Nothing in it is believed: every value is checked before it is used."""

import json
import re
from typing import Any

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import LEDGER_BROKEN
from edition.verification.case import Account, Range, Run

KINDS = ("text", "layout", "changed", "mark", "meta", "furniture", "added", "edited")
WITHOUT_SOURCE = ("layout", "added", "edited")
"""Kinds that may stand without a range of the source."""

_SHA256 = re.compile(r"^[0-9a-f]{64}$")


def read_account(data: bytes, file: str) -> Account:
    """Read a ledger.

    Raises Refusal (LEDGER_BROKEN) that names the first value that is not as ``schemas/ledger.schema.json`` has it.
    """
    try:
        ledger = json.loads(data.decode("utf-8"))
        source, tei = ledger["source"], ledger["tei"]
        return Account(
            encoding=_string(source["encoding"], "source.encoding"),
            source_sha256=_hash(source["sha256"], "source.sha256"),
            source_length=_count(source["length"], "source.length"),
            tei_sha256=_hash(tei["sha256"], "tei.sha256"),
            tei_length=_count(tei["length"], "tei.length"),
            adopted=_state(ledger.get("state", "generated")),
            runs=tuple(_run(run, f"runs[{index}]") for index, run in enumerate(ledger["runs"])),
        )
    except KeyError as error:
        message = f"the ledger has no {error.args[0]!r}"
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        message = f"the ledger cannot be read: {error}"
    raise Refusal(Problem(LEDGER_BROKEN, Place(file), message, "make it again: edition convert SOURCE"))


def _run(run: dict[str, Any], name: str) -> Run:
    kind = run["as"]
    if kind not in KINDS:
        raise ValueError(f"{name}.as is {kind!r}, which is no kind of run")
    if unknown := run.keys() - {"as", "s", "t", "why", "to"}:
        raise ValueError(f"{name} has an unknown key {min(unknown)!r}")
    s, t = _range(run.get("s"), f"{name}.s"), _range(run.get("t"), f"{name}.t")
    if s is None and t is None:
        raise ValueError(f"{name} is about nothing: it has neither s nor t")
    if s is None and kind not in WITHOUT_SOURCE:
        raise ValueError(f"{name} is {kind!r} but has no s")
    if t is None and kind in ("text", "added"):
        raise ValueError(f"{name} is {kind!r} but has no t")
    if s is not None and kind == "added":
        raise ValueError(f"{name} is added but has an s")
    return Run(kind, s, t, _string(run.get("why", ""), f"{name}.why"), _string(run.get("to", ""), f"{name}.to"))


def _range(value: object, name: str) -> Range | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(f"{name} is not a pair of offsets")
    start, end = _count(value[0], name), _count(value[1], name)
    if start >= end:
        raise ValueError(f"{name} is an empty range")
    return start, end


def _count(value: object, name: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{name} is not a count")
    return value


def _string(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{name} is not a string")
    return value


def _hash(value: object, name: str) -> str:
    if not _SHA256.match(_string(value, name)):
        raise ValueError(f"{name} is not a SHA-256 in hexadecimal")
    return str(value)


def _state(value: object) -> bool:
    if value not in ("generated", "adopted"):
        raise ValueError(f"state is {value!r}, not generated or adopted")
    return value == "adopted"
