<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of contents, and the list of the source's pages. -->
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

  <xsl:template name="ed:contents">
    <xsl:variable name="entries" as="element()*">
      <xsl:apply-templates select="//text[not(ancestor::text)]" mode="ed:contents"/>
    </xsl:variable>
    <xsl:variable name="pages" as="element()*" select="//text//pb[normalize-space(@n)]"/>
    <xsl:if test="count($entries/descendant-or-self::*:li) gt 1 or exists($pages)">
      <nav class="contents" aria-labelledby="ed-contents">
        <xsl:if test="$entries">
          <h2 id="ed-contents">{ed:label('contents', $ed:interface-language)}</h2>
          <ol>
            <xsl:sequence select="$entries"/>
          </ol>
        </xsl:if>
        <xsl:if test="$pages">
          <details>
            <summary>
              <xsl:if test="not($entries)">
                <xsl:attribute name="id" select="'ed-contents'"/>
              </xsl:if>
              <xsl:text>{ed:label('pages', $ed:interface-language)}</xsl:text>
            </summary>
            <ol class="pages">
              <xsl:for-each select="$pages">
                <li>
                  <a href="#{ed:id(.)}">{normalize-space(@n)}</a>
                </li>
              </xsl:for-each>
            </ol>
          </details>
        </xsl:if>
      </nav>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
