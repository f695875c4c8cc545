<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a book shows of a place that the encoding gives twice. The web page has a switch; a book is made for one of two
  views: for reading (corrected, regularised, expanded; without running heads), or diplomatic (as the source has it).
  The other reading stays in its place, hidden, in either.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- "reading" or "diplomatic". -->
  <xsl:param name="view" as="xs:string" select="'reading'"/>

  <xsl:variable name="edp:is-diplomatic" as="xs:boolean" select="$view = 'diplomatic'"/>

  <!-- Whether a child of choice is read in this view; where none is meant for it, the first. -->
  <xsl:function name="ed:is-chosen" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="all" as="element()*" select="$reading/../*"/>
    <xsl:variable name="preferred" as="element()*" select="
        if ($edp:is-diplomatic) then $all/(self::sic | self::orig | self::abbr | self::am)
        else $all/(self::corr | self::reg | self::expan | self::ex)"/>
    <xsl:sequence select="($preferred, $all)[1] is $reading"/>
  </xsl:function>

  <xsl:template match="choice[$edp:is-diplomatic]" mode="ed:text">
    <xsl:call-template name="ed:box"/>
  </xsl:template>

  <xsl:template match="fw[$edp:is-diplomatic]" mode="ed:text">
    <xsl:call-template name="ed:box">
      <xsl:with-param name="more" select="ed:type-class(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="lb[@break = 'no'][$edp:is-diplomatic]" mode="ed:text">
    <br>
      <xsl:sequence select="ed:placing(.)"/>
    </br>
  </xsl:template>

</xsl:stylesheet>
