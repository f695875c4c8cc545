<?xml version="1.0" encoding="UTF-8"?>
<!-- What @rend, @rendition and @style come to: a closed set of words, which are the classes of the style sheets. -->
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

  <!-- The known words for the look of an element, from its @rend, the rendition elements that it points to, and
       @style. -->
  <xsl:function name="ed:look" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="word" as="xs:string" select="string($element/@rend)"/>
    <xsl:choose>
      <xsl:when test="not($element/@rendition or $element/@style) and ($word = '' or map:contains($edp:look, $word))">
        <xsl:sequence select="$edp:look($word)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="edp:looks($element)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The same where it is more than one plain word. -->
  <xsl:function name="edp:looks" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="words" as="xs:string*"
        select="tokenize(translate(lower-case($element/@rend), ',;()', '    '))"/>
    <xsl:variable name="rules" as="xs:string*" select="
        (tokenize($element/@rendition) ! edp:rendition(., $element), $element/@style, $element/@rend)
        [contains(., ':')]"/>
    <xsl:sequence select="distinct-values(($words ! map:get($edp:look, .), $rules ! edp:css(.)))"/>
  </xsl:function>

  <!-- The CSS of a rendition element; its id is often the only thing that is known, as in "#i" or "simple:italic". -->
  <xsl:function name="edp:rendition" as="xs:string*">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:sequence select="key('ed:by-id', substring-after($pointer, '#'), root($from))/string()"/>
  </xsl:function>

  <!-- What a few CSS declarations say; all others are passed over, so that no style of a stranger gets into the
       page. -->
  <xsl:function name="edp:css" as="xs:string*">
    <xsl:param name="rules" as="xs:string"/>
    <xsl:for-each select="tokenize(lower-case($rules), ';')[contains(., ':')] ! replace(., '\s+', '')">
      <xsl:sequence select="map:get($edp:css, replace(., '^.*\{|\}.*$', ''))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:variable name="edp:css" as="map(xs:string, xs:string)" select="map {
      'font-style:italic': 'italic', 'font-style:oblique': 'italic', 'font-weight:bold': 'bold',
      'font-weight:700': 'bold',
      'font-variant:small-caps': 'smallcaps', 'text-decoration:underline': 'underline',
      'text-decoration:line-through': 'strikethrough', 'vertical-align:super': 'superscript',
      'vertical-align:sub': 'subscript', 'text-transform:uppercase': 'capitals', 'text-align:center': 'center',
      'text-align:right': 'right', 'text-align:left': 'left', 'text-align:justify': 'left' }"/>

  <!-- The words that editions use in @rend, and ours for them. -->
  <xsl:variable name="edp:look" as="map(xs:string, xs:string)" select="map:merge((
      ('italic', 'italics', 'i', 'it', 'ital', 'oblique') ! map:entry(., 'italic'),
      ('bold', 'b', 'strong', 'bf') ! map:entry(., 'bold'),
      ('superscript', 'sup', 'super') ! map:entry(., 'superscript'),
      ('subscript', 'sub') ! map:entry(., 'subscript'),
      ('smallcaps', 'small-caps', 'smcap', 'sc') ! map:entry(., 'smallcaps'),
      ('underline', 'underlined', 'u', 'ul') ! map:entry(., 'underline'),
      ('strikethrough', 'strike', 'strikeout', 'line-through', 's') ! map:entry(., 'strikethrough'),
      ('spaced', 'letterspaced', 'letter-spaced', 'spaced-out', 'gesperrt', 'sperrsatz') ! map:entry(., 'spaced'),
      ('capitals', 'caps', 'uppercase', 'allcaps', 'all-caps') ! map:entry(., 'capitals'),
      ('monospace', 'tt', 'typewriter', 'code') ! map:entry(., 'monospace'),
      ('center', 'centre', 'centred', 'centered', 'aligncenter') ! map:entry(., 'center'),
      ('right', 'alignright', 'flushright') ! map:entry(., 'right'),
      ('left', 'alignleft', 'flushleft') ! map:entry(., 'left'),
      ('small', 'smaller') ! map:entry(., 'small'),
      ('large', 'larger') ! map:entry(., 'large'),
      ('indent', 'indented', 'indent1') ! map:entry(., 'indent1'),
      (2 to 8) ! map:entry('indent' || ., 'indent' || .)))"/>

</xsl:stylesheet>
