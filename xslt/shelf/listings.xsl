<?xml version="1.0" encoding="UTF-8"?>
<!-- The listings of the shelf: all editions in three orders, and those of one language or century by title. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:variable name="edp:editions" as="element(edition)*" select="/shelf/edition"/>

  <!-- The words of the pages are in the language that most editions are in. -->
  <xsl:variable name="edp:language" as="xs:string">
    <xsl:variable name="languages" as="xs:string*">
      <xsl:for-each-group select="$edp:editions[@language]" group-by="ed:label-language(@language)">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sort select="current-grouping-key()"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="($languages, 'en')[1]"/>
  </xsl:variable>

  <!-- Each listing: the name of its pages, what it is called, its kind, and its editions in their order. An order or a
       choice that would change nothing is left out. -->
  <xsl:variable name="edp:listings" as="map(xs:string, item()*)*">
    <xsl:variable name="by-title" as="element(edition)*" select="sort($edp:editions, (), edp:by-title#1)"/>
    <xsl:sequence select="edp:listing('index', ed:label('title', $edp:language), 'order', $by-title)"/>
    <xsl:if test="$by-title[2]">
      <xsl:if test="$by-title/author[normalize-space()]">
        <xsl:sequence select="edp:listing('author', ed:label('author', $edp:language), 'order',
            sort($by-title, (), edp:by-author#1))"/>
      </xsl:if>
      <xsl:if test="exists($by-title ! edp:year(.))">
        <xsl:sequence select="edp:listing('date', ed:label('date', $edp:language), 'order',
            sort($by-title, (), edp:by-date#1))"/>
      </xsl:if>
      <xsl:sequence select="edp:choices($by-title, 'language', function($edition) { $edition/@language/string() },
          function($code) { $code })"/>
      <xsl:sequence select="edp:choices($by-title, 'century',
          function($edition) { edp:year($edition) ! string(. idiv 100) },
          function($century) { $century || '00–' || $century || '99' })"/>
    </xsl:if>
  </xsl:variable>

  <!-- A listing for each value that some editions have and others do not. -->
  <xsl:function name="edp:choices" as="map(xs:string, item()*)*">
    <xsl:param name="editions" as="element(edition)*"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="value" as="function(element(edition)) as xs:string?"/>
    <xsl:param name="words" as="function(xs:string) as xs:string"/>
    <xsl:for-each-group select="$editions[$value(.)]" group-by="$value(.)">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:if test="count(current-group()) lt count($editions)">
        <xsl:sequence select="edp:listing(
            $kind || '-' || replace(lower-case(current-grouping-key()), '[^a-z0-9-]', ''),
            $words(current-grouping-key()), $kind, current-group())"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="edp:listing" as="map(xs:string, item()*)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="editions" as="element(edition)*"/>
    <xsl:sequence select="map { 'name': $name, 'words': $words, 'kind': $kind, 'editions': $editions }"/>
  </xsl:function>

  <xsl:function name="edp:page-count" as="xs:integer">
    <xsl:param name="listing" as="map(xs:string, item()*)"/>
    <xsl:sequence select="max((1, xs:integer(ceiling(count($listing?editions) div $page-length))))"/>
  </xsl:function>

  <!-- The file of a page of a listing: the first has no number. -->
  <xsl:function name="edp:page-name" as="xs:string">
    <xsl:param name="listing" as="map(xs:string, item()*)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="$listing?name || (if ($number eq 1) then '' else '-page-' || $number) || '.html'"/>
  </xsl:function>

  <xsl:function name="edp:by-title" as="xs:string+">
    <xsl:param name="edition" as="element(edition)"/>
    <xsl:sequence select="lower-case(($edition/title[normalize-space()], $edition/@id)[1]), string($edition/@id)"/>
  </xsl:function>

  <!-- By the surname of the first author, the last word of the name; editions without an author at the end. -->
  <xsl:function name="edp:by-author" as="xs:string+">
    <xsl:param name="edition" as="element(edition)"/>
    <xsl:variable name="name" as="xs:string" select="tokenize($edition/author, ',')[1] => normalize-space()"/>
    <xsl:sequence select="(lower-case(tokenize($name)[last()]), '&#x10FFFF;')[. ne ''][1], lower-case($name)"/>
  </xsl:function>

  <xsl:function name="edp:by-date" as="xs:integer">
    <xsl:param name="edition" as="element(edition)"/>
    <xsl:sequence select="(edp:year($edition), 9999)[1]"/>
  </xsl:function>

  <!-- The first number of four digits in the date. -->
  <xsl:function name="edp:year" as="xs:integer?">
    <xsl:param name="edition" as="element(edition)"/>
    <xsl:sequence select="
        (analyze-string(string($edition/date), '(^|\D)([0-9]{4})(\D|$)')//*:group[@nr = '2'])[1] ! xs:integer(.)"/>
  </xsl:function>

</xsl:stylesheet>
