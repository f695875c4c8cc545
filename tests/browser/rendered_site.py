"""A site to look at: the samples and the TEI of the tests, rendered as users would, and a server that shows it."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEI_FILES = sorted((ROOT / "tests" / "tei").glob("*.xml"))


def missing(what: str, remedy: str) -> None:
    """Skip, or fail where everything must be there."""
    reason = f"{what} is not installed: {remedy}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def build_site(folder: Path) -> Path:
    """Build the samples and render the test TEI into ``folder``; returns the folder of the pages."""
    for arguments in (
        ["build", str(ROOT / "sources"), "-o", str(folder), "--to", "tei,html", "--quiet"],
        ["render", *map(str, TEI_FILES), "-o", str(folder), "--to", "html", "--quiet"],
    ):
        subprocess.run([sys.executable, "-m", "edition", *arguments], check=False, capture_output=True, cwd=ROOT)
    return folder / "html"


def pages(site: Path) -> list[Path]:
    """Every page that a reader can come to."""
    found = sorted(path for path in site.rglob("*.html") if "pagefind" not in path.parts)
    assert len(found) > len(TEI_FILES), "the site was not built"
    return found


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server for the folder, on this machine only."""
    handler = functools.partial(_Silent, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
