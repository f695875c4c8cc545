"""Words by which texts name their notes and those who wrote them, in the languages of our sources."""

import re

_HEADING = re.compile(
    r"(?:foot|end)?notes?(?:\s+(?:and|to|on)\s+.*)?|(?:author|editor|translator)['’]?s?['’]?\s+notes?|references|"
    r"anmerkungen|fu(?:ß|ss)noten|endnoten|noten|einzelnachweise|belege|"
    r"notes?\s+(?:de|et)\s+.*|notes\s+en\s+fin\s+de\s+texte|références|"
    r"(?:fot|slut)?noter|fotnoter|anmärkningar|källor\s+och\s+noter|hänvisningar|"
    r"notas?(?:\s+(?:al\s+pie|a\s+pie\s+de\s+página|de\s+rodapé))?|referencias|"
    r"note(?:\s+a\s+piè\s+di\s+pagina)?|annotazioni|"
    r"voetnoten|eindnoten|aantekeningen|"
    r"przypisy|uwagi|poznámky|"
    r"примечани[ея]|сноски|комментарии",
    re.IGNORECASE,
)

_BY = re.compile(
    r"[(\[]\s*(?:foot)?(?:note|n\.)\s+(?:by|of|from)\s+(?P<en>[^()\[\]]{2,60}?)\s*\.?\s*[)\]]\.?$"
    r"|[(\[]\s*(?:anm(?:erkung|\.)?|note)\s+(?:der|des|von|d\.)\s+(?P<de>[^()\[\]]{2,60}?)\s*[)\]]\.?$"
    r"|[(\[]\s*n(?:ote|\.)?\s+(?:de\s+la|de\s+l['’]|du|des|de|d['’])\s*(?P<fr>[^()\[\]]{2,60}?)\s*[)\]]\.?$"
    r"|[(\[]\s*(?:not|anm)\.?\s+(?:av|från)\s+(?P<sv>[^()\[\]]{2,60}?)\s*\.?\s*[)\]]\.?$"
    r"|[(\[]\s*n(?:ota|\.)?\s+(?:de\s+la|de\s+los|del|de|della|dell['’]|dei|do"
    r"|da)\s*(?P<es>[^()\[\]]{2,60}?)\s*[)\]]\.?$"
    r"|[(\[]\s*(?:noot\s+van)\s+(?P<nl>[^()\[\]]{2,60}?)\s*[)\]]\.?$"
    r"|[(\[]\s*(?:przypis|przyp\.)\s+(?P<pl>[^()\[\]]{2,60}?)\s*[)\]]\.?$"
    r"|[(\[]\s*(?:примечание|прим\.)\s+(?P<ru>[^()\[\]]{2,60}?)\s*[)\]]\.?$"
    r"|(?:[(\[]|[—–-]\s?)(?P<short>(?:Ed|Eds|Trans|Tr|Transl|Hrsg|Hg|Übers|Red|Övers|Utg|NdT|N\.\s?d\.\s?T"
    r"|N\.\s?d\.\s?[AR]|"
    r"N\.\s?del\s?T|Пер|Ред)\.?)[)\]]?\.?$",
    re.IGNORECASE,
)


def notes_heading(words: str) -> bool:
    """Whether a heading says that notes follow."""
    return bool(_HEADING.fullmatch(words.strip().strip("*_:.—–- ").strip()))


def responsible(words: str) -> str:
    """Who wrote a note, where its last words say so ("(Note by the publisher.)"); empty where they do not."""
    match = _BY.search(words.strip())
    if not match:
        return ""
    return next(group for group in match.groups() if group).strip().rstrip(".") if any(match.groups()) else ""


_CONTENTS = re.compile(
    r"(?:table\s+of\s+)?contents|inhalt(?:sverzeichnis|sübersicht)?|table\s+des\s+matières|sommaire|"
    r"innehåll(?:sförteckning)?|indhold|innhold|índice(?:\s+general)?|contenido|tabla\s+de\s+contenidos?|"
    r"indice|sommario|inhoud(?:sopgave)?|spis\s+treści|оглавление|содержание|sisällys(?:luettelo)?|sumário|"
    r"table\s+des\s+chapitres|spis\s+rzeczy|περιεχόμενα|index\s+capitum|obsah|tartalom(?:jegyzék)?",
    re.IGNORECASE,
)
_SECTIONS = re.compile(
    r"(?:preface|foreword|introduction|prologue|warning|abstract|summary|conclusion|vorwort|vorbemerkung|einleitung|"
    r"schluss|schluß|avant-propos|préface|introduction|avertissement|förord|inledning|prefacio|prólogo|introducción|"
    r"prefazione|introduzione|premessa|voorwoord|inleiding|przedmowa|wstęp|предисловие|введение|esipuhe|johdanto)"
    r"|(?:chapter|part|section|book|kapitel|teil|abschnitt|chapitre|partie|livre|del|capítulo|parte|capitolo|hoofdstuk|"
    r"deel|rozdział|część|глава|часть|раздел)\s+(?:\d+|[ivxlc]+|[^\W\d]+)\b.*",
    re.IGNORECASE,
)


def contents_heading(words: str) -> bool:
    """Whether a heading stands over a table of contents."""
    return bool(_CONTENTS.fullmatch(words.strip().strip("*_:. ").strip()))


def section_heading(words: str) -> bool:
    """Whether a heading names a part of a text (a preface, chapter one) and so is not the title of the whole."""
    return bool(_SECTIONS.fullmatch(words.strip().strip("*_:. ").strip()))
