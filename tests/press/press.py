"""One text of the press: composed, set, soiled, read back, compared and judged."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from dirt import soil
from judging import Judgement, judge
from marks import Gold, lift
from model import LANGUAGES
from phenomena import compose
from scoring import Bags, compare
from setters import FORMS, set_text

from edition import readers
from edition.acquire import identifier
from edition.encoding import encode
from edition.model.artefact import TeiDocument
from edition.model.reading import Form, Reading
from edition.model.source import Charset, Source, cut_lines

MACRO = {"nb": "no"}
"""Languages that may be told by the code of the language they are part of (ISO 639-3)."""


@dataclass(frozen=True)
class Job:
    """Which text: its seed, the form and language it is set in, how dirty it is (0 to 3)."""

    seed: int
    form: Form
    language: str
    dirt: int = 1


@dataclass(frozen=True)
class Made:
    """A text as set, and its structure; ``joined`` are the words that were divided."""

    source: Source
    gold: Gold
    joined: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """What was read: the bags of each phenomenon, the form and language found, each decision judged."""

    job: Job
    bags: Bags
    form: Form
    language: str | None
    judgements: list[Judgement]
    text: str

    @property
    def right_form(self) -> bool:
        return self.form == self.job.form

    @property
    def right_language(self) -> bool:
        return self.language in (self.job.language, MACRO.get(self.job.language))


def source_of(text: str) -> Source:
    data = text.encode("utf-8")
    sha256 = hashlib.sha256(data).hexdigest()
    charset = Charset("utf-8", "", 1.0)
    return Source(identifier("press.txt"), "press.txt", sha256, len(data), charset, text, cut_lines(text))


def jobs(count: int, form: Form | None = None, language: str | None = None, dirt: int = 1) -> Iterator[Job]:
    """The plan: forms and languages in turn."""
    forms = [form] if form else list(FORMS)
    languages = [language] if language else list(LANGUAGES)
    for seed in range(count):
        yield Job(seed, forms[seed % len(forms)], languages[(seed // len(forms)) % len(languages)], dirt)


def make(job: Job) -> Made:
    """The text of a job as a source, and what a faithful reading of it shows."""
    setting = set_text(compose(job.seed, job.language, FORMS[job.form][1]), job.form, job.seed)
    marked = soil(setting.marked, setting.sheet, job.form, job.dirt, job.seed)
    gold = lift(marked, setting.sheet)
    joined = setting.joined if job.dirt == 0 else ()  # a damaged word is no longer the word that was divided
    return Made(source_of(gold.text), gold, joined)


def read(source: Source) -> tuple[Reading, TeiDocument]:
    """Read a source in the form that is found in it."""
    reading = readers.read(source, readers.detect(source))
    return reading, encode(source, reading)


def run(job: Job) -> Result:
    """Make the text of a job and read it back."""
    made = make(job)
    reading, document = read(made.source)
    bags = compare(made.gold, made.joined, document.xml)
    judgements = judge(made.gold, made.source, reading)
    return Result(job, bags, reading.form, reading.language, judgements, made.gold.text)
