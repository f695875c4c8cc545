<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists (Guidelines 3.8). HTML allows nothing but items in a list, so a break between two items opens the next
     one. -->
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

  <xsl:template match="list" mode="ed:text">
    <xsl:variable name="content" as="node()*"
        select="(* except (head, headLabel, headItem)) | text()[normalize-space()]"/>
    <div>
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates select="head" mode="ed:text"/>
      <xsl:if test="headLabel or headItem">
        <div class="headings">
          <xsl:for-each select="headLabel | headItem">
            <xsl:call-template name="ed:box"/>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </div>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="not(item)">
          <xsl:apply-templates select="$content" mode="ed:text"/>
        </xsl:when>
        <xsl:when test="@type = 'gloss' and count(label) ge count(item)">
          <dl>
            <xsl:for-each-group select="$content" group-ending-with="item">
              <xsl:call-template name="edp:definition"/>
            </xsl:for-each-group>
          </dl>
        </xsl:when>
        <xsl:otherwise>
          <xsl:element name="{if (edp:is-numbered(.)) then 'ol' else 'ul'}">
            <xsl:if test="label">
              <xsl:attribute name="class" select="'labelled'"/>
            </xsl:if>
            <xsl:for-each-group select="$content" group-ending-with="item">
              <xsl:call-template name="edp:item"/>
            </xsl:for-each-group>
          </xsl:element>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <!-- Whether the numbers are to be made by the browser: where they are not printed as labels in the text. -->
  <xsl:function name="edp:is-numbered" as="xs:boolean">
    <xsl:param name="list" as="element(list)"/>
    <xsl:sequence select="not($list/label) and ($list/@type = ('ordered', 'numbered') or $list/@rend = ('ordered',
        'numbered'))"/>
  </xsl:function>

  <!-- One item, with what stood before it: its label, page breaks. -->
  <xsl:template name="edp:item">
    <xsl:variable name="item" as="element(item)?" select="current-group()[self::item]"/>
    <li>
      <xsl:sequence select="$item/ed:attributes(.)"/>
      <xsl:if test="$item/@n[matches(., '^\d{1,9}$')] and edp:is-numbered(..)">
        <xsl:attribute name="value" select="xs:integer($item/@n)"/>
      </xsl:if>
      <xsl:apply-templates select="current-group() except $item" mode="ed:text"/>
      <xsl:if test="current-group()[self::label]">
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates select="$item/node()" mode="ed:text"/>
      <xsl:apply-templates select="$item" mode="ed:notes-below"/>
    </li>
  </xsl:template>

  <xsl:template name="edp:definition">
    <xsl:variable name="item" as="element(item)?" select="current-group()[self::item]"/>
    <div>
      <xsl:for-each select="current-group()[self::label]">
        <dt>
          <xsl:sequence select="ed:attributes(.)"/>
          <xsl:apply-templates mode="ed:text"/>
        </dt>
      </xsl:for-each>
      <xsl:if test="not(current-group()[self::label])">
        <dt/>
      </xsl:if>
      <dd>
        <xsl:sequence select="$item/ed:attributes(.)"/>
        <xsl:apply-templates select="current-group()[not(self::label or self::item)], $item/node()" mode="ed:text"/>
        <xsl:apply-templates select="$item" mode="ed:notes-below"/>
      </dd>
    </div>
  </xsl:template>

  <!-- Items and labels anywhere else. -->
  <xsl:template match="item | label | headLabel | headItem" mode="ed:text">
    <xsl:call-template name="ed:box"/>
  </xsl:template>

</xsl:stylesheet>
