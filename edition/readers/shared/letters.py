"""The formal parts of letters and signed texts: datelines, salutes, farewells, signatures, closing words.

TEI: ``opener`` and ``closer`` with ``dateline``, ``salute``, ``signed`` (Guidelines, 4.2.2), ``trailer`` (4.2.3).
"""

import re

from edition.readers.shared.dates import dateline, find_dates, is_day, whole_date
from edition.readers.shared.names import name_probability
from edition.readers.shared.phrases import WORD, Phrases
from edition.readers.shared.speakers import is_office

_SALUTES = Phrases(
    {
        "en": "dear|my dear|my dearest|dearest|sir|madam|gentlemen|dear sir|to whom it may concern|comrades"
        "|fellow citizens|fellow workers|friends|citizens|brothers|sisters|ladies"
        "|honoured|most honoured",
        "sv": "kära|käre|käraste|min kära|min käre|bäste|bästa|högt ärade|ärade|högtärade|kamrater"
        "|partivänner|vänner|medborgare|mina damer|herr|älskade",
        "da": "højstærede|høistærede|høitærede|agtede|kære|min kære|kjære|højtærede|ærede",
        "no": "høyt ærede|høistærede|høitærede|kjære venn|kjære|kjære|min kjære|ærede",
        "de": "lieber|liebe|liebster|liebste|mein lieber|meine liebe|sehr geehrter|sehr geehrte|geehrter|verehrter"
        "|verehrte|hochverehrter"
        "|hochgeehrter|teurer|theurer|teure|werter|werther|genossen|parteigenossen|freunde|kameraden"
        "|meine herren|meine damen|werte|volksgenossen|mitbürger",
        "fr": "honoré|honorable|monseigneur|très honoré|"
        "cher|chère|chers|chères|mon cher|ma chère|mes chers|mes chères|monsieur|madame|messieurs"
        "|mademoiselle|très cher|bien cher|camarades|citoyens|citoyennes|compagnons|mes amis|amis",
        "es": "muy señora mía|muy señores míos|muy señores nuestros|distinguido|distinguida|respetable|excelentísimo|"
        "querido|querida|queridos|mi querido|mi querida|estimado|estimada|estimados|muy señor mío|señor"
        "|señora|apreciado|compañeros|compañeras|camaradas|trabajadores|ciudadanos|amigos",
        "it": "pregiatissimo|pregiatissima|onorevole|spettabile|chiarissimo|amatissimo|"
        "caro|cara|cari|carissimo|carissima|mio caro|mia cara|egregio|gentile|gentilissimo|illustre|stimato"
        "|signore|compagni|cittadini|amici|lavoratori",
        "pt": "caro|cara|querido|querida|prezado|prezada|meu caro|minha cara|estimado|excelentíssimo",
        "nl": "lieve|beste|geachte|waarde|waarde heer|hooggeachte|zeer geachte|mijn lieve|mijn waarde|mijnheer"
        "|kameraden|vrienden|partijgenoten|partijgenooten|burgers|mijne heren|mijne heeren",
        "pl": "czcigodny|drodzy|kochani|jaśnie|"
        "drogi|droga|kochany|kochana|szanowny|szanowna|szanowni|mój drogi|moja droga|wielmożny|łaskawy"
        "|towarzysze|obywatele|przyjaciele|bracia",
        "ru": "милостивая государыня|милостивые государи|милостивая|досточтимый|высокочтимый|почтенный|"
        "дорогой|дорогая|дорогие|милый|милая|мой дорогой|моя дорогая|многоуважаемый|уважаемый|уважаемая"
        "|глубокоуважаемый|милостивый"
        "|любезный|товарищи|граждане|друзья|господа|братья",
        "fi": "rakas|hyvä|arvoisa|kunnioitettu",
        "la": "domine|domina|amice|amico suo|reverende|illustrissime|salutem",
        "el": "αξιότιμη|αξιότιμε|αξιότιμοι|αγαπητέ|αγαπητή|αγαπητοί|φίλε|φίλη|κύριε|κυρία|σεβαστέ|σύντροφοι",
    }
)
_FAREWELLS = Phrases(
    {
        "en": "i am, gentlemen|i am, dear sir|yours fraternally|fraternally yours|yours respectfully|"
        "your humble servant|"
        "yours sincerely|sincerely yours|yours faithfully|faithfully yours|yours truly|yours very truly|truly"
        " yours|yours ever|ever yours|yours affectionately"
        "|your affectionate|your loving|your obedient servant|i remain|i am, as ever|believe me|i am, sir"
        "|with best wishes|with kind"
        " regards|with greetings|with love|best wishes|respectfully|yours",
        "sv": "med utmärkt högaktning|med partihälsning|med broderlig hälsning|"
        "högaktningsfullt|med högaktning|vänligen|med vänlig hälsning|med vänliga hälsningar|din tillgivne"
        "|din tillgivna|er tillgivne|er ödmjuke"
        "|din tillgifne|din tillgifna|er tillgifne|eder tillgifne|din vän|hälsningar|med kamratlig hälsning",
        "da": "med højagtelse|med høiagtelse|højagtelsesfuldt|deres ærbødige|med agtelse|"
        "med venlig hilsen|venlig hilsen|din hengivne|deres hengivne|ærbødigst|kærlig hilsen",
        "no": "med høyaktelse|med høiaktelse|høyaktelsesfullt|deres ærbødige|med aktelse|"
        "med vennlig hilsen|vennlig hilsen|din hengivne|ærbødigst|kjærlig hilsen",
        "de": "mit hochachtung|ergebenst|mit sozialistischem gruß|mit parteigruß|mit brüderlichem gruß|"
        "hochachtungsvoll|mit vorzüglicher hochachtung|mit freundlichen grüßen|mit herzlichen grüßen|mit"
        " herzlichem gruß|herzlichst|ihr ergebener|ihr ganz ergebener"
        "|ihr ergebenster|ihre ergebene|dein|deine|ihr|herzliche grüße|mit besten grüßen|es grüßt|ganz der ihre",
        "fr": "respectueusement|votre bien dévoué|vôtre|avec mes salutations|fraternellement|"
        "votre dévoué|votre très dévoué|bien à vous|bien à toi|tout à vous|je vous prie d'agréer|veuillez"
        " agréer|agréez|recevez|votre ami|ton ami|votre serviteur"
        "|sincèrement|cordialement|votre humble|salut et fraternité|je vous embrasse|je t'embrasse",
        "es": "su servidor|de usted atento|sin más|salud y revolución|fraternalmente|"
        "su afectísimo|su atento|su seguro servidor|atentamente|cordialmente|afectuosamente|suyo|tuyo|un"
        " abrazo|con un abrazo|saludos|salud y|queda de usted",
        "it": "con la massima stima|con osservanza|con perfetta osservanza|con ossequio|devotissimo|mi creda|"
        "mi creda suo|con i migliori saluti|saluti|"
        "suo devotissimo|vostro devotissimo|suo affezionatissimo|vostro|suo|tuo|cordiali saluti|distinti"
        " saluti|con affetto|con stima|un abbraccio",
        "pt": "atenciosamente|cordialmente|seu amigo|um abraço|com estima|saudações|de vossa",
        "nl": "met de meeste hoogachting|uw dienstvaardige|met partijgroet|"
        "hoogachtend|met vriendelijke groet|met vriendelijke groeten|met hoogachting|uw dienaar|uw"
        " dienstwillige|je toegenegen|uw toegenegen|groeten",
        "pl": "z wysokim poważaniem|pozostaję|z pozdrowieniem|z braterskim pozdrowieniem|"
        "z poważaniem|z wyrazami szacunku|z szacunkiem|serdecznie pozdrawiam|pozdrawiam|twój|pański|oddany"
        "|uniżony sługa|szczerze oddany|ściskam",
        "ru": "с совершенным почтением|с истинным почтением|с почтением|с искренним почтением|примите уверение|"
        "ваш покорный слуга|готовый к услугам|с дружеским приветом|"
        "с уважением|искренне ваш|преданный вам|ваш|твой|твоя|ваша|с приветом|с товарищеским приветом|с"
        " глубоким уважением|остаюсь|жму руку|целую",
        "fi": "kunnioittavasti|kunnioituksella|suurimmalla kunnioituksella|parhain terveisin|"
        "sydämellisin terveisin|teidän|sinun|"
        "ystävällisin terveisin|kunnioittaen|terveisin",
        "la": "vale|valete|cura ut valeas|bene vale",
        "el": "με εκτίμηση|με τιμή|μετά τιμής|μετά σεβασμού|με σεβασμό|με αγάπη|ο φίλος σας|φιλικά",
    }
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_][^\s,]+$")
_SIGNED = re.compile(
    r"(?i)^\(?(?:signed|sgd|gez|gezeichnet|signé|undertecknat|firmado|fdo|firmato|getekend|w\.\s?g|get"
    r"|подписано|подпись|podpisano|podpisał)\b[.:]?"
)
_TRAILERS = Phrases(
    {
        "all": "the end|end|finis|fin|slut|ende|fine|fim|einde|koniec|конец|loppu|kraj|konec|vége|sfârșit|explicit"
        "|slutt|τέλος",
        "parts": "end of the first part|end of volume i|end of part one|fin de la première partie|ende des ersten"
        " teils|ende des ersten bandes"
        "|slut på första delen|fine della prima parte|fin de la primera parte|конец первой части|koniec"
        " części pierwszej",
    }
)


def is_dateline(text: str, language: str | None) -> bool:
    """Whether a line is a date, or a place and a date, that says when and where a text was written; a day needs no year
    where nothing stands beside it.
    """
    bare = text.strip("()[]*_ \t").rstrip(".")
    if len(bare) > 90 or len(WORD.findall(bare)) > 14:
        return False
    if is_day(bare, language):
        return True
    whole = whole_date(bare, language)
    if whole is not None:
        return whole.precision in ("day", "month")
    return dateline(bare, language) is not None or _month_and_place(bare, language) or _made_at(bare, language)


def _month_and_place(text: str, language: str | None) -> bool:
    dates = [date for date in find_dates(text, language, years=False) if date.precision == "month"]
    if len(dates) != 1 or "," not in text:
        return False
    rest = WORD.findall(text[: dates[0].start] + " " + text[dates[0].end :])
    return 0 < len(rest) <= 4 and all(word[0].isupper() for word in rest)


_MADE = re.compile(
    r"(?i)^(?:fait|done|given|written|held|delivered|hållet|gehalten|prononcé|pronunciado|pronunciato|gehouden"
    r"|wygłoszone|произнесена|geschehen|gegeben|geschrieben|skrivet|givet|hecho|dado|fatto|scritto|gedaan|dano"
    r"|написано|écrit)\b"
)


def _made_at(text: str, language: str | None) -> bool:
    """Whether a line says where and when a text was made ("Done at X, the 3rd of November 1898")."""
    dates = [date for date in find_dates(text, language, years=False) if date.precision == "day"]
    return len(dates) == 1 and _MADE.match(text) is not None


def is_salute(text: str) -> bool:
    """Whether a line addresses the reader of a letter ("Dear Anna,")."""
    count = len(WORD.findall(text))
    found = _SALUTES.match(text)
    if (
        found is None
        or found.start() > 1
        or count > 14
        or not text.rstrip(' ”»"*_').endswith((",", "!", ":", "—", "–", "-", "."))
    ):
        return False
    return count <= (3 if text.rstrip().endswith(".") else 9)


def is_farewell(text: str) -> bool:
    """Whether a line is the farewell of a letter ("Yours sincerely,")."""
    found = _FAREWELLS.match(text)
    if found is None or found.start() > 2 or len(WORD.findall(text)) > 14:
        return False
    ends = text.rstrip().endswith((",", "!")) or not text.rstrip().endswith((".", ";", ":", "?"))
    if ends and len(WORD.findall(text)) <= 4:
        return True
    return ends and (found.end() - found.start() >= 0.4 * len(text) or text.rstrip().endswith(",")) and len(text) < 70


def is_signature(text: str) -> bool:
    """Whether a short line is nothing but a name or initials, or says that it is signed."""
    bare = text.strip("–—- \t*_()").rstrip(".,")
    if not bare or len(WORD.findall(bare)) > 8 or bare.endswith((":", "?", "!")):
        return False
    initials = re.fullmatch(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_]?", bare + ".") is not None and bare.isupper()
    stated = _SIGNED.match(text.strip()) is not None or signs_with_office(text)
    return initials or stated or name_probability(bare) >= 0.6


def signs_with_office(text: str) -> bool:
    """Whether a line is a name and, after a comma, the office of who signs ("J. Lindquay, Secretary")."""
    name, comma, office = text.strip("–—- \t*_()").rstrip(".").partition(",")
    if not comma or len(WORD.findall(office)) > 6 or not is_office(office.strip()):
        return False
    return name_probability(name) >= 0.6 or _INITIALS.match(name) is not None


def is_trailer(text: str) -> bool:
    """Whether a line says that the text is over ("The End")."""
    return len(text) < 60 and _TRAILERS.whole(text.strip("*_-–—=~ "))
