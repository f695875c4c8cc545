"""RELAX NG (ISO/IEC 19757-2) by memoised derivatives: any .rng grammar, quick to load, with messages that help.

Why not libxml2: it needs minutes to load some of TEI's own schemas, gives no columns, and its messages name neither
what was expected nor what was meant. The method is that of James Clark, "An algorithm for RELAX NG validation".
"""

from edition.validation.relaxng.diagnose import TextPlace
from edition.validation.relaxng.engine import Fault, faults
from edition.validation.relaxng.grammar import load
from edition.validation.relaxng.references import reference_faults
from edition.validation.relaxng.schema import Schema
from edition.validation.relaxng.syntax import SchemaError

__all__ = ["Fault", "Schema", "SchemaError", "TextPlace", "faults", "load", "reference_faults"]
