<?xml version="1.0" encoding="UTF-8"?>
<!-- References and pointers (TEI P5, 3.7 and chapter 17): links in the PDF, and further calls of a note. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- Where a reference leads: an id of this text, a web or mail address, or nowhere that a book can lead to (Typst
       takes no address beyond 8000 bytes). -->
  <xsl:function name="edp:destination" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="target" as="xs:string" select="(tokenize($reference/@target)[1], '')[1]"/>
    <xsl:sequence select="
        if (starts-with($target, '#')) then $target
        else (ed:safe-address($target)[string-length(.) lt 2000], '')[1]"/>
  </xsl:function>

  <!-- The notes of this text that are called from words, by id. -->
  <xsl:key name="edp:note-by-id" match="note[@xml:id]" use="@xml:id"/>

  <xsl:template match="ref" mode="edp:flow" as="item()*">
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:variable name="destination" as="xs:string" select="edp:destination(.)"/>
    <xsl:choose>
      <xsl:when test="@type = 'noteref' and not(normalize-space())">
        <xsl:variable name="id" as="xs:string" select="substring-after($destination, '#')"/>
        <noteref target="{$id}" sign="{normalize-space((@n, key('edp:note-by-id', $id)/@n, '*')[normalize-space()][1])}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="edp:flow">
          <xsl:with-param name="link" select="$destination" tunnel="yes"/>
          <xsl:with-param name="look" tunnel="yes"
              select="if (@type = 'noteref') then distinct-values(($look, 'superscript')) else $look"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A pointer has no words: a note is called, an address is shown, a place in the text gets an arrow. -->
  <xsl:template match="ptr" mode="edp:flow" as="item()*">
    <xsl:variable name="destination" as="xs:string" select="edp:destination(.)"/>
    <xsl:variable name="note" select="key('edp:note-by-id', substring-after($destination, '#'))"/>
    <xsl:choose>
      <xsl:when test="$note">
        <noteref target="{$note[1]/@xml:id}" sign="{(@n, $note[1]/@n, '*')[normalize-space()][1]}"/>
      </xsl:when>
      <xsl:when test="normalize-space(@target)">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text"
              select="if (starts-with($destination, '#')) then '→' else normalize-space(@target)"/>
          <xsl:with-param name="link" select="$destination" tunnel="yes"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise/>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="anchor" mode="edp:flow"/>

</xsl:stylesheet>
