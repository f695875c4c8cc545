"""Interjections in minutes, speeches and interviews: brackets that say what others did or called out.

Every pair of brackets is a candidate. What speaks for an interjection and against it is weighed twice: first each
candidate for itself, then together with the document, because a page with nine sure reactions is a speech, and a form
of words that stands alone once is one everywhere. TEI: ``stage`` (Guidelines, chapter 7.2.4, and 8.3.3 for speech).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from edition.model.reading import Evidence
from edition.readers.shared import interjection_words as words
from edition.readers.shared.phrases import WORD, Phrases
from edition.readers.shared.weighing import probability, total

Kind = Literal["reaction", "utterance", "business"]

PRIOR = -2.5
OPENING, CLOSING = "([", ")]"
LONGEST = 400
"""Characters in brackets beyond which nobody would call it an interjection."""

_REACTIONS = Phrases(words.REACTIONS)
_WITH_QUALIFIERS = Phrases({"all": "|".join([*words.REACTIONS.values(), *words.QUALIFIERS.values()])})
_VOICES = Phrases(words.VOICES)
_OFFICERS = Phrases(words.OFFICERS)
_ACTIONS = Phrases(words.ACTIONS)
_SITTINGS = Phrases(words.SITTINGS)
_STEPS = Phrases(words.STEPS)
_SELF = Phrases(words.SELF)
_REFERENCES = Phrases(words.REFERENCES)

_LABEL = re.compile(
    r"^\s*(?:[^:“”\"«»„]{0,60}?[.!?–—]\s+)?(?P<label>[^:.!?“”\"«»„]{1,60}(?:\.[^:.!?“”\"«»„]{1,40})?)\s*:\s*(?P<said>\S.*)$",
    re.S,
)
_HOUR = re.compile(
    r"\b\d{1,2}(?:[.:h]\d{2})?\s*(?:uhr|heures?|h\b|o['’]clock|[ap]\.\s?m\.?|час\w*|uur|ore\b)(?:\s*\d{1,2}\b)?"
    r"|\b(?:godz\w*|kl|klockan|klokken|ore|alle|las|в|at|um|à)\b\.?\s*\d{1,2}(?:[.:,]\d{2})?",
    re.IGNORECASE,
)
"""The time of day, at which a meeting begins or breaks off."""
_MINUTES = re.compile(r"\b(?:min|мин)\w*\.?\s*\d{1,2}\b|\b\d{1,2}\s*(?:min|мин)", re.IGNORECASE)
_QUOTED = re.compile(r"^[“”\"„«»‘'‚‹]")
_SENTENCE_END = ".!?…"
_QUOTES = "“”\"„«»‘’'‚‹›"


@dataclass(frozen=True, slots=True)
class Interjection:
    """One interjection: ``start`` and ``end`` are offsets in its paragraph, brackets included."""

    start: int
    end: int
    kind: Kind
    probability: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    paragraph: int
    start: int
    end: int
    inside: str
    before: str
    after: str

    @property
    def alone(self) -> bool:
        return not self.before.strip() and not self.after.strip(" .")

    @property
    def folded(self) -> str:
        return " ".join(WORD.findall(self.inside.casefold()))


def find_interjections(paragraphs: Sequence[str], *, unlikely: float = 0.5) -> tuple[tuple[Interjection, ...], ...]:
    """The interjections of each paragraph, in their order.

    Those with a probability of at least ``unlikely`` are given; a caller that wants to record doubts asks for less.
    """
    candidates = [found for number, text in enumerate(paragraphs) for found in _candidates(number, text)]
    first = [_weigh(candidate) for candidate in candidates]
    sure = [candidate for candidate, evidence in zip(candidates, first, strict=True) if total(evidence) > 1.5]
    forms = Counter(candidate.folded for candidate in candidates)
    known = {candidate.folded for candidate in sure}
    found: list[list[Interjection]] = [[] for _ in paragraphs]
    for candidate, evidence in zip(candidates, first, strict=True):
        evidence = (*evidence, *_weigh_with_document(candidate, forms, known, len(sure)))
        chance = probability(total(evidence))
        if chance >= unlikely:
            made = Interjection(candidate.start, candidate.end, _kind(candidate), chance, evidence)
            found[candidate.paragraph].append(made)
    return tuple(tuple(item) for item in found)


def is_interjection(text: str) -> bool:
    """Whether a text (brackets and all) would be an interjection, taken for itself."""
    return any(item.start == 0 and item.end == len(text) for item in find_interjections([text])[0])


def brackets(text: str) -> Iterator[tuple[int, int]]:
    """Outermost pairs of round or square brackets: start and end, brackets included. Unpaired ones are left out."""
    stack: list[tuple[str, int]] = []
    for offset, character in enumerate(text):
        if character in OPENING:
            stack.append((CLOSING[OPENING.index(character)], offset))
        elif character in CLOSING and any(character == closing for closing, _ in stack):
            while stack:
                closing, start = stack.pop()
                if closing == character:
                    if not stack:
                        yield start, offset + 1
                    break


def _candidates(number: int, text: str) -> Iterator[_Candidate]:
    for start, end in brackets(text):
        inside = text[start + 1 : end - 1]
        if inside.strip() and len(inside) <= LONGEST:
            yield _Candidate(number, start, end, inside, text[:start], text[end:])


def _weigh(candidate: _Candidate) -> tuple[Evidence, ...]:
    """What the candidate says for itself."""
    inside = candidate.inside.strip()
    evidence = [Evidence("a pair of brackets", PRIOR)]
    if not WORD.search(inside):
        return (*evidence, Evidence("no words in it", -6.0))
    speech = _utterance(inside)
    evidence += speech or _reaction(inside)
    evidence += _position(candidate, inside, bool(speech))
    if not speech:
        evidence += _against(inside)
    return tuple(evidence)


def _utterance(inside: str) -> list[Evidence]:
    found = _LABEL.match(inside)
    if found is None:
        return []
    label, said = found["label"].strip(), found["said"]
    quoted = _QUOTED.match(said) is not None
    if (voice := _VOICES.match(label)) and voice.start() == 0 and len(WORD.findall(label)) <= 8:
        return [Evidence("words of an unnamed voice", 5.5 if quoted else 4.5, label)]
    if _REFERENCES.match(label) or any(character.isdigit() for character in label) or not _name_like(label):
        return []
    if quoted:
        return [Evidence("quoted words of a named person", 4.0, label)]
    if said.rstrip().endswith(("!", "?")):
        return [Evidence("a named person's cry or question", 2.5, label)]
    return [Evidence("a name before a colon", 1.0, label)]


def _name_like(label: str) -> bool:
    """One to six words that begin with capitals, small particles and titles between them allowed."""
    found = [word for word in WORD.findall(re.sub(r"[(\[].*?[)\]]", " ", label)) if len(word) > 0]
    capitals = sum(1 for word in found if word[0].isupper())
    return 1 <= len(found) <= 6 and capitals >= max(1, len(found) - 2) and found[-1][0].isupper()


def _reaction(inside: str) -> list[Evidence]:
    reaction = _REACTIONS.search(inside)
    share = _WITH_QUALIFIERS.share(inside)
    evidence: list[Evidence] = []
    if reaction and share >= 0.99:
        evidence.append(Evidence("only words of a reaction", 5.5, reaction.group()))
    elif reaction and (_REACTIONS.match(inside) or share >= 0.6) and len(WORD.findall(inside)) <= 30:
        evidence.append(Evidence("begins with a reaction", 3.0 if inside[0].isupper() else 1.5, reaction.group()))
    elif reaction and inside[0].isupper():
        evidence.append(Evidence("a reaction in it", 0.8, reaction.group()))
    officer, action, sitting = _OFFICERS.search(inside), _ACTIONS.search(inside), _SITTINGS.search(inside)
    if sitting and _STEPS.search(inside):
        evidence.append(Evidence("how the meeting goes on", 3.0, sitting.group()))
    if officer and action:
        evidence.append(Evidence("what the meeting does", 3.0, f"{officer.group()} {action.group()}"))
    elif action and inside[0].isupper() and inside.endswith("."):
        evidence.append(Evidence("an act of the meeting", 1.8, action.group()))
    elif (voice := _VOICES.match(inside)) and voice.start() == 0 and inside[0].isupper():
        evidence.append(Evidence("voices without words", 1.5, voice.group()))
    return evidence


def _position(candidate: _Candidate, inside: str, speech: bool) -> list[Evidence]:
    before = candidate.before.rstrip().rstrip(_QUOTES + ")]")
    after = candidate.after.lstrip().lstrip(_QUOTES + "–—¿¡ ")
    between = (not before or before[-1] in _SENTENCE_END + ":–—") and (not after or not after[0].islower())
    evidence: list[Evidence] = []
    if candidate.alone:
        evidence.append(Evidence("alone in its paragraph", 1.0))
    first = inside.lstrip(_QUOTES)[:1]
    if between and first.isupper():
        evidence.append(Evidence("a capital, between sentences", 0.8))
        if inside.endswith(tuple(_SENTENCE_END)):
            evidence.append(Evidence("its own full stop", 0.4))
    elif not between and not speech and first.islower() and _WITH_QUALIFIERS.share(inside) < 0.99:
        evidence.append(Evidence("inside a sentence, in small letters", -1.5))
    return evidence


def _against(inside: str) -> list[Evidence]:
    evidence: list[Evidence] = []
    timeless = _MINUTES.sub(" ", _HOUR.sub(" ", inside))
    if _SELF.search(timeless):
        evidence.append(Evidence("the author of himself", -2.5))
    if re.search(r"\d", timeless):
        evidence.append(Evidence("a number in it", -2.5))
    if _REFERENCES.match(inside) or (len(WORD.findall(inside)) < 12 and _REFERENCES.count(inside) > 1):
        evidence.append(Evidence("words of a reference", -3.0))
    if re.search(r"https?:|www\.|[@©]", inside):
        evidence.append(Evidence("an address", -5.0))
    return evidence


def _weigh_with_document(candidate: _Candidate, forms: Counter[str], known: set[str], sure: int) -> list[Evidence]:
    evidence: list[Evidence] = []
    others = sure - (candidate.folded in known)
    if others >= 3:
        evidence.append(Evidence("the text has other interjections", 1.0, str(others)))
    elif not others:
        evidence.append(Evidence("no other interjection in the text", -0.5))
    if candidate.folded in known and forms[candidate.folded] > 1:
        evidence.append(Evidence("the same words elsewhere", 0.8))
    return evidence


def _kind(candidate: _Candidate) -> Kind:
    inside = candidate.inside.strip()
    if _utterance(inside):
        return "utterance"
    return "reaction" if _REACTIONS.search(inside) else "business"
