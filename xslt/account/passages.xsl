<?xml version="1.0" encoding="UTF-8"?>
<!--
  The passages of the text that stand beside the lines they were made from: a paragraph, a heading, a note, or a whole
  list, table or poem. A passage is found by an offset in the string value of /TEI/text, as ledgers count.
-->
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

  <!-- What is shown whole, since its parts make no sense alone. -->
  <xsl:variable name="edp:whole" as="map(xs:string, xs:boolean)" select="edp:set('
      table list lg castList figure titlePage listBibl epigraph opener closer egXML')"/>

  <!-- The passage that a text node belongs to. -->
  <xsl:function name="edp:passage" as="element()?">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="note" as="element()?" select="$text/ancestor::note[1]"/>
    <xsl:variable name="around" as="element()*" select="
        if ($note) then $text/ancestor::*[ancestor-or-self::note[1] is $note] else $text/ancestor::*[ancestor::text]"/>
    <xsl:sequence select="($note[empty(p)], $around[map:contains($edp:whole, local-name())][1],
        $around[ed:is-block(.)][last()], $note)[1]"/>
  </xsl:function>

  <!-- Where each text node begins, and the passage it is in: two sequences of the same length. -->
  <xsl:variable name="edp:texts" as="text()*" select="/*/text//text()"/>

  <xsl:variable name="edp:starts" as="xs:integer*">
    <xsl:iterate select="$edp:texts">
      <xsl:param name="offset" as="xs:integer" select="0"/>
      <xsl:sequence select="$offset"/>
      <xsl:next-iteration>
        <xsl:with-param name="offset" select="$offset + string-length(.)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <!-- The text node that holds an offset, by halves. -->
  <xsl:function name="edp:text-at" as="text()?">
    <xsl:param name="offset" as="xs:integer"/>
    <xsl:sequence select="$edp:texts[edp:index($offset, 1, count($edp:starts))]"/>
  </xsl:function>

  <xsl:function name="edp:index" as="xs:integer">
    <xsl:param name="offset" as="xs:integer"/>
    <xsl:param name="low" as="xs:integer"/>
    <xsl:param name="high" as="xs:integer"/>
    <xsl:variable name="middle" as="xs:integer" select="($low + $high + 1) idiv 2"/>
    <xsl:sequence select="
        if ($low ge $high) then $low
        else if ($edp:starts[$middle] le $offset) then edp:index($offset, $middle, $high)
        else edp:index($offset, $low, $middle - 1)"/>
  </xsl:function>

  <!-- The words that stand in the text at a range of offsets: what a changed sign became. -->
  <xsl:variable name="edp:string" as="xs:string" select="string(/*/text[1])"/>

  <!-- A passage as the edition has it. Passages inside it have places of their own. -->
  <xsl:template name="edp:passage" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <div class="passage">
      <xsl:choose>
        <xsl:when test="self::note">
          <xsl:call-template name="ed:note">
            <xsl:with-param name="called" select="ed:is-called(.)"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="." mode="ed:text">
            <xsl:with-param name="passage" select="." tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:variable name="place" as="element()?" select="ancestor-or-self::*[ed:has-place(.)][1]"/>
      <a class="place" href="index.html#{$place ! ed:stated-id(.)}">{ed:label('in-edition', $ed:interface-language)}</a>
    </div>
  </xsl:template>

  <xsl:template match="*[ed:is-block(.)]" mode="ed:text" priority="100">
    <xsl:param name="passage" as="element()?" tunnel="yes"/>
    <xsl:if test="empty($passage) or . is $passage
        or $passage[map:contains($edp:whole, local-name())]">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- Links inside the text lead to the edition. -->
  <xsl:function name="ed:address-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="target" as="element()"/>
    <xsl:param name="from" as="element()?"/>
    <xsl:sequence select="'index.html#' || $id"/>
  </xsl:function>

  <!-- Headings are words beside their lines here: they make no sections of this page. -->
  <xsl:template match="head" mode="ed:text" priority="99">
    <xsl:call-template name="edp:line"/>
  </xsl:template>

</xsl:stylesheet>
