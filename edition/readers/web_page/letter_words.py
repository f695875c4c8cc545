"""The words of headnotes, salutes and farewells, by language. See ``phrases`` for the notation."""

FOLLOWING_TEXT = {
    "en": (
        "delivered by|delivered before|delivered to|spoken at|given at|given by|read at|the following speech"
        "|the following text|the following article|the following letter|the following is|this speech was"
        "|this text was|this article was|this letter was|this article is|this article first|this essay was"
        "|this essay first|this lecture was|this interview was|this text is|below is|below we|we publish|we reprint"
        "|we reproduce|editor's note|editorial note|translator's note|introductory note|note from the"
        "|first published|originally published|delivered at|delivered on|speech delivered|speech given|talk given"
        "|lecture given|article written|letter written|written in|written by|from a speech|an interview with"
        "|in this article|transcribed from|presented here"
    ),
    "de": (
        "gehalten von|gehalten vor|gehalten in|gesprochen*|verlesen*|die folgende rede|der folgende text"
        "|der folgende artikel|der folgende brief|diese rede wurde|dieser text wurde|dieser text erschien"
        "|dieser artikel wurde|dieser artikel erschien|dieser brief wurde|wir veröffentlichen|wir dokumentieren"
        "|im folgenden|vorbemerkung|anmerkung der redaktion|redaktionelle*|rede, gehalten*|rede gehalten*"
        "|gehalten am|gehalten auf|vortrag*|zuerst erschienen|zuerst veröffentlicht|erstmals erschienen"
        "|nachfolgend*|die nachstehende*|geschrieben im"
    ),
    "fr": (
        "prononcé par|prononcé à|prononcé le|prononcé au|prononcé devant|tenue à|le discours suivant"
        "|le texte suivant|l'article suivant|la lettre suivante|ce discours a été|ce texte a été|cet article a été"
        "|cet article est paru|ce texte est paru|cette lettre a été|nous publions|nous reproduisons|ci-dessous"
        "|note de la rédaction|note de l'éditeur|note du traducteur|discours prononcé|conférence donnée|texte paru"
        "|article paru|première publication|paru dans|publié dans|extrait de|écrit en|présentation"
    ),
    "sv": (
        "hållet av|hållet på|hållet vid|hållet i|framfört*|hållen*|följande tal|följande text|följande artikel"
        "|följande brev|detta tal hölls|talet hölls|denna text|texten är*|denna artikel|artikeln publicerades"
        "|artikeln är*|brevet skrevs|vi publicerar|vi återger|nedan följer|nedan publiceras|nedanstående"
        "|redaktionens anmärkning|red. anm|tal hållet|föredrag*|ursprungligen publicerad*|först publicerad*"
        "|ur tidskriften|skriven*|inledande anmärkning"
    ),
    "es": (
        "pronunciado por|pronunciado en|pronunciado ante|pronunciado el|pronunciada*|leído en|dirigido a"
        "|el siguiente discurso|el siguiente texto|el siguiente artículo|la siguiente carta|este discurso fue"
        "|este texto fue|este artículo fue|este artículo apareció|esta carta fue|publicamos|reproducimos"
        "|a continuación|nota del editor|nota de la redacción|nota del traductor|discurso pronunciado|conferencia*"
        "|publicado originalmente|publicado por primera vez|aparecido en|escrito en|escrito por"
    ),
    "it": (
        "pronunciato da|pronunciato a|pronunciato il|pronunciato al|pronunciato davanti*|tenuto a|tenuto il|letto a"
        "|il seguente discorso|il seguente testo|il seguente articolo|la seguente lettera|questo discorso fu"
        "|questo testo è|questo articolo è|questo articolo fu|questa lettera fu|pubblichiamo|riproduciamo"
        "|qui di seguito|di seguito|nota dell'editore|nota della redazione|nota del traduttore|discorso pronunciato"
        "|discorso tenuto|conferenza*|pubblicato per la prima volta|pubblicato originariamente|apparso su"
        "|scritto nel|scritto da|intervista a"
    ),
    "nl": (
        "gehouden door|gehouden op|gehouden voor|uitgesproken*|de volgende toespraak|de volgende rede"
        "|de volgende tekst|het volgende artikel|de volgende brief|deze rede werd|deze toespraak werd"
        "|deze tekst werd|deze tekst is|dit artikel werd|dit artikel verscheen|dit artikel is|deze brief werd"
        "|wij publiceren|we publiceren|hieronder|noot van de redactie|redactionele*|rede gehouden*|toespraak*"
        "|lezing*|eerder verschenen|oorspronkelijk verschenen|eerst verschenen|geschreven in|geschreven door"
    ),
    "ru": (
        "произнесена*|произнесено*|прочитан*|речь, произнес*|доклад, прочит*|выступление на*|следующая речь"
        "|следующее письмо|следующая статья|эта речь|этот текст|эта статья|это письмо|настоящая статья"
        "|настоящее письмо|публикуем*|мы публикуем|ниже публикуется|ниже приводится|от редакции|примечание редакции"
        "|примечание переводчика|речь, произнесённая*|речь, произнесенная*|речь на*|доклад на*|лекция*"
        "|впервые опубликован*|впервые напечатан*|опубликован*|напечатан*|написан*|печатается по*"
    ),
    "pl": (
        "wygłoszone*|wygłoszona*|wygłoszony*|przemówienie na*|poniższe przemówienie|poniższy tekst|poniższy artykuł"
        "|poniższy list|przemówienie wygłoszone|to przemówienie|tekst ten|ten tekst|artykuł ten|ten artykuł"
        "|list ten|publikujemy|drukujemy|poniżej|od redakcji|nota redakcyjna|przypis redakcji|mowa wygłoszona"
        "|wykład*|pierwodruk*|po raz pierwszy opublikowan*|pierwotnie opublikowan*|napisan*|ukazał się*"
    ),
    "da": "følgende tale|følgende tekst|denne tale|denne artikel|vi bringer|nedenfor|tale holdt*|først offentliggjort",
    "no": "følgende tale|følgende tekst|denne talen|denne artikkelen|vi gjengir|nedenfor|tale holdt*|først publisert",
    "pt": (
        "o seguinte discurso|o seguinte texto|este discurso foi|este texto foi|este artigo foi|publicamos|a seguir"
        "|nota do editor|discurso proferido|primeira edição|primeira publicação|publicado originalmente|escrito em"
    ),
}
"""How a headnote speaks of the text below it."""

SALUTES = {
    "en": (
        "dear|my dear|dearest|dear sir|dear sirs|sir|gentlemen|comrades|dear comrades|dear friend|dear friends"
        "|to the*|to all*|to whom*|to my*|esteemed|honoured|honored|respected|worthy|beloved"
    ),
    "de": (
        "lieber|liebe|liebster|liebste|mein lieber|meine liebe|verehrter|verehrte|sehr geehrter|sehr geehrte|werter"
        "|werte|geehrter|geehrte|hochverehrter|hochgeehrter|teurer|teure|theurer|genossen|werte genossen|an den*"
        "|an die*|an das*"
    ),
    "fr": (
        "cher|chère|chers|chères|mon cher|ma chère|mes chers|monsieur|madame|messieurs|mademoiselle|camarades"
        "|chers camarades|citoyens|à monsieur*|à madame*|au comité*|aux membres*|au citoyen*|aux ouvriers*"
    ),
    "sv": (
        "käre|kära|käraste|bäste|bästa|högtärade|ärade|min käre|min kära|kamrater|kära kamrater|till den*|till de*"
        "|till centralkommittén*|herr"
    ),
    "es": (
        "querido|querida|queridos|queridas|estimado|estimada|estimados|mi querido|mi querida|muy señor mío"
        "|muy señores míos|señor|señores|compañeros|compañeras|camaradas|queridos camaradas|distinguido|al comité*"
        "|a los*|al señor*"
    ),
    "it": (
        "caro|cara|cari|care|carissimo|carissima|carissimi|mio caro|mia cara|egregio|egregi|gentile|gentilissimo"
        "|illustre|signore|signori|compagni|cari compagni|al comitato*|ai compagni*|al signor*"
    ),
    "nl": (
        "beste|lieve|waarde|geachte|zeer geachte|mijn beste|kameraden|waarde kameraden|mijne heren|mijnheer|aan de*"
        "|aan het*"
    ),
    "ru": (
        "дорогой|дорогая|дорогие|милый|милая|уважаемый|уважаемая|уважаемые|многоуважаемый|многоуважаемая"
        "|глубокоуважаемый|любезный|любезнейший|милостивый государь|милостивые государи|товарищи|дорогие товарищи"
        "|в центральный комитет*|в редакцию*|голубчик|мой друг|друг мой"
    ),
    "pl": (
        "drogi|droga|drodzy|kochany|kochana|kochani|szanowny|szanowna|szanowni|wielmożny|mój drogi|moja droga"
        "|towarzysze|drodzy towarzysze|do komitetu*|do redakcji*|łaskawy|łaskawa"
    ),
    "da": "kære|bedste|ærede|til*",
    "no": "kjære|ærede|til*",
    "pt": "caro|cara|caros|querido|querida|prezado|prezada|prezados|camaradas|ao comitê*",
}
"""How a letter addresses its reader."""

FAREWELLS = {
    "en": (
        "I remain*|I am, dear*|I am, sir*|believe me*|yours|yours sincerely|yours truly|yours faithfully|sincerely"
        "|sincerely yours|with best wishes|with best regards|best regards|kind regards|regards|with love|love"
        "|with greetings|with * greetings|with * regards|with * wishes|with comradely greetings"
        "|fraternally|faithfully|your*|with communist greetings"
        "|your obedient servant|ever yours|affectionately"
    ),
    "de": (
        "ihr|ihre|dein|deine|mit freundlichen grüßen|mit herzlichen grüßen|mit besten grüßen|herzliche grüße"
        "|herzlichst|hochachtungsvoll|mit hochachtung|mit sozialistischem gruß|mit gruß|es grüßt*|in liebe"
        "|ergebenst|ihr ergebener|viele grüße"
    ),
    "fr": (
        "votre|ton|ta|salutations*|bien à vous|bien à toi|cordialement|fraternellement|avec mes salutations*"
        "|veuillez agréer*|agréez*|je vous embrasse|je t'embrasse|tout à vous|votre dévoué*|amicalement"
        "|salut et fraternité|salutations fraternelles"
    ),
    "sv": (
        "din|er|eder|vänliga hälsningar|med vänlig hälsning|med kamratlig hälsning|hjärtliga hälsningar"
        "|högaktningsfullt|din tillgivne|er tillgivne|med högaktning|hälsningar"
    ),
    "es": (
        "suyo|tuyo|suya|tuya|atentamente|cordialmente|saludos|saludos cordiales|un abrazo|con un abrazo"
        "|fraternalmente|su afectísimo|quedo de usted*|le saluda*|vuestro|vuestra"
    ),
    "it": (
        "tuo|tua|suo|sua|vostro|vostra|cordiali saluti|distinti saluti|saluti|saluti fraterni|fraternamente"
        "|con affetto|un abbraccio|cordialmente|affettuosamente"
    ),
    "nl": (
        "uw|je|jouw|met vriendelijke groet|met vriendelijke groeten|hoogachtend|met kameraadschappelijke groet"
        "|hartelijke groeten|groeten|je toegenegen|liefs"
    ),
    "ru": (
        "ваш|ваша|твой|твоя|с уважением|с приветом|с товарищеским приветом|с коммунистическим приветом|искренне ваш"
        "|преданный вам|преданная вам|обнимаю|целую|жму руку|крепко жму руку|всегда ваш|примите уверение*|остаюсь*"
    ),
    "pl": (
        "twój|twoja|pański|wasz|wasza|z poważaniem|z wyrazami*|serdecznie pozdrawiam|pozdrawiam|z pozdrowieniami"
        "|z towarzyskim pozdrowieniem|łączę*|ściskam*|oddany"
    ),
    "da": "din|deres|med venlig hilsen|hilsen|ærbødigst",
    "no": "din|deres|med vennlig hilsen|hilsen|ærbødigst",
    "pt": "seu|teu|sua|atenciosamente|cordialmente|saudações|abraços|um abraço|fraternalmente",
}
"""How a letter ends."""
