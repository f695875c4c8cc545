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
    "en": "part|book|volume|chapter|section|article|act|scene|canto|letter|lecture|thesis|appendix|stave|fable",
    "de": (
        "teil|buch|band|kapitel|abschnitt|artikel|akt|aufzug|szene|auftritt|gesang|brief|vorlesung|these|anhang"
        "|erster teil|zweiter teil|dritter teil|erstes kapitel|zweites kapitel|drittes kapitel|viertes kapitel"
        "|fünftes kapitel|erstes buch|zweites buch|drittes buch"
    ),
    "fr": (
        "partie|livre|tome|chapitre|section|article|acte|scène|chant|lettre|leçon|thèse|annexe|première partie"
        "|deuxième partie|seconde partie|troisième partie"
    ),
    "sv": (
        "del|bok|band|kapitel|avsnitt|artikel|akt|scen|sång|brev|föreläsning|tes|bilaga|första delen|andra delen"
        "|tredje delen|första kapitlet|andra kapitlet"
    ),
    "es": (
        "parte|libro|tomo|capítulo|sección|artículo|acto|escena|canto|carta|lección|tesis|apéndice|primera parte"
        "|segunda parte|tercera parte"
    ),
    "it": (
        "parte|libro|tomo|capitolo|sezione|articolo|atto|scena|canto|lettera|lezione|tesi|appendice|parte prima"
        "|parte seconda"
    ),
    "nl": "deel|boek|hoofdstuk|afdeling|artikel|bedrijf|toneel|zang|brief|stelling|bijlage|eerste deel|tweede deel",
    "ru": (
        "часть|книга|том|глава|раздел|статья|действие|явление|сцена|песнь|письмо|лекция|тезис|приложение"
        "|часть первая|часть вторая|глава первая|глава вторая"
    ),
    "pl": "część|księga|tom|rozdział|dział|artykuł|akt|scena|pieśń|list|wykład|teza|aneks",
    "da": "del|bog|bind|kapitel|afsnit|akt|scene|sang|brev",
    "no": "del|bok|bind|kapittel|avsnitt|akt|scene|sang|brev",
    "pt": "parte|livro|tomo|capítulo|seção|secção|artigo|ato|acto|cena|canto|carta|lição|tese",
    "fi": "osa|kirja|luku|näytös|kohtaus|kirje",
    "la": "pars|liber|caput|capitulum",
}
"""Words before the number of a division."""

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
