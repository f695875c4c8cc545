"""Line breaks that stand for more: two on end part paragraphs, and one at the end of a paragraph parts nothing.

Programs that make Markdown of web pages write every ``<br>`` so.
"""

from edition.model.inline import Content, Inline, LineBreak, Text
from edition.readers.shared.markdown_state import Parse
from edition.readers.shared.markdown_text import Characters
from edition.readers.shared.notes_content import plain


def without_last_break(parse: Parse, characters: Characters) -> Characters:
    """The characters of a paragraph without the backslash that they end with: CommonMark breaks no last line."""
    text = characters.text.rstrip()
    slashes = len(text) - len(text.rstrip("\\"))
    if slashes % 2 == 0 or "\\\n" not in parse.lines.text:
        return characters
    if span := characters.span(len(text) - 1, len(text)):
        parse.claim(span, "line break")
    return characters.part(0, len(text) - 1).stripped()


def parted(content: Content, source_text: str) -> list[Content]:
    """A content cut where two line breaks or more follow each other; parts without words are left out."""
    parts: list[list[Inline]] = [[]]
    for part in content:
        if isinstance(part, LineBreak) and parts[-1] and _ends_with_break(parts[-1], source_text):
            parts.append([])
        elif not (isinstance(part, LineBreak) and not parts[-1]):
            parts[-1].append(part)
    return [made for part in parts if (made := _trimmed(part, source_text))]


def _ends_with_break(part: list[Inline], source_text: str) -> bool:
    words = (one for one in reversed(part) if isinstance(one, LineBreak) or not _blank(one, source_text))
    return isinstance(next(words, None), LineBreak)


def _trimmed(part: list[Inline], source_text: str) -> Content:
    """Without the breaks and the white space at the end."""
    end = len(part)
    while end and (isinstance(part[end - 1], LineBreak) or _blank(part[end - 1], source_text)):
        end -= 1
    return tuple(part[:end])


def _blank(part: Inline, source_text: str) -> bool:
    """Whether an inline is white space of the source, which needs no place in the TEI."""
    return isinstance(part, Text) and not part.why and not plain((part,), source_text).strip()
