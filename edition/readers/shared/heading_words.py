"""Words that headings are made of, by language. See ``phrases`` for the notation."""

SECTIONS = {
    "en": (
        "p.s|ps|introduction|preface|foreword|prologue|epilogue|afterword|conclusion|conclusions|appendix"
        "|postscript|summary|abstract|notes|footnotes|endnotes|references|bibliography|acknowledgements"
        "|acknowledgments|contents|table of contents|works cited|sources|further reading|external links|see also"
        "|background|discussion|results|methods|dedication|chronology|glossary|index"
    ),
    "de": (
        "ps|p.s|postskriptum|einleitung|einführung|vorwort|vorbemerkung|nachwort|schluss|schluß|schlussbemerkung"
        "|schlußbemerkung|schlusswort|fazit|anhang|zusammenfassung|anmerkungen|fußnoten|fussnoten|literatur"
        "|literaturverzeichnis|inhalt|inhaltsverzeichnis|quellen|einzelnachweise|weblinks|siehe auch|widmung"
        "|ausblick|nachtrag|prolog|epilog|register"
    ),
    "fr": (
        "p.-s|ps|post-scriptum|introduction|préface|avant-propos|avertissement|prologue|épilogue|postface"
        "|conclusion|conclusions|annexe|annexes|appendice|résumé|notes|références|bibliographie|sommaire"
        "|table des matières|sources|voir aussi|liens externes|notes et références|remerciements|dédicace"
    ),
    "sv": (
        "inledning|förord|företal|efterord|efterskrift|avslutning|slutord|sammanfattning|bilaga|bilagor|noter"
        "|fotnoter|källor|referenser|litteratur|innehåll|innehållsförteckning|se även|externa länkar|bakgrund"
        "|tillägg|slutsats|slutsatser|prolog|epilog"
    ),
    "es": (
        "introducción|prefacio|prólogo|epílogo|advertencia|conclusión|conclusiones|apéndice|anexo|anexos|resumen"
        "|notas|referencias|bibliografía|índice|contenido|fuentes|véase también|enlaces externos|agradecimientos"
        "|dedicatoria|a modo de conclusión"
    ),
    "it": (
        "introduzione|prefazione|premessa|prologo|epilogo|conclusione|conclusioni|appendice|postfazione|sommario"
        "|note|riferimenti|bibliografia|indice|fonti|voci correlate|collegamenti esterni|ringraziamenti|avvertenza"
        "|dedica"
    ),
    "nl": (
        "inleiding|voorwoord|woord vooraf|nawoord|slot|besluit|conclusie|conclusies|bijlage|bijlagen|samenvatting"
        "|noten|voetnoten|referenties|literatuur|inhoud|inhoudsopgave|bronnen|zie ook|externe links|verantwoording"
        "|proloog|epiloog"
    ),
    "ru": (
        "введение|предисловие|вступление|послесловие|заключение|вывод|выводы|приложение|приложения|примечания"
        "|примечание|сноски|литература|библиография|содержание|оглавление|источники|ссылки|см. также|пролог|эпилог"
        "|от редакции|от автора|от переводчика|резюме|посвящение"
    ),
    "pl": (
        "wstęp|wprowadzenie|przedmowa|posłowie|zakończenie|podsumowanie|wnioski|aneks|dodatek|streszczenie|przypisy"
        "|bibliografia|literatura|spis treści|źródła|zobacz też|linki zewnętrzne|prolog|epilog|od redakcji"
        "|od autora|od tłumacza"
    ),
    "da": "indledning|forord|efterskrift|konklusion|sammenfatning|noter|litteratur|indhold|kilder|bilag",
    "no": "innledning|forord|etterord|konklusjon|sammendrag|noter|litteratur|innhold|kilder|vedlegg",
    "pt": (
        "introdução|prefácio|prólogo|epílogo|conclusão|conclusões|apêndice|anexo|resumo|notas|referências"
        "|bibliografia|índice|fontes|sumário|agradecimentos"
    ),
    "fi": "johdanto|esipuhe|loppusanat|viitteet|lähteet|sisällys|yhteenveto",
    "la": "prooemium|praefatio|epilogus|explicit|incipit",
}
"""Headings that say only what kind of section follows."""

DIVISIONS = {
    "en": "part|book|volume|chapter|section|article|act|scene|canto|letter|lecture|thesis|appendix|stave|fable|title",
    "de": (
        "teil|theil|buch|band|kapitel|capitel|abschnitt|artikel|akt|aufzug|szene|scene|auftritt|gesang|brief|vorlesung"
        "|these|anhang|titel|hauptstück"
    ),
    "fr": "partie|livre|tome|chapitre|section|article|acte|scène|chant|lettre|leçon|thèse|annexe|titre|tableau",
    "sv": (
        "del|delen|bok|boken|band|bandet|kapitel|kapitlet|avsnitt|afdelning|afdelningen|avdelning|avdelningen|artikel"
        "|akt|akten|scen|scenen|sång|sången|brev|bref|brevet|föreläsning|föreläsningen|tes|bilaga"
    ),
    "es": "parte|libro|tomo|capítulo|sección|artículo|acto|escena|canto|carta|lección|tesis|apéndice|título|jornada",
    "it": "parte|libro|tomo|capitolo|capo|sezione|articolo|atto|scena|canto|lettera|lezione|tesi|appendice|titolo",
    "nl": "deel|boek|hoofdstuk|afdeling|afdeeling|artikel|bedrijf|toneel|tooneel|zang|brief|stelling|bijlage|titel",
    "ru": "часть|книга|том|глава|раздел|отдел|статья|действие|явление|сцена|песнь|письмо|лекция|тезис|приложение",
    "pl": "część|księga|tom|rozdział|dział|artykuł|akt|scena|pieśń|list|wykład|teza|aneks|tytuł",
    "da": "del|bog|bind|kapitel|afsnit|akt|scene|sang|brev|titel",
    "no": "del|bok|bind|kapittel|avsnitt|akt|scene|sang|brev",
    "pt": "parte|livro|tomo|capítulo|seção|secção|artigo|ato|acto|cena|canto|carta|lição|tese|título",
    "fi": "osa|kirja|luku|näytös|kohtaus|kirje",
    "la": "pars|liber|caput|capitulum|titulus|actus|scena",
    "el": "μέρος|βιβλίο|κεφάλαιο|τόμος|πράξη|σκηνή",
}
"""Words before the number of a division."""

MAJOR = (
    "part|book|volume|act|teil|theil|buch|band|akt|aufzug|partie|livre|tome|acte|del|delen|bok|boken|akten|parte|libro"
    "|tomo|acto|jornada|atto|ato|deel|boek|bedrijf|часть|книга|том|действие|część|księga|tom|bind|bog|osa|pars|liber"
    "|actus|titolo|titre|título|titel"
)
"""Divisions that others stand in: parts and books of chapters, acts of scenes, titles of articles."""

ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|one|two|three|four|five|six"
    "|seven|eight|nine|ten|eleven|twelve"
    "|erste[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|fünfte[rs]?|sechste[rs]?|sieb(?:en)?te[rs]?|achte[rs]?|neunte[rs]?"
    "|zehnte[rs]?|elfte[rs]?|zwölfte[rs]?|letzte[rs]?"
    "|premi(?:er|ère)|seconde?|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième"
    "|derni(?:er|ère)|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|sista"
    "|første|anden|andet|andre|fjerde|sjette|syvende|ottende|niende|tiende|sidste|siste"
    "|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]"
    "|últim[oa]"
    "|prim[oa]|second[oa]|terz[oa]|quart[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]|ultim[oa]"
    "|primeir[oa]|terceir[oa]|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste"
    "|pierwsz[yae]|drugi[e]?|druga|trzeci[ae]?|czwart[yae]|piąt[yae]|szóst[yae]|ostatni[ae]?"
    "|перв(?:ая|ый|ое)|втор(?:ая|ой|ое)|трет(?:ья|ий|ье)|четв[её]рт(?:ая|ый|ое)|пят(?:ая|ый|ое)|шест(?:ая|ой|ое)"
    "|седьм(?:ая|ой|ое)|последн(?:яя|ий|ее)|ensimmäinen|toinen|kolmas|neljäs|viides|viimeinen"
    "|prima|secunda|tertia|primus|secundus|tertius|primum|secundum|tertium|πρώτ[οη]|πρώτος|δεύτερ[οη]|τρίτ[οη]"
)
"""Ordinal numbers in words (each part of a regular expression)."""

SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "nor",
        "but",
        "of",
        "in",
        "on",
        "at",
        "to",
        "from",
        "by",
        "for",
        "with",
        "as",
        "is",
        "are",
        "its",
        "into",
        "upon",
        "over",
        "under",
        "after",
        "before",
        "about",
        "than",
        "via",
        "vs",
        "per",
        "not",
        "be",
        "it",
        "that",
        "this",
    ]
)
"""English words that title case leaves small."""

TITLE_CASE_LANGUAGES = frozenset({"en"})
"""Languages whose headings capitalise every significant word."""

PERSONS = {
    "en": "I|me|my|you|your",
    "de": "ich|mir|mich|ihr|euch",
    "fr": "je|j'ai|moi|vous|tu|toi",
    "sv": "jag|mig|ni|er|du|dig",
    "es": "yo|usted|ustedes|tú|vosotros",
    "it": "io|voi|tu|lei",
    "nl": "ik|mij|u|jij|jullie",
    "ru": "я|мне|меня|вы|вас|вам|ты",
    "pl": "ja|mnie|mi|wy|was|wam|ty",
}
"""The first and second person, where it is rare in headings."""

ANSWERS = (
    "answer|ans|a|antwort|antw|réponse|rép|r|svar|respuesta|resp|risposta|antwoord|antw|ответ|о|odpowiedź|odp|o"
    "|svar|s|v"
    "|resposta|vastaus|responsio|απάντηση|α"
)
"""What stands before the answer in a catechism or an interview, before a colon or a full stop."""
