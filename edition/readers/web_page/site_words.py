"""The words of web sites around a text, by language. See ``edition.readers.shared.phrases`` for the notation."""

LINES = {
    "en": "top of the page|back to top of page|index of works|archive index|jump up|page top|comment on this|discuss this|view all posts*|view my complete profile|subscribe to*|older post|newer post|share this on*|email this article|home|home page|homepage|main page|main menu|menu|navigation|navigation menu|site map|sitemap|skip to content|skip to main content|skip to navigation|jump to content|jump to navigation|jump to search|search|search this site|log in|login|sign in|sign up|sign out|register|create account"
    "|subscribe|subscribe now|subscribe to our newsletter|newsletter|sign up for our newsletter|follow us|follow us on*|share|share this|share this article|share this post|share this page|share on*|tweet|pin it|like this|email this|print|print this page|print this article|printer-friendly version|printable version|send by email"
    "|print version|download pdf|pdf version|download|read also|see also on this site|related|related articles|related posts|related links|related content|more like this|you may also like|you might also like|recommended|recommended articles|most read|most popular|latest posts|recent posts|recent comments|archives|categories|tags|tagged|tagged with|filed under|posted in|labels|category"
    "|leave a comment|leave a reply|leave a response|post a comment|add a comment|comments|comment|no comments|comments are closed|any message or comments|reply|report abuse|cancel reply|your email address will not be published*|required fields are marked*|post comment|submit|submit comment|who are you|your post|your name|your message|your comment|forum|name|email|e-mail|website|title|message|save my name*|notify me of*"
    "|previous|next|previous page|next page|previous post|next post|previous article|next article|previous chapter|next chapter|older posts|newer posts|back|back to top|back to the top|top of page|top|return to top|up|contents page|back to index|return to index|back to home|read more|continue reading*|show more|load more|about|about us|contact|contact us|privacy|privacy policy|terms of use|terms of service|terms and conditions|legal notice|disclaimer|accessibility|cookie policy|cookie settings|accept cookies|accept|accept all|decline|imprint|advertisement|advertising|sponsored|sponsored content|donate|support us|make a donation|shop|cart"
    "|powered by*|hosted by*|designed by*|theme by*|view desktop version|mobile version|last updated*|last modified*|this page was last*|retrieved from*|hidden categories*|from wikipedia*|from wikisource*|edit this page|edit source|view history|view source|talk|discussion|random page|recent changes|special pages|permanent link|page information|cite this page|what links here|tools|in other languages|languages|loading*|all rights reserved*|rss|rss feed|rss 2.0|facebook|twitter|google|linkedin|reddit|pinterest|whatsapp|telegram|instagram|youtube|mastodon"
    "|to create paragraphs*|just leave blank lines*|this forum is moderated*|click here*|click to*|you are here|report an error|advanced search|translate this page|choose language|go to*|list of authors|table of contents of the site|loading|page|first page|last page|jump to*|toggle*|views|hits|visits|this site uses*|we use cookies*|by continuing to*|copyright",
    "de": "ihr name|dein name|ihre nachricht|ihr kommentar|über wikipedia|nach unten|artikel empfehlen|artikel kommentieren|startseite|home|hauptmenü|menü|navigation|navigationsmenü|sitemap|suche|suchen|zum inhalt springen|zur navigation springen|zur suche springen|direkt zum inhalt|anmelden|einloggen|abmelden|registrieren|konto erstellen|benutzerkonto*|newsletter|newsletter abonnieren|abonnieren|abo|folgen sie uns*|teilen|artikel teilen|diesen artikel teilen|diesen beitrag teilen|auf facebook teilen|drucken|seite drucken|druckversion|druckansicht|als pdf*|per e-mail*|weiterempfehlen|empfehlen"
    "|mehr zum thema|lesen sie auch|lies auch|siehe auch auf dieser seite|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|weitere artikel|weitere beiträge|das könnte sie auch interessieren|meistgelesen|meist gelesen|neueste beiträge|letzte beiträge|neueste kommentare|archiv|archive|kategorien|kategorie|schlagwörter|schlagworte|tags|themen|veröffentlicht in|verschlagwortet mit|abgelegt unter*"
    "|kommentare|kommentar|kommentieren|kommentar schreiben|kommentar hinterlassen|kommentar abschicken|schreibe einen kommentar|keine kommentare|antworten|antwort|deine e-mail-adresse wird*|ihre e-mail-adresse wird*|erforderliche felder*|absenden|name|e-mail|webseite|website|benachrichtige mich*|abbrechen"
    "|zurück|weiter|vorherige seite|nächste seite|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|vorheriges kapitel|nächstes kapitel|nach oben|zum seitenanfang|seitenanfang|zurück zur übersicht|zur startseite|zum inhaltsverzeichnis|weiterlesen|mehr lesen|mehr anzeigen|über uns|kontakt|impressum|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|haftungsausschluss|barrierefreiheit|cookie-einstellungen|cookies akzeptieren|alle akzeptieren|ablehnen|akzeptieren|anzeige|werbung|spenden|jetzt spenden|unterstützen sie uns"
    "|aus wikipedia*|diese seite wurde zuletzt*|abgerufen von*|zuletzt bearbeitet*|zuletzt aktualisiert*|quelltext anzeigen|versionsgeschichte|bearbeiten|quelltext bearbeiten|diskussion|spezialseiten|permanenter link|seiteninformationen|werkzeuge|in anderen sprachen|alle rechte vorbehalten*|diese website verwendet*|wir verwenden cookies*|diese website benutzt*|sie sind hier|hier klicken*|artikel drucken|seite empfehlen",
    "fr": "votre nom|votre commentaire|votre e-mail|imprimer cet article|envoyer cet article|partager cette page|à propos de wikipédia|avertissements|aller à la navigation|aller à la recherche|sauter à la navigation|accueil|page d'accueil|menu|menu principal|navigation|plan du site|rechercher|recherche|recherche avancée|aller au contenu|aller au contenu principal|aller à*|connexion|se connecter|s'inscrire|inscription|créer un compte|mon compte|déconnexion|newsletter|lettre d'information|s'abonner|abonnez-vous|abonnez-vous*|suivez-nous*|partager|partager cet article|partager sur*|partagez*|imprimer|imprimer cette page|imprimer l'article|version imprimable|version à imprimer|envoyer par mail|envoyer à un ami|télécharger|télécharger le pdf|recommander"
    "|lire aussi|à lire aussi|voir aussi sur ce site|articles liés|articles similaires|articles connexes|sur le même sujet|dans la même rubrique|du même auteur|à lire également|les plus lus|articles récents|commentaires récents|archives|catégories|catégorie|étiquettes|mots-clés|mots clés|tags|classé dans*|publié dans*|rubrique|rubriques|thèmes"
    "|commentaires|commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|aucun commentaire|répondre|répondre à cet article|un message, un commentaire|votre adresse e-mail ne sera*|votre adresse de messagerie*|les champs obligatoires*|envoyer|nom|e-mail|site web|prévenez-moi*|annuler la réponse|qui êtes-vous|votre message|votre nom|titre|forum|pour créer des paragraphes*|ce forum est modéré*|ajoutez votre commentaire*|attention, votre message*"
    "|précédent|suivant|page précédente|page suivante|article précédent|article suivant|chapitre précédent|chapitre suivant|retour|haut de page|retour en haut|retour au sommaire|retour à l'accueil|lire la suite|la suite|en savoir plus|voir plus|à propos|qui sommes-nous|contact|contactez-nous|mentions légales|politique de confidentialité|confidentialité|conditions d'utilisation|gestion des cookies|accepter|tout accepter|refuser|publicité|faire un don|soutenez-nous"
    "|un article de wikipédia*|la dernière modification de cette page*|récupérée de*|ce document provient de*|modifier|modifier le code|historique|afficher l'historique|discussion|lien permanent|pages spéciales|outils|dans d'autres langues|tous droits réservés*|ce site utilise*|nous utilisons des cookies*|en poursuivant votre navigation*|vous êtes ici|cliquez ici*|mis à jour le*|dernière mise à jour*|propulsé par*|spip|suivre la vie du site*",
    "sv": "ditt namn|din e-postadress*|din kommentar|om wikipedia|förbehåll|tipsa en vän|hem|startsida|startsidan|till startsidan|meny|huvudmeny|navigering|navigeringsmeny|webbkarta|sök|sökning|hoppa till innehåll|hoppa till navigering|hoppa till sök|gå till innehåll|logga in|logga ut|skapa konto|registrera|nyhetsbrev|prenumerera|prenumerera på*|följ oss*|dela|dela artikeln|dela på*|dela inlägget|tipsa|skriv ut|skriv ut sidan|skriv ut artikeln|utskriftsvänlig version|ladda ner|ladda ned|skicka till en vän"
    "|läs också|läs även|läs mer|läs vidare|relaterat|relaterade artiklar|liknande artiklar|mer om ämnet|mer om*|mest läst|mest lästa|senaste inläggen|senaste kommentarer|arkiv|kategorier|kategori|etiketter|taggar|ämnen|publicerat i|publicerad i|postat i|ämnesord"
    "|kommentarer|kommentar|kommentera|lämna en kommentar|skriv en kommentar|lämna ett svar|inga kommentarer|svara|din e-postadress kommer inte*|obligatoriska fält*|skicka|namn|e-post|webbplats|meddela mig*|avbryt svar"
    "|föregående|nästa|föregående sida|nästa sida|föregående inlägg|nästa inlägg|föregående artikel|nästa artikel|föregående kapitel|nästa kapitel|tillbaka|till toppen|upp|tillbaka till toppen|till innehållsförteckningen|visa mer|om oss|kontakt|kontakta oss|integritetspolicy|personuppgifter|användarvillkor|om cookies|kakor|godkänn|acceptera|acceptera alla|neka|annons|annonser|reklam|stöd oss|bidra"
    "|från wikipedia*|sidan redigerades senast*|den här sidan redigerades*|hämtad från*|senast ändrad*|senast uppdaterad*|redigera|redigera wikitext|visa historik|diskussion|specialsidor|permanent länk|verktyg|på andra språk|alla rättigheter förbehållna*|vi använder cookies*|den här webbplatsen använder*|du är här|klicka här*",
    "es": "tu nombre|su nombre|tu mensaje|tu comentario|acerca de wikipedia|limitación de responsabilidad|ir a la búsqueda|inicio|portada|página principal|menú|menú principal|navegación|mapa del sitio|mapa web|buscar|búsqueda|búsqueda avanzada|ir al contenido|saltar al contenido|ir a la navegación|iniciar sesión|acceder|registrarse|crear una cuenta|cerrar sesión|boletín|suscribirse|suscríbete|suscríbase|suscríbete*|síguenos*|síganos*|compartir|comparte|comparte esto|compartir en*|imprimir|imprimir esta página|imprimir artículo|versión para imprimir|versión imprimible|enviar por correo*|descargar|descargar pdf"
    "|leer también|lea también|lee también|ver también en este sitio|te puede interesar|también te puede interesar|artículos relacionados|entradas relacionadas|relacionado|relacionados|noticias relacionadas|más sobre el tema|lo más leído|más leídos|entradas recientes|comentarios recientes|archivo|archivos|categorías|categoría|etiquetas|etiquetado|publicado en|archivado en*|temas|me gusta esto|cargando*"
    "|comentarios|comentario|comentar|deja un comentario|dejar un comentario|deja una respuesta|añadir un comentario|publicar un comentario|sin comentarios|no hay comentarios*|responder|tu dirección de correo*|su dirección de correo*|los campos obligatorios*|enviar|nombre|correo electrónico|web|sitio web|guarda mi nombre*|recibir un correo*|cancelar respuesta"
    "|anterior|siguiente|página anterior|página siguiente|entrada anterior|entrada siguiente|artículo anterior|artículo siguiente|capítulo anterior|capítulo siguiente|volver|volver arriba|arriba|subir|volver al índice|volver al inicio|leer más|seguir leyendo|ver más|mostrar más|acerca de|quiénes somos|sobre nosotros|contacto|aviso legal|política de privacidad|política de cookies|privacidad|términos de uso|condiciones de uso|aceptar|aceptar todo|rechazar|publicidad|donar|apóyanos|haz una donación"
    "|de wikipedia*|esta página se editó por última vez*|obtenido de*|última modificación*|última actualización*|editar|editar código|ver historial|discusión|páginas especiales|enlace permanente|herramientas|en otros idiomas|todos los derechos reservados*|este sitio usa*|este sitio utiliza*|utilizamos cookies*|usamos cookies*|usted está aquí|estás aquí|haz clic aquí*|haga clic aquí*",
    "it": "il tuo nome|il tuo messaggio|il tuo commento|informazioni su wikipedia|avvertenze|vai alla ricerca|home|pagina principale|menu|menu principale|navigazione|mappa del sito|cerca|ricerca|ricerca avanzata|vai al contenuto|salta al contenuto|vai alla navigazione|accedi|entra|registrati|crea un account|esci|newsletter|iscriviti|iscriviti alla*|abbonati|seguici*|condividi|condividi questo*|condividi su*|stampa|stampa questa pagina|stampa articolo|versione stampabile|versione per la stampa|invia per email|invia a un amico|scarica|scarica il pdf"
    "|leggi anche|leggi pure|vedi anche su questo sito|articoli correlati|articoli simili|post correlati|correlati|potrebbe interessarti*|potrebbe interessarti anche|sullo stesso argomento|i più letti|più letti|articoli recenti|commenti recenti|archivi|archivio|categorie|categoria|etichette|tag|pubblicato in|archiviato in*|argomenti|mi piace|caricamento*"
    "|commenti|commento|commenta|lascia un commento|lascia una risposta|aggiungi un commento|nessun commento|rispondi|il tuo indirizzo email non sarà*|i campi obbligatori*|invia|invia commento|nome|email|sito web|avvisami*|salva il mio nome*|annulla risposta"
    "|precedente|successivo|successiva|pagina precedente|pagina successiva|articolo precedente|articolo successivo|capitolo precedente|capitolo successivo|indietro|avanti|torna su|torna all'inizio|torna all'indice|torna alla home|leggi tutto|continua a leggere|continua|mostra altro|chi siamo|contatti|contattaci|note legali|privacy|informativa sulla privacy|informativa sui cookie|cookie policy|termini di utilizzo|condizioni d'uso|accetta|accetta tutti|rifiuta|pubblicità|dona|dona ora|sostienici"
    "|da wikipedia*|questa pagina è stata modificata*|estratto da*|ultima modifica*|ultimo aggiornamento*|modifica|modifica wikitesto|cronologia|discussione|pagine speciali|link permanente|strumenti|in altre lingue|tutti i diritti riservati*|questo sito utilizza*|questo sito usa*|utilizziamo i cookie*|ti trovi in|sei qui|clicca qui*",
    "nl": "uw naam|je naam|uw bericht|uw reactie|naar zoeken springen|naar de navigatie springen|over wikipedia|voorbehoud|home|startpagina|hoofdpagina|menu|hoofdmenu|navigatie|navigatiemenu|sitemap|zoeken|zoek|naar inhoud springen|naar de inhoud|ga naar inhoud|ga naar*|naar navigatie springen|inloggen|aanmelden|registreren|uitloggen|account aanmaken|nieuwsbrief|abonneren|abonneer*|volg ons*|delen|deel dit|deel dit artikel|deel op*|deel deze pagina|printen|print deze pagina|afdrukken|printversie|printvriendelijke versie|doorsturen|mail dit|download|downloaden"
    "|lees ook|lees meer|lees verder|meer lezen|zie ook op deze site|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|meer over dit onderwerp|meer over*|meest gelezen|recente berichten|recente reacties|archief|archieven|categorieën|categorie|tags|trefwoorden|labels|geplaatst in|gepubliceerd in|onderwerpen"
    "|reacties|reactie|reageren|reageer|laat een reactie achter|geef een reactie|plaats een reactie|geen reacties|beantwoorden|je e-mailadres wordt niet*|uw e-mailadres wordt niet*|vereiste velden*|verplichte velden*|verzenden|reactie plaatsen|naam|e-mail|website|site|houd mij op de hoogte*|mijn naam*|antwoord annuleren"
    "|vorige|volgende|vorige pagina|volgende pagina|vorig bericht|volgend bericht|vorig artikel|volgend artikel|vorig hoofdstuk|volgend hoofdstuk|terug|naar boven|terug naar boven|terug naar overzicht|terug naar de inhoud|toon meer|over ons|contact|privacy|privacybeleid|privacyverklaring|cookiebeleid|gebruiksvoorwaarden|algemene voorwaarden|disclaimer|colofon van de site|cookies accepteren|accepteren|alles accepteren|weigeren|advertentie|advertenties|doneer|steun ons"
    "|uit wikipedia*|deze pagina is voor het laatst*|overgenomen van*|laatst gewijzigd*|laatst bijgewerkt*|bewerken|brontekst bewerken|geschiedenis|overleg|speciale pagina's|permanente koppeling|hulpmiddelen|in andere talen|alle rechten voorbehouden*|deze website gebruikt*|deze site gebruikt*|wij gebruiken cookies*|we gebruiken cookies*|u bent hier|je bent hier|klik hier*",
    "ru": "ваше имя|ваш адрес электронной почты*|ваше сообщение|текст сообщения|о википедии|отказ от ответственности|описание википедии|свернуть|развернуть|главная|главная страница|домой|на главную|меню|навигация|карта сайта|поиск|поиск по сайту|найти|перейти к содержимому|перейти к навигации|перейти к поиску|перейти к основному содержанию|войти|вход|регистрация|выйти|создать учётную запись|подписаться|подписка|подпишитесь*|рассылка|следите за нами*|мы в соцсетях|поделиться|поделитесь*|поделиться в*|печать|распечатать|версия для печати|отправить по почте|скачать|скачать pdf"
    "|читайте также|читать также|смотрите также на сайте|похожие статьи|похожие записи|похожие материалы|по теме|материалы по теме|ещё по теме|еще по теме|другие материалы|самое читаемое|популярное|популярные статьи|последние записи|свежие записи|свежие комментарии|архив|архивы|рубрики|рубрика|метки|теги|тэги|категории|категория|опубликовано в|разделы|ключевые слова"
    "|комментарии|комментарий|комментировать|оставить комментарий|оставьте комментарий|добавить комментарий|добавьте комментарий|нет комментариев|ответить|ваш адрес email не будет*|ваш e-mail не будет*|обязательные поля*|отправить|отправить комментарий|имя|почта|сайт|отменить ответ|сохранить моё имя*"
    "|назад|вперёд|вперед|далее|предыдущая|следующая|предыдущая страница|следующая страница|предыдущая статья|следующая статья|предыдущая глава|следующая глава|предыдущая запись|следующая запись|наверх|вверх|к началу страницы|в начало|к содержанию|к оглавлению|читать далее|читать дальше|подробнее|показать ещё|показать еще|о нас|о проекте|о сайте|контакты|обратная связь|политика конфиденциальности|пользовательское соглашение|правила|согласен|принять|принять все|отклонить|реклама|поддержать|поддержать проект|пожертвовать"
    "|материал из википедии*|эта страница в последний раз*|источник — https*|последнее изменение*|последнее обновление*|править|править код|история|просмотр истории|обсуждение|служебные страницы|постоянная ссылка|инструменты|на других языках|все права защищены*|мы используем cookie*|этот сайт использует*|наш сайт использует*|сайт использует*|вы здесь|нажмите здесь*|просмотров*",
    "pl": "twoje imię|twój adres*|treść komentarza|o wikipedii|zastrzeżenia|strona główna|główna|menu|menu główne|nawigacja|mapa strony|mapa serwisu|szukaj|wyszukiwanie|wyszukaj|przejdź do treści|przejdź do nawigacji|przejdź do wyszukiwania|zaloguj|zaloguj się|zarejestruj się|rejestracja|utwórz konto|wyloguj|newsletter|subskrybuj|zapisz się*|śledź nas*|obserwuj nas*|udostępnij|podziel się*|udostępnij na*|drukuj|wydrukuj|wersja do druku|wyślij e-mailem|poleć znajomemu|pobierz|pobierz pdf"
    "|czytaj także|czytaj też|przeczytaj także|przeczytaj też|zobacz także na stronie|zobacz również|powiązane|powiązane artykuły|podobne artykuły|podobne wpisy|na ten temat|więcej na ten temat|najczęściej czytane|najpopularniejsze|ostatnie wpisy|najnowsze wpisy|najnowsze komentarze|ostatnie komentarze|archiwum|archiwa|kategorie|kategoria|tagi|etykiety|opublikowano w|słowa kluczowe|tematy"
    "|komentarze|komentarz|skomentuj|dodaj komentarz|zostaw komentarz|napisz komentarz|brak komentarzy|odpowiedz|twój adres e-mail nie zostanie*|wymagane pola*|pola, których wypełnienie*|wyślij|opublikuj komentarz|nazwa|imię|e-mail|witryna internetowa|powiadom mnie*|anuluj pisanie odpowiedzi"
    "|poprzedni|następny|poprzednia|następna|poprzednia strona|następna strona|poprzedni wpis|następny wpis|poprzedni artykuł|następny artykuł|poprzedni rozdział|następny rozdział|wstecz|dalej|do góry|na górę|powrót|powrót na górę|powrót do spisu treści|czytaj dalej|czytaj więcej|więcej|pokaż więcej|o nas|kontakt|polityka prywatności|polityka cookies|regulamin|nota prawna|akceptuję|zgadzam się|odrzuć|reklama|wesprzyj nas|wspomóż nas"
    "|z wikipedii*|tę stronę ostatnio*|źródło: „https*|ostatnia modyfikacja*|ostatnia aktualizacja*|edytuj|edytuj kod|historia|wyświetl historię|dyskusja|strony specjalne|link do tej wersji|narzędzia|w innych językach|wszelkie prawa zastrzeżone*|ta strona używa*|ta strona korzysta*|strona korzysta*|używamy plików cookie*|jesteś tutaj|kliknij tutaj*",
    "da": "dit navn|din e-mailadresse*|alle felter*|skriv en kommentar|hjem|forside|forsiden|menu|søg|log ind|nyhedsbrev|tilmeld*|del|del artiklen|print|udskriv|læs også|læs mere|relaterede artikler|arkiv|kategorier|kommentarer|skriv en kommentar|forrige|næste|tilbage|til toppen|om os|kontakt|privatlivspolitik|cookiepolitik|annonce|alle rettigheder forbeholdes*|redigér|rediger",
    "no": "ditt navn|din e-postadresse*|alle felt*|hjem|forside|forsiden|meny|søk|logg inn|nyhetsbrev|del|del artikkelen|skriv ut|les også|les mer|relaterte artikler|arkiv|kategorier|kommentarer|legg igjen en kommentar|forrige|neste|tilbake|til toppen|om oss|kontakt|personvern|annonse|rediger",
    "pt": "seu nome|o seu endereço de email*|campos obrigatórios*|início|página inicial|menu|pesquisar|buscar|entrar|cadastre-se|boletim|assine|compartilhar|compartilhe*|partilhar|imprimir|versão para impressão|leia também|leia mais|artigos relacionados|arquivo|arquivos|categorias|etiquetas|tags|comentários|deixe um comentário|deixe uma resposta|anterior|próximo|próxima|voltar|topo|voltar ao topo|sobre|contato|contacto|política de privacidade|aceitar|publicidade|todos os direitos reservados*|editar|esta página foi editada*",
    "fi": "nimesi|sähköpostiosoitettasi ei*|kommentoi|tilaa uutiskirje|jaa facebookissa|evästeet|näytä lisää|takaisin ylös|muokkaa wikitekstiä|etusivu|valikko|haku|kirjaudu sisään|uutiskirje|jaa|tulosta|lue myös|lue lisää|arkisto|kategoriat|kommentit|jätä kommentti|edellinen|seuraava|takaisin|ylös|yhteystiedot|tietosuoja|mainos|muokkaa",
    "el": "αρχική|αρχική σελίδα|μενού|αναζήτηση|σύνδεση|επικοινωνία|σχόλια|αφήστε ένα σχόλιο|το όνομά σας|η διεύθυνση του email*|προηγούμενο|επόμενο|εκτύπωση|κοινοποίηση|διαβάστε επίσης|όροι χρήσης|πολιτική απορρήτου",
}
"""Whole lines, or their beginnings (those with ``*``, and those before a colon), of a site's furniture."""

LISTS_OF_LINKS = {
    "en": "read also|related|related articles|related posts|related links|related content|more like this|you may also like|you might also like|recommended|most read|most popular|latest posts|recent posts|archives|categories|tags|filed under|navigation menu|see also on this site|in the same section|from the same author|more articles",
    "de": "mehr zum thema|lesen sie auch|lies auch|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|weitere artikel|weitere beiträge|das könnte sie auch interessieren|meistgelesen|neueste beiträge|letzte beiträge|kategorien|schlagwörter|navigationsmenü",
    "fr": "lire aussi|à lire aussi|articles liés|articles similaires|articles connexes|sur le même sujet|dans la même rubrique|du même auteur|à lire également|les plus lus|articles récents|archives|catégories|étiquettes|mots-clés",
    "sv": "läs också|läs även|relaterat|relaterade artiklar|liknande artiklar|mer om ämnet|mest läst|mest lästa|senaste inläggen|arkiv|kategorier|etiketter|taggar",
    "es": "leer también|lea también|lee también|te puede interesar|también te puede interesar|artículos relacionados|entradas relacionadas|relacionado|relacionados|más sobre el tema|lo más leído|entradas recientes|archivos|categorías|etiquetas",
    "it": "leggi anche|articoli correlati|articoli simili|post correlati|correlati|potrebbe interessarti anche|sullo stesso argomento|i più letti|articoli recenti|archivi|categorie|etichette",
    "nl": "lees ook|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|meer over dit onderwerp|meest gelezen|recente berichten|archief|categorieën|trefwoorden",
    "ru": "читайте также|читать также|похожие статьи|похожие записи|похожие материалы|по теме|материалы по теме|ещё по теме|еще по теме|другие материалы|популярное|последние записи|свежие записи|архивы|рубрики|метки|теги",
    "pl": "czytaj także|czytaj też|przeczytaj także|przeczytaj też|powiązane|powiązane artykuły|podobne artykuły|podobne wpisy|na ten temat|więcej na ten temat|najczęściej czytane|ostatnie wpisy|najnowsze wpisy|archiwa|kategorie|tagi",
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
    "en": "read also|related|related articles|related posts|related links|you may also like|you might also like|more like this|recommended",
    "de": "mehr zum thema|lesen sie auch|lies auch|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge",
    "fr": "lire aussi|à lire aussi|articles liés|articles similaires|sur le même sujet|du même auteur|à lire également",
    "sv": "läs också|läs även|relaterat|relaterade artiklar|liknande artiklar|mer om ämnet",
    "es": "leer también|lea también|lee también|artículos relacionados|entradas relacionadas|relacionado|relacionados|más sobre el tema",
    "it": "leggi anche|articoli correlati|articoli simili|post correlati|sullo stesso argomento",
    "nl": "lees ook|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verwante artikelen",
    "ru": "читайте также|читать также|похожие статьи|похожие записи|похожие материалы|по теме|материалы по теме",
    "pl": "czytaj także|czytaj też|przeczytaj także|przeczytaj też|powiązane|powiązane artykuły|podobne artykuły",
}
"""What heads links to texts on the same matter."""

COMMENTS = {
    "en": "comments|comment|responses|leave a comment|leave a reply|post a comment|any message or comments|replies|thoughts on*|no comments|reader comments",
    "de": "kommentare|kommentar|antworten|schreibe einen kommentar|kommentar hinterlassen|kommentar schreiben|leserkommentare|gedanken zu*",
    "fr": "commentaires|commentaire|réponses|laisser un commentaire|poster un commentaire|vos commentaires|messages|un message, un commentaire|réactions",
    "sv": "kommentarer|kommentar|svar|lämna en kommentar|lämna ett svar|skriv en kommentar|tankar om*",
    "es": "comentarios|comentario|respuestas|deja un comentario|deja una respuesta|publicar un comentario|pensamientos en*",
    "it": "commenti|commento|risposte|lascia un commento|lascia una risposta|pensieri su*",
    "nl": "reacties|reactie|antwoorden|laat een reactie achter|geef een reactie|plaats een reactie|gedachten over*",
    "ru": "комментарии|комментариев|комментария|комментарий|ответы|оставить комментарий|добавить комментарий|отзывы|мыслей о*",
    "pl": "komentarze|komentarzy|komentarz|odpowiedzi|dodaj komentarz|zostaw komentarz|myśli na temat*",
    "da": "kommentarer|kommentar|skriv en kommentar",
    "no": "kommentarer|kommentar|legg igjen en kommentar",
    "pt": "comentários|comentário|deixe um comentário|respostas",
    "fi": "kommentit|kommentti|jätä kommentti|kommentoi",
    "el": "σχόλια|αφήστε ένα σχόλιο",
}
"""What stands over the comments of readers, alone or with a number."""

WORDS = {
    "en": "shares|tweets|retweets|cookie|cookies|browser|javascript|click|website|web site|site|page|newsletter|subscribe|subscription|email|e-mail|password|username|login|account|download|upload|share|forum|moderated|moderator|administrator|validated|comment|comments|post|posted|blog|webmaster|copyright|privacy|consent|personal data|policy|terms|advertising|analytics|third parties|rss|feed|pdf|print|link|links|donate|donation|contribution|publication|like|follow|likes|views|reply|permalink|trackback|wordpress|facebook|twitter|creative commons|licence|license|licensed|copyleft",
    "de": "cookie|cookies|browser|javascript|klicken|webseite|website|seite|newsletter|abonnieren|e-mail|passwort|benutzername|konto|herunterladen|teilen|forum|moderiert|administrator|kommentar|kommentare|blog|webmaster|copyright|datenschutz|einwilligung|daten|werbung|rss|pdf|drucken|link|links|spenden|gefällt|facebook|twitter|permalink|lizenz|wordpress|veröffentlicht|verfasst von",
    "fr": "cookie|cookies|navigateur|javascript|cliquez|site|page|newsletter|abonner|e-mail|courriel|mot de passe|identifiant|compte|télécharger|partager|forum|modéré|modération|administrateur|validé|commentaire|commentaires|blog|webmestre|copyright|confidentialité|consentement|données|publicité|rss|pdf|imprimer|lien|liens|don|facebook|twitter|permalien|licence|spip|contribution|publication|paragraphes|message",
    "sv": "cookie|cookies|kakor|webbläsare|javascript|klicka|webbplats|webbplatsen|sida|sidan|nyhetsbrev|prenumerera|e-post|lösenord|användarnamn|konto|ladda|dela|forum|modereras|administratör|kommentar|kommentarer|blogg|copyright|integritet|samtycke|uppgifter|annonser|rss|pdf|länk|länkar|facebook|twitter|gilla|licens|publicerad|upphovsrätt",
    "es": "cookie|cookies|navegador|javascript|clic|sitio|web|página|boletín|suscribir|correo|contraseña|usuario|cuenta|descargar|compartir|foro|moderado|administrador|comentario|comentarios|blog|copyright|privacidad|consentimiento|datos|publicidad|rss|pdf|imprimir|enlace|enlaces|donación|facebook|twitter|licencia|publicado|entrada|derechos",
    "it": "cookie|browser|javascript|clicca|sito|web|pagina|newsletter|iscriviti|email|password|utente|account|scarica|condividi|forum|moderato|amministratore|commento|commenti|blog|copyright|privacy|consenso|dati|pubblicità|rss|pdf|stampa|link|donazione|facebook|twitter|licenza|pubblicato|diritti",
    "nl": "cookie|cookies|browser|javascript|klik|website|site|pagina|nieuwsbrief|abonneren|e-mail|wachtwoord|gebruikersnaam|account|download|delen|forum|gemodereerd|beheerder|reactie|reacties|blog|copyright|privacy|toestemming|gegevens|advertenties|rss|pdf|link|links|doneren|facebook|twitter|licentie|geplaatst|auteursrecht",
    "ru": "cookie|cookies|файлы cookie|браузер*|javascript|нажмите|сайт*|страниц*|рассылк*|подписк*|почт*|пароль|логин|аккаунт|скачать|поделиться|форум*|модер*|администратор*|комментари*|блог*|вебмастер|копирайт|конфиденциальн*|согласие|данных|реклам*|rss|pdf|ссылк*|facebook|vk|вконтакте|twitter|telegram|лицензи*|опубликован*|просмотр*",
    "pl": "cookie|cookies|ciasteczka|przeglądark*|javascript|kliknij|stron*|witryn*|newsletter|subskryb*|e-mail|hasło|użytkownik*|konto|pobierz|udostępnij|forum|moderowan*|administrator*|komentarz*|komentarze|komentarzy|blog*|copyright|prywatnoś*|zgod*|danych|reklam*|rss|pdf|link|linki|facebook|twitter|licencj*|opublikowan*|praw",
    "da": "cookie|cookies|browser|klik|hjemmeside|nyhedsbrev|e-mail|adgangskode|konto|kommentar|kommentarer|blog|facebook|twitter|licens",
    "no": "cookie|informasjonskapsler|nettleser|klikk|nettsted|nyhetsbrev|e-post|passord|konto|kommentar|kommentarer|blogg|facebook|twitter|lisens",
    "pt": "cookie|cookies|navegador|clique|site|página|boletim|e-mail|senha|conta|compartilhar|fórum|moderado|comentário|comentários|blog|privacidade|dados|facebook|twitter|licença|publicado",
}
"""Words that a site speaks of itself with."""

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

POSTED = {
    "en": "posted|posted by|posted on|posted in|published by|published on|published|submitted by|submitted on|uploaded by|added by|updated|last updated|updated on|written by|created by|created|at|on|in",
    "de": "veröffentlicht|veröffentlicht am|veröffentlicht von|verfasst von|geschrieben von|erstellt von|erstellt am|eingestellt von|gepostet von|publiziert am|stand|aktualisiert|am|um|uhr|in",
    "fr": "publié le|publié par|publié|mis en ligne le|mis en ligne par|mis en ligne|posté par|posté le|écrit par|rédigé par|ajouté par|mis à jour|mis à jour le|le|à",
    "sv": "publicerad|publicerad av|publicerat|publicerat av|publicerat den|publicerad den|upplagd av|upplagt av|postat av|inlagt av|skriven av|skrivet av|uppdaterad|den|kl",
    "es": "publicado por|publicado el|publicado|enviado por|escrito por|subido por|actualizado|el|a las|en",
    "it": "pubblicato da|pubblicato il|pubblicato|inserito da|scritto da|postato da|aggiornato|il|alle|in",
    "nl": "geplaatst door|geplaatst op|geplaatst|gepubliceerd op|gepubliceerd door|gepubliceerd|geschreven door|bijgewerkt|op|om",
    "ru": "опубликовано|опубликовал|опубликовала|опубликован|автор|автор публикации|добавил|добавлено|разместил|размещено|дата публикации|обновлено|в|написал",
    "pl": "opublikowano|opublikował|opublikowany|dodał|dodano|zamieścił|autor|autor wpisu|zaktualizowano|o|dnia|przez",
    "da": "publiceret|udgivet|skrevet af|den|kl",
    "no": "publisert|skrevet av|lagt ut av|den|kl",
    "pt": "publicado por|publicado em|postado por|escrito por|em|às",
}
"""Words of the line that says who put a page on the site, and when."""

POSTING = {
    "en": "posted|posted by|submitted by|uploaded by|added by|admin",
    "de": "eingestellt von|gepostet von|erstellt von|veröffentlicht von",
    "fr": "publié par|mis en ligne par|posté par|ajouté par",
    "sv": "upplagd av|upplagt av|postat av|inlagt av|publicerat av|publicerad av",
    "es": "publicado por|enviado por|subido por",
    "it": "pubblicato da|inserito da|postato da",
    "nl": "geplaatst door",
    "ru": "опубликовал|опубликовала|добавил|разместил|автор публикации",
    "pl": "opublikował|dodał|zamieścił",
    "pt": "postado por",
}
"""Of these, those that name someone who posted the page rather than its author."""

EDIT_MARKS = (
    r"\[\s*(?:edit(?: source)?|bearbeiten(?: \| quelltext bearbeiten)?|modifier(?: \| modifier le code)?|redigera"
    r"(?: \| redigera wikitext)?|editar(?: \| editar código| código)?|modifica(?: \| modifica wikitesto)?|bewerken"
    r"(?: \| brontekst bewerken)?|править(?: \| править код)?|edytuj(?: \| edytuj kod)?|rediger|muokkaa)\s*\]"
)
"""The link to edit a section that wikis put after its heading."""

FOLLOWING_TEXT = {
    "en": "the following speech|the following text|the following article|the following letter|the following is|this speech was|this text was|this article was|this letter was|this article is|this article first|this essay was|this essay first|this lecture was|this interview was|this text is|below is|below we|we publish|we reprint|we reproduce|editor's note|editorial note|translator's note|introductory note|note from the|first published|originally published|delivered at|delivered on|speech delivered|speech given|talk given|lecture given|article written|letter written|written in|written by|from a speech|an interview with|in this article|transcribed from|presented here",
    "de": "die folgende rede|der folgende text|der folgende artikel|der folgende brief|diese rede wurde|dieser text wurde|dieser text erschien|dieser artikel wurde|dieser artikel erschien|dieser brief wurde|wir veröffentlichen|wir dokumentieren|im folgenden|vorbemerkung|anmerkung der redaktion|redaktionelle*|rede, gehalten*|rede gehalten*|gehalten am|gehalten auf|vortrag*|zuerst erschienen|zuerst veröffentlicht|erstmals erschienen|nachfolgend*|die nachstehende*|geschrieben im",
    "fr": "le discours suivant|le texte suivant|l'article suivant|la lettre suivante|ce discours a été|ce texte a été|cet article a été|cet article est paru|ce texte est paru|cette lettre a été|nous publions|nous reproduisons|ci-dessous|note de la rédaction|note de l'éditeur|note du traducteur|discours prononcé|conférence donnée|texte paru|article paru|première publication|paru dans|publié dans|extrait de|écrit en|présentation",
    "sv": "följande tal|följande text|följande artikel|följande brev|detta tal hölls|talet hölls|denna text|texten är*|denna artikel|artikeln publicerades|artikeln är*|brevet skrevs|vi publicerar|vi återger|nedan följer|nedan publiceras|nedanstående|redaktionens anmärkning|red. anm|tal hållet|föredrag*|ursprungligen publicerad*|först publicerad*|ur tidskriften|skriven*|inledande anmärkning",
    "es": "el siguiente discurso|el siguiente texto|el siguiente artículo|la siguiente carta|este discurso fue|este texto fue|este artículo fue|este artículo apareció|esta carta fue|publicamos|reproducimos|a continuación|nota del editor|nota de la redacción|nota del traductor|discurso pronunciado|conferencia*|publicado originalmente|publicado por primera vez|aparecido en|escrito en|escrito por",
    "it": "il seguente discorso|il seguente testo|il seguente articolo|la seguente lettera|questo discorso fu|questo testo è|questo articolo è|questo articolo fu|questa lettera fu|pubblichiamo|riproduciamo|qui di seguito|di seguito|nota dell'editore|nota della redazione|nota del traduttore|discorso pronunciato|discorso tenuto|conferenza*|pubblicato per la prima volta|pubblicato originariamente|apparso su|scritto nel|scritto da|intervista a",
    "nl": "de volgende toespraak|de volgende rede|de volgende tekst|het volgende artikel|de volgende brief|deze rede werd|deze toespraak werd|deze tekst werd|deze tekst is|dit artikel werd|dit artikel verscheen|dit artikel is|deze brief werd|wij publiceren|we publiceren|hieronder|noot van de redactie|redactionele*|rede gehouden*|toespraak*|lezing*|eerder verschenen|oorspronkelijk verschenen|eerst verschenen|geschreven in|geschreven door",
    "ru": "следующая речь|следующее письмо|следующая статья|эта речь|этот текст|эта статья|это письмо|настоящая статья|настоящее письмо|публикуем*|мы публикуем|ниже публикуется|ниже приводится|от редакции|примечание редакции|примечание переводчика|речь, произнесённая*|речь, произнесенная*|речь на*|доклад на*|лекция*|впервые опубликован*|впервые напечатан*|опубликован*|напечатан*|написан*|печатается по*",
    "pl": "poniższe przemówienie|poniższy tekst|poniższy artykuł|poniższy list|przemówienie wygłoszone|to przemówienie|tekst ten|ten tekst|artykuł ten|ten artykuł|list ten|publikujemy|drukujemy|poniżej|od redakcji|nota redakcyjna|przypis redakcji|mowa wygłoszona|wykład*|pierwodruk*|po raz pierwszy opublikowan*|pierwotnie opublikowan*|napisan*|ukazał się*",
    "da": "følgende tale|følgende tekst|denne tale|denne artikel|vi bringer|nedenfor|tale holdt*|først offentliggjort",
    "no": "følgende tale|følgende tekst|denne talen|denne artikkelen|vi gjengir|nedenfor|tale holdt*|først publisert",
    "pt": "o seguinte discurso|o seguinte texto|este discurso foi|este texto foi|este artigo foi|publicamos|a seguir|nota do editor|discurso proferido|primeira edição|primeira publicação|publicado originalmente|escrito em",
}
"""How a headnote speaks of the text below it."""

SALUTES = {
    "en": "dear|my dear|dearest|dear sir|dear sirs|sir|gentlemen|comrades|dear comrades|dear friend|dear friends|to the*|to all*|to whom*|to my*|esteemed|honoured|honored|respected|worthy|beloved",
    "de": "lieber|liebe|liebster|liebste|mein lieber|meine liebe|verehrter|verehrte|sehr geehrter|sehr geehrte|werter|werte|geehrter|geehrte|hochverehrter|hochgeehrter|teurer|teure|theurer|genossen|werte genossen|an den*|an die*|an das*",
    "fr": "cher|chère|chers|chères|mon cher|ma chère|mes chers|monsieur|madame|messieurs|mademoiselle|camarades|chers camarades|citoyens|à monsieur*|à madame*|au comité*|aux membres*|au citoyen*|aux ouvriers*",
    "sv": "käre|kära|bäste|bästa|högtärade|ärade|min käre|min kära|kamrater|kära kamrater|till den*|till de*|till centralkommittén*|herr",
    "es": "querido|querida|queridos|queridas|estimado|estimada|estimados|mi querido|mi querida|muy señor mío|muy señores míos|señor|señores|compañeros|compañeras|camaradas|queridos camaradas|distinguido|al comité*|a los*|al señor*",
    "it": "caro|cara|cari|care|carissimo|carissima|carissimi|mio caro|mia cara|egregio|egregi|gentile|gentilissimo|illustre|signore|signori|compagni|cari compagni|al comitato*|ai compagni*|al signor*",
    "nl": "beste|lieve|waarde|geachte|zeer geachte|mijn beste|kameraden|waarde kameraden|mijne heren|mijnheer|aan de*|aan het*",
    "ru": "дорогой|дорогая|дорогие|милый|милая|уважаемый|уважаемая|уважаемые|многоуважаемый|многоуважаемая|глубокоуважаемый|любезный|любезнейший|милостивый государь|милостивые государи|товарищи|дорогие товарищи|в центральный комитет*|в редакцию*|голубчик|мой друг|друг мой",
    "pl": "drogi|droga|drodzy|kochany|kochana|kochani|szanowny|szanowna|szanowni|wielmożny|mój drogi|moja droga|towarzysze|drodzy towarzysze|do komitetu*|do redakcji*|łaskawy|łaskawa",
    "da": "kære|bedste|ærede|til*",
    "no": "kjære|ærede|til*",
    "pt": "caro|cara|caros|querido|querida|prezado|prezada|prezados|camaradas|ao comitê*",
}
"""How a letter addresses its reader."""

FAREWELLS = {
    "en": "yours|yours sincerely|yours truly|yours faithfully|sincerely|sincerely yours|with best wishes|with best regards|best regards|kind regards|regards|with love|love|with greetings|with comradely greetings|fraternally|faithfully|your*|with communist greetings|your obedient servant|ever yours|affectionately",
    "de": "ihr|ihre|dein|deine|mit freundlichen grüßen|mit herzlichen grüßen|mit besten grüßen|herzliche grüße|herzlichst|hochachtungsvoll|mit hochachtung|mit sozialistischem gruß|mit gruß|es grüßt*|in liebe|ergebenst|ihr ergebener|viele grüße",
    "fr": "votre|ton|ta|salutations*|bien à vous|bien à toi|cordialement|fraternellement|avec mes salutations*|veuillez agréer*|agréez*|je vous embrasse|je t'embrasse|tout à vous|votre dévoué*|amicalement|salut et fraternité|salutations fraternelles",
    "sv": "din|er|eder|vänliga hälsningar|med vänlig hälsning|med kamratlig hälsning|hjärtliga hälsningar|högaktningsfullt|din tillgivne|er tillgivne|med högaktning|hälsningar",
    "es": "suyo|tuyo|suya|tuya|atentamente|cordialmente|saludos|saludos cordiales|un abrazo|con un abrazo|fraternalmente|su afectísimo|quedo de usted*|le saluda*|vuestro|vuestra",
    "it": "tuo|tua|suo|sua|vostro|vostra|cordiali saluti|distinti saluti|saluti|saluti fraterni|fraternamente|con affetto|un abbraccio|cordialmente|affettuosamente",
    "nl": "uw|je|jouw|met vriendelijke groet|met vriendelijke groeten|hoogachtend|met kameraadschappelijke groet|hartelijke groeten|groeten|je toegenegen|liefs",
    "ru": "ваш|ваша|твой|твоя|с уважением|с приветом|с товарищеским приветом|с коммунистическим приветом|искренне ваш|преданный вам|преданная вам|обнимаю|целую|жму руку|крепко жму руку|всегда ваш|примите уверение*|остаюсь*",
    "pl": "twój|twoja|pański|wasz|wasza|z poważaniem|z wyrazami*|serdecznie pozdrawiam|pozdrawiam|z pozdrowieniami|z towarzyskim pozdrowieniem|łączę*|ściskam*|oddany",
    "da": "din|deres|med venlig hilsen|hilsen|ærbødigst",
    "no": "din|deres|med vennlig hilsen|hilsen|ærbødigst",
    "pt": "seu|teu|sua|atenciosamente|cordialmente|saudações|abraços|um abraço|fraternalmente",
}
"""How a letter ends."""

ROLES = {
    "en": "deputy|member|members|voice|worker|soldier|officer|teacher|student|child|man|woman|mother|father|king|queen|servant|captain|mayor|governor|ambassador|clerk|defendant|visitor|guest|reader|author|mr. president|translator|chairman|chairwoman|chairperson|the chairman|the chair|chair|president|the president|speaker|the speaker|moderator|host|interviewer|interviewee|question|answer|q|a|delegate|the delegate|a delegate|secretary|judge|the court|witness|prosecutor|counsel|narrator|chorus|all|editor|reporter|journalist|audience|audience member|minister|comrade*|mr*|mrs*|miss*|ms*|dr*|professor|prof*|senator|lord",
    "de": "delegierte|mitglied|bürgermeister|arbeiter|soldat|lehrer|schüler|mann|frau|mutter|vater|könig|diener|hauptmann|angeklagter|gast|besucher|autor|stimme|berichterstatterin|präs|vorsitzender|der vorsitzende|vorsitzende|die vorsitzende|präsident|der präsident|vizepräsident*|präsidentin|moderator|moderatorin|interviewer|frage|antwort|redaktion|abgeordneter|abg*|redner|der redner|richter|zeuge|zeugin|staatsanwalt|verteidiger|chor|alle|minister|genosse*|genossin*|herr*|frau*|dr*|prof*|berichterstatter|delegierter|schriftführer",
    "fr": "délégué|déléguée|député|membre|maire|ouvrier|soldat|maître|élève|homme|femme|mère|père|roi|reine|valet|capitaine|accusé|visiteur|invité|auteur|voix|greffier|l'orateur|l'accusé|rapporteur|le président|la présidente|président|présidente|m. le président|mme la présidente|modérateur|modératrice|intervieweur|journaliste|question|réponse|q|r|le ministre|ministre|m. le ministre*|orateur|juge|témoin|procureur|avocat|choeur|chœur|tous|le rapporteur|m.*|mme*|mlle*|camarade*|citoyen*|dr*|le secrétaire|secrétaire|la rédaction",
    "sv": "delegat|delegaten|ledamot|ledamoten|borgmästaren|arbetaren|soldaten|läraren|mannen|kvinnan|modern|fadern|kungen|drottningen|tjänaren|kaptenen|den anklagade|gästen|författaren|rösten|partiombudet|ordföranden|ordförande|talmannen|talman|moderator|intervjuare|fråga|svar|reporter|redaktionen|talaren|domaren|vittnet|åklagaren|kören|alla|statsministern|statsrådet*|ministern|kamrat*|herr*|fru*|fröken*|dr*|professor*|sekreteraren|ombudet",
    "es": "delegado|delegada|diputado|diputada|miembro|alcalde|obrero|soldado|maestro|alumno|hombre|mujer|madre|padre|rey|reina|criado|capitán|acusado|visitante|autor|voz|el presidente|la presidenta|presidente|presidenta|el señor presidente|moderador|moderadora|entrevistador|entrevistadora|periodista|pregunta|respuesta|p|r|ministro|el ministro|orador|juez|testigo|fiscal|abogado|coro|todos|el señor*|la señora*|sr.*|sra.*|compañero*|compañera*|camarada*|dr*|el secretario|secretario|redacción",
    "it": "delegato|delegata|deputato|deputata|membro|sindaco|operaio|soldato|maestro|uomo|donna|madre|padre|re|regina|servo|capitano|imputato|visitatore|autore|voce|relatore|il presidente|la presidente|presidente|moderatore|moderatrice|intervistatore|giornalista|domanda|risposta|d|r|ministro|il ministro|oratore|giudice|testimone|pubblico ministero|avvocato|coro|tutti|onorevole*|on.*|signor*|signora*|compagno*|compagna*|dott*|il segretario|segretario|redazione",
    "nl": "afgevaardigde|lid|burgemeester|arbeider|soldaat|leraar|man|vrouw|moeder|vader|koning|koningin|knecht|kapitein|verdachte|gast|bezoeker|auteur|stem|de spreker|de voorzitter|voorzitter|moderator|interviewer|journalist|vraag|antwoord|minister|de minister|spreker|rechter|getuige|officier van justitie|advocaat|koor|allen|de heer*|mevrouw*|kameraad*|dr*|professor*|secretaris|redactie",
    "ru": "депутат|член|мэр|рабочий|солдат|учитель|ученик|мужчина|женщина|мать|отец|король|королева|слуга|капитан|подсудимый|гость|посетитель|автор|голос|оратор|председатель|председательствующий|президент|ведущий|ведущая|корреспондент|интервьюер|журналист|вопрос|ответ|министр|докладчик|судья|свидетель|прокурор|адвокат|защитник|хор|все|тов.*|товарищ*|господин*|госпожа*|гражданин*|секретарь|редакция|делегат",
    "pl": "delegat|delegatka|poseł|członek|burmistrz|robotnik|żołnierz|nauczyciel|mężczyzna|kobieta|matka|ojciec|król|królowa|sługa|kapitan|oskarżony|gość|autor|głos|przewodniczący|przewodnicząca|marszałek|wicemarszałek|prezes|moderator|dziennikarz|dziennikarka|pytanie|odpowiedź|minister|mówca|sędzia|świadek|prokurator|obrońca|chór|wszyscy|poseł*|senator*|tow.*|towarzysz*|pan*|pani*|dr*|prof*|sekretarz|redakcja",
    "da": "delegerede|formand|den delegerede|delegeret|ordføreren|taleren|ministeren|dommeren|vidnet|medlemmet|spm|formanden|spørgsmål|svar|ordstyreren|alle",
    "no": "formannen|delegert|delegaten|ordføreren|taleren|ministeren|dommeren|vitnet|medlemmet|spm|presidenten|møtelederen|spørsmål|svar|alle",
    "pt": "o presidente|presidente|moderador|entrevistador|pergunta|resposta|p|r|o sr.*|a sra.*|o orador|ministro|camarada*|companheiro*",
    "fi": "puheenjohtaja|puhemies|edustaja|kysymys|vastaus|toimittaja|ministeri|valtuutettu|kaikki|puhuja",
    "la": "praeses|orator|legatus|magister|discipulus|omnes|interrogatio|responsio",
    "el": "πρόεδρος|ο πρόεδρος|αντιπρόσωπος|ο αντιπρόσωπος|ερώτηση|απάντηση|υπουργός|ομιλητής|όλοι",
}
"""Whose words a label before a colon announces: offices, parts in an interview, titles before a name."""

NOT_SPEAKERS = {
    "en": "note|notes|nb|n.b|source|sources|example|examples|update|warning|tip|answer key|figure|fig|table|summary|conclusion|result|results|date|place|time|author|title|subject|re|from|to|cc|ps|p.s|see|see also|cf|tags|category|categories|price|address|phone|email|first|second|third|finally|however|therefore|that is|chapter|part|section|step|translation|translator|editor's note|published|written|transcription|copyright|photo|image|caption|url|link|links|keywords|contents|thesis|remember|important|reason|fact|rule|definition|theorem|corollary|problem|solution|exercise",
    "de": "anmerkung|anmerkungen|hinweis|quelle|quellen|beispiel|beispiele|zusammenfassung|fazit|ergebnis|datum|ort|zeit|autor|titel|betreff|von|an|ps|siehe|vgl|preis|adresse|telefon|erstens|zweitens|drittens|kapitel|teil|schritt|übersetzung|übersetzer|foto|bild|these|grund|regel|definition|aufgabe|lösung|nachtrag|achtung|wichtig|stand|das heißt",
    "fr": "note|notes|nb|n.b|remarque|source|sources|exemple|exemples|résumé|conclusion|résultat|date|lieu|heure|auteur|titre|objet|de|à|ps|p.s|voir|cf|prix|adresse|téléphone|premièrement|deuxièmement|chapitre|partie|étape|traduction|traducteur|photo|image|légende|thèse|raison|règle|définition|problème|solution|attention|important|mots-clés|mise à jour|c'est-à-dire",
    "sv": "anmärkning|not|noter|obs|källa|källor|exempel|sammanfattning|slutsats|resultat|datum|plats|tid|författare|titel|ämne|från|till|ps|se|jfr|pris|adress|telefon|för det första|kapitel|del|steg|översättning|översättare|foto|bild|tes|skäl|regel|definition|uppdatering|det vill säga|publicerad",
    "es": "nota|notas|nb|fuente|fuentes|ejemplo|ejemplos|resumen|conclusión|resultado|fecha|lugar|hora|autor|título|asunto|de|a|pd|p.d|véase|ver|cf|precio|dirección|teléfono|primero|segundo|tercero|capítulo|parte|paso|traducción|traductor|foto|imagen|tesis|razón|regla|definición|problema|solución|atención|importante|palabras clave|actualización|es decir",
    "it": "nota|note|nb|n.b|fonte|fonti|esempio|esempi|riassunto|conclusione|risultato|data|luogo|ora|autore|titolo|oggetto|da|a|ps|p.s|vedi|cfr|prezzo|indirizzo|telefono|primo|secondo|terzo|capitolo|parte|passo|traduzione|traduttore|foto|immagine|tesi|ragione|regola|definizione|problema|soluzione|attenzione|importante|parole chiave|aggiornamento|cioè",
    "nl": "noot|noten|opmerking|nb|bron|bronnen|voorbeeld|voorbeelden|samenvatting|conclusie|resultaat|datum|plaats|tijd|auteur|titel|onderwerp|van|aan|ps|zie|vgl|prijs|adres|telefoon|ten eerste|ten tweede|hoofdstuk|deel|stap|vertaling|vertaler|foto|beeld|stelling|reden|regel|definitie|probleem|oplossing|let op|belangrijk|trefwoorden|dat wil zeggen",
    "ru": "примечание|примечания|источник|источники|пример|примеры|резюме|вывод|результат|дата|место|время|автор|название|тема|от|кому|ps|p.s|см|ср|цена|адрес|телефон|во-первых|во-вторых|глава|часть|шаг|перевод|переводчик|фото|тезис|причина|правило|определение|задача|решение|внимание|важно|ключевые слова|обновление|то есть",
    "pl": "uwaga|uwagi|przypis|przypisy|źródło|źródła|przykład|przykłady|streszczenie|wniosek|wynik|data|miejsce|czas|autor|tytuł|temat|od|do|ps|p.s|zob|por|cena|adres|telefon|po pierwsze|po drugie|rozdział|część|krok|tłumaczenie|tłumacz|zdjęcie|teza|powód|reguła|definicja|problem|rozwiązanie|ważne|słowa kluczowe|aktualizacja|to jest",
}
"""Labels before a colon that nobody speaks under."""

OFFICES = {
    "en": "admin|administrator|editor|editors|editorial team|editorial board|webmaster|staff|the editors|guest|anonymous|site admin|news desk",
    "de": "redaktion|die redaktion|admin|administrator|webmaster|gast",
    "fr": "la rédaction|rédaction|admin|administrateur|webmestre|invité",
    "sv": "redaktionen|red|admin|webbredaktör|gäst",
    "es": "redacción|la redacción|admin|administrador|webmaster|invitado",
    "it": "redazione|la redazione|admin|amministratore|webmaster|ospite",
    "nl": "redactie|de redactie|admin|beheerder|webmaster|gast",
    "ru": "редакция|админ|admin|администратор|гость",
    "pl": "redakcja|admin|administrator|gość",
}
"""Who puts pages on a site without being their author."""

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

STAMPS = {
    "en": "last updated|last modified|updated|posted|published|added|created|uploaded|accessed|retrieved",
    "de": "zuletzt aktualisiert|zuletzt geändert|aktualisiert|stand|veröffentlicht|erstellt|abgerufen",
    "fr": "dernière mise à jour|mis à jour|mise à jour|mis en ligne|publié|modifié",
    "sv": "senast uppdaterad|senast ändrad|uppdaterad|publicerad|publicerat|hämtad",
    "es": "última actualización|última modificación|actualizado|publicado|consultado",
    "it": "ultimo aggiornamento|ultima modifica|aggiornato|pubblicato|consultato",
    "nl": "laatst bijgewerkt|laatst gewijzigd|bijgewerkt|geplaatst|gepubliceerd",
    "ru": "последнее обновление|последнее изменение|обновлено|опубликовано|размещено|добавлено",
    "pl": "ostatnia aktualizacja|ostatnia modyfikacja|zaktualizowano|opublikowano|dodano",
}
"""What stands before the date of a page rather than that of a text."""

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
