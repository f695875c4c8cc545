"""Metadata that the project's configuration gives: it replaces or adds to what the source states."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

GIVEN_BY = "given"
"""The xml:id of the ``respStmt`` that everything given points to with @resp."""


@dataclass(frozen=True, slots=True)
class Given:
    """The values by key, as the configuration's JSON Schema allows them: a string, or a list of strings."""

    values: Mapping[str, Any]

    def all(self, *keys: str) -> list[str]:
        """The values of the keys, in order, each on one line."""
        values = [self.values[key] for key in keys if key in self.values]
        every = [one for value in values for one in (value if isinstance(value, list | tuple) else [value])]
        return [" ".join(str(one).split()) for one in every if one is not None and str(one).strip()]

    def one(self, key: str) -> str | None:
        """The first value of a key."""
        return next(iter(self.all(key)), None)

    @property
    def used(self) -> bool:
        return any(self.all(key) for key in self.values)
