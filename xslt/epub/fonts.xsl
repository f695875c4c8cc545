<?xml version="1.0" encoding="UTF-8"?>
<!--
  Letters that readers' own fonts lack: the words with them are set in a font that is in the book. Only these words name
  a font, so that the reader's choice of type holds for all others.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The fonts in the book, in threes: the class of its runs, its file, the letters that it is there for. -->
  <xsl:param name="fonts" as="array(xs:string)" select="[]"/>

  <xsl:variable name="edp:font-count" as="xs:integer" select="array:size($fonts) idiv 3"/>

  <xsl:variable name="ed:font-files" as="xs:string*" select="(1 to $edp:font-count) ! $fonts(3 * . - 1)"/>

  <!-- For each font, a run of words that each have one of its letters: a word in two fonts would look patched. -->
  <xsl:variable name="edp:font-runs" as="xs:string*" select="
      for $number in 1 to $edp:font-count, $word in '\S*[' || $fonts(3 * $number) || ']\S*'
      return $word || '(\s+' || $word || ')*'"/>

  <!-- What the style sheet of the fonts says. -->
  <xsl:template name="ed:font-style" as="xs:string">
    <xsl:value-of separator="">
      <xsl:for-each select="1 to $edp:font-count">
        <xsl:variable name="name" as="xs:string" select="$fonts(3 * . - 2)"/>
        <xsl:text>@font-face {{ font-family: "edition-{$name}"; font-style: normal; font-weight: normal; </xsl:text>
        <xsl:text>src: url({$fonts(3 * . - 1)}); }}&#10;</xsl:text>
        <xsl:text>.font-{$name} {{ font-family: "edition-{$name}", serif; }}&#10;</xsl:text>
      </xsl:for-each>
    </xsl:value-of>
  </xsl:template>

  <xsl:template match="text()" mode="ed:text">
    <xsl:sequence select="edp:in-fonts(string(.), 1)"/>
  </xsl:template>

  <!-- Words with the runs of the font of a number, and of all after it. -->
  <xsl:function name="edp:in-fonts" as="node()*">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:choose>
      <xsl:when test="$number gt $edp:font-count">
        <xsl:value-of select="$words"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:analyze-string select="$words" regex="{$edp:font-runs[$number]}">
          <xsl:matching-substring>
            <span class="font-{$fonts(3 * $number - 2)}">{.}</span>
          </xsl:matching-substring>
          <xsl:non-matching-substring>
            <xsl:sequence select="edp:in-fonts(., $number + 1)"/>
          </xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
