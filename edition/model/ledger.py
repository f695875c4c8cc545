"""The ledger: a certificate of where every character of the source went. Offsets are Unicode code points."""

from dataclasses import dataclass
from typing import Any, Literal

from edition.model.source import Span

RunKind = Literal["text", "layout", "changed", "mark", "meta", "furniture", "added", "edited"]


@dataclass(frozen=True, slots=True)
class Run:
    """One run. ``source`` counts in the decoded text, ``tei`` in the string value of ``/TEI/text``."""

    kind: RunKind
    source: Span | None = None
    tei: Span | None = None
    why: str = ""
    to: str = ""

    def to_json(self) -> dict[str, Any]:
        entry: dict[str, Any] = {"as": self.kind}
        if self.source is not None:
            entry["s"] = [self.source.start, self.source.end]
        if self.tei is not None:
            entry["t"] = [self.tei.start, self.tei.end]
        if self.why:
            entry["why"] = self.why
        if self.to:
            entry["to"] = self.to
        return entry


@dataclass(frozen=True, slots=True)
class Ledger:
    """The whole account for one source and the TEI made from it."""

    file_name: str
    source_sha256: str
    charset: str
    source_length: int
    tei_sha256: str
    tei_length: int
    runs: tuple[Run, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "source": {
                "file": self.file_name,
                "sha256": self.source_sha256,
                "encoding": self.charset,
                "length": self.source_length,
            },
            "tei": {"sha256": self.tei_sha256, "length": self.tei_length},
            "runs": [run.to_json() for run in self.runs],
        }
