<?xml version="1.0" encoding="UTF-8"?>
<!--
  Pass 30, number. What depends on the order of things: levels of headings without gaps (PDF/UA-1, 7.4.2), marks
  that wait for the next words, links that lead somewhere; and of notes what number-notes.xsl says.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:mode name="edp:number" on-no-match="shallow-copy" use-accumulators="#all"/>

  <!-- Marks and anchors between two blocks wait for the next paragraph, so that a page never begins before its words.
       In notes they wait for the next paragraph of the note. -->
  <xsl:accumulator name="edp:waiting" as="element()*" initial-value="()">
    <xsl:accumulator-rule match="(mark | anchor)[edp:stands-alone(.)][not(ancestor::note)]" select="$value, ."/>
    <xsl:accumulator-rule match="(p | heading | line)[not(ancestor::note)]" phase="end" select="()"/>
    <xsl:accumulator-rule match="imprint | colophon" select="()"/>
  </xsl:accumulator>

  <xsl:accumulator name="edp:waiting-in-note" as="element()*" initial-value="()">
    <xsl:accumulator-rule match="note" select="()"/>
    <xsl:accumulator-rule match="(mark | anchor)[edp:stands-alone(.)][ancestor::note]" select="$value, ."/>
    <xsl:accumulator-rule match="(p | line)[ancestor::note]" phase="end" select="()"/>
  </xsl:accumulator>

  <xsl:accumulator name="edp:mark-number" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="mark" select="$value + 1"/>
  </xsl:accumulator>

  <!-- The levels of the headings that are open; their number is the level without gaps. -->
  <xsl:accumulator name="edp:levels" as="xs:integer*" initial-value="()">
    <xsl:accumulator-rule match="heading" select="$value[. lt xs:integer(current()/@level)], xs:integer(@level)"/>
  </xsl:accumulator>

  <xsl:key name="edp:place" match="anchor" use="@id"/>
  <xsl:key name="edp:place" match="note[@id]" use="@id"/>

  <xsl:function name="edp:stands-alone" as="xs:boolean">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="empty($mark/(parent::p | parent::heading | parent::line | parent::label))"/>
  </xsl:function>

  <xsl:function name="edp:first-block" as="element()?">
    <xsl:param name="container" as="element()"/>
    <xsl:sequence select="$container/*[not(self::mark or self::anchor or self::space)][1]"/>
  </xsl:function>

  <!-- The blocks of a container: lines of verse together, marks gone to their paragraphs. A text
       that begins with words and not with a heading shows the title above them. -->
  <xsl:template match="titlepage | text | imprint | colophon | side | quote | inset | cast | item | cell | figure | note" mode="edp:number">
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="edp:number"/>
      <xsl:apply-templates select="self::note" mode="edp:sign"/>
      <xsl:if test="self::text and exists(edp:first-block(.)[self::p[@style = 'body'] or self::parallel])">
        <p style="opening" lang="{/book/@lang}"><t made="yes">{/book/metadata/title}</t></p>
      </xsl:if>
      <xsl:call-template name="edp:blocks"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="edp:blocks" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:for-each-group select="* except (mark[edp:stands-alone(.)] | anchor[edp:stands-alone(.)])"
        group-adjacent="exists(self::line | self::gap)">
      <xsl:choose>
        <xsl:when test="current-grouping-key() and current-group()[self::line]">
          <verse>
            <xsl:if test="preceding-sibling::*[1][self::p/@style = 'speaker']">
              <xsl:attribute name="of" select="'speaker'"/>
            </xsl:if>
            <xsl:apply-templates select="current-group()" mode="edp:number"/>
          </verse>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="edp:number"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
    <!-- Marks after the last paragraph of a note; those after the last of the text belong to it (edp:last-marks). -->
    <xsl:if test="self::note and exists(accumulator-after('edp:waiting-in-note'))">
      <p style="continued" lang="und">
        <xsl:apply-templates select="accumulator-after('edp:waiting-in-note')" mode="edp:number">
          <xsl:with-param name="moved" select="true()" tunnel="yes"/>
        </xsl:apply-templates>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="space[following-sibling::*[not(self::mark or self::anchor)][1][self::heading]]" mode="edp:number"/>

  <xsl:template match="p | line" mode="edp:number">
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="edp:number"/>
      <xsl:apply-templates select="self::p" mode="edp:style"/>
      <xsl:for-each select="self::line ! edp:verse-number(.)"><xsl:attribute name="n" select="."/></xsl:for-each>
      <xsl:call-template name="edp:waiting-marks"/>
      <xsl:apply-templates select="node()" mode="edp:number"/>
      <xsl:call-template name="edp:last-marks"/>
    </xsl:copy>
  </xsl:template>

  <!-- A book that is long enough for a half title, in letters. -->
  <xsl:variable name="edp:long-book" as="xs:integer" select="100000"/>

  <xsl:template match="book" mode="edp:number">
    <book>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="half-title" select="
          if ($half-title = 'auto') then (if (string-length(text) gt $edp:long-book) then 'yes' else 'no')
          else $half-title"/>
      <xsl:variable name="keyed" as="element(note)*" select="edp:keyed-to-lines(.)"/>
      <xsl:attribute name="lines" select="
          if ($line-numbers = 'all' or exists($keyed[not(ancestor::line[edp:verse-number(.)])])) then 'all' else 'verse'"/>
      <xsl:apply-templates mode="edp:number" select="metadata, titlepage, imprint, text">
        <xsl:with-param name="keyed" select="$keyed" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:if test="exists($keyed)">
        <apparatus>
          <xsl:apply-templates mode="edp:apparatus" select="$keyed"/>
        </apparatus>
      </xsl:if>
      <xsl:if test="$notes = 'end' and exists((titlepage | text)//note[not(@series)])">
        <xsl:apply-templates select="text" mode="edp:endnotes"/>
      </xsl:if>
      <xsl:apply-templates mode="edp:number" select="index, colophon"/>
    </book>
  </xsl:template>

  <!-- Chapters begin on a new page where they are long enough to deserve one, or as the layout says. -->
  <xsl:variable name="edp:long-chapter" as="xs:integer" select="4500"/>

  <xsl:template match="text" mode="edp:number" priority="1">
    <xsl:next-match>
      <xsl:with-param name="new-pages" tunnel="yes" select="
          $chapters = ('right', 'page')
          or ($chapters = 'auto' and string-length(.) gt count(heading[@level = '1']) * $edp:long-chapter)"/>
      <xsl:with-param name="last" select="(.//p | .//line)[not(ancestor::note)][last()]" tunnel="yes"/>
    </xsl:next-match>
  </xsl:template>

  <!-- Is it the first heading, with few words before it? They share its page. -->
  <xsl:function name="edp:opens-text" as="xs:boolean">
    <xsl:param name="heading" as="element(heading)"/>
    <xsl:sequence select="
        empty($heading/preceding-sibling::heading)
        and (let $before := $heading/preceding-sibling::*
             return exists($before) and sum($before ! string-length()) lt 1500)"/>
  </xsl:function>

  <xsl:template match="heading" mode="edp:number">
    <xsl:param name="new-pages" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="level" as="xs:integer" select="min((count(accumulator-before('edp:levels')), 6))"/>
    <heading level="{$level}" lang="{@lang}" title="{@title}">
      <xsl:copy-of select="@listed"/>
      <xsl:if test="$level = 1 and $new-pages and empty(ancestor::side) and not(edp:opens-text(.))">
        <xsl:attribute name="page" select="if ($chapters = 'right') then 'right' else 'new'"/>
      </xsl:if>
      <xsl:call-template name="edp:waiting-marks"/>
      <xsl:apply-templates select="node()" mode="edp:number"/>
    </heading>
  </xsl:template>

  <xsl:template name="edp:waiting-marks">
    <xsl:context-item as="element()" use="required"/>
    <xsl:apply-templates mode="edp:number" select="
        if (ancestor::note) then accumulator-before('edp:waiting-in-note') else accumulator-before('edp:waiting')">
      <xsl:with-param name="moved" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Marks after the last words of the text stand at their end. -->
  <xsl:template name="edp:last-marks">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="last" as="element()?" tunnel="yes" select="()"/>
    <xsl:if test=". is $last">
      <xsl:apply-templates select="ancestor::text[1]/accumulator-after('edp:waiting')" mode="edp:number">
        <xsl:with-param name="moved" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- A speaker's name is run in before prose. -->
  <xsl:template match="p[@style = 'speaker'][following-sibling::*[1][self::p/@style = 'body']]" mode="edp:number"
      priority="1"/>
  <xsl:template match="p[@style = 'body'][preceding-sibling::*[1][self::p/@style = 'speaker']]" mode="edp:number"
      priority="1">
    <xsl:variable name="speaker" as="element(p)" select="preceding-sibling::*[1]"/>
    <p style="speech" lang="{@lang}">
      <xsl:copy-of select="@inset"/>
      <xsl:for-each select="$speaker"><xsl:call-template name="edp:waiting-marks"/></xsl:for-each>
      <xsl:apply-templates select="$speaker/node()" mode="edp:number"/>
      <t made="yes">{' '}</t>
      <xsl:apply-templates select="node()" mode="edp:number"/>
      <xsl:call-template name="edp:last-marks"/>
    </p>
  </xsl:template>

  <!-- The first paragraph after a heading or at the beginning of a container has no indent. -->
  <xsl:mode name="edp:style" on-no-match="shallow-skip"/>
  <xsl:template match="p[@style = 'body']" mode="edp:style" as="attribute()?">
    <xsl:variable name="before" as="element()?" select="preceding-sibling::*[not(self::mark or self::anchor)][1]"/>
    <xsl:if test="(empty($before) and empty(parent::side/parent::pair/preceding-sibling::pair)) or $before[self::heading or self::break or self::space
        or self::p[@style = ('subtitle', 'subhead', 'byline', 'salute', 'dateline')]]">
      <xsl:attribute name="style" select="'first'"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="p" mode="edp:style"/>

  <xsl:template match="mark" mode="edp:number">
    <mark n="{@n}" order="{accumulator-before('edp:mark-number')}"/>
  </xsl:template>

  <xsl:template match="anchor" mode="edp:number">
    <xsl:if test="key('edp:place', @id)[1] is ."><xsl:copy-of select="."/></xsl:if>
  </xsl:template>

  <xsl:template match="(table | row | list)/(mark | anchor)" mode="edp:number" priority="1">
    <xsl:param name="moved" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:if test="$moved"><xsl:next-match/></xsl:if>
  </xsl:template>

  <!-- A link inside the text must lead somewhere, or Typst stops. -->
  <xsl:template match="t/@link[starts-with(., '#')]" mode="edp:number">
    <xsl:if test="exists(key('edp:place', substring(., 2)))"><xsl:copy/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
