"""What is said about each rule beyond its title: why it is there, where it comes from, and examples.

The words are data, in ``explanations.toml`` beside this module.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a rule is there; the chapter it comes from (of the TEI Guidelines P5 where no other work is named), "" where
    it is the project's own; an example that breaks it and one that keeps it, "" where there is none.
    """

    reason: str
    chapter: str = ""
    bad: str = ""
    good: str = ""


@cache
def explanations() -> dict[str, Explanation]:
    """The explanations by the code of the rule, or by the id of the Schematron check."""
    data: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    checks = data.pop("schematron")
    return {name: Explanation(**entry) for name, entry in (*data.items(), *checks.items())}
