<?xml version="1.0" encoding="UTF-8"?>
<!--
  The shelf: pages that list all editions, by title, author and date, and by language and century; and the search.
  Initial template: the document node of a list in no namespace
    shelf > edition(@id, @language, @form) > title, author?, date?, count(@of, @number)*, file(@kind, @href)*
  in the default mode. Result: map { 'index.html': the first page, 'author.html' ...: the others }.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    default-mode="ed:shelf">

  <xsl:include href="lib/labels.xsl"/>
  <xsl:include href="lib/languages.xsl"/>
  <xsl:include href="shelf/listings.xsl"/>
  <xsl:include href="shelf/page.xsl"/>
  <xsl:include href="shelf/entries.xsl"/>
  <xsl:include href="shelf/search.xsl"/>

  <!-- Name and version of the program. -->
  <xsl:param name="generator" as="xs:string" select="'edition'"/>

  <!-- Whether there is an index for the search. -->
  <xsl:param name="has-search" as="xs:boolean" select="false()"/>

  <!-- How many editions a page lists. -->
  <xsl:param name="page-length" as="xs:integer" select="200"/>

  <xsl:mode name="ed:shelf" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:shelf" as="map(xs:string, xs:string)">
    <xsl:variable name="html" as="map(xs:string, item())"
        select="map { 'method': 'html', 'html-version': 5.0, 'indent': false(), 'include-content-type': false() }"/>
    <xsl:map>
      <xsl:for-each select="$edp:listings">
        <xsl:variable name="listing" as="map(xs:string, item()*)" select="."/>
        <xsl:for-each select="1 to edp:page-count($listing)">
          <xsl:variable name="page" as="element()">
            <xsl:call-template name="ed:listing-page">
              <xsl:with-param name="listing" select="$listing"/>
              <xsl:with-param name="number" select="."/>
            </xsl:call-template>
          </xsl:variable>
          <xsl:map-entry key="edp:page-name($listing, .)" select="serialize($page, $html) || '&#10;'"/>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:if test="$has-search">
        <xsl:variable name="page" as="element()">
          <xsl:call-template name="ed:search-page"/>
        </xsl:variable>
        <xsl:map-entry key="'search.html'" select="serialize($page, $html) || '&#10;'"/>
      </xsl:if>
    </xsl:map>
  </xsl:template>

</xsl:stylesheet>
