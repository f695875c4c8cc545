"""What tells the languages apart in 8-bit text: their letters beyond ASCII, and short words written in ASCII.

Each string of letters runs from the most to the least frequent in running prose; ranks are enough here, as letter
frequencies fall about with the rank (Zipf). Words are the most frequent ones that need no letter beyond ASCII; words
of the Cyrillic and Greek alphabets have none.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alphabet:
    """One language: its BCP 47 tag, its letters beyond ASCII (most frequent first), its frequent ASCII words."""

    language: str
    letters: str
    words: frozenset[str]


def _alphabet(language: str, letters: str, words: str = "") -> Alphabet:
    return Alphabet(language, letters, frozenset(words.split()))


ALPHABETS = (
    _alphabet("en", "éèïçöüêæœñáâàôóíëäø", "the of and to in a that is was for it with as his on be at by had not are"),
    _alphabet("sv", "äöåéüàèê", "och i att det som en av den till med var han inte om de ett sig jag men hade ej"),
    _alphabet(
        "da", "øåæéöüäèêó", "og i at det som en af den til med var han ikke om de et sig jeg men havde er for der"
    ),
    _alphabet(
        "no", "øåæéòôèêóüäö", "og i at det som en av den til med var han ikke om de et seg jeg men hadde er for ble"
    ),
    _alphabet(
        "de", "üäößéàèêçôâ", "der die und in den von zu das mit sich des auf ist im dem nicht ein eine als auch es"
    ),
    _alphabet(
        "nl", "ëéïèöêüçáóàôâ", "de het een van en in dat is te op met voor zijn aan die niet er als hij maar om bij"
    ),
    _alphabet(
        "fr", "éèàêçôâîûùïœëæüÿ", "de la le et les des en un une du dans il que qui pour pas sur ne se par au plus ce"
    ),
    _alphabet("es", "óíáéñúüª", "de la que el en y a los se del las un por con no una su para es al lo como pero sus"),
    _alphabet("ca", "àóéèíòçïúüñ", "de la i que el en a les els un per amb no una es del al ha dels com va o"),
    _alphabet("pt", "ãçáéíóêõúàâôüò", "de a o que e do da em um para com uma os no se na por mais as dos como mas ao"),
    _alphabet(
        "it", "èàòùéìîóïêöüç", "di e il la che in a un per del non una i della con le si da al dei come sono nel era"
    ),
    _alphabet("fi", "äöåéüšž", "ja on ei se oli joka mutta kuin niin hän sen ovat ole en he tai jos vain nyt kun"),
    _alphabet("is", "áíðéóþæúýöäüø", "og er hann var sem ekki hafa en til um var vera eru eftir"),
    _alphabet(
        "pl", "ęłąóżśćńźéäöüàčëáôšž", "i w na z do to nie jest o a jak po od za ale co ich jego przez tak dla tym przy"
    ),
    _alphabet(
        "cs", "íáéěčřšýžůúťóďňöäü", "a v se na je to z s do o i ale jako za po od jeho by pro tak nebo byl jsem ve"
    ),
    _alphabet(
        "sk", "áíčéžšýľúťôňóäďĺŕöü", "a v sa na je to z s do o i ale ako za po od jeho by pre tak alebo bol som vo nie"
    ),
    _alphabet("sl", "čšžéćäöüóđ", "in je v se na da so za ki pa ne z bi po ni iz kot tudi od bil kar ali ga"),
    _alphabet("hr", "čšžćđéöüä", "i u je se na da su za od a o s kao ne iz bi do ili po koji nije sam biti"),
    _alphabet("hu", "áéöóőíüúűäëç", "a az hogy nem is egy meg ez de csak el volt mint ki ha van le mert ezt azt"),
    _alphabet("ro", "ăîşţâșțéöü", "de a in la cu nu se pe ce o un din mai care sa fi ca pentru dar lui era"),
    _alphabet("tr", "ıüşçğöİâîû", "ve bir bu da de ne o ki gibi kadar sonra daha olan var olarak en ama ile her"),
    _alphabet("et", "äõüöšžéóå", "ja on ei et ta see oli kui ka mis siis ning oma tema aga ma"),
    _alphabet("lv", "āīēšūļņķģžčōéöü", "un ir no ka par to bet ar tas uz kas kad lai es pie jau vai"),
    _alphabet("lt", "ėšųžūįąęčéöü", "ir kad to tai su bet yra kaip jis o buvo ne po dar"),
    _alphabet("eo", "ĝĉŭŝĵĥéöü", "la kaj de en al ne por estas mi li kun kiu ke ili sed pri per el"),
    _alphabet("ru", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёiѣіѳѵ"),
    _alphabet("uk", "оаинвіертслкудмпзяьбгчйхцжюєїшщфґ"),
    _alphabet("bg", "аоиетнрсвлкдмпязугъбчйцшхжщюфь"),
    _alphabet("sr", "аоиеунрсјтквдпмлгзбчшцћжњхђљџф"),
    _alphabet("mk", "аоиетнрсвдлкпмугзбјчшжцхќфњѓџљѕ"),
    _alphabet("be", "аніерсткоулвцядпмзьыгёчбўйэжшхюф"),
    _alphabet("el", "αοιετσνηυρπκμλςωδγάχθίόφέβήξύώζψϊϋΐΰἀὰᾶἐἔὲἡἢὶῖὁὸὐὑὺῦὡὼῶ"),
)

SIGNS = {
    **dict.fromkeys("“”’\u00a0—–«»", 30.0),
    **dict.fromkeys("„‘‚…·", 10.0),
    **dict.fromkeys("§°№•\u00ad¿¡", 3.0),
    **dict.fromkeys("†‡©®™ºª£€½¼¾²³¹´¶‹›±×÷`΄", 1.0),
    **dict.fromkeys("¢¥¨¬¯¸¦¤ˆ˜‰µƒ─│═║░▒▓█■√≈≤≥≠∞∂∑∏∫Ω◊ﬁﬂ", 0.05),
}
"""Signs beyond ASCII that stand in prose of any language, with weights relative to each other."""
