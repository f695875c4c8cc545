"""The bytes of a file, or one clear reason why they cannot be had."""

import os
import stat
from pathlib import Path

from edition.model.problem import Place, Problem, Refusal, Rule
from edition.model.rules import TOO_LARGE_SOURCE, UNREADABLE_SOURCE

_KINDS = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISCHR, "it is a device"),
    (stat.S_ISBLK, "it is a device"),
    (stat.S_ISFIFO, "it is a pipe"),
    (stat.S_ISSOCK, "it is a socket"),
)


def read_bytes(path: Path, *, largest: int = 50_000_000) -> bytes:
    """All bytes of a regular file of at most ``largest`` bytes.

    The size is asked before anything is read, and nothing but a regular file (or a link to one) is opened, so that a
    pipe or a device can neither block nor fill the memory. Raises Refusal: UNREADABLE_SOURCE or TOO_LARGE_SOURCE.
    """
    try:
        status = path.stat()
        reason = next((reason for test, reason in _KINDS if test(status.st_mode)), None)
        if reason is not None:
            raise _refusal(UNREADABLE_SOURCE, path, f"{reason}, not a file", "give a file, or a folder of sources")
        if status.st_size > largest:
            raise _too_large(path, status.st_size, largest)
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        told = getattr(error, "strerror", None) or str(error)
        raise _refusal(UNREADABLE_SOURCE, path, f"cannot be read: {told}") from None
    if len(data) > largest:  # it grew after it was measured
        raise _too_large(path, len(data), largest)
    return data


def printable_name(path: Path) -> str:
    """The file's own name as text: bytes of the name that are not UTF-8 are shown as U+FFFD."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _too_large(path: Path, size: int, largest: int) -> Refusal:
    return _refusal(TOO_LARGE_SOURCE, path, f"has {size:,} bytes; at most {largest:,} are taken")


def _refusal(rule: Rule, path: Path, message: str, hint: str = "") -> Refusal:
    return Refusal(Problem(rule, Place(os.fsencode(path).decode("utf-8", "replace")), message, hint))
