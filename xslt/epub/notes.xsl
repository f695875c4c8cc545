<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes in an EPUB: at the end of their chapter's file, where reading systems find them to show them in a window. -->
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

  <xsl:template match="*" mode="ed:call-attributes" as="attribute()*">
    <xsl:attribute name="class" select="'noteref'"/>
    <xsl:attribute name="epub:type" select="'noteref'" namespace="http://www.idpf.org/2007/ops"/>
    <xsl:attribute name="role" select="'doc-noteref'"/>
  </xsl:template>

  <xsl:template name="ed:chapter-notes" as="element()?">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="notes" as="element()*" select="
        $nodes/(descendant-or-self::note | descendant-or-self::app)[ed:is-called(.)][ed:is-shown(.)]"/>
    <xsl:if test="$notes">
      <section class="footnotes" epub:type="footnotes" aria-label="{ed:label('notes', $ed:interface-language)}"
          xmlns:epub="http://www.idpf.org/2007/ops">
        <xsl:for-each select="$notes">
          <xsl:call-template name="ed:footnote"/>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="ed:footnote" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="language" as="xs:string" select="ed:language(.)"/>
    <aside id="{ed:note-id(.)}" class="note called" epub:type="footnote" role="doc-footnote"
        xmlns:epub="http://www.idpf.org/2007/ops">
      <xsl:if test="$language ne $ed:text-language">
        <xsl:sequence select="ed:lang($language)"/>
        <xsl:if test="ed:direction($language) ne ed:direction($ed:text-language)">
          <xsl:attribute name="dir" select="ed:direction($language)"/>
        </xsl:if>
      </xsl:if>
      <xsl:variable name="back" as="node()+">
        <a class="note-sign" href="{ed:address-of(ed:call-id(.), ., .)}" epub:type="backlink" role="doc-backlink"
            aria-label="{ed:sign(.)}: {ed:label('back', $language)}">
          <xsl:text>{ed:sign(.)}</xsl:text>
        </a>
        <xsl:text>&#8195;</xsl:text>
      </xsl:variable>
      <xsl:variable name="content" as="node()*">
        <xsl:call-template name="ed:note-content"/>
      </xsl:variable>
      <xsl:variable name="first" as="node()?" select="$content[not(self::text()[not(normalize-space())])][1]"/>
      <!-- The sign stands in the first paragraph: a float is not known everywhere, and windows show the note alone. -->
      <xsl:choose>
        <xsl:when test="$first/self::*:p">
          <p>
            <xsl:sequence select="$first/@*, $back, $first/node()"/>
          </p>
          <xsl:sequence select="$content except ($first, $content[. &lt;&lt; $first])"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$back, $content"/>
        </xsl:otherwise>
      </xsl:choose>
    </aside>
  </xsl:template>

</xsl:stylesheet>
