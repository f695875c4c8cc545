"""Measure and face found again from lines that were broken by advance widths."""

import pytest

from edition.readers.shared.measures import faces, find_measure, pairs

SENTENCES = (
    "The mill stood by the river for longer than anybody could remember, and nobody had ever asked what it cost. "
    "When the new council took office it found that the accounts had been kept in pencil on the backs of tide tables, "
    "most of which had been used to light the stove; the miller, who was usually away, knew nothing of it. "
)


def set_lines(face, measure, text):
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if face.width(longer) > measure:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]


@pytest.mark.parametrize("face", faces(), ids=lambda face: face.name)
def test_the_measure_is_found(face):
    measure = 72 if face.name == "monospace" else 30.0
    lines = set_lines(face, measure, SENTENCES * 12)
    found = find_measure(pairs(lines))
    assert found is not None
    assert found.error < 0.03
    assert found.face.width("anything at all") / found.em == pytest.approx(
        face.width("anything at all") / measure, rel=0.08
    )


def test_a_line_with_room_ended_for_another_reason():
    times = faces()[0]
    measure = find_measure(pairs(set_lines(times, 30.0, SENTENCES * 12)))
    assert measure.weight("The mill stood", "by") > 3
    full = set_lines(times, 30.0, SENTENCES)[0]
    assert measure.weight(full, "extraordinarily") < -1


def test_lines_without_a_measure():
    assert find_measure(pairs(["a few", "short lines", "say nothing"])) is None


def test_widths_of_single_characters():
    times = faces()[0]
    assert times.width("\u00ad") < times.width("-") + 0.01
    assert times.width("e\u0301") == times.width("e")
    assert times.width("m") > 2 * times.width("i")
