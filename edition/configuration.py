"""What people may add to what a source says of itself: ``edition.toml`` and ``NAME.meta.toml``, both optional."""

import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema

from edition.model.problem import Place, Problem, Refusal
from edition.model.reading import Form
from edition.model.rules import BAD_CONFIGURATION
from edition.resources import folder

PROJECT_FILE = "edition.toml"
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Configuration:
    """Metadata that overrides what the source says, the form it is to be read in (None: found by itself), the layout of
    the print edition: the keys of ``[print]`` (see ``edition.model.book_layout``), and those of ``[epub]``.
    """

    metadata: dict[str, Any] = field(default_factory=dict)
    form: Form | None = None
    layout: dict[str, str] = field(default_factory=dict)
    epub: dict[str, str] = field(default_factory=dict)


def configuration_of(source: Path) -> Configuration:
    """The configuration for one source: ``edition.toml`` of its folder, then ``NAME.meta.toml`` beside it.

    Raises Refusal (BAD_CONFIGURATION) with file and line where one of them cannot be used.
    """
    metadata: dict[str, Any] = {}
    form: Form | None = None
    layout: dict[str, str] = {}
    epub: dict[str, str] = {}
    for path in (source.parent / PROJECT_FILE, source.with_name(f"{source.stem}.meta.toml")):
        if path.is_file():
            data = load(path)
            metadata |= data.get("metadata", {})
            form = data.get("source", {}).get("form", form)
            layout |= data.get("print", {})
            epub |= data.get("epub", {})
    return Configuration(metadata, form, layout, epub)


def load(path: Path) -> dict[str, Any]:
    """Read a configuration file and check it against its JSON Schema."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Refusal(Problem(BAD_CONFIGURATION, Place(str(path)), "is larger than 1 MB"))
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(Problem(BAD_CONFIGURATION, Place(str(path)), f"cannot be read: {error}")) from None
    except tomllib.TOMLDecodeError as error:
        raise Refusal(_toml_problem(path, str(error))) from None
    schema = json.loads((folder("schemas") / "configuration.schema.json").read_text(encoding="utf-8"))
    faults = sorted(jsonschema.Draft202012Validator(schema).iter_errors(data), key=lambda fault: fault.json_path)
    if faults:
        raise Refusal(*(_schema_problem(path, fault) for fault in faults[:10]))
    return data


def _toml_problem(path: Path, message: str) -> Problem:
    reason, _, place = message.partition(" (at line ")
    digits = place.split(",")[0]
    line = int(digits) if digits.isdigit() else None
    return Problem(BAD_CONFIGURATION, Place(str(path), line), reason, "see https://toml.io for the syntax")


def _schema_problem(path: Path, fault: jsonschema.ValidationError) -> Problem:
    where = fault.json_path.removeprefix("$.").removeprefix("$") or "the file"
    return Problem(BAD_CONFIGURATION, Place(str(path)), f"{where}: {fault.message[:200]}")
