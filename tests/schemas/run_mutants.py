"""Compares our engine with jing on mutants of many grammars and prints the counts: `make mutants`.

Arguments: how many mutants in all (20000), and the seed (1).
"""

import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from mutants.grammars import grammars
from mutants.verdicts import compare


def main(count: int, seed: int) -> int:
    """Print a line for each grammar. Returns 1 where a verdict differs."""
    tei = Path(os.environ.get("EDITION_TEI") or Path(__file__).resolve().parents[3] / "shared" / "tei")
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(2) as pool:
        found = grammars(Path(folder), tei if tei.is_dir() else None)
        each = -(-count // len(found))
        began = time.monotonic()
        print(f"{'grammar':24}{'mutants':>9}{'valid':>8}{'invalid':>9}{'other verdict':>15}", flush=True)
        total, wrong = 0, 0
        for verdicts in pool.map(compare, found, [each] * len(found), [seed] * len(found)):
            judged = verdicts.valid + verdicts.invalid
            total, wrong = total + judged, wrong + len(verdicts.differing)
            print(f"{verdicts.name:24}{judged:9}{verdicts.valid:8}{verdicts.invalid:9}{len(verdicts.differing):15}")
            for document in verdicts.differing[:3]:
                print(document.decode("utf-8"), file=sys.stderr)
        print(f"{'all':24}{total:9}{'':17}{wrong:15}  ({time.monotonic() - began:.0f} s)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, (*sys.argv[1:], *("20000", "1")[len(sys.argv) - 1 :]))))
