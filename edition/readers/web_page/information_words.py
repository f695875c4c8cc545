"""Labels of the lines "Label: value" by which archives describe a text, by the fact they state."""

from edition.model.reading import Fact

INFORMATION: dict[Fact, str] = {
    "author": (
        "author|authors|автор книги|автор текста|written by|autor|autorin|auteur|autores|autore|författare"
        "|schrijver|автор|авторы|autorzy"
        "|von|verfasser|auteurs|forfatter"
    ),
    "translator": (
        "translated|translated by|translator|translation|translators|übersetzt von|übersetzung|übersetzer|übersetzt"
        "|traduction|traduit par|traducteur|översättning|översatt av|översättare|traducción|traducido por|traductor"
        "|traduzione|tradotto da|traduttore|vertaling|vertaald door|vertaler|перевод|переводчик|перевёл|перевел"
        "|tłumaczenie|tłumacz|przekład|przełożył|oversættelse|oversatt av|tradução"
    ),
    "editor": (
        "editor|edited by|edited|editors|herausgeber|herausgegeben von|éditeur|édité par|redaktör|redigerad av"
        "|editado por|a cura di|curatore|redactie|редактор|redaktor|redakcja naukowa"
    ),
    "date-written": (
        "written|date written|composed|geschrieben|verfaßt|verfasst|entstanden|écrit|écrit en|rédigé|skriven"
        "|skrivet|escrito|escrita|scritto|geschreven|написано|написана|date of writing|дата написания|napisane"
        "|napisano"
    ),
    "date-published": (
        "first published|published|publication date|originally published|first publication|publication"
        "|erstveröffentlichung|zuerst veröffentlicht|zuerst erschienen|erschienen|veröffentlicht"
        "|première publication|première parution|publié|paru|paru dans|först publicerad|först publicerat|publicerad"
        "|publicerat|tryckt|primera publicación|primera edición|publicado|aparecido|prima pubblicazione|pubblicato"
        "|eerste publicatie|eerst gepubliceerd|gepubliceerd|verschenen|впервые опубликовано|опубликовано"
        "|первая публикация|издано"
        "|дата публикации|опубликован|опубликована|впервые напечатано|напечатано|печаталось"
        "|gedruckt|imprimé|printed|impreso|stampato|gedrukt|wydrukowano"
        "|pierwsze wydanie|pierwodruk|opublikowano|wydano"
    ),
    "date": "date|datum|fecha|data|дата|delivered|speech delivered|gehalten|prononcé|hållet|pronunciado|pronunciato",
    "note": (
        "html-markierung|html markierung|markierung|html-kodierung|source|sources|source text|quelle|quellen|nach"
        "|provenance|källa|källor|fuente|fuentes|origen|fonte|fonti|bron|bronnen|источник|печатается по"
        "|источник текста|źródło|źródła|kilde|from|aus|extrait de|ur|de la revista|transcription|transcribed"
        "|transcribed by|transcription/markup|transcription/html markup|transcription and markup|markup|html markup"
        "|html-markup|html version|html|xhtml|proofread|proofread by|proofreading|checked against|online version"
        "|online|transkription|transkriptionshtml|hypertext|markiert von|digitalisierung|numérisation|transcrit par"
        "|transcription html|mise en ligne|digitalización|digitalizado por|transcripción|esta edición|trascrizione"
        "|trascritto da|digitalisering|transkribering|digitaliserad|inskrivning|html-kod|transcriptie|omzetting"
        "|html-versie|оцифровка|сканирование|распознавание|набор|вёрстка|верстка|отсканировано|skan|opracowanie"
        "|digitalizacja|copied from|scanned by|recorded|editor's note|notes by|introduction by"
    ),
    "licence": (
        "licence|license|copyright|copyleft|public domain|rights|creative commons|lizenz|rechte|gemeinfrei"
        "|licence d'utilisation|droits|domaine public|licens|rättigheter|upphovsrätt|licencia|derechos"
        "|dominio público|licenza|diritti|pubblico dominio|licentie|auteursrecht|rechten|лицензия|права"
        "|авторские права|licencja|prawa|prawa autorskie"
    ),
    "url": (
        "url|link|permalink|web address|address of this page|adresse|adresse de cet article|adresse url|url source"
        "|webadress|länk|dirección|enlace|indirizzo|adres|ссылка|адрес|odnośnik|adres strony|original url"
    ),
    "keywords": (
        "tags|tag|keywords|key words|subjects|subject|topics|topic|labels|tagged|categories|category|filed under"
        "|schlagwörter|schlagworte|stichworte|themen|kategorie|kategorien|mots-clés|mots clés|thèmes|thème"
        "|étiquettes|catégories|catégorie|nyckelord|ämnesord|etiketter|taggar|kategori|kategorier|ämnen"
        "|palabras clave|etiquetas|temas|categorías|categoría|parole chiave|etichette|argomenti|categorie|categoria"
        "|trefwoorden|categorieën|onderwerpen|ключевые слова|метки|теги|рубрика|рубрики|темы|категории"
        "|słowa kluczowe|tagi|tematy"
    ),
    "site-section": (
        "section|rubrique|rubrik|abschnitt|sección|sezione|rubriek|раздел|dział|bereich|collection|sammlung|samling"
    ),
    "publisher": (
        "publisher|publishing house|verlag|éditions|maison d'édition|förlag|editorial|editore|casa editrice"
        "|uitgever|uitgeverij|издательство|wydawnictwo|wydawca"
    ),
    "language": "language|sprache|langue|språk|idioma|lingua|taal|язык|język",
    "original-language": (
        "original language|originalsprache|langue originale|originalspråk|idioma original|lingua originale"
        "|oorspronkelijke taal|язык оригинала|język oryginału|translated from|übersetzt aus"
    ),
    "title": "title|titel|titre|título|titolo|название|заглавие|tytuł",
    "date-retrieved": (
        "retrieved|accessed|retrieved on|abgerufen|abgerufen am|consulté le|hämtad|consultado|consultato"
        "|geraadpleegd|дата обращения|data dostępu"
    ),
    "poster": (
        "posted by|uploaded by|submitted by|eingestellt von|mis en ligne par|publicerad av|subido por|inserito da"
        "|geplaatst door|разместил|dodał|публикатор|опубликовал|выложил"
    ),
    "date-posted": (
        "posted|posted on|last updated|updated|last modified|stand|zuletzt aktualisiert|mis en ligne le"
        "|mis en ligne|mise à jour|uppdaterad|senast uppdaterad|actualizado|última actualización|aggiornato"
        "|ultimo aggiornamento|bijgewerkt|laatst bijgewerkt|обновлено|дата публикации на сайте|zaktualizowano"
        "|ostatnia aktualizacja"
    ),
    "doi": "doi",
    "isbn": "isbn",
    "issn": "issn",
}
"""One entry a fact; ``note`` is for what archives say of their own work and of the printed source."""
