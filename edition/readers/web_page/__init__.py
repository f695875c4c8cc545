"""The reader for text scraped from web pages: one paragraph a line, the site's furniture around it."""

from edition.model.reading import Form
from edition.readers.web_page.evidence import evidence
from edition.readers.web_page.reader import read

FORM: Form = "web-page"

__all__ = ["FORM", "evidence", "read"]
