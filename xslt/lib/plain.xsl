<?xml version="1.0" encoding="UTF-8"?>
<!-- Plain text of an element, for titles, lists of contents and metadata: without notes, page breaks and furniture. -->
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

  <xsl:mode name="ed:plain" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <xsl:function name="ed:plain" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="node()*">
      <xsl:apply-templates select="$nodes" mode="ed:plain"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>

  <xsl:template match="note | fw | figDesc | rdg | rdgGrp | index | teiHeader | comment() | processing-instruction()"
      mode="ed:plain"/>

  <xsl:template match="lb[not(@break = 'no')] | pb[not(@break = 'no')]" mode="ed:plain">
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="choice/*" mode="ed:plain">
    <xsl:if test="ed:is-chosen(.)">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
