"""Plain text: no markup but what typists of all times agreed on - blank lines, indents, capitals, underscores."""

from edition.readers.plain_text.reader import FORM, evidence, read

__all__ = ["FORM", "evidence", "read"]
