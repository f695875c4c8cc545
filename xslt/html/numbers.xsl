<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbers of paragraphs and verse lines, which readers can show: each is the link to its paragraph or line. -->
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

  <!-- Paragraphs are counted through each text, lines through each poem or scene; what stands in notes is not. -->
  <xsl:accumulator name="edp:paragraphs" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text" select="if (ancestor::text) then $value else 0"/>
    <xsl:accumulator-rule match="p[edp:is-counted(.)] | ab[edp:is-counted(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="edp:verses" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text | div | div1 | div2 | div3 | lg[not(ancestor::lg or parent::sp)]" select="0"/>
    <xsl:accumulator-rule match="l[edp:is-counted(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="edp:is-counted" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="empty($element/(ancestor::note | ancestor::figure | ancestor::cell | ancestor::app
        | ancestor::item | ancestor::teiHeader | ancestor::standOff))"/>
  </xsl:function>

  <xsl:template match="p[edp:is-counted(.)] | ab[edp:is-counted(.)]" mode="ed:number">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="not($in-link)">
      <xsl:sequence select="edp:number-link(., string(accumulator-before('edp:paragraphs')))"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="l[edp:is-counted(.)]" mode="ed:number">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="not($in-link)">
      <xsl:sequence select="
          edp:number-link(., string((normalize-space(@n)[. ne ''], accumulator-before('edp:verses'))[1]))"/>
    </xsl:if>
  </xsl:template>

  <!-- The number is an attribute, which the style sheet shows: it is no word of the text. -->
  <xsl:function name="edp:number-link" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="number" as="xs:string"/>
    <a class="number" href="#{ed:id($element)}" data-n="{$number}" aria-label="{$number}"/>
  </xsl:function>

</xsl:stylesheet>
