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
    "la": "ianuarii|ianuarias|januarii|januarias februarii|februarias martii|martias aprilis|apriles maii|maias"
    " iunii|iunias|junii iulii|iulias|julii augusti|augustas septembris|septembres octobris|octobres"
    " novembris|novembres decembris|decembres",
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

SEASONS = (
    "spring|vår|våren|frühjahr|frühling|printemps|primavera|lente|wiosna|весна|summer|sommar|sommaren|sommer"
    "|été|verano"
    "|estate|zomer|lato|лето|autumn|fall|höst|hösten|herbst|automne|otoño|autunno|herfst|jesień|осень|winter|vinter"
    "|vintern|hiver|invierno|inverno|zima|зима"
)
"""Seasons; issues of journals are dated by them. They have no ISO form: only their year is used."""

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
