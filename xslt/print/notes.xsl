<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (TEI P5, 3.9). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- Called from words: a footnote with the printed sign, or a counted one where none was
       printed. Among blocks nothing calls it: it stays where it is. -->
  <xsl:template match="note" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'blocks'">
        <xsl:call-template name="edp:block-note"/>
      </xsl:when>
      <xsl:when test="@place = 'inline' and not(edp:has-chunks(.))">
        <xsl:variable name="bare" as="xs:boolean" select="not(matches(normalize-space(.), '^[(\[{⟨‹«]'))"/>
        <xsl:if test="$bare">
          <xsl:call-template name="edp:run"><xsl:with-param name="text" select="'['"/></xsl:call-template>
        </xsl:if>
        <xsl:apply-templates mode="edp:flow"/>
        <xsl:if test="$bare">
          <xsl:call-template name="edp:run"><xsl:with-param name="text" select="']'"/></xsl:call-template>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <note>
          <xsl:if test="normalize-space(@n)"><xsl:attribute name="sign" select="normalize-space(@n)"/></xsl:if>
          <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id)">
            <xsl:attribute name="id" select="@xml:id"/>
          </xsl:if>
          <xsl:apply-templates mode="edp:flow">
            <xsl:with-param name="among" select="if (edp:is-holder(.)) then 'blocks' else 'words'" tunnel="yes"/>
            <xsl:with-param name="look" select="ed:look(.)[. = $edp:run-looks]" tunnel="yes"/>
            <xsl:with-param name="link" select="''" tunnel="yes"/>
            <xsl:with-param name="depth" select="3" tunnel="yes"/>
            <xsl:with-param name="inner" select="true()" tunnel="yes"/>
            <xsl:with-param name="keep" select="false()" tunnel="yes"/>
          </xsl:apply-templates>
        </note>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="edp:block-note" as="item()*">
    <xsl:context-item as="element(note)" use="required"/>
    <xsl:variable name="sign" as="element(Q{}t)?">
      <xsl:if test="normalize-space(@n)">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="normalize-space(@n) || ' '"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id)"><anchor id="{@xml:id}"/></xsl:if>
    <xsl:choose>
      <xsl:when test="edp:is-holder(.)">
        <xsl:call-template name="edp:container">
          <xsl:with-param name="name" select="'quote'"/>
          <xsl:with-param name="attributes" as="attribute()*">
            <xsl:attribute name="kind" select="'note'"/>
            <xsl:if test="$sign"><xsl:attribute name="sign" select="normalize-space(@n)"/></xsl:if>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph">
          <xsl:with-param name="style" select="'source'"/>
          <xsl:with-param name="before" select="$sign"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
