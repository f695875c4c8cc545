<?xml version="1.0" encoding="UTF-8"?>
<!-- Identifiers: the id that an element has in the page, from its xml:id or from its place in the file. -->
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

  <!-- The place of each element in document order: linear, and the same on every run (generate-id() is not). -->
  <xsl:accumulator name="ed:ordinal" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="*" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:key name="ed:by-id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- The xml:id of an element, where it is a name and no earlier element has the same. -->
  <xsl:function name="ed:stated-id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:id">
      <xsl:variable name="id" as="xs:string" select="normalize-space($element/@xml:id)"/>
      <xsl:if test="$id castable as xs:NCName and key('ed:by-id', $id, root($element))[1] is $element">
        <!-- Ids of our own begin with "ed-"; one of the text that does so, too, steps aside. -->
        <xsl:sequence select="if (starts-with($id, 'ed-')) then 'ed-' || $id else $id"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- An id for any element: as stated; else from its first words where readers may want to link to it, so that a
       correction elsewhere leaves the link alone; else from its place. -->
  <xsl:function name="ed:id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="stated" as="xs:string?" select="ed:stated-id($element)"/>
    <xsl:choose>
      <xsl:when test="$stated">
        <xsl:sequence select="$stated"/>
      </xsl:when>
      <xsl:when test="ed:is-passage($element)">
        <xsl:variable name="print" as="xs:string" select="edp:print($element)"/>
        <xsl:variable name="same" as="element()*" select="key('edp:by-print', $print, root($element))"/>
        <xsl:sequence select="'ed-' || $print || (if ($element is $same[1]) then ''
            else '-' || (for $i in 1 to count($same) return $i[$same[$i] is $element]))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="'ed-' || local-name($element) || '-' || $element/accumulator-before('ed:ordinal')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether an element is one that readers link to: each has an id on the page. -->
  <xsl:function name="ed:is-passage" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::p | self::ab | self::l | self::head | self::note)[ancestor::text])"/>
  </xsl:function>

  <xsl:key name="edp:by-print" match="p | ab | l | head | note" use="edp:print(.)"/>

  <!-- The name of an element and a number made from its first characters (a polynomial hash). -->
  <xsl:function name="edp:print" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="first" as="xs:integer*"
        select="string-to-codepoints(substring(normalize-space($element), 1, 40))"/>
    <xsl:sequence select="local-name($element) || '-' || format-integer(
        fold-left($first, 7, function($sum, $code) { ($sum * 31 + $code) mod 2147483647 }), '0')"/>
  </xsl:function>

  <!-- The element that a pointer such as "#p1" leads to, where the page shows it. -->
  <xsl:function name="ed:target" as="element()?">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="id" as="xs:string" select="substring-after(normalize-space($pointer), '#')"/>
    <xsl:if test="starts-with(normalize-space($pointer), '#') and $id ne ''">
      <xsl:sequence select="key('ed:by-id', $id, root($from))[1][ed:has-place(.)]"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether an element is on the page with its id: it is in a text, and not in a part that is not shown. -->
  <xsl:function name="ed:has-place" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists(ed:stated-id($element))
        and exists($element/ancestor-or-self::*[self::text or self::standOff or self::sourceDoc])
        and empty($element/ancestor-or-self::*[local-name() = $edp:without-place])"/>
  </xsl:function>

  <!-- Whether the content of an element around this one comes to be on the page at all. -->
  <xsl:function name="ed:is-shown" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        not($edp:hides-some and (some $outer in $element/ancestor::* satisfies edp:hides($outer)))"/>
  </xsl:function>

  <!-- Whether there is anything in the file that could hide something: mostly not, and then nothing needs to be
       asked. -->
  <xsl:variable name="edp:hides-some" as="xs:boolean"
      select="exists((//text | //standOff | //sourceDoc)//*[edp:hides(.)])"/>

  <xsl:function name="edp:hides" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/node())
        and local-name($element) = ($edp:without-place, $edp:empty)
        and not($element/self::graphic or $element/self::media
                or $element/self::figDesc and empty($element/../graphic/ed:image(@url)))"/>
  </xsl:function>

  <!-- Elements that the page shows in an attribute, or as plain characters, or not at all: no link can lead there. -->
  <xsl:variable name="edp:without-place" as="xs:string*"
      select="'teiHeader', 'figDesc', 'egXML', 'binaryObject', 'cb', 'gb', 'handShift', 'addSpan', 'delSpan',
      'damageSpan',
              'divGen', 'graphic', 'media'"/>

  <!-- Elements that TEI has without content. -->
  <xsl:variable name="edp:empty" as="xs:string*" select="'pb', 'lb', 'milestone', 'anchor', 'ptr', 'caesura'"/>

</xsl:stylesheet>
