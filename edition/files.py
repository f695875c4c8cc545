"""Files appear whole or not at all: a temporary file in the same folder, fsync, rename (POSIX ``rename``)."""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from edition.model.artefact import Output
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import UNWRITABLE_OUTPUT

_PREFIX = ".tmp-edition-"


def write(root: Path, output: Output) -> bool:
    """Write one output below ``root``; returns False where the file held the same bytes already.

    Raises Refusal (UNWRITABLE_OUTPUT), also for a path that would leave ``root``.
    """
    path = inside(root, output.path)
    try:
        if path.is_file() and path.read_bytes() == output.data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, output.data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(Problem(UNWRITABLE_OUTPUT, Place(str(path)), f"cannot be written: {reason}")) from None
    return True


def inside(root: Path, relative: str) -> Path:
    """The path below ``root`` that a portable relative path names. Raises Refusal where it would leave it."""
    parts = PurePosixPath(relative).parts
    if not parts or relative.startswith("/") or any(part in ("..", "") or "\\" in part for part in parts):
        raise Refusal(Problem(UNWRITABLE_OUTPUT, Place(relative), "the path leaves the output folder"))
    return root.joinpath(*parts)


def keep_only(root: Path, folder: str, outputs: Iterable[Output]) -> None:
    """Remove the files of a folder below ``root`` that are none of these: what an earlier build left there."""
    kept = {inside(root, output.path) for output in outputs}
    for path in inside(root, folder).rglob("*"):
        if path.is_file() and path not in kept:
            with contextlib.suppress(OSError):
                path.unlink()


def sweep(root: Path) -> None:
    """Remove temporary files that a build left behind when it was killed."""
    for path in root.rglob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            path.unlink()


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=_PREFIX, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
