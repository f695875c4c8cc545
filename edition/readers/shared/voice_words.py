"""Words in which an author or speaker is heard himself, by language. See ``phrases`` for the notation."""

SELF = {
    "en": "I|me|my|myself|mine",
    "de": "ich|mir|mich|mein|meine|meiner|meinem|meinen|meines",
    "fr": "je|j'ai|j'étais|j'avais|j'aurais|me|moi|mon|ma|mes",
    "sv": "jag|mig|min|mitt|mina",
    "es": "yo|me|mi|mis|mí",
    "it": "io|mi|mio|mia|miei|mie",
    "nl": "ik|mij|mijn|me",
    "ru": "я|меня|мне|мной|мой|моя|моё|мое|мои|моего|моей|моих|моём|моем",
    "pl": "ja|mnie|mi|mną|mój|moja|moje|moich|mojej|mojego|jestem|byłem|miałem",
    "da": "jeg|mig|min|mit|mine",
    "no": "jeg|meg|min|mitt|mine",
    "pt": "eu|me|mim|meu|minha|meus|minhas",
    "fi": "minä|minun|minua|minulle|minut",
    "la": "ego|me|mihi|meus|mea|meum",
    "el": "εγώ|μου|εμένα|με",
}
"""The first person singular."""

ADDRESS = {
    "en": (
        "comrades|comrade chairman|gentlemen|ladies and gentlemen|friends|mr. chairman|mr. speaker|mr. president"
        "|my lords|sir|colleagues|citizens|fellow citizens|delegates|brothers|dear friends|I ask you|you see"
        "|you will|let us"
    ),
    "de": (
        "genossen|genossinnen und genossen|meine herren|meine damen und herren|kollegen|freunde|liebe freunde"
        "|herr präsident|bürger|werte genossen|sie werden|ich frage sie|sehen sie|lassen sie uns|parteigenossen"
    ),
    "fr": (
        "camarades|messieurs|mesdames|citoyens|mes amis|monsieur le président|chers collègues|mes chers collègues"
        "|je vous demande|vous voyez|vous savez"
    ),
    "sv": (
        "kamrater|mina herrar|vänner|partivänner|herr talman|herr ordförande|medborgare|mina damer och herrar"
        "|jag frågar er|ni ser|låt oss|fru talman"
    ),
    "es": (
        "camaradas|compañeros|compañeras|señores|señoras|ciudadanos|amigos|señorías|señor presidente|les pregunto"
        "|ustedes"
    ),
    "it": (
        "compagni|signori|signore|cittadini|amici|onorevoli|signor presidente|vi domando|voi sapete|onorevoli colleghi"
    ),
    "nl": (
        "kameraden|mijne heren|dames en heren|vrienden|burgers|voorzitter|mijnheer de voorzitter|ik vraag u"
        "|laat ons|laten wij"
    ),
    "ru": "товарищи|господа|граждане|друзья|коллеги|братья|господин председатель|я спрашиваю вас|вы знаете|вы видите",
    "pl": (
        "towarzysze|panowie|panie i panowie|obywatele|przyjaciele|koledzy|wysoka izbo|wysoki sejmie|panie marszałku"
        "|panie przewodniczący|pytam was"
    ),
    "da": "kammerater|mine herrer|venner|hr. formand",
    "no": "kamerater|mine herrer|venner|herr president",
    "pt": "camaradas|companheiros|senhores|cidadãos|amigos|senhor presidente",
}
"""Direct address of those who listen or read."""
