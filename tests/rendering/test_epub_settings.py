"""``[epub]`` in edition.toml reaches the book, and what is wrong in it is told."""

import io
import zipfile
from pathlib import Path

import pytest
from pages import TEI_FILES

from edition.configuration import configuration_of
from edition.model.job import RenderJob
from edition.model.problem import Refusal
from edition.pipeline import run

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fedccc59e7"
    "0000000049454e44ae426082"
)


def render(folder: Path, settings: str):
    """The result of rendering a text with an edition.toml beside it, and the files of its EPUB."""
    text = folder / "core.xml"
    text.write_bytes(next(path for path in TEI_FILES if path.stem == "core").read_bytes())
    (folder / "edition.toml").write_text(settings, encoding="utf-8")
    result = run(RenderJob(str(text), "core", ("epub",), epub=configuration_of(text).epub))
    with zipfile.ZipFile(io.BytesIO(result.outputs[0].data)) as archive:
        return result, {name: archive.read(name) for name in archive.namelist()}


def test_a_cover_and_a_claim(tmp_path):
    (tmp_path / "front.png").write_bytes(PIXEL)
    claim = 'conforms_to = "EPUB Accessibility 1.1 - WCAG 2.1 Level A"\ncertified_by = "The press"\n'
    report = 'certifier_report = "https://example.org/report"\n'
    result, files = render(tmp_path, f'[epub]\ncover = "front.png"\n{claim}{report}')
    assert files["EPUB/images/cover.png"] == PIXEL
    for words in (b"EPUB Accessibility 1.1 - WCAG 2.1 Level A", b"The press", b"https://example.org/report"):
        assert words in files["EPUB/package.opf"]
    assert not [problem for problem in result.problems if "cover" in problem.message]


@pytest.mark.parametrize("cover", ["none.png", "../outside.png", "https://example.org/c.png", "core.xml"])
def test_a_cover_that_cannot_be_used_is_told_and_one_is_drawn(tmp_path, cover):
    (tmp_path / "outside.png").write_bytes(PIXEL)
    folder = tmp_path / "inside"
    folder.mkdir()
    result, files = render(folder, f'[epub]\ncover = "{cover}"\n')
    assert [problem.message for problem in result.problems if problem.message.startswith("[epub] cover")]
    assert files["EPUB/cover.png"].startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "settings",
    [
        'conforms_to = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"',
        'conforms_to = "Very accessible"\ncertified_by = "x"',
        'certifier_report = "javascript:alert(1)"',
        'font = "Comic"',
        'view = "both"',
    ],
)
def test_a_claim_that_nobody_makes_is_refused(tmp_path, settings):
    with pytest.raises(Refusal):
        render(tmp_path, f"[epub]\n{settings}\n")
