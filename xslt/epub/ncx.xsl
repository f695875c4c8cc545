<?xml version="1.0" encoding="UTF-8"?>
<!-- Contents and pages once more, for readers that know EPUB 2 only (NCX 2005-1; OPF 2.0.1, 2.4.1). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.daisy.org/z3986/2005/ncx/"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.w3.org/1999/xhtml"
    expand-text="yes">

  <xsl:template name="ed:ncx" as="element()">
    <xsl:param name="navigation" as="element()"/>
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <xsl:variable name="entries" as="element()+" select="$navigation//nav[@id = 'toc']/ol/li"/>
    <xsl:variable name="pages" as="element()*" select="$navigation//nav[@role = 'doc-pagelist']/ol/li"/>
    <xsl:variable name="numbers" as="xs:integer*"
        select="$pages/a/string()[. castable as xs:positiveInteger] ! xs:integer(.)"/>
    <ncx version="2005-1" xml:lang="{$ed:text-language}">
      <head>
        <meta name="dtb:uid" content="{$publication}"/>
        <meta name="dtb:depth" content="{max($entries/descendant-or-self::li/count(ancestor-or-self::li))}"/>
        <meta name="dtb:totalPageCount" content="{count($pages)}"/>
        <meta name="dtb:maxPageNumber" content="{max((0, $numbers))}"/>
      </head>
      <docTitle>
        <text>{$ed:title}</text>
      </docTitle>
      <xsl:for-each select="$ed:authors">
        <docAuthor>
          <text>{.}</text>
        </docAuthor>
      </xsl:for-each>
      <xsl:variable name="order" as="map(xs:string, xs:integer)"
          select="edp:play-order(($entries/descendant-or-self::li, $pages)/a/@href, $documents)"/>
      <navMap>
        <xsl:apply-templates select="$entries" mode="edp:ncx">
          <xsl:with-param name="order" select="$order" tunnel="yes"/>
        </xsl:apply-templates>
      </navMap>
      <xsl:if test="$pages">
        <pageList>
          <navLabel>
            <text>{ed:label('pages', $ed:interface-language)}</text>
          </navLabel>
          <xsl:for-each select="$pages">
            <pageTarget id="page-{position()}" playOrder="{$order(a/@href)}">
              <xsl:sequence select="edp:page-type(string(a), $pages[. &lt;&lt; current()]/a = a)"/>
              <navLabel>
                <text>{a}</text>
              </navLabel>
              <content src="{a/@href}"/>
            </pageTarget>
          </xsl:for-each>
        </pageList>
      </xsl:if>
    </ncx>
  </xsl:template>

  <xsl:mode name="edp:ncx" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="li" mode="edp:ncx" as="element()">
    <xsl:param name="order" as="map(xs:string, xs:integer)" tunnel="yes"/>
    <navPoint id="point-{string-join(ancestor-or-self::li/(count(preceding-sibling::li) + 1), '-')}"
        playOrder="{$order(a/@href)}">
      <navLabel>
        <text>{a}</text>
      </navLabel>
      <content src="{a/@href}"/>
      <xsl:apply-templates select="ol/li" mode="edp:ncx"/>
    </navPoint>
  </xsl:template>

  <!-- Roman numbers are of the front, others of the text; what is no number, or is there already, is special. -->
  <xsl:function name="edp:page-type" as="attribute()+">
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="again" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="not($again) and matches($number, '^[1-9]\d{0,6}$')">
        <xsl:attribute name="type" select="'normal'"/>
        <xsl:attribute name="value" select="$number"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:attribute name="type" select="if (matches($number, '^[ivxlcdm]+$', 'i')) then 'front' else 'special'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The rank of each target in the order of reading; equal targets share theirs, as the standard demands. -->
  <xsl:function name="edp:play-order" as="map(xs:string, xs:integer)">
    <xsl:param name="targets" as="xs:string*"/>
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <xsl:variable name="wanted" as="map(xs:string, xs:boolean)" select="
        map:merge(distinct-values($targets) ! map:entry(., true()))"/>
    <xsl:variable name="found" as="xs:string*" select="
        for $file in edp:reading-order($documents)[map:contains($documents, .)]
        return ($file, $documents($file)//@id ! ($file || '#' || .))[map:contains($wanted, .)]"/>
    <xsl:sequence select="map:merge(for $i in 1 to count($found) return map:entry($found[$i], $i))"/>
  </xsl:function>

</xsl:stylesheet>
