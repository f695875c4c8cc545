<?xml version="1.0" encoding="UTF-8"?>
<!--
  The shelf: a page that lists all editions. Initial template: the document node of a list in no namespace
    shelf > edition(@id, @language, @form) > title, author?, date?, count(@of, @number)*, file(@kind, @href)*
  in the default mode. Result: map { 'index.html': the page }.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes"
    default-mode="ed:shelf">

  <xsl:include href="lib/labels.xsl"/>
  <xsl:include href="lib/languages.xsl"/>

  <!-- Name and version of the program. -->
  <xsl:param name="generator" as="xs:string" select="'edition'"/>

  <!-- The words of the page are in the language that most editions are in. -->
  <xsl:variable name="edp:language" as="xs:string">
    <xsl:variable name="languages" as="xs:string*">
      <xsl:for-each-group select="/shelf/edition[@language]" group-by="ed:label-language(@language)">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sort select="current-grouping-key()"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="($languages, 'en')[1]"/>
  </xsl:variable>

  <xsl:mode name="ed:shelf" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:shelf" as="map(xs:string, xs:string)">
    <xsl:variable name="page" as="element()">
      <xsl:apply-templates select="shelf" mode="ed:shelf"/>
    </xsl:variable>
    <xsl:map>
      <xsl:map-entry key="'index.html'" select="
          serialize($page, map { 'method': 'html', 'html-version': 5.0, 'indent': false(),
          'include-content-type': false() })
          || '&#10;'"/>
    </xsl:map>
  </xsl:template>

  <xsl:template match="shelf" mode="ed:shelf">
    <xsl:variable name="title" as="xs:string" select="ed:label('editions', $edp:language)"/>
    <html lang="{$edp:language}" dir="{ed:direction($edp:language)}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{$title}</title>
        <meta name="generator" content="{$generator}"/>
        <link rel="stylesheet" href="shelf.css"/>
      </head>
      <body>
        <main>
          <h1>{$title}</h1>
          <ul class="shelf">
            <xsl:apply-templates select="edition" mode="ed:shelf">
              <xsl:sort select="lower-case(title)"/>
              <xsl:sort select="@id"/>
            </xsl:apply-templates>
          </ul>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="edition" mode="ed:shelf">
    <li>
      <h2>
        <xsl:if test="ed:language-tag(@language)">
          <xsl:attribute name="lang" select="ed:language-tag(@language)"/>
          <xsl:attribute name="dir" select="ed:direction(@language)"/>
        </xsl:if>
        <a href="{iri-to-uri(@id)}/index.html">{(title[normalize-space()], @id)[1]}</a>
      </h2>
      <xsl:if test="author | date">
        <p class="by">{string-join((author, date)[normalize-space()], ', ')}</p>
      </xsl:if>
      <p class="facts">
        <xsl:apply-templates select="count" mode="ed:shelf"/>
        <xsl:if test="@language">
          <span lang="und">{@language}</span>
        </xsl:if>
        <xsl:apply-templates select="file" mode="ed:shelf"/>
      </p>
    </li>
  </xsl:template>

  <xsl:template match="count" mode="ed:shelf">
    <span>{format-integer(@number, '#,##0') => replace(',', '&#x202F;')} {lower-case(ed:label(@of,
        $edp:language))}</span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="file" mode="ed:shelf">
    <xsl:text> </xsl:text>
    <a href="{iri-to-uri(@href)}">{@kind}</a>
  </xsl:template>

</xsl:stylesheet>
