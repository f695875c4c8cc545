<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse (Guidelines 3.13 and chapter 6). -->
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

  <xsl:template match="lg" mode="ed:text">
    <div>
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates mode="ed:text"/>
    </div>
  </xsl:template>

  <!-- A line; every fifth number is shown, as editions do. -->
  <xsl:template match="l" mode="ed:text">
    <div>
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates select="." mode="ed:number"/>
      <xsl:apply-templates mode="ed:text"/>
      <xsl:apply-templates select="." mode="ed:entry-calls"/>
      <xsl:if test="@n[matches(., '^\d{1,9}$')] and xs:integer(@n) mod 5 eq 0">
        <span class="line-number">{@n}</span>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="caesura" mode="ed:text">
    <span>
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:text>&#8195;</xsl:text>
    </span>
  </xsl:template>

</xsl:stylesheet>
