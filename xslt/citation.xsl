<?xml version="1.0" encoding="UTF-8"?>
<!--
  How an edition is cited, in the formats of reference managers. Initial template: the document node of a TEI file in
  the default mode. Result: map { 'citation.json': CSL-JSON, 'citation.bib': BibTeX, 'citation.ris': RIS }.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    exclude-result-prefixes="#all"
    default-mode="ed:citation">

  <xsl:import href="edition.xsl"/>

  <xsl:include href="citation/item.xsl"/>
  <xsl:include href="citation/bibtex.xsl"/>
  <xsl:include href="citation/ris.xsl"/>

  <xsl:mode name="ed:citation" use-accumulators="#all" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:citation" as="map(xs:string, xs:string)">
    <xsl:sequence select="map {
        'citation.json': serialize([ed:item()], map { 'method': 'json' }) || '&#10;',
        'citation.bib': ed:bibtex(ed:item()), 'citation.ris': ed:ris(ed:item()) }"/>
  </xsl:template>

</xsl:stylesheet>
