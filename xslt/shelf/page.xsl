<?xml version="1.0" encoding="UTF-8"?>
<!-- A page of the shelf: what it can be ordered and chosen by, the editions, and the way to the next page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="edp:shelf-page" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="policy" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="head" as="node()*"/>
    <html lang="{$edp:language}" dir="{ed:direction($edp:language)}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; {$policy}style-src 'self'; base-uri 'none'; form-action 'self'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{$title}</title>
        <meta name="generator" content="{$generator}"/>
        <link rel="stylesheet" href="shelf.css"/>
        <xsl:sequence select="$head"/>
      </head>
      <body>
        <main>
          <xsl:sequence select="$content"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="ed:listing-page" as="element()">
    <xsl:param name="listing" as="map(xs:string, item()*)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="title" as="xs:string" select="ed:label('editions', $edp:language)"/>
    <xsl:call-template name="edp:shelf-page">
      <xsl:with-param name="title" select="$title || (': ' || $listing?words)[$listing?name ne 'index']
          || (', ' || $number)[$number gt 1]"/>
      <xsl:with-param name="policy" select="''"/>
      <xsl:with-param name="content">
        <h1>{$title}</h1>
        <xsl:call-template name="edp:ways">
          <xsl:with-param name="listing" select="$listing"/>
        </xsl:call-template>
        <ul class="shelf">
          <xsl:apply-templates mode="ed:shelf" select="
              $listing?editions[position() gt ($number - 1) * $page-length and position() le $number * $page-length]"/>
        </ul>
        <xsl:call-template name="edp:pages">
          <xsl:with-param name="listing" select="$listing"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The search, the orders, the choices. -->
  <xsl:template name="edp:ways" as="element()*">
    <xsl:param name="listing" as="map(xs:string, item()*)"/>
    <xsl:if test="$has-search">
      <p class="search">
        <a href="search.html">{ed:label('search-all', $edp:language)}</a>
      </p>
    </xsl:if>
    <xsl:if test="tail($edp:listings) => exists()">
      <nav class="ways" aria-label="{ed:label('sort-by', $edp:language)}">
        <xsl:for-each-group select="$edp:listings" group-by=".?kind">
          <p>
            <span class="way">{ed:label(if (current-grouping-key() = 'order') then 'sort-by'
                else if (current-grouping-key() = 'language') then 'languages' else 'century', $edp:language)}:</span>
            <xsl:for-each select="current-group()">
              <xsl:text> </xsl:text>
              <a href="{.?name}.html">
                <xsl:if test=".?name = $listing?name">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:text>{.?words}</xsl:text>
                <xsl:if test=".?kind ne 'order'"> ({count(.?editions)})</xsl:if>
              </a>
            </xsl:for-each>
          </p>
        </xsl:for-each-group>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="edp:pages" as="element()?">
    <xsl:param name="listing" as="map(xs:string, item()*)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:if test="edp:page-count($listing) gt 1">
      <nav class="ways" aria-label="{ed:label('pages', $edp:language)}">
        <p>
          <xsl:for-each select="1 to edp:page-count($listing)">
            <a href="{edp:page-name($listing, .)}">
              <xsl:if test=". eq $number">
                <xsl:attribute name="aria-current" select="'page'"/>
              </xsl:if>
              <xsl:text>{.}</xsl:text>
            </a>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </p>
      </nav>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
