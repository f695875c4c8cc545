<?xml version="1.0" encoding="UTF-8"?>
<!-- The cover: title and author on a coloured cloth with a label, as an SVG image. -->
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

  <!-- Cloth and thread: a pair for each cover, chosen by the characters of the title. -->
  <xsl:variable name="edp:cloths" as="xs:string+"
      select="'#2f3e46', '#5c2a2a', '#26413c', '#3b3355', '#6b4423', '#1f3a5f', '#4a4e3a'"/>

  <xsl:template name="ed:cover-image" as="element()">
    <xsl:variable name="cloth" as="xs:string"
        select="$edp:cloths[sum(string-to-codepoints($ed:title)) mod count($edp:cloths) + 1]"/>
    <xsl:variable name="size" as="xs:integer" select="if (string-length($ed:title) gt 90) then 64
        else if (string-length($ed:title) gt 40) then 82 else 104"/>
    <xsl:variable name="title" as="xs:string*" select="edp:lines($ed:title, 1480 idiv $size, 9)"/>
    <xsl:variable name="subtitle" as="xs:string*" select="$ed:subtitle ! edp:lines(., 34, 4)"/>
    <xsl:variable name="author" as="xs:string*" select="edp:lines(string-join($ed:authors, ', '), 34, 3)"/>
    <xsl:variable name="top" as="xs:double" select="760 - count($title) * $size * 0.6 - count($subtitle) * 30"/>
    <xsl:variable name="below" as="xs:double" select="$top + count($title) * $size * 1.2"/>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1800" width="1200" height="1800" role="img">
      <title>{string-join(($ed:title, $ed:authors), ', ')}</title>
      <rect width="1200" height="1800" fill="{$cloth}"/>
      <rect x="60" y="60" width="1080" height="1680" fill="none" stroke="#e9dcc0" stroke-width="3"/>
      <rect x="78" y="78" width="1044" height="1644" fill="none" stroke="#e9dcc0" stroke-width="1"/>
      <rect x="150" y="330" width="900" height="960" fill="#f7f1e3"/>
      <rect x="168" y="348" width="864" height="924" fill="none" stroke="{$cloth}" stroke-width="2"/>
      <g font-family="'Libertinus Serif', Palatino, 'Book Antiqua', Georgia, serif" text-anchor="middle" fill="#1d1b18"
          direction="{ed:direction($ed:text-language)}">
        <xsl:sequence select="edp:text($title, $top, $size, 'normal')"/>
        <xsl:sequence select="edp:text($subtitle, $below + 20, 44, 'italic')"/>
        <path d="M 540 1100 H 588 M 612 1100 H 660 M 600 1088 L 612 1100 L 600 1112 L 588 1100 Z" stroke="{$cloth}"
            stroke-width="3" fill="none"/>
        <xsl:sequence select="edp:text($author, 1190 - (count($author) - 1) * 26, 46, 'normal')"/>
      </g>
      <xsl:if test="$ed:date-words and string-length($ed:date-words) le 24">
        <text x="600" y="1600" font-family="'Libertinus Serif', Palatino, Georgia, serif" font-size="40"
            fill="#e9dcc0" text-anchor="middle">{$ed:date-words}</text>
      </xsl:if>
    </svg>
  </xsl:template>

  <!-- Lines of text below one another, the first at $top. -->
  <xsl:function name="edp:text" as="element()*">
    <xsl:param name="lines" as="xs:string*"/>
    <xsl:param name="top" as="xs:double"/>
    <xsl:param name="size" as="xs:integer"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:for-each select="$lines">
      <text xmlns="http://www.w3.org/2000/svg" x="600" y="{round($top + (position() - 1) * $size * 1.2)}"
          font-size="{$size}" font-style="{$style}">{.}</text>
    </xsl:for-each>
  </xsl:function>

  <!-- Words filled into at most $count lines of some $width characters, all about as long as each other; what is left
       over becomes an ellipsis. -->
  <xsl:function name="edp:lines" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:variable name="even" as="xs:double"
        select="edp:width($text) div ceiling(edp:width($text) div $width) * 1.15"/>
    <xsl:variable name="lines" as="xs:string*" select="
        fold-left(tokenize($text), (), function($lines as xs:string*, $word as xs:string) as xs:string* {
          if (exists($lines) and edp:width($lines[last()] || ' ' || $word) le min(($even, $width)))
          then ($lines[position() lt last()], $lines[last()] || ' ' || $word)
          else ($lines, edp:shortened($word, $width)) })"/>
    <xsl:sequence select="
        if (count($lines) le $count) then $lines else ($lines[position() lt $count], $lines[$count] || ' …')"/>
  </xsl:function>

  <xsl:function name="edp:shortened" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:sequence select="
        if (edp:width($word) gt $width) then substring($word, 1, $width * 2 idiv 3) || '…' else $word"/>
  </xsl:function>

  <!-- How wide words are, in small letters; capitals are half as wide again. -->
  <xsl:function name="edp:width" as="xs:double">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="string-length($words) + string-length(replace($words, '\P{Lu}', '')) * 0.5"/>
  </xsl:function>

</xsl:stylesheet>
