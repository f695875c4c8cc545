"""Schematron rules of the user's own project, beside those of the profile."""

from functools import lru_cache
from pathlib import Path

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import BAD_SCHEMA, SCHEMATRON_ERROR, SCHEMATRON_WARNING
from edition.validation.places import Places
from edition.validation.schematron import Schematron
from edition.validation.schematron.resolve import SchematronError
from edition.xml.parse import parse
from edition.xml.saxon import StyleSheetError

_MOST = 200


def run_schematron(data: bytes, file: str, schematron: Path) -> tuple[Problem, ...]:
    """What a Schematron schema says of a TEI file (at most 200 messages).

    A schema that cannot be used is a problem (BAD_SCHEMA) of its own; a file that is not well-formed raises none here,
    as ``validate`` has told it. The schema is a stranger's: it runs in the locked processor and reads nothing else.
    """
    try:
        root = parse(data, file)
    except Refusal:
        return ()
    try:
        schema = _compiled(schematron, schematron.stat().st_mtime_ns)
        messages = [message for message, _ in zip(schema.messages(data, root, file), range(_MOST), strict=False)]
    except OSError as error:
        return (Problem(BAD_SCHEMA, Place(str(schematron)), f"cannot be read: {error.strerror}"),)
    except (SchematronError, StyleSheetError) as error:
        return (Problem(BAD_SCHEMA, Place(str(schematron)), " ".join(str(error).split())[:300]),)
    except Refusal as refusal:
        return tuple(Problem(BAD_SCHEMA, Place(str(schematron)), one.message) for one in refusal.problems)
    places = Places(data, root, file)
    return tuple(
        Problem(SCHEMATRON_WARNING if one.warning else SCHEMATRON_ERROR, places.of(one.node), one.text, one.hint)
        for one in messages
    )


@lru_cache(maxsize=8)
def _compiled(path: Path, _changed: int) -> Schematron:
    return Schematron(path)
