"""Letters that a text holds are found whole; what is only addressed or only signed stays as it is."""

from pathlib import Path

import pytest
import yaml

from edition.model.block import Closer, Division, FloatingText, Opener
from edition.model.source import Charset, Source, cut_lines
from edition.readers import markdown
from edition.readers.shared.letters_inside import with_letters_inside

CASES = yaml.safe_load((Path(__file__).parent / "letters_inside.yaml").read_text(encoding="utf-8"))


def letters(blocks):
    for block in blocks:
        if isinstance(block, FloatingText):
            opener, *body, closer = block.blocks
            assert isinstance(opener, Opener)
            assert isinstance(closer, Closer)
            kinds = [" ".join(kind for kind, _ in edge.parts) for edge in (opener, closer)]
            yield f"{kinds[0]} | {len(body)} | {kinds[1]}"
        elif isinstance(block, Division):
            yield from letters(block.blocks)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_letters(case):
    text = case["text"]
    source = Source("x", "x.md", "", len(text.encode()), Charset("utf-8", "stated", 1.0), text, cut_lines(text))
    reading = with_letters_inside(markdown.read(source), source)
    assert list(letters(reading.body)) == case["letters"]
    assert len([doubt for doubt in reading.doubts if doubt.code == "letter"]) <= len(case["letters"])
