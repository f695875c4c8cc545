"""Sets texts in every dirty form, reads them back, and prints how much of each phenomenon was found again.

usage: run_press.py [TEXTS] [--form FORM] [--language LANGUAGE] [--show PHENOMENON]
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from honesty import judged, summary
from model import LANGUAGES, compose
from scoring import compare, f1
from setters import FORMS

from edition import readers
from edition.acquire import identifier
from edition.encoding import encode
from edition.model.reading import Form
from edition.model.source import Charset, Source, cut_lines

MACRO = {"nb": "no"}
"""Languages that may be told by the code of the language they are part of (ISO 639-3)."""


def source_of(text: str) -> Source:
    data = text.encode("utf-8")
    import hashlib

    sha256 = hashlib.sha256(data).hexdigest()
    return Source(
        identifier("press.txt"), "press.txt", sha256, len(data), Charset("utf-8", "", 1.0), text, cut_lines(text)
    )


def texts(count: int, form: str | None = None, language: str | None = None) -> Iterator[tuple[int, Form, str]]:
    """The plan: seed, form and language of each text, forms and languages in turn."""
    forms = [form] if form else list(FORMS)
    languages = [language] if language else list(LANGUAGES)
    for seed in range(count):
        yield seed, forms[seed % len(forms)], languages[(seed // len(forms)) % len(languages)]


def one(seed: int, form: Form, language: str):
    """Set one text and read it back: the bags of each phenomenon, the form and the language
    found, and for each line how sure the reader was and whether it was right.
    """
    setter, kinds = FORMS[form]
    text = compose(seed, language, kinds)
    setting = setter(text, random.Random(seed))
    source = source_of(setting.text)
    detection = readers.detect(source)
    reading = readers.read(source, detection)
    document = encode(source, reading)
    honest = judged(text, source.lines, reading.roles)
    return compare(text, setting, document.xml), detection.form, reading.language, honest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="?", type=int, default=200)
    parser.add_argument("--form", choices=list(FORMS))
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--show", help="print what was missed and what was invented of one phenomenon")
    arguments = parser.parse_args()
    scores: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    judgements: list[tuple[float, bool]] = []
    for seed, form, language in texts(arguments.texts, arguments.form, arguments.language):
        bags, detected, found_language, honest = one(seed, form, language)
        judgements += honest
        scores["form"][form].append(float(detected == form))
        scores["language"][form].append(float(found_language in (language, MACRO.get(language))))
        for name, (gold, found) in bags.items():
            scores[name][form].append(f1(gold, found))
            if arguments.show == name and f1(gold, found) < 1:
                print(
                    seed,
                    form,
                    language,
                    "missed",
                    sorted(set(gold) - set(found)),
                    "invented",
                    sorted(set(found) - set(gold)),
                )
    table(scores)
    print(summary(judgements))


def table(scores: dict[str, dict[str, list[float]]]) -> None:
    """A row a phenomenon, a column a form, and the mean of all."""
    print(f"{'':16}" + "".join(f"{form:>14}" for form in FORMS) + f"{'mean':>10}")
    every: list[float] = []
    for name, row in scores.items():
        values = [sum(row[form]) / len(row[form]) if row.get(form) else None for form in FORMS]
        flat = [score for form in row for score in row[form]]
        every += flat
        cells = "".join(f"{'' if value is None else format(value, '.3f'):>14}" for value in values)
        print(f"{name:16}{cells}{sum(flat) / len(flat):>10.3f}")
    print(f"{'mean':16}{'':{14 * len(FORMS)}}{sum(every) / len(every):>10.3f}")


if __name__ == "__main__":
    main()
