"""The index for searching all editions in the browser, without a server: made by pagefind from the finished pages."""

import importlib.util
import json
import subprocess
import tempfile
from pathlib import Path

from edition.model.artefact import Output

_UNUSED = ("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight")
"""What pagefind adds for pages that use its own look."""
_SECONDS = 600


def available() -> bool:
    """Whether pagefind is installed; there is none for some machines (Intel Macs), and then there is no search."""
    return importlib.util.find_spec("pagefind_bin") is not None


def index(site: Path) -> tuple[Output, ...]:
    """The index of the pages below ``site`` (``html/`` of an output folder), as files below ``html/pagefind/``.

    Only what stands in ``data-pagefind-body`` is taken. Empty where pagefind is not installed or fails; the same pages
    give the same bytes.
    """
    if not available():
        return ()
    from pagefind_bin import get_executable

    with tempfile.TemporaryDirectory(prefix="edition-search-") as folder:
        bundle = Path(folder) / "pagefind"
        command = [str(get_executable()), "--site", str(site), "--output-path", str(bundle), "--keep-index-url"]
        try:
            done = subprocess.run(  # noqa: S603 - its arguments are folders
                [*command, "--silent"], capture_output=True, timeout=_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return ()
        if done.returncode != 0:
            return ()
        files = sorted(path for path in bundle.rglob("*") if path.is_file() and not path.name.startswith(_UNUSED))
        return tuple(Output(f"html/pagefind/{path.relative_to(bundle).as_posix()}", _ordered(path)) for path in files)


def _ordered(path: Path) -> bytes:
    """The bytes of a file; the list of languages in an order of its own, since pagefind's changes with each run."""
    data = path.read_bytes()
    if path.suffix != ".json":
        return data
    return json.dumps(json.loads(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
