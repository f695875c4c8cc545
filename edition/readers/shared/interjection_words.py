"""The words of minutes and transcripts that interrupt a speaker, by language. See ``phrases`` for the notation.

Gathered from the conventions of printed parliamentary and congress minutes and of interview transcripts.
"""

REACTIONS = {
    "en": (
        "laughter|laugh|laughs|laughing|chuckle|chuckles|applause|cheers|cheering|loud cheers|hear, hear|hear hear"
        "|disturbance|disturbances|commotion|uproar|tumult|noise|noises|protest|protests|interruption|interruptions"
        "|interjection|interjections|interruptions from the floor|hisses|hissing|booing|boos|groans|murmurs"
        "|murmuring|silence|sensation|movement|agitation|ovation|standing ovation|shouts|cries|voices|heckling"
        "|heckler|excitement|smiles|smiling|sighs|pause|crosstalk|cross-talk|inaudible|indistinct|ironic cheers"
        "|prolonged applause|interrupting|clapping|dissent|approval|assent|merriment|hilarity|bell|bell rings"
        "|oh, oh|shame|order, order|no, no|never|bravo"
    ),
    "de": (
        "heiterkeit|gelächter|lachen|lacht|lachend|beifall|beifallsrufe|beifallskundgebungen|applaus|zuruf|zurufe"
        "|zwischenruf|zwischenrufe|unruhe|lärm|widerspruch|bewegung|zustimmung|hört, hört|hört! hört|hört"
        "|sehr richtig|sehr gut|sehr wahr|bravo|bravorufe|rufe|glocke|glocke des präsidenten|lebhafte*|zischen|pfui"
        "|pfuirufe|tumult|oho|oho-rufe|erneute*|schmunzeln|pause|räuspert sich|seufzt|allgemeine heiterkeit"
        "|stürmischer beifall|protest|proteste|entrüstung|aha|na also|unerhört|schlußrufe|schlussrufe|gegenrufe"
    ),
    "fr": (
        "rires|rire|rit|on rit|hilarité|hilarité générale|applaudissements|vifs applaudissements|bruit|tumulte"
        "|interruption|interruptions|exclamations|mouvement|mouvements|mouvements divers|mouvement prolongé"
        "|très bien|bravo|bravos|murmures|protestations|rumeurs|approbation|assentiment|dénégations|oh! oh|ah! ah"
        "|sourires|sensation|agitation|huées|sifflets|silence|cris|sonnette|marques d'approbation|c'est vrai"
        "|à l'ordre|aux voix|non! non|oui! oui|applaudit|soupir|inaudible|nouveaux applaudissements|acclamations"
    ),
    "sv": (
        "skratt|skrattar|munterhet|applåder|applåd|livliga applåder|bifall|starkt bifall|buller|oro|sorl|protester"
        "|hör! hör|hör, hör|instämmanden|instämmande|rop|oväsen|stormande applåder|bravo|bravorop|mycket riktigt"
        "|avbrott|paus|handklappningar|jubel|leenden|tumult"
    ),
    "es": (
        "risas|risa|ríe|se ríe|aplausos|aplauso|grandes aplausos|ovación|rumores|protestas|protesta|murmullos"
        "|muy bien|interrupciones|interrupción|bravo|vivas|abucheos|ruido|silbidos|exclamaciones|hilaridad"
        "|escándalo|agitación|silencio|gritos|aprobación|asentimiento|denegaciones|pausa|voces|campanilla"
        "|continúan los rumores"
    ),
    "it": (
        "risa|risate|ride|ilarità|ilarità generale|applausi|vivi applausi|vivissimi applausi|rumori|proteste"
        "|commenti|bene|benissimo|bravo|bravissimo|mormorii|approvazioni|interruzioni|interruzione|tumulto|grida"
        "|urla|fischi|movimenti|segni di assenso|segni di diniego|silenzio|pausa|congratulazioni|agitazione|si ride"
        "|ovazione|vive approvazioni|oh! oh"
    ),
    "nl": (
        "gelach|lacht|hilariteit|applaus|applaudisseren|luid applaus|rumoer|geroep|bravo|instemming|interruptie"
        "|interrupties|beweging|protest|protesten|onrust|hoort, hoort|zeer juist|gejuich|geroffel op de bankjes"
        "|gejoel|stilte|tumult|bravogeroep"
    ),
    "ru": (
        "смех|смеётся|смеется|смеются|смеясь|аплодисменты|аплодирует|аплодируют|шум|шум в зале|бурные"
        "|бурные аплодисменты|продолжительные|овация|овации|движение|движение в зале|голос с места|голоса"
        "|голоса с мест|возгласы|возгласы с мест|крики|протесты|правильно|верно|браво|оживление|оживление в зале"
        "|рукоплескания|звонок|звонок председателя|общий смех|смех в зале|хохот|негодование|перебивает|волнение"
        "|ропот|пауза|вздыхает|все встают|переходящие в овацию|ура|долой|позор|просим|свист|одобрение"
    ),
    "pl": (
        "śmiech|śmiechy|śmieje się|śmieją się|oklaski|huczne oklaski|długotrwałe oklaski|burzliwe oklaski|brawa"
        "|brawo|wesołość|wesołość na sali|poruszenie|poruszenie na sali|wrzawa|protesty|głosy|głosy z sali"
        "|głos z sali|okrzyki|gwizdy|dzwonek|hałas|przerywa|słusznie|szmer|szmery|cisza|owacja|owacje|zamieszanie"
    ),
    "da": "latter|munterhed|bifald|applaus|uro|støj|protester|råb|hør! hør|hør, hør|afbrydelser|klapsalver|larm",
    "no": "latter|munterhet|bifall|applaus|uro|støy|protester|rop|hør! hør|hør, hør|avbrytelser|klappsalver|bråk",
    "pt": (
        "risos|ri|aplausos|palmas|vozes|apoiados|muito bem|tumulto|protestos|interrupções|sussurro|rumores|bravo"
        "|vaias|hilaridade|gargalhadas"
    ),
    "fi": "naurua|nauraa|suosionosoituksia|välihuuto|välihuutoja|hyvä|melua|aplodeja|taputuksia|hälinää",
    "cs": "smích|potlesk|veselost|hluk|výkřiky|výborně|bouřlivý potlesk|neklid|šum",
    "hu": "derültség|taps|nagy taps|zaj|közbeszólás|közbeszólások|éljenzés|helyeslés|mozgás",
    "la": "plausus|risus",
    "el": "γέλια|χειροκροτήματα|θόρυβος|διακοπές|γέλωτες|επευφημίες",
}
"""What an audience or a speaker does, or cries, during a speech."""

QUALIFIERS = {
    "en": (
        "loud|great|general|prolonged|stormy|thunderous|long|continued|continuous|renewed|tumultuous|enthusiastic"
        "|some|much|more|again|slight|mild|ironic|ironical|and|from|on|in|the|of|at|left|right|centre|center|floor"
        "|audience|hall|house|benches|gallery|side|sides|ministerial|opposition|several|members|all|delegates"
        "|rising|growing|louder|with|by|both|other|to|off|light|soft|softly|a|an|amid|among|shout"
    ),
    "de": (
        "große|grosse|großer|grosser|allgemeine|allgemeiner|lebhafter|stürmischer|stürmische|anhaltender|anhaltende"
        "|lang anhaltender|langanhaltender|starker|starke|lauter|laute|erneuter|wiederholter|und|von|bei|der|den"
        "|dem|des|im|auf|in|links|rechts|mitte|linken|rechten|saal|saale|hause|haus|tribüne|tribünen|bänken"
        "|abgeordneten|partei|fraktion|sowie|weitere|vereinzelt|teilweise|dauernde|andauernde|große unruhe"
        "|zunehmende|ironische|ironischer|präsidenten|aus|mit|spd|cdu|csu|fdp|kpd|uspd|nsdap|zentrum|grünen|linke"
        "|seiten|allen|mehreren|ganzen"
    ),
    "fr": (
        "vifs|vive|vives|grands|longs|prolongés|prolongé|nouveaux|répétés|unanimes|ironiques|divers|et|à|au|aux|sur"
        "|les|la|le|l'|de|du|des|dans|gauche|droite|centre|extrême|bancs|mêmes|plusieurs|divers bancs|salle|salve"
        "|général|générale|l'extrême|même|côtés|tous|membres|de la|un|une|d'"
    ),
    "sv": (
        "livliga|livlig|starkt|starka|stor|långvariga|upprepade|allmän|allmänt|och|från|i|på|hos|vänster|höger"
        "|salen|församlingen|läktaren|läktarna|kraftiga|ihållande|åter|nya"
    ),
    "es": (
        "grandes|generales|general|prolongados|prolongado|fuertes|nuevos|vivos|insistentes|y|en|de|del|la|el|los"
        "|las|a|al|izquierda|derecha|centro|sala|escaños|bancos|público|sector|minoría|varios|algunos|diputados|que"
        "|impiden|oír|orador"
    ),
    "it": (
        "vivi|vivissimi|vive|grandi|generali|generale|prolungati|prolungate|nuovi|nuove|e|a|al|alla|dalla|dal|dei"
        "|dai|di|sinistra|destra|centro|estrema|banchi|aula|sala|all'|dell'|nell'|del|della|molte|su|tutti"
    ),
    "nl": (
        "luid|luide|groot|grote|algemeen|algemene|langdurig|langdurige|en|van|in|de|het|links|rechts|zaal|kamer|op"
        "|bij|publiek|publieke|tribune|enige"
    ),
    "ru": (
        "бурные|продолжительные|долгие|общий|громкий|громкие|сильный|в|и|на|с|зале|зал|мест|места|слева|справа"
        "|центре|скамьях|левой|правой|большой|большое|долго|несмолкаемые|шумные|переходящие|овацию|левых|правых"
        "|сторон|всех|центра|слабый|слабые|отдельные"
    ),
    "pl": (
        "huczne|długotrwałe|burzliwe|głośne|gromkie|na|i|z|w|sali|lewicy|prawicy|centrum|ławach|ławy|lewej|prawej"
        "|stronie|strony|ogólna|ogólny|różne|ze|wielka|duża|ław"
    ),
    "da": "stærkt|stort|vedvarende|og|fra|i|på|salen|til|højre|venstre|langvarigt",
    "no": "sterkt|stort|vedvarende|og|fra|i|på|salen|til|høyre|venstre|langvarig",
    "pt": "grandes|prolongados|gerais|e|da|do|de|na|no|à|sala|esquerda|direita|bancada|bancadas",
}
"""Words that go with a reaction: how strong it is and where it comes from."""

VOICES = {
    "en": (
        "a voice|voice|another voice|voices|a voice from*|several voices|voice from*|voices from*|a delegate"
        "|a member|members|delegates|an hon. member|an honourable member|hon. members|honourable members|shout"
        "|shouts|cry|cries|cry from*|cries from*|a cry from*|interjection|interjection from*|a shout from*"
        "|shout from*|shouts from*|from the floor|heckler|a listener|audience|audience member|someone|a worker"
        "|from the audience|all|many voices|cries of"
    ),
    "de": (
        "zuruf|zurufe|zwischenruf|zwischenrufe|ruf|rufe|eine stimme|stimme|stimmen|zuruf von*|zurufe von*"
        "|ein delegierter|ein abgeordneter|rufe von*|gegenruf*|aus dem publikum|publikum|alle"
    ),
    "fr": (
        "une voix|voix|plusieurs voix|des voix|voix nombreuses|voix à*|une voix à*|voix diverses|un membre"
        "|plusieurs membres|un délégué|cris|un député|à gauche|à droite|à l'extrême gauche|au centre"
        "|sur divers bancs|interruption|dans la salle|la salle|le public|un auditeur|de divers côtés"
    ),
    "sv": (
        "en röst|röst|röster|rop|ett rop|röst från*|röster från*|en röst från*|flera röster|en delegat|mellanrop"
        "|en ledamot|från salen|rop från*"
    ),
    "es": (
        "una voz|voz|voces|varias voces|otra voz|un delegado|un diputado|varios diputados|un asistente|grito|gritos"
        "|público|voces de*|una voz de*|voces en*"
    ),
    "it": (
        "una voce|voce|voci|voci a*|una voce a*|una voce da*|voci da*|voci dal*|voci dall*|un delegato|grida"
        "|un deputato|pubblico|voce dal*|una voce dal*"
    ),
    "nl": "een stem|stem|stemmen|een stem uit*|een afgevaardigde|stem van*|geroep|iemand|stemmen van*|interruptie*",
    "ru": (
        "голос|голос с места|голос из зала|голоса|голоса с мест|голоса из зала|реплика|реплика с места|реплики"
        "|возглас|возгласы|крик|крики|с места|с мест|из зала|делегат|выкрик|выкрики|голос справа|голос слева"
        "|голоса слева|голоса справа"
    ),
    "pl": "głos|głos z*|głosy|głosy z*|jeden z*|okrzyk|okrzyki|z sali|delegat|poseł z*",
    "da": "en stemme|stemme|stemmer|råb|tilråb|en stemme fra*|mellemråb",
    "no": "en stemme|stemme|stemmer|rop|tilrop|en stemme fra*",
    "pt": "uma voz|voz|vozes|várias vozes|um deputado|um delegado",
    "fi": "ääni|ääniä|välihuuto*",
    "la": "vox|voces|vox e turba",
    "el": "μια φωνή|φωνή|φωνές|μία φωνή",
}
"""Who calls something out without a name."""

OFFICERS = {
    "en": (
        "the chair|the chairman|the chairwoman|the chairperson|the president|the speaker|the audience|the assembly"
        "|the delegates|many delegates|all delegates|the meeting|the house|members|the congress|the conference"
        "|the whole hall|the hall|the bell|the orator|the witness|the court|the secretary|the crowd|everyone|all"
        "|a delegate|several delegates"
    ),
    "de": (
        "der präsident|die präsidentin|der vorsitzende|die vorsitzende|das haus|der redner|die rednerin"
        "|die versammlung|die versammelten|die delegierten|die abgeordneten|die anwesenden|alle|der saal"
        "|ein delegierter|mitglieder"
    ),
    "fr": (
        "le président|la présidente|l'orateur|l'assemblée|les députés|les délégués|la salle|la séance"
        "|m. le président|monsieur le président|le public|tous les*|l'oratrice"
    ),
    "sv": "ordföranden|talmannen|talaren|församlingen|ombuden|de närvarande|alla|salen|kongressen",
    "es": (
        "el presidente|la presidenta|el señor presidente|el orador|la oradora|la asamblea|los diputados"
        "|los delegados|la sala|el público|todos|la sesión"
    ),
    "it": (
        "il presidente|la presidente|l'oratore|l'assemblea|i deputati|i delegati|la sala|il pubblico|tutti"
        "|la seduta|l'onorevole"
    ),
    "nl": "de voorzitter|de spreker|de vergadering|de afgevaardigden|de zaal|het publiek|allen",
    "ru": (
        "председатель|председательствующий|оратор|зал|делегаты|присутствующие|собрание|все|съезд|депутаты|президиум"
        "|публика"
    ),
    "pl": "przewodniczący|marszałek|prezes|mówca|sala|delegaci|zebrani|wszyscy|posłowie|publiczność",
    "pt": "o presidente|o sr. presidente|o orador|a assembleia|os deputados|a sala|todos",
}
"""Who acts in a sentence about the meeting itself."""

ACTIONS = {
    "en": (
        "rings|ring|rises|rise|stands|stand|interrupts|interrupt|leaves|leave|applaud|applauds|laugh|laughs|cheer"
        "|cheers|calls to order|adjourned|adjourns|vote|a vote|voting|majority|sing|sings|shouts|shout|bows"
        "|sits down|resumes|shakes|nods|points|reads|votes|adopted|carried|protest|protests|ring the bell"
        "|hands|steps|pauses"
    ),
    "de": (
        "läutet|klingelt|erhebt sich|erheben sich|verläßt|verlässt|verlassen|unterbricht|abstimmung|mehrheit|lachen"
        "|klatschen|ruft|rufen|singen|applaudieren|nickt|liest|spricht weiter|die sitzung*|angenommen|abgelehnt"
        "|glocke|setzt sich"
    ),
    "fr": (
        "agite|sonne|se lève|se lèvent|quitte|quittent|applaudit|applaudissent|interrompt|vote|majorité|suspendue"
        "|reprise|levée|rit|rient|crie|crient|chante|chantent|lit|adopté|adoptée|sonnette|descend|monte|regagne"
        "|regagnant"
    ),
    "sv": (
        "ringer|klubbar|reser sig|lämnar|avbryter|applåderar|skrattar|omröstning|majoritet|ropar|sjunger|klubban"
        "|antages|antogs|läser"
    ),
    "es": (
        "agita|toca|se levanta|se levantan|se ponen|interrumpe|interrumpen|aplaude|aplauden|ríe|ríen|votación"
        "|mayoría|grita|gritan|cantan|campanilla|se suspende|abandona|abandonan|lee"
    ),
    "it": (
        "suona|agita|si alza|si alzano|interrompe|interrompono|applaude|applaudono|ride|ridono|votazione"
        "|maggioranza|grida|gridano|cantano|campanello|scoppiano|è sospesa|abbandona|legge"
    ),
    "nl": (
        "hamert|staat op|staan op|onderbreekt|applaudisseert|applaudisseren|lacht|stemming|meerderheid|roept|roepen"
        "|zingen|verlaat|verlaten|geschorst|leest"
    ),
    "ru": (
        "звонит|встаёт|встает|встают|аплодирует|аплодируют|смеётся|смеется|смеются|перебивает|прерывает|голосование"
        "|голосует|большинство|большинством|кричит|кричат|поют|уходит|покидает|покидают|читает|стоя|принимается"
    ),
    "pl": (
        "dzwoni|wstaje|wstają|przerywa|oklaskuje|śmieje|głosowanie|większość|większością|woła|wołają|śpiewa"
        "|śpiewają|opuszcza|opuszczają|powstają|czyta|uderza"
    ),
    "pt": "agita|levanta-se|levantam-se|interrompe|aplaude|aplaudem|votação|maioria|grita|cantam|lê",
}
"""What they do."""

SITTINGS = {
    "en": "sitting|meeting|session|proceedings|house|congress|conference",
    "de": "sitzung|versammlung|verhandlung|verhandlungen|kongreß|kongress|parteitag",
    "fr": "séance|réunion|session|audience|congrès",
    "sv": "sammanträde*|möte|mötet|session*|förhandling*|kongressen",
    "es": "sesión|reunión|asamblea|audiencia|congreso",
    "it": "seduta|riunione|udienza|assemblea|congresso",
    "nl": "zitting|vergadering|bijeenkomst|congres",
    "ru": "заседани*|собрани*|съезд*|сесси*",
    "pl": "posiedzeni*|zebrani*|obrad*|zjazd*|sesj*",
    "da": "møde|mødet|sammenkomst",
    "no": "møte|møtet",
    "pt": "sessão|reunião|assembleia",
}
"""The names of a meeting."""

STEPS = {
    "en": "opens|opened|closes|closed|adjourned|adjourns|suspended|resumed|resumes|interrupted|begins|ends|rose",
    "de": "eröffnet|geschlossen|schluß|schluss|beginn|pause|unterbrechung|unterbrochen|wiederaufnahme|ende|vertagt",
    "fr": "ouverte|levée|suspendue|suspension|reprise|ouverture|fin|close|interrompue",
    "sv": "öppnas|avslutas|avbryts|paus|början|slut|ajourneras|återupptas|upplöses",
    "es": "abre|levanta|suspende|reanuda|comienza|termina|apertura|suspensión|receso|fin",
    "it": "aperta|tolta|sospesa|ripresa|inizio|fine|apertura|sospensione|chiusa",
    "nl": "geopend|gesloten|geschorst|hervat|pauze|begin|einde|schorsing",
    "ru": "открывается|закрывается|прерывается|возобновляется|перерыв|начало|конец|закрыто|открыто|объявляется",
    "pl": "początek|koniec|przerwa|wznowienie|otwarcie|zamknięcie|przerwano|wznowiono",
    "da": "hævet|åbnet|afbrudt|pause|genoptaget",
    "no": "hevet|åpnet|avbrutt|pause|gjenopptatt",
    "pt": "aberta|suspensa|reaberta|encerrada|início|fim|intervalo",
}
"""The steps of a meeting: its beginning, its breaks, its end."""

SELF = {
    "en": "I|me|my|we|our|us",
    "de": "ich|mir|mich|mein*|wir|uns*",
    "fr": "je|j'ai|j'avais|mon|ma|mes|nous|notre|nos",
    "sv": "jag|mig|min|mina|oss|vår|våra",
    "es": "yo|mi|mis|nosotros|nuestro*|nuestra*",
    "it": "io|mio|mia|noi|nostro|nostra",
    "nl": "ik|mijn|wij|ons|onze",
    "ru": "я|мне|меня|мой|моя|мы|нам|нас|наш*",
    "pl": "mnie|mój|moja|nam|nasz*|jestem",
}
"""The author speaking of himself: such a parenthesis is his own."""

REFERENCES = {
    "en": (
        "illustration|picture|photo|photograph|image|plate|map|caption|transcriber's note|"
        "see|cf|compare|vol|volume|p|pp|page|pages|no|nos|chapter|ch|fig|figure|note|notes|footnote|ibid|op. cit"
        "|e.g|i.e|viz|ed|eds|edition|translated|trans|emphasis|sic|editor|press|source|born|died|circa"
        "|approximately|about|which is|that is|quoted|cited|above|below"
    ),
    "de": (
        "abbildung|bild|foto|tafel|karte|"
        "siehe|s|vgl|bd|band|seite|seiten|nr|kapitel|kap|abb|anm|anmerkung|ebd|ebenda|a. a. o|a.a.o|d. h|d.h|z. b"
        "|z.b|hrsg|aufl|übers|hervorhebung|quelle|geb|gest|etwa|ca|also|zitiert|oben|unten|verlag"
    ),
    "fr": (
        "illustration|image|photo|planche|carte|légende|"
        "voir|cf|vol|tome|t|p|pp|page|pages|n°|no|chapitre|chap|fig|note|ibid|op. cit|c'est-à-dire|par exemple|éd"
        "|éditions|traduit|trad|souligné|source|né|née|mort|environ|cité|ci-dessus|ci-dessous"
    ),
    "sv": (
        "bild|foto|karta|plansch|illustration|"
        "se|jfr|bd|band|s|sid|sidan|nr|n:o|kapitel|kap|fig|not|ibid|a.a|d.v.s|dvs|t.ex|utg|övers|kursiverat|källa"
        "|född|död|cirka|ca|ovan|nedan|förlag"
    ),
    "es": (
        "ilustración|imagen|foto|lámina|mapa|"
        "véase|ver|cf|vol|tomo|t|p|pp|pág|págs|página|nº|núm|capítulo|cap|fig|nota|ibíd|ibid|op. cit|es decir"
        "|por ejemplo|ed|eds|editorial|trad|subrayado|fuente|nacido|aproximadamente|citado"
    ),
    "it": (
        "illustrazione|immagine|foto|tavola|"
        "vedi|cfr|vol|tomo|p|pp|pag|pagina|n|n.|capitolo|cap|fig|nota|ibid|ivi|op. cit|cioè|per esempio|ad esempio"
        "|ed|a cura di|trad|corsivo|fonte|nato|nata|circa|citato"
    ),
    "nl": (
        "afbeelding|foto|plaat|kaart|"
        "zie|vgl|deel|blz|p|pp|nr|hoofdstuk|fig|noot|ibid|d.w.z|dat wil zeggen|bijvoorbeeld|bijv|red|uitg|vert"
        "|cursivering|bron|geboren|circa|ca|geciteerd"
    ),
    "ru": (
        "рис|рисунок|фото|иллюстрация|карта|таблица|"
        "см|ср|т|том|с|стр|страница|№|гл|глава|рис|прим|примечание|там же|то есть|т. е|т.е|например|напр|изд|ред"
        "|пер|перевод|курсив|источник|род|ум|около|цит"
    ),
    "pl": (
        "rys|rycina|ilustracja|fot|zdjęcie|mapa|"
        "zob|por|t|tom|s|str|strona|nr|rozdz|rozdział|rys|przyp|przypis|tamże|to jest|tj|np|na przykład|wyd|red"
        "|tłum|podkr|źródło|ur|zm|około|ok|cyt"
    ),
}
"""Words of references, glosses and asides."""
