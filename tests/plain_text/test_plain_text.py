"""Plain text as people type it: each case is a source, its golden the reading's outline."""

from pathlib import Path

import pytest

from edition import readers
from edition.acquire import acquire
from edition.encoding import encode
from edition.readers import plain_text

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
# These could as well be the text of a PDF or of a web page.
OTHER_FORMS = ("double-spaced", "labels-before-text", "one-line-a-paragraph", "speech", "underlined-headings")


def words(source, content) -> str:
    """The words of inlines, with what they are in angle brackets."""
    made = []
    for inline in content:
        name = type(inline).__name__
        if name == "Text":
            made.append(source.slice(inline.span) if inline.replacement is None else inline.replacement)
        elif name == "NoteReference":
            made.append(f"<note {inline.key}>")
        elif getattr(inline, "content", ()):
            made.append(f"<{getattr(inline, 'rend', name)}>{words(source, inline.content)}</>")
        else:
            made.append(f"<{name} {getattr(inline, 'number', '') or ''}>")
    return "".join(made)


def outline(source, blocks, depth=0):
    """Each block on a line, what it holds below it."""
    for block in blocks:
        name = type(block).__name__
        label = " ".join(
            str(value) for key in ("level", "kind", "number", "rend") if (value := getattr(block, key, None))
        )
        yield "  " * depth + " ".join(
            part for part in (name, label, words(source, getattr(block, "content", ()))) if part
        )
        if getattr(block, "speaker", ()):
            yield "  " * (depth + 1) + f"speaker: {words(source, block.speaker)}"
        for part in getattr(block, "parts", ()):
            yield "  " * (depth + 1) + f"{part[0]}: {words(source, part[1])}"
        if getattr(block, "head", ()):
            yield "  " * (depth + 1) + f"head: {words(source, block.head)}"
        for row in getattr(block, "rows", ()):
            yield "  " * (depth + 1) + " | ".join(words(source, cell.content) for cell in row)
        for inner in ("blocks", "items", "lines"):
            yield from outline(source, getattr(block, inner, ()), depth + 1)
        if getattr(block, "source", None):
            yield "  " * (depth + 1) + f"source: {words(source, block.source.content)}"


def told(source, reading):
    """The whole reading as text."""
    yield "language: " + str(reading.language)
    for place in ("front", "body", "back"):
        if blocks := getattr(reading, place):
            yield f"[{place}]"
            yield from outline(source, blocks)
    for note in reading.notes:
        yield f"[note {note.key} {note.printed} {note.place}]"
        yield from outline(source, note.blocks)
    yield "[statements]"
    for item in reading.statements:
        yield f"{item.fact}: {item.value}" + (f" = {item.normalised}" if item.normalised else "")
    yield "[doubts]"
    for doubt in reading.doubts:
        yield f"{source.place(doubt.span.start)[0]} {doubt.code}: {doubt.chosen}, not {', '.join(doubt.alternatives)}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_reading(path, file_regression):
    source = acquire(path)
    reading = plain_text.read(source)
    file_regression.check("\n".join(told(source, reading)) + "\n", basename=path.stem, extension=".outline")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_character_is_accounted_for_and_every_line_has_a_role(path):
    source = acquire(path)
    reading = plain_text.read(source)
    encode(source, reading)  # refuses a reading that loses or doubles characters
    assert [role.number for role in reading.roles] == [line.number for line in source.lines]
    assert {role.role for role in reading.roles if not source.lines[role.number - 1].blank} != {"text"}


@pytest.mark.parametrize("path", [path for path in CASES if path.stem not in OTHER_FORMS], ids=lambda path: path.stem)
def test_it_is_found_to_be_plain_text(path):
    assert readers.detect(acquire(path)).form == "plain-text"


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "I",
        "* * *",
        "[1] x",
        "[Footnote 1: open",
        "-\n-\n",
        "\u2003\n\x1c\n",
        "a_b_c _d",
        "1.\n2.\n",
        "*a*[1]\n\n[1] b",
    ],
)
def test_odd_little_texts_are_read_whole(tmp_path, text):
    path = tmp_path / "odd.txt"
    path.write_text(text, encoding="utf-8")
    source = acquire(path)
    encode(source, plain_text.read(source))
