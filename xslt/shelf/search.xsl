<?xml version="1.0" encoding="UTF-8"?>
<!-- The page for searching all texts. The index and its engine are made by pagefind; search.js shows what it finds. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:template name="ed:search-page" as="element()">
    <xsl:call-template name="edp:shelf-page">
      <xsl:with-param name="title" select="ed:label('search', $edp:language)"/>
      <xsl:with-param name="policy" select="'script-src ''self'' ''wasm-unsafe-eval''; connect-src ''self''; '"/>
      <xsl:with-param name="head">
        <script type="module" src="search.js"/>
      </xsl:with-param>
      <xsl:with-param name="content">
        <p class="search">
          <a href="index.html">{ed:label('shelf', $edp:language)}</a>
        </p>
        <h1>{ed:label('search-all', $edp:language)}</h1>
        <form role="search" action="search.html" method="get"
            data-languages="{distinct-values($edp:editions/@language ! ed:language-tag(.) ! lower-case(.))}"
            data-none="{ed:label('none-found', $edp:language)}">
          <label for="ed-query">{ed:label('search', $edp:language)}</label>
          <input type="search" id="ed-query" name="q" required="required" autocomplete="off"/>
          <button type="submit">{ed:label('search', $edp:language)}</button>
        </form>
        <p id="ed-status" role="status">{ed:label('search-needs', $edp:language)}</p>
        <ol class="shelf" id="ed-results"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
