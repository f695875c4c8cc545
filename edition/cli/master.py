"""Who is the master of a TEI file: the source (it is generated) or the editors (it was adopted). Never both."""

import hashlib
import json
from pathlib import Path
from typing import Any

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import EDITED_BY_HAND


def tei_path(output: Path, identifier: str) -> Path:
    """Where the TEI of an edition stands."""
    return output / "tei" / f"{identifier}.xml"


def ledger_path(output: Path, identifier: str) -> Path:
    """Where its ledger stands."""
    return output / "tei" / f"{identifier}.ledger.json"


def read_ledger(path: Path) -> dict[str, Any]:
    """The ledger as plain data; empty where it is missing or broken."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def is_adopted(output: Path, identifier: str) -> bool:
    """Whether editors have taken the TEI over."""
    return read_ledger(ledger_path(output, identifier)).get("state") == "adopted"


def adopted_tei(output: Path, identifier: str) -> bytes | None:
    """The bytes of an adopted TEI file, or None where the source is the master."""
    path = tei_path(output, identifier)
    return path.read_bytes() if path.is_file() and is_adopted(output, identifier) else None


def refuse_edited(output: Path, identifier: str) -> None:
    """Raise Refusal (EDITED_BY_HAND) where a generated TEI file is not as it was generated."""
    path = tei_path(output, identifier)
    ledger = read_ledger(ledger_path(output, identifier))
    if not path.is_file() or not ledger or ledger.get("state") == "adopted":
        return
    expected = ledger.get("tei", {}).get("sha256")
    if expected and hashlib.sha256(path.read_bytes()).hexdigest() != expected:
        message = (
            "was edited by hand since it was generated; it is left as it is, and nothing was built from its source"
        )
        hint = f"keep the edit with: edition adopt {identifier} -o {output}; or delete the file to discard it"
        raise Refusal(Problem(EDITED_BY_HAND, Place(str(path)), message, hint))
