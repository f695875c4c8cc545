"""The schemas to check against, each loaded once for a process."""

from functools import lru_cache
from pathlib import Path

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import BAD_SCHEMA
from edition.resources import folder
from edition.validation.relaxng import Schema, SchemaError, load
from edition.validation.schematron import Schematron


def profile() -> Schema:
    """The profile of edition."""
    return _loaded(folder("schemas") / "edition.rng", 0, sound=True)


@lru_cache(maxsize=1)
def rules() -> Schematron:
    """The Schematron rules of the profile."""
    return Schematron(folder("schemas") / "edition.sch")


def schema_of(path: Path, *, sound: bool = False) -> Schema:
    """Any RELAX NG grammar in XML syntax; ``sound`` where it was checked when it was kept, and is the same since.

    Raises Refusal (BAD_SCHEMA) where it cannot be used.
    """
    if path.suffix.lower() == ".rnc":
        hint = "make an .rng of it first, for example with trang or rnc2rng"
        raise Refusal(Problem(BAD_SCHEMA, Place(str(path)), "compact syntax is not read", hint))
    if path.suffix.lower() == ".odd":
        hint = "make an .rng of it, for example with roma.tei-c.org; its constraints run with --schematron"
        raise Refusal(Problem(BAD_SCHEMA, Place(str(path)), "an ODD describes a schema and is none", hint))
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise Refusal(Problem(BAD_SCHEMA, Place(str(path)), f"cannot be read: {error.strerror}")) from None
    try:
        return _loaded(path, changed, sound=sound)
    except SchemaError as error:
        raise Refusal(bad_schema(error, path)) from None
    except Refusal as refusal:
        raise Refusal(*(Problem(BAD_SCHEMA, one.place, one.message) for one in refusal.problems)) from None


def bad_schema(error: SchemaError, path: Path) -> Problem:
    """A schema's fault as a problem."""
    return Problem(BAD_SCHEMA, Place(error.file or str(path), error.line), error.message, error.hint)


@lru_cache(maxsize=8)
def _loaded(path: Path, _changed: int, *, sound: bool) -> Schema:
    return load(path, sound=sound)
