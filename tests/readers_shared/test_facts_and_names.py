"""What texts say about themselves, dates, names, languages, letters: tables of examples in YAML."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from edition.readers.shared.dates import dateline, find_dates, whole_date
from edition.readers.shared.facts import find_facts
from edition.readers.shared.language import guess, language_of
from edition.readers.shared.letters import is_dateline, is_farewell, is_salute, is_signature, is_trailer
from edition.readers.shared.licences import find_licences
from edition.readers.shared.names import byline, name_probability, split_persons
from edition.readers.shared.standard_numbers import find_numbers

HERE = Path(__file__).parent
PASSAGES = HERE.parent / "acquire" / "passages"


def table(name: str):
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


NAMES = table("names.yaml")


@pytest.mark.parametrize("case", table("facts.yaml"), ids=lambda case: case["text"][:40])
def test_facts(case):
    found = find_facts(case["text"], case["language"])
    assert [" | ".join(filter(None, (item.fact, item.value, item.normalised))) for item in found] == case["facts"]
    for item in found:
        assert " ".join(case["text"][item.start : item.end].split()) == item.value


@pytest.mark.parametrize("case", table("dates.yaml"), ids=lambda case: case["text"][:40])
def test_dates(case):
    text = case["text"]
    found = find_dates(text, case["language"])
    told = [filter(None, (text[item.start : item.end], item.iso, item.precision, item.more)) for item in found]
    assert [" | ".join(parts) for parts in told] == case["dates"]


@given(st.text(alphabet="0123456789-/. MayмартdenJune,of", max_size=40))
def test_dates_are_always_ranges_of_the_text_and_never_overlap(text):
    at = 0
    for found in find_dates(text):
        assert at <= found.start < found.end <= len(text)
        at = found.end


def test_whole_dates_and_datelines():
    assert whole_date("Wednesday, 13 December 2023", "en").iso == "2023-12-13"
    assert whole_date("(1905)").iso == "1905"
    assert whole_date("In 1905 he died", "en") is None
    assert dateline("Oslo, den 3. mai 1905", "no").iso == "1905-05-03"
    assert dateline("He came to the town of Oslo and left it on 3 May 1905, never to return", "en") is None


@pytest.mark.parametrize("line", NAMES["names"])
def test_names(line):
    assert name_probability(line) > 0.7


@pytest.mark.parametrize("line", NAMES["others"])
def test_no_names(line):
    assert name_probability(line) < 0.4


@pytest.mark.parametrize(("line", "name"), NAMES["bylines"].items())
def test_bylines(line, name):
    start = byline(line)
    assert start is not None
    assert line[start:] == name


@pytest.mark.parametrize("line", NAMES["no-bylines"])
def test_no_bylines(line):
    assert byline(line) is None


@pytest.mark.parametrize(("line", "persons"), NAMES["persons"].items())
def test_persons(line, persons):
    found = split_persons(line)
    assert [person.display for person in found] == persons
    assert all(line[person.start : person.end] == person.name for person in found)


@pytest.mark.parametrize("path", sorted(PASSAGES.glob("*.txt")), ids=lambda path: path.stem)
def test_languages(path):
    assert language_of(path.read_text(encoding="utf-8").split("\n", 1)[1]) == path.stem


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Huru voro de icke, hvad äro de, och huru skulle det gå med menniskorna?", "sv"),
        ("Въ началѣ было слово, и оно было у моря, и міръ не зналъ его", "ru"),
        ("Daß das Weib bey ihm seyn muß, wird niemand in Abrede stellen", "de"),
        ("Les François étoient alors maîtres du païs", "fr"),
        ("Insula est omnis divisa in partes tres, quarum unam incolunt piscatores", "la"),
        ("Ὅτι μὲν ὑμεῖς, ὦ ἄνδρες ναῦται, πεπόνθατε", "grc"),
        ("Yr oedd y dyn yn mynd i lawr y stryd gyda'i gi bach", "cy"),
        ("Introduction", None),
        ("1905", None),
        ("", None),
    ],
)
def test_old_spelling_rare_languages_and_too_little_text(text, language):
    assert language_of(text) == language
    assert 0 <= guess(text).probability <= 1


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("CC BY-SA 3.0 DE", "https://creativecommons.org/licenses/by-sa/3.0/de/"),
        (
            "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
        ),
        ("see http://creativecommons.org/licenses/by/4.0/deed.sv", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("GNU Free Documentation License, Version 1.2", "https://www.gnu.org/licenses/fdl-1.2.html"),
        ("Alle Rechte vorbehalten.", None),
        ("© 1996 Harbour Press", None),
    ],
)
def test_licences(text, target):
    assert [found.target for found in find_licences(text)] == [target]


@pytest.mark.parametrize("text", ["copyright law is a public matter", "the right of the captain"])
def test_no_licences(text):
    assert find_licences(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ISSN 0317–8471", [("issn", "0317-8471")]),
        ("ISSN 0317–8472", []),
        ("ISBN 978-3-16-148410-0", [("isbn", "9783161484100")]),
        ("ISBN 0-306-40615-3", []),
        ("doi:10.1000/182.", [("doi", "10.1000/182")]),
        ("(see http://www.example.org/a_(b)).", [("url", "http://www.example.org/a_(b)")]),
        ("www.example.org", [("url", "http://www.example.org")]),
        ("e.g. this, i.e. that", []),
    ],
)
def test_numbers_and_addresses(text, found):
    assert [(item.kind, item.normalised) for item in find_numbers(text)] == found


@pytest.mark.parametrize(
    ("test", "yes", "no"),
    [
        (
            is_salute,
            ["Dear Anna,", "Sehr geehrter Herr Braun!", "Mio caro Anselmo,", "Дорогой друг!"],
            ["Dear was the price.", "He said:"],
        ),
        (
            is_farewell,
            ["Yours sincerely,", "Hochachtungsvoll", "Tuo affezionatissimo", "С уважением"],
            ["Yours is the older lamp, I think."],
        ),
        (is_signature, ["H. V.", "Bartolomeo Grinzi", "gez. Müller"], ["It was late.", "The end of the story"]),
        (is_trailer, ["THE END", "Fin.", "ENDE", "Конец"], ["The end of the pier was wet."]),
        (
            lambda text: is_dateline(text, None),
            ["Porto Vento, 12 marzo 1821", "Fait au port, le 3 novembre 1898."],
            ["In 1905 he died."],
        ),
    ],
)
def test_letters(test, yes, no):
    assert [text for text in yes if not test(text)] == []
    assert [text for text in no if test(text)] == []
