<?xml version="1.0" encoding="UTF-8"?>
<!-- Runs: words with their look. The look is read from the element and from @rend (TEI P5, 1.3.1.1.3 "Rendition"). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- The looks of words that the book has; the others of lib/renditions.xsl are looks of blocks. -->
  <xsl:variable name="edp:run-looks" as="xs:string+" select="
      'italic', 'bold', 'superscript', 'subscript', 'smallcaps', 'underline', 'strikethrough', 'spaced', 'monospace'"/>

  <!-- What an element looks like where it says nothing itself. -->
  <xsl:variable name="edp:look-of-element" as="map(xs:string, xs:string)" select="map {
      'emph': 'italic', 'code': 'monospace', 'gi': 'monospace', 'att': 'monospace', 'val': 'monospace',
      'tag': 'monospace', 'ident': 'monospace', 'eg': 'monospace', 'egXML': 'monospace', 'stage': 'italic',
      'del': 'strikethrough', 'role': 'smallcaps', 'roleDesc': 'italic' }"/>

  <xsl:function name="edp:run-looks-of" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="said" as="xs:string*" select="ed:look($element)[. = $edp:run-looks]"/>
    <xsl:sequence select="
        if ($element/@rend or $element/@rendition or $element/@style) then $said
        else map:get($edp:look-of-element, local-name($element)),
        if ($element/self::hi and empty($said) and not($element/@rend or $element/@rendition)) then 'italic' else (),
        if ($element/self::title[@level = ('m', 'j', 's')][not(@rend)][not(parent::titleStmt)]) then 'italic' else ()"/>
  </xsl:function>

  <!-- One run. -->
  <xsl:template name="edp:run" as="element(Q{}t)?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="link" as="xs:string" tunnel="yes" select="''"/>
    <xsl:param name="made" as="xs:boolean" select="true()"/>
    <xsl:param name="keep" as="xs:boolean" select="false()"/>
    <xsl:if test="$text">
      <t look="{sort($look)}" lang="{$lang}">
        <xsl:if test="$link"><xsl:attribute name="link" select="$link"/></xsl:if>
        <xsl:if test="$made"><xsl:attribute name="made" select="'yes'"/></xsl:if>
        <xsl:if test="$keep"><xsl:attribute name="keep" select="'yes'"/></xsl:if>
        <xsl:value-of select="$text"/>
      </t>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
