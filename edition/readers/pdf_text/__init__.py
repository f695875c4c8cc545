"""The reader of text that came out of a PDF."""

from edition.readers.pdf_text.evidence import FORM, evidence
from edition.readers.pdf_text.reader import read

__all__ = ["FORM", "evidence", "read"]
