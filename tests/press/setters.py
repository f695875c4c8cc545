"""The forms that a text can be set in, and what each of them can carry."""

import random

from marks import Gold, lift
from model import Structured
from phenomena import PHENOMENA
from setting import Setting
from setting_markdown import MarkdownSetter
from setting_ocr import OcrSetter
from setting_pdf import PdfSetter
from setting_plain import PlainSetter
from setting_web import WebSetter

from edition.model.reading import Form

EVERY = frozenset({*PHENOMENA, "notes", "long notes", "epigraphs", "errata"})

FORMS: dict[Form, tuple[type[MarkdownSetter | OcrSetter | PdfSetter | PlainSetter | WebSetter], frozenset[str]]] = {
    "markdown": (MarkdownSetter, EVERY),
    "ocr-markdown": (OcrSetter, EVERY | {"contents"}),
    "pdf-text": (PdfSetter, EVERY - {"tables"} | {"contents"}),
    "web-page": (WebSetter, EVERY),
    "plain-text": (PlainSetter, EVERY | {"contents"}),
}
"""Each form's setter, and the phenomena there are in it (PHENOMENA's names and those that ``compose`` adds)."""


def set_text(text: Structured, form: Form, seed: int) -> Setting:
    """A text in one of its dirty forms, its marks still in it."""
    return FORMS[form][0](text, random.Random(f"setting {seed}")).set()


def structure_of(text: Structured) -> Gold:
    """The structure of a text apart from any form: what any true setting of it must show, and no pages."""
    setting = PlainSetter(text, random.Random(0)).set()
    return lift(setting.marked, setting.sheet)
