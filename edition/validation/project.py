"""Schematron rules of the user's own project, beside those of the profile."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import BAD_SCHEMA, SCHEMATRON_ERROR, SCHEMATRON_WARNING
from edition.validation.places import Places
from edition.validation.schematron import Message, Schematron, SchematronError
from edition.validation.schematron.run import Opened
from edition.xml.parse import parse

_MOST = 200


def run_schematron(
    data: bytes, file: str, schematron: Path, *, phase: str | None = None, folders: tuple[Path, ...] = ()
) -> tuple[Problem, ...]:
    """What a Schematron schema says of a TEI file (at most 200 messages).

    ``schematron`` is a schema, or a RELAX NG grammar or an ODD with rules inside. ``folders`` are those from which the
    documents that patterns name may be read (pattern/@documents). A schema that cannot be used is a problem
    (BAD_SCHEMA) of its own; a file that is not well-formed raises none here, as ``validate`` has told it. The schema is
    a stranger's: it runs in the locked processor and reads nothing else.
    """
    try:
        root = parse(data, file)
    except Refusal:
        return ()
    places = {"": Places(data, root, file)}
    told: list[Problem] = []
    opened = _opener(Path(file).parent, folders, places, told, root)
    try:
        schema = _compiled(schematron, phase, _changed(schematron))
        told.extend(_problems(schema.messages(data, root, file, opened), places))
    except SchematronError as error:
        return (Problem(BAD_SCHEMA, Place(error.file or str(schematron), error.line), str(error)[:300]),)
    except Refusal as refusal:
        return tuple(Problem(BAD_SCHEMA, one.place, one.message, one.hint) for one in refusal.problems)
    return tuple(told)


def _problems(messages: Iterator[Message], places: dict[str, Places]) -> Iterator[Problem]:
    for one in islice(messages, _MOST):
        rule = SCHEMATRON_WARNING if one.warning else SCHEMATRON_ERROR
        yield Problem(rule, places[one.document].of(one.node), one.text, one.hint, properties=details(one))


def details(message: Message) -> tuple[tuple[str, str], ...]:
    """What a program may want to know of a message: the id of the check, and the properties it names."""
    return ((("check", message.check),) if message.check else ()) + message.properties


def _opener(
    base: Path, folders: tuple[Path, ...], places: dict[str, Places], told: list[Problem], root: etree._Element
) -> Callable[[str], Opened | None]:
    """How documents that patterns name are read; what cannot be is told of the main document."""

    def opened(address: str) -> Opened | None:
        try:
            path, name = _inside(address, base, folders)
            data = path.read_bytes()
            found = parse(data, name)
        except OSError as error:
            reason = f"cannot be read: {error.strerror}"
        except ValueError as error:
            reason = str(error)
        except Refusal as refusal:
            reason = f"cannot be read: {refusal.problems[0].message}"
        else:
            places[address] = Places(data, found, name)
            return data, found
        message = f"rules are to be checked in {address}, which {reason}"
        told.append(Problem(SCHEMATRON_ERROR, places[""].of(root), message))
        return None

    return opened


def _inside(address: str, base: Path, folders: tuple[Path, ...]) -> tuple[Path, str]:
    """The file that an address means, and its name from here. Raises ValueError with the reason why it is not read."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        raise ValueError("is no file beside it")
    name = base / unquote(parts.path)
    path = name.resolve()
    if not any(path.is_relative_to(folder.resolve()) for folder in (base, *folders)):
        raise ValueError("lies outside the folder of this file and the current one")
    return path, str(name)


def _changed(path: Path) -> int:
    """When a file was changed (nanoseconds). Raises SchematronError where it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError as error:
        raise SchematronError(f"cannot be read: {error.strerror}") from None


@lru_cache(maxsize=16)
def _compiled(path: Path, phase: str | None, _changed: int) -> Schematron:
    return Schematron(path, phase)
