"""Passages in other languages than the text: @xml:lang for blocks and notes, ``foreign`` for phrases.

Works on a finished reading, whatever its form. Words in another script are told at once; everything else by
``passage_language``. Inside paragraphs only what the text itself sets apart is looked at: words in italics, in
quotation marks, in brackets (TEI Guidelines 3.3.2.1).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from edition.model.block import FloatingText, Head, LineGroup, Note, Paragraph, Quote
from edition.model.inline import Code, Content, Foreign, Formula, Highlight, Inline, Text
from edition.model.reading import Doubt, Reading
from edition.model.source import Source, Span
from edition.readers.shared.language import counted
from edition.readers.shared.notes_content import HOLDERS, contents, plain, texts, words_of
from edition.readers.shared.passage_language import Judged, Kind, judge
from edition.readers.shared.proceedings import split
from edition.readers.shared.scripts import ScriptRun, language_of_script, script_of, script_runs

_T = TypeVar("_T")

_SPOKEN: dict[type, Kind] = {
    Paragraph: "paragraph",
    Quote: "quotation",
    LineGroup: "verse",
    Head: "heading",
    FloatingText: "quotation",
}
_TOLD = 0.97
"""Decisions less sure than this are told as doubts."""
_SET_APART = re.compile(
    r"[“„‟](?P<a>[^“”„‟\"]{12,400}?)[”“]|«(?P<b>[^«»]{12,400}?)»|»(?P<c>[^«»]{12,400}?)«"
    r"|”(?P<d>[^“”\"]{12,400}?)”|\"(?P<e>[^\"]{12,400}?)\"|\((?P<f>[^()]{12,300}?)\)|\[(?P<g>[^\[\]]{12,300}?)\]"
)
_FEWEST_LETTERS = 2
_ENOUGH_LETTERS = {"CJK": 5}
"""How many letters tell a language by themselves (13 in alphabets): shorter words follow the text's others."""
_ROMAN_OR_ADDRESS = re.compile(r"[IVXLCDM]+|\S*(?:www\.|://|@)\S*")
_LATIN_ALONE: Kind = "other script"


def with_languages(reading: Reading, source: Source) -> Reading:
    """The reading with the languages of its passages; as it was where its own language is not known.

    Every language that is chosen with a probability below 0.97 is a Doubt ("language").
    """
    if reading.language is None:
        return reading
    blocks = (*reading.front, *reading.body, *reading.back)
    work = _Work(source, reading.language.split("-")[0], script_of(source.text), _vocabulary(blocks, source.text))
    work.find_alphabets((*blocks, *reading.notes))
    return replace(
        reading,
        front=work.blocks(reading.front, work.main),
        body=work.blocks(reading.body, work.main),
        back=work.blocks(reading.back, work.main),
        notes=tuple(work.note(note) for note in reading.notes),
        doubts=(*reading.doubts, *work.doubts),
    )


def _vocabulary(blocks: Sequence[Any], text: str) -> Counter[str]:
    """The words of the text with their numbers, those in italics left out: they are the ones in question."""
    return counted("\n".join(_running(content, text) for block in blocks for content in contents(block)), most=None)


def _running(content: Content, text: str) -> str:
    return plain(tuple(part for part in content if not isinstance(part, Highlight)), text)


@dataclass(slots=True)
class _Work:
    source: Source
    main: str
    script: str
    known: Counter[str]
    alphabets: dict[str, str] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    def find_alphabets(self, passages: Sequence[Any]) -> None:
        """The language of each other script of the text, by all its words together."""
        words: dict[str, list[str]] = {}
        for content in (content for passage in passages for content in contents(passage)):
            written = plain(content, self.source.text)
            for run in script_runs(written, self.script):
                words.setdefault(run.script, []).append(written[run.start : run.end])
        for script, found in words.items():
            text = " ".join(found)
            tag = language_of_script(text, script)
            if tag is None and script == "CYRILLIC":
                judged = judge(text, self.main, _LATIN_ALONE)
                tag = judged.language if judged else "und-Cyrl"
            if tag is not None:
                self.alphabets[script] = tag

    # Blocks

    def note(self, note: Note) -> Note:
        judged = self._judged(words_of(note.blocks, self.source.text), self.main, "note", note.blocks)
        tag = judged.language if judged else None
        return replace(note, language=tag, blocks=self.blocks(note.blocks, tag or self.main))

    def blocks(self, value: _T, around: str) -> _T:
        """Blocks, or whatever holds them, in a language; everything inside is looked at too."""
        return self._any(value, around)  # type: ignore[no-any-return]

    def _any(self, value: Any, around: str) -> Any:
        if isinstance(value, tuple):
            if value and all(isinstance(part, Inline) for part in value):
                return self._content(value, around)
            return tuple(self._any(part, around) for part in value)
        if not hasattr(value, "__dataclass_fields__") or isinstance(value, Inline):
            return value
        tag = self._language_of(value, around)
        own = {"language": tag} if tag else {}
        inner = tag or getattr(value, "language", None) or around
        changed = {
            name: self._any(part, inner.split("-")[0])
            for name in value.__dataclass_fields__
            if isinstance(part := getattr(value, name), tuple)
        }
        return replace(value, **changed, **own) if changed or own else value

    def _language_of(self, block: Any, around: str) -> str | None:
        kind = _SPOKEN.get(type(block))
        if kind is None or block.language is not None:
            return None
        judged = self._judged(words_of(block, self.source.text), around, kind, block)
        return judged.language if judged else None

    def _judged(self, words: str, around: str, kind: Kind, where: Any) -> Judged | None:
        judged = judge(words, around, kind, self.known)
        if judged is not None and judged.probability < _TOLD:
            places = [text.span for content in contents(where) for text in texts(content)]
            self._doubt(judged, around, Span(min(places).start, max(places).end))
        return judged

    def _doubt(self, judged: Judged, around: str, span: Span) -> None:
        message = f"a passage in {judged.language!r} seems to begin here"
        self.doubts.append(Doubt("language", span, judged.language, (around,), round(judged.probability, 2), message))

    # Phrases

    def _content(self, content: Content, around: str) -> Content:
        for start, end, tag, certainty in self._phrases(content, around):
            content = _marked(content, start, end, tag, certainty)
        return content

    def _phrases(self, content: Content, around: str) -> Iterator[tuple[int, int, str, float | None]]:
        """The phrases in other languages: their ranges in the source, none inside another."""
        taken: list[tuple[int, int]] = []
        for start, end, tag, certainty in (*self._scripts(content, around), *self._set_apart(content, around)):
            if all(end <= first or start >= last for first, last in taken):
                taken.append((start, end))
                yield start, end, tag, certainty

    def _scripts(self, content: Content, around: str) -> Iterator[tuple[int, int, str, float | None]]:
        for words, places in _stretches(content, self.source.text):
            if words.isascii() and self.script == "LATIN":
                continue
            for run in script_runs(words, script_of(words) if around != self.main else self.script):
                tag = self._language_of_run(words, run, around)
                if tag and tag.split("-")[0] != around:
                    yield places[run.start], places[run.end - 1] + 1, tag, None

    def _language_of_run(self, words: str, run: ScriptRun, around: str) -> str | None:
        if run.letters < _FEWEST_LETTERS:
            return None
        said = words[run.start : run.end]
        if run.script != "LATIN":
            own = language_of_script(said, run.script) if run.letters >= _ENOUGH_LETTERS.get(run.script, 13) else None
            return own or self.alphabets.get(run.script)
        if _ROMAN_OR_ADDRESS.fullmatch(said):
            return None
        judged = judge(said, around, _LATIN_ALONE, self.known)
        return judged.language if judged else None

    def _set_apart(self, content: Content, around: str) -> Iterator[tuple[int, int, str, float | None]]:
        for inline in _emphasised(content):
            yield from self._phrase(inline.content, around)
        for words, places in _stretches(content, self.source.text):
            for found in _SET_APART.finditer(words):
                first, last = found.span(found.lastgroup or 0)
                yield from self._judged_phrase(words[first:last], places[first], places[last - 1] + 1, around)

    def _phrase(self, content: Content, around: str) -> Iterator[tuple[int, int, str, float | None]]:
        spans = [text.span for text in texts(content)]
        if spans:
            words = plain(content, self.source.text)
            yield from self._judged_phrase(words, min(spans).start, max(spans).end, around)

    def _judged_phrase(
        self, words: str, start: int, end: int, around: str
    ) -> Iterator[tuple[int, int, str, float | None]]:
        judged = judge(words, around, "phrase", self.known)
        if judged is not None:
            if judged.probability < _TOLD:
                self._doubt(judged, around, Span(start, end))
            yield start, end, judged.language, judged.probability


def _emphasised(content: Content) -> Iterator[Highlight]:
    """What is set in italics (or spaced, where italics are lacking)."""
    for inline in content:
        if isinstance(inline, Highlight) and any(word in inline.rend for word in ("italic", "spaced", "underline")):
            yield inline
        elif isinstance(inline, HOLDERS) and not isinstance(inline, (Foreign, Code, Formula)):
            yield from _emphasised(inline.content)


def _stretches(content: Content, source_text: str) -> Iterator[tuple[str, list[int]]]:
    """Runs of words that touch, with the offset in the source of each character; not in code, formulas, addresses."""
    words: list[str] = []
    places: list[int] = []
    for inline in content:
        if isinstance(inline, Text):
            written = (
                source_text[inline.span.start : inline.span.end] if inline.replacement is None else inline.replacement
            )
            same = inline.replacement is None or len(written) == len(inline.span)
            words.append(written)
            places.extend(inline.span.start + at if same else inline.span.start for at in range(len(written)))
            continue
        if words:
            yield "".join(words), places
            words, places = [], []
        if isinstance(inline, HOLDERS) and not isinstance(inline, (Foreign, Code, Formula)):
            yield from _stretches(inline.content, source_text)
    if words:
        yield "".join(words), places


def _marked(content: Content, start: int, end: int, tag: str, certainty: float | None) -> Content:
    """The content with ``foreign`` around a range of the source, as deep as that range lies; as it was where the range
    cuts through what cannot be cut.
    """
    for index, inline in enumerate(content):
        if isinstance(inline, HOLDERS) and inline.content:
            spans = [text.span for text in texts(inline.content)]
            if spans and min(spans).start <= start and end <= max(spans).end:
                inner = _marked(inline.content, start, end, tag, certainty)
                return (*content[:index], replace(inline, content=inner), *content[index + 1 :])
    if any(_cut_through(inline, start, end) for inline in content):
        return content
    before, rest = split(content, start)
    inner, after = split(rest, end)
    return (*before, Foreign(tag, inner, certainty), *after) if inner else content


def _cut_through(inline: Inline, start: int, end: int) -> bool:
    """Whether a range begins or ends inside an inline that is no plain text."""
    if isinstance(inline, Text):
        inside = [offset for offset in (start, end) if inline.span.start < offset < inline.span.end]
        return inline.replacement is not None and bool(inside)
    spans = [text.span for text in texts((inline,))]
    return any(min(spans).start < offset < max(spans).end for offset in (start, end)) if spans else False
