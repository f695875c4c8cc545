<?xml version="1.0" encoding="UTF-8"?>
<!-- Every other element: by its content, as the table of elements says. So no element of TEI, nor of any other
     namespace, is without a rendering. -->
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

  <!-- An element among words, or one that holds words: a span or a div with its name as class. -->
  <xsl:template match="*" mode="ed:text" priority="-1">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(., 'unhandled'[edp:treatment(current()) = 'unhandled'])"/>
      <xsl:call-template name="edp:content"/>
    </xsl:element>
  </xsl:template>

  <!-- What is in an element. Where that is a record with nothing but elements, their words must not run together. -->
  <xsl:template name="edp:content">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="treatment" as="xs:string" select="edp:treatment(.)"/>
    <xsl:choose>
      <xsl:when test="$treatment = ('record', 'template') and not(text())
          or $treatment = 'record' and not(text()[normalize-space()]) or $treatment = 'name' and not(text())">
        <xsl:for-each select="*">
          <xsl:if test="position() gt 1">
            <xsl:text> </xsl:text>
          </xsl:if>
          <xsl:apply-templates select="." mode="ed:text"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="ed:text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Elements of other namespaces (SVG, XHTML): their words only, never their markup. -->
  <xsl:template match="*[not(namespace-uri() = 'http://www.tei-c.org/ns/1.0')]" mode="ed:text" priority="-0.9">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'foreign-markup'"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
