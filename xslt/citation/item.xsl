<?xml version="1.0" encoding="UTF-8"?>
<!--
  The bibliographic item in the terms of the Citation Style Language (CSL 1.0.2, appendices III and IV): what the
  header says of the text, and of the publication that it was taken from.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- The first full description of the source; one for the whole file rather than for a text in it. -->
  <xsl:variable name="edp:bibl" as="element(biblStruct)?"
      select="($ed:header/fileDesc/sourceDesc//biblStruct[not(ancestor::relatedItem)])[1]"/>

  <xsl:variable name="edp:monogr" as="element(monogr)?" select="$edp:bibl/monogr[1]"/>

  <xsl:function name="ed:item" as="map(xs:string, item()*)">
    <xsl:variable name="all" as="map(xs:string, item()*)" select="map:merge((
        map { 'id': $identifier, 'type': edp:type(), 'language': $ed:text-language,
              'title': string-join(($ed:title, $ed:subtitle), ': '),
              'author': edp:people($ed:header/fileDesc/titleStmt/author),
              'editor': edp:people($ed:header/fileDesc/titleStmt/editor[not(@role = 'translator')]),
              'translator': edp:people($ed:header/fileDesc/titleStmt/editor[@role = 'translator']),
              'issued': edp:date() },
        edp:publication(), edp:numbers()))"/>
    <xsl:sequence select="map:merge(sort(map:keys($all))[exists($all(.))] ! map:entry(., $all(.)))"/>
  </xsl:function>

  <!-- An article where the source has a periodical, a chapter where a book holds the text, a book of its own. -->
  <xsl:function name="edp:type" as="xs:string">
    <xsl:variable name="level" as="xs:string*" select="$edp:monogr/title/@level ! string(.)"/>
    <xsl:sequence select="
        if ($level = 'j') then 'article-journal'
        else if ($edp:bibl/analytic/title and $edp:monogr/title) then 'chapter'
        else if ($edp:monogr/imprint/publisher or $edp:bibl//idno[upper-case(@type) = 'ISBN']) then 'book'
        else if ($edp:bibl//ref/@target or $edp:bibl//idno[upper-case(@type) = ('URL', 'URI')]) then 'webpage'
        else 'document'"/>
  </xsl:function>

  <xsl:function name="edp:publication" as="map(xs:string, item()*)">
    <xsl:variable name="container" as="element(title)?" select="
        if ($edp:bibl/analytic or $edp:monogr/title/@level = 'j') then $edp:monogr/title[1] else ()"/>
    <xsl:variable name="imprint" as="element(imprint)?" select="$edp:monogr/imprint[1]"/>
    <xsl:sequence select="map {
        'container-title': edp:words($container),
        'collection-title': edp:words($edp:bibl/series[1]/title[1]),
        'edition': edp:words($edp:monogr/edition[1]),
        'publisher': (edp:words($imprint/publisher[1]), $ed:publisher)[1],
        'publisher-place': edp:words($imprint/pubPlace[1]),
        'volume': edp:scope('volume'), 'issue': edp:scope('issue'), 'page': edp:scope('page') }"/>
  </xsl:function>

  <xsl:function name="edp:numbers" as="map(xs:string, item()*)">
    <xsl:variable name="numbers" as="element(idno)*"
        select="$ed:header/fileDesc/publicationStmt/idno, $edp:bibl//idno"/>
    <xsl:variable name="address" as="xs:string?" select="
        ($ed:header/fileDesc/publicationStmt/(idno[upper-case(@type) = ('URL', 'URI')]
           | ptr/@target | ref/@target) ! ed:safe-address(.),
         $edp:bibl/(.//idno[upper-case(@type) = ('URL', 'URI')] | ref/@target) ! ed:safe-address(.))[1]"/>
    <xsl:sequence select="map {
        'DOI': edp:words($numbers[upper-case(@type) = 'DOI'][1]),
        'ISBN': edp:words($numbers[upper-case(@type) = 'ISBN'][1]),
        'ISSN': edp:words($numbers[upper-case(@type) = 'ISSN'][1]),
        'URL': $address }"/>
  </xsl:function>

  <xsl:function name="edp:scope" as="xs:string?">
    <xsl:param name="unit" as="xs:string"/>
    <xsl:sequence select="edp:words($edp:bibl//biblScope[@unit = $unit][1])"/>
  </xsl:function>

  <xsl:function name="edp:words" as="xs:string?">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="$element ! ed:plain(.)[. ne '']"/>
  </xsl:function>

  <!-- Names in two parts where they can be told apart, else as they are. -->
  <xsl:function name="edp:people" as="array(map(xs:string, xs:string))?">
    <xsl:param name="people" as="element()*"/>
    <xsl:variable name="named" as="element()*" select="$people[ed:plain(.)]"/>
    <xsl:sequence select="if ($named) then array { $named ! edp:person(.) } else ()"/>
  </xsl:function>

  <xsl:function name="edp:person" as="map(xs:string, xs:string)">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="sorted" as="xs:string" select="ed:sort-name($person)"/>
    <xsl:sequence select="
        if ($person/descendant-or-self::orgName or not(contains($sorted, ', ')))
        then map { 'literal': ed:plain($person) }
        else map { 'family': substring-before($sorted, ', '), 'given': substring-after($sorted, ', ') }"/>
  </xsl:function>

  <!-- The date in parts where it is known as such, else in its own words. -->
  <xsl:function name="edp:date" as="map(xs:string, item())?">
    <xsl:sequence select="
        if ($ed:iso-date)
        then map { 'date-parts': [array { tokenize($ed:iso-date, '-') ! xs:integer(.) }] }
        else $ed:date-words ! map { 'literal': . }"/>
  </xsl:function>

</xsl:stylesheet>
