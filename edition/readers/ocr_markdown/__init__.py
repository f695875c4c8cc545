"""Markdown as OCR and layout models write it: one line a paragraph, raised signs, notes at the ends of pages."""

from edition.model.reading import Form
from edition.readers.ocr_markdown.evidence import evidence
from edition.readers.ocr_markdown.reader import read

__all__ = ["FORM", "evidence", "read"]

FORM: Form = "ocr-markdown"
