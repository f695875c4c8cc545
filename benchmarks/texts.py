"""TEI to measure with: a long edition of any size, and files with faults of which the lines are known. All by lot."""

from random import Random

_LINE = "the sea was calm and light fell on harbour stones where nobody had waited since winter left its grey boats"
WORDS = tuple(_LINE.split())
_HEAD = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
<titleStmt><title>Long</title></titleStmt><publicationStmt><p>Not published</p></publicationStmt>
<sourceDesc><p>Made by lot</p></sourceDesc></fileDesc></teiHeader>
<text><body>
"""
_TAIL = "</body></text></TEI>\n"


def edition(size: int, *, dense: bool = False) -> bytes:
    """An edition of ``size`` bytes or a little more: prose with notes and names, or (dense) hardly a word unmarked."""
    random = Random(size)
    parts, length, number = [_HEAD], 0, 0
    while length < size:
        number += 1
        part = _dense(random, number) if dense else _prose(random, number)
        parts.append(part)
        length += len(part)
    return "".join((*parts, _TAIL)).encode()


def _prose(random: Random, number: int) -> str:
    paragraphs = []
    for count in range(random.randint(4, 12)):
        words = random.choices(WORDS, k=random.randint(60, 140))
        words[3] = f'<persName ref="#p{number}">{words[3]}</persName>'
        words[9] = f'<hi rend="italic">{words[9]}</hi>'
        words[20] = f'{words[20]}<note place="foot" n="{count + 1}" xml:id="n{number}-{count}"><p>{words[5]}</p></note>'
        words[40] = f'<date when="1781-05-{count + 10}">{words[40]}</date>'
        breaks = f'<pb n="{number * 3 + count}"/>' if count % 4 == 0 else ""
        paragraphs.append(f'<p xml:id="p{number}-{count}">{breaks}{" ".join(words)}</p>\n')
    return f'<div type="chapter" n="{number}"><head>{number}</head>\n{"".join(paragraphs)}</div>\n'


def _dense(random: Random, number: int) -> str:
    rows = []
    for count in range(40):
        words = [
            f'<w n="{place}" lemma="{word}" pos="{random.choice("NVAP")}">{word}</w>'
            for place, word in enumerate(random.choices(WORDS, k=12))
        ]
        rows.append(f'<s xml:id="s{number}-{count}">{" ".join(words)}<pc>.</pc></s>\n')
    return f'<div type="part"><p>\n{"".join(rows)}</p></div>\n'


INLINE = (
    "<b>{0}</b>",
    "<persname>{0}</persname>",
    '<hi redn="bold">{0}</hi>',
    '<date when="12 May 1781">{0}</date>',
    "<p>{0}</p>",
    '<ref target="a b#c#d">{0}</ref>',
    '<seg xml:id="1{0}">{0}</seg>',
    "<choice>{0}</choice>",
    "<gap quantity='some'/>",
    "<figure><graphic/></figure>",
)
BLOCKS = (
    "<list><p>{0}</p></list>",
    "<lg><p>{0}</p></lg>",
    "<table><cell>{0}</cell></table>",
    "<sp><speaker>{0}</speaker>{0}</sp>",
    "<head>{0}</head>",
    "{0}",
    "<quote><div><p>{0}</p></div></quote>",
    "<lb>{0}</lb>",
)
"""One fault a line, in a paragraph and in a division; {0} is a word."""


def faulty(seed: int) -> tuple[bytes, list[int]]:
    """A file with ten faults among good lines, two or three of them in one element; and the lines they stand in."""
    random = Random(seed)
    lines = [*_HEAD.splitlines(), "<div>", f"<p>{_words(random)}</p>"]
    wrong: list[int] = []
    inline, blocks = random.sample(INLINE, 6), random.sample(BLOCKS, 4)
    for faults in (inline[:3], blocks[:2], inline[3:5], blocks[2:], inline[5:]):
        whole = faults[0] in INLINE
        lines.append("<p>" if whole else f"<p>{_words(random)}</p>")
        for fault in faults:
            lines.extend([_words(random) if whole else f"<p>{_words(random)}</p>"] * random.randint(0, 2))
            lines.append(fault.format(random.choice(WORDS)))
            wrong.append(len(lines))
        if whole:
            lines.append("</p>")
    lines.append(f"</div>{_TAIL}")
    return "\n".join(lines).encode(), wrong


def _words(random: Random) -> str:
    return " ".join(random.choices(WORDS, k=9))
