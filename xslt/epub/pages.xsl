<?xml version="1.0" encoding="UTF-8"?>
<!-- Page breaks of the source: marks for the page list; their numbers are not seen in the text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template match="pb" mode="ed:text">
    <xsl:variable name="number" as="xs:string" select="normalize-space(@n)"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="id" select="ed:id(.)"/>
      <xsl:if test="$number ne ''">
        <xsl:attribute name="class" select="'pb'"/>
        <xsl:attribute name="epub:type" select="'pagebreak'" namespace="http://www.idpf.org/2007/ops"/>
        <xsl:attribute name="role" select="'doc-pagebreak'"/>
        <xsl:attribute name="aria-label" select="$number"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- The pages that the page list names: those of the chapters, with a number. -->
  <xsl:variable name="ed:pages" as="element(pb)*" select="
      (for $chapter in $edp:chapters return $chapter?nodes/descendant-or-self::pb)[normalize-space(@n)]
      [ed:is-shown(.)]"/>

</xsl:stylesheet>
