<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 chapter 13 "Critical Apparatus": the lemma in the text, the readings in a note of a series of its
     own. A mark tells where the lemma begins, for readings that are keyed to lines (number-apparatus.xsl). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template match="app" mode="edp:flow" as="item()*">
    <xsl:variable name="lemma" as="element()?" select="if (edp:is-attached(.)) then lem[1] else edp:reading(.)"/>
    <lemma app="{generate-id()}"/>
    <xsl:apply-templates mode="edp:flow"
        select="(if (edp:is-attached(.)) then () else $lemma) | text()[normalize-space()]"/>
    <xsl:call-template name="edp:variants">
      <xsl:with-param name="base" select="$lemma"/>
      <xsl:with-param name="lemma"
          select="if (edp:is-attached(.)) then ed:plain($lemma) else edp:short(ed:plain($lemma))"/>
      <xsl:with-param name="readings" select="(.//rdg | .//lem | note | .//witDetail) except $lemma"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether an entry stands beside words of the text that it points to (13.2.2), so that its lemma, which says them
       again, is for its note only. -->
  <xsl:function name="edp:is-attached" as="xs:boolean">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:sequence select="($entry/@from or $entry/@to or $entry/@loc) and not($entry/ancestor::listApp)"/>
  </xsl:function>

  <!-- A note of the edition: "lemma] reading sigla; reading sigla". -->
  <xsl:template name="edp:variants" as="element(Q{}note)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="lemma" as="xs:string"/>
    <xsl:param name="base" as="element()?" select="edp:reading(.)"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:if test="exists($readings)">
      <note series="variants" app="{generate-id()}">
        <open style="body" lang="{$lang}"/>
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="$lemma || edp:sigla($base) || '] '"/>
          <xsl:with-param name="look" select="()" tunnel="yes"/>
        </xsl:call-template>
        <xsl:for-each select="$readings">
          <xsl:if test="position() gt 1">
            <xsl:call-template name="edp:run">
              <xsl:with-param name="text" select="'; '"/>
              <xsl:with-param name="look" select="()" tunnel="yes"/>
            </xsl:call-template>
          </xsl:if>
          <xsl:apply-templates mode="edp:flow">
            <xsl:with-param name="among" select="'words'" tunnel="yes"/>
            <xsl:with-param name="look" select="edp:run-looks-of(.)" tunnel="yes"/>
            <xsl:with-param name="lang" select="($lang, @xml:lang/string())[last()]" tunnel="yes"/>
            <xsl:with-param name="link" select="''" tunnel="yes"/>
            <xsl:with-param name="chosen" select="true()" tunnel="yes"/>
          </xsl:apply-templates>
          <xsl:call-template name="edp:run">
            <xsl:with-param name="text"
                select="(if (normalize-space()) then '' else edp:sentence('omitted')) || edp:sigla(.)"/>
            <xsl:with-param name="look" select="'italic'" tunnel="yes"/>
          </xsl:call-template>
        </xsl:for-each>
        <close/>
      </note>
    </xsl:if>
  </xsl:template>

  <!-- Long lemmas are cut in the middle: their words stand in the text. -->
  <xsl:function name="edp:short" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($text)"/>
    <xsl:sequence select="
        if (count($words) gt 8)
        then string-join(($words[position() le 2], '…', $words[position() gt last() - 2]), ' ')
        else $text"/>
  </xsl:function>

  <!-- The witnesses of a reading, as their sigla. -->
  <xsl:function name="edp:sigla" as="xs:string">
    <xsl:param name="reading" as="element()?"/>
    <xsl:variable name="sigla" as="xs:string" select="
        string-join(tokenize(string-join(($reading/@wit, $reading/@source), ' ')) ! replace(., '^.*#', ''), ' ')"/>
    <xsl:sequence select="if ($sigla) then '&#xA0;' || translate($sigla, ' ', '&#xA0;') else ''"/>
  </xsl:function>

</xsl:stylesheet>
