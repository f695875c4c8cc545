<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that the page and the book themselves say: one table, a word a row, a language a column. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all">

  <!-- A word in a language (a BCP 47 tag); in English where the table lacks the language. -->
  <xsl:function name="ed:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="($edp:words($language), $edp:words(ed:label-language($language)))[1]($key)"/>
  </xsl:function>

  <!-- The column that serves a language: its primary subtag, "en" where there is none. -->
  <xsl:function name="ed:label-language" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="code" as="xs:string" select="lower-case(replace($language, '-.*$', ''))"/>
    <xsl:variable name="code" as="xs:string" select="if ($code = ('no', 'nn')) then 'nb' else $code"/>
    <xsl:sequence select="if (map:contains($edp:words, $code)) then $code else 'en'"/>
  </xsl:function>

  <!-- The table by language, then by word. -->
  <xsl:variable name="edp:words" as="map(xs:string, map(xs:string, xs:string))" select="
      map:merge(for $language in $edp:labels/*/*[1]/(@* except @key)/local-name()
                return map:entry($language, map:merge(
                  $edp:labels/*/* ! map:entry(string(@key), string(@*[local-name() = $language])))))"/>

  <xsl:variable name="edp:labels" as="document-node()">
    <xsl:document>
      <labels>
        <label key="skip" en="Skip to the text" de="Zum Text springen" fr="Aller au texte" es="Ir al texto"
            it="Vai al testo" sv="Hoppa till texten" ru="Перейти к тексту" nl="Naar de tekst" da="Gå til teksten"
            nb="Gå til teksten" pl="Przejdź do tekstu" fi="Siirry tekstiin" ar="انتقل إلى النص"/>
        <label key="contents" en="Contents" de="Inhalt" fr="Sommaire" es="Índice" it="Indice" sv="Innehåll"
            ru="Содержание" nl="Inhoud" da="Indhold" nb="Innhold" pl="Spis treści" fi="Sisällys" ar="المحتويات"/>
        <label key="pages" en="Pages" de="Seiten" fr="Pages" es="Páginas" it="Pagine" sv="Sidor" ru="Страницы"
            nl="Pagina’s" da="Sider" nb="Sider" pl="Strony" fi="Sivut" ar="الصفحات"/>
        <label key="page" en="page" de="Seite" fr="page" es="página" it="pagina" sv="sida" ru="страница" nl="pagina"
            da="side" nb="side" pl="strona" fi="sivu" ar="صفحة"/>
        <label key="page-break" en="page break" de="Seitenwechsel" fr="changement de page" es="cambio de página"
            it="cambio di pagina" sv="sidbrytning" ru="конец страницы" nl="paginaovergang" da="sideskift"
            nb="sideskift" pl="zmiana strony" fi="sivunvaihto" ar="فاصل صفحات"/>
        <label key="counted" en="counted, not printed" de="gezählt, nicht gedruckt" fr="numéro compté, non imprimé"
            es="contada, no impresa" it="contata, non stampata" sv="räknad, inte tryckt"
            ru="номер сосчитан, не напечатан" nl="geteld, niet gedrukt" da="talt, ikke trykt" nb="talt, ikke trykt"
            pl="liczba obliczona, niedrukowana" fi="laskettu, ei painettu" ar="محسوبة وليست مطبوعة"/>
        <label key="facsimile" en="facsimile" de="Faksimile" fr="fac-similé" es="facsímil" it="facsimile" sv="faksimil"
            ru="факсимиле" nl="facsimile" da="faksimile" nb="faksimile" pl="faksymile" fi="näköispainos"
            ar="صورة الأصل"/>
        <label key="shelf" en="All editions" de="Alle Ausgaben" fr="Toutes les éditions" es="Todas las ediciones"
            it="Tutte le edizioni" sv="Alla utgåvor" ru="Все издания" nl="Alle edities" da="Alle udgaver"
            nb="Alle utgaver" pl="Wszystkie edycje" fi="Kaikki editiot" ar="جميع الإصدارات"/>
        <label key="anthology" en="Anthology" de="Anthologie" fr="Anthologie" es="Antología" it="Antologia" sv="Antologi"
            ru="Антология" nl="Bloemlezing" da="Antologi" nb="Antologi" pl="Antologia" fi="Antologia" ar="مختارات"/>
        <label key="about" en="About this edition" de="Über diese Ausgabe" fr="À propos de cette édition"
            es="Sobre esta edición" it="Su questa edizione" sv="Om denna utgåva" ru="Об этом издании"
            nl="Over deze editie" da="Om denne udgave" nb="Om denne utgaven" pl="O tej edycji"
            fi="Tietoja tästä editiosta" ar="عن هذا الإصدار"/>
        <label key="text" en="Text" de="Text" fr="Texte" es="Texto" it="Testo" sv="Text" ru="Текст" nl="Tekst"
            da="Tekst" nb="Tekst" pl="Tekst" fi="Teksti" ar="النص"/>
        <label key="title" en="Title" de="Titel" fr="Titre" es="Título" it="Titolo" sv="Titel" ru="Название" nl="Titel"
            da="Titel" nb="Tittel" pl="Tytuł" fi="Nimeke" ar="العنوان"/>
        <label key="author" en="Author" de="Verfasser" fr="Auteur" es="Autor" it="Autore" sv="Författare" ru="Автор"
            nl="Auteur" da="Forfatter" nb="Forfatter" pl="Autor" fi="Tekijä" ar="المؤلف"/>
        <label key="editor" en="Editor" de="Herausgeber" fr="Éditeur scientifique" es="Editor" it="Curatore"
            sv="Redaktör" ru="Редактор" nl="Bezorger" da="Redaktør" nb="Redaktør" pl="Redaktor" fi="Toimittaja"
            ar="المحرر"/>
        <label key="translator" en="Translator" de="Übersetzer" fr="Traducteur" es="Traductor" it="Traduttore"
            sv="Översättare" ru="Переводчик" nl="Vertaler" da="Oversætter" nb="Oversetter" pl="Tłumacz" fi="Kääntäjä"
            ar="المترجم"/>
        <label key="contributors" en="Responsibility" de="Mitwirkung" fr="Responsabilités" es="Responsabilidad"
            it="Responsabilità" sv="Medverkande" ru="Участники" nl="Verantwoording" da="Medvirkende" nb="Medvirkende"
            pl="Odpowiedzialność" fi="Vastuut" ar="المسؤولية"/>
        <label key="date" en="Date" de="Datum" fr="Date" es="Fecha" it="Data" sv="Datum" ru="Дата" nl="Datum" da="Dato"
            nb="Dato" pl="Data" fi="Päiväys" ar="التاريخ"/>
        <label key="source" en="Source" de="Quelle" fr="Source" es="Fuente" it="Fonte" sv="Källa" ru="Источник"
            nl="Bron" da="Kilde" nb="Kilde" pl="Źródło" fi="Lähde" ar="المصدر"/>
        <label key="publication" en="Publication" de="Veröffentlichung" fr="Publication" es="Publicación"
            it="Pubblicazione" sv="Utgivning" ru="Публикация" nl="Publicatie" da="Udgivelse" nb="Utgivelse"
            pl="Publikacja" fi="Julkaiseminen" ar="النشر"/>
        <label key="licence" en="Licence" de="Lizenz" fr="Licence" es="Licencia" it="Licenza" sv="Licens" ru="Лицензия"
            nl="Licentie" da="Licens" nb="Lisens" pl="Licencja" fi="Lisenssi" ar="الترخيص"/>
        <label key="identifier" en="Identifier" de="Kennung" fr="Identifiant" es="Identificador" it="Identificatore"
            sv="Identifierare" ru="Идентификатор" nl="Identificatie" da="Identifikator" nb="Identifikator"
            pl="Identyfikator" fi="Tunniste" ar="المعرف"/>
        <label key="languages" en="Languages" de="Sprachen" fr="Langues" es="Lenguas" it="Lingue" sv="Språk" ru="Языки"
            nl="Talen" da="Sprog" nb="Språk" pl="Języki" fi="Kielet" ar="اللغات"/>
        <label key="extent" en="Extent" de="Umfang" fr="Étendue" es="Extensión" it="Estensione" sv="Omfång" ru="Объём"
            nl="Omvang" da="Omfang" nb="Omfang" pl="Objętość" fi="Laajuus" ar="الحجم"/>
        <label key="keywords" en="Keywords" de="Schlagwörter" fr="Mots-clés" es="Palabras clave" it="Parole chiave"
            sv="Ämnesord" ru="Ключевые слова" nl="Trefwoorden" da="Emneord" nb="Emneord" pl="Słowa kluczowe"
            fi="Asiasanat" ar="كلمات مفتاحية"/>
        <label key="abstract" en="Summary" de="Zusammenfassung" fr="Résumé" es="Resumen" it="Sommario"
            sv="Sammanfattning" ru="Аннотация" nl="Samenvatting" da="Resumé" nb="Sammendrag" pl="Streszczenie"
            fi="Tiivistelmä" ar="الملخص"/>
        <label key="encoding" en="How it was made" de="Wie sie entstand" fr="Établissement du texte" es="Cómo se hizo"
            it="Come è stata fatta" sv="Så gjordes den" ru="Как подготовлено" nl="Totstandkoming"
            da="Sådan blev den til" nb="Slik ble den til" pl="Jak powstała" fi="Miten editio tehtiin" ar="كيف أُعد"/>
        <label key="revisions" en="Revisions" de="Änderungen" fr="Révisions" es="Revisiones" it="Revisioni"
            sv="Ändringar" ru="Изменения" nl="Wijzigingen" da="Ændringer" nb="Endringer" pl="Zmiany" fi="Muutokset"
            ar="المراجعات"/>
        <label key="notes" en="Notes" de="Anmerkungen" fr="Notes" es="Notas" it="Note" sv="Noter" ru="Примечания"
            nl="Noten" da="Noter" nb="Noter" pl="Przypisy" fi="Viitteet" ar="الحواشي"/>
        <label key="note" en="Note" de="Anmerkung" fr="Note" es="Nota" it="Nota" sv="Not" ru="Примечание" nl="Noot"
            da="Note" nb="Note" pl="Przypis" fi="Viite" ar="حاشية"/>
        <label key="back" en="Back to the text" de="Zurück zum Text" fr="Retour au texte" es="Volver al texto"
            it="Torna al testo" sv="Tillbaka till texten" ru="Вернуться к тексту" nl="Terug naar de tekst"
            da="Tilbage til teksten" nb="Tilbake til teksten" pl="Powrót do tekstu" fi="Takaisin tekstiin"
            ar="العودة إلى النص"/>
        <label key="downloads" en="Files" de="Dateien" fr="Fichiers" es="Archivos" it="File" sv="Filer" ru="Файлы"
            nl="Bestanden" da="Filer" nb="Filer" pl="Pliki" fi="Tiedostot" ar="الملفات"/>
        <label key="ledger" en="Ledger: where every character of the source went"
            de="Nachweis: wo jedes Zeichen der Quelle blieb" fr="Registre : où est passé chaque caractère de la source"
            es="Registro: adónde fue cada carácter de la fuente"
            it="Registro: dove è andato ogni carattere della fonte" sv="Liggare: vart varje tecken i källan tog vägen"
            ru="Реестр: куда попал каждый знак источника" nl="Register: waar elk teken van de bron bleef"
            da="Register: hvor hvert tegn i kilden blev af" nb="Register: hvor hvert tegn i kilden ble av"
            pl="Rejestr: gdzie trafił każdy znak źródła" fi="Luettelo: minne lähteen jokainen merkki päätyi"
            ar="سجل: أين ذهب كل حرف من المصدر"/>
        <label key="untitled" en="Untitled" de="Ohne Titel" fr="Sans titre" es="Sin título" it="Senza titolo"
            sv="Utan titel" ru="Без названия" nl="Zonder titel" da="Uden titel" nb="Uten tittel" pl="Bez tytułu"
            fi="Nimetön" ar="بلا عنوان"/>
        <label key="cover" en="Cover" de="Umschlag" fr="Couverture" es="Cubierta" it="Copertina" sv="Omslag"
            ru="Обложка" nl="Omslag" da="Omslag" nb="Omslag" pl="Okładka" fi="Kansi" ar="الغلاف"/>
        <label key="title-page" en="Title page" de="Titelseite" fr="Page de titre" es="Portada" it="Frontespizio"
            sv="Titelsida" ru="Титульный лист" nl="Titelpagina" da="Titelblad" nb="Tittelside" pl="Strona tytułowa"
            fi="Nimiölehti" ar="صفحة العنوان"/>
        <label key="landmarks" en="Landmarks" de="Orientierungspunkte" fr="Repères" es="Puntos de referencia"
            it="Punti di riferimento" sv="Landmärken" ru="Ориентиры" nl="Oriëntatiepunten" da="Pejlemærker"
            nb="Orienteringspunkter" pl="Punkty orientacyjne" fi="Maamerkit" ar="المعالم"/>
        <label key="omission" en="omission" de="Auslassung" fr="lacune" es="laguna" it="lacuna" sv="utelämnat"
            ru="пропуск" nl="weglating" da="udeladt" nb="utelatt" pl="opuszczenie" fi="aukko" ar="حذف"/>
        <label key="supplied" en="supplied by the editor" de="vom Herausgeber ergänzt" fr="restitué par l’éditeur"
            es="suplido por el editor" it="integrato dal curatore" sv="tillagt av utgivaren" ru="добавлено редактором"
            nl="toegevoegd door de bezorger" da="tilføjet af udgiveren" nb="tilføyd av utgiveren"
            pl="uzupełnione przez wydawcę" fi="toimittajan lisäys" ar="أضافه المحرر"/>
        <label key="unclear" en="unclear reading" de="unsichere Lesung" fr="lecture incertaine" es="lectura dudosa"
            it="lettura incerta" sv="osäker läsning" ru="неясное чтение" nl="onzekere lezing" da="usikker læsning"
            nb="usikker lesning" pl="lekcja niepewna" fi="epävarma lukema" ar="قراءة غير مؤكدة"/>
        <label key="surplus" en="superfluous in the source" de="überzählig in der Quelle" fr="superflu dans la source"
            es="superfluo en la fuente" it="superfluo nella fonte" sv="överflödigt i källan" ru="лишнее в источнике"
            nl="overtollig in de bron" da="overflødigt i kilden" nb="overflødig i kilden" pl="zbędne w źródle"
            fi="lähteessä liikaa" ar="زائد في المصدر"/>
        <label key="added" en="added in the source" de="in der Quelle hinzugefügt" fr="ajouté dans la source"
            es="añadido en la fuente" it="aggiunto nella fonte" sv="tillagt i källan" ru="вставлено в источнике"
            nl="toegevoegd in de bron" da="tilføjet i kilden" nb="tilføyd i kilden" pl="dopisane w źródle"
            fi="lisätty lähteessä" ar="مضاف في المصدر"/>
        <label key="deleted" en="deleted in the source" de="in der Quelle gestrichen" fr="biffé dans la source"
            es="tachado en la fuente" it="cancellato nella fonte" sv="struket i källan" ru="зачёркнуто в источнике"
            nl="doorgehaald in de bron" da="slettet i kilden" nb="strøket i kilden" pl="skreślone w źródle"
            fi="poistettu lähteessä" ar="محذوف في المصدر"/>
        <label key="space" en="blank space" de="Leerraum" fr="espace blanc" es="espacio en blanco" it="spazio bianco"
            sv="tomrum" ru="пустое место" nl="open ruimte" da="tomt rum" nb="tomrom" pl="puste miejsce" fi="tyhjä tila"
            ar="فراغ"/>
        <label key="in-source" en="in the source" de="in der Quelle" fr="dans la source" es="en la fuente"
            it="nella fonte" sv="i källan" ru="в источнике" nl="in de bron" da="i kilden" nb="i kilden" pl="w źródle"
            fi="lähteessä" ar="في المصدر"/>
        <label key="image" en="Image" de="Bild" fr="Image" es="Imagen" it="Immagine" sv="Bild" ru="Изображение"
            nl="Afbeelding" da="Billede" nb="Bilde" pl="Ilustracja" fi="Kuva" ar="صورة"/>
        <label key="table" en="Table" de="Tabelle" fr="Tableau" es="Tabla" it="Tabella" sv="Tabell" ru="Таблица"
            nl="Tabel" da="Tabel" nb="Tabell" pl="Tabela" fi="Taulukko" ar="جدول"/>
        <label key="register" en="Indexes" de="Register" fr="Index" es="Índices" it="Indici" sv="Register"
            ru="Указатели" nl="Registers" da="Registre" nb="Registre" pl="Indeksy" fi="Hakemistot" ar="الفهارس"/>
        <label key="facsimiles" en="Transcription by page" de="Seitenweise Umschrift" fr="Transcription par page"
            es="Transcripción por página" it="Trascrizione per pagina" sv="Transkription sida för sida"
            ru="Постраничная транскрипция" nl="Transcriptie per pagina" da="Transskription side for side"
            nb="Transkripsjon side for side" pl="Transkrypcja stronami" fi="Sivukohtainen litterointi"
            ar="نسخ حسب الصفحة"/>
        <label key="show-original" en="Show the readings of the source" de="Lesarten der Quelle zeigen"
            fr="Afficher les leçons de la source" es="Mostrar las lecturas de la fuente"
            it="Mostra le lezioni della fonte" sv="Visa källans läsarter" ru="Показать чтения источника"
            nl="Toon de lezingen van de bron" da="Vis kildens læsemåder" nb="Vis kildens lesemåter"
            pl="Pokaż lekcje źródła" fi="Näytä lähteen lukemat" ar="إظهار قراءات المصدر"/>
        <label key="show-furniture" en="Show running heads and signatures"
            de="Kolumnentitel und Bogensignaturen zeigen" fr="Afficher titres courants et signatures"
            es="Mostrar cabeceras y signaturas" it="Mostra titoli correnti e segnature"
            sv="Visa kolumntitlar och arksignaturer" ru="Показать колонтитулы и сигнатуры"
            nl="Toon kopregels en signaturen" da="Vis klummetitler og arksignaturer"
            nb="Vis kolumnetitler og arksignaturer" pl="Pokaż żywą paginę i sygnatury"
            fi="Näytä elävät otsikot ja arkkisignumit" ar="إظهار رؤوس الصفحات"/>
        <label key="words" en="words" de="Wörter" fr="mots" es="palabras" it="parole" sv="ord" ru="слов" nl="woorden"
            da="ord" nb="ord" pl="słów" fi="sanaa" ar="كلمة"/>
        <label key="editions" en="Editions" de="Ausgaben" fr="Éditions" es="Ediciones" it="Edizioni" sv="Utgåvor"
            ru="Издания" nl="Edities" da="Udgaver" nb="Utgaver" pl="Edycje" fi="Editiot" ar="إصدارات"/>
        <label key="accessibility"
            en="Reflowable text with a table of contents, headings, linked notes, descriptions of images and, where the source has them, its page numbers."
            de="Umfließender Text mit Inhaltsverzeichnis, Überschriften, verknüpften Anmerkungen, Bildbeschreibungen und, soweit vorhanden, den Seitenzahlen der Quelle."
            fr="Texte redistribuable avec table des matières, titres, notes liées, descriptions des images et, s’il y en a, pagination de la source."
            es="Texto fluido con índice, encabezados, notas enlazadas, descripciones de imágenes y, si existen, las páginas de la fuente."
            it="Testo adattabile con indice, titoli, note collegate, descrizioni delle immagini e, se presenti, le pagine della fonte."
            sv="Flytande text med innehållsförteckning, rubriker, länkade noter, bildbeskrivningar och, där de finns, källans sidnummer."
            ru="Перетекающий текст с оглавлением, заголовками, связанными примечаниями, описаниями изображений и, если есть, номерами страниц источника."
            nl="Herschikbare tekst met inhoudsopgave, koppen, gekoppelde noten, beschrijvingen van afbeeldingen en, waar aanwezig, de paginanummers van de bron."
            da="Flydende tekst med indholdsfortegnelse, overskrifter, forbundne noter, billedbeskrivelser og, hvor de findes, kildens sidetal."
            nb="Flytende tekst med innholdsfortegnelse, overskrifter, lenkede noter, bildebeskrivelser og, der de finnes, kildens sidetall."
            pl="Tekst płynny ze spisem treści, nagłówkami, połączonymi przypisami, opisami ilustracji i, jeśli są, numerami stron źródła."
            fi="Mukautuva teksti, jossa on sisällysluettelo, otsikot, linkitetyt viitteet, kuvien kuvaukset ja lähteen sivunumerot, jos niitä on."
            ar="نص متكيف مع جدول محتويات وعناوين وحواش مرتبطة ووصف للصور وأرقام صفحات المصدر إن وجدت."/>
        <label key="source-beside" en="The source beside the edition" de="Die Quelle neben der Ausgabe"
            fr="La source en regard de l’édition" es="La fuente junto a la edición"
            it="La fonte accanto all’edizione" sv="Källan bredvid utgåvan" ru="Источник рядом с изданием"
            nl="De bron naast de editie" da="Kilden ved siden af udgaven" nb="Kilden ved siden av utgaven"
            pl="Źródło obok edycji" fi="Lähde edition rinnalla" ar="المصدر بجانب الإصدار"/>
        <label key="how-made" en="How this text was made" de="Wie dieser Text entstand"
            fr="Comment ce texte a été établi" es="Cómo se hizo este texto" it="Come è stato fatto questo testo"
            sv="Så gjordes texten" ru="Как сделан этот текст" nl="Hoe deze tekst is gemaakt"
            da="Sådan blev teksten til" nb="Slik ble teksten til" pl="Jak powstał ten tekst"
            fi="Miten tämä teksti tehtiin" ar="كيف أُعد هذا النص"/>
        <label key="done" en="What was done" de="Was geschah" fr="Ce qui a été fait" es="Qué se hizo"
            it="Che cosa è stato fatto" sv="Vad som gjordes" ru="Что сделано" nl="Wat er gedaan is"
            da="Hvad der blev gjort" nb="Hva som ble gjort" pl="Co zrobiono" fi="Mitä tehtiin" ar="ما جرى"/>
        <label key="in-edition" en="in the edition" de="in der Ausgabe" fr="dans l’édition" es="en la edición"
            it="nell’edizione" sv="i utgåvan" ru="в издании" nl="in de editie" da="i udgaven" nb="i utgaven"
            pl="w edycji" fi="editiossa" ar="في الإصدار"/>
        <label key="continued" en="continued from line" de="Fortsetzung von Zeile" fr="suite de la ligne"
            es="continúa de la línea" it="continua dalla riga" sv="fortsättning från rad" ru="продолжение строки"
            nl="vervolg van regel" da="fortsat fra linje" nb="fortsatt fra linje" pl="ciąg dalszy wiersza"
            fi="jatkoa riviltä" ar="تتمة السطر"/>
        <label key="only-doubts" en="Only what is doubtful" de="Nur Zweifelhaftes" fr="Seulement ce qui est douteux"
            es="Solo lo dudoso" it="Solo ciò che è dubbio" sv="Endast det osäkra" ru="Только сомнительное"
            nl="Alleen wat twijfelachtig is" da="Kun det tvivlsomme" nb="Bare det tvilsomme" pl="Tylko wątpliwe"
            fi="Vain epävarmat" ar="المشكوك فيه فقط"/>
        <label key="doubt" en="doubt" de="Zweifel" fr="doute" es="duda" it="dubbio" sv="tvivel" ru="сомнение"
            nl="twijfel" da="tvivl" nb="tvil" pl="wątpliwość" fi="epäily" ar="شك"/>
        <label key="doubts" en="Doubts" de="Zweifel" fr="Doutes" es="Dudas" it="Dubbi" sv="Tvivel" ru="Сомнения"
            nl="Twijfels" da="Tvivl" nb="Tvil" pl="Wątpliwości" fi="Epäilyt" ar="الشكوك"/>
        <label key="else" en="it could also be" de="auch möglich" fr="ce pourrait être aussi" es="también podría ser"
            it="potrebbe anche essere" sv="kan också vara" ru="возможно также" nl="kan ook zijn" da="kan også være"
            nb="kan også være" pl="może też być" fi="voisi olla myös" ar="قد يكون أيضا"/>
        <label key="form" en="Form" de="Form" fr="Forme" es="Forma" it="Forma" sv="Form" ru="Форма" nl="Vorm"
            da="Form" nb="Form" pl="Forma" fi="Muoto" ar="الشكل"/>
        <label key="file" en="File" de="Datei" fr="Fichier" es="Archivo" it="File" sv="Fil" ru="Файл" nl="Bestand"
            da="Fil" nb="Fil" pl="Plik" fi="Tiedosto" ar="الملف"/>
        <label key="characters" en="characters" de="Zeichen" fr="caractères" es="caracteres" it="caratteri"
            sv="tecken" ru="знаков" nl="tekens" da="tegn" nb="tegn" pl="znaków" fi="merkkiä" ar="حرف"/>
        <label key="line" en="line" de="Zeile" fr="ligne" es="línea" it="riga" sv="rad" ru="строка" nl="regel"
            da="linje" nb="linje" pl="wiersz" fi="rivi" ar="سطر"/>
        <label key="every-character" en="Where every character went" de="Wohin jedes Zeichen kam"
            fr="Où est allé chaque caractère" es="Adónde fue cada carácter" it="Dove è andato ogni carattere"
            sv="Vart varje tecken tog vägen" ru="Куда попал каждый знак" nl="Waar elk teken bleef"
            da="Hvor hvert tegn blev af" nb="Hvor hvert tegn ble av" pl="Dokąd trafił każdy znak"
            fi="Minne jokainen merkki päätyi" ar="مآل كل حرف"/>
        <label key="as-text" en="text, unchanged" de="Text, unverändert" fr="texte, inchangé" es="texto, sin cambios"
            it="testo, invariato" sv="text, oförändrad" ru="текст без изменений" nl="tekst, ongewijzigd"
            da="tekst, uændret" nb="tekst, uendret" pl="tekst bez zmian" fi="teksti, muuttamaton" ar="نص بلا تغيير"/>
        <label key="as-layout" en="layout" de="Satzbild" fr="mise en page" es="composición" it="impaginazione"
            sv="layout" ru="вёрстка" nl="opmaak" da="layout" nb="layout" pl="układ" fi="taitto" ar="تنسيق"/>
        <label key="as-changed" en="changed by a stated rule" de="nach angegebener Regel geändert"
            fr="changé selon une règle énoncée" es="cambiado según una regla declarada"
            it="cambiato secondo una regola dichiarata" sv="ändrat enligt angiven regel"
            ru="изменено по указанному правилу" nl="gewijzigd volgens een vermelde regel"
            da="ændret efter en angivet regel" nb="endret etter en oppgitt regel"
            pl="zmienione według podanej reguły" fi="muutettu ilmoitetun säännön mukaan" ar="غُيّر وفق قاعدة معلنة"/>
        <label key="as-mark" en="became markup" de="wurde Auszeichnung" fr="devenu balisage"
            es="convertido en marcado" it="diventato marcatura" sv="blev märkning" ru="стало разметкой"
            nl="werd opmaakcode" da="blev opmærkning" nb="ble oppmerking" pl="stało się znacznikiem"
            fi="muuttui merkinnäksi" ar="صار وسما"/>
        <label key="as-meta" en="went to the header" de="kam in den Kopfteil" fr="passé dans l’en-tête"
            es="pasó al encabezado" it="passato nell’intestazione" sv="gick till huvudet"
            ru="перешло в заголовок файла" nl="ging naar de kop" da="kom i hovedet" nb="gikk til hodet"
            pl="przeszło do nagłówka" fi="siirtyi otsakkeeseen" ar="نُقل إلى الترويسة"/>
        <label key="as-furniture" en="set aside" de="beiseitegelegt" fr="mis de côté" es="apartado"
            it="messo da parte" sv="lagt åt sidan" ru="отложено" nl="terzijde gelegd" da="lagt til side"
            nb="lagt til side" pl="odłożone" fi="pantu sivuun" ar="نُحّي جانبا"/>
        <label key="as-edited" en="edited by people" de="von Menschen bearbeitet" fr="corrigé à la main"
            es="editado por personas" it="modificato da persone" sv="ändrat av människor" ru="исправлено людьми"
            nl="door mensen bewerkt" da="rettet af mennesker" nb="rettet av mennesker" pl="poprawione przez ludzi"
            fi="ihmisten korjaama" ar="حرره أشخاص"/>
        <label key="as-added" en="added" de="hinzugefügt" fr="ajouté" es="añadido" it="aggiunto" sv="tillagt"
            ru="добавлено" nl="toegevoegd" da="tilføjet" nb="tilføyd" pl="dodane" fi="lisätty" ar="مضاف"/>
        <label key="cite" en="Cite this edition" de="Diese Ausgabe zitieren" fr="Citer cette édition"
            es="Citar esta edición" it="Citare questa edizione" sv="Citera denna utgåva"
            ru="Как ссылаться на издание" nl="Deze editie citeren" da="Citér denne udgave" nb="Siter denne utgaven"
            pl="Cytuj tę edycję" fi="Viittaa tähän editioon" ar="الاستشهاد بهذا الإصدار"/>
        <label key="numbers" en="Number the paragraphs and lines" de="Absätze und Verse zählen"
            fr="Numéroter paragraphes et vers" es="Numerar párrafos y versos" it="Numera paragrafi e versi"
            sv="Numrera stycken och versrader" ru="Нумеровать абзацы и строки" nl="Alinea’s en regels nummeren"
            da="Nummerér afsnit og verslinjer" nb="Nummerer avsnitt og verselinjer" pl="Numeruj akapity i wersy"
            fi="Numeroi kappaleet ja säkeet" ar="ترقيم الفقرات والأسطر"/>
        <label key="search" en="Search" de="Suche" fr="Recherche" es="Buscar" it="Cerca" sv="Sök" ru="Поиск"
            nl="Zoeken" da="Søg" nb="Søk" pl="Szukaj" fi="Haku" ar="بحث"/>
        <label key="search-all" en="Search all texts" de="Alle Texte durchsuchen" fr="Chercher dans tous les textes"
            es="Buscar en todos los textos" it="Cerca in tutti i testi" sv="Sök i alla texter"
            ru="Поиск по всем текстам" nl="Alle teksten doorzoeken" da="Søg i alle tekster" nb="Søk i alle tekster"
            pl="Szukaj we wszystkich tekstach" fi="Hae kaikista teksteistä" ar="البحث في جميع النصوص"/>
        <label key="search-needs"
            en="The search needs JavaScript and a web server; all texts are readable without it."
            de="Die Suche braucht JavaScript und einen Webserver; alle Texte sind auch ohne sie lesbar."
            fr="La recherche demande JavaScript et un serveur web ; tous les textes se lisent sans elle."
            es="La búsqueda necesita JavaScript y un servidor web; todos los textos se leen sin ella."
            it="La ricerca richiede JavaScript e un server web; tutti i testi si leggono senza."
            sv="Sökningen kräver JavaScript och en webbserver; alla texter kan läsas utan den."
            ru="Для поиска нужны JavaScript и веб-сервер; все тексты читаются и без него."
            nl="Zoeken vereist JavaScript en een webserver; alle teksten zijn ook zonder leesbaar."
            da="Søgningen kræver JavaScript og en webserver; alle tekster kan læses uden."
            nb="Søket krever JavaScript og en nettjener; alle tekster kan leses uten."
            pl="Wyszukiwanie wymaga JavaScriptu i serwera WWW; wszystkie teksty można czytać bez niego."
            fi="Haku vaatii JavaScriptin ja verkkopalvelimen; tekstit ovat luettavissa ilman sitä."
            ar="يتطلب البحث جافاسكربت وخادم ويب؛ ويمكن قراءة جميع النصوص من دونه."/>
        <label key="none-found" en="Nothing was found." de="Nichts gefunden." fr="Rien n’a été trouvé."
            es="No se encontró nada." it="Nessun risultato." sv="Inget hittades." ru="Ничего не найдено."
            nl="Niets gevonden." da="Intet fundet." nb="Ingen treff." pl="Nic nie znaleziono."
            fi="Mitään ei löytynyt." ar="لا نتائج."/>
        <label key="resume" en="Continue where you stopped reading" de="Weiterlesen, wo Sie aufgehört haben"
            fr="Reprendre la lecture" es="Continuar la lectura" it="Riprendi la lettura"
            sv="Fortsätt där du slutade läsa" ru="Продолжить чтение" nl="Verder lezen waar u was"
            da="Fortsæt hvor du slap" nb="Fortsett der du slapp" pl="Wróć do miejsca lektury"
            fi="Jatka siitä mihin jäit" ar="متابعة القراءة"/>
        <label key="close" en="Close" de="Schließen" fr="Fermer" es="Cerrar" it="Chiudi" sv="Stäng" ru="Закрыть"
            nl="Sluiten" da="Luk" nb="Lukk" pl="Zamknij" fi="Sulje" ar="إغلاق"/>
        <label key="sort-by" en="Sort by" de="Sortieren nach" fr="Trier par" es="Ordenar por" it="Ordina per"
            sv="Sortera efter" ru="Сортировать по" nl="Sorteren op" da="Sortér efter" nb="Sorter etter"
            pl="Sortuj według" fi="Lajittele" ar="ترتيب حسب"/>
        <label key="century" en="Century" de="Jahrhundert" fr="Siècle" es="Siglo" it="Secolo" sv="Århundrade"
            ru="Век" nl="Eeuw" da="Århundrede" nb="Århundre" pl="Wiek" fi="Vuosisata" ar="القرن"/>
        <label key="edited-text" en="Edited text" de="Edierter Text" fr="Texte établi" es="Texto editado"
            it="Testo edito" sv="Utgivarens text" ru="Текст издания" nl="Geëditeerde tekst" da="Udgiverens tekst"
            nb="Utgiverens tekst" pl="Tekst wydania" fi="Editoitu teksti" ar="النص المحقق"/>
        <label key="witnesses" en="Witnesses" de="Textzeugen" fr="Témoins" es="Testigos" it="Testimoni"
            sv="Textvittnen" ru="Списки" nl="Tekstgetuigen" da="Tekstvidner" nb="Tekstvitner" pl="Świadkowie tekstu"
            fi="Tekstitodistajat" ar="النسخ"/>
        <label key="pause" en="pause" de="Pause" fr="pause" es="pausa" it="pausa" sv="paus" ru="пауза" nl="pauze"
            da="pause" nb="pause" pl="pauza" fi="tauko" ar="وقفة"/>
        <label key="persons" en="Persons" de="Personen" fr="Personnes" es="Personas" it="Persone" sv="Personer"
            ru="Лица" nl="Personen" da="Personer" nb="Personer" pl="Osoby" fi="Henkilöt" ar="الأشخاص"/>
        <label key="places" en="Places" de="Orte" fr="Lieux" es="Lugares" it="Luoghi" sv="Platser" ru="Места"
            nl="Plaatsen" da="Steder" nb="Steder" pl="Miejsca" fi="Paikat" ar="الأماكن"/>
        <label key="organisations" en="Organisations" de="Körperschaften" fr="Organismes" es="Organizaciones"
            it="Organizzazioni" sv="Organisationer" ru="Организации" nl="Organisaties" da="Organisationer"
            nb="Organisasjoner" pl="Organizacje" fi="Organisaatiot" ar="الهيئات"/>
        <label key="works" en="Works" de="Werke" fr="Œuvres" es="Obras" it="Opere" sv="Verk" ru="Произведения"
            nl="Werken" da="Værker" nb="Verker" pl="Dzieła" fi="Teokset" ar="الأعمال"/>
        <label key="dates" en="Dates" de="Daten" fr="Dates" es="Fechas" it="Date" sv="Datum" ru="Даты" nl="Data"
            da="Datoer" nb="Datoer" pl="Daty" fi="Päiväykset" ar="التواريخ"/>
        <label key="events" en="Events" de="Ereignisse" fr="Événements" es="Acontecimientos" it="Eventi"
            sv="Händelser" ru="События" nl="Gebeurtenissen" da="Begivenheder" nb="Hendelser" pl="Wydarzenia"
            fi="Tapahtumat" ar="الأحداث"/>
        <label key="objects" en="Objects" de="Gegenstände" fr="Objets" es="Objetos" it="Oggetti" sv="Föremål"
            ru="Предметы" nl="Voorwerpen" da="Genstande" nb="Gjenstander" pl="Przedmioty" fi="Esineet" ar="الأشياء"/>
        <label key="authority" en="Authority record" de="Normdatensatz" fr="Notice d’autorité"
            es="Registro de autoridad" it="Record d’autorità" sv="Auktoritetspost" ru="Авторитетная запись"
            nl="Authorityrecord" da="Autoritetspost" nb="Autoritetspost" pl="Rekord wzorcowy" fi="Auktoriteettitietue"
            ar="سجل استنادي"/>
        <label key="show-facsimile" en="Show the images of the pages" de="Bilder der Seiten zeigen"
            fr="Afficher les images des pages" es="Mostrar las imágenes de las páginas"
            it="Mostra le immagini delle pagine" sv="Visa bilder av sidorna" ru="Показать изображения страниц"
            nl="Toon de afbeeldingen van de pagina’s" da="Vis billeder af siderne" nb="Vis bilder av sidene"
            pl="Pokaż obrazy stron" fi="Näytä sivujen kuvat" ar="إظهار صور الصفحات"/>
        <label key="no-image" en="image not at hand" de="Bild nicht vorhanden" fr="image non disponible"
            es="imagen no disponible" it="immagine non disponibile" sv="bild saknas" ru="изображения нет"
            nl="afbeelding niet beschikbaar" da="billede mangler" nb="bilde mangler" pl="brak obrazu"
            fi="kuva puuttuu" ar="الصورة غير متوفرة"/>
      </labels>
    </xsl:document>
  </xsl:variable>

</xsl:stylesheet>
