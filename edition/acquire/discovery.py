"""Which files are sources: those that were named, and those in the folders that were named."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from edition.acquire.identifiers import identifier
from edition.model.problem import Place, Problem
from edition.model.rules import NO_SOURCES, SAME_IDENTIFIER, SKIPPED_FILE, UNREADABLE_SOURCE

ENDINGS = (".txt", ".text", ".md", ".markdown")
_SIDECAR = ".meta.toml"
_CONFIGURATION = "edition.toml"


def find_sources(paths: Iterable[Path], *, recursive: bool = False) -> tuple[list[Path], list[Problem]]:
    """The sources that ``paths`` name, in a fixed order, and what is to be told about the rest.

    A file is taken whatever its ending (its content decides later). Of a folder the files that end in one of ENDINGS
    are taken, sorted by name; every other file is told as SKIPPED_FILE, but for hidden files and the project's own
    (``edition.toml``, ``NAME.meta.toml``). Folders inside a folder are told too, or entered where ``recursive``. A
    link that leads out of its folder gives UNREADABLE_SOURCE, as a folder could show files that nobody meant to. A
    folder without sources gives NO_SOURCES, a path that is not there UNREADABLE_SOURCE, and a source whose id an
    earlier one has SAME_IDENTIFIER. Ids are compared as file systems do: without regard to case.
    """
    problems: list[Problem] = []
    named: list[Path] = []
    for path in paths:
        if path.is_dir():
            found = list(_in_folder(path, problems, recursive=recursive))
            if not found:
                problems.append(Problem(NO_SOURCES, Place(_shown(path)), "no sources were found in the folder"))
            named.extend(found)
        elif path.exists():
            named.append(path)
        else:
            problems.append(Problem(UNREADABLE_SOURCE, Place(_shown(path)), "there is no such file"))
    return _with_own_identifiers(named, problems), problems


def _in_folder(folder: Path, problems: list[Problem], *, recursive: bool) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        problems.append(Problem(UNREADABLE_SOURCE, Place(_shown(folder)), f"cannot be read: {error.strerror}"))
        return
    for path in entries:
        name = path.name
        if name.startswith(".") or name == _CONFIGURATION or name.endswith(_SIDECAR):
            continue
        if path.is_symlink() and not _stays_inside(path, folder):
            message = "left aside: a link that leads out of the folder"
            problems.append(Problem(UNREADABLE_SOURCE, Place(_shown(path)), message, "name the file itself"))
        elif path.is_dir():
            if recursive and not path.is_symlink():
                yield from _in_folder(path, problems, recursive=True)
            else:
                reason = "a link to a folder" if recursive else "a folder inside the folder"
                hint = "name it too" if recursive else "name it too, or use --recursive"
                problems.append(Problem(SKIPPED_FILE, Place(_shown(path)), f"left aside: {reason}", hint))
        elif path.suffix.lower() in ENDINGS:
            yield path
        else:
            problems.append(Problem(SKIPPED_FILE, Place(_shown(path)), "left aside: its ending is not a source's"))


def _with_own_identifiers(paths: list[Path], problems: list[Problem]) -> list[Path]:
    """Each path once, without those whose id is taken."""
    owners: dict[str, Path] = {}
    taken: list[Path] = []
    for path in paths:
        key = unicodedata.normalize("NFC", identifier(path.name)).casefold()
        owner = owners.setdefault(key, path)
        if owner is path:
            taken.append(path)
        elif not _same_file(owner, path):
            message = f"its id {identifier(path.name)!r} is that of {_shown(owner)}"
            problems.append(Problem(SAME_IDENTIFIER, Place(_shown(path)), message))
    return taken


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _stays_inside(path: Path, folder: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(folder.resolve(strict=True))
    except (OSError, RuntimeError):  # RuntimeError: a link to itself
        return False


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
