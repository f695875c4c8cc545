<?xml version="1.0" encoding="UTF-8"?>
<!--
  Pass 30, notes: the signs of those that have none, or of all where the layout has them counted; the notes at the end of
  the book where the layout wants them there.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Notes that are counted, in each chapter from 1. -->
  <xsl:accumulator name="edp:note-number" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="note[not(@series)][$signs = 'counted' or not(@sign)]" select="$value + 1"/>
    <xsl:accumulator-rule match="heading[@level = '1']" select="0"/>
  </xsl:accumulator>

  <xsl:accumulator name="edp:variant-number" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="note[@series]" select="$value + 1"/>
    <xsl:accumulator-rule match="heading[@level = '1']" select="0"/>
  </xsl:accumulator>

  <!-- All notes of the book, in their order. -->
  <xsl:accumulator name="edp:note-order" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="note" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:key name="edp:signed" match="note" use="exists(@sign)"/>

  <!-- The sign of a note: printed, or counted, in brackets where other notes have printed signs. -->
  <xsl:function name="edp:sign" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        if ($note/@series) then format-integer($note/accumulator-before('edp:variant-number'), 'a')
        else if ($signs = 'counted') then string($note/accumulator-before('edp:note-number'))
        else if ($note/@sign) then string($note/@sign)
        else if (exists(key('edp:signed', true(), root($note))))
        then '[' || $note/accumulator-before('edp:note-number') || ']'
        else string($note/accumulator-before('edp:note-number'))"/>
  </xsl:function>

  <xsl:template match="note/@sign" mode="edp:number"/>
  <xsl:mode name="edp:sign" on-no-match="fail"/>
  <xsl:template match="note" mode="edp:sign" as="attribute()+">
    <xsl:param name="keyed" as="element(note)*" tunnel="yes" select="()"/>
    <xsl:attribute name="sign" select="edp:sign(.)"/>
    <xsl:if test="exists($keyed) and not(ancestor::note)">
      <xsl:attribute name="order" select="accumulator-before('edp:note-order')"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="note/@id" mode="edp:number">
    <xsl:if test="key('edp:place', .)[1] is .."><xsl:copy/></xsl:if>
  </xsl:template>

  <!-- Notes at the end of the book: their calls stay, and are where the notes lead back to. -->
  <xsl:function name="edp:end-id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="'note ' || $note/accumulator-before('edp:note-order')"/>
  </xsl:function>

  <xsl:template match="note[$notes = 'end'][not(@series)]" mode="edp:number" priority="2">
    <noteref target="{edp:end-id(.)}" sign="{edp:sign(.)}" id="{'call-' || edp:end-id(.)}"/>
  </xsl:template>

  <!-- By chapters, where there are several with notes. -->
  <xsl:mode name="edp:endnotes" on-no-match="fail"/>
  <xsl:template match="text" mode="edp:endnotes" as="element(endnotes)">
    <endnotes title="{/book/metadata/word[@name = 'notes']}">
      <xsl:apply-templates select="../titlepage//note[not(@series)]" mode="edp:endnotes"/>
      <xsl:variable name="chapters" as="element(heading)*" select="heading[@level = '1']"/>
      <xsl:for-each-group select="*" group-starting-with="heading[@level = '1']">
        <xsl:variable name="notes" as="element(note)*" select="current-group()//note[not(@series)]"/>
        <xsl:if test="exists($notes) and self::heading and count($chapters) gt 1">
          <chapter>{@title}</chapter>
        </xsl:if>
        <xsl:apply-templates select="$notes" mode="edp:endnotes"/>
      </xsl:for-each-group>
    </endnotes>
  </xsl:template>

  <xsl:template match="note" mode="edp:endnotes" as="element(endnote)">
    <endnote id="{edp:end-id(.)}" sign="{edp:sign(.)}" lang="{(descendant::*[@lang][1]/@lang, 'und')[1]}">
      <xsl:if test="@id and key('edp:place', @id)[1] is .">
        <xsl:attribute name="anchor" select="@id"/>
      </xsl:if>
      <xsl:call-template name="edp:blocks"/>
    </endnote>
  </xsl:template>

  <xsl:template match="noteref" mode="edp:number">
    <xsl:variable name="place" as="element()?" select="key('edp:place', @target)[1]"/>
    <xsl:choose>
      <xsl:when test="$place[self::note]">
        <noteref target="{@target}" sign="{if ($signs = 'counted') then edp:sign($place) else @sign}"/>
      </xsl:when>
      <xsl:otherwise>
        <t look="superscript" made="yes">
          <xsl:if test="$place"><xsl:attribute name="link" select="'#' || @target"/></xsl:if>
          <xsl:text>{@sign}</xsl:text>
        </t>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
