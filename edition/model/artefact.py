"""What the stages after reading hand on: bytes plus identity, never a live parser tree."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from edition.model.ledger import Ledger
from edition.model.problem import Problem
from edition.model.source import Source


@dataclass(frozen=True, slots=True)
class TeiDocument:
    """A TEI file made from a source, not yet checked."""

    identifier: str
    xml: bytes
    ledger: Ledger
    counts: dict[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    language: str = "und"


@dataclass(frozen=True, slots=True)
class ValidTei:
    """A TEI file that passed the checks. Only ``validation`` makes one."""

    identifier: str
    xml: bytes


@dataclass(frozen=True, slots=True)
class Account:
    """What the web edition shows as its proof: the source, the ledger of its TEI, and its entry in the report."""

    source: Source
    ledger: Ledger
    entry: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be written: its path below the output folder, with forward slashes, and its bytes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Image:
    """An image that the TEI points to: the address as it stands in ``graphic/@url``, the bytes and the media type."""

    url: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Rendition:
    """What a rendering made of one TEI file: files, problems, and facts for the shelf (title, author ...)."""

    outputs: tuple[Output, ...]
    problems: tuple[Problem, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
