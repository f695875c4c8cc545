<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 chapter 3 "Elements Available in All TEI Documents": paragraphs, quotations, preformatted text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template match="p | ab" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="edp:alignment(., (self::ab/@type ! map:get($edp:styles, .), 'body')[1])"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The style of a paragraph: its alignment where @rend or @style gives one. -->
  <xsl:function name="edp:alignment" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="otherwise" as="xs:string"/>
    <xsl:variable name="look" as="xs:string*" select="ed:look($element)"/>
    <xsl:sequence select="
        if ($look = 'center') then 'centre'
        else if ($look = 'right') then 'right'
        else $otherwise"/>
  </xsl:function>

  <!-- Preformatted lines: white space stands for itself, lines end at lb, or at the line end where there is no lb. -->
  <xsl:template match="ab[@type = 'code'] | eg" mode="edp:flow" as="item()*" priority="1">
    <xsl:call-template name="edp:code"/>
  </xsl:template>

  <xsl:template name="edp:code" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="'code'"/>
      <xsl:with-param name="look" select="distinct-values(($look, 'monospace'))" tunnel="yes"/>
      <xsl:with-param name="keep" select="true()" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An example in XML: the markup is what it shows (TEI P5, 22.1.1). -->
  <xsl:template match="*:egXML" mode="edp:flow" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <open style="code" lang="{$lang}"/>
    <xsl:call-template name="edp:run">
      <xsl:with-param name="text" select="
          serialize(node(), map { 'method': 'xml', 'omit-xml-declaration': true() })
          => replace(' xmlns(:\w+)?=&quot;[^&quot;]*&quot;', '')"/>
      <xsl:with-param name="look" select="'monospace'" tunnel="yes"/>
      <xsl:with-param name="keep" select="true()"/>
      <xsl:with-param name="made" select="false()"/>
    </xsl:call-template>
    <close/>
  </xsl:template>

  <!-- A quotation is set off where it stands among blocks or holds blocks; else it is words. -->
  <xsl:template match="quote" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words' and not(edp:has-chunks(.))">
        <xsl:apply-templates mode="edp:flow"/>
      </xsl:when>
      <xsl:when test="parent::epigraph or parent::cit/parent::epigraph">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:container">
          <xsl:with-param name="name" select="'quote'"/>
          <xsl:with-param name="among" select="if (edp:has-words(.)) then 'words' else 'blocks'"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words said or named in the running text keep the quotation marks they have, and get some where they have none. -->
  <xsl:template match="q | said | soCalled" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:variable name="bare" as="xs:boolean" select="
        $among = 'words' and not(edp:has-chunks(.))
        and not(matches(normalize-space(.), '^[&quot;''«»‹›“”„‟‘’‚‛「『—–―-]'))
        and not(matches(preceding-sibling::node()[1][self::text()], '[&quot;''«»‹›“”„‟‘’‚‛「『]\s*$'))"/>
    <xsl:variable name="marks" as="xs:string+" select="edp:quotation-marks($lang)"/>
    <xsl:if test="$bare">
      <xsl:call-template name="edp:run"><xsl:with-param name="text" select="$marks[1]"/></xsl:call-template>
    </xsl:if>
    <xsl:next-match/>
    <xsl:if test="$bare">
      <xsl:call-template name="edp:run"><xsl:with-param name="text" select="$marks[2]"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="addrLine" mode="edp:flow" as="item()*">
    <xsl:if test="preceding-sibling::addrLine"><br/></xsl:if>
    <xsl:apply-templates mode="edp:flow">
      <xsl:with-param name="among" select="'words'" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="address" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words'"><xsl:apply-templates mode="edp:flow"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="'address'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
