<?xml version="1.0" encoding="UTF-8"?>
<!-- One edition on the shelf: its title, who wrote it and when, what there is of it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

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
