<?xml version="1.0" encoding="UTF-8"?>
<!-- Page breaks of the source (Guidelines 3.11.3): the number in brackets, in the margin where there is room, as a
     link to itself. -->
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

  <xsl:template match="pb" mode="ed:text">
    <xsl:choose>
      <xsl:when test="ed:is-block(.)">
        <div class="page-line">
          <xsl:call-template name="edp:page-number"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:page-number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A link cannot stand in a link: there the number is plain. An image of the page, where one has an address, is
       what the number leads to. -->
  <xsl:template name="edp:page-number">
    <xsl:context-item as="element(pb)" use="required"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="number" as="xs:string" select="normalize-space(@n)"/>
    <xsl:variable name="counted" as="xs:boolean" select="@type = 'counted'"/>
    <xsl:variable name="image" as="xs:string?" select="ed:safe-address(@facs)"/>
    <xsl:variable name="title" as="xs:string" select="
        string-join(((if ($number ne '') then ed:label('page', $ed:interface-language) || ' ' || $number
                      else ed:label('page-break', $ed:interface-language)),
                     ed:label('counted', $ed:interface-language)[$counted],
                     ed:label('facsimile', $ed:interface-language)[$image or edp:surface-of(current())]), ', ')"/>
    <xsl:element name="{if ($in-link) then 'span' else 'a'}">
      <xsl:attribute name="class" select="'pb', 'counted'[$counted]"/>
      <xsl:attribute name="data-pagefind-ignore" select="''"/>
      <xsl:attribute name="id" select="ed:id(.)"/>
      <xsl:if test="not($in-link)">
        <xsl:attribute name="href"
            select="(edp:surface-of(.) ! ('facsimile.html#ed-surface-' || ed:id(.)), $image, '#' || ed:id(.))[1]"/>
      </xsl:if>
      <xsl:attribute name="title" select="$title"/>
      <xsl:variable name="file" as="xs:string?" select="edp:image-of(.)"/>
      <xsl:if test="$file">
        <img class="facsimile" src="{$file}" alt="{ed:label('facsimile', $ed:interface-language)}" loading="lazy"/>
      </xsl:if>
      <xsl:text>[{($number[. ne ''], '–')[1]}]</xsl:text>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
