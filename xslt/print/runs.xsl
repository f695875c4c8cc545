<?xml version="1.0" encoding="UTF-8"?>
<!-- Runs: words with their look. The look is read from the element and from @rend (TEI P5, 1.3.1.1.3 "Rendition"). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" expand-text="yes"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The looks that the book has, by the words that editions use for them in @rend. -->
  <xsl:variable name="edp:look-of" as="map(xs:string, xs:string)" select="
      map:merge((
        ('italic', 'italics', 'it', 'i', 'ital', 'emph', 'em', 'cursive', 'oblique') ! map:entry(., 'italic'),
        ('bold', 'b', 'bf', 'strong', 'bolder') ! map:entry(., 'bold'),
        ('superscript', 'sup', 'super', 'superior') ! map:entry(., 'superscript'),
        ('subscript', 'sub', 'inferior') ! map:entry(., 'subscript'),
        ('smallcaps', 'small-caps', 'sc', 'smcap', 'smallcap') ! map:entry(., 'smallcaps'),
        ('underline', 'underlined', 'u', 'ul') ! map:entry(., 'underline'),
        ('strikethrough', 'strike', 'line-through', 'overstrike', 'st') ! map:entry(., 'strikethrough'),
        ('spaced', 'g', 'gesperrt', 'letterspaced', 'spaceout', 'letter-spaced') ! map:entry(., 'spaced'),
        ('monospace', 'tt', 'typewriter', 'code') ! map:entry(., 'monospace')))"/>

  <!-- What an element looks like where it says nothing itself. -->
  <xsl:variable name="edp:look-of-element" as="map(xs:string, xs:string)" select="map {
      'emph': 'italic', 'code': 'monospace', 'gi': 'monospace', 'att': 'monospace', 'val': 'monospace',
      'tag': 'monospace', 'ident': 'monospace', 'eg': 'monospace', 'egXML': 'monospace', 'stage': 'italic',
      'del': 'strikethrough', 'roleDesc': 'italic' }"/>

  <xsl:function name="edp:looks" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="said" as="xs:string*" select="edp:said-looks($element)"/>
    <xsl:sequence select="
        if ($element/@rend or $element/@rendition or $element/@style) then $said
        else map:get($edp:look-of-element, local-name($element)),
        if ($element/self::hi and empty($said) and not($element/@rend or $element/@rendition)) then 'italic' else (),
        if ($element/self::title[@level = ('m', 'j', 's')][not(@rend)][not(parent::titleStmt)]) then 'italic' else ()"/>
  </xsl:function>

  <!-- Looks from @rend, from the rendition that @rendition points to, and from @style (the latter two in CSS). -->
  <xsl:function name="edp:said-looks" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="css" as="xs:string" select="
        string-join(($element/@style, tokenize($element/@rendition) ! edp:rendition($element, .)), ' ')"/>
    <xsl:variable name="words" as="xs:string*" select="
        tokenize(lower-case(string-join(($element/@rend, $css), ' ')), '[\s;:,#]+')"/>
    <xsl:sequence select="distinct-values($words ! map:get($edp:look-of, .))"/>
  </xsl:function>

  <xsl:key name="edp:by-id" match="*" use="@xml:id"/>

  <!-- What a pointer of @rendition means: the declared CSS, or else the name itself, which often says it. -->
  <xsl:function name="edp:rendition" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:variable name="declared" select="key('edp:by-id', substring-after($pointer, '#'), root($element))[1]"/>
    <xsl:sequence select="if ($declared) then string($declared) else translate($pointer, '#:', '  ')"/>
  </xsl:function>

  <!-- One run. -->
  <xsl:template name="edp:run" as="element(Q{}t)?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="link" as="xs:string" tunnel="yes" select="''"/>
    <xsl:param name="made" as="xs:boolean" select="true()"/>
    <xsl:param name="keep" as="xs:boolean" select="false()"/>
    <xsl:if test="$text">
      <t look="{sort($look)}" lang="{$lang}">
        <xsl:if test="$link"><xsl:attribute name="link" select="$link"/></xsl:if>
        <xsl:if test="$made"><xsl:attribute name="made" select="'yes'"/></xsl:if>
        <xsl:if test="$keep"><xsl:attribute name="keep" select="'yes'"/></xsl:if>
        <xsl:value-of select="$text"/>
      </t>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
