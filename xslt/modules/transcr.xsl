<?xml version="1.0" encoding="UTF-8"?>
<!-- Representation of Primary Sources (Guidelines, chapters 3.5 and 12). -->
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

  <xsl:template match="add | del | mod | supplied | unclear | surplus | secl" mode="ed:text">
    <xsl:variable name="titles" as="map(xs:string, xs:string)" select="map { 'add': 'added', 'del': 'deleted',
        'supplied': 'supplied', 'unclear': 'unclear', 'surplus': 'surplus', 'secl': 'surplus' }"/>
    <xsl:variable name="key" as="xs:string?" select="$titles(local-name())"/>
    <xsl:variable name="words" as="xs:string?" select="$key ! ed:label(., $ed:interface-language)"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else if (self::del) then 'del' else if (self::add) then 'ins'
        else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:if test="$words">
        <xsl:attribute name="title" select="string-join(($words, @reason, @place), ', ')"/>
      </xsl:if>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="space" mode="ed:text">
    <xsl:call-template name="edp:sign">
      <xsl:with-param name="sign" select="'&#8195;'"/>
      <xsl:with-param name="title" select="string-join((ed:label('space', $ed:interface-language),
          string-join((@quantity, @unit), ' ')[. ne '']), ', ')"/>
    </xsl:call-template>
  </xsl:template>

  <!--
    Running heads, signatures, catchwords: on the page of the source, but not in its text. They keep their place, hidden
    from readers and from programs that read aloud; a switch on the page shows them.
  -->
  <xsl:template match="fw" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:attribute name="hidden" select="'hidden'"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <!-- From here on the witness has nothing, until it is said to begin again. -->
  <xsl:template match="lacunaStart" mode="ed:text">
    <xsl:call-template name="edp:sign">
      <xsl:with-param name="sign" select="'[…]'"/>
      <xsl:with-param name="title"
          select="string-join((ed:label('omission', $ed:interface-language), @wit ! replace(., '#', '')), ' ')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="handShift | addSpan | delSpan | damageSpan" mode="ed:text"/>

</xsl:stylesheet>
