<?xml version="1.0" encoding="UTF-8"?>
<!-- Critical Apparatus (Guidelines, chapter 13): the lemma in the line, the other readings in a note. -->
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

  <!-- The reading that stands in the line: the lemma, else the first one. -->
  <xsl:function name="ed:base-reading" as="element()?">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:sequence select="($entry/lem, $entry/rdg, $entry/rdgGrp)[1]"/>
  </xsl:function>

  <xsl:template match="app" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="ed:is-called(.)">
          <xsl:apply-templates select="ed:base-reading(.)" mode="ed:text"/>
          <xsl:call-template name="ed:call"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="ed:text"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- The words, and who has them. -->
  <xsl:template match="lem | rdg" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
    <xsl:if test="self::rdg and @wit and not(. is ../self::app/ed:base-reading(.))">
      <span class="witnesses">
        <xsl:text> {string-join(tokenize(@wit) ! replace(., '^#', ''), ' ')} </xsl:text>
      </span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
