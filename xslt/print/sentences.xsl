<?xml version="1.0" encoding="UTF-8"?>
<!-- What a book says about itself beyond the labels that all outputs share (lib/labels.xsl): a row a sentence. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- A sentence in the language of the text; in English where the table lacks the language. -->
  <xsl:function name="edp:sentence" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="row" as="element()" select="$edp:sentences/*/*[@key = $key]"/>
    <xsl:sequence select="string(($row/@*[local-name() = $ed:interface-language], $row/@en)[1])"/>
  </xsl:function>

  <xsl:variable name="edp:sentences" as="document-node()">
    <xsl:document>
      <sentences>
        <sentence key="edited-by"
            en="Edited by"
            de="Herausgegeben von"
            sv="Utgiven av"
            da="Udgivet af"
            nb="Utgitt av"
            nl="Bezorgd door"
            fr="Édité par"
            es="Edición de"
            it="A cura di"
            pl="Redakcja:"
            ru="Редактор:"/>
        <sentence key="translated-by"
            en="Translated by"
            de="Übersetzt von"
            sv="Översatt av"
            da="Oversat af"
            nb="Oversatt av"
            nl="Vertaald door"
            fr="Traduit par"
            es="Traducción de"
            it="Traduzione di"
            pl="Przekład:"
            ru="Перевод:"/>
        <sentence key="pages"
            en="Numbers in the margin give the pages of the source; a stroke in the line marks where each begins."
            de="Die Zahlen am Rand nennen die Seiten der Quelle; ein Strich in der Zeile zeigt, wo jede beginnt."
            sv="Siffrorna i marginalen anger källans sidor; ett streck i raden visar var varje sida börjar."
            da="Tallene i margenen angiver kildens sider; en streg i linjen viser, hvor hver side begynder."
            nb="Tallene i margen angir kildens sider; en strek i linjen viser hvor hver side begynner."
            nl="De getallen in de marge geven de bladzijden van de bron; een streepje in de regel toont waar elke begint."
            fr="Les nombres en marge donnent les pages de la source ; un trait dans la ligne marque où chacune commence."
            es="Los números al margen indican las páginas de la fuente; un trazo en la línea señala dónde empieza cada una."
            it="I numeri a margine indicano le pagine della fonte; un tratto nella riga segna dove ciascuna comincia."
            pl="Liczby na marginesie oznaczają strony źródła; kreska w wierszu wskazuje, gdzie zaczyna się każda z nich."
            ru="Числа на полях обозначают страницы источника; черта в строке показывает, где начинается каждая из них."/>
        <sentence key="attached"
            en="The TEI file from which this book was set is attached to the PDF."
            de="Die TEI-Datei, aus der dieses Buch gesetzt wurde, ist dem PDF beigefügt."
            sv="TEI-filen som boken är satt efter är bifogad till PDF-filen."
            da="TEI-filen, som bogen er sat efter, er vedhæftet PDF-filen."
            nb="TEI-filen som boken er satt etter, er vedlagt PDF-filen."
            nl="Het TEI-bestand waaruit dit boek is gezet, is bij de pdf gevoegd."
            fr="Le fichier TEI dont ce livre est tiré est joint au PDF."
            es="El archivo TEI del que procede este libro está adjunto al PDF."
            it="Il file TEI da cui è composto questo libro è allegato al PDF."
            pl="Plik TEI, z którego złożono tę książkę, jest dołączony do pliku PDF."
            ru="Файл TEI, по которому набрана эта книга, приложен к PDF."/>
        <sentence key="ledger"
            en="Its ledger accounts for every character of the source:"
            de="Ihr Nachweis führt jedes Zeichen der Quelle auf:"
            sv="Dess förteckning redovisar varje tecken i källan:"
            da="Dens fortegnelse redegør for hvert tegn i kilden:"
            nb="Fortegnelsen dens gjør rede for hvert tegn i kilden:"
            nl="De verantwoording ervan telt elk teken van de bron:"
            fr="Son registre rend compte de chaque caractère de la source :"
            es="Su registro da cuenta de cada carácter de la fuente:"
            it="Il suo registro rende conto di ogni carattere della fonte:"
            pl="Jego rejestr wykazuje każdy znak źródła:"
            ru="Его реестр учитывает каждый знак источника:"/>
        <sentence key="converted"
            en="The text was converted from the file"
            de="Der Text wurde umgesetzt aus der Datei"
            sv="Texten är omvandlad från filen"
            da="Teksten er omdannet fra filen"
            nb="Teksten er omdannet fra filen"
            nl="De tekst is omgezet uit het bestand"
            fr="Le texte a été converti à partir du fichier"
            es="El texto se ha convertido a partir del archivo"
            it="Il testo è stato convertito dal file"
            pl="Tekst przekształcono z pliku"
            ru="Текст преобразован из файла"/>
        <sentence key="set"
            en="Set in Libertinus Serif by Typst."
            de="Gesetzt aus der Libertinus Serif mit Typst."
            sv="Satt i Libertinus Serif med Typst."
            da="Sat med Libertinus Serif i Typst."
            nb="Satt med Libertinus Serif i Typst."
            nl="Gezet uit de Libertinus Serif met Typst."
            fr="Composé en Libertinus Serif avec Typst."
            es="Compuesto en Libertinus Serif con Typst."
            it="Composto in Libertinus Serif con Typst."
            pl="Złożono krojem Libertinus Serif w programie Typst."
            ru="Набрано гарнитурой Libertinus Serif в программе Typst."/>
        <sentence key="index" en="Index of Names" de="Namenregister" sv="Namnregister" da="Navneregister" nb="Navneregister"
            nl="Register van namen" fr="Index des noms" es="Índice de nombres" it="Indice dei nomi" pl="Indeks nazw"
            ru="Указатель имён и названий"/>
        <sentence key="persons" en="Persons" de="Personen" sv="Personer" da="Personer" nb="Personer" nl="Personen"
            fr="Personnes" es="Personas" it="Persone" pl="Osoby" ru="Лица"/>
        <sentence key="places" en="Places" de="Orte" sv="Platser" da="Steder" nb="Steder" nl="Plaatsen" fr="Lieux"
            es="Lugares" it="Luoghi" pl="Miejsca" ru="Места"/>
        <sentence key="organisations" en="Organisations" de="Körperschaften" sv="Organisationer" da="Organisationer"
            nb="Organisasjoner" nl="Organisaties" fr="Organisations" es="Organizaciones" it="Organizzazioni"
            pl="Organizacje" ru="Организации"/>
        <sentence key="names" en="Other Names" de="Andere Namen" sv="Andra namn" da="Andre navne" nb="Andre navn"
            nl="Andere namen" fr="Autres noms" es="Otros nombres" it="Altri nomi" pl="Inne nazwy" ru="Другие названия"/>
        <sentence key="normalised"
            en="Where the TEI gives both, expanded abbreviations and regularised spellings are printed."
            de="Wo die TEI-Datei beides bietet, sind aufgelöste Abkürzungen und normalisierte Schreibungen gedruckt."
            sv="Där TEI-filen ger båda trycks upplösta förkortningar och normaliserade stavningar."
            da="Hvor TEI-filen giver begge dele, trykkes opløste forkortelser og normaliserede stavemåder."
            nb="Der TEI-filen gir begge deler, trykkes oppløste forkortelser og normaliserte skrivemåter."
            nl="Waar het TEI-bestand beide geeft, zijn opgeloste afkortingen en genormaliseerde spellingen gedrukt."
            fr="Là où la TEI donne les deux, on imprime les abréviations développées et les graphies régularisées."
            es="Donde el TEI ofrece ambas, se imprimen las abreviaturas desarrolladas y las grafías regularizadas."
            it="Dove il TEI dà entrambe, si stampano le abbreviazioni sciolte e le grafie regolarizzate."
            pl="Gdzie TEI podaje obie formy, drukuje się rozwinięte skróty i znormalizowaną pisownię."
            ru="Где в TEI даны обе формы, печатаются раскрытые сокращения и нормализованные написания."/>
        <sentence key="omitted"
            en="om."
            de="fehlt"
            sv="saknas"
            da="mangler"
            nb="mangler"
            nl="ontbreekt"
            fr="om."
            es="om."
            it="om."
            pl="brak"
            ru="нет"/>
      </sentences>
    </xsl:document>
  </xsl:variable>

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
