"""Names of languages in the languages of our sources, as stems ("published in French", "aus dem Russischen")."""

import re

STEMS = {
    "en": "english|engelsk|englisch|anglais|inglés|inglese|inglês|engels|angielsk|английск|ingles|englannin",
    "sv": "swedish|svensk|schwedisch|suédois|sueco|svedese|zweeds|szwedzk|шведск|ruotsin",
    "de": "german|tysk|deutsch|allemand|alemán|tedesco|alemão|duits|niemieck|немецк|saksan",
    "fr": "french|fransk|französisch|français|francés|francese|francês|frans(?!k)|francusk|французск|ranskan",
    "es": "spanish|spansk|spanisch|espagnol|español|castellano|spagnolo|espanhol|spaans|hiszpańsk|испанск|espanjan",
    "it": "italian|italiensk|italienisch|italien|italiano|italiaans|włosk|итальянск",
    "nl": "dutch|nederländsk|holländsk|niederländisch|holländisch|néerlandais|hollandais|neerlandés|holandés"
    "|olandese|holandês|nederlands|niderlandzk|holendersk|голландск|нидерландск",
    "ru": "russian|rysk|russisch|russe|ruso|russo|rosyjsk|русск|venäjän",
    "pl": "polish|polsk|polnisch|polonais|polaco|polacco|polonês|pools|польск|puolan",
    "pt": "portuguese|portugisisk|portugiesisch|portugais|portugués|portoghese|português|portugees|portugalsk"
    "|португальск",
    "da": "danish|dansk|dänisch|danois|danés|danese|dinamarquês|deens|duńsk|датск",
    "no": "norwegian|norsk|norwegisch|norvégien|noruego|norvegese|norueguês|noors|norwesk|норвежск",
    "fi": "finnish|finsk|finnisch|finnois|finlandais|finés|finlandés|finlandese|fins(?=\\b)|fińsk|финск|suomen",
    "cs": "czech|tjeckisk|tschechisch|tchèque|checo|ceco|tcheco|tsjechisch|czesk|чешск",
    "hu": "hungarian|ungersk|ungarisch|hongrois|húngaro|ungherese|hongaars|węgiersk|венгерск",
    "uk": "ukrainian|ukrainsk|ukrainisch|ukrainien|ucraniano|ucraino|oekraïens|ukraińsk|украинск|українськ",
    "la": "latin(?!\\s+america)|latein|lateinisch|latín|latino|latijn|łacińsk|łacin|латинск|латын",
    "el": "greek|grekisk|griechisch|grec\\b|griego|greco|grieks|greck|греческ",
    "he": "hebrew|hebreisk|hebräisch|hébreu|hebreo|ebraico|hebreeuws|hebrajsk|иврит|еврейск",
    "yi": "yiddish|jiddisch|jiddisk|jidysz|идиш",
    "ar": "arabic|arabisk|arabisch|arabe|árabe|arabo|arabsk|арабск",
    "bg": "bulgarian|bulgarisk|bulgarisch|bulgare|búlgaro|bulgaro|bulgaars|bułgarsk|болгарск",
    "ro": "romanian|rumänsk|rumänisch|roumain|rumano|rumeno|roemeens|rumuńsk|румынск",
    "ca": "catalan|katalansk|katalanisch|catalán|catalano|catalaans|katalońsk|каталанск",
    "eo": "esperanto|эсперанто|espéranto",
    "zh": "chinese|kinesisk|chinesisch|chinois|chino|cinese|chinês|chinees|chińsk|китайск",
    "ja": "japanese|japansk|japanisch|japonais|japonés|giapponese|japonês|japans|japońsk|японск",
}

LANGUAGE_NAME = "|".join(f"(?P<{tag}>(?:{stems}))" for tag, stems in STEMS.items())
_NAME = re.compile(rf"(?i)(?<!\w)(?:{LANGUAGE_NAME})\w*")


def language_named(text: str) -> tuple[int, int, str] | None:
    """The first language that a text names: place of its name (code points) and BCP 47 tag."""
    found = _NAME.search(text)
    if found is None or found.lastgroup is None:
        return None
    return found.start(), found.end(), found.lastgroup
