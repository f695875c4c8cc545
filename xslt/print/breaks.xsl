<?xml version="1.0" encoding="UTF-8"?>
<!-- Breaks and milestones (TEI P5, 3.11.3). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- A page of the source is a mark in the text and its number in the margin, in brackets where
       it was counted and not printed. -->
  <xsl:template match="pb" mode="edp:flow" as="element(Q{}mark)">
    <xsl:variable name="n" as="xs:string" select="normalize-space(@n)"/>
    <mark n="{if (@type = 'counted' and $n) then '[' || $n || ']' else $n}">
      <xsl:if test="@break = 'no'"><xsl:attribute name="joins" select="'yes'"/></xsl:if>
    </mark>
  </xsl:template>

  <!-- Line ends that say nothing but where the source's lines ended (a transcription with an lb for every line) are
       spaces; any other lb is a line end of the book too. -->
  <xsl:variable name="edp:line-by-line" as="xs:boolean" select="
      let $breaks := count(//body//lb[ancestor::p or ancestor::ab][not(ancestor::ab[@type = 'code'])]),
          $letters := sum(//body//(p | ab)[lb or *//lb] ! string-length(normalize-space(.)))
      return $breaks ge 20 and $letters div $breaks lt 110 and empty(//appInfo/application[@ident = 'edition'])"/>

  <xsl:template match="lb" mode="edp:flow" as="element()?">
    <xsl:param name="keep" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:choose>
      <xsl:when test="@break = 'no'"><join/></xsl:when>
      <xsl:when test="$keep or not($edp:line-by-line)"><br/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:run"><xsl:with-param name="text" select="' '"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="cb | gb" mode="edp:flow" as="element()?">
    <xsl:if test="@break = 'no'"><join/></xsl:if>
  </xsl:template>

  <!-- A thematic break shows its printed sign. Other milestones with a number are marks like pages. -->
  <xsl:template match="milestone" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'blocks' and not(normalize-space(@n))">
        <close/>
        <break sign="{if (matches(@rend, '[A-Za-z]{3}')) then '' else normalize-space(@rend)}"/>
        <close/>
      </xsl:when>
      <xsl:when test="normalize-space(@n)">
        <mark n="{normalize-space(@n)}"/>
      </xsl:when>
      <xsl:when test="matches(@rend, '^[^A-Za-z]+$')">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="' ' || normalize-space(@rend) || ' '"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise/>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
