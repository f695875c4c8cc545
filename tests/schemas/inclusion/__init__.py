"""Proves that one RELAX NG grammar lies inside another: whatever the inner one admits, the outer one admits.

It is a tool of the tests and not of the product: which profile is shipped is settled when it is written, and the proof
needs TEI's own schemas, which are not shipped.

The method: both grammars as patterns (``edition.validation.relaxng``); the content models of each pair of elements are
walked side by side by derivatives, with element names as the letters of words. That is sound as long as, at every
place, the outer grammar has one declaration for a name: a child is then admitted if its declarations lie inside each
other, which is the next pair. Where there are several, or values cannot be compared, the answer is "undecided". A
counter-example is a document, and is one only if the validator finds it valid by the inner grammar alone.
"""

from inclusion.prove import Finding, Verdict, prove, within

__all__ = ["Finding", "Verdict", "prove", "within"]
