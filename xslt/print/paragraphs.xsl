<?xml version="1.0" encoding="UTF-8"?>
<!--
  Pass 20, paragraphs. Whatever stands between two blocks becomes a paragraph, a heading or a line of verse; white space
  becomes single spaces; runs that look alike become one run.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:mode name="edp:paragraphs" on-no-match="shallow-copy"/>

  <xsl:template match="titlepage | text | imprint | colophon | side | quote | inset | cast | item | cell | figure | note" mode="edp:paragraphs">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:for-each-group select="*"
          group-starting-with="open | close | quote | inset | cast | list | table | figure | parallel | space | gap | break | label
              | image[@display = 'block']">
        <xsl:variable name="first" as="element()" select="."/>
        <xsl:variable name="words" as="element()*" select="current-group() except (self::open, self::close)"/>
        <xsl:choose>
          <xsl:when test="self::open or self::close">
            <xsl:sequence select="edp:paragraph-of(self::open, $words)"/>
          </xsl:when>
          <xsl:when test="edp:is-inline(.)">
            <xsl:sequence select="edp:paragraph-of((), $words)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="." mode="edp:paragraphs"/>
            <xsl:sequence select="edp:paragraph-of((), $words except .)"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="label" mode="edp:paragraphs">
    <xsl:variable name="content" as="element()*" select="edp:spaced(*[edp:is-inline(.)], false())"/>
    <xsl:if test="exists($content)">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:sequence select="edp:in-language($content, @lang)"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <xsl:function name="edp:is-inline" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::t or self::mark or self::anchor or self::lemma or self::indexed or self::join or self::br or self::note
        or self::noteref or self::image[@display = 'inline']])"/>
  </xsl:function>

  <!-- The paragraph of some words: as the open mark says, or the rest of a paragraph that a block interrupted. Without
       words only marks and anchors remain; pass 30 moves them to the next paragraph. -->
  <xsl:function name="edp:paragraph-of" as="element()*">
    <xsl:param name="open" as="element(open)?"/>
    <xsl:param name="words" as="element()*"/>
    <xsl:variable name="content" as="element()*" select="edp:spaced($words, $open/@style = 'code')"/>
    <xsl:variable name="lang" as="xs:string" select="($open/@lang, $content/@lang, 'und')[1]"/>
    <xsl:choose>
      <xsl:when test="empty($content/(self::t | self::note | self::noteref | self::image))">
        <xsl:sequence select="$content[self::mark or self::anchor]"/>
      </xsl:when>
      <xsl:when test="$open/@style = ('heading', 'line')">
        <xsl:element name="{$open/@style}">
          <xsl:attribute name="lang" select="$lang"/>
          <xsl:copy-of select="$open/(@* except (@style, @lang))"/>
          <xsl:sequence select="edp:in-language($content, $lang)"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <p style="{($open/@style, 'continued')[1]}" lang="{$lang}">
          <xsl:copy-of select="$open/@inset"/>
          <xsl:sequence select="edp:in-language($content, $lang)"/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Runs say their language only where it is not that of the paragraph. -->
  <xsl:function name="edp:in-language" as="element()*">
    <xsl:param name="content" as="element()*"/>
    <xsl:param name="lang" as="xs:string"/>
    <xsl:for-each select="$content">
      <xsl:choose>
        <xsl:when test="self::t">
          <t>
            <xsl:copy-of select="@look[. ne ''], @lang[. ne $lang], @link, @made"/>
            <xsl:value-of select="."/>
          </t>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- The content of one paragraph with single spaces, and none at its ends, at line ends and in joined words. -->
  <xsl:function name="edp:spaced" as="element()*">
    <xsl:param name="content" as="element()*"/>
    <xsl:param name="code" as="xs:boolean"/>
    <xsl:variable name="lines" as="element()*" select="$content ! edp:lines(., exists($content[self::br]))"/>
    <xsl:variable name="left" as="element()*" select="edp:trimmed($lines, '^ ', ' $')"/>
    <xsl:variable name="right" as="element()*" select="reverse(edp:trimmed(reverse($left), ' $', '^ '))"/>
    <xsl:variable name="body" as="element()*" select="if ($code) then edp:without-outer-breaks($right) else $right"/>
    <xsl:for-each-group select="$body[not(self::join)]"
        group-adjacent="if (self::t) then string-join((@look, @lang, @link, @made), '|') else ''">
      <xsl:choose>
        <xsl:when test="self::t">
          <t>
            <xsl:copy-of select="@* except @keep"/>
            <xsl:value-of select="string-join(current-group())"/>
          </t>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="edp:paragraphs"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- White space of a run: single spaces, or, where it is to be kept, hard spaces and line ends. -->
  <xsl:function name="edp:lines" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="broken" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="$element[self::t][not(@keep)]">
        <t>
          <xsl:copy-of select="$element/@*"/>
          <xsl:value-of select="replace($element, '[ \t\r\n&#x85;&#x2028;&#x2029;]+', ' ')"/>
        </t>
      </xsl:when>
      <xsl:when test="$element[self::t]">
        <xsl:for-each select="tokenize(translate($element, '&#x85;&#x2028;&#x2029;', '&#xA;&#xA;&#xA;'), '\r?\n')">
          <xsl:if test="position() gt 1 and not($broken)"><br/></xsl:if>
          <xsl:if test=".">
            <t>
              <xsl:copy-of select="$element/@*"/>
              <xsl:value-of select="edp:hard-spaces(.)"/>
            </t>
          </xsl:if>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="$element"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Leading spaces and all but the last of several spaces as no-break spaces, so that lines can still be divided. -->
  <xsl:function name="edp:hard-spaces" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:variable name="spaces" as="xs:string" select="replace($line, '\t', '    ')"/>
    <xsl:variable name="rest" as="xs:string" select="replace($spaces, '^ +', '')"/>
    <xsl:sequence select="
        translate(substring($spaces, 1, string-length($spaces) - string-length($rest)), ' ', '&#xA0;')
        || replace($rest, '  ', '&#xA0; ')"/>
  </xsl:function>

  <!-- Takes away spaces that follow the beginning, a line end, a join or another space, in the order given. -->
  <xsl:function name="edp:trimmed" as="element()*">
    <xsl:param name="content" as="element()*"/>
    <xsl:param name="near" as="xs:string"/>
    <xsl:param name="far" as="xs:string"/>
    <xsl:iterate select="$content">
      <xsl:param name="space" as="xs:boolean" select="true()"/>
      <xsl:choose>
        <xsl:when test="self::t">
          <xsl:variable name="text" as="xs:string" select="if ($space) then replace(., $near, '') else string(.)"/>
          <xsl:if test="$text">
            <t>
              <xsl:copy-of select="@*"/>
              <xsl:value-of select="$text"/>
            </t>
          </xsl:if>
          <xsl:next-iteration>
            <xsl:with-param name="space" select="if ($text) then matches($text, $far) else $space"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="."/>
          <xsl:next-iteration>
            <xsl:with-param name="space" select="
                if (self::br or self::join or self::mark[@joins]) then true()
                else if (self::mark or self::anchor or self::lemma or self::indexed) then $space
                else false()"/>
          </xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="edp:without-outer-breaks" as="element()*">
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="solid" as="xs:integer*" select="
        for $i in 1 to count($content) return if ($content[$i][self::br]) then () else $i"/>
    <xsl:sequence select="$content[position() ge min($solid) and position() le max($solid)]"/>
  </xsl:function>

</xsl:stylesheet>
