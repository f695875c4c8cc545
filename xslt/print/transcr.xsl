<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI P5 chapter 12 "Representation of Primary Sources" and 3.5 "Simple Editorial Changes". The signs are those of the
  Leiden conventions where these have one.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- The reading of a choice or an app that the running text shows; the others are in the TEI, those of an app and a
       corrected error also in a note. -->
  <xsl:function name="edp:reading" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::app) then ($element/lem, $element/rdg, $element/rdgGrp/(lem, rdg), $element/*)[1]
        else ($element/(corr | reg | expan | ex)[1], $element/*)[1]"/>
  </xsl:function>

  <!-- The same question as lib/plain.xsl asks it. -->
  <xsl:function name="ed:is-chosen" as="xs:boolean">
    <xsl:param name="alternative" as="element()"/>
    <xsl:sequence select="$alternative is edp:reading($alternative/..)"/>
  </xsl:function>

  <xsl:template match="choice" mode="edp:flow" as="item()*">
    <xsl:if test="corr and sic[normalize-space()]"><lemma app="{generate-id()}"/></xsl:if>
    <xsl:apply-templates select="edp:reading(.) | text()[normalize-space()]" mode="edp:flow">
      <xsl:with-param name="chosen" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:if test="corr and sic[normalize-space()]">
      <xsl:call-template name="edp:variants">
        <xsl:with-param name="lemma" select="edp:short(ed:plain(corr[1]))"/>
        <xsl:with-param name="readings" select="sic"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A sign before and after the words of the current element. -->
  <xsl:template name="edp:bracketed" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="open" as="xs:string"/>
    <xsl:param name="close" as="xs:string"/>
    <xsl:call-template name="edp:run"><xsl:with-param name="text" select="$open"/></xsl:call-template>
    <xsl:apply-templates mode="edp:flow"/>
    <xsl:call-template name="edp:run"><xsl:with-param name="text" select="$close"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="supplied[not(edp:has-chunks(.))]" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:bracketed">
      <xsl:with-param name="open" select="if (@reason = ('omitted', 'omitted-in-original')) then '⟨' else '['"/>
      <xsl:with-param name="close" select="if (@reason = ('omitted', 'omitted-in-original')) then '⟩' else ']'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="surplus[not(edp:has-chunks(.))]" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:bracketed">
      <xsl:with-param name="open" select="'{'"/>
      <xsl:with-param name="close" select="'}'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="unclear[not(edp:has-chunks(.))]" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:bracketed">
      <xsl:with-param name="open" select="''"/>
      <xsl:with-param name="close" select="'[?]'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sic[not(edp:has-chunks(.))]" mode="edp:flow" as="item()*">
    <xsl:param name="chosen" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:call-template name="edp:bracketed">
      <xsl:with-param name="open" select="''"/>
      <xsl:with-param name="close" select="if ($chosen) then '' else ' [sic]'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Words that are not there: an ellipsis in brackets, and what the gap says about itself. -->
  <xsl:template match="gap" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:run">
      <xsl:with-param name="text" select="if (desc[normalize-space()]) then '[… ' else '[…]'"/>
    </xsl:call-template>
    <xsl:if test="desc[normalize-space()]">
      <xsl:apply-templates select="desc" mode="edp:flow">
        <xsl:with-param name="among" select="'words'" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:call-template name="edp:run"><xsl:with-param name="text" select="']'"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="space[not(node())]" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:run"><xsl:with-param name="text" select="' '"/></xsl:call-template>
  </xsl:template>

  <!-- Running heads, folios and signatures of the source are not read in any output; the TEI, which every PDF carries
       as an attachment, keeps them (TEI P5, 12.6 "Headers, Footers, and Similar Matter"). -->
  <xsl:template match="fw" mode="edp:flow"/>

</xsl:stylesheet>
