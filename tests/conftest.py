"""What several tests share: where the real sources and TEI's schemas are, and one way through the pipeline."""

from pathlib import Path

import pytest
from places import outside


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder with the five real sources and their gold tables."""
    folder = outside("EDITION_CORPUS", "corpus")
    if not (folder / "gold").is_dir():
        pytest.skip("the five real sources are not at hand (set EDITION_CORPUS)")
    return folder


@pytest.fixture(scope="session")
def tei_schemas() -> Path:
    """The folder with TEI's own schemas (tei_all of several releases)."""
    folder = outside("EDITION_TEI", "tei")
    if not list(folder.glob("tei_all*.rng")):
        pytest.skip("TEI's own schemas are not at hand (set EDITION_TEI)")
    return folder
