<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of contents: an item for each division with a heading, nested as the divisions are. -->
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

  <xsl:mode name="ed:contents" on-no-match="deep-skip" on-multiple-match="fail"/>

  <xsl:template match="text | group | front | body | back | div | div0 | div1 | div2 | div3 | div4 | div5 | div6 | div7"
      mode="ed:contents">
    <xsl:variable name="title" as="xs:string" select="ed:plain(head[1])"/>
    <xsl:variable name="inner" as="element()*">
      <xsl:apply-templates select="*" mode="ed:contents"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$title ne ''">
        <li>
          <a href="{ed:address-of((ed:stated-id(.), ed:id(head[1]))[1], head[1], ())}">
            <xsl:sequence select="ed:language-attributes(.)"/>
            <xsl:text>{$title}</xsl:text>
          </a>
          <xsl:if test="$inner">
            <ol>
              <xsl:sequence select="$inner"/>
            </ol>
          </xsl:if>
        </li>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$inner"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
