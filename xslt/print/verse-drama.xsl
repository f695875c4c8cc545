<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 chapters 6 "Verse" and 7 "Performance Texts". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- A stanza is a gap before its lines; poems of stanzas need nothing else. -->
  <xsl:template match="lg" mode="edp:flow" as="item()*">
    <close/>
    <xsl:if test="preceding-sibling::*[self::l or self::lg]">
      <gap/>
    </xsl:if>
    <xsl:apply-templates mode="edp:flow">
      <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
      <xsl:with-param name="inner" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
    <close/>
  </xsl:template>

  <xsl:template match="l" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="'line'"/>
      <xsl:with-param name="attributes" as="attribute()*">
        <xsl:variable name="indent" as="xs:integer" select="edp:indent(.)"/>
        <xsl:if test="$indent gt 0"><xsl:attribute name="indent" select="$indent"/></xsl:if>
        <xsl:if test="normalize-space(@n)"><xsl:attribute name="n" select="normalize-space(@n)"/></xsl:if>
        <xsl:if test="@part = ('M', 'F')"><xsl:attribute name="part" select="@part"/></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Steps of indentation, at most 8. -->
  <xsl:function name="edp:indent" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(ed:look($element)[starts-with(., 'indent')] ! xs:integer(substring(., 7)), 0)[1]"/>
  </xsl:function>

  <!-- The speaker's name is run in before prose; before verse it is a line of its own (pass 30 joins the two). -->
  <xsl:template match="speaker" mode="edp:flow" as="item()*">
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="'speaker'"/>
      <xsl:with-param name="look" select="if (exists($look)) then $look else 'smallcaps'" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="castList" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:container">
      <xsl:with-param name="name" select="'cast'"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
