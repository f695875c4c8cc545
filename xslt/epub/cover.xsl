<?xml version="1.0" encoding="UTF-8"?>
<!-- What the cover says, as data: it is drawn by cover.typ, which has fonts at hand and breaks lines. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- A date longer than this is a sentence, and no date for a cover. -->
  <xsl:variable name="edp:longest-date" as="xs:integer" select="24"/>

  <xsl:template name="ed:cover-data" as="map(xs:string, item())">
    <xsl:sequence select="map {
        'title': $ed:title,
        'subtitle': string($ed:subtitle),
        'authors': string-join($ed:authors ! edp:solid(.), ', '),
        'date': string($ed:date-words[string-length(.) le $edp:longest-date]),
        'language': replace(lower-case($ed:text-language), '-.*$', ''),
        'rtl': ed:right-to-left($ed:text-language),
        'seed': edp:seed(string-join(($ed:title, $ed:authors))) }"/>
  </xsl:template>

  <!-- A name that is not to be divided at the end of a line, unless it would be too long for one. -->
  <xsl:function name="edp:solid" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if (string-length($name) le 30) then translate($name, ' ', '&#160;') else $name"/>
  </xsl:function>

  <!-- A number made from words, which chooses the paper: the same words always have the same. -->
  <xsl:function name="edp:seed" as="xs:integer">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        fold-left(string-to-codepoints($words), 7, function($sum, $code) { ($sum * 31 + $code) mod 2147483647 })"/>
  </xsl:function>

  <!-- What those hear who do not see the cover. -->
  <xsl:variable name="ed:cover-words" as="xs:string" select="string-join(($ed:title, $ed:authors), ', ')"/>

</xsl:stylesheet>
