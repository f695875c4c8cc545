"""From files to sources: which files are sources, their bytes, their character encoding, their lines.

Nothing of the text is interpreted here. Whatever cannot become a source is refused with a reason and an advice.
"""

import hashlib
from pathlib import Path

from edition.acquire.charset import decode
from edition.acquire.discovery import find_sources
from edition.acquire.files import printable_name, read_bytes
from edition.acquire.identifiers import identifier
from edition.acquire.images import absent_images, image_at, images_of
from edition.acquire.inclusion import included
from edition.acquire.kinds import refuse_other_kinds
from edition.model.problem import Place, Problem, Refusal
from edition.model.rules import EMPTY_SOURCE
from edition.model.source import Source, cut_lines

__all__ = ["absent_images", "acquire", "find_sources", "identifier", "image_at", "images_of", "included", "read_bytes"]


def acquire(path: Path, *, largest: int = 50_000_000) -> Source:
    """The source in the file ``path``, of at most ``largest`` bytes.

    The text is decoded strictly and cut into lines; a byte order mark is left out of it. Control characters that XML
    forbids stay in it. Raises Refusal: UNREADABLE_SOURCE, TOO_LARGE_SOURCE, EMPTY_SOURCE, BINARY_SOURCE,
    XML_AS_SOURCE or UNDECODABLE_SOURCE.
    """
    data = read_bytes(path, largest=largest)
    name = printable_name(path)
    refuse_other_kinds(data, name)
    text, charset = decode(data, name)
    if not text.strip("\ufeff\0 \t\r\n\f\v\u00a0\u2028\u2029"):
        raise Refusal(Problem(EMPTY_SOURCE, Place(name), "there is nothing in the file but white space"))
    return Source(
        identifier=identifier(path.name),
        file_name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        byte_count=len(data),
        charset=charset,
        text=text,
        lines=cut_lines(text),
    )
