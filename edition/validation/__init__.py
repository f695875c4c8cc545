"""TEI checked: well-formed, the profile, Schematron, pointers and house rules; every fault with its place."""
