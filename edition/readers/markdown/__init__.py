"""Markdown as people and pandoc write it: CommonMark with pandoc's extensions, metadata blocks, labelled notes."""

from edition.model.reading import Form
from edition.readers.markdown.evidence import evidence
from edition.readers.markdown.reader import read

__all__ = ["FORM", "evidence", "read"]

FORM: Form = "markdown"
