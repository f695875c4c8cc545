<?xml version="1.0" encoding="UTF-8"?>
<!-- Every other element: by its content. So no element of TEI, nor of any other namespace, is without a rendering. -->
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
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="text()[normalize-space()] or not(*) or map:contains($edp:unparted, local-name())">
          <xsl:apply-templates mode="ed:text"/>
        </xsl:when>
        <xsl:otherwise>
          <!-- A record with nothing but elements in it: their words must not run together. -->
          <xsl:for-each select="*">
            <xsl:apply-templates select="." mode="ed:text"/>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- Parts of words and of the line: what is in them may belong together. -->
  <xsl:variable name="edp:unparted" as="map(xs:string, xs:boolean)" select="edp:set('
      w m c pc expan abbr am ex seg subst restore retrace redo undo orig sic corr reg damage foreign distinct term rs
      num measure mentioned soCalled rdgGrp line hyph orth pron syll stress')"/>

  <!-- Elements of other namespaces (SVG, MathML, XHTML): their words only, never their markup. -->
  <xsl:template match="*[not(namespace-uri() = 'http://www.tei-c.org/ns/1.0')]" mode="ed:text" priority="-0.9">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'foreign-markup'"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
