"""The words of web sites around a text, by language. See ``phrases`` for the notation."""

LISTS_OF_LINKS = {
    "en": (
        "read also|related|related articles|related posts|related links|related content|more like this"
        "|you may also like|you might also like|recommended|most read|most popular|latest posts|recent posts"
        "|archives|categories|tags|filed under|navigation menu|see also on this site|in the same section"
        "|from the same author|more articles"
    ),
    "de": (
        "mehr zum thema|lesen sie auch|lies auch|ähnliche artikel|ähnliche beiträge|verwandte artikel"
        "|verwandte beiträge|weitere artikel|weitere beiträge|das könnte sie auch interessieren|meistgelesen"
        "|neueste beiträge|letzte beiträge|kategorien|schlagwörter|navigationsmenü"
    ),
    "fr": (
        "lire aussi|à lire aussi|articles liés|articles similaires|articles connexes|sur le même sujet"
        "|dans la même rubrique|du même auteur|à lire également|les plus lus|articles récents|archives|catégories"
        "|étiquettes|mots-clés"
    ),
    "sv": (
        "läs också|läs även|relaterat|relaterade artiklar|liknande artiklar|mer om ämnet|mest läst|mest lästa"
        "|senaste inläggen|arkiv|kategorier|etiketter|taggar"
    ),
    "es": (
        "leer también|lea también|lee también|te puede interesar|también te puede interesar|artículos relacionados"
        "|entradas relacionadas|relacionado|relacionados|más sobre el tema|lo más leído|entradas recientes|archivos"
        "|categorías|etiquetas"
    ),
    "it": (
        "leggi anche|articoli correlati|articoli simili|post correlati|correlati|potrebbe interessarti anche"
        "|sullo stesso argomento|i più letti|articoli recenti|archivi|categorie|etichette"
    ),
    "nl": (
        "lees ook|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen"
        "|meer over dit onderwerp|meest gelezen|recente berichten|archief|categorieën|trefwoorden"
    ),
    "ru": (
        "читайте также|читать также|похожие статьи|похожие записи|похожие материалы|по теме|материалы по теме"
        "|ещё по теме|еще по теме|другие материалы|популярное|последние записи|свежие записи|архивы|рубрики|метки"
        "|теги"
    ),
    "pl": (
        "czytaj także|czytaj też|przeczytaj także|przeczytaj też|powiązane|powiązane artykuły|podobne artykuły"
        "|podobne wpisy|na ten temat|więcej na ten temat|najczęściej czytane|ostatnie wpisy|najnowsze wpisy|archiwa"
        "|kategorie|tagi"
    ),
    "da": "læs også|relaterede artikler|arkiv|kategorier",
    "no": "les også|relaterte artikler|arkiv|kategorier",
    "pt": "leia também|artigos relacionados|arquivos|categorias",
}
"""What heads a list of links to other pages."""

SEE_ALSO = {
    "en": "see also",
    "de": "siehe auch",
    "fr": "voir aussi",
    "sv": "se även|se också",
    "es": "véase también|ver también",
    "it": "vedi anche|voci correlate",
    "nl": "zie ook",
    "ru": "см. также|смотрите также",
    "pl": "zobacz też|zobacz także",
    "da": "se også",
    "no": "se også",
    "pt": "ver também|veja também",
    "fi": "katso myös",
    "el": "δείτε επίσης",
    "la": "vide etiam",
}
"""The same, or a section of the text: what stands below it decides."""

RELATED = {
    "en": (
        "read also|related|related articles|related posts|related links|you may also like|you might also like"
        "|more like this|recommended"
    ),
    "de": (
        "mehr zum thema|lesen sie auch|lies auch|ähnliche artikel|ähnliche beiträge|verwandte artikel"
        "|verwandte beiträge"
    ),
    "fr": (
        "lire aussi|à lire aussi|articles liés|articles similaires|sur le même sujet|du même auteur|à lire également"
    ),
    "sv": "läs också|läs även|relaterat|relaterade artiklar|liknande artiklar|mer om ämnet",
    "es": (
        "leer también|lea también|lee también|artículos relacionados|entradas relacionadas|relacionado|relacionados"
        "|más sobre el tema"
    ),
    "it": "leggi anche|articoli correlati|articoli simili|post correlati|sullo stesso argomento",
    "nl": "lees ook|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen",
    "ru": "читайте также|читать также|похожие статьи|похожие записи|похожие материалы|по теме|материалы по теме",
    "pl": "czytaj także|czytaj też|przeczytaj także|przeczytaj też|powiązane|powiązane artykuły|podobne artykuły",
}
"""What heads links to texts on the same matter."""

COMMENTS = {
    "en": (
        "comments|comment|responses|leave a comment|leave a reply|post a comment|replies"
        "|thoughts on*|no comments|reader comments"
    ),
    "de": (
        "kommentare|kommentar|antworten|schreibe einen kommentar|kommentar hinterlassen|kommentar schreiben"
        "|leserkommentare|gedanken zu*"
    ),
    "fr": (
        "commentaires|commentaire|réponses|laisser un commentaire|poster un commentaire|vos commentaires|messages"
        "|un message, un commentaire|réactions"
    ),
    "sv": "kommentarer|kommentar|svar|lämna en kommentar|lämna ett svar|skriv en kommentar|tankar om*",
    "es": (
        "comentarios|comentario|respuestas|deja un comentario|deja una respuesta|publicar un comentario"
        "|pensamientos en*"
    ),
    "it": "commenti|commento|risposte|lascia un commento|lascia una risposta|pensieri su*",
    "nl": "reacties|reactie|antwoorden|laat een reactie achter|geef een reactie|plaats een reactie|gedachten over*",
    "ru": (
        "комментарии|комментариев|комментария|комментарий|ответы|оставить комментарий|добавить комментарий|отзывы"
        "|мыслей о*"
    ),
    "pl": "komentarze|komentarzy|komentarz|odpowiedzi|dodaj komentarz|zostaw komentarz|myśli na temat*",
    "da": "kommentarer|kommentar|skriv en kommentar",
    "no": "kommentarer|kommentar|legg igjen en kommentar",
    "pt": "comentários|comentário|deixe um comentário|respostas",
    "fi": "kommentit|kommentti|jätä kommentti|kommentoi",
    "el": "σχόλια|αφήστε ένα σχόλιο",
}
"""What stands over the comments of readers, alone or with a number."""

WORDS = {
    "en": (
        "shares|tweets|retweets|cookie|cookies|browser|javascript|click|website|web site|site|page|newsletter"
        "|subscribe|subscription|email|e-mail|password|username|login|account|download|upload|share|forum|moderated"
        "|moderator|administrator|validated|comment|comments|post|posted|blog|webmaster|copyright|privacy|consent"
        "|personal data|policy|terms|advertising|analytics|third parties|rss|feed|pdf|print|link|links|donate"
        "|donation|contribution|publication|like|follow|likes|views|reply|permalink|trackback|wordpress|facebook"
        "|twitter|creative commons|licence|license|licensed|copyleft"
        "|message|messages|paragraphs|blank lines"
    ),
    "de": (
        "cookie|cookies|browser|javascript|klicken|webseite|website|seite|newsletter|abonnieren|e-mail|passwort"
        "|benutzername|konto|herunterladen|teilen|forum|moderiert|administrator|kommentar|kommentare|blog|webmaster"
        "|copyright|datenschutz|einwilligung|daten|werbung|rss|pdf|drucken|link|links|spenden|gefällt|facebook"
        "|twitter|permalink|lizenz|wordpress|veröffentlicht|verfasst von"
    ),
    "fr": (
        "cookie|cookies|navigateur|javascript|cliquez|site|page|newsletter|abonner|e-mail|courriel|mot de passe"
        "|identifiant|compte|télécharger|partager|forum|modéré|modération|administrateur|validé|commentaire"
        "|commentaires|blog|webmestre|copyright|confidentialité|consentement|données|publicité|rss|pdf|imprimer"
        "|lien|liens|don|facebook|twitter|permalien|licence|spip|contribution|publication|paragraphes|message"
        "|lignes vides"
    ),
    "sv": (
        "cookie|cookies|kakor|webbläsare|javascript|klicka|webbplats|webbplatsen|sida|sidan|nyhetsbrev|prenumerera"
        "|e-post|lösenord|användarnamn|konto|ladda|dela|forum|modereras|administratör|kommentar|kommentarer|blogg"
        "|copyright|integritet|samtycke|uppgifter|annonser|rss|pdf|länk|länkar|facebook|twitter|gilla|licens"
        "|publicerad|upphovsrätt"
    ),
    "es": (
        "cookie|cookies|navegador|javascript|clic|sitio|web|página|boletín|suscribir|correo|contraseña|usuario"
        "|cuenta|descargar|compartir|foro|moderado|administrador|comentario|comentarios|blog|copyright|privacidad"
        "|consentimiento|datos|publicidad|rss|pdf|imprimir|enlace|enlaces|donación|facebook|twitter|licencia"
        "|publicado|entrada|derechos"
    ),
    "it": (
        "cookie|browser|javascript|clicca|sito|web|pagina|newsletter|iscriviti|email|password|utente|account"
        "|scarica|condividi|forum|moderato|amministratore|commento|commenti|blog|copyright|privacy|consenso|dati"
        "|pubblicità|rss|pdf|stampa|link|donazione|facebook|twitter|licenza|pubblicato|diritti"
    ),
    "nl": (
        "cookie|cookies|browser|javascript|klik|website|site|pagina|nieuwsbrief|abonneren|e-mail|wachtwoord"
        "|gebruikersnaam|account|download|delen|forum|gemodereerd|beheerder|reactie|reacties|blog|copyright|privacy"
        "|toestemming|gegevens|advertenties|rss|pdf|link|links|doneren|facebook|twitter|licentie|geplaatst"
        "|auteursrecht"
    ),
    "ru": (
        "cookie|cookies|файлы cookie|браузер*|javascript|нажмите|сайт*|страниц*|рассылк*|подписк*|почт*|пароль"
        "|логин|аккаунт|скачать|поделиться|форум*|модер*|администратор*|комментари*|блог*|вебмастер|копирайт"
        "|конфиденциальн*|согласие|данных|реклам*|rss|pdf|ссылк*|facebook|vk|вконтакте|twitter|telegram|лицензи*"
        "|опубликован*|просмотр*"
    ),
    "pl": (
        "cookie|cookies|ciasteczka|przeglądark*|javascript|kliknij|stron*|witryn*|newsletter|subskryb*|e-mail|hasło"
        "|użytkownik*|konto|pobierz|udostępnij|forum|moderowan*|administrator*|komentarz*|komentarze|komentarzy"
        "|blog*|copyright|prywatnoś*|zgod*|danych|reklam*|rss|pdf|link|linki|facebook|twitter|licencj*|opublikowan*"
        "|praw"
    ),
    "da": (
        "cookie|cookies|browser|klik|hjemmeside|nyhedsbrev|e-mail|adgangskode|konto|kommentar|kommentarer|blog"
        "|facebook|twitter|licens"
    ),
    "no": (
        "cookie|informasjonskapsler|nettleser|klikk|nettsted|nyhetsbrev|e-post|passord|konto|kommentar|kommentarer"
        "|blogg|facebook|twitter|lisens"
    ),
    "pt": (
        "cookie|cookies|navegador|clique|site|página|boletim|e-mail|senha|conta|compartilhar|fórum|moderado"
        "|comentário|comentários|blog|privacidade|dados|facebook|twitter|licença|publicado"
    ),
}
"""Words that a site speaks of itself with."""

ADVERTISEMENTS = {
    "en": "advertisement|advertising|sponsored|sponsored content|ad",
    "de": "anzeige|werbung",
    "fr": "publicité",
    "sv": "annons|annonser|reklam",
    "es": "publicidad|anuncio",
    "it": "pubblicità",
    "nl": "advertentie|advertenties",
    "ru": "реклама",
    "pl": "reklama",
    "da": "annonce",
    "no": "annonse",
    "pt": "publicidade",
}
"""What stands over an advertisement in the middle of a text."""

HOME = {
    "en": "home|homepage|main page|front page|index|archive|archives|library|start",
    "de": "startseite|home|hauptseite|start|archiv|bibliothek|übersicht",
    "fr": "accueil|page d'accueil|sommaire|archives|bibliothèque",
    "sv": "hem|startsida|startsidan|start|arkiv|bibliotek",
    "es": "inicio|portada|archivo|biblioteca|página principal",
    "it": "home|pagina principale|archivio|biblioteca|inizio",
    "nl": "home|startpagina|hoofdpagina|archief|bibliotheek|start",
    "ru": "главная|домой|архив|библиотека|на главную",
    "pl": "strona główna|główna|start|archiwum|biblioteka",
    "da": "hjem|forside|forsiden",
    "no": "hjem|forside|forsiden",
    "pt": "início|página inicial|arquivo",
    "fi": "etusivu|koti",
    "el": "αρχική|αρχική σελίδα",
    "la": "initium",
}
"""The first part of a breadcrumb."""

CONTENTS = {
    "en": "contents|table of contents|contents hide|on this page|in this article",
    "de": "inhalt|inhaltsverzeichnis|inhalt verbergen",
    "fr": "sommaire|table des matières|sommaire masquer",
    "sv": "innehåll|innehållsförteckning",
    "es": "índice|contenido|contenidos|tabla de contenidos",
    "it": "indice|sommario|contenuti",
    "nl": "inhoud|inhoudsopgave",
    "ru": "содержание|оглавление",
    "pl": "spis treści",
    "da": "indhold",
    "no": "innhold",
    "pt": "índice|sumário|conteúdo",
    "fi": "sisällys|sisällysluettelo",
}
"""What heads a list of contents."""

EDIT_MARKS = (
    r"\[\s*(?:edit(?: source)?|bearbeiten(?: \| quelltext bearbeiten)?|modifier(?: \| modifier le code)?|redigera"
    r"(?: \| redigera wikitext)?|editar(?: \| editar código| código)?|modifica(?: \| modifica wikitesto)?|bewerken"
    r"(?: \| brontekst bewerken)?|править(?: \| править код)?|edytuj(?: \| edytuj kod)?|rediger|muokkaa)\s*\]"
)
"""The link to edit a section that wikis put after its heading."""
