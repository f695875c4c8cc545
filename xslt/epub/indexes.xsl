<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes of a book: persons, places and what else the encoding names, with links to each place in the text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns:epub="http://www.idpf.org/2007/ops"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- The page of the source that a place of the text is on. -->
  <xsl:accumulator name="edp:page" as="xs:string" initial-value="''">
    <xsl:accumulator-rule match="text[not(ancestor::text)]" select="''"/>
    <xsl:accumulator-rule match="pb[normalize-space(@n)]" select="normalize-space(@n)"/>
  </xsl:accumulator>

  <xsl:function name="ed:index-address" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="ed:address-of(ed:id($element), $element, ())"/>
  </xsl:function>

  <!-- What the link to an occurrence says: its page, else its number among the occurrences. -->
  <xsl:function name="ed:index-place" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="($named/accumulator-before('edp:page')[. ne ''], string($number))[1]"/>
  </xsl:function>

  <xsl:template name="ed:index-document" as="element()">
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="ed:label('register', $ed:interface-language)"/>
      <xsl:with-param name="type" select="'backmatter'"/>
      <xsl:with-param name="content">
        <section class="indexes" epub:type="index" role="doc-index" aria-labelledby="ed-indexes">
          <h1 id="ed-indexes">{ed:label('register', $ed:interface-language)}</h1>
          <xsl:call-template name="ed:index-sections"/>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
