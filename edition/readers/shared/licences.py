"""What a text says about the right to use it: licences by name or address, the public domain, reserved rights."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class FoundLicence:
    """A statement about rights: its place in the text, and the licence's canonical address where it has one."""

    start: int
    end: int
    target: str | None


_CC_CODE = re.compile(
    r"(?i)\bCC[\s-]?(?P<code>BY(?:[\s-](?:NC|SA|ND)){0,2})(?:[\s-](?P<version>[1-4]\.\d))?(?:\s(?P<port>DE|FR"
    r"|ES|IT|NL|PL|SE|UK|US))?(?!\w)"
)
_CC_NAME = re.compile(
    r"(?i)\bCreative[\s-]+Commons(?:[\s-]+(?!Attribution|Attribuzione|Namensnennung|Paternité|Reconocimiento"
    r"|Atribuci|Erkännande|Naams|Uznanie|Atribuição)[^\W\d]+)?"
    r"(?:[\s:–—-]+(?P<parts>(?:Attribution|Attribuzione|Namensnennung|Paternité|Reconocimiento|Atribución|Erkännande"
    r"|Naamsvermelding|Uznanie autorstwa|Atribuição)[^.;)\n]{0,90}?))?"
    r"(?:\s+(?P<version>[1-4]\.\d))(?:\s+(?:Internat\w*|Unported|Internacional|Non transposé))?"
)
_CC_ADDRESS = re.compile(
    r"(?i)https?://creativecommons\.org/(?P<path>(?:licenses|publicdomain)/[a-z+-]+/\d\.\d(?:/[a-z]{2}(?![a-z.]))?)"
)
_CC_ZERO = re.compile(r"(?i)\bCC[\s-]?0(?:\s+(?:1\.0(?:\s+Universal)?))?(?!\w)")
_PARTS = (
    (
        "nc",
        (
            r"non[\s-]?comm?erci|no[\s-]?comercial|nicht[\s-]?kommerz|pas d.utilisation commerciale"
            r"|icke[\s-]?kommers|niet[\s-]?commer|użycie niekom"
        ),
    ),
    (
        "nd",
        (
            r"no[\s-]?deriv|keine[\s-]?bearb|pas de modif|sin[\s-]?obra|inga[\s-]?bearb|non opere deriv"
            r"|geen[\s-]?afgel|bez utworów|sem deriv"
        ),
    ),
    (
        "sa",
        (
            r"share[\s-]?alike|compartir|weitergabe|partage|dela[\s-]?lika|condividi|gelijk[\s-]?delen"
            r"|na tych samych|compartilha"
        ),
    ),
)
_PLAIN = (
    r"anti-?\s?copyright|@nti-?copyright|antikopyright|no\s+copyright|kopimi|copyleft",
    r"(?:in\s+the\s+)?public\s+domain|gemeinfrei(?:e[nrsm]?)?|(?:dans\s+le\s+)?domaine\s+public|dominio\s+público"
    r"|pubblico\s+dominio|dominio\s+pubblico|publiek(?:e)?\s+domein|domen(?:a|ie|y)\s+publiczn(?:a|ej)"
    r"|общественн(?:ое|ом|ого)\s+достояни[еия]|allmän\s+egendom|domínio\s+público|offentlig\s+ejendom",
    r"all\s+rights\s+reserved|alla\s+rättigheter\s+förbehåll\w+|alle\s+rechte\s+vorbehalten|tous\s+droits\s+réservés"
    r"|todos\s+los\s+derechos\s+reservados|todos\s+os\s+direitos\s+reservados|tutti\s+i\s+diritti\s+riservati"
    r"|alle\s+rechten\s+voorbehouden|wszelkie\s+prawa\s+zastrzeżone|все\s+права\s+защищены|eftertryck\s+förbjud\w+"
    r"|nachdruck\s+verboten|reproduction\s+interdite",
    (
        r"(?:may|can)\s+be\s+(?:freely\s+)?(?:copied|reproduced|distributed)(?:\s+freely)?|freely\s+(?:copied"
        r"|reproduced|distributed)"
    ),
)
_STATEMENTS = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(_PLAIN)})(?!\w)")
_COPYRIGHT = re.compile(
    r"(?:©|\((?:c|C)\)|\b[Cc]opyright\b(?!\s+(?:laws?|holders?|owners?|status|notice|act|infring)))"
    r"(?:\s*(?:©|\([cC]\)|by|:|,))*\s*(?:1[5-9]\d\d|20\d\d)(?:\s?[-–,]\s?(?:1[5-9]"
    r"|20)\d\d)*(?:\s+(?:by\s+)?[^\W\d_][^\n.;:()]{1,60})?"
)
_GNU = re.compile(
    r"(?i)\bGNU\s+Free\s+Documentation\s+Licen[cs]e(?:,?\s+(?:version\s+)?(?P<version>1\.[123]))?|\bGFDL\b"
)


def find_licences(text: str) -> tuple[FoundLicence, ...]:
    """The statements about rights in a text, in their order, none inside another."""
    found: list[FoundLicence] = []
    for item in (*_commons(text), *_gnu(text), *_others(text)):
        if all(item.end <= other.start or item.start >= other.end for other in found):
            found.append(item)
    return tuple(sorted(found, key=lambda item: item.start))


def _commons(text: str) -> Iterator[FoundLicence]:
    for match in _CC_ADDRESS.finditer(text):
        yield FoundLicence(match.start(), match.end(), f"https://creativecommons.org/{match['path'].lower()}/")
    for match in _CC_NAME.finditer(text):
        parts = match["parts"]
        code = "-".join(["by", *_codes(parts)]) if parts else None
        target = f"https://creativecommons.org/licenses/{code}/{match['version']}/" if code else None
        yield FoundLicence(match.start(), match.end(), target)
    for match in _CC_CODE.finditer(text):
        code = re.sub(r"\s", "-", match["code"]).lower()
        port = f"{match['port'].lower()}/" if match["port"] else ""
        version = match["version"]
        target = f"https://creativecommons.org/licenses/{code}/{version}/{port}" if version else None
        yield FoundLicence(match.start(), match.end(), target)
    for match in _CC_ZERO.finditer(text):
        yield FoundLicence(match.start(), match.end(), "https://creativecommons.org/publicdomain/zero/1.0/")


def _codes(parts: str) -> list[str]:
    codes = [code for code, pattern in _PARTS if re.search(pattern, parts, re.IGNORECASE)]
    return [code for code in ("nc", "nd", "sa") if code in codes]


def _gnu(text: str) -> Iterator[FoundLicence]:
    for match in _GNU.finditer(text):
        version = match["version"]
        target = (
            f"https://www.gnu.org/licenses/fdl-{version}.html" if version else "https://www.gnu.org/licenses/fdl.html"
        )
        yield FoundLicence(match.start(), match.end(), target)


def _others(text: str) -> Iterator[FoundLicence]:
    for pattern in (_STATEMENTS, _COPYRIGHT):
        for match in pattern.finditer(text):
            yield FoundLicence(match.start(), match.start() + len(match.group().rstrip(" ,")), None)
