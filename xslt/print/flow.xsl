<?xml version="1.0" encoding="UTF-8"?>
<!--
  Pass 10, flow. Turns the tree of TEI into a flat sequence: marks for the beginning and end of a paragraph, runs of
  text that carry their whole look with them, empty marks (pages, breaks, anchors), and the few containers that a book
  needs (quotation, list, table, figure, note). No word can get lost by being in an unexpected place: every text node
  becomes a run, and pass 20 makes a paragraph of whatever stands between two blocks.

  Tunnel parameters of the mode:
    among   'blocks' or 'words': what stands around the element
    look    the looks of the words: italic, bold, superscript ...
    lang    the language of the words, a BCP 47 tag
    link    where the words point to: an address or '#' with an id; empty for nowhere
    made    true for words that the edition adds (brackets, "sic"): they are not the source's
    keep    true where white space stands for itself
    depth   the number of containers around the element
    inner   true inside containers: heads are no headings of the book there
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

  <!-- Typst stops at 16 nested quotations: deeper containers are set as their blocks, indented. -->
  <xsl:variable name="edp:deepest" as="xs:integer" select="6"/>

  <xsl:mode name="edp:flow" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The ids that something points to; only these become anchors. -->
  <xsl:variable name="edp:targets" as="map(xs:string, xs:boolean)" select="
      map:merge(//@target ! tokenize(.)[starts-with(., '#')] ! map:entry(substring(., 2), true()),
                map { 'duplicates': 'use-first' })"/>

  <xsl:template match="comment() | processing-instruction()" mode="edp:flow"/>

  <xsl:template match="text()" mode="edp:flow" as="element(Q{}t)?">
    <xsl:param name="made" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="keep" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:call-template name="edp:run">
      <xsl:with-param name="text" select="string(.)"/>
      <xsl:with-param name="made" select="$made"/>
      <xsl:with-param name="keep" select="$keep"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Before anything else: the place that something points to, the language, the look. -->
  <xsl:template match="*" mode="edp:flow" priority="100" as="item()*">
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id) and not(self::note)">
      <anchor id="{@xml:id}"/>
    </xsl:if>
    <xsl:next-match>
      <xsl:with-param name="look" select="distinct-values(($look, edp:run-looks-of(.)))" tunnel="yes"/>
      <xsl:with-param name="lang" select="if (normalize-space(@xml:lang)) then normalize-space(@xml:lang) else $lang"
          tunnel="yes"/>
    </xsl:next-match>
  </xsl:template>

  <!-- Elements that TEI keeps empty: words in them are a mistake, but words. -->
  <xsl:template match="(pb | cb | gb | lb | milestone | anchor | ptr | divGen)[node()]" mode="edp:flow" priority="90"
      as="item()*">
    <xsl:next-match/>
    <xsl:apply-templates mode="edp:flow"/>
  </xsl:template>

  <!-- Any element without a template of its own. -->
  <xsl:template match="*" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="edp:is-holder(.)">
        <xsl:apply-templates mode="edp:flow">
          <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$among = 'blocks' or map:contains($edp:chunks, local-name(.))">
        <xsl:call-template name="edp:paragraph"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="edp:flow"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The current element as a paragraph. -->
  <xsl:template name="edp:paragraph" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="style" as="xs:string" select="'body'"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="before" as="element()*" select="()"/>
    <xsl:param name="after" as="element()*" select="()"/>
    <xsl:param name="attributes" as="attribute()*" select="()"/>
    <xsl:param name="depth" as="xs:integer" tunnel="yes"/>
    <open style="{$style}" lang="{$lang}">
      <xsl:if test="$depth gt $edp:deepest">
        <xsl:attribute name="inset" select="min(($depth - $edp:deepest, 8))"/>
      </xsl:if>
      <xsl:sequence select="$attributes"/>
    </open>
    <xsl:sequence select="$before"/>
    <xsl:apply-templates mode="edp:flow">
      <xsl:with-param name="among" select="'words'" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="$after"/>
    <close/>
  </xsl:template>

  <!-- The current element as a container of blocks, or, too deep, as its blocks only. -->
  <xsl:template name="edp:container" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="depth" as="xs:integer" tunnel="yes"/>
    <xsl:param name="among" as="xs:string" select="'blocks'"/>
    <xsl:param name="attributes" as="attribute()*" select="()"/>
    <xsl:param name="content" as="node()*" select="node()"/>
    <xsl:variable name="inside" as="item()*">
      <xsl:apply-templates select="$content" mode="edp:flow">
        <xsl:with-param name="among" select="$among" tunnel="yes"/>
        <xsl:with-param name="depth" select="$depth + 1" tunnel="yes"/>
        <xsl:with-param name="inner" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <close/>
    <xsl:choose>
      <xsl:when test="$depth lt $edp:deepest">
        <xsl:element name="{$name}">
          <xsl:attribute name="lang" select="$lang"/>
          <xsl:sequence select="$attributes, $inside"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$inside"/>
      </xsl:otherwise>
    </xsl:choose>
    <close/>
  </xsl:template>

</xsl:stylesheet>
