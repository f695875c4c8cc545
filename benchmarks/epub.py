"""EPUB beside pandoc, in one run on the same text: `make books`.

A Markdown text of chapters with footnotes is made in three sizes. Ours is rendered from its TEI, pandoc's from the
Markdown. "process" is a whole process each time, from its start to the file (ours checks the TEI on the way); "warm" is
one more book in a process that has rendered one already, as each worker of a build does (pandoc has no such state).
Ratios: above 1, pandoc is slower.

What the two make is not the same: ours has a drawn cover, a page list, links back, a record and metadata besides.
pandoc comes from PyPI (pypandoc_binary), into an environment of its own below build/.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from edition.rendering import epub

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / "benchmarks" / "pandoc"
CHAPTERS = (5, 50, 250)
PARAGRAPHS = 12
RUNS = 3
WORDS = (
    "The keeper of the light wrote down the hour, the wind and the state of the lamp, and he did so every night of the "
    "forty years that he was there, whether or not a ship had passed; for the book, he said, was not for the ships."
)


def pandoc() -> Path:
    """pandoc, installed on the first run."""
    folder = "Scripts" if os.name == "nt" else "bin"
    python = TOOLS / folder / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(TOOLS)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "pypandoc_binary"], check=True)
    code = "import pypandoc; print(pypandoc.get_pandoc_path())"
    return Path(subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True).stdout.strip())


def markdown(chapters: int) -> str:
    """A text: every paragraph has a footnote."""
    parts = ["---\ntitle: The Book of the Light\nauthor: Nobody\nlang: en\n---\n"]
    for chapter in range(1, chapters + 1):
        parts.append(f"# Chapter {chapter}\n")
        for paragraph in range(1, PARAGRAPHS + 1):
            name = f"{chapter}-{paragraph}"
            parts.append(f"{chapter}.{paragraph} {WORDS} {WORDS}[^{name}]\n\n[^{name}]: Leaf {name} of the book.\n")
    return "\n".join(parts)


def timed(work: Callable[[], object]) -> float:
    """The median of some runs in seconds."""
    seconds = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


def run(*command: object) -> None:
    """One process, from its start to its end."""
    subprocess.run([str(word) for word in command], check=True, capture_output=True, cwd=ROOT)


def measured(program: Path, chapters: int, folder: Path) -> str:
    """One line of the table."""
    source = folder / f"book-{chapters}.md"
    source.write_text(markdown(chapters), encoding="utf-8")
    run(sys.executable, "-m", "edition", "convert", source, "-o", folder, "--quiet")
    tei = folder / "tei" / f"book-{chapters}.xml"
    ours = (sys.executable, "-m", "edition", "render", tei, "-o", folder, "--to", "epub", "--quiet", "--jobs", "1")
    process = timed(partial(run, *ours))
    theirs = timed(partial(run, program, source, "-o", folder / "pandoc.epub"))
    data = tei.read_bytes()
    epub.render(data, "book")
    warm = timed(partial(epub.render, data, "book"))
    sizes = [(folder / name).stat().st_size // 1000 for name in (f"epub/book-{chapters}.epub", "pandoc.epub")]
    words = len(source.read_text(encoding="utf-8").split())
    return (
        f"{chapters:8} {words:8} {process:8.2f}s {theirs:8.2f}s {theirs / process:6.2f} "
        f"{warm:8.2f}s {theirs / warm:6.2f}  {sizes[0]} kB, {sizes[1]} kB"
    )


def main() -> None:
    """Measure, and print a table."""
    program = pandoc()
    print("chapters    words   process    pandoc  ratio      warm  ratio  size, pandoc's")
    with tempfile.TemporaryDirectory() as place:
        for chapters in CHAPTERS:
            print(measured(program, chapters, Path(place)))


if __name__ == "__main__":
    main()
