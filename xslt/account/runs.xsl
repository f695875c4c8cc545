<?xml version="1.0" encoding="UTF-8"?>
<!-- The characters of the source, each run marked by what became of it; and the same said in words. -->
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

  <xsl:mode name="ed:runs" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="*:line" mode="ed:runs">
    <div class="line" id="L{@n}">
      <a class="line-name" href="#L{@n}">{@n}</a>
      <span class="characters">
        <xsl:apply-templates select="*:run" mode="ed:runs"/>
      </span>
    </div>
  </xsl:template>

  <!-- Words that came through as they are, and white space, need no mark. -->
  <xsl:template match="*:run" mode="ed:runs">
    <xsl:choose>
      <xsl:when test="@as = 'text' or (@as = 'layout' and not(normalize-space()))">{.}</xsl:when>
      <xsl:otherwise>
        <span class="run as-{@as}">{.}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What was done in some lines: each thing once, with how often. The reasons are the ledger's own words. -->
  <xsl:template name="edp:done" as="element()?">
    <xsl:param name="lines" as="element()+"/>
    <xsl:variable name="items" as="element()*">
      <xsl:for-each-group select="$lines/*:run[@as ne 'text'][@as ne 'layout' or normalize-space()]"
          group-by="string-join((@as, @why, @to, .[@as = 'changed']), '|')">
        <li>
          <span class="kind as-{@as}">{ed:label('as-' || @as, $ed:interface-language)}</span>
          <xsl:if test="@why">
            <xsl:text>: </xsl:text>
            <span lang="en">{@why}</span>
          </xsl:if>
          <xsl:if test="@to">
            <xsl:text> </xsl:text>
            <code>{@to}</code>
          </xsl:if>
          <xsl:if test="@as = 'changed'">
            <xsl:text> </xsl:text>
            <code>{.}</code>
            <xsl:text> → </xsl:text>
            <code>{substring($edp:string, @t + 1, @end - @t)}</code>
          </xsl:if>
          <xsl:if test="count(current-group()) gt 1"> ({count(current-group())})</xsl:if>
        </li>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="$items">
      <ul>
        <xsl:sequence select="$items"/>
      </ul>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
