"""The words before a colon that name who speaks, or do not. See ``phrases`` for the notation."""

ROLES = {
    "en": (
        "voices|a voice|cries|several voices|"
        "deputy|member|members|voice|worker|soldier|officer|teacher|student|child|man|woman|mother|father|king"
        "|queen|servant|captain|mayor|governor|ambassador|clerk|defendant|visitor|guest|reader|author|mr. president"
        "|translator|chairman|chairwoman|chairperson|the chairman|the chair|chair|president|the president|speaker"
        "|the speaker|moderator|host|interviewer|interviewee|question|answer|q|a|delegate|the delegate|a delegate"
        "|secretary"
        "|attorney-general|solicitor-general|citizen*|hon*|rt. hon*|gov*|gen*|capt*"
        "|judge|the court|witness|prosecutor|counsel|narrator|chorus|all|editor|reporter|journalist"
        "|audience|audience member|minister|comrade*|mr*|mrs*|miss*|ms*|dr*|professor|prof*|senator|lord"
    ),
    "de": (
        "stimmen|zuruf|zurufe|zwischenruf|eine stimme|"
        "abgeordnete|delegierter|delegierte|mitglied|bürgermeister|arbeiter|soldat|lehrer|schüler|mann|frau|mutter"
        "|vater|könig|diener|hauptmann|angeklagter|gast|besucher|autor|stimme|berichterstatterin|präs|vorsitzender"
        "|der vorsitzende|vorsitzende|die vorsitzende|präsident|der präsident|vizepräsident*|präsidentin|moderator"
        "|moderatorin|interviewer|frage|antwort|redaktion|abgeordneter|abg*|redner|der redner|richter|zeuge|zeugin"
        "|staatsanwalt|verteidiger|chor|alle|minister|genosse*|genossin*|herr*|frau*|dr*|prof*|berichterstatter"
        "|schriftführer|staatssekretär*|bürger*|parteigenosse*|frhr*|graf*|referent|korreferent"
    ),
    "fr": (
        "des voix|une voix|plusieurs voix|voix diverses|"
        "délégué|déléguée|député|membre|maire|ouvrier|soldat|maître|élève|homme|femme|mère|père|roi|reine|valet"
        "|capitaine|accusé|visiteur|invité|auteur|voix|greffier|l'orateur|l'accusé|rapporteur|le président"
        "|la présidente|président|présidente|m. le président|mme la présidente|modérateur|modératrice|intervieweur"
        "|journaliste|question|réponse|q|r|le ministre|ministre|m. le ministre*|orateur|juge|témoin|procureur"
        "|avocat|choeur|chœur|tous|le rapporteur|m.*|mme*|mlle*|camarade*|citoyen*|dr*|le secrétaire|secrétaire"
        "|la rédaction"
    ),
    "sv": (
        "röster|en röst|rop|"
        "delegat|delegaten|ledamot|ledamoten|borgmästaren|arbetaren|soldaten|läraren|mannen|kvinnan|modern|fadern"
        "|kungen|drottningen|tjänaren|kaptenen|den anklagade|gästen|författaren|rösten|partiombudet|ordföranden"
        "|ordförande|talmannen|talman|moderator|intervjuare|fråga|svar|reporter|redaktionen|talaren|domaren|vittnet"
        "|åklagaren|kören|alla|statsministern|statsrådet*|ministern|kamrat*|herr*|fru*|fröken*|dr*|professor*"
        "|sekreteraren|ombudet"
    ),
    "es": (
        "voces|una voz|varias voces|"
        "delegado|delegada|diputado|diputada|miembro|alcalde|obrero|soldado|maestro|alumno|hombre|mujer|madre|padre"
        "|rey|reina|criado|capitán|acusado|visitante|autor|voz|el presidente|la presidenta|presidente|presidenta"
        "|el señor presidente|moderador|moderadora|entrevistador|entrevistadora|periodista|pregunta|respuesta|p|r"
        "|ministro|el ministro|orador|juez|testigo|fiscal|abogado|coro|todos|el señor*|la señora*|sr.*|sra.*"
        "|el c.*|c.*|ciudadano*|el ciudadano*|compañero*|compañera*|camarada*|dr*|el secretario|secretario|redacción"
    ),
    "it": (
        "voci|una voce|molte voci|"
        "delegato|delegata|deputato|deputata|membro|sindaco|operaio|soldato|maestro|uomo|donna|madre|padre|re"
        "|regina|servo|capitano|imputato|visitatore|autore|voce|relatore|il presidente|la presidente|presidente"
        "|moderatore|moderatrice|intervistatore|giornalista|domanda|risposta|d|r|ministro|il ministro|oratore"
        "|giudice|testimone|pubblico ministero|avvocato|coro|tutti|onorevole*|on.*|signor*|signora*|compagno*"
        "|cittadino*|sen.*|avv.*"
        "|compagna*|dott*|il segretario|segretario|redazione"
    ),
    "nl": (
        "stemmen|een stem|"
        "afgevaardigde|lid|burgemeester|arbeider|soldaat|leraar|man|vrouw|moeder|vader|koning|koningin|knecht"
        "|kapitein|verdachte|gast|bezoeker|auteur|stem|de spreker|de voorzitter|voorzitter|moderator|interviewer"
        "|journalist|vraag|antwoord|minister|de minister|spreker|rechter|getuige|officier van justitie|advocaat"
        "|koor|allen|de heer*|mevrouw*|kameraad*|dr*|professor*|secretaris|redactie"
    ),
    "ru": (
        "голоса|голос с места|голос из зала|голоса с мест|с места|"
        "депутат|член|мэр|рабочий|солдат|учитель|ученик|мужчина|женщина|мать|отец|король|королева|слуга|капитан"
        "|подсудимый|гость|посетитель|автор|голос|оратор|председатель|председательствующий|президент|ведущий"
        "|ведущая|корреспондент|интервьюер|журналист|вопрос|ответ|министр|докладчик|судья|свидетель|прокурор"
        "|адвокат|защитник|хор|все|тов.*|товарищ*|господин*|госпожа*|гражданин*|секретарь|редакция|делегат"
    ),
    "pl": (
        "głosy|głos z sali|głosy z sali|"
        "delegat|delegatka|poseł|członek|burmistrz|robotnik|żołnierz|nauczyciel|mężczyzna|kobieta|matka|ojciec|król"
        "|królowa|sługa|kapitan|oskarżony|gość|autor|głos|przewodniczący|przewodnicząca|marszałek|wicemarszałek"
        "|prezes|moderator|dziennikarz|dziennikarka|pytanie|odpowiedź|minister|mówca|sędzia|świadek|prokurator"
        "|obrońca|chór|wszyscy|poseł*|senator*|tow.*|towarzysz*|pan*|pani*|dr*|prof*|sekretarz|redakcja"
    ),
    "da": (
        "delegerede|formand|den delegerede|delegeret|ordføreren|taleren|ministeren|dommeren|vidnet|medlemmet|spm"
        "|formanden|spørgsmål|svar|ordstyreren|alle"
    ),
    "no": (
        "formannen|delegert|delegaten|ordføreren|taleren|ministeren|dommeren|vitnet|medlemmet|spm|presidenten"
        "|møtelederen|spørsmål|svar|alle"
    ),
    "pt": (
        "o presidente|presidente|moderador|entrevistador|pergunta|resposta|p|r|o sr.*|a sra.*|o orador|ministro"
        "|camarada*|companheiro*"
    ),
    "fi": "puheenjohtaja|puhemies|edustaja|kysymys|vastaus|toimittaja|ministeri|valtuutettu|kaikki|puhuja",
    "la": "praeses|orator|legatus|magister|discipulus|omnes|interrogatio|responsio",
    "el": "προεδρος|ο προεδρος|αντιπροσωπος|ο αντιπροσωπος"
    "|πρόεδρος|ο πρόεδρος|αντιπρόσωπος|ο αντιπρόσωπος|ερώτηση|απάντηση|υπουργός|ομιλητής|όλοι",
}
"""Whose words a label before a colon announces: offices, parts in an interview, titles before a name."""

ABBREVIATIONS = (
    "m|mm|mme|mmes|mlle|mr|mrs|ms|messrs|dr|hr|hrn|fr|frl|sr|sres|sra|srta|d|da|dn|p|pp|tov|тов|т|г|гг|гр|ks|abg|dep"
    "|on|onor|sen|st|ste|prof|rev|hon|sig|sigg|dott|avv|ing|cav|inż|mec|gen|płk|jhr|ds|ir|frh|v|kand|lic|kapt|past|maj"
    "|lt|col|capt|exc"
)
"""Titles that are cut short before a name: the stop after them ends no label."""

PLACES = (
    "gauche|droite|centre|gauches|droites|tribunes|diverses|divers|bancs|extrême|links|rechts|mitte|tribüne|seite"
    "|linken|rechten|vänster|höger|vänstern|högern|läktaren|salen|izquierda|derecha|tribunas|centro|sinistra|destra"
    "|tribune|slevo|слева|справа|места|мест|зала|центра|лево|право|lewicy|prawicy|sali|ław|galerii|centrum|left|right"
    "|gallery|galleries|benches|floor|opposition|ministerial|labour|various|several|zaal|publieke|linkerzijde"
    "|rechterzijde|varias|diversas|varie"
)
"""Where in a hall somebody sits, and how many they are."""

NOT_SPEAKERS = {
    "en": (
        "note|notes|nb|n.b|source|sources|example|examples|update|warning|tip|answer key|figure|fig|table|summary"
        "|conclusion|result|results|date|place|time|author|title|subject|re|from|to|cc|ps|p.s|see|see also|cf|tags"
        "|category|categories|price|address|phone|email|first|second|third|finally|however|therefore|that is"
        "|chapter|part|section|step|translation|translator|editor's note|published|written|transcription|copyright"
        "|photo|image|caption|url|link|links|keywords|contents|thesis|remember|important|reason|fact|rule"
        "|definition|theorem|corollary|problem|solution|exercise"
    ),
    "de": (
        "anmerkung|anmerkungen|hinweis|quelle|quellen|beispiel|beispiele|zusammenfassung|fazit|ergebnis|datum|ort"
        "|zeit|autor|titel|betreff|von|an|ps|siehe|vgl|preis|adresse|telefon|erstens|zweitens|drittens|kapitel|teil"
        "|schritt|übersetzung|übersetzer|foto|bild|these|grund|regel|definition|aufgabe|lösung|nachtrag|achtung"
        "|wichtig|stand|das heißt"
    ),
    "fr": (
        "note|notes|nb|n.b|remarque|source|sources|exemple|exemples|résumé|conclusion|résultat|date|lieu|heure"
        "|auteur|titre|objet|de|à|ps|p.s|voir|cf|prix|adresse|téléphone|premièrement|deuxièmement|chapitre|partie"
        "|étape|traduction|traducteur|photo|image|légende|thèse|raison|règle|définition|problème|solution|attention"
        "|important|mots-clés|mise à jour|c'est-à-dire"
    ),
    "sv": (
        "anmärkning|not|noter|obs|källa|källor|exempel|sammanfattning|slutsats|resultat|datum|plats|tid|författare"
        "|titel|ämne|från|till|ps|se|jfr|pris|adress|telefon|för det första|kapitel|del|steg|översättning"
        "|översättare|foto|bild|tes|skäl|regel|definition|uppdatering|det vill säga|publicerad"
    ),
    "es": (
        "nota|notas|nb|fuente|fuentes|ejemplo|ejemplos|resumen|conclusión|resultado|fecha|lugar|hora|autor|título"
        "|asunto|de|a|pd|p.d|véase|ver|cf|precio|dirección|teléfono|primero|segundo|tercero|capítulo|parte|paso"
        "|traducción|traductor|foto|imagen|tesis|razón|regla|definición|problema|solución|atención|importante"
        "|palabras clave|actualización|es decir"
    ),
    "it": (
        "nota|note|nb|n.b|fonte|fonti|esempio|esempi|riassunto|conclusione|risultato|data|luogo|ora|autore|titolo"
        "|oggetto|da|a|ps|p.s|vedi|cfr|prezzo|indirizzo|telefono|primo|secondo|terzo|capitolo|parte|passo"
        "|traduzione|traduttore|foto|immagine|tesi|ragione|regola|definizione|problema|soluzione|attenzione"
        "|importante|parole chiave|aggiornamento|cioè"
    ),
    "nl": (
        "noot|noten|opmerking|nb|bron|bronnen|voorbeeld|voorbeelden|samenvatting|conclusie|resultaat|datum|plaats"
        "|tijd|auteur|titel|onderwerp|van|aan|ps|zie|vgl|prijs|adres|telefoon|ten eerste|ten tweede|hoofdstuk|deel"
        "|stap|vertaling|vertaler|foto|beeld|stelling|reden|regel|definitie|probleem|oplossing|let op|belangrijk"
        "|trefwoorden|dat wil zeggen"
    ),
    "ru": (
        "примечание|примечания|источник|источники|пример|примеры|резюме|вывод|результат|дата|место|время|автор"
        "|название|тема|от|кому|ps|p.s|см|ср|цена|адрес|телефон|во-первых|во-вторых|глава|часть|шаг|перевод"
        "|переводчик|фото|тезис|причина|правило|определение|задача|решение|внимание|важно|ключевые слова|обновление"
        "|то есть"
    ),
    "pl": (
        "uwaga|uwagi|przypis|przypisy|źródło|źródła|przykład|przykłady|streszczenie|wniosek|wynik|data|miejsce|czas"
        "|autor|tytuł|temat|od|do|ps|p.s|zob|por|cena|adres|telefon|po pierwsze|po drugie|rozdział|część|krok"
        "|tłumaczenie|tłumacz|zdjęcie|teza|powód|reguła|definicja|problem|rozwiązanie|ważne|słowa kluczowe"
        "|aktualizacja|to jest"
    ),
}
"""Labels before a colon that nobody speaks under."""
