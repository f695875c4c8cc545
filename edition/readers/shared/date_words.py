"""Words that dates are written with, by language: months in their forms, what stands around days and years."""

from collections.abc import Mapping

_MONTHS = {
    "en": "january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sept|sep"
    " october|oct november|nov december|dec",
    "sv": "januari|jan februari|febr|feb mars april maj juni juli augusti|aug september|sept oktober|okt november"
    "|nov december|dec",
    "da": "januar|jan februar|febr marts april maj juni juli august|aug september|sept oktober|okt november|nov"
    " december|dec",
    "no": "januar|jan februar|febr mars april mai juni juli august|aug september|sept oktober|okt november|nov"
    " desember|des",
    "de": "januar|jänner|jan februar|feber|febr|hornung märz|maerz april mai juni|juno juli|julei august|aug"
    " september|sept oktober|okt november|nov dezember|dez|december",
    "fr": "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre"
    "|oct novembre|nov décembre|decembre|déc",
    "es": "enero|ene febrero|feb marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|sept octubre|oct"
    " noviembre|nov diciembre|dic",
    "it": "gennaio|genn febbraio|febbr marzo aprile maggio giugno luglio agosto settembre|sett ottobre|ott novembre"
    "|nov dicembre|dic",
    "nl": "januari|jan februari|febr maart|mrt april|apr mei juni juli augustus|aug september|sept oktober|okt"
    " november|nov december|dec",
    "pt": "janeiro|jan fevereiro|fev março|marco abril|abr maio junho julho agosto setembro|set outubro|out"
    " novembro|nov dezembro|dez",
    "pl": "stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju"
    " czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu"
    " października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu",
    "ru": "января|январь|январе|янв февраля|февраль|феврале|фев марта|март|марте апреля|апрель|апреле|апр мая|май"
    "|мае июня|июнь|июне июля|июль|июле августа|август|августе|авг сентября|сентябрь|сентябре|сент октября"
    "|октябрь|октябре|окт ноября|ноябрь|ноябре|нояб декабря|декабрь|декабре|дек",
    "uk": "січня|січень|січні лютого|лютий|лютому березня|березень|березні квітня|квітень|квітні травня|травень"
    "|травні червня|червень|червні липня|липень|липні серпня|серпень|серпні вересня|вересень|вересні жовтня"
    "|жовтень|жовтні листопада|листопад|листопаді грудня|грудень|грудні",
    "fi": "tammikuuta|tammikuu|tammikuussa helmikuuta|helmikuu|helmikuussa maaliskuuta|maaliskuu|maaliskuussa"
    " huhtikuuta|huhtikuu|huhtikuussa toukokuuta|toukokuu|toukokuussa kesäkuuta|kesäkuu|kesäkuussa heinäkuuta"
    "|heinäkuu|heinäkuussa elokuuta|elokuu|elokuussa syyskuuta|syyskuu|syyskuussa lokakuuta|lokakuu"
    "|lokakuussa marraskuuta|marraskuu|marraskuussa joulukuuta|joulukuu|joulukuussa",
    "cs": "ledna|leden|lednu února|únor|únoru března|březen|březnu dubna|duben|dubnu května|květen|květnu června"
    "|červen|červnu července|červenec|červenci srpna|srpen|srpnu září října|říjen|říjnu listopadu|listopad"
    " prosince|prosinec|prosinci",
    "hu": "január|januárban|jan február|februárban|febr március|márciusban|márc április|áprilisban|ápr május"
    "|májusban|máj június|júniusban|jún július|júliusban|júl augusztus|augusztusban|aug szeptember"
    "|szeptemberben|szept október|októberben|okt november|novemberben|nov december|decemberben|dec",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ro": "ianuarie|ian februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "la": "ianuarii|januarii|ianuarias|januarias|ianuario|januario februarii|februarias|februario martii|martias"
    "|martio aprilis|apriles|aprili maii|maias|maio iunii|junii|iunias|junias|iunio|junio iulii|julii|iulias|julias"
    "|iulio|julio augusti|augustas|augusto septembris|septembres|septembri octobris|octobres|octobri novembris"
    "|novembres|novembri decembris|decembres|decembri",
    "el": "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μάιος ιουνίου"
    "|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου"
    "|νοέμβριος δεκεμβρίου|δεκέμβριος",
}
"""For each language its twelve months in their order; forms and abbreviations of one month are cut at "|"."""


def _months() -> Mapping[str, Mapping[str, int]]:
    return {
        language: {name: number for number, names in enumerate(months.split(), 1) for name in names.split("|")}
        for language, months in _MONTHS.items()
    }


MONTHS = _months()
"""Language -> month's name or abbreviation (lower case) -> number."""

AMBIGUOUS = frozenset(
    {"may", "mar", "mars", "set", "out", "ago", "mai", "jan", "sept", "august", "listopad", "listopada"}
)
"""Names that are words of their own, or months that differ from language to language: only with a day or a year."""

BEFORE_DAY = r"(?:the|den|dem|der|le|el|il|lo|dnia|dn\.|de|del|am|vom|van|du|l['’]|à|on|al|dia|día)\s+|(?:den|d\.)\s*"
"""Small words between a date's beginning and its day; they belong to the date's words but carry nothing."""

ORDINAL = r"(?:st|nd|rd|th|er|ère|re|e|ste|de|º|°|ª|\.|:e|:a|-го|-e)"
"""Endings of the number of a day."""

BETWEEN = r"(?:\s*(?:of|de|del|di|d['’]|do)\s*(?=\s|\b))?"
"""A preposition between day, month and year in English and the Romance languages."""

YEAR_MARKS = (
    r"(?:\s*(?:года|году|год|г\.(?:\s?г\.)?|г|року|рік|р\.|roku|rok|r\.|v\.\s?Chr\.|n\.\s?Chr\.|A\.\s?D\.|AD)(?!\w))?"
)
"""What follows a year: Russian and Ukrainian "г.", Polish "r.", and the era."""

_SEASONS = {
    21: "spring|vår|våren|forår|foråret|frühjahr|frühling|lenz|printemps|primavera|lente|voorjaar|wiosna|wiosną|весна"
    "|весной|kevät|keväällä|άνοιξη|jaro|tavasz",
    22: "summer|sommar|sommaren|sommer|sommeren|été|verano|verão|estate|zomer|lato|latem|лето|летом|kesä|kesällä"
    "|καλοκαίρι|léto|nyár",
    23: "autumn|fall|höst|hösten|efterår|efteråret|høst|høsten|haust|herbst|automne|otoño|outono|autunno|herfst|najaar"
    "|jesień|jesienią|осень|осенью|syksy|syksyllä|φθινόπωρο|podzim|ősz",
    24: "winter|vinter|vintern|vinteren|hiver|invierno|inverno|zima|zimą|зима|зимой|talvi|talvella|χειμώνας|tél",
}
"""Seasons by their number in the Extended Date/Time Format (northern spring 21 to winter 24)."""

SEASON_NUMBERS: Mapping[str, int] = {name: number for number, names in _SEASONS.items() for name in names.split("|")}
"""Season's name (lower case) -> number; issues of journals are dated by seasons."""

SEASONS = "|".join(sorted(SEASON_NUMBERS, key=lambda name: (-len(name), name)))
"""A pattern for the names of seasons."""

WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi"
    "|vendredi|samedi"
    "|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
    "|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek"
    "|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|mandag|tirsdag|lørdag|søndag"
    "|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maanantai|tiistai|keskiviikko|torstai|perjantai"
    "|lauantai|sunnuntai|sobotę|środę|niedzielę|среду|пятницу|субботу"
    "|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή"
)

TO = {
    "en": "to|until|till",
    "de": "bis|bis zum",
    "fr": "à|au|jusqu'au",
    "es": "a|al|hasta",
    "it": "a|al|all'",
    "pt": "a|ao|até",
    "nl": "tot|tot en met|t/m",
    "sv": "till|till och med|t.o.m.",
    "da": "til",
    "no": "til",
    "pl": "do",
    "ru": "по|до",
    "fi": "asti",
    "el": "έως|ως",
}
"""Between the first and the last day, month or year of a range."""

OF_RANGES = (
    "from|vom|von|du|dal|dall'|del|desde|de|van|från|fra|od|с|со|από|the|den|zum|au|le|il|el|al|l'|das|dem|ao|do|по|år"
)
"""Small words before the first and the last day of a range; they carry nothing."""

CIRCA = {
    "all": "c.|ca|ca.|cca|cca.|circa|c",
    "en": "about|around|approximately|approx.",
    "de": "um|um das jahr|etwa|gegen|ungefähr",
    "fr": "vers|environ|aux environs de",
    "es": "hacia|alrededor de|cerca de|h.",
    "it": "verso il|intorno al|circa il|ca. il",
    "pt": "por volta de|cerca de",
    "nl": "omstreeks|rond|ongeveer|omtrent",
    "sv": "omkring|ungefär|kring|o.",
    "da": "omkring|ca. år|o.",
    "no": "omkring|rundt",
    "pl": "około|ok.|ok|około roku",
    "ru": "около|ок.|приблизительно|примерно в",
    "fi": "noin|n.",
    "el": "περί το|γύρω στο|περίπου",
    "la": "circiter|circa annum",
}
"""Before a date that is true only roughly; the words of "all" stand in texts of every language."""

PROBABLY = (
    "probably|perhaps|possibly|presumably|wahrscheinlich|vermutlich|wohl|probablement|sans doute|probablemente|quizá"
    "|probabilmente|forse|waarschijnlijk|vermoedelijk|troligen|sannolikt|antagligen|formentlig|sannsynligvis"
    "|prawdopodobnie|zapewne|вероятно|предположительно|luultavasti|ilmeisesti"
)
"""Before a date that somebody supposes."""

EARLIER = {
    "en": "before|not later than|no later than",
    "de": "vor|vor dem jahr|spätestens",
    "fr": "avant",
    "es": "antes de",
    "it": "prima del|ante",
    "pt": "antes de",
    "nl": "vóór|voor",
    "sv": "före|senast",
    "da": "før",
    "no": "før",
    "pl": "przed|przed rokiem",
    "ru": "до|ранее|не позднее",
    "fi": "ennen",
    "el": "πριν από το|πριν το",
    "la": "ante",
}
"""Before the date before which something was written or printed."""

LATER = {
    "en": "after|not before|not earlier than|since",
    "de": "nach|seit|frühestens",
    "fr": "après|depuis",
    "es": "después de",
    "it": "dopo il|post",
    "pt": "depois de",
    "nl": "na|sinds",
    "sv": "efter|tidigast",
    "da": "efter",
    "no": "etter",
    "pl": "po|po roku",
    "ru": "после|не ранее",
    "fi": "jälkeen",
    "el": "μετά το",
    "la": "post",
}
"""Before the date after which something was written or printed."""

EITHER = {
    "en": "between|and|or",
    "de": "zwischen|und|oder",
    "fr": "entre|et|ou",
    "es": "entre|y|o",
    "it": "tra il|e il|o",
    "pt": "entre|e|ou",
    "nl": "tussen|en|of",
    "sv": "mellan|och|eller",
    "da": "mellem|og|eller",
    "no": "mellom|og|eller",
    "pl": "między|a|lub",
    "ru": "между|и|или",
    "fi": "välillä|ja|tai",
    "el": "μεταξύ|και|ή",
}
"""What stands before and between two dates between which something happened, and between two of which one is true."""

OLD_STYLE = (
    r"\(?(?:O\.\s?S\.|old style|a\.\s?St\.|alten Stils|v\.\s?s\.|vieux style|stil vechi|g\.\s?st\.|gamla stilen"
    r"|st\.\s?st\.|starego stylu|ст\.\s?ст\.|ст\.\s?стиля|по старому стилю|старого стиля|v\.\s?st\.)\)?"
)
"""After a day of the Julian calendar."""
