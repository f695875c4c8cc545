<?xml version="1.0" encoding="UTF-8"?>
<!--
  Pass 30, lines: the numbers of verses, and readings that are keyed to lines. Of the latter a mark stays in the text where
  the lemma begins and another where it ends; the readings themselves stand at the end of the print XML. Which line a mark
  stands in is known when the book has been set (edition/rendering/print_lines).
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Verses are counted from each heading, or go on from a printed number; the later parts of a shared verse
       (TEI P5, 7.2.5) are not verses of their own. -->
  <xsl:accumulator name="edp:verses" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="heading" select="0"/>
    <xsl:accumulator-rule match="line[not(@part)]" select="
        if (matches(@n, '^\d{1,6}$')) then xs:integer(@n) else $value + 1"/>
  </xsl:accumulator>

  <!-- The number that a verse has in the book. -->
  <xsl:function name="edp:verse-number" as="xs:string?">
    <xsl:param name="line" as="element(line)"/>
    <xsl:sequence select="
        if ($line-numbers = 'none') then ()
        else if ($line/@n) then string($line/@n)
        else if ($line-numbers = ('verse', 'all') and not($line/@part) and not($line/ancestor::note))
        then string($line/accumulator-before('edp:verses'))
        else ()"/>
  </xsl:function>

  <xsl:template match="line/@n" mode="edp:number"/>

  <!-- Where there are so many readings they are keyed to lines. -->
  <xsl:variable name="edp:much-apparatus" as="xs:integer" select="10"/>

  <!-- The readings that are keyed to lines: not those in headings, tables and notes, whose lines have no numbers. -->
  <xsl:function name="edp:keyed-to-lines" as="element(note)*">
    <xsl:param name="book" as="element(book)"/>
    <xsl:variable name="readings" as="element(note)*" select="
        $book/text//note[@series][not(ancestor::note | ancestor::heading | ancestor::cell | ancestor::label)]"/>
    <xsl:sequence select="
        $readings[$apparatus = 'lines' or ($apparatus = 'auto' and count($readings) ge $edp:much-apparatus)]"/>
  </xsl:function>

  <xsl:key name="edp:readings" match="note[@series]" use="@app"/>

  <xsl:template match="lemma" mode="edp:number">
    <xsl:param name="keyed" as="element(note)*" tunnel="yes" select="()"/>
    <xsl:variable name="readings" as="element(note)?" select="(key('edp:readings', @app) intersect $keyed)[1]"/>
    <xsl:if test="$readings and not(ancestor::note)">
      <lemma order="{$readings/accumulator-before('edp:note-order')}"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note[@series]" mode="edp:number" priority="1">
    <xsl:param name="keyed" as="element(note)*" tunnel="yes" select="()"/>
    <xsl:choose>
      <xsl:when test="exists(. intersect $keyed)">
        <variant order="{accumulator-before('edp:note-order')}"/>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="note/@app" mode="edp:number"/>

  <xsl:mode name="edp:apparatus" on-no-match="fail"/>
  <xsl:template match="note" mode="edp:apparatus" as="element(entry)">
    <entry order="{accumulator-before('edp:note-order')}" lang="{(descendant::*[@lang][1]/@lang, 'und')[1]}">
      <xsl:for-each select="ancestor::line[1] ! edp:verse-number(.)">
        <xsl:attribute name="line" select="."/>
      </xsl:for-each>
      <xsl:call-template name="edp:blocks"/>
    </entry>
  </xsl:template>

</xsl:stylesheet>
