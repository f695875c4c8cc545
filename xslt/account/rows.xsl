<?xml version="1.0" encoding="UTF-8"?>
<!-- The source beside the edition: a row for the lines that one passage was made from. -->
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

  <xsl:template name="ed:source-page" as="element()">
    <xsl:call-template name="edp:account-page">
      <xsl:with-param name="title" select="ed:label('source-beside', $ed:interface-language)"/>
      <xsl:with-param name="content">
        <xsl:call-template name="edp:legend"/>
        <table class="account">
          <thead>
            <tr>
              <th scope="col">{ed:label('source', $ed:interface-language)}</th>
              <th scope="col">{ed:label('text', $ed:interface-language)}</th>
              <th scope="col">{ed:label('done', $ed:interface-language)}</th>
            </tr>
          </thead>
          <tbody>
            <xsl:call-template name="edp:source-rows"/>
          </tbody>
        </table>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What the marks in the lines mean; and a choice of rows, which the style sheet makes. -->
  <xsl:template name="edp:legend" as="element()">
    <div class="legend">
      <p>
        <xsl:for-each select="$edp:shown-kinds">
          <span class="run as-{.}">{ed:label('as-' || ., $ed:interface-language)}</span>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </p>
      <label>
        <input type="checkbox" id="ed-only-doubts"/>
        <xsl:text> {ed:label('only-doubts', $ed:interface-language)}</xsl:text>
      </label>
    </div>
  </xsl:template>

  <xsl:variable name="edp:shown-kinds" as="xs:string*" select="
      ('changed', 'layout', 'mark', 'meta', 'furniture', 'edited')[. = $edp:account/*:line/*:run/@as]"/>

  <!-- Lines that are not blank, in groups that lead to the same passage. -->
  <xsl:template name="edp:source-rows" as="element()*">
    <xsl:for-each-group select="$edp:account/*:line[*:run[@as ne 'layout' or normalize-space()]]"
        group-adjacent="edp:leads-to(.)">
      <xsl:call-template name="edp:source-row">
        <xsl:with-param name="lines" select="current-group()"/>
      </xsl:call-template>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Where a line leads: the id of its first passage, else what became of it. -->
  <xsl:function name="edp:leads-to" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="passage" as="element()?" select="edp:passages-of($line)[1]"/>
    <xsl:sequence select="if ($passage) then ed:id($passage)
        else ($line/*:run[@as ne 'layout'], $line/*:run)[1]/(@as || ' ' || @why)"/>
  </xsl:function>

  <!-- The passages that the words of a line went to, in the order of the line. -->
  <xsl:function name="edp:passages-of" as="element()*">
    <xsl:param name="line" as="element()"/>
    <xsl:for-each-group select="$line/*:run[@t][normalize-space()] ! edp:text-at(xs:integer(@t)) ! edp:passage(.)"
        group-by="ed:id(.)">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The number of the first line of each passage. -->
  <xsl:variable name="edp:first-lines" as="map(xs:string, xs:string)" select="
      map:merge($edp:account/*:line ! (let $line := . return edp:passages-of($line)
          ! map:entry(ed:id(.), string($line/@n))), map { 'duplicates': 'use-first' })"/>

  <xsl:template name="edp:source-row" as="element()">
    <xsl:param name="lines" as="element()+"/>
    <xsl:variable name="passages" as="element()*" select="
        let $all := $lines ! edp:passages-of(.) return $all[. is ($all intersect .)[1]]"/>
    <tr>
      <xsl:attribute name="class" select="
          (('leads-to-text')[$passages], 'set-aside'[empty($passages)], 'doubted'[$lines/*:doubt])"/>
      <td class="lines" lang="{$ed:text-language}">
        <xsl:apply-templates select="$lines" mode="ed:runs"/>
      </td>
      <td class="text">
        <xsl:for-each-group select="$passages" group-by="ed:id(.)">
          <xsl:variable name="first" as="xs:string" select="$edp:first-lines(current-grouping-key())"/>
          <xsl:choose>
            <xsl:when test="$lines/@n = $first">
              <xsl:call-template name="edp:passage"/>
            </xsl:when>
            <xsl:otherwise>
              <p class="continued">
                <a href="#L{$first}">{ed:label('continued', $ed:interface-language)}: {$first}</a>
              </p>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each-group>
      </td>
      <td class="done">
        <xsl:call-template name="edp:done">
          <xsl:with-param name="lines" select="$lines"/>
        </xsl:call-template>
        <xsl:apply-templates select="$lines/*:doubt" mode="ed:doubt"/>
      </td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
