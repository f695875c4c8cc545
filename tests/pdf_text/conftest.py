"""Sources for the tests of the reader of text from PDFs."""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from edition.model.source import Charset, Source, cut_lines

sys.path.insert(0, str(Path(__file__).parent))


def source_of(text: str, name: str = "case") -> Source:
    """A source of the given text."""
    data = text.encode("utf-8", "surrogatepass")
    sha256 = hashlib.sha256(data).hexdigest()
    return Source(name, f"{name}.txt", sha256, len(data), Charset("utf-8", "", 1.0), text, cut_lines(text))


@pytest.fixture
def make_source() -> Callable[..., Source]:
    return source_of
