<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes on the web page: beside the paragraph that calls them where there is room, below it else; each stands
     once. -->
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

  <!-- Elements that their notes follow: the two share a box. -->
  <xsl:variable name="edp:hosts" as="map(xs:string, xs:boolean)" select="edp:set('
      p ab head lg table quote cit opener closer titlePage figure stage bibl byline trailer castList entry entryFree
      speaker l msDesc')"/>

  <!-- Elements that have their notes inside, at their end. -->
  <xsl:variable name="edp:inner-hosts" as="map(xs:string, xs:boolean)" select="edp:set('
      item note text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 floatingText app')"/>

  <!-- Whether the notes in an element are written with it, and not with an element around it. -->
  <xsl:function name="edp:is-host" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($element)"/>
    <xsl:sequence select="
        if ($name = ('note', 'app')) then ed:is-called($element) or $name = 'note'
        else if ($name = 'item') then exists($element/parent::list)
        else if (map:contains($edp:inner-hosts, $name)) then true()
        else map:contains($edp:hosts, $name) and edp:may-be-boxed($element)"/>
  </xsl:function>

  <!-- A verse line is no host inside a stanza, nor a stanza inside a poem; the heading of a table is its caption. -->
  <xsl:function name="edp:may-be-boxed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="ed:is-block($element)
        and not($element/(self::lg | self::l)[ancestor::lg]) and not($element/self::head[parent::table])
        and not($element/self::speaker[not(parent::sp)])"/>
  </xsl:function>

  <!-- The notes called in an element that are its own to write. -->
  <xsl:function name="edp:notes-of" as="element()*">
    <xsl:param name="host" as="element()"/>
    <xsl:sequence select="
        $host/descendant::*[self::note or self::app][ed:is-called(.)][ancestor::*[edp:is-host(.)][1] is $host]
        [ed:is-shown(.)]"/>
  </xsl:function>

  <xsl:template match="p | ab | head | lg | table | quote | cit | opener | closer | titlePage | figure | stage | bibl
      | byline | trailer | castList | entry | entryFree | speaker | l | msDesc" mode="ed:text" priority="10">
    <xsl:variable name="notes" as="element()*" select="
        if ((descendant::note or descendant::app) and edp:is-host(.)) then edp:notes-of(.) else ()"/>
    <xsl:choose>
      <xsl:when test="$notes">
        <div class="noted{' beside'[edp:has-room(current(), $notes)]}">
          <xsl:next-match/>
          <div class="notes">
            <xsl:for-each select="$notes">
              <xsl:call-template name="ed:note">
                <xsl:with-param name="called" select="true()"/>
              </xsl:call-template>
            </xsl:for-each>
          </div>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="item | note | app | text | group | front | body | back | div | div0 | div1 | div2 | div3 | div4
      | div5 | div6
      | div7 | floatingText" mode="ed:notes-below">
    <xsl:variable name="notes" as="element()*" select="edp:notes-of(.)"/>
    <xsl:if test="$notes">
      <div class="notes">
        <xsl:for-each select="$notes">
          <xsl:call-template name="ed:note">
            <xsl:with-param name="called" select="true()"/>
          </xsl:call-template>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!--
    Whether the notes fit beside the text without leaving a hole in it: the text stands at the full measure, and the
    notes come to hardly more height than it. Heights are reckoned from the type: some 66 characters in a line of text,
    38 in a line of a note, whose lines are two thirds as high.
  -->
  <xsl:function name="edp:has-room" as="xs:boolean">
    <xsl:param name="host" as="element()"/>
    <xsl:param name="notes" as="element()*"/>
    <xsl:variable name="long" as="xs:integer*" select="$notes ! string-length(normalize-space(.))"/>
    <xsl:variable name="text" as="xs:integer" select="string-length(normalize-space($host)) - sum($long)"/>
    <xsl:variable name="lines" as="xs:integer" select="
        if ($host/self::lg) then count($host/descendant::l) else $text idiv 66 + 1"/>
    <xsl:variable name="note-lines" as="xs:integer"
        select="sum($long ! (. idiv 38 + 1)) + count($notes/(descendant::p | descendant::item | descendant::l))"/>
    <xsl:sequence select="
        $note-lines * 2 le $lines * 3 + 5
        and local-name($host) = ('p', 'ab', 'head', 'lg', 'opener', 'closer', 'stage', 'byline', 'trailer', 'speaker')
        and (every $name in $host/ancestor::*/local-name() satisfies map:contains($edp:full-measure, $name))"/>
  </xsl:function>

  <xsl:variable name="edp:full-measure" as="map(xs:string, xs:boolean)" select="edp:set('
      TEI teiCorpus text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 sp')"/>

</xsl:stylesheet>
