"""The words around quotations, by language. See ``phrases`` for the notation."""

REPORTING = {
    "en": (
        "draws|contains|makes|drew|made|runs as follows|wrote|writes|write|written|said|says|say|stated|states"
        "|declared|declares|remarked|remarks|noted|notes|observed|observes|explained|explains|reads|read|replied"
        "|replies|answered|added|adds|continues|continued|goes on|went on|concluded|concludes|argued|argues|spoke"
        "|speaks|quoted|quotes|quote|cite|cites|cited|told|recalls|recalled|reports|reported|proposed|described"
        "|describes|announced|proclaimed|affirmed|asserts|asserted|insisted|warned|confessed|records|recorded"
        "|formulated|put it|puts it|asked|ran|runs|begins|inscribed"
    ),
    "de": (
        "zieht|enthält|zog|enthielt|schrieb*|schreibt|schreiben|geschrieben|sagte*|sagt|gesagt|erklärte*|erklärt"
        "|bemerkte|bemerkt|lesen|liest|las|heißt es|hieß es|heisst es|hiess es|stellte fest|antwortete|fügte"
        "|fuhr fort|fährt fort|notierte|berichtet*|behauptete|behauptet|meinte|meint|äußerte*|zitiert*|zitieren"
        "|sprach|lautet|lautete|verkündete|betonte|betont|formuliert*|erzählt*|rief|fragte|beschreibt|beschrieb"
    ),
    "fr": (
        "a raconté|afficher|raconta|contient|tire|contenait|écrit|écrivait|écrivit|écrivent|a écrit|dit|disait"
        "|déclare|déclarait|déclara|déclaré|affirme|affirmait|affirma|remarque|remarquait|notait|note|lit|lisons"
        "|lire|ajoute|ajoutait|ajouta|répond|répondit|explique|expliquait|conclut|poursuit|continue|raconte"
        "|racontait|cite|citons|citer|rapporte|proclame|observe|constate|formule|s'exprime|s'exclame|demande"
        "|précise|rappelle"
    ),
    "sv": (
        "innehåller|drar|drog|skrev|skriver|skrivit|sade|sa|säger|sagt|förklarade|förklarar|läsa|läser|heter det"
        "|hette det|anmärkte|svarade|svarar|tillade|tillägger|fortsatte|fortsätter|citera*|citerar|yttrade|berättar"
        "|berättade|konstaterar|konstaterade|noterade|noterar|menade|uttryckte|lyder|löd|påpekade"
    ),
    "es": (
        "contiene|saca|contenía|escribió|escribe|escribía|escrito|escribí|dijo|dice|decía|declaró|declara|afirmó"
        "|afirma|señaló|señala|leemos|lee|leer|añadió|añade|respondió|responde|explicó|explica|concluyó|concluye"
        "|cita|citar|citamos|relata|cuenta|narra|sostiene|observó|observa|apuntó|apunta|anota|recuerda|reza"
        "|continúa|prosigue|expresó|manifestó"
    ),
    "it": (
        "contiene|trae|conteneva|scrisse|scrive|scriveva|scritto|disse|dice|diceva|dichiarò|dichiara|affermò"
        "|afferma|leggiamo|legge|leggere|aggiunse|aggiunge|rispose|risponde|spiegò|spiega|concluse|conclude|cita"
        "|citare|citiamo|racconta|raccontò|osservò|osserva|nota|notò|ricorda|sostiene|prosegue|continua|si legge"
        "|precisa"
    ),
    "nl": (
        "bevat|trekt|trok|schreef|schrijft|schreven|geschreven|zei|zegt|verklaarde|verklaart|merkte|merkt|lezen"
        "|leest|las|luidt|luidde|antwoordde|antwoordt|voegde|voegt|vervolgde|vervolgt|citeren|citeert|citeerde"
        "|stelde|stelt|noteerde|noteert|vertelt|vertelde|betoogde|betoogt|beschreef|beschrijft|staat"
    ),
    "ru": (
        "содержит|делает|содержал*|содержится|писал*|пишет|пишут|написал*|сказал*|говорил*|говорит|говорится"
        "|говорят|заявил*|заявляет|отметил*|отмечает|замечает|заметил*|читаем|читать|прочесть|ответил*|отвечает"
        "|добавил*|добавляет|продолжает|продолжал*|утверждал*|утверждает|объяснял*|объясняет|цитир*|приведу|привожу"
        "|привести|рассказывает|рассказывал*|вспоминает|вспоминал*|подчёркивал|подчеркивал|сформулировал*|гласит"
        "|гласил*|указывал*|указывает|сообщал*|сообщает|провозгласил*|записал*|записывает"
    ),
    "pl": (
        "zawiera|wyciąga|zawierał*|pisał*|pisze|napisał*|powiedział*|mówił*|mówi|oświadczył*|oświadcza|stwierdził*"
        "|stwierdza|zauważył*|zauważa|czytamy|czytać|odpowiedział*|odpowiada|dodał*|dodaje|twierdził*|twierdzi"
        "|wyjaśniał*|wyjaśnia|cytuj*|opowiada*|wspominał*|wspomina|podkreślał*|podkreśla|brzmi|brzmiał*|głosi"
        "|notował*|notuje|zapisał*"
    ),
    "da": "skrev|skriver|sagde|siger|erklærede|læser|læse|lyder|lød|hedder det|svarede|tilføjede|fortsatte|citere*",
    "no": "skrev|skriver|sa|sier|erklærte|leser|lese|lyder|lød|heter det|svarte|tilføyde|fortsatte|sitere*",
    "pt": (
        "escreveu|escreve|escrevia|disse|diz|dizia|declarou|declara|afirmou|afirma|lemos|lê-se|ler|acrescentou"
        "|acrescenta|respondeu|explicou|explica|concluiu|conclui|cita|citar|conta|relata|observou"
    ),
    "fi": (
        "kirjoitti|kirjoittaa|kirjoitin|sanoi|sanoo|totesi|toteaa|selitti|lausui|vastasi|lukee|luemme|kuuluu|kuului"
        "|ilmoitti|kertoi|kertoo|huomautti"
    ),
    "la": "scripsit|scribit|dixit|dicit|ait|inquit|respondit|legimus|legitur|refert|narrat",
    "el": "έγραφε|έγραψε|γράφει|είπε|λέει|δήλωσε|διαβάζουμε|απάντησε|σημείωσε|αναφέρει",
}
"""Verbs that bring in another's words, or one's own of another time."""

POINTING = {
    "en": (
        "as follows|the following|following|these words|thus|this way|in these terms|approximately|literally"
        "|on this subject|on this point|that"
    ),
    "de": "folgende*|folgt|wie folgt|so|wörtlich|diesen worten|darüber|dazu|hierzu|also",
    "fr": "comme suit|ceci|ce qui suit|suivant*|en ces termes|ainsi|textuellement|à ce sujet|que",
    "sv": "följande|så|sålunda|som följer|ordagrant|dessa ord|härom|därom|bland annat|att",
    "es": "siguiente*|así|lo que sigue|estos términos|textualmente|al respecto|que",
    "it": "seguente*|seguenti|così|quanto segue|in questi termini|testualmente|a questo proposito|che",
    "nl": "volgende|als volgt|aldus|zo|letterlijk|deze woorden|hierover|daarover|dat",
    "ru": (
        "следующее|следующие|следующий|следующим|следующая|так|буквально|такими словами|вот что|об этом"
        "|по этому поводу|что"
    ),
    "pl": (
        "co następuje|następuj*|poniższ*|takie|takimi|następujące*|następująco|tak|dosłownie|tymi słowami|o tym"
        "|w ten sposób|że"
    ),
    "da": "følgende|således|sådan|ordret",
    "no": "følgende|således|slik|ordrett",
    "pt": "seguinte*|assim|o que segue|estes termos|textualmente|que",
    "fi": "seuraavasti|seuraavaa|näin|seuraavat",
    "la": "haec|hoc modo|sic|ita|in haec verba|sequentia",
    "el": "τα εξής|ως εξής|τα ακόλουθα|ακολούθως",
}
"""Words that point to what follows."""

THINGS = {
    "en": (
        "newspaper|newspapers|paper|papers|press|order|instruction|log|register|circular|catechism|inscription"
        "|answer|conclusion|reply|reproach|opinion|passage|passages|words|lines|extract|excerpt|quotation"
        "|quotations|quote|letter|article|pamphlet|booklet|book|preface|report|speech|resolution|statement"
        "|formulation|declaration|sentence|paragraph|testament|protocol|document|note|telegram|ultimatum|appeal"
        "|manifesto|chapter|poem|diary|entry|memoirs|thesis|clause|notice|minutes"
    ),
    "de": (
        "zeitung*|blatt|presse|bekanntmachung|verordnung|begründung|denkschrift|register|schluss|schluß|antwort"
        "|schlussfolgerung|vorwurf|stelle|stellen|worte*|zeilen|auszug|zitat|zitate|brief*|artikel*|broschüre|buch*"
        "|vorwort|bericht*|rede|resolution|erklärung|formulierung|inschrift|satz|absatz|protokoll*|dokument*"
        "|telegramm|aufruf|manifest|kapitel|gedicht|tagebuch"
    ),
    "fr": (
        "journal|journaux|avis|affiche|presse|registre|circulaire|récit|termes|conclusion|réponse|reproche|passage"
        "|passages|mots|lignes|extrait|citation|citations|lettre|article|brochure|livre|préface|rapport|discours"
        "|résolution|déclaration|formule|inscription|phrase|paragraphe|procès-verbal|document|note|télégramme|appel"
        "|manifeste|chapitre|poème"
    ),
    "sv": (
        "tidning*|pressen|kungörelse*|protokollet|loggbok*|slutsats|svar|förebråelse|ställe|ställen|passage|ord"
        "|rader|utdrag|citat|brev|brevet|artikel|artikeln|broschyr|bok|boken|förord|rapport|tal|resolution"
        "|uttalande|formulering|inskrift|mening|stycke|protokoll|dokument|telegram|upprop|manifest|kapitel|dikt"
        "|dagbok"
    ),
    "es": (
        "periódico*|prensa|aviso|bando|registro|circular|conclusión|respuesta|reproche|pasaje|pasajes|palabras"
        "|líneas|extracto|fragmento|cita|citas|carta|artículo|folleto|libro|prólogo|prefacio|informe|discurso"
        "|resolución|declaración|fórmula|inscripción|frase|párrafo|acta|documento|nota|telegrama|llamamiento"
        "|manifiesto|capítulo|poema|diario"
    ),
    "it": (
        "giornale|giornali|stampa|avviso|bando|registro|circolare|conclusione|risposta|rimprovero|passo|brano|brani"
        "|parole|righe|estratto|citazione|citazioni|lettera|articolo|opuscolo|libro|prefazione|rapporto|discorso"
        "|risoluzione|dichiarazione|formula|iscrizione|frase|paragrafo|verbale|documento|nota|telegramma|appello"
        "|manifesto|capitolo|poesia|diario"
    ),
    "nl": (
        "krant|kranten|pers|besluit|register|bekendmaking|conclusie|antwoord|verwijt|passage|woorden|regels"
        "|uittreksel|fragment|citaat|citaten|brief|artikel|brochure|boek|voorwoord|verslag|rede|toespraak|resolutie"
        "|verklaring|formulering|opschrift|zin|alinea|notulen|document|telegram|oproep|manifest|hoofdstuk|gedicht"
        "|dagboek"
    ),
    "ru": (
        "газет*|печати|приказ*|объявлени*|циркуляр*|журнал*|отчёт*|отчет*|вывод*|ответ*|упрёк|упрек|выражени*|место"
        "|места|слова|строки|строк|отрывок|отрывки|выдержк*|цитат*|письм*|стать*|брошюр*|книг*|предислови*|доклад*"
        "|речи|речь|резолюци*|заявлени*|формулировк*|надпись|надписью|фраз*|абзац*|протокол*|документ*|записк*"
        "|телеграмм*|воззвани*|манифест*|глав*|дневник*|стихотворени*"
    ),
    "pl": (
        "gazet*|pras*|ogłoszeni*|rejestr*|okólnik*|zarządzeni*|dekret*|wnios*|odpowied*|zarzut*|fragment*|ustęp*"
        "|słowa|słów|słowami|wiersze|wyjątek|cytat*|list|liście|listu|artykuł*|broszur*|książ*|przedmow*"
        "|sprawozdani*|mow*|przemówieni*|rezolucj*|oświadczeni*|sformułowani*|napis*|zdani*|protok*|dokument*"
        "|telegram*|odezw*|manifest*|rozdzia*|wiersz*|dziennik*"
    ),
    "da": "sted|passage|ord|linjer|uddrag|citat|brev|artikel|bog|forord|tale|resolution|erklæring",
    "no": "sted|passasje|ord|linjer|utdrag|sitat|brev|artikkel|bok|forord|tale|resolusjon|erklæring",
    "pt": (
        "passagem|palavras|linhas|trecho|excerto|citação|carta|artigo|folheto|livro|prefácio|relatório|discurso"
        "|resolução|declaração|frase|parágrafo|documento|manifesto|capítulo|poema|diário"
    ),
    "fi": "kertomu*|kirje*|kirjoituks*|kirja|kirjassa*|sanat|sanoja|puhe*|lausunto*|pöytäkirja*|päätös*|katkelma*",
    "la": "epistul*|litter*|relation*|liber|libro|oration*|verba|capit*",
    "el": "έκθεσ*|επιστολ*|βιβλίο|άρθρο|λόγο|λόγια|απόσπασμα|ψήφισμα|δήλωση|κείμενο",
}
"""What a quotation is taken from, or is called."""

LOOKING_BACK = {
    "en": (
        "here it|here he|here she|here the|here there|this was|these words|this passage"
        "|these lines|this quotation|these quotations|this sentence|this letter|this statement|thus wrote"
        "|thus spoke|so wrote|so he|so she|this is what|that is what|that was|the passage|this declaration"
        "|this document|the above|who said|who wrote"
        "|although written|I wrote|I said|these sentences"
        "|this paragraph|said this|say this|write this|wrote this|this extract|this excerpt|this note|this poem"
        "|the quotation|this same|the same"
    ),
    "de": (
        "diesen worten|dieser stelle|dieses schreiben|die zitierte stelle|die angeführten worte|dies schrieb"
        "|hier ist|hier geht es|hier handelt es|hier spricht|diese worte|diese zeilen|diese stelle|dieses zitat"
        "|dieser brief|diese sätze|dieser satz|diese erklärung|das schrieb|das sagte|so schrieb|so sprach|so weit"
        "|soweit|das wurde|dies wurde|dies sagte|das sind|diese ausführungen|dieser absatz|dieser auszug|das ist"
        "|wer hat das|dieses gedicht|dies sind"
    ),
    "fr": (
        "ici il|il s'agit ici|on voit ici|ces mots|ces lignes|ce passage|cette citation|cette lettre|ces phrases"
        "|cette phrase|cette déclaration|ces paroles|ainsi écrivait|ainsi parlait|ainsi s'exprim*|ceci fut"
        "|ceci a été|cela fut|voilà ce|c'est ce que|c'est ainsi|qui a dit|qui a écrit|ce texte|cet extrait"
        "|ce paragraphe|ce poème"
    ),
    "sv": (
        "här är|här gäller|här talar|dessa ord|dessa rader|detta citat|denna passage|detta brev|denna mening"
        "|detta uttalande|så skrev|så talade|så långt|detta skrevs|detta skrev|detta sades|detta sade|det skrevs"
        "|vem har sagt|detta avsnitt|denna dikt|detta utdrag"
    ),
    "es": (
        "aquí se trata|aquí el autor|aquí habla|estas palabras|estas líneas|este pasaje|esta cita|esta carta"
        "|esta frase|estas frases|esta declaración|así escribía|así escribió|así hablaba|así se expres*|esto fue"
        "|esto lo|eso fue|quién dijo|quién escribió|este texto|este fragmento|este párrafo|hasta aquí"
    ),
    "it": (
        "qui si tratta|qui l'autore|qui parla|queste parole|queste righe|questo passo|questo brano|questa citazione"
        "|questa lettera|questa frase|queste frasi|questa dichiarazione|così scriveva|così scrisse|così parlava"
        "|ciò fu|questo fu|chi ha detto|chi ha scritto|questo testo|fin qui|fin qua"
    ),
    "nl": (
        "hier is|hier gaat het|hier spreekt|deze woorden|deze regels|deze passage|dit citaat|deze brief|deze zin"
        "|deze zinnen|deze verklaring|aldus|zo schreef|zo sprak|tot zover|dit werd|dit schreef|dit zei"
        "|wie heeft dit|deze tekst|dit fragment|dit gedicht"
    ),
    "ru": (
        "этих слов|этим словам|этого письма|слова эти|приведённый отрывок|приведенный отрывок|эту цитату"
        "|этой цитаты|здесь речь|здесь автор|тут речь|эти слова|эти строки|это место|эта цитата|это письмо"
        "|эта фраза|это заявление|так писал*|так говорил*|это было|это писал*|это сказал*|это говорил*|кто сказал"
        "|кто написал|эта выдержка|этот отрывок|эти фразы|вот что|приведённые слова|приведенные слова|в этих словах"
        "|этими словами|этот абзац"
    ),
    "pl": (
        "tych słów|tym słowom|tych zdań|tego listu|tego ustępu|powyższ*|słowa te|słowa powyższe|zdania te|list ten"
        "|fragment ten|tutaj chodzi|tu chodzi|tu mowa|te słowa|tymi słowami|ten fragment|ten cytat|ten list"
        "|to zdanie|te zdania|to oświadczenie|tak pisał*|tak mówił*|to było|to napisał*|to powiedział*"
        "|kto powiedział|kto napisał|ten tekst|ten ustęp|tyle"
    ),
    "da": "disse ord|disse linjer|dette citat|dette brev|således skrev|sådan skrev|så vidt",
    "no": "disse ord|disse ordene|disse linjene|dette sitatet|dette brevet|slik skrev|så vidt",
    "pt": (
        "estas palavras|estas linhas|esta passagem|esta citação|esta carta|esta frase|assim escrevia|assim escreveu"
        "|isto foi|quem disse|este texto|até aqui"
    ),
    "fi": "nämä sanat|näitä sanoja|nämä rivit|tämä kirje|tämä lausunto|näin kirjoitti",
    "la": "haec verba|hae litterae|haec scripsit|haec dixit|hactenus",
    "el": "τα λόγια αυτά|αυτά τα λόγια|οι γραμμές αυτές|η επιστολή αυτή",
}
"""How a text looks back on the words quoted just before."""

OWN_NEXT_WORDS = {
    "en": (
        "permit me|allow me|let me|I should like|I would like|it necessary|it is necessary"
        "|I propose to|I shall|I will|I want to|I wish to|I beg|I ask you|my answer is|in short|in other words"
        "|in a word|the question is|the reason is|the point is|to the following conclusion|for instance|for example"
        "|the following points|the following reasons|the following questions|the following steps"
        "|the following conditions|the following demands|here is the list|here are the"
    ),
    "de": (
        "ich möchte|ich muss|ich muß|ich will|erlauben sie mir|gestatten sie mir|ich werde|ich halte es für|kurz"
        "|kurzum|mit anderen worten|die frage ist|zum beispiel|folgende punkte|folgende gründe|folgende fragen"
        "|folgende bedingungen|folgende forderungen"
    ),
    "fr": (
        "je voudrais|je dois|je veux|permettez-moi|je vais|en un mot|en bref|autrement dit|la question est"
        "|par exemple|les points suivants|les raisons suivantes|les questions suivantes|les conditions suivantes"
        "|les revendications suivantes"
    ),
    "sv": (
        "jag vill|jag måste|jag skall|jag ska|tillåt mig|låt mig|kort sagt|med andra ord|frågan är|till exempel"
        "|följande punkter|följande skäl|följande frågor|följande krav"
    ),
    "es": (
        "quisiera|quiero|debo|permítanme|permítaseme|voy a|en una palabra|en resumen|en otras palabras"
        "|la cuestión es|por ejemplo|los siguientes puntos|las siguientes razones|las siguientes condiciones"
    ),
    "it": (
        "vorrei|voglio|devo|permettetemi|mi si permetta|in una parola|in breve|in altre parole|la questione è"
        "|per esempio|ad esempio|i seguenti punti|le seguenti ragioni|le seguenti condizioni"
    ),
    "nl": (
        "ik wil|ik moet|ik zal|sta mij toe|staat u mij toe|laat mij|kortom|met andere woorden|de vraag is"
        "|bijvoorbeeld|de volgende punten|de volgende redenen|de volgende vragen|de volgende eisen"
    ),
    "ru": (
        "я хочу|я должен|я хотел бы|позвольте мне|позвольте|разрешите|одним словом|короче говоря|иными словами"
        "|другими словами|вопрос в том|вопрос состоит|например|следующие пункты|следующие причины|следующие вопросы"
        "|следующие условия|следующие требования"
    ),
    "pl": (
        "chcę|chciałbym|muszę|pozwólcie|proszę pozwolić|jednym słowem|krótko mówiąc|innymi słowy|pytanie brzmi"
        "|na przykład|następujące punkty|następujące powody|następujące warunki|następujące pytania"
    ),
}
"""Before a colon: the speaker's own words go on."""

SOURCES = {
    "en": (
        "vol|vols|volume|works|collected works|p|pp|page|pages|no|nos|chapter|chap|ed|edition|speech|letter|article"
        "|congress|press|ibid|op. cit|loc. cit|pamphlet|report|diary|archive|journal|newspaper|preface|part|book"
        "|line|lines|act|scene"
    ),
    "de": (
        "bd|band|werke|gesammelte werke|s|seite|nr|heft|kapitel|kap|ausgabe|rede|brief|artikel|kongreß|kongress"
        "|parteitag|verlag|ebd|ebenda|a. a. o|broschüre|bericht|tagebuch|archiv|zeitung|teil|buch|vers"
    ),
    "fr": (
        "vol|tome|t|œuvres|oeuvres|p|pp|page|pages|n°|no|chapitre|chap|éd|édition|discours|lettre|article|congrès"
        "|ibid|op. cit|brochure|rapport|journal|archives|préface|partie|livre|vers|acte|scène"
    ),
    "sv": (
        "bd|band|verk|samlade verk|samlade skrifter|s|sid|sidan|nr|n:o|häfte|kapitel|kap|utgåva|tal|brev|artikel"
        "|kongress|förlag|ibid|a.a|broschyr|rapport|dagbok|arkiv|tidning|del|bok|vers"
    ),
    "es": (
        "vol|tomo|t|obras|obras completas|p|pp|pág|págs|página|nº|núm|capítulo|cap|ed|edición|discurso|carta"
        "|artículo|congreso|ibíd|ibid|op. cit|folleto|informe|diario|archivo|prólogo|parte|libro|verso|acto|escena"
    ),
    "it": (
        "vol|tomo|opere|opere complete|p|pp|pag|pagina|n|capitolo|cap|ed|edizione|discorso|lettera|articolo"
        "|congresso|ibid|ivi|op. cit|opuscolo|rapporto|diario|archivio|prefazione|parte|libro|verso|atto|scena"
    ),
    "nl": (
        "deel|band|werken|verzamelde werken|blz|p|pp|nr|hoofdstuk|uitgave|rede|toespraak|brief|artikel|congres|ibid"
        "|a.w|brochure|verslag|dagboek|archief|krant|boek|vers"
    ),
    "ru": (
        "т|том|соч|сочинения|собр. соч|псс|с|стр|страница|№|гл|глава|изд|издание|речь|письмо|статья|съезд|съезде"
        "|там же|брошюра|доклад|дневник|архив|газета|часть|книга|кн"
    ),
    "pl": (
        "t|tom|dzieła|dzieła wszystkie|s|str|strona|nr|rozdz|rozdział|wyd|wydanie|mowa|przemówienie|list|artykuł"
        "|zjazd|zjeździe|tamże|broszura|sprawozdanie|dziennik|archiwum|gazeta|część|księga"
    ),
    "da": "bd|bind|værker|s|side|nr|kapitel|udgave|tale|brev|artikel|kongres|ibid",
    "no": "bd|bind|verker|s|side|nr|kapittel|utgave|tale|brev|artikkel|kongress|ibid",
    "pt": "vol|tomo|obras|p|pp|página|nº|capítulo|cap|ed|edição|discurso|carta|artigo|congresso|ibid|op. cit|livro",
}
"""Words of a reference to a printed source."""

ANNOUNCING = {
    "en": (
        "that passage|this passage|the passage|I will read|I shall read|I will quote"
        "|I shall quote|return to|turn to|here is|listen to"
        "|quote one|passages|a few lines|an extract"
    ),
    "de": (
        "die stelle|die zitierte stelle|ich zitiere|ich lese|hören wir|lesen wir|hier ist|ein zitat|eine stelle"
        "|folgende stelle|wörtlich"
    ),
    "fr": "le passage|le passage cité|je cite|je lis|écoutons|lisons|voici|citons|un extrait|un passage",
    "sv": "stället|det citerade|jag citerar|jag läser|låt oss höra|låt oss läsa|här är|ett citat",
    "es": "el pasaje|el pasaje citado|cito|leo|escuchemos|leamos|he aquí|una cita|un pasaje",
    "it": "il passo|il passo citato|cito|leggo|ascoltiamo|leggiamo|ecco|una citazione|un brano",
    "nl": "de passage|de aangehaalde|ik citeer|ik lees|laten we luisteren|laten we lezen|hier is|een citaat",
    "ru": "это место|приведённое место|цитирую|читаю|послушаем|прочтём|прочтем|вот|цитата|отрывок|цитату",
    "pl": "ten fragment|cytowany|cytuję|czytam|posłuchajmy|przeczytajmy|oto|cytat|fragment",
}
"""Announcing a quotation without a colon."""
