"""ISO Schematron (ISO/IEC 19757-3), compiled to XSLT 3.0 and run by the one XSLT processor."""

from edition.validation.schematron.compile import compile_schema
from edition.validation.schematron.names import SchematronError
from edition.validation.schematron.run import Message, Schematron

__all__ = ["Message", "Schematron", "SchematronError", "compile_schema"]
