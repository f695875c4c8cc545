"""The words by which texts speak of their own origin, by language. See ``phrases`` for the notation ("|", "*")."""

EDITED = {
    "en": "edited by|editor|editors|eds.|ed. by",
    "sv": "utgivna av|utgifna af|redigerad av|redigerat av|redaktör|under redaktion av|red. av|i redaktion av",
    "da": "redigeret af|redaktør|ved redaktion af",
    "no": "redigert av|redaktør",
    "de": "herausgegeben von|hrsg. von|hg. von|hrsg. v.|hg. v.|herausgeber|redaktion",
    "fr": "édité par|sous la direction de|édition établie par|édition de|textes réunis par|établi par|éditeur"
    " scientifique",
    "es": "editado por|edición de|edición a cargo de|bajo la dirección de|a cargo de|compilación de",
    "it": "a cura di|curato da|edizione a cura di",
    "pt": "editado por|organizado por|organização de|edição de",
    "nl": "onder redactie van|bezorgd door|redactie",
    "pl": "pod redakcją|redakcja|opracował|opracowała|pod red.",
    "ru": "под редакцией|под ред.|редактор|составитель и редактор",
    "fi": "toimittanut|toimittaneet",
    "el": "επιμέλεια|επιμελητής|εκδότης|επιμελήθηκε",
    "la": "edidit|recensuit|curante|curavit",
}

TRANSLATED = {
    "en": "translated by|translation by|translated from the * by|translator|translators|transl. by|tr. by|trans. by"
    "|translated and edited by"
    "|english translation by|translation",
    "sv": "översättning av|översatt av|översättning|översättare|övers. av|i översättning av|till svenska av"
    "|öfversättning af|öfversatt af|öfversättning från * af|översättning från * av|öfversatt från * af"
    "|översatt från * av|från * öfversatt af|från * översatt av|öfvers. af|i öfversättning af|till svenska af",
    "da": "oversat af|oversættelse ved|oversættelse|på dansk ved|paa dansk ved|paa Dansk ved|på Dansk ved"
    "|oversætter|oversat fra * af|fra * ved"
    "|oversættelse af|oversat efter * af",
    "no": "oversatt av|oversettelse ved|oversettelse|på norsk ved|paa norsk ved|paa Norsk ved|oversetter"
    "|oversatt fra * av",
    "de": "übersetzt von|übersetzung von|übersetzung|deutsch von|übersetzer|ins deutsche übertragen von|übertragen"
    " von|aus dem * von|aus dem * übersetzt von|aus dem * übertragen von",
    "fr": "traduit par|traduction de|traduction par|traduction|traducteur|traduit du * par|traduit de l'* par|trad."
    " par|traduit et présenté par",
    "es": "traducido por|traducción de|traducción|traductor|traductora|traducido del * por|versión de|trad. de",
    "it": "tradotto da|traduzione di|traduzione|traduttore|trad. di|traduzione dal * di",
    "pt": "traduzido por|tradução de|tradução|tradutor|traduzido do * por|tradução do * por|trad. de|versão de",
    "nl": "vertaald door|vertaling van|vertaling door|vertaling|vertaler|vertaald uit het * door|uit het * vertaald"
    " door",
    "pl": "przełożył|przełożyła|z * przełożył|z * przełożyła|z * tłumaczył|z * tłumaczyła|spolszczył|przekład"
    "|tłumaczył|tłumaczyła|tłumaczenie|przetłumaczył|tłum.|w przekładzie",
    "ru": "перевод с *|перевод|перевёл|перевел|перевела|переводчик|пер. с *|в переводе|пер.",
    "fi": "suomentanut|kääntänyt|suomennos|suomentaja|kääntäjä",
    "el": "μετάφρασις|μετάφραση|μεταφραστής|μεταφράστρια|μετάφρ.|μτφρ.|εκ του * υπό",
    "la": "interprete|vertit|latine vertit|ex * vertit",
}

COMPILED = {
    "en": "compiled by|compiled and * by|collected by|selected by",
    "sv": "sammanställd av|sammanställt av|samlade av|urval av",
    "da": "samlet af|udvalgt af",
    "no": "samlet av|utvalgt av",
    "de": "zusammengestellt von|gesammelt von|ausgewählt von",
    "fr": "compilé par|réuni par|choisi par|recueilli par",
    "es": "compilado por|recopilado por|recopilación de|selección de",
    "it": "raccolto da|compilato da|scelta di",
    "pt": "compilado por|recolhido por",
    "nl": "samengesteld door|verzameld door",
    "pl": "zebrał|zebrała|wybór|wybrał",
    "ru": "составитель|составил|составила",
    "fi": "koonnut|valikoinut",
    "el": "συνέταξε|συλλογή",
    "la": "collegit",
}

CONTRIBUTED = {
    "en": "with the assistance of|with contributions by|transcribed by|transcription by|transcription"
    "|transcribed|proofread by|proofreading|proofed by|html"
    " markup|markup|html by|marked up by|digitized by|digitised by"
    "|scanned by|produced by|introduction by|with an introduction by|preface by|foreword by|notes by"
    "|illustrated by|with illustrations by|illustrations by|with drawings by|with a preface by|reviewed by"
    "|online version|transcription/markup|hypertext by",
    "sv": "under medverkan av|avskrift av|transkriberad av|korrekturläst av|digitaliserad av|inskannad av"
    "|förord av|inledning av"
    "|illustrerad av|html av",
    "da": "transskriberet af|korrekturlæst af|digitaliseret af|forord af",
    "no": "transkribert av|korrekturlest av|digitalisert av|forord av",
    "de": "transkription|transkribiert von|digitalisiert von|korrektur|html-markierung|mit einer einleitung von|mit"
    " einem vorwort von|vorwort von|einleitung von|illustriert von|mit illustrationen von|mit zeichnungen von"
    "|mit bildern von",
    "fr": "transcrit par|transcription|numérisé par|numérisation|relu par|préface de|introduction de|avant-propos"
    " de|illustré par|illustrations de|avec des illustrations de|dessins de|mise en page",
    "es": "transcrito por|transcripción|digitalizado por|digitalización|revisado por|prólogo de|introducción de"
    "|ilustrado por|html",
    "it": "trascritto da|trascrizione|digitalizzato da|prefazione di|introduzione di|illustrato da",
    "pt": "transcrito por|transcrição|digitalizado por|prefácio de|introdução de|html",
    "nl": "getranscribeerd door|transcriptie|gedigitaliseerd door|voorwoord van|inleiding van|met een inleiding van"
    "|geïllustreerd door",
    "pl": "wstępem opatrzył|wstęp|przedmowa|opracowanie cyfrowe|ilustrował|przepisał",
    "ru": "вступительная статья|предисловие|примечания|оцифровка|распознавание|вычитка|подготовка текста",
}
"""Who else had a part; what is found becomes the contributor's part."""

PUBLISHED = {
    "en": "offprint from|first published in|first published|originally published in|originally published"
    "|originally appeared in"
    "|first appeared in|published in|published by|published|appeared in"
    "|paper published by|paper published in|article published in|article published by|reprinted from"
    "|reprinted in|printed in|from the journal|from the magazine|from the newspaper|from the periodical|taken"
    " from|excerpted from|extract from|source|from",
    "sv": "särtryck ur|aftryck ur|först publicerad i|först publicerat i|ursprungligen publicerad i"
    "|ursprungligen publicerat i|publicerad i"
    "|publicerat i|publicerad av|utgiven av|införd i|införd i tidningen|ur tidskriften|ur tidningen|från"
    " tidskriften|hämtad från|hämtat från|hämtad ur|hämtat ur|källa|ur",
    "da": "særtryk af|først trykt i|offentliggjort i|udgivet af|trykt i|fra tidsskriftet|bragt i|kilde|fra",
    "no": "først trykt i|publisert i|utgitt av|trykt i|fra tidsskriftet|kilde|fra",
    "de": "sonderdruck aus|separatabdruck aus|sonderabdruck aus|zuerst erschienen in|zuerst veröffentlicht in"
    "|zuerst veröffentlicht|ursprünglich erschienen in"
    "|erschienen in|erschienen bei|veröffentlicht in|aus der zeitschrift|aus der zeitung|aus dem buch"
    "|abgedruckt in|nachdruck aus|auszug aus|entnommen aus|quelle|aus",
    "fr": "tiré à part de|tirage à part de|première publication|paru dans|paru en|publié dans|publié par"
    "|publié en|publié pour la première fois"
    " dans|extrait de la revue|extrait du journal|extrait de|extrait du|tiré de|tiré du|in|source",
    "es": "publicado por primera vez en|publicado originalmente en|publicado en|publicado por|aparecido en|extraído"
    " de|tomado de|extracto de|de la revista|del periódico|primera publicación|primera edición|fuente",
    "it": "estratto dalla|estratto dal|pubblicato per la prima volta in|pubblicato in|pubblicato su"
    "|pubblicato da|pubblicato nel|apparso in"
    "|apparso su|estratto da|tratto da|dalla rivista|dal giornale|prima pubblicazione|fonte|da",
    "pt": "publicado pela primeira vez em|publicado em|publicado por|publicado na|publicado no|extraído de|retirado"
    " de|primeira edição|primeira publicação|fonte",
    "nl": "overdruk uit|eerst verschenen in|oorspronkelijk verschenen in|verschenen in|verschenen bij"
    "|gepubliceerd in|uitgegeven"
    " door|overgenomen uit|uit het tijdschrift|uit het blad|eerste publicatie|bron|uit",
    "pl": "odbitka z|nadbitka z|pierwodruk|po raz pierwszy opublikowano w|opublikowano w|opublikowany w"
    "|opublikowane w|ukazało się w|z"
    " czasopisma|z gazety|wydane przez|źródło|za",
    "ru": "оттиск из|отдельный оттиск из|впервые опубликовано в|впервые опубликовано|опубликовано в"
    "|опубликована в|опубликован в|напечатано в"
    "|печатается по|из журнала|из газеты|источник|издано",
    "fi": "julkaistu|lähde",
}
"""Before the name of a periodical, a book or a publisher."""

PUBLISHER = {
    "en": "published by|paper published by|article published by|publisher",
    "sv": "utgiven av|utgivet av|publicerad av|förlag|utgivare",
    "da": "udgivet af|forlag",
    "no": "utgitt av|forlag",
    "de": "erschienen bei|verlegt bei|verlag",
    "fr": "publié par|publié chez|éditeur",
    "es": "publicado por|editorial",
    "it": "pubblicato da|editore",
    "pt": "publicado por|editora",
    "nl": "uitgegeven door|verschenen bij|uitgever",
    "pl": "wydane przez|wydawca|nakładem",
    "ru": "издано|издательство|издатель",
}

PERIODICAL = {
    "en": "journal|magazine|newspaper|periodical|review|bulletin|gazette",
    "sv": "tidskriften|tidningen|tidskrift|tidning|veckotidningen|bladet",
    "da": "tidsskriftet|avisen|bladet",
    "no": "tidsskriftet|avisen|bladet",
    "de": "zeitschrift|zeitung|wochenschrift|monatsschrift|blätter|organ",
    "fr": "revue|journal|hebdomadaire|bulletin|périodique",
    "es": "revista|periódico|diario|boletín|semanario",
    "it": "rivista|giornale|quotidiano|settimanale|bollettino",
    "pt": "revista|jornal|boletim",
    "nl": "tijdschrift|blad|krant|weekblad|maandblad",
    "pl": "czasopismo|czasopisma|gazeta|gazety|tygodnik|miesięcznik|pismo",
    "ru": "журнал|журнала|газета|газеты|альманах|сборник|вестник",
}

RETRIEVED = {
    "en": "retrieved on|retrieved|accessed on|accessed|last accessed|downloaded on",
    "sv": "hämtad den|hämtat den|hämtad|hämtat|läst den|besökt den",
    "da": "hentet den|hentet|besøgt den",
    "no": "hentet den|hentet|lest den",
    "de": "abgerufen am|zuletzt abgerufen am|abgerufen|letzter zugriff|zugriff am|aufgerufen am|eingesehen am",
    "fr": "consulté le|récupéré le|page consultée le|téléchargé le|accédé le",
    "es": "recuperado el|consultado el|consultada el|obtenido el|acceso el",
    "it": "consultato il|recuperato il|visitato il|ultimo accesso",
    "pt": "recuperado em|consultado em|acessado em|acedido em|acesso em",
    "nl": "geraadpleegd op|opgehaald op|bezocht op",
    "pl": "dostęp|pobrano|pobrane|dostęp z dnia",
    "ru": "дата обращения|получено|просмотрено",
    "fi": "haettu|luettu",
}

WRITTEN = {
    "en": "written in|written on|written|composed in|composition",
    "sv": "skriven i|skriven den|skrivet i|skriven|skrivet|författad",
    "da": "skrevet i|skrevet den|skrevet",
    "no": "skrevet i|skrevet den|skrevet",
    "de": "geschrieben im|geschrieben am|geschrieben|verfasst im|verfaßt|entstanden",
    "fr": "écrit en|écrit le|écrit à|rédigé en|rédaction|écrit",
    "es": "escrito en|escrito el|escrito|redactado en|redactado",
    "it": "scritto nel|scritto il|scritto a|scritto",
    "pt": "escrito em|escrito",
    "nl": "geschreven in|geschreven op|geschreven",
    "pl": "napisano w|napisane w|napisany w|napisano",
    "ru": "написано в|написано|написана в",
}

POSTED = {
    "en": "posted on|posted|submitted on|published online|uploaded on|put online|added",
    "sv": "publicerad den|publicerad|upplagd den|inlagd den",
    "de": "eingestellt am|veröffentlicht am|online seit|hochgeladen am",
    "fr": "mis en ligne le|publié le|mise en ligne|posté le",
    "es": "publicado el|subido el|puesto en línea el",
    "it": "pubblicato il|messo in linea il|inserito il",
    "pt": "publicado a|colocado em",
    "nl": "geplaatst op|gepubliceerd op|online gezet op",
    "pl": "opublikowano dnia|dodano|zamieszczono",
    "ru": "размещено|добавлено|выложено",
}

POSTER = {
    "en": "posted by|submitted by|uploaded by|added by",
    "sv": "inlagd av|upplagd av|postad av",
    "de": "eingestellt von|hochgeladen von|gepostet von",
    "fr": "mis en ligne par|posté par",
    "es": "subido por|enviado por",
    "it": "inserito da|postato da",
    "pt": "postado por|enviado por",
    "nl": "geplaatst door",
    "pl": "dodał|dodała|zamieścił",
    "ru": "разместил|добавил|выложил",
}

SITES = (
    "archive|archives|library|website"
    "|web site|bibliothek|archiv|bibliothèque|biblioteca|archivo|bibliotek|arkiv"
    "|archief|bibliotheek|biblioteka|archiwum|библиотека|архив|arquivo|archivio"
)

CHAPTER = r"chapter|chap|ch|cap(?:ítulo|itolo)?|kapitel|kap|chapitre|hoofdstuk|hfst|rozdział|rozdz|глава|гл"
ISSUE = (
    r"(?:(?:issue|number|numéro|numero|número|nummer|heft|häfte|hefte|aflevering|zeszyt|номер|вып(?:уск)?"
    r"|выпуск)\b\.?|(?-i:Z\.)(?=\s*\d)|n[:.]?\s?[o°ºr]\b[.:]?|n[ro]s?\b\.?|n\.(?=\s*\d)|nº|n°|№|num\.|núm\.|#|h\.)"
)
VOLUME = (
    r"(?:vol(?:ume|\.|\b)|volym|volumen|bd\.|band\b|bind\b|tome\b|tomo\b|tom\b|t\.(?=\s*(?:\d|[IVXLC]))"
    r"|(?-i:R\.)(?=\s*(?:\d{1,3}\b|[IVXLC]+\b))|deel\b|teil\b|del\b(?=\s+[IVX\d])"
    r"|jahrgang|jg\.|årgång(?:en)?|årg\.|årgang|jaargang|jrg\.|rocznik|rok\b(?=\s+[IVX])"
    r"|(?:año|anno|annata|ano|année)\b(?=\s+(?:[IVXLC]+|\d{1,3})\b)|том\b|т\.(?=\s*\d))"
)
PAGES = (
    r"(?:pages?\b|pp?\.|pgs?\.|seiten?\b|ss?\.(?=\s*\d)|s\.|sid(?:an|orna|\.)|sidor|side\b|sider\b|págs?\."
    r"|páginas?\b|pagg?\.|pagin[ae]\b"
    r"|blz\.|bladzijde\b|bladzijden\b|str\.|strony?\b|стр\.|с\.(?=\s*\d))"
)

PRINTED = (
    r"achevé\s+d['’]imprimer|imprimé|printed|gedruckt|druck\s*(?:und\s+verlag)?(?=\s+(?:von|der|bei))|tryckt|trykt"
    r"|impreso|se\s+acabó\s+de\s+imprimir|se\s+terminó\s+de\s+imprimir|stampato|finito\s+di\s+stampare|impresso"
    r"|gedrukt|wydrukowano|drukowano|отпечатано|напечатано|painettu|impressum(?=\s+\w+)|excudebat|τυπώθηκε"
)
"""The word of a colophon that says that a book was printed."""

PRICE = r"price|preis|prix|precio|prezzo|preço|prijs|pris|cena|цена|hinta|τιμή"
"""Before a price on a title page."""

SERIES = (
    r"studien|texte|beiträge|forschungen|abhandlungen|studies|texts|papers|monographs|cahiers|études|documents"
    r"|studi|testi"
    r"|quaderni|estudios|cuadernos|studier|studia|prace|труды|записки|library|series|collection|pamphlets?"
    r"|tracts?|bibliothek|schriftenreihe|reihe|sammlung|hefte|bücherei|bibliothèque"
    r"|collection|biblioteca|colección|serie|série|coleção|collana|collezione|bibliotek|skrifter|skriftserie"
    r"|småskrifter|bibliotheek|reeks|biblioteka|biblioteczka|seria|библиотека|библиотечка|серия|kirjasto|sarja"
    r"|βιβλιοθήκη"
)
"""Words that names of series have."""

EDITION = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th))\s+(?:printing|impression|reprint)"
    r"|(?:first|second|third|fourth|fifth|new|revised|enlarged|corrected|\d{1,2}(?:st|nd|rd"
    r"|th))(?:,?\s+(?:and\s+)?(?:revised|enlarged|corrected))*\s+edition"
    r"|(?:erste|zweite|dritte|vierte|fünfte|neue|\d{1,2}\.)(?:,?\s+(?:und\s+)?(?:verbesserte|erweiterte"
    r"|überarbeitete|vermehrte))*\s+(?:auflage|ausgabe)"
    r"|(?:första|andra|tredje|fjärde|femte|ny|\d{1,2}:[ae])\s+(?:\w+\s+)?(?:upplagan?|utgåvan?)"
    r"|(?:première|deuxième|seconde|troisième|nouvelle|\d{1,2}e)\s+édition"
    r"|(?:primera|segunda|tercera|nueva|\d{1,2}\.?ª)\s+edición|(?:prima|seconda|terza|nuova)\s+edizione"
    r"|(?:eerste|tweede|derde|nieuwe|\d{1,2}e)\s+(?:herziene\s+)?druk|wydanie\s+(?:pierwsze|drugie|trzecie"
    r"|[IVX]+)|(?:pierwsze|drugie|trzecie|nowe)\s+wydanie|(?:первое|второе|третье|новое|\d+-е)\s+издание"
    r"|(?:anden|tredje|ny|\d{1,2}\.)\s+(?:oplag|udgave|utgave|opplag)|(?:toinen|kolmas|uusi|\d{1,2}\.)\s+painos"
    r"|(?:segunda|terceira|nova|\d{1,2}\.?ª)\s+edição|editio\s+(?:altera|secunda|tertia|nova)|(?:β|γ|δεύτερη"
    r"|νέα)\S*\s+έκδοσ\w+"
    r"|издание\s+(?:первое|второе|третье|\d+-е))"
)

LABELS = {
    "title": "title|titlu|títol|název|cím|titel|titre|título|titolo|tytuł|название|заглавие|tittel|otsikko"
    "|τίτλος|titulus",
    "subtitle": "subtitle|sub-title|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|underrubrik|undertitel"
    "|podtytuł|подзаголовок|alaotsikko|υπότιτλος",
    "author": "author|authors|autore|szerző|автор книги|författare|autor|autorin|autora|verfasser|verfasserin"
    "|auteur|auteurs"
    "|autore|autrice|автор"
    "|авторы|forfatter|autorka|kirjoittaja|tekijä|schrijver|συγγραφέας|auctor",
    "editor": "editor|editors|edited|edited by|redaktör|herausgeber|éditeur scientifique|curatore|redaktor|редактор",
    "translator": "translated|translated by|translator|translation|översättare|översättning|übersetzung|übersetzer"
    "|traduction|traducteur|traducción|traductor|traduzione|traduttore|tradução|vertaling|vertaler"
    "|tłumaczenie|tłumacz|przekład|перевод|переводчик|oversetter|oversættelse|oversætter|tradutor|suomentaja|kääntäjä"
    "|μετάφραση|μεταφραστής|translators",
    "publisher": "publisher|forlag|kustantaja|εκδότης|εκδόσεις|förlag|verlag|éditeur|éditions|editorial|editore"
    "|editora|uitgever|uitgeverij|wydawnictwo"
    "|wydawca|издательство|издатель",
    "date-written": "written|composed|date of writing|entstehungsdatum|date de rédaction|scris|data scrierii"
    "|escrit|napsáno|írva|skrivet|skriven|geschrieben|entstanden|écrit|rédigé"
    "|escrito|redactado|scritto|geschreven|napisano|написано|дата написания",
    "date-published": "first published|first publication|originally published|published|publication date"
    "|release date|released|date of publication|publicerad|publicerat|utgivningsår|erstveröffentlichung"
    "|erscheinungsdatum|druckdatum|publicat|prima publicare|vyšlo|megjelent"
    "|veröffentlicht|erscheinungsjahr|première publication|première édition|date de publication|publié"
    "|primera publicación|primera edición|publicado|prima pubblicazione|pubblicato|eerste publicatie"
    "|gepubliceerd|pierwodruk|data wydania|rok wydania|data wyd.|rok wyd.|опубликовано|впервые опубликовано"
    "|дата публикации|год"
    " издания",
    "date": "date|datum|fecha|data|дата|dato|päivämäärä|ημερομηνία",
    "place": "place|miejsce wyd.|miejsce wydania|place of publication|erscheinungsort|druckort"
    "|lieu de publication|lugar de publicación|τόπος"
    "|sted|paikka|ort|lieu|lugar|luogo|plaats|miejsce|место|ort och datum",
    "source": "aus|source|sursa|font|zdroj|forrás|pochodzenie|sources|original source|källa|quelle|quellen"
    "|fuente|fonte|bron|źródło|источник"
    "|kilde|lähde|notes",
    "language": "language|limba|llengua|jazyk|nyelv|kieli|γλώσσα|språk|sprache|langue|idioma|lingua|taal|język|язык",
    "original-language": "original language|originalspråk|originalsprache|langue originale|idioma original"
    "|lingua originale|oorspronkelijke taal|язык оригинала",
    "contributor": "transcriere|transcripció|transcribed|transcribed by|transcription|transcription/markup"
    "|transcription/html markup|html markup"
    "|markup|html|proofread|proofreading|proofed|proofed and corrected by|online version|produced by|credits"
    "|original transcription|re-marked up|re-marked up by|marked up|marked up by|scanned|scan"
    "|digitized by|digitised by"
    "|transkription|korrektur|avskrift|transcripción|digitalización|numérisation|trascrizione|transcrição"
    "|transcriptie|оцифровка|вычитка|распознавание",
    "licence": "license|licence|rights|copyright|copyright status|copyleft|public domain|rättigheter|lizenz|rechte"
    "|droits|licencia|derechos|licenza|diritti|licentie|prawa|licencja|лицензия|права|lisenssi|άδεια"
    "|derechos de autor|droits d'auteur|urheberrecht|prawa autorskie",
    "keywords": "keywords|tags|topics|topic|subjects|nyckelord|ämnen|schlagwörter|schlagworte|mots-clés|mots clés"
    "|palabras clave|etiquetas|parole chiave|trefwoorden|słowa kluczowe|tagi|ключевые слова|теги",
    "series": "series|serie|reihe|collection|colección|collana|coleção|reeks|seria|серия|skriftserie|sarja|σειρά",
    "description": "description|summary|abstract|beskrivning|sammanfattning|beschreibung|zusammenfassung|résumé|resumen"
    "|descripción|sommario|samenvatting|opis|streszczenie|описание|аннотация",
    "identifier": "identifier|id|signature|shelfmark|cote|signatur|signatura|sygnatura|шифр",
    "site": "website|site|webbplats|web|sitio|sito|strona",
}
"""What a line "Label: value" states, by fact; "source" stands for a reference that is read as one."""
