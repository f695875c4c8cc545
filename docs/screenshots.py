"""Take the pictures of the README from the sample edition in build/sample (``make screenshots``).

Needs Chromium, poppler (pdftoppm) and ImageMagick (convert) on the machine; pictures go to docs/images/.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "build" / "sample"
IMAGES = ROOT / "docs" / "images"

PAGES = {
    "html": ("html/keepers-congress/index.html", "1280,900"),
    "shelf": ("html/index.html", "1280,700"),
    "proof": ("html/wider-die-normalstunde/source.html", "1280,900"),
}
PRINT = ("print/wider-die-normalstunde.pdf", 6, 7)


def browser() -> str:
    """The Chromium of this machine."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    sys.exit("no Chromium found")


def photograph(page: Path, size: str, image: Path) -> None:
    """One page of the HTML edition."""
    with tempfile.TemporaryDirectory() as profile:
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
        options += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
        options += [f"--user-data-dir={profile}", f"--window-size={size}", f"--screenshot={image}"]
        subprocess.run([browser(), *options, page.as_uri()], check=True, capture_output=True)


def spread(pdf: Path, first: int, last: int, image: Path) -> None:
    """Two facing pages of the print edition."""
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder) / "page"
        pages = ["-f", str(first), "-l", str(last), "-r", "90", "-png"]
        subprocess.run(["pdftoppm", *pages, str(pdf), str(prefix)], check=True)
        made = sorted(Path(folder).glob("*.png"))
        frame = ["-bordercolor", "#999999", "-border", "1"]
        subprocess.run(["convert", *map(str, made), *frame, "+append", str(image)], check=True)


def main() -> None:
    """Take all pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, (page, size) in PAGES.items():
        photograph(SAMPLE / page, size, IMAGES / f"{name}.png")
    spread(SAMPLE / PRINT[0], PRINT[1], PRINT[2], IMAGES / "print.png")


if __name__ == "__main__":
    main()
