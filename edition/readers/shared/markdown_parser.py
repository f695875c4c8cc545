"""The one Markdown parser: markdown-it-py with pandoc's extensions, and with a place on every inline token.

After parsing, ``token.meta["start"]`` and ``["end"]`` count in the content of the token's block. Only inline tokens
that stand for text need exact ends; what lies between them is markup.
"""

import re
from collections.abc import Callable
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, fence, hr, list_block, reference, table
from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    emphasis,
    entity,
    escape,
    html_inline,
    image,
    link,
    strikethrough,
)
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath.index import math_inline_dollar
from mdit_py_plugins.footnote.index import footnote_def

from edition.readers.shared.markdown_divisions import fenced_division, metadata_inside
from edition.readers.shared.markdown_fancy_lists import fancy_list
from edition.readers.shared.markdown_page_fences import page_fence
from edition.readers.shared.markdown_page_metadata import heading_above_metadata, page_metadata
from edition.readers.shared.markdown_rules import (
    attributes,
    bracketed,
    note_inline,
    note_reference,
    subscript,
    superscript,
)
from edition.readers.shared.markdown_table_rules import captions_aside, laid_table, loose_bar_table
from edition.readers.shared.markdown_tex import tex_block
from edition.readers.shared.markdown_tex_inline import bracket_math, display_math, raised_math, words_in_command

InlineRule = Callable[[StateInline, bool], bool]
BlockRule = Callable[[StateBlock, int, int, bool], bool]
Nesting = Literal[-1, 0, 1]
DEEPEST = 40
"""How deep blocks may nest; below that, text is taken as it stands (hostile input must not exhaust the stack)."""

_ADDRESS = re.compile(r"\s*<|\s*(?:[a-z][a-z0-9+.-]*:|//|/|#|\.{1,2}/|www\.)|\s*\S+\.\S+", re.IGNORECASE)


class LocatedState(StateInline):
    """An inline state that notes where every token begins and, for text, ends."""

    def __init__(self, src: str, md: MarkdownIt, env: Any, outTokens: list[Token]) -> None:  # noqa: N803
        self.pending_start = 0
        super().__init__(src, md, env, outTokens)

    def append_pending(self, text: str) -> None:
        if not self.pending:
            self.pending_start = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802
        token = super().pushPending()
        token.meta = {"start": self.pending_start, "end": self.pending_start + len(token.content)}
        return token

    def push(self, ttype: str, tag: str, nesting: Nesting) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["start"] = self.pos
        return token


class LocatedInline(ParserInline):
    """The inline parser, made to use ``LocatedState``."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        state = LocatedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _located(rule: InlineRule) -> InlineRule:
    """The rule, with the end of what it consumed noted on its last token."""

    def located(state: StateInline, silent: bool) -> bool:
        count = len(state.tokens)
        matched = rule(state, silent)
        if matched and not silent and len(state.tokens) > count:
            state.tokens[-1].meta["end"] = state.pos
        return matched

    return located


def _bounded(rule: InlineRule) -> InlineRule:
    """The rule, held to the end of what is read: inside other marks, one that looks further matches nothing."""

    def bounded(state: StateInline, silent: bool) -> bool:
        position = state.pos
        if not rule(state, True):
            return False
        inside = state.pos <= state.posMax
        state.pos = state.pos if inside and silent else position
        return inside and (silent or rule(state, False))

    return bounded


def _delimiters(rule: InlineRule) -> InlineRule:
    """A rule for delimiter runs pushes several tokens at one position: they follow each other."""

    def located(state: StateInline, silent: bool) -> bool:
        count, position = len(state.tokens), state.pos
        matched = rule(state, silent)
        if matched and not silent:
            for token in state.tokens[count:]:
                if "end" not in token.meta:
                    token.meta = {"start": position, "end": position + len(token.content)}
                    position += len(token.content)
        return matched

    return located


def _placed(rule: BlockRule) -> BlockRule:
    """The rule, with the position in the text where each of its blocks begins noted on the block's token."""

    def placed(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        count = len(state.tokens)
        matched = rule(state, start, end, silent)
        if matched and not silent:
            for token in state.tokens[count:]:
                if token.map and "at" not in token.meta:
                    token.meta["at"] = state.bMarks[token.map[0]] + state.tShift[token.map[0]]
        return matched

    return placed


def _closed_fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A code fence that is never closed would swallow the rest of a text: pandoc takes it for text, and so do we."""
    count, line = len(state.tokens), state.line
    if silent or not fence(state, start, end, silent):
        return silent and fence(state, start, end, silent)
    token = state.tokens[-1]
    first, last = token.map or [start, start + 1]
    closing = state.src[state.bMarks[last - 1] : state.eMarks[last - 1]].strip(" \t>")
    if last - first > 1 and closing and not closing.strip(token.markup[0]) and len(closing) >= len(token.markup):
        return True
    del state.tokens[count:]
    state.line = line
    return False


def _address_reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """``[label]: target`` only where the target looks like an address: "[1]: Ibid." is a note, not a definition."""
    begin = state.bMarks[start] + state.tShift[start]
    _, colon, target = state.src[begin : state.eMarks[start]].partition("]:")
    following = state.src[state.bMarks[start + 1] : state.eMarks[start + 1]] if start + 1 < end else ""
    if not colon or not _ADDRESS.match(target if target.strip() else following.strip(" \t>")):
        return False
    if not reference(state, start, end, silent):
        return False
    if not silent:
        state.env.setdefault("definitions", []).append((begin, state.line))
    return True


def parser(*, indented_code: bool = True) -> MarkdownIt:
    """A new parser. ``indented_code``: whether four spaces make code (text that OCR indented must stay text)."""
    markdown = MarkdownIt("js-default", {"html": True, "maxNesting": DEEPEST})
    markdown.inline = LocatedInline()
    markdown.use(deflist_plugin)
    _block_rules(markdown)
    if not indented_code:
        markdown.disable("code")
    _inline_rules(markdown)
    return markdown


def _block_rules(markdown: MarkdownIt) -> None:
    ruler = markdown.block.ruler
    most: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    some: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    ruler.at("table", _placed(table), some)
    definitions = next(rule.fn for rule in ruler.__rules__ if rule.name == "deflist")
    ruler.at("deflist", captions_aside(definitions), {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.before("table", "laid_table", laid_table)
    ruler.after("table", "loose_bar_table", loose_bar_table)
    ruler.at("fence", _placed(_closed_fence), most)
    ruler.at("hr", _placed(hr), most)
    ruler.before("hr", "page_metadata", page_metadata, most)
    ruler.at("lheading", heading_above_metadata)
    ruler.at("list", _placed(list_block), {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("reference", _address_reference)
    ruler.before("reference", "footnote_def", _placed(footnote_def), some)
    ruler.before("fence", "page_fence", page_fence)
    ruler.before("fence", "fenced_division", fenced_division, most)
    ruler.after("page_metadata", "metadata_inside", metadata_inside)
    ruler.before("list", "fancy_list", fancy_list)
    ruler.before("code", "tex_block", tex_block, some)


def _inline_rules(markdown: MarkdownIt) -> None:
    ruler = markdown.inline.ruler
    rules: dict[str, InlineRule] = {
        "escape": escape,
        "backticks": backtick,
        "link": link,
        "image": image,
        "autolink": autolink,
        "html_inline": html_inline,
        "entity": entity,
    }
    for name, rule in rules.items():
        ruler.at(name, _located(rule))
    ruler.at("strikethrough", _delimiters(strikethrough.tokenize))
    ruler.at("emphasis", _delimiters(emphasis.tokenize))
    ruler.before("strikethrough", "subscript", subscript)
    ruler.before("link", "note_reference", _located(note_reference))
    ruler.before("link", "note_inline", note_inline)
    ruler.before("link", "bracketed", bracketed)
    ruler.before("escape", "display_math", display_math)
    ruler.before("escape", "raised_math", raised_math)
    ruler.before("escape", "bracket_math", bracket_math)
    ruler.before("escape", "words_in_command", words_in_command)
    ruler.before("escape", "math_inline", _located(_bounded(math_inline_dollar(allow_space=False, allow_digits=False))))
    ruler.push("superscript", superscript)
    ruler.push("attributes", _located(attributes))
    markdown.disable("linkify")
    markdown.inline.ruler2.disable("fragments_join")
