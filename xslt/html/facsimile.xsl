<?xml version="1.0" encoding="UTF-8"?>
<!-- Images of the source (Guidelines, chapter 12): a page with every surface, its zones lit, linked with the text. -->
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

  <xsl:variable name="ed:has-facsimile" as="xs:boolean" select="exists($ed:surfaces)"/>

  <xsl:key name="edp:shown-by" match="*[@facs][ancestor::text]" use="tokenize(@facs) ! substring-after(., '#')"/>

  <xsl:template name="ed:facsimile" as="element()">
    <xsl:call-template name="edp:side-page">
      <xsl:with-param name="title" select="ed:label('facsimile', $ed:interface-language)"/>
      <xsl:with-param name="content">
        <xsl:for-each select="$ed:surfaces">
          <xsl:variable name="name" as="xs:string" select="edp:surface-name(.)"/>
          <section class="surface" id="ed-surface-{ed:id(.)}" aria-label="{$name}">
            <h2>{$name}</h2>
            <xsl:variable name="file" as="xs:string?" select="(self::graphic, graphic)/ed:image(@url)"/>
            <xsl:choose>
              <xsl:when test="$file and exists(edp:box(.))">
                <xsl:call-template name="edp:drawn"/>
              </xsl:when>
              <xsl:when test="$file">
                <img src="{$file[1]}" alt="{$name}"/>
              </xsl:when>
              <xsl:otherwise>
                <p class="missing">
                  <xsl:text>{ed:label('no-image', $ed:interface-language)}: </xsl:text>
                  <xsl:text>{(self::graphic, graphic)[1]/@url}</xsl:text>
                </p>
              </xsl:otherwise>
            </xsl:choose>
            <xsl:call-template name="edp:shown-passages"/>
          </section>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="edp:surface-name" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="stated" as="xs:string?" select="
        ($surface/@n ! string(.), key('edp:shown-by', $surface/@xml:id, root($surface))/self::pb/@n ! string(.),
         $surface/(desc, label) ! ed:plain(.))[normalize-space()][1]"/>
    <xsl:variable name="place" as="xs:integer"
        select="(for $i in 1 to count($ed:surfaces) return $i[$ed:surfaces[$i] is $surface])[1]"/>
    <xsl:sequence select="
        if ($stated) then ed:label('page', $ed:interface-language) || ' ' || normalize-space($stated)
        else ed:label('image', $ed:interface-language) || ' ' || $place"/>
  </xsl:function>

  <!-- The coordinates of a surface: left, top, width, height; empty where it states none. -->
  <xsl:function name="edp:box" as="xs:double*">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="stated" as="xs:double*"
        select="$surface/(@ulx, @uly, @lrx, @lry)[. castable as xs:double] ! xs:double(.)"/>
    <xsl:variable name="size" as="xs:double*" select="
        $surface/(self::graphic, graphic)[1]/(@width, @height)[matches(., '^\d+(\.\d+)?(px)?$')]
        ! xs:double(replace(., 'px', ''))"/>
    <xsl:sequence select="
        if (count($stated) eq 4 and $stated[3] gt $stated[1] and $stated[4] gt $stated[2])
        then ($stated[1], $stated[2], $stated[3] - $stated[1], $stated[4] - $stated[2])
        else if (count($size) eq 2 and $size[1] gt 0 and $size[2] gt 0) then (0, 0, $size) else ()"/>
  </xsl:function>

  <!-- The image with its zones over it; a zone leads to the passage that it shows. -->
  <xsl:template name="edp:drawn">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="box" as="xs:double*" select="edp:box(.)"/>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="{$box}" role="group" aria-label="{edp:surface-name(.)}">
      <image href="{(self::graphic, graphic)/ed:image(@url)}" x="{$box[1]}" y="{$box[2]}" width="{$box[3]}"
          height="{$box[4]}"/>
      <xsl:for-each select=".//zone[edp:points(.)]">
        <xsl:variable name="passage" as="element()?"
            select="key('edp:shown-by', @xml:id, root())[edp:is-linked(.)][1]"/>
        <a class="zone" id="ed-zone-{ed:id(.)}">
          <xsl:if test="$passage">
            <xsl:attribute name="href" select="'index.html#' || ed:id($passage)"/>
            <xsl:attribute name="aria-label" select="(substring(ed:plain($passage), 1, 60)[. ne ''], '→')[1]"/>
          </xsl:if>
          <polygon points="{edp:points(.)}"/>
        </a>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <!-- The corners of a zone: as stated, or those of its rectangle. Nothing but numbers gets into the page. -->
  <xsl:function name="edp:points" as="xs:string?">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="corners" as="xs:string*"
        select="$zone/(@ulx, @uly, @lrx, @lry)[. castable as xs:double] ! string(xs:double(.))"/>
    <xsl:sequence select="
        if (matches($zone/@points, '^\s*-?\d+(\.\d+)?,-?\d+(\.\d+)?(\s+-?\d+(\.\d+)?,-?\d+(\.\d+)?){2,}\s*$'))
        then normalize-space($zone/@points)
        else if (count($corners) eq 4)
        then string-join(($corners[1] || ',' || $corners[2], $corners[3] || ',' || $corners[2],
                          $corners[3] || ',' || $corners[4], $corners[1] || ',' || $corners[4]), ' ')
        else ()"/>
  </xsl:function>

  <!-- The way back to the text: the page break, and each passage that the image shows. -->
  <xsl:template name="edp:shown-passages">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="passages" as="element()*"
        select="key('edp:shown-by', descendant-or-self::*/@xml:id, root())[edp:is-linked(.)]"/>
    <xsl:if test="$passages">
      <ul class="occurrences">
        <xsl:for-each select="$passages">
          <li>
            <a href="index.html#{ed:id(.)}">{(self::pb/@n ! ('[' || . || ']'), substring(ed:plain(.), 1, 40)[. ne ''],
                '→')[1]}</a>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- Whether the page of the text has an id for an element. -->
  <xsl:function name="edp:is-linked" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::pb or ed:is-passage(.) or ed:stated-id(.)])"/>
  </xsl:function>

</xsl:stylesheet>
