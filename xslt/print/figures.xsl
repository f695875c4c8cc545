<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 chapter 15 "Tables, Formulae, Graphics, and Notated Music". -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template match="table" mode="edp:flow" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="depth" as="xs:integer" tunnel="yes"/>
    <xsl:apply-templates select="head" mode="edp:flow">
      <xsl:with-param name="inner" select="true()" tunnel="yes"/>
      <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:variable name="rows" as="item()*">
      <xsl:apply-templates select="row | pb | milestone" mode="edp:row">
        <xsl:with-param name="depth" select="max(($depth + 1, 4))" tunnel="yes"/>
        <xsl:with-param name="inner" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <close/>
    <xsl:choose>
      <xsl:when test="$depth lt $edp:deepest and exists($rows/self::*:row/*:cell)">
        <table lang="{$lang}"><xsl:sequence select="$rows"/></table>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$rows ! (if (self::*:row) then *:cell/(node(), edp:close()) else .)"/>
      </xsl:otherwise>
    </xsl:choose>
    <close/>
    <xsl:apply-templates select="node() except (head | row | pb | milestone)" mode="edp:flow">
      <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:mode name="edp:row" on-no-match="fail"/>
  <xsl:template match="cell" mode="edp:row" as="element(Q{}cell)">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <cell lang="{($lang, @xml:lang)[last()]}">
      <xsl:if test="edp:span(@cols) gt 1"><xsl:attribute name="cols" select="edp:span(@cols)"/></xsl:if>
      <xsl:if test="edp:span(@rows) gt 1"><xsl:attribute name="rows" select="edp:span(@rows)"/></xsl:if>
      <xsl:if test="@role = 'label'"><xsl:attribute name="role" select="'label'"/></xsl:if>
      <xsl:variable name="align" as="xs:string" select="edp:alignment(., '')"/>
      <xsl:if test="$align"><xsl:attribute name="align" select="$align"/></xsl:if>
      <xsl:apply-templates select="." mode="edp:flow"/>
    </cell>
  </xsl:template>
  <xsl:template match="row" mode="edp:row" as="element(Q{}row)">
    <row>
      <xsl:if test="@role = 'label' or (cell and (every $cell in cell satisfies $cell/@role = 'label'))">
        <xsl:attribute name="role" select="'label'"/>
      </xsl:if>
      <xsl:apply-templates mode="edp:row"/>
    </row>
  </xsl:template>
  <!-- Page breaks between cells and rows wait for the next cell's words (pass 30). -->
  <xsl:template match="pb | milestone" mode="edp:row" as="item()*">
    <xsl:apply-templates select="." mode="edp:flow">
      <xsl:with-param name="among" select="'words'" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>
  <xsl:template match="comment() | processing-instruction() | text()[not(normalize-space())]" mode="edp:row"/>
  <!-- What TEI does not allow in a row is a cell all the same. -->
  <xsl:template match="* | text()" mode="edp:row" as="element(Q{}cell)" priority="-1">
    <cell lang="und">
      <xsl:apply-templates select="." mode="edp:flow">
        <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
      </xsl:apply-templates>
    </cell>
  </xsl:template>

  <xsl:template match="cell" mode="edp:flow" as="item()*">
    <xsl:choose>
      <xsl:when test="edp:is-holder(.)">
        <xsl:apply-templates mode="edp:flow">
          <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="'cell'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A span as a number; one that cannot be meant (a hostile one would take all memory) is cut to 1000. -->
  <xsl:function name="edp:span" as="xs:integer">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:variable name="digits" as="xs:string" select="normalize-space($value)"/>
    <xsl:sequence select="
        if (matches($digits, '^\d{1,4}$')) then min((xs:integer($digits), 1000))
        else if (matches($digits, '^\d+$')) then 1000
        else 1"/>
  </xsl:function>

  <xsl:template match="figure" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words' and empty(* except (graphic | figDesc)) and not(edp:has-words(.))">
        <xsl:call-template name="edp:image"><xsl:with-param name="inline" select="true()"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <close/>
        <figure lang="{$lang}">
          <xsl:call-template name="edp:image"/>
          <xsl:apply-templates select="node() except (graphic | figDesc | media | binaryObject)" mode="edp:flow">
            <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
            <xsl:with-param name="inner" select="true()" tunnel="yes"/>
            <xsl:with-param name="depth" select="4" tunnel="yes"/>
          </xsl:apply-templates>
        </figure>
        <close/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="graphic | media | binaryObject" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:image"><xsl:with-param name="inline" select="true()"/></xsl:call-template>
  </xsl:template>

  <!-- The image of the current figure or graphic, or the description that stands for it. The description is the
       alternative text of the PDF (PDF/UA-1, 7.3). -->
  <xsl:template name="edp:image" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="inline" as="xs:boolean" select="false()"/>
    <xsl:variable name="graphic" as="element()*" select="self::graphic | self::media | graphic | media"/>
    <xsl:variable name="described" as="xs:string" select="ed:plain((figDesc | graphic/desc | desc)/node())"/>
    <xsl:for-each select="if ($graphic) then $graphic else .[figDesc]">
      <xsl:variable name="file" as="xs:string" select="(ed:image(@url), '')[1]"/>
      <image src="{$file}" display="{if ($inline) then 'inline' else 'block'}">
        <xsl:if test="@url"><xsl:attribute name="url" select="normalize-space(@url)"/></xsl:if>
        <xsl:sequence select="if (position() = 1) then $described else ''"/>
      </image>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="figDesc" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="'caption'"/></xsl:call-template>
  </xsl:template>

  <!-- A formula in TeX is shown as it is written: a book of sources is no place to guess what it means. -->
  <xsl:template match="formula" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:if test="$among = 'blocks'"><open style="centre" lang="{$lang}"/></xsl:if>
    <xsl:apply-templates mode="edp:flow">
      <xsl:with-param name="look" tunnel="yes"
          select="if (lower-case(@notation) = ('tex', 'latex')) then distinct-values(($look, 'monospace')) else $look"/>
      <xsl:with-param name="among" select="'words'" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:if test="$among = 'blocks'"><close/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
