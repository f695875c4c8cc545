"""The print edition of a book of some 300 pages beside WeasyPrint on the same book as HTML: `make typesetting`.

Times are those of whole processes, from start to written file; memory is the peak of the process. WeasyPrint is
measured where its command is on the PATH (or WEASYPRINT names it), with our own HTML edition and its style sheet. Then
the lines of both books are counted (pdftotext, of poppler): hyphens at their ends, three of them one above the other,
loose lines.
Sentences are those of the sample editions, drawn by lot. Quote the ratios: the seconds are those of this machine.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random

from lxml import etree

from edition.rendering import html

ROOT = Path(__file__).resolve().parent.parent
TEI = "{http://www.tei-c.org/ns/1.0}"
WORDS = 122_000
RUNS = 3  # of ours; WeasyPrint is slow enough to be run once
LOOSE = 0.375  # of the height of a word's box, which is 12 points with type of 10.5: a mean space of 4.5 points
SAMPLES = (
    "keepers-congress",
    "letters-to-a-cartographer",
    "dimmans-ratt",
    "la-digue-de-papier",
    "wider-die-normalstunde",
)

OURS = """
import sys
from pathlib import Path
from edition.rendering import print as print_edition
path = Path(sys.argv[1])
Path(sys.argv[2]).write_bytes(print_edition.render(path.read_bytes(), path.stem).outputs[0].data)
"""


def sentences(sample: str) -> tuple[str, list[str]]:
    """The language of a sample edition and its sentences."""
    root = etree.parse(ROOT / "tei" / f"{sample}.xml").getroot()
    paragraphs = (
        " ".join("".join(p.itertext()).split()) for p in root.iter(TEI + "p") if p.getparent().tag != TEI + "note"
    )
    found = [sentence for text in paragraphs for sentence in re.findall(r"[A-ZÅÄÖÜÉÀ][^.!?<&]{30,300}[.!?]", text)]
    return root.get("{http://www.w3.org/XML/1998/namespace}lang", "en"), found


def book() -> str:
    """A book of chapters in the languages of the samples, with notes and pages of a source."""
    random, parts, length, page, note = Random(1), [], 0, 0, 0
    stock = [sentences(sample) for sample in SAMPLES]
    while length < WORDS:
        language, choice = stock[len(parts) % len(stock)]
        paragraphs = []
        for number in range(40):
            text = random.choices(choice, k=random.randint(3, 9))
            length += sum(len(sentence.split()) for sentence in text)
            if number % 4 == 1:
                note += 1
                text[1] += f'<note place="bottom" n="{note}"><p>{random.choice(choice)}</p></note>'
            if number % 3 == 2:
                page += 1
                text[0] = text[0].replace(" ", f' <pb n="{page}"/>', 1)
            paragraphs.append(f"<p>{' '.join(text)}</p>")
        parts.append(f'<div xml:lang="{language}"><head>Chapter {len(parts) + 1}</head>{"".join(paragraphs)}</div>')
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>'
        f"<title>A Long Book</title></titleStmt></fileDesc></teiHeader><text><body>{''.join(parts)}</body></text></TEI>"
    )


@dataclass(frozen=True)
class Measured:
    """What a setter did: seconds and megabytes, and the PDF it left."""

    seconds: float
    megabytes: float
    pdf: Path


def measured(command: list[str], pdf: Path, runs: int) -> Measured:
    """The median of some runs of a command; the peak of memory is that of the last."""
    times, peak = [], 0.0
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{command[0]} failed with status {process.returncode}")
        peak = usage.ru_maxrss / 1000
    return Measured(statistics.median(times), peak, pdf)


@dataclass(frozen=True)
class Line:
    """A full line of the running text: its last word, its mean space in parts of its height."""

    last: str
    space: float
    place: tuple[int, int]


def lines(pdf: Path) -> list[Line]:
    """The lines that fill the measure, by page and block."""
    shown = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True).stdout
    root = etree.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", shown), etree.XMLParser(recover=True))
    space = "{http://www.w3.org/1999/xhtml}"
    found: list[Line] = []
    for number, page in enumerate(root.iter(space + "page")):
        for count, block in enumerate(page.iter(space + "block")):
            width = float(block.get("xMax")) - float(block.get("xMin"))
            for line in block.iter(space + "line"):
                words = list(line)
                reach = float(line.get("xMax")) - float(line.get("xMin"))
                if len(words) < 4 or reach < width * 0.97 or width < float(page.get("width")) * 0.4:
                    continue
                filled = sum(float(word.get("xMax")) - float(word.get("xMin")) for word in words)
                height = statistics.median(float(word.get("yMax")) - float(word.get("yMin")) for word in words)
                gap = (reach - filled) / (len(words) - 1)
                found.append(Line(words[-1].text or "", gap / height, (number, count)))
    return found


def told(name: str, found: list[Line]) -> None:
    """Print what the lines of a book are like."""
    divided = [line.last.endswith(("-", "\u2010", "\u00ad")) for line in found]
    ladders = sum(
        1
        for _, block in groupby(zip(found, divided, strict=True), key=lambda pair: pair[0].place)
        for runs, run in groupby(pair[1] for pair in block)
        if runs and len(list(run)) >= 3
    )
    loose = sum(line.space > LOOSE for line in found)
    print(
        f"  {name:12} {len(found):6} full lines; {sum(divided) / len(found):6.1%} end in a hyphen; "
        f"{ladders} times three or more hyphens one above the other; {loose / len(found):6.1%} loose"
    )


def pages(pdf: Path) -> int:
    """The number of pages of a PDF."""
    said = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return int(re.findall(r"Pages:\s+(\d+)", said)[0])


def main() -> None:
    """Set the book, and say what it took."""
    with tempfile.TemporaryDirectory(prefix="edition-benchmark-") as folder:
        place = Path(folder)
        tei = place / "book.xml"
        tei.write_text(book(), encoding="utf-8")
        for output in html.render(tei.read_bytes(), "book").outputs:
            path = place / output.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(output.data)
        ours = measured([sys.executable, "-c", OURS, str(tei), str(place / "ours.pdf")], place / "ours.pdf", RUNS)
        print(f"edition      {pages(ours.pdf)} pages in {ours.seconds:.1f} s, {ours.megabytes:.0f} MB: ratio 1")
        told("edition", lines(ours.pdf))
        weasyprint = os.environ.get("WEASYPRINT") or shutil.which("weasyprint")
        if not weasyprint:
            print("WeasyPrint is not installed here (pip install weasyprint, and Pango)")
            return
        page = place / "html" / "book" / "index.html"
        theirs = measured([weasyprint, "--quiet", str(page), str(place / "theirs.pdf")], place / "theirs.pdf", 1)
        print(
            f"WeasyPrint   {pages(theirs.pdf)} pages in {theirs.seconds:.1f} s, {theirs.megabytes:.0f} MB: "
            f"ratio {theirs.seconds / ours.seconds:.1f} in time, {theirs.megabytes / ours.megabytes:.1f} in memory"
        )
        told("WeasyPrint", lines(theirs.pdf))


if __name__ == "__main__":
    main()
