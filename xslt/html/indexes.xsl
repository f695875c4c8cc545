<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of indexes beside the web page, which its entries lead into. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template name="ed:indexes" as="element()">
    <xsl:call-template name="edp:side-page">
      <xsl:with-param name="title" select="ed:label('register', $ed:interface-language)"/>
      <xsl:with-param name="content">
        <xsl:call-template name="ed:index-sections"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="ed:index-address" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'index.html#' || ed:id($element)"/>
  </xsl:function>

  <!-- Where something stands, as the page numbers it: the paragraph or the line. -->
  <xsl:function name="ed:index-place" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="passage" as="element()?" select="$named/ancestor::*[self::p or self::ab or self::l][1]"/>
    <xsl:sequence select="
        if ($passage/self::l) then string(($passage/@n, $passage/accumulator-before('edp:verses'))[1])
        else if ($passage) then '§ ' || $passage/accumulator-before('edp:paragraphs')
        else ed:plain($named)"/>
  </xsl:function>

</xsl:stylesheet>
