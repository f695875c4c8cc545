<?xml version="1.0" encoding="UTF-8"?>
<!-- The prose of the ODD: paragraphs, and the names of elements, attributes and values in them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:mode name="ed:prose" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="p" mode="ed:prose">
    <p>
      <xsl:apply-templates mode="ed:prose"/>
    </p>
  </xsl:template>

  <xsl:template match="desc" mode="ed:prose">
    <xsl:apply-templates mode="ed:prose"/>
  </xsl:template>

  <xsl:template match="gi" mode="ed:prose">
    <xsl:sequence select="ed:element-link(., root(.))"/>
  </xsl:template>

  <xsl:template match="att" mode="ed:prose">
    <code>@{.}</code>
  </xsl:template>

  <xsl:template match="val" mode="ed:prose">
    <code>"{.}"</code>
  </xsl:template>

  <xsl:template match="code | ident" mode="ed:prose">
    <code>{.}</code>
  </xsl:template>

  <xsl:template match="ref[starts-with(@target, '#')]" mode="ed:prose">
    <a href="{substring(@target, 2)}.html">{.}</a>
  </xsl:template>

  <xsl:template match="text()" mode="ed:prose">
    <xsl:value-of select="."/>
  </xsl:template>

  <!-- The page of an element. -->
  <xsl:key name="edp:spec" match="elementSpec" use="@ident"/>

  <xsl:function name="ed:element-link" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="chapter" as="element(div)?" select="key('edp:spec', $name, $document)/ancestor::div[1]"/>
    <xsl:choose>
      <xsl:when test="$chapter">
        <a class="element" href="{$chapter/@xml:id}.html#{$name}">{$name}</a>
      </xsl:when>
      <xsl:otherwise>
        <code>{$name}</code>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
