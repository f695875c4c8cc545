"""The signs by which block quotations are found: what each paragraph says for and against being quoted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from edition.model.reading import Evidence
from edition.readers.shared import quotation_words, voice_words
from edition.readers.shared.interjections import brackets
from edition.readers.shared.phrases import WORD, Phrases

OPENING_MARKS, CLOSING_MARKS = '“„«»"”‘‚‹', '”“»«"’›‹'
_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "”": "”", "‘": "’", "‚": "‘’", "‹": "›"}
_SENTENCE = re.compile(r"[^.!?…]*[.!?…]+[”“\"»«’)\]]*\s+(?=[\W\d]*[^\W\d_a-zа-я])")
_LIST_ITEM = re.compile(r"^\s*(?:[-–—•·*▪►]\s|\(?\d{1,3}[.)]\s|[a-z]\)\s)")
_LONG = 40
"""Words of a paragraph in quotation marks that few persons say in one breath."""
_NEAR = 600
"""Characters of a paragraph within which an introduction or a look back is looked for."""
_SAME_SIGN = {sign: re.compile(rf"(?:^|(?<=[\s(\[—–]))\{sign}(?=\w)") for sign in "”»"}
"""The closing sign where it opens, as in Swedish and Finnish."""
_REFERENCE = re.compile(r"[^\W\d_]{2,}.*(?:\d|,\s)")
"""A word at least, and a number or what a comma parts from it."""
_BARE_ENDING = '”“»«"’›)]* \u00a0'


_TABLES = {
    name: table for words in (quotation_words, voice_words) for name, table in vars(words).items() if name.isupper()
}


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The word lists for one language, or for all where it is not known."""

    language: str | None

    def phrases(self, table: dict[str, str]) -> Phrases:
        known = self.language in {*table, "nb", "nn"}
        return Phrases(table, [self.language] if known and self.language else None)


@dataclass
class Signs:
    """The paragraphs of a text and what can be seen in each of them, in log-odds."""

    paragraphs: Sequence[str]
    language: str | None
    interrupted: frozenset[int]
    barriers: frozenset[int]
    blanks: Sequence[int] | None = None
    _cache: dict[str, Phrases] = field(default_factory=dict)

    def _in(self, name: str) -> Phrases:
        if name not in self._cache:
            self._cache[name] = _Lexicon(self.language).phrases(_TABLES[name])
        return self._cache[name]

    # What stands before a quotation

    def introduction(self, index: int) -> tuple[Evidence, ...]:
        """What the paragraph before says about this one."""
        if index == 0 or index - 1 in self.barriers:
            return (Evidence("nothing introduces it", -1.0),)
        before = self.paragraphs[index - 1].rstrip()
        if index not in self._colons:
            announcing = self._in("ANNOUNCING").search(_last_sentences(before, 2))
            return (Evidence("announced without a colon", 1.0, announcing.group()),) if announcing else ()
        sentence = _last_sentences(before, 1)
        evidence = [Evidence("a colon before it", 3.6)]
        if said := self._in("REPORTING").search(sentence):
            evidence.append(Evidence("a verb of saying before it", 2.0, said.group()))
        if pointing := self._in("POINTING").search(sentence):
            evidence.append(Evidence("words that point to it", 0.7, pointing.group()))
        if thing := self._in("THINGS").search(sentence):
            evidence.append(Evidence("what it is taken from", 0.8, thing.group()))
        if own := self._in("OWN_NEXT_WORDS").search(sentence):
            evidence.append(Evidence("the author's own next words", -2.0, own.group()))
        return tuple(evidence)

    def opening(self, index: int) -> tuple[Evidence, ...]:
        """How a paragraph begins, if it is the first of a quotation."""
        text = self.paragraphs[index].strip()
        evidence: list[Evidence] = [*self._marks(text)]
        if text.startswith(("...", "…", "[...]", "[…]", "(...)", "(…)")):
            evidence.append(Evidence("begins with an ellipsis", 1.5))
        if _LIST_ITEM.match(text):
            evidence.append(Evidence("an item of a list", -2.5))
        if self.blanks is not None and self.blanks[index] > self._usual_blanks:
            evidence.append(Evidence("set off by blank lines", 0.8))
        return (*evidence, *self._habit_of_quoting(index))

    def _habit_of_quoting(self, index: int) -> list[Evidence]:
        """A text that has quoted goes on quoting."""
        evidence: list[Evidence] = []
        if index in self._colons and len(self._introduced) >= 3:
            evidence.append(Evidence("the text quotes often", 0.8, str(len(self._introduced))))
        elif index not in self._colons and any(near in self._introduced for near in range(index - 4, index - 1)):
            evidence.append(Evidence("soon after another quotation", 0.8))
        return evidence

    def _marks(self, text: str) -> list[Evidence]:
        marked = marks_of(text)
        habit = self._marking_habit
        if marked == "whole":
            long = len(WORD.findall(text)) >= _LONG
            return [Evidence("quotation marks around it", -1.0 if self._dialogue else 4.2 if long else 3.0)]
        if marked == "open":
            return [Evidence("a quotation mark that stays open", 2.5)]
        if marked == "around":
            return [Evidence("quotation marks at both ends", -1.0 if self._dialogue else 1.5)]
        if marked == "closed early":
            return [Evidence("only its first words in quotation marks", -1.0)]
        if habit >= 0.7:
            return [Evidence("quotations of this text have marks, this has none", -1.8)]
        return []

    # What stands in a quotation

    def inside(self, index: int) -> tuple[Evidence, ...]:
        """What a paragraph itself says for being quoted."""
        text = self.paragraphs[index]
        evidence = [self._voice(index)]
        if index in self.interrupted:
            evidence.append(Evidence("interrupted by an audience", -3.5))
        if text.rstrip(_BARE_ENDING).endswith(":"):
            evidence.append(Evidence("introduces something itself", -2.5))
        if source := self.source(index):
            weight = 4.0 if self._sources_end_quotations else 2.5
            weight = weight if self._reference(text[source[0] : source[1]]) else weight - 1.5
            evidence.append(Evidence("a source in brackets at its end", weight, text[source[0] : source[1]]))
        if unpaired_end(text):
            evidence.append(Evidence("a closing quotation mark without its pair", 2.5))
        if re.search(r"\w\s?(?:\.\.\.|…|\[\.\.\.\]|\[…\])\s+\S", text):
            evidence.append(Evidence("signs of omission in it", 1.2))
        elif text.rstrip().endswith(("...", "…")):
            evidence.append(Evidence("ends with an ellipsis", 0.8))
        back = self.looking_back(index)
        if back:
            evidence.append(Evidence("looks back on a quotation", -back))
        return tuple(item for item in evidence if item.weight)

    def _voice(self, index: int) -> Evidence:
        """Whether the author's own voice is heard, weighed by how often it is heard in the text."""
        rate = self._voice_rate
        if self._voices[index]:
            address = self._in("ADDRESS").search(self.paragraphs[index])
            weight = max(-1.5, min(0.0, _log(0.45 / rate))) - (1.5 if address and rate > 0.3 else 0.0)
            return Evidence("the author's own voice", weight)
        return Evidence("the author's own voice is not heard", min(1.2, max(0.0, _log(0.55 / (1.0 - rate)))))

    def source(self, index: int) -> tuple[int, int] | None:
        """The source in brackets at the end of a paragraph; not what an audience or the author himself says there."""
        text = self.paragraphs[index]
        found = source_at_end(text)
        if found is None or index in self.interrupted or self._in("SELF").search(text[found[0] : found[1]]):
            return None
        return found

    # What stands after a quotation

    def looking_back(self, index: int) -> float:
        """How strongly a paragraph looks back on words just quoted (0: not at all)."""
        if index == 0:
            return 0.0
        opening = _first_sentences(self.paragraphs[index], 2)
        bare = re.sub(r"\s*,\s*,?", " ", self._in("ADDRESS").remove(opening))
        found = self._in("LOOKING_BACK").search(bare)
        if found is None or found.start() > 160:
            return 0.0
        if bare.rstrip(_BARE_ENDING).endswith(":") and found.end() > len(bare.rstrip()) - 25:
            return 0.0
        after = bare[found.start() : found.end() + 60]
        strong = self._in("REPORTING").search(after) or self._in("THINGS").search(after)
        if not strong:
            return 0.8 if found.start() < 12 else 0.0
        return 2.5 if found.start() < 80 else 1.5

    def going_on(self, index: int) -> tuple[Evidence, ...]:
        """What speaks for this paragraph going on with the quotation of the one before."""
        before = self.paragraphs[index - 1] if index else ""
        evidence: list[Evidence] = []
        if before.rstrip().endswith(("...", "…")):
            evidence.append(Evidence("the one before trails off", 1.0))
        if index and self.source(index - 1):
            evidence.append(Evidence("a source stood before it", -2.5))
        if marks_of(before) in {"whole", "around"} or (marks_of(before) == "none" and unpaired_end(before)):
            evidence.append(Evidence("the quotation marks were closed", -3.5))
        if marks_of(before) == "open":
            evidence.append(Evidence("the quotation mark is still open", 3.0))
        return tuple(evidence)

    def coming_back(self, index: int) -> tuple[Evidence, ...]:
        """What speaks for the author speaking again."""
        evidence: list[Evidence] = []
        before = self.paragraphs[index - 1] if index else ""
        if self.paragraphs[index].rstrip(_BARE_ENDING).endswith(":"):
            evidence.append(Evidence("introduces something itself", 0.5))
        if marks_of(before) == "open":
            evidence.append(Evidence("the quotation mark is still open", -2.0))
        if not self._voices[index] and not self.looking_back(index):
            evidence.append(Evidence("nothing shows the author again", -0.6))
        return tuple(evidence)

    # Habits of the text

    @cached_property
    def _voices(self) -> tuple[bool, ...]:
        heard = []
        for index, text in enumerate(self.paragraphs):
            bare = re.sub(r"[“„«][^”»]*[”»]", " ", text)
            own = self._in("SELF").search(bare) or self._in("ADDRESS").search(bare)
            heard.append(bool(own) or index in self.interrupted or "?" in bare)
        return tuple(heard)

    @cached_property
    def _voice_rate(self) -> float:
        running = [heard for heard, text in zip(self._voices, self.paragraphs, strict=True) if len(text) > 60]
        return (sum(running) + 1.0) / (len(running) + 3.0)

    @cached_property
    def _usual_blanks(self) -> int:
        counts = list(self.blanks or [1])
        return max(set(counts), key=counts.count)

    @cached_property
    def _colons(self) -> frozenset[int]:
        """Paragraphs after a colon."""
        ends = (":", ":—", ": —", ":–", ":-")
        return frozenset(
            index + 1 for index, text in enumerate(self.paragraphs) if text.rstrip(_BARE_ENDING).endswith(ends)
        )

    @cached_property
    def _introduced(self) -> frozenset[int]:
        """Paragraphs after a colon and a verb of saying."""
        names = {"a colon before it", "a verb of saying before it"}
        return frozenset(
            index
            for index in range(1, len(self.paragraphs))
            if names <= {item.name for item in self.introduction(index)}
        )

    @cached_property
    def _marking_habit(self) -> float:
        """Which share of the introduced paragraphs has quotation marks (0 where there are too few to tell)."""
        if len(self._introduced) < 3:
            return 0.0
        marked = [
            marks_of(self.paragraphs[index].strip()) not in {"none", "closed early"} for index in self._introduced
        ]
        return sum(marked) / len(marked)

    @cached_property
    def _dialogue(self) -> bool:
        """Whether paragraphs in quotation marks are what persons say, as in a novel."""
        marked = [index for index, text in enumerate(self.paragraphs) if marks_of(text.strip()) not in {"none"}]
        alone = [index for index in marked if index not in self._introduced]
        return len(alone) >= 5 and len(alone) > 0.15 * len(self.paragraphs)

    @cached_property
    def _sources_end_quotations(self) -> bool:
        """Whether sources in brackets at the ends of paragraphs stand mostly in introduced quotations."""
        ends = [index for index in range(len(self.paragraphs)) if self.source(index)]
        introduced = [index for index in ends if index in self._introduced]
        return len(ends) >= 3 and len(introduced) >= 0.5 * len(ends)

    def _reference(self, source: str) -> bool:
        return bool(re.search(r"\d", source)) or self._in("SOURCES").search(source) is not None


def _log(value: float) -> float:
    from math import log

    return log(max(value, 1e-6))


def marks_of(text: str) -> str:
    """How a paragraph stands in quotation marks: whole, around (closed and opened again inside), open (never closed),
    closed early, or none.
    """
    text = text.strip()
    if not text or text[0] not in _PAIRS or (text[0] in "‘‚’" and _apostrophe(text)):
        return "none"
    opener, closers = text[0], _PAIRS[text[0]]
    body = text[1:]
    if source := source_at_end(text):
        body = text[1 : source[0]]
    body = body.rstrip(" .,;!?…\u00a0")
    closed = [offset for offset, sign in enumerate(body) if sign in closers]
    if not closed:
        return "open"
    if closed[-1] < len(body) - 1:
        reopened = opener != '"' and body.rfind(opener) > closed[-1]
        return "open" if reopened else "closed early"
    return "whole" if len(closed) == 1 or _nested(body, opener, closers) else "around"


def _nested(body: str, opener: str, closers: str) -> bool:
    """Whether inner quotation marks are paired, so that the first one closes at the end only."""
    depth = 1
    for sign in body[:-1]:
        depth += (sign == opener and opener not in closers) - (sign in closers)
        if depth <= 0:
            return False
    return True


def _apostrophe(text: str) -> bool:
    return bool(re.match(r"^[’‘]\w{1,4}\b(?!.*[’›])", text))


def unpaired_end(text: str) -> bool:
    """Whether a paragraph ends with a closing quotation mark that nothing in it opens."""
    source = source_at_end(text)
    bare = (text[: source[0]] if source else text).rstrip(" .,;:!?\u00a0")
    if not bare or bare[-1] not in "”»":
        return False
    opener = {"”": "“„", "»": "«"}[bare[-1]]
    opened = sum(bare.count(sign) for sign in opener) + len(_SAME_SIGN[bare[-1]].findall(bare))
    return bare.count(bare[-1]) > opened and (bare[-1] != "”" or "„" in bare or "“" in bare or opened == 0)


def source_at_end(text: str) -> tuple[int, int] | None:
    """Where a source in brackets stands after the last full sentence of a paragraph (offsets), or None; in square ones
    only where it has a number, or a comma, of a reference.
    """
    bare = text.rstrip(" .\u00a0")
    if not bare.endswith((")", "]")):
        return None
    pairs = list(brackets(text))
    if not pairs or pairs[-1][1] != len(bare):
        return None
    start, end = pairs[-1]
    if text[start] == "[" and not _REFERENCE.search(text[start + 1 : end - 1]):
        return None
    before = text[:start].rstrip()
    if not before or before[-1] not in '.!?…”“»«"’' or end - start > 200:
        return None
    inside = text[start + 1 : end - 1].strip()
    if not inside or not (inside[0].isupper() or inside[0].isdigit() or inside[0] in '“„«"') or inside[-1] in "!?”":
        return None
    return (start, end) if len(WORD.findall(inside)) <= 25 else None


def _last_sentences(text: str, count: int) -> str:
    """The last sentences, of at most _NEAR characters."""
    text = text[-_NEAR:]
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(text))]
    return text[cuts[-count] if len(cuts) >= count else 0 :]


def _first_sentences(text: str, count: int) -> str:
    """The first sentences, of at most _NEAR characters."""
    text = text[:_NEAR]
    cuts = [match.end() for match in _SENTENCE.finditer(text)]
    return text[: cuts[count - 1]] if len(cuts) >= count else text
