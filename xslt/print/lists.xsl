<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists (TEI P5, 3.8). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- A list: every item has its label, printed (label or @n) or none; a flat list in a table is the same list. -->
  <xsl:template match="list | listBibl[not(parent::listBibl)][count(*) gt 1]" mode="edp:flow" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="depth" as="xs:integer" tunnel="yes"/>
    <xsl:apply-templates select="head" mode="edp:flow">
      <xsl:with-param name="inner" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:variable name="kind" as="xs:string" select="edp:list-kind(.)"/>
    <xsl:variable name="items" as="item()*">
      <xsl:for-each-group select="node()[not(self::head)][self::* or normalize-space()]"
          group-ending-with="item | bibl | biblStruct | biblFull | listBibl">
        <item>
          <xsl:apply-templates select="current-group()" mode="edp:item">
            <xsl:with-param name="depth" select="$depth + 1" tunnel="yes"/>
            <xsl:with-param name="inner" select="true()" tunnel="yes"/>
            <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
            <xsl:with-param name="kind" select="$kind" tunnel="yes"/>
          </xsl:apply-templates>
        </item>
      </xsl:for-each-group>
    </xsl:variable>
    <close/>
    <xsl:choose>
      <xsl:when test="empty($items)"/>
      <xsl:when test="$depth lt $edp:deepest">
        <list kind="{$kind}" lang="{$lang}"><xsl:sequence select="$items"/></list>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$items ! (*:label/node(), (node() except *:label), edp:close())"/>
      </xsl:otherwise>
    </xsl:choose>
    <close/>
  </xsl:template>

  <xsl:function name="edp:close" as="element(Q{}close)"><close/></xsl:function>

  <xsl:function name="edp:list-kind" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="said" as="xs:string*"
        select="tokenize(lower-case(string-join(($list/@type, $list/@rend), ' ')))"/>
    <xsl:sequence select="
        if ($list/self::listBibl) then 'plain'
        else if ($list/label or $list/item/label or $said = 'gloss') then
            if ($said = ('gloss', 'glossary') or $list/label[string-length(normalize-space(.)) gt 6]) then 'gloss'
            else 'labelled'
        else if ($said = ('ordered', 'numbered', 'arabic')) then 'numbered'
        else if ($said = ('bulleted', 'bullets', 'unordered')) then 'bulleted'
        else 'plain'"/>
  </xsl:function>

  <!-- The parts of one list item. -->
  <xsl:mode name="edp:item" on-no-match="fail"/>
  <xsl:template match="comment() | processing-instruction()" mode="edp:item"/>
  <xsl:template match="text() | *" mode="edp:item" as="item()*">
    <xsl:apply-templates select="." mode="edp:flow"/>
  </xsl:template>
  <xsl:template match="label | headLabel | headItem" mode="edp:item" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <label lang="{$lang}">
      <xsl:apply-templates select="." mode="edp:flow">
        <xsl:with-param name="among" select="'words'" tunnel="yes"/>
      </xsl:apply-templates>
    </label>
  </xsl:template>
  <xsl:template match="item" mode="edp:item" as="item()*">
    <xsl:param name="kind" as="xs:string" tunnel="yes"/>
    <xsl:variable name="label" as="element(label)?" select="node()[self::* or normalize-space()][1][self::label]"/>
    <xsl:apply-templates select="$label" mode="edp:item"/>
    <xsl:if test="empty($label) and $kind = 'numbered'">
      <label lang="und">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="(@n/string(), count(preceding-sibling::item) + 1 || '.')[1]"/>
          <xsl:with-param name="look" select="()" tunnel="yes"/>
        </xsl:call-template>
      </label>
    </xsl:if>
    <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id)"><anchor id="{@xml:id}"/></xsl:if>
    <xsl:choose>
      <xsl:when test="edp:has-chunks(.) and not(edp:has-words(.))">
        <xsl:apply-templates select="node() except $label" mode="edp:flow"/>
      </xsl:when>
      <xsl:otherwise>
        <open style="item"><xsl:attribute name="lang" select="ed:language(.)"/></open>
        <xsl:apply-templates select="node() except $label" mode="edp:flow">
          <xsl:with-param name="among" select="'words'" tunnel="yes"/>
        </xsl:apply-templates>
        <close/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="item" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="'item'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="label" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words'"><xsl:apply-templates mode="edp:flow"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="'label'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
