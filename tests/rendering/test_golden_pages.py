"""Whole pages as they are expected, to be read in a review; `make golden` makes them again."""

import pytest
from pages import TEI_FILES

from edition.rendering import html

SHOWN = ("letters", "drama", "apparatus")


@pytest.mark.parametrize("stem", SHOWN)
def test_the_page(stem, file_regression):
    path = next(path for path in TEI_FILES if path.stem == stem)
    page = html.render(path.read_bytes(), stem, formats=("tei",)).outputs[0].data.decode("utf-8")
    assert page.count("</body>") == 1
    # A line for each element that starts a block, so that a difference can be read.
    for name in (
        "<head",
        "<body",
        "<meta",
        "<link",
        "<div",
        "<p",
        "<h1",
        "<h2",
        "<section",
        "<nav",
        "<footer",
        "</body",
    ):
        page = page.replace(name, "\n" + name)
    page = "\n".join(line for line in page.splitlines() if 'name="generator"' not in line)
    file_regression.check(page + "\n", extension=".html", encoding="utf-8")
