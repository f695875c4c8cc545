"""Inline rules for what pandoc's Markdown has beyond CommonMark, written so that every token knows its place.

Each rule works like markdown-it's own ``link`` rule: what stands inside is tokenised by the same state, so positions
count from the start of the block's content throughout. See https://pandoc.org/MANUAL.html#pandocs-markdown.
"""

import re

from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline

NOTE_LABEL = re.compile(r"\[\^([^\s\[\]^]+)\]")
_RAW = re.compile(r"\{=[\w+-]+\}")
ATTRIBUTES = re.compile(r"\{\s*(?:(?:[.#][^\s{}\"'=]+|[\w:-]+=(?:\"[^\"{}]*\"|'[^'{}]*'|[^\s{}\"']+)|-)\s*)+\}")
_RAISED = re.compile(r"\^(?=[^\s^\[])((?:[^\s^\\]|\\.)+)\^(?!\^)")
_LOWERED = re.compile(r"~(?=[^\s~])((?:[^\s~\\]|\\.)+)~(?!~)")
_ATTRIBUTED = ("code_inline", "link_close", "image", "note_reference")


def parse_attributes(text: str) -> dict[str, str]:
    """``{#id .class key=value}`` as a dictionary; classes are joined with spaces."""
    found: dict[str, str] = {}
    for part in re.findall(r"[.#][^\s{}\"'=]+|[\w:-]+=(?:\"[^\"]*\"|'[^']*'|[^\s{}]+)", text):
        if part.startswith("#"):
            found["id"] = part[1:]
        elif part.startswith("."):
            found["class"] = f"{found.get('class', '')} {part[1:]}".strip()
        else:
            key, _, value = part.partition("=")
            found[key] = value.strip("\"'")
    return found


def note_reference(state: StateInline, silent: bool) -> bool:
    """``[^label]``, whether or not there is a note with that label."""
    match = NOTE_LABEL.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        token = state.push("note_reference", "", 0)
        token.meta["label"] = match.group(1)
    state.pos = match.end()
    return True


def nested(state: StateInline, name: str, start: int, end: int, after: int) -> None:
    """Tokenise what stands between two marks; ``after`` is where the closing mark ends."""
    maximum = state.posMax
    opening = state.pos
    state.pos, state.posMax = start, end
    token = state.push(f"{name}_open", name, 1)
    token.meta["opening"] = opening
    state.md.inline.tokenize(state)
    state.push(f"{name}_close", name, -1).meta["end"] = after
    state.pos, state.posMax = after, maximum


def note_inline(state: StateInline, silent: bool) -> bool:
    """``^[text of the note]``."""
    if not state.src.startswith("^[", state.pos):
        return False
    end = parseLinkLabel(state, state.pos + 1)
    if end < 0:
        return False
    if silent:
        state.pos = end + 1
    else:
        nested(state, "note", state.pos + 2, end, end + 1)
    return True


def bracketed(state: StateInline, silent: bool) -> bool:
    """``[text]{.class}``, a bracketed span."""
    if state.src[state.pos] != "[":
        return False
    end = parseLinkLabel(state, state.pos)
    match = ATTRIBUTES.match(state.src, end + 1, state.posMax) if end >= 0 else None
    if not match:
        return False
    if silent:
        state.pos = match.end()
        return True
    first = len(state.tokens)
    nested(state, "bracketed", state.pos + 1, end, match.end())
    opened = next(token for token in state.tokens[first:] if token.type == "bracketed_open")
    opened.meta["attributes"] = parse_attributes(match.group())
    return True


def attributes(state: StateInline, silent: bool) -> bool:
    """``{.class}`` after code, a link or an image; ``{=format}`` after code."""
    if state.src[state.pos] != "{" or silent or state.pending or not state.tokens:
        return False
    match = ATTRIBUTES.match(state.src, state.pos, state.posMax)
    if state.tokens[-1].type == "code_inline":
        match = match or _RAW.match(state.src, state.pos, state.posMax)
    if not match or state.tokens[-1].type not in _ATTRIBUTED:
        return False
    state.push("attributes", "", 0)
    state.pos = match.end()
    return True


def _between(state: StateInline, silent: bool, pattern: re.Pattern[str], name: str) -> bool:
    match = pattern.match(state.src, state.pos, state.posMax)
    if not match or state.src[state.pos - 1 : state.pos] == match.group()[0]:
        return False
    if silent:
        state.pos = match.end()
    else:
        nested(state, name, match.start(1), match.end(1), match.end())
    return True


def superscript(state: StateInline, silent: bool) -> bool:
    """``2^nd^``."""
    return state.src[state.pos] == "^" and _between(state, silent, _RAISED, "superscript")


def subscript(state: StateInline, silent: bool) -> bool:
    """``H~2~O``."""
    return state.src[state.pos] == "~" and _between(state, silent, _LOWERED, "subscript")
