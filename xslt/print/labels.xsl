<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that the book itself says, in the language of the text; English where a language is not in the table. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" expand-text="yes"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="edp:labels" as="map(xs:string, xs:string)" select="
      let $code := replace(lower-case(edp:language((/TEI, /teiCorpus)[1])), '-.*$', ''),
          $known := map { 'no': 'nb', 'nn': 'nb' }
      return map:merge((map:get($edp:words, (map:get($known, $code), $code)[1]), $edp:words?en),
                       map { 'duplicates': 'use-first' })"/>

  <xsl:variable name="edp:words" as="map(xs:string, map(xs:string, xs:string))" select="map {
    'en': map { 'contents': 'Contents', 'source': 'Source', 'publication': 'Published', 'licence': 'Licence',
      'editor': 'Edited by', 'translator': 'Translated by', 'encoding': 'Encoding', 'untitled': 'Untitled',
      'pages': 'Numbers in the margin give the pages of the source; a stroke in the line marks where each begins.',
      'attached': 'The TEI file from which this book was set is attached to the PDF.',
      'ledger': 'Its ledger accounts for every character of the source:',
      'normalised': 'Where the TEI gives both, expanded abbreviations and regularised spellings are printed.',
      'omitted': 'om.', 'image': 'Image' },
    'de': map { 'contents': 'Inhalt', 'source': 'Quelle', 'publication': 'Veröffentlicht', 'licence': 'Lizenz',
      'editor': 'Herausgegeben von', 'translator': 'Übersetzt von', 'encoding': 'Kodierung', 'untitled': 'Ohne Titel',
      'pages': 'Die Zahlen am Rand nennen die Seiten der Quelle; ein Strich in der Zeile zeigt, wo jede beginnt.',
      'attached': 'Die TEI-Datei, aus der dieses Buch gesetzt wurde, ist dem PDF beigefügt.',
      'ledger': 'Ihr Nachweis führt jedes Zeichen der Quelle auf:',
      'normalised': 'Wo die TEI-Datei beides bietet, sind aufgelöste Abkürzungen und normalisierte Schreibungen gedruckt.',
      'omitted': 'fehlt', 'image': 'Bild' },
    'sv': map { 'contents': 'Innehåll', 'source': 'Källa', 'publication': 'Utgiven', 'licence': 'Licens',
      'editor': 'Utgiven av', 'translator': 'Översatt av', 'encoding': 'Kodning', 'untitled': 'Utan titel',
      'pages': 'Siffrorna i marginalen anger källans sidor; ett streck i raden visar var varje sida börjar.',
      'attached': 'TEI-filen som boken är satt efter är bifogad till PDF-filen.',
      'ledger': 'Dess förteckning redovisar varje tecken i källan:',
      'normalised': 'Där TEI-filen ger båda trycks upplösta förkortningar och normaliserade stavningar.',
      'omitted': 'saknas', 'image': 'Bild' },
    'da': map { 'contents': 'Indhold', 'source': 'Kilde', 'publication': 'Udgivet', 'licence': 'Licens',
      'editor': 'Udgivet af', 'translator': 'Oversat af', 'encoding': 'Kodning', 'untitled': 'Uden titel',
      'pages': 'Tallene i margenen angiver kildens sider; en streg i linjen viser, hvor hver side begynder.',
      'attached': 'TEI-filen, som bogen er sat efter, er vedhæftet PDF-filen.',
      'ledger': 'Dens fortegnelse redegør for hvert tegn i kilden:',
      'normalised': 'Hvor TEI-filen giver begge dele, trykkes opløste forkortelser og normaliserede stavemåder.',
      'omitted': 'mangler', 'image': 'Billede' },
    'nb': map { 'contents': 'Innhold', 'source': 'Kilde', 'publication': 'Utgitt', 'licence': 'Lisens',
      'editor': 'Utgitt av', 'translator': 'Oversatt av', 'encoding': 'Koding', 'untitled': 'Uten tittel',
      'pages': 'Tallene i margen angir kildens sider; en strek i linjen viser hvor hver side begynner.',
      'attached': 'TEI-filen som boken er satt etter, er vedlagt PDF-filen.',
      'ledger': 'Fortegnelsen dens gjør rede for hvert tegn i kilden:',
      'normalised': 'Der TEI-filen gir begge deler, trykkes oppløste forkortelser og normaliserte skrivemåter.',
      'omitted': 'mangler', 'image': 'Bilde' },
    'nl': map { 'contents': 'Inhoud', 'source': 'Bron', 'publication': 'Uitgegeven', 'licence': 'Licentie',
      'editor': 'Bezorgd door', 'translator': 'Vertaald door', 'encoding': 'Codering', 'untitled': 'Zonder titel',
      'pages': 'De getallen in de marge geven de bladzijden van de bron; een streepje in de regel toont waar elke begint.',
      'attached': 'Het TEI-bestand waaruit dit boek is gezet, is bij de pdf gevoegd.',
      'ledger': 'De verantwoording ervan telt elk teken van de bron:',
      'normalised': 'Waar het TEI-bestand beide geeft, zijn opgeloste afkortingen en genormaliseerde spellingen gedrukt.',
      'omitted': 'ontbreekt', 'image': 'Afbeelding' },
    'fr': map { 'contents': 'Table des matières', 'source': 'Source', 'publication': 'Publication', 'licence': 'Licence',
      'editor': 'Édité par', 'translator': 'Traduit par', 'encoding': 'Encodage', 'untitled': 'Sans titre',
      'pages': 'Les nombres en marge donnent les pages de la source ; un trait dans la ligne marque où chacune commence.',
      'attached': 'Le fichier TEI dont ce livre est tiré est joint au PDF.',
      'ledger': 'Son registre rend compte de chaque caractère de la source :',
      'normalised': 'Là où la TEI donne les deux, on imprime les abréviations développées et les graphies régularisées.',
      'omitted': 'om.', 'image': 'Image' },
    'es': map { 'contents': 'Índice', 'source': 'Fuente', 'publication': 'Publicación', 'licence': 'Licencia',
      'editor': 'Edición de', 'translator': 'Traducción de', 'encoding': 'Codificación', 'untitled': 'Sin título',
      'pages': 'Los números al margen indican las páginas de la fuente; un trazo en la línea señala dónde empieza cada una.',
      'attached': 'El archivo TEI del que procede este libro está adjunto al PDF.',
      'ledger': 'Su registro da cuenta de cada carácter de la fuente:',
      'normalised': 'Donde el TEI ofrece ambas, se imprimen las abreviaturas desarrolladas y las grafías regularizadas.',
      'omitted': 'om.', 'image': 'Imagen' },
    'it': map { 'contents': 'Indice', 'source': 'Fonte', 'publication': 'Pubblicazione', 'licence': 'Licenza',
      'editor': 'A cura di', 'translator': 'Traduzione di', 'encoding': 'Codifica', 'untitled': 'Senza titolo',
      'pages': 'I numeri a margine indicano le pagine della fonte; un tratto nella riga segna dove ciascuna comincia.',
      'attached': 'Il file TEI da cui è composto questo libro è allegato al PDF.',
      'ledger': 'Il suo registro rende conto di ogni carattere della fonte:',
      'normalised': 'Dove il TEI dà entrambe, si stampano le abbreviazioni sciolte e le grafie regolarizzate.',
      'omitted': 'om.', 'image': 'Immagine' },
    'pt': map { 'contents': 'Índice', 'source': 'Fonte', 'publication': 'Publicação', 'licence': 'Licença',
      'editor': 'Edição de', 'translator': 'Tradução de', 'encoding': 'Codificação', 'untitled': 'Sem título',
      'pages': 'Os números à margem indicam as páginas da fonte; um traço na linha assinala onde cada uma começa.',
      'attached': 'O ficheiro TEI de que provém este livro está anexado ao PDF.',
      'ledger': 'O seu registo dá conta de cada carácter da fonte:',
      'normalised': 'Onde o TEI dá ambas, imprimem-se as abreviaturas desenvolvidas e as grafias regularizadas.',
      'omitted': 'om.', 'image': 'Imagem' },
    'pl': map { 'contents': 'Spis treści', 'source': 'Źródło', 'publication': 'Publikacja', 'licence': 'Licencja',
      'editor': 'Redakcja:', 'translator': 'Przekład:', 'encoding': 'Kodowanie', 'untitled': 'Bez tytułu',
      'pages': 'Liczby na marginesie oznaczają strony źródła; kreska w wierszu wskazuje, gdzie zaczyna się każda z nich.',
      'attached': 'Plik TEI, z którego złożono tę książkę, jest dołączony do pliku PDF.',
      'ledger': 'Jego rejestr wykazuje każdy znak źródła:',
      'normalised': 'Gdzie TEI podaje obie formy, drukuje się rozwinięte skróty i znormalizowaną pisownię.',
      'omitted': 'brak', 'image': 'Ilustracja' },
    'ru': map { 'contents': 'Содержание', 'source': 'Источник', 'publication': 'Публикация', 'licence': 'Лицензия',
      'editor': 'Редактор:', 'translator': 'Перевод:', 'encoding': 'Кодирование', 'untitled': 'Без названия',
      'pages': 'Числа на полях обозначают страницы источника; черта в строке показывает, где начинается каждая из них.',
      'attached': 'Файл TEI, по которому набрана эта книга, приложен к PDF.',
      'ledger': 'Его реестр учитывает каждый знак источника:',
      'normalised': 'Где в TEI даны обе формы, печатаются раскрытые сокращения и нормализованные написания.',
      'omitted': 'нет', 'image': 'Изображение' } }"/>

  <!-- The quotation marks of a language, for words said that have none of their own (CLDR, quotationStart/End). -->
  <xsl:function name="edp:quotation-marks" as="xs:string+">
    <xsl:param name="lang" as="xs:string"/>
    <xsl:variable name="code" as="xs:string" select="replace(lower-case($lang), '-.*$', '')"/>
    <xsl:sequence select="
        if ($code = ('de', 'cs', 'sk', 'sl', 'bg', 'is')) then ('„', '“')
        else if ($code = ('pl', 'hu', 'ro', 'hr')) then ('„', '”')
        else if ($code = ('sv', 'fi')) then ('”', '”')
        else if ($code = 'fr') then ('«&#x202F;', '&#x202F;»')
        else if ($code = ('ru', 'uk', 'be', 'es', 'it', 'pt', 'no', 'nb', 'nn', 'el')) then ('«', '»')
        else ('“', '”')"/>
  </xsl:function>

</xsl:stylesheet>
