"""Speakers' labels at the beginning of lines or paragraphs: "Chairman: ...", "M. Dupont. — ...", "Q: ..."."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from edition.model.reading import Evidence
from edition.readers.shared import speaker_words as words
from edition.readers.shared.names import name_probability
from edition.readers.shared.phrases import WORD, Phrases, cut, starred
from edition.readers.shared.weighing import probability, total

PRIOR = -2.5
ALONE = 3
"""Labels with nothing after them from which that is the habit of a text."""
_OFFICES = Phrases(starred(words.ROLES, wanted=False))
_TITLES = Phrases(starred(words.ROLES, wanted=True))
_NOT_SPEAKERS = Phrases(words.NOT_SPEAKERS)
_PLACES = frozenset(cut(words.PLACES))
_PARTICLES = frozenset(
    cut(
        "the|of|de|la|le|du|des|von|van|der|den|zu|af|av|di|da|del|della|dos|das|y|e|i|и|en|och|and|et|und|el|los|las"
        "|il|lo|l|d|s|à|au|aux|from|on|a|al|alla|na|z|ze|w|с|со|из|от|в|på|från|auf|aus|van|op|ter|v|zu|zum|zur|gen|ten"
    )
)
_ARTICLE = re.compile(
    r"^(?:the|an?|der|die|das|ein|eine|le|la|les|une?|el|los|las|il|lo|uno|una|de|het|een|den|det|en|ett|o|ο|η|το)\s+",
    re.IGNORECASE,
)
_SPOKEN = r"(?:[«“„\"]\s?)?(?:(?:…|\.{3})\s?[«“„\"]?\w|[A-ZÀ-ÞА-ЯЁ¿¡])"
"""How what is said may begin: with a capital, or with words left out."""
_ABBREVIATIONS = frozenset(cut(words.ABBREVIATIONS))
_STOP = re.compile(rf"\.(?=\s+{_SPOKEN})\s*")
_ELIDED = re.compile(r"[dlsDLS]['’][^\W\d_]")
_NO_LABEL = re.compile(r"[:\n–—?!;]")
_LONGEST = 80
"""Characters of a label before a full stop."""
_MOST_WORDS = 8
_DASH = r"(?:[—–]|--)"
_LEAD = re.compile(r"[-–—]\s+(?=[^\W\d_])")
"""The dash that some printers set before the label of every turn."""
_NAME = r"^(?P<label>[^\W\d_](?:(?!--)[^:\n–—?!;]){0,120}?(?:\d?\d[.:]\d\d[^:\n–—?!;]{0,12}?)?)\s*"
_LABEL = re.compile(_NAME + rf"(?P<sign>:|\.\s*{_DASH}|\s{_DASH}\s*(?={_SPOKEN}))\s*(?P<said>.*)$", re.DOTALL)
_INITIALS = re.compile(r"^(?:[-–—]\s+)?(?P<letters>[^\W\d_]{2,4})\s?:\s")
_FUNCTION = re.compile(r",\s.*$", re.DOTALL)
"""What stands after a name in a label: the office of who speaks."""
_PUBLISHED = re.compile(r"^.{3,200}?,.{0,80}\b(?:1[4-9]|20)\d\d\b[^.!?]{0,40}(?:\.[^.!?]{0,12}){0,2}$")
"""What follows a colon in a list of literature: a title, a comma, a year near the end."""


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker's label: its line or paragraph, where it ends in it (punctuation included), the name, how sure."""

    index: int
    end: int
    name: str
    probability: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    index: int
    end: int
    name: str
    said: str
    sign: str

    @property
    def folded(self) -> str:
        return " ".join(WORD.findall(re.sub(r"[(\[].*?[)\]]", " ", self.name).casefold()))


def find_speakers(
    texts: Sequence[str],
    excluded: Collection[int] = (),
    emphasised: Collection[int] = (),
    *,
    heard: int = 0,
    names: Collection[str] = (),
) -> tuple[Label, ...]:
    """The speakers' labels among the lines or paragraphs of a text; doubtful ones too (probability from 0.3).

    ``excluded`` are those that are known to be something else; ``emphasised`` those whose first words are set in bold,
    italic or small capitals. ``heard`` counts the interjections of the text; ``names`` are those of its authors and
    speakers.
    """
    initials = _shortened_names(texts)
    candidates = [
        found
        for index, text in enumerate(texts)
        if index not in excluded and (found := _read(index, text, initials)) is not None
    ]
    various = len({one.folded for one in candidates if one.sign == ":" and one.said})
    counts = Counter(candidate.folded for candidate in candidates)
    by_line = {candidate.index: candidate.folded for candidate in candidates}
    known = {word.casefold() for name in names for word in WORD.findall(name) if len(word) > 3}
    alone = sum(not one.said and one.sign == ":" for one in candidates)
    first = [
        (
            *_weigh(one, counts, alone),
            *_beside(one, by_line),
            *_set_apart(one.index in emphasised),
            *_in_company(one, heard, known, various),
            *_shortens(one, initials),
        )
        for one in candidates
    ]
    weighed, speaking, signs = first, set[str](), set[str]()
    for _ in range(2):
        accepted = [one for one, evidence in zip(candidates, weighed, strict=True) if total(evidence) > 0.4]
        speaking, signs = speaking | {one.folded for one in accepted}, signs | {one.sign for one in accepted}
        weighed = [
            (*evidence, *_weigh_together(one, counts, speaking - {one.folded}, signs))
            for one, evidence in zip(candidates, first, strict=True)
        ]
    return tuple(
        Label(one.index, one.end, one.name, chance, evidence)
        for one, evidence in zip(candidates, weighed, strict=True)
        if (chance := probability(total(evidence))) >= 0.3
    )


def _beside(candidate: _Candidate, by_line: Mapping[int, str]) -> list[Evidence]:
    """Whether the line before or after begins with another label."""
    near = {by_line.get(candidate.index - 1), by_line.get(candidate.index + 1)} - {None, candidate.folded}
    return [Evidence("another label in the next line", 0.8)] if near else []


def _set_apart(emphasised: bool) -> list[Evidence]:
    return [Evidence("set apart from what is said", 0.6)] if emphasised else []


def _shortens(candidate: _Candidate, initials: Collection[str]) -> list[Evidence]:
    """Whether later labels are the initials of a full name."""
    named = len(WORD.findall(candidate.name)) > 1 and _initials(candidate.name) in initials
    return [Evidence("its initials are a label too", 6.0)] if named else []


def _in_company(candidate: _Candidate, heard: int, known: Collection[str], various: int) -> list[Evidence]:
    """What is known of the text: an audience is heard in it, many speak in it, the author speaks in it."""
    evidence = [Evidence("an audience is heard", 0.5 if heard < 3 else 1.0, str(heard))] if heard else []
    if heard >= 2 and various >= 4 and candidate.sign == ":":
        evidence.append(Evidence("many different labels, and an audience", 1.2, str(various)))
    words = candidate.folded.split()
    if words and words[-1] in known and len(words) <= 4:
        evidence.append(Evidence("a name that the source states", 2.0, candidate.name))
    return evidence


def _weigh_together(candidate: _Candidate, counts: Counter[str], others: set[str], signs: set[str]) -> list[Evidence]:
    """What the other labels of the text say of one."""
    evidence: list[Evidence] = []
    if candidate.sign == "." and "." in signs and counts[candidate.folded] >= 2 and others:
        evidence.append(Evidence("the same sign as after other labels", 1.5))
    if others:
        evidence.append(Evidence("others speak too", 1.0, str(len(others))))
    elif counts[candidate.folded] < 3:
        evidence.append(Evidence("nobody else speaks", -1.0))
    return evidence


def _read(index: int, text: str, initials: Collection[str] = ()) -> _Candidate | None:
    """A label before a colon or a dash; else one before a full stop only, of a few words.

    ``initials`` are labels of the text that shorten names.
    """
    if lead := _LEAD.match(text):
        found = _read(index, text[lead.end() :], initials)
        return found and replace(found, end=found.end + lead.end())
    labelled = _LABEL.match(text)
    if labelled is None or not (_may_be_label(labelled["label"]) or _initials(labelled["label"]) in initials):
        return _stopped(index, text)
    label = labelled["label"].rstrip()
    if labelled["sign"].strip() != ":" and not (_OFFICES.match(label) or _TITLES.match(label)):
        named = _FUNCTION.sub("", label)
        if named.upper() != named:
            return None
    return _Candidate(index, labelled.start("said"), label, labelled["said"], labelled["sign"].strip())


def _initials(label: str) -> str:
    """The first letters of the words of a name, articles and particles left out ("Le Phare du Port": PP)."""
    named = [word for word in WORD.findall(_ARTICLE.sub("", label)) if word.lower() not in _PARTICLES]
    return "".join(word[0] for word in named).upper()


def _shortened_names(texts: Sequence[str]) -> frozenset[str]:
    """Labels of two to four capitals that come again, as interviews have them after the first full names."""
    counts = Counter(found["letters"] for text in texts if (found := _INITIALS.match(text)))
    return frozenset(letters for letters, count in counts.items() if letters.isupper() and count >= ALONE - 1)


def _stopped(index: int, text: str) -> _Candidate | None:
    """A label before a full stop; the stop of a shortened title or of an initial ends none ("M. Dupont. Oui.")."""
    if not text[:1].isalpha():
        return None
    start = 0
    for stop in _STOP.finditer(text, 0, _LONGEST + 2):
        label = text[: stop.start()]
        last = label.split()[-1].strip("(-") if label.strip() else ""
        if _NO_LABEL.search(label, start) or any(not _shortened(one) for one in label[start:].split(".")[:-1]):
            return None
        if not _shortened(last):
            few = len(WORD.findall(label)) <= (8 if is_office(label) else 4)
            if "," in label and len(WORD.findall(label.partition(",")[0])) < 2:
                return None  # somebody is spoken to: "Comrades, I must end here."
            return _Candidate(index, stop.end(), label, text[stop.end() :], ".") if few else None
        start = stop.end()
    return None


def _shortened(words_before: str) -> bool:
    """Whether the last word before a stop is an initial or a title cut short."""
    last = words_before.split()[-1] if words_before.split() else ""
    return len(last) == 1 or last.lower() in _ABBREVIATIONS or "-" in last[:2]


def _may_be_label(label: str) -> bool:
    """Whether words before a colon or a dash may name who speaks: few, and none of a sentence; what stands after a
    comma is the office of somebody with a title.
    """
    named = _FUNCTION.sub("", label)
    titled = _TITLES.match(_ARTICLE.sub("", named)) is not None and len(WORD.findall(named)) > 1
    titled = titled or (named.isupper() and len(named) > 2) or is_office(named)
    if named != label and not titled:
        named = label
    return len(WORD.findall(named)) <= _MOST_WORDS and not _small(named)


def _small(label: str) -> list[str]:
    """The words of a label that begin with a small letter and are no particles, brackets left out."""
    bare = _ARTICLE.sub("", re.sub(r"[(\[].*?[)\]]", " ", label)).strip()
    if _OFFICES.whole(bare) or is_office(label):
        return []
    return [word for word in WORD.findall(bare) if _begins_small(word)]


def _begins_small(word: str) -> bool:
    """Whether a word begins with a small letter and is no particle; "d'Ornano" is a name."""
    return word[0].islower() and word.lower() not in _PARTICLES and not _ELIDED.match(word)


def is_office(label: str) -> bool:
    """Whether a label is an office or part, with or without a title before it and a place after it ("M. le président
    du conseil", "Voix à gauche").
    """
    bare = _ARTICLE.sub("", _FUNCTION.sub("", re.sub(r"[(\[].*?[)\]]", " ", label)).strip())
    if _office_first(bare, titled=False):
        return True
    title = _TITLES.match(bare)
    return title is not None and _office_first(_ARTICLE.sub("", bare[title.end() :].lstrip(" .")), titled=True)


def _office_first(bare: str, *, titled: bool) -> bool:
    """Whether words begin with an office, and nothing follows but where or over what it is."""
    office = _OFFICES.match(bare)
    if office is None or office.start() > 0:
        return False
    rest = WORD.findall(bare[office.end() :])
    if all(word.lower() in _PLACES for word in rest if _begins_small(word)):
        return True
    return titled and len(rest) <= 6 and rest[0].lower() in _PARTICLES


def _weigh(candidate: _Candidate, counts: Counter[str], alone: int) -> tuple[Evidence, ...]:
    label = candidate.name
    bare = _FUNCTION.sub("", re.sub(r"[(\[].*?[)\]]", " ", label)).strip()
    evidence = [Evidence("any label", PRIOR)]
    if _NOT_SPEAKERS.whole(bare):
        evidence.append(Evidence("a label that nobody speaks under", -5.0))
    evidence += _name(bare)
    count = counts[candidate.folded]
    if count >= 2:
        evidence.append(Evidence("it comes again", 1.5 if count < 4 else 2.5, str(count)))
    if candidate.sign == ".":
        evidence.append(Evidence("only a full stop after it", -1.5))
    elif candidate.sign != ":":
        evidence.append(Evidence("a full stop and a dash after it", 0.8))
    if not candidate.said and candidate.sign == ":" and alone >= ALONE:
        evidence.append(Evidence("other labels stand alone in their lines too", 0.0, str(alone)))
    elif not candidate.said:
        evidence.append(
            Evidence("nothing is said in its line", -1.0 if label.upper() == label or _named(bare) else -2.5)
        )
    elif candidate.said.lstrip("“„«\"'¿¡(—– ")[:1].islower():
        evidence.append(Evidence("a small letter after it", -1.5))
    if any(character.isdigit() for character in bare):
        evidence.append(Evidence("a number in it", -2.0))
    if candidate.said and candidate.sign == ":" and len(WORD.findall(candidate.said)) <= 4 and count < 2:
        evidence += [Evidence("only a name after it", -1.5)] if _bare_name(candidate.said) else []
    if _PUBLISHED.search(candidate.said):
        evidence.append(Evidence("a publication after it", -3.0))
    return tuple(evidence)


def _named(bare: str) -> bool:
    """Whether a label is an office, or a name after a title."""
    return is_office(bare) or _TITLES.match(_ARTICLE.sub("", bare)) is not None


def _bare_name(said: str) -> bool:
    """Whether what follows a label is nothing but a name, as in lists of those who hold office."""
    return said.rstrip()[-1:] not in "!?…" and name_probability(said.rstrip(" .")) >= 0.6


def _name(bare: str) -> list[Evidence]:
    found = WORD.findall(bare)
    if not found:
        return [Evidence("no words", -4.0)]
    bare = _ARTICLE.sub("", bare)
    role = _OFFICES.match(bare)
    whole = role is not None and role.end() >= len(bare.rstrip("."))
    role = role if whole else _TITLES.match(bare) or role
    small = [word for word in found if _begins_small(word)]
    if is_office(bare):
        return [Evidence("an office, a part or a title", 3.0 if len(bare) > 2 else 1.8, bare)]
    if role is not None and role.start() == 0 and (whole or _capitals_after(bare, role.end())):
        weight = 1.8 if len(bare) <= 2 else 3.0
        return [Evidence("an office, a part or a title", weight, role.group())]
    if small:
        return [Evidence("a small letter in it", -3.0, small[0])]
    if bare.upper() == bare and len(bare) > 1:
        return [Evidence("capitals", 1.8)]
    return [Evidence("only capitals at the beginnings", 0.9 if len(found) <= 4 else -0.5)]


def _capitals_after(bare: str, end: int) -> bool:
    """Whether a name follows a title."""
    rest = [word for word in WORD.findall(bare[end:]) if word.lower() not in _PARTICLES]
    return bool(rest) and len(rest) <= 5 and all(not _begins_small(word) for word in rest[-1:])
