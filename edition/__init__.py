"""edition: messy source texts become validated TEI editions, with a proof that nothing was lost."""

__version__ = "0.1.0"
