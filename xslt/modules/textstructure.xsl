<?xml version="1.0" encoding="UTF-8"?>
<!-- Default Text Structure (Guidelines, chapter 4): divisions, headings, title pages, letters' ends. -->
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

  <xsl:template match="text | group | front | body | back | div | div0 | div1 | div2 | div3 | div4 | div5 | div6 | div7"
      mode="ed:text">
    <xsl:element name="{if (ed:is-division(.)) then 'section' else 'div'}">
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates select="." mode="ed:division-attributes"/>
      <xsl:apply-templates mode="ed:text"/>
      <xsl:apply-templates select="." mode="ed:notes-below"/>
    </xsl:element>
  </xsl:template>

  <!-- What a product says of a division by attributes of its own. -->
  <xsl:mode name="ed:division-attributes" on-no-match="deep-skip" on-multiple-match="fail"/>

  <xsl:template match="floatingText" mode="ed:text">
    <div>
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates mode="ed:text"/>
      <xsl:apply-templates select="." mode="ed:notes-below"/>
    </div>
  </xsl:template>

  <!-- A list of contents or of figures that TEI asks for here is made by the page itself. -->
  <xsl:template match="divGen" mode="ed:text"/>

  <xsl:function name="ed:is-division" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="matches(local-name($element), '^div[0-7]?$')"/>
  </xsl:function>

  <!-- @type as a class, where it is a plain word. -->
  <xsl:function name="ed:type-class" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="tokenize($element/@type)[matches(., '^[A-Za-z][A-Za-z0-9]*$')] ! ('type-' || lower-case(.))"/>
  </xsl:function>

  <!-- The level of a division's heading counted from 1: how many divisions with a heading it is in, itself
       included. -->
  <xsl:function name="ed:depth" as="xs:integer">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="count($division/ancestor-or-self::*[head][ed:is-division(.) or self::group or self::body])"/>
  </xsl:function>

  <!-- How many levels to take off: the page's title is h1, so a text's first heading is h2; a chapter's file
       begins at h1. -->
  <xsl:template match="head[ed:is-division(..) or parent::body or parent::group or parent::front or parent::back]"
      priority="1" mode="ed:text">
    <xsl:param name="first-level" as="xs:integer" tunnel="yes" select="2"/>
    <xsl:variable name="level" as="xs:integer"
        select="min((6, max((1, ed:depth(..) + $first-level - 1))))"/>
    <xsl:choose>
      <xsl:when test="preceding-sibling::head[1] or not(ed:plain(.))">
        <xsl:call-template name="edp:line"/>
      </xsl:when>
      <xsl:when test="ed:holds-blocks(.)">
        <div role="heading" aria-level="{$level}">
          <xsl:sequence select="ed:attributes(., edp:heading-class(.))"/>
          <xsl:apply-templates mode="ed:text"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$level}">
          <xsl:sequence select="ed:attributes(., edp:heading-class(.))"/>
          <xsl:apply-templates mode="ed:text"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="edp:heading-class" as="xs:string">
    <xsl:param name="head" as="element()"/>
    <xsl:sequence select="'depth-' || min((4, max((1, ed:depth($head/..)))))"/>
  </xsl:function>

  <!-- Lines that stand by themselves: a paragraph where that is allowed. -->
  <xsl:template match="head | byline | trailer | salute | signed | dateline | docImprint | docEdition | docDate
      | docAuthor
      | titlePart | imprimatur | speaker | castItem | addrLine | witness" mode="ed:text">
    <xsl:call-template name="edp:line"/>
  </xsl:template>

  <xsl:template name="edp:line">
    <xsl:context-item as="element()" use="required"/>
    <xsl:element name="{if (not(ed:is-block(.))) then 'span' else if (ed:holds-blocks(.)) then 'div' else 'p'}">
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="titlePage | docTitle | opener | closer | postscript | argument" mode="ed:text">
    <xsl:call-template name="ed:box">
      <xsl:with-param name="more" select="ed:type-class(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="epigraph" mode="ed:text">
    <div>
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates mode="ed:text"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
