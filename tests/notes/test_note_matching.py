"""Pairing calls and bodies: a table of situations, and what must hold of any."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.readers.shared.notes import Body, Call, match, normal, resembles
from edition.readers.shared.notes_words import contents_heading, notes_heading, responsible, section_heading


def laid_out(pattern: str) -> tuple[list[Call], list[Body]]:
    """``a1 b1``: a call and a body with the sign 1; "|" ends a page (pages are then known)."""
    calls: list[Call] = []
    bodies: list[Body] = []
    page = 0 if "|" in pattern else None
    for at, word in enumerate(pattern.split()):
        if word == "|":
            page += 1
        elif word[0] == "a":
            calls.append(Call(word[1:], at, 2.0, page))
        elif word[0] == "w":
            calls.append(Call(word[1:], at, -0.5, page))
        else:
            bodies.append(Body(word[1:], at, 2.0, page))
    return calls, bodies


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("a1 a2 b1 b2", [(0, 0), (1, 1)]),
        ("a1 b1 a1 b1 a1 b1", [(0, 0), (1, 1), (2, 2)]),
        ("a1 a2 b1 b2 a1 b1", [(0, 0), (1, 1), (2, 2)]),
        ("a1 | b1 a1 | b1", [(0, 0), (1, 1)]),
        ("a* b* | a* a** b* b** | a* b*", [(0, 0), (1, 1), (2, 2), (3, 3)]),
        ("a1 a2 a1 b1 b2", [(0, 0), (1, 1), (2, 0)]),
        ("a1 a2 al3 a4 b1 b2 b13 b4", [(0, 0), (1, 1), (2, 2), (3, 3)]),
        ("a1 a2 b1 b2 b3", [(0, 0), (1, 1)]),
        ("a1 a2 a3 b1 b3", [(0, 0), (2, 1)]),
        ("b1 a1", []),
        ("a2 w2 b2", [(0, 0)]),
    ],
)
def test_situations(pattern, expected):
    pairs = match(*laid_out(pattern))
    assert [(pair.call, pair.body) for pair in pairs] == expected


def test_second_calls_and_misread_signs_are_told():
    pairs = match(*laid_out("a1 a2 a1 b1 b2"))
    assert [pair.again for pair in pairs] == [False, False, True]
    pairs = match(*laid_out("a1 a2 al3 a4 b1 b2 b13 b4"))
    assert [pair.misread for pair in pairs] == [False, False, True, False]
    pairs = match(*laid_out("a1 a12 a3 b1 b2 b3"))
    assert [(pair.body, pair.misread) for pair in pairs] == [(0, False), (1, True), (2, False)]


SIGNS = st.sampled_from(["1", "2", "3", "12", "*", "**", "a", "¹", "[2]", "l"])
CALLS = st.lists(
    st.builds(Call, SIGNS, st.integers(0, 60), st.floats(-3, 4), st.none() | st.integers(0, 4)), max_size=14
)
BODIES = st.lists(
    st.builds(Body, SIGNS, st.integers(0, 60), st.floats(-3, 4), st.none() | st.integers(0, 4)), max_size=14
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(CALLS, BODIES)
def test_what_holds_of_any_pairing(calls, bodies):
    calls.sort(key=lambda call: call.at)
    bodies.sort(key=lambda body: body.at)
    pairs = match(calls, bodies)
    assert len({pair.call for pair in pairs}) == len(pairs), "a call has one body"
    firsts = [pair.body for pair in pairs if not pair.again]
    assert len(set(firsts)) == len(firsts), "a body has one first call"
    for pair in pairs:
        assert 0 < pair.certainty <= 1
        assert calls[pair.call].at <= bodies[pair.body].at
        alike = normal(calls[pair.call].sign) == normal(bodies[pair.body].sign)
        assert alike or (pair.misread and resembles(calls[pair.call].sign, bodies[pair.body].sign))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("See above. (Note by the publisher.)", "the publisher"),
        ("Siehe oben. (Anm. der Herausgeberin)", "Herausgeberin"),
        ("Voir plus haut. (Note du traducteur)", "traducteur"),
        ("Se ovan. (Anm. av översättaren.)", "översättaren"),
        ("Véase. (Nota de la editora)", "editora"),
        ("См. выше. (Прим. редактора)", "редактора"),
        ("Zob. wyżej (przyp. tłumacza)", "tłumacza"),
        ("As I said. — Trans.", "Trans"),
        ("A note (by itself) on notes.", ""),
        ("See the note by the author of this.", ""),
    ],
)
def test_who_wrote_a_note(words, name):
    assert responsible(words) == name


def test_headings_over_notes_and_contents():
    for words in ("Notes", "**Anmerkungen**", "Fotnoter:", "Notas al pie", "Примечания", "Przypisy", "Voetnoten"):
        assert notes_heading(words), words
    for words in (
        "Contents",
        "Inhaltsverzeichnis",
        "Table des matières",
        "Spis treści",
        "Оглавление",
        "Índice general",
    ):
        assert contents_heading(words), words
    for words in ("Notebook of a printer", "A note on type", "Contents of the chest"):
        assert not notes_heading(words)
        assert not contents_heading(words)
    assert section_heading("Chapter IV. The Well")
    assert not section_heading("The Well")
