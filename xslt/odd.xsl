<?xml version="1.0" encoding="UTF-8"?>
<!--
  The documentation of the profile: an index, and a page for each chapter of the ODD with its elements.
  Initial template: the document node of profile/(tei:TEI, rng:grammar), the ODD and the grammar, in the default mode.
  Result: a map of file names to pages.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    default-mode="ed:profile"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="odd/pages.xsl"/>
  <xsl:include href="odd/prose.xsl"/>
  <xsl:include href="odd/entries.xsl"/>
  <xsl:include href="odd/rules.xsl"/>
  <xsl:include href="odd/examples.xsl"/>
  <xsl:include href="odd/grammar.xsl"/>

  <!-- Name and version of the program. -->
  <xsl:param name="generator" as="xs:string" select="'edition'"/>

  <xsl:mode name="ed:profile" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:variable name="edp:html" as="map(xs:string, item())"
      select="map { 'method': 'html', 'html-version': 5.0, 'indent': false(), 'include-content-type': false() }"/>

  <xsl:template match="/" mode="ed:profile" as="map(xs:string, xs:string)">
    <xsl:variable name="pages" as="map(xs:string, xs:string)*">
      <xsl:apply-templates select="*/TEI" mode="ed:profile"/>
      <xsl:apply-templates select="//body/div" mode="ed:profile"/>
    </xsl:variable>
    <xsl:sequence select="map:merge($pages)"/>
  </xsl:template>

  <xsl:template match="TEI" mode="ed:profile" as="map(xs:string, xs:string)">
    <xsl:variable name="page" as="element()">
      <xsl:call-template name="ed:index"/>
    </xsl:variable>
    <xsl:sequence select="map { 'index.html': serialize($page, $edp:html) || '&#10;' }"/>
  </xsl:template>

  <xsl:template match="div" mode="ed:profile" as="map(xs:string, xs:string)">
    <xsl:variable name="page" as="element()">
      <xsl:call-template name="ed:chapter"/>
    </xsl:variable>
    <xsl:sequence select="map { @xml:id || '.html': serialize($page, $edp:html) || '&#10;' }"/>
  </xsl:template>

</xsl:stylesheet>
