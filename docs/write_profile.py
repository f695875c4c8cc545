"""Write the documentation of the profile to build/docs/profile/ (``make docs``)."""

from pathlib import Path

from edition.rendering.profile import render

TARGET = Path(__file__).resolve().parents[1] / "build" / "docs"


def main() -> None:
    """Write every page."""
    for output in render():
        path = TARGET / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.data)


if __name__ == "__main__":
    main()
