"""``edition serve``: a preview in the browser that follows the sources."""

import functools
import http.server
import threading
import time
from pathlib import Path
from typing import Any

import click

from edition.cli.build import build_sources
from edition.model.job import FORMATS

_RELOAD = b"""\
const events = new EventSource("/_edition/events");
events.onmessage = (event) => { if (event.data === "reload") location.reload(); };
"""
_TAG = b'<script src="/_edition/reload.js"></script></body>'


class Revision:
    """Counts builds; pages wait for the next one."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._number = 0

    def next(self) -> None:
        """A build is done: let every waiting page load again."""
        with self._condition:
            self._number += 1
            self._condition.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait for the next build; False where none came in time."""
        with self._condition:
            before = self._number
            return self._condition.wait_for(lambda: self._number != before, seconds)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the output folder; HTML pages get the script that loads them again after a build."""

    def __init__(self, *arguments: Any, revision: Revision, **named: Any) -> None:
        self._revision = revision
        super().__init__(*arguments, **named)

    def do_GET(self) -> None:
        """Answer a request: our own two addresses, else a file."""
        if self.path == "/_edition/reload.js":
            self._send(_RELOAD, "text/javascript")
        elif self.path == "/_edition/events":
            self._events()
        elif (page := self._page()) is not None:
            self._send(page.read_bytes().replace(b"</body>", _TAG), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _page(self) -> Path | None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.split("?")[0].endswith("/"):
            path /= "index.html"
        return path if path.suffix == ".html" and path.is_file() else None

    def _send(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        try:
            while True:
                message = b"data: reload\n\n" if self._revision.wait(15) else b": waiting\n\n"
                self.wfile.write(message)
                self.wfile.flush()
        except OSError:
            return

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing: the builds are what matters."""


@click.command()
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="The output folder."
)
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
def serve(sources: tuple[Path, ...], output: Path, port: int) -> None:
    """Preview an OUTPUT folder in the browser; with SOURCES, build again whenever one of them changes.

    \b
    Examples:
      edition serve -o out
      edition serve letters/ -o out
    """
    revision = Revision()
    if sources:
        _build(sources, output)
    if not (output / "html").is_dir():
        raise click.UsageError(f"{output} holds no HTML; build something first")
    handler = functools.partial(Handler, directory=str(output), revision=revision)
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise click.UsageError(f"port {port} cannot be used: {error.strerror}; try --port 0") from None
    server.daemon_threads = True
    click.echo(f"http://127.0.0.1:{server.server_address[1]}/html/  (Ctrl-C ends it)")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    _watch(sources, output, revision)


def _build(sources: tuple[Path, ...], output: Path) -> None:
    try:
        build_sources(sources, output, FORMATS)
    except SystemExit:  # faults were told already; the preview goes on with what is good
        return


def _watch(sources: tuple[Path, ...], output: Path, revision: Revision) -> None:
    stamps = _stamps(sources)
    while True:
        time.sleep(0.5)
        now = _stamps(sources)
        if now != stamps:
            stamps = now
            _build(sources, output)
            revision.next()


def _stamps(sources: tuple[Path, ...]) -> dict[Path, tuple[int, int]]:
    files = [path for source in sources for path in (source.iterdir() if source.is_dir() else (source,))]
    stamps: dict[Path, tuple[int, int]] = {}
    for path in files:
        try:
            status = path.stat()
        except OSError:
            continue
        stamps[path] = (status.st_mtime_ns, status.st_size)
    return stamps
